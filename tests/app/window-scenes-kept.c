/* window-scenes-kept.c: every state of what is kept on this computer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "window-scenes.h"

#include "scout-startup.h"

#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

/* Its place in the row of tabs of a creator's page, from 1. */
#define NOTES_TAB 5

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER));
}

static void
show_saved_none (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "Nothing saved yet");
}

/* Something else is where the file should be. */
static void
show_saved_trouble (WindowFixture *fixture)
{
  g_autofree char *name = g_strconcat (scout_sandbox_get_page (fixture->sandbox, 0)->id, ".db",
                                       NULL);
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "scout", "samples", name, NULL);

  g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "Saved creators are not available");
}

/* What cannot be kept cannot be noted either. */
static void
show_notes_error (WindowFixture *fixture)
{
  show_saved_trouble (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", WINDOW_FACEBOOK);
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i", NOTES_TAB);
  window_fixture_wait_for_text (fixture, "Nothing can be noted now");
}

/* Not through the stars, which tell of it by toasts that come and go. */
static void
save_creators (WindowFixture *fixture,
               guint          n_creators)
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *results = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  results = G_LIST_MODEL (scout_discover_page_get_results (get_discover (fixture)));
  for (guint i = 0; i < n_creators; i++)
    g_ptr_array_add (creators, g_list_model_get_item (results, i));
  scout_library_save_creators_async (
    scout_session_get_library (scout_window_get_session (fixture->window)), creators, NULL, NULL);
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
}

static void
wait_for_creators (WindowFixture *fixture,
                   guint          n_creators)
{
  g_autofree char *text = g_strdup_printf (ngettext ("%u creator", "%u creators", n_creators),
                                           n_creators);

  window_fixture_wait_for_text (fixture, text);
}

static void
show_saved (WindowFixture *fixture)
{
  save_creators (fixture, 9);
  wait_for_creators (fixture, 9);
}

/* More than the window has room for. */
static void
show_saved_many (WindowFixture *fixture)
{
  save_creators (fixture, 20);
  wait_for_creators (fixture, 20);
  window_fixture_settle (fixture);
  window_fixture_scroll (fixture, 0.6);
}

/* The next start, with nobody to ask. */
static void
show_saved_offline (WindowFixture *fixture)
{
  fixture->settings = scout_startup_open_settings ();
  show_saved (fixture);
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);
  window_fixture_open_offline (fixture);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  wait_for_creators (fixture, 9);
  g_clear_object (&fixture->settings);
}

static void
unlock_cb (gpointer fd)
{
  close (GPOINTER_TO_INT (fd));
}

/* Whoever opens a library has its folder for themselves meanwhile, and who closes it waits. */
static void
show_saved_loading (WindowFixture *fixture)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "scout", "samples", NULL);
  int fd = -1;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (flock (fd, LOCK_EX), ==, 0);
  g_signal_connect_swapped (fixture->window, "unmap", G_CALLBACK (unlock_cb),
                            GINT_TO_POINTER (fd));
  gtk_widget_activate_action (get_window (fixture), "win.use-page", "s",
                              scout_sandbox_get_page (fixture->sandbox, 1)->id);
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "Opening…");
}

/* What was saved is there without a network. */
static void
show_saved_creator_offline (WindowFixture *fixture)
{
  show_saved (fixture);
  window_fixture_set_online (fixture, FALSE);
  scout_starred_page_activate (SCOUT_STARRED_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_parts (fixture);
}

static gboolean
has_search (gpointer searches)
{
  return g_list_model_get_n_items (searches) > 0;
}

/* A search with a long name, of which something is new. */
static void
show_saved_search (WindowFixture *fixture)
{
  static const char * const ids[] = { "1", "2", NULL };
  g_autoptr(ScoutSighting) sighting = scout_sighting_new (ids, FALSE, G_USEC_PER_SEC);
  GListModel *searches = NULL;
  g_autoptr(ScoutSavedSearch) saved = NULL;
  ScoutLibrary *library = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  library = scout_session_get_library (scout_window_get_session (fixture->window));
  scout_discover_page_search (get_discover (fixture), "coffee");
  window_fixture_wait_for_creators (fixture);
  scout_library_save_search_async (
    library, "Roasters and everybody who pours over coffee",
    scout_paged_model_get_query (scout_discover_page_get_results (get_discover (fixture))),
    sighting, NULL, NULL);
  searches = scout_library_get_searches (library);
  scout_ui_fixture_wait (has_search, searches);
  saved = g_list_model_get_item (searches, 0);
  gtk_widget_activate_action (get_window (fixture), "win.open-search", "s",
                              scout_saved_search_get_id (saved));
  window_fixture_wait_for_creators (fixture);
}

const WindowScene window_kept_scenes[] = {
  { "kept", "saved-none", show_saved_none },
  { "kept", "saved-loading", show_saved_loading },
  { "kept", "saved-trouble", show_saved_trouble },
  { "kept", "notes-error", show_notes_error },
  { "kept", "saved", show_saved },
  { "kept", "saved-many", show_saved_many },
  { "kept", "saved-offline", show_saved_offline },
  { "kept", "saved-search", show_saved_search },
  { "kept", "saved-creator-offline", show_saved_creator_offline },
  { NULL, NULL, NULL },
};
