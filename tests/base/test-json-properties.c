/* test-json-properties.c: what holds for ScoutJsonReader on any text: cut, changed or random.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "json-test.h"


#define N_MUTATIONS 4000
#define N_WALKS 4000

static const char sample[] =
  "{\"data\":[{\"creator_id\":\"100044413150303\","
  "\"creator_display_name\":\"Caf\\u00e9 \\ud83d\\ude00\","
  "\"creator_bio\":\"Line\\nbreak \\\"quoted\\\" na\xc3\xafve \xf0\x9f\x8e\xa8\","
  "\"creator_profile_url\":\"https:\\/\\/www.example.org\\/coffee\","
  "\"creator_follower_count\":482310,\"creator_categories\":[\"chef\",\"blogger\"],"
  "\"insights\":{\"data\":[{\"name\":\"creator_reach\",\"values\":["
  "{\"value\":1.25e3},{\"value\":-0.5},{\"value\":null}]}]},"
  "\"verified\":true,\"creator_email\":null}],"
  "\"paging\":{\"cursors\":{\"before\":\"MAZDZD\",\"after\":\"MTAZD\"}}}";

/* One call to the reader, any. */
static void
call (ScoutJsonReader *reader,
      int              which)
{
  const char *text = NULL;
  double real = 0;
  gint64 whole = 0;
  gboolean truth = FALSE;

  switch (which)
    {
    case 0:
      scout_json_reader_begin_object (reader);
      break;
    case 1:
    case 2:
      scout_json_reader_next_member (reader, &text);
      break;
    case 3:
      scout_json_reader_begin_array (reader);
      break;
    case 4:
    case 5:
      scout_json_reader_next_element (reader);
      break;
    case 6:
      scout_json_reader_read_string (reader, &text);
      break;
    case 7:
      scout_json_reader_read_double (reader, &real);
      break;
    case 8:
      scout_json_reader_read_int64 (reader, &whole);
      break;
    case 9:
      scout_json_reader_read_boolean (reader, &truth);
      break;
    case 10:
      scout_json_reader_skip (reader);
      break;
    case 11:
      text = scout_json_reader_read_text (reader);
      break;
    case 12:
      text = scout_json_reader_read_id (reader);
      break;
    case 13:
      g_assert_cmpint (scout_json_reader_read_count (reader), >=, -1);
      break;
    default:
      scout_json_reader_read_number (reader);
    }

  g_assert_true (text == NULL || g_utf8_validate (text, -1, NULL));
}

/* Reads by kind, mostly: a call that fits what is there, so that the walk gets far. */
static void
walk (ScoutJsonReader *reader)
{
  static const int fitting[] = { 4, 10, 9, 8, 6, 3, 0 };

  for (guint i = 0; i < 200 && !scout_json_reader_has_failed (reader); i++)
    {
      ScoutJsonKind kind = scout_json_reader_peek (reader);

      if (g_test_rand_int_range (0, 60) == 0)
        call (reader, g_test_rand_int_range (0, 15));
      else if (kind != SCOUT_JSON_KIND_NONE)
        call (reader, g_test_rand_bit () ? fitting[kind] : g_test_rand_int_range (10, 15));
      else
        call (reader, g_test_rand_bit () ? 1 : 4);
    }
}

static void
assert_ends_well (ScoutJsonReader *reader)
{
  g_autoptr (GError) error = NULL;

  if (scout_json_reader_finish (reader, &error))
    {
      g_assert_no_error (error);
      g_assert_false (scout_json_reader_has_failed (reader));
      return;
    }

  g_assert_true (scout_json_reader_has_failed (reader));
  g_assert_true (error != NULL && error->domain == SCOUT_JSON_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_true (g_str_has_prefix (error->message, "line "));
}

/* No beginning of an object is a whole text. */
static void
test_cut (void)
{
  for (gsize length = 0; length <= strlen (sample); length++)
    {
      g_autoptr (ScoutJsonReader) reader = open_bytes (sample, length, NULL);

      g_assert_true (scout_json_reader_finish (reader, NULL) == (length == strlen (sample)));
    }
}

/* A text that lacks its beginning is none either, but for the last brackets of all: none here. */
static void
test_cut_at_start (void)
{
  for (gsize start = 1; start <= strlen (sample); start++)
    {
      g_autoptr (ScoutJsonReader) reader = open_text (sample + start);

      g_assert_false (scout_json_reader_finish (reader, NULL));
    }
}

static void
test_changed_bytes (void)
{
  static const char spice[] = "\"\\{}[],:0-+.eEutfn/ \n\t\xff\xc3\x80";

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autofree char *text = g_memdup2 (sample, strlen (sample));
      g_autoptr (ScoutJsonReader) skipping = NULL;
      g_autoptr (ScoutJsonReader) walking = NULL;
      int n_changes = g_test_rand_int_range (1, 4);

      for (int j = 0; j < n_changes; j++)
        {
          int place = g_test_rand_int_range (0, (gint32) strlen (sample));

          if (g_test_rand_bit ())
            text[place] = spice[g_test_rand_int_range (0, sizeof spice)];
          else
            text[place] = (char) g_test_rand_int_range (-128, 128);
        }
      skipping = open_bytes (text, strlen (sample), NULL);
      walking = open_bytes (text, strlen (sample), NULL);

      assert_ends_well (skipping);
      walk (walking);
      assert_ends_well (walking);
    }
}

/* Whatever is called in whatever order, nothing worse than an error comes of it. */
static void
test_any_calls (void)
{
  for (guint i = 0; i < N_WALKS; i++)
    {
      g_autoptr (ScoutJsonReader) walking = open_bytes (sample, strlen (sample), NULL);
      g_autoptr (ScoutJsonReader) calling = open_bytes (sample, strlen (sample), NULL);

      walk (walking);
      assert_ends_well (walking);
      for (guint j = 0; j < 20; j++)
        call (calling, g_test_rand_int_range (0, 15));
      assert_ends_well (calling);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-properties/cut", test_cut);
  g_test_add_func ("/json-properties/cut-at-start", test_cut_at_start);
  g_test_add_func ("/json-properties/changed-bytes", test_changed_bytes);
  g_test_add_func ("/json-properties/any-calls", test_any_calls);

  return g_test_run ();
}
