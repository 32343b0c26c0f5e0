/* scout-fact-row.h: one thing that is known, with its name, as a row of a list.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* For assistive technology the row is its label, described by its value. */
#define SCOUT_TYPE_FACT_ROW (scout_fact_row_get_type ())
G_DECLARE_FINAL_TYPE (ScoutFactRow, scout_fact_row, SCOUT, FACT_ROW, GtkListBoxRow)

/**
 * scout_fact_row_new:
 * @label: what it tells, plain text
 *
 * Returns: (transfer floating): a row whose value is unknown
 */
GtkWidget *scout_fact_row_new (const char *label);

/**
 * scout_fact_row_get_label:
 * @self: the row
 *
 * Returns: (transfer none): what it tells
 */
const char *scout_fact_row_get_label (ScoutFactRow *self);

/**
 * scout_fact_row_get_value:
 * @self: the row
 *
 * Returns: (transfer none) (nullable): its value, %NULL if it is unknown
 */
const char *scout_fact_row_get_value (ScoutFactRow *self);

/**
 * scout_fact_row_set_value:
 * @self: the row
 * @value: (nullable): foreign text, made safe for one line; %NULL shows that it is unknown
 *
 * Sets the value.
 */
void scout_fact_row_set_value (ScoutFactRow *self,
                               const char   *value);

/**
 * scout_fact_row_set_unknown:
 * @self: the row
 * @words: (nullable): why there is no value, in the person's language; %NULL for "Not shared"
 *
 * Sets what the tooltip and assistive technology say as long as there is no value.
 */
void scout_fact_row_set_unknown (ScoutFactRow *self,
                                 const char   *words);

/**
 * scout_fact_row_is_known:
 * @self: the row
 *
 * Returns: whether there is a value
 */
gboolean scout_fact_row_is_known (ScoutFactRow *self);

/**
 * scout_fact_row_set_end:
 * @self: the row
 * @end: (nullable) (transfer floating): a widget, such as a button
 *
 * Sets what stands behind the value.
 */
void scout_fact_row_set_end (ScoutFactRow *self,
                             GtkWidget    *end);

G_END_DECLS
