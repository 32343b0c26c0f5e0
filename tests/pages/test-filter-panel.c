/* test-filter-panel.c: filters, from the catalogue to the controls and back.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What holds for one filter is held for all that the catalogue offers, on both networks. */

#include "config.h"

#include "scout-filter-panel.h"

#include "page-fixture.h"
#include "scout-filter-chips.h"
#include "scout-filter-choices.h"
#include "scout-filter-control.h"
#include "scout-filter-entry.h"
#include "scout-filter-range.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#include <math.h>

static const ScoutNetwork networks[] = { SCOUT_NETWORK_FACEBOOK, SCOUT_NETWORK_INSTAGRAM };

/* Sets a parameter to something that it takes. */
static void
fill_in (ScoutQueryBuilder           *builder,
         const ScoutCatalogParameter *parameter)
{
  const char *list[] = { "one", "two", NULL };
  ScoutQueryRange range = { 2, 50, NULL, NULL };

  switch ((int) parameter->kind)
    {
    case SCOUT_CATALOG_KIND_MULTI_CHOICE:
    case SCOUT_CATALOG_KIND_TREE:
      list[0] = parameter->values->values[0].id;
      list[1] = parameter->values->n_values > 1 ? parameter->values->values[1].id : NULL;
      scout_query_builder_set_list (builder, parameter->id, list);
      break;
    case SCOUT_CATALOG_KIND_NAMES:
      scout_query_builder_set_list (builder, parameter->id, list);
      break;
    case SCOUT_CATALOG_KIND_FREE_RANGE:
      scout_query_builder_set_range (builder, parameter->id, &range);
      break;
    case SCOUT_CATALOG_KIND_METRIC_FILTER:
      if (parameter->filter->time_ranges[0] != NULL)
        range.time_range = "last-7-days";
      scout_query_builder_set_range (builder, parameter->id, &range);
      break;
    default:
      scout_query_builder_set_text (builder, parameter->id,
                                    parameter->values != NULL
                                    ? parameter->values->values[0].id : "2026-11-20");
      break;
    }
}

/* Each control shows what a query has, and sets the same again. */
static void
test_round_trip (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (gsize n = 0; n < G_N_ELEMENTS (networks); n++)
    {
      const ScoutCatalogApi *api = scout_catalog_get_api (catalog, networks[n]);
      const ScoutCatalogEndpoint *endpoint = scout_catalog_api_find_endpoint (api, "creators");
      guint n_filters = 0;

      for (gsize i = 0; i < endpoint->n_parameters; i++)
        {
          const ScoutCatalogParameter *parameter = &endpoint->parameters[i];
          g_autoptr(ScoutQueryBuilder) builder =
            scout_query_builder_new (catalog, networks[n], "creators");
          g_autoptr(ScoutQueryBuilder) again =
            scout_query_builder_new (catalog, networks[n], "creators");
          g_autoptr(ScoutQuery) query = NULL;
          g_autoptr(ScoutQuery) empty = scout_query_builder_build (again);
          g_autoptr(ScoutQuery) set = NULL;
          g_autoptr(ScoutQuery) cleared = NULL;
          GtkWidget *control = NULL;

          if (!scout_filter_panel_is_filter (parameter))
            continue;
          g_test_message ("%s", parameter->name);
          n_filters++;
          fill_in (builder, parameter);
          query = scout_query_builder_build (builder);
          g_assert_true (scout_query_has (query, parameter->id));

          control = g_object_ref_sink (scout_filter_control_new (parameter, NULL, api));
          scout_filter_control_show (SCOUT_FILTER_CONTROL (control), query);
          scout_filter_control_apply (SCOUT_FILTER_CONTROL (control), again);
          set = scout_query_builder_build (again);
          g_assert_true (scout_query_equal (query, set));

          scout_filter_control_show (SCOUT_FILTER_CONTROL (control), empty);
          scout_filter_control_apply (SCOUT_FILTER_CONTROL (control), builder);
          cleared = scout_query_builder_build (builder);
          g_assert_true (scout_query_equal (cleared, empty));
          g_assert_finalize_object (control);
        }
      g_assert_cmpuint (n_filters, >, 10);
    }
}

static void
test_numbers (void)
{
  static const struct { const char *text; double number; } good[] = {
    { "100000", 100000 }, { "100,000", 100000 }, { " 1 000 ", 1000 }, { "2.5", 2.5 },
    { "2.5 %", 2.5 }, { "1'000'000", 1000000 }, { "0", 0 }, { "\xd9\xa1\xd9\xa2", 12 },
    { "10\xc2\xa0" "000", 10000 },
  };
  static const char * const bad[] = { "many", "-5", "1.2.3", "%", ".", "1e9", "0x10",
                                      "1234567890123456789012345678", "\xe2\x88\x9e" };
  double number = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_test_message ("%s", good[i].text);
      g_assert_true (scout_filter_range_parse (good[i].text, &number));
      g_assert_cmpfloat_with_epsilon (number, good[i].number, 1e-9);
    }
  g_assert_true (scout_filter_range_parse ("  ", &number));
  g_assert_true (isnan (number));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("%s", bad[i]);
      g_assert_false (scout_filter_range_parse (bad[i], &number));
    }
}

typedef struct
{
  ScoutCatalog *catalog;
  ScoutFilterPanel *panel;
  GtkWidget *window;
  guint n_changed;
  guint n_closed;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  network)
{
  GtkWidget *panel = NULL;

  fixture->catalog = scout_catalog_new (TRUE);
  panel = scout_filter_panel_new (fixture->catalog, (ScoutNetwork) GPOINTER_TO_UINT (network),
                                  "creators");
  fixture->panel = SCOUT_FILTER_PANEL (panel);
  g_signal_connect_swapped (panel, "changed", G_CALLBACK (page_fixture_count_cb),
                            &fixture->n_changed);
  g_signal_connect_swapped (panel, "close", G_CALLBACK (page_fixture_count_cb),
                            &fixture->n_closed);
  fixture->window = scout_ui_fixture_present (panel, 340, 760);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  g_assert_finalize_object (fixture->catalog);
}

/* The control of a parameter, found by the label above it. */
static GtkWidget *
find_control (Fixture    *fixture,
              const char *label)
{
  GtkWidget *caption = page_fixture_find_label (GTK_WIDGET (fixture->panel), label);

  g_assert_nonnull (caption);

  return gtk_widget_get_next_sibling (caption);
}

static void
type_into (GtkWidget  *entry,
           const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

/* The nth entry of a range. */
static GtkWidget *
get_end (GtkWidget *range,
         gboolean   is_upper)
{
  GtkWidget *ends = gtk_widget_get_first_child (range);

  return is_upper ? gtk_widget_get_last_child (ends) : gtk_widget_get_first_child (ends);
}

static void
test_fill_in (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *range = find_control (fixture, "Followers");
  const ScoutQueryRange *followers = NULL;

  type_into (get_end (range, FALSE), "100,000");
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  followers = scout_query_get_range (scout_filter_panel_get_query (fixture->panel), "followers");
  g_assert_nonnull (followers);
  g_assert_cmpfloat_with_epsilon (followers->min, 100000, 0.5);
  g_assert_true (isnan (followers->max));

  /* What is no number stays, marked, and changes nothing. */
  type_into (get_end (range, TRUE), "lots");
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_true (gtk_widget_has_css_class (get_end (range, TRUE), "error"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_end (range, TRUE))), ==, "lots");

  type_into (get_end (range, TRUE), "1000000");
  g_assert_cmpuint (fixture->n_changed, ==, 2);
  g_assert_false (gtk_widget_has_css_class (get_end (range, TRUE), "error"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_end (range, TRUE))), ==, "1,000,000");

  page_fixture_press (GTK_WIDGET (fixture->panel), "Reset");
  g_assert_true (scout_query_is_empty (scout_filter_panel_get_query (fixture->panel)));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_end (range, FALSE))), ==, "");
}

/* A range that is upside down is explained below its control, and turned with a click. */
static void
test_finding (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *range = find_control (fixture, "Followers");
  GtkWidget *finding = gtk_widget_get_next_sibling (range);
  GtkWidget *fix = gtk_widget_get_last_child (finding);
  const ScoutQueryRange *followers = NULL;

  g_assert_false (gtk_widget_get_visible (finding));
  type_into (get_end (range, FALSE), "500");
  type_into (get_end (range, TRUE), "100");
  g_assert_true (gtk_widget_get_visible (finding));
  g_assert_true (gtk_widget_get_visible (fix));

  g_signal_emit_by_name (fix, "clicked");
  g_assert_false (gtk_widget_get_visible (finding));
  followers = scout_query_get_range (scout_filter_panel_get_query (fixture->panel), "followers");
  g_assert_cmpfloat_with_epsilon (followers->min, 100, 0.5);
  g_assert_cmpfloat_with_epsilon (followers->max, 500, 0.5);
  g_assert_cmpuint (fixture->n_changed, ==, 3);
}

static GtkCheckButton *
find_check (GtkWidget  *root,
            const char *label)
{
  if (GTK_IS_CHECK_BUTTON (root) &&
      g_strcmp0 (gtk_check_button_get_label (GTK_CHECK_BUTTON (root)), label) == 0)
    return GTK_CHECK_BUTTON (root);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkCheckButton *found = find_check (child, label);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Opens the list of a control. */
static void
open_list (GtkWidget *control)
{
  GtkWidget *button = gtk_widget_get_first_child (control);

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  scout_ui_fixture_settle (button);
}

static void
close_list (GtkWidget *control)
{
  GtkWidget *button = gtk_widget_get_first_child (control);

  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  scout_ui_fixture_settle (button);
}

static void
test_choices (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *control = find_control (fixture, "Countries");
  GtkCheckButton *canada = NULL;
  const char * const *list = NULL;

  open_list (control);
  canada = find_check (control, "Canada");
  g_assert_nonnull (canada);
  gtk_check_button_set_active (canada, TRUE);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  list = scout_query_get_list (scout_filter_panel_get_query (fixture->panel), "countries");
  g_assert_cmpuint (g_strv_length ((GStrv) list), ==, 1);
  g_assert_nonnull (page_fixture_find_label (control, "Canada"));

  gtk_check_button_set_active (canada, FALSE);
  g_assert_true (scout_query_is_empty (scout_filter_panel_get_query (fixture->panel)));
  close_list (control);
}

/* What stands above something chosen is half checked. */
static void
test_tree (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *control = find_control (fixture, "Interests");
  GtkCheckButton *coffee = NULL;
  GtkCheckButton *food = NULL;

  open_list (control);
  coffee = find_check (control, "Coffee drinks");
  food = find_check (control, "Food and drink");
  g_assert_nonnull (coffee);
  g_assert_nonnull (food);
  g_assert_false (gtk_check_button_get_inconsistent (food));
  gtk_check_button_set_active (coffee, TRUE);
  g_assert_true (gtk_check_button_get_inconsistent (food));
  g_assert_false (gtk_check_button_get_active (food));
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  close_list (control);
}

static void
test_close (Fixture       *fixture,
            gconstpointer  data)
{
  scout_filter_panel_set_alone (fixture->panel, TRUE);
  scout_ui_fixture_settle (fixture->window);
  page_fixture_press (GTK_WIDGET (fixture->panel), "Show results");
  g_assert_cmpuint (fixture->n_closed, ==, 1);
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *control = find_control (fixture, "Similar to");
  const char * const *names = NULL;

  type_into (gtk_widget_get_first_child (control), "one, two,,  three ");
  names = scout_query_get_list (scout_filter_panel_get_query (fixture->panel), "similar-to");
  g_assert_cmpuint (g_strv_length ((GStrv) names), ==, 3);
  g_assert_cmpstr (names[2], ==, "three");
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

  g_signal_emit_by_name (gtk_widget_get_first_child (chips), "clicked");
  g_assert_cmpstr (removed, ==, "countries");
  g_signal_emit_by_name (gtk_widget_get_last_child (chips), "clicked");
  g_assert_cmpstr (removed, ==, "all");
  scout_ui_fixture_close (window);
}

#define ADD(path, network, test) \
  g_test_add ("/filter-panel/" path, Fixture, GUINT_TO_POINTER (network), set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  int status = 0;

  scout_ui_fixture_init (&argc, &argv);
  scout_widgets_init ();
  scout_pages_init ();

  g_test_add_func ("/filter-panel/round-trip", test_round_trip);
  g_test_add_func ("/filter-panel/numbers", test_numbers);
  g_test_add_func ("/filter-panel/chips", test_chips);
  ADD ("fill-in", SCOUT_NETWORK_FACEBOOK, test_fill_in);
  ADD ("finding", SCOUT_NETWORK_FACEBOOK, test_finding);
  ADD ("choices", SCOUT_NETWORK_FACEBOOK, test_choices);
  ADD ("tree", SCOUT_NETWORK_FACEBOOK, test_tree);
  ADD ("close", SCOUT_NETWORK_FACEBOOK, test_close);
  ADD ("names", SCOUT_NETWORK_INSTAGRAM, test_names);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
