/* scout-window-preferences.c: the preferences of the window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Opens them, once, and does what is asked for there. */

#include "config.h"

#include "scout-window-preferences-private.h"

static void
sign_out_cb (ScoutWindow *self)
{
  _scout_window_close_preferences (self);
  _scout_window_go_back (self);
  _scout_window_sign_out (self);
}

static void
choose_page_cb (ScoutWindow *self)
{
  _scout_window_close_preferences (self);
  _scout_window_choose_page (self);
}

void
_scout_window_close_preferences (ScoutWindow *self)
{
  if (self->preferences != NULL)
    gtk_window_destroy (GTK_WINDOW (self->preferences));
}

void
_scout_window_preferences_action (GtkWidget  *widget,
                                  const char *name,
                                  GVariant   *parameter)
{
  ScoutWindow *self = SCOUT_WINDOW (widget);

  if (self->preferences == NULL)
    {
      ScoutPreferences *preferences = scout_preferences_new (self->session);

      g_set_weak_pointer (&self->preferences, GTK_WIDGET (preferences));
      gtk_window_set_transient_for (GTK_WINDOW (preferences), GTK_WINDOW (self));
      gtk_window_set_destroy_with_parent (GTK_WINDOW (preferences), TRUE);
      /* So that the application's keys work here too. */
      gtk_window_set_application (GTK_WINDOW (preferences),
                                  gtk_window_get_application (GTK_WINDOW (self)));
      g_signal_connect_object (preferences, "sign-out", G_CALLBACK (sign_out_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (preferences, "choose-page", G_CALLBACK (choose_page_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (preferences, "remove-access",
                               G_CALLBACK (_scout_window_ask_to_remove_access), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (preferences, "forget-brand",
                               G_CALLBACK (_scout_window_ask_to_forget_brand), self,
                               G_CONNECT_SWAPPED);
    }

  scout_preferences_update (SCOUT_PREFERENCES (self->preferences));
  gtk_window_present (GTK_WINDOW (self->preferences));
}
