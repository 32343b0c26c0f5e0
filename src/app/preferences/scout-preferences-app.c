/* scout-preferences-app.c: the Meta app that signs in, and its limits.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The app of sample data is only told. That of a build is told until the brand uses its own, whose
 * ids are checked as they are typed and kept when they are applied; they are for the next sign-in,
 * because a token belongs to the app that it was given to. */

#include "config.h"

#include "scout-preferences-private.h"

#include "scout-app-id.h"
#include "scout-soup-transport.h"

#include <glib/gi18n.h>

static const char *
get_text (AdwEntryRow *row)
{
  return gtk_editable_get_text (GTK_EDITABLE (row));
}

static gboolean
mark_rows (ScoutPreferences *self,
           const char      **problem)
{
  gboolean app_id_is_wrong = scout_app_id_mark_row (self->app_id_row, self->app_id_check);
  gboolean configuration_id_is_wrong = scout_app_id_mark_row (self->configuration_id_row,
                                                              self->configuration_id_check);

  *problem = scout_app_id_get_problem (app_id_is_wrong, configuration_id_is_wrong);
  /* A configuration belongs to an app, and that of a build has none of a brand's. */
  if (*problem == NULL && *get_text (self->app_id_row) == '\0'
      && *get_text (self->configuration_id_row) != '\0')
    *problem = _("A login configuration is of use together with the App ID of its Meta app only.");

  return *problem == NULL;
}

void
_scout_preferences_check_app (ScoutPreferences *self)
{
  const char *problem = NULL;

  if (mark_rows (self, &problem))
    {
      gtk_label_set_text (self->app_hint, _("Used when you sign in the next time."));
      gtk_widget_remove_css_class (GTK_WIDGET (self->app_hint), "error");
      gtk_widget_add_css_class (GTK_WIDGET (self->app_hint), "dim-label");
    }
  else
    {
      gtk_label_set_text (self->app_hint, problem);
      gtk_widget_remove_css_class (GTK_WIDGET (self->app_hint), "dim-label");
      gtk_widget_add_css_class (GTK_WIDGET (self->app_hint), "error");
    }
}

static gboolean
is_packaged_app_used (ScoutPreferences *self,
                      GSettings        *settings)
{
  g_autofree char *app_id = g_settings_get_string (settings, "facebook-app-id");

  return scout_session_has_packaged_app (self->session) && *app_id == '\0';
}

/* What comes with a build is told beside the rows that may take its place. */
static void
show_app (ScoutPreferences *self,
          GSettings        *settings) /* (nullable) */
{
  _scout_preferences_show_row (GTK_WIDGET (self->app_row),
                               scout_session_is_sample (self->session) || settings == NULL
                               || is_packaged_app_used (self, settings));
}

void
_scout_preferences_apply_app (ScoutPreferences *self)
{
  GSettings *settings = scout_session_get_settings (self->session);
  const char *problem = NULL;

  if (settings == NULL || !mark_rows (self, &problem))
    return;

  g_settings_set_string (settings, "facebook-app-id", get_text (self->app_id_row));
  g_settings_set_string (settings, "login-configuration-id",
                         get_text (self->configuration_id_row));
  show_app (self, settings);
}

/* libadwaita gives the item that is shown in a row no name. */
static void
name_item (GtkWidget  *widget,
           const char *name)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkListItemWidget"))
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                    -1);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_item (child, name);
}

/* The positions in the list are the values of the setting. */
static void
reach_changed_cb (ScoutPreferences *self)
{
  g_settings_set_enum (scout_session_get_settings (self->session), "login-reach",
                       (int) adw_combo_row_get_selected (self->reach_row));
  name_item (GTK_WIDGET (self->reach_row), _("Ask for"));
}

static void
fill_rows (ScoutPreferences *self,
           GSettings        *settings)
{
  g_autofree char *app_id = g_settings_get_string (settings, "facebook-app-id");
  g_autofree char *configuration_id = g_settings_get_string (settings, "login-configuration-id");

  gtk_editable_set_text (GTK_EDITABLE (self->app_id_row), app_id);
  gtk_editable_set_text (GTK_EDITABLE (self->configuration_id_row), configuration_id);
  _scout_preferences_check_app (self);
  adw_combo_row_set_selected (self->reach_row,
                              (guint) g_settings_get_enum (settings, "login-reach"));
  name_item (GTK_WIDGET (self->reach_row), _("Ask for"));
  g_signal_connect_swapped (self->reach_row, "notify::selected", G_CALLBACK (reach_changed_cb),
                            self);
}

static void
tell_app (ScoutPreferences *self)
{
  g_autofree char *title = NULL;
  g_autofree char *escaped = NULL;

  /* Translators: with the number of a Meta app. */
  title = g_strdup_printf (_("App %s"), scout_session_get_packaged_app_id (self->session));
  escaped = g_markup_escape_text (title, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->app_row), escaped);
  if (scout_session_is_sample (self->session))
    adw_action_row_set_subtitle (self->app_row, _("Belongs to the sandbox"));
  else
    adw_action_row_set_subtitle (self->app_row, _("Comes with this build of Scout"));
}

/* GTK gives the parts of a spin button no names: the text, which is focused, and the two buttons,
 * of which the first takes away. */
static void
name_parts (GtkWidget *spin_button)
{
  const char *labels[] = { _("One person fewer"), _("One person more") };
  guint n_buttons = 0;

  for (GtkWidget *part = gtk_widget_get_first_child (spin_button); part != NULL;
       part = gtk_widget_get_next_sibling (part))
    {
      const char *label = GTK_IS_BUTTON (part) && n_buttons < G_N_ELEMENTS (labels)
                          ? labels[n_buttons++] : _("People who use the Meta app in a day");

      gtk_accessible_update_property (GTK_ACCESSIBLE (part), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                      -1);
    }
}

static void
bind_limits (ScoutPreferences *self,
             GSettings        *settings)
{
  name_parts (self->daily_users_button);
  g_settings_bind (settings, "raised-limits", self->raised_limits_switch, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "daily-users", self->daily_users_button, "value",
                   G_SETTINGS_BIND_DEFAULT);
}

void
_scout_preferences_fill_app (ScoutPreferences *self)
{
  GSettings *settings = scout_session_get_settings (self->session);
  gboolean is_told = scout_session_is_sample (self->session) || settings == NULL;

  show_app (self, settings);
  _scout_preferences_show_row (GTK_WIDGET (self->app_id_row), !is_told);
  _scout_preferences_show_row (GTK_WIDGET (self->configuration_id_row), !is_told);
  _scout_preferences_show_row (GTK_WIDGET (self->reach_row), !is_told);
  gtk_widget_set_visible (GTK_WIDGET (self->app_hint), !is_told);
  gtk_widget_set_visible (self->calls_group, settings != NULL);
  _scout_preferences_show_row (self->raised_limits_row, settings != NULL);
  _scout_preferences_show_row (self->daily_users_row, settings != NULL);
  gtk_label_set_text (self->version_label, SCOUT_GRAPH_VERSION);
  tell_app (self);
  if (!is_told)
    fill_rows (self, settings);
  if (settings != NULL)
    bind_limits (self, settings);
}
