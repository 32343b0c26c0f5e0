/* test-sandbox-life.c: starting, stopping, the log, and a thousand requests.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-client.h"

#include <string.h>
#include <unistd.h>

/* The sanitizers make each request a hundred times dearer, and memory figures meaningless. */
#ifdef __SANITIZE_ADDRESS__
#define N_REQUESTS 50
#else
#define N_REQUESTS 1000
#endif

static void
test_restart (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *url = g_strdup (scout_sandbox_get_graph_url (fixture->sandbox));

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (Answer) before = fixture_get_user (fixture, "/v26.0/me");
      g_autoptr (Answer) stopped = NULL;

      g_assert_cmpuint (before->status, ==, 200);
      scout_sandbox_stop (fixture->sandbox);
      scout_sandbox_stop (fixture->sandbox);
      stopped = fixture_get_user (fixture, "/v26.0/me");
      g_assert_nonnull (stopped->error);
      g_assert_true (scout_sandbox_start (fixture->sandbox, &error));
      g_assert_true (scout_sandbox_start (fixture->sandbox, &error));
      g_assert_no_error (error);
      g_assert_cmpstr (scout_sandbox_get_graph_url (fixture->sandbox), ==, url);
    }
}

static guint16
get_port (Fixture *fixture)
{
  const char *port = strrchr (scout_sandbox_get_graph_url (fixture->sandbox), ':') + 1;

  return (guint16) g_ascii_strtoull (port, NULL, 10);
}

/* While it is stopped nobody else gets its port, so that it can come back. */
static void
test_keeps_port (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GInetAddress) loopback = g_inet_address_new_loopback (G_SOCKET_FAMILY_IPV4);
  g_autoptr (GSocketAddress) address = NULL;
  g_autoptr (GSocket) stranger = NULL;
  g_autoptr (GError) error = NULL;

  scout_sandbox_stop (fixture->sandbox);
  address = g_inet_socket_address_new (loopback, get_port (fixture));
  stranger = g_socket_new (G_SOCKET_FAMILY_IPV4, G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP,
                           &error);
  g_assert_no_error (error);
  g_assert_false (g_socket_bind (stranger, address, FALSE, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_ADDRESS_IN_USE);
  g_clear_error (&error);
  g_assert_false (g_socket_connect (stranger, address, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CONNECTION_REFUSED);
  g_clear_error (&error);

  g_assert_true (scout_sandbox_start (fixture->sandbox, &error));
  g_assert_no_error (error);
}

#define N_PICTURES 6

typedef struct
{
  guint n_sent;
  guint n_answered;
} Gallery;

static void
count_sent_cb (SoupMessage *message,
               Gallery     *gallery)
{
  gallery->n_sent++;
}

static void
count_answered_cb (GObject      *object,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  Gallery *gallery = user_data;
  g_autoptr (GBytes) jpeg = soup_session_send_and_read_finish (SOUP_SESSION (object), result, NULL);

  gallery->n_answered++;
}

/* Pictures take long; neither Graph nor a stop waits for those that are still to be drawn. */
static void
test_busy_painter (Fixture       *fixture,
                   gconstpointer  data)
{
  Gallery gallery = { 0, 0 };
  g_autoptr (SoupSession) session = soup_session_new_with_options ("max-conns-per-host", N_PICTURES,
                                                                   NULL);
  g_autoptr (Answer) meanwhile = NULL;

  for (guint i = 0; i < N_PICTURES; i++)
    {
      g_autofree char *url = g_strdup_printf (
        "%s/__sandbox/picture/portrait-%u?width=2048&height=2048",
        scout_sandbox_get_graph_url (fixture->sandbox), i);
      g_autoptr (SoupMessage) message = soup_message_new ("GET", url);

      g_signal_connect (message, "wrote-body", G_CALLBACK (count_sent_cb), &gallery);
      soup_session_send_and_read_async (session, message, G_PRIORITY_DEFAULT, NULL,
                                        count_answered_cb, &gallery);
    }
  while (gallery.n_sent < N_PICTURES)
    g_main_context_iteration (NULL, TRUE);

  meanwhile = fixture_get_user (fixture, "/v26.0/me");
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_cmpuint (meanwhile->status, ==, 200);
  g_assert_cmpuint (gallery.n_answered, <, N_PICTURES);

  scout_sandbox_stop (fixture->sandbox);
  while (gallery.n_answered < N_PICTURES)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_port_in_use (Fixture       *fixture,
                  gconstpointer  data)
{
  ScoutSandboxOptions options = { .port = get_port (fixture) };
  g_autoptr (ScoutSandbox) other = scout_sandbox_new (&options);
  g_autoptr (GError) error = NULL;

  g_assert_false (scout_sandbox_start (other, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_ADDRESS_IN_USE);
  g_assert_null (scout_sandbox_get_graph_url (other));
  g_clear_error (&error);

  scout_sandbox_stop (fixture->sandbox);
  g_assert_true (scout_sandbox_start (other, &error));
  g_assert_no_error (error);
}

static void
test_seeds (void)
{
  ScoutSandboxOptions options = { .seed = 7 };
  g_autoptr (ScoutSandbox) usual = scout_sandbox_new (NULL);
  g_autoptr (ScoutSandbox) again = scout_sandbox_new (NULL);
  g_autoptr (ScoutSandbox) other = scout_sandbox_new (&options);

  g_assert_null (scout_sandbox_get_graph_url (usual));
  g_assert_cmpstr (scout_sandbox_get_user_token (usual), ==, scout_sandbox_get_user_token (again));
  g_assert_cmpstr (scout_sandbox_get_user_token (usual), !=, scout_sandbox_get_user_token (other));
  g_assert_cmpuint (scout_sandbox_get_n_pages (usual), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpstr (scout_sandbox_get_page (usual, i)->access_token, ==,
                       scout_sandbox_get_page (again, i)->access_token);
      g_assert_true (g_str_has_prefix (scout_sandbox_get_page (usual, i)->access_token, "SANDBOX"));
    }
  g_assert_null (scout_sandbox_get_page (usual, 1)->instagram_user_id);
}

static void
test_log (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (Answer) first = fixture_get_user (fixture, "/v26.0/me?fields=id&x=a%20b");
  g_autoptr (Answer) second = fixture_send (fixture, "DELETE", "/nothing", NULL, NULL);
  g_autoptr (Answer) control = fixture_send (fixture, "GET", "/__sandbox/faults", NULL, NULL);
  g_autoptr (GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);
  g_autoptr (GPtrArray) none = NULL;
  const ScoutSandboxRequest *request;

  g_assert_cmpuint (requests->len, ==, 2);
  request = g_ptr_array_index (requests, 0);
  g_assert_cmpstr (request->method, ==, "GET");
  g_assert_cmpstr (request->path, ==, "/v26.0/me");
  g_assert_cmpstr (request->query, ==, "fields=id&x=a%20b");
  g_assert_true (request->has_authorization);
  g_assert_cmpuint (request->status, ==, 200);
  request = g_ptr_array_index (requests, 1);
  g_assert_cmpstr (request->method, ==, "DELETE");
  g_assert_cmpstr (request->query, ==, "");
  g_assert_false (request->has_authorization);
  g_assert_cmpuint (request->status, ==, 400);

  scout_sandbox_clear_requests (fixture->sandbox);
  none = scout_sandbox_dup_requests (fixture->sandbox);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_large_request (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *form = g_strnfill (2 * 1024 * 1024, 'x');
  g_autofree char *path = g_strnfill (30000, 'y');
  g_autoptr (Answer) large = fixture_send (fixture, "POST", "/v26.0/me", NULL, form);
  g_autoptr (Answer) next = NULL;
  g_autoptr (Answer) long_path = NULL;

  g_assert_true (large->error != NULL || large->status == 413);
  path[0] = '/';
  long_path = fixture_get_user (fixture, path);
  g_assert_cmpuint (long_path->status, ==, 400);
  next = fixture_get_user (fixture, "/v26.0/me");
  g_assert_cmpuint (next->status, ==, 200);
}

static gsize
get_resident_pages (void)
{
  g_autofree char *statm = NULL;
  g_auto (GStrv) fields = NULL;

  g_assert_true (g_file_get_contents ("/proc/self/statm", &statm, NULL, NULL));
  fields = g_strsplit (statm, " ", -1);
  return (gsize) g_ascii_strtoull (fields[1], NULL, 10);
}

static void
ask_often (Fixture *fixture,
           guint    times)
{
  static const char *paths[] = {
    "/v26.0/creator_marketplace/creators?limit=5&fields=creator_id,creator_bio,"
    "insights.metrics(creator_reach).period(day)",
    "/v26.0/creator_marketplace/creators?creator_id=nobody",
    "/v26.0/me/accounts?fields=x",
    "/dialog/oauth?client_id=104822905531774&response_type=token&redirect_uri="
    "https%3A%2F%2Fwww.facebook.com%2Fconnect%2Flogin_success.html",
    "/__sandbox/nothing",
  };

  for (guint i = 0; i < times; i++)
    {
      g_autoptr (Answer) answer = fixture_get_page (fixture, paths[i % G_N_ELEMENTS (paths)]);

      g_assert_no_error (answer->error);
    }
  scout_sandbox_clear_requests (fixture->sandbox);
}

static void
test_thousand_requests (Fixture       *fixture,
                        gconstpointer  data)
{
  gsize before;
  gsize after;

  ask_often (fixture, N_REQUESTS / 2);
  before = get_resident_pages ();
  ask_often (fixture, N_REQUESTS);
  after = get_resident_pages ();

  g_test_message ("%" G_GSIZE_FORMAT " pages, then %" G_GSIZE_FORMAT, before, after);
#ifndef __SANITIZE_ADDRESS__
  g_assert_cmpuint (after * (gsize) sysconf (_SC_PAGESIZE), <,
                    before * (gsize) sysconf (_SC_PAGESIZE) + 2 * 1024 * 1024);
#endif
}

static gpointer
ask_in_thread (gpointer data)
{
  Fixture own = *(Fixture *) data;

  own.session = soup_session_new_with_options ("proxy-resolver", NULL, NULL);
  ask_often (&own, N_REQUESTS / 10);
  g_object_unref (own.session);
  return NULL;
}

static void
test_several_clients (Fixture       *fixture,
                      gconstpointer  data)
{
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("client", ask_in_thread, fixture);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

static GBytes *
get_portrait (const ScoutSandboxOptions *options,
              guint                      side)
{
  Fixture fixture = { 0 };
  g_autoptr (Answer) answer = NULL;
  g_autofree char *path = g_strdup_printf ("/__sandbox/picture/portrait-0?width=%u&height=%u", side,
                                           side);
  GBytes *jpeg = NULL;

  fixture_set_up (&fixture, options);
  answer = fixture_get_user (&fixture, path);
  g_assert_cmpuint (answer->status, ==, 200);
  jpeg = g_bytes_new (answer->body, answer->length);
  fixture_tear_down (&fixture, NULL);

  return jpeg;
}

/* Whoever has the album of another world draws anew. */
static void
test_album (void)
{
  ScoutSandboxAlbum *album = scout_sandbox_album_new ();
  const ScoutSandboxOptions options = { .n_creators = 10, .album = album };
  const ScoutSandboxOptions without = { .n_creators = 10 };
  const ScoutSandboxOptions other_seed = { .n_creators = 10, .seed = 7, .album = album };
  g_autoptr (GBytes) drawn = get_portrait (&without, 64);
  g_autoptr (GBytes) kept = get_portrait (&options, 64);
  g_autoptr (GBytes) again = get_portrait (&options, 64);
  g_autoptr (GBytes) larger = get_portrait (&options, 96);
  g_autoptr (GBytes) other = get_portrait (&other_seed, 64);

  g_assert_true (g_bytes_equal (kept, drawn));
  g_assert_true (g_bytes_equal (again, drawn));
  g_assert_false (g_bytes_equal (larger, drawn));
  g_assert_false (g_bytes_equal (other, drawn));
  scout_sandbox_album_free (album);
}

static void
test_album_keeps (void)
{
  ScoutSandboxAlbum *album = scout_sandbox_album_new ();
  g_autoptr (GBytes) jpeg = g_bytes_new_static ("jpeg", 4);
  g_autoptr (GBytes) found = NULL;

  g_assert_null (scout_sandbox_album_look_up (album, "portrait"));
  scout_sandbox_album_keep (album, "portrait", jpeg);
  found = scout_sandbox_album_look_up (album, "portrait");
  g_assert_true (found == jpeg);
  g_assert_null (scout_sandbox_album_look_up (album, "cover"));
  scout_sandbox_album_free (album);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/sandbox-life/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("restart", test_restart);
  ADD ("busy-painter", test_busy_painter);
  ADD ("keeps-port", test_keeps_port);
  ADD ("port-in-use", test_port_in_use);
  ADD ("log", test_log);
  ADD ("large-request", test_large_request);
  ADD ("thousand-requests", test_thousand_requests);
  ADD ("several-clients", test_several_clients);
#undef ADD
  g_test_add_func ("/sandbox-life/seeds", test_seeds);
  g_test_add_func ("/sandbox-life/album", test_album);
  g_test_add_func ("/sandbox-life/album-keeps", test_album_keeps);

  return g_test_run ();
}
