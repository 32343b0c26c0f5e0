/* scout-scroller-settings.c: lets go of scrolled windows that are not there any more.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK 4.8 tells each scrolled window that is realized when overlay scrolling is turned on or off,
 * and goes on after the window is unrealized and freed: it disconnects another function than it
 * has connected. So every window that was ever shown leaves something behind, and whoever changes
 * the setting then makes GTK call into freed memory. GTK's own popovers have such windows too, so
 * all are looked after, not only those that Scout makes. With a GTK that disconnects by itself
 * there is nothing left to do. Main thread only. */

#include "config.h"

#include "scout-widgets-private.h"

#define SETTING "gtk-overlay-scrolling"

static gboolean
unrealize_cb (GSignalInvocationHint *hint,
              guint                  n_values,
              const GValue          *values,
              gpointer               user_data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  if (GTK_IS_SCROLLED_WINDOW (widget))
    g_signal_handlers_disconnect_matched (gtk_widget_get_settings (widget),
                                          G_SIGNAL_MATCH_ID | G_SIGNAL_MATCH_DETAIL
                                          | G_SIGNAL_MATCH_DATA,
                                          g_signal_lookup ("notify", G_TYPE_OBJECT),
                                          g_quark_from_static_string (SETTING),
                                          NULL, NULL, widget);
  return TRUE;
}

void
_scout_widgets_watch_scrollers (void)
{
  g_autoptr(GTypeClass) widget_class = g_type_class_ref (GTK_TYPE_WIDGET);

  g_signal_add_emission_hook (g_signal_lookup ("unrealize", GTK_TYPE_WIDGET), 0, unrealize_cb,
                              NULL, NULL);
}
