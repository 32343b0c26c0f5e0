/* creator-facts.c: what Meta answers of a creator, in the words that people are to read.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads the sandbox's answers itself, with another reader of JSON, and puts them into words itself:
 * neither the models nor the pages nor their words are asked. Of the catalogue it has what rows
 * there are, and its labels. */

#include "config.h"

#include "creator-facts.h"

#include "scout-catalog.h"
#include "scout-graph-request.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* Where the page begins: the range that it shows first. */
static const char * const first_ranges[SCOUT_N_NETWORKS] = { "L28", "last_14_days" };

/* The catalogue's list is the standard's, which has no words of its own. */
static const struct
{
  const char *code;
  const char *name;
} standard_names[] = {
  { "AU", "Australia" }, { "CA", "Canada" },  { "DE", "Germany" },
  { "FR", "France" },    { "GB", "United Kingdom" }, { "IE", "Ireland" },
  { "IN", "India" },     { "NZ", "New Zealand" },    { "SE", "Sweden" },
  { "US", "United States" }, { "en", "English" }, { "sv", "Swedish" },
};

/* A card of the page has the parts of one or more metrics. */
static const struct
{
  ScoutNetwork network;
  const char *measure;
  const char *breakdown_id;
  const char *card;
} cards[] = {
  { SCOUT_NETWORK_FACEBOOK, "views", "follow-type", "Followers and others" },
  { SCOUT_NETWORK_FACEBOOK, "reach", "follow-type", "Followers and others" },
  { SCOUT_NETWORK_FACEBOOK, "interactions", "follow-type", "Followers and others" },
  { SCOUT_NETWORK_FACEBOOK, "views", "content-type", "Views by content type" },
  { SCOUT_NETWORK_FACEBOOK, "posts-published", "content-type", "Posts by content type" },
  { SCOUT_NETWORK_FACEBOOK, "followers", "gender", "Gender" },
  { SCOUT_NETWORK_FACEBOOK, "followers", "age-gender", "Age and gender" },
  { SCOUT_NETWORK_FACEBOOK, "followers", "country", "Top countries" },
  { SCOUT_NETWORK_FACEBOOK, "followers", "city", "Top cities" },
  { SCOUT_NETWORK_INSTAGRAM, "reach", "follow-type", "Followers and others" },
  { SCOUT_NETWORK_INSTAGRAM, "engaged-accounts", "follow-type", "Followers and others" },
  { SCOUT_NETWORK_INSTAGRAM, "reach", "content-type", "Reach by media type" },
  { SCOUT_NETWORK_INSTAGRAM, "engaged-accounts", "gender", "Gender" },
  { SCOUT_NETWORK_INSTAGRAM, "engaged-accounts", "age", "Age" },
  { SCOUT_NETWORK_INSTAGRAM, "engaged-accounts", "country", "Top countries" },
  { SCOUT_NETWORK_INSTAGRAM, "engaged-accounts", "city", "Top cities" },
};

typedef struct
{
  PageFixture *services;
  ScoutNetwork network;
  const ScoutCatalogApi *api;
  const char *id;
  GPtrArray *facts;
} Questions;

static void
creator_fact_free (CreatorFact *fact)
{
  g_free (fact->row);
  g_free (fact->name);
  g_free (fact->words);
  g_free (fact);
}

static void
add (Questions  *questions,
     const char *row,
     const char *name, /* (nullable) */
     const char *words,
     gboolean    is_whole)
{
  CreatorFact *fact = g_new0 (CreatorFact, 1);

  fact->row = g_strdup (row);
  fact->name = g_strdup (name);
  fact->words = g_strdup (words);
  fact->is_whole = is_whole;
  g_ptr_array_add (questions->facts, fact);
}

/* Of the two networks' own: the tables of S1 and S2, and what was seen since. */
static gboolean
is_documented (const ScoutCatalogSource *source)
{
  return source->document == SCOUT_CATALOG_DOCUMENT_S1
         || source->document == SCOUT_CATALOG_DOCUMENT_S2
         || source->document == SCOUT_CATALOG_DOCUMENT_ADDITION;
}

/* The creator in the answer to a question for some fields; NULL where Meta refuses to tell.
 * (transfer full) (nullable) */
static JsonObject *
ask (const Questions *questions,
     const char      *fields)
{
  gboolean is_facebook = questions->network == SCOUT_NETWORK_FACEBOOK;
  const ScoutBrandPageFields *page = scout_brand_page_get_fields (questions->services->page);
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autoptr(ScoutGraphRequest) request = NULL;
  g_autoptr(JsonNode) root = NULL;
  g_autoptr(GError) error = NULL;
  JsonArray *found = NULL;

  path = is_facebook ? g_strdup ("/creator_marketplace/creators")
                     : g_strdup_printf ("/%s/creator_marketplace_creators",
                                        page->instagram_user_id);
  request = scout_graph_request_new (path);
  scout_graph_request_add (request, is_facebook ? "creator_id" : "username", questions->id);
  scout_graph_request_add (request, "fields", fields);
  text = page_fixture_ask (questions->services, request);
  root = json_from_string (text, &error);
  g_assert_no_error (error);
  if (json_object_has_member (json_node_get_object (root), "error"))
    return NULL;

  found = json_object_get_array_member (json_node_get_object (root), "data");
  g_assert_cmpuint (json_array_get_length (found), ==, 1);

  return json_object_ref (json_array_get_object_element (found, 0));
}

static Questions
begin (PageFixture  *services,
       ScoutNetwork  network,
       const char   *id)
{
  ScoutCatalog *catalog = scout_marketplace_get_catalog (services->marketplace);

  return (Questions) {
    services, network, scout_catalog_get_api (catalog, network), id,
    g_ptr_array_new_with_free_func ((GDestroyNotify) creator_fact_free),
  };
}

/* 1921400 is "1,921,400". */
static char *
dup_count (gint64 count)
{
  g_autofree char *digits = g_strdup_printf ("%" G_GINT64_FORMAT, count);
  g_autoptr(GString) words = g_string_new (digits);

  for (gssize place = (gssize) words->len - 3; place > 0; place -= 3)
    g_string_insert_c (words, place, ',');

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static char *
dup_percent (double percent)
{
  return g_strdup_printf ("%.1f%%", percent);
}

static const char *
find_standard_name (const char *code)
{
  for (gsize i = 0; i < G_N_ELEMENTS (standard_names); i++)
    {
      if (g_str_equal (standard_names[i].code, code))
        return standard_names[i].name;
    }

  return NULL;
}

/* What people call a value of a set. */
static const char *
get_value_name (const char               *field_id,
                const ScoutCatalogValues *values,
                const char               *value)
{
  const ScoutCatalogValue *known = values != NULL ? scout_catalog_values_find (values, value)
                                                  : NULL;
  const char *standard = find_standard_name (value);

  /* Of an audience one says "Women", of a person "Female". */
  if (g_str_equal (field_id, "gender"))
    return g_ascii_tolower (value[0]) == 'f' ? "Female" : "Male";
  if (standard != NULL)
    return standard;

  return known != NULL ? known->label : value;
}

static char *
dup_list (const ScoutCatalogField *field,
          JsonArray               *values)
{
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (values); i++)
    g_string_append_printf (words, "%s%s", i > 0 ? ", " : "",
                            get_value_name (field->id, field->values,
                                            json_array_get_string_element (values, i)));

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* (transfer full) (nullable): NULL where there is nothing to tell. */
static char *
dup_words (const ScoutCatalogField *field,
           JsonNode                *node) /* (nullable) */
{
  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return NULL;
  if (JSON_NODE_HOLDS_ARRAY (node))
    return json_array_get_length (json_node_get_array (node)) > 0
             ? dup_list (field, json_node_get_array (node)) : NULL;
  if (json_node_get_value_type (node) == G_TYPE_INT64)
    return dup_count (json_node_get_int (node));
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return g_strdup (json_node_get_boolean (node) ? "Yes" : "No");

  return *json_node_get_string (node) != '\0'
           ? g_strdup (get_value_name (field->id, field->values, json_node_get_string (node)))
           : NULL;
}

/* Names of brands have a list of their own; a name is all that is told of each. */
static void
add_partners (Questions  *questions,
              const char *row,
              JsonNode   *node) /* (nullable) */
{
  JsonArray *names = node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node)
                                                                  : NULL;

  if (names == NULL)
    add (questions, row, "Meta does not say which brands this creator has worked with.", "", FALSE);
  else if (json_array_get_length (names) == 0)
    add (questions, row, "No past partners", "", FALSE);
  for (guint i = 0; names != NULL && i < json_array_get_length (names); i++)
    add (questions, row, json_array_get_string_element (names, i), "", FALSE);
}

/* Lists of posts and figures are asked for, and looked for, on their own. */
static gboolean
is_plain (const ScoutCatalogField *field)
{
  return field->object_id == NULL && is_documented (&field->source);
}

GPtrArray *
creator_facts_ask_fields (PageFixture  *services,
                          ScoutNetwork  network,
                          const char   *id)
{
  g_autoptr(GString) names = g_string_new (NULL);
  const ScoutCatalogObject *object = NULL;
  g_autoptr(JsonObject) creator = NULL;
  Questions questions = begin (services, network, id);
  object = scout_catalog_api_find_object (questions.api, "creator");
  for (gsize i = 0; i < object->n_fields; i++)
    {
      if (is_plain (&object->fields[i]))
        g_string_append_printf (names, "%s%s", names->len > 0 ? "," : "", object->fields[i].name);
    }
  creator = ask (&questions, names->str);
  g_assert_nonnull (creator);
  for (gsize i = 0; i < object->n_fields; i++)
    {
      const ScoutCatalogField *field = &object->fields[i];
      JsonNode *node = json_object_get_member (creator, field->name);
      g_autofree char *words = NULL;

      if (!is_plain (field))
        continue;
      if (g_str_equal (field->id, "past-partners"))
        {
          add_partners (&questions, field->name, node);
          continue;
        }
      words = dup_words (field, node);
      add (&questions, field->name, field->label,
           words != NULL ? words : CREATOR_FACTS_NOT_SHARED, TRUE);
    }

  return questions.facts;
}

/* The first post of a list, by what its creator says of it. */
static void
add_first_post (Questions               *questions,
                const ScoutCatalogField *field)
{
  const ScoutCatalogObject *object = scout_catalog_api_find_object (questions->api,
                                                                    field->object_id);
  const char *caption = scout_catalog_object_find_field_by_id (object, "caption")->name;
  g_autofree char *fields = g_strdup_printf ("%s.fields(%s)", field->name, caption);
  g_autoptr(JsonObject) creator = ask (questions, fields);
  JsonObject *list = json_object_get_object_member (creator, field->name);
  JsonArray *posts = json_object_get_array_member (list, "data");
  g_autofree char *text = NULL;

  g_assert_cmpuint (json_array_get_length (posts), >, 0);
  text = g_strdup (json_object_get_string_member (json_array_get_object_element (posts, 0),
                                                  caption));
  add (questions, field->name, NULL, g_strdelimit (text, "\n", ' '), FALSE);
}

GPtrArray *
creator_facts_ask_posts (PageFixture  *services,
                         ScoutNetwork  network,
                         const char   *id)
{
  const ScoutCatalogObject *object = NULL;
  Questions questions = begin (services, network, id);
  object = scout_catalog_api_find_object (questions.api, "creator");
  for (gsize i = 0; i < object->n_fields; i++)
    {
      const ScoutCatalogField *field = &object->fields[i];

      if (is_documented (&field->source) && field->object_id != NULL
          && !g_str_equal (field->object_id, "insight"))
        add_first_post (&questions, field);
    }

  return questions.facts;
}

/* The insight that was asked for; NULL where it is not told. (transfer full) (nullable) */
static JsonObject *
ask_figure (Questions                *questions,
            const ScoutCatalogMetric *metric,
            const char               *period,
            const char               *breakdown) /* (nullable) */
{
  const char *range = first_ranges[questions->network];
  g_autoptr(GString) fields = g_string_new ("insights");
  g_autoptr(JsonObject) creator = NULL;
  JsonNode *insights = NULL;
  JsonArray *items = NULL;

  if (!g_strv_contains (metric->time_ranges, range))
    range = metric->default_time_range;
  g_string_append_printf (fields, ".metrics(%s).period(%s).time_range(%s)", metric->name, period,
                          range);
  if (breakdown != NULL)
    g_string_append_printf (fields, ".breakdown(%s)", breakdown);
  creator = ask (questions, fields->str);
  if (creator == NULL)
    return NULL;

  insights = json_object_get_member (creator, "insights");
  if (insights == NULL || !JSON_NODE_HOLDS_OBJECT (insights)
      || !json_object_has_member (json_node_get_object (insights), "data"))
    return NULL;

  items = json_object_get_array_member (json_node_get_object (insights), "data");
  if (json_array_get_length (items) == 0)
    return NULL;
  g_assert_cmpuint (json_array_get_length (items), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (items, 0),
                                                  "name"), ==, metric->name);

  return json_object_ref (json_array_get_object_element (items, 0));
}

/* S1 has `total_value`, S2 `values`. */
static JsonObject *
get_sum (JsonObject *insight)
{
  if (json_object_has_member (insight, "total_value"))
    return json_object_get_object_member (insight, "total_value");

  return json_array_get_object_element (json_object_get_array_member (insight, "values"), 0);
}

static void
add_sum (Questions                *questions,
         const ScoutCatalogMetric *metric)
{
  g_autoptr(JsonObject) insight = ask_figure (questions, metric, "overall", NULL);
  g_autofree char *words = NULL;

  if (insight == NULL)
    words = g_strdup (CREATOR_FACTS_NOT_SHARED);
  else if (metric->unit == SCOUT_CATALOG_UNIT_PERCENT)
    words = dup_percent (json_object_get_double_member (get_sum (insight), "value"));
  else
    words = dup_count (json_object_get_int_member (get_sum (insight), "value"));
  add (questions, metric->name, metric->label, words, FALSE);
}

/* "Reach #0" is the first day of the chart of that name. */
static void
add_days (Questions                *questions,
          const ScoutCatalogMetric *metric)
{
  g_autoptr(JsonObject) insight = ask_figure (questions, metric, "day", NULL);
  JsonArray *days = insight != NULL ? json_object_get_array_member (insight, "values") : NULL;

  for (guint i = 0; days != NULL && i < json_array_get_length (days); i++)
    {
      JsonObject *day = json_array_get_object_element (days, i);
      g_autofree char *count = dup_count (json_object_get_int_member (day, "value"));
      g_autofree char *name = g_strdup_printf ("%s #%u", metric->label, i);
      g_autofree char *words = g_strdup_printf ("%s %s", metric->label, count);

      add (questions, metric->name, name, words, FALSE);
    }
}

static const char *
get_card (Questions                   *questions,
          const ScoutCatalogMetric    *metric,
          const ScoutCatalogBreakdown *breakdown)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cards); i++)
    {
      if (cards[i].network == questions->network && g_str_equal (cards[i].measure, metric->measure)
          && g_str_equal (cards[i].breakdown_id, breakdown->id))
        return cards[i].card;
    }
  g_error ("Nobody has said where %s is shown, divided by %s", metric->name, breakdown->id);
}

/* What stands before the share in a row: "Women 24.6%", "Canada: 46.0%". */
static char *
dup_part_name (const ScoutCatalogBreakdown *breakdown,
               const char                  *part)
{
  const char *name = get_value_name ("", breakdown->values, part);

  if (g_str_equal (breakdown->id, "gender") || g_str_equal (breakdown->id, "age-gender"))
    return g_strdup (part[0] == 'f' ? "Women" : "Men");
  if (g_str_equal (breakdown->id, "follow-type"))
    return g_strdup (name);

  return g_strconcat (name, ":", NULL);
}

/* Where several rows have the same parts, the row that it is. */
static char *
dup_row_name (const ScoutCatalogMetric    *metric,
              const ScoutCatalogBreakdown *breakdown,
              const char                  *card,
              const char                  *part)
{
  g_autofree char *measure = g_strdup (metric->measure);

  measure[0] = g_ascii_toupper (measure[0]);
  g_strdelimit (measure, "-", ' ');
  if (g_str_equal (breakdown->id, "follow-type"))
    return g_strdup_printf ("%s: %s", card, measure);
  if (g_str_equal (breakdown->id, "age-gender"))
    {
      const char *age = strpbrk (part, "_.");
      g_auto(GStrv) ends = g_strsplit (age != NULL ? age + 1 : part, "-", 2);
      g_autofree char *bucket = g_strjoinv ("–", ends);

      return g_strdup_printf ("%s: %s", card, bucket);
    }

  return g_strdup (card);
}

static void
add_part (Questions                   *questions,
          const ScoutCatalogMetric    *metric,
          const ScoutCatalogBreakdown *breakdown,
          const char                  *part,
          const char                  *figure)
{
  const char *card = get_card (questions, metric, breakdown);
  g_autofree char *name = dup_row_name (metric, breakdown, card, part);
  g_autofree char *part_name = dup_part_name (breakdown, part);
  g_autofree char *words = g_strdup_printf ("%s %s", part_name, figure);

  add (questions, metric->name, name, words, FALSE);
}

/* "46.0%"; parts that are counted have their share as well, "178,588 (44.4%)". */
static char *
dup_result (JsonObject *result,
            double      sum)
{
  g_autofree char *count = NULL;
  g_autofree char *share = NULL;

  if (json_object_has_member (result, "percentage"))
    return dup_percent (json_object_get_double_member (result, "percentage"));

  count = dup_count (json_object_get_int_member (result, "value"));
  share = dup_percent (100.0 * json_object_get_double_member (result, "value") / sum);

  return g_strdup_printf ("%s (%s)", count, share);
}

static void
add_results (Questions                   *questions,
             const ScoutCatalogMetric    *metric,
             const ScoutCatalogBreakdown *breakdown,
             JsonArray                   *results)
{
  double sum = 0.0;

  for (guint i = 0; i < json_array_get_length (results); i++)
    sum += json_object_get_double_member_with_default (json_array_get_object_element (results, i),
                                                       "value", 0.0);
  for (guint i = 0; i < json_array_get_length (results); i++)
    {
      JsonObject *result = json_array_get_object_element (results, i);
      g_autofree char *figure = dup_result (result, sum);

      add_part (questions, metric, breakdown,
                json_object_get_string_member (result, "dimension_value"), figure);
    }
}

static void
add_breakdown (Questions                   *questions,
               const ScoutCatalogMetric    *metric,
               const ScoutCatalogBreakdown *breakdown)
{
  g_autoptr(JsonObject) insight = ask_figure (questions, metric, "overall", breakdown->name);
  JsonObject *sum = insight != NULL ? get_sum (insight) : NULL;
  JsonObject *parts = NULL;
  g_autoptr(GList) names = NULL;

  if (sum == NULL)
    add (questions, metric->name, get_card (questions, metric, breakdown),
         CREATOR_FACTS_NOT_SHARED, FALSE);
  else if (json_object_has_member (sum, "breakdowns"))
    add_results (questions, metric, breakdown,
                 json_object_get_array_member (json_object_get_object_member (sum, "breakdowns"),
                                               "results"));
  else
    {
      parts = json_object_get_object_member (sum, "value_with_breakdown");
      names = json_object_get_members (parts);
      for (GList *name = names; name != NULL; name = name->next)
        {
          double share = json_object_get_double_member (parts, name->data);
          g_autofree char *figure = dup_percent (share);

          add_part (questions, metric, breakdown, name->data, figure);
        }
    }
}

static void
add_metric (Questions                *questions,
            const ScoutCatalogMetric *metric)
{
  gboolean is_divided_only = FALSE;

  for (gsize i = 0; metric->breakdown_ids[i] != NULL; i++)
    {
      const ScoutCatalogBreakdown *breakdown =
        scout_catalog_api_find_breakdown (questions->api, metric->breakdown_ids[i]);

      add_breakdown (questions, metric, breakdown);
      /* Whose name says how it is divided has no sum. */
      is_divided_only |= breakdown->name == NULL;
    }
  if (!is_divided_only)
    add_sum (questions, metric);
  if (g_strv_contains (metric->periods, "day"))
    add_days (questions, metric);
}

GPtrArray *
creator_facts_ask_figures (PageFixture  *services,
                           ScoutNetwork  network,
                           const char   *id)
{
  Questions questions = begin (services, network, id);
  for (gsize i = 0; i < questions.api->n_metrics; i++)
    {
      const ScoutCatalogMetric *metric = &questions.api->metrics[i];

      if (g_str_equal (metric->endpoint_id, "creator-insights")
          && is_documented (&metric->source))
        add_metric (&questions, metric);
    }

  return questions.facts;
}
