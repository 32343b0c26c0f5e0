/* scout-window-offline.c: the window without anybody to ask.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Somebody is signed in, as far as the keyring tells, and nobody could be asked about it: what the
 * brand of the last start has kept is shown meanwhile. The sign-in is tried again when the person
 * says so, when the network comes, and from time to time, where it costs no call because none gets
 * through. Where that ends well, the person stays where they are. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-graph-error.h"

#include <glib/gi18n.h>

/* Between two attempts; the second number is reached by doubling. */
#define FIRST_DELAY_S 15
#define LONGEST_DELAY_S 600

static gboolean
is_without_network (const GError *error)
{
  return g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NETWORK);
}

gboolean
_scout_window_is_offline (ScoutWindow *self)
{
  return self->offline_error != NULL;
}

void
_scout_window_show_offline_banner (ScoutWindow *self)
{
  gboolean is_trying = self->is_trying;

  scout_banner_set_kind (self->banner, SCOUT_BANNER_WARNING);
  scout_banner_set_icon_name (self->banner, "network-offline-symbolic");
  if (is_trying)
    scout_banner_set_title (self->banner, _("Connecting…"));
  else if (is_without_network (self->offline_error))
    scout_banner_set_title (self->banner, _("You are offline. Saved creators are shown as they "
                                            "were seen last."));
  else
    scout_banner_set_title (self->banner, _("Your sign-in could not be checked. Saved creators are "
                                            "shown as they were seen last."));
  scout_banner_set_action_label (self->banner, is_trying ? NULL : _("Try again"));
  scout_banner_set_revealed (self->banner, TRUE);
}

static gboolean
delay_cb (gpointer user_data)
{
  ScoutWindow *self = user_data;

  self->retry_id = 0;
  _scout_window_retry (self);
  return G_SOURCE_REMOVE;
}

/* Other answers than none are Meta's: it is not to be asked without end. */
static void
wait_for_network (ScoutWindow *self)
{
  if (!is_without_network (self->offline_error) || self->retry_id != 0)
    return;

  self->retry_delay = self->retry_delay == 0 ? FIRST_DELAY_S
                                             : MIN (self->retry_delay * 2, LONGEST_DELAY_S);
  self->retry_id = g_timeout_add_seconds (self->retry_delay, delay_cb, self);
}

static void
network_changed_cb (ScoutWindow *self,
                    gboolean     is_available)
{
  if (is_available)
    _scout_window_retry (self);
}

static void
set_offline (ScoutWindow  *self,
             const GError *error)
{
  g_autoptr(GError) previous = g_steal_pointer (&self->offline_error);
  GNetworkMonitor *monitor = g_network_monitor_get_default ();

  self->offline_error = g_error_copy (error);
  self->is_trying = FALSE;
  if (previous == NULL)
    g_signal_connect_object (monitor, "network-changed", G_CALLBACK (network_changed_cb), self,
                             G_CONNECT_SWAPPED);
  scout_sidebar_set_obstacle (self->sidebar, _("Searching needs a connection."));
  _scout_window_update_banner (self);
  wait_for_network (self);
}

void
_scout_window_leave_offline (ScoutWindow *self)
{
  if (self->offline_error == NULL)
    return;

  g_clear_error (&self->offline_error);
  g_clear_handle_id (&self->retry_id, g_source_remove);
  self->retry_delay = 0;
  self->is_trying = FALSE;
  g_signal_handlers_disconnect_by_func (g_network_monitor_get_default (), network_changed_cb, self);
  scout_sidebar_set_obstacle (self->sidebar, NULL);
  _scout_window_update_banner (self);
}

/* The person stays where they are; a creator is asked for what is not kept. */
static void
go_on (ScoutWindow    *self,
       ScoutBrandPage *page)
{
  g_autoptr(ScoutCreator) creator = NULL;

  scout_session_set_brand_page (self->session, page);
  _scout_window_choose_discover (self);
  _scout_window_restore_question (self);
  if (self->view == SCOUT_VIEW_CREATOR)
    g_set_object (&creator, scout_creator_page_get_creator (
                              SCOUT_CREATOR_PAGE (self->views[SCOUT_VIEW_CREATOR])));
  if (creator != NULL)
    _scout_window_show_creator_of (self, creator, self->list);
  else
    _scout_window_show_view (self, self->view);
  _scout_window_follow_link (self);
  _scout_window_show_toast (self, _("You are online again."));
}

static void
tried_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(ScoutWindow) self = g_steal_pointer (&user_data);
  g_autofree char *last_id = NULL;
  g_autoptr(GError) error = NULL;
  ScoutBrandPage *page = NULL;

  scout_session_load_account_finish (SCOUT_SESSION (source), result, &error);
  if (SCOUT_SESSION (source) != self->session || !_scout_window_is_offline (self)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (error != NULL && !_scout_window_is_sign_in_over (error))
    {
      set_offline (self, error);
      return;
    }

  last_id = _scout_window_dup_last_page (self);
  _scout_window_leave_offline (self);
  if (error == NULL)
    page = scout_session_find_brand_page (self->session, last_id);
  if (page != NULL)
    go_on (self, page);
  else
    _scout_window_show_answer (self, error);
}

void
_scout_window_retry (ScoutWindow *self)
{
  if (!_scout_window_is_offline (self) || self->is_trying)
    return;

  g_clear_handle_id (&self->retry_id, g_source_remove);
  self->is_trying = TRUE;
  _scout_window_update_banner (self);
  scout_session_load_account_async (self->session, tried_cb, g_object_ref (self));
}

gboolean
_scout_window_start_offline (ScoutWindow  *self,
                             const GError *error)
{
  g_autofree char *last_id = _scout_window_dup_last_page (self);

  if (*last_id == '\0')
    return FALSE;

  scout_session_open_library (self->session, last_id);
  set_offline (self, error);
  _scout_window_show_view (self, SCOUT_VIEW_STARRED);
  _scout_window_follow_link (self);

  return TRUE;
}

void
_scout_window_retry_action (GtkWidget  *widget,
                            const char *name,
                            GVariant   *parameter)
{
  _scout_window_retry (SCOUT_WINDOW (widget));
}
