/* lint-cases.h: queries and what is wrong with them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LintCase:
 * @where: where the query goes, for query_maker_make()
 * @parameters: its parameters, likewise
 * @findings: what is wrong, as `!rule:parameter+other error fix`, with `?` for what is not refused
 *
 * A query, and what the linter says of it.
 */
typedef struct
{
  const char *where;
  const char *parameters;
  const char *findings;
} LintCase;

extern const LintCase lint_cases[];
extern const guint n_lint_cases;

G_END_DECLS
