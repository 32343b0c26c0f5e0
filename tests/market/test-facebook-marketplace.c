/* test-facebook-marketplace.c: answers of every kind become creators or errors by meaning.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-facebook-marketplace.h"

#include "scout-query-builder.h"
#include "scripted-transport.h"

#include <math.h>
#include <string.h>

#define MAYA "{\"creator_id\":\"1001\",\"creator_alias\":\"maya.brews\"}"

typedef struct
{
  ScriptedTransport *transport;
  ScoutClock *clock;
  ScoutToken *token;
  ScoutMarketplace *marketplace;

  gboolean is_done;
  ScoutCreatorBatch *batch;
  ScoutCreator *creator;
  GError *error;
} Fixture;

static void
fixture_clear (Fixture *fixture)
{
  g_clear_object (&fixture->marketplace);
  g_clear_object (&fixture->transport);
  g_clear_object (&fixture->clock);
  g_clear_pointer (&fixture->token, scout_token_unref);
  g_clear_pointer (&fixture->batch, scout_creator_batch_free);
  g_clear_object (&fixture->creator);
  g_clear_error (&fixture->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

static void
fixture_init (Fixture            *fixture,
              const ScriptedStep *steps,
              guint               n_steps)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutGraphClient) client = NULL;
  g_autoptr(ScoutBrandPage) page = NULL;
  ScoutBrandPageFields fields = { .id = "7", .name = "Alder & Oat", .followers = -1 };

  fixture->transport = scripted_transport_new (steps, n_steps);
  fixture->clock = scout_manual_clock_new (0);
  fixture->token = scout_token_new ("SANDBOXpage");
  fields.token = fixture->token;
  page = scout_brand_page_new (&fields);
  client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (fixture->transport), fixture->clock);
  fixture->marketplace = scout_facebook_marketplace_new (catalog, client, page);
}

/* Waits for the answer; waits between attempts pass at once. */
static void
wait_until_done (Fixture *fixture)
{
  while (!fixture->is_done)
    {
      gint64 wait = scout_manual_clock_get_next_wait (SCOUT_MANUAL_CLOCK (fixture->clock));

      if (wait >= 0)
        scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), wait);
      g_main_context_iteration (NULL, wait < 0);
    }
}

static void
searched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Fixture *fixture = user_data;

  fixture->batch = scout_marketplace_search_finish (SCOUT_MARKETPLACE (source), result,
                                                    &fixture->error);
  fixture->is_done = TRUE;
}

static void
search (Fixture      *fixture,
        GCancellable *cancellable)
{
  ScoutCatalog *catalog = scout_marketplace_get_catalog (fixture->marketplace);
  g_autoptr(ScoutQuery) query = scout_query_new_for_text (catalog, SCOUT_NETWORK_FACEBOOK,
                                                          "coffee");

  scout_marketplace_search_async (fixture->marketplace, query, NULL, cancellable,
                                  searched_cb, fixture);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Fixture *fixture = user_data;

  fixture->creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result,
                                                            &fixture->error);
  fixture->is_done = TRUE;
}

static void
load (Fixture    *fixture,
      const char *id)
{
  scout_marketplace_load_creator_async (fixture->marketplace, id, SCOUT_CREATOR_PART_PROFILE,
                                        SCOUT_TIME_RANGE_L28, NULL, loaded_cb, fixture);
  wait_until_done (fixture);
}

static void
test_search (void)
{
  const ScriptedStep steps[] = {
    { .http_status = 200,
      .body = "{\"data\":[" MAYA "],\"paging\":{\"cursors\":{\"after\":\"A\"},\"next\":\"x\"}}" },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
  search (&fixture, NULL);
  wait_until_done (&fixture);

  g_assert_no_error (fixture.error);
  g_assert_cmpint (scout_marketplace_get_network (fixture.marketplace), ==, SCOUT_NETWORK_FACEBOOK);
  g_assert_cmpuint (fixture.batch->creators->len, ==, 1);
  g_assert_cmpstr (fixture.batch->next_cursor, ==, "A");
  g_assert_true (scout_token_equal (scripted_transport_get_token (fixture.transport),
                                    fixture.token));
}

static void
search_for_creator (Fixture    *fixture,
                    const char *id)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  builder = scout_query_builder_new (scout_marketplace_get_catalog (fixture->marketplace),
                                     SCOUT_NETWORK_FACEBOOK, "creators");
  scout_query_builder_set_text (builder, "creator-id", id);
  query = scout_query_builder_build (builder);
  scout_marketplace_search_async (fixture->marketplace, query, NULL, NULL, searched_cb, fixture);
  wait_until_done (fixture);
}

/* Nobody has that name, and Meta recommends somebody else (conventions section 6.2). */
static void
test_recommended_instead (void)
{
  const ScriptedStep steps[] = {
    { .http_status = 200,
      .body = "{\"data\":[" MAYA "],\"paging\":{\"cursors\":{\"after\":\"A\"},\"next\":\"x\"}}" },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
  search_for_creator (&fixture, "2002");

  g_assert_no_error (fixture.error);
  g_assert_cmpuint (fixture.batch->creators->len, ==, 0);
  g_assert_null (fixture.batch->next_cursor);
}

/* Whoever comes without an alias may be the one who was asked for, but not beside somebody else,
 * wherever among them they stand. */
static void
test_search_for_alias (void)
{
  static const struct
  {
    const char *body;
    guint n_expected;
  } answers[] = {
    { "{\"data\":[{\"creator_id\":\"1001\"}]}", 1 },
    { "{\"data\":[" MAYA ",{\"creator_id\":\"3003\"}]}", 0 },
    { "{\"data\":[{\"creator_id\":\"3003\"}," MAYA "]}", 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      const ScriptedStep steps[] = { { .http_status = 200, .body = answers[i].body } };
      g_auto(Fixture) fixture = { 0 };

      fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
      search_for_creator (&fixture, "theo.pours");

      g_assert_no_error (fixture.error);
      g_assert_cmpuint (fixture.batch->creators->len, ==, answers[i].n_expected);
    }
}

/* Meta says in any words that somebody has no figures (S2, row "10"): whoever has a profile is
 * found by name all the same. Where that is refused too, it is told. */
static void
test_search_without_figures (void)
{
  const ScriptedStep steps[] = {
    { .http_status = 403, .body = "{\"error\":{\"code\":10,\"message\":\"(#10) Application does "
                                  "not have permission for this action\"}}" },
    { .http_status = 200, .body = "{\"data\":[" MAYA "]}" },
  };
  const ScriptedStep refused[] = { steps[0], steps[0] };
  const ScoutMarketStanding standings[] = {
    { TRUE, FALSE }, { TRUE, TRUE }, { TRUE, FALSE, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (standings); i++)
    {
      g_auto(Fixture) fixture = { 0 };
      g_auto(Fixture) other = { 0 };

      fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
      scout_marketplace_set_standing (fixture.marketplace, &standings[i]);
      search_for_creator (&fixture, "maya.brews");
      g_assert_no_error (fixture.error);
      g_assert_cmpuint (fixture.batch->creators->len, ==, 1);
      g_assert_cmpuint (scripted_transport_get_n_sent (fixture.transport), ==, 2);

      fixture_init (&other, refused, G_N_ELEMENTS (refused));
      scout_marketplace_set_standing (other.marketplace, &standings[i]);
      search_for_creator (&other, "maya.brews");
      g_assert_nonnull (other.error);
      g_assert_cmpuint (scripted_transport_get_n_sent (other.transport), ==, 2);
    }
}

typedef struct
{
  ScriptedStep step;
  ScoutGraphError code;
  guint n_attempts;
} Failure;

#define MOST_ATTEMPTS 8

static const Failure failures[] = {
  { { .http_status = 0, .failure = SCOUT_GRAPH_ERROR_NETWORK }, SCOUT_GRAPH_ERROR_NETWORK, 3 },
  { { .http_status = 0, .failure = SCOUT_GRAPH_ERROR_TIMED_OUT }, SCOUT_GRAPH_ERROR_TIMED_OUT, 3 },
  { { .http_status = 0, .failure = SCOUT_GRAPH_ERROR_TOO_LARGE }, SCOUT_GRAPH_ERROR_TOO_LARGE, 1 },
  { { .http_status = 502, .body = "<html>" }, SCOUT_GRAPH_ERROR_SERVER, 3 },
  /* It might be one of the figures: a few parts are asked for. */
  { { .http_status = 500, .body = "<html>" }, SCOUT_GRAPH_ERROR_SERVER, 3 + 4 },
  { { .http_status = 200, .body = "<html>" }, SCOUT_GRAPH_ERROR_PROTOCOL, 1 },
  { { .http_status = 200, .body = "" }, SCOUT_GRAPH_ERROR_PROTOCOL, 1 },
  { { .http_status = 200, .body = "{\"data\":\"x\"}" }, SCOUT_GRAPH_ERROR_PROTOCOL, 1 },
  { { .http_status = 200, .body = "{\"data\":{}}" }, SCOUT_GRAPH_ERROR_PROTOCOL, 1 },
  { { .http_status = 400, .body = "{\"error\":{\"code\":613,\"message\":\"m\"}}" },
    SCOUT_GRAPH_ERROR_RATE_LIMITED, 1 },
  { { .http_status = 403, .body = "{\"error\":{\"code\":10,\"message\":\"(#10) Application does"
      " not have permission for this action\"}}" }, SCOUT_GRAPH_ERROR_PERMISSION, 1 },
  { { .http_status = 400,
      .body = "{\"error\":{\"code\":100,\"error_subcode\":3961021,\"message\":\"m\"}}" },
    SCOUT_GRAPH_ERROR_INVALID_FILTER, 1 },
  { { .http_status = 400,
      .body = "{\"error\":{\"code\":190,\"error_subcode\":463,\"message\":\"m\"}}" },
    SCOUT_GRAPH_ERROR_AUTH_EXPIRED, 1 },
};

static void
test_failures (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (failures); i++)
    {
      ScriptedStep steps[MOST_ATTEMPTS];
      g_auto(Fixture) fixture = { 0 };

      for (gsize k = 0; k < MOST_ATTEMPTS; k++)
        steps[k] = failures[i].step;
      fixture_init (&fixture, steps, MOST_ATTEMPTS);
      search (&fixture, NULL);
      wait_until_done (&fixture);

      g_assert_null (fixture.batch);
      g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, (int) failures[i].code);
      g_assert_cmpuint (scripted_transport_get_n_sent (fixture.transport), ==,
                        failures[i].n_attempts);
    }
}

static void
test_recovery (void)
{
  const ScriptedStep steps[] = {
    { .http_status = 500, .body = "{\"error\":{\"code\":2,\"message\":\"m\"}}" },
    { .http_status = 0, .failure = SCOUT_GRAPH_ERROR_NETWORK },
    { .http_status = 200, .body = "{\"data\":[" MAYA "]}" },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
  search (&fixture, NULL);
  wait_until_done (&fixture);

  g_assert_no_error (fixture.error);
  g_assert_cmpuint (fixture.batch->creators->len, ==, 1);
}

static void
test_cancel_before (void)
{
  const ScriptedStep steps[] = { { .http_status = 1 } };
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
  g_cancellable_cancel (cancellable);
  search (&fixture, cancellable);
  wait_until_done (&fixture);

  g_assert_error (fixture.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_cancel_during (void)
{
  const ScriptedStep steps[] = { { .http_status = 1 } };
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
  search (&fixture, cancellable);
  while (scripted_transport_get_n_sent (fixture.transport) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (fixture.is_done);
  g_cancellable_cancel (cancellable);
  wait_until_done (&fixture);

  g_assert_error (fixture.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

typedef struct
{
  const char *id;
  const char *data;
  const char *expected;
  ScoutGraphError code;
} Lookup;

static const Lookup lookups[] = {
  { "1001", MAYA, "1001", 0 },
  { "maya.brews", MAYA, "1001", 0 },
  { "Maya.Brews", MAYA, "1001", 0 },
  { "@maya.brews", MAYA, "1001", 0 },
  { "1001", "{\"creator_id\":1001}", "1001", 0 },
  { "1001", "{\"creator_id\":\"2\"}," MAYA, "1001", 0 },
  { "1001", "", NULL, SCOUT_GRAPH_ERROR_NOT_FOUND },
  { "1002", MAYA, NULL, SCOUT_GRAPH_ERROR_NOT_FOUND },
  { "maya", MAYA, NULL, SCOUT_GRAPH_ERROR_NOT_FOUND },
  /* Invited: a subset of the fields, without the alias. */
  { "maya.brews", "{\"creator_id\":\"1001\"}", "1001", 0 },
  { "maya.brews", "{\"creator_id\":\"2\"},{\"creator_id\":\"1001\"}", NULL,
    SCOUT_GRAPH_ERROR_NOT_FOUND },
  { "1002", "{\"creator_id\":\"1001\"}", NULL, SCOUT_GRAPH_ERROR_NOT_FOUND },
};

static void
test_lookups (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lookups); i++)
    {
      g_autofree char *body = g_strdup_printf ("{\"data\":[%s]}", lookups[i].data);
      const ScriptedStep steps[] = { { .http_status = 200, .body = body } };
      g_auto(Fixture) fixture = { 0 };

      fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
      load (&fixture, lookups[i].id);

      if (lookups[i].expected == NULL)
        {
          g_assert_null (fixture.creator);
          g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, (int) lookups[i].code);
          g_assert_nonnull (strstr (fixture.error->message, lookups[i].id));
          continue;
        }
      g_assert_no_error (fixture.error);
      g_assert_cmpstr (scout_creator_get_id (fixture.creator), ==, lookups[i].expected);
    }
}

static void
test_lookup_refused (void)
{
  const ScriptedStep steps[] = {
    { .http_status = 400,
      .body = "{\"error\":{\"code\":100,\"error_subcode\":3961015,\"message\":\"m\"}}" },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
  load (&fixture, "1001");

  g_assert_null (fixture.creator);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_ONBOARDED);
}

#define UNKNOWN_FIELD \
  "{\"error\":{\"message\":\"(#100) Tried accessing nonexisting field\",\"code\":100}}"

/* A field that stands in an example only is not worth every answer. */
static void
test_field_of_an_example (void)
{
  const ScriptedStep steps[] = {
    { .http_status = 400, .body = UNKNOWN_FIELD },
    { .http_status = 200, .body = "{\"data\":[" MAYA "]}" },
    { .http_status = 200, .body = "{\"data\":[" MAYA "]}" },
  };
  const ScoutQuestion profile = { "1001", .creator_part = SCOUT_CREATOR_PART_PROFILE };
  g_auto(Fixture) fixture = { 0 };
  g_autoptr(GPtrArray) requests = NULL;
  const char *fields = NULL;

  fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
  search (&fixture, NULL);
  wait_until_done (&fixture);
  g_assert_no_error (fixture.error);
  g_assert_cmpuint (fixture.batch->creators->len, ==, 1);

  /* It is not refused twice, and nothing else goes with it. */
  fixture.is_done = FALSE;
  load (&fixture, "1001");
  g_assert_no_error (fixture.error);
  g_assert_cmpuint (scripted_transport_get_n_sent (fixture.transport), ==, 3);
  requests = scout_marketplace_list_requests (fixture.marketplace, &profile);
  fields = scout_graph_request_get (g_ptr_array_index (requests, 0), "fields");
  g_assert_null (strstr (fields, "creator_onboarding_status"));
  g_assert_nonnull (strstr (fields, "past_partnerships"));
}

/* What a document explains by a number of its own has nothing to do with fields. */
static void
test_explained_refusal (void)
{
  const ScriptedStep steps[] = {
    { .http_status = 400,
      .body = "{\"error\":{\"code\":100,\"error_subcode\":3961021,\"message\":\"m\"}}" },
  };
  g_auto(Fixture) fixture = { 0 };

  fixture_init (&fixture, steps, G_N_ELEMENTS (steps));
  search (&fixture, NULL);
  wait_until_done (&fixture);
  g_assert_nonnull (fixture.error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/facebook-marketplace/search", test_search);
  g_test_add_func ("/facebook-marketplace/recommended-instead", test_recommended_instead);
  g_test_add_func ("/facebook-marketplace/search-for-alias", test_search_for_alias);
  g_test_add_func ("/facebook-marketplace/search-without-figures", test_search_without_figures);
  g_test_add_func ("/facebook-marketplace/failures", test_failures);
  g_test_add_func ("/facebook-marketplace/recovery", test_recovery);
  g_test_add_func ("/facebook-marketplace/cancel-before", test_cancel_before);
  g_test_add_func ("/facebook-marketplace/cancel-during", test_cancel_during);
  g_test_add_func ("/facebook-marketplace/lookups", test_lookups);
  g_test_add_func ("/facebook-marketplace/lookup-refused", test_lookup_refused);
  g_test_add_func ("/facebook-marketplace/field-of-an-example", test_field_of_an_example);
  g_test_add_func ("/facebook-marketplace/explained-refusal", test_explained_refusal);

  return g_test_run ();
}
