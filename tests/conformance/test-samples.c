/* test-samples.c: Scout's own requests are those that the documents show as samples.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Each sample is asked as a query, and the parameters that Scout sends for it are compared with the
 * sample's: no more, no fewer, and each letter by letter (conformance-query.c says where not). The
 * fields that a sample asks for must be asked for by one of Scout's requests, over the same period
 * and range and by the same breakdown. What the sandbox answers to samples is the next suite's.
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-query.h"
#include "conformance-rows.h"
#include "conformance-sample.h"

#include "scout-facebook-request.h"
#include "scout-fields-parser.h"
#include "scout-instagram-request.h"
#include "scout-query-lint.h"

#include <string.h>

#define TABLE "Sample requests"

/* What Scout sends with every search, whatever a sample has: the fields that its cards show, and
 * rows to fill the grid (S2 allows 1 to 50; S1 says nothing). */
static const char * const own_parameters[] = { "fields", "limit", NULL };

/* What samples ask for and Scout does not, what it asks for instead, and why. */
static const struct
{
  const char *wanted;
  const char *instead; /* (nullable) */
  const char *why;
} unasked[] = {
  { "recent_content", NULL,
    "S2: “Prefer using the Content Insights API and filter by creator_id”, as PART_CONTENT does" },
  { "insights:creator_reach period=day time_range=L28",
    "insights:creator_reach period=day time_range=L90",
    "the 28 days are the last of the 90 that the chart shows" },
};

static const ScoutTimeRange ranges[] = {
  SCOUT_TIME_RANGE_L1, SCOUT_TIME_RANGE_L7, SCOUT_TIME_RANGE_L14, SCOUT_TIME_RANGE_L28,
  SCOUT_TIME_RANGE_L90, SCOUT_TIME_RANGE_LIFETIME, SCOUT_TIME_RANGE_THIS_WEEK,
  SCOUT_TIME_RANGE_THIS_MONTH,
};

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* The order of parameters has no meaning. */
static char *
dup_sorted (GPtrArray *lines)
{
  g_autoptr(GString) text = g_string_new (NULL);

  g_ptr_array_sort (lines, compare_texts);
  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (text, "%s\n", (const char *) g_ptr_array_index (lines, i));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static ScoutQuery *
make_query (const ConformanceRow *row,
            ScoutGraphRequest    *sample)
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (conformance_box_get ()->catalog, conformance_sample_get_network (row),
                             conformance_sample_get_endpoint (row));

  for (guint i = 0; i < scout_graph_request_get_n_parameters (sample); i++)
    {
      const char *value = NULL;
      const char *name = scout_graph_request_get_parameter (sample, i, &value);

      if (!g_strv_contains (own_parameters, name))
        conformance_query_set (builder, name, value);
    }

  return scout_query_builder_build (builder);
}

static char *
dup_expected (ScoutGraphRequest *sample,
              ScoutQuery        *query)
{
  const ScoutCatalogEndpoint *endpoint = scout_query_get_endpoint (query);
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < scout_graph_request_get_n_parameters (sample); i++)
    {
      const char *value = NULL;
      const char *name = scout_graph_request_get_parameter (sample, i, &value);
      g_autofree char *expected = NULL;

      if (g_strv_contains (own_parameters, name))
        continue;
      expected = conformance_query_dup_expected (
        scout_catalog_endpoint_find_parameter_by_name (endpoint, name), value);
      g_ptr_array_add (lines, g_strdup_printf ("%s=%s", name, expected));
    }

  return dup_sorted (lines);
}

static char *
dup_sent (ScoutGraphRequest *request)
{
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < scout_graph_request_get_n_parameters (request); i++)
    {
      const char *value = NULL;
      const char *name = scout_graph_request_get_parameter (request, i, &value);

      if (!g_strv_contains (own_parameters, name))
        g_ptr_array_add (lines, g_strdup_printf ("%s=%s", name, value));
    }

  return dup_sorted (lines);
}

static const char *
get_account (void)
{
  return scout_sandbox_get_page (conformance_box_get ()->sandbox, 0)->instagram_user_id;
}

static ScoutGraphRequest *
new_search (const ScoutWire *wire,
            ScoutQuery      *query)
{
  if (wire->api->network == SCOUT_NETWORK_INSTAGRAM)
    return scout_instagram_request_new_search (wire, get_account (), query, NULL);
  if (g_str_equal (scout_query_get_endpoint (query)->id, "content"))
    return scout_facebook_request_new_content_search (wire, query, NULL);

  return scout_facebook_request_new_search (wire, query, NULL);
}

/* "recent_media/insights:views", followed by " period=day" and the like; a limit is no part of what
 * is asked for. S2 says what the period and the range are where they are not given. */
static void
add_metrics (GPtrArray        *asked,
             const ScoutField *field,
             const char       *path,
             ScoutQuery       *query)
{
  g_auto(GStrv) metrics = g_strsplit (scout_field_get_modifier (field, "metrics"), ",", -1);
  gboolean has_defaults = scout_query_get_network (query) == SCOUT_NETWORK_FACEBOOK &&
                          g_str_equal (scout_query_get_endpoint (query)->id, "creators");
  static const struct { const char *name; const char *value; } modifiers[] = {
    { "period", "overall" }, { "time_range", "L28" }, { "breakdown", NULL },
  };

  for (gsize i = 0; metrics[i] != NULL; i++)
    {
      g_autoptr(GString) line = g_string_new (path);

      g_string_append_printf (line, ":%s", g_strstrip (metrics[i]));
      for (gsize j = 0; j < G_N_ELEMENTS (modifiers); j++)
        {
          const char *value = scout_field_get_modifier (field, modifiers[j].name);

          if (value == NULL && has_defaults)
            value = modifiers[j].value;
          if (value != NULL)
            g_string_append_printf (line, " %s=%s", modifiers[j].name, value);
        }
      g_ptr_array_add (asked, g_string_free (g_steal_pointer (&line), FALSE));
    }
}

static void
add_asked (GPtrArray  *asked,
           GPtrArray  *fields,
           const char *above,
           ScoutQuery *query)
{
  for (guint i = 0; i < fields->len; i++)
    {
      const ScoutField *field = g_ptr_array_index (fields, i);
      g_autofree char *path = g_strconcat (above, field->name, NULL);
      g_autofree char *inner = g_strconcat (path, "/", NULL);

      if (field->children != NULL)
        add_asked (asked, field->children, inner, query);
      else if (scout_field_get_modifier (field, "metrics") != NULL)
        add_metrics (asked, field, path, query);
      else
        g_ptr_array_add (asked, g_steal_pointer (&path));
    }
}

static void
add_fields_of (GPtrArray         *asked,
               ScoutGraphRequest *request,
               ScoutQuery        *query)
{
  const char *text = scout_graph_request_get (request, "fields");
  g_autoptr(GPtrArray) fields = NULL;
  g_autoptr(GError) error = NULL;

  if (text == NULL)
    return;
  fields = scout_fields_parse (text, &error);
  g_assert_no_error (error);
  add_asked (asked, fields, "", query);
}

static void
add_creator (GPtrArray        *asked,
             const ScoutWire  *wire,
             ScoutCreatorPart  part,
             ScoutTimeRange    range,
             ScoutQuery       *query)
{
  g_autoptr(GPtrArray) requests = NULL;

  if (wire->api->network == SCOUT_NETWORK_INSTAGRAM)
    {
      requests = scout_instagram_request_list_creator (wire, get_account (), "x", part, range);
    }
  else
    {
      requests = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
      g_ptr_array_add (requests, scout_facebook_request_new_creator (wire, "x", part, range));
    }
  for (guint i = 0; i < requests->len; i++)
    add_fields_of (asked, g_ptr_array_index (requests, i), query);
}

/* Everything that Scout ever asks of an endpoint. */
static GPtrArray *
list_asked (const ScoutWire   *wire,
            ScoutGraphRequest *search,
            ScoutQuery        *query)
{
  GPtrArray *asked = g_ptr_array_new_with_free_func (g_free);

  add_fields_of (asked, search, query);
  if (g_str_equal (scout_query_get_endpoint (query)->id, "content"))
    {
      for (int part = SCOUT_CONTENT_PART_POST; part <= SCOUT_CONTENT_PART_COMMENTS; part++)
        {
          g_autoptr(ScoutGraphRequest) request =
            scout_facebook_request_new_content (wire, "x", (ScoutContentPart) part);

          add_fields_of (asked, request, query);
        }
      return asked;
    }

  for (int part = SCOUT_CREATOR_PART_PROFILE; part <= SCOUT_CREATOR_PART_PARTNERSHIPS; part++)
    for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
      add_creator (asked, wire, (ScoutCreatorPart) part, ranges[i], query);

  return asked;
}

/* Whether the two ask for the same, and OWN as closely as WANTED: it may have a range more. */
static gboolean
is_answered (const char *wanted,
             const char *own)
{
  g_auto(GStrv) words = g_strsplit (wanted, " ", -1);
  g_auto(GStrv) own_words = g_strsplit (own, " ", -1);

  if (!g_str_equal (words[0], own_words[0]))
    return FALSE;
  for (gsize i = 1; words[i] != NULL; i++)
    {
      if (!g_strv_contains ((const char * const *) own_words, words[i]))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_asked (const char *wanted,
          GPtrArray  *asked)
{
  for (guint i = 0; i < asked->len; i++)
    {
      if (is_answered (wanted, g_ptr_array_index (asked, i)))
        return TRUE;
    }

  return FALSE;
}

/* An exception that is none any more fails as well. */
static void
assert_asked (const char *wanted,
              GPtrArray  *asked)
{
  for (gsize i = 0; i < G_N_ELEMENTS (unasked); i++)
    {
      if (!g_str_equal (unasked[i].wanted, wanted))
        continue;
      g_test_message ("%s is not asked for: %s", wanted, unasked[i].why);
      if (is_asked (wanted, asked))
        g_error ("%s is asked for after all", wanted);
      if (unasked[i].instead != NULL && !is_asked (unasked[i].instead, asked))
        g_error ("Not even %s is asked for", unasked[i].instead);
      return;
    }
  if (!is_asked (wanted, asked))
    g_error ("%s is never asked for", wanted);
}

static void
check_sample (ConformanceRow *row)
{
  g_autoptr(ScoutWire) wire = scout_wire_new (conformance_box_get ()->catalog,
                                              conformance_sample_get_network (row));
  g_autoptr(ScoutGraphRequest) sample = conformance_sample_new (row);
  g_autoptr(ScoutQuery) query = make_query (row, sample);
  g_autoptr(ScoutGraphRequest) request = new_search (wire, query);
  g_autoptr(GPtrArray) findings = scout_query_lint (query);
  g_autoptr(GPtrArray) asked = list_asked (wire, request, query);
  g_autoptr(GPtrArray) wanted = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *expected = dup_expected (sample, query);
  g_autofree char *sent = dup_sent (request);

  g_test_message ("%s", sent);
  g_assert_cmpstr (scout_graph_request_get_path (request), ==,
                   scout_graph_request_get_path (sample));
  g_assert_cmpstr (sent, ==, expected);
  g_assert_cmpuint (findings->len, ==, 0);
  g_assert_nonnull (scout_graph_request_get (request, "limit"));

  add_fields_of (wanted, sample, query);
  for (guint i = 0; i < wanted->len; i++)
    assert_asked (g_ptr_array_index (wanted, i), asked);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  conformance_add_rows ("sent", "S1", TABLE, check_sample);
  conformance_add_rows ("sent", "S2", TABLE, check_sample);

  status = conformance_run ();
  conformance_box_drop ();

  return status;
}
