/* scout-window-links.c: links that lead into the window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A link waits until there is somebody to ask, and one waits at a time. It is followed as if a
 * person had gone there: what is asked is on the screen, and nothing is changed. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-toast.h"
#include "scout-window-post-private.h"
#include "scout-window-toasts-private.h"

#include <glib/gi18n.h>

static void
forget_told (ScoutWindow *self)
{
  g_autoptr(AdwToast) told = g_steal_pointer (&self->link_told);

  if (told != NULL)
    adw_toast_dismiss (told);
}

/* Of links that come one after another, the last one is meant: what is said of it waits for nothing
 * that was said before. */
static void
tell (ScoutWindow *self,
      const char  *text)
{
  AdwToast *toast = scout_toast_new (text);

  forget_told (self);
  g_set_object (&self->link_told, toast);
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

/* Returns FALSE, and says why, if it leads nowhere. */
static gboolean
follow_search (ScoutWindow     *self,
               const ScoutLink *link)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutQuery) query = scout_link_dup_query (link,
                                                      scout_session_get_catalog (self->session),
                                                      &error);

  if (query == NULL)
    {
      tell (self, error->message);
      return FALSE;
    }

  _scout_window_show_query (self, query);
  return TRUE;
}

/* Says itself why a Page may not look posts up. */
static void
follow_content (ScoutWindow     *self,
                const ScoutLink *link)
{
  if (!_scout_window_is_main (self->view))
    _scout_window_show_discover (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-post", "s", link->id);
}

/* Who is saved is known already. */
static ScoutCreator *
dup_creator (ScoutWindow     *self,
             const ScoutLink *link)
{
  ScoutLibrary *library = scout_keeper_get_library (self->keeper);
  GListModel *saved = library != NULL ? scout_library_get_creators (library) : NULL;

  for (guint i = 0; saved != NULL && i < g_list_model_get_n_items (saved); i++)
    {
      g_autoptr(ScoutSavedCreator) row = g_list_model_get_item (saved, i);
      ScoutCreator *creator = scout_saved_creator_get_creator (row);

      if (scout_creator_get_network (creator) == link->network
          && g_ascii_strcasecmp (scout_creator_get_lookup_id (creator), link->id) == 0)
        return g_object_ref (creator);
    }

  return scout_link_dup_creator (link);
}

/* Where somebody is who follows a link, unless that is a search of the other network.
 * @list: the search that finds such creators */
static ScoutView
get_list_behind (ScoutWindow *self,
                 ScoutView    list)
{
  ScoutView behind = _scout_window_is_main (self->view) ? _scout_window_get_list (self)
                                                        : self->discover;

  if (_scout_window_is_discover (behind)
      && scout_discover_subject_get_nth (behind - SCOUT_VIEW_DISCOVER)->network
           != scout_discover_subject_get_nth (list - SCOUT_VIEW_DISCOVER)->network)
    return list;

  return behind;
}

/* A network that the Page may not search says so where it would be searched. */
static void
follow_creator (ScoutWindow     *self,
                const ScoutLink *link)
{
  ScoutView list = link->network == SCOUT_NETWORK_INSTAGRAM ? SCOUT_VIEW_DISCOVER_INSTAGRAM
                                                            : SCOUT_VIEW_DISCOVER;
  g_autoptr(ScoutCreator) creator = dup_creator (self, link);

  if (!_scout_window_is_offline (self) && !_scout_window_may_search (self, list))
    _scout_window_show_view (self, list);
  else
    _scout_window_show_creator_of (self, creator, get_list_behind (self, list));
}

static gboolean
follow (ScoutWindow     *self,
        const ScoutLink *link)
{
  switch (link->kind)
    {
    case SCOUT_LINK_CREATOR:
      follow_creator (self, link);
      return TRUE;
    case SCOUT_LINK_CONTENT:
      follow_content (self, link);
      return TRUE;
    case SCOUT_LINK_SEARCH:
      return follow_search (self, link);
    case SCOUT_LINK_SAVED:
    default:
      _scout_window_go_back (self);
      _scout_window_show_view (self, SCOUT_VIEW_STARRED);
      return TRUE;
    }
}

/* Without anybody to ask there is what is kept. */
static gboolean
can_follow (ScoutWindow     *self,
            const ScoutLink *link)
{
  g_autoptr(ScoutCreator) creator = NULL;

  if (!_scout_window_is_offline (self))
    return scout_session_get_brand_page (self->session) != NULL && !self->is_waiting_for_library;

  if (link->kind == SCOUT_LINK_CREATOR)
    creator = dup_creator (self, link);

  return link->kind == SCOUT_LINK_SAVED || (creator != NULL && !scout_link_is_all_of (creator));
}

gboolean
_scout_window_follow_link (ScoutWindow *self)
{
  g_autoptr(ScoutLink) link = NULL;

  if (self->link == NULL || !can_follow (self, self->link))
    return FALSE;

  link = g_steal_pointer (&self->link);

  return follow (self, link);
}

/* Whoever shows a view may have more to do with it. */
static gboolean
follow_waiting_cb (gpointer user_data)
{
  ScoutWindow *self = user_data;

  if (self->session != NULL && _scout_window_is_main (self->view))
    _scout_window_follow_link (self);

  return G_SOURCE_REMOVE;
}

void
_scout_window_note_view (ScoutWindow *self)
{
  if (self->link == NULL)
    return;

  if (self->view == SCOUT_VIEW_WELCOME)
    _scout_window_show_toast_here (self, _("This link waits until you have signed in."));
  else if (_scout_window_is_main (self->view))
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, follow_waiting_cb, g_object_ref (self),
                     g_object_unref);
}

void
scout_window_open_link (ScoutWindow *self,
                        const char  *text)
{
  g_autoptr(GError) error = NULL;
  ScoutLink *link = NULL;

  g_return_if_fail (SCOUT_IS_WINDOW (self));
  g_return_if_fail (text != NULL);

  forget_told (self);
  link = scout_link_parse (text, &error);
  if (link == NULL)
    {
      tell (self, error->message);
      return;
    }

  g_clear_pointer (&self->link, scout_link_free);
  self->link = link;
  if (_scout_window_is_main (self->view) && !_scout_window_follow_link (self) && self->link != NULL)
    tell (self, _("This link waits until there is a connection."));
  else if (self->view == SCOUT_VIEW_WELCOME || self->view == SCOUT_VIEW_LOGIN)
    _scout_window_show_toast_here (self, _("This link waits until you have signed in."));
}

void
_scout_window_open_link_action (GtkWidget  *widget,
                                const char *name,
                                GVariant   *parameter)
{
  scout_window_open_link (SCOUT_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

void
_scout_window_copy_action (GtkWidget  *widget,
                           const char *name,
                           GVariant   *parameter)
{
  const char *text = NULL;
  const char *told = NULL;

  g_variant_get (parameter, "(&s&s)", &text, &told);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  tell (SCOUT_WINDOW (widget), told);
}

void
_scout_window_copy_link_action (GtkWidget  *widget,
                                const char *name,
                                GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);
  const char *link = g_variant_get_string (parameter, NULL);

  if (*link == '\0')
    {
      tell (self, _("There is no link to this."));
      return;
    }

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), link);
  tell (self, _("Link copied"));
}
