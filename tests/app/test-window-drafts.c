/* test-window-drafts.c: nobody loses a note that could not be kept without knowing.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-note-drafts.h"
#include "window-fixture.h"

#include <string.h>

#define REASON "There is no room left on the disk."
/* What looks like a token of Meta's is refused on every disk. */
#define TOKEN "EAACANARY0123456789abcdefghijklmnop"
#define TOKEN_REASON "This was not kept: it looks like an access token. Take the token out " \
  "to keep the rest."

/* Tries to close the window, and answers. */
static void
close_and_answer (WindowFixture *fixture,
                  const char    *reason,
                  const char    *response)
{
  GtkWidget *dialog = NULL;

  gtk_window_close (GTK_WINDOW (fixture->window));
  dialog = page_fixture_wait_for_dialog ();
  g_assert_true (g_str_has_prefix (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (dialog)),
                                   reason));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), response);
  gtk_window_close (GTK_WINDOW (dialog));
  page_fixture_wait_for_no_dialog ();
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static gboolean
has_text (gpointer data)
{
  return *(char **) data != NULL;
}

static void
gone_cb (gpointer  data,
         GObject  *window)
{
  *(gboolean *) data = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static char *
copy (WindowFixture *fixture,
      const char    *reason)
{
  char *text = NULL;

  close_and_answer (fixture, reason, "copy");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (fixture->window)), NULL,
                                 read_cb, &text);
  scout_ui_fixture_wait (has_text, &text);

  return text;
}

static ScoutCreator *
get_first_creator (WindowFixture *fixture)
{
  GtkWidget *page = window_fixture_get_page (fixture);

  return g_list_model_get_item (
    G_LIST_MODEL (scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (page))), 0);
}

static void
test_close (WindowFixture *fixture,
            gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;
  g_autofree char *text = NULL;
  ScoutLibrary *library = NULL;
  gboolean is_gone = FALSE;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  library = window_fixture_get_library (fixture);
  creator = get_first_creator (fixture);
  scout_note_drafts_put (library, creator,
                         scout_note_draft_new (scout_note_drafts_begin (), "Worth a call", REASON,
                                               FALSE));

  close_and_answer (fixture, REASON, "keep");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->window)));
  g_assert_cmpuint (scout_note_drafts_count (library, NULL), ==, 1);

  text = copy (fixture, REASON);
  g_assert_nonnull (strstr (text, "Worth a call"));
  g_assert_nonnull (strstr (text, scout_creator_get_name (creator)));
  window_fixture_wait_for_text (fixture, "Copied. Paste it somewhere before you close Scout.");

  g_object_weak_ref (G_OBJECT (fixture->window), gone_cb, &is_gone);
  close_and_answer (fixture, REASON, "discard");
  fixture->window = NULL;
  scout_ui_fixture_wait (is_true, &is_gone);
}

static GtkTextBuffer *
open_note (WindowFixture *fixture)
{
  GtkWidget *page = NULL;
  GtkWidget *view = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  page = scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR);
  scout_creator_tabs_set_shown (scout_creator_page_get_tabs (SCOUT_CREATOR_PAGE (page)), "notes");
  window_fixture_wait_for_parts (fixture);
  view = page_fixture_find_named (page, "Your note on this creator");
  g_assert_nonnull (view);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
}

/* Whoever closes within a moment of the last key is asked about all that they wrote. */
static void
test_close_while_writing (WindowFixture *fixture,
                          gconstpointer  data)
{
  GtkTextBuffer *buffer = open_note (fixture);
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  gboolean is_gone = FALSE;

  gtk_text_buffer_set_text (buffer, TOKEN, -1);
  first = copy (fixture, TOKEN_REASON);
  g_assert_nonnull (strstr (first, TOKEN));

  gtk_text_buffer_insert_at_cursor (buffer, " is what she sent", -1);
  second = copy (fixture, TOKEN_REASON);
  g_assert_nonnull (strstr (second, TOKEN " is what she sent"));

  /* Of what is discarded nobody is asked again, though it is still shown. */
  g_object_weak_ref (G_OBJECT (fixture->window), gone_cb, &is_gone);
  close_and_answer (fixture, TOKEN_REASON, "discard");
  fixture->window = NULL;
  scout_ui_fixture_wait (is_true, &is_gone);
}

/* Nobody is asked where it is kept, which it is before the window closes. */
static void
test_close_and_keep (WindowFixture *fixture,
                     gconstpointer  data)
{
  GtkTextBuffer *buffer = open_note (fixture);
  g_autoptr(ScoutLibrary) library = g_object_ref (window_fixture_get_library (fixture));
  gboolean is_gone = FALSE;

  gtk_text_buffer_set_text (buffer, "Worth a call", -1);
  g_object_weak_ref (G_OBJECT (fixture->window), gone_cb, &is_gone);
  gtk_window_close (GTK_WINDOW (fixture->window));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->window)));
  g_assert_cmpuint (scout_note_drafts_count (library, NULL), ==, 1);
  fixture->window = NULL;
  scout_ui_fixture_wait (is_true, &is_gone);
  g_assert_cmpuint (scout_note_drafts_count (library, NULL), ==, 0);
}

/* A disk that does not answer keeps nobody waiting for ever, however often they close. */
static void
test_close_while_hanging (WindowFixture *fixture,
                          gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;
  ScoutLibrary *library = NULL;
  gint64 began_at = 0;
  guint64 order = scout_note_drafts_begin ();
  gboolean is_gone = FALSE;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  library = window_fixture_get_library (fixture);
  creator = get_first_creator (fixture);
  scout_note_drafts_put_under_way (library, creator,
                                   scout_note_draft_new (order, "Worth a call", REASON, TRUE));

  began_at = g_get_monotonic_time ();
  gtk_window_close (GTK_WINDOW (fixture->window));
  window_fixture_settle (fixture);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->window)));
  close_and_answer (fixture, REASON, "keep");
  g_assert_cmpint (g_get_monotonic_time () - began_at, >=, 3 * G_USEC_PER_SEC);

  g_object_weak_ref (G_OBJECT (fixture->window), gone_cb, &is_gone);
  scout_note_drafts_kept (library, creator, order);
  gtk_window_close (GTK_WINDOW (fixture->window));
  fixture->window = NULL;
  scout_ui_fixture_wait (is_true, &is_gone);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  g_test_add ("/window-drafts/close", WindowFixture, NULL, window_fixture_set_up, test_close,
              window_fixture_tear_down);
  g_test_add ("/window-drafts/close-while-writing", WindowFixture, NULL, window_fixture_set_up,
              test_close_while_writing, window_fixture_tear_down);
  g_test_add ("/window-drafts/close-and-keep", WindowFixture, NULL, window_fixture_set_up,
              test_close_and_keep, window_fixture_tear_down);
  g_test_add ("/window-drafts/close-while-hanging", WindowFixture, NULL, window_fixture_set_up,
              test_close_while_hanging, window_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
