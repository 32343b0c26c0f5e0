/* window-fixture.c: Scout's window in front of a sandbox, for tests of the program.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The real program without its main(): its start-up, its window, its session. */

#include "config.h"

#include "window-fixture.h"

#include "scout-chart-skeleton.h"
#include "scout-creator-performance.h"
#include "scout-drawn-card.h"
#include "scout-session-private.h"
#include "scout-sidebar.h"
#include "scout-skeleton-grid.h"

#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>

#define TIMEOUT_US (60 * G_USEC_PER_SEC)
/* Milliseconds in which there is nothing to do and nothing to read. On a computer that does nothing
 * else it is a third of this; time in which others have the processor does not count. */
#define MAX_BLANK 3000

static AdwApplication *program;

AdwApplication *
window_fixture_get_program (void)
{
  return program;
}

void
window_fixture_init (int    *argc,
                     char ***argv)
{
  program = ADW_APPLICATION (scout_application_new ());
  scout_ui_fixture_init_program (argc, argv, program);
}

/* Whatever an earlier window has kept. */
static void
forget_everything (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "scout", "samples", NULL);
  g_autoptr(GDir) folder = g_dir_open (path, 0, NULL);
  const char *name = NULL;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_assert_cmpint (g_remove (file), ==, 0);
    }
}

/* What the sandboxes of one test program draw, each but the first for nothing. Pages by themselves
 * have none: there, memory is counted. */
static ScoutSandboxAlbum *
get_album (void)
{
  static ScoutSandboxAlbum *album = NULL;

  if (album == NULL)
    album = scout_sandbox_album_new ();

  return album;
}

static void
start_sandbox (WindowFixture             *fixture,
               const ScoutSandboxOptions *options) /* (nullable) */
{
  ScoutSandboxOptions chosen = { 0 };

  if (options != NULL)
    chosen = *options;
  chosen.album = get_album ();
  forget_everything ();
  fixture->sandbox = scout_sandbox_new (&chosen);
  window_fixture_set_online (fixture, TRUE);
}

void
window_fixture_set_up (WindowFixture *fixture,
                       gconstpointer  data)
{
  start_sandbox (fixture, NULL);
}

void
window_fixture_use_sandbox (WindowFixture             *fixture,
                            const ScoutSandboxOptions *options)
{
  g_assert_null (fixture->window);
  scout_sandbox_stop (fixture->sandbox);
  g_assert_finalize_object (g_steal_pointer (&fixture->sandbox));
  start_sandbox (fixture, options);
}

void
window_fixture_tear_down (WindowFixture *fixture,
                          gconstpointer  data)
{
  if (fixture->window != NULL)
    window_fixture_close (fixture);
  g_clear_object (&fixture->settings);
  scout_sandbox_stop (fixture->sandbox);
  g_assert_finalize_object (g_steal_pointer (&fixture->sandbox));
}

static void
open_with_session (WindowFixture *fixture,
                   ScoutSession  *session)
{
  g_assert_null (fixture->window);
  _scout_session_set_patience (session, PAGE_FIXTURE_PATIENCE);
  scout_session_set_settings (session, fixture->settings);
  fixture->window = scout_window_new (program, session, fixture->settings);
  if (fixture->width > 0)
    gtk_window_set_default_size (GTK_WINDOW (fixture->window), fixture->width, fixture->height);
  gtk_window_present (GTK_WINDOW (fixture->window));
  /* The frame of a display without a compositor is no part of Scout. */
  gtk_widget_remove_css_class (GTK_WIDGET (fixture->window), "solid-csd");
}

void
window_fixture_open (WindowFixture *fixture,
                     gboolean       is_signed_in)
{
  g_autoptr(ScoutSession) session = scout_session_new_sandbox (fixture->sandbox, is_signed_in);

  open_with_session (fixture, session);
}

/* Not the other way around: the first answer may be there before the sandbox has stopped. */
void
window_fixture_open_offline (WindowFixture *fixture)
{
  g_autoptr(ScoutSession) session = scout_session_new_sandbox (fixture->sandbox, TRUE);

  window_fixture_set_online (fixture, FALSE);
  open_with_session (fixture, session);
}

void
window_fixture_open_discover (WindowFixture *fixture)
{
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_creators (fixture);
  window_fixture_settle (fixture);
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

void
window_fixture_close (WindowFixture *fixture)
{
  gpointer weak_session = scout_window_get_session (fixture->window);
  gpointer weak_window = fixture->window;

  g_object_add_weak_pointer (weak_session, &weak_session);
  g_object_add_weak_pointer (weak_window, &weak_window);
  fixture->window = NULL;
  gtk_window_destroy (weak_window);
  scout_ui_fixture_wait (is_gone, &weak_window);
  scout_ui_fixture_wait (is_gone, &weak_session);
}

void
window_fixture_close_by_hand (WindowFixture *fixture)
{
  gpointer weak_session = scout_window_get_session (fixture->window);

  g_object_add_weak_pointer (weak_session, &weak_session);
  gtk_window_close (GTK_WINDOW (fixture->window));
  fixture->window = NULL;
  scout_ui_fixture_wait (is_gone, &weak_session);
  /* It ended with its session. */
  window_fixture_set_online (fixture, TRUE);
}

void
window_fixture_start_again (WindowFixture *fixture,
                            ScoutView      view)
{
  window_fixture_close_by_hand (fixture);
  scout_sandbox_clear_requests (fixture->sandbox);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_view (fixture, view);
}

void
window_fixture_set_online (WindowFixture *fixture,
                           gboolean       online)
{
  g_autoptr(GError) error = NULL;

  if (online)
    g_assert_true (scout_sandbox_start (fixture->sandbox, &error));
  else
    scout_sandbox_stop (fixture->sandbox);
  g_assert_no_error (error);
}

GtkWidget *
window_fixture_get_page (WindowFixture *fixture)
{
  ScoutView view = scout_window_get_view (fixture->window);
  GtkWidget *page = NULL;

  if (view != SCOUT_VIEW_STARTING)
    page = scout_window_get_page (fixture->window, view);

  return page != NULL ? page : GTK_WIDGET (fixture->window);
}

void
window_fixture_settle (WindowFixture *fixture)
{
  scout_ui_fixture_settle (GTK_WIDGET (fixture->window));
}

/* Words in the body of the page, drawn ones too, or their shapes; a bare header bar is an empty
 * page. */
static gboolean
has_words (GtkWidget *widget)
{
  gboolean has = FALSE;

  if (!gtk_widget_get_mapped (widget) || ADW_IS_HEADER_BAR (widget))
    return FALSE;
  if (SCOUT_IS_SKELETON_GRID (widget) || SCOUT_IS_DRAWN_CARD (widget)
      || (GTK_IS_LABEL (widget) && *gtk_label_get_text (GTK_LABEL (widget)) != '\0'))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !has;
       child = gtk_widget_get_next_sibling (child))
    has = has_words (child);

  return has;
}

typedef gboolean (*WindowPredicate) (WindowFixture *fixture,
                                     gconstpointer  data);

/* Like scout_ui_fixture_wait(), and looks at the window all the while. */
static void
wait (WindowFixture   *fixture,
      WindowPredicate  predicate,
      gconstpointer    data)
{
  gint64 began_at = g_get_monotonic_time ();
  int n_blank = 0;

  while (!predicate (fixture, data))
    {
      g_assert_cmpint (g_get_monotonic_time () - began_at, <, TIMEOUT_US);
      if (has_words (window_fixture_get_page (fixture)))
        n_blank = 0;
      if (g_main_context_iteration (NULL, FALSE))
        continue;

      g_assert_cmpint (++n_blank, <, MAX_BLANK);
      g_usleep (1000);
    }
}

ScoutLibrary *
window_fixture_get_library (WindowFixture *fixture)
{
  return scout_session_get_library (scout_window_get_session (fixture->window));
}

static gboolean
has_open_library (WindowFixture *fixture,
                  gconstpointer  data)
{
  ScoutLibrary *library = window_fixture_get_library (fixture);

  return library != NULL && scout_library_is_open (library);
}

void
window_fixture_wait_for_library (WindowFixture *fixture)
{
  g_test_message ("Waiting for the library");
  wait (fixture, has_open_library, NULL);
}

static char *
dup_library_path (WindowFixture *fixture)
{
  g_autofree char *name = g_strconcat (scout_sandbox_get_page (fixture->sandbox, 0)->id, ".db",
                                       NULL);

  return g_build_filename (g_get_user_data_dir (), "scout", "samples", name, NULL);
}

void
window_fixture_run_sql (WindowFixture *fixture,
                        const char    *sql)
{
  g_autofree char *path = dup_library_path (fixture);
  sqlite3 *handle = NULL;

  g_assert_cmpint (sqlite3_open (path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_close (handle), ==, SQLITE_OK);
}

void
window_fixture_open_kept (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  window_fixture_settle (fixture);
}

void
window_fixture_reopen_kept (WindowFixture *fixture)
{
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);
  window_fixture_open_kept (fixture);
}

gboolean
window_fixture_is_marked (WindowFixture *fixture,
                          const char    *text)
{
  GtkWidget *sidebar = scout_ui_fixture_find (GTK_WIDGET (fixture->window), SCOUT_TYPE_SIDEBAR,
                                              NULL);
  GtkWidget *label = page_fixture_find_label (sidebar, text);
  GtkWidget *row = label != NULL ? gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW) : NULL;

  g_assert_nonnull (row);
  return gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row));
}

void
window_fixture_save_picture (WindowFixture *fixture,
                             const char    *name)
{
  window_fixture_settle (fixture);
  g_object_unref (scout_ui_fixture_save_picture (GTK_WIDGET (fixture->window), name));
}

static gboolean
is_at_view (WindowFixture *fixture,
            gconstpointer  view)
{
  return scout_window_get_view (fixture->window) == *(const ScoutView *) view;
}

void
window_fixture_wait_for_view (WindowFixture *fixture,
                              ScoutView      view)
{
  g_test_message ("Waiting for view %d", view);
  wait (fixture, is_at_view, &view);
}

static ScoutPagedModel *
get_results (WindowFixture *fixture)
{
  GtkWidget *page = window_fixture_get_page (fixture);

  return SCOUT_IS_DISCOVER_PAGE (page)
         ? scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (page)) : NULL;
}

static gboolean
has_answer (WindowFixture *fixture,
            gconstpointer  data)
{
  ScoutPagedModel *results = get_results (fixture);

  return results != NULL && scout_paged_model_get_state (results) != SCOUT_PAGED_STATE_LOADING;
}

void
window_fixture_wait_for_creators (WindowFixture *fixture)
{
  ScoutPagedModel *results = NULL;

  g_test_message ("Waiting for creators");
  wait (fixture, has_answer, NULL);
  results = get_results (fixture);
  g_assert_no_error (scout_paged_model_get_error (results));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (results)), >, 0);
}

/* Frames without news after which none is to be expected. */
#define STILL_FRAMES 4

void
window_fixture_wait_until_still (WindowFixture *fixture)
{
  guint n_items = 0;

  for (int n_still = 0; n_still < STILL_FRAMES; n_still++)
    {
      guint n_before = n_items;

      wait (fixture, has_answer, NULL);
      window_fixture_settle (fixture);
      n_items = g_list_model_get_n_items (G_LIST_MODEL (get_results (fixture)));
      if (n_items != n_before || !has_answer (fixture, NULL))
        n_still = -1;
    }
}

static gboolean
has_parts (WindowFixture *fixture,
           gconstpointer  data)
{
  GtkWidget *page = scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR);

  return scout_window_get_view (fixture->window) == SCOUT_VIEW_CREATOR && page != NULL
         && !scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (page));
}

void
window_fixture_wait_for_parts (WindowFixture *fixture)
{
  g_test_message ("Waiting for the creator");
  wait (fixture, has_parts, NULL);
}

static gboolean
has_text (WindowFixture *fixture,
          gconstpointer  text)
{
  return page_fixture_find_label (GTK_WIDGET (fixture->window), text) != NULL;
}

void
window_fixture_wait_for_text (WindowFixture *fixture,
                              const char    *text)
{
  g_test_message ("Waiting for “%s”", text);
  wait (fixture, has_text, text);
}

static gboolean
is_said (GtkWidget  *widget,
         const char *words)
{
  gboolean is = FALSE;

  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !is;
       child = gtk_widget_get_next_sibling (child))
    is = is_said (child, words);

  return is;
}

static gboolean
says_words (WindowFixture *fixture,
            gconstpointer  words)
{
  return is_said (GTK_WIDGET (fixture->window), words);
}

void
window_fixture_wait_for_words (WindowFixture *fixture,
                               const char    *words)
{
  g_test_message ("Waiting for a text with “%s”", words);
  wait (fixture, says_words, words);
}

static gboolean
lacks_text (WindowFixture *fixture,
            gconstpointer  text)
{
  return !has_text (fixture, text);
}

void
window_fixture_wait_for_no_text (WindowFixture *fixture,
                                 const char    *text)
{
  g_test_message ("Waiting until “%s” has gone", text);
  wait (fixture, lacks_text, text);
}

/* A skeleton holds its place unseen at first, for an answer that comes at once. */
static gboolean
shows_skeleton (GtkWidget *root)
{
  gboolean does = SCOUT_IS_SKELETON_GRID (root) || SCOUT_IS_CHART_SKELETON (root);

  if (!gtk_widget_get_mapped (root) || gtk_widget_get_opacity (root) <= 0.0)
    return FALSE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && !does;
       child = gtk_widget_get_next_sibling (child))
    does = shows_skeleton (child);

  return does;
}

static gboolean
has_skeleton (WindowFixture *fixture,
              gconstpointer  data)
{
  return shows_skeleton (window_fixture_get_page (fixture));
}

void
window_fixture_wait_for_skeleton (WindowFixture *fixture)
{
  g_test_message ("Waiting for a skeleton");
  wait (fixture, has_skeleton, NULL);
}

void
window_fixture_scroll (WindowFixture *fixture,
                       double         fraction)
{
  GtkWidget *grid = scout_ui_fixture_find (window_fixture_get_page (fixture), GTK_TYPE_GRID_VIEW,
                                           NULL);
  GtkAdjustment *adjustment = NULL;
  double room = 0;

  g_assert_nonnull (grid);
  /* Where the rows have not been laid out yet, there is nowhere to scroll to. */
  window_fixture_settle (fixture);
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (grid));
  room = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  if (gtk_widget_get_mapped (grid) && room > 1)
    gtk_adjustment_set_value (adjustment, fraction * room);
  window_fixture_settle (fixture);
}

/* Where the daily figures end, so that what they say is in sight. */
void
window_fixture_scroll_creator (WindowFixture *fixture)
{
  GtkWidget *figures = scout_ui_fixture_find (window_fixture_get_page (fixture),
                                              SCOUT_TYPE_CREATOR_PERFORMANCE, NULL);
  GtkWidget *viewport = gtk_widget_get_ancestor (figures, GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));

  /* The parts become taller once more when they say what is wrong. */
  for (int i = 0; i < 2; i++)
    {
      graphene_rect_t bounds;

      window_fixture_settle (fixture);
      g_assert_true (gtk_widget_compute_bounds (
        figures, gtk_viewport_get_child (GTK_VIEWPORT (viewport)), &bounds));
      gtk_adjustment_set_value (adjustment,
                                (double) (bounds.origin.y + bounds.size.height)
                                  - gtk_adjustment_get_page_size (adjustment));
    }
}

static gboolean
is_complete (WindowFixture *fixture,
             gconstpointer  data)
{
  ScoutPagedModel *results = get_results (fixture);
  GtkWidget *grid = scout_ui_fixture_find (window_fixture_get_page (fixture), GTK_TYPE_GRID_VIEW,
                                           NULL);
  GtkSelectionModel *shown = gtk_grid_view_get_model (GTK_GRID_VIEW (grid));

  /* What comes makes the list longer. */
  window_fixture_scroll (fixture, 1);

  return scout_paged_model_get_state (results) == SCOUT_PAGED_STATE_COMPLETE && shown != NULL
         && g_list_model_get_n_items (G_LIST_MODEL (shown))
              == g_list_model_get_n_items (G_LIST_MODEL (results));
}

void
window_fixture_scroll_to_end (WindowFixture *fixture)
{
  g_test_message ("Scrolling to the end");
  wait (fixture, is_complete, NULL);
  window_fixture_scroll (fixture, 1);
}
