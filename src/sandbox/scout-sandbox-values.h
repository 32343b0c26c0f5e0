/* scout-sandbox-values.h: compares what is asked with what the catalogue lists.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_find_parameter:
 * @call: a call
 * @endpoint_id: our id of an endpoint or edge of Facebook's
 * @id: our id of one of its parameters
 *
 * Returns: (transfer none): the parameter, which must be there
 */
const ScoutCatalogParameter *scout_sandbox_find_parameter (ScoutSandboxCall *call,
                                                           const char       *endpoint_id,
                                                           const char       *id);

/**
 * scout_sandbox_find_metric:
 * @call: a call
 * @edge_id: our id of an insights edge of Facebook's
 * @name: text of any kind
 *
 * Returns: (transfer none) (nullable): the metric of that name, in any case
 */
const ScoutCatalogMetric *scout_sandbox_find_metric (ScoutSandboxCall *call,
                                                     const char       *edge_id,
                                                     const char       *name);

/**
 * scout_sandbox_find_spelling:
 * @spellings: (array zero-terminated=1): wire names
 * @text: text of any kind
 *
 * Returns: (transfer none) (nullable): @text as @spellings has it, whatever its case
 */
const char *scout_sandbox_find_spelling (const char * const *spellings,
                                         const char         *text);

/**
 * scout_sandbox_find_value:
 * @values: a set of values
 * @text: text of any kind
 *
 * Unlike scout_catalog_values_find(), takes nothing that only answers or Scout itself say.
 *
 * Returns: (transfer none) (nullable): the value that requests spell so, in any case
 */
const ScoutCatalogValue *scout_sandbox_find_value (const ScoutCatalogValues *values,
                                                   const char               *text);

/**
 * scout_sandbox_call_fail_parameter:
 * @self: a call
 * @endpoint_id: our id of an endpoint of Facebook's
 * @parameter: one of its parameters
 * @value: what is wrong with it
 *
 * Answers the first error that the catalogue has for a bad value of @parameter.
 *
 * Returns: %FALSE
 */
gboolean scout_sandbox_call_fail_parameter (ScoutSandboxCall            *self,
                                            const char                  *endpoint_id,
                                            const ScoutCatalogParameter *parameter,
                                            const char                  *value);

/**
 * scout_sandbox_read_choice:
 * @call: a call
 * @endpoint_id: our id of an endpoint of Facebook's
 * @parameter: one of its parameters, with a set of values
 * @text: (nullable): what the call says
 * @value: (out) (nullable): the value, %NULL without @text
 *
 * Reads one of the values of a parameter.
 *
 * Returns: %FALSE after an error
 */
gboolean scout_sandbox_read_choice (ScoutSandboxCall             *call,
                                    const char                   *endpoint_id,
                                    const ScoutCatalogParameter  *parameter,
                                    const char                   *text,
                                    const ScoutCatalogValue     **value);

G_END_DECLS
