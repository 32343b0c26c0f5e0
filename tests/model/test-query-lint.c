/* test-query-lint.c: each rule of the linter provoked, and each fix accepted.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-query-lint.h"

#include "lint-cases.h"
#include "query-maker.h"
#include "scout-query-builder.h"
#include "scout-query-json.h"

#include <math.h>
#include <string.h>

/* No query has so many problems that one after the other could not be fixed in this many steps. */
#define MOST_FIXES 200

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value (klass, value)->value_nick;
}

static char *
dup_finding (const ScoutQueryFinding *finding)
{
  return g_strdup_printf ("%s%s:%s%s%s %d %s",
                          finding->severity == SCOUT_QUERY_SEVERITY_ERROR ? "!" : "?",
                          get_nick (SCOUT_TYPE_QUERY_RULE, (int) finding->rule),
                          finding->parameter != NULL ? finding->parameter->id : "",
                          finding->other != NULL ? "+" : "",
                          finding->other != NULL ? finding->other->id : "",
                          finding->error,
                          get_nick (SCOUT_TYPE_QUERY_FIX, (int) finding->fix));
}

static char *
dup_findings (GPtrArray *findings)
{
  g_autoptr(GStrvBuilder) lines = g_strv_builder_new ();
  g_auto(GStrv) texts = NULL;

  for (guint i = 0; i < findings->len; i++)
    {
      g_autofree char *text = dup_finding (g_ptr_array_index (findings, i));

      g_strv_builder_add (lines, text);
    }
  texts = g_strv_builder_end (lines);

  return g_strjoinv ("; ", texts);
}

static gboolean
has_finding (GPtrArray               *findings,
             const ScoutQueryFinding *finding)
{
  for (guint i = 0; i < findings->len; i++)
    {
      const ScoutQueryFinding *other = g_ptr_array_index (findings, i);

      if (other->rule == finding->rule && other->parameter == finding->parameter &&
          other->other == finding->other)
        return TRUE;
    }

  return FALSE;
}

/* Words are there, and the fix does what it says: the finding is gone. */
static void
check_finding (const ScoutQueryFinding *finding)
{
  g_autofree char *message = scout_query_finding_dup_message (finding);
  g_autofree char *label = scout_query_finding_dup_fix_label (finding);
  g_autoptr(GPtrArray) after = NULL;

  g_assert_true (g_utf8_validate (message, -1, NULL));
  g_assert_true (g_str_has_suffix (message, "."));
  g_assert_null (strstr (message, "(null)"));
  g_assert_true ((label != NULL) == (finding->fix != SCOUT_QUERY_FIX_NONE));
  g_assert_true ((finding->fixed != NULL) == (finding->fix != SCOUT_QUERY_FIX_NONE));
  if (finding->fixed == NULL)
    return;

  g_assert_true (g_utf8_validate (label, -1, NULL));
  g_assert_false (scout_query_equal (finding->query, finding->fixed));
  after = scout_query_lint (finding->fixed);
  g_assert_false (has_finding (after, finding));
}

/* Accepts one fix after the other; whatever there was, in the end nothing is wrong. */
static void
check_fixable (ScoutQuery *query,
               guint       which)
{
  g_autoptr(ScoutQuery) present = g_object_ref (query);

  for (guint i = 0; i < MOST_FIXES; i++)
    {
      g_autoptr(GPtrArray) findings = scout_query_lint (present);
      const ScoutQueryFinding *finding = NULL;

      if (findings->len == 0)
        return;

      finding = g_ptr_array_index (findings, which % findings->len);
      g_assert_nonnull (finding->fixed);
      g_set_object (&present, finding->fixed);
    }

  g_assert_not_reached ();
}

static void
test_cases (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (gsize i = 0; i < n_lint_cases; i++)
    {
      g_autoptr(ScoutQuery) query = query_maker_make (catalog, lint_cases[i].where,
                                                      lint_cases[i].parameters);
      g_autoptr(GPtrArray) findings = scout_query_lint (query);
      g_autofree char *found = dup_findings (findings);

      g_test_message ("%s %s", lint_cases[i].where, lint_cases[i].parameters);
      g_assert_cmpstr (found, ==, lint_cases[i].findings);
      for (guint j = 0; j < findings->len; j++)
        {
          check_finding (g_ptr_array_index (findings, j));
          check_fixable (query, j);
        }
    }
}

/* No rule is without a case. */
static void
test_rules (void)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (SCOUT_TYPE_QUERY_RULE);

  for (guint i = 0; i < klass->n_values; i++)
    {
      g_autofree char *start = g_strconcat (klass->values[i].value_nick, ":", NULL);
      gboolean is_provoked = FALSE;

      /* Permissions are for another test, no list of a query is empty, and what only Meta refuses
       * is none of the linter's. */
      if (klass->values[i].value == SCOUT_QUERY_RULE_PERMISSION ||
          klass->values[i].value == SCOUT_QUERY_RULE_TOO_FEW ||
          klass->values[i].value == SCOUT_QUERY_RULE_REFUSED)
        continue;

      for (gsize j = 0; j < n_lint_cases && !is_provoked; j++)
        is_provoked = strstr (lint_cases[j].findings, start) != NULL;
      g_test_message ("%s", start);
      g_assert_true (is_provoked);
    }
}

static void
test_permissions (void)
{
  const char * const none[] = { NULL };
  const char * const some[] = { "ads_management", NULL };
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQuery) query = query_maker_make (catalog, IG, "{\"custom-audience\":\"123\"}");
  g_autoptr(GPtrArray) unasked = scout_query_lint (query);
  g_autoptr(GPtrArray) lacking = scout_query_lint_with_permissions (query, none);
  g_autoptr(GPtrArray) granted = scout_query_lint_with_permissions (query, some);
  g_autofree char *found = dup_findings (lacking);

  g_assert_cmpuint (unasked->len, ==, 0);
  g_assert_cmpuint (granted->len, ==, 0);
  g_assert_cmpstr (found, ==, "!permission:custom-audience 0 clear");
  check_finding (g_ptr_array_index (lacking, 0));
}

typedef struct
{
  const char *where;
  const char *parameters;
  const char *fixed;
} Fixed;

static const Fixed fixed[] = {
  { IG, "{\"query\":\"tea\",\"username\":\"x\",\"min-followers\":\"10000\"}",
    "{\"username\":\"x\"}" },
  { IG, "{\"query\":\"tea\",\"similar-to\":[\"a\"]}", "{\"similar-to\":[\"a\"]}" },
  { IG, "{\"similar-to\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\"]}",
    "{\"similar-to\":[\"a\",\"b\",\"c\",\"d\",\"e\"]}" },
  { IG, "{\"min-followers\":\"100000\",\"max-followers\":\"25000\"}",
    "{\"min-followers\":\"25000\",\"max-followers\":\"100000\"}" },
  /* A range becomes wider rather than narrower. */
  { IG, "{\"min-followers\":\"12345\"}", "{\"min-followers\":\"10000\"}" },
  { IG, "{\"max-followers\":\"12345\"}", "{\"max-followers\":\"25000\"}" },
  { IG, "{\"max-followers\":\"99999999\"}", "{\"max-followers\":\"1000000\"}" },
  { IG, "{\"min-followers\":\"-1\"}", "{\"min-followers\":\"0\"}" },
  { IG, "{\"states\":[\"Texas\"],\"countries\":[\"CA\"]}",
    "{\"countries\":[\"US\"],\"states\":[\"Texas\"]}" },
  { FB, "{\"interaction-rate\":{\"min\":1,\"time-range\":\"last-90-days\"}}",
    "{\"interaction-rate\":{\"min\":1,\"time-range\":\"last-28-days\"}}" },
  { FB, "{\"interaction-rate\":{\"min\":1,\"time-range\":\"last-1-day\"}}",
    "{\"interaction-rate\":{\"min\":1,\"time-range\":\"last-7-days\"}}" },
  { FB, "{\"interaction-rate\":{\"min\":5,\"max\":120}}",
    "{\"interaction-rate\":{\"min\":5,\"max\":100}}" },
  { FB, "{\"countries\":[\"US\",\"CH\"]}", "{\"countries\":[\"US\"]}" },
  { FB, "{\"countries\":[\"CH\"]}", "{}" },
  { FB, "{\"past-partners\":[\"Kith\",\"Dolce, Gabbana\"]}",
    "{\"past-partners\":[\"Kith\",\"Gabbana\"]}" },
  { POSTS, "{\"sort\":\"comments\"}", "{\"sort\":\"comments\",\"time-range\":\"last-90-days\"}" },
  { POSTS, "{\"start-date\":\"2026-11-01\",\"creator-id\":[\"Meta\"]}",
    "{\"creator-id\":[\"Meta\"]}" },
  { POSTS, "{\"start-date\":\"2026-11-01\",\"time-range\":\"last-7-days\"}",
    "{\"start-date\":\"2026-11-01\"}" },
};

static void
test_fixed (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (fixed); i++)
    {
      g_autoptr(ScoutQuery) query = query_maker_make (catalog, fixed[i].where, fixed[i].parameters);
      g_autoptr(ScoutQuery) expected = query_maker_make (catalog, fixed[i].where, fixed[i].fixed);
      g_autoptr(GPtrArray) findings = scout_query_lint (query);
      const ScoutQueryFinding *finding = g_ptr_array_index (findings, 0);
      g_autofree char *wanted = scout_query_to_json (expected);
      g_autofree char *got = scout_query_to_json (finding->fixed);

      g_assert_cmpstr (got, ==, wanted);
    }
}

/* Without the additions their rules are gone with them. */
static void
test_without_additions (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (FALSE);
  g_autoptr(ScoutQuery) query = query_maker_make (catalog, IG, "{\"query\":\"tea\","
                                            "\"max-followers\":\"250000\"}");
  g_autoptr(GPtrArray) findings = scout_query_lint (query);
  g_autofree char *found = dup_findings (findings);

  g_assert_cmpstr (found, ==, "!value:max-followers 100 replace");
}

/* A value that may make sense, or none at all. */
static const char *
pick_text (const ScoutCatalogParameter *parameter)
{
  static const char * const odd[] = {
    "", "0", "-5", "12345", "2026-11-01", "2026-13-01", "a,b", ",", "US", "Atlantis", "true",
  };

  if (parameter->values != NULL && g_test_rand_bit ())
    {
      gsize place = (gsize) g_test_rand_int_range (0, (gint32) parameter->values->n_values);

      return parameter->values->values[place].id;
    }

  return odd[g_test_rand_int_range (0, G_N_ELEMENTS (odd))];
}

static double
pick_end (void)
{
  static const double ends[] = { (double) NAN, -1, 0, 1.5, 50, 150, 1e12 };

  return ends[g_test_rand_int_range (0, G_N_ELEMENTS (ends))];
}

static void
set_randomly (ScoutQueryBuilder           *builder,
              const ScoutCatalogParameter *parameter)
{
  static const char * const times[] = { NULL, "L1", "L7", "L28", "L90", "lifetime", "L2" };
  static const char * const parts[] = { NULL, "overall", "follower", "reels", "albums" };

  if (parameter->kind == SCOUT_CATALOG_KIND_NAMES ||
      parameter->kind == SCOUT_CATALOG_KIND_MULTI_CHOICE ||
      parameter->kind == SCOUT_CATALOG_KIND_TREE)
    {
      const char *list[8] = { NULL };

      for (int i = 0; i < g_test_rand_int_range (0, 8); i++)
        list[i] = pick_text (parameter);
      scout_query_builder_set_list (builder, parameter->id, list);
    }
  else if (parameter->kind == SCOUT_CATALOG_KIND_METRIC_FILTER ||
           parameter->kind == SCOUT_CATALOG_KIND_FREE_RANGE)
    {
      ScoutQueryRange range = {
        pick_end (), pick_end (),
        times[g_test_rand_int_range (0, G_N_ELEMENTS (times))],
        parts[g_test_rand_int_range (0, G_N_ELEMENTS (parts))],
      };

      scout_query_builder_set_range (builder, parameter->id, &range);
    }
  else
    scout_query_builder_set_text (builder, parameter->id, pick_text (parameter));
}

static void
test_random (void)
{
  static const struct
  {
    ScoutNetwork network;
    const char *endpoint;
  } endpoints[] = {
    { SCOUT_NETWORK_FACEBOOK, "creators" },
    { SCOUT_NETWORK_FACEBOOK, "content" },
    { SCOUT_NETWORK_INSTAGRAM, "creators" },
  };
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (guint i = 0; i < 300; i++)
    {
      guint place = i % G_N_ELEMENTS (endpoints);
      g_autoptr(ScoutQueryBuilder) builder = NULL;
      g_autoptr(ScoutQuery) query = NULL;
      g_autoptr(GPtrArray) findings = NULL;
      const ScoutCatalogEndpoint *endpoint = NULL;

      builder = scout_query_builder_new (catalog, endpoints[place].network,
                                         endpoints[place].endpoint);
      endpoint = scout_query_builder_get_endpoint (builder);
      for (gsize j = 0; j < endpoint->n_parameters; j++)
        {
          if (endpoint->parameters[j].role != SCOUT_CATALOG_ROLE_PAGING &&
              endpoint->parameters[j].role != SCOUT_CATALOG_ROLE_OUTPUT &&
              g_test_rand_int_range (0, 3) == 0)
            set_randomly (builder, &endpoint->parameters[j]);
        }
      query = scout_query_builder_build (builder);
      findings = scout_query_lint (query);
      for (guint j = 0; j < findings->len; j++)
        check_finding (g_ptr_array_index (findings, j));
      check_fixable (query, i);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query-lint/cases", test_cases);
  g_test_add_func ("/query-lint/rules", test_rules);
  g_test_add_func ("/query-lint/permissions", test_permissions);
  g_test_add_func ("/query-lint/fixed", test_fixed);
  g_test_add_func ("/query-lint/without-additions", test_without_additions);
  g_test_add_func ("/query-lint/random", test_random);

  return g_test_run ();
}
