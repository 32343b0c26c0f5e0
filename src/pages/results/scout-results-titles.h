/* scout-results-titles.h: titles of columns.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-results-order.h"

G_BEGIN_DECLS

/**
 * scout_results_titles_update:
 * @view: a table of results
 * @columns: (element-type ScoutResultsColumn): its columns but for the first, which is the name's
 * @order: by which column it is sorted, for as long as there are titles
 *
 * Gives the titles of columns what GTK 4.8 does not: those of figures stand above these, and the
 * keyboard comes to all and sorts by any. To be called when other columns are shown.
 */
void scout_results_titles_update (GtkColumnView     *view,
                                  GPtrArray         *columns,
                                  ScoutResultsOrder *order);

G_END_DECLS
