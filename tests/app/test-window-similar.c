/* test-window-similar.c: from a creator to others like them, on both networks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-discover-subject.h"
#include "scout-filter-chips.h"
#include "scout-query-builder.h"
#include "scout-wording.h"
#include "window-fixture.h"

#include <math.h>

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
}

/* Opens somebody whom a search has found, and asks for others. */
static ScoutCreator *
find_similar (WindowFixture *fixture,
              ScoutView      view)
{
  GtkWidget *button;
  ScoutCreator *creator;

  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.discover", "s",
                              scout_discover_subject_get_nth (view - SCOUT_VIEW_DISCOVER)->id);
  window_fixture_wait_for_view (fixture, view);
  window_fixture_wait_for_creators (fixture);
  creator = g_list_model_get_item (
    G_LIST_MODEL (scout_discover_page_get_results (get_discover (fixture))), 0);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);

  button = page_fixture_find_named (window_fixture_get_page (fixture), "Find similar creators");
  g_assert_nonnull (button);
  g_assert_nonnull (page_fixture_find_label (button, "Find similar"));
  g_assert_true (gtk_widget_is_sensitive (button));
  g_object_unref (scout_ui_fixture_save_picture (GTK_WIDGET (fixture->window), "find-similar"));
  g_signal_emit_by_name (button, "clicked");
  window_fixture_wait_for_view (fixture, view);
  window_fixture_wait_for_creators (fixture);
  return creator;
}

static void
test_instagram (WindowFixture *fixture,
                gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = find_similar (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  ScoutQuery *query = scout_discover_page_get_query (get_discover (fixture));
  const char * const *similar = scout_query_get_list (query, "similar-to");

  g_assert_cmpuint (g_strv_length ((GStrv) similar), ==, 1);
  g_assert_cmpstr (similar[0], ==, scout_creator_get_handle (creator));
  g_assert_null (page_fixture_find_label (GTK_WIDGET (fixture->window),
                                          "Searching by interests, categories and country, for "
                                          "Facebook has no search for similar creators."));
}

static GtkWidget *
find_entry (WindowFixture *fixture)
{
  return scout_ui_fixture_find (window_fixture_get_page (fixture), GTK_TYPE_SEARCH_ENTRY, NULL);
}

/* Words are not taken beside similar creators: the entry says so, and the chip leads back. */
static void
test_entry (WindowFixture *fixture,
            gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = find_similar (fixture, SCOUT_VIEW_DISCOVER_INSTAGRAM);
  g_autofree char *words = NULL;
  g_autofree char *before = NULL;
  GtkWidget *cross = NULL;

  g_object_get (find_entry (fixture), "placeholder-text", &words, NULL);
  g_assert_cmpstr (words, ==, "Similar to 1 creator");
  g_assert_false (gtk_widget_is_sensitive (find_entry (fixture)));
  window_fixture_settle (fixture);
  window_fixture_save_picture (fixture, "similar-entry");

  scout_discover_page_focus_search (get_discover (fixture));
  cross = page_fixture_find_cross (
    scout_ui_fixture_find (window_fixture_get_page (fixture), SCOUT_TYPE_FILTER_CHIPS, NULL),
    "Similar to");
  g_assert_nonnull (cross);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)),
                                         gtk_widget_get_parent (gtk_widget_get_parent (cross))));
  g_signal_emit_by_name (cross, "clicked");
  window_fixture_wait_for_creators (fixture);
  g_assert_true (gtk_widget_is_sensitive (find_entry (fixture)));
  g_object_get (find_entry (fixture), "placeholder-text", &before, NULL);
  g_assert_cmpstr (before, ==, "Search creators");
}

/* What is searched for instead is said, and can be seen and changed like any search. */
static void
test_facebook (WindowFixture *fixture,
               gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = find_similar (fixture, SCOUT_VIEW_DISCOVER);
  GListModel *results = G_LIST_MODEL (scout_discover_page_get_results (get_discover (fixture)));
  ScoutQuery *query = scout_discover_page_get_query (get_discover (fixture));
  GtkWidget *told = NULL;

  g_assert_cmpstr (scout_query_get_list (query, "countries")[0], ==,
                   scout_creator_get_country (creator));
  g_assert_true (scout_query_has (query, "interests"));
  g_assert_cmpstr (scout_query_get_left_out (query), ==, scout_creator_get_id (creator));
  window_fixture_wait_for_text (fixture, "Searching by interests, categories and country, for "
                                "Facebook has no search for similar creators.");
  /* All of it, however narrow the window is. */
  told = scout_ui_fixture_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL,
                                "Searching by interests, categories and country, for Facebook "
                                "has no search for similar creators.");
  g_assert_true (gtk_label_get_wrap (GTK_LABEL (told)));
  g_assert_cmpint (gtk_label_get_ellipsize (GTK_LABEL (told)), ==, PANGO_ELLIPSIZE_NONE);
  for (guint i = 0; i < g_list_model_get_n_items (results); i++)
    {
      g_autoptr(ScoutCreator) found = g_list_model_get_item (results, i);

      g_assert_cmpstr (scout_creator_get_country (found), ==, scout_creator_get_country (creator));
      g_assert_false (scout_creator_is_same (found, creator));
    }
}

static gboolean
leaves_nobody_out (gpointer data)
{
  ScoutPagedModel *results = scout_discover_page_get_results (get_discover (data));

  return results != NULL
         && scout_query_get_left_out (scout_paged_model_get_query (results)) == NULL
         && g_list_model_get_n_items (G_LIST_MODEL (results)) > 0;
}

/* Whether a chip says that somebody is left out. */
static gboolean
is_without (WindowFixture *fixture)
{
  return page_fixture_find_label (GTK_WIDGET (fixture->window), "Without:") != NULL;
}

/* Whether the creator is among what is shown. */
static gboolean
is_found (WindowFixture *fixture,
          ScoutCreator  *creator)
{
  GListModel *results = G_LIST_MODEL (scout_discover_page_get_results (get_discover (fixture)));

  for (guint i = 0; i < g_list_model_get_n_items (results); i++)
    {
      g_autoptr(ScoutCreator) found = g_list_model_get_item (results, i);

      if (scout_creator_is_same (found, creator))
        return TRUE;
    }

  return FALSE;
}

/* Who is left out is said by a chip, and found again without it. */
static void
test_left_out (WindowFixture *fixture,
               gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = find_similar (fixture, SCOUT_VIEW_DISCOVER);
  g_autoptr(ScoutQuery) query = NULL;
  g_autofree char *name = scout_wording_inline (scout_creator_get_name (creator));
  g_autofree char *words = g_strdup_printf ("Remove filter Without: %s", name);

  query = g_object_ref (scout_discover_page_get_query (get_discover (fixture)));
  g_assert_cmpstr (scout_query_get_left_out_name (query), ==, scout_creator_get_name (creator));
  g_assert_nonnull (page_fixture_find_named (GTK_WIDGET (fixture->window), words));
  g_object_unref (scout_ui_fixture_save_picture (GTK_WIDGET (fixture->window), "left-out"));

  /* Who looks for words may mean this one, and finds them. */
  scout_discover_page_search (get_discover (fixture), "a");
  g_assert_false (is_without (fixture));
  scout_discover_page_search (get_discover (fixture), NULL);
  g_assert_true (is_without (fixture));
  window_fixture_wait_for_creators (fixture);
  g_assert_false (is_found (fixture, creator));

  page_fixture_press (GTK_WIDGET (fixture->window), "Without:");
  scout_ui_fixture_wait (leaves_nobody_out, fixture);
  g_assert_false (is_without (fixture));
  g_assert_true (is_found (fixture, creator));

  scout_discover_page_show_query (get_discover (fixture), query);
  g_assert_true (is_without (fixture));
}

static gboolean
has_query (gpointer data)
{
  ScoutQuery *query = scout_discover_page_get_query (get_discover (data));

  return query != NULL && !scout_query_has (query, "countries");
}

/* The search that was there comes back. */
static void
test_undo (WindowFixture *fixture,
           gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutCreator) first = NULL;

  creator = find_similar (fixture, SCOUT_VIEW_DISCOVER);
  g_assert_false (has_query (fixture));
  page_fixture_press (GTK_WIDGET (fixture->window), "Undo");
  scout_ui_fixture_wait (has_query, fixture);
  window_fixture_wait_for_creators (fixture);
  first = g_list_model_get_item (
    G_LIST_MODEL (scout_discover_page_get_results (get_discover (fixture))), 0);
  g_assert_true (scout_creator_is_same (first, creator));
}

/* (transfer full) */
static ScoutQuery *
new_query (WindowFixture *fixture,
           double         min,
           double         max)
{
  ScoutQueryRange range = { min, max, NULL, NULL };
  g_autoptr(ScoutQueryBuilder) builder = NULL;

  builder = scout_query_builder_new (
    scout_session_get_catalog (scout_window_get_session (fixture->window)), SCOUT_NETWORK_FACEBOOK,
    "creators");
  scout_query_builder_set_range (builder, "followers", &range);

  return scout_query_builder_build (builder);
}

typedef struct
{
  WindowFixture *fixture;
  const char *first;
} Place;

static gboolean
is_there (gpointer data)
{
  const Place *place = data;
  guint position = 0;
  g_autofree char *first = scout_discover_page_dup_results_place (get_discover (place->fixture),
                                                                  &position);

  return g_strcmp0 (first, place->first) == 0;
}

/* Where somebody had gone on to edit what could not be asked, that comes back, over what was found
 * before it, as far as it was scrolled. */
static void
test_undo_refused (WindowFixture *fixture,
                   gconstpointer  data)
{
  g_autoptr(ScoutQuery) asked = NULL;
  g_autoptr(ScoutQuery) wrong = NULL;
  g_autofree char *first = NULL;
  guint position = 0;
  Place place = { fixture, NULL };
  ScoutPagedModel *results = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_creators (fixture);
  asked = new_query (fixture, 100000, NAN);
  wrong = new_query (fixture, 100000, 10000);
  scout_discover_page_show_query (get_discover (fixture), asked);
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_show_edited (get_discover (fixture), asked, wrong);
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_for_text (fixture, "Results of the search before");
  window_fixture_scroll (fixture, 0.5);
  first = scout_discover_page_dup_results_place (get_discover (fixture), &position);
  g_assert_nonnull (first);
  g_assert_cmpuint (position, >, 0);
  place.first = first;

  scout_discover_page_activate (get_discover (fixture), position);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  g_signal_emit_by_name (page_fixture_find_named (window_fixture_get_page (fixture),
                                                  "Find similar creators"), "clicked");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);
  window_fixture_wait_for_creators (fixture);
  g_assert_false (scout_query_equal (scout_discover_page_get_query (get_discover (fixture)),
                                     wrong));

  page_fixture_press (GTK_WIDGET (fixture->window), "Undo");
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_for_text (fixture, "Results of the search before");
  results = scout_discover_page_get_results (get_discover (fixture));
  g_assert_true (scout_query_equal (scout_discover_page_get_query (get_discover (fixture)),
                                    wrong));
  g_assert_true (scout_query_equal (scout_paged_model_get_query (results), asked));
  scout_ui_fixture_wait (is_there, &place);
}

static GtkWidget *
find_undo (WindowFixture *fixture)
{
  GtkWidget *label = page_fixture_find_label (GTK_WIDGET (fixture->window), "Undo");

  g_assert_nonnull (label);

  return gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
}

/* Once something else is searched for, there is no way back. */
static void
test_searched_on (WindowFixture *fixture,
                  gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = find_similar (fixture, SCOUT_VIEW_DISCOVER);
  g_autoptr(AdwToast) toast = NULL;
  GtkWidget *widget = find_undo (fixture);
  guint n_dismissed = 0;

  while (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "toast") == NULL)
    widget = gtk_widget_get_parent (widget);
  g_object_get (widget, "toast", &toast, NULL);
  g_signal_connect_swapped (toast, "dismissed", G_CALLBACK (page_fixture_count_cb), &n_dismissed);
  window_fixture_settle (fixture);
  g_assert_cmpuint (n_dismissed, ==, 0);
  scout_discover_page_search (get_discover (fixture), "tea");
  g_assert_cmpuint (n_dismissed, ==, 1);
}

/* What one brand has searched for, another is not asked for: not even by whoever presses while the
 * toast goes. */
static void
test_other_brand (WindowFixture *fixture,
                  gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = find_similar (fixture, SCOUT_VIEW_DISCOVER);
  g_autoptr(GtkWidget) undo = g_object_ref (find_undo (fixture));
  ScoutSession *session = scout_window_get_session (fixture->window);
  ScoutBrandPage *before = scout_session_get_brand_page (session);
  g_autoptr(ScoutQuery) query = NULL;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.use-page", "s",
                              scout_sandbox_get_page (fixture->sandbox, 1)->id);
  g_assert_true (scout_session_get_brand_page (session) != before);
  query = g_object_ref (scout_discover_page_get_query (get_discover (fixture)));
  g_signal_emit_by_name (undo, "clicked");
  g_assert_true (scout_query_equal (scout_discover_page_get_query (get_discover (fixture)),
                                    query));
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-similar/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)
  ADD ("instagram", test_instagram);
  ADD ("entry", test_entry);
  ADD ("facebook", test_facebook);
  ADD ("left-out", test_left_out);
  ADD ("undo", test_undo);
  ADD ("undo-refused", test_undo_refused);
  ADD ("searched-on", test_searched_on);
  ADD ("other-brand", test_other_brand);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
