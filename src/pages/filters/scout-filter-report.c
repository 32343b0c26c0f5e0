/* scout-filter-report.c: puts what is wrong with a query beside the filters that it is about.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A refusal of Meta's holds for the very question that was refused: whoever changes anything may
 * have put it right. */

#include "config.h"

#include "scout-filter-report.h"

#include "scout-query-builder.h"
#include "scout-query-lint.h"

void
scout_filter_refusal_clear (ScoutFilterRefusal *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->query);
  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->message, g_free);
  self->parameter = NULL;
}

void
scout_filter_refusal_set (ScoutFilterRefusal          *self,
                          ScoutQuery                  *query,
                          const ScoutCatalogParameter *parameter,
                          const char                  *value,
                          const char                  *message)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (SCOUT_IS_QUERY (query));
  g_return_if_fail (parameter != NULL);
  g_return_if_fail (message != NULL);

  scout_filter_refusal_clear (self);
  self->query = g_object_ref (query);
  self->parameter = parameter;
  self->value = g_strdup (value);
  self->message = g_strdup (message);
}

ScoutQuery *
scout_filter_refusal_dup_fixed (ScoutQuery                  *query,
                                const ScoutCatalogParameter *parameter,
                                const char                  *value)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(GStrvBuilder) rest = g_strv_builder_new ();
  const char * const *values = NULL;
  g_auto(GStrv) kept = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);
  g_return_val_if_fail (parameter != NULL, NULL);

  builder = scout_query_builder_new_from_query (query);
  values = value != NULL ? scout_query_get_list (query, parameter->id) : NULL;
  for (gsize i = 0; values != NULL && values[i] != NULL; i++)
    {
      if (!g_str_equal (values[i], value))
        g_strv_builder_add (rest, values[i]);
    }
  kept = g_strv_builder_end (rest);
  if (kept[0] != NULL)
    scout_query_builder_set_list (builder, parameter->id, (const char * const *) kept);
  else
    scout_query_builder_clear (builder, parameter->id);

  return scout_query_builder_build (builder);
}

/* The row that a finding is about; else the row of what it has to do with. */
static ScoutFilterRow *
find_row (GPtrArray               *rows,
          const ScoutQueryFinding *finding)
{
  const ScoutCatalogParameter *parameters[] = { finding->parameter, finding->other };

  for (gsize k = 0; k < G_N_ELEMENTS (parameters); k++)
    {
      for (guint i = 0; i < rows->len; i++)
        {
          if (scout_filter_row_is_about (g_ptr_array_index (rows, i), parameters[k]))
            return g_ptr_array_index (rows, i);
        }
    }

  return NULL;
}

/* (transfer full) (element-type ScoutQueryFinding): those of a row; with NULL those of none */
static GPtrArray *
list_own (GPtrArray      *findings,
          GPtrArray      *rows,
          ScoutFilterRow *row)
{
  GPtrArray *own = g_ptr_array_new ();

  for (guint i = 0; i < findings->len; i++)
    {
      if (find_row (rows, g_ptr_array_index (findings, i)) == row)
        g_ptr_array_add (own, g_ptr_array_index (findings, i));
    }

  return own;
}

/* That nothing is set yet is no filter's fault. */
static gboolean
has_error (GPtrArray *findings)
{
  for (guint i = 0; i < findings->len; i++)
    {
      const ScoutQueryFinding *finding = g_ptr_array_index (findings, i);

      if (finding->severity == SCOUT_QUERY_SEVERITY_ERROR
          && finding->rule != SCOUT_QUERY_RULE_NEEDS_FILTER)
        return TRUE;
    }

  return FALSE;
}

ScoutFilterRow *
scout_filter_report_show (ScoutQuery               *query,
                          const ScoutFilterRefusal *refusal,
                          GPtrArray                *rows,
                          ScoutFilterFindings      *others)
{
  g_autoptr(GPtrArray) linted = NULL;
  g_autoptr(GPtrArray) findings = g_ptr_array_new ();
  g_autoptr(GPtrArray) homeless = NULL;
  g_autoptr(ScoutQuery) fixed = NULL;
  ScoutQueryFinding refused = { .rule = SCOUT_QUERY_RULE_REFUSED,
                                .severity = SCOUT_QUERY_SEVERITY_ERROR,
                                .fix = SCOUT_QUERY_FIX_CLEAR };

  ScoutFilterRow *blamed = NULL;

  g_return_val_if_fail (query == NULL || SCOUT_IS_QUERY (query), NULL);
  g_return_val_if_fail (refusal != NULL, NULL);
  g_return_val_if_fail (rows != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_FILTER_FINDINGS (others), NULL);

  if (query != NULL)
    {
      linted = scout_query_lint (query);
      g_ptr_array_extend (findings, linted, NULL, NULL);
    }
  if (query != NULL && refusal->query != NULL && scout_query_equal (refusal->query, query))
    {
      fixed = scout_filter_refusal_dup_fixed (query, refusal->parameter, refusal->value);
      refused.query = query;
      refused.parameter = refusal->parameter;
      refused.value = refusal->message;
      refused.replacement = refusal->value;
      if (refusal->value != NULL)
        refused.fix = SCOUT_QUERY_FIX_DROP_VALUES;
      refused.fixed = fixed;
      g_ptr_array_add (findings, &refused);
    }

  homeless = list_own (findings, rows, NULL);
  scout_filter_findings_show (others, homeless);
  for (guint k = 0; k < rows->len; k++)
    {
      g_autoptr(GPtrArray) own = list_own (findings, rows, g_ptr_array_index (rows, k));

      scout_filter_row_show_findings (g_ptr_array_index (rows, k), own);
      if (blamed == NULL && has_error (own))
        blamed = g_ptr_array_index (rows, k);
    }

  return blamed;
}
