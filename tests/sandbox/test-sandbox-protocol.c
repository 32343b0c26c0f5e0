/* test-sandbox-protocol.c: methods, what v26 removed, languages and connections, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-client.h"

#include <string.h>

#define NOBODY "/creator_marketplace/creators?creator_id=nobody.at.all"

static const char *
get_header (const Answer *answer,
            const char   *name)
{
  return soup_message_headers_get_one (answer->headers, name);
}

static void
test_methods (Fixture       *fixture,
              gconstpointer  data)
{
  const char *token = scout_sandbox_get_user_token (fixture->sandbox);
  g_autoptr (Answer) head = fixture_send (fixture, "HEAD", "/me", token, NULL);
  g_autoptr (Answer) options = fixture_send (fixture, "OPTIONS", "/me", NULL, NULL);
  g_autoptr (Answer) put = fixture_send (fixture, "PUT", "/me", token, NULL);
  g_autoptr (Answer) posted = fixture_send (fixture, "POST", "/me", token, "fields=id");
  g_autoptr (Answer) as_get = fixture_send (fixture, "POST", "/me", token, "fields=id&method=get");
  g_autoptr (Answer) unknown = fixture_send (fixture, "GET", "/me?method=brew", token, NULL);
  g_autoptr (Answer) revoked = fixture_send (fixture, "POST", "/me/permissions/instagram_basic",
                                             token, "method=DELETE");
  g_autoptr (Answer) also = fixture_send (fixture, "GET",
                                          "/me/permissions/business_management?method=delete",
                                          token, NULL);
  g_autoptr (Answer) declined = fixture_get_user (fixture, "/me/permissions?status=declined");

  g_assert_cmpuint (head->status, ==, 200);
  g_assert_cmpuint (head->length, ==, 0);
  g_assert_cmpstr (get_header (head, "Content-Type"), ==, "application/json; charset=UTF-8");
  g_assert_cmpuint (options->status, ==, 200);
  g_assert_cmpstr (get_header (options, "Access-Control-Allow-Origin"), ==, "*");
  g_assert_nonnull (strstr (get_header (options, "Access-Control-Allow-Headers"),
                            "Authorization"));
  answer_assert_error (put, 400, 100, 0);
  g_assert_cmpstr (answer_get_text (put, "$.error.message"), ==, "Unsupported put request.");
  answer_assert_error (posted, 400, 100, 0);
  g_assert_cmpstr (as_get->body, ==, "{\"id\":\"122093845710044321\"}");
  g_assert_cmpuint (unknown->status, ==, 200);
  g_assert_cmpstr (revoked->body, ==, "{\"success\":true}");
  g_assert_cmpstr (also->body, ==, "{\"success\":true}");
  g_assert_cmpuint (answer_count (declined, "$.data[*]"), ==, 2);
}

/* Conventions section 5: the five things that v26 removed. */
static void
test_removed (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (Answer) plain = fixture_get_user (fixture, "/v26.0/me");
  g_autoptr (Answer) ignored = fixture_get_user (fixture,
                                                 "/v26.0/me?pretty=1&debug=all&date_format=U");
  g_autoptr (Answer) ids = fixture_get_user (fixture, "/v26.0/?ids=101844377192001,me");
  g_autofree char *tagged = g_strconcat ("/v26.0/me?access_token=",
                                         scout_sandbox_get_user_token (fixture->sandbox), NULL);
  g_autoptr (Answer) none_match = fixture_request (fixture, &(Request) {
    .method = "GET", .path = tagged, .header = "If-None-Match", .value = "*",
  });

  g_assert_cmpstr (ignored->body, ==, plain->body);
  answer_assert_error (ids, 400, 100, 0);
  g_assert_cmpuint (none_match->status, ==, 200);
  g_assert_cmpstr (none_match->body, ==, plain->body);
  g_assert_null (get_header (none_match, "ETag"));
}

static void
test_locale (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (Answer) english = fixture_get_page (fixture, NOBODY);
  g_autoptr (Answer) german = fixture_get_page (fixture, NOBODY "&locale=de_DE");
  g_autoptr (Answer) spanish = fixture_get_page (fixture, NOBODY "&locale=es_LA");
  g_autoptr (Answer) other = fixture_get_page (fixture, NOBODY "&locale=tlh");

  g_assert_cmpstr (answer_get_text (german, "$.error.error_user_title"), ==,
                   "Creator konnte nicht geladen werden");
  g_assert_cmpstr (answer_get_text (german, "$.error.error_user_msg"), ==,
                   "Die angegebene Creator-ID ist ungültig.");
  g_assert_cmpstr (answer_get_text (german, "$.error.message"), ==,
                   answer_get_text (english, "$.error.message"));
  g_assert_cmpint (answer_get_count (german, "$.error.error_subcode"), ==, 3961010);
  g_assert_cmpstr (answer_get_text (spanish, "$.error.error_user_title"), ==,
                   "No se pudo cargar el creador");
  g_assert_cmpstr (answer_get_text (other, "$.error.error_user_title"), ==,
                   answer_get_text (english, "$.error.error_user_title"));
}

static GSocketConnection *
connect_by_hand (Fixture *fixture)
{
  const char *port = strrchr (scout_sandbox_get_graph_url (fixture->sandbox), ':') + 1;
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  GSocketConnection *connection;

  g_socket_client_set_enable_proxy (client, FALSE);
  connection = g_socket_client_connect_to_host (client, "127.0.0.1",
                                                (guint16) g_ascii_strtoull (port, NULL, 10), NULL,
                                                NULL);
  g_assert_nonnull (connection);

  return connection;
}

static void
ask_by_hand (Fixture           *fixture,
             GSocketConnection *connection)
{
  const char *host = strstr (scout_sandbox_get_graph_url (fixture->sandbox), "//") + 2;
  g_autofree char *request = g_strdup_printf ("GET /me HTTP/1.1\r\nHost: %s\r\n"
                                              "Authorization: OAuth %s\r\n\r\n", host,
                                              scout_sandbox_get_user_token (fixture->sandbox));

  g_assert_true (g_output_stream_write_all (
    g_io_stream_get_output_stream (G_IO_STREAM (connection)), request, strlen (request), NULL,
    NULL, NULL));
}

static void
assert_answer (GDataInputStream *input)
{
  g_autofree char *status = g_data_input_stream_read_line (input, NULL, NULL, NULL);
  gsize length = 0;

  g_assert_cmpstr (status, ==, "HTTP/1.1 200 OK");
  for (;;)
    {
      g_autofree char *line = g_data_input_stream_read_line (input, NULL, NULL, NULL);

      g_assert_nonnull (line);
      if (*line == '\0')
        break;
      if (g_ascii_strncasecmp (line, "Content-Length: ", 16) == 0)
        length = (gsize) g_ascii_strtoull (line + 16, NULL, 10);
    }
  g_assert_cmpuint (length, >, 10);
  g_assert_cmpint (g_input_stream_skip (G_INPUT_STREAM (input), length, NULL, NULL), ==,
                   (gssize) length);
}

static GDataInputStream *
read_by_hand (GSocketConnection *connection)
{
  GInputStream *stream = g_io_stream_get_input_stream (G_IO_STREAM (connection));
  GDataInputStream *input = g_data_input_stream_new (stream);

  g_data_input_stream_set_newline_type (input, G_DATA_STREAM_NEWLINE_TYPE_CR_LF);
  return input;
}

/* Two calls by hand on one connection, the second after the first was answered. */
static void
test_keep_alive (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GSocketConnection) connection = connect_by_hand (fixture);
  g_autoptr (GDataInputStream) input = read_by_hand (connection);

  for (guint i = 0; i < 2; i++)
    {
      ask_by_hand (fixture, connection);
      assert_answer (input);
    }
}

/* A client may say at once that it will ask nothing more, and still gets its answer. */
static void
test_half_closed (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GSocketConnection) connection = connect_by_hand (fixture);
  g_autoptr (GDataInputStream) input = read_by_hand (connection);
  char byte;

  ask_by_hand (fixture, connection);
  g_assert_true (g_socket_shutdown (g_socket_connection_get_socket (connection), FALSE, TRUE,
                                    NULL));
  assert_answer (input);
  g_assert_cmpint (g_input_stream_read (G_INPUT_STREAM (input), &byte, 1, NULL, NULL), ==, 0);
}

static guint
count_descriptors (void)
{
  g_autoptr (GDir) folder = g_dir_open ("/proc/self/fd", 0, NULL);
  guint n_descriptors = 0;

  g_assert_nonnull (folder);
  while (g_dir_read_name (folder) != NULL)
    n_descriptors++;

  return n_descriptors;
}

/* Clients that go without a word between two calls, before one and amidst one. */
static void
test_visitors (Fixture       *fixture,
               gconstpointer  data)
{
  const guint n_before = count_descriptors ();
  const gint64 deadline = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;

  for (guint i = 0; i < 120; i++)
    {
      g_autoptr (GSocketConnection) connection = connect_by_hand (fixture);
      g_autoptr (GDataInputStream) input = read_by_hand (connection);

      if (i % 3 == 0)
        continue;
      ask_by_hand (fixture, connection);
      if (i % 3 == 1)
        assert_answer (input);
    }

  /* Some that the libraries open once for all stay. */
  while (count_descriptors () > n_before + 10 && g_get_monotonic_time () < deadline)
    g_usleep (1000);
  g_assert_cmpuint (count_descriptors (), <=, n_before + 10);
}

/* The errors of conventions section 3 that only a fault can cause. */
static void
test_planned_errors (Fixture       *fixture,
                     gconstpointer  data)
{
  static const struct
  {
    int         code;
    int         subcode;
    const char *words;
  } cases[] = {
    { 190, 460, "password" }, { 190, 464, "confirmed user" }, { 190, 467, "logged out" },
    { 190, 492, "page" }, { 368, 0, "abusive" }, { 210, 1349253, "not visible" },
    { 341, 0, "limit" }, { 12345, 6, "Planned by the sandbox" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScoutSandboxFault fault = {
        .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = cases[i].code,
        .subcode = cases[i].subcode,
      };
      g_autoptr (Answer) answer = NULL;

      scout_sandbox_add_fault (fixture->sandbox, &fault);
      answer = fixture_get_user (fixture, "/me");
      g_assert_cmpint (answer_get_count (answer, "$.error.code"), ==, cases[i].code);
      if (cases[i].subcode != 0)
        g_assert_cmpint (answer_get_count (answer, "$.error.error_subcode"), ==,
                         cases[i].subcode);
      g_assert_nonnull (strstr (answer_get_text (answer, "$.error.message"), cases[i].words));
    }
}

/* A fault for calls that ask for something, as one part of a page. */
static void
test_fault_by_query (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (Answer) planned = fixture_send (
    fixture, "POST", "/__sandbox/faults", NULL,
    "{\"kind\":\"reduce-data\",\"path\":\"/me\",\"query\":\"accounts\"}");
  g_autoptr (Answer) other = fixture_get_user (fixture, "/me?fields=id");
  g_autoptr (Answer) none = fixture_get_user (fixture, "/me");
  g_autoptr (Answer) hit = fixture_get_user (fixture, "/me?fields=accounts");
  g_autoptr (Answer) again = fixture_get_user (fixture, "/me?fields=accounts");

  g_assert_cmpuint (planned->status, ==, 204);
  g_assert_cmpuint (other->status, ==, 200);
  g_assert_cmpuint (none->status, ==, 200);
  answer_assert_error (hit, 500, 1, 0);
  g_assert_cmpuint (again->status, ==, 200);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/sandbox-protocol/" name, Fixture, NULL, fixture_set_up, function, \
              fixture_tear_down)
  ADD ("methods", test_methods);
  ADD ("removed", test_removed);
  ADD ("locale", test_locale);
  ADD ("keep-alive", test_keep_alive);
  ADD ("half-closed", test_half_closed);
  ADD ("visitors", test_visitors);
  ADD ("planned-errors", test_planned_errors);
  ADD ("fault-by-query", test_fault_by_query);
#undef ADD

  return g_test_run ();
}
