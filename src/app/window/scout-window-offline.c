/* scout-window-offline.c: the window without anybody to ask.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Somebody is signed in, as far as the keyring tells, and nobody could be asked about it, or Meta
 * refused: what the brand of the last start has kept is shown meanwhile. The sign-in is tried again
 * when the person says so, when the network comes, and from time to time, where it costs no call
 * because none gets through. Of a refusal the banner says what Meta means by it, and leads to what
 * helps. Where that ends well, the person stays where they are. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-error-wording.h"
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

/* Whether Meta itself said something about the sign-in, instead of nobody or nothing sensible. */
static gboolean
is_refusal (const GError *error)
{
  if (error->domain != SCOUT_GRAPH_ERROR)
    return FALSE;

  switch ((ScoutGraphError) error->code)
    {
    case SCOUT_GRAPH_ERROR_RATE_LIMITED:
    case SCOUT_GRAPH_ERROR_BLOCKED:
    case SCOUT_GRAPH_ERROR_AUTH_EXPIRED:
    case SCOUT_GRAPH_ERROR_AUTH_REVOKED:
    case SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT:
    case SCOUT_GRAPH_ERROR_AUTH_INVALID:
    case SCOUT_GRAPH_ERROR_PERMISSION:
      return TRUE;
    case SCOUT_GRAPH_ERROR_NETWORK:
    case SCOUT_GRAPH_ERROR_TIMED_OUT:
    case SCOUT_GRAPH_ERROR_PROTOCOL:
    case SCOUT_GRAPH_ERROR_TOO_LARGE:
    case SCOUT_GRAPH_ERROR_SERVER:
    case SCOUT_GRAPH_ERROR_TOO_MUCH_DATA:
    case SCOUT_GRAPH_ERROR_REFUSED:
    case SCOUT_GRAPH_ERROR_WITHHELD:
    case SCOUT_GRAPH_ERROR_UNDECIDED:
    case SCOUT_GRAPH_ERROR_NO_ACCESS:
    case SCOUT_GRAPH_ERROR_NOT_ELIGIBLE:
    case SCOUT_GRAPH_ERROR_TERMS_PENDING:
    case SCOUT_GRAPH_ERROR_NOT_ONBOARDED:
    case SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR:
    case SCOUT_GRAPH_ERROR_NOT_VISIBLE:
    case SCOUT_GRAPH_ERROR_NOT_FOUND:
    case SCOUT_GRAPH_ERROR_INVALID_FILTER:
    case SCOUT_GRAPH_ERROR_INVALID_METRIC:
    case SCOUT_GRAPH_ERROR_BAD_REQUEST:
    case SCOUT_GRAPH_ERROR_UNKNOWN:
    default:
      return FALSE;
    }
}

/* Whether somebody could be asked, and does not have the Page of the last start. */
static gboolean
lacks_page (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

/* Signing in again, where that and nothing else helps. */
static gboolean
wants_sign_in (const GError *error)
{
  return is_refusal (error)
         && scout_error_wording_get (error).remedy == SCOUT_ERROR_REMEDY_SIGN_IN;
}

gboolean
_scout_window_is_offline (ScoutWindow *self)
{
  return self->offline_error != NULL;
}

static char *
dup_banner_title (ScoutWindow *self)
{
  if (self->is_trying)
    return g_strdup (_("Connecting…"));
  if (is_without_network (self->offline_error))
    return g_strdup (_("You are offline. Saved creators are shown as they were seen last."));
  if (is_refusal (self->offline_error))
    return scout_error_wording_dup_sentences (self->offline_error);
  if (lacks_page (self->offline_error))
    return g_strdup (_("Facebook gave no access to this Page. Sign in again and tick it, or "
                       "choose another one."));

  return g_strdup (_("Your sign-in could not be checked. Saved creators are "
                     "shown as they were seen last."));
}

static const char *
get_action_label (ScoutWindow *self)
{
  if (self->is_trying)
    return NULL;
  if (lacks_page (self->offline_error))
    return _("Choose a Page");

  return wants_sign_in (self->offline_error) ? _("Sign in again") : _("Try again");
}

void
_scout_window_show_offline_banner (ScoutWindow *self)
{
  g_autofree char *title = dup_banner_title (self);
  gboolean is_answer = is_refusal (self->offline_error) || lacks_page (self->offline_error);

  scout_banner_set_kind (self->banner, SCOUT_BANNER_WARNING);
  scout_banner_set_icon_name (self->banner, is_answer ? NULL : "network-offline-symbolic");
  scout_banner_set_title (self->banner, title);
  scout_banner_set_action_label (self->banner, get_action_label (self));
  scout_banner_set_revealed (self->banner, TRUE);
}

void
_scout_window_follow_offline_banner (ScoutWindow *self)
{
  if (lacks_page (self->offline_error))
    _scout_window_choose_page (self);
  else if (wants_sign_in (self->offline_error))
    _scout_window_grant_access (self, 0);
  else
    _scout_window_retry (self);
}

static gboolean
delay_cb (gpointer user_data)
{
  ScoutWindow *self = user_data;

  self->retry_id = 0;
  _scout_window_retry (self);
  return G_SOURCE_REMOVE;
}

/* Other answers than none are Meta's: it is not to be asked without end, but where it says when. */
static void
wait_for_network (ScoutWindow *self)
{
  guint wait = scout_error_wording_get_wait (self->offline_error);

  if (self->retry_id != 0)
    return;
  if (wait > 0)
    self->retry_id = g_timeout_add_seconds (wait, delay_cb, self);
  if (!is_without_network (self->offline_error))
    return;

  self->retry_delay = self->retry_delay == 0 ? FIRST_DELAY_S
                                             : MIN (self->retry_delay * 2, LONGEST_DELAY_S);
  self->retry_id = g_timeout_add_seconds (self->retry_delay, delay_cb, self);
}

static void
network_changed_cb (ScoutWindow *self,
                    gboolean     is_available)
{
  if (is_available && !is_refusal (self->offline_error) && !lacks_page (self->offline_error))
    _scout_window_retry (self);
}

static void
set_offline (ScoutWindow  *self,
             const GError *error)
{
  g_autoptr(GError) previous = g_steal_pointer (&self->offline_error);
  GNetworkMonitor *monitor = g_network_monitor_get_default ();
  g_autofree char *refusal = is_refusal (error) ? scout_error_wording_dup_line (error) : NULL;
  const char *obstacle = lacks_page (error) ? _("No access to this Page")
                                            : _("Searching needs a connection.");

  self->offline_error = g_error_copy (error);
  self->is_trying = FALSE;
  if (previous == NULL)
    g_signal_connect_object (monitor, "network-changed", G_CALLBACK (network_changed_cb), self,
                             G_CONNECT_SWAPPED);
  scout_sidebar_set_obstacle (self->sidebar, refusal != NULL ? refusal : obstacle);
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

void
_scout_window_go_on (ScoutWindow    *self,
                     ScoutBrandPage *page,
                     ScoutView       view)
{
  g_autoptr(ScoutCreator) creator = NULL;

  _scout_window_leave_offline (self);
  self->is_restoring = FALSE;
  scout_session_set_brand_page (self->session, page);
  _scout_window_choose_discover (self);
  _scout_window_restore_question (self);
  if (view == SCOUT_VIEW_CREATOR)
    g_set_object (&creator, scout_creator_page_get_creator (
                              SCOUT_CREATOR_PAGE (self->views[SCOUT_VIEW_CREATOR])));
  if (creator != NULL)
    _scout_window_show_creator_of (self, creator, self->list);
  else
    _scout_window_show_view (self, _scout_window_is_main (view) ? view : SCOUT_VIEW_STARRED);
  _scout_window_follow_link (self);
}

static void
tried_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(ScoutWindow) self = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  ScoutBrandPage *page = NULL;
  gboolean was_refused;

  scout_session_load_account_finish (SCOUT_SESSION (source), result, &error);
  if (SCOUT_SESSION (source) != self->session || !_scout_window_is_offline (self))
    return;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      self->is_trying = FALSE;
      _scout_window_update_banner (self);
      return;
    }

  if (error != NULL)
    {
      set_offline (self, error);
      return;
    }

  was_refused = is_refusal (self->offline_error);
  page = _scout_window_find_last_page (self);
  if (page != NULL)
    {
      _scout_window_go_on (self, page, self->view);
      if (!was_refused)
        _scout_window_show_toast (self, _("You are online again."));
      return;
    }

  _scout_window_leave_offline (self);
  _scout_window_show_restored (self);
}

/* Who signs in again is asked about then. */
void
_scout_window_retry (ScoutWindow *self)
{
  if (!_scout_window_is_offline (self) || self->is_trying || !_scout_window_is_main (self->view))
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
