/* scout-sandbox-graph.c: answers calls of the Graph API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From an HTTP request to a call and back: parameters, the path's handler, status and headers. Who
 * may call is decided by scout-sandbox-gate.c. Sources: conventions sections 3 to 5.
 */

#include "config.h"

#include "scout-sandbox-graph.h"

#include "scout-sandbox-batch.h"
#include "scout-sandbox-call.h"
#include "scout-sandbox-content.h"
#include "scout-sandbox-creators.h"
#include "scout-sandbox-form.h"
#include "scout-sandbox-gate.h"
#include "scout-sandbox-inspect.h"
#include "scout-sandbox-instagram.h"
#include "scout-sandbox-locale.h"
#include "scout-sandbox-me.h"
#include "scout-sandbox-oauth.h"
#include "scout-sandbox-text.h"

#include <string.h>

#define USUAL_VERSION "v26.0"
#define MARKETPLACE_PREFIX "/creator_marketplace"

/* A path without ids in it, which can only be got. */
typedef struct
{
  const char  *path;
  gboolean     takes_app; /* whether the app's own token will do */
  void       (*answer) (ScoutSandboxCall *call);
} Route;

static const Route routes[] = {
  { "/app", TRUE, scout_sandbox_app_answer },
  { "/" SCOUT_SANDBOX_APP_ID, TRUE, scout_sandbox_app_answer },
  { "/creator_marketplace/content", FALSE, scout_sandbox_content_answer },
  { "/creator_marketplace/creators", FALSE, scout_sandbox_creators_answer },
  { "/debug_token", TRUE, scout_sandbox_debug_token_answer },
};

/* "A" and 22 characters, as the longer of the two forms that were seen. */
static char *
make_trace_id (void)
{
  g_autofree char *id = scout_sandbox_random_id ();

  return g_strdup_printf ("A%.22s", id);
}

static void
append_usual_headers (ScoutSandboxCall *call,
                      const char       *trace_id)
{
  gboolean is_error = scout_sandbox_call_has_failed (call);
  const char *version = call->version != NULL ? call->version : USUAL_VERSION;
  g_autofree char *debug = scout_sandbox_random_id ();

  scout_sandbox_call_add_header (call, "facebook-api-version", version);
  scout_sandbox_call_add_header (call, "x-fb-request-id", trace_id);
  scout_sandbox_call_add_header (call, "x-fb-trace-id", trace_id);
  scout_sandbox_call_add_header (call, "x-fb-rev", "1030260729");
  scout_sandbox_call_add_header (call, "X-FB-Debug", debug);
  scout_sandbox_call_add_header (call, "Access-Control-Allow-Origin", "*");
  scout_sandbox_call_add_header (call, "Cache-Control",
                                 is_error ? "no-store"
                                          : "private, no-cache, no-store, must-revalidate");
  scout_sandbox_call_add_header (call, "Pragma", "no-cache");
  scout_sandbox_call_add_header (call, "Expires", "Sat, 01 Jan 2000 00:00:00 GMT");
  scout_sandbox_call_add_header (call, "Strict-Transport-Security", "max-age=15552000; preload");
}

GString *
scout_sandbox_graph_finish (ScoutSandboxCall *call,
                            guint            *status)
{
  g_autofree char *trace_id = make_trace_id ();

  append_usual_headers (call, trace_id);
  scout_sandbox_call_add_header (call, "Content-Type", "application/json; charset=UTF-8");
  *status = SOUP_STATUS_OK;
  if (scout_sandbox_call_has_failed (call))
    {
      g_autofree char *challenge = scout_sandbox_error_dup_challenge (&call->error);

      scout_sandbox_error_localize (&call->error, scout_sandbox_call_get (call, "locale"));
      scout_sandbox_call_add_header (call, "WWW-Authenticate", challenge);
      scout_graph_writer_reset (call->writer);
      scout_sandbox_error_write (&call->error, trace_id, call->writer);
      *status = call->error.status;
    }
  return scout_graph_writer_steal (call->writer);
}

static void
send (SoupServerMessage *message,
      ScoutSandboxCall  *call)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);
  guint status;
  GString *body = scout_sandbox_graph_finish (call, &status);
  gsize length = body->len;

  for (guint i = 0; i < call->headers->len; i++)
    {
      const ScoutSandboxHeader *header = g_ptr_array_index (call->headers, i);

      soup_message_headers_replace (headers, header->name, header->value);
    }
  soup_server_message_set_status (message, status, NULL);
  soup_message_body_append_take (soup_server_message_get_response_body (message),
                                 (guchar *) g_string_free (body, FALSE), length);
}

static ScoutSandboxCall *
make_call (ScoutSandboxState *state,
           SoupServerMessage *message)
{
  GUri *uri = soup_server_message_get_uri (message);
  const char *method = soup_server_message_get_method (message);
  g_autofree char *form = scout_sandbox_dup_form (message);
  ScoutSandboxCall *call = scout_sandbox_call_new (state,
                                                   strcmp (method, "HEAD") == 0 ? "GET" : method,
                                                   g_uri_get_query (uri), form);

  call->authorization = soup_message_headers_get_one (
    soup_server_message_get_request_headers (message), "Authorization");
  scout_sandbox_call_set_path (call, g_uri_get_path (uri));
  return call;
}

void
scout_sandbox_graph_answer_error (ScoutSandboxState       *state,
                                  SoupServerMessage       *message,
                                  const ScoutSandboxError *error)
{
  g_autoptr (ScoutSandboxCall) call = make_call (state, message);

  scout_sandbox_error_copy (&call->error, error);
  send (message, call);
}

/* `method=delete` and the like, for clients that can only get and post. */
static void
apply_method (ScoutSandboxCall *call)
{
  static const char *methods[] = { "GET", "POST", "DELETE" };
  const char *wanted = scout_sandbox_call_get (call, "method");

  for (gsize i = 0; wanted != NULL && i < G_N_ELEMENTS (methods); i++)
    {
      if (g_ascii_strcasecmp (wanted, methods[i]) == 0)
        call->method = methods[i];
    }
}

static const Route *
find_route (const ScoutSandboxCall *call)
{
  for (gsize i = 0; i < G_N_ELEMENTS (routes); i++)
    {
      if (strcmp (call->path, routes[i].path) == 0)
        return &routes[i];
    }
  return NULL;
}

static void
dispatch (ScoutSandboxCall *call)
{
  const Route *route = find_route (call);
  g_auto (GStrv) segments = g_strsplit (call->path + 1, "/", -1);

  if (route != NULL && strcmp (call->method, "GET") != 0)
    scout_sandbox_call_fail_method (call);
  else if (route != NULL && (route->takes_app || !call->token->is_app))
    route->answer (call);
  else if (call->token->is_app)
    scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_NO_TOKEN);
  else if (segments[0] == NULL || *segments[0] == '\0')
    scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_PARAMETER);
  else if (g_str_has_prefix (call->path, MARKETPLACE_PREFIX))
    scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_UNKNOWN_PATH,
                                     "Unknown path components: %s",
                                     call->path + strlen (MARKETPLACE_PREFIX));
  else if (g_strcmp0 (segments[1], SCOUT_SANDBOX_INSTAGRAM_EDGE) == 0 && segments[2] == NULL
           && strcmp (call->method, "GET") == 0)
    scout_sandbox_instagram_answer (call, segments[0]);
  else
    scout_sandbox_me_answer (call, (const char * const *) segments);
}

void
scout_sandbox_graph_perform (ScoutSandboxCall *call)
{
  apply_method (call);
  if (call->version == NULL)
    scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_UNKNOWN_PATH,
                                     "Unknown path components: %s", call->path);
  else if (!scout_sandbox_oauth_answer (call) && scout_sandbox_gate_admit (call))
    dispatch (call);
}

/* What a browser asks before it lets a page call. */
static void
answer_options (SoupServerMessage *message)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);

  soup_message_headers_replace (headers, "Allow", "GET, HEAD, POST, DELETE, OPTIONS");
  soup_message_headers_replace (headers, "Access-Control-Allow-Origin", "*");
  soup_message_headers_replace (headers, "Access-Control-Allow-Methods", "GET, POST, DELETE");
  soup_message_headers_replace (headers, "Access-Control-Allow-Headers",
                                "Authorization, Content-Type");
  soup_message_headers_replace (headers, "Access-Control-Max-Age", "86400");
  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
}

void
scout_sandbox_graph_answer (ScoutSandboxState *state,
                            SoupServerMessage *message)
{
  g_autoptr (ScoutSandboxCall) call = NULL;

  if (strcmp (soup_server_message_get_method (message), "OPTIONS") == 0)
    {
      answer_options (message);
      return;
    }

  call = make_call (state, message);
  if (scout_sandbox_batch_is (call))
    scout_sandbox_batch_answer (call);
  else
    scout_sandbox_graph_perform (call);
  send (message, call);
}
