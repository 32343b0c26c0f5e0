/* scout-results-name.h: who or what a row of a table of results is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-keeper.h"
#include "scout-picture-source.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_RESULTS_NAME (scout_results_name_get_type ())

/**
 * ScoutResultsName:
 *
 * The first cell of a row: picture, name or caption, handle or author, and of creators the star.
 * Loads the picture while it shows somebody. Main thread only.
 */
G_DECLARE_FINAL_TYPE (ScoutResultsName, scout_results_name, SCOUT, RESULTS_NAME, GtkBox)

/**
 * scout_results_name_new:
 * @pictures: (nullable): loads pictures; without, there are generated ones
 * @keeper: (nullable): keeps creators; without, there is no star
 *
 * Returns: (transfer floating): an empty cell
 */
GtkWidget *scout_results_name_new (ScoutPictureSource *pictures,
                                   ScoutKeeper        *keeper);

/**
 * scout_results_name_set_item:
 * @self: the cell
 * @item: (nullable): a #ScoutCreator or a #ScoutContent
 *
 * Shows who or what it is, or nobody.
 */
void scout_results_name_set_item (ScoutResultsName *self,
                                  gpointer          item);

/**
 * scout_results_name_dup_title:
 * @item: a #ScoutCreator or a #ScoutContent
 *
 * Returns: (transfer full): who or what it is in one line of plain text: the name of a creator, or
 *   what a post begins with
 */
char *scout_results_name_dup_title (gpointer item);

G_END_DECLS
