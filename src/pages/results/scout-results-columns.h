/* scout-results-columns.h: what a table of results can show.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-discover-subject.h"
#include "scout-sheet-fields.h"

G_BEGIN_DECLS

/**
 * ScoutResultsColumn:
 * @catalog: (owned): has @field
 * @id: (owned): the catalogue's name of the field or measure
 * @label: (owned): for people, in their language
 * @order: (nullable): the endpoint's order that is by this column, greatest first
 * @field: (nullable): what the catalogue says of a field
 * @fill: (nullable): how the field becomes a cell; %NULL for a figure
 * @metric: what is counted, of a figure
 * @is_number: whether it is compared and lined up as a number
 * @is_usual: whether it is shown if nobody chose
 *
 * A column of a table of results, besides the one that says who or what a row is.
 */
typedef struct
{
  ScoutCatalog *catalog;
  char *id;
  char *label;
  const char *order;
  const ScoutCatalogField *field;
  ScoutCellFill fill;
  ScoutMetric metric;
  gboolean is_number;
  gboolean is_usual;
} ScoutResultsColumn;

/**
 * scout_results_columns_new:
 * @catalog: has the fields and measures
 * @subject: what is searched
 *
 * Lists what searches of the subject ask for, as the catalogue has it. What stands in each row
 * anyway, such as the name, is left out, and so are addresses and other things for programs.
 *
 * Returns: (transfer full) (element-type ScoutResultsColumn): the columns, in their order
 */
GPtrArray *scout_results_columns_new (ScoutCatalog               *catalog,
                                      const ScoutDiscoverSubject *subject);

/**
 * scout_results_column_fill:
 * @self: a column
 * @cell: an unknown cell
 * @item: a #ScoutCreator or #ScoutContent
 *
 * Fills a cell as sheets have it: what Meta says, not what people read.
 */
void scout_results_column_fill (const ScoutResultsColumn *self,
                                ScoutCell                *cell,
                                gpointer                  item);

/**
 * scout_results_column_dup_words:
 * @self: a column
 * @item: a #ScoutCreator or #ScoutContent
 *
 * Returns: (transfer full): what people read: one line, in their language and with their digits'
 *   grouping; an en dash for what is unknown
 */
char *scout_results_column_dup_words (const ScoutResultsColumn *self,
                                      gpointer                  item);

/**
 * scout_results_columns_dup_csv:
 * @columns: (element-type ScoutResultsColumn): what to write of each
 * @items: (element-type GObject): creators or posts, at least one
 *
 * Makes a sheet of what is known, beside the columns who or what each is and its address.
 *
 * Returns: (transfer full): the sheet as CSV that no spreadsheet runs
 */
char *scout_results_columns_dup_csv (GPtrArray *columns,
                                     GPtrArray *items);

G_END_DECLS
