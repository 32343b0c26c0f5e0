/* test-sandbox-batch.c: several calls in one request, over HTTP.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sandbox-client.h"

#include <string.h>

static Answer *
send_batch (Fixture    *fixture,
            const char *batch,
            const char *more)
{
  g_autofree char *escaped = g_uri_escape_string (batch, NULL, FALSE);
  g_autofree char *form = g_strconcat ("batch=", escaped, more, NULL);

  return fixture_send (fixture, "POST", "/v25.0/",
                       scout_sandbox_get_user_token (fixture->sandbox), form);
}

/* The body of a call, which is a JSON text inside of the JSON. */
static JsonNode *
get_body (const Answer *answer,
          guint         index)
{
  g_autofree char *path = g_strdup_printf ("$[%u].body", index);
  const char *text = answer_get_text (answer, path);

  g_assert_nonnull (text);
  return json_from_string (text, NULL);
}

static void
test_calls (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *batch = g_strdup_printf (
    "[{\"method\":\"GET\",\"relative_url\":\"me?fields=id\"},"
    "{\"method\":\"get\",\"relative_url\":\"/v21.0/me/accounts?limit=1\"},"
    "{\"method\":\"GET\","
    "\"relative_url\":\"creator_marketplace/creators?limit=1&access_token=%s\"},"
    "{\"method\":\"GET\",\"relative_url\":\"nothing\"},"
    "{\"method\":\"POST\",\"relative_url\":\"me/permissions/instagram_basic\","
    "\"body\":\"method=delete\"}]", fixture_get_page_token (fixture));
  g_autoptr (Answer) answer = send_batch (fixture, batch, "");
  g_autoptr (JsonNode) me = get_body (answer, 0);
  g_autoptr (JsonNode) accounts = get_body (answer, 1);
  g_autoptr (JsonNode) creators = get_body (answer, 2);
  g_autoptr (JsonNode) nothing = get_body (answer, 3);
  g_autoptr (JsonNode) revoked = get_body (answer, 4);
  g_autoptr (Answer) declined = fixture_get_user (fixture, "/me/permissions?status=declined");

  g_assert_cmpuint (answer->status, ==, 200);
  g_assert_cmpuint (answer_count (answer, "$[*]"), ==, 5);
  g_assert_cmpint (answer_get_count (answer, "$[0].code"), ==, 200);
  g_assert_cmpint (answer_get_count (answer, "$[3].code"), ==, 400);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (me), "id"), ==,
                   "122093845710044321");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (
    json_node_get_object (accounts), "data")), ==, 1);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (
    json_node_get_object (creators), "data")), ==, 1);
  g_assert_true (json_object_has_member (json_node_get_object (nothing), "error"));
  g_assert_true (json_object_get_boolean_member (json_node_get_object (revoked), "success"));
  g_assert_nonnull (strstr (declined->body, "instagram_basic"));
  g_assert_nonnull (strstr (answer->body,
                            "{\"name\":\"facebook-api-version\",\"value\":\"v25.0\"}"));
  g_assert_nonnull (strstr (answer->body,
                            "{\"name\":\"facebook-api-version\",\"value\":\"v21.0\"}"));
  g_assert_nonnull (strstr (answer->body, "\"WWW-Authenticate\""));
}

static void
test_options (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (Answer) plain = send_batch (fixture, "[{\"relative_url\":\"me\"}]",
                                         "&include_headers=false");
  g_autoptr (Answer) named = send_batch (
    fixture, "[{\"name\":\"a\",\"relative_url\":\"me\"},"
             "{\"name\":\"b\",\"relative_url\":\"me\",\"omit_response_on_success\":false},"
             "{\"name\":\"c\",\"relative_url\":\"nothing\"}]", "");
  g_autoptr (Answer) in_query = fixture_send (
    fixture, "POST", "/?include_headers=false&batch=%5B%7B%22relative_url%22%3A%22me%22%7D%5D",
    scout_sandbox_get_user_token (fixture->sandbox), NULL);

  g_assert_cmpuint (answer_count (plain, "$[0].headers"), ==, 0);
  g_assert_cmpint (answer_get_count (plain, "$[0].code"), ==, 200);
  g_assert_cmpstr (in_query->body, ==, plain->body);
  g_assert_true (g_str_has_prefix (named->body, "[null,{\"code\":200,"));
  g_assert_cmpint (answer_get_count (named, "$[2].code"), ==, 400);
}

/* As the SDK for Node sends it, and as browsers send forms with files. */
static void
test_bodies (Fixture       *fixture,
             gconstpointer  data)
{
  const char *token = scout_sandbox_get_user_token (fixture->sandbox);
  g_autofree char *path = g_strconcat ("/v24.0?access_token=", token, NULL);
  g_autoptr (Answer) json = fixture_request (fixture, &(Request) {
    .method = "POST", .path = path, .type = "application/json",
    .body = "{\"batch\":[{\"method\":\"GET\",\"relative_url\":\"me\","
      "\"x\":[1,-2.5,true,null,{\"a\":{}}]}],\"include_headers\":false}",
  });
  g_autoptr (Answer) multipart = fixture_request (fixture, &(Request) {
    .method = "POST", .path = path, .type = "multipart/form-data; boundary=b",
    .body = "--b\r\nContent-Disposition: form-data; name=\"include_headers\"\r\n\r\nfalse\r\n"
      "--b\r\nContent-Disposition: form-data; name=\"batch\"\r\n\r\n"
      "[{\"relative_url\":\"me\"}]\r\n--b--\r\n",
  });
  g_autoptr (Answer) broken = fixture_request (fixture, &(Request) {
    .method = "POST", .path = path, .type = "application/json", .body = "{\"batch\":[{]}",
  });
  g_autoptr (Answer) no_part = fixture_request (fixture, &(Request) {
    .method = "POST", .path = path, .type = "multipart/form-data; boundary=b",
    .body = "--b\r\n",
  });
  g_autoptr (Answer) other = fixture_request (fixture, &(Request) {
    .method = "POST", .path = path, .type = "text/plain", .body = "batch=[]",
  });

  g_assert_cmpuint (json->status, ==, 200);
  g_assert_cmpint (answer_get_count (json, "$[0].code"), ==, 200);
  g_assert_cmpstr (multipart->body, ==, json->body);
  answer_assert_error (broken, 400, 100, 0);
  answer_assert_error (no_part, 400, 100, 0);
  answer_assert_error (other, 400, 100, 0);
}

static void
test_errors (Fixture       *fixture,
             gconstpointer  data)
{
  static const char *bad[] = {
    "", "[]", "{}", "[1]", "[{\"relative_url\":", "[[", NULL
  };
  g_autoptr (GString) many = g_string_new ("[{}");
  g_autoptr (Answer) no_token = fixture_send (fixture, "POST", "/", NULL, "batch=[{}]");
  g_autoptr (Answer) most = NULL;
  g_autoptr (Answer) too_many = NULL;

  for (guint i = 0; bad[i] != NULL; i++)
    {
      g_autoptr (Answer) answer = send_batch (fixture, bad[i], "");

      g_test_message ("%s", bad[i]);
      answer_assert_error (answer, 400, 100, 0);
    }
  for (guint i = 1; i < 50; i++)
    g_string_append (many, ",{}");
  g_string_append (many, "]");
  most = send_batch (fixture, many->str, "");
  g_string_truncate (many, many->len - 1);
  g_string_append (many, ",{}]");
  too_many = send_batch (fixture, many->str, "");
  g_assert_cmpuint (answer_count (most, "$[*]"), ==, 50);
  g_assert_cmpint (answer_get_count (most, "$[49].code"), ==, 400);
  answer_assert_error (too_many, 400, 100, 0);
  answer_assert_error (no_token, 400, 2500, 0);
}

/* Each counts, and the rest of a batch finds the limit used up. */
static void
test_limit (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (Answer) set = fixture_send (fixture, "POST", "/__sandbox/settings", NULL,
                                         "{\"user_hourly_limit\":2}");
  g_autoptr (Answer) answer = send_batch (fixture,
                                          "[{\"relative_url\":\"me\"},{\"relative_url\":\"me\"},"
                                          "{\"relative_url\":\"me\"}]", "");
  g_autoptr (JsonNode) last = get_body (answer, 2);

  g_assert_cmpuint (set->status, ==, 200);
  g_assert_cmpint (answer_get_count (answer, "$[1].code"), ==, 200);
  g_assert_cmpint (answer_get_count (answer, "$[2].code"), ==, 400);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (
    json_node_get_object (last), "error"), "code"), ==, 613);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/sandbox-batch/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)
  ADD ("calls", test_calls);
  ADD ("options", test_options);
  ADD ("bodies", test_bodies);
  ADD ("errors", test_errors);
  ADD ("limit", test_limit);
#undef ADD

  return g_test_run ();
}
