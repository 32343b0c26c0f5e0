/* scout-discover-selected.c: what can be done with the results that are selected.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The actions behind the bar below the results. The keeper says what it has kept, with the way
 * back; what is copied the page tells itself. */

#include "config.h"

#include "scout-discover-select-private.h"

#include "scout-discover-explain-private.h"
#include "scout-results-name.h"
#include "scout-search-wording.h"
#include "scout-similar.h"
#include "scout-web-address.h"

#include <glib/gi18n.h>

/* More windows of a browser at once nobody wants. */
#define MAX_OPENED 10

static GPtrArray *
dup_items (ScoutDiscoverPage *self)
{
  return self->selection != NULL ? scout_results_selection_dup_items (self->selection)
                                 : g_ptr_array_new ();
}

static const char *
get_address (gpointer item)
{
  return SCOUT_IS_CREATOR (item) ? scout_creator_get_profile_url (item)
                                 : scout_content_get_url (item);
}

static void
star_activate (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;
  g_autoptr(GPtrArray) items = dup_items (self);

  scout_keeper_star_all (self->keeper, items);
}

static void
unstar_activate (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;
  g_autoptr(GPtrArray) items = dup_items (self);

  scout_keeper_unstar_all (self->keeper, items);
}

static void
copy (ScoutDiscoverPage *self,
      const char        *text,
      guint              n_items)
{
  g_autofree char *told = g_strdup_printf (ngettext ("%u copied", "%u copied", n_items), n_items);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  g_signal_emit_by_name (self, "told", told);
}

/* "Maya Lindqvist (@mayabrews)  https://…" */
static void
append_line (GString  *text,
             gpointer  item)
{
  g_autofree char *title = scout_results_name_dup_title (item);
  const char *handle = SCOUT_IS_CREATOR (item) ? scout_creator_get_handle (item) : NULL;
  const char *address = get_address (item);

  g_string_append (text, title);
  if (handle != NULL && !g_str_equal (handle, title))
    g_string_append_printf (text, " (@%s)", handle);
  if (scout_web_address_is_safe (address))
    g_string_append_printf (text, " %s", address);
  g_string_append_c (text, '\n');
}

static void
copy_text_activate (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  g_autoptr(GPtrArray) items = dup_items (user_data);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    append_line (text, items->pdata[i]);
  copy (user_data, text->str, items->len);
}

static void
copy_csv_activate (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;
  g_autoptr(GPtrArray) items = dup_items (self);
  g_autoptr(GPtrArray) columns = scout_results_columns_new (self->catalog, self->subject);
  g_autofree char *text = scout_results_columns_dup_csv (columns, items);

  copy (self, text, items->len);
}

static void
find_similar_activate (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;
  g_autoptr(GPtrArray) items = dup_items (self);
  g_autoptr(ScoutQuery) query = scout_similar_dup_query (self->catalog, items);
  const char *remark = NULL;

  if (query == NULL)
    return;

  scout_discover_page_show_query (self, query);
  remark = scout_search_wording_get_similar (query);
  if (remark != NULL)
    g_signal_emit_by_name (self, "told", remark);
}

static void
open_activate (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  g_autoptr(GPtrArray) items = dup_items (user_data);

  for (guint i = 0; i < items->len; i++)
    {
      if (scout_web_address_is_safe (get_address (items->pdata[i])))
        scout_web_address_open (user_data, get_address (items->pdata[i]));
    }
}

static void
explain_activate (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  g_autoptr(GPtrArray) items = dup_items (user_data);

  if (items->len == 1)
    _scout_discover_page_explain (user_data, items->pdata[0]);
}

static void
clear_activate (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  _scout_discover_page_unselect_cb (user_data, NULL, NULL);
}

static const GActionEntry action_entries[] = {
  { "star", star_activate, NULL, NULL, NULL, { 0 } },
  { "unstar", unstar_activate, NULL, NULL, NULL, { 0 } },
  { "copy-text", copy_text_activate, NULL, NULL, NULL, { 0 } },
  { "copy-csv", copy_csv_activate, NULL, NULL, NULL, { 0 } },
  { "find-similar", find_similar_activate, NULL, NULL, NULL, { 0 } },
  { "open", open_activate, NULL, NULL, NULL, { 0 } },
  { "explain", explain_activate, NULL, NULL, NULL, { 0 } },
  { "clear", clear_activate, NULL, NULL, NULL, { 0 } },
};

void
_scout_discover_page_init_selected (ScoutDiscoverPage *self)
{
  self->selected_actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->selected_actions), action_entries,
                                   G_N_ELEMENTS (action_entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "selection",
                                  G_ACTION_GROUP (self->selected_actions));
}

static guint
count_starred (ScoutDiscoverPage *self,
               GPtrArray         *items)
{
  guint n_starred = 0;

  for (guint i = 0; i < items->len; i++)
    {
      if (SCOUT_IS_CREATOR (items->pdata[i]))
        n_starred += scout_keeper_has_star (self->keeper, items->pdata[i]) ? 1 : 0;
    }

  return n_starred;
}

static gboolean
can_find_similar (ScoutDiscoverPage *self,
                  GPtrArray         *items)
{
  g_autoptr(ScoutQuery) query = NULL;

  if (self->catalog == NULL || items->len == 0 || !SCOUT_IS_CREATOR (items->pdata[0]))
    return FALSE;

  query = scout_similar_dup_query (self->catalog, items);
  return query != NULL;
}

static gboolean
can_open (GPtrArray *items)
{
  for (guint i = 0; i < items->len && items->len <= MAX_OPENED; i++)
    {
      if (scout_web_address_is_safe (get_address (items->pdata[i])))
        return TRUE;
    }

  return FALSE;
}

/* Those of several would be as many explanations. */
static gboolean
can_explain (ScoutDiscoverPage *self,
             GPtrArray         *items)
{
  g_autoptr(ScoutProvenance) provenance = NULL;

  if (items->len == 1)
    provenance = _scout_discover_page_dup_explanation (self, items->pdata[0]);

  return provenance != NULL;
}

static void
enable (ScoutDiscoverPage *self,
        const char        *name,
        gboolean           enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self->selected_actions), name);

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

void
_scout_discover_page_update_selected (ScoutDiscoverPage *self)
{
  g_autoptr(GPtrArray) items = dup_items (self);
  gboolean can_star = self->keeper != NULL && scout_keeper_is_open (self->keeper)
                      && scout_discover_subject_get_item_type (self->subject)
                         == SCOUT_TYPE_CREATOR;
  guint n_starred = can_star ? count_starred (self, items) : 0;

  scout_selection_bar_set_can_star (self->selection_bar, can_star);
  enable (self, "star", can_star && n_starred < items->len);
  enable (self, "unstar", n_starred > 0);
  enable (self, "copy-text", items->len > 0);
  enable (self, "copy-csv", items->len > 0);
  enable (self, "find-similar", can_find_similar (self, items));
  enable (self, "open", can_open (items));
  enable (self, "explain", can_explain (self, items));
}
