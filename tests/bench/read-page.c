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
 * usage: read-page requests ACCOUNT-ID
 *        read-page idle|scout|json-glib facebook|instagram FILE ROUNDS
 */

#include "config.h"

#include "scout-facebook-marketplace.h"
#include "scout-instagram-marketplace.h"
#include "scout-query-builder.h"

#include <json-glib/json-glib.h>
#include <stdlib.h>

#define BENCH_TYPE_TRANSPORT (bench_transport_get_type ())
G_DECLARE_FINAL_TYPE (BenchTransport, bench_transport, BENCH, TRANSPORT, GObject)

/* Answers every request with the same bytes; without bytes it fails, and keeps the request. */
struct _BenchTransport
{
  GObject parent_instance;

  GBytes *body; /* (owned) (nullable) */
  GPtrArray *requests; /* (owned) (element-type ScoutGraphRequest) */
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
      g_ptr_array_add (self->requests, scout_graph_request_ref (request));
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
  g_clear_pointer (&self->requests, g_ptr_array_unref);

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
  self->requests =
    g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
}

static ScoutMarketplace *
make_marketplace (BenchTransport *transport,
                  ScoutNetwork    network,
                  const char     *account_id)
{
  g_autoptr (ScoutClock) clock = scout_system_clock_new ();
  g_autoptr (ScoutGraphClient) client = NULL;
  g_autoptr (ScoutToken) token = scout_token_new ("SANDBOX");
  g_autoptr (ScoutBrandPage) page = NULL;
  g_autoptr (ScoutCatalog) catalog = scout_catalog_new (TRUE);
  ScoutBrandPageFields fields = { .id = "1", .name = "Page", .followers = -1, .token = token,
                                  .instagram_user_id = account_id,
                                  .instagram_username = "page" };

  client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (transport), clock);
  page = scout_brand_page_new (&fields);

  return network == SCOUT_NETWORK_INSTAGRAM
         ? scout_instagram_marketplace_new (catalog, client, page)
         : scout_facebook_marketplace_new (catalog, client, page);
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
make_query (ScoutMarketplace *marketplace,
            ScoutNetwork      network)
{
  return scout_query_new_for_text (scout_marketplace_get_catalog (marketplace), network, NULL);
}

static GAsyncResult *
wait_for (GAsyncResult **place)
{
  while (*place == NULL)
    g_main_context_iteration (NULL, TRUE);

  return g_steal_pointer (place);
}

static void
print_page (BenchTransport *transport,
            const char     *name)
{
  g_print ("%s{\"name\": \"%s\", \"path\": \"%s\", \"fields\": [",
           g_str_equal (name, "Facebook card page") ? "" : ", ", name,
           scout_graph_request_get_path (g_ptr_array_index (transport->requests, 0)));
  for (guint i = 0; i < transport->requests->len; i++)
    g_print ("%s\"%s\"", i > 0 ? ", " : "",
             scout_graph_request_get (g_ptr_array_index (transport->requests, i), "fields"));
  g_print ("]}");
  g_ptr_array_set_size (transport->requests, 0);
}

/* Asks for parts of a creator; the transport refuses, and keeps what was asked. */
static void
ask_parts (ScoutMarketplace       *marketplace,
           const ScoutCreatorPart *parts,
           gsize                   n_parts)
{
  for (gsize i = 0; i < n_parts; i++)
    {
      GAsyncResult *place = NULL;
      g_autoptr (GAsyncResult) loaded = NULL;

      scout_marketplace_load_creator_async (marketplace, "1", parts[i], SCOUT_TIME_RANGE_L90, NULL,
                                            store_result_cb, &place);
      loaded = wait_for (&place);
    }
}

static void
print_requests_of (ScoutNetwork            network,
                   const char             *account_id,
                   const ScoutCreatorPart *parts,
                   gsize                   n_parts)
{
  const char *word = network == SCOUT_NETWORK_INSTAGRAM ? "Instagram" : "Facebook";
  g_autofree char *card = g_strconcat (word, " card page", NULL);
  g_autofree char *full = g_strconcat (word, " full page", NULL);
  g_autoptr (BenchTransport) transport = g_object_new (BENCH_TYPE_TRANSPORT, NULL);
  g_autoptr (ScoutMarketplace) marketplace = make_marketplace (transport, network, account_id);
  g_autoptr (ScoutQuery) query = make_query (marketplace, network);
  g_autoptr (GAsyncResult) searched = NULL;
  GAsyncResult *place = NULL;

  scout_marketplace_search_async (marketplace, query, NULL, NULL, store_result_cb, &place);
  searched = wait_for (&place);
  print_page (transport, card);
  ask_parts (marketplace, parts, n_parts);
  print_page (transport, full);
}

/*
 * Prints, as JSON, what Scout asks for: for cards, and for everything on its pages that one request
 * may name. What is most of the text differs: daily figures on Facebook, posts on Instagram.
 */
static void
print_requests (const char *account_id)
{
  static const ScoutCreatorPart facebook[] = { SCOUT_CREATOR_PART_PROFILE,
                                               SCOUT_CREATOR_PART_DAILY };
  static const ScoutCreatorPart instagram[] = { SCOUT_CREATOR_PART_PROFILE,
                                                SCOUT_CREATOR_PART_CONTENT,
                                                SCOUT_CREATOR_PART_PARTNERSHIPS };

  g_print ("[");
  print_requests_of (SCOUT_NETWORK_FACEBOOK, account_id, facebook, G_N_ELEMENTS (facebook));
  print_requests_of (SCOUT_NETWORK_INSTAGRAM, account_id, instagram, G_N_ELEMENTS (instagram));
  g_print ("]\n");
}

static guint
read_by_scout (ScoutMarketplace *marketplace,
               ScoutNetwork      network)
{
  g_autoptr (ScoutQuery) query = make_query (marketplace, network);
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
  ScoutNetwork network = SCOUT_NETWORK_FACEBOOK;
  gsize size = 0;
  guint n_rounds = 0;
  guint n_read = 0;

  if (argc == 3 && g_str_equal (argv[1], "requests"))
    {
      print_requests (argv[2]);
      return EXIT_SUCCESS;
    }
  if (argc != 5)
    g_error ("usage: read-page requests ACCOUNT-ID | "
             "idle|scout|json-glib facebook|instagram FILE ROUNDS");
  if (!g_file_get_contents (argv[3], &text, &size, &error))
    g_error ("%s", error->message);

  if (g_str_equal (argv[2], "instagram"))
    network = SCOUT_NETWORK_INSTAGRAM;
  transport = g_object_new (BENCH_TYPE_TRANSPORT, NULL);
  transport->body = g_bytes_new_take (g_steal_pointer (&text), size);
  marketplace = make_marketplace (transport, network, "1");
  n_rounds = (guint) g_ascii_strtoull (argv[4], NULL, 10);
  for (guint i = 0; i < n_rounds; i++)
    n_read += g_str_equal (argv[1], "scout") ? read_by_scout (marketplace, network)
                                             : read_by_json_glib (transport->body);
  g_print ("%u\n", n_read);

  return EXIT_SUCCESS;
}
