/* scout-sandbox-graph.c: answers calls of the Graph API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From an HTTP request to a call and back: version, token, rate limit, the path's handler, status
 * and headers. Sources: conventions sections 3 to 5.
 */

#include "config.h"

#include "scout-sandbox-graph.h"

#include "scout-sandbox-call.h"
#include "scout-sandbox-creators.h"
#include "scout-sandbox-limits.h"
#include "scout-sandbox-me.h"
#include "scout-sandbox-text.h"

#include <string.h>

#define OLDEST_VERSION 21
#define NEWEST_VERSION 26
/* S2 "Rate Limits" */
#define APP_HOURLY_LIMIT 10000
/* Graph says nothing of the usage "until enough calls have been made": one per cent, here. */
#define SHOWN_PERCENT 1

#define CREATORS_PATH "/creator_marketplace/creators"

const char *
scout_sandbox_split_version (const char  *path,
                             char       **version)
{
  const char *rest = path;
  char *end = NULL;
  guint64 major;

  *version = g_strdup_printf ("v%d.0", NEWEST_VERSION);
  if (!g_str_has_prefix (path, "/v") || !g_ascii_isdigit (path[2]))
    return path;

  major = g_ascii_strtoull (path + 2, &end, 10);
  if (end[0] != '.' || end[1] != '0' || (end[2] != '/' && end[2] != '\0'))
    return path;

  rest = end + 2;
  g_clear_pointer (version, g_free);
  if (major <= NEWEST_VERSION)
    *version = g_strdup_printf ("v%u.0", (guint) MAX (major, OLDEST_VERSION));
  return *rest != '\0' ? rest : "/";
}

/* "A" and 22 characters, as the longer of the two forms that were seen. */
static char *
make_trace_id (void)
{
  g_autofree char *id = scout_sandbox_random_id ();

  return g_strdup_printf ("A%.22s", id);
}

static void
append_headers (SoupServerMessage *message,
                const char        *version,
                const char        *trace_id,
                gboolean           is_error)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);
  g_autofree char *debug = scout_sandbox_random_id ();

  soup_message_headers_replace (headers, "facebook-api-version", version);
  soup_message_headers_replace (headers, "x-fb-request-id", trace_id);
  soup_message_headers_replace (headers, "x-fb-trace-id", trace_id);
  soup_message_headers_replace (headers, "x-fb-rev", "1030260729");
  soup_message_headers_replace (headers, "X-FB-Debug", debug);
  soup_message_headers_replace (headers, "Access-Control-Allow-Origin", "*");
  soup_message_headers_replace (headers, "Cache-Control",
                                is_error ? "no-store"
                                         : "private, no-cache, no-store, must-revalidate");
  soup_message_headers_replace (headers, "Pragma", "no-cache");
  soup_message_headers_replace (headers, "Expires", "Sat, 01 Jan 2000 00:00:00 GMT");
  soup_message_headers_replace (headers, "Strict-Transport-Security", "max-age=15552000; preload");
}

static void
send_body (SoupServerMessage *message,
           ScoutGraphWriter  *writer)
{
  GString *body = scout_graph_writer_steal (writer);
  gsize length = body->len;

  soup_server_message_set_response (message, "application/json; charset=UTF-8", SOUP_MEMORY_TAKE,
                                    g_string_free (body, FALSE), length);
}

static void
send_error (SoupServerMessage       *message,
            const char              *version,
            const ScoutSandboxError *error,
            ScoutGraphWriter        *writer)
{
  g_autofree char *trace_id = make_trace_id ();
  g_autofree char *challenge = scout_sandbox_error_dup_challenge (error);

  append_headers (message, version, trace_id, TRUE);
  soup_message_headers_replace (soup_server_message_get_response_headers (message),
                                "WWW-Authenticate", challenge);
  scout_graph_writer_reset (writer);
  scout_sandbox_error_write (error, trace_id, writer);
  soup_server_message_set_status (message, error->status, NULL);
  send_body (message, writer);
}

void
scout_sandbox_graph_answer_error (ScoutSandboxState       *state,
                                  SoupServerMessage       *message,
                                  const ScoutSandboxError *error)
{
  g_autoptr (ScoutGraphWriter) writer = scout_graph_writer_new ();
  g_autofree char *version = NULL;

  scout_sandbox_split_version (g_uri_get_path (soup_server_message_get_uri (message)), &version);
  send_error (message, version != NULL ? version : "v26.0", error, writer);
}

/* The query's token wins over the header's (conventions section 5). */
static gboolean
read_token (ScoutSandboxCall  *call,
            SoupServerMessage *message)
{
  const char *text = scout_sandbox_call_get (call, "access_token");
  const char *header = soup_message_headers_get_one (
    soup_server_message_get_request_headers (message), "Authorization");

  if (text == NULL && header != NULL && g_ascii_strncasecmp (header, "Bearer ", 7) == 0)
    text = header + strspn (header + 7, " ") + 7;
  else if (text == NULL && header != NULL && g_ascii_strncasecmp (header, "OAuth ", 6) == 0)
    text = header + 6;
  if (text == NULL || *text == '\0')
    return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_NO_TOKEN);

  call->token = scout_sandbox_accounts_find_token (call->state->accounts, text);
  if (call->token == NULL)
    return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_BAD_TOKEN);
  if (call->token->is_removed)
    return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_REMOVED);
  if (call->token->expires_at != 0
      && call->token->expires_at <= scout_sandbox_state_get_time (call->state))
    return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_EXPIRED);
  return TRUE;
}

/* Page tokens report the user's window as a business use case, user tokens as the app's usage. */
static void
append_usage (ScoutSandboxCall        *call,
              SoupServerMessage       *message,
              const ScoutSandboxUsage *user,
              const ScoutSandboxUsage *app)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);
  gboolean is_page = call->token->page >= 0;
  guint percent = is_page ? app->percent : MAX (app->percent, user->percent);
  g_autofree char *app_usage = NULL;
  g_autofree char *page_usage = NULL;

  if (percent >= SHOWN_PERCENT)
    {
      app_usage = g_strdup_printf ("{\"call_count\":%u,\"total_time\":%u,\"total_cputime\":%u}",
                                   percent, percent / 2, percent / 3);
      soup_message_headers_replace (headers, "X-App-Usage", app_usage);
    }
  if (is_page && user->percent >= SHOWN_PERCENT)
    {
      page_usage = g_strdup_printf ("{\"%s\":[{\"type\":\"pages\",\"call_count\":%u,"
                                    "\"total_cputime\":%u,\"total_time\":%u,"
                                    "\"estimated_time_to_regain_access\":%u}]}",
                                    scout_sandbox_get_page_info ((guint) call->token->page)->id,
                                    user->percent, user->percent / 3, user->percent / 2,
                                    user->minutes);
      soup_message_headers_replace (headers, "X-Business-Use-Case-Usage", page_usage);
    }
}

static gboolean
count_call (ScoutSandboxCall  *call,
            SoupServerMessage *message)
{
  ScoutSandboxState *state = call->state;
  gint64 now = scout_sandbox_state_get_time (state);
  ScoutSandboxUsage user = { 0, 0 };
  ScoutSandboxUsage app = { 0, 0 };
  gboolean has_room = scout_sandbox_limits_count (state->limits, call->token->user->id, now,
                                                  state->options.user_hourly_limit, &user)
                      && scout_sandbox_limits_count (state->limits, SCOUT_SANDBOX_APP_ID, now,
                                                     APP_HOURLY_LIMIT, &app);

  append_usage (call, message, &user, &app);
  if (!has_room)
    scout_sandbox_error_set_code (&call->error, state->options.rate_limit_code, 0, 0);
  return has_room;
}

static void
dispatch (ScoutSandboxCall *call)
{
  g_auto (GStrv) segments = g_strsplit (call->path + 1, "/", -1);

  if (strcmp (call->path, CREATORS_PATH) == 0)
    {
      if (strcmp (call->method, "GET") == 0)
        scout_sandbox_creators_answer (call);
      else
        scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_UNSUPPORTED_METHOD);
    }
  else if (segments[0] == NULL || *segments[0] == '\0')
    {
      scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_PARAMETER);
    }
  else if (g_str_has_prefix (call->path, "/creator_marketplace"))
    {
      scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_UNKNOWN_PATH,
                                       "Unknown path components: %s",
                                       call->path + strlen ("/creator_marketplace"));
    }
  else
    {
      scout_sandbox_me_answer (call, (const char * const *) segments);
    }
}

const char *
scout_sandbox_get_form (SoupServerMessage *message)
{
  SoupMessageHeaders *headers = soup_server_message_get_request_headers (message);
  const char *type = soup_message_headers_get_content_type (headers, NULL);
  SoupMessageBody *body = soup_server_message_get_request_body (message);
  g_autoptr (GBytes) bytes = NULL;

  if (g_strcmp0 (type, "application/x-www-form-urlencoded") != 0)
    return NULL;

  /* Flattening ends the text with a zero that is not counted. */
  bytes = soup_message_body_flatten (body);
  return body->data;
}

void
scout_sandbox_graph_answer (ScoutSandboxState *state,
                            SoupServerMessage *message)
{
  GUri *uri = soup_server_message_get_uri (message);
  const char *method = soup_server_message_get_method (message);
  g_autoptr (ScoutSandboxCall) call = NULL;
  g_autofree char *trace_id = make_trace_id ();
  char *path;

  call = scout_sandbox_call_new (state, strcmp (method, "HEAD") == 0 ? "GET" : method,
                                 g_uri_get_query (uri), scout_sandbox_get_form (message));
  path = g_strdup (scout_sandbox_split_version (g_uri_get_path (uri), &call->version));
  if (strlen (path) > 1 && g_str_has_suffix (path, "/"))
    path[strlen (path) - 1] = '\0';
  call->path = path;

  if (call->version == NULL)
    {
      call->version = g_strdup_printf ("v%d.0", NEWEST_VERSION);
      scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_UNKNOWN_PATH,
                                       "Unknown path components: %s", g_uri_get_path (uri));
    }
  else if (read_token (call, message) && count_call (call, message))
    {
      dispatch (call);
    }

  if (scout_sandbox_call_has_failed (call))
    {
      send_error (message, call->version, &call->error, call->writer);
      return;
    }
  append_headers (message, call->version, trace_id, FALSE);
  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  send_body (message, call->writer);
}
