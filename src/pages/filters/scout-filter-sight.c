/* scout-filter-sight.c: brings what is wrong into sight.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What has just been unfolded or grown by a line has its place after the next layout: scrolling
 * waits for the frame behind that. */

#include "config.h"

#include "scout-filter-sight.h"

/* Of frames, the last one that is waited for. */
#define LAST_FRAME 2

static G_DEFINE_QUARK (scout-filter-sight-tick, tick)

/*
 * Wait:
 * @id: of the tick callback
 * @n_frames: that have passed
 */
typedef struct
{
  guint id;
  guint n_frames;
} Wait;

/* Where a widget stands in what is scrolled. */
static gboolean
measure (GtkWidget   *widget,
         GtkViewport *viewport,
         double      *top,
         double      *bottom)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (widget, gtk_viewport_get_child (viewport), &bounds))
    return FALSE;

  *top = (double) bounds.origin.y;
  *bottom = *top + (double) bounds.size.height;

  return TRUE;
}

/* What is being typed into. (nullable) */
static GtkWidget *
find_typed (GtkViewport *viewport)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (viewport)));

  return focus != NULL && GTK_IS_EDITABLE (focus)
         && gtk_widget_is_ancestor (focus, GTK_WIDGET (viewport)) ? focus : NULL;
}

static void
scroll_to (GtkWidget   *row,
           GtkViewport *viewport)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  double value = gtk_adjustment_get_value (adjustment);
  double page = gtk_adjustment_get_page_size (adjustment);
  GtkWidget *typed = find_typed (viewport);
  double top = 0;
  double bottom = 0;

  if (!measure (row, viewport, &top, &bottom))
    return;

  if (bottom > value + page)
    value = bottom - page;
  if (top < value)
    value = top;
  if (typed != NULL && measure (typed, viewport, &top, &bottom))
    value = CLAMP (value, MIN (bottom - page, top), top);
  gtk_adjustment_set_value (adjustment, value);
}

static gboolean
tick_cb (GtkWidget     *row,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Wait *wait = g_object_get_qdata (G_OBJECT (row), tick_quark ());
  GtkWidget *viewport = gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT);

  wait->n_frames++;
  if (wait->n_frames < LAST_FRAME || (gtk_widget_get_width (row) == 0
                                      && gtk_widget_get_mapped (row)))
    {
      /* Not every frame lays out, but the next one has to come. */
      gtk_widget_queue_draw (row);
      return G_SOURCE_CONTINUE;
    }

  if (viewport != NULL && gtk_widget_get_mapped (row))
    scroll_to (row, GTK_VIEWPORT (viewport));
  g_object_set_qdata (G_OBJECT (row), tick_quark (), NULL);

  return G_SOURCE_REMOVE;
}

void
scout_filter_sight_reveal (GtkWidget *row)
{
  Wait *wait = NULL;

  g_return_if_fail (GTK_IS_WIDGET (row));

  scout_filter_sight_forget (row);
  if (!gtk_widget_get_mapped (row))
    return;

  wait = g_new0 (Wait, 1);
  wait->id = gtk_widget_add_tick_callback (row, tick_cb, NULL, NULL);
  g_object_set_qdata_full (G_OBJECT (row), tick_quark (), wait, g_free);
}

void
scout_filter_sight_forget (GtkWidget *row)
{
  Wait *wait = NULL;

  g_return_if_fail (GTK_IS_WIDGET (row));

  wait = g_object_get_qdata (G_OBJECT (row), tick_quark ());
  if (wait == NULL)
    return;

  gtk_widget_remove_tick_callback (row, wait->id);
  g_object_set_qdata (G_OBJECT (row), tick_quark (), NULL);
}

gboolean
scout_filter_sight_has (GtkWidget *widget)
{
  GtkWidget *viewport = NULL;
  graphene_rect_t bounds;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  if (!gtk_widget_get_mapped (widget))
    return FALSE;

  viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);

  return viewport == NULL
         || (gtk_widget_compute_bounds (widget, viewport, &bounds)
             && bounds.origin.y + bounds.size.height > 0
             && bounds.origin.y < gtk_widget_get_height (viewport));
}
