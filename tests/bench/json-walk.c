/* json-walk.c: reads a text whole, with Scout's reader or with the yardstick.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "json-walk.h"

#include "scout-json-reader.h"

#include <json-glib/json-glib.h>

static void
walk (ScoutJsonReader *reader)
{
  const char *name = NULL;

  switch (scout_json_reader_peek (reader))
    {
    case SCOUT_JSON_KIND_OBJECT:
      scout_json_reader_begin_object (reader);
      while (scout_json_reader_next_member (reader, &name))
        walk (reader);
      break;

    case SCOUT_JSON_KIND_ARRAY:
      scout_json_reader_begin_array (reader);
      while (scout_json_reader_next_element (reader))
        walk (reader);
      break;

    case SCOUT_JSON_KIND_NUMBER:
      scout_json_reader_read_number (reader);
      break;

    case SCOUT_JSON_KIND_STRING:
      scout_json_reader_read_text (reader);
      break;

    case SCOUT_JSON_KIND_BOOLEAN:
    case SCOUT_JSON_KIND_NULL:
    case SCOUT_JSON_KIND_NONE:
    default:
      scout_json_reader_skip (reader);
    }
}

gboolean
json_walk_text (GBytes   *text,
                gboolean  skips,
                GError  **error)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (text, arena, NULL);

  if (!skips)
    walk (reader);

  return scout_json_reader_finish (reader, error);
}

gboolean
json_walk_yardstick (GBytes  *text,
                     GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  gsize length = 0;
  const char *data = g_bytes_get_data (text, &length);

  return json_parser_load_from_data (parser, data, (gssize) length, error);
}
