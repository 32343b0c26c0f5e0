/* sandbox-client.c: a plain HTTP client for the sandbox's tests.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Blocking calls: the sandbox answers in its own thread, which is one of the things to be tested.
 * Every JSON answer also passes the strict reader.
 */

#include "config.h"

#include "sandbox-client.h"

#include "scout-json-reader.h"

#include <string.h>

void
fixture_set_up (Fixture       *fixture,
                gconstpointer  data)
{
  static const ScoutSandboxOptions usual = { .n_creators = 200 };
  g_autoptr (GError) error = NULL;

  fixture->sandbox = scout_sandbox_new (data != NULL ? data : &usual);
  scout_sandbox_start (fixture->sandbox, &error);
  g_assert_no_error (error);
  fixture->session = soup_session_new_with_options ("proxy-resolver", NULL, "timeout", 20, NULL);
}

void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  data)
{
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->sandbox);
}

const char *
fixture_get_page_token (Fixture *fixture)
{
  return scout_sandbox_get_page (fixture->sandbox, 0)->access_token;
}

void
answer_free (Answer *answer)
{
  g_clear_pointer (&answer->headers, soup_message_headers_unref);
  g_clear_pointer (&answer->json, json_node_unref);
  g_string_chunk_free (answer->texts);
  g_clear_error (&answer->error);
  g_free (answer->body);
  g_free (answer);
}

static void
assert_strict (GBytes *body)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (body, arena, NULL);
  g_autoptr (GError) error = NULL;

  scout_json_reader_skip (reader);
  scout_json_reader_finish (reader, &error);
  g_assert_no_error (error);
}

static void
read_answer (Answer      *answer,
             SoupMessage *message,
             GBytes      *body)
{
  const char *type;

  answer->status = soup_message_get_status (message);
  answer->headers = soup_message_headers_ref (soup_message_get_response_headers (message));
  type = soup_message_headers_get_content_type (answer->headers, NULL);
  if (body == NULL || g_bytes_get_size (body) == 0)
    return;

  answer->length = g_bytes_get_size (body);
  answer->body = g_strndup (g_bytes_get_data (body, NULL), answer->length);
  if (g_strcmp0 (type, "application/json") == 0)
    answer->json = json_from_string (answer->body, NULL);
  if (answer->json != NULL)
    assert_strict (body);
}

Answer *
fixture_request (Fixture       *fixture,
                 const Request *request)
{
  g_autofree char *url = g_strconcat (scout_sandbox_get_graph_url (fixture->sandbox),
                                      request->path, NULL);
  g_autoptr (SoupMessage) message = soup_message_new (request->method, url);
  g_autoptr (GBytes) body = NULL;
  Answer *answer = g_new0 (Answer, 1);

  answer->texts = g_string_chunk_new (256);
  g_assert_nonnull (message);
  soup_message_add_flags (message, SOUP_MESSAGE_NO_REDIRECT);
  if (request->header != NULL)
    soup_message_headers_replace (soup_message_get_request_headers (message), request->header,
                                  request->value);
  if (request->body != NULL)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (request->body, strlen (request->body));

      soup_message_set_request_body_from_bytes (message, request->type, bytes);
    }

  body = soup_session_send_and_read (fixture->session, message, NULL, &answer->error);
  read_answer (answer, message, body);
  return answer;
}

Answer *
fixture_send (Fixture    *fixture,
              const char *method,
              const char *path,
              const char *token,
              const char *form)
{
  g_autofree char *authorization = token != NULL ? g_strconcat ("Bearer ", token, NULL) : NULL;
  const Request request = {
    .method = method,
    .path = path,
    .header = token != NULL ? "Authorization" : NULL,
    .value = authorization,
    .type = form != NULL && form[0] == '{' ? "application/json"
                                           : "application/x-www-form-urlencoded",
    .body = form,
  };

  return fixture_request (fixture, &request);
}

Answer *
fixture_get_user (Fixture    *fixture,
                  const char *path)
{
  return fixture_send (fixture, "GET", path, scout_sandbox_get_user_token (fixture->sandbox), NULL);
}

Answer *
fixture_get_page (Fixture    *fixture,
                  const char *path)
{
  return fixture_send (fixture, "GET", path, fixture_get_page_token (fixture), NULL);
}

static JsonNode *
find (const Answer *answer,
      const char   *path)
{
  g_autoptr (GError) error = NULL;
  JsonNode *found;

  g_assert_nonnull (answer->json);
  found = json_path_query (path, answer->json, &error);
  g_assert_no_error (error);
  return found;
}

const char *
answer_get_text (const Answer *answer,
                 const char   *path)
{
  g_autoptr (JsonNode) found = find (answer, path);
  JsonArray *values = json_node_get_array (found);
  JsonNode *value;

  if (json_array_get_length (values) != 1)
    return NULL;
  value = json_array_get_element (values, 0);
  if (!JSON_NODE_HOLDS_VALUE (value) || json_node_get_value_type (value) != G_TYPE_STRING)
    return NULL;
  return g_string_chunk_insert_const (answer->texts, json_node_get_string (value));
}

gint64
answer_get_count (const Answer *answer,
                  const char   *path)
{
  g_autoptr (JsonNode) found = find (answer, path);
  JsonArray *values = json_node_get_array (found);

  return json_array_get_length (values) == 1 ? json_array_get_int_element (values, 0) : -1;
}

guint
answer_count (const Answer *answer,
              const char   *path)
{
  g_autoptr (JsonNode) found = find (answer, path);

  return json_array_get_length (json_node_get_array (found));
}

void
answer_assert_error (const Answer *answer,
                     guint         status,
                     int           code,
                     int           subcode)
{
  const char *trace_id;

  g_assert_no_error (answer->error);
  g_assert_cmpuint (answer->status, ==, status);
  g_assert_cmpint (answer_get_count (answer, "$.error.code"), ==, code);
  if (subcode != 0)
    g_assert_cmpint (answer_get_count (answer, "$.error.error_subcode"), ==, subcode);
  else
    g_assert_cmpuint (answer_count (answer, "$.error.error_subcode"), ==, 0);
  g_assert_nonnull (answer_get_text (answer, "$.error.message"));
  g_assert_nonnull (answer_get_text (answer, "$.error.type"));
  trace_id = answer_get_text (answer, "$.error.fbtrace_id");
  g_assert_cmpuint (strlen (trace_id), ==, 23);
}
