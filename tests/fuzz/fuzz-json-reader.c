/* fuzz-json-reader.c: any bytes as JSON (threat T13).
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Reads the same bytes in three ways: skipping all, visiting every value, and calling the reader in
 * an order that the bytes themselves choose. The first two must agree on good and bad, every string
 * must be UTF-8, every message one line.
 */

#include "config.h"

#include "fuzz.h"
#include "scout-json-reader.h"

#include <math.h>
#include <string.h>

/* Small, so that the fuzzer finds what happens behind them. */
static const ScoutJsonLimits limits = {
  .max_bytes = 64 * 1024,
  .max_depth = 12,
  .max_values = 500,
  .max_string = 300,
};

static void
check_text (const char *text)
{
  if (text == NULL)
    return;

  g_assert_true (g_utf8_validate (text, -1, NULL));
  /* An id may have been a number, which has a limit of its own. */
  if (strspn (text, "0123456789.eE+-") != strlen (text))
    g_assert_cmpuint (strlen (text), <=, limits.max_string);
  else
    g_assert_cmpuint (strlen (text), <=, 512);
}

static void
visit (ScoutJsonReader *reader)
{
  const char *name = NULL;
  gboolean truth = FALSE;

  switch (scout_json_reader_peek (reader))
    {
    case SCOUT_JSON_KIND_OBJECT:
      scout_json_reader_begin_object (reader);
      while (scout_json_reader_next_member (reader, &name))
        {
          check_text (name);
          visit (reader);
        }
      break;

    case SCOUT_JSON_KIND_ARRAY:
      scout_json_reader_begin_array (reader);
      while (scout_json_reader_next_element (reader))
        visit (reader);
      break;

    case SCOUT_JSON_KIND_STRING:
      check_text (scout_json_reader_read_text (reader));
      break;

    case SCOUT_JSON_KIND_NUMBER:
      g_assert_false (isinf (scout_json_reader_read_number (reader)));
      break;

    case SCOUT_JSON_KIND_BOOLEAN:
      scout_json_reader_read_boolean (reader, &truth);
      break;

    case SCOUT_JSON_KIND_NULL:
    case SCOUT_JSON_KIND_NONE:
    default:
      scout_json_reader_skip (reader);
    }
}

/* Makes one of the calls, whether it fits or not. */
static void
call (ScoutJsonReader *reader,
      guint8           which)
{
  const char *text = NULL;
  gint64 whole = 0;
  double number = 0;

  switch (which % 10)
    {
    case 0:
      scout_json_reader_begin_object (reader);
      break;
    case 1:
      scout_json_reader_next_member (reader, &text);
      break;
    case 2:
      scout_json_reader_begin_array (reader);
      break;
    case 3:
      scout_json_reader_next_element (reader);
      break;
    case 4:
      scout_json_reader_skip (reader);
      break;
    case 5:
      text = scout_json_reader_read_id (reader);
      break;
    case 6:
      g_assert_cmpint (scout_json_reader_read_count (reader), >=, -1);
      break;
    case 7:
      if (scout_json_reader_read_double (reader, &number))
        g_assert_true (isfinite (number));
      break;
    case 8:
      scout_json_reader_read_int64 (reader, &whole);
      break;
    default:
      scout_json_reader_read_string (reader, &text);
    }
  check_text (text);
}

static gboolean
finish (ScoutJsonReader *reader)
{
  g_autoptr (GError) error = NULL;
  gboolean is_good = scout_json_reader_finish (reader, &error);

  g_assert_true (is_good == (error == NULL));
  if (!is_good)
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_null (strchr (error->message, '\n'));
      g_assert_cmpuint (strlen (error->message), <, 1024);
    }

  return is_good;
}

/* Whoever reads strings is refused for one reason more than whoever skips: U+0000. */
static void
compare (ScoutJsonReader *skipping,
         ScoutJsonReader *visiting)
{
  g_autoptr (GError) error = NULL;

  if (finish (skipping) == finish (visiting))
    return;

  g_assert_false (scout_json_reader_finish (visiting, &error));
  g_assert_true (g_str_has_suffix (error->message, "a string holds U+0000"));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         length)
{
  g_autoptr (GBytes) text = g_bytes_new_static (data, length);
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) skipping = scout_json_reader_new (text, arena, &limits);
  g_autoptr (ScoutJsonReader) visiting = scout_json_reader_new (text, arena, &limits);
  g_autoptr (ScoutJsonReader) calling = scout_json_reader_new (text, arena, &limits);

  visit (visiting);
  compare (skipping, visiting);

  for (size_t i = 0; i < MIN (length, 64) && !scout_json_reader_has_failed (calling); i++)
    call (calling, data[length - 1 - i]);
  finish (calling);

  /* Every string is shorter than its source and kept at most twice; blocks may stay half empty. */
  g_assert_cmpuint (scout_arena_get_size (arena), <, 8 * length + 64 * 1024);

  return 0;
}
