/* scout-query-lint-private.h: what the rules of the linter share; for scout-query-lint*.c only.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query-builder.h"
#include "scout-query-finding.h"
#include "scout-query-private.h"

G_BEGIN_DECLS

/**
 * ScoutQueryLinter:
 * @query: what is looked at
 * @permissions: (nullable) (array zero-terminated=1): what was granted, or %NULL for everything
 * @findings: (element-type ScoutQueryFinding): what was found
 *
 * A linter at work.
 */
typedef struct
{
  ScoutQuery *query;
  const char * const *permissions;
  GPtrArray *findings;
} ScoutQueryLinter;

/**
 * _scout_query_linter_add:
 * @self: a linter
 * @rule: what is wrong
 * @parameter: (nullable): where
 * @error: number of Meta's error, or 0
 *
 * Adds a finding, as an error without a fix.
 *
 * Returns: (transfer none): the finding, to be completed
 */
ScoutQueryFinding *_scout_query_linter_add (ScoutQueryLinter            *self,
                                            ScoutQueryRule               rule,
                                            const ScoutCatalogParameter *parameter,
                                            int                          error);

/**
 * _scout_query_finding_take_fix:
 * @self: a finding
 * @fix: what is done
 * @builder: (transfer full): with that done
 *
 * Completes a finding with its fix.
 */
void _scout_query_finding_take_fix (ScoutQueryFinding *self,
                                    ScoutQueryFix      fix,
                                    ScoutQueryBuilder *builder);

/**
 * _scout_query_finding_clear_parameter:
 * @self: a finding
 * @fix: how to call it
 * @parameter: what to clear
 *
 * Completes a finding with a fix that clears a parameter.
 */
void _scout_query_finding_clear_parameter (ScoutQueryFinding           *self,
                                           ScoutQueryFix                fix,
                                           const ScoutCatalogParameter *parameter);

/**
 * _scout_query_linter_check_text:
 * @self: a linter
 * @value: a value that is one text
 *
 * Looks at one value.
 */
void _scout_query_linter_check_text (ScoutQueryLinter      *self,
                                     const ScoutQueryValue *value);

/**
 * _scout_query_linter_check_list:
 * @self: a linter
 * @value: a value that is a list
 *
 * Looks at some values.
 */
void _scout_query_linter_check_list (ScoutQueryLinter      *self,
                                     const ScoutQueryValue *value);

/**
 * _scout_query_linter_check_range:
 * @self: a linter
 * @value: a value that is a range
 *
 * Looks at a range.
 */
void _scout_query_linter_check_range (ScoutQueryLinter      *self,
                                      const ScoutQueryValue *value);

G_END_DECLS
