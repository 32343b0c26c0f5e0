/* scout-sandbox-router.c: hands a request to whoever answers it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first thing every request meets. It also serves the small name space outside of Graph's.
 */

#include "config.h"

#include "scout-sandbox-router.h"

#include "scout-sandbox-breakage.h"
#include "scout-sandbox-dialog.h"
#include "scout-sandbox-faults.h"
#include "scout-sandbox-graph.h"
#include "scout-world-picture.h"

#include <string.h>

#define USUAL_PICTURE_SIDE 320
#define PICTURE_PREFIX SCOUT_SANDBOX_CONTROL_PREFIX "picture/"
#define FAULTS_PATH SCOUT_SANDBOX_CONTROL_PREFIX "faults"

static void
send_text (SoupServerMessage *message,
           guint              status,
           const char        *text)
{
  soup_server_message_set_status (message, status, NULL);
  soup_server_message_set_response (message, "text/plain; charset=utf-8", SOUP_MEMORY_COPY, text,
                                    strlen (text));
}

/* A page of some other site whose name was made to lead here is none of ours (DNS rebinding). */
static gboolean
host_is_ours (ScoutSandboxState *state,
              SoupServerMessage *message)
{
  const char *host = soup_message_headers_get_one (
    soup_server_message_get_request_headers (message), "Host");
  const char *port = strrchr (state->base_url, ':');
  g_autofree char *by_address = g_strconcat ("127.0.0.1", port, NULL);
  g_autofree char *by_name = g_strconcat ("localhost", port, NULL);

  return g_strcmp0 (host, by_address) == 0 || g_strcmp0 (host, by_name) == 0;
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
answer_picture (ScoutSandboxState *state,
                SoupServerMessage *message)
{
  GUri *uri = soup_server_message_get_uri (message);
  const char *id = g_uri_get_path (uri) + strlen (PICTURE_PREFIX);
  g_autoptr (GHashTable) query = g_uri_get_query (uri) != NULL
                                 ? soup_form_decode (g_uri_get_query (uri)) : NULL;
  g_autoptr (GBytes) png = scout_world_picture_render (state->world, id, get_side (query, "width"),
                                                       get_side (query, "height"));

  if (png == NULL)
    {
      send_text (message, SOUP_STATUS_NOT_FOUND, "There is no such picture.\n");
      return;
    }

  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_message_headers_replace (soup_server_message_get_response_headers (message), "Cache-Control",
                                "public, max-age=86400, immutable");
  soup_server_message_set_response (message, "image/png", SOUP_MEMORY_COPY,
                                    g_bytes_get_data (png, NULL), g_bytes_get_size (png));
}

/* The content type keeps web pages from planning faults: they may not send it across origins. */
static void
answer_faults (ScoutSandboxState *state,
               SoupServerMessage *message)
{
  const char *method = soup_server_message_get_method (message);
  const char *type = soup_message_headers_get_content_type (
    soup_server_message_get_request_headers (message), NULL);
  g_autoptr (GBytes) body = soup_message_body_flatten (
    soup_server_message_get_request_body (message));
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  ScoutSandboxFault fault;

  if (strcmp (method, "DELETE") == 0)
    {
      scout_sandbox_faults_clear (state->faults);
      soup_server_message_set_status (message, SOUP_STATUS_NO_CONTENT, NULL);
    }
  else if (strcmp (method, "POST") != 0)
    {
      send_text (message, SOUP_STATUS_METHOD_NOT_ALLOWED, "POST a fault, or DELETE all of them.\n");
    }
  else if (g_strcmp0 (type, "application/json") != 0)
    {
      send_text (message, SOUP_STATUS_UNSUPPORTED_MEDIA_TYPE, "Send application/json.\n");
    }
  else if (!scout_sandbox_fault_parse (body, &fault, &path, &error))
    {
      send_text (message, SOUP_STATUS_BAD_REQUEST, error->message);
    }
  else
    {
      scout_sandbox_faults_add (state->faults, &fault);
      soup_server_message_set_status (message, SOUP_STATUS_NO_CONTENT, NULL);
    }
}

static void
answer_rightly (ScoutSandboxState *state,
                SoupServerMessage *message)
{
  if (!scout_sandbox_dialog_answer (state, message))
    scout_sandbox_graph_answer (state, message);
}

void
scout_sandbox_route (ScoutSandboxState *state,
                     SoupServerMessage *message)
{
  const char *path = g_uri_get_path (soup_server_message_get_uri (message));
  g_autofree char *version = NULL;
  ScoutSandboxFault fault;

  if (!host_is_ours (state, message))
    send_text (message, SOUP_STATUS_FORBIDDEN, "This server answers to its own name only.\n");
  else if (g_str_has_prefix (path, PICTURE_PREFIX))
    answer_picture (state, message);
  else if (strcmp (path, FAULTS_PATH) == 0)
    answer_faults (state, message);
  else if (g_str_has_prefix (path, SCOUT_SANDBOX_CONTROL_PREFIX))
    send_text (message, SOUP_STATUS_NOT_FOUND, "There is nothing here.\n");
  else if (scout_sandbox_faults_take (state->faults, scout_sandbox_split_version (path, &version),
                                      &fault))
    scout_sandbox_break (state, message, &fault, answer_rightly);
  else
    answer_rightly (state, message);
}
