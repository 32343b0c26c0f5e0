/* scout-tour-report.h: what a guided tour leaves behind.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutTourReport:
 *
 * Collects pictures and facts of the steps of a tour.
 */
typedef struct _ScoutTourReport ScoutTourReport;

/**
 * scout_tour_report_new:
 * @directory: where to write; made if it does not exist
 * @error: return location for a #GFileError
 *
 * Returns: (transfer full): an empty report, or %NULL
 */
ScoutTourReport *scout_tour_report_new (const char  *directory,
                                        GError     **error);

/**
 * scout_tour_report_free:
 * @self: (transfer full): a report
 *
 * Frees the report; what was written stays.
 */
void scout_tour_report_free (ScoutTourReport *self);

/**
 * scout_tour_report_add_step:
 * @self: a report
 * @name: name of the step, used for the file name
 * @window: what is on the screen
 * @milliseconds: how long the step took
 * @error: return location for an error; %G_IO_ERROR_PENDING while a frame is being prepared, which
 *   leaves nothing to see for a moment
 *
 * Saves a picture of the window and notes the words that can be read in it.
 *
 * Returns: %TRUE if the picture was written
 */
gboolean scout_tour_report_add_step (ScoutTourReport  *self,
                                     const char       *name,
                                     GtkWidget        *window,
                                     double            milliseconds,
                                     GError          **error);

/**
 * scout_tour_report_set_creators:
 * @self: a report
 * @creators: (nullable): a list of #ScoutCreator
 *
 * Notes the creators found.
 */
void scout_tour_report_set_creators (ScoutTourReport *self,
                                     GListModel      *creators);

/**
 * scout_tour_report_write:
 * @self: a report
 * @problem: (nullable): why the tour ended early
 * @error: return location for an error
 *
 * Writes `tour.json`.
 *
 * Returns: %TRUE if it was written
 */
gboolean scout_tour_report_write (ScoutTourReport  *self,
                                  const char       *problem,
                                  GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutTourReport, scout_tour_report_free)

G_END_DECLS
