/* scout-query-finding.h: one problem of a query.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

G_BEGIN_DECLS

/**
 * ScoutQueryRule:
 * @SCOUT_QUERY_RULE_TOGETHER: two parameters may not come together, or one with no other
 * @SCOUT_QUERY_RULE_NEEDS_FILTER: the endpoint wants at least one filter
 * @SCOUT_QUERY_RULE_TOO_MANY: more values than are taken
 * @SCOUT_QUERY_RULE_TOO_FEW: fewer values than are taken
 * @SCOUT_QUERY_RULE_ORDER: the lower end is above the upper end, or the first day after the last
 * @SCOUT_QUERY_RULE_TOO_SMALL: an end is less than it may be
 * @SCOUT_QUERY_RULE_ABOVE_WHOLE: a share of more than all
 * @SCOUT_QUERY_RULE_NO_ENDS: a range that is open at both ends
 * @SCOUT_QUERY_RULE_VALUE: a value that is not among the values
 * @SCOUT_QUERY_RULE_TIME_RANGE: the figure is not available over this time
 * @SCOUT_QUERY_RULE_BREAKDOWN: the figure is not available of this part
 * @SCOUT_QUERY_RULE_DAY: a day that is none
 * @SCOUT_QUERY_RULE_REQUIRES: another parameter must have a value for this one to be of use
 * @SCOUT_QUERY_RULE_PERMISSION: a permission is needed
 * @SCOUT_QUERY_RULE_IGNORED: another parameter takes its effect away
 * @SCOUT_QUERY_RULE_COMMA: a name with a comma, which cannot be asked for
 * @SCOUT_QUERY_RULE_REFUSED: no rule of the catalogue: Meta has refused it
 *
 * What is wrong.
 */
typedef enum
{
  SCOUT_QUERY_RULE_TOGETHER,
  SCOUT_QUERY_RULE_NEEDS_FILTER,
  SCOUT_QUERY_RULE_TOO_MANY,
  SCOUT_QUERY_RULE_TOO_FEW,
  SCOUT_QUERY_RULE_ORDER,
  SCOUT_QUERY_RULE_TOO_SMALL,
  SCOUT_QUERY_RULE_ABOVE_WHOLE,
  SCOUT_QUERY_RULE_NO_ENDS,
  SCOUT_QUERY_RULE_VALUE,
  SCOUT_QUERY_RULE_TIME_RANGE,
  SCOUT_QUERY_RULE_BREAKDOWN,
  SCOUT_QUERY_RULE_DAY,
  SCOUT_QUERY_RULE_REQUIRES,
  SCOUT_QUERY_RULE_PERMISSION,
  SCOUT_QUERY_RULE_IGNORED,
  SCOUT_QUERY_RULE_COMMA,
  SCOUT_QUERY_RULE_REFUSED,
} ScoutQueryRule;

#define SCOUT_TYPE_QUERY_RULE (scout_query_rule_get_type ())
GType scout_query_rule_get_type (void);

/**
 * ScoutQuerySeverity:
 * @SCOUT_QUERY_SEVERITY_WARNING: Meta answers, but not what was meant
 * @SCOUT_QUERY_SEVERITY_ERROR: Meta refuses
 *
 * What comes of it.
 */
typedef enum
{
  SCOUT_QUERY_SEVERITY_WARNING,
  SCOUT_QUERY_SEVERITY_ERROR,
} ScoutQuerySeverity;

/**
 * ScoutQueryFix:
 * @SCOUT_QUERY_FIX_NONE: there is nothing to suggest
 * @SCOUT_QUERY_FIX_CLEAR: clear the parameter
 * @SCOUT_QUERY_FIX_CLEAR_OTHER: clear the other parameter
 * @SCOUT_QUERY_FIX_CLEAR_OTHERS: clear whatever the parameter cannot come together with
 * @SCOUT_QUERY_FIX_KEEP_FIRST: keep as many values as are taken
 * @SCOUT_QUERY_FIX_DROP_VALUES: leave out the values that are not taken, or the part of a range
 * @SCOUT_QUERY_FIX_REPLACE: take `replacement` instead of `value`
 * @SCOUT_QUERY_FIX_SWAP: exchange the ends
 * @SCOUT_QUERY_FIX_SET: give the other parameter the value `replacement`, and no other
 *
 * What could be done about it.
 */
typedef enum
{
  SCOUT_QUERY_FIX_NONE,
  SCOUT_QUERY_FIX_CLEAR,
  SCOUT_QUERY_FIX_CLEAR_OTHER,
  SCOUT_QUERY_FIX_CLEAR_OTHERS,
  SCOUT_QUERY_FIX_KEEP_FIRST,
  SCOUT_QUERY_FIX_DROP_VALUES,
  SCOUT_QUERY_FIX_REPLACE,
  SCOUT_QUERY_FIX_SWAP,
  SCOUT_QUERY_FIX_SET,
} ScoutQueryFix;

#define SCOUT_TYPE_QUERY_FIX (scout_query_fix_get_type ())
GType scout_query_fix_get_type (void);

/**
 * ScoutQueryFinding:
 * @query: (owned): where it was found, which keeps the catalogue's entries
 * @rule: what is wrong
 * @severity: what comes of it
 * @parameter: (nullable): where; %NULL if it is the whole query
 * @other: (nullable): which other parameter has to do with it, if it is one
 * @error: number of the error that Meta answers, or 0 if it answers none or no document says which
 * @value: (owned) (nullable): the first value that is wrong: the catalogue's name of it, or the
 *   value itself; for a permission, its name; for a refusal, what Meta says
 * @n_values: how many values are wrong, or how many are taken where they are too many or too few
 * @fix: what could be done
 * @replacement: (owned) (nullable): a value that would be right, named as @value; for a refusal,
 *   the value that it is about
 * @fixed: (owned) (nullable): the query with that done, or %NULL with %SCOUT_QUERY_FIX_NONE
 *
 * One problem of a query.
 */
typedef struct
{
  ScoutQuery *query;
  ScoutQueryRule rule;
  ScoutQuerySeverity severity;
  const ScoutCatalogParameter *parameter;
  const ScoutCatalogParameter *other;
  int error;
  char *value;
  guint n_values;
  ScoutQueryFix fix;
  char *replacement;
  ScoutQuery *fixed;
} ScoutQueryFinding;

/**
 * scout_query_finding_dup_message:
 * @self: a finding
 *
 * Returns: (transfer full): what is wrong, as one or two sentences for people, in their language
 */
char *scout_query_finding_dup_message (const ScoutQueryFinding *self);

/**
 * scout_query_finding_dup_fix_label:
 * @self: a finding
 *
 * Returns: (transfer full) (nullable): what the fix does, as the label of a button in the person's
 *   language, or %NULL if there is none
 */
char *scout_query_finding_dup_fix_label (const ScoutQueryFinding *self);

G_END_DECLS
