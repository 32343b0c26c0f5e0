/* test-sample-answers.c: the sandbox answers the documents' sample requests as they stand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Each sample is sent letter by letter, quotes left out where the document leaves them out. The
 * rows of the first page must have the fields that were asked for and no others; whom or what a
 * sample finds is worked out from the world. That Scout's own spelling is right is the business of
 * test-samples.c; here it must find the same.
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-query.h"
#include "conformance-rows.h"
#include "conformance-sample.h"
#include "conformance-sets.h"
#include "conformance-words.h"
#include "content-oracle.h"
#include "facebook-oracle.h"

#include "scout-fields-parser.h"
#include "scout-world-instagram.h"

#include <math.h>
#include <string.h>

#define TABLE "Sample requests"
#define PATH_OF_CONTENT "/creator_marketplace/content"
#define DEFAULT_LIMIT 10
#define LARGEST_LIMIT 50

static const char * const none[] = { NULL };
static const char * const shaping[] = { "fields", "limit", NULL };

static const char *
get_id_name (const ConformanceRow *row)
{
  if (conformance_sample_get_network (row) == SCOUT_NETWORK_INSTAGRAM)
    return "id";

  return g_str_equal (conformance_sample_get_endpoint (row), "content") ? "content_id"
                                                                        : "creator_id";
}

/* Fields -------------------------------------------------------------------------------------- */

static GPtrArray *
parse_fields (const char *text)
{
  g_autoptr(GError) error = NULL;
  GPtrArray *fields = scout_fields_parse (text, &error);

  g_assert_no_error (error);

  return fields;
}

static const ScoutField *
find_field (GPtrArray  *fields,
            const char *name)
{
  for (guint i = 0; i < fields->len; i++)
    {
      const ScoutField *field = g_ptr_array_index (fields, i);

      if (g_str_equal (field->name, name))
        return field;
    }

  return NULL;
}

/* The members of "insights" are metrics that were asked for, each once; S1: "only available for
 * video media" of views, so that some may be missing. Returns whether any is there. */
static gboolean
check_insights (JsonObject       *edge,
                const ScoutField *field)
{
  g_auto(GStrv) metrics = g_strsplit (scout_field_get_modifier (field, "metrics"), ",", -1);
  JsonArray *data = json_object_get_array_member (edge, "data");
  const char *period = scout_field_get_modifier (field, "period");
  const char *range = scout_field_get_modifier (field, "time_range");

  g_assert_cmpuint (json_array_get_length (data), <=, g_strv_length (metrics));
  for (guint i = 0; i < json_array_get_length (data); i++)
    {
      JsonObject *insight = json_array_get_object_element (data, i);

      g_assert_true (g_strv_contains ((const char * const *) metrics,
                                      json_object_get_string_member (insight, "name")));
      if (period != NULL)
        g_assert_cmpstr (json_object_get_string_member (insight, "period"), ==, period);
      if (range != NULL)
        g_assert_cmpstr (json_object_get_string_member (insight, "time_range"), ==, range);
    }

  return json_array_get_length (data) > 0;
}

/* Counts which of the fields are there, by their place; others may not be there. */
static void
check_object (JsonObject *object,
              GPtrArray  *fields,
              const char *id_name,
              guint      *n_seen)
{
  g_autoptr(GList) members = json_object_get_members (object);

  for (GList *link = members; link != NULL; link = link->next)
    {
      const ScoutField *field = find_field (fields, link->data);
      JsonNode *node = json_object_get_member (object, link->data);
      guint place = 0;

      if (field == NULL && g_str_equal (link->data, id_name))
        continue;
      if (field == NULL)
        g_error ("Nobody has asked for %s", (const char *) link->data);
      g_ptr_array_find (fields, field, &place);
      if (scout_field_get_modifier (field, "metrics") == NULL ||
          check_insights (json_node_get_object (node), field))
        n_seen[place]++;
    }
}

/* What is below a field with a list of its own, such as media and comments. */
static void
check_edge (JsonObject       *row,
            const ScoutField *field)
{
  const char *limit = scout_field_get_modifier (field, "limit");
  const char *id_name = g_str_equal (field->name, "comments") ? "comment_id" : "id";
  g_autofree guint *n_seen = NULL;
  JsonArray *data = NULL;

  if (!json_object_has_member (row, field->name))
    return;
  data = json_object_get_array_member (json_object_get_object_member (row, field->name), "data");
  if (limit != NULL)
    g_assert_cmpuint (json_array_get_length (data), <=, g_ascii_strtoull (limit, NULL, 10));
  g_assert_cmpuint (json_array_get_length (data), >, 0);
  if (field->children == NULL)
    return;

  n_seen = g_new0 (guint, field->children->len);
  for (guint i = 0; i < json_array_get_length (data); i++)
    check_object (json_array_get_object_element (data, i), field->children, id_name, n_seen);
  for (guint i = 0; i < field->children->len; i++)
    g_assert_cmpuint (n_seen[i], >, 0);
}

static gboolean
is_edge (const ScoutField *field)
{
  return field->children != NULL || scout_field_get_modifier (field, "limit") != NULL;
}

static void
check_fields (const ConformanceRow *row,
              JsonArray            *data,
              const char           *text)
{
  g_autoptr(GPtrArray) fields = parse_fields (text != NULL ? text : get_id_name (row));
  g_autofree guint *n_seen = g_new0 (guint, fields->len);

  for (guint i = 0; i < json_array_get_length (data); i++)
    {
      JsonObject *object = json_array_get_object_element (data, i);

      check_object (object, fields, get_id_name (row), n_seen);
      for (guint j = 0; j < fields->len; j++)
        {
          if (is_edge (g_ptr_array_index (fields, j)))
            check_edge (object, g_ptr_array_index (fields, j));
        }
    }
  for (guint i = 0; i < fields->len; i++)
    {
      if (n_seen[i] == 0)
        g_error ("Nobody has %s", ((const ScoutField *) g_ptr_array_index (fields, i))->name);
    }
}

/* Sets ---------------------------------------------------------------------------------------- */

static GPtrArray *
list_unfiltered (const ConformanceRow *row,
                 ScoutGraphRequest    *sample)
{
  g_autofree char *query = conformance_sample_dup_query (sample, shaping);

  return conformance_box_list (scout_graph_request_get_path (sample), query, get_id_name (row));
}

/* Whom a creator's filter should find: any of the values, or a figure in the range. */
static GPtrArray *
list_expected (const char *name,
               const char *value)
{
  OracleFunc func = facebook_oracle_find (name);
  g_auto(GStrv) values = NULL;
  GPtrArray *ids = NULL;

  if (func == NULL)
    {
      OracleRange range = { name, NULL, 28 };
      g_autofree char *breakdown = conformance_query_dup_member (value, "breakdown");
      g_autofree char *days = conformance_query_dup_member (value, "time_range");
      g_autofree char *min = conformance_query_dup_member (value, "min");
      g_autofree char *max = conformance_query_dup_member (value, "max");
      g_autoptr(GArray) figures = NULL;

      range.breakdown = breakdown;
      range.n_days = days != NULL ? (guint) g_ascii_strtoull (days + 1, NULL, 10) : range.n_days;
      figures = facebook_oracle_list_figures (&range);
      return facebook_oracle_list_range (figures, min != NULL ? g_ascii_strtod (min, NULL) : 0,
                                         max != NULL ? g_ascii_strtod (max, NULL) : G_MAXDOUBLE);
    }

  ids = g_ptr_array_new_with_free_func (g_free);
  values = g_strsplit (value, ",", -1);
  for (gsize i = 0; values[i] != NULL; i++)
    g_ptr_array_extend_and_steal (ids, facebook_oracle_list (func, values[i]));

  return ids;
}

static void
keep_only (GPtrArray *ids,
           GPtrArray *others)
{
  for (guint i = ids->len; i > 0; i--)
    {
      if (!g_ptr_array_find_with_equal_func (others, g_ptr_array_index (ids, i - 1), g_str_equal,
                                             NULL))
        g_ptr_array_remove_index_fast (ids, i - 1);
    }
}

static void
assert_about (GPtrArray  *found,
              const char *query)
{
  ConformanceBox *box = conformance_box_get ();

  for (guint i = 0; i < box->onboarded->len; i++)
    {
      const ScoutWorldCreator *creator = &g_array_index (box->onboarded, ScoutWorldCreator, i);
      g_autofree char *text = conformance_words_dup_text (creator, NULL);

      if (g_ptr_array_find_with_equal_func (found, creator->creator_id, g_str_equal, NULL) &&
          !conformance_words_is_about (text, query) && !conformance_words_has_all (text, query))
        g_error ("“%s” finds “%s”", query, text);
    }
}

/* All filters together find whom each finds; a search by words finds some of these. */
static void
check_creators (const ConformanceRow *row,
                ScoutGraphRequest    *sample,
                GPtrArray            *found)
{
  ConformanceBox *box = conformance_box_get ();
  g_autoptr(GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
  const char *query = scout_graph_request_get (sample, "query");
  guint n_filters = 0;

  for (guint i = 0; i < box->onboarded->len; i++)
    g_ptr_array_add (expected, g_strdup (g_array_index (box->onboarded, ScoutWorldCreator,
                                                        i).creator_id));
  for (guint i = 0; i < scout_graph_request_get_n_parameters (sample); i++)
    {
      const char *value = NULL;
      const char *name = scout_graph_request_get_parameter (sample, i, &value);
      g_autoptr(GPtrArray) others = NULL;

      if (g_strv_contains (shaping, name) || g_str_equal (name, "query"))
        continue;
      others = list_expected (name, value);
      keep_only (expected, others);
      n_filters++;
    }

  g_assert_cmpuint (found->len, >, 0);
  /* The figures are the document's own, and some are so low that they leave everybody; that each
   * filter tells some creators from others is the business of test-facebook-parameters.c. */
  g_test_message ("%u of %u creators", found->len, box->onboarded->len);
  if (query == NULL)
    {
      g_assert_cmpuint (n_filters, >, 0);
      conformance_assert_same_set (found, expected, row->name);
      return;
    }
  assert_about (found, query);
  keep_only (expected, found);
  g_assert_cmpuint (expected->len, ==, found->len);
}

static void
check_accounts (const ConformanceRow *row,
                ScoutGraphRequest    *sample,
                GPtrArray            *found)
{
  ScoutWorld *world = conformance_box_get ()->world;
  const char *username = scout_graph_request_get (sample, "username");
  const char *countries = scout_graph_request_get (sample, "creator_countries");
  g_autoptr(GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < scout_world_get_n_creators (world); i++)
    {
      g_auto(ScoutWorldInstagram) account = { 0 };

      if (scout_world_get_instagram (world, i, &account) &&
          account.state == SCOUT_WORLD_ONBOARDED &&
          (username == NULL || g_str_equal (account.username, username)) &&
          (countries == NULL || strstr (countries, account.creator.country) != NULL))
        g_ptr_array_add (expected, g_strdup (account.id));
    }
  g_assert_cmpuint (found->len, >, 0);
  conformance_assert_same_set (found, expected, row->name);
}

/* Pages -------------------------------------------------------------------------------------- */

/* Asks for one page; returns the rows of it, of JSON. */
static JsonArray *
get_page (ScoutGraphRequest  *request,
          JsonNode          **json)
{
  g_autofree char *query = conformance_sample_dup_query (request, none);
  JsonObject *root = NULL;

  *json = conformance_box_get_json (scout_graph_request_get_path (request), query);
  root = json_node_get_object (*json);
  if (!json_object_has_member (root, "data"))
    {
      g_autofree char *text = json_to_string (*json, FALSE);

      g_error ("%s: %s", query, text);
    }

  return json_object_get_array_member (root, "data");
}

/* S2 shows a template once, whose parentheses are empty; that as such it is no request is row 17
 * of section 7 of the conventions. */
static void
check_template (const ConformanceRow *row,
                ScoutGraphRequest    *sample)
{
  g_autoptr(ScoutGraphRequest) template = NULL;
  g_autofree char *query = NULL;
  g_autoptr(JsonNode) json = NULL;
  const char *fields = strstr (row->name, "fields=");
  JsonObject *error = NULL;

  if (fields == NULL || strstr (fields, "()") == NULL)
    return;

  template = scout_graph_request_new_variant (sample, "fields", fields + strlen ("fields="));
  query = conformance_sample_dup_query (template, none);
  json = conformance_box_get_json (scout_graph_request_get_path (template), query);
  error = json_object_get_object_member (json_node_get_object (json), "error");
  g_assert_nonnull (error);
  g_assert_cmpint (json_object_get_int_member (error, "code"), ==, 100);
}

/* The first fifty are all of what there is, or the greatest. */
static void
check_posts (ScoutGraphRequest *sample)
{
  ScoutWorld *world = conformance_box_get ()->world;
  g_autofree char *query = conformance_sample_dup_query (sample, shaping);
  g_autofree char *page = g_strconcat (query, "&limit=50&fields=content_id", NULL);
  g_autoptr(JsonNode) json = conformance_box_get_json (PATH_OF_CONTENT, page);
  JsonArray *data = json_object_get_array_member (json_node_get_object (json), "data");
  g_autoptr(GArray) expected = content_oracle_list (sample);

  g_test_message ("%u of %u posts", expected->len, content_oracle_count ());
  g_assert_cmpuint (expected->len, <, content_oracle_count ());
  g_assert_cmpuint (json_array_get_length (data), ==, MIN (expected->len, LARGEST_LIMIT));
  for (guint i = 0; i < json_array_get_length (data); i++)
    {
      JsonObject *object = json_array_get_object_element (data, i);
      ScoutWorldPost post;

      g_assert_true (scout_world_find_post (world, json_object_get_string_member (object,
                                                                                  "content_id"),
                                            &post));
      g_assert_true (content_oracle_matches (sample, &post));
      g_assert_cmpint (content_oracle_get_rank (sample, &post), ==,
                       content_oracle_get_rank (sample, &g_array_index (expected, ScoutWorldPost,
                                                                        i)));
    }
}

static void
check_post (JsonArray  *data,
            const char *id)
{
  g_assert_cmpuint (json_array_get_length (data), ==, 1);
  if (json_object_has_member (json_array_get_object_element (data, 0), "content_id"))
    g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (data, 0),
                                                    "content_id"), ==, id);
}

static void
check_sample (ConformanceRow *row)
{
  g_autoptr(ScoutGraphRequest) sample = conformance_sample_new (row);
  const char *limit = scout_graph_request_get (sample, "limit");
  g_autoptr(JsonNode) json = NULL;
  JsonArray *data = get_page (sample, &json);
  g_autoptr(GPtrArray) found = NULL;

  g_assert_cmpuint (json_array_get_length (data), >, 0);
  if (limit != NULL || conformance_sample_get_network (row) == SCOUT_NETWORK_FACEBOOK)
    g_assert_cmpuint (json_array_get_length (data), <=,
                      limit != NULL ? g_ascii_strtoull (limit, NULL, 10) : DEFAULT_LIMIT);
  check_fields (row, data, scout_graph_request_get (sample, "fields"));
  check_template (row, sample);

  if (g_str_equal (conformance_sample_get_endpoint (row), "content"))
    {
      if (scout_graph_request_get (sample, "content_id") != NULL)
        check_post (data, scout_graph_request_get (sample, "content_id"));
      else
        check_posts (sample);
      return;
    }
  found = list_unfiltered (row, sample);
  if (conformance_sample_get_network (row) == SCOUT_NETWORK_INSTAGRAM)
    check_accounts (row, sample, found);
  else
    check_creators (row, sample, found);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  conformance_add_rows ("honoured", "S1", TABLE, check_sample);
  conformance_add_rows ("honoured", "S2", TABLE, check_sample);

  status = conformance_run ();
  conformance_box_drop ();

  return status;
}
