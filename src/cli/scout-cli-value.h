/* scout-cli-value.h: values as people type them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

G_BEGIN_DECLS

/**
 * scout_cli_value_dup_id:
 * @values: (nullable): a set of values
 * @text: a value by the catalogue's name, as Meta spells it, or by its label, in any case
 *
 * Returns: (transfer full): the catalogue's name of it, or @text if the set does not have it
 */
char *scout_cli_value_dup_id (const ScoutCatalogValues *values,
                              const char               *text);

/**
 * scout_cli_value_dup_list:
 * @text: values with commas between them; a comma with a backslash before it belongs to a value
 *
 * Returns: (transfer full): the values without spaces around them and without empty ones
 */
GStrv scout_cli_value_dup_list (const char *text);

/**
 * scout_cli_value_read_number:
 * @text: `100000`, `100k`, `1.5M`, `4.5%`
 * @number: (out): what it says
 *
 * Returns: whether @text is a number
 */
gboolean scout_cli_value_read_number (const char *text,
                                      double     *number);

/**
 * scout_cli_value_read_range:
 * @text: `min=1,max=50,range=L28,breakdown=follower`, in any order, each at most once
 * @range: (inout): receives the ends
 * @time_range: (out) (transfer full) (nullable): what `range` says
 * @breakdown: (out) (transfer full) (nullable): what `breakdown` says
 * @error: return location for a %SCOUT_CLI_ERROR_USAGE
 *
 * Returns: whether @text is a range
 */
gboolean scout_cli_value_read_range (const char       *text,
                                     ScoutQueryRange  *range,
                                     char            **time_range,
                                     char            **breakdown,
                                     GError          **error);

G_END_DECLS
