/* scout-sheet-fields.h: how each field of the models becomes a cell.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sheet.h"
#include "scout-vocabulary.h"

G_BEGIN_DECLS

/**
 * ScoutCellFill:
 * @cell: an unknown cell
 * @item: a #ScoutCreator or a #ScoutContent
 *
 * Fills a cell with one field of @item, or leaves it unknown.
 */
typedef void (*ScoutCellFill) (ScoutCell *cell,
                               gpointer   item);

/**
 * scout_sheet_find_field:
 * @item_type: what the rows are: %SCOUT_TYPE_CREATOR or %SCOUT_TYPE_CONTENT
 * @id: the catalogue's name of a field
 *
 * Returns: (nullable): how the field becomes a cell; %NULL if it is none, or one of several parts
 */
ScoutCellFill scout_sheet_find_field (GType       item_type,
                                      const char *id);

/**
 * scout_sheet_fill_figure:
 * @cell: an unknown cell
 * @item: a #ScoutCreator or a #ScoutContent
 * @metric: what is counted
 *
 * Fills a cell with the overall figure of @metric, over whichever time there is.
 */
void scout_sheet_fill_figure (ScoutCell   *cell,
                              gpointer     item,
                              ScoutMetric  metric);

/**
 * scout_sheet_fill_time:
 * @cell: an unknown cell
 * @item: a #ScoutCreator or a #ScoutContent
 * @metric: what is counted
 *
 * Fills a cell with the name of the time that the overall figure of @metric is of.
 */
void scout_sheet_fill_time (ScoutCell   *cell,
                            gpointer     item,
                            ScoutMetric  metric);

G_END_DECLS
