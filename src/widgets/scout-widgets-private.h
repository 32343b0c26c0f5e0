/* scout-widgets-private.h: small things that the widgets of this folder share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Where the templates lie. */
#define SCOUT_WIDGETS_RESOURCE(file) SCOUT_RESOURCE_PREFIX "/widgets/" file

/**
 * _scout_widgets_set_string:
 * @target: (inout) (nullable): an owned string
 * @value: (nullable): another one
 *
 * Returns: whether @target has changed
 */
gboolean _scout_widgets_set_string (char       **target,
                                    const char  *value);

/**
 * _scout_widgets_show_text:
 * @label: a label
 * @text: (nullable): plain text
 *
 * Shows text as it is, never as markup; no text hides the label.
 */
void _scout_widgets_show_text (GtkLabel   *label,
                               const char *text);

/**
 * _scout_widgets_show_button:
 * @button: a button
 * @label: (nullable): its words
 *
 * Sets the words of a button; no words hide it.
 */
void _scout_widgets_show_button (GtkButton  *button,
                                 const char *label);

/**
 * _scout_widgets_name:
 * @widget: a widget
 * @name: (nullable): plain text, as it is shown
 *
 * Tells assistive technology what a widget is called.
 */
void _scout_widgets_name (GtkWidget  *widget,
                          const char *name);

/**
 * _scout_widgets_describe:
 * @widget: a widget
 * @description: plain text, as it is shown
 *
 * Tells assistive technology more of a widget than its name does.
 */
void _scout_widgets_describe (GtkWidget  *widget,
                              const char *description);

/**
 * _scout_widgets_unparent_children:
 * @widget: a widget that is being disposed
 *
 * Lets go of all children.
 */
void _scout_widgets_unparent_children (GtkWidget *widget);

/**
 * _scout_widgets_watch_scrollers:
 *
 * From now on disconnects scrolled windows that are unrealized from the settings, which GTK 4.8
 * forgets. Called once.
 */
void _scout_widgets_watch_scrollers (void);

/**
 * _scout_widgets_stamp_icons:
 *
 * From now on keeps the pixels of the symbolic icons of images, where windows are painted without a
 * graphics card. Called once.
 */
void _scout_widgets_stamp_icons (void);

/**
 * _scout_widgets_hold_icons:
 *
 * From now on keeps every icon of the theme, which GTK 4.8 may hand out again while one of its
 * threads frees it. Called once, before any icon is there.
 */
void _scout_widgets_hold_icons (void);

G_END_DECLS
