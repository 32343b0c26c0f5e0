/* scout-window-account.c: the window's way from the welcome page to a Page that searches.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The half of the window that deals with the account: restoring a sign-in, signing in, choosing a
 * Page, and every way in which that can end differently. Answers for a session that the window no
 * longer has are dropped. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-graph-error.h"
#include "scout-login-question.h"
#include "scout-window-post-private.h"
#include "scout-window-toasts-private.h"

#include <glib/gi18n.h>

/* Most starts are over before this: what is shown sooner would only flicker. */
#define STARTING_DELAY_MS 300

static ScoutBrandChooserPage *
get_chooser (ScoutWindow *self)
{
  return SCOUT_BRAND_CHOOSER_PAGE (self->views[SCOUT_VIEW_CHOOSER]);
}

/* Nobody takes the steps of a sign-in while the one of an earlier run is asked about. */
static void
open_chooser (ScoutWindow *self)
{
  _scout_window_show_view (self, SCOUT_VIEW_CHOOSER);
  scout_brand_chooser_page_set_keeps_token (get_chooser (self), _scout_window_keeps_token (self));
  scout_brand_chooser_page_set_shows_steps (get_chooser (self), !self->is_restoring);
}

static void
set_setting (ScoutWindow *self,
             const char  *key,
             const char  *value)
{
  GSettings *settings = scout_session_get_settings (self->session);

  if (settings != NULL)
    g_settings_set_string (settings, key, value);
}

/* Where Pages are invented, the last one is kept beside the brand's, whose it does not replace. */
static GSettings *
get_page_settings (ScoutWindow  *self,
                   const char  **key)
{
  GSettings *settings = scout_session_get_settings (self->session);

  *key = settings != NULL ? "last-page-id" : "last-sample-page-id";
  if (settings == NULL && scout_session_is_sample (self->session))
    settings = self->settings;

  return settings;
}

char *
_scout_window_dup_last_page (ScoutWindow *self)
{
  const char *key = NULL;
  GSettings *settings = get_page_settings (self, &key);

  return settings != NULL ? g_settings_get_string (settings, key) : g_strdup ("");
}

static void
keep_last_page (ScoutWindow *self,
                const char  *id)
{
  const char *key = NULL;
  GSettings *settings = get_page_settings (self, &key);

  if (settings != NULL)
    g_settings_set_string (settings, key, id);
}

static void
show_chooser (ScoutWindow *self)
{
  g_autofree char *last_id = _scout_window_dup_last_page (self);

  open_chooser (self);
  scout_brand_chooser_page_set_picture_source (get_chooser (self),
                                               scout_session_get_pictures (self->session));
  scout_brand_chooser_page_show_account (get_chooser (self),
                                         scout_session_get_account (self->session), last_id);
}

static void
take_page (ScoutWindow    *self,
           ScoutBrandPage *page)
{
  _scout_window_keep_place (self);
  _scout_window_dismiss_told (self);
  g_clear_pointer (&self->refusal, g_free);
  _scout_window_leave_offline (self);
  self->is_restoring = FALSE;
  keep_last_page (self, scout_brand_page_get_fields (page)->id);
  scout_session_set_brand_page (self->session, page);
  scout_sidebar_update_pages (self->sidebar);
  self->has_forgotten = FALSE;
}

void
_scout_window_use_page (ScoutWindow    *self,
                        ScoutBrandPage *page)
{
  take_page (self, page);
  /* Whoever changes brands in the middle of a search is told what this one may not. */
  if (self->wants_place)
    _scout_window_choose_discover (self);
  _scout_window_restore_place (self);
}

void
_scout_window_use_page_again (ScoutWindow    *self,
                              ScoutBrandPage *page)
{
  take_page (self, page);
  _scout_window_restore_place (self);
}

ScoutBrandPage *
_scout_window_find_last_page (ScoutWindow *self)
{
  g_autofree char *last_id = _scout_window_dup_last_page (self);
  ScoutBrandPage *page = scout_session_find_account_page (self->session, last_id);

  return page != NULL ? page : scout_session_find_brand_page (self->session, last_id);
}

void
_scout_window_show_restored (ScoutWindow *self)
{
  g_autofree char *last_id = _scout_window_dup_last_page (self);
  ScoutBrandPage *page = _scout_window_find_last_page (self);

  self->is_restoring = page == NULL && *last_id != '\0';
  if (page != NULL)
    _scout_window_use_page (self, page);
  else
    show_chooser (self);
}

/* Somebody could be asked, who may be another than before; whoever read meanwhile what was kept can
 * go back to that. */
static void
show_choice (ScoutWindow *self)
{
  self->is_restoring = _scout_window_is_offline (self);
  _scout_window_leave_offline (self);
  show_chooser (self);
}

static gboolean
is_sign_in_over (const GError *error)
{
  return g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_EXPIRED)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_REVOKED)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_INVALID);
}

/* Whoever is goes back to where the window is: the sign-in before stays, whatever became of
 * another. */
static gboolean
is_at_work (ScoutWindow *self)
{
  return scout_session_get_brand_page (self->session) != NULL || _scout_window_is_offline (self);
}

/* It never was a sign-in, so that none has ended, and what the keyring keeps may be good: the way
 * on is where it was pasted. */
static void
show_bad_token (ScoutWindow *self)
{
  gboolean can_go_back = scout_session_get_account (self->session) != NULL
                         || _scout_window_is_offline (self);

  scout_session_forget_refused (self->session);
  if (is_at_work (self))
    self->wants_place = FALSE;
  _scout_window_show_message (self,
                              _("This access token is not valid: it has expired, belongs to "
                                "another app, or is not complete."),
                              can_go_back ? _("Back") : _("Paste again"));
}

/* Whether nobody waits any more for what a session tells: it is not the window's now, or was told
 * to stop. */
static gboolean
is_outdated (ScoutWindow  *self,
             GObject      *session,
             const GError *error) /* (nullable) */
{
  return SCOUT_SESSION (session) != self->session
         || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
account_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(ScoutWindow) self = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  gboolean is_loaded;

  is_loaded = scout_session_load_account_finish (SCOUT_SESSION (source), result, &error);
  if (is_outdated (self, source, error))
    return;

  scout_sidebar_update_pages (self->sidebar);
  /* What Meta has taken is a sign-in like any other. */
  if (is_loaded)
    self->is_pasted = FALSE;
  /* Who has left meanwhile does not want to be taken back. */
  if (self->view != SCOUT_VIEW_CHOOSER)
    return;

  if (is_loaded && self->is_restoring)
    _scout_window_show_restored (self);
  else if (is_loaded)
    {
      if (!_scout_window_show_renewed (self))
        show_choice (self);
      _scout_window_tell_about_vault (self);
    }
  else if (self->is_pasted && is_sign_in_over (error))
    show_bad_token (self);
  else
    scout_brand_chooser_page_show_error (get_chooser (self), error);
}

static void
load_account (ScoutWindow *self)
{
  _scout_window_renew_checks (self);
  open_chooser (self);
  scout_brand_chooser_page_show_loading (get_chooser (self));
  scout_session_load_account_async (self->session, account_loaded_cb, g_object_ref (self));
}

void
_scout_window_show_message (ScoutWindow *self,
                            const char  *message,
                            const char  *action_label)
{
  _scout_window_show_view (self, SCOUT_VIEW_WELCOME);
  scout_welcome_page_show_message (SCOUT_WELCOME_PAGE (self->views[SCOUT_VIEW_WELCOME]), message,
                                   action_label);
}

/* Nobody is signed in, as far as the keyring tells. */
static void
show_nobody (ScoutWindow *self)
{
  ScoutVaultState state = scout_session_get_vault_state (self->session);

  self->is_pasted = FALSE;
  if (state == SCOUT_VAULT_STATE_LOCKED)
    _scout_window_show_message (self, _("Your keyring is locked."), _("Unlock"));
  else if (state == SCOUT_VAULT_STATE_NO_ANSWER)
    _scout_window_show_message (self,
                                _("Your keyring does not answer: Scout cannot tell who was signed "
                                  "in."), _("Try again"));
  else if (state == SCOUT_VAULT_STATE_DAMAGED)
    _scout_window_show_message (self,
                                _("Your keyring was damaged and set aside. Please sign in again."),
                                NULL);
  else
    _scout_window_show_message (self, NULL, NULL);
}

/* Nobody could be asked about the sign-in, or it is over: what was saved can be read all the same,
 * also at the next start, for which the keyring keeps what Meta does not take any more. */
static void
show_failure (ScoutWindow  *self,
              const GError *error)
{
  if (_scout_window_start_offline (self, error))
    return;

  if (is_sign_in_over (error))
    {
      /* What stays in the keyring then is of no use to anybody. */
      scout_session_sign_out_async (self->session, NULL, NULL);
      _scout_window_show_message (self, _("Your sign-in has expired. Sign in again to go on."),
                                  NULL);
    }
  else
    {
      open_chooser (self);
      scout_brand_chooser_page_show_error (get_chooser (self), error);
    }
}

static void
restored_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(ScoutWindow) self = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  gboolean is_signed_in;

  is_signed_in = scout_session_restore_finish (SCOUT_SESSION (source), result, &error);
  if (is_outdated (self, source, error))
    return;

  if (is_signed_in)
    _scout_window_show_restored (self);
  else if (error == NULL)
    show_nobody (self);
  else
    show_failure (self, error);
}

static void
welcome_sign_in_cb (ScoutWindow *self)
{
  ScoutWelcomePage *page = SCOUT_WELCOME_PAGE (self->views[SCOUT_VIEW_WELCOME]);

  scout_welcome_page_show_message (page, NULL, NULL);
  if (!scout_session_is_sample (self->session))
    {
      const char *app_id = scout_welcome_page_get_app_id (page);
      const char *configuration_id = scout_welcome_page_get_configuration_id (page);

      set_setting (self, "facebook-app-id", app_id);
      set_setting (self, "login-configuration-id", configuration_id);
      scout_session_set_app (self->session, app_id, configuration_id);
    }
  _scout_window_begin_sign_in (self, FALSE, 0);
}

static void
unlocked_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(ScoutWindow) self = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  gboolean is_unlocked;

  is_unlocked = scout_session_unlock_finish (SCOUT_SESSION (source), result, &error);
  if (error != NULL)
    g_message ("The keyring could not be unlocked: %s", error->message);
  if (SCOUT_SESSION (source) != self->session || self->view != SCOUT_VIEW_WELCOME)
    return;

  if (is_unlocked)
    _scout_window_restore (self);
  else
    show_nobody (self);
}

/* The message on the page offers the keyring to those whom it may know, and the way back to those
 * who are signed in. */
static void
welcome_message_action_cb (ScoutWindow *self)
{
  if (scout_session_get_account (self->session) != NULL || _scout_window_is_offline (self))
    {
      _scout_window_show_after_login (self);
      return;
    }

  _scout_window_show_message (self, NULL, NULL);
  if (self->is_pasted)
    {
      _scout_window_paste_token (self);
      return;
    }
  /* One that did not answer may have been found open meanwhile. */
  if (scout_session_get_vault_state (self->session) != SCOUT_VAULT_STATE_LOCKED)
    {
      _scout_window_restore (self);
      return;
    }

  scout_session_unlock_async (self->session, unlocked_cb, g_object_ref (self));
}

static void
welcome_explore_cb (ScoutWindow *self)
{
  g_signal_emit_by_name (self, "session-wanted", TRUE);
}

void
_scout_window_take_grant (ScoutWindow           *self,
                          const ScoutLoginGrant *grant)
{
  self->is_pasted = grant->is_pasted;
  scout_session_adopt (self->session, grant);
  self->is_restoring = FALSE;
  self->wants_place = TRUE;
  load_account (self);
}

static void
page_chosen_cb (ScoutWindow    *self,
                ScoutBrandPage *page)
{
  _scout_window_use_page (self, page);
}

static void
chooser_retry_cb (ScoutWindow *self)
{
  load_account (self);
}

static void
stopped_cb (gpointer user_data)
{
  ScoutWindow *self = user_data;

  if (self->session != NULL && self->view == SCOUT_VIEW_CHOOSER)
    _scout_window_sign_out (self);
}

/* Being offline costs nobody the sign-in that the keyring keeps, and a Page that is not among the
 * account's any more nobody what was saved for it. */
static void
leave_restoring (ScoutWindow *self)
{
  g_autoptr(GError) error =
    g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                         "The sign-in does not reach the Page of the last start");

  if (scout_session_get_account (self->session) == NULL
      || !_scout_window_start_offline (self, error))
    _scout_window_show_view (self, SCOUT_VIEW_WELCOME);
}

static void
chooser_cancelled_cb (ScoutWindow *self)
{
  scout_session_cancel (self->session);
  g_clear_pointer (&self->renewed_id, g_free);
  if (is_at_work (self))
    {
      self->wants_place = FALSE;
      _scout_window_show_before_login (self);
    }
  else if (self->is_restoring)
    leave_restoring (self);
  else
    scout_login_question_present (GTK_WIDGET (self),
                                  self->has_forgotten ? SCOUT_LOGIN_QUESTION_SIGNED_IN
                                                      : SCOUT_LOGIN_QUESTION_HALF_DONE,
                                  stopped_cb, self);
}

void
_scout_window_choose_page (ScoutWindow *self)
{
  if (_scout_window_is_main (self->view))
    _scout_window_leave_view (self);
  if (scout_session_get_account (self->session) != NULL)
    show_chooser (self);
}

GtkWidget *
_scout_window_new_account_page (ScoutWindow *self,
                                ScoutView    view)
{
  GtkWidget *page = NULL;

  switch (view)
    {
    case SCOUT_VIEW_WELCOME:
      page = g_object_new (SCOUT_TYPE_WELCOME_PAGE, NULL);
      g_signal_connect_object (page, "sign-in", G_CALLBACK (welcome_sign_in_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (page, "explore", G_CALLBACK (welcome_explore_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (page, "message-action", G_CALLBACK (welcome_message_action_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (page, "paste-token", G_CALLBACK (_scout_window_paste_token), self,
                               G_CONNECT_SWAPPED);
      break;
    case SCOUT_VIEW_LOGIN:
      return _scout_window_new_login_page (self);
    case SCOUT_VIEW_CHOOSER:
      page = g_object_new (SCOUT_TYPE_BRAND_CHOOSER_PAGE, NULL);
      g_signal_connect_object (page, "check", G_CALLBACK (_scout_window_check_page), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (page, "chosen", G_CALLBACK (page_chosen_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (page, "sign-in", G_CALLBACK (_scout_window_grant_access), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (page, "retry", G_CALLBACK (chooser_retry_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (page, "cancelled", G_CALLBACK (chooser_cancelled_cb), self,
                               G_CONNECT_SWAPPED);
      break;
    case SCOUT_VIEW_STARTING:
    case SCOUT_VIEW_DISCOVER:
    case SCOUT_VIEW_DISCOVER_INSTAGRAM:
    case SCOUT_VIEW_DISCOVER_CONTENT:
    case SCOUT_VIEW_CREATOR:
    case SCOUT_VIEW_POST:
    case SCOUT_VIEW_STARRED:
    default:
      g_assert_not_reached ();
    }

  return page;
}

static gboolean
starting_cb (gpointer user_data)
{
  ScoutWindow *self = user_data;

  self->starting_id = 0;
  gtk_widget_set_visible (self->starting_state, TRUE);
  return G_SOURCE_REMOVE;
}

void
_scout_window_restore (ScoutWindow *self)
{
  self->is_restoring = TRUE;
  _scout_window_show_view (self, SCOUT_VIEW_STARTING);
  gtk_widget_set_visible (self->starting_state, FALSE);
  if (self->starting_id == 0)
    self->starting_id = g_timeout_add (STARTING_DELAY_MS, starting_cb, self);
  scout_session_restore_async (self->session, restored_cb, g_object_ref (self));
}

/* Pages hold marketplaces and Pages hold tokens: with the account they must all go. */
void
_scout_window_forget_account (ScoutWindow *self)
{
  GtkWidget *creator_page = g_steal_pointer (&self->views[SCOUT_VIEW_CREATOR]);

  self->wants_place = TRUE;
  self->has_forgotten = FALSE;
  _scout_window_dismiss_told (self);
  g_clear_pointer (&self->refusal, g_free);
  _scout_window_leave_offline (self);
  _scout_window_renew_checks (self);
  if (creator_page != NULL)
    {
      scout_creator_page_show (SCOUT_CREATOR_PAGE (creator_page), NULL);
      gtk_stack_remove (self->content_stack, creator_page);
    }
  _scout_window_forget_post (self);
  _scout_window_leave_discover (self);
  if (self->views[SCOUT_VIEW_CHOOSER] != NULL)
    scout_brand_chooser_page_show_loading (get_chooser (self));
  scout_sidebar_update_pages (self->sidebar);
}

static void
signed_out_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(ScoutWindow) self = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  gboolean is_forgotten;

  is_forgotten = scout_session_sign_out_finish (SCOUT_SESSION (source), result, &error);
  if (SCOUT_SESSION (source) != self->session || self->view != SCOUT_VIEW_WELCOME)
    return;

  if (is_forgotten)
    _scout_window_show_toast_here (self, _("You are signed out. What you saved stays on this "
                                           "computer."));
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    _scout_window_show_message (self,
                                _("You are signed out here, but your locked keyring may still "
                                  "hold the sign-in until you unlock it."), _("Unlock"));
  else
    _scout_window_show_message (self,
                                _("You are signed out here, but your keyring does not answer and "
                                  "may still hold the sign-in."), NULL);
}

void
_scout_window_sign_out (ScoutWindow *self)
{
  self->is_pasted = FALSE;
  _scout_window_keep_place (self);
  scout_session_sign_out_async (self->session, signed_out_cb, g_object_ref (self));
  _scout_window_forget_account (self);
  _scout_window_show_message (self, NULL, NULL);
}
