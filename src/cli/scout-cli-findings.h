/* scout-cli-findings.h: what is wrong with a query, in the words of the command line.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query-finding.h"

G_BEGIN_DECLS

/**
 * scout_cli_findings_dup_words:
 * @query: a query
 * @parameter: one of its parameters
 *
 * Returns: (transfer full) (nullable): the options that set @parameter as @query does, ready for a
 *   shell, or %NULL if it does not set it
 */
char *scout_cli_findings_dup_words (ScoutQuery                  *query,
                                    const ScoutCatalogParameter *parameter);

/**
 * scout_cli_findings_dup_message:
 * @finding: a problem
 *
 * Returns: (transfer full): one line: the option, what is wrong, and what to type instead
 */
char *scout_cli_findings_dup_message (const ScoutQueryFinding *finding);

/**
 * scout_cli_findings_check:
 * @query: a query
 * @error: return location for a %SCOUT_CLI_ERROR_USAGE
 *
 * Writes all problems to the standard error.
 *
 * Returns: whether @query may be asked all the same
 */
gboolean scout_cli_findings_check (ScoutQuery  *query,
                                   GError     **error);

/**
 * scout_cli_findings_check_permissions:
 * @query: a query
 * @granted: (array zero-terminated=1): names of the permissions that were granted
 * @error: return location for a %SCOUT_CLI_ERROR_SIGN_IN that names what is missing
 *
 * Returns: whether @query needs no other permission
 */
gboolean scout_cli_findings_check_permissions (ScoutQuery          *query,
                                               const char * const  *granted,
                                               GError             **error);

G_END_DECLS
