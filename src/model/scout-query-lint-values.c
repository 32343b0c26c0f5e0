/* scout-query-lint-values.c: the linter's rules on texts and lists.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Steps, days, values that are not among the values, lists that are too long, and names that a
 * comma list cannot hold. However many values of a list are wrong in the same way, they are one
 * finding: a list may have come out of a hostile file. Pure functions for any thread.
 */

#include "config.h"

#include "scout-query-lint-private.h"

#include <math.h>
#include <string.h>

/* Whether a closed set of values does not have this one; an open set has everything. */
static gboolean
is_foreign (const ScoutCatalogParameter *parameter,
            const char                  *text)
{
  return parameter->values != NULL && !parameter->values->is_open &&
         scout_catalog_values_find_id (parameter->values, text) == NULL;
}

/* Where no document says what becomes of a foreign value, it finds nobody rather than an error. */
static ScoutQueryFinding *
add_foreign (ScoutQueryLinter            *self,
             const ScoutCatalogParameter *parameter,
             const char                  *text,
             guint                        n_values)
{
  int error = parameter->errors[0];
  ScoutQueryFinding *finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_VALUE, parameter,
                                                        error);

  if (error == 0)
    finding->severity = SCOUT_QUERY_SEVERITY_WARNING;
  finding->value = g_strdup (text);
  finding->n_values = n_values;

  return finding;
}

/* A step that makes the range no narrower goes before one that does, then the closest. */
static gboolean
is_better_step (gboolean is_min,
                double   number,
                double   step,
                double   best)
{
  gboolean is_wide = is_min ? step <= number : step >= number;
  gboolean is_best_wide = is_min ? best <= number : best >= number;

  if (is_wide != is_best_wide)
    return is_wide;

  return fabs (step - number) < fabs (best - number);
}

static const ScoutCatalogValue *
find_step (const ScoutCatalogParameter *parameter,
           double                       number)
{
  const ScoutCatalogValue *best = NULL;
  double best_step = 0;

  for (gsize i = 0; i < parameter->values->n_values; i++)
    {
      const ScoutCatalogValue *value = &parameter->values->values[i];
      double step = 0;

      if (!_scout_query_read_number (value->id, &step))
        continue;
      if (best == NULL || is_better_step (parameter->bound == SCOUT_CATALOG_BOUND_MIN, number,
                                          step, best_step))
        {
          best = value;
          best_step = step;
        }
    }

  return best;
}

static void
check_step (ScoutQueryLinter      *self,
            const ScoutQueryValue *value)
{
  ScoutQueryFinding *finding = add_foreign (self, value->parameter, value->text, 1);
  const ScoutCatalogValue *step = NULL;
  ScoutQueryBuilder *builder = NULL;
  double number = 0;

  if (_scout_query_read_number (value->text, &number))
    step = find_step (value->parameter, number);
  if (step == NULL)
    {
      _scout_query_finding_clear_parameter (finding, SCOUT_QUERY_FIX_CLEAR, value->parameter);
      return;
    }

  builder = scout_query_builder_new_from_query (self->query);
  scout_query_builder_set_text (builder, value->parameter->id, step->id);
  finding->replacement = g_strdup (step->id);
  _scout_query_finding_take_fix (finding, SCOUT_QUERY_FIX_REPLACE, builder);
}

static void
check_day (ScoutQueryLinter      *self,
           const ScoutQueryValue *value)
{
  ScoutQueryFinding *finding = NULL;

  if (_scout_query_is_day (value->text))
    return;

  finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_DAY, value->parameter,
                                     value->parameter->errors[0]);
  finding->value = g_strdup (value->text);
  _scout_query_finding_clear_parameter (finding, SCOUT_QUERY_FIX_CLEAR, value->parameter);
}

void
_scout_query_linter_check_text (ScoutQueryLinter      *self,
                                const ScoutQueryValue *value)
{
  const ScoutCatalogParameter *parameter = value->parameter;

  if (parameter->kind == SCOUT_CATALOG_KIND_DATE)
    check_day (self, value);
  else if (is_foreign (parameter, value->text) &&
           parameter->kind == SCOUT_CATALOG_KIND_STEPPED_RANGE)
    check_step (self, value);
  else if (is_foreign (parameter, value->text))
    _scout_query_finding_clear_parameter (add_foreign (self, parameter, value->text, 1),
                                          SCOUT_QUERY_FIX_CLEAR, parameter);
}

static void
check_foreign (ScoutQueryLinter      *self,
               const ScoutQueryValue *value)
{
  g_autoptr(GPtrArray) known = g_ptr_array_new ();
  const char *foreign = NULL;
  ScoutQueryFinding *finding = NULL;
  ScoutQueryBuilder *builder = NULL;
  guint n_foreign = 0;

  for (gsize i = 0; value->list[i] != NULL; i++)
    {
      if (!is_foreign (value->parameter, value->list[i]))
        g_ptr_array_add (known, value->list[i]);
      else if (n_foreign++ == 0)
        foreign = value->list[i];
    }
  if (n_foreign == 0)
    return;

  g_ptr_array_add (known, NULL);
  finding = add_foreign (self, value->parameter, foreign, n_foreign);
  builder = scout_query_builder_new_from_query (self->query);
  scout_query_builder_set_list (builder, value->parameter->id,
                                (const char * const *) known->pdata);
  _scout_query_finding_take_fix (finding, SCOUT_QUERY_FIX_DROP_VALUES, builder);
}

static void
check_length (ScoutQueryLinter      *self,
              const ScoutQueryValue *value)
{
  const ScoutCatalogParameter *parameter = value->parameter;
  guint n_values = g_strv_length (value->list);
  ScoutQueryFinding *finding = NULL;

  if (parameter->max_items > 0 && n_values > (guint) parameter->max_items)
    {
      ScoutQueryBuilder *builder = scout_query_builder_new_from_query (self->query);
      g_auto(GStrv) first = g_strdupv (value->list);

      finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_TOO_MANY, parameter,
                                         parameter->errors[0]);
      finding->n_values = (guint) parameter->max_items;
      for (guint i = finding->n_values; i < n_values; i++)
        g_clear_pointer (&first[i], g_free);
      scout_query_builder_set_list (builder, parameter->id, (const char * const *) first);
      _scout_query_finding_take_fix (finding, SCOUT_QUERY_FIX_KEEP_FIRST, builder);
    }
  else if (parameter->min_items > 0 && n_values < (guint) parameter->min_items)
    {
      finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_TOO_FEW, parameter,
                                         parameter->errors[0]);
      finding->n_values = (guint) parameter->min_items;
      _scout_query_finding_clear_parameter (finding, SCOUT_QUERY_FIX_CLEAR, parameter);
    }
}

/* What a comma list makes of a name with a comma; as scout_query_dup_parameters() sends it. */
static void
check_commas (ScoutQueryLinter      *self,
              const ScoutQueryValue *value)
{
  g_autoptr(GPtrArray) said = g_ptr_array_new_with_free_func (g_free);
  ScoutQueryFinding *finding = NULL;
  ScoutQueryBuilder *builder = NULL;
  gsize first = 0;
  guint n_commas = 0;

  for (gsize i = 0; value->list[i] != NULL; i++)
    {
      if (strchr (value->list[i], ',') != NULL && n_commas++ == 0)
        first = i;
      g_ptr_array_add (said, _scout_query_dup_without_comma (value->list[i]));
    }
  if (n_commas == 0)
    return;

  g_ptr_array_add (said, NULL);
  finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_COMMA, value->parameter, 0);
  finding->severity = SCOUT_QUERY_SEVERITY_WARNING;
  finding->value = g_strdup (value->list[first]);
  finding->n_values = n_commas;
  if (*(const char *) g_ptr_array_index (said, first) != '\0')
    finding->replacement = g_strdup (g_ptr_array_index (said, first));
  builder = scout_query_builder_new_from_query (self->query);
  scout_query_builder_set_list (builder, value->parameter->id,
                                (const char * const *) said->pdata);
  _scout_query_finding_take_fix (finding,
                                 finding->replacement != NULL ? SCOUT_QUERY_FIX_REPLACE
                                                              : SCOUT_QUERY_FIX_DROP_VALUES,
                                 builder);
}

void
_scout_query_linter_check_list (ScoutQueryLinter      *self,
                                const ScoutQueryValue *value)
{
  const ScoutCatalogParameter *parameter = value->parameter;

  check_foreign (self, value);
  check_length (self, value);
  if (parameter->encoding == SCOUT_CATALOG_ENCODING_CSV &&
      (parameter->values == NULL || parameter->values->is_open))
    check_commas (self, value);
}
