/* scout-kept-line.c: says that what is shown is from before, and why nothing newer came.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is known does not go because asking again failed. It stays where it is, and this line above
 * it has the reason and the button that would otherwise have stood in its place. At a limit it
 * counts down as that would have, and asks again by itself. */

#include "config.h"

#include "scout-kept-line.h"

#include "scout-countdown.h"
#include "scout-error-wording.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

struct _ScoutKeptLine
{
  AdwBin parent_instance;

  ScoutErrorRemedy remedy;
  char *action_label; /* (owned) (nullable): what helps when nobody waits */

  ScoutCountdown *countdown;
  GtkLabel *label;
  GtkButton *button;
};

enum
{
  SIGNAL_RETRY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutKeptLine, scout_kept_line, ADW_TYPE_BIN)

/* As a part does that has nothing else to show. */
static void
update_button (ScoutKeptLine *self)
{
  gboolean is_waiting = scout_countdown_is_running (self->countdown);
  const char *label = is_waiting ? _("Stop waiting") : self->action_label;

  gtk_widget_set_visible (GTK_WIDGET (self->countdown), is_waiting);
  if (label != NULL)
    gtk_button_set_label (self->button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->button), label != NULL);
}

static void
stop_waiting (ScoutKeptLine *self)
{
  scout_countdown_stop (self->countdown);
  update_button (self);
}

static void
waited_cb (ScoutKeptLine *self)
{
  update_button (self);
  g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

static void
clicked_cb (ScoutKeptLine *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (scout_countdown_is_running (self->countdown))
    stop_waiting (self);
  else if (self->remedy == SCOUT_ERROR_REMEDY_SIGN_IN)
    gtk_widget_activate_action (widget, "page.sign-in", NULL);
  else if (self->remedy == SCOUT_ERROR_REMEDY_CHOOSE_PAGE)
    gtk_widget_activate_action (widget, "page.choose-page", NULL);
  else
    g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

static void
scout_kept_line_finalize (GObject *object)
{
  g_clear_pointer (&SCOUT_KEPT_LINE (object)->action_label, g_free);

  G_OBJECT_CLASS (scout_kept_line_parent_class)->finalize (object);
}

static void
scout_kept_line_class_init (ScoutKeptLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_kept_line_finalize;

  /**
   * ScoutKeptLine::retry:
   * @self: the line
   *
   * The person wants what failed to be asked for again, or a limit of calls has ended.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_kept_line_init (ScoutKeptLine *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->label = GTK_LABEL (g_object_new (GTK_TYPE_LABEL,
                                         "hexpand", TRUE,
                                         "wrap", TRUE,
                                         "xalign", 0.0f,
                                         NULL));
  self->countdown = SCOUT_COUNTDOWN (scout_countdown_new_plain ());
  self->button = GTK_BUTTON (gtk_button_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->countdown), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "dim-label");
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->countdown, "finished", G_CALLBACK (waited_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->countdown));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->label));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->button));
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
scout_kept_line_new (void)
{
  return g_object_new (SCOUT_TYPE_KEPT_LINE, NULL);
}

void
scout_kept_line_show (ScoutKeptLine *self,
                      const GError  *error,
                      gint64         fetched_at)
{
  ScoutErrorWording wording;
  guint seconds = scout_error_wording_get_wait (error);
  g_autofree char *reason = NULL;
  g_autofree char *date = scout_kept_line_dup_date (fetched_at);
  g_autofree char *text = NULL;

  g_return_if_fail (SCOUT_IS_KEPT_LINE (self));
  g_return_if_fail (error != NULL);

  wording = scout_error_wording_get (error);
  reason = scout_error_wording_dup_line (error);
  text = g_strjoin (" · ", reason, date, NULL);
  gtk_label_set_text (self->label, text);
  self->remedy = wording.remedy;
  g_free (self->action_label);
  self->action_label = g_strdup (wording.action_label);
  if (seconds > 0)
    scout_countdown_start (self->countdown, seconds);
  else
    scout_countdown_stop (self->countdown);
  update_button (self);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

void
scout_kept_line_hide (ScoutKeptLine *self)
{
  g_return_if_fail (SCOUT_IS_KEPT_LINE (self));

  stop_waiting (self);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

char *
scout_kept_line_dup_date (gint64 fetched_at)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) utc =
    fetched_at > 0 ? g_date_time_new_from_unix_utc (fetched_at / G_USEC_PER_SEC) : NULL;
  g_autoptr(GDateTime) day = utc != NULL ? g_date_time_to_local (utc) : NULL;
  g_autofree char *text = day != NULL ? scout_wording_day_short (day, now) : NULL;

  /* Translators: below a figure, with the day that it was fetched on, "12 Nov". */
  return text != NULL ? g_strdup_printf (_("As of %s"), text) : NULL;
}
