/* scout-query-lint-ranges.c: the linter's rules on ranges.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A metric filter takes fewer times and parts than its metric, and which these are stands in the
 * filter; which error Meta answers stands in the members of the filter. A range without members is
 * judged by what its parameter says. Pure functions for any thread.
 */

#include "config.h"

#include "scout-query-lint-private.h"

#include <math.h>
#include <stdlib.h>

#define WHOLE 100.0

static int
get_member_error (ScoutQueryLinter            *self,
                  const ScoutCatalogParameter *parameter,
                  const char                  *member_id)
{
  const ScoutCatalogParameter *member = _scout_query_find_member (self->query, member_id);

  return member != NULL ? member->errors[0] : parameter->errors[0];
}

/* A filter that has an error of its own for its ends has it for their order. */
static int
get_order_error (ScoutQueryLinter            *self,
                 const ScoutCatalogParameter *parameter)
{
  int error = get_member_error (self, parameter, "min");

  for (gsize i = 0; parameter->errors[i] != 0; i++)
    {
      if (parameter->errors[i] == error)
        return error;
    }

  return parameter->errors[0] != 0 ? parameter->errors[0] : error;
}

static void
take_range (ScoutQueryLinter      *self,
            ScoutQueryFinding     *finding,
            ScoutQueryFix          fix,
            const ScoutQueryRange *range)
{
  ScoutQueryBuilder *builder = scout_query_builder_new_from_query (self->query);

  scout_query_builder_set_range (builder, finding->parameter->id, range);
  _scout_query_finding_take_fix (finding, fix, builder);
}

static void
check_no_ends (ScoutQueryLinter      *self,
               const ScoutQueryValue *value)
{
  ScoutQueryFinding *finding = NULL;

  if (!isnan (value->range.min) || !isnan (value->range.max))
    return;

  /* One end is optional with the other, but no document says which error no end at all is. */
  finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_NO_ENDS, value->parameter, 0);
  _scout_query_finding_clear_parameter (finding, SCOUT_QUERY_FIX_CLEAR, value->parameter);
}

static void
check_order (ScoutQueryLinter      *self,
             const ScoutQueryValue *value)
{
  ScoutQueryRange range = value->range;
  ScoutQueryFinding *finding = NULL;

  if (!isgreater (range.min, range.max))
    return;

  finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_ORDER, value->parameter,
                                     get_order_error (self, value->parameter));
  range.min = value->range.max;
  range.max = value->range.min;
  take_range (self, finding, SCOUT_QUERY_FIX_SWAP, &range);
}

/* The least that an end may be. */
static double
get_least (ScoutQueryLinter            *self,
           const ScoutCatalogParameter *parameter)
{
  const ScoutCatalogParameter *member = _scout_query_find_member (self->query, "min");

  if (!isnan (parameter->min))
    return parameter->min;
  if (member != NULL && !isnan (member->min))
    return member->min;

  return parameter->unit != SCOUT_CATALOG_UNIT_NONE ? 0 : -INFINITY;
}

static void
check_least (ScoutQueryLinter      *self,
             const ScoutQueryValue *value)
{
  double least = get_least (self, value->parameter);
  ScoutQueryRange range = value->range;
  ScoutQueryFinding *finding = NULL;

  if (!isless (range.min, least) && !isless (range.max, least))
    return;

  finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_TOO_SMALL, value->parameter,
                                     get_member_error (self, value->parameter, "min"));
  finding->value = _scout_query_format_number (isless (range.min, least) ? range.min : range.max);
  finding->replacement = _scout_query_format_number (least);
  if (isless (range.min, least))
    range.min = least;
  if (isless (range.max, least))
    range.max = least;
  take_range (self, finding, SCOUT_QUERY_FIX_REPLACE, &range);
}

/* More than everything is nobody, or no limit: Meta does not mind, but it cannot be meant. */
static void
check_whole (ScoutQueryLinter      *self,
             const ScoutQueryValue *value)
{
  ScoutQueryRange range = value->range;
  ScoutQueryFinding *finding = NULL;

  if (_scout_query_get_unit (self->query, value) != SCOUT_CATALOG_UNIT_PERCENT ||
      (!isgreater (range.min, WHOLE) && !isgreater (range.max, WHOLE)))
    return;

  finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_ABOVE_WHOLE, value->parameter, 0);
  finding->severity = SCOUT_QUERY_SEVERITY_WARNING;
  finding->value = _scout_query_format_number (isgreater (range.max, WHOLE) ? range.max
                                                                            : range.min);
  finding->replacement = _scout_query_format_number (WHOLE);
  if (isgreater (range.min, WHOLE))
    range.min = WHOLE;
  if (isgreater (range.max, WHOLE))
    range.max = WHOLE;
  take_range (self, finding, SCOUT_QUERY_FIX_REPLACE, &range);
}

/* Whether the filter takes a time or part, which the catalogue spells as Meta does. */
static gboolean
is_taken (const ScoutCatalogParameter *member, /* (nullable) */
          const char * const          *taken,
          const char                  *id)
{
  const ScoutCatalogValue *value = NULL;

  if (member != NULL && member->values != NULL)
    value = scout_catalog_values_find_id (member->values, id);

  return value != NULL && taken != NULL && g_strv_contains (taken, value->value);
}

/* Of the times that are taken, the one closest to that which is not. */
static const ScoutCatalogValue *
find_closest (const ScoutCatalogParameter *member,
              const char * const          *taken,
              const char                  *id)
{
  const ScoutCatalogValue *value = scout_catalog_values_find_id (member->values, id);
  const ScoutCatalogValue *closest = NULL;

  if (value == NULL || value->days == 0)
    return NULL;

  for (gsize i = 0; taken[i] != NULL; i++)
    {
      const ScoutCatalogValue *other = scout_catalog_values_find (member->values, taken[i]);

      if (other != NULL && other->days > 0 &&
          (closest == NULL || abs (other->days - value->days) < abs (closest->days - value->days)))
        closest = other;
    }

  return closest;
}

/* What a filter of this endpoint never has is not sent, which nobody would notice. */
static ScoutQueryFinding *
add_part (ScoutQueryLinter            *self,
          ScoutQueryRule               rule,
          const ScoutCatalogParameter *parameter,
          const ScoutCatalogParameter *member, /* (nullable) */
          const char                  *text)
{
  ScoutQueryFinding *finding = _scout_query_linter_add (self, rule, parameter,
                                                        member != NULL ? member->errors[0] : 0);

  if (member == NULL)
    finding->severity = SCOUT_QUERY_SEVERITY_WARNING;
  finding->value = g_strdup (text);
  finding->n_values = 1;

  return finding;
}

static void
check_time_range (ScoutQueryLinter      *self,
                  const ScoutQueryValue *value)
{
  const ScoutCatalogFilter *filter = value->parameter->filter;
  const ScoutCatalogParameter *member = _scout_query_find_member (self->query, "time-range");
  const char * const *taken = filter != NULL ? filter->time_ranges : NULL;
  const ScoutCatalogValue *closest = NULL;
  ScoutQueryRange range = value->range;
  ScoutQueryFinding *finding = NULL;

  if (range.time_range == NULL || is_taken (member, taken, range.time_range))
    return;

  finding = add_part (self, SCOUT_QUERY_RULE_TIME_RANGE, value->parameter, member,
                      range.time_range);
  if (member != NULL && member->values != NULL && taken != NULL)
    closest = find_closest (member, taken, range.time_range);
  range.time_range = closest != NULL ? closest->id : NULL;
  finding->replacement = g_strdup (range.time_range);
  take_range (self, finding,
              closest != NULL ? SCOUT_QUERY_FIX_REPLACE : SCOUT_QUERY_FIX_DROP_VALUES, &range);
}

static void
check_breakdown (ScoutQueryLinter      *self,
                 const ScoutQueryValue *value)
{
  const ScoutCatalogFilter *filter = value->parameter->filter;
  const ScoutCatalogParameter *member = _scout_query_find_member (self->query, "breakdown");
  ScoutQueryRange range = value->range;
  ScoutQueryFinding *finding = NULL;

  if (range.breakdown == NULL ||
      is_taken (member, filter != NULL ? filter->breakdowns : NULL, range.breakdown))
    return;

  finding = add_part (self, SCOUT_QUERY_RULE_BREAKDOWN, value->parameter, member, range.breakdown);
  range.breakdown = NULL;
  take_range (self, finding, SCOUT_QUERY_FIX_DROP_VALUES, &range);
}

void
_scout_query_linter_check_range (ScoutQueryLinter      *self,
                                 const ScoutQueryValue *value)
{
  check_no_ends (self, value);
  check_order (self, value);
  check_least (self, value);
  check_whole (self, value);
  check_time_range (self, value);
  check_breakdown (self, value);
}
