/* scout-results-widths.h: how wide the columns of a table are.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_RESULTS_WIDTHS (scout_results_widths_get_type ())

/**
 * ScoutResultsWidths:
 *
 * Knows the columns to which a person has given another width than they come with. Emits
 * #ScoutResultsWidths::changed. Main thread only.
 */
G_DECLARE_FINAL_TYPE (ScoutResultsWidths, scout_results_widths, SCOUT, RESULTS_WIDTHS, GObject)

/**
 * scout_results_widths_new:
 *
 * Returns: (transfer full): widths of no columns
 */
ScoutResultsWidths *scout_results_widths_new (void);

/**
 * scout_results_widths_add:
 * @self: the widths
 * @column: a column that can be resized
 * @id: its name, which no other column has
 *
 * Watches one more column.
 */
void scout_results_widths_add (ScoutResultsWidths  *self,
                               GtkColumnViewColumn *column,
                               const char          *id);

/**
 * scout_results_widths_get:
 * @self: the widths
 *
 * Returns: (transfer floating): pixels by the names of columns, as `a{si}`
 */
GVariant *scout_results_widths_get (ScoutResultsWidths *self);

/**
 * scout_results_widths_set:
 * @self: the widths
 * @widths: what scout_results_widths_get() has given; what cannot be a width, or is of no column,
 *   is passed over
 *
 * Gives columns their widths again. Columns that are not named keep theirs.
 */
void scout_results_widths_set (ScoutResultsWidths *self,
                               GVariant           *widths);

G_END_DECLS
