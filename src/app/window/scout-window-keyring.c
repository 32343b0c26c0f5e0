/* scout-window-keyring.c: what the window says of the keyring once somebody has signed in.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A sign-in that will not outlive this run is said once, where it matters: right after it. What
 * there is to say at the start stands on the welcome page, and all of it in the preferences. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-toast.h"

#include <glib/gi18n.h>

/* Seconds for a sentence that somebody has to think about. */
#define LONG_TOAST 10

gboolean
_scout_window_keeps_token (ScoutWindow *self)
{
  return scout_session_get_vault_state (self->session) == SCOUT_VAULT_STATE_UNLOCKED;
}

static const char *
get_sentence (ScoutVaultState state)
{
  switch (state)
    {
    case SCOUT_VAULT_STATE_LOCKED:
      return _("Your keyring is locked: you stay signed in until Scout quits.");
    case SCOUT_VAULT_STATE_NO_COLLECTION:
    case SCOUT_VAULT_STATE_NO_SERVICE:
    case SCOUT_VAULT_STATE_NO_BUS:
      return _("No keyring was found: you stay signed in until Scout quits.");
    case SCOUT_VAULT_STATE_NO_ANSWER:
      return _("Your keyring does not answer: you stay signed in until Scout quits.");
    case SCOUT_VAULT_STATE_DAMAGED:
      return _("Your keyring was damaged and set aside: you stay signed in until Scout quits.");
    case SCOUT_VAULT_STATE_REFUSED:
      return _("Your keyring did not take the sign-in: you stay signed in until Scout quits.");
    case SCOUT_VAULT_STATE_UNKNOWN:
    case SCOUT_VAULT_STATE_UNLOCKED:
    case SCOUT_VAULT_STATE_MEMORY:
    default:
      return NULL;
    }
}

void
_scout_window_tell_about_vault (ScoutWindow *self)
{
  ScoutVaultState state = scout_session_get_vault_state (self->session);
  const char *sentence = get_sentence (state);
  AdwToast *toast = NULL;

  if (sentence == NULL)
    return;

  toast = scout_toast_new (sentence);
  adw_toast_set_timeout (toast, LONG_TOAST);
  if (state == SCOUT_VAULT_STATE_LOCKED)
    {
      adw_toast_set_button_label (toast, _("Unlock"));
      adw_toast_set_action_name (toast, "win.unlock-keyring");
    }
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

static void
show_keeps_token (ScoutWindow *self,
                  gboolean     keeps_token)
{
  GtkWidget *chooser = self->views[SCOUT_VIEW_CHOOSER];

  if (chooser != NULL)
    scout_brand_chooser_page_set_keeps_token (SCOUT_BRAND_CHOOSER_PAGE (chooser), keeps_token);
}

static void
token_refused_cb (ScoutWindow *self)
{
  show_keeps_token (self, FALSE);
  _scout_window_tell_about_vault (self);
}

void
_scout_window_watch_vault (ScoutWindow *self)
{
  g_signal_connect_object (self->session, "token-refused", G_CALLBACK (token_refused_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
unlocked_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(ScoutWindow) self = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  gboolean is_unlocked = scout_session_unlock_finish (SCOUT_SESSION (source), result, &error);

  if (error != NULL)
    g_message ("The keyring could not be unlocked: %s", error->message);
  if (SCOUT_SESSION (source) != self->session
      || scout_session_get_account (self->session) == NULL)
    return;

  if (is_unlocked)
    {
      _scout_window_show_toast (self, _("Your keyring keeps the sign-in now."));
      show_keeps_token (self, TRUE);
    }
  else
    _scout_window_tell_about_vault (self);
}

void
_scout_window_unlock_keyring_action (GtkWidget  *widget,
                                     const char *name,
                                     GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);

  scout_session_unlock_async (self->session, unlocked_cb, g_object_ref (self));
}
