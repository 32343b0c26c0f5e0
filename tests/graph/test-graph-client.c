/* test-graph-client.c: calls are made, read, made again and given up.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The client between a scripted transport and a clock that is moved by hand (T26). Every test ends
 * with nothing left: products, read data, client and transport are counted.
 */

#include "config.h"

#include "scout-graph-client.h"

#include "scripted-transport.h"

#include <string.h>

#define NOW G_GINT64_CONSTANT (1795000000000000)

/* Long enough for a loaded machine; reached only by a test that fails. */
#define PATIENCE (20 * G_USEC_PER_SEC)

static int n_products;
static int n_read_data;

/*
 * Product:
 * @arena: (owned): holds @name
 * @name: what the answer said
 * @fetched_at: what the reader was told
 * @thread: where it was read
 */
typedef struct
{
  ScoutArena *arena;
  const char *name;
  gint64 fetched_at;
  GThread *thread;
} Product;

static void
product_free (gpointer data)
{
  Product *product = data;

  scout_arena_unref (product->arena);
  g_free (product);
  g_atomic_int_add (&n_products, -1);
}

/* {"name":"Ada"}; "cancel" as the name cancels the call from within the reading, "none" reads
 * nothing. */
static gpointer
read_product (ScoutJsonReader *reader,
              gint64           fetched_at,
              gconstpointer    read_data)
{
  Product *product = g_new0 (Product, 1);
  const char *member = NULL;

  g_atomic_int_inc (&n_products);
  product->arena = scout_arena_ref (scout_json_reader_get_arena (reader));
  product->fetched_at = fetched_at;
  product->thread = g_thread_self ();
  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &member))
    {
      if (g_str_equal (member, "name"))
        scout_json_reader_read_string (reader, &product->name);
    }

  if (g_strcmp0 (product->name, "cancel") == 0)
    g_cancellable_cancel ((GCancellable *) read_data);
  if (g_strcmp0 (product->name, "none") == 0)
    g_clear_pointer (&product, product_free);
  return product;
}

static gpointer
read_nothing (ScoutJsonReader *reader,
              gint64           fetched_at,
              gconstpointer    read_data)
{
  scout_json_reader_skip (reader);
  return NULL;
}

static const ScoutGraphReply product_reply = { read_product, product_free };
static const ScoutGraphReply empty_reply = { read_nothing, NULL };

static void
release_read_data (gpointer data)
{
  g_object_unref (data);
  n_read_data--;
}

/*
 * Fixture:
 * @is_over: whether the callback has run
 */
typedef struct
{
  ScriptedTransport *transport;
  ScoutClock *clock;
  ScoutGraphClient *client;
  ScoutGraphRequest *request;
  GCancellable *cancellable;

  gboolean is_over;
  Product *product;
  GError *error;
} Fixture;

static Fixture *
fixture_new (const ScriptedStep *steps,
             guint               n_steps)
{
  Fixture *self = g_new0 (Fixture, 1);

  self->transport = scripted_transport_new (steps, n_steps);
  self->clock = scout_manual_clock_new (NOW);
  self->client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (self->transport), self->clock);
  self->request = scout_graph_request_new ("/me");
  self->cancellable = g_cancellable_new ();
  return self;
}

static void
fixture_free (Fixture *self)
{
  gint64 until = g_get_monotonic_time () + PATIENCE;

  g_clear_pointer (&self->product, product_free);
  g_clear_error (&self->error);
  scout_graph_request_unref (self->request);
  g_object_unref (self->cancellable);

  /* A product that nobody took may be freed by the worker, a moment after the callback. */
  while (g_atomic_int_get (&n_products) != 0 && g_get_monotonic_time () < until)
    g_usleep (100);
  g_assert_cmpint (n_products, ==, 0);
  g_assert_cmpint (n_read_data, ==, 0);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (self->client);
  g_assert_finalize_object (self->transport);
  g_object_unref (self->clock);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fixture, fixture_free)

static void
called_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Fixture *fixture = user_data;

  g_assert_false (fixture->is_over);
  fixture->product = scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result,
                                                     &fixture->error);
  fixture->is_over = TRUE;
}

static void
start (Fixture               *fixture,
       const ScoutGraphReply *reply)
{
  g_autoptr (ScoutToken) token = scout_token_new ("SANDBOXtoken");
  ScoutGraphCall call = { fixture->request, token, reply, NULL, release_read_data };

  call.read_data = g_object_ref (fixture->cancellable);
  n_read_data++;
  scout_graph_client_call_async (fixture->client, &call, fixture->cancellable, called_cb, fixture);
}

static gboolean
wake_up (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Iterates until the call is over or waits for another attempt. */
static void
run_until_idle (Fixture *fixture)
{
  gint64 until = g_get_monotonic_time () + PATIENCE;
  guint tick = g_timeout_add (50, wake_up, NULL);

  while (!fixture->is_over &&
         scout_manual_clock_get_next_wait (SCOUT_MANUAL_CLOCK (fixture->clock)) == -1)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, until);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (tick);
}

static gint64
pass_wait (Fixture *fixture)
{
  gint64 wait = -1;

  run_until_idle (fixture);
  g_assert_false (fixture->is_over);
  wait = scout_manual_clock_get_next_wait (SCOUT_MANUAL_CLOCK (fixture->clock));
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), wait);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  return wait;
}

static void
assert_about (gint64 wait,
              double seconds)
{
  g_assert_cmpint (wait, >=, (gint64) (seconds * 0.8 * G_USEC_PER_SEC) - 1);
  g_assert_cmpint (wait, <=, (gint64) (seconds * 1.2 * G_USEC_PER_SEC) + 1);
}

static void
test_success (void)
{
  static const ScriptedStep steps[] = { { 200, "{\"name\":\"Ad\\u00e9\",\"more\":[1]}" } };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));
  g_autoptr (ScoutToken) token = scout_token_new ("SANDBOXtoken");

  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), 5);
  start (fixture, &product_reply);
  run_until_idle (fixture);
  g_assert_no_error (fixture->error);
  g_assert_cmpstr (fixture->product->name, ==, "Adé");
  g_assert_cmpint (fixture->product->fetched_at, ==, NOW + 5);
  g_assert_true (fixture->product->thread != g_thread_self ());
  g_assert_true (scout_token_equal (scripted_transport_get_token (fixture->transport), token));
  g_assert_cmpuint (scripted_transport_get_n_sent (fixture->transport), ==, 1);
}

static void
test_replies_without_product (void)
{
  static const ScriptedStep steps[] = { { 204 }, { 200, "" }, { 200, "{\"success\":true}" },
                                        { 200, "true" } };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (Fixture) fixture = fixture_new (&steps[i], 1);

      start (fixture, &empty_reply);
      run_until_idle (fixture);
      g_assert_no_error (fixture->error);
      g_assert_null (fixture->product);
    }
}

static void
test_retry_until_success (void)
{
  static const ScriptedStep steps[] = { { 0, NULL, 0, 0, SCOUT_GRAPH_ERROR_NETWORK },
                                        { 503, "<html>" },
                                        { 200, "{\"name\":\"Ada\"}" } };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));

  start (fixture, &product_reply);
  assert_about (pass_wait (fixture), 1);
  assert_about (pass_wait (fixture), 3);
  run_until_idle (fixture);
  g_assert_no_error (fixture->error);
  g_assert_cmpstr (fixture->product->name, ==, "Ada");
  g_assert_cmpuint (scripted_transport_get_n_sent (fixture->transport), ==, 3);
}

static void
test_retry_gives_up (void)
{
  static const ScriptedStep steps[] = { { 0, NULL, 0, 0, SCOUT_GRAPH_ERROR_TIMED_OUT },
                                        { 500, "{\"error\":{\"code\":2}}" },
                                        { 500, "{\"error\":{\"code\":1,\"message\":\"m\"}}" } };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));

  start (fixture, &product_reply);
  pass_wait (fixture);
  pass_wait (fixture);
  run_until_idle (fixture);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_SERVER);
  g_assert_cmpint (scout_graph_error_get_fault (fixture->error)->code, ==, 1);
  g_assert_cmpuint (scripted_transport_get_n_sent (fixture->transport), ==, 3);
}

/* As many attempts, sooner, of whoever was told so and of who is made of it. */
static void
test_patience (void)
{
  static const ScriptedStep steps[] = { { 503 }, { 503 }, { 200, "{\"name\":\"Ada\"}" } };
  const char *const scopes[] = { "account", NULL };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));
  g_autoptr (ScoutGraphClient) base = g_steal_pointer (&fixture->client);

  scout_graph_client_set_patience (base, 0.01);
  fixture->client = scout_graph_client_new_scoped (base, scopes,
                                                   SCOUT_GRAPH_PRIORITY_INTERACTIVE);
  start (fixture, &product_reply);
  g_assert_cmpint (pass_wait (fixture), <=, G_USEC_PER_SEC * 12 / 1000);
  g_assert_cmpint (pass_wait (fixture), >=, G_USEC_PER_SEC * 24 / 1000);
  run_until_idle (fixture);
  g_assert_no_error (fixture->error);
  g_assert_cmpuint (scripted_transport_get_n_sent (fixture->transport), ==, 3);
}

static void
test_waits_are_spread (void)
{
  static const ScriptedStep steps[] = { { 503 }, { 200, "{}" } };
  gint64 first = -1;
  gboolean differs = FALSE;

  for (guint i = 0; i < 10; i++)
    {
      g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));
      gint64 wait = -1;

      start (fixture, &product_reply);
      wait = pass_wait (fixture);
      run_until_idle (fixture);
      assert_about (wait, 1);
      differs = differs || (first != -1 && wait != first);
      first = wait;
    }
  g_assert_true (differs);
}

static void
test_transient_is_obeyed (void)
{
  static const ScriptedStep steps[] = {
    { 400, "{\"error\":{\"is_transient\":true,\"code\":999}}" },
    { 200, "{\"name\":\"Ada\"}" },
  };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));

  start (fixture, &product_reply);
  assert_about (pass_wait (fixture), 1);
  run_until_idle (fixture);
  g_assert_no_error (fixture->error);
}

static const struct
{
  ScriptedStep step;
  ScoutGraphError meaning;
} final_vectors[] = {
  { { 400, "{\"error\":{\"code\":4}}" }, SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { { 400, "{\"error\":{\"code\":100,\"is_transient\":true}}" }, SCOUT_GRAPH_ERROR_BAD_REQUEST },
  { { 400, "{\"error\":{\"code\":80002,\"is_transient\":true}}" }, SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { { 429, "", 1 }, SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { { 400, "{\"error\":{\"code\":368,\"is_transient\":true}}" }, SCOUT_GRAPH_ERROR_BLOCKED },
  { { 403, "{\"error\":{\"code\":10}}" }, SCOUT_GRAPH_ERROR_PERMISSION },
  { { 400, "{\"error\":{\"code\":100}}" }, SCOUT_GRAPH_ERROR_BAD_REQUEST },
  { { 400, "{\"error\":{\"code\":190}}" }, SCOUT_GRAPH_ERROR_AUTH_INVALID },
  { { 500, "{\"error\":{\"code\":1,\"message\":\"Please reduce the amount of data\"}}" },
    SCOUT_GRAPH_ERROR_TOO_MUCH_DATA },
  { { 400, "{\"error\":{\"code\":999}}" }, SCOUT_GRAPH_ERROR_UNKNOWN },
  { { 403, "<html>proxy</html>" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { { 302, "" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { { 503, "", 11 }, SCOUT_GRAPH_ERROR_SERVER },
  { { 0, NULL, 0, 0, SCOUT_GRAPH_ERROR_TOO_LARGE }, SCOUT_GRAPH_ERROR_TOO_LARGE },
  { { 200, "{\"error\":{\"code\":190,\"error_subcode\":463}}" }, SCOUT_GRAPH_ERROR_AUTH_EXPIRED },

  /* Bodies of status 200 that are not what was asked for. */
  { { 200, "<html>portal</html>" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { { 200, "" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { { 204, "" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { { 200, "[]" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { { 200, "{\"name\":7}" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { { 200, "{\"name\":\"none\"}" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { { 200, "{\"name\":\"Ada\"} trailing" }, SCOUT_GRAPH_ERROR_PROTOCOL },
  { { 200, "{\"name\":\"Ada\"" }, SCOUT_GRAPH_ERROR_PROTOCOL },
};

static void
test_final_errors (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (final_vectors); i++)
    {
      g_autoptr (Fixture) fixture = fixture_new (&final_vectors[i].step, 1);

      g_test_message ("%u %s", final_vectors[i].step.http_status, final_vectors[i].step.body);
      start (fixture, &product_reply);
      run_until_idle (fixture);
      g_assert_true (fixture->is_over);
      g_assert_null (fixture->product);
      g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, (int) final_vectors[i].meaning);
      g_assert_cmpuint (scripted_transport_get_n_sent (fixture->transport), ==, 1);
    }
}

static void
test_malformed_tells_where (void)
{
  static const ScriptedStep steps[] = { { 200, "{\"name\":\"Ada\",\n \"more\":[1,]}" } };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));

  start (fixture, &product_reply);
  run_until_idle (fixture);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PROTOCOL);
  g_assert_cmpuint (scout_graph_error_get_fault (fixture->error)->http_status, ==, 200);
  g_assert_nonnull (strstr (fixture->error->message, "line 2"));
  g_assert_nonnull (strstr (fixture->error->message, "more[1]"));
}

static void
test_delete_is_not_repeated (void)
{
  static const ScriptedStep steps[] = { { 503 } };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));

  scout_graph_request_unref (fixture->request);
  fixture->request = scout_graph_request_new_delete ("/me/permissions");
  start (fixture, &empty_reply);
  run_until_idle (fixture);
  g_assert_error (fixture->error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_SERVER);
}

static void
test_retry_after_is_honoured (void)
{
  static const ScriptedStep steps[] = { { 503, "", 8 }, { 200, "{}" } };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));

  start (fixture, &product_reply);
  g_assert_cmpint (pass_wait (fixture), ==, 8 * G_USEC_PER_SEC);
  run_until_idle (fixture);
  g_assert_no_error (fixture->error);
}

static void
test_cancel_before (void)
{
  g_autoptr (Fixture) fixture = fixture_new (NULL, 0);

  g_cancellable_cancel (fixture->cancellable);
  start (fixture, &product_reply);
  run_until_idle (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_cancel_while_sending (void)
{
  static const ScriptedStep steps[] = { { 1 } };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));

  start (fixture, &product_reply);
  g_assert_cmpuint (scripted_transport_get_n_sent (fixture->transport), ==, 1);
  g_cancellable_cancel (fixture->cancellable);
  run_until_idle (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_cancel_while_waiting (void)
{
  static const ScriptedStep steps[] = { { 503 } };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));

  start (fixture, &product_reply);
  run_until_idle (fixture);
  g_assert_false (fixture->is_over);
  g_cancellable_cancel (fixture->cancellable);
  while (!fixture->is_over)
    g_main_context_iteration (NULL, TRUE);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (scripted_transport_get_n_sent (fixture->transport), ==, 1);
}

static void
test_cancel_while_reading (void)
{
  static const ScriptedStep steps[] = { { 200, "{\"name\":\"cancel\"}" } };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));

  start (fixture, &product_reply);
  run_until_idle (fixture);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (fixture->product);
}

static void
test_cancel_afterwards (void)
{
  static const ScriptedStep steps[] = { { 200, "{\"name\":\"Ada\"}" } };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));

  start (fixture, &product_reply);
  run_until_idle (fixture);
  g_cancellable_cancel (fixture->cancellable);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_no_error (fixture->error);
  g_assert_cmpstr (fixture->product->name, ==, "Ada");
}

/* Nobody asks for the result: the product must go all the same. */
static void
test_unclaimed_product (void)
{
  static const ScriptedStep steps[] = { { 200, "{\"name\":\"Ada\"}", 0, 50 } };
  g_autoptr (Fixture) fixture = fixture_new (steps, G_N_ELEMENTS (steps));
  ScoutGraphCall call = { fixture->request, NULL, &product_reply, NULL, NULL };
  gint64 until = g_get_monotonic_time () + PATIENCE;
  GWeakRef weak;

  scout_graph_client_call_async (fixture->client, &call, NULL, NULL, NULL);
  g_assert_null (scripted_transport_get_token (fixture->transport));

  /* The call holds the client until it is over. */
  g_weak_ref_init (&weak, fixture->client);
  g_object_unref (fixture->client);
  while (TRUE)
    {
      ScoutGraphClient *alive = g_weak_ref_get (&weak);

      if (alive == NULL)
        break;
      g_object_unref (alive);
      g_assert_cmpint (g_get_monotonic_time (), <, until);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (100);
    }
  g_weak_ref_clear (&weak);
  fixture->client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (fixture->transport),
                                            fixture->clock);
}

static void
test_properties (void)
{
  g_autoptr (Fixture) fixture = fixture_new (NULL, 0);
  g_autoptr (ScoutGraphTransport) transport = NULL;
  g_autoptr (ScoutClock) clock = NULL;

  g_object_get (fixture->client, "transport", &transport, "clock", &clock, NULL);
  g_assert_true ((gpointer) transport == (gpointer) fixture->transport);
  g_assert_true (clock == fixture->clock);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/graph/client/success", test_success);
  g_test_add_func ("/graph/client/replies-without-product", test_replies_without_product);
  g_test_add_func ("/graph/client/retry-until-success", test_retry_until_success);
  g_test_add_func ("/graph/client/retry-gives-up", test_retry_gives_up);
  g_test_add_func ("/graph/client/patience", test_patience);
  g_test_add_func ("/graph/client/waits-are-spread", test_waits_are_spread);
  g_test_add_func ("/graph/client/transient-is-obeyed", test_transient_is_obeyed);
  g_test_add_func ("/graph/client/final-errors", test_final_errors);
  g_test_add_func ("/graph/client/malformed-tells-where", test_malformed_tells_where);
  g_test_add_func ("/graph/client/delete-is-not-repeated", test_delete_is_not_repeated);
  g_test_add_func ("/graph/client/retry-after-is-honoured", test_retry_after_is_honoured);
  g_test_add_func ("/graph/client/cancel-before", test_cancel_before);
  g_test_add_func ("/graph/client/cancel-while-sending", test_cancel_while_sending);
  g_test_add_func ("/graph/client/cancel-while-waiting", test_cancel_while_waiting);
  g_test_add_func ("/graph/client/cancel-while-reading", test_cancel_while_reading);
  g_test_add_func ("/graph/client/cancel-afterwards", test_cancel_afterwards);
  g_test_add_func ("/graph/client/unclaimed-product", test_unclaimed_product);
  g_test_add_func ("/graph/client/properties", test_properties);

  return g_test_run ();
}
