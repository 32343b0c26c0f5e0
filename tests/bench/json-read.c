/* json-read.c: reads a page of creators again and again, in a way that can be counted.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * usage: json-read reader|skip|json-glib FILE ROUNDS
 *
 * `reader` visits every value and keeps all strings, as the model does without its objects; `skip`
 * only checks; `json-glib` is the yardstick of budget P7. Two numbers of rounds and a difference
 * tell what one round costs, without the program's start and end.
 */

#include "config.h"

#include "scout-json-reader.h"

#include <json-glib/json-glib.h>
#include <stdlib.h>

static void
read_value (ScoutJsonReader *reader)
{
  const char *name = NULL;

  switch (scout_json_reader_peek (reader))
    {
    case SCOUT_JSON_KIND_OBJECT:
      scout_json_reader_begin_object (reader);
      while (scout_json_reader_next_member (reader, &name))
        read_value (reader);
      break;

    case SCOUT_JSON_KIND_ARRAY:
      scout_json_reader_begin_array (reader);
      while (scout_json_reader_next_element (reader))
        read_value (reader);
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

static gboolean
read_with_reader (GBytes   *text,
                  gboolean  skips,
                  GError  **error)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (text, arena, NULL);

  if (!skips)
    read_value (reader);

  return scout_json_reader_finish (reader, error);
}

static gboolean
read_with_json_glib (GBytes  *text,
                     GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  gsize length = 0;
  const char *data = g_bytes_get_data (text, &length);

  return json_parser_load_from_data (parser, data, (gssize) length, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) text = NULL;
  char *contents = NULL;
  gsize length = 0;
  guint64 n_rounds = 0;

  if (argc != 4 || !g_ascii_string_to_unsigned (argv[3], 10, 0, G_MAXINT, &n_rounds, NULL))
    {
      g_printerr ("usage: %s reader|skip|json-glib FILE ROUNDS\n", argv[0]);
      return EXIT_FAILURE;
    }
  if (!g_file_get_contents (argv[2], &contents, &length, &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }
  text = g_bytes_new_take (contents, length);

  for (guint64 i = 0; i < n_rounds && error == NULL; i++)
    {
      if (g_str_equal (argv[1], "json-glib"))
        read_with_json_glib (text, &error);
      else
        read_with_reader (text, g_str_equal (argv[1], "skip"), &error);
    }
  if (error != NULL)
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  return EXIT_SUCCESS;
}
