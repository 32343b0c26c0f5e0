/* scout-preferences-private.h: what the parts of the preferences share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-preferences.h"

G_BEGIN_DECLS

struct _ScoutPreferences
{
  AdwPreferencesWindow parent_instance;

  ScoutSession *session;     /* (owned) */
  ScoutLibrary *library;     /* (owned) (nullable): that is watched */
  GCancellable *cancellable; /* (owned): of the look at the files */

  AdwActionRow *account_row;
  AdwAvatar *avatar;
  GtkWidget *sign_out_button;
  AdwActionRow *brand_row;
  GtkWidget *access_row;

  AdwActionRow *app_row;
  AdwEntryRow *app_id_row;
  GtkWidget *app_id_check;
  AdwEntryRow *configuration_id_row;
  GtkWidget *configuration_id_check;
  AdwComboRow *reach_row;
  GtkLabel *version_label;
  GtkLabel *app_hint;
  GtkWidget *calls_group;
  GtkWidget *raised_limits_row;
  GtkWidget *raised_limits_switch;
  GtkWidget *daily_users_row;
  GtkWidget *daily_users_button;

  AdwActionRow *storage_row;
  GtkLabel *size_label;
  AdwActionRow *recents_row;
  GtkWidget *clear_recents_button;
  AdwActionRow *pictures_row;
  GtkWidget *clear_pictures_button;
  AdwActionRow *keyring_row;
  GtkWidget *unlock_button;
  GtkWidget *forget_row;
};

/* Puts a row into its list, at its place, or takes it out: the search of libadwaita would find one
 * that is only hidden, and lead nowhere. */
void _scout_preferences_show_row (GtkWidget *row,
                                  gboolean   is_shown);

/* Fills the rows of the Meta app and its limits. */
void _scout_preferences_fill_app (ScoutPreferences *self);

/* Checks the ids while they are typed. */
void _scout_preferences_check_app (ScoutPreferences *self);

/* Keeps the ids, unless one is wrong. */
void _scout_preferences_apply_app (ScoutPreferences *self);

/* Shows what is kept, and watches it. */
void _scout_preferences_show_storage (ScoutPreferences *self);

/* Says where the sign-in is kept. */
void _scout_preferences_show_keyring (ScoutPreferences *self);

/* Lets the person unlock the keyring. */
void _scout_preferences_unlock (ScoutPreferences *self);

G_END_DECLS
