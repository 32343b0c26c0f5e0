/* test-creator-notes.c: what a person writes about a creator stays.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "scout-library-notes.h"
#include "scout-note-drafts.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>

/* What a token of Meta's looks like. */
#define CANARY "EAACANARY0123456789abcdefghijklmnop"

typedef struct
{
  CreatorFixture creator;
  char *folder;
  ScoutLibrary *library;
  ScoutKeeper *keeper;
} Fixture;

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (scout_library_open_finish (SCOUT_LIBRARY (source), result, NULL, &error));
  g_assert_no_error (error);
}

static gboolean
is_library_open (gpointer data)
{
  return scout_library_is_open (data);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autofree char *path = NULL;

  creator_fixture_set_up (&fixture->creator, NULL);
  fixture->folder = g_dir_make_tmp ("scout-notes-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "library.db", NULL);
  fixture->library = scout_library_new (path, catalog, clock);
  scout_library_open_async (fixture->library, opened_cb, NULL);
  scout_ui_fixture_wait (is_library_open, fixture->library);
  fixture->keeper = scout_keeper_new ();
  scout_keeper_set_library (fixture->keeper, fixture->library);
  scout_creator_page_set_keeper (SCOUT_CREATOR_PAGE (fixture->creator.page), fixture->keeper);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "library.db", NULL);

  creator_fixture_tear_down (&fixture->creator, NULL);
  scout_keeper_set_library (fixture->keeper, NULL);
  g_clear_object (&fixture->keeper);
  scout_library_shut_down (fixture->library);
  g_clear_object (&fixture->library);
  g_unlink (path);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
}

static GtkTextBuffer *
open_note (Fixture    *fixture,
           const char *handle)
{
  GtkWidget *view;

  creator_fixture_open (&fixture->creator, fixture->creator.services.marketplace, handle);
  creator_fixture_show_tab (&fixture->creator, CREATOR_TAB_NOTES);
  creator_fixture_wait (&fixture->creator);
  view = page_fixture_find_named (fixture->creator.page, "Your note on this creator");
  g_assert_nonnull (view);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
}

static void
assert_text (GtkTextBuffer *buffer,
             const char    *expected)
{
  g_autofree char *text = NULL;

  g_object_get (buffer, "text", &text, NULL);
  g_assert_cmpstr (text, ==, expected);
}

static void
type (GtkTextBuffer *buffer,
      const char    *words)
{
  gtk_text_buffer_insert_at_cursor (buffer, words, -1);
}

static gboolean
is_saved (gpointer data)
{
  return page_fixture_find_label (data, "Not saved yet") == NULL;
}

/* Kept a moment after the last key, without any button. */
static void
test_debounced (Fixture       *fixture,
                gconstpointer  data)
{
  GtkTextBuffer *buffer = open_note (fixture, "mayabrews");

  assert_text (buffer, "");
  type (buffer, "Loves oat milk.");
  g_assert_nonnull (page_fixture_find_label (fixture->creator.page, "Not saved yet"));
  scout_ui_fixture_wait (is_saved, fixture->creator.page);
  creator_fixture_save_picture (&fixture->creator, "creator-notes", 1032);

  assert_text (open_note (fixture, "theo.pours"), "");
  assert_text (open_note (fixture, "mayabrews"), "Loves oat milk.");
}

static gboolean
says_so (gpointer data)
{
  return page_fixture_find_label (data, "Remove from saved creators") != NULL;
}

/* Beside the note it stands whether the creator is saved, and can be changed. */
static void
test_saved (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *since = NULL;

  open_note (fixture, "mayabrews");
  since = creator_fixture_dup_description (&fixture->creator, "Saved creators");
  g_assert_cmpstr (since, ==, "Not saved");
  page_fixture_press (fixture->creator.page, "Save creator");
  scout_ui_fixture_wait (says_so, fixture->creator.page);
  g_free (since);
  since = creator_fixture_dup_description (&fixture->creator, "Saved creators");
  g_assert_true (g_str_has_prefix (since, "Since "));
  creator_fixture_save_picture (&fixture->creator, "creator-notes-saved", 1032);
  creator_fixture_save_picture (&fixture->creator, "creator-notes-narrow", 360);
}

/* Whoever leaves at once loses nothing: another tab, another creator. */
static void
test_leaving (Fixture       *fixture,
              gconstpointer  data)
{
  GtkTextBuffer *buffer = open_note (fixture, "mayabrews");

  type (buffer, "One. ");
  creator_fixture_show_tab (&fixture->creator, CREATOR_TAB_OVERVIEW);
  creator_fixture_show_tab (&fixture->creator, CREATOR_TAB_NOTES);
  type (buffer, "Two.");
  assert_text (open_note (fixture, "theo.pours"), "");
  assert_text (open_note (fixture, "mayabrews"), "One. Two.");
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  GtkTextBuffer *buffer = open_note (fixture, "mayabrews");
  GtkTextIter start;
  GtkTextIter end;

  /* What was there before cannot be undone. */
  type (buffer, "First");
  scout_ui_fixture_wait (is_saved, fixture->creator.page);
  buffer = open_note (fixture, "mayabrews");
  g_assert_false (gtk_text_buffer_get_can_undo (buffer));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_delete (buffer, &start, &end);
  assert_text (buffer, "");
  gtk_widget_activate_action (page_fixture_find_named (fixture->creator.page, "Undo"),
                              "notes.undo", NULL);
  assert_text (buffer, "First");
}

/* What cannot be kept stays where it is, and is said. */
static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  GtkTextBuffer *buffer = open_note (fixture, "mayabrews");

  type (buffer, CANARY);
  scout_ui_fixture_wait (is_saved, fixture->creator.page);
  creator_fixture_wait (&fixture->creator);
  g_assert_nonnull (page_fixture_find_label (fixture->creator.page, "Try again"));
  assert_text (buffer, CANARY);
  gtk_text_buffer_set_text (buffer, "Without it", -1);
  page_fixture_press (fixture->creator.page, "Try again");
  creator_fixture_wait (&fixture->creator);
  g_assert_null (page_fixture_find_label (fixture->creator.page, "Try again"));
  assert_text (open_note (fixture, "mayabrews"), "Without it");
}

static gboolean
is_refused (gpointer data)
{
  return page_fixture_find_label (data, "Try again") != NULL;
}

/* Longer than any note, in lines such as people write. */
static char *
dup_long_text (void)
{
  g_autoptr(GString) text = g_string_new (NULL);

  while (text->len <= SCOUT_NOTE_MAX_LENGTH)
    g_string_append (text, "Usage rights for sixty days are included, and a longer cut.\n");

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Nor is it lost by who goes elsewhere, however late the refusal comes. */
static void
test_refused_leaving (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *long_text = dup_long_text ();
  GtkTextBuffer *buffer = open_note (fixture, "mayabrews");

  type (buffer, CANARY);
  assert_text (open_note (fixture, "theo.pours"), "");
  buffer = open_note (fixture, "mayabrews");
  assert_text (buffer, CANARY);
  scout_ui_fixture_wait (is_refused, fixture->creator.page);

  gtk_text_buffer_set_text (buffer, long_text, -1);
  assert_text (open_note (fixture, "theo.pours"), "");
  buffer = open_note (fixture, "mayabrews");
  assert_text (buffer, long_text);
  g_assert_nonnull (page_fixture_find_label (fixture->creator.page,
                                             "This note is too long to be kept"));

  gtk_text_buffer_set_text (buffer, "Short", -1);
  assert_text (open_note (fixture, "theo.pours"), "");
  assert_text (open_note (fixture, "mayabrews"), "Short");
  g_assert_null (page_fixture_find_label (fixture->creator.page, "Try again"));
}

static void
leave (Fixture *fixture)
{
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->creator.page), NULL);
}

/* Answers that come late do not put an earlier text in the place of a later one. */
static void
test_late_refusal (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *long_text = dup_long_text ();
  GtkTextBuffer *buffer = open_note (fixture, "mayabrews");

  type (buffer, CANARY);
  creator_fixture_show_tab (&fixture->creator, CREATOR_TAB_OVERVIEW);
  gtk_text_buffer_set_text (buffer, long_text, -1);
  leave (fixture);
  buffer = open_note (fixture, "mayabrews");
  assert_text (buffer, long_text);

  gtk_text_buffer_set_text (buffer, CANARY, -1);
  creator_fixture_show_tab (&fixture->creator, CREATOR_TAB_OVERVIEW);
  gtk_text_buffer_set_text (buffer, "Short", -1);
  leave (fixture);
  assert_text (open_note (fixture, "mayabrews"), "Short");
  g_assert_null (page_fixture_find_label (fixture->creator.page, "Try again"));
}

static void
replace_page (Fixture *fixture)
{
  scout_ui_fixture_close (fixture->creator.window);
  fixture->creator.page = g_object_new (SCOUT_TYPE_CREATOR_PAGE, NULL);
  fixture->creator.window = scout_ui_fixture_present (fixture->creator.page, 1032, 800);
  scout_creator_page_set_keeper (SCOUT_CREATOR_PAGE (fixture->creator.page), fixture->keeper);
}

/* What was refused outlives the page that it was written on. */
static void
test_page_gone (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *long_text = dup_long_text ();
  GtkTextBuffer *buffer = open_note (fixture, "mayabrews");

  type (buffer, CANARY);
  replace_page (fixture);
  buffer = open_note (fixture, "mayabrews");
  assert_text (buffer, CANARY);

  gtk_text_buffer_set_text (buffer, long_text, -1);
  replace_page (fixture);
  assert_text (open_note (fixture, "mayabrews"), long_text);
}

/* What is tried again and refused for good is not tried for ever, and says why. */
static void
test_refused_for_good (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr(ScoutNoteDraft) draft = NULL;
  g_autoptr(ScoutCreator) creator = NULL;

  open_note (fixture, "mayabrews");
  creator = g_object_ref (fixture->creator.creator);
  open_note (fixture, "theo.pours");
  scout_note_drafts_put (fixture->library, creator,
                         scout_note_draft_new (scout_note_drafts_begin (), CANARY, "No room",
                                               TRUE));
  scout_note_drafts_kept (fixture->library, fixture->creator.creator, scout_note_drafts_begin ());
  open_note (fixture, "theo.pours");
  draft = scout_note_drafts_take (fixture->library, creator);
  g_assert_nonnull (draft);
  g_assert_false (draft->may_pass);
  g_assert_cmpstr (draft->text, ==, CANARY);
  g_assert_cmpstr (draft->reason, ==, "This was not kept: it looks like an access token.");
}

/* Files that may not grow are what a full disk is. */
static void
set_room (rlim_t most)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (most, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* Nobody has to come back to it: it is kept as soon as something can be kept. */
static void
test_no_room (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *long_text = dup_long_text ();
  GtkTextBuffer *buffer = open_note (fixture, "mayabrews");

  long_text[SCOUT_NOTE_MAX_LENGTH] = '\0';
  signal (SIGXFSZ, SIG_IGN);
  set_room (SCOUT_NOTE_MAX_LENGTH / 2);
  type (buffer, long_text);
  scout_ui_fixture_wait (is_refused, fixture->creator.page);
  g_assert_nonnull (page_fixture_find_label (fixture->creator.page,
                                             "This could not be kept: there is no room left on "
                                             "the disk. Scout keeps trying."));
  buffer = open_note (fixture, "theo.pours");
  set_room (RLIM_INFINITY);
  type (buffer, "Short");
  scout_ui_fixture_wait (is_saved, fixture->creator.page);
  assert_text (open_note (fixture, "mayabrews"), long_text);
  g_assert_null (page_fixture_find_label (fixture->creator.page, "Try again"));
}

static void
test_without_library (Fixture       *fixture,
                      gconstpointer  data)
{
  creator_fixture_open (&fixture->creator, fixture->creator.services.marketplace, "mayabrews");
  scout_keeper_set_library (fixture->keeper, NULL);
  creator_fixture_show_tab (&fixture->creator, CREATOR_TAB_NOTES);
  creator_fixture_wait (&fixture->creator);
  g_assert_nonnull (page_fixture_find_label (fixture->creator.page, "Nothing can be noted now"));

  scout_keeper_set_library (fixture->keeper, fixture->library);
  creator_fixture_wait (&fixture->creator);
  g_assert_nonnull (page_fixture_find_named (fixture->creator.page,
                                             "Your note on this creator"));
}

int
main (int    argc,
      char **argv)
{
  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/creator-notes/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("debounced", test_debounced);
  ADD ("leaving", test_leaving);
  ADD ("undo", test_undo);
  ADD ("refused", test_refused);
  ADD ("refused-leaving", test_refused_leaving);
  ADD ("late-refusal", test_late_refusal);
  ADD ("page-gone", test_page_gone);
  ADD ("refused-for-good", test_refused_for_good);
  ADD ("saved", test_saved);
  ADD ("no-room", test_no_room);
  ADD ("without-library", test_without_library);

  return creator_fixture_run ();
}
