/* scout-late-part.c: lets the first frame do with what is seen first.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK lays a page out and paints it in one go, and whoever has clicked waits for both. What stands
 * further down has its place in the first frame, but is painted in the second, a sixtieth of a
 * second later: it is transparent until then, which GTK does not paint at all, while the focus and
 * assistive technologies find all of it. Main thread only. */

#include "config.h"

#include "scout-late-part.h"

#define KEY "scout-late-part"

typedef struct
{
  gboolean has_waited;
} Delay;

/* Called before each frame is laid out. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Delay *delay = user_data;

  if (!delay->has_waited)
    {
      delay->has_waited = TRUE;
      return G_SOURCE_CONTINUE;
    }

  gtk_widget_set_opacity (widget, 1.0);
  g_object_set_data (G_OBJECT (widget), KEY, NULL);
  return G_SOURCE_REMOVE;
}

void
scout_late_part_delay (GtkWidget *widget)
{
  GtkRoot *root = NULL;
  Delay *delay = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  /* In a window that nobody sees there is nobody who waits, and no frame either. */
  root = gtk_widget_get_root (widget);
  if (root == NULL || !gtk_widget_get_mapped (GTK_WIDGET (root)))
    return;

  delay = g_object_get_data (G_OBJECT (widget), KEY);
  if (delay != NULL)
    {
      delay->has_waited = FALSE;
      return;
    }

  delay = g_new0 (Delay, 1);
  g_object_set_data_full (G_OBJECT (widget), KEY, delay, g_free);
  gtk_widget_set_opacity (widget, 0.0);
  gtk_widget_add_tick_callback (widget, tick_cb, delay, NULL);
}
