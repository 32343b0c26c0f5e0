/* scout-discover-entry.c: what the search entry of the search page asks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Words, a handle behind "@" or as the address of a profile, or the address of a post: the first
 * two where the endpoint takes them, the last where posts are looked for. What is looked up is
 * looked up alone. */

#include "config.h"

#include "scout-discover-entry-private.h"

#include "scout-content-address.h"
#include "scout-discover-view-private.h"
#include "scout-handle.h"
#include "scout-profile-address.h"

#include <glib/gi18n.h>

/* The catalogue's names of the parameters that look one creator up by handle: Instagram's, and
 * Facebook's, which takes an alias or an id. */
static const char * const handle_ids[] = { "username", "creator-id" };

static const char *
get_text (ScoutDiscoverPage *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
}

static gboolean
is_post_wanted (ScoutDiscoverPage *self)
{
  return g_str_equal (self->subject->entry_id, "content-id");
}

/* Whom the text names, and nobody where it is words: it has an at sign, or is the address of a
 * profile on this network, as a browser shows it. (transfer full) (nullable) */
static char *
dup_handle (ScoutDiscoverPage *self)
{
  const char *text = get_text (self);
  g_autoptr(ScoutLink) profile = NULL;

  if (scout_handle_skip_at (text) != text)
    return g_strdup (scout_handle_skip_at (text));

  profile = scout_profile_address_parse (text);

  return profile != NULL && profile->network == self->subject->network ? g_strdup (profile->id)
                                                                       : NULL;
}

const ScoutCatalogParameter *
_scout_discover_page_get_entry_parameter (ScoutDiscoverPage *self)
{
  const ScoutCatalogEndpoint *endpoint = _scout_discover_page_get_endpoint (self);
  const ScoutCatalogParameter *handle = NULL;
  g_autofree char *name = NULL;

  if (endpoint == NULL || *get_text (self) == '\0')
    return NULL;

  name = dup_handle (self);
  for (gsize i = 0; name != NULL && i < G_N_ELEMENTS (handle_ids); i++)
    {
      handle = scout_catalog_endpoint_find_parameter (endpoint, handle_ids[i]);
      if (handle != NULL && handle->role == SCOUT_CATALOG_ROLE_LOOKUP)
        return handle;
    }

  return scout_catalog_endpoint_find_parameter (endpoint, self->subject->entry_id);
}

gboolean
_scout_discover_page_is_lookup (ScoutDiscoverPage *self)
{
  const ScoutCatalogParameter *parameter = _scout_discover_page_get_entry_parameter (self);

  return parameter != NULL && parameter->role == SCOUT_CATALOG_ROLE_LOOKUP;
}

void
_scout_discover_page_apply_entry (ScoutDiscoverPage *self,
                                  ScoutQueryBuilder *builder)
{
  const ScoutCatalogParameter *parameter = _scout_discover_page_get_entry_parameter (self);
  const char *text = get_text (self);
  g_autofree char *id = NULL;

  if (parameter == NULL)
    return;

  if (is_post_wanted (self))
    id = scout_content_address_dup_id (text, NULL);
  else if (parameter->role == SCOUT_CATALOG_ROLE_LOOKUP)
    id = dup_handle (self);
  scout_query_builder_set_text (builder, parameter->id, id != NULL ? id : text);
}

static guint
count_similar (ScoutDiscoverPage *self)
{
  return self->filters != NULL
           ? g_strv_length ((char **) scout_query_get_list (self->filters, "similar-to")) : 0;
}

/* Where words came along all the same, they can be taken away. */
gboolean
_scout_discover_page_is_similar (ScoutDiscoverPage *self)
{
  return count_similar (self) > 0 && *get_text (self) == '\0';
}

void
_scout_discover_page_update_entry (ScoutDiscoverPage *self)
{
  gboolean is_similar = _scout_discover_page_is_similar (self);
  gboolean has_focus = _scout_discover_page_has_focus (self->search_entry);
  guint n_similar = count_similar (self);
  g_autofree char *words = NULL;

  if (is_similar)
    words = g_strdup_printf (ngettext ("Similar to %u creator", "Similar to %u creators",
                                       n_similar), n_similar);
  else
    words = g_strdup (scout_breakpoint_bin_get_narrow (self->bin)
                        ? _(self->subject->short_entry_label) : _(self->subject->entry_label));
  g_object_set (self->search_entry, "placeholder-text", words, NULL);
  if (self->marketplace == NULL)
    return;

  /* GTK 4.8 tells what is insensitive nothing, not even that the focus leaves it: the caret would
   * go on, and input methods would stay away when it is typed in again. So the focus goes first. */
  if (is_similar && has_focus)
    gtk_widget_child_focus (GTK_WIDGET (self->chips), GTK_DIR_TAB_FORWARD);
  gtk_widget_set_sensitive (self->search_entry, !is_similar);
}

static void
show_note (ScoutDiscoverPage *self,
           const char        *note, /* (nullable) */
           gboolean           is_error)
{
  gtk_label_set_text (self->entry_note, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->entry_note), note != NULL);
  if (is_error)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->entry_note), "error");
      gtk_widget_add_css_class (self->search_entry, "error");
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->entry_note), "error");
      gtk_widget_remove_css_class (self->search_entry, "error");
    }
}

gboolean
_scout_discover_page_check_entry (ScoutDiscoverPage *self)
{
  const char *text = get_text (self);
  gboolean is_lookup = _scout_discover_page_is_lookup (self);
  g_autoptr(GError) error = NULL;
  g_autofree char *id = NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self->chips), !is_lookup);
  if (is_lookup && is_post_wanted (self))
    {
      id = scout_content_address_dup_id (text, &error);
      if (id == NULL)
        {
          show_note (self, error->message, TRUE);
          return FALSE;
        }
    }

  if (is_lookup && self->filters != NULL && !scout_query_is_empty (self->filters))
    show_note (self, is_post_wanted (self) ? _("Filters are not used for a link or ID.")
                                           : _("Filters are not used for a handle."), FALSE);
  else
    show_note (self, NULL, FALSE);

  return TRUE;
}

void
_scout_discover_page_fill_entry (ScoutDiscoverPage *self,
                                 const char        *text)
{
  self->is_filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
  self->is_filling = FALSE;
}

static gboolean
emptied_cb (gpointer user_data)
{
  ScoutDiscoverPage *self = user_data;

  self->emptied_id = 0;
  if (*get_text (self) == '\0')
    _scout_discover_page_search_again (self, FALSE);

  return G_SOURCE_REMOVE;
}

/* GTK waits for more to be typed, but tells at once that nothing is left: as it is for a moment
 * while somebody writes one word over another. */
static void
wait_for_more (ScoutDiscoverPage *self)
{
  guint delay = gtk_search_entry_get_search_delay (GTK_SEARCH_ENTRY (self->search_entry));

  self->emptied_id = g_timeout_add (delay, emptied_cb, self);
}

static void
clear_pressed_cb (ScoutDiscoverPage *self)
{
  self->is_clearing = TRUE;
}

void
_scout_discover_page_init_entry (ScoutDiscoverPage *self)
{
  GtkWidget *icon = gtk_widget_get_last_child (self->search_entry);
  GtkGesture *gesture = gtk_gesture_click_new ();

  /* Before the entry's own, which then empties it. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (gesture), GTK_PHASE_CAPTURE);
  g_signal_connect_object (gesture, "pressed", G_CALLBACK (clear_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (icon, GTK_EVENT_CONTROLLER (gesture));
}

/* Ids have no end that could be seen while they are typed: they wait for Enter, as do addresses
 * that are none yet. */
void
_scout_discover_page_entry_changed_cb (ScoutDiscoverPage *self)
{
  const char *text = get_text (self);
  gboolean is_cleared = self->is_clearing;
  g_autofree char *id = NULL;

  if (self->is_filling)
    return;

  self->is_clearing = FALSE;
  g_clear_handle_id (&self->emptied_id, g_source_remove);
  if (*text == '\0' && !is_cleared)
    {
      wait_for_more (self);
      return;
    }

  if (is_post_wanted (self) && *text != '\0')
    {
      if (strstr (text, "://") != NULL)
        id = scout_content_address_dup_id (text, NULL);
      if (id == NULL)
        return;
    }

  _scout_discover_page_search_again (self, FALSE);
}
