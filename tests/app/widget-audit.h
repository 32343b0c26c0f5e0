/* widget-audit.h: what must hold for every widget on the screen.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * widget_audit_dup_path:
 * @widget: a widget
 *
 * Returns: (transfer full): where a widget stands, for people who look for it
 */
char *widget_audit_dup_path (GtkWidget *widget);

/**
 * widget_audit_has_name:
 * @widget: what has the focus
 *
 * Whether assistive technology has a name for what has the focus. Needs `GTK_A11Y=test`.
 *
 * Returns: whether it or the control that it is a part of has a name
 */
gboolean widget_audit_has_name (GtkWidget *widget);

/**
 * widget_audit_names:
 * @root: a window or page that is shown
 *
 * Looks for what a person can focus or press and assistive technology has no name for, for whatever
 * it is told of in words with marks of direction among them, and for what only keeps a place and is
 * told of nevertheless. Needs `GTK_A11Y=test`. Inner parts of GTK's own controls are the controls'
 * business.
 *
 * Returns: (transfer full) (array zero-terminated=1): the paths of those widgets
 */
GStrv widget_audit_names (GtkWidget *root);

/**
 * widget_audit_count_names:
 * @root: a window or page that is shown
 *
 * Returns: how many widgets widget_audit_names() looks at
 */
guint widget_audit_count_names (GtkWidget *root);

/**
 * widget_audit_twins:
 * @root: a window or page that is shown
 *
 * Looks for what a person can focus or press and assistive technology cannot tell from another one:
 * same role, same name, same description. Needs `GTK_A11Y=test`.
 *
 * Returns: (transfer full) (array zero-terminated=1): the paths of the second ones of each kind
 */
GStrv widget_audit_twins (GtkWidget *root);

/**
 * widget_audit_texts:
 * @root: a window or page that is shown
 *
 * Looks for words that have less room than they need, and for words that end with an ellipsis while
 * no tooltip of the label, or of what it stands on, says them whole.
 *
 * Returns: (transfer full) (array zero-terminated=1): the paths of those labels
 */
GStrv widget_audit_texts (GtkWidget *root);

/**
 * widget_audit_bounds:
 * @window: a window that is shown
 *
 * Looks for what stands out of the window at the left or the right, and for buttons whose words are
 * cut while no tooltip says them whole.
 *
 * Returns: (transfer full) (array zero-terminated=1): the paths of those widgets
 */
GStrv widget_audit_bounds (GtkWidget *window);

/**
 * widget_audit_cards:
 * @root: a window or page that is shown
 *
 * Looks for text that a card which draws itself cuts, draws other text over, or covers.
 *
 * Returns: (transfer full) (array zero-terminated=1): where, and of which cards
 */
GStrv widget_audit_cards (GtkWidget *root);

/**
 * widget_audit_count_card_texts:
 * @root: a window or page that is shown
 *
 * Returns: how many pieces of text widget_audit_cards() looks at
 */
guint widget_audit_count_card_texts (GtkWidget *root);

G_END_DECLS
