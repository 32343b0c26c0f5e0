/* scout-query-lint.h: what is wrong with a query, before it is sent.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query-finding.h"

G_BEGIN_DECLS

/**
 * scout_query_lint:
 * @self: a query
 *
 * Finds everything in a query that Meta refuses, ignores or cannot be told, by the rules of the
 * catalogue. Costs no call. Permissions are taken for granted.
 *
 * Returns: (transfer full) (element-type ScoutQueryFinding): the problems, in the order of the
 *   parameters, what concerns the whole query last; empty if there are none
 */
GPtrArray *scout_query_lint (ScoutQuery *self);

/**
 * scout_query_lint_with_permissions:
 * @self: a query
 * @permissions: (array zero-terminated=1): names of the permissions that were granted
 *
 * As scout_query_lint(), and also finds the parameters that need a permission which is not among
 * @permissions.
 *
 * Returns: (transfer full) (element-type ScoutQueryFinding): the problems
 */
GPtrArray *scout_query_lint_with_permissions (ScoutQuery         *self,
                                              const char * const *permissions);

G_END_DECLS
