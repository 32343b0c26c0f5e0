/* scout-sandbox-control.c: what can be done to the sandbox from outside.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small name space beside Graph's: `picture/ID` of the sample data; `faults`, `settings`,
 * `requests` and `reset` for tests and scripts. Two things keep web pages from using it: JSON is
 * taken as JSON only, which they may not send across origins, and an Origin header must be ours.
 */

#include "config.h"

#include "scout-sandbox-control.h"

#include "scout-graph-writer.h"
#include "scout-sandbox-faults.h"
#include "scout-sandbox-log.h"
#include "scout-sandbox-painter.h"
#include "scout-sandbox-settings.h"
#include "scout-world-picture.h"

#include <string.h>

#define USUAL_PICTURE_SIDE 320

typedef void (*AnswerFunc) (ScoutSandboxState *state,
                            SoupServerMessage *message);

static void
send_text (SoupServerMessage *message,
           guint              status,
           const char        *text)
{
  soup_server_message_set_status (message, status, NULL);
  soup_server_message_set_response (message, "text/plain; charset=utf-8", SOUP_MEMORY_COPY, text,
                                    strlen (text));
}

static void
send_json (SoupServerMessage *message,
           ScoutGraphWriter  *writer)
{
  g_autoptr (GString) text = scout_graph_writer_steal (writer);

  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_message_headers_replace (soup_server_message_get_response_headers (message),
                                "Cache-Control", "no-store");
  soup_server_message_set_response (message, "application/json", SOUP_MEMORY_COPY, text->str,
                                    text->len);
}

static void
send_nothing (SoupServerMessage *message)
{
  soup_server_message_set_status (message, SOUP_STATUS_NO_CONTENT, NULL);
}

static gboolean
method_is (SoupServerMessage *message,
           const char        *method)
{
  return strcmp (soup_server_message_get_method (message), method) == 0;
}

/* The body, if it is JSON; otherwise the answer says so. */
static GBytes *
get_json (SoupServerMessage *message)
{
  const char *type = soup_message_headers_get_content_type (
    soup_server_message_get_request_headers (message), NULL);

  if (g_strcmp0 (type, "application/json") == 0)
    return soup_message_body_flatten (soup_server_message_get_request_body (message));

  send_text (message, SOUP_STATUS_UNSUPPORTED_MEDIA_TYPE, "Send application/json.\n");
  return NULL;
}

static guint
get_side (GHashTable *query,
          const char *name)
{
  const char *text = query != NULL ? g_hash_table_lookup (query, name) : NULL;
  guint64 side = USUAL_PICTURE_SIDE;

  if (text != NULL)
    g_ascii_string_to_unsigned (text, 10, 1, SCOUT_WORLD_PICTURE_MAX_SIDE, &side, NULL);
  return (guint) side;
}

static void
send_picture (SoupServerMessage *message,
              GBytes            *jpeg)
{
  if (jpeg == NULL)
    {
      send_text (message, SOUP_STATUS_NOT_FOUND, "There is no such picture.\n");
      return;
    }

  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_message_headers_replace (soup_server_message_get_response_headers (message), "Cache-Control",
                                "public, max-age=86400, immutable");
  soup_server_message_set_response (message, "image/jpeg", SOUP_MEMORY_COPY,
                                    g_bytes_get_data (jpeg, NULL), g_bytes_get_size (jpeg));
}

static void
answer_picture (ScoutSandboxState *state,
                SoupServerMessage *message)
{
  GUri *uri = soup_server_message_get_uri (message);
  g_autoptr (GHashTable) query = g_uri_get_query (uri) != NULL
                                 ? soup_form_decode (g_uri_get_query (uri)) : NULL;
  ScoutSandboxPicture picture = {
    .world = state->world,
    .id = g_uri_get_path (uri) + strlen (SCOUT_SANDBOX_PICTURE_PREFIX),
    .width = get_side (query, "width"),
    .height = get_side (query, "height"),
  };

  scout_sandbox_painter_answer (state->painter, &picture, message, send_picture);
}

static void
plan_fault (ScoutSandboxState *state,
            SoupServerMessage *message)
{
  g_autoptr (GBytes) json = get_json (message);
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (GError) error = NULL;
  ScoutSandboxFault fault;

  if (json == NULL)
    return;
  if (!scout_sandbox_fault_parse (json, arena, &fault, &error))
    {
      send_text (message, SOUP_STATUS_BAD_REQUEST, error->message);
      return;
    }
  scout_sandbox_faults_add (state->faults, &fault);
  send_nothing (message);
}

static void
answer_faults (ScoutSandboxState *state,
               SoupServerMessage *message)
{
  if (method_is (message, "POST"))
    {
      plan_fault (state, message);
    }
  else if (method_is (message, "DELETE"))
    {
      scout_sandbox_faults_clear (state->faults);
      send_nothing (message);
    }
  else
    {
      send_text (message, SOUP_STATUS_METHOD_NOT_ALLOWED, "POST a fault, or DELETE all of them.\n");
    }
}

static void
send_settings (ScoutSandboxState *state,
               SoupServerMessage *message)
{
  g_autoptr (ScoutGraphWriter) writer = scout_graph_writer_new ();

  scout_sandbox_settings_write (&state->options, writer);
  send_json (message, writer);
}

static void
change_settings (ScoutSandboxState *state,
                 SoupServerMessage *message)
{
  g_autoptr (GBytes) json = get_json (message);
  g_autoptr (GError) error = NULL;

  if (json == NULL)
    return;
  if (scout_sandbox_settings_apply (&state->options, json, &error))
    send_settings (state, message);
  else
    send_text (message, SOUP_STATUS_BAD_REQUEST, error->message);
}

static void
answer_settings (ScoutSandboxState *state,
                 SoupServerMessage *message)
{
  if (method_is (message, "GET"))
    send_settings (state, message);
  else if (method_is (message, "POST"))
    change_settings (state, message);
  else
    send_text (message, SOUP_STATUS_METHOD_NOT_ALLOWED, "GET the settings, or POST some.\n");
}

static void
answer_requests (ScoutSandboxState *state,
                 SoupServerMessage *message)
{
  g_autoptr (ScoutGraphWriter) writer = scout_graph_writer_new ();

  if (method_is (message, "GET"))
    {
      scout_sandbox_log_write (state->log, writer);
      send_json (message, writer);
    }
  else if (method_is (message, "DELETE"))
    {
      scout_sandbox_log_clear (state->log);
      send_nothing (message);
    }
  else
    {
      send_text (message, SOUP_STATUS_METHOD_NOT_ALLOWED,
                 "GET the requests, or DELETE all of them.\n");
    }
}

static void
answer_reset (ScoutSandboxState *state,
              SoupServerMessage *message)
{
  if (!method_is (message, "POST"))
    {
      send_text (message, SOUP_STATUS_METHOD_NOT_ALLOWED, "POST to reset.\n");
      return;
    }
  scout_sandbox_state_reset (state);
  send_nothing (message);
}

static const struct
{
  const char *name;
  AnswerFunc  answer;
} rooms[] = {
  { "faults", answer_faults },
  { "requests", answer_requests },
  { "reset", answer_reset },
  { "settings", answer_settings },
};

static AnswerFunc
find_room (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      if (strcmp (rooms[i].name, name) == 0)
        return rooms[i].answer;
    }
  return NULL;
}

void
scout_sandbox_control_answer (ScoutSandboxState *state,
                              SoupServerMessage *message)
{
  const char *path = g_uri_get_path (soup_server_message_get_uri (message));
  const char *origin = soup_message_headers_get_one (
    soup_server_message_get_request_headers (message), "Origin");
  AnswerFunc answer = find_room (path + strlen (SCOUT_SANDBOX_CONTROL_PREFIX));

  if (g_str_has_prefix (path, SCOUT_SANDBOX_PICTURE_PREFIX))
    answer_picture (state, message);
  else if (answer == NULL)
    send_text (message, SOUP_STATUS_NOT_FOUND, "There is nothing here.\n");
  else if (origin != NULL && strcmp (origin, state->base_url) != 0)
    send_text (message, SOUP_STATUS_FORBIDDEN, "This is not for other sites.\n");
  else
    answer (state, message);
}
