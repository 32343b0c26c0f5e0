/* scout-tooltip.h: what is told of a widget when the pointer rests on it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_tooltip_set:
 * @widget: a widget
 * @text: (nullable): plain text; none, or an empty one, for no tooltip
 *
 * Sets what gtk_widget_set_tooltip_text() sets, the accessible description too, without asking
 * anybody: GTK 4.8 asks the display where the pointer is, and waits for four answers, whenever it
 * is given a text. What a label shows in full anyway is not told of it once more. Main thread only.
 */
void scout_tooltip_set (GtkWidget  *widget,
                        const char *text);

/**
 * scout_tooltip_take_over:
 * @widget: a widget, as its template has made it
 *
 * Sets the text that a template has given, if any, as scout_tooltip_set() does. For buttons that
 * open a popover: GTK would show the tooltip over that. Main thread only.
 */
void scout_tooltip_take_over (GtkWidget *widget);

/**
 * scout_tooltip_get:
 * @widget: a widget
 *
 * Gets the text that a widget has as its tooltip, whether Scout, GTK or a template has set it.
 *
 * Returns: (nullable) (transfer none): plain text
 */
const char *scout_tooltip_get (GtkWidget *widget);

/**
 * scout_tooltip_show_whole:
 * @label: a label that may be shortened
 *
 * Gives a label its own text as a tooltip, wherever there is no room for all of it. Assistive
 * technology, which reads all of it anyway, learns nothing of that. Main thread only.
 */
void scout_tooltip_show_whole (GtkLabel *label);

G_END_DECLS
