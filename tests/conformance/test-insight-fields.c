/* test-insight-fields.c: each member of S2's insights is sent by the sandbox and read by Scout.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Each request goes out twice: by hand, to see the member itself, and through Scout's graph layer,
 * to see what the models make of it. That the figures are right is held against the world in
 * test-metrics.c.
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-client.h"
#include "conformance-rows.h"

#define CREATORS "/creator_marketplace/creators"
#define CONTENT "/creator_marketplace/content"

/* One insight, as sent and as read; what is read lives as long as whose it is. */
typedef struct
{
  JsonNode *json;
  JsonObject *sent;
  GObject *owner;
  ScoutInsight *read;
} Pair;

#define PAIR_INIT { NULL, NULL, NULL, NULL }

static void
pair_clear (Pair *pair)
{
  g_clear_pointer (&pair->json, json_node_unref);
  g_clear_object (&pair->owner);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Pair, pair_clear)

static gboolean
is_content (const ConformanceRow *row)
{
  return g_str_has_prefix (row->table, "Content");
}

static const char *
get_plain_metric (const ConformanceRow *row)
{
  return is_content (row) ? "reach" : "creator_reach";
}

static const char *
get_split_metric (const ConformanceRow *row)
{
  return is_content (row) ? "reach_by_followers_and_non_followers"
                          : "creator_reach_by_followers";
}

static char *
dup_query (const ConformanceRow *row,
           const char           *metric,
           const char           *modifiers)
{
  return g_strdup_printf ("%slimit=1&fields=%s,insights.metrics(%s)%s",
                          is_content (row) ? "time_range=L28&" : "",
                          is_content (row) ? "content_id" : "creator_id", metric, modifiers);
}

static void
read_insight (const ConformanceRow *row,
              const char           *query,
              Pair                 *pair)
{
  g_autofree char *request = g_strconcat (is_content (row) ? CONTENT : CREATORS, "?", query, NULL);

  if (is_content (row))
    {
      g_autoptr(ScoutContentBatch) batch = conformance_client_get_content (request);
      ScoutContent *content = g_ptr_array_index (batch->content, 0);

      g_assert_cmpuint (scout_content_get_n_unknown_members (content), ==, 0);
      g_assert_cmpuint (scout_content_get_n_insights (content), ==, 1);
      pair->owner = g_object_ref (G_OBJECT (content));
      pair->read = scout_content_get_nth_insight (content, 0);
    }
  else
    {
      g_autoptr(ScoutCreatorBatch) batch =
        conformance_client_get_creators (SCOUT_NETWORK_FACEBOOK, request);
      ScoutCreator *creator = g_ptr_array_index (batch->creators, 0);

      g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);
      g_assert_cmpuint (scout_creator_get_n_insights (creator), ==, 1);
      pair->owner = g_object_ref (G_OBJECT (creator));
      pair->read = scout_creator_get_nth_insight (creator, 0);
    }
}

static Pair
ask (const ConformanceRow *row,
     const char           *metric,
     const char           *modifiers)
{
  g_autofree char *query = dup_query (row, metric, modifiers);
  Pair pair = PAIR_INIT;
  JsonArray *data = NULL;
  JsonObject *edge = NULL;

  read_insight (row, query, &pair);
  pair.json = conformance_box_get_json (is_content (row) ? CONTENT : CREATORS, query);
  data = json_object_get_array_member (json_node_get_object (pair.json), "data");
  edge = json_object_get_object_member (json_array_get_object_element (data, 0), "insights");
  data = json_object_get_array_member (edge, "data");
  g_assert_cmpuint (json_array_get_length (data), ==, 1);
  pair.sent = json_array_get_object_element (data, 0);

  return pair;
}

static void
assert_refused (const ConformanceRow *row,
                const char           *metric,
                const char           *modifiers)
{
  g_autofree char *query = dup_query (row, metric, modifiers);
  g_autoptr(JsonNode) json =
    conformance_box_get_json (is_content (row) ? CONTENT : CREATORS, query);

  g_assert_true (json_object_has_member (json_node_get_object (json), "error"));
}

static void
check_name (ConformanceRow *row)
{
  const char *names[] = { get_plain_metric (row), get_split_metric (row) };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_auto(Pair) pair = ask (row, names[i], "");

      g_assert_cmpstr (json_object_get_string_member (pair.sent, "name"), ==, names[i]);
      g_assert_cmpstr (scout_insight_get_metric (pair.read)->name, ==, names[i]);
    }
}

/* S2 lists both periods for both edges, but has no metric of content by day. */
static void
check_period (ConformanceRow *row)
{
  g_auto(GStrv) values = conformance_row_dup_texts (row, "values");

  g_assert_cmpuint (g_strv_length (values), ==, 2);
  for (gsize i = 0; values[i] != NULL; i++)
    {
      gboolean is_day = g_str_equal (values[i], "day");
      g_autofree char *modifier = g_strdup_printf (".period(%s)", values[i]);
      g_auto(Pair) pair = PAIR_INIT;

      if (is_day && is_content (row))
        {
          assert_refused (row, get_plain_metric (row), modifier);
          continue;
        }
      pair = ask (row, get_plain_metric (row), modifier);
      g_assert_cmpstr (json_object_get_string_member (pair.sent, "period"), ==, values[i]);
      g_assert_cmpint (scout_insight_get_key (pair.read)->period, ==,
                       is_day ? SCOUT_PERIOD_DAY : SCOUT_PERIOD_OVERALL);
    }
}

/* Likewise: content's metrics are of its lifetime, and a creator's reach is never. */
static void
check_time_range (ConformanceRow *row)
{
  static const struct { const char *name; ScoutTimeRange range; } ranges[] = {
    { "L1", SCOUT_TIME_RANGE_L1 }, { "L7", SCOUT_TIME_RANGE_L7 },
    { "L14", SCOUT_TIME_RANGE_L14 }, { "L28", SCOUT_TIME_RANGE_L28 },
    { "L90", SCOUT_TIME_RANGE_L90 }, { "lifetime", SCOUT_TIME_RANGE_LIFETIME },
  };
  g_auto(GStrv) values = conformance_row_dup_texts (row, "values");

  g_assert_cmpuint (g_strv_length (values), ==, G_N_ELEMENTS (ranges));
  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      gboolean is_lifetime = ranges[i].range == SCOUT_TIME_RANGE_LIFETIME;
      const char *metric = is_lifetime && !is_content (row) ? "followers_genders"
                                                            : get_plain_metric (row);
      g_autofree char *modifier = g_strdup_printf (".time_range(%s)", ranges[i].name);
      g_auto(Pair) pair = PAIR_INIT;

      g_assert_true (g_strv_contains ((const char * const *) values, ranges[i].name));
      if (!is_lifetime && is_content (row))
        {
          assert_refused (row, metric, modifier);
          continue;
        }
      pair = ask (row, metric, modifier);
      g_assert_cmpstr (json_object_get_string_member (pair.sent, "time_range"), ==,
                       ranges[i].name);
      g_assert_cmpint (scout_insight_get_key (pair.read)->range, ==, ranges[i].range);
    }
}

/* An array of one, or of one per day. */
static void
check_values (ConformanceRow *row)
{
  g_auto(Pair) whole = ask (row, get_plain_metric (row), "");
  g_auto(Pair) days = PAIR_INIT;
  gsize n_days = 0;

  g_assert_true (conformance_row_says (row, "by-day-or-whole"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (whole.sent, "values")),
                    ==, 1);
  if (is_content (row))
    return;

  days = ask (row, get_plain_metric (row), ".period(day).time_range(L7)");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (days.sent, "values")),
                    ==, 7);
  scout_insight_get_days (days.read, &n_days);
  g_assert_cmpuint (n_days, ==, 7);
}

static JsonObject *
get_first_value (const Pair *pair)
{
  return json_array_get_object_element (json_object_get_array_member (pair->sent, "values"), 0);
}

static void
check_value (ConformanceRow *row)
{
  g_auto(Pair) pair = ask (row, get_plain_metric (row), "");
  JsonObject *first = get_first_value (&pair);

  g_assert_true (JSON_NODE_HOLDS_VALUE (json_object_get_member (first, "value")));
  g_assert_false (json_object_has_member (first, "value_with_breakdown"));
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (first, "value"),
                                  scout_insight_get_value (pair.read), 1e-6);
}

/* A dictionary, instead of the value, and of the whole only. */
static void
check_breakdown (ConformanceRow *row)
{
  g_auto(Pair) pair = ask (row, get_split_metric (row), "");
  JsonObject *first = get_first_value (&pair);
  JsonObject *parts = json_object_get_object_member (first, "value_with_breakdown");
  g_autoptr(GList) names = json_object_get_members (parts);
  gsize n_shares = 0;
  const ScoutShare *shares = scout_insight_get_shares (pair.read, &n_shares);
  gsize i = 0;

  g_assert_true (conformance_row_says (row, "dictionary"));
  g_assert_true (conformance_row_says (row, "total-only"));
  g_assert_false (json_object_has_member (first, "value"));
  g_assert_cmpuint (n_shares, ==, g_list_length (names));
  g_assert_cmpuint (n_shares, >=, 2);
  for (GList *l = names; l != NULL; l = l->next, i++)
    g_assert_cmpfloat_with_epsilon (json_object_get_double_member (parts, l->data),
                                    shares[i].value, 1e-6);
  assert_refused (row, get_split_metric (row), ".period(day)");
}

static void
check_member (ConformanceRow *row)
{
  static const struct { const char *name; ConformanceRowFunc check; } checks[] = {
    { "name", check_name },
    { "period", check_period },
    { "time_range", check_time_range },
    { "values", check_values },
    { "value", check_value },
    { "value_with_breakdown", check_breakdown },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      if (g_str_equal (checks[i].name, row->name))
        {
          checks[i].check (row);
          return;
        }
    }
  g_error ("Nothing is known about %s", row->name);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  conformance_add_rows ("read", "S2", "Creator Insights Metrics: Response Fields", check_member);
  conformance_add_rows ("read", "S2", "Content Insights Metrics: Response Fields", check_member);

  status = conformance_run ();
  conformance_client_drop ();
  conformance_box_drop ();

  return status;
}
