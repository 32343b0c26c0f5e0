/* test-window-jumps.c: going to what has been found, by a part of its name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-jump-dialog.h"
#include "scout-jump-words.h"
#include "window-fixture.h"

#include <string.h>

static GtkWidget *
get_dialog (void)
{
  g_autoptr(GListModel) toplevels = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (toplevels, i);

      if (SCOUT_IS_JUMP_DIALOG (window))
        return window;
    }

  g_assert_not_reached ();
}

static void
look_for (WindowFixture *fixture,
          const char    *text)
{
  GtkWidget *entry = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.jump", NULL));
  entry = scout_ui_fixture_find (get_dialog (), GTK_TYPE_SEARCH_ENTRY, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  scout_ui_fixture_settle (get_dialog ());
}

static GtkWidget *
get_list (void)
{
  return scout_ui_fixture_find (get_dialog (), GTK_TYPE_LIST_BOX, NULL);
}

static ScoutPagedModel *
get_results (WindowFixture *fixture)
{
  return scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)));
}

static void
show_search (WindowFixture *fixture,
             const char    *id,
             ScoutView      view)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discover", "s", id);
  window_fixture_wait_for_view (fixture, view);
  window_fixture_wait_until_still (fixture);
}

/* Accents are not typed, or are where the name has none. */
static void
test_names (void)
{
  g_autoptr(ScoutJump) jump = scout_jump_new ("Zoë Álvarez (@zoe.alvarez)", "Creator", NULL,
                                              "win.jump", NULL);

  g_assert_true (scout_jump_fits (jump, "zoe"));
  g_assert_true (scout_jump_begins (jump, "ZOE"));
  g_assert_true (scout_jump_fits (jump, "alv zoë"));
  g_assert_false (scout_jump_begins (jump, "alv"));
  g_assert_true (scout_jump_begins (jump, "zoe.al"));
  g_assert_true (scout_jump_begins (jump, "@Zoe.al"));
  g_assert_true (scout_jump_fits (jump, "àlvarez"));
  g_assert_true (scout_jump_fits (jump, "@zoe.alv"));
  g_assert_false (scout_jump_fits (jump, "zoey"));
  g_assert_false (scout_jump_is_last (jump));
}

/* The many names that were loaded fit as the jumps to them would. */
static void
test_words (void)
{
  static const char * const names[][2] = {
    { "Zoë Álvarez", "zoe.alvarez" }, { "theo.pours", NULL }, { "Søren Weiß", "soren_w" },
  };
  static const char * const texts[] = {
    "", "@", "zoe", "ZOË alv", "lvarez", "pour", "theop", "creator theo", "fac zoe", "soren",
    "sø weiss", "w", "@zoe.alv", "nobody",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char *handle = names[i][1];
      g_autofree char *title = handle != NULL ? g_strdup_printf ("%s (@%s)", names[i][0], handle)
                                              : g_strdup (names[i][0]);
      g_autofree char *spelt = scout_jump_words_spell (names[i][0], handle);
      g_autoptr(ScoutJump) jump = scout_jump_new (title, "Creator · Facebook creators", NULL,
                                                  "win.jump", NULL);

      for (gsize k = 0; k < G_N_ELEMENTS (texts); k++)
        {
          g_autoptr(ScoutJumpWords) words = scout_jump_words_new (texts[k],
                                                                  scout_jump_get_kind (jump));

          g_test_message ("%s in %s", texts[k], title);
          g_assert_true (scout_jump_words_fit (words, names[i][0], handle)
                         == scout_jump_fits (jump, texts[k]));
          g_assert_true (scout_jump_words_fit_spelt (words, spelt)
                         == scout_jump_fits (jump, texts[k]));
        }
    }
}

/* Whoever the other search has found is found from here, and the way back leads there. */
static void
test_found_elsewhere (WindowFixture *fixture,
                      gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;
  GtkWidget *label = NULL;
  GtkWidget *page = NULL;

  window_fixture_open_discover (fixture);
  show_search (fixture, "instagram-creators", SCOUT_VIEW_DISCOVER_INSTAGRAM);
  creator = g_list_model_get_item (G_LIST_MODEL (get_results (fixture)), 3);
  show_search (fixture, "facebook-content", SCOUT_VIEW_DISCOVER_CONTENT);

  look_for (fixture, scout_creator_get_handle (creator));
  g_object_unref (scout_ui_fixture_save_picture (get_dialog (), "jump-elsewhere"));
  label = page_fixture_find_label (get_dialog (), "Creator · Instagram creators");
  g_assert_nonnull (label);
  g_signal_emit_by_name (get_list (), "row-activated",
                         gtk_widget_get_ancestor (label, GTK_TYPE_LIST_BOX_ROW));
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  page = window_fixture_get_page (fixture);
  g_assert_true (scout_creator_page_get_creator (SCOUT_CREATOR_PAGE (page)) == creator);
  window_fixture_wait_for_parts (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.back", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
}

/* What may be the name of nobody can be searched for, and is a recent search then. */
static void
test_search (WindowFixture *fixture,
             gconstpointer  data)
{
  GtkListBox *list = NULL;
  GtkListBoxRow *row = NULL;
  ScoutQuery *query = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  show_search (fixture, "instagram-creators", SCOUT_VIEW_DISCOVER_INSTAGRAM);
  look_for (fixture, "coffee");
  g_object_unref (scout_ui_fixture_save_picture (get_dialog (), "jump-search"));
  list = GTK_LIST_BOX (get_list ());
  row = GTK_LIST_BOX_ROW (gtk_widget_get_last_child (GTK_WIDGET (list)));
  g_assert_nonnull (page_fixture_find_label (GTK_WIDGET (row), "Instagram creators"));
  g_signal_emit_by_name (list, "row-activated", row);
  window_fixture_wait_until_still (fixture);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  query = scout_paged_model_get_query (get_results (fixture));
  g_assert_cmpstr (scout_query_get_text (query, "query"), ==, "coffee");

  show_search (fixture, "facebook-creators", SCOUT_VIEW_DISCOVER);
  look_for (fixture, "cof");
  g_assert_nonnull (page_fixture_find_label (get_dialog (), "Recent search"));
  g_object_unref (scout_ui_fixture_save_picture (get_dialog (), "jump-recent"));
  gtk_window_close (GTK_WINDOW (get_dialog ()));
}

/* Who pastes an address that leads nowhere is told why, and not that nothing has this name. */
static void
test_refused_address (WindowFixture *fixture,
                      gconstpointer  data)
{
  static const char * const rows[][2] = {
    { "https://fb.watch/aBcDe/", "This short link" },
    { "https://www.instagram.com/p/C_Tlbb-sGMi/", "Instagram" },
    { "https://www.example.org/Meta/posts/1", "Facebook" },
  };
  GtkWidget *stack = NULL;
  GtkWidget *label = NULL;

  fixture->width = 360;
  fixture->height = 640;
  window_fixture_open_discover (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      look_for (fixture, rows[i][0]);
      stack = scout_ui_fixture_find (get_dialog (), GTK_TYPE_STACK, NULL);
      label = gtk_stack_get_visible_child (GTK_STACK (stack));
      g_assert_true (GTK_IS_LABEL (label));
      g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (label)), rows[i][1]));
      gtk_window_close (GTK_WINDOW (get_dialog ()));
    }
}

/* In a narrow window what was typed is read there, too. */
static void
test_narrow (WindowFixture *fixture,
             gconstpointer  data)
{
  GtkWidget *row = NULL;
  GtkWidget *title = NULL;

  fixture->width = 360;
  fixture->height = 640;
  window_fixture_open_discover (fixture);
  look_for (fixture, "gingerbread");
  g_object_unref (scout_ui_fixture_save_picture (get_dialog (), "jump-search-narrow"));
  row = gtk_widget_get_last_child (get_list ());
  title = scout_ui_fixture_find (row, GTK_TYPE_LABEL, NULL);
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (title)), "gingerbread"));
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (title))));
  gtk_window_close (GTK_WINDOW (get_dialog ()));
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  g_test_add_func ("/window-jumps/names", test_names);
  g_test_add_func ("/window-jumps/words", test_words);
  g_test_add ("/window-jumps/found-elsewhere", WindowFixture, NULL, window_fixture_set_up,
              test_found_elsewhere, window_fixture_tear_down);
  g_test_add ("/window-jumps/search", WindowFixture, NULL, window_fixture_set_up, test_search,
              window_fixture_tear_down);
  g_test_add ("/window-jumps/refused-address", WindowFixture, NULL, window_fixture_set_up,
              test_refused_address, window_fixture_tear_down);
  g_test_add ("/window-jumps/narrow", WindowFixture, NULL, window_fixture_set_up, test_narrow,
              window_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
