/* test-filter-panel.c: all filters of an endpoint, together.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "filter-fixture.h"
#include "page-fixture.h"
#include "scout-filter-chips.h"
#include "scout-filter-findings.h"
#include "scout-filter-offer.h"
#include "scout-pages.h"
#include "scout-side-scroller.h"
#include "scout-tooltip.h"
#include "scout-widgets.h"

#include <math.h>

static const ScoutQueryRange *
get_range (FilterFixture *fixture,
           const char    *parameter_id)
{
  return scout_query_get_range (filter_fixture_get_query (fixture), parameter_id);
}

static const char *
get_text (GtkWidget *entry)
{
  return gtk_editable_get_text (GTK_EDITABLE (entry));
}

static void
test_fill_in (FilterFixture *fixture,
              gconstpointer  data)
{
  GtkWidget *range = filter_fixture_find_control (fixture, "followers");
  GtkWidget *min = filter_fixture_get_end (range, FALSE);
  GtkWidget *max = filter_fixture_get_end (range, TRUE);

  filter_fixture_type (min, "100k");
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_nonnull (get_range (fixture, "followers"));
  g_assert_cmpfloat_with_epsilon (get_range (fixture, "followers")->min, 100000, 0.5);
  g_assert_true (isnan (get_range (fixture, "followers")->max));
  g_assert_cmpstr (get_text (min), ==, "100,000");

  filter_fixture_type (max, "1000000");
  g_assert_cmpuint (fixture->n_changed, ==, 2);
  g_assert_cmpstr (get_text (max), ==, "1,000,000");

  page_fixture_press (GTK_WIDGET (fixture->panel), "Reset");
  g_assert_true (scout_query_is_empty (filter_fixture_get_query (fixture)));
  g_assert_cmpstr (get_text (min), ==, "");
}

/* Where ids are typed that nobody would guess, the entry says so. */
static void
test_placeholders (FilterFixture *fixture,
                   gconstpointer  data)
{
  const struct
  {
    const char *parameter_id;
    const char *placeholder;
  } entries[] = { { "creator-id", "Creator alias or ID" }, { "content-id", "Post ID" } };

  for (gsize i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GtkWidget *control = filter_fixture_find_control (fixture, entries[i].parameter_id);
      GtkWidget *entry = filter_fixture_find_type (control, GTK_TYPE_ENTRY);

      g_assert_cmpstr (gtk_entry_get_placeholder_text (GTK_ENTRY (entry)), ==,
                       entries[i].placeholder);
    }
}

/* What is no number stays, marked, and changes nothing; whatever else is changed meanwhile. */
static void
test_unread (FilterFixture *fixture,
             gconstpointer  data)
{
  GtkWidget *range = filter_fixture_find_control (fixture, "followers");
  GtkWidget *ages = filter_fixture_find_control (fixture, "audience-age");
  GtkWidget *min = filter_fixture_get_end (range, FALSE);
  GtkWidget *max = filter_fixture_get_end (range, TRUE);

  filter_fixture_type (max, "1m");
  filter_fixture_type (max, "lots");
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_true (gtk_widget_has_css_class (max, "error"));

  g_signal_emit_by_name (filter_fixture_find_button (ages, "25–34"), "clicked");
  g_assert_cmpuint (fixture->n_changed, ==, 2);
  g_assert_cmpstr (get_text (max), ==, "lots");
  g_assert_true (gtk_widget_has_css_class (max, "error"));
  g_assert_cmpfloat_with_epsilon (get_range (fixture, "followers")->max, 1000000, 0.5);

  /* The page shows its query again after each search. */
  scout_filter_panel_set_query (fixture->panel, filter_fixture_get_query (fixture));
  g_assert_cmpstr (get_text (max), ==, "lots");

  /* The other end is another matter. */
  filter_fixture_type (min, "1000");
  g_assert_cmpuint (fixture->n_changed, ==, 3);
  g_assert_cmpfloat_with_epsilon (get_range (fixture, "followers")->min, 1000, 0.5);
  g_assert_cmpfloat_with_epsilon (get_range (fixture, "followers")->max, 1000000, 0.5);
  g_assert_cmpstr (get_text (max), ==, "lots");

  page_fixture_press (GTK_WIDGET (fixture->panel), "Reset");
  g_assert_cmpstr (get_text (max), ==, "");
  g_assert_false (gtk_widget_has_css_class (max, "error"));
}

/* A range that is upside down is explained below its control, and turned with a click. */
static void
test_finding (FilterFixture *fixture,
              gconstpointer  data)
{
  GtkWidget *range = filter_fixture_find_control (fixture, "followers");
  GtkWidget *findings = gtk_widget_get_next_sibling (range);

  g_assert_true (SCOUT_IS_FILTER_FINDINGS (findings));
  g_assert_false (gtk_widget_get_visible (findings));
  filter_fixture_type (filter_fixture_get_end (range, FALSE), "500");
  filter_fixture_type (filter_fixture_get_end (range, TRUE), "100");
  g_assert_true (gtk_widget_get_visible (findings));

  g_signal_emit_by_name (filter_fixture_find_type (findings, GTK_TYPE_BUTTON), "clicked");
  g_assert_false (gtk_widget_get_visible (findings));
  g_assert_cmpfloat_with_epsilon (get_range (fixture, "followers")->min, 100, 0.5);
  g_assert_cmpfloat_with_epsilon (get_range (fixture, "followers")->max, 500, 0.5);
  g_assert_cmpuint (fixture->n_changed, ==, 3);
}

/* What concerns none of the filters stands above all of them. */
static void
test_homeless_finding (FilterFixture *fixture,
                       gconstpointer  data)
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new_from_query (filter_fixture_get_query (fixture));
  g_autoptr(ScoutQuery) query = NULL;
  GtkWidget *findings = filter_fixture_find_type (GTK_WIDGET (fixture->panel),
                                                  SCOUT_TYPE_FILTER_FINDINGS);

  g_assert_false (gtk_widget_get_visible (findings));
  scout_query_builder_set_text (builder, "query", "coffee");
  scout_query_builder_set_text (builder, "sort", "followers");
  query = scout_query_builder_build (builder);
  scout_filter_panel_set_query (fixture->panel, query);
  g_assert_true (gtk_widget_get_visible (findings));
  g_signal_emit_by_name (filter_fixture_find_type (findings, GTK_TYPE_BUTTON), "clicked");
  g_assert_false (gtk_widget_get_visible (findings));
  g_assert_cmpuint (fixture->n_changed, ==, 1);
}

/* Posts cannot be searched without any filter; one of them is offered. */
static void
test_finding_of_all (FilterFixture *fixture,
                     gconstpointer  data)
{
  GtkWidget *row = GTK_WIDGET (filter_fixture_find_row (fixture, "time-range"));
  GtkWidget *findings = filter_fixture_find_type (row, SCOUT_TYPE_FILTER_FINDINGS);

  g_assert_true (gtk_widget_get_visible (findings));
  g_signal_emit_by_name (filter_fixture_find_type (findings, GTK_TYPE_BUTTON), "clicked");
  g_assert_false (gtk_widget_get_visible (findings));
  g_assert_true (scout_query_has (filter_fixture_get_query (fixture), "time-range"));
}

/* What concerns the words, which are not in the panel, stands beside what they do not go with. */
static void
test_finding_of_words (FilterFixture *fixture,
                       gconstpointer  data)
{
  const char * const names[] = { "maya", NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new_from_query (filter_fixture_get_query (fixture));
  g_autoptr(ScoutQuery) query = NULL;
  GtkWidget *findings = NULL;

  scout_query_builder_set_text (builder, "query", "coffee");
  scout_query_builder_set_list (builder, "similar-to", names);
  query = scout_query_builder_build (builder);
  scout_filter_panel_set_query (fixture->panel, query);
  findings = filter_fixture_find_type (GTK_WIDGET (filter_fixture_find_row (fixture,
                                                                            "similar-to")),
                                       SCOUT_TYPE_FILTER_FINDINGS);
  g_assert_true (gtk_widget_get_visible (findings));
}

/* Figures come out of the menu when somebody wants them, and go back into it. */
static void
test_metrics (FilterFixture *fixture,
              gconstpointer  data)
{
  GtkWidget *row = GTK_WIDGET (filter_fixture_find_row (fixture, "reach"));
  GtkWidget *group = gtk_widget_get_ancestor (row, g_type_from_name ("ScoutFilterGroup"));
  GtkWidget *range = filter_fixture_find_control (fixture, "reach");
  GtkWidget *times = gtk_widget_get_first_child (gtk_widget_get_last_child (range));
  GtkWidget *parts = gtk_widget_get_last_child (gtk_widget_get_last_child (range));

  g_assert_false (gtk_widget_get_visible (row));
  g_assert_true (gtk_widget_activate_action (group, "filters.add", "u", 0));
  g_assert_true (gtk_widget_get_visible (row));
  g_assert_cmpuint (fixture->n_changed, ==, 0);

  /* Over which time and of which part nothing is asked changes nothing, and is not lost. */
  gtk_drop_down_set_selected (GTK_DROP_DOWN (times), 1);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (parts), 1);
  g_assert_nonnull (page_fixture_find_label (row, "%"));
  filter_fixture_type (filter_fixture_get_end (filter_fixture_find_control (fixture, "followers"),
                                               FALSE), "5000");
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (times)), ==, 1);
  filter_fixture_type (filter_fixture_get_end (range, FALSE), "40");
  g_assert_nonnull (get_range (fixture, "reach"));
  g_assert_nonnull (get_range (fixture, "reach")->time_range);
  g_assert_nonnull (get_range (fixture, "reach")->breakdown);

  g_signal_emit_by_name (page_fixture_find_icon_button (row, "window-close-symbolic"), "clicked");
  g_assert_false (gtk_widget_get_visible (row));
  g_assert_null (get_range (fixture, "reach"));
  g_assert_cmpuint (fixture->n_changed, ==, 3);
}

/* A row with both ends goes by the name of both, as the chip of the same filter does. */
static void
test_both_ends (FilterFixture *fixture,
                gconstpointer  data)
{
  GtkWidget *row = GTK_WIDGET (filter_fixture_find_row (fixture, "min-engaged-accounts"));
  GtkWidget *cross = page_fixture_find_icon_button (row, "window-close-symbolic");

  g_assert_cmpstr (scout_tooltip_get (cross), ==, "Remove filter Engaged accounts");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (cross), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Remove filter Engaged accounts");
}

/* A figure that takes but one part says so. */
static void
test_narrow_metric (FilterFixture *fixture,
                    gconstpointer  data)
{
  GtkWidget *range = filter_fixture_find_control (fixture, "interaction-rate");
  GtkWidget *times = gtk_widget_get_first_child (gtk_widget_get_last_child (range));
  GtkWidget *parts = gtk_widget_get_last_child (gtk_widget_get_last_child (range));

  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (GTK_DROP_DOWN (times))),
                    ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (GTK_DROP_DOWN (parts))),
                    ==, 1);
  g_assert_true (gtk_widget_get_sensitive (times));
  g_assert_false (gtk_widget_get_sensitive (parts));
}

/* A group says how much of it is set, and folds away. */
static void
test_group (FilterFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *row = GTK_WIDGET (filter_fixture_find_row (fixture, "audience-age"));
  GtkWidget *group = gtk_widget_get_ancestor (row, g_type_from_name ("ScoutFilterGroup"));
  GtkWidget *header = gtk_widget_get_first_child (group);

  g_signal_emit_by_name (filter_fixture_find_button (row, "25–34"), "clicked");
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (header, "1"));
  g_signal_emit_by_name (header, "clicked");
  g_assert_false (gtk_widget_get_mapped (row));
  page_fixture_press (GTK_WIDGET (fixture->panel), "Reset");
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (header, "Any"));
  g_assert_null (page_fixture_find_label (header, "1"));
  g_signal_emit_by_name (header, "clicked");
  g_assert_true (gtk_widget_get_mapped (row));
}

/* The groups for a post begin with what it is, and whose it is is asked once. */
static void
test_groups_of_posts (FilterFixture *fixture,
                      gconstpointer  data)
{
  const char * const filters[] = { "content-type", "creator-id", "views", "content-id" };
  const char * const titles[] = { "Post", "Creators", "Performance metrics", "Search" };
  float y = -1;

  for (gsize i = 0; i < G_N_ELEMENTS (filters); i++)
    {
      GtkWidget *row = GTK_WIDGET (filter_fixture_find_row (fixture, filters[i]));
      GtkWidget *group = gtk_widget_get_ancestor (row, g_type_from_name ("ScoutFilterGroup"));
      graphene_rect_t bounds;

      g_assert_nonnull (page_fixture_find_label (gtk_widget_get_first_child (group), titles[i]));
      g_assert_true (gtk_widget_compute_bounds (group, GTK_WIDGET (fixture->panel), &bounds));
      g_assert_cmpfloat (bounds.origin.y, >, y);
      y = bounds.origin.y;
    }
  g_assert_null (page_fixture_find_label (GTK_WIDGET (filter_fixture_find_row (fixture,
                                                                               "creator-id")),
                                          "Creators"));
}

static void
test_close (FilterFixture *fixture,
            gconstpointer  data)
{
  scout_filter_panel_set_alone (fixture->panel, TRUE);
  scout_ui_fixture_settle (fixture->window);
  page_fixture_press (GTK_WIDGET (fixture->panel), "Show creators");
  g_assert_cmpuint (fixture->n_closed, ==, 1);
}

/* What a person sees with a little of everything filled in, of each endpoint. */
static void
test_picture (FilterFixture *fixture,
              gconstpointer  data)
{
  const FilterEndpoint *endpoint = data;
  const ScoutCatalogEndpoint *described =
    scout_query_get_endpoint (filter_fixture_get_query (fixture));
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new_from_query (filter_fixture_get_query (fixture));
  g_autoptr(ScoutQuery) query = NULL;
  g_autofree char *name = g_strdup_printf ("filter-panel-%s-%s", endpoint->endpoint_id,
                                           endpoint->network == SCOUT_NETWORK_FACEBOOK
                                           ? "facebook" : "instagram");
  g_autoptr(GdkTexture) picture = NULL;
  GtkWidget *all = NULL;

  for (gsize i = 0; i < described->n_parameters; i += 2)
    {
      if (scout_filter_offer_is_filter (&described->parameters[i]))
        filter_fixture_fill_in (builder, &described->parameters[i]);
    }
  query = scout_query_builder_build (builder);
  scout_filter_panel_set_query (fixture->panel, query);
  scout_ui_fixture_settle (fixture->window);
  all = gtk_widget_get_first_child (filter_fixture_find_type (GTK_WIDGET (fixture->panel),
                                                              GTK_TYPE_VIEWPORT));
  picture = scout_ui_fixture_save_picture (all, name);
  page_fixture_assert_fits (GTK_WIDGET (fixture->panel), 304);
}

static void
removed_cb (ScoutFilterChips  *chips,
            const char        *id,
            char             **removed)
{
  g_free (*removed);
  *removed = g_strdup (id != NULL ? id : "all");
}

static void
test_chips (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (catalog, SCOUT_NETWORK_FACEBOOK, "creators");
  const char *countries[] = { "CA", "US", NULL };
  const ScoutQueryRange range = { 100000, (double) NAN, NULL, NULL };
  g_autoptr(ScoutQuery) empty = scout_query_builder_build (builder);
  g_autoptr(ScoutQuery) query = NULL;
  g_autofree char *removed = NULL;
  GtkWidget *chips = g_object_new (SCOUT_TYPE_FILTER_CHIPS, NULL);
  GtkWidget *window = scout_ui_fixture_present (chips, 400, 200);

  g_signal_connect (chips, "removed", G_CALLBACK (removed_cb), &removed);
  scout_filter_chips_set_query (SCOUT_FILTER_CHIPS (chips), empty);
  g_assert_false (gtk_widget_get_visible (chips));

  scout_query_builder_set_text (builder, "query", "coffee");
  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_range (builder, "followers", &range);
  query = scout_query_builder_build (builder);
  scout_filter_chips_set_query (SCOUT_FILTER_CHIPS (chips), query);
  g_assert_true (gtk_widget_get_visible (chips));

  g_signal_emit_by_name (page_fixture_find_cross (chips, NULL), "clicked");
  g_assert_cmpstr (removed, ==, "countries");
  g_signal_emit_by_name (gtk_widget_get_last_child (chips), "clicked");
  g_assert_cmpstr (removed, ==, "all");
  scout_ui_fixture_close (window);
}

static ScoutQuery *
make_long_query (ScoutCatalog *catalog)
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (catalog, SCOUT_NETWORK_FACEBOOK, "creators");
  const char *countries[] = { "CA", "US", "MX", NULL };
  const ScoutQueryRange range = { 100000, 1000000, NULL, NULL };

  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_range (builder, "followers", &range);
  scout_query_builder_set_text (builder, "audience-age", "25-34");

  return scout_query_builder_build (builder);
}

static gboolean
is_seen (GtkWidget *chip,
         GtkWidget *line)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (chip, line, &bounds));

  return bounds.origin.x >= 0
         && bounds.origin.x + bounds.size.width <= (float) gtk_widget_get_width (line);
}

static GtkWidget *
find_more (GtkWidget *chips)
{
  return scout_ui_fixture_find (chips, GTK_TYPE_MENU_BUTTON, NULL);
}

static void
removed_once_cb (GtkWidget  *chips,
                 const char *parameter_id,
                 char      **removed)
{
  g_assert_null (*removed);
  *removed = g_strdup (parameter_id);
}

/* Chips that have no room in the line are behind "+n", where they can do the same. */
static void
test_chips_without_room (gconstpointer data)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQuery) query = make_long_query (catalog);
  GtkTextDirection direction = GPOINTER_TO_UINT (data);
  GtkWidget *chips = g_object_new (SCOUT_TYPE_FILTER_CHIPS, NULL);
  GtkWidget *window = NULL;
  GtkWidget *more = find_more (chips);
  GtkWidget *popover = NULL;
  GtkWidget *cross = NULL;
  g_autofree char *removed = NULL;
  int natural = 0;
  int height = 0;

  gtk_widget_set_direction (chips, direction);
  gtk_widget_set_valign (chips, GTK_ALIGN_START);
  g_signal_connect (chips, "removed", G_CALLBACK (removed_once_cb), &removed);
  scout_filter_chips_set_query (SCOUT_FILTER_CHIPS (chips), query);
  window = scout_ui_fixture_present (chips, 1000, 200);
  height = gtk_widget_get_height (chips);
  g_assert_false (gtk_widget_get_mapped (more));
  g_assert_true (is_seen (gtk_widget_get_last_child (chips), chips));
  gtk_widget_measure (chips, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  scout_ui_fixture_close (window);

  chips = g_object_new (SCOUT_TYPE_FILTER_CHIPS, NULL);
  more = find_more (chips);
  gtk_widget_set_direction (chips, direction);
  gtk_widget_set_valign (chips, GTK_ALIGN_START);
  g_signal_connect (chips, "removed", G_CALLBACK (removed_once_cb), &removed);
  scout_filter_chips_set_query (SCOUT_FILTER_CHIPS (chips), query);
  window = scout_ui_fixture_present (chips, natural - 20, 200);
  g_assert_cmpint (gtk_widget_get_height (chips), ==, height);
  g_assert_true (gtk_widget_get_mapped (more));
  g_assert_true (is_seen (more, chips));
  g_assert_true (is_seen (gtk_widget_get_last_child (chips), chips));
  g_assert_true (is_seen (gtk_widget_get_first_child (chips), chips));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (more), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "1 more filter");

  gtk_menu_button_popup (GTK_MENU_BUTTON (more));
  popover = GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (more)));
  cross = page_fixture_find_cross (filter_fixture_find_type (popover, GTK_TYPE_BOX), NULL);
  g_signal_emit_by_name (cross, "clicked");
  g_assert_cmpstr (removed, ==, "audience-age");
  g_assert_false (gtk_widget_get_visible (popover));

  /* With less to offer there is room. */
  scout_filter_chips_set_can_clear (SCOUT_FILTER_CHIPS (chips), FALSE);
  scout_ui_fixture_settle (window);
  g_assert_false (gtk_widget_get_mapped (gtk_widget_get_last_child (chips)));
  g_assert_false (gtk_widget_get_mapped (more));
  g_assert_cmpint (gtk_widget_get_height (chips), ==, height);
  scout_ui_fixture_close (window);
}

/* In a narrow window the line scrolls; it begins where people begin to read and follows the
 * focus. */
static void
test_chips_in_line (gconstpointer data)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutQuery) query = make_long_query (catalog);
  GtkWidget *chips = g_object_new (SCOUT_TYPE_FILTER_CHIPS, NULL);
  GtkWidget *line = g_object_new (SCOUT_TYPE_SIDE_SCROLLER, "child", chips, NULL);
  GtkWidget *window = scout_ui_fixture_present (line, 360, 200);
  int natural = 0;

  gtk_widget_set_direction (line, GPOINTER_TO_UINT (data));
  gtk_widget_set_direction (chips, GPOINTER_TO_UINT (data));
  gtk_widget_set_valign (line, GTK_ALIGN_START);
  scout_filter_chips_set_query (SCOUT_FILTER_CHIPS (chips), query);
  scout_ui_fixture_settle (window);
  gtk_widget_measure (chips, GTK_ORIENTATION_VERTICAL, -1, NULL, &natural, NULL, NULL);
  g_assert_true (gtk_widget_get_mapped (find_more (chips)));

  scout_side_scroller_set_scrolls (SCOUT_SIDE_SCROLLER (line), TRUE);
  gtk_widget_set_direction (gtk_widget_get_parent (chips), GPOINTER_TO_UINT (data));
  scout_ui_fixture_settle (window);
  scout_ui_fixture_settle (window);
  g_assert_cmpint (gtk_widget_get_height (line), ==, natural);
  g_assert_false (gtk_widget_get_mapped (find_more (chips)));
  /* Where all have room, it does not matter how much "+n" would need. */
  gtk_widget_set_size_request (find_more (chips), 250, -1);
  scout_ui_fixture_settle (window);
  g_assert_false (gtk_widget_get_mapped (find_more (chips)));
  g_assert_true (is_seen (gtk_widget_get_first_child (chips), line));
  g_assert_false (is_seen (gtk_widget_get_last_child (chips), line));
  gtk_widget_grab_focus (gtk_widget_get_last_child (chips));
  scout_ui_fixture_settle (window);
  g_assert_true (is_seen (gtk_widget_get_last_child (chips), line));

  /* Without chips there is no line. */
  scout_filter_chips_set_query (SCOUT_FILTER_CHIPS (chips), NULL);
  scout_ui_fixture_settle (window);
  g_assert_cmpint (gtk_widget_get_height (line), ==, 0);

  scout_side_scroller_set_scrolls (SCOUT_SIDE_SCROLLER (line), FALSE);
  g_assert_true (gtk_widget_get_parent (chips) == line);
  scout_ui_fixture_close (window);
}

#define ADD(path, endpoint, test) \
  g_test_add ("/filter-panel/" path, FilterFixture, endpoint, filter_fixture_set_up, test, \
              filter_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  int status = 0;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/filter-panel/chips", test_chips);
  g_test_add_data_func ("/filter-panel/chips-in-line", GUINT_TO_POINTER (GTK_TEXT_DIR_LTR),
                        test_chips_in_line);
  g_test_add_data_func ("/filter-panel/chips-in-line/rtl", GUINT_TO_POINTER (GTK_TEXT_DIR_RTL),
                        test_chips_in_line);
  g_test_add_data_func ("/filter-panel/chips-without-room", GUINT_TO_POINTER (GTK_TEXT_DIR_LTR),
                        test_chips_without_room);
  g_test_add_data_func ("/filter-panel/chips-without-room/rtl",
                        GUINT_TO_POINTER (GTK_TEXT_DIR_RTL), test_chips_without_room);
  ADD ("fill-in", FILTER_FACEBOOK, test_fill_in);
  ADD ("unread", FILTER_FACEBOOK, test_unread);
  ADD ("finding", FILTER_FACEBOOK, test_finding);
  ADD ("homeless-finding", FILTER_FACEBOOK, test_homeless_finding);
  ADD ("finding-of-all", FILTER_CONTENT, test_finding_of_all);
  ADD ("finding-of-words", FILTER_INSTAGRAM, test_finding_of_words);
  ADD ("metrics", FILTER_FACEBOOK, test_metrics);
  ADD ("both-ends", FILTER_INSTAGRAM, test_both_ends);
  ADD ("narrow-metric", FILTER_FACEBOOK, test_narrow_metric);
  ADD ("group", FILTER_FACEBOOK, test_group);
  ADD ("placeholders", FILTER_CONTENT, test_placeholders);
  ADD ("groups-of-posts", FILTER_CONTENT, test_groups_of_posts);
  ADD ("close", FILTER_FACEBOOK, test_close);
  ADD ("picture-facebook", FILTER_FACEBOOK, test_picture);
  ADD ("picture-instagram", FILTER_INSTAGRAM, test_picture);
  ADD ("picture-content", FILTER_CONTENT, test_picture);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
