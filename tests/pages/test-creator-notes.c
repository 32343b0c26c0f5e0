/* test-creator-notes.c: what a person writes about a creator stays.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "opened-library.h"
#include "scout-library-notes.h"
#include "scout-link.h"
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
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autofree char *path = NULL;

  creator_fixture_set_up (&fixture->creator, NULL);
  fixture->folder = g_dir_make_tmp ("scout-notes-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "library.db", NULL);
  fixture->library = opened_library_new (path, catalog, clock);
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
get_note (Fixture *fixture)
{
  GtkWidget *view;

  creator_fixture_show_tab (&fixture->creator, CREATOR_TAB_NOTES);
  creator_fixture_wait (&fixture->creator);
  view = page_fixture_find_named (fixture->creator.page, "Your note on this creator");
  g_assert_nonnull (view);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
}

static GtkTextBuffer *
open_note (Fixture    *fixture,
           const char *handle)
{
  creator_fixture_open (&fixture->creator, fixture->creator.services.marketplace, handle);

  return get_note (fixture);
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

static GtkWidget *
get_focus (Fixture *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->creator.window));
}

static gboolean
has_focus_in (Fixture    *fixture,
              CreatorTab  tab)
{
  GtkWidget *stack = scout_ui_fixture_find (fixture->creator.page, ADW_TYPE_VIEW_STACK, NULL);
  g_autoptr(GtkSelectionModel) pages = adw_view_stack_get_pages (ADW_VIEW_STACK (stack));
  g_autoptr(AdwViewStackPage) page = g_list_model_get_item (G_LIST_MODEL (pages), tab - 1);
  GtkWidget *focus = get_focus (fixture);

  return focus != NULL && gtk_widget_get_mapped (focus)
         && gtk_widget_is_ancestor (focus, adw_view_stack_page_get_child (page));
}

static void
press_key_of (Fixture    *fixture,
              CreatorTab  tab)
{
  gtk_widget_activate_action (fixture->creator.page, "creator.tab", "i", tab);
  creator_fixture_wait (&fixture->creator);
}

/* The key of a tab brings the focus there, and takes it from nothing that stays. */
static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *view = NULL;

  open_note (fixture, "mayabrews");
  view = page_fixture_find_named (fixture->creator.page, "Your note on this creator");
  gtk_widget_grab_focus (view);
  press_key_of (fixture, CREATOR_TAB_NOTES);
  g_assert_true (get_focus (fixture) == view);
  press_key_of (fixture, CREATOR_TAB_NOTES + 1);
  g_assert_true (get_focus (fixture) == view);

  /* Made only now. */
  press_key_of (fixture, CREATOR_TAB_AUDIENCE);
  g_assert_true (has_focus_in (fixture, CREATOR_TAB_AUDIENCE));
  press_key_of (fixture, CREATOR_TAB_NOTES);
  g_assert_true (get_focus (fixture) == view);
  press_key_of (fixture, CREATOR_TAB_OVERVIEW);
  g_assert_true (has_focus_in (fixture, CREATOR_TAB_OVERVIEW));

  /* There is nobody to ask, so there are no other tabs. */
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->creator.page), NULL, NULL);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->creator.page), fixture->creator.creator);
  gtk_widget_child_focus (scout_ui_fixture_find (fixture->creator.page, ADW_TYPE_VIEW_STACK, NULL),
                          GTK_DIR_TAB_FORWARD);
  view = get_focus (fixture);
  g_assert_true (has_focus_in (fixture, CREATOR_TAB_OVERVIEW));
  press_key_of (fixture, CREATOR_TAB_AUDIENCE);
  g_assert_true (get_focus (fixture) == view);
}

static gboolean
is_saved_creator (gpointer data)
{
  Fixture *fixture = data;

  return scout_keeper_has_star (fixture->keeper, fixture->creator.creator);
}

static gboolean
is_no_saved_creator (gpointer data)
{
  return !is_saved_creator (data);
}

/* Who has left the marketplace cannot be shown, but is still saved, and can be let go of. */
static void
test_left (Fixture       *fixture,
           gconstpointer  data)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .path = "/creator_marketplace/creators", .code = 100,
    .subcode = 33, .count = 100
  };
  GtkWidget *page = fixture->creator.page;
  GtkWidget *header = scout_ui_fixture_find (page, ADW_TYPE_HEADER_BAR, NULL);

  open_note (fixture, "mayabrews");
  scout_keeper_toggle_star (fixture->keeper, fixture->creator.creator);
  scout_ui_fixture_wait (is_saved_creator, fixture);
  scout_sandbox_add_fault (fixture->creator.services.sandbox, &fault);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (page), fixture->creator.creator);
  creator_fixture_wait (&fixture->creator);
  g_assert_nonnull (page_fixture_find_label (page, "Back to the creators"));
  g_assert_nonnull (page_fixture_find_label (header, "Saved"));
  creator_fixture_save_picture (&fixture->creator, "creator-left", 1032);
  creator_fixture_save_picture (&fixture->creator, "creator-left-narrow", 360);

  g_signal_emit_by_name (page_fixture_find_named (header, "Remove from saved creators"), "clicked");
  scout_ui_fixture_wait (is_no_saved_creator, fixture);
  g_assert_nonnull (page_fixture_find_named (header, "Save creator"));

  /* Who can be shown has a star on the page itself. */
  scout_sandbox_clear_faults (fixture->creator.services.sandbox);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (page), fixture->creator.creator);
  creator_fixture_wait (&fixture->creator);
  g_assert_null (page_fixture_find_named (header, "Save creator"));
  g_assert_nonnull (page_fixture_find_named (page, "Save creator"));
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

/* Opens the page as a link does that names a creator of the marketplace. */
static GtkTextBuffer *
open_note_by_link (Fixture          *fixture,
                   ScoutMarketplace *marketplace,
                   const char       *link)
{
  g_autoptr(ScoutLink) parsed = scout_link_parse (link, NULL);
  g_autoptr(ScoutCreator) creator = scout_link_dup_creator (parsed);

  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->creator.page), marketplace,
                                   fixture->creator.services.pictures);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->creator.page), creator);

  return get_note (fixture);
}

/* Whoever is opened by a username or an alias has the note of whoever is found by a search, with
 * what was once written under that name. */
static void
test_link (Fixture       *fixture,
           gconstpointer  data)
{
  ScoutMarketplace *instagram = fixture->creator.services.instagram;
  ScoutMarketplace *facebook = fixture->creator.services.marketplace;
  g_autofree char *since = NULL;

  type (open_note_by_link (fixture, instagram, "scout://creator/instagram/mayabrews"), "Oat milk.");
  scout_ui_fixture_wait (is_saved, fixture->creator.page);
  creator_fixture_open (&fixture->creator, instagram, "mayabrews");
  assert_text (get_note (fixture), "Oat milk.");
  g_assert_false (scout_link_is_all_of (fixture->creator.creator));

  scout_library_set_note_async (fixture->library, SCOUT_NETWORK_FACEBOOK, "mayabrews", "Before.",
                                NULL, NULL);
  type (open_note_by_link (fixture, facebook, "scout://creator/facebook/mayabrews"), " After.");
  assert_text (open_note (fixture, "mayabrews"), "Before. After.");

  /* Who is saved is saved by either name. */
  page_fixture_press (fixture->creator.page, "Save creator");
  scout_ui_fixture_wait (says_so, fixture->creator.page);
  open_note_by_link (fixture, facebook, "scout://creator/facebook/mayabrews");
  since = creator_fixture_dup_description (&fixture->creator, "Saved creators");
  g_assert_true (g_str_has_prefix (since, "Since "));
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
  /* What is on its way is in memory only, in the place of what was refused. */
  g_assert_cmpuint (scout_note_drafts_count (fixture->library, NULL), ==, 1);
  g_assert_true (scout_note_drafts_are_under_way (fixture->library));
  creator_fixture_wait (&fixture->creator);
  g_assert_null (page_fixture_find_label (fixture->creator.page, "Try again"));
  assert_text (open_note (fixture, "mayabrews"), "Without it");
  g_assert_cmpuint (scout_note_drafts_count (fixture->library, NULL), ==, 0);
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
                                             "This note is too long to be kept: shorten it"));

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
  g_assert_cmpstr (draft->reason, ==, "This was not kept: it looks like an access token. "
                                      "Take the token out to keep the rest.");
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
                                             "the disk. Make some room. Scout keeps trying."));
  /* Of which whoever ends the program is told. */
  g_assert_cmpuint (scout_note_drafts_count (fixture->library, NULL), ==, 1);
  buffer = open_note (fixture, "theo.pours");
  set_room (RLIM_INFINITY);
  type (buffer, "Short");
  scout_ui_fixture_wait (is_saved, fixture->creator.page);
  assert_text (open_note (fixture, "mayabrews"), long_text);
  g_assert_null (page_fixture_find_label (fixture->creator.page, "Try again"));
  g_assert_cmpuint (scout_note_drafts_count (fixture->library, NULL), ==, 0);
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
  ADD ("link", test_link);
  ADD ("refused", test_refused);
  ADD ("refused-leaving", test_refused_leaving);
  ADD ("late-refusal", test_late_refusal);
  ADD ("page-gone", test_page_gone);
  ADD ("refused-for-good", test_refused_for_good);
  ADD ("saved", test_saved);
  ADD ("left", test_left);
  ADD ("keys", test_keys);
  ADD ("no-room", test_no_room);
  ADD ("without-library", test_without_library);

  return creator_fixture_run ();
}
