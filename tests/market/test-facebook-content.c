/* test-facebook-content.c: posts are found and looked up, and asked for in parts where they must.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-facebook-marketplace.h"

#include "answering-transport.h"
#include "scout-query-builder.h"

#include <math.h>
#include <string.h>

#define TOO_MUCH \
  "{\"error\":{\"message\":\"Please reduce the amount of data you're asking for, then retry your " \
  "request\",\"type\":\"OAuthException\",\"code\":1}}"

/*
 * Meta:
 * @most_rows: rows that it gathers at once
 * @most_metrics: figures that it gathers at once
 * @rows: (nullable): the rows that it answers, or %NULL for one with all figures asked for
 *
 * What Meta has, and how much of it at once.
 */
typedef struct
{
  guint most_rows;
  guint most_metrics;
  const char *rows;
} Meta;

typedef struct
{
  Meta meta;
  AnsweringTransport *transport;
  ScoutClock *clock;
  ScoutCatalog *catalog;
  ScoutMarketplace *marketplace;

  gboolean is_done;
  ScoutCreatorBatch *creators;
  ScoutContentBatch *content;
  ScoutCreator *creator;
  ScoutContent *post;
  GError *error;
} Fixture;

static void
fixture_clear_outcome (Fixture *self)
{
  self->is_done = FALSE;
  g_clear_pointer (&self->creators, scout_creator_batch_free);
  g_clear_pointer (&self->content, scout_content_batch_free);
  g_clear_object (&self->creator);
  g_clear_object (&self->post);
  g_clear_error (&self->error);
}

static void
fixture_clear (Fixture *self)
{
  fixture_clear_outcome (self);
  g_clear_object (&self->marketplace);
  g_clear_object (&self->catalog);
  g_clear_object (&self->clock);
  g_clear_object (&self->transport);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

/* The names between "metrics(" and ")". */
static GStrv
dup_metrics (ScoutGraphRequest *request)
{
  const char *fields = scout_graph_request_get (request, "fields");
  const char *start = fields != NULL ? strstr (fields, "metrics(") : NULL;
  g_autofree char *list = NULL;

  if (start == NULL)
    return g_new0 (char *, 1);

  start += strlen ("metrics(");
  list = g_strndup (start, strcspn (start, ")"));

  return g_strsplit (list, ",", -1);
}

static char *
make_rows (ScoutGraphRequest   *request,
           const char * const  *metrics)
{
  g_autoptr(GString) insights = g_string_new (NULL);
  gboolean is_content = g_str_has_suffix (scout_graph_request_get_path (request), "/content");

  for (gsize i = 0; metrics[i] != NULL; i++)
    g_string_append_printf (insights, "%s{\"name\":\"%s\",\"values\":[{\"value\":%" G_GSIZE_FORMAT
                            "}]}", i > 0 ? "," : "", metrics[i], strlen (metrics[i]));

  return g_strdup_printf ("{%s\"creator_id\":\"1001\",%s\"insights\":[%s]}",
                          is_content ? "\"content_id\":\"5\"," : "",
                          is_content ? "" : "\"creator_alias\":\"maya.brews\",",
                          insights->str);
}

static char *
answer (ScoutGraphRequest *request,
        guint             *http_status,
        gpointer           user_data)
{
  const Meta *meta = user_data;
  const char *limit = scout_graph_request_get (request, "limit");
  g_auto(GStrv) metrics = dup_metrics (request);
  g_autofree char *rows = NULL;

  if (g_strv_length (metrics) > meta->most_metrics ||
      (limit != NULL && g_ascii_strtoull (limit, NULL, 10) > meta->most_rows))
    {
      *http_status = 500;
      return g_strdup (TOO_MUCH);
    }

  if (meta->rows != NULL)
    rows = g_strdup (meta->rows);
  else
    rows = make_rows (request, (const char * const *) metrics);

  return g_strdup_printf ("{\"data\":[%s],\"paging\":{\"cursors\":{\"after\":\"A\"},"
                          "\"next\":\"x\"}}", rows);
}

static void
fixture_init (Fixture    *self,
              guint       most_rows,
              guint       most_metrics,
              const char *rows) /* (nullable) */
{
  g_autoptr(ScoutGraphClient) client = NULL;
  g_autoptr(ScoutToken) token = scout_token_new ("SANDBOXpage");
  const ScoutBrandPageFields fields = { .id = "7", .name = "Alder & Oat", .followers = -1,
                                        .token = token };
  g_autoptr(ScoutBrandPage) page = scout_brand_page_new (&fields);

  self->meta.most_rows = most_rows;
  self->meta.most_metrics = most_metrics;
  self->meta.rows = rows;
  self->transport = answering_transport_new (answer, &self->meta);
  self->clock = scout_manual_clock_new (0);
  self->catalog = scout_catalog_new (TRUE);
  client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (self->transport), self->clock);
  self->marketplace = scout_facebook_marketplace_new (self->catalog, client, page);
}

static guint
get_n_requests (Fixture *self)
{
  return answering_transport_get_requests (self->transport)->len;
}

static const char *
get_parameter (Fixture    *self,
               guint       index,
               const char *name)
{
  GPtrArray *requests = answering_transport_get_requests (self->transport);

  g_assert_cmpuint (index, <, requests->len);

  return scout_graph_request_get (g_ptr_array_index (requests, index), name);
}

static void
wait_until_done (Fixture *self)
{
  while (!self->is_done)
    g_main_context_iteration (NULL, TRUE);
}

static void
content_searched_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  Fixture *self = user_data;

  self->content = scout_marketplace_search_content_finish (SCOUT_MARKETPLACE (source), result,
                                                           &self->error);
  self->is_done = TRUE;
}

static ScoutQuery *
make_query (Fixture    *self,
            const char *range)
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (self->catalog, SCOUT_NETWORK_FACEBOOK, "content");

  scout_query_builder_set_text (builder, "time-range", range);
  return scout_query_builder_build (builder);
}

static void
search_content (Fixture    *self,
                const char *range,
                const char *cursor) /* (nullable) */
{
  const ScoutMarketPaging paging = { .after = cursor };
  g_autoptr(ScoutQuery) query = make_query (self, range);

  fixture_clear_outcome (self);
  scout_marketplace_search_content_async (self->marketplace, query, &paging, NULL,
                                          content_searched_cb, self);
  wait_until_done (self);
}

static void
content_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  Fixture *self = user_data;

  self->post = scout_marketplace_load_content_finish (SCOUT_MARKETPLACE (source), result,
                                                      &self->error);
  self->is_done = TRUE;
}

static void
load_content (Fixture          *self,
              const char       *id,
              ScoutContentPart  part)
{
  fixture_clear_outcome (self);
  scout_marketplace_load_content_async (self->marketplace, id, part, NULL, content_loaded_cb, self);
  wait_until_done (self);
}

static void
creator_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  Fixture *self = user_data;

  self->creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result,
                                                         &self->error);
  self->is_done = TRUE;
}

static void
load_creator (Fixture          *self,
              const char       *id,
              ScoutCreatorPart  part)
{
  fixture_clear_outcome (self);
  scout_marketplace_load_creator_async (self->marketplace, id, part, SCOUT_TIME_RANGE_L28, NULL,
                                        creator_loaded_cb, self);
  wait_until_done (self);
}

static void
test_search (void)
{
  g_auto(Fixture) fixture = { 0 };
  ScoutContent *post = NULL;

  fixture_init (&fixture, 24, 100, NULL);
  g_assert_true (scout_marketplace_supports_content (fixture.marketplace));
  search_content (&fixture, "last-7-days", "QVFI");

  g_assert_no_error (fixture.error);
  g_assert_cmpuint (fixture.content->content->len, ==, 1);
  g_assert_cmpstr (fixture.content->next_cursor, ==, "A");
  g_assert_cmpuint (get_n_requests (&fixture), ==, 1);
  g_assert_cmpstr (get_parameter (&fixture, 0, "after"), ==, "QVFI");

  post = g_ptr_array_index (fixture.content->content, 0);
  g_assert_cmpstr (scout_content_get_id (post), ==, "5");
  g_assert_cmpfloat_with_epsilon (scout_content_get_figure (post, SCOUT_METRIC_REACH),
                                  strlen ("reach"), 0.001);
}

/* A page is halved until it can be had, and the next ones begin with what could be had. */
static void
test_search_reduced (void)
{
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, 7, 100, NULL);
  search_content (&fixture, "last-7-days", NULL);
  g_assert_no_error (fixture.error);
  g_assert_cmpuint (get_n_requests (&fixture), ==, 3);
  g_assert_cmpstr (get_parameter (&fixture, 0, "limit"), ==, "24");
  g_assert_cmpstr (get_parameter (&fixture, 1, "limit"), ==, "12");
  g_assert_cmpstr (get_parameter (&fixture, 2, "limit"), ==, "6");

  search_content (&fixture, "last-7-days", "A");
  g_assert_no_error (fixture.error);
  g_assert_cmpuint (get_n_requests (&fixture), ==, 4);
  g_assert_cmpstr (get_parameter (&fixture, 3, "limit"), ==, "6");
  g_assert_cmpstr (get_parameter (&fixture, 3, "after"), ==, "A");

  search_content (&fixture, "last-14-days", NULL);
  g_assert_cmpstr (get_parameter (&fixture, 4, "limit"), ==, "24");

  /* Another question since does not make that forgotten. */
  search_content (&fixture, "last-7-days", "B");
  g_assert_cmpuint (get_n_requests (&fixture), ==, 8);
  g_assert_cmpstr (get_parameter (&fixture, 7, "limit"), ==, "6");
}

/* With how many rows a question is asked, as it is explained. */
static void
assert_explained_limit (Fixture             *self,
                        const ScoutQuestion *question,
                        const char          *limit)
{
  g_autoptr(GPtrArray) requests = scout_marketplace_list_requests (self->marketplace, question);

  g_assert_cmpuint (requests->len, ==, 1);
  g_assert_cmpstr (scout_graph_request_get (g_ptr_array_index (requests, 0), "limit"), ==, limit);
}

/* What was asked with fewer rows is explained with as many, of whatever it is a list. */
static void
test_reduced_explained (void)
{
  g_auto(Fixture) fixture = { 0 };
  g_autoptr(ScoutQuery) first = NULL;
  g_autoptr(ScoutQuery) second = NULL;
  ScoutQuestion search = { NULL };
  const ScoutQuestion posts = { "1001", .creator_part = SCOUT_CREATOR_PART_CONTENT };
  const ScoutQuestion others = { "1002", .creator_part = SCOUT_CREATOR_PART_CONTENT };

  fixture_init (&fixture, 7, 100, "{\"content_id\":\"5\",\"creator_id\":\"1001\"}");
  assert_explained_limit (&fixture, &posts, "24");
  load_creator (&fixture, "1001", SCOUT_CREATOR_PART_CONTENT);
  g_assert_no_error (fixture.error);
  assert_explained_limit (&fixture, &posts, "6");
  assert_explained_limit (&fixture, &others, "24");
  load_creator (&fixture, "1001", SCOUT_CREATOR_PART_CONTENT);
  g_assert_cmpuint (get_n_requests (&fixture), ==, 4);

  first = make_query (&fixture, "last-7-days");
  second = make_query (&fixture, "last-14-days");
  search_content (&fixture, "last-7-days", NULL);
  search_content (&fixture, "last-14-days", NULL);
  search.query = first;
  assert_explained_limit (&fixture, &search, "6");
  search.query = second;
  assert_explained_limit (&fixture, &search, "6");
}

static void
test_search_floor (void)
{
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, 0, 100, NULL);
  search_content (&fixture, "last-7-days", NULL);

  g_assert_null (fixture.content);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TOO_MUCH_DATA);
}

typedef struct
{
  const char *id;
  const char *rows;
  gboolean is_found;
} Lookup;

static const Lookup lookups[] = {
  { "5", "{\"content_id\":\"5\"}", TRUE },
  { "5", "{\"content_id\":5}", TRUE },
  { "5", "{\"content_id\":\"6\"},{\"content_id\":\"5\"}", TRUE },
  { "pfbid0a", "{\"content_id\":\"pfbid0a\"}", TRUE },
  /* The other form of the same id. */
  { "pfbid0a", "{\"content_id\":\"5\"}", TRUE },
  { "5", "{\"content_id\":\"pfbid0a\"}", TRUE },
  { "pfbid0a", "{\"content_id\":\"5\"},{\"content_id\":\"6\"}", FALSE },
  { "pfbid0a", "{\"content_id\":\"pfbid0b\"}", FALSE },
  { "5", "{\"content_id\":\"6\"}", FALSE },
  { "5", "", FALSE },
};

static void
test_lookups (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lookups); i++)
    {
      g_auto(Fixture) fixture = { 0 };

      fixture_init (&fixture, 24, 100, lookups[i].rows);
      load_content (&fixture, lookups[i].id, SCOUT_CONTENT_PART_POST);

      g_test_message ("%s: %s", lookups[i].id, lookups[i].rows);
      if (lookups[i].is_found)
        {
          g_assert_no_error (fixture.error);
          g_assert_nonnull (fixture.post);
          continue;
        }
      g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_FOUND);
      g_assert_null (fixture.post);
      g_assert_nonnull (strstr (fixture.error->message, lookups[i].id));
    }
}

/* All figures of a post, however few at once Meta gathers. */
static void
test_insights_in_parts (void)
{
  for (guint most = 15; most > 0; most--)
    {
      g_auto(Fixture) fixture = { 0 };

      fixture_init (&fixture, 24, most, NULL);
      load_content (&fixture, "5", SCOUT_CONTENT_PART_INSIGHTS);

      g_assert_no_error (fixture.error);
      g_assert_cmpfloat_with_epsilon (scout_content_get_figure (fixture.post, SCOUT_METRIC_REACH),
                                      strlen ("reach"), 0.001);
      g_assert_cmpfloat_with_epsilon (scout_content_get_figure (fixture.post, SCOUT_METRIC_SAVES),
                                      strlen ("saves"), 0.001);
      g_assert_cmpuint (get_n_requests (&fixture), <=, 2 * 15 - 1);
      if (most == 15)
        g_assert_cmpuint (get_n_requests (&fixture), ==, 1);
    }
}

static void
test_performance_in_parts (void)
{
  g_auto(Fixture) whole = { 0 };
  g_auto(Fixture) parts = { 0 };

  fixture_init (&whole, 24, 100, NULL);
  load_creator (&whole, "1001", SCOUT_CREATOR_PART_PERFORMANCE);
  g_assert_no_error (whole.error);
  g_assert_cmpuint (get_n_requests (&whole), ==, 1);

  fixture_init (&parts, 24, 3, NULL);
  load_creator (&parts, "maya.brews", SCOUT_CREATOR_PART_PERFORMANCE);
  g_assert_no_error (parts.error);
  g_assert_cmpuint (get_n_requests (&parts), >, 3);
  g_assert_cmpuint (scout_creator_get_n_insights (parts.creator), ==,
                    scout_creator_get_n_insights (whole.creator));
  g_assert_cmpfloat_with_epsilon (scout_creator_get_figure (parts.creator,
                                                            SCOUT_METRIC_INTERACTION_RATE,
                                                            SCOUT_TIME_RANGE_L28),
                                  strlen ("creator_interaction_rate"), 0.001);
}

/* Comments stay together: half of their fields would be no half of the work. */
static void
test_comments (void)
{
  g_auto(Fixture) fixture = { 0 };
  g_autoptr(ScoutComment) comment = NULL;

  fixture_init (&fixture, 24, 100,
                "{\"content_id\":\"5\",\"comments\":{\"data\":[{\"comment_id\":\"9\","
                "\"comment_text\":\"Yum\"},{\"comment_id\":\"8\"}]}}");
  load_content (&fixture, "5", SCOUT_CONTENT_PART_COMMENTS);

  g_assert_no_error (fixture.error);
  g_assert_true (scout_content_has_comments (fixture.post));
  g_assert_cmpuint (scout_content_get_n_comments (fixture.post), ==, 2);
  comment = scout_content_dup_comment (fixture.post, 0);
  g_assert_cmpstr (scout_comment_get_text (comment), ==, "Yum");
}

/* Whatever a Page's creator is asked by, posts of others are left out, as far as ids tell. */
static void
test_content_of_creator (void)
{
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, 24, 100,
                "{\"content_id\":\"5\",\"creator_id\":\"1001\"},{\"content_id\":\"6\"},"
                "{\"content_id\":\"7\",\"creator_id\":\"1002\"}");
  load_creator (&fixture, "1001", SCOUT_CREATOR_PART_CONTENT);

  g_assert_no_error (fixture.error);
  g_assert_cmpstr (get_parameter (&fixture, 0, "creator_id"), ==, "1001");
  g_assert_cmpstr (get_parameter (&fixture, 0, "limit"), ==, "24");
  g_assert_cmpstr (scout_creator_get_id (fixture.creator), ==, "1001");
  g_assert_cmpuint (scout_creator_get_n_content (fixture.creator, SCOUT_CONTENT_LIST_RECENT), ==,
                    2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/facebook-content/search", test_search);
  g_test_add_func ("/facebook-content/search-reduced", test_search_reduced);
  g_test_add_func ("/facebook-content/reduced-explained", test_reduced_explained);
  g_test_add_func ("/facebook-content/search-floor", test_search_floor);
  g_test_add_func ("/facebook-content/lookups", test_lookups);
  g_test_add_func ("/facebook-content/insights-in-parts", test_insights_in_parts);
  g_test_add_func ("/facebook-content/performance-in-parts", test_performance_in_parts);
  g_test_add_func ("/facebook-content/comments", test_comments);
  g_test_add_func ("/facebook-content/content-of-creator", test_content_of_creator);

  return g_test_run ();
}
