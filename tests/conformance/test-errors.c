/* test-errors.c: each error of the documents is provoked, and says what the document has it say.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Over real HTTP and through Scout's graph layer: what is looked at is the GError that a page would
 * get. Its meaning is compared with the catalogue's, its words with the document's.
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-client.h"
#include "conformance-rows.h"

#include "scout-catalog.h"
#include "scout-graph-error.h"

#include <string.h>

#define CREATORS "/creator_marketplace/creators"
#define CONTENT "/creator_marketplace/content"

/* A request that leads to an error; `$` and what stands behind it is filled in. */
typedef struct
{
  const char *name;
  const char *request;
} Provocation;

static const Provocation creators_errors[] = {
  { "3961010", CREATORS "?creator_id=nobody.at.all.42" },
  { "3961015", CREATORS "?creator_id=$not-invited" },
  { "3961014", CREATORS "?creator_id=$ineligible" },
  { "10", CREATORS "?creator_id=$invited&fields=insights.metrics(creator_reach)" },
  { "3961016", CREATORS "?fields=insights.metrics(creator_reech)" },
  { "3961016", CREATORS "?fields=insights.metrics(saves)" },
  { "3961017", CREATORS "?fields=insights.metrics(creator_interaction_rate).period(day)" },
  { "3961018", CREATORS "?fields=insights.metrics(creator_reach).time_range(lifetime)" },
  { "3961018", CREATORS "?fields=insights.metrics(followers_genders).time_range(L28)" },
  { "3961019", CREATORS "?fields=insights.metrics(creator_views_by_content_type)"
               ".content_type(albums)" },
  { "3961021", CREATORS "?creator_countries=XX" },
  { "3961021", CREATORS "?creator_interests=KNITTING" },
  { "3961021", CREATORS "?major_audience_gender=other" },
  { "3961022", CREATORS "?follower_count={\"min\":10,\"max\":5}" },
  { "3961024", CREATORS "?interaction_rate={\"min\":1,\"time_range\":\"L90\"}" },
  { "3961025", CREATORS "?reach={\"min\":10,\"max\":5}" },
  { "3961025", CREATORS "?views={\"min\":-1}" },
};

static const Provocation content_errors[] = {
  { "3961009", CONTENT "?content_id=42" },
  { "3961015", CONTENT "?creator_id=$not-invited" },
  { "3961014", CONTENT "?creator_id=$ineligible" },
  { "3961024", CONTENT "?time_range=L30" },
  { "3961025", CONTENT "?reach={\"min\":10,\"max\":5}" },
  { "3961026", CONTENT "?content_id=42&reach={\"min\":1}" },
  { "3961026", CONTENT "?content_id=42&time_range=L7" },
  { "3961027", CONTENT "?" },
  { "3961027", CONTENT "?sort_by=reach&limit=3" },
  { "3961028", CONTENT "?start_date=2026-11-01&time_range=L7" },
  { "10", CONTENT "?creator_id=$invited&fields=insights.metrics(reach)" },
  { "3961016", CONTENT "?time_range=L7&fields=insights.metrics(creator_reach)" },
  { "3961017", CONTENT "?time_range=L7&fields=insights.metrics(reach).period(day)" },
  { "3961018", CONTENT "?time_range=L7&fields=insights.metrics(reach).time_range(L28)" },
  { "3961019", CONTENT "?time_range=L7&fields=insights.metrics(reach).content_type(albums)" },
};

/* S1 gives two situations one code, and describes the messages of another by examples. */
typedef struct
{
  const char *name;
  const char *situation; /* (nullable) */
  const char *example;   /* (nullable): which of S1's examples this is */
  const char *words;     /* (nullable): what the message says */
  guint page;
  const char *query;
} InstagramProvocation;

static const InstagramProvocation instagram_errors[] = {
  { "10", "App Missing Permission", NULL, NULL, 2, "limit=1" },
  { "10", "Brand Eligibility", NULL, NULL, 1, "limit=1" },
  { "100", NULL, "account follower count minimum bound exceeds the upper bound",
    "creator_min_followers exceeds creator_max_followers", 0,
    "creator_min_followers=100000&creator_max_followers=10000" },
  { "100", NULL, "category exceeds the limit of 5", "creator_interests exceeds the limit of 5", 0,
    "creator_interests=[\"SPORTS\",\"BEAUTY\",\"FASHION\",\"TV_AND_MOVIES\","
    "\"MUSIC_AND_AUDIO\",\"VISUAL_ARTS_ARCHITECTURE_AND_CRAFTS\"]" },
  { "100", NULL, NULL, "creator_countries cannot be applied together with username", 0,
    "username=anybody&creator_countries=[\"US\"]" },
  { "100", NULL, NULL, "query cannot be applied together with similar_to_creators", 0,
    "similar_to_creators=[\"anybody\"]&query=tea" },
};

#define INSIGHTS_QUERY(modifiers) "fields=insights.metrics" modifiers

static const InstagramProvocation instagram_insights_errors[] = {
  { "100", NULL, "the input period is not supported by the provided metrics",
    "the input period is not supported by the provided metrics", 0,
    INSIGHTS_QUERY ("(total_followers).period(day)") },
  { "100", NULL, NULL, "the input time_range is not supported by the provided metrics", 0,
    INSIGHTS_QUERY ("(creator_reach).time_range(lifetime)") },
  { "100", NULL, NULL, "the input breakdown is not supported by the provided metrics", 0,
    INSIGHTS_QUERY ("(creator_reach).breakdown(age)") },
  { "100", NULL, NULL, "saves is no metric", 0, INSIGHTS_QUERY ("(saves)") },
};

static char *
dup_creator_id (const char *state)
{
  static const char * const states[] = {
    [SCOUT_WORLD_ONBOARDED] = "onboarded",
    [SCOUT_WORLD_INVITED] = "invited",
    [SCOUT_WORLD_NOT_INVITED] = "not-invited",
    [SCOUT_WORLD_INELIGIBLE] = "ineligible",
  };
  ScoutWorld *world = conformance_box_get ()->world;

  for (guint i = 0; i < scout_world_get_n_creators (world); i++)
    {
      ScoutWorldCreator creator = { 0 };
      g_autofree char *id = NULL;
      gboolean fits = FALSE;

      scout_world_get_creator (world, i, &creator);
      fits = g_str_equal (states[creator.state], state);
      id = g_strdup (creator.creator_id);
      scout_world_creator_clear (&creator);
      if (fits)
        return g_steal_pointer (&id);
    }

  g_error ("The world has nobody who is %s", state);
}

static char *
dup_request (const char *template)
{
  const char *sign = strchr (template, '$');
  const char *rest = NULL;
  g_autofree char *state = NULL;
  g_autofree char *id = NULL;

  if (sign == NULL)
    return g_strdup (template);

  rest = sign + strcspn (sign, "&");
  state = g_strndup (sign + 1, (gsize) (rest - sign - 1));
  id = dup_creator_id (state);

  return g_strdup_printf ("%.*s%s%s", (int) (sign - template), template, id, rest);
}

/* "The value {value} is wrong." matches whatever Meta fills in. */
static void
assert_words (const char *words,
              const char *document)
{
  g_autoptr(GRegex) placeholder = g_regex_new ("\\{[a-z_-]+\\}", 0, 0, NULL);
  g_autofree char *pattern = g_regex_replace_literal (placeholder, document, -1, 0, "*", 0, NULL);

  if (words == NULL || !g_pattern_match_simple (pattern, words))
    g_error ("“%s” where the document has “%s”", words, document);
}

static const char *
get_member (const ConformanceRow *row,
            const char           *name)
{
  return json_object_get_string_member_with_default (row->facts, name, NULL);
}

static void
provoke (const ConformanceRow *row,
         const char           *request_template,
         const char           *endpoint,
         ScoutNetwork          network,
         guint                 page)
{
  ConformanceBox *box = conformance_box_get ();
  g_autoptr(GEnumClass) meanings = g_type_class_ref (SCOUT_TYPE_GRAPH_ERROR);
  const ScoutCatalogFailure *failure =
    scout_catalog_api_find_failure (scout_catalog_get_api (box->catalog, network), endpoint,
                                    (int) g_ascii_strtoll (row->name, NULL, 10));
  g_autofree char *request = dup_request (request_template);
  g_autoptr(GError) error = conformance_client_call (request, page);
  const ScoutGraphFault *fault = NULL;

  if (error == NULL)
    g_error ("%s is no error", request);
  g_test_message ("%s: %s", request, error->message);
  fault = scout_graph_error_get_fault (error);
  g_assert_nonnull (fault);
  g_assert_nonnull (failure);

  g_assert_cmpint (fault->subcode != 0 ? fault->subcode : fault->code, ==,
                   (int) g_ascii_strtoll (row->name, NULL, 10));
  g_assert_cmpint (fault->code, ==, failure->code);
  g_assert_cmpuint (fault->http_status, ==, (guint) failure->http_status);
  g_assert_cmpstr (g_enum_get_value (meanings, error->code)->value_nick, ==, failure->meaning);
  if (get_member (row, "title") != NULL && network == SCOUT_NETWORK_FACEBOOK)
    g_assert_cmpstr (fault->user_title, ==, get_member (row, "title"));
  if (fault->user_message != NULL)
    assert_words (fault->user_message, get_member (row, "message"));
  else
    g_assert_nonnull (strstr (fault->message, get_member (row, "message")));
}

static void
provoke_all (const ConformanceRow *row,
             const Provocation    *provocations,
             gsize                 n_provocations,
             const char           *endpoint)
{
  guint n_provoked = 0;

  for (gsize i = 0; i < n_provocations; i++)
    {
      if (!g_str_equal (provocations[i].name, row->name))
        continue;
      provoke (row, provocations[i].request, endpoint, SCOUT_NETWORK_FACEBOOK, 0);
      n_provoked++;
    }
  if (n_provoked == 0)
    g_error ("Nothing is known to lead to %s", row->name);
}

static const ScoutCatalogFailure *
find_instagram_failure (const ScoutCatalogApi *api,
                        int                    code,
                        const char            *situation)
{
  for (gsize i = 0; i < api->n_failures; i++)
    {
      const ScoutCatalogFailure *failure = &api->failures[i];

      if (failure->code == code && g_strcmp0 (failure->situation, situation) == 0)
        return failure;
    }

  g_error ("The catalogue has no error %d %s", code, situation);
}

/* What S1 says of code 100 is no message but a description of messages: "General message for
 * invalid API parameter inputs (e.g., …)". What is wrong stands behind the row's title. */
static void
assert_instagram_words (const ConformanceRow       *row,
                        const InstagramProvocation *provocation,
                        const ScoutGraphFault      *fault)
{
  g_autofree char *whole = g_strdup_printf ("(#%s) %s: %s", row->name, get_member (row, "title"),
                                            provocation->words);

  if (provocation->situation != NULL)
    {
      g_assert_cmpstr (fault->user_message, ==, get_member (row, "message"));
      return;
    }

  if (provocation->example != NULL)
    g_assert_nonnull (strstr (get_member (row, "message"), provocation->example));
  g_assert_cmpstr (fault->user_message, ==, provocation->words);
  g_assert_cmpstr (fault->message, ==, whole);
}

/* Every example that S1 gives is provoked. */
static void
assert_all_examples (const ConformanceRow       *row,
                     const InstagramProvocation *provocations,
                     gsize                       n_provocations)
{
  const char *start = strstr (get_member (row, "message"), "(e.g., ");
  g_autofree char *list = start != NULL ? g_strndup (start + 7, strcspn (start + 7, ")")) : NULL;
  g_auto(GStrv) examples = g_strsplit (list != NULL ? list : "", ", ", -1);

  for (gsize i = 0; examples[i] != NULL; i++)
    {
      gboolean is_provoked = FALSE;

      for (gsize j = 0; j < n_provocations; j++)
        is_provoked |= g_strcmp0 (provocations[j].example, examples[i]) == 0;
      if (!is_provoked)
        g_error ("Nothing is known to lead to “%s”", examples[i]);
    }
}

static void
provoke_instagram (const ConformanceRow       *row,
                   const InstagramProvocation *provocation)
{
  ConformanceBox *box = conformance_box_get ();
  g_autoptr(GEnumClass) meanings = g_type_class_ref (SCOUT_TYPE_GRAPH_ERROR);
  const ScoutCatalogFailure *failure =
    find_instagram_failure (scout_catalog_get_api (box->catalog, SCOUT_NETWORK_INSTAGRAM),
                            (int) g_ascii_strtoll (row->name, NULL, 10), provocation->situation);
  g_autofree char *request =
    g_strdup_printf ("/%s/creator_marketplace_creators?%s",
                     scout_sandbox_get_page (box->sandbox, 0)->instagram_user_id,
                     provocation->query);
  g_autoptr(GError) error = conformance_client_call (request, provocation->page);
  const ScoutGraphFault *fault = NULL;

  if (error == NULL)
    g_error ("%s is no error", request);
  fault = scout_graph_error_get_fault (error);
  g_assert_cmpint (fault->code, ==, failure->code);
  g_assert_cmpuint (fault->http_status, ==, (guint) failure->http_status);
  g_assert_cmpstr (g_enum_get_value (meanings, error->code)->value_nick, ==, failure->meaning);
  g_assert_cmpstr (fault->user_title, ==, get_member (row, "title"));
  assert_instagram_words (row, provocation, fault);
}

static void
provoke_all_instagram (const ConformanceRow       *row,
                       const InstagramProvocation *provocations,
                       gsize                       n_provocations)
{
  const char *situation = get_member (row, "case");
  guint n_provoked = 0;

  assert_all_examples (row, provocations, n_provocations);
  for (gsize i = 0; i < n_provocations; i++)
    {
      if (!g_str_equal (provocations[i].name, row->name) ||
          g_strcmp0 (provocations[i].situation, situation) != 0)
        continue;
      provoke_instagram (row, &provocations[i]);
      n_provoked++;
    }
  if (n_provoked == 0)
    g_error ("Nothing is known to lead to %s", row->name);
}

static void
check_instagram_error (ConformanceRow *row)
{
  provoke_all_instagram (row, instagram_errors, G_N_ELEMENTS (instagram_errors));
}

static void
check_instagram_insights_error (ConformanceRow *row)
{
  provoke_all_instagram (row, instagram_insights_errors, G_N_ELEMENTS (instagram_insights_errors));
}

static void
check_creators_error (ConformanceRow *row)
{
  provoke_all (row, creators_errors, G_N_ELEMENTS (creators_errors), "creators");
}

static void
check_content_error (ConformanceRow *row)
{
  provoke_all (row, content_errors, G_N_ELEMENTS (content_errors), "content");
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  conformance_add_rows ("provoked", "S1", "Discovery API: Error Codes", check_instagram_error);
  conformance_add_rows ("provoked", "S1", "Creator Insights API: Error Codes",
                        check_instagram_insights_error);
  conformance_add_rows ("provoked", "S2", "Creators Endpoint: Error Codes", check_creators_error);
  conformance_add_rows ("provoked", "S2", "Content Endpoint: Error Codes", check_content_error);

  status = conformance_run ();
  conformance_client_drop ();
  conformance_box_drop ();

  return status;
}
