/* test-query-lint.c: each rule of the linter provoked, and each fix accepted.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Queries are written as they are kept; findings as "rule:parameter[+other] error fix", with "!"
 * for what Meta refuses and "?" for what it ignores or misunderstands. */

#include "config.h"

#include "scout-query-lint.h"

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

typedef struct
{
  const char *where;
  const char *parameters;
  const char *findings;
} Case;

static const Case cases[] = {
  /* Nothing is wrong. */
  { FB, "{}", "" },
  { IG, "{}", "" },
  { FB, "{\"query\":\"cookies\",\"countries\":[\"US\"],\"followers\":{\"min\":100000}}", "" },
  { FB, "{\"sort\":\"followers\",\"has-past-partnerships\":\"false\"}", "" },
  { FB, "{\"reach\":{\"min\":1,\"max\":50,\"time-range\":\"last-28-days\","
        "\"breakdown\":\"follower\"}}", "" },
  { FB, "{\"interaction-rate\":{\"min\":1.5,\"time-range\":\"last-14-days\"}}", "" },
  { FB, "{\"views\":{\"max\":5,\"time-range\":\"last-90-days\",\"breakdown\":\"live\"}}", "" },
  { FB, "{\"categories\":[\"street_food_critic\"]}", "" },
  { FB, "{\"creator-id\":\"Meta\",\"countries\":[\"US\"]}", "" },
  { IG, "{\"query\":\"travel\",\"age\":[\"18-24\"],\"min-followers\":\"0\"}", "" },
  { IG, "{\"similar-to\":[\"a\",\"b\",\"c\",\"d\",\"e\"],\"countries\":[\"US\"]}", "" },
  { POSTS, "{\"time-range\":\"last-14-days\",\"sort\":\"comments\"}", "" },
  { POSTS, "{\"content-id\":\"886117876817680\",\"sort\":\"reach\"}", "" },
  { POSTS, "{\"start-date\":\"2026-11-01\",\"end-date\":\"2026-11-01\"}", "" },
  { POSTS, "{\"creator-id\":[\"1\",\"2\"],\"reach\":{\"min\":500}}", "" },

  /* username excludes all, content_id is alone. */
  { IG, "{\"username\":\"x\",\"countries\":[\"US\"]}",
    "!together:username+countries 100 clear-other" },
  { IG, "{\"query\":\"tea\",\"username\":\"x\",\"min-followers\":\"10000\"}",
    "!together:username 100 clear-others" },
  { POSTS, "{\"content-id\":\"1\",\"time-range\":\"last-7-days\"}",
    "!together:content-id+time-range 3961026 clear-other" },
  { POSTS, "{\"content-id\":\"1\",\"creator-id\":[\"2\"],\"reach\":{\"min\":1}}",
    "!together:content-id 3961026 clear-others" },

  /* similar_to_creators excludes query, and has one to five names. */
  { IG, "{\"query\":\"tea\",\"similar-to\":[\"a\"]}",
    "!together:similar-to+query 100 clear-other" },
  { IG, "{\"similar-to\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]}",
    "!too-many:similar-to 100 keep-first" },
  { IG, "{\"interests\":[\"BEAUTY\",\"FASHION\",\"SPORTS\",\"TV_AND_MOVIES\",\"MUSIC_AND_AUDIO\","
        "\"HOME_AND_GARDEN\"]}", "!too-many:interests 100 keep-first" },
  { IG, "{\"usernames\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]}",
    "!too-many:usernames 0 keep-first" },

  /* Dates. */
  { POSTS, "{\"start-date\":\"2026-11-01\",\"time-range\":\"last-7-days\"}",
    "!together:start-date+time-range 3961028 clear-other" },
  { POSTS, "{\"end-date\":\"2026-11-01\",\"time-range\":\"last-7-days\"}",
    "!together:end-date+time-range 3961028 clear-other" },
  { POSTS, "{\"start-date\":\"2026-11-01\",\"creator-id\":[\"Meta\"]}",
    "!together:start-date+creator-id 100 clear" },
  { POSTS, "{\"end-date\":\"2026-11-01\",\"creator-id\":[\"Meta\"]}",
    "!together:end-date+creator-id 100 clear" },
  { POSTS, "{\"start-date\":\"2026-11-02\",\"end-date\":\"2026-11-01\"}",
    "!order:start-date+end-date 100 swap" },
  { POSTS, "{\"start-date\":\"2026-02-30\"}", "!day:start-date 100 clear" },
  { POSTS, "{\"end-date\":\"1 November\"}", "!day:end-date 100 clear" },
  { POSTS, "{\"start-date\":\"2026-11-01T00:00:00\"}", "!day:start-date 100 clear" },
  { POSTS, "{\"start-date\":\"yesterday\",\"end-date\":\"2026-11-01\"}",
    "!day:start-date 100 clear" },

  /* At least one filter of posts; an order is none. */
  { POSTS, "{}", "!needs-filter:+time-range 3961027 add" },
  { POSTS, "{\"sort\":\"comments\"}", "!needs-filter:+time-range 3961027 add" },

  /* min above max, of two parameters and of one. */
  { IG, "{\"min-followers\":\"100000\",\"max-followers\":\"25000\"}",
    "!order:min-followers+max-followers 100 swap" },
  { IG, "{\"min-engaged-accounts\":\"50000\",\"max-engaged-accounts\":\"2000\"}",
    "!order:min-engaged-accounts+max-engaged-accounts 100 swap" },
  { FB, "{\"followers\":{\"min\":2,\"max\":1}}", "!order:followers 3961022 swap" },
  { FB, "{\"reach\":{\"min\":2,\"max\":1}}", "!order:reach 3961025 swap" },
  { POSTS, "{\"clicks\":{\"min\":2,\"max\":1.5}}", "!order:clicks 3961025 swap" },
  { IG, "{\"reels-interaction-rate\":{\"min\":2,\"max\":1}}",
    "!order:reels-interaction-rate 100 swap" },

  /* Negative ends, and none. */
  { FB, "{\"views\":{\"min\":-1}}", "!too-small:views 3961025 replace" },
  { FB, "{\"followers\":{\"max\":-0.5}}", "!too-small:followers 3961025 replace" },
  { POSTS, "{\"shares\":{\"min\":-7,\"max\":-2}}", "!too-small:shares 3961025 replace" },
  { IG, "{\"reels-interaction-rate\":{\"min\":-1}}",
    "!too-small:reels-interaction-rate 100 replace" },
  { FB, "{\"reach\":{\"time-range\":\"last-7-days\"}}", "!no-ends:reach 3961025 clear" },

  /* Shares of more than all; what is no share may be any number. */
  { FB, "{\"interaction-rate\":{\"min\":5,\"max\":120}}",
    "?above-whole:interaction-rate 0 replace" },
  { FB, "{\"reach\":{\"min\":101,\"breakdown\":\"follower\"}}", "?above-whole:reach 0 replace" },
  { FB, "{\"reach\":{\"min\":101,\"breakdown\":\"overall\"}}", "" },
  { FB, "{\"reach\":{\"min\":101}}", "" },
  { FB, "{\"views\":{\"max\":1000,\"breakdown\":\"reels\"}}", "?above-whole:views 0 replace" },
  { IG, "{\"reels-interaction-rate\":{\"max\":100.5}}",
    "?above-whole:reels-interaction-rate 0 replace" },

  /* Steps of followers. */
  { IG, "{\"min-followers\":\"12345\"}", "!value:min-followers 100 replace" },
  { IG, "{\"max-followers\":\"0\"}", "!value:max-followers 100 replace" },
  { IG, "{\"min-engaged-accounts\":\"-3\"}", "!value:min-engaged-accounts 100 replace" },
  { IG, "{\"max-engaged-accounts\":\"many\"}", "!value:max-engaged-accounts 100 clear" },

  /* Ranges and breakdowns by metric. */
  { FB, "{\"interaction-rate\":{\"min\":1,\"time-range\":\"last-90-days\"}}",
    "!time-range:interaction-rate 3961024 replace" },
  { FB, "{\"interaction-rate\":{\"min\":1,\"time-range\":\"last-1-day\"}}",
    "!time-range:interaction-rate 3961024 replace" },
  { FB, "{\"interaction-rate\":{\"min\":1,\"breakdown\":\"follower\"}}",
    "!breakdown:interaction-rate 3961021 drop-values" },
  { FB, "{\"reach\":{\"min\":1,\"breakdown\":\"reels\"}}",
    "!breakdown:reach 3961021 drop-values" },
  { FB, "{\"reach\":{\"min\":1,\"time-range\":\"lifetime\"}}",
    "!time-range:reach 3961024 drop-values" },
  { FB, "{\"views\":{\"min\":1,\"time-range\":\"L2\",\"breakdown\":\"albums\"}}",
    "!time-range:views 3961024 drop-values; !breakdown:views 3961021 drop-values" },
  { FB, "{\"followers\":{\"min\":1,\"time-range\":\"last-28-days\",\"breakdown\":\"overall\"}}",
    "!time-range:followers 3961024 drop-values; !breakdown:followers 3961021 drop-values" },
  { POSTS, "{\"reach\":{\"min\":1,\"time-range\":\"last-28-days\",\"breakdown\":\"overall\"}}",
    "?time-range:reach 0 drop-values; ?breakdown:reach 0 drop-values" },
  { IG, "{\"reels-interaction-rate\":{\"min\":1,\"time-range\":\"last-90-days\"}}",
    "?time-range:reels-interaction-rate 0 drop-values" },

  /* Values and countries that are not supported. */
  { FB, "{\"countries\":[\"US\",\"CH\",\"ATLANTIS\"]}", "!value:countries 3961021 drop-values" },
  { FB, "{\"audience-countries\":[\"CH\"]}", "" },
  { FB, "{\"audience-countries\":[\"ATLANTIS\"]}",
    "!value:audience-countries 3961021 drop-values" },
  { IG, "{\"countries\":[\"ATLANTIS\",\"CH\"]}", "!value:countries 100 drop-values" },
  { FB, "{\"interests\":[\"HISTORY_AND_PHILOSOPHY\"]}", "!value:interests 3961021 drop-values" },
  { IG, "{\"interests\":[\"COFFEE_DRINKS\"]}", "!value:interests 100 drop-values" },
  { FB, "{\"audience-age\":\"12-17\"}", "!value:audience-age 3961021 clear" },
  { FB, "{\"audience-gender\":\"unknown\"}", "!value:audience-gender 3961021 clear" },
  { FB, "{\"sort\":\"age\"}", "!value:sort 3961021 clear" },
  { FB, "{\"languages\":[\"en\",\"klingon\"]}", "?value:languages 0 drop-values" },
  { FB, "{\"has-past-partnerships\":\"perhaps\"}", "?value:has-past-partnerships 0 clear" },
  { POSTS, "{\"content-type\":\"albums\"}", "!value:content-type 100 clear" },
  { POSTS, "{\"time-range\":\"lifetime\"}", "!value:time-range 3961024 clear" },
  { IG, "{\"gender\":[\"male\",\"other\"]}", "!value:gender 100 drop-values" },
  { IG, "{\"recommendation\":\"luck\"}", "?value:recommendation 0 clear" },

  /* What has no effect. */
  { FB, "{\"query\":\"tea\",\"sort\":\"followers\"}", "?ignored:sort+query 0 clear" },
  { FB, "{\"query\":\"tea\",\"sort\":\"relevance\"}", "" },
  { IG, "{\"query\":\"tea\",\"recommendation\":\"similar-brands\"}",
    "?ignored:query+recommendation 0 clear" },
  { IG, "{\"states\":[\"Texas\"]}", "?requires:states+countries 0 add" },
  { IG, "{\"states\":[\"Texas\"],\"countries\":[\"CA\"]}", "?requires:states+countries 0 add" },
  { IG, "{\"states\":[\"Texas\"],\"countries\":[\"CA\",\"US\"]}", "" },
  { IG, "{\"audience-states\":[\"Texas\"],\"countries\":[\"US\"]}",
    "?requires:audience-states+audience-countries 0 add" },

  /* What cannot be said. */
  { FB, "{\"past-partners\":[\"Kith\",\"Dolce, Gabbana\"]}", "?comma:past-partners 0 replace" },
  { FB, "{\"past-partners\":[\",\"]}", "?comma:past-partners 0 drop-values" },
  { POSTS, "{\"creator-id\":[\"1,2\"]}", "?comma:creator-id 0 replace" },
  { IG, "{\"similar-to\":[\"a,b\"]}", "" },

  /* Several at once, in the order of the parameters. */
  { FB, "{\"query\":\"tea\",\"sort\":\"followers\",\"countries\":[\"CH\"],"
        "\"reach\":{\"min\":-5,\"max\":-9,\"time-range\":\"lifetime\"}}",
    "?ignored:sort+query 0 clear; !value:countries 3961021 drop-values; "
    "!order:reach 3961025 swap; !too-small:reach 3961025 replace; "
    "!time-range:reach 3961024 drop-values" },
};

static void
test_cases (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(ScoutQuery) query = query_maker_make (catalog, cases[i].where, cases[i].parameters);
      g_autoptr(GPtrArray) findings = scout_query_lint (query);
      g_autofree char *found = dup_findings (findings);

      g_test_message ("%s %s", cases[i].where, cases[i].parameters);
      g_assert_cmpstr (found, ==, cases[i].findings);
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

      /* Permissions are for another test, and no list of a query is empty. */
      if (klass->values[i].value == SCOUT_QUERY_RULE_PERMISSION ||
          klass->values[i].value == SCOUT_QUERY_RULE_TOO_FEW)
        continue;

      for (gsize j = 0; j < G_N_ELEMENTS (cases) && !is_provoked; j++)
        is_provoked = strstr (cases[j].findings, start) != NULL;
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
    "{\"countries\":[\"CA\",\"US\"],\"states\":[\"Texas\"]}" },
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
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/query-lint/cases", test_cases);
  g_test_add_func ("/query-lint/rules", test_rules);
  g_test_add_func ("/query-lint/permissions", test_permissions);
  g_test_add_func ("/query-lint/fixed", test_fixed);
  g_test_add_func ("/query-lint/without-additions", test_without_additions);
  g_test_add_func ("/query-lint/random", test_random);

  return g_test_run ();
}
