/* scout-window-login.c: the window while somebody signs in on Facebook's page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A sign-in is begun from many places, and one that comes to nothing leads back to where it was
 * begun. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-window-focus-private.h"

#include <glib/gi18n.h>

/* Whoever pasted a token has signed in without any Meta app. */
static gboolean
can_go_back (ScoutWindow *self)
{
  return scout_session_get_account (self->session) != NULL || _scout_window_is_offline (self);
}

void
_scout_window_begin_sign_in (ScoutWindow *self,
                             gboolean     ask_again,
                             guint        networks)
{
  g_autofree char *app_id = _scout_window_dup_setting (self, "facebook-app-id");
  g_autofree char *configuration_id = _scout_window_dup_setting (self, "login-configuration-id");
  g_autoptr(ScoutLoginFlow) flow = NULL;

  if (scout_session_get_settings (self->session) != NULL)
    scout_session_set_app (self->session, app_id, configuration_id);
  self->is_restoring = FALSE;
  /* Where there is no Meta app to sign in with, the welcome page asks for one first. */
  if (*scout_session_get_app_id (self->session) == '\0')
    {
      _scout_window_show_message (self,
                                  _("Enter your App ID, or paste a new access token."),
                                  can_go_back (self) ? _("Back") : NULL);
      return;
    }

  g_clear_pointer (&self->refusal, g_free);
  flow = scout_session_begin_login (self->session, ask_again, networks);
  _scout_window_show_view (self, SCOUT_VIEW_LOGIN);
  scout_login_page_set_keeps_token (SCOUT_LOGIN_PAGE (self->views[SCOUT_VIEW_LOGIN]),
                                    _scout_window_keeps_token (self));
  scout_login_page_start (SCOUT_LOGIN_PAGE (self->views[SCOUT_VIEW_LOGIN]), flow);
}

void
_scout_window_show_after_login (ScoutWindow *self)
{
  /* A token that was not taken is not to be used the next time that somebody is asked. */
  scout_session_cancel (self->session);
  g_clear_pointer (&self->renewed_id, g_free);
  if (scout_session_get_account (self->session) != NULL
      && (scout_session_get_brand_page (self->session) == NULL || self->was_choosing))
    _scout_window_choose_page (self);
  else
    _scout_window_show_before_login (self);
}

/* Why nobody has signed in, and what to do about it. */
static char *
dup_reason (const GError *error)
{
  if (g_error_matches (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_CANCELLED))
    return g_strdup (_("You did not sign in. Nothing was shared with Scout."));
  if (g_error_matches (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_EXPIRED))
    return g_strdup (_("The sign-in was begun more than an hour ago. Please begin again."));
  if (g_error_matches (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_STATE))
    return g_strdup (_("That was the answer to another sign-in. Please begin again."));
  if (g_error_matches (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_NO_TOKEN))
    return g_strdup (_("Facebook’s answer holds no access token. Please try again."));
  if (g_error_matches (error, SCOUT_LOGIN_ERROR, SCOUT_LOGIN_ERROR_REFUSED)
      && *error->message != '\0')
    /* Translators: with Facebook's own words */
    return g_strdup_printf (_("Facebook refused the sign-in: %s"), error->message);

  return g_strdup (_("The sign-in did not end as it should. Please try again."));
}

void
_scout_window_show_refusal_banner (ScoutWindow *self)
{
  scout_banner_set_kind (self->banner, SCOUT_BANNER_WARNING);
  scout_banner_set_icon_name (self->banner, NULL);
  scout_banner_set_title (self->banner, self->refusal);
  scout_banner_set_action_label (self->banner, _("Dismiss"));
  scout_banner_set_revealed (self->banner, TRUE);
}

void
_scout_window_dismiss_refusal (ScoutWindow *self)
{
  g_clear_pointer (&self->refusal, g_free);
  _scout_window_update_banner (self);
  _scout_window_pass_focus_on (self, TRUE);
}

/* It may be Facebook's own sentence, of any length, and what it says may take a while to do: so it
 * stays, and whoever does not see it hears it with what has the focus. */
static void
tell_reason (ScoutWindow *self,
             const char  *reason)
{
  if (self->view == SCOUT_VIEW_WELCOME)
    _scout_window_show_message (self, reason, NULL);
  else if (self->view == SCOUT_VIEW_CHOOSER)
    scout_brand_chooser_page_show_message (
      SCOUT_BRAND_CHOOSER_PAGE (self->views[SCOUT_VIEW_CHOOSER]), reason);
  else
    {
      g_free (self->refusal);
      self->refusal = g_strdup (reason);
      _scout_window_update_banner (self);
      scout_banner_focus_action (self->banner);
    }
}

static void
login_declined_cb (ScoutWindow  *self,
                   const GError *error)
{
  g_autofree char *reason = dup_reason (error);

  _scout_window_show_after_login (self);
  tell_reason (self, reason);
}

GtkWidget *
_scout_window_new_login_page (ScoutWindow *self)
{
  GtkWidget *page = g_object_new (SCOUT_TYPE_LOGIN_PAGE, NULL);

  g_signal_connect_object (page, "granted", G_CALLBACK (_scout_window_take_grant), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "declined", G_CALLBACK (login_declined_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "cancelled", G_CALLBACK (_scout_window_show_after_login), self,
                           G_CONNECT_SWAPPED);

  return page;
}
