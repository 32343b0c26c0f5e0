/* scout-filter-chip.h: something that is chosen, and a cross to be rid of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_filter_chip_keep_order:
 * @label: a #GtkLabel with its text
 *
 * Lets figures alone stand in their own order, such as "25–34" and "65+", where people read from
 * right to left: as "100K–1M" does by its letters.
 */
void scout_filter_chip_keep_order (GtkWidget *label);

/**
 * scout_filter_chip_new:
 * @key: (nullable): what it is a value of
 * @value: what is chosen; plain text of one line
 * @words: both, as they are read aloud
 *
 * Makes a chip: @key as it is, @value bold, and a cross. The whole chip is the button, for its
 * cross is too small to be hit; it is called "Remove filter …".
 *
 * Returns: (transfer floating): a #GtkButton
 */
GtkWidget *scout_filter_chip_new (const char *key,
                                  const char *value,
                                  const char *words);

/**
 * scout_filter_chip_new_pair:
 * @key: what it is a value of
 * @value: what is chosen; plain text of one line
 * @words: both, as they are read aloud
 * @change: (out) (transfer none): the button with the words, called "Change filter …"
 * @remove: (out) (transfer none): the button with the cross, called "Remove filter …"
 *
 * Makes a chip of two buttons that looks like one: what is said leads to where it can be changed.
 *
 * Returns: (transfer floating): the chip
 */
GtkWidget *scout_filter_chip_new_pair (const char  *key,
                                       const char  *value,
                                       const char  *words,
                                       GtkWidget  **change,
                                       GtkWidget  **remove);

G_END_DECLS
