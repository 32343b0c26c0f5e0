/* scout-filter-findings.h: what is wrong with filters, and a button for each remedy.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query-finding.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Emits ScoutFilterFindings::fixed; see the signal for when. */
#define SCOUT_TYPE_FILTER_FINDINGS (scout_filter_findings_get_type ())
G_DECLARE_FINAL_TYPE (ScoutFilterFindings, scout_filter_findings, SCOUT, FILTER_FINDINGS, GtkBox)

/**
 * scout_filter_findings_new:
 *
 * Returns: (transfer floating): a box with nothing in it, which is not visible
 */
GtkWidget *scout_filter_findings_new (void);

/**
 * scout_filter_findings_show:
 * @self: a box
 * @findings: (element-type ScoutQueryFinding): what to say; nothing hides the box
 *
 * Says each finding, and offers its remedy where it has one.
 */
void scout_filter_findings_show (ScoutFilterFindings *self,
                                 GPtrArray           *findings);

G_END_DECLS
