/* json-test.h: what the tests of ScoutJsonReader share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-json-reader.h"

#include <string.h>

/* A literal with its length, for texts that hold a NUL. */
#define TEXT(literal) literal, sizeof (literal) - 1

static inline ScoutJsonReader *
open_bytes (const char            *text,
            gsize                  length,
            const ScoutJsonLimits *limits)
{
  /* A copy of the exact size lets the address sanitizer see a read behind the end. */
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (ScoutArena) arena = scout_arena_new (0);

  return scout_json_reader_new (bytes, arena, limits);
}

static inline ScoutJsonReader *
open_text (const char *text)
{
  return open_bytes (text, strlen (text), NULL);
}

/* Reads whatever stands there with the calls for its kind, to the last value. */
static inline void
read_all (ScoutJsonReader *reader)
{
  const char *text = NULL;
  gboolean truth = FALSE;

  switch (scout_json_reader_peek (reader))
    {
    case SCOUT_JSON_KIND_STRING:
      scout_json_reader_read_string (reader, &text);
      break;

    case SCOUT_JSON_KIND_NUMBER:
      scout_json_reader_read_number (reader);
      break;

    case SCOUT_JSON_KIND_BOOLEAN:
      scout_json_reader_read_boolean (reader, &truth);
      break;

    case SCOUT_JSON_KIND_ARRAY:
      scout_json_reader_begin_array (reader);
      while (scout_json_reader_next_element (reader))
        read_all (reader);
      break;

    case SCOUT_JSON_KIND_OBJECT:
      scout_json_reader_begin_object (reader);
      while (scout_json_reader_next_member (reader, &text))
        read_all (reader);
      break;

    case SCOUT_JSON_KIND_NULL:
    case SCOUT_JSON_KIND_NONE:
    default:
      scout_json_reader_skip (reader);
    }
}
