/* test-sandbox-lint.c: what the linter says Meta refuses, the sandbox refuses.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Linter and sandbox read the same documents, one to warn and the other to answer. Each query of
 * the linter's table is asked: an error comes back with a number that the linter named, and
 * whatever is at most a warning is answered. */

#include "config.h"

#include "lint-cases.h"
#include "query-maker.h"
#include "sandbox-client.h"
#include "scout-query-lint.h"

#include <string.h>

static char *
dup_path (Fixture    *fixture,
          ScoutQuery *query)
{
  const ScoutSandboxPage *page = scout_sandbox_get_page (fixture->sandbox, 0);
  const char *template = scout_query_get_endpoint (query)->path;
  g_auto(GStrv) parts = g_strsplit (template, "{ig-user-id}", 2);
  g_autofree char *path = g_strjoinv (page->instagram_user_id, parts);
  g_autoptr(GPtrArray) parameters = scout_query_dup_parameters (query);
  g_autoptr(GString) address = g_string_new ("/v26.0");

  g_string_append_printf (address, "%s?limit=1", path);
  for (guint i = 0; i < parameters->len; i++)
    {
      const ScoutQueryParameter *parameter = g_ptr_array_index (parameters, i);
      g_autofree char *value = g_uri_escape_string (parameter->value, NULL, FALSE);

      g_string_append_printf (address, "&%s=%s", parameter->name, value);
    }

  return g_strdup (address->str);
}

/* The number of an answer's error: its subcode, or its code where it has none; 0 without error. */
static int
get_number (const Answer *answer)
{
  gint64 subcode = answer_get_count (answer, "$.error.error_subcode");
  gint64 code = answer_get_count (answer, "$.error.code");

  return (int) (subcode > 0 ? subcode : MAX (code, 0));
}

/* The sandbox has nobody of the names in the table, which no linter can know. */
static gboolean
names_somebody (ScoutQuery *query)
{
  return scout_query_has (query, "creator-id") || scout_query_has (query, "content-id") ||
         scout_query_has (query, "similar-to");
}

static void
check_case (Fixture        *fixture,
            ScoutCatalog   *catalog,
            const LintCase *lint_case)
{
  g_autoptr(ScoutQuery) query = query_maker_make (catalog, lint_case->where,
                                                  lint_case->parameters);
  g_autoptr(GPtrArray) findings = scout_query_lint (query);
  g_autofree char *path = dup_path (fixture, query);
  g_autoptr(Answer) answer = fixture_get_page (fixture, path);
  int number = get_number (answer);
  gboolean is_refused = FALSE;
  gboolean is_named = FALSE;

  for (guint i = 0; i < findings->len; i++)
    {
      const ScoutQueryFinding *finding = g_ptr_array_index (findings, i);

      if (finding->severity != SCOUT_QUERY_SEVERITY_ERROR)
        continue;
      is_refused = TRUE;
      is_named |= finding->error == 0 || finding->error == number;
    }

  g_test_message ("%s: %s, and the sandbox %d", lint_case->parameters, lint_case->findings, number);
  if (is_refused)
    g_assert_true (number != 0 && is_named);
  else if (!names_somebody (query))
    g_assert_cmpuint (answer->status, ==, 200);
}

static void
test_cases (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (guint i = 0; i < n_lint_cases; i++)
    check_case (fixture, catalog, &lint_cases[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/sandbox-lint/cases", Fixture, NULL, fixture_set_up, test_cases, fixture_tear_down);

  return g_test_run ();
}
