/* scout-sandbox-form.c: the parameters in the body of a request.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whatever it came as becomes one URL-encoded text, which is what calls are made from. A body that
 * is not what its type says has no parameters: the call then fails for want of them.
 */

#include "config.h"

#include "scout-sandbox-form.h"

#include "scout-graph-writer.h"
#include "scout-json-reader.h"

#include <string.h>

static void
append (GString    *form,
        const char *name,
        const char *value,
        gsize       length)
{
  g_autofree char *escaped_name = g_uri_escape_bytes ((const guint8 *) name, strlen (name), NULL);
  g_autofree char *escaped = g_uri_escape_bytes ((const guint8 *) value, length, NULL);

  g_string_append_printf (form, "%s%s=%s", form->len > 0 ? "&" : "", escaped_name, escaped);
}

static void copy_value (ScoutJsonReader  *reader,
                        ScoutGraphWriter *writer);

static void
copy_scalar (ScoutJsonReader  *reader,
             ScoutJsonKind     kind,
             ScoutGraphWriter *writer)
{
  const char *text = NULL;
  double number = 0;
  gboolean is_true = FALSE;

  if (kind == SCOUT_JSON_KIND_STRING && scout_json_reader_read_string (reader, &text))
    scout_graph_writer_text (writer, text);
  else if (kind == SCOUT_JSON_KIND_NUMBER && scout_json_reader_read_double (reader, &number))
    scout_graph_writer_number (writer, number);
  else if (kind == SCOUT_JSON_KIND_BOOLEAN && scout_json_reader_read_boolean (reader, &is_true))
    scout_graph_writer_boolean (writer, is_true);
  else
    {
      /* After an error, too: each member needs a value. */
      scout_json_reader_skip (reader);
      scout_graph_writer_text (writer, NULL);
    }
}

/* As deep as the reader goes, which has a limit. */
static void
copy_value (ScoutJsonReader  *reader,
            ScoutGraphWriter *writer)
{
  ScoutJsonKind kind = scout_json_reader_peek (reader);
  const char *name = NULL;

  if (kind == SCOUT_JSON_KIND_OBJECT)
    {
      scout_graph_writer_begin_object (writer);
      scout_json_reader_begin_object (reader);
      while (scout_json_reader_next_member (reader, &name))
        {
          scout_graph_writer_member (writer, name);
          copy_value (reader, writer);
        }
      scout_graph_writer_end_object (writer);
    }
  else if (kind == SCOUT_JSON_KIND_ARRAY)
    {
      scout_graph_writer_begin_array (writer);
      scout_json_reader_begin_array (reader);
      while (scout_json_reader_next_element (reader))
        copy_value (reader, writer);
      scout_graph_writer_end_array (writer);
    }
  else
    {
      copy_scalar (reader, kind, writer);
    }
}

static char *
read_json (GBytes *body)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (body, arena, NULL);
  g_autoptr (GString) form = g_string_new (NULL);
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      const char *text = NULL;

      if (scout_json_reader_peek (reader) == SCOUT_JSON_KIND_STRING)
        {
          if (scout_json_reader_read_string (reader, &text))
            append (form, name, text, strlen (text));
        }
      else
        {
          g_autoptr (ScoutGraphWriter) writer = scout_graph_writer_new ();
          g_autoptr (GString) value = NULL;

          copy_value (reader, writer);
          value = scout_graph_writer_steal (writer);
          append (form, name, value->str, value->len);
        }
    }

  if (!scout_json_reader_finish (reader, NULL))
    return NULL;
  return g_string_free (g_steal_pointer (&form), FALSE);
}

static char *
read_multipart (SoupMessageHeaders *headers,
                GBytes             *body)
{
  SoupMultipart *multipart = soup_multipart_new_from_message (headers, body);
  GString *form = g_string_new (NULL);

  for (int i = 0; multipart != NULL && i < soup_multipart_get_length (multipart); i++)
    {
      SoupMessageHeaders *part_headers = NULL;
      GBytes *part = NULL;
      g_autofree char *disposition = NULL;
      g_autoptr (GHashTable) parameters = NULL;

      if (!soup_multipart_get_part (multipart, i, &part_headers, &part)
          || !soup_message_headers_get_content_disposition (part_headers, &disposition,
                                                            &parameters)
          || g_hash_table_lookup (parameters, "name") == NULL)
        continue;
      append (form, g_hash_table_lookup (parameters, "name"), g_bytes_get_data (part, NULL),
              g_bytes_get_size (part));
    }

  if (multipart != NULL)
    soup_multipart_free (multipart);
  return g_string_free (form, FALSE);
}

char *
scout_sandbox_dup_form (SoupServerMessage *message)
{
  SoupMessageHeaders *headers = soup_server_message_get_request_headers (message);
  const char *type = soup_message_headers_get_content_type (headers, NULL);
  g_autoptr (GBytes) body = soup_message_body_flatten (
    soup_server_message_get_request_body (message));
  gsize length = 0;
  const char *data = g_bytes_get_data (body, &length);

  if (length == 0)
    return NULL;
  if (g_strcmp0 (type, "application/x-www-form-urlencoded") == 0)
    return g_strndup (data, length);
  if (g_strcmp0 (type, "application/json") == 0)
    return read_json (body);
  if (g_strcmp0 (type, SOUP_FORM_MIME_TYPE_MULTIPART) == 0)
    return read_multipart (headers, body);
  return NULL;
}
