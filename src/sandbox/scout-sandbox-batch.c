/* scout-sandbox-batch.c: several calls in one request.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Source: conventions section 5. The batch is read to its end before anything is done, so that one
 * that cannot be read does nothing. References from one call to the results of another are not
 * understood; such calls fail by themselves.
 */

#include "config.h"

#include "scout-sandbox-batch.h"

#include "scout-json-reader.h"
#include "scout-sandbox-graph.h"

#include <string.h>

#define MAX_CALLS 50

/* The texts are the arena's. */
typedef struct
{
  const char *method;
  const char *url;
  const char *body;
  gboolean    has_name;
  gboolean    is_kept;
} Item;

gboolean
scout_sandbox_batch_is (const ScoutSandboxCall *call)
{
  return call->version != NULL && strcmp (call->path, "/") == 0
         && strcmp (call->method, "POST") == 0 && scout_sandbox_call_get (call, "batch") != NULL;
}

static void
read_member (ScoutJsonReader *reader,
             const char      *name,
             Item            *item)
{
  gboolean is_omitted = TRUE;

  if (strcmp (name, "method") == 0)
    item->method = scout_json_reader_read_text (reader);
  else if (strcmp (name, "relative_url") == 0)
    item->url = scout_json_reader_read_text (reader);
  else if (strcmp (name, "body") == 0)
    item->body = scout_json_reader_read_text (reader);
  else if (strcmp (name, "name") == 0)
    item->has_name = scout_json_reader_read_text (reader) != NULL;
  else if (strcmp (name, "omit_response_on_success") == 0)
    item->is_kept = scout_json_reader_read_boolean (reader, &is_omitted) && !is_omitted;
  else
    scout_json_reader_skip (reader);
}

static GArray *
read_items (ScoutSandboxCall *call,
            ScoutArena       *arena)
{
  const char *text = scout_sandbox_call_get (call, "batch");
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (bytes, arena, NULL);
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (Item));
  const char *name = NULL;

  scout_json_reader_begin_array (reader);
  while (scout_json_reader_next_element (reader))
    {
      Item item = { NULL, NULL, NULL, FALSE, FALSE };

      scout_json_reader_begin_object (reader);
      while (scout_json_reader_next_member (reader, &name))
        read_member (reader, name, &item);
      g_array_append_val (items, item);
    }

  if (!scout_json_reader_finish (reader, NULL))
    scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                     "(#100) param batch must be an array.");
  else if (items->len == 0 || items->len > MAX_CALLS)
    scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                     "(#100) A batch has 1 to %u requests", MAX_CALLS);
  return scout_sandbox_call_has_failed (call) ? NULL : g_steal_pointer (&items);
}

static void
write_headers (ScoutSandboxCall *inner,
               ScoutGraphWriter *writer)
{
  scout_graph_writer_member (writer, "headers");
  scout_graph_writer_begin_array (writer);
  for (guint i = 0; i < inner->headers->len; i++)
    {
      const ScoutSandboxHeader *header = g_ptr_array_index (inner->headers, i);

      scout_graph_writer_begin_object (writer);
      scout_graph_writer_member_text (writer, "name", header->name);
      scout_graph_writer_member_text (writer, "value", header->value);
      scout_graph_writer_end_object (writer);
    }
  scout_graph_writer_end_array (writer);
}

/* The path may have a version of its own; the batch's counts otherwise. */
static ScoutSandboxCall *
make_inner (ScoutSandboxCall *call,
            const Item       *item,
            const char       *method)
{
  const char *url = item->url != NULL ? item->url : "";
  gsize length = strcspn (url, "?");
  g_autofree char *encoded = g_strndup (url + strspn (url, "/"), length - strspn (url, "/"));
  g_autofree char *decoded = g_uri_unescape_string (encoded, NULL);
  g_autofree char *path = g_strconcat ("/", decoded != NULL ? decoded : encoded, NULL);
  ScoutSandboxCall *inner = scout_sandbox_call_new (call->state, method,
                                                    url[length] == '?' ? url + length + 1 : NULL,
                                                    item->body);

  inner->authorization = call->authorization;
  scout_sandbox_call_set_path (inner, path);
  if (inner->version != NULL && strcmp (inner->path, path) == 0)
    {
      g_free (inner->version);
      inner->version = g_strdup (call->version);
    }
  return inner;
}

static void
answer_item (ScoutSandboxCall *call,
             const Item       *item,
             gboolean          has_headers)
{
  g_autofree char *method = g_ascii_strup (item->method != NULL ? item->method : "GET", -1);
  g_autoptr (ScoutSandboxCall) inner = make_inner (call, item, method);
  g_autoptr (GString) body = NULL;
  guint status = 0;

  scout_sandbox_graph_perform (inner);
  body = scout_sandbox_graph_finish (inner, &status);
  if (status == 200 && item->has_name && !item->is_kept)
    {
      scout_graph_writer_text (call->writer, NULL);
      return;
    }

  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member_count (call->writer, "code", status);
  if (has_headers)
    write_headers (inner, call->writer);
  scout_graph_writer_member_text (call->writer, "body", body->str);
  scout_graph_writer_end_object (call->writer);
}

void
scout_sandbox_batch_answer (ScoutSandboxCall *call)
{
  const char *token = scout_sandbox_call_get (call, "access_token");
  const char *include = scout_sandbox_call_get (call, "include_headers");
  gboolean has_headers = include == NULL || (strcmp (include, "false") != 0
                                             && strcmp (include, "0") != 0);
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (GArray) items = NULL;
  g_autofree char *authorization = NULL;

  if (token == NULL && call->authorization == NULL)
    {
      scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_NO_TOKEN);
      return;
    }
  items = read_items (call, arena);
  if (items == NULL)
    return;

  /* What the whole came with is what its calls have in the header. */
  if (token != NULL)
    {
      authorization = g_strconcat ("Bearer ", token, NULL);
      call->authorization = authorization;
    }
  scout_graph_writer_begin_array (call->writer);
  for (guint i = 0; i < items->len; i++)
    answer_item (call, &g_array_index (items, Item, i), has_headers);
  scout_graph_writer_end_array (call->writer);
  call->authorization = NULL;
}
