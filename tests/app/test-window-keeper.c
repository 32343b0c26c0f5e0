/* test-window-keeper.c: keeping creators in Scout's window, from a press to the next start.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-card.h"
#include "scout-star.h"
#include "window-fixture.h"

static ScoutLibrary *
get_library (WindowFixture *fixture)
{
  return scout_session_get_library (scout_window_get_session (fixture->window));
}

static gboolean
has_open_library (gpointer data)
{
  ScoutLibrary *library = get_library (data);

  return library != NULL && scout_library_is_open (library);
}

static void
open_discover (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  scout_ui_fixture_wait (has_open_library, fixture);
  window_fixture_settle (fixture);
}

/* The next start; the sandbox ends with a session. */
static void
open_again (WindowFixture *fixture)
{
  window_fixture_close (fixture);
  window_fixture_set_online (fixture, TRUE);
  open_discover (fixture);
}

static guint
count_stars (WindowFixture *fixture)
{
  return g_list_model_get_n_items (scout_library_get_creators (get_library (fixture)));
}

static gboolean
has_one_star (gpointer data)
{
  return count_stars (data) == 1;
}

static gboolean
has_no_star (gpointer data)
{
  return count_stars (data) == 0;
}

static ScoutCreatorCard *
get_card (WindowFixture *fixture)
{
  GtkWidget *page = window_fixture_get_page (fixture);
  GtkWidget *grid = scout_ui_fixture_find (page, GTK_TYPE_GRID_VIEW, NULL);
  GtkWidget *card = gtk_widget_get_first_child (gtk_widget_get_first_child (grid));

  g_assert_true (SCOUT_IS_CREATOR_CARD (card));
  return SCOUT_CREATOR_CARD (card);
}

static GtkWidget *
get_star (WindowFixture *fixture)
{
  GtkWidget *star = gtk_widget_get_first_child (GTK_WIDGET (get_card (fixture)));

  g_assert_true (SCOUT_IS_STAR (star));
  return star;
}

static void
press_undo (WindowFixture *fixture)
{
  window_fixture_wait_for_text (fixture, "Undo");
  page_fixture_press (GTK_WIDGET (fixture->window), "Undo");
}

static void
test_card (WindowFixture *fixture,
           gconstpointer  data)
{
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  open_discover (fixture);
  name = g_strdup (scout_creator_get_name (scout_creator_card_get_creator (get_card (fixture))));
  gtk_widget_activate (get_star (fixture));
  text = g_strdup_printf ("%s saved", name);
  window_fixture_wait_for_text (fixture, text);
  g_assert_true (has_one_star (fixture));
  g_assert_true (scout_creator_card_get_starred (get_card (fixture)));

  press_undo (fixture);
  scout_ui_fixture_wait (has_no_star, fixture);
  g_assert_false (scout_creator_card_get_starred (get_card (fixture)));

  /* The next start has it. */
  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);
  open_again (fixture);
  g_assert_true (has_one_star (fixture));
  g_assert_true (scout_creator_card_get_starred (get_card (fixture)));
}

/* Returns whether the page takes the key, with the focus where it is. */
static gboolean
press_s (WindowFixture *fixture)
{
  return scout_ui_fixture_press (window_fixture_get_page (fixture), GDK_KEY_s);
}

static void
test_key (WindowFixture *fixture,
          gconstpointer  data)
{
  GtkWidget *entry = NULL;

  open_discover (fixture);
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (get_card (fixture))));
  press_s (fixture);
  scout_ui_fixture_wait (has_one_star, fixture);
  /* Also where the star itself has the focus. */
  gtk_widget_grab_focus (get_star (fixture));
  press_s (fixture);
  scout_ui_fixture_wait (has_no_star, fixture);

  /* Words stay words. */
  entry = scout_ui_fixture_find (window_fixture_get_page (fixture), GTK_TYPE_SEARCH_ENTRY, NULL);
  gtk_widget_grab_focus (entry);
  g_assert_false (press_s (fixture));

  /* And on the page of one creator. */
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  press_s (fixture);
  scout_ui_fixture_wait (has_one_star, fixture);
  g_assert_true (page_fixture_find_icon_button (window_fixture_get_page (fixture),
                                                "starred-symbolic") != NULL);
  gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.star", NULL);
  scout_ui_fixture_wait (has_no_star, fixture);
}

/* Stars belong to a brand; another one starts without. */
static void
test_brands (WindowFixture *fixture,
             gconstpointer  data)
{
  ScoutSession *session = NULL;
  ScoutBrandPage *other = NULL;

  open_discover (fixture);
  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);

  session = scout_window_get_session (fixture->window);
  other = scout_session_find_brand_page (session, scout_sandbox_get_page (fixture->sandbox, 1)->id);
  scout_session_set_brand_page (session, other);
  scout_ui_fixture_wait (has_open_library, fixture);
  g_assert_true (has_no_star (fixture));
  g_assert_false (scout_creator_card_get_starred (get_card (fixture)));
}

/* Another Scout has the file: searching works, keeping is not offered, and the window says why. */
static void
test_busy (WindowFixture *fixture,
           gconstpointer  data)
{
  g_autoptr(ScoutSession) other = scout_session_new_sandbox (fixture->sandbox, TRUE);

  scout_session_open_library (other, scout_sandbox_get_page (fixture->sandbox, 0)->id);
  while (!scout_library_is_open (scout_session_get_library (other)))
    g_main_context_iteration (NULL, TRUE);
  g_test_expect_message ("scout-app", G_LOG_LEVEL_MESSAGE, "The library could not be opened*");
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_text (fixture, "What you saved is open in another Scout. "
                                         "Close that one and start again.");
  g_test_assert_expected_messages ();
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (get_card (fixture))));
  gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (get_card (fixture))));
  press_s (fixture);
  window_fixture_settle (fixture);
}

int
main (int    argc,
      char **argv)
{
  int result;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-keeper/" path, WindowFixture, NULL, \
              window_fixture_set_up, function, window_fixture_tear_down)
  ADD ("card", test_card);
  ADD ("key", test_key);
  ADD ("brands", test_brands);
  ADD ("busy", test_busy);
#undef ADD

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
