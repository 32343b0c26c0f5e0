/* scout-scroll-rest.c: what of something that scrolls is seen for longer than a glance.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whoever scrolls through a long list looks at what comes by for an instant only, and nothing is
 * known of a place before the window was laid out: so it is waited for a moment in either case. */

#include "config.h"

#include "scout-scroll-rest.h"

/* Longer than a turn of the wheel takes, and shorter than somebody reads. */
#define REST_MS 200

struct _ScoutScrollRest
{
  GObject parent_instance;

  GtkWidget *window; /* (nullable): weak */
  guint rest_id;
};

G_DEFINE_FINAL_TYPE (ScoutScrollRest, scout_scroll_rest, G_TYPE_OBJECT)

enum
{
  SIGNAL_RESTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
rested_cb (gpointer user_data)
{
  ScoutScrollRest *self = user_data;

  self->rest_id = 0;
  /* What is not there yet begins when it comes. */
  if (self->window != NULL && gtk_widget_get_mapped (self->window))
    g_signal_emit (self, signals[SIGNAL_RESTED], 0);

  return G_SOURCE_REMOVE;
}

static void
scout_scroll_rest_dispose (GObject *object)
{
  ScoutScrollRest *self = SCOUT_SCROLL_REST (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_clear_weak_pointer (&self->window);

  G_OBJECT_CLASS (scout_scroll_rest_parent_class)->dispose (object);
}

static void
scout_scroll_rest_class_init (ScoutScrollRestClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_scroll_rest_dispose;

  /**
   * ScoutScrollRest::rested:
   * @self: something that watches a window
   *
   * What is in the window has stood still for a moment.
   */
  signals[SIGNAL_RESTED] = g_signal_new ("rested", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_scroll_rest_init (ScoutScrollRest *self)
{
}

ScoutScrollRest *
scout_scroll_rest_new (GtkScrolledWindow *window)
{
  ScoutScrollRest *self = NULL;
  GtkAdjustment *adjustment = NULL;

  g_return_val_if_fail (GTK_IS_SCROLLED_WINDOW (window), NULL);

  self = g_object_new (SCOUT_TYPE_SCROLL_REST, NULL);
  g_set_weak_pointer (&self->window, GTK_WIDGET (window));
  adjustment = gtk_scrolled_window_get_vadjustment (window);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scout_scroll_rest_begin), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (scout_scroll_rest_begin), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (window, "map", G_CALLBACK (scout_scroll_rest_begin), self,
                           G_CONNECT_SWAPPED);

  return self;
}

void
scout_scroll_rest_begin (ScoutScrollRest *self)
{
  g_return_if_fail (SCOUT_IS_SCROLL_REST (self));

  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add (REST_MS, rested_cb, self);
}

gboolean
scout_scroll_rest_is_seen (ScoutScrollRest *self,
                           GtkWidget       *widget)
{
  graphene_rect_t bounds;
  double top = 0.0;
  double bottom = 0.0;

  g_return_val_if_fail (SCOUT_IS_SCROLL_REST (self), FALSE);
  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  if (self->window == NULL || !gtk_widget_get_mapped (widget)
      || !gtk_widget_compute_bounds (widget, self->window, &bounds))
    return FALSE;

  top = MAX (0.0, (double) bounds.origin.y);
  bottom = MIN ((double) gtk_widget_get_height (self->window),
                (double) (bounds.origin.y + bounds.size.height));

  return bounds.size.height > 0.0f && (bottom - top) * 2.0 >= (double) bounds.size.height;
}
