/* test-sent.c: the query builder sends each parameter exactly as the documents have it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * For each row of the tables of parameters: every value that the document has, or else its
 * examples, or else the catalogue's values, by itself and all of them together. Lists of S1 are
 * JSON arrays and those of S2 have commas (conventions section 5). What the sandbox makes of them
 * is the business of other suites.
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-query.h"
#include "conformance-rows.h"

#include "scout-content-address.h"
#include "scout-facebook-request.h"

#include <string.h>

#define LOOKBACKS "Creators Endpoint: Available Lookback and Breakdown Types"

/* S1 takes five interests or usernames, and S2 more; so many are sent together. */
#define N_TOGETHER 5

static ScoutNetwork
get_network (const ConformanceRow *row)
{
  return g_str_equal (row->document, "S1") ? SCOUT_NETWORK_INSTAGRAM : SCOUT_NETWORK_FACEBOOK;
}

static const char *
get_endpoint (const ConformanceRow *row)
{
  return g_str_has_prefix (row->table, "Content Endpoint") ? "content" : "creators";
}

static const ScoutCatalogParameter *
find_parameter (const ConformanceRow *row,
                const char           *name)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (conformance_box_get ()->catalog,
                                                      get_network (row));
  const ScoutCatalogParameter *parameter = scout_catalog_endpoint_find_parameter_by_name (
    scout_catalog_api_find_endpoint (api, get_endpoint (row)), name);

  if (parameter == NULL)
    g_error ("The catalogue has no parameter %s", name);

  return parameter;
}

/* Sets a parameter to a text of a document, and nothing else may be sent but what is expected. */
static void
assert_sent (const ConformanceRow *row,
             const char           *name,
             const char           *value,
             const char           *expected)
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (conformance_box_get ()->catalog, get_network (row),
                             get_endpoint (row));
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(GPtrArray) parameters = NULL;
  g_autofree char *sent = NULL;

  conformance_query_set (builder, name, value);
  query = scout_query_builder_build (builder);
  parameters = scout_query_dup_parameters (query);
  sent = conformance_query_dup_sent (query, name);
  g_assert_cmpuint (parameters->len, ==, 1);
  g_assert_cmpstr (sent, ==, expected);
}

static gboolean
append_value (const ScoutCatalogValue *value,
              gpointer                 user_data)
{
  g_strv_builder_add (user_data, value->value);

  return TRUE;
}

/* The document's values, or else its examples, or else the values of the catalogue, or a word. */
static GStrv
dup_trials (const ConformanceRow        *row,
            const ScoutCatalogParameter *parameter)
{
  g_auto(GStrv) values = conformance_row_dup_texts (row, "values");
  g_auto(GStrv) examples = conformance_row_dup_texts (row, "examples");
  g_autoptr(GStrvBuilder) trials = g_strv_builder_new ();

  if (values[0] != NULL)
    return g_steal_pointer (&values);
  if (examples[0] != NULL)
    return g_steal_pointer (&examples);

  if (parameter->values != NULL)
    scout_catalog_values_foreach (parameter->values, append_value, trials);
  else if (parameter->kind == SCOUT_CATALOG_KIND_DATE)
    g_strv_builder_add (trials, "2026-11-20");
  else if (parameter->kind == SCOUT_CATALOG_KIND_FREE_RANGE)
    g_strv_builder_add (trials, "{min:1.5,max:10}");
  else
    g_strv_builder_add (trials, "somebody.or_something");

  return g_strv_builder_end (trials);
}

static char *
dup_expected (const ScoutCatalogParameter *parameter,
              const char                  *value)
{
  g_auto(GStrv) values = NULL;
  g_autofree char *joined = NULL;

  if (parameter->encoding != SCOUT_CATALOG_ENCODING_JSON_ARRAY)
    return conformance_query_dup_expected (parameter, value);
  values = g_strsplit (value, ",", -1);
  joined = g_strjoinv ("\",\"", values);

  return g_strdup_printf ("[\"%s\"]", joined);
}

static char *
dup_together (GStrv trials)
{
  g_autoptr(GStrvBuilder) some = g_strv_builder_new ();
  g_auto(GStrv) chosen = NULL;

  for (gsize i = 0; trials[i] != NULL && i < N_TOGETHER; i++)
    g_strv_builder_add (some, trials[i]);
  chosen = g_strv_builder_end (some);

  return g_strjoinv (",", chosen);
}

static void
check_values (const ConformanceRow *row)
{
  const ScoutCatalogParameter *parameter = find_parameter (row, row->name);
  gboolean is_list = parameter->type == SCOUT_CATALOG_TYPE_STRING_LIST;
  g_auto(GStrv) trials = dup_trials (row, parameter);
  g_autofree char *together = dup_together (trials);
  g_autofree char *all = dup_expected (parameter, together);

  /* Networks differ in how they write lists, and documents in nothing else of them. */
  if (is_list)
    g_assert_cmpint (parameter->encoding, ==,
                     g_str_equal (row->document, "S1") ? SCOUT_CATALOG_ENCODING_JSON_ARRAY
                                                       : SCOUT_CATALOG_ENCODING_CSV);
  g_assert_nonnull (trials[0]);
  for (gsize i = 0; trials[i] != NULL; i++)
    {
      g_autofree char *expected = dup_expected (parameter, trials[i]);

      assert_sent (row, row->name, trials[i], expected);
    }
  if (is_list)
    assert_sent (row, row->name, together, all);
}

/* S2: "either the numeric ID or encoded string from a URL, both will work"; it shows addresses. */
static void
check_content_id (const ConformanceRow *row)
{
  g_auto(GStrv) examples = conformance_row_dup_texts (row, "examples");
  g_auto(GStrv) addresses = g_strsplit (examples[0], " ", -1);

  g_assert_cmpuint (g_strv_length (addresses), ==, 2);
  for (gsize i = 0; addresses[i] != NULL; i++)
    {
      const char *id = strrchr (addresses[i], '/') + 1;
      g_autoptr(GError) error = NULL;
      g_autofree char *read = scout_content_address_dup_id (addresses[i], &error);

      g_assert_no_error (error);
      g_assert_cmpstr (read, ==, id);
      assert_sent (row, row->name, read, id);
    }
}

static void
check_limit (const ConformanceRow *row)
{
  g_autoptr(ScoutWire) wire = scout_wire_new (conformance_box_get ()->catalog,
                                              SCOUT_NETWORK_FACEBOOK);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (conformance_box_get ()->catalog, SCOUT_NETWORK_FACEBOOK, "creators");
  g_autoptr(ScoutQuery) query = scout_query_builder_build (builder);
  g_autoptr(ScoutGraphRequest) request = scout_facebook_request_new_search (wire, query, NULL);
  gint64 limit = g_ascii_strtoll (scout_graph_request_get (request, row->name), NULL, 10);

  g_assert_cmpint (limit, >=, 1);
  g_assert_cmpint (limit, <=, json_object_get_int_member (row->facts, "maximum"));
}

/* Each range with each breakdown, as S2's format line has them. */
static void
check_lookback (ConformanceRow *row)
{
  const ScoutCatalogParameter *parameter = find_parameter (row, row->name);
  g_auto(GStrv) time_ranges = conformance_row_dup_texts (row, "time-ranges");
  g_auto(GStrv) breakdowns = conformance_row_dup_texts (row, "breakdowns");
  g_autofree char *bare = conformance_query_dup_expected (parameter, "{min:1,max:50}");

  assert_sent (row, row->name, "{min:1,max:50}", bare);
  for (gsize r = 0; time_ranges[r] != NULL; r++)
    for (gsize b = 0; breakdowns[b] != NULL; b++)
      {
        g_autofree char *value =
          g_strdup_printf ("{min:1.5,max:50,time_range:\"%s\",breakdown:\"%s\"}", time_ranges[r],
                           breakdowns[b]);
        g_autofree char *expected =
          g_strdup_printf ("{\"min\":1.5,\"max\":50,\"time_range\":\"%s\",\"breakdown\":\"%s\"}",
                           time_ranges[r], breakdowns[b]);

        assert_sent (row, row->name, value, expected);
      }
}

static void
check_parameter (ConformanceRow *row)
{
  if (g_str_equal (row->name, "content_id"))
    check_content_id (row);
  else if (g_str_equal (row->name, "limit"))
    check_limit (row);
  else if (!conformance_row_says (row, "metric-filter"))
    check_values (row);
  else if (g_str_equal (get_endpoint (row), "content"))
    assert_sent (row, row->name, "{min:1,max:50}", "{\"min\":1,\"max\":50}");
  else
    check_lookback (conformance_find_row ("S2", LOOKBACKS, row->name));
}

/* What a member is where it is the only one that may be left out. */
static void
check_member (ConformanceRow *row)
{
  static const struct { const char *name; const char *value; const char *sent; } members[] = {
    { "min", "{min:0.25}", "{\"min\":0.25}" },
    { "max", "{max:1000000}", "{\"max\":1000000}" },
    { "time_range", "{min:1,time_range:\"L7\"}", "{\"min\":1,\"time_range\":\"L7\"}" },
    { "breakdown", "{max:1,breakdown:\"reels\"}", "{\"max\":1,\"breakdown\":\"reels\"}" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (!g_str_equal (members[i].name, row->name))
        continue;
      assert_sent (row, "views", members[i].value, members[i].sent);
      return;
    }
  g_error ("Nothing is known about %s", row->name);
}

static void
check_interest (ConformanceRow *row)
{
  assert_sent (row, "creator_interests", row->name, row->name);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  conformance_add_rows ("sent", "S1", "Discovery API: API Parameters", check_parameter);
  conformance_add_rows ("sent", "S2", "Creators Endpoint: Parameters", check_parameter);
  conformance_add_rows ("sent", "S2", "Creators Endpoint: Subparameters", check_member);
  conformance_add_rows ("sent", "S2", LOOKBACKS, check_lookback);
  conformance_add_rows ("sent", "S2", "Creators Endpoint: Available Interests", check_interest);
  conformance_add_rows ("sent", "S2", "Content Endpoint: Parameters", check_parameter);
  conformance_add_rows ("sent", "S2", "Content Endpoint: Subparameters", check_member);

  status = conformance_run ();
  conformance_box_drop ();

  return status;
}
