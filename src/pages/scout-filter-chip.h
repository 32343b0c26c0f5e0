/* scout-filter-chip.h: something that is chosen, and a cross to be rid of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_filter_chip_new:
 * @key: (nullable): what it is a value of
 * @value: what is chosen; plain text of one line
 *
 * Makes a chip: @key as it is, @value bold, and a cross. The whole chip is the button, for its
 * cross is too small to be hit; it is called "Remove filter …".
 *
 * Returns: (transfer floating): a #GtkButton
 */
GtkWidget *scout_filter_chip_new (const char *key,
                                  const char *value);

/**
 * scout_filter_chip_new_pair:
 * @key: what it is a value of
 * @value: what is chosen; plain text of one line
 * @change: (out) (transfer none): the button with the words, called "Change filter …"
 * @remove: (out) (transfer none): the button with the cross, called "Remove filter …"
 *
 * Makes a chip of two buttons that looks like one: what is said leads to where it can be changed.
 *
 * Returns: (transfer floating): the chip
 */
GtkWidget *scout_filter_chip_new_pair (const char  *key,
                                       const char  *value,
                                       GtkWidget  **change,
                                       GtkWidget  **remove);

G_END_DECLS
