/* scout-countdown.c: how long somebody still has to wait.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A ring, of which the part that is left of an hour is coloured, round the minutes and seconds; or
 * these alone, where there is no more room than a line has.
 * Asks the monotonic clock each second instead of counting seconds, of which a busy main loop may
 * miss some. Main thread only. */

#include "config.h"

#include "scout-countdown.h"

#include <glib/gi18n.h>
#include <math.h>

/* Pixels; the ring of the mock-up, which large text and long words make larger. */
#define RING_SIZE 148
#define RING_WIDTH 8.0
#define RING_GAP 6.0
#define TRACK_ALPHA 0.12

/* Meta's windows are an hour long. */
#define WHOLE_SECONDS 3600.0

struct _ScoutCountdown
{
  GtkWidget parent_instance;

  gint64 ends_at; /* monotonic microseconds, 0 while it does not run */
  guint source_id;

  gboolean is_plain;
  GtkWidget *box;
  GtkWidget *caption;
  GtkLabel *time_label;
};

G_DEFINE_FINAL_TYPE (ScoutCountdown, scout_countdown, GTK_TYPE_WIDGET)

enum
{
  FINISHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static guint
get_left (ScoutCountdown *self)
{
  gint64 left = self->ends_at - g_get_monotonic_time ();

  return left > 0 ? (guint) ((left + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC) : 0;
}

static void
update (ScoutCountdown *self)
{
  guint left = get_left (self);
  /* Translators: minutes and seconds of a countdown */
  g_autofree char *time = g_strdup_printf (_("%u:%02u"), left / 60, left % 60);
  g_autofree char *name = g_strdup_printf (ngettext ("%u minute until the next call",
                                                     "%u minutes until the next call",
                                                     (left + 59) / 60), (left + 59) / 60);

  gtk_label_set_text (self->time_label, time);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
second_cb (gpointer user_data)
{
  ScoutCountdown *self = user_data;

  update (self);
  if (get_left (self) > 0)
    return G_SOURCE_CONTINUE;

  self->source_id = 0;
  self->ends_at = 0;
  g_signal_emit (self, signals[FINISHED], 0);

  return G_SOURCE_REMOVE;
}

/* The words are a rectangle within a circle. */
static int
get_size (ScoutCountdown *self)
{
  int width = 0;
  int height = 0;
  double inner;

  gtk_widget_measure (self->box, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  gtk_widget_measure (self->box, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  inner = hypot (width, height);

  return MAX (RING_SIZE, (int) ceil (inner + 2 * (RING_WIDTH + RING_GAP)));
}

static void
scout_countdown_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  ScoutCountdown *self = SCOUT_COUNTDOWN (widget);

  *minimum = *natural = 0;
  if (self->is_plain)
    gtk_widget_measure (self->box, orientation, for_size, minimum, natural, NULL, NULL);
  else
    *minimum = *natural = get_size (self);
}

static void
scout_countdown_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  ScoutCountdown *self = SCOUT_COUNTDOWN (widget);

  /* In the middle, where it is aligned to. */
  gtk_widget_size_allocate (self->box, &(GtkAllocation) { 0, 0, width, height }, -1);
}

static void
draw_ring (GtkWidget   *widget,
           GtkSnapshot *snapshot)
{
  ScoutCountdown *self = SCOUT_COUNTDOWN (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  double radius = (get_size (self) - RING_WIDTH) / 2;
  double left = MIN (get_left (self) / WHOLE_SECONDS, 1);
  GtkStyleContext *style = gtk_widget_get_style_context (widget);
  GdkRGBA colour;
  GdkRGBA accent;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0.0f, 0.0f, (float) width,
                                                                          (float) height));

  gtk_style_context_get_color (style, &colour);
  accent = colour;
  gtk_style_context_lookup_color (style, "accent_color", &accent);
  colour.alpha *= (float) TRACK_ALPHA;
  cairo_set_line_width (cr, RING_WIDTH);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_translate (cr, width / 2, height / 2);
  /* Time runs the other way round where people read from right to left. */
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    cairo_scale (cr, -1, 1);
  gdk_cairo_set_source_rgba (cr, &colour);
  cairo_arc (cr, 0, 0, radius, 0, 2 * G_PI);
  cairo_stroke (cr);
  if (left > 0)
    {
      gdk_cairo_set_source_rgba (cr, &accent);
      cairo_arc (cr, 0, 0, radius, -G_PI / 2, -G_PI / 2 + left * 2 * G_PI);
      cairo_stroke (cr);
    }
  cairo_destroy (cr);
}

static void
scout_countdown_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  if (!SCOUT_COUNTDOWN (widget)->is_plain)
    draw_ring (widget, snapshot);

  GTK_WIDGET_CLASS (scout_countdown_parent_class)->snapshot (widget, snapshot);
}

static void
scout_countdown_dispose (GObject *object)
{
  ScoutCountdown *self = SCOUT_COUNTDOWN (object);

  g_clear_handle_id (&self->source_id, g_source_remove);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (scout_countdown_parent_class)->dispose (object);
}

static void
scout_countdown_class_init (ScoutCountdownClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_countdown_dispose;
  widget_class->measure = scout_countdown_measure;
  widget_class->size_allocate = scout_countdown_size_allocate;
  widget_class->snapshot = scout_countdown_snapshot;
  gtk_widget_class_set_css_name (widget_class, "countdown");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TIMER);

  /**
   * ScoutCountdown::finished:
   * @self: the widget
   *
   * The time is over.
   */
  signals[FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_countdown_init (ScoutCountdown *self)
{
  self->caption = gtk_label_new (_("until next call"));
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->time_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_set_valign (self->box, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (self->box, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->time_label), "title-1");
  gtk_widget_add_css_class (GTK_WIDGET (self->time_label), "numeric");
  gtk_widget_add_css_class (self->caption, "tiny-dim");
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->time_label));
  gtk_box_append (GTK_BOX (self->box), self->caption);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  update (self);
}

GtkWidget *
scout_countdown_new (void)
{
  return g_object_new (SCOUT_TYPE_COUNTDOWN, NULL);
}

GtkWidget *
scout_countdown_new_plain (void)
{
  ScoutCountdown *self = g_object_new (SCOUT_TYPE_COUNTDOWN, NULL);

  self->is_plain = TRUE;
  gtk_widget_set_visible (self->caption, FALSE);
  gtk_widget_remove_css_class (GTK_WIDGET (self->time_label), "title-1");
  gtk_widget_add_css_class (GTK_WIDGET (self->time_label), "heading");

  return GTK_WIDGET (self);
}

void
scout_countdown_start (ScoutCountdown *self,
                       guint           seconds)
{
  g_return_if_fail (SCOUT_IS_COUNTDOWN (self));

  scout_countdown_stop (self);
  self->ends_at = g_get_monotonic_time () + seconds * (gint64) G_USEC_PER_SEC;
  self->source_id = g_timeout_add_seconds (1, second_cb, self);
  update (self);
}

void
scout_countdown_stop (ScoutCountdown *self)
{
  g_return_if_fail (SCOUT_IS_COUNTDOWN (self));

  g_clear_handle_id (&self->source_id, g_source_remove);
  self->ends_at = 0;
}

gboolean
scout_countdown_is_running (ScoutCountdown *self)
{
  g_return_val_if_fail (SCOUT_IS_COUNTDOWN (self), FALSE);

  return self->source_id != 0;
}
