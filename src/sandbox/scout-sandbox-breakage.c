/* scout-sandbox-breakage.c: does to an answer what a planned fault says.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Some faults are answers that Meta gives on bad days, others are a broken network: those take the
 * connection away from libsoup. What waits does so on the server thread's main context and ends
 * with the message or the server.
 */

#include "config.h"

#include "scout-sandbox-breakage.h"

#include "scout-sandbox-failure.h"
#include "scout-sandbox-gate.h"
#include "scout-sandbox-graph.h"
#include "scout-sandbox-listener.h"

#include <string.h>
#include <sys/socket.h>

#define USUAL_DRIP_MS 200
#define USUAL_HUGE_SIZE (32 * 1024 * 1024)
#define MAX_HUGE_SIZE (256 * 1024 * 1024)

static const char broken_page[] =
  "<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went wrong."
  "</h1><p>We're working on it.</p></body></html>";

typedef struct
{
  ScoutSandboxState      *state;
  SoupServerMessage      *message; /* (unowned): the message owns this */
  ScoutSandboxAnswerFunc  answer;
  GSource                *source;  /* (owned) */
} Wait;

static void
wait_free (gpointer data)
{
  Wait *wait = data;

  g_source_destroy (wait->source);
  g_source_unref (wait->source);
  g_free (wait);
}

/* The source goes when the message does, so it never runs for a client that has left. */
static void
finished_cb (SoupServerMessage *message,
             gpointer           user_data)
{
  g_object_set_data (G_OBJECT (message), "scout-wait", NULL);
}

static void
start_wait (ScoutSandboxState      *state,
            SoupServerMessage      *message,
            ScoutSandboxAnswerFunc  answer,
            guint                   milliseconds,
            GSourceFunc             callback)
{
  Wait *wait = g_new0 (Wait, 1);

  wait->state = state;
  wait->message = message;
  wait->answer = answer;
  wait->source = g_timeout_source_new (milliseconds);
  g_source_set_callback (wait->source, callback, wait, NULL);
  g_source_attach (wait->source, g_main_context_get_thread_default ());
  g_object_set_data_full (G_OBJECT (message), "scout-wait", wait, wait_free);
  g_signal_connect (message, "finished", G_CALLBACK (finished_cb), NULL);
  g_signal_connect (message, "disconnected", G_CALLBACK (finished_cb), NULL);
}

static gboolean
answer_late_cb (gpointer user_data)
{
  Wait *wait = user_data;
  SoupServerMessage *message = wait->message;

  /* Goes on after this, unless a picture has to be drawn first, which pauses it again. */
  soup_server_message_unpause (message);
  wait->answer (wait->state, message);
  return G_SOURCE_REMOVE;
}

static gboolean
drip_cb (gpointer user_data)
{
  Wait *wait = user_data;

  soup_message_body_append (soup_server_message_get_response_body (wait->message),
                            SOUP_MEMORY_STATIC, " ", 1);
  soup_server_message_unpause (wait->message);
  return G_SOURCE_CONTINUE;
}

static void
start_drip (ScoutSandboxState       *state,
            SoupServerMessage       *message,
            const ScoutSandboxFault *fault)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);

  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_message_headers_set_encoding (headers, SOUP_ENCODING_CHUNKED);
  soup_message_headers_replace (headers, "Content-Type", "application/json; charset=UTF-8");
  soup_message_body_set_accumulate (soup_server_message_get_response_body (message), FALSE);
  start_wait (state, message, NULL, fault->delay_ms != 0 ? fault->delay_ms : USUAL_DRIP_MS,
              drip_cb);
}

static void
reset_connection (SoupServerMessage *message)
{
  struct linger at_once = { 1, 0 };
  int descriptor = g_socket_get_fd (scout_sandbox_listener_get_socket (message));
  g_autoptr (GIOStream) stream = NULL;

  /* A linger of zero makes closing a reset. */
  setsockopt (descriptor, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  stream = soup_server_message_steal_connection (message);
  g_io_stream_close (stream, NULL, NULL);
}

static void
truncate_body (SoupServerMessage *message)
{
  static const char text[] =
    "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nContent-Type: application/json; charset=UTF-8\r\n"
    "\r\n{\"data\":[{\"creator_id\":\"1000";
  g_autoptr (GIOStream) stream = soup_server_message_steal_connection (message);

  g_output_stream_write_all (g_io_stream_get_output_stream (stream), text, strlen (text), NULL,
                             NULL, NULL);
  g_io_stream_close (stream, NULL, NULL);
}

static void
send_text (SoupServerMessage *message,
           guint              status,
           const char        *type,
           const char        *text)
{
  soup_server_message_set_status (message, status, NULL);
  soup_server_message_set_response (message, type, SOUP_MEMORY_COPY, text, strlen (text));
}

static void
send_huge_body (SoupServerMessage *message,
                gsize              size)
{
  static const char start[] = "{\"data\":[],\"filler\":\"";
  static const char end[] = "\"}";
  gsize frame = strlen (start) + strlen (end);
  gsize length = CLAMP (size, frame, MAX_HUGE_SIZE);
  char *body = g_malloc (length);

  memset (body, 'x', length);
  memcpy (body, start, strlen (start));
  memcpy (body + length - strlen (end), end, strlen (end));
  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_server_message_set_response (message, "application/json; charset=UTF-8", SOUP_MEMORY_TAKE,
                                    body, length);
}

static void
send_code (ScoutSandboxState *state,
           SoupServerMessage *message,
           int                code,
           int                subcode,
           guint              status)
{
  g_auto (ScoutSandboxError) error = { 0 };

  scout_sandbox_error_set_listed (&error, state->catalog, code, subcode);
  scout_sandbox_error_set_code (&error, code, subcode, status);
  scout_sandbox_graph_answer_error (state, message, &error);
}

/* As the gate refuses: only S1 has a title and words for people. */
static void
send_refusal (ScoutSandboxState       *state,
              SoupServerMessage       *message,
              const ScoutSandboxFault *fault)
{
  const char *path = g_uri_get_path (soup_server_message_get_uri (message));
  gboolean is_instagram = g_str_has_suffix (path, "/" SCOUT_SANDBOX_INSTAGRAM_EDGE);
  gboolean is_eligible = fault->kind == SCOUT_SANDBOX_FAULT_LOST_PERMISSION;
  ScoutSandboxErrorKind kind = is_instagram ? SCOUT_SANDBOX_ERROR_INSTAGRAM_INELIGIBLE
                                            : SCOUT_SANDBOX_ERROR_BRAND_INELIGIBLE;
  g_auto (ScoutSandboxError) error = { 0 };

  if (is_eligible)
    kind = is_instagram ? SCOUT_SANDBOX_ERROR_INSTAGRAM_PERMISSION : SCOUT_SANDBOX_ERROR_PERMISSION;
  scout_sandbox_error_set (&error, kind, NULL, NULL);
  if (fault->status != 0)
    error.status = fault->status;
  scout_sandbox_graph_answer_error (state, message, &error);
}

static void
send_rate_limit (ScoutSandboxState       *state,
                 SoupServerMessage       *message,
                 const ScoutSandboxFault *fault)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);

  if (fault->delay_ms > 0)
    {
      g_autofree char *seconds = g_strdup_printf ("%u", (fault->delay_ms - 1) / 1000 + 1);

      soup_message_headers_replace (headers, "Retry-After", seconds);
      send_code (state, message, fault->code != 0 ? fault->code : 613, fault->subcode,
                 fault->status);
      return;
    }

  soup_message_headers_replace (headers, "X-App-Usage",
                                "{\"call_count\":100,\"total_time\":40,\"total_cputime\":30}");
  soup_message_headers_replace (headers, "X-Business-Use-Case-Usage",
                                "{\"101844377192001\":[{\"type\":\"pages\",\"call_count\":100,"
                                "\"total_cputime\":30,\"total_time\":40,"
                                "\"estimated_time_to_regain_access\":19}]}");
  send_code (state, message, fault->code != 0 ? fault->code : 613, fault->subcode, fault->status);
}

static gboolean
break_connection (ScoutSandboxState       *state,
                  SoupServerMessage       *message,
                  const ScoutSandboxFault *fault,
                  ScoutSandboxAnswerFunc   answer)
{
  if (fault->kind == SCOUT_SANDBOX_FAULT_SLOW)
    {
      soup_server_message_pause (message);
      start_wait (state, message, answer, fault->delay_ms, answer_late_cb);
    }
  else if (fault->kind == SCOUT_SANDBOX_FAULT_STALL)
    soup_server_message_pause (message);
  else if (fault->kind == SCOUT_SANDBOX_FAULT_DRIP)
    start_drip (state, message, fault);
  else if (fault->kind == SCOUT_SANDBOX_FAULT_RESET)
    reset_connection (message);
  else if (fault->kind == SCOUT_SANDBOX_FAULT_TRUNCATED)
    truncate_body (message);
  else
    return FALSE;
  return TRUE;
}

static void
send_wrong (ScoutSandboxState       *state,
            SoupServerMessage       *message,
            const ScoutSandboxFault *fault)
{
  if (fault->kind == SCOUT_SANDBOX_FAULT_STATUS)
    send_text (message, fault->status != 0 ? fault->status : 500, "text/html; charset=utf-8",
               broken_page);
  else if (fault->kind == SCOUT_SANDBOX_FAULT_HUGE_BODY)
    send_huge_body (message, fault->size != 0 ? fault->size : USUAL_HUGE_SIZE);
  else if (fault->kind == SCOUT_SANDBOX_FAULT_BAD_JSON)
    send_text (message, 200, "application/json; charset=UTF-8", "{\"data\":[{'creator_id':01,}");
  else if (fault->kind == SCOUT_SANDBOX_FAULT_WRONG_SHAPE)
    send_text (message, 200, "application/json; charset=UTF-8",
               "{\"data\":{\"creator_id\":[]},\"paging\":[7],\"id\":{},\"name\":7}");
  else if (fault->kind == SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN)
    send_code (state, message, 190, 463, fault->status);
  else if (fault->kind == SCOUT_SANDBOX_FAULT_CHECKPOINT)
    send_code (state, message, 190, 459, fault->status);
  else if (fault->kind == SCOUT_SANDBOX_FAULT_LOST_PERMISSION
           || fault->kind == SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE)
    send_refusal (state, message, fault);
  else if (fault->kind == SCOUT_SANDBOX_FAULT_REDUCE_DATA)
    send_code (state, message, 1, 0, fault->status);
  else if (fault->kind == SCOUT_SANDBOX_FAULT_RATE_LIMIT)
    send_rate_limit (state, message, fault);
  else
    send_code (state, message, fault->code != 0 ? fault->code : 1, fault->subcode, fault->status);
}

void
scout_sandbox_break (ScoutSandboxState       *state,
                     SoupServerMessage       *message,
                     const ScoutSandboxFault *fault,
                     ScoutSandboxAnswerFunc   answer)
{
  if (!break_connection (state, message, fault, answer))
    send_wrong (state, message, fault);
}
