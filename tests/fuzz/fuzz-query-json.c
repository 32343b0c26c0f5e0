/* fuzz-query-json.c: whatever a saved search holds, a query comes of it or an error.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A query that could be read is written and read again, which must give the same; it is spelt,
 * described and linted, and its fixes are accepted until nothing is wrong any more.
 */

#include "config.h"

#include "fuzz.h"
#include "scout-json-reader.h"
#include "scout-query-json.h"
#include "scout-query-lint.h"
#include "scout-query-wording.h"

#include <string.h>

/* More than a query has parameters, times the rules that each may break. */
#define MOST_FIXES 500

static ScoutCatalog *
get_catalog (void)
{
  static ScoutCatalog *catalog = NULL;

  if (catalog == NULL)
    catalog = scout_catalog_new (TRUE);

  return catalog;
}

static void
check_text (const char *text)
{
  g_assert_nonnull (text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_null (strchr (text, '\n'));
}

static void
check_round_trip (ScoutQuery *query)
{
  g_autofree char *text = scout_query_to_json (query);
  g_autoptr(GBytes) json = g_bytes_new (text, strlen (text));
  g_autoptr(ScoutQuery) again = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) dropped = NULL;

  check_text (text);
  again = scout_query_new_from_json (get_catalog (), json, &dropped, &error);
  g_assert_no_error (error);
  g_assert_null (dropped[0]);
  g_assert_true (scout_query_equal (query, again));
  g_assert_cmpuint (scout_query_hash (query), ==, scout_query_hash (again));
}

static void
check_words (ScoutQuery *query)
{
  const ScoutCatalogParameter * const *set = scout_query_list_parameters (query);
  g_autofree char *description = scout_query_dup_description (query);
  g_autoptr(GPtrArray) parameters = scout_query_dup_parameters (query);

  check_text (description);
  for (gsize i = 0; set[i] != NULL; i++)
    {
      g_autofree char *chip = scout_query_dup_parameter_description (query, set[i]->id);

      check_text (chip);
    }
  for (guint i = 0; i < parameters->len; i++)
    {
      const ScoutQueryParameter *parameter = g_ptr_array_index (parameters, i);

      g_assert_true (g_utf8_validate (parameter->value, -1, NULL));
      g_assert_cmpstr (parameter->value, !=, "");
    }
}

static void
check_fixes (ScoutQuery *query)
{
  g_autoptr(ScoutQuery) present = g_object_ref (query);

  for (guint i = 0; i < MOST_FIXES; i++)
    {
      g_autoptr(GPtrArray) findings = scout_query_lint (present);
      const ScoutQueryFinding *finding = NULL;
      g_autofree char *message = NULL;
      g_autofree char *label = NULL;

      if (findings->len == 0)
        return;

      finding = g_ptr_array_index (findings, findings->len - 1);
      message = scout_query_finding_dup_message (finding);
      label = scout_query_finding_dup_fix_label (finding);
      check_text (message);
      check_text (label);
      g_set_object (&present, finding->fixed);
    }

  g_assert_not_reached ();
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  g_autoptr(GBytes) json = g_bytes_new_static (data, length);
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) dropped = NULL;

  query = scout_query_new_from_json (get_catalog (), json, &dropped, &error);
  if (query == NULL)
    {
      g_assert_true (error != NULL && error->domain == SCOUT_JSON_ERROR);
      check_text (error->message);
      return 0;
    }

  for (gsize i = 0; dropped[i] != NULL; i++)
    g_assert_true (g_utf8_validate (dropped[i], -1, NULL));
  check_round_trip (query);
  check_words (query);
  check_fixes (query);

  return 0;
}
