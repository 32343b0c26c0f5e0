/* read-page.c: reads one page of a search many times, through Scout or by json-glib alone.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Scout's side is the whole way from the bytes of an answer to model objects: client, marketplace,
 * worker thread, only the network is replaced by a transport that answers from memory. The other
 * side is json-glib's bare parse of the same bytes. It also tells which fields Scout asks for, so
 * that build-aux/bench can fetch real pages. Not a test: build-aux/bench runs it.
 *
 * usage: read-page requests | idle FILE 0 | scout FILE ROUNDS | json-glib FILE ROUNDS
 */

#include "config.h"

#include "scout-facebook-marketplace.h"
#include "scout-query-builder.h"

#include <json-glib/json-glib.h>
#include <stdlib.h>

#define BENCH_TYPE_TRANSPORT (bench_transport_get_type ())
G_DECLARE_FINAL_TYPE (BenchTransport, bench_transport, BENCH, TRANSPORT, GObject)

/* Answers every request with the same bytes; without bytes it fails, and keeps the fields. */
struct _BenchTransport
{
  GObject parent_instance;

  GBytes *body; /* (owned) (nullable) */
  GPtrArray *fields; /* (owned) (element-type utf8) */
};

static void
bench_transport_send_async (ScoutGraphTransport *transport,
                            ScoutGraphRequest   *request,
                            ScoutToken          *token,
                            gint64               deadline,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  BenchTransport *self = BENCH_TRANSPORT (transport);
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  ScoutGraphAnswer *answer = NULL;

  if (self->body == NULL)
    {
      g_ptr_array_add (self->fields, g_strdup (scout_graph_request_get (request, "fields")));
      g_task_return_new_error (task, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PERMISSION, "asked");
      return;
    }
  answer = g_new0 (ScoutGraphAnswer, 1);
  answer->http_status = 200;
  answer->body = g_bytes_ref (self->body);
  answer->usage = (ScoutGraphUsage) SCOUT_GRAPH_USAGE_INIT;
  answer->retry_after = -1;
  g_task_return_pointer (task, answer, (GDestroyNotify) scout_graph_answer_free);
}

static ScoutGraphAnswer *
bench_transport_send_finish (ScoutGraphTransport  *transport,
                             GAsyncResult         *result,
                             GError              **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
bench_transport_iface_init (ScoutGraphTransportInterface *iface)
{
  iface->send_async = bench_transport_send_async;
  iface->send_finish = bench_transport_send_finish;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (BenchTransport, bench_transport, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_GRAPH_TRANSPORT,
                                                      bench_transport_iface_init))

static void
bench_transport_finalize (GObject *object)
{
  BenchTransport *self = BENCH_TRANSPORT (object);

  g_clear_pointer (&self->body, g_bytes_unref);
  g_clear_pointer (&self->fields, g_ptr_array_unref);

  G_OBJECT_CLASS (bench_transport_parent_class)->finalize (object);
}

static void
bench_transport_class_init (BenchTransportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bench_transport_finalize;
}

static void
bench_transport_init (BenchTransport *self)
{
  self->fields = g_ptr_array_new_with_free_func (g_free);
}

static ScoutMarketplace *
make_marketplace (BenchTransport *transport)
{
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  g_autoptr (ScoutGraphClient) client = NULL;
  g_autoptr (ScoutToken) token = scout_token_new ("SANDBOX");
  g_autoptr (ScoutBrandPage) page = NULL;
  g_autoptr (ScoutCatalog) catalog = scout_catalog_new (TRUE);
  ScoutBrandPageFields fields = { .id = "1", .name = "Page", .followers = -1, .token = token };

  client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (transport), clock);
  page = scout_brand_page_new (&fields);
  return scout_facebook_marketplace_new (catalog, client, page);
}

static void
store_result_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

static ScoutQuery *
make_query (ScoutMarketplace *marketplace)
{
  return scout_query_new_for_text (scout_marketplace_get_catalog (marketplace),
                                   SCOUT_NETWORK_FACEBOOK, NULL);
}

static GAsyncResult *
wait_for (GAsyncResult **place)
{
  while (*place == NULL)
    g_main_context_iteration (NULL, TRUE);

  return g_steal_pointer (place);
}

/* Prints, as JSON, the fields that Scout asks for: for cards, and for everything on its pages. */
static void
print_requests (void)
{
  g_autoptr (BenchTransport) transport = g_object_new (BENCH_TYPE_TRANSPORT, NULL);
  g_autoptr (ScoutMarketplace) marketplace = make_marketplace (transport);
  g_autoptr (ScoutQuery) query = make_query (marketplace);
  GAsyncResult *place = NULL;
  g_autoptr (GAsyncResult) searched = NULL;
  g_autoptr (GAsyncResult) profile = NULL;
  g_autoptr (GAsyncResult) daily = NULL;

  scout_marketplace_search_async (marketplace, query, NULL, NULL, store_result_cb, &place);
  searched = wait_for (&place);
  scout_marketplace_load_creator_async (marketplace, "1", SCOUT_CREATOR_PART_PROFILE,
                                        SCOUT_TIME_RANGE_L28, NULL, store_result_cb, &place);
  profile = wait_for (&place);
  scout_marketplace_load_creator_async (marketplace, "1", SCOUT_CREATOR_PART_DAILY,
                                        SCOUT_TIME_RANGE_L90, NULL, store_result_cb, &place);
  daily = wait_for (&place);

  g_print ("{\"card page\": \"%s\", \"full page\": \"%s,%s\"}\n",
           (const char *) g_ptr_array_index (transport->fields, 0),
           (const char *) g_ptr_array_index (transport->fields, 1),
           (const char *) g_ptr_array_index (transport->fields, 2));
}

static guint
read_by_scout (ScoutMarketplace *marketplace)
{
  g_autoptr (ScoutQuery) query = make_query (marketplace);
  g_autoptr (ScoutCreatorBatch) batch = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GAsyncResult *place = NULL;

  scout_marketplace_search_async (marketplace, query, NULL, NULL, store_result_cb, &place);
  result = wait_for (&place);
  batch = scout_marketplace_search_finish (marketplace, result, &error);
  if (batch == NULL)
    g_error ("The page could not be read: %s", error->message);

  return batch->creators->len;
}

static guint
read_by_json_glib (GBytes *body)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;
  gsize size = 0;
  const char *text = g_bytes_get_data (body, &size);
  JsonObject *root = NULL;

  if (!json_parser_load_from_data (parser, text, (gssize) size, &error))
    g_error ("The page could not be read: %s", error->message);

  root = json_node_get_object (json_parser_get_root (parser));
  return json_array_get_length (json_object_get_array_member (root, "data"));
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (BenchTransport) transport = NULL;
  g_autoptr (ScoutMarketplace) marketplace = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gsize size = 0;
  guint n_rounds = 0;
  guint n_read = 0;

  if (argc == 2 && g_str_equal (argv[1], "requests"))
    {
      print_requests ();
      return EXIT_SUCCESS;
    }
  if (argc != 4 || !g_file_get_contents (argv[2], &text, &size, &error))
    g_error ("usage: read-page requests | idle FILE 0 | scout FILE ROUNDS | json-glib FILE ROUNDS");

  transport = g_object_new (BENCH_TYPE_TRANSPORT, NULL);
  transport->body = g_bytes_new_take (g_steal_pointer (&text), size);
  marketplace = make_marketplace (transport);
  n_rounds = (guint) g_ascii_strtoull (argv[3], NULL, 10);
  for (guint i = 0; i < n_rounds; i++)
    n_read += g_str_equal (argv[1], "scout") ? read_by_scout (marketplace)
                                             : read_by_json_glib (transport->body);
  g_print ("%u\n", n_read);

  return EXIT_SUCCESS;
}
