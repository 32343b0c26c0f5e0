/* fuzz-graph-error.c: whatever an error answer holds, an error comes of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One input is taken as the body of a failure, as the body of a success, and as the value of each
 * usage header. What comes out must be what the headers of src/graph promise.
 */

#include "config.h"

#include "fuzz.h"
#include "scout-graph-error-private.h"

static void
check_text (const char *text)
{
  g_assert_true (text == NULL || g_utf8_validate (text, -1, NULL));
  g_assert_true (text == NULL || g_utf8_strlen (text, -1) <= 1000);
}

static void
check_body (guint   http_status,
            GBytes *body)
{
  ScoutGraphAnswer answer = { http_status, body, SCOUT_GRAPH_USAGE_INIT, -1 };
  g_autoptr (GError) error = _scout_graph_error_new_from_answer (&answer);
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);

  if (error == NULL)
    {
      g_assert_cmpuint (http_status, ==, 200);
      return;
    }

  g_assert_true (error->domain == SCOUT_GRAPH_ERROR);
  g_assert_cmpint (error->code, >=, SCOUT_GRAPH_ERROR_NETWORK);
  g_assert_cmpint (error->code, <=, SCOUT_GRAPH_ERROR_UNKNOWN);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_cmpuint (fault->http_status, ==, http_status);
  g_assert_cmpint (fault->code, >=, 0);
  g_assert_cmpint (fault->subcode, >=, 0);
  check_text (fault->type);
  check_text (fault->message);
  check_text (fault->user_title);
  check_text (fault->user_message);
  check_text (fault->trace_id);
}

static void
check_figure (int figure)
{
  g_assert_cmpint (figure, >=, -1);
  g_assert_cmpint (figure, <=, 100000);
}

static void
check_header (const char *name,
              const char *value)
{
  ScoutGraphUsage usage = SCOUT_GRAPH_USAGE_INIT;

  scout_graph_usage_merge_header (&usage, name, value);
  check_figure (usage.call_count);
  check_figure (usage.total_time);
  check_figure (usage.total_cputime);
  check_figure (usage.regain_access_minutes);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  g_autoptr (GBytes) body = g_bytes_new (data, length);
  g_autofree char *value = g_strndup ((const char *) data, length);

  check_body (400, body);
  check_body (200, body);
  check_header ("X-App-Usage", value);
  check_header ("X-Ad-Account-Usage", value);
  check_header ("X-Business-Use-Case-Usage", value);
  return 0;
}
