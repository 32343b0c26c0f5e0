/* test-library-notes.c: notes on creators, in the file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "library-fixture.h"

#include "scout-library-notes.h"

#include <string.h>

static ScoutNote *
load (LibraryFixture *fixture,
      ScoutNetwork    network,
      const char     *id)
{
  g_autoptr(GAsyncResult) result = NULL;
  GAsyncResult *got = NULL;
  g_autoptr(GError) error = NULL;
  ScoutNote *note;

  scout_library_load_note_async (fixture->library, network, id, library_fixture_got_cb, &got);
  result = library_fixture_wait (&got);
  note = scout_library_load_note_finish (fixture->library, result, &error);
  g_assert_no_error (error);

  return note;
}

static gboolean
set (LibraryFixture  *fixture,
     const char      *id,
     const char      *text,
     GError         **error)
{
  GAsyncResult *result = NULL;

  scout_library_set_note_async (fixture->library, SCOUT_NETWORK_FACEBOOK, id, text,
                                library_fixture_got_cb, &result);
  return library_fixture_finish (fixture, &result, error);
}

static void
assert_text (LibraryFixture *fixture,
             const char     *id,
             const char     *expected)
{
  g_autoptr(ScoutNote) note = load (fixture, SCOUT_NETWORK_FACEBOOK, id);

  g_assert_cmpstr (scout_note_get_text (note), ==, expected);
}

/* A note is one creator's of one network, and outlives the program. */
static void
test_keep (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(ScoutNote) first = NULL;
  g_autoptr(ScoutNote) other = NULL;
  const char *words = "Called her.\n“Yes”, in spring — 日本語 '; DROP TABLE note;";

  library_fixture_reopen (fixture);
  assert_text (fixture, "1", "");
  g_assert_true (set (fixture, "1", words, NULL));
  library_fixture_reopen (fixture);
  first = load (fixture, SCOUT_NETWORK_FACEBOOK, "1");
  g_assert_cmpstr (scout_note_get_text (first), ==, words);
  g_assert_cmpint (scout_note_get_changed_at (first), >=, LIBRARY_FIXTURE_START);

  other = load (fixture, SCOUT_NETWORK_INSTAGRAM, "1");
  g_assert_cmpstr (scout_note_get_text (other), ==, "");
  g_assert_cmpint (scout_note_get_changed_at (other), ==, 0);
  assert_text (fixture, "2", "");
}

static void
test_replace (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GBytes) file = NULL;

  library_fixture_reopen (fixture);
  g_assert_true (set (fixture, "1", "unmistakable", NULL));
  g_assert_true (set (fixture, "1", "second", NULL));
  assert_text (fixture, "1", "second");
  g_assert_true (set (fixture, "1", "", NULL));
  assert_text (fixture, "1", "");

  /* What was taken away is not in the file any more. */
  library_fixture_close (fixture);
  file = library_fixture_read_file (fixture->path);
  g_assert_null (memmem (g_bytes_get_data (file, NULL), g_bytes_get_size (file), "unmistakable",
                         strlen ("unmistakable")));
}

static void
test_refused (void)
{
  static const char *const kept[] = {
    "Her discount: https://shop.example/?code=MAYA15&state=CA",
    "A bearer of good news",
    "curl -H \"Authorization: Bearer $ACCESS_TOKEN\" https://graph.facebook.com/me",
  };
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GError) error = NULL;

  library_fixture_reopen (fixture);
  g_assert_true (set (fixture, "1", "before", NULL));
  g_assert_false (set (fixture, "1", "my token " LIBRARY_FIXTURE_TOKEN, &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_SECRET);
  assert_text (fixture, "1", "before");

  /* Links of shops and what Scout itself copies look like secrets to a log, and are none. */
  for (gsize i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_assert_true (set (fixture, "1", kept[i], NULL));
      assert_text (fixture, "1", kept[i]);
    }
}

static void
move (LibraryFixture *fixture,
      const char     *from,
      const char     *to)
{
  GAsyncResult *result = NULL;
  g_autoptr(GError) error = NULL;

  scout_library_move_note_async (fixture->library, SCOUT_NETWORK_FACEBOOK, from, to,
                                 library_fixture_got_cb, &result);
  g_assert_true (library_fixture_finish (fixture, &result, &error));
  g_assert_no_error (error);
}

/* What was written under another name is not lost, nor is what was there. */
static void
test_move (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *long_text = g_strnfill (SCOUT_NOTE_MAX_LENGTH, 'x');

  library_fixture_reopen (fixture);
  move (fixture, "alias", "1");
  assert_text (fixture, "1", "");
  g_assert_true (set (fixture, "alias", "By the alias", NULL));
  move (fixture, "alias", "1");
  assert_text (fixture, "1", "By the alias");
  assert_text (fixture, "alias", "");

  g_assert_true (set (fixture, "alias", "Öfter", NULL));
  move (fixture, "alias", "1");
  assert_text (fixture, "1", "By the alias\n\nÖfter");
  assert_text (fixture, "alias", "");

  /* Both together would be too long. */
  g_assert_true (set (fixture, "alias", long_text, NULL));
  move (fixture, "alias", "1");
  assert_text (fixture, "1", "By the alias\n\nÖfter");
  assert_text (fixture, "alias", long_text);
}

/* Links keep capitals as they were written, of which Meta makes nothing. */
static void
test_move_capitals (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autofree char *long_text = g_strnfill (SCOUT_NOTE_MAX_LENGTH, 'x');

  library_fixture_reopen (fixture);
  g_assert_true (set (fixture, "Foo", "By Foo", NULL));
  move (fixture, "foo", "1");
  assert_text (fixture, "1", "By Foo");
  assert_text (fixture, "Foo", "");

  /* Of several each is moved that there is room for, and no other is lost. */
  g_assert_true (set (fixture, "FOO", long_text, NULL));
  g_assert_true (set (fixture, "Foo", "and", NULL));
  g_assert_true (set (fixture, "foo", "again", NULL));
  move (fixture, "foo", "1");
  assert_text (fixture, "1", "By Foo\n\nand\n\nagain");
  assert_text (fixture, "foo", "");
  assert_text (fixture, "Foo", "");
  assert_text (fixture, "FOO", long_text);
}

/* A file of before there were notes takes them. */
static void
test_old_file (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();

  library_fixture_reopen (fixture);
  library_fixture_save_one (fixture, "kept");
  library_fixture_close (fixture);
  library_fixture_run_sql (fixture,
                           "DROP TABLE creator_call; DROP TABLE call;"
                           "DROP TABLE last_query; DROP TABLE note;"
                           "ALTER TABLE last_view DROP COLUMN choices; PRAGMA user_version = 2;");
  library_fixture_reopen (fixture);
  g_assert_cmpuint (library_fixture_count_searches (fixture), ==, 1);
  g_assert_true (set (fixture, "1", "new", NULL));
  assert_text (fixture, "1", "new");
}

static void
test_closed (void)
{
  g_autoptr(LibraryFixture) fixture = library_fixture_new ();
  g_autoptr(GError) error = NULL;

  library_fixture_reopen (fixture);
  scout_library_shut_down (fixture->library);
  g_assert_false (set (fixture, "1", "late", &error));
  g_assert_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_CLOSED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/library/notes/keep", test_keep);
  g_test_add_func ("/library/notes/replace", test_replace);
  g_test_add_func ("/library/notes/refused", test_refused);
  g_test_add_func ("/library/notes/move", test_move);
  g_test_add_func ("/library/notes/move-capitals", test_move_capitals);
  g_test_add_func ("/library/notes/old-file", test_old_file);
  g_test_add_func ("/library/notes/closed", test_closed);

  return g_test_run ();
}
