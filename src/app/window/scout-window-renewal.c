/* scout-window-renewal.c: signing in again, before or after a sign-in has ended.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A sign-in that ends in the middle of the work costs more than one that is renewed before. So the
 * banner says in time when it ends, and whoever signs in again finds the window as it was, whether
 * they go through with it or not. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-wording.h"

#include <glib/gi18n.h>

/* Computers sleep, and clocks are set, so the time is looked at now and then. */
#define LONGEST_WAIT_S 600

static void
sign_in_again (ScoutWindow *self,
               gboolean     ask_again,
               guint        networks)
{
  ScoutBrandPage *page = scout_session_get_brand_page (self->session);

  /* From the middle of the work it leads back there; from the choice of a Page, to the choice. */
  g_clear_pointer (&self->renewed_id, g_free);
  self->was_choosing = self->view == SCOUT_VIEW_CHOOSER;
  if (_scout_window_is_main (self->view))
    _scout_window_leave_view (self);
  if (page != NULL && _scout_window_is_main (self->view))
    self->renewed_id = g_strdup (scout_brand_page_get_fields (page)->id);
  else if (_scout_window_is_offline (self))
    self->renewed_id = _scout_window_dup_last_page (self);
  _scout_window_keep_place (self);
  _scout_window_begin_sign_in (self, ask_again, networks);
}

void
_scout_window_grant_access (ScoutWindow *self,
                            guint        networks)
{
  sign_in_again (self, TRUE, networks);
}

static ScoutNetwork
get_network_in_front (ScoutWindow *self)
{
  GtkWidget *page = self->views[self->view];

  if (self->view == SCOUT_VIEW_POST)
    return self->post_network;
  if (SCOUT_IS_CREATOR_PAGE (page))
    return scout_creator_get_network (scout_creator_page_get_creator (SCOUT_CREATOR_PAGE (page)));

  return self->view == SCOUT_VIEW_DISCOVER_INSTAGRAM ? SCOUT_NETWORK_INSTAGRAM
                                                     : SCOUT_NETWORK_FACEBOOK;
}

void
_scout_window_sign_in_again (ScoutWindow *self)
{
  _scout_window_grant_access (self, SCOUT_NETWORK_BIT (get_network_in_front (self)));
}

void
_scout_window_renew (ScoutWindow *self)
{
  sign_in_again (self, FALSE, 0);
}

/* Who signs in again as somebody else may not have the Page. */
gboolean
_scout_window_show_renewed (ScoutWindow *self)
{
  g_autofree char *id = g_steal_pointer (&self->renewed_id);
  ScoutBrandPage *page = id != NULL ? scout_session_find_account_page (self->session, id) : NULL;

  if (page == NULL)
    return FALSE;

  if (_scout_window_is_offline (self))
    _scout_window_go_on (self, page, self->view_before_login);
  else
    _scout_window_use_page_again (self, page);
  return TRUE;
}

void
_scout_window_show_before_login (ScoutWindow *self)
{
  if (scout_session_get_brand_page (self->session) == NULL && !_scout_window_is_offline (self))
    _scout_window_show_view (self, SCOUT_VIEW_WELCOME);
  else if (_scout_window_is_main (self->view_before_login)
           && self->views[self->view_before_login] != NULL)
    _scout_window_show_left_view (self, self->view_before_login);
  else
    _scout_window_show_discover (self);
}

gboolean
_scout_window_is_sign_in_ending (ScoutWindow *self)
{
  gint64 warning_at = scout_session_get_warning_at (self->session);

  return warning_at != 0 && g_get_real_time () >= warning_at
         && scout_session_get_account (self->session) != NULL;
}

static char *
dup_sentence (gint64   expires_at,
              gboolean is_over)
{
  g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc (expires_at / G_USEC_PER_SEC);
  g_autoptr(GDateTime) end = utc != NULL ? g_date_time_to_local (utc) : NULL;
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = NULL;
  g_autofree char *time = NULL;

  if (end == NULL || is_over)
    return g_strdup (_("Your sign-in has ended."));

  day = scout_wording_day_long (end);
  time = g_date_time_format (end, "%R");
  if (g_date_time_get_year (end) == g_date_time_get_year (now)
      && g_date_time_get_day_of_year (end) == g_date_time_get_day_of_year (now))
    /* Translators: with a time. */
    return g_strdup_printf (_("Your sign-in ends today at %s."), time);

  /* Translators: with a day and a time. */
  return g_strdup_printf (_("Your sign-in ends %s, %s."), day, time);
}

void
_scout_window_show_ending_banner (ScoutWindow *self)
{
  gint64 expires_at = scout_session_get_expires_at (self->session);
  gboolean is_over = expires_at <= g_get_real_time ();
  g_autofree char *sentence = dup_sentence (expires_at, is_over);

  scout_banner_set_kind (self->banner, is_over ? SCOUT_BANNER_WARNING : SCOUT_BANNER_INFO);
  scout_banner_set_icon_name (self->banner, NULL);
  scout_banner_set_title (self->banner, sentence);
  scout_banner_set_action_label (self->banner, is_over ? _("Sign in again") : _("Renew"));
  scout_banner_set_revealed (self->banner, TRUE);
}

static gboolean
ending_cb (gpointer user_data)
{
  ScoutWindow *self = user_data;

  self->ending_id = 0;
  _scout_window_update_banner (self);
  return G_SOURCE_REMOVE;
}

void
_scout_window_watch_ending (ScoutWindow *self)
{
  gint64 now = g_get_real_time ();
  gint64 next = scout_session_get_warning_at (self->session);

  g_clear_handle_id (&self->ending_id, g_source_remove);
  if (next != 0 && next <= now)
    next = scout_session_get_expires_at (self->session);
  if (next <= now)
    return;

  self->ending_id = g_timeout_add_seconds (
    (guint) CLAMP ((next - now) / G_USEC_PER_SEC + 1, 1, LONGEST_WAIT_S), ending_cb, self);
}
