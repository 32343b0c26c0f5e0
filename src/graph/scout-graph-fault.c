/* scout-graph-fault.c: reads what an error answer says.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The tolerant side of the protocol: an error body may come from Meta, in any of its habits, or
 * from a proxy that has never heard of JSON, and must become a GError either way. Only the HTTP
 * status and the shape decide whether there is an error. Free of state; for workers.
 */

#include "config.h"

#include "scout-graph-error-private.h"

#include "scout-json-reader.h"
#include "scout-redact.h"
#include "scout-wording.h"

#include <string.h>

/* Longest text kept, in characters: an error text that is longer says no more to anybody. */
#define MAX_TEXT 1000

/* Error bodies are small; one that is not is not worth the memory. */
static const ScoutJsonLimits error_limits = { 256 * 1024, 32, 5000, 64 * 1024 };

void
_scout_graph_fault_clear (ScoutGraphFault *self)
{
  ScoutGraphFault empty = SCOUT_GRAPH_FAULT_INIT;

  g_free (self->type);
  g_free (self->message);
  g_free (self->user_title);
  g_free (self->user_message);
  g_free (self->trace_id);
  g_free (self->blamed);
  *self = empty;
}

void
_scout_graph_fault_copy (ScoutGraphFault       *self,
                         const ScoutGraphFault *source)
{
  *self = *source;
  self->type = g_strdup (source->type);
  self->message = g_strdup (source->message);
  self->user_title = g_strdup (source->user_title);
  self->user_message = g_strdup (source->user_message);
  self->trace_id = g_strdup (source->trace_id);
  self->blamed = g_strdup (source->blamed);
}

/* Without secrets, and no longer than anybody reads. */
static char *
dup_safe (const char *raw)
{
  g_autofree char *redacted = scout_redact (raw);

  if (g_utf8_strlen (redacted, -1) > MAX_TEXT)
    return g_utf8_substring (redacted, 0, MAX_TEXT);

  return g_steal_pointer (&redacted);
}

static void
read_text (ScoutJsonReader  *reader,
           char            **text)
{
  const char *raw = scout_json_reader_read_text (reader);

  /* Of a member that comes twice the last one counts. */
  g_clear_pointer (text, g_free);
  if (raw != NULL && *raw != '\0')
    *text = dup_safe (raw);
}

/* Codes come as numbers, and as strings from some of Meta's hosts. */
static int
read_code (ScoutJsonReader *reader)
{
  const char *text = scout_json_reader_read_id (reader);
  gint64 value = 0;

  if (text == NULL || !g_ascii_string_to_signed (text, 10, 0, G_MAXINT, &value, NULL))
    return 0;

  return (int) value;
}

static gboolean
read_truth (ScoutJsonReader *reader)
{
  gboolean truth = FALSE;

  if (scout_json_reader_peek (reader) == SCOUT_JSON_KIND_BOOLEAN)
    scout_json_reader_read_boolean (reader, &truth);

  return truth;
}

/* [["fields"],["creator_reach","min"]] becomes "fields, creator_reach.min". */
static void
read_blamed (ScoutJsonReader *reader,
             GString         *names)
{
  scout_json_reader_begin_array (reader);
  while (scout_json_reader_next_element (reader))
    {
      gboolean is_first = TRUE;

      if (scout_json_reader_peek (reader) != SCOUT_JSON_KIND_ARRAY)
        continue;

      scout_json_reader_begin_array (reader);
      while (scout_json_reader_next_element (reader))
        {
          const char *name = scout_json_reader_read_text (reader);

          if (name == NULL || names->len > MAX_TEXT)
            continue;
          if (names->len > 0)
            g_string_append (names, is_first ? ", " : ".");
          g_string_append (names, name);
          is_first = FALSE;
        }
    }
}

/* {"blame_field_specs":[["fields"]]} */
static void
read_error_object (ScoutJsonReader *reader,
                   GString         *names)
{
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      if (g_str_equal (name, "blame_field_specs") &&
          scout_json_reader_peek (reader) == SCOUT_JSON_KIND_ARRAY)
        read_blamed (reader, names);
    }
}

/* `error_data` is an object, or a string that holds one (conventions section 3). Anything else in
 * it, such as a number, is none of ours. */
static void
read_error_data (ScoutGraphFault *self,
                 ScoutJsonReader *reader)
{
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *line = NULL;

  if (scout_json_reader_peek (reader) == SCOUT_JSON_KIND_OBJECT)
    {
      read_error_object (reader, names);
    }
  else
    {
      const char *text = scout_json_reader_read_text (reader);
      g_autoptr (GBytes) bytes = g_bytes_new (text, text != NULL ? strlen (text) : 0);
      g_autoptr (ScoutJsonReader) inner =
        scout_json_reader_new (bytes, scout_json_reader_get_arena (reader), &error_limits);

      if (scout_json_reader_peek (inner) == SCOUT_JSON_KIND_OBJECT)
        read_error_object (inner, names);
    }

  line = scout_wording_inline (names->str);
  g_clear_pointer (&self->blamed, g_free);
  if (*line != '\0')
    self->blamed = dup_safe (line);
}

/*
 * {"message":"Invalid parameter","type":"OAuthException","is_transient":false,"code":100,
 *  "error_subcode":3961016,"error_user_title":"Invalid metric type","error_user_msg":"Invalid …",
 *  "error_data":"{\"blame_field_specs\":[[\"fields\"]]}","fbtrace_id":"AmFGcW_3hwDB7qFbl_QdebZ"}
 */
static void
read_envelope (ScoutGraphFault *self,
               ScoutJsonReader *reader)
{
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      if (g_str_equal (name, "message"))
        read_text (reader, &self->message);
      else if (g_str_equal (name, "type"))
        read_text (reader, &self->type);
      else if (g_str_equal (name, "code"))
        self->code = read_code (reader);
      else if (g_str_equal (name, "error_subcode"))
        self->subcode = read_code (reader);
      else if (g_str_equal (name, "error_user_title"))
        read_text (reader, &self->user_title);
      else if (g_str_equal (name, "error_user_msg"))
        read_text (reader, &self->user_message);
      else if (g_str_equal (name, "fbtrace_id"))
        read_text (reader, &self->trace_id);
      else if (g_str_equal (name, "error_data"))
        read_error_data (self, reader);
      else if (g_str_equal (name, "is_transient"))
        self->is_transient = read_truth (reader);
    }
}

gboolean
_scout_graph_fault_read (ScoutGraphFault *self,
                         GBytes          *body)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (body, arena, &error_limits);
  const char *name = NULL;
  gboolean found = FALSE;

  if (scout_json_reader_peek (reader) != SCOUT_JSON_KIND_OBJECT)
    return FALSE;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      ScoutJsonKind kind = scout_json_reader_peek (reader);

      if (g_str_equal (name, "error") && kind == SCOUT_JSON_KIND_OBJECT)
        {
          read_envelope (self, reader);
          found = TRUE;
        }
      else if (g_str_equal (name, "error") && kind == SCOUT_JSON_KIND_STRING)
        {
          /* OAuth 2's own form: {"error":"invalid_request","error_description":"…"} */
          read_text (reader, &self->type);
          found = TRUE;
        }
      else if (g_str_equal (name, "error_description"))
        {
          read_text (reader, &self->message);
        }
    }

  /* A body that breaks off behind the envelope has said what matters. */
  return found;
}

/* Whether a body opens with {"error": - which costs a glance, not a second reading. */
static gboolean
opens_with_error (GBytes *body)
{
  static const char member[] = "\"error\"";
  gsize size = 0;
  const char *text = g_bytes_get_data (body, &size);
  gsize at = 0;

  while (at < size && g_ascii_isspace (text[at]))
    at++;
  if (at == size || text[at] != '{')
    return FALSE;
  at++;
  while (at < size && g_ascii_isspace (text[at]))
    at++;

  return size - at >= strlen (member) && memcmp (text + at, member, strlen (member)) == 0;
}

static int
get_retry_after (const ScoutGraphAnswer *answer)
{
  if (answer->retry_after >= 0)
    return answer->retry_after;
  if (answer->usage.regain_access_minutes > 0)
    return MIN (answer->usage.regain_access_minutes, G_MAXINT / 60) * 60;

  return -1;
}

GError *
_scout_graph_error_new_from_answer (const ScoutGraphAnswer *answer)
{
  g_auto (ScoutGraphFault) fault = SCOUT_GRAPH_FAULT_INIT;
  gboolean is_success = answer->http_status >= 200 && answer->http_status < 300;

  if (is_success && !opens_with_error (answer->body))
    return NULL;
  if (!_scout_graph_fault_read (&fault, answer->body) && is_success)
    return NULL;

  fault.http_status = answer->http_status;
  fault.retry_after = get_retry_after (answer);
  return scout_graph_error_new (&fault);
}
