/* scout-invalid-figures.h: figures that Meta has refused, and will refuse again.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-request.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * scout_invalid_figures_new:
 *
 * Returns: (transfer full): a table from the fields of calls for one figure, with its period and
 *   all else that it is asked with, to the #GError with which it was refused; without any yet
 */
GHashTable *scout_invalid_figures_new (void);

/**
 * scout_invalid_figures_leave_out:
 * @known: the table
 * @request: what is to be asked
 * @fields_name: (nullable): wire name of the parameter that lists the fields
 * @kept: (array zero-terminated=1): fields that every part has; see scout_fields_split()
 * @missed: (element-type ScoutGraphRequest): takes the calls for what is left out, which owns them
 *
 * Leaves out what has been refused. Nothing is left out of a call for nothing else.
 *
 * Returns: (transfer full): what is to be asked instead
 */
ScoutGraphRequest *scout_invalid_figures_leave_out (GHashTable         *known,
                                                    ScoutGraphRequest  *request,
                                                    const char         *fields_name,
                                                    const char * const *kept,
                                                    GPtrArray          *missed);

/**
 * scout_invalid_figures_learn:
 * @known: the table
 * @result: the result of scout_split_call_async() that has a product
 * @fields_name: (nullable): wire name of the parameter that lists the fields
 * @missed: (element-type ScoutGraphRequest): calls for what was left out; takes those for what was
 *   not answered
 *
 * Remembers what was refused as invalid (S2, "Error Codes": 3961016 to 3961019), and nothing that
 * failed for another reason.
 *
 * Returns: (transfer none) (nullable): why figures are missing; %NULL if none are
 */
const GError *scout_invalid_figures_learn (GHashTable   *known,
                                           GAsyncResult *result,
                                           const char   *fields_name,
                                           GPtrArray    *missed);

G_END_DECLS
