/* scout-cli-findings.c: what is wrong with a query, in the words of the command line.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The linter knows a query without the problem; what to type is the difference between the two, and
 * so cannot be at odds with it. Pure functions but for the one that writes. */

#include "config.h"

#include "scout-cli-findings.h"

#include "scout-cli-error.h"
#include "scout-cli-output.h"
#include "scout-cli-value.h"
#include "scout-query-lint.h"
#include "scout-sheet-csv.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

static void
append_option (GString    *words,
               const char *name,
               const char *value) /* (nullable) */
{
  g_autofree char *quoted = NULL;

  if (value == NULL)
    return;

  if (words->len > 0)
    g_string_append_c (words, ' ');
  /* Quotes only where a shell needs them. */
  quoted = value[strspn (value, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "._,:-+@")] != '\0'
           ? g_shell_quote (value) : g_strdup (value);
  g_string_append_printf (words, "--%s %s", name, quoted);
}

static void
append_range (GString                     *words,
              const ScoutCatalogParameter *parameter,
              const ScoutQueryRange       *range)
{
  g_autofree char *min = isnan (range->min) ? NULL : scout_sheet_format_number (range->min);
  g_autofree char *max = isnan (range->max) ? NULL : scout_sheet_format_number (range->max);
  g_autofree char *min_name = g_strconcat ("min-", parameter->id, NULL);
  g_autofree char *max_name = g_strconcat ("max-", parameter->id, NULL);
  g_autofree char *time_name = g_strconcat (parameter->id, "-range", NULL);
  g_autofree char *part_name = g_strconcat (parameter->id, "-breakdown", NULL);

  append_option (words, min_name, min);
  append_option (words, max_name, max);
  append_option (words, time_name, range->time_range);
  append_option (words, part_name, range->breakdown);
}

static char *
join_list (const char * const *list)
{
  g_autoptr(GString) joined = g_string_new (NULL);

  for (gsize i = 0; list[i] != NULL; i++)
    {
      g_auto(GStrv) parts = g_strsplit (list[i], ",", -1);
      g_autofree char *escaped = g_strjoinv ("\\,", parts);

      if (i > 0)
        g_string_append_c (joined, ',');
      g_string_append (joined, escaped);
    }

  return g_strdup (joined->str);
}

static char *
dup_words (ScoutQuery                  *query,
           const ScoutCatalogParameter *parameter)
{
  g_autoptr(GString) words = g_string_new (NULL);
  g_autofree char *list = NULL;

  switch (parameter->kind)
    {
    case SCOUT_CATALOG_KIND_METRIC_FILTER:
    case SCOUT_CATALOG_KIND_FREE_RANGE:
      append_range (words, parameter, scout_query_get_range (query, parameter->id));
      break;
    case SCOUT_CATALOG_KIND_NAMES:
    case SCOUT_CATALOG_KIND_MULTI_CHOICE:
    case SCOUT_CATALOG_KIND_TREE:
      list = join_list (scout_query_get_list (query, parameter->id));
      append_option (words, parameter->id, list);
      break;
    case SCOUT_CATALOG_KIND_TEXT:
    case SCOUT_CATALOG_KIND_ID:
    case SCOUT_CATALOG_KIND_CHOICE:
    case SCOUT_CATALOG_KIND_STEPPED_RANGE:
    case SCOUT_CATALOG_KIND_SWITCH:
    case SCOUT_CATALOG_KIND_DATE:
    case SCOUT_CATALOG_KIND_NUMBER:
    case SCOUT_CATALOG_KIND_METRICS:
    case SCOUT_CATALOG_KIND_FIELDS:
    case SCOUT_CATALOG_KIND_CURSOR:
    default:
      append_option (words, parameter->id, scout_query_get_text (query, parameter->id));
      break;
    }

  return g_strdup (words->str);
}

char *
scout_cli_findings_dup_words (ScoutQuery                  *query,
                              const ScoutCatalogParameter *parameter)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);
  g_return_val_if_fail (parameter != NULL, NULL);

  return scout_query_has (query, parameter->id) ? dup_words (query, parameter) : NULL;
}

/* What to type so that @query becomes @fixed, and what to type no more. */
static void
compare (ScoutQuery *query,
         ScoutQuery *fixed,
         GString    *typed,
         GString    *left_out)
{
  const ScoutCatalogEndpoint *endpoint = scout_query_get_endpoint (query);

  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];
      g_autofree char *before = scout_cli_findings_dup_words (query, parameter);
      g_autofree char *after = scout_cli_findings_dup_words (fixed, parameter);

      if (g_strcmp0 (before, after) == 0)
        continue;
      if (after == NULL)
        g_string_append_printf (left_out, "%s--%s", left_out->len > 0 ? ", " : "", parameter->id);
      else
        g_string_append_printf (typed, "%s%s", typed->len > 0 ? " " : "", after);
    }
}

static char *
dup_advice (const ScoutQueryFinding *finding)
{
  g_autoptr(GString) typed = g_string_new (NULL);
  g_autoptr(GString) left_out = g_string_new (NULL);
  g_autofree char *text = NULL;

  if (finding->fixed == NULL)
    return NULL;

  compare (finding->query, finding->fixed, typed, left_out);
  if (typed->len > 0 && left_out->len > 0)
    text = g_strdup_printf (_("Try %s, and leave out %s."), typed->str, left_out->str);
  else if (typed->len > 0)
    text = g_strdup_printf (_("Try %s."), typed->str);
  else if (left_out->len > 0)
    text = g_strdup_printf (_("Leave out %s."), left_out->str);

  return text != NULL ? scout_wording_inline (text) : NULL;
}

char *
scout_cli_findings_dup_message (const ScoutQueryFinding *finding)
{
  g_autofree char *message = NULL;
  g_autofree char *advice = NULL;
  g_autoptr(GString) line = g_string_new (NULL);

  g_return_val_if_fail (finding != NULL, NULL);

  message = scout_query_finding_dup_message (finding);
  advice = dup_advice (finding);
  if (finding->parameter != NULL)
    g_string_append_printf (line, "--%s: ", finding->parameter->id);
  g_string_append (line, message);
  if (advice != NULL)
    g_string_append_printf (line, " %s", advice);

  return g_strdup (line->str);
}

gboolean
scout_cli_findings_check (ScoutQuery  *query,
                          GError     **error)
{
  g_autoptr(GPtrArray) findings = NULL;
  gboolean is_refused = FALSE;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), FALSE);

  findings = scout_query_lint (query);
  for (guint i = 0; i < findings->len; i++)
    {
      const ScoutQueryFinding *finding = g_ptr_array_index (findings, i);
      g_autofree char *message = scout_cli_findings_dup_message (finding);

      scout_cli_output_remark (message);
      is_refused |= finding->severity == SCOUT_QUERY_SEVERITY_ERROR;
    }
  if (is_refused)
    g_set_error_literal (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE, _("Nothing was asked."));

  return !is_refused;
}

gboolean
scout_cli_findings_check_permissions (ScoutQuery          *query,
                                      const char * const  *granted,
                                      GError             **error)
{
  g_autoptr(GPtrArray) findings = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), FALSE);
  g_return_val_if_fail (granted != NULL, FALSE);

  findings = scout_query_lint_with_permissions (query, granted);
  for (guint i = 0; i < findings->len; i++)
    {
      const ScoutQueryFinding *finding = g_ptr_array_index (findings, i);
      g_autofree char *message = NULL;

      if (finding->rule != SCOUT_QUERY_RULE_PERMISSION)
        continue;

      message = scout_cli_findings_dup_message (finding);
      g_set_error_literal (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_SIGN_IN, message);
      return FALSE;
    }

  return TRUE;
}
