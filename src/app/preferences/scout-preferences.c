/* scout-preferences.c: the window of what can be set, seen and ended.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows who is signed in, as which brand and until when. What ends something is asked about and
 * done by Scout's window, which listens to the signals. The rows of the Meta app are in
 * scout-preferences-app.c, those of what is kept in scout-preferences-storage.c. */

#include "config.h"

#include "scout-preferences-private.h"

#include "scout-library-wording.h"
#include "scout-toast.h"
#include "scout-tooltip.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/app/scout-preferences.ui"

G_DEFINE_FINAL_TYPE (ScoutPreferences, scout_preferences, ADW_TYPE_PREFERENCES_WINDOW)

enum
{
  SIGNAL_SIGN_OUT,
  SIGNAL_CHOOSE_PAGE,
  SIGNAL_REMOVE_ACCESS,
  SIGNAL_FORGET_BRAND,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static char *
dup_expiry (ScoutSession *session)
{
  gint64 expires_at = scout_session_get_expires_at (session);
  g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc (expires_at / G_USEC_PER_SEC);
  g_autoptr(GDateTime) local = utc != NULL ? g_date_time_to_local (utc) : NULL;
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = NULL;
  g_autofree char *time = NULL;

  if (scout_session_is_sample (session))
    return g_strdup (_("Sample data from the sandbox"));
  if (expires_at == 0 || local == NULL)
    return g_strdup (_("When access ends is not known"));

  day = scout_wording_day_long (local);
  time = g_date_time_format (local, "%R");

  return g_date_time_compare (local, now) < 0
         /* Translators: with a day and a time. */
         ? g_strdup_printf (_("Access ended %s, %s"), day, time)
         /* Translators: with a day and a time. */
         : g_strdup_printf (_("Access ends %s, %s"), day, time);
}

static void
show_account (ScoutPreferences *self)
{
  const ScoutAccount *account = scout_session_get_account (self->session);
  g_autofree char *name = scout_wording_inline (account != NULL ? account->user_name : NULL);
  g_autofree char *escaped = g_markup_escape_text (*name != '\0' ? name : _("Signed in"), -1);
  g_autofree char *expiry = dup_expiry (self->session);
  g_autofree char *escaped_expiry = g_markup_escape_text (expiry, -1);
  gboolean is_signed_in = account != NULL;

  adw_avatar_set_text (self->avatar, name);
  /* With what libadwaita has put around it: that would leave a gap. */
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->avatar)), is_signed_in);
  gtk_widget_set_visible (self->sign_out_button, is_signed_in);
  _scout_preferences_show_row (self->access_row, is_signed_in);
  if (is_signed_in)
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->account_row), escaped);
      adw_action_row_set_subtitle (self->account_row, escaped_expiry);
    }
  else
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->account_row),
                                     _("Nobody is signed in"));
      adw_action_row_set_subtitle (self->account_row, NULL);
    }
}

static void
show_brand (ScoutPreferences *self)
{
  ScoutBrandPage *page = scout_session_get_brand_page (self->session);
  const char *page_name = page != NULL ? scout_brand_page_get_fields (page)->name : NULL;
  g_autofree char *name = scout_wording_inline (page_name);

  /* Not as markup: who searches the preferences makes libadwaita 1.2 parse the text of each
   * subtitle, which is none any more, as such. */
  adw_action_row_set_subtitle (self->brand_row, name);
  _scout_preferences_show_row (GTK_WIDGET (self->brand_row), page != NULL);
  _scout_preferences_show_row (self->forget_row, page != NULL);
}

static void
sign_out_cb (ScoutPreferences *self)
{
  g_signal_emit (self, signals[SIGNAL_SIGN_OUT], 0);
}

static void
choose_page_cb (ScoutPreferences *self)
{
  g_signal_emit (self, signals[SIGNAL_CHOOSE_PAGE], 0);
}

static void
remove_access_cb (ScoutPreferences *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVE_ACCESS], 0);
}

static void
forget_brand_cb (ScoutPreferences *self)
{
  g_signal_emit (self, signals[SIGNAL_FORGET_BRAND], 0);
}

static void
recents_cleared_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr(ScoutPreferences) self = user_data;
  g_autoptr(GError) error = NULL;

  if (scout_library_finish (SCOUT_LIBRARY (source), result, &error))
    return;

  g_message ("Recent searches could not be forgotten: %s", error->message);
  /* Who has closed the window meanwhile is not told. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (self),
                                    scout_toast_new (scout_library_wording_get_change (error)));
}

static void
clear_recents_cb (ScoutPreferences *self)
{
  if (self->library != NULL)
    scout_library_clear_recents_async (self->library, recents_cleared_cb, g_object_ref (self));
}

static void
clear_pictures_cb (ScoutPreferences *self)
{
  scout_picture_source_clear (scout_session_get_pictures (self->session));
  gtk_widget_set_sensitive (self->clear_pictures_button, FALSE);
  adw_action_row_set_subtitle (self->pictures_row,
                               _("Removed: those that are shown again are downloaded again"));
}

static void
scout_preferences_dispose (GObject *object)
{
  ScoutPreferences *self = SCOUT_PREFERENCES (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->library);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_PREFERENCES);

  G_OBJECT_CLASS (scout_preferences_parent_class)->dispose (object);
}

static void
install_signals (GType type)
{
  /**
   * ScoutPreferences::sign-out:
   * @self: the window
   *
   * The person wants to sign out.
   */
  signals[SIGNAL_SIGN_OUT] = g_signal_new ("sign-out", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                           NULL, G_TYPE_NONE, 0);

  /**
   * ScoutPreferences::choose-page:
   * @self: the window
   *
   * The person wants to see their Pages.
   */
  signals[SIGNAL_CHOOSE_PAGE] = g_signal_new ("choose-page", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                              NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutPreferences::remove-access:
   * @self: the window
   *
   * The person may want to have Scout's access taken back, and has to be asked.
   */
  signals[SIGNAL_REMOVE_ACCESS] = g_signal_new ("remove-access", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                                NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutPreferences::forget-brand:
   * @self: the window
   *
   * The person may want to have everything deleted that is kept for the brand, and has to be asked.
   */
  signals[SIGNAL_FORGET_BRAND] = g_signal_new ("forget-brand", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                               NULL, NULL, G_TYPE_NONE, 0);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, account_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, avatar);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, sign_out_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, brand_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, access_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, app_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, app_id_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, app_id_check);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, configuration_id_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, configuration_id_check);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, reach_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, version_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, app_hint);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, calls_group);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, raised_limits_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, raised_limits_switch);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, daily_users_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, daily_users_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, storage_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, size_label);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, recents_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, clear_recents_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, pictures_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, clear_pictures_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, keyring_row);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, unlock_button);
  gtk_widget_class_bind_template_child (widget_class, ScoutPreferences, forget_row);
  gtk_widget_class_bind_template_callback (widget_class, sign_out_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_page_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_access_cb);
  gtk_widget_class_bind_template_callback (widget_class, forget_brand_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_recents_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_pictures_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "app_changed_cb",
                                                G_CALLBACK (_scout_preferences_check_app));
  gtk_widget_class_bind_template_callback_full (widget_class, "app_applied_cb",
                                                G_CALLBACK (_scout_preferences_apply_app));
  gtk_widget_class_bind_template_callback_full (widget_class, "unlock_cb",
                                                G_CALLBACK (_scout_preferences_unlock));
}

static void
scout_preferences_class_init (ScoutPreferencesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_preferences_dispose;
  install_signals (G_TYPE_FROM_CLASS (klass));
  bind_template (GTK_WIDGET_CLASS (klass));
}

#define PLACE "scout-place"
#define LIST "scout-list"

static int
get_place (GtkWidget *row)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), PLACE));
}

/* Which list each of the rows below a widget stands in, and where. */
static void
number_rows (GtkWidget *widget)
{
  int place = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (ADW_IS_PREFERENCES_ROW (child))
        {
          g_object_set_data (G_OBJECT (child), PLACE, GINT_TO_POINTER (place++));
          g_object_set_data (G_OBJECT (child), LIST, widget);
        }
      else
        {
          number_rows (child);
        }
    }
}

void
_scout_preferences_show_row (GtkWidget *row,
                             gboolean   is_shown)
{
  GtkListBox *list = g_object_get_data (G_OBJECT (row), LIST);
  GtkWidget *next = NULL;
  int n_before = 0;

  if ((gtk_widget_get_parent (row) != NULL) == is_shown)
    return;
  if (!is_shown)
    {
      gtk_list_box_remove (list, row);
      return;
    }

  next = gtk_widget_get_first_child (GTK_WIDGET (list));
  for (; next != NULL && get_place (next) < get_place (row); n_before++)
    next = gtk_widget_get_next_sibling (next);
  gtk_list_box_insert (list, row, n_before);
}

/* libadwaita 1.2 does not say what its magnifying glass does. */
static void
name_search_button (GtkWidget *widget)
{
  if (GTK_IS_TOGGLE_BUTTON (widget)
      && g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), "edit-find-symbolic") == 0)
    {
      scout_tooltip_set (widget, _("Search preferences"));
      gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      _("Search preferences"), -1);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    name_search_button (child);
}

static void
scout_preferences_init (ScoutPreferences *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  number_rows (GTK_WIDGET (self));
  name_search_button (GTK_WIDGET (self));
}

ScoutPreferences *
scout_preferences_new (ScoutSession *session)
{
  ScoutPreferences *self;

  g_return_val_if_fail (SCOUT_IS_SESSION (session), NULL);

  self = g_object_new (SCOUT_TYPE_PREFERENCES, NULL);
  self->session = g_object_ref (session);
  _scout_preferences_fill_app (self);
  scout_preferences_update (self);
  g_signal_connect_object (session, "notify::brand-page", G_CALLBACK (show_brand), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::library",
                           G_CALLBACK (_scout_preferences_show_storage), self, G_CONNECT_SWAPPED);
  return self;
}

void
scout_preferences_update (ScoutPreferences *self)
{
  g_return_if_fail (SCOUT_IS_PREFERENCES (self));

  show_account (self);
  show_brand (self);
  _scout_preferences_show_storage (self);
  _scout_preferences_show_keyring (self);
}
