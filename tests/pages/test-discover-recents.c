/* test-discover-recents.c: recent searches below the button that saves one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "opened-library.h"
#include "page-fixture.h"
#include "scout-discover-page.h"
#include "scout-name-popover.h"
#include "scout-pages.h"
#include "scout-query-builder.h"
#include "scout-widgets.h"

typedef struct
{
  ScoutCatalog *catalog;
  ScoutLibrary *library;
  ScoutKeeper *keeper;
  GtkWidget *page;
  GtkWidget *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "recents.db", NULL);
  g_autoptr(ScoutClock) clock = scout_manual_clock_new (0);

  fixture->catalog = scout_catalog_new (TRUE);
  fixture->library = opened_library_new (path, fixture->catalog, clock);
  fixture->keeper = scout_keeper_new ();
  scout_keeper_set_library (fixture->keeper, fixture->library);
  fixture->page = scout_discover_page_new (SCOUT_NETWORK_FACEBOOK, "creators");
  scout_discover_page_set_keeper (SCOUT_DISCOVER_PAGE (fixture->page), fixture->keeper);
  fixture->window = scout_ui_fixture_present (fixture->page, 800, 600);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->window != NULL)
    scout_ui_fixture_close (fixture->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->keeper);
  g_assert_finalize_object (fixture->library);
  g_object_unref (fixture->catalog);
}

/* Whoever searches for words asks for them now. */
static void
note (Fixture      *fixture,
      ScoutNetwork  network,
      const char   *words)
{
  GListModel *recents = scout_library_get_recents (fixture->library);
  g_autoptr(ScoutQuery) query = scout_query_new_for_text (fixture->catalog, network, words);
  guint n_before = g_list_model_get_n_items (recents);

  scout_keeper_note_recent (fixture->keeper, query, NULL);
  while (g_list_model_get_n_items (recents) == n_before)
    g_main_context_iteration (NULL, TRUE);
}

static guint
count_rows (GtkWidget *list)
{
  guint n_rows = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) n_rows) != NULL)
    n_rows++;

  return n_rows;
}

/* GTK may hold a popover longer than its page lives, and searches go on being noted: its list is
 * still one of the searches of that page. */
static void
test_outlive (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(GtkWidget) list = NULL;
  GtkWidget *popover = NULL;
  gpointer page = NULL;

  note (fixture, SCOUT_NETWORK_FACEBOOK, "coffee");
  note (fixture, SCOUT_NETWORK_INSTAGRAM, "tea");
  scout_discover_page_begin_save (SCOUT_DISCOVER_PAGE (fixture->page));
  scout_ui_fixture_settle (fixture->window);
  popover = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_NAME_POPOVER, NULL);
  list = g_object_ref (scout_ui_fixture_find (popover, GTK_TYPE_LIST_BOX, NULL));
  g_assert_cmpuint (count_rows (list), ==, 1);

  g_set_weak_pointer (&page, fixture->page);
  scout_ui_fixture_close (g_steal_pointer (&fixture->window));
  g_assert_null (page);
  note (fixture, SCOUT_NETWORK_INSTAGRAM, "cake");
  note (fixture, SCOUT_NETWORK_FACEBOOK, "cookies");
  g_assert_cmpuint (count_rows (list), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);
  g_test_add ("/discover-recents/outlive", Fixture, NULL, set_up, test_outlive, tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
