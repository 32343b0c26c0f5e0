/* scout-sandbox-router.c: hands a request to whoever answers it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first thing every request meets: foreign hosts end here, and planned faults begin.
 */

#include "config.h"

#include "scout-sandbox-router.h"

#include "scout-sandbox-breakage.h"
#include "scout-sandbox-call.h"
#include "scout-sandbox-control.h"
#include "scout-sandbox-dialog.h"
#include "scout-sandbox-faults.h"
#include "scout-sandbox-graph.h"

#include <string.h>

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

static void
answer_rightly (ScoutSandboxState *state,
                SoupServerMessage *message)
{
  const char *path = g_uri_get_path (soup_server_message_get_uri (message));

  if (g_str_has_prefix (path, SCOUT_SANDBOX_CONTROL_PREFIX))
    scout_sandbox_control_answer (state, message);
  else if (!scout_sandbox_dialog_answer (state, message))
    scout_sandbox_graph_answer (state, message);
}

/* Pictures go wrong like answers, but only if a fault names them: what is planned for any request
 * is meant for Graph's. Nothing else in the name space does, or faults could not be taken away. */
static gboolean
take_fault (ScoutSandboxState *state,
            GUri              *uri,
            ScoutSandboxFault *fault)
{
  g_autofree char *version = NULL;
  const char *path = g_uri_get_path (uri);

  if (g_str_has_prefix (path, SCOUT_SANDBOX_PICTURE_PREFIX))
    return scout_sandbox_faults_take_within (state->faults, SCOUT_SANDBOX_CONTROL_PREFIX, path,
                                             g_uri_get_query (uri), fault);

  return !g_str_has_prefix (path, SCOUT_SANDBOX_CONTROL_PREFIX)
         && scout_sandbox_faults_take (state->faults,
                                       scout_sandbox_split_version (path, &version),
                                       g_uri_get_query (uri), fault);
}

void
scout_sandbox_route (ScoutSandboxState *state,
                     SoupServerMessage *message)
{
  GUri *uri = soup_server_message_get_uri (message);
  ScoutSandboxFault fault;

  if (!host_is_ours (state, message))
    send_text (message, SOUP_STATUS_FORBIDDEN, "This server answers to its own name only.\n");
  else if (take_fault (state, uri, &fault))
    scout_sandbox_break (state, message, &fault, answer_rightly);
  else
    answer_rightly (state, message);
}
