/* test-graph-error.c: every number and shape of an error becomes its meaning.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A row for each row of the tables of conventions section 3, S1 and S2, read from a body as Meta
 * writes it; then the shapes that a body may have instead (T26).
 */

#include "config.h"

#include "scout-graph-error-private.h"

#include <string.h>

static GError *
read_answer (guint       http_status,
             const char *body)
{
  ScoutGraphAnswer answer = { http_status, NULL, SCOUT_GRAPH_USAGE_INIT, -1 };
  GError *error = NULL;

  answer.body = g_bytes_new (body, strlen (body));
  error = _scout_graph_error_new_from_answer (&answer);
  g_bytes_unref (answer.body);
  return error;
}

typedef struct
{
  int code;
  int subcode;
  const char *message;
  ScoutGraphError meaning;
  gboolean is_retryable;
} NumberVector;

static const NumberVector number_vectors[] = {
  /* S2 "Error Codes", in the enclosing code that conventions section 3 guesses and in another. */
  { 100, 3961009, "Could not load content", SCOUT_GRAPH_ERROR_NOT_FOUND },
  { 100, 3961010, "Could not load creator", SCOUT_GRAPH_ERROR_NOT_FOUND },
  { 10, 3961010, "Could not load creator", SCOUT_GRAPH_ERROR_NOT_FOUND },
  { 0, 3961010, "Could not load creator", SCOUT_GRAPH_ERROR_NOT_FOUND },
  { 100, 3961014, "Ineligible creator", SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR },
  { 100, 3961015, "Creator not invited", SCOUT_GRAPH_ERROR_NOT_ONBOARDED },
  { 10, 3961015, "Not eligible", SCOUT_GRAPH_ERROR_NOT_ONBOARDED },
  { 100, 3961016, "Invalid metric type", SCOUT_GRAPH_ERROR_INVALID_METRIC },
  { 100, 3961017, "Invalid period type", SCOUT_GRAPH_ERROR_INVALID_METRIC },
  { 100, 3961018, "Invalid time range type", SCOUT_GRAPH_ERROR_INVALID_METRIC },
  { 100, 3961019, "Invalid content type", SCOUT_GRAPH_ERROR_INVALID_METRIC },
  { 100, 3961021, "Invalid value", SCOUT_GRAPH_ERROR_INVALID_FILTER },
  { 100, 3961022, "Min Follower Count Greater", SCOUT_GRAPH_ERROR_INVALID_FILTER },
  { 100, 3961024, "Invalid time range value", SCOUT_GRAPH_ERROR_INVALID_FILTER },
  { 100, 3961025, "Invalid min or max value", SCOUT_GRAPH_ERROR_INVALID_FILTER },
  { 100, 3961026, "Content ID filter", SCOUT_GRAPH_ERROR_INVALID_FILTER },
  { 100, 3961027, "At least one filter", SCOUT_GRAPH_ERROR_INVALID_FILTER },
  { 100, 3961028, "Invalid time range query", SCOUT_GRAPH_ERROR_INVALID_FILTER },
  { 10, 0, "Data unavailable: Creator is not onboarded to Creator Marketplace insights sharing",
    SCOUT_GRAPH_ERROR_NOT_ONBOARDED },

  /* S1 "Error Codes". */
  { 10, 0, "(#10) Application does not have permission for this action",
    SCOUT_GRAPH_ERROR_PERMISSION },
  { 10, 0, "(#10) The brand is Not Eligible to onboard to the creator marketplace",
    SCOUT_GRAPH_ERROR_NOT_ELIGIBLE },
  { 10, 0, "(#10) The brand has not accepted the creator marketplace Terms of Service",
    SCOUT_GRAPH_ERROR_TERMS_PENDING },
  { 10, 0, "(#10) Aktion nicht erlaubt", SCOUT_GRAPH_ERROR_PERMISSION },
  { 100, 0, "(#100) Invalid parameter", SCOUT_GRAPH_ERROR_BAD_REQUEST },

  /* Conventions section 3. */
  { 210, 1349253, "Not visible", SCOUT_GRAPH_ERROR_NOT_VISIBLE },
  { 210, 0, "Not visible", SCOUT_GRAPH_ERROR_PERMISSION },
  { 190, 458, "Not installed", SCOUT_GRAPH_ERROR_AUTH_REVOKED },
  { 190, 459, "Checkpointed", SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT },
  { 190, 460, "Password changed", SCOUT_GRAPH_ERROR_AUTH_REVOKED },
  { 190, 463, "Expired", SCOUT_GRAPH_ERROR_AUTH_EXPIRED },
  { 190, 464, "Unconfirmed", SCOUT_GRAPH_ERROR_AUTH_CHECKPOINT },
  { 190, 467, "Invalid", SCOUT_GRAPH_ERROR_AUTH_EXPIRED },
  { 190, 492, "Role lost", SCOUT_GRAPH_ERROR_AUTH_REVOKED },
  { 190, 456, "Old list", SCOUT_GRAPH_ERROR_AUTH_INVALID },
  { 190, 457, "Old list", SCOUT_GRAPH_ERROR_AUTH_INVALID },
  { 190, 461, "Old list", SCOUT_GRAPH_ERROR_AUTH_INVALID },
  { 190, 462, "Old list", SCOUT_GRAPH_ERROR_AUTH_INVALID },
  { 190, 465, "Old list", SCOUT_GRAPH_ERROR_AUTH_INVALID },
  { 190, 466, "Old list", SCOUT_GRAPH_ERROR_AUTH_INVALID },
  { 190, 468, "Old list", SCOUT_GRAPH_ERROR_AUTH_INVALID },
  { 190, 0, "Invalid OAuth access token", SCOUT_GRAPH_ERROR_AUTH_INVALID },
  { 102, 0, "Session", SCOUT_GRAPH_ERROR_AUTH_EXPIRED },
  { 450, 0, "Session", SCOUT_GRAPH_ERROR_AUTH_INVALID },
  { 452, 0, "Session", SCOUT_GRAPH_ERROR_AUTH_INVALID },
  { 2500, 0, "An active access token must be used to query information about the current user.",
    SCOUT_GRAPH_ERROR_AUTH_INVALID },
  { 2500, 0, "Unknown path components: /x", SCOUT_GRAPH_ERROR_BAD_REQUEST },
  { 100, 33, "Unsupported get request. Object with ID '1' does not exist",
    SCOUT_GRAPH_ERROR_NOT_FOUND },
  { 1, 0, "An unknown error occurred", SCOUT_GRAPH_ERROR_SERVER, TRUE },
  { 1, 0, "Please reduce the amount of data you're asking for, then retry your request",
    SCOUT_GRAPH_ERROR_TOO_MUCH_DATA },
  { 2, 0, "Service temporarily unavailable", SCOUT_GRAPH_ERROR_SERVER, TRUE },
  { 3, 0, "Capability", SCOUT_GRAPH_ERROR_BAD_REQUEST },
  { 4, 0, "(#4) Application request limit reached", SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { 17, 0, "(#17) User request limit reached", SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { 32, 0, "(#32) Page request limit reached", SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { 341, 0, "Application limit", SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { 613, 0, "(#613) Calls to this api", SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { 613, 1996, "Inconsistent volume", SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { 80000, 2446079, "Ads insights", SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { 80001, 0, "Page", SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { 80002, 0, "Instagram", SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { 80014, 0, "Catalog batch", SCOUT_GRAPH_ERROR_RATE_LIMITED },
  { 80015, 0, "Beyond", SCOUT_GRAPH_ERROR_UNKNOWN },
  { 368, 0, "Blocked", SCOUT_GRAPH_ERROR_BLOCKED },
  { 506, 0, "Duplicate", SCOUT_GRAPH_ERROR_BAD_REQUEST },
  { 199, 0, "Below", SCOUT_GRAPH_ERROR_UNKNOWN },
  { 200, 0, "Permissions error", SCOUT_GRAPH_ERROR_PERMISSION },
  { 299, 0, "Permissions error", SCOUT_GRAPH_ERROR_PERMISSION },
  { 300, 0, "Above", SCOUT_GRAPH_ERROR_UNKNOWN },
  { 999, 33, "Unheard of", SCOUT_GRAPH_ERROR_UNKNOWN },
};

static void
test_numbers (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (number_vectors); i++)
    {
      const NumberVector *vector = &number_vectors[i];
      const ScoutGraphFault *fault = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *body =
        g_strdup_printf ("{\"error\":{\"message\":\"%s\",\"type\":\"OAuthException\",\"code\":%d,"
                         "\"error_subcode\":%d,\"fbtrace_id\":\"AmFGcW_3hwD\"}}",
                         vector->message, vector->code, vector->subcode);

      error = read_answer (400, body);
      g_test_message ("%d/%d %s", vector->code, vector->subcode, vector->message);
      g_assert_error (error, SCOUT_GRAPH_ERROR, (int) vector->meaning);
      g_assert_cmpint (scout_graph_error_is_retryable (error), ==, vector->is_retryable);

      fault = scout_graph_error_get_fault (error);
      g_assert_cmpuint (fault->http_status, ==, 400);
      g_assert_cmpint (fault->code, ==, vector->code);
      g_assert_cmpint (fault->subcode, ==, vector->subcode);
      g_assert_cmpstr (fault->message, ==, vector->message);
      g_assert_cmpint (fault->retry_after, ==, -1);
    }
}

/* What is left of a wait, whoever made the error; what nobody knows stays unknown. */
static void
test_later (void)
{
  const struct { int before; guint seconds; int after; } vectors[] = {
    { 60, 0, 60 }, { 60, 59, 1 }, { 60, 60, 0 }, { 60, G_MAXUINT, 0 }, { -1, 60, -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      g_autoptr(GError) error = _scout_graph_error_new_held_back (vectors[i].before);
      g_autoptr(GError) later = scout_graph_error_dup_later (error, vectors[i].seconds);

      g_assert_error (later, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
      g_assert_cmpstr (later->message, ==, error->message);
      g_assert_cmpint (scout_graph_error_get_fault (later)->retry_after, ==, vectors[i].after);
      g_assert_cmpint (scout_graph_error_get_fault (error)->retry_after, ==, vectors[i].before);
    }
}

static void
test_fault_fields (void)
{
  const ScoutGraphFault *fault = NULL;
  g_autoptr (GError) copy = NULL;
  g_autoptr (GError) error =
    read_answer (403, "{\"error\":{\"is_transient\":true,\"message\":\"M\\u00e9ta \\/ \\u0040\","
                      "\"type\":\"OAuthException\",\"code\":100,\"error_subcode\":3961025,"
                      "\"error_user_title\":\"<b>Title<\\/b>\",\"error_user_msg\":\"What to do\","
                      "\"error_data\":{\"blame_field_specs\":[[\"reach\"]]},\"unknown\":[{}],"
                      "\"fbtrace_id\":\"AmFGcW_3hwDB7qFbl_QdebZ\"}}");

  copy = g_error_copy (error);
  g_clear_error (&error);
  fault = scout_graph_error_get_fault (copy);
  g_assert_error (copy, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_INVALID_FILTER);
  g_assert_cmpuint (fault->http_status, ==, 403);
  g_assert_cmpstr (fault->type, ==, "OAuthException");
  g_assert_cmpstr (fault->message, ==, "Méta / @");
  g_assert_cmpstr (fault->user_title, ==, "<b>Title</b>");
  g_assert_cmpstr (fault->user_message, ==, "What to do");
  g_assert_cmpstr (fault->trace_id, ==, "AmFGcW_3hwDB7qFbl_QdebZ");
  g_assert_true (fault->is_transient);
  g_assert_cmpstr (fault->blamed, ==, "reach");
  g_assert_false (scout_graph_error_is_retryable (copy));
  g_assert_cmpstr (copy->message, ==,
                   "Méta / @ [HTTP 403, code 100/3961025, about reach, trace "
                   "AmFGcW_3hwDB7qFbl_QdebZ]");
}

typedef struct
{
  guint http_status;
  const char *body;
  int meaning;  /* -1 for no error */
  int code;
  const char *message;
} ShapeVector;

static const ShapeVector shape_vectors[] = {
  /* Successes. */
  { 200, "{\"data\":[]}", -1 },
  { 204, "", -1 },
  { 200, "true", -1 },
  { 200, "{\"error\":null,\"data\":[]}", -1 },
  { 200, "{\"errors\":{}}", -1 },
  { 200, "{\"data\":{\"error\":{\"code\":1}}}", -1 },
  { 200, "{", -1 },
  { 200, "", -1 },

  /* An error under status 200. */
  { 200, " \r\n\t{ \"error\" : {\"message\":\"m\",\"code\":190,\"error_subcode\":463}}",
    SCOUT_GRAPH_ERROR_AUTH_EXPIRED, 190, "m" },

  /* Habits of Meta: numbers as strings, error_data as a string, members of other types. */
  { 400, "{\"error\":{\"code\":\"190\",\"error_subcode\":\"463\"}}",
    SCOUT_GRAPH_ERROR_AUTH_EXPIRED, 190 },
  { 400, "{\"error\":{\"code\":100,\"error_data\":\"{\\\"blame\\\":[]}\",\"message\":\"m\"}}",
    SCOUT_GRAPH_ERROR_BAD_REQUEST, 100, "m" },
  { 400, "{\"error\":{\"code\":4,\"message\":{\"text\":1},\"is_transient\":\"yes\"}}",
    SCOUT_GRAPH_ERROR_RATE_LIMITED, 4 },
  { 400, "{\"error\":{\"code\":1e99}}", SCOUT_GRAPH_ERROR_PROTOCOL, 0 },
  { 400, "{\"error\":{\"code\":-1}}", SCOUT_GRAPH_ERROR_PROTOCOL, 0 },
  { 400, "{\"error\":{\"code\":99999999999999999999}}", SCOUT_GRAPH_ERROR_PROTOCOL, 0 },
  { 400, "{\"error\":{\"code\":[]}}", SCOUT_GRAPH_ERROR_PROTOCOL, 0 },
  { 400, "{\"error\":{}}", SCOUT_GRAPH_ERROR_PROTOCOL, 0 },
  { 400, "{\"error\":\"invalid_request\",\"error_description\":\"d\"}",
    SCOUT_GRAPH_ERROR_UNKNOWN, 0, "d" },
  { 400, "{\"error\":{\"code\":999,\"is_transient\":true}}", SCOUT_GRAPH_ERROR_SERVER, 999 },

  /* The number counts, not the status; the status counts where there is no number. */
  { 500, "{\"error\":{\"code\":190}}", SCOUT_GRAPH_ERROR_AUTH_INVALID, 190 },
  { 503, "{\"error\":{\"code\":999}}", SCOUT_GRAPH_ERROR_SERVER, 999 },
  { 429, "", SCOUT_GRAPH_ERROR_RATE_LIMITED, 0 },
  { 500, "", SCOUT_GRAPH_ERROR_SERVER, 0 },
  { 502, "<html><title>502 Bad Gateway</title></html>", SCOUT_GRAPH_ERROR_SERVER, 0 },
  { 503, "{\"error\":", SCOUT_GRAPH_ERROR_SERVER, 0 },
  { 403, "<html>Blocked by the office's proxy</html>", SCOUT_GRAPH_ERROR_PROTOCOL, 0 },
  { 400, "[]", SCOUT_GRAPH_ERROR_PROTOCOL, 0 },
  { 400, "{\"data\":[]}", SCOUT_GRAPH_ERROR_PROTOCOL, 0 },
  { 400, "\xff\xfe{", SCOUT_GRAPH_ERROR_PROTOCOL, 0 },
  { 302, "", SCOUT_GRAPH_ERROR_PROTOCOL, 0 },
  { 304, "", SCOUT_GRAPH_ERROR_PROTOCOL, 0 },

  /* Cut short, but behind what matters. */
  { 400, "{\"error\":{\"code\":100,\"message\":\"m\"},", SCOUT_GRAPH_ERROR_BAD_REQUEST, 100, "m" },
  { 400, "{\"error\":{\"code\":100,\"message\":\"m\"}}\n<!-- proxy -->",
    SCOUT_GRAPH_ERROR_BAD_REQUEST, 100, "m" },
};

static void
test_shapes (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (shape_vectors); i++)
    {
      const ShapeVector *vector = &shape_vectors[i];
      g_autoptr (GError) error = read_answer (vector->http_status, vector->body);

      g_test_message ("%u row %" G_GSIZE_FORMAT, vector->http_status, i);
      if (vector->meaning == -1)
        {
          g_assert_no_error (error);
          continue;
        }
      g_assert_error (error, SCOUT_GRAPH_ERROR, vector->meaning);
      g_assert_cmpuint (scout_graph_error_get_fault (error)->http_status, ==, vector->http_status);
      g_assert_cmpint (scout_graph_error_get_fault (error)->code, ==, vector->code);
      g_assert_cmpstr (scout_graph_error_get_fault (error)->message, ==, vector->message);
    }
}

/* Conventions section 3: `error_data` may be an object or a JSON string, and is kept. */
static void
test_error_data (void)
{
  static const struct
  {
    const char *data;
    const char *blamed;
  } vectors[] = {
    { "{\"blame_field_specs\":[[\"fields\"]]}", "fields" },
    { "\"{\\\"blame_field_specs\\\":[[\\\"fields\\\"]]}\"", "fields" },
    { "{\"x\":{},\"blame_field_specs\":[[\"reach\",\"min\"],[\"limit\"]]}", "reach.min, limit" },
    { "{\"blame_field_specs\":[[\"a\\nb\\u202e\"]]}", "a b" },
    { "{\"blame_field_specs\":[[],[1,null,[\"x\"]],{},\"x\"]}", NULL },
    { "{\"blame_field_specs\":{\"a\":1}}", NULL },
    { "{}", NULL },
    { "[]", NULL },
    { "null", NULL },
    { "17", NULL },
    { "\"\"", NULL },
    { "\"not an object\"", NULL },
    { "\"{\\\"blame_field_specs\\\":[[\"", NULL },
    { "\"\\\"{}\\\"\"", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      g_autofree char *body = g_strdup_printf ("{\"error\":{\"error_data\":%s,\"code\":100}}",
                                               vectors[i].data);
      g_autoptr (GError) error = read_answer (400, body);
      g_autoptr (GError) copy = g_error_copy (error);

      g_test_message ("%s", body);
      g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
      g_assert_cmpint (scout_graph_error_get_fault (error)->code, ==, 100);
      g_assert_cmpstr (scout_graph_error_get_fault (copy)->blamed, ==, vectors[i].blamed);
      if (vectors[i].blamed != NULL)
        g_assert_nonnull (strstr (error->message, vectors[i].blamed));
    }
}

static void
test_retry_after (void)
{
  static const struct
  {
    int header;
    int regain_minutes;
    int expected;
  } vectors[] = {
    { -1, -1, -1 }, { -1, 0, -1 }, { -1, 19, 1140 }, { 7, 19, 7 }, { 0, -1, 0 },
    { -1, G_MAXINT, G_MAXINT / 60 * 60 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      ScoutGraphAnswer answer = { 400, NULL, SCOUT_GRAPH_USAGE_INIT, vectors[i].header };
      g_autoptr (GBytes) body = g_bytes_new_static ("{\"error\":{\"code\":80002}}", 24);
      g_autoptr (GError) error = NULL;

      answer.body = body;
      answer.usage.regain_access_minutes = vectors[i].regain_minutes;
      error = _scout_graph_error_new_from_answer (&answer);
      g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
      g_assert_cmpint (scout_graph_error_get_fault (error)->retry_after, ==, vectors[i].expected);
    }
}

/* Meta repeats tokens in its messages ("Malformed access token EAA…"). */
static void
test_secrets_are_redacted (void)
{
  const char *canary = "EAACANARYerrorCANARYerrorCANARYerror";
  g_autofree char *body = g_strdup_printf ("{\"error\":{\"code\":190,\"message\":\"Malformed %s\","
                                           "\"error_user_title\":\"%s\",\"type\":\"%s\","
                                           "\"error_data\":{\"blame_field_specs\":[[\"%s\"]]},"
                                           "\"error_user_msg\":\"access_token=%s\"}}",
                                           canary, canary, canary, canary, canary);
  g_autoptr (GError) error = read_answer (400, body);
  g_autoptr (GError) local = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NETWORK, 0, canary);
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);

  g_assert_null (strstr (error->message, "CANARY"));
  g_assert_null (strstr (fault->message, "CANARY"));
  g_assert_null (strstr (fault->type, "CANARY"));
  g_assert_null (strstr (fault->user_title, "CANARY"));
  g_assert_null (strstr (fault->user_message, "CANARY"));
  g_assert_null (strstr (fault->blamed, "CANARY"));
  g_assert_null (strstr (local->message, "CANARY"));
  g_assert_nonnull (strstr (fault->message, "Malformed"));
}

static void
test_long_texts_are_cut (void)
{
  GString *body = g_string_new ("{\"error\":{\"code\":100,\"message\":\"");
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 5000; i++)
    g_string_append (body, "é");
  g_string_append (body, "\"}}");
  error = read_answer (400, body->str);
  g_string_free (body, TRUE);

  g_assert_error (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
  g_assert_cmpint (g_utf8_strlen (scout_graph_error_get_fault (error)->message, -1), ==, 1000);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

static void
test_other_domains (void)
{
  g_autoptr (GError) cancelled = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "x");
  g_autoptr (GError) offline = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NETWORK, 0, "x");
  g_autoptr (GError) odd = scout_graph_error_new_local (SCOUT_GRAPH_ERROR_PROTOCOL, 200, "x");

  g_assert_null (scout_graph_error_get_fault (cancelled));
  g_assert_null (scout_graph_error_get_fault (NULL));
  g_assert_false (scout_graph_error_is_retryable (cancelled));
  g_assert_true (scout_graph_error_is_retryable (offline));
  g_assert_false (scout_graph_error_is_retryable (odd));
  g_assert_cmpuint (scout_graph_error_get_fault (odd)->http_status, ==, 200);
  g_assert_cmpint (scout_graph_error_get_fault (odd)->retry_after, ==, -1);
}

/* What Meta calls transient: a refusal stays one, and waiting for a limit is up to the person. */
static void
test_retryable_if_transient (void)
{
  static const struct
  {
    int code;
    gboolean is_retryable;
    gboolean is_retryable_if_transient;
  } vectors[] = {
    { 1, TRUE, TRUE },       { 2, TRUE, TRUE },     { 100, FALSE, FALSE }, { 999, FALSE, TRUE },
    { 4, FALSE, FALSE },     { 613, FALSE, FALSE }, { 368, FALSE, FALSE }, { 10, FALSE, FALSE },
    { 80002, FALSE, FALSE }, { 190, FALSE, FALSE }, { 102, FALSE, FALSE },
    { 2500, FALSE, TRUE },   { 3, FALSE, TRUE },    { 506, FALSE, TRUE },  { 200, FALSE, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      g_autofree char *passing =
        g_strdup_printf ("{\"error\":{\"code\":%d,\"is_transient\":true}}", vectors[i].code);
      g_autofree char *plain = g_strdup_printf ("{\"error\":{\"code\":%d}}", vectors[i].code);
      g_autoptr (GError) passing_error = read_answer (400, passing);
      g_autoptr (GError) plain_error = read_answer (400, plain);

      g_test_message ("%d", vectors[i].code);
      g_assert_cmpint (scout_graph_error_is_retryable (plain_error), ==, vectors[i].is_retryable);
      g_assert_cmpint (scout_graph_error_is_retryable (passing_error), ==,
                       vectors[i].is_retryable_if_transient);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/graph/error/numbers", test_numbers);
  g_test_add_func ("/graph/error/later", test_later);
  g_test_add_func ("/graph/error/fault-fields", test_fault_fields);
  g_test_add_func ("/graph/error/shapes", test_shapes);
  g_test_add_func ("/graph/error/retry-after", test_retry_after);
  g_test_add_func ("/graph/error/secrets-are-redacted", test_secrets_are_redacted);
  g_test_add_func ("/graph/error/long-texts-are-cut", test_long_texts_are_cut);
  g_test_add_func ("/graph/error/other-domains", test_other_domains);
  g_test_add_func ("/graph/error/error-data", test_error_data);
  g_test_add_func ("/graph/error/retryable-if-transient", test_retryable_if_transient);

  return g_test_run ();
}
