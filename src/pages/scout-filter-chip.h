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

G_END_DECLS
