/* test-filter-controls.c: what people fill in, kind by kind.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What holds for one filter is held for all that the catalogue offers, on both networks and for
 * posts; then each kind of control is used as people use it. */

#include "config.h"

#include "filter-fixture.h"
#include "page-fixture.h"
#include "scout-filter-choice.h"
#include "scout-filter-dates.h"
#include "scout-filter-number.h"
#include "scout-filter-offer.h"
#include "scout-filter-toggles.h"
#include "scout-filter-tree.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#include <math.h>
#include <string.h>

/* Shows what a query has in a control, sets the same again, and clears it. */
static void
round_trip (ScoutCatalog                *catalog,
            const FilterEndpoint        *endpoint,
            const ScoutCatalogParameter *parameter)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, endpoint->network);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (catalog, endpoint->network, endpoint->endpoint_id);
  g_autoptr(ScoutQueryBuilder) again =
    scout_query_builder_new (catalog, endpoint->network, endpoint->endpoint_id);
  g_autoptr(ScoutQuery) query = NULL;
  g_autoptr(ScoutQuery) empty = scout_query_builder_build (again);
  g_autoptr(ScoutQuery) set = NULL;
  g_autoptr(ScoutQuery) cleared = NULL;
  ScoutFilterControl *control = NULL;

  filter_fixture_fill_in (builder, parameter);
  query = scout_query_builder_build (builder);
  g_assert_true (scout_query_has (query, parameter->id));

  control = SCOUT_FILTER_CONTROL (g_object_ref_sink (scout_filter_control_new (parameter, NULL,
                                                                               api)));
  scout_filter_control_show (control, query);
  scout_filter_control_apply (control, again);
  set = scout_query_builder_build (again);
  g_assert_true (scout_query_equal (query, set));

  scout_filter_control_show (control, empty);
  scout_filter_control_apply (control, builder);
  cleared = scout_query_builder_build (builder);
  g_assert_true (scout_query_equal (cleared, empty));
  g_clear_object (&cleared);

  scout_filter_control_show (control, query);
  scout_filter_control_clear (control);
  filter_fixture_fill_in (builder, parameter);
  scout_filter_control_apply (control, builder);
  cleared = scout_query_builder_build (builder);
  g_assert_true (scout_query_equal (cleared, empty));
  g_assert_finalize_object (control);
}

static void
test_round_trip (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (gsize n = 0; n < filter_n_endpoints; n++)
    {
      const ScoutCatalogApi *api = scout_catalog_get_api (catalog, filter_endpoints[n].network);
      const ScoutCatalogEndpoint *endpoint =
        scout_catalog_api_find_endpoint (api, filter_endpoints[n].endpoint_id);
      guint n_filters = 0;

      for (gsize i = 0; i < endpoint->n_parameters; i++)
        {
          if (!scout_filter_offer_is_filter (&endpoint->parameters[i]))
            continue;
          g_test_message ("%u: %s", n_filters++, endpoint->parameters[i].name);
          round_trip (catalog, &filter_endpoints[n], &endpoint->parameters[i]);
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
    { "10\xc2\xa0" "000", 10000 }, { "250k", 250000 }, { "1.2M", 1200000 }, { "3 b", 3e9 },
    { "1,5k", 1500 }, { "0.33333333333333333333333333333333", 1.0 / 3 },
  };
  static const char * const bad[] = { "many", "-5", "1.2.3", "%", ".", "1e9", "0x10", "k", "5kk",
                                      "1234567890123456789012345678", "\xe2\x88\x9e" };
  double number = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_test_message ("%s", good[i].text);
      g_assert_true (scout_filter_number_parse (good[i].text, &number));
      g_assert_cmpfloat_with_epsilon (number, good[i].number, 1e-9);
    }
  g_assert_true (scout_filter_number_parse ("  ", &number));
  g_assert_true (isnan (number));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("%s", bad[i]);
      g_assert_false (scout_filter_number_parse (bad[i], &number));
    }
}

/* What is shown can be typed, and then means the same. */
static void
test_shown_numbers (void)
{
  static const double numbers[] = { 0, 7, 2.5, 0.1, 1.0 / 3, 2.125, 1e-7, 0.9999999, 12345.678901,
                                    1500000, 1e15 - 0.5, 1e15, 1e22 };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *text = scout_filter_number_dup (numbers[i]);
      g_autofree char *again = NULL;
      double number = 0;

      g_test_message ("%s", text);
      g_assert_true (scout_filter_number_parse (text, &number));
      g_assert_cmpfloat_with_epsilon (number, numbers[i], 1e-6);
      g_assert_true (g_unichar_isdigit (g_utf8_get_char (g_utf8_prev_char (strchr (text, '\0')))));
      again = scout_filter_number_dup (number);
      g_assert_cmpstr (text, ==, again);
    }
}

static void
press (GtkWidget  *root,
       const char *label)
{
  GtkWidget *button = filter_fixture_find_button (root, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static gboolean
is_pressed (GtkWidget  *root,
            const char *label)
{
  GtkWidget *button = filter_fixture_find_button (root, label);

  g_assert_nonnull (button);

  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button));
}

/* Of a single choice there is one at a time, or none. */
static void
test_toggles (FilterFixture *fixture,
              gconstpointer  data)
{
  GtkWidget *ages = filter_fixture_find_control (fixture, "audience-age");
  GtkWidget *gender = filter_fixture_find_control (fixture, "audience-gender");

  g_assert_true (SCOUT_IS_FILTER_TOGGLES (ages));
  press (ages, "25–34");
  press (ages, "35–44");
  g_assert_false (is_pressed (ages, "25–34"));
  g_assert_true (is_pressed (ages, "35–44"));
  g_assert_cmpuint (fixture->n_changed, ==, 2);
  press (ages, "35–44");
  g_assert_false (scout_query_has (filter_fixture_get_query (fixture), "audience-age"));

  g_assert_true (is_pressed (gender, "Any"));
  press (gender, "Women");
  g_assert_false (is_pressed (gender, "Any"));
  g_assert_true (scout_query_has (filter_fixture_get_query (fixture), "audience-gender"));
  press (gender, "Any");
  g_assert_false (is_pressed (gender, "Women"));
  g_assert_false (scout_query_has (filter_fixture_get_query (fixture), "audience-gender"));
  g_assert_true (scout_query_is_empty (filter_fixture_get_query (fixture)));
}

/* Figures alone do not turn round where people read from right to left; words do. */
static void
test_order (FilterFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *ages = filter_fixture_find_control (fixture, "audience-age");
  GtkWidget *gender = filter_fixture_find_control (fixture, "audience-gender");

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  g_assert_cmpint (gtk_widget_get_direction (page_fixture_find_label (ages, "25–34")), ==,
                   GTK_TEXT_DIR_LTR);
  g_assert_cmpint (gtk_widget_get_direction (page_fixture_find_label (ages, "65+")), ==,
                   GTK_TEXT_DIR_LTR);
  g_assert_cmpint (gtk_widget_get_direction (page_fixture_find_label (gender, "Women")), ==,
                   GTK_TEXT_DIR_RTL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Several where several are taken. */
static void
test_toggle_list (FilterFixture *fixture,
                  gconstpointer  data)
{
  GtkWidget *ages = filter_fixture_find_control (fixture, "audience-age");

  press (ages, "25–34");
  press (ages, "35–44");
  g_assert_cmpuint (filter_fixture_count (fixture, "audience-age"), ==, 2);
}

/* Steps are said as figures are said elsewhere. */
static void
test_steps (FilterFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "min-followers");
  GtkWidget *min = gtk_widget_get_first_child (control);
  GListModel *labels = gtk_drop_down_get_model (GTK_DROP_DOWN (min));
  g_autoptr(GtkStringObject) first = g_list_model_get_item (labels, 1);
  g_autoptr(GtkStringObject) second = g_list_model_get_item (labels, 2);

  g_assert_true (SCOUT_IS_FILTER_CHOICE (control));
  g_assert_cmpstr (gtk_string_object_get_string (first), ==, "0");
  g_assert_cmpstr (gtk_string_object_get_string (second), ==, "10K");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (min), 2);
  g_assert_cmpstr (scout_query_get_text (filter_fixture_get_query (fixture), "min-followers"),
                   ==, "10000");
}

static void
test_choices (FilterFixture *fixture,
              gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "countries");
  GtkWidget *canada = NULL;

  filter_fixture_open (control);
  canada = filter_fixture_find_button (control, "Canada");
  g_assert_nonnull (canada);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (canada), TRUE);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (filter_fixture_count (fixture, "countries"), ==, 1);
  filter_fixture_close (control);

  /* Now it stands there as a chip, and goes with a click on it. */
  press (control, "Canada");
  g_assert_cmpuint (fixture->n_changed, ==, 2);
  g_assert_true (scout_query_is_empty (filter_fixture_get_query (fixture)));
  g_assert_null (page_fixture_find_label (control, "Canada"));
  g_assert_nonnull (page_fixture_find_label (control, "Any country"));
}

static void
search_in (GtkWidget  *control,
           const char *text)
{
  GtkWidget *entry = filter_fixture_find_type (control, GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  scout_ui_fixture_settle (entry);
}

/* From where the focus is, as the key of @direction does; returns where it is then. */
static GtkWidget *
move_focus (GtkWidget        *control,
            GtkDirectionType  direction)
{
  GtkRoot *root = gtk_widget_get_root (control);

  g_signal_emit_by_name (gtk_root_get_focus (root), "move-focus", direction);
  scout_ui_fixture_settle (control);
  return gtk_root_get_focus (root);
}

static void
assert_focus_at (GtkWidget  *focus,
                 const char *label)
{
  g_assert_true (GTK_IS_CHECK_BUTTON (focus));
  g_assert_cmpstr (gtk_check_button_get_label (GTK_CHECK_BUTTON (focus)), ==, label);
}

/* No key leads to a place where nothing has the focus. */
static void
test_choices_by_keys (FilterFixture *fixture,
                      gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "countries");
  GtkWidget *entry = NULL;

  filter_fixture_open (control);
  entry = filter_fixture_find_type (control, GTK_TYPE_SEARCH_ENTRY);
  search_in (control, "united");
  gtk_widget_grab_focus (entry);
  assert_focus_at (move_focus (control, GTK_DIR_TAB_FORWARD), "United Kingdom");
  assert_focus_at (move_focus (control, GTK_DIR_TAB_FORWARD), "United States");
  assert_focus_at (move_focus (control, GTK_DIR_UP), "United Kingdom");
  assert_focus_at (move_focus (control, GTK_DIR_DOWN), "United States");
  g_assert_cmpuint (fixture->n_changed, ==, 0);

  search_in (control, "cana");
  gtk_widget_grab_focus (entry);
  assert_focus_at (move_focus (control, GTK_DIR_DOWN), "Canada");
  filter_fixture_close (control);
}

/* More than a handful are counted. */
static void
test_many_choices (FilterFixture *fixture,
                   gconstpointer  data)
{
  const char * const codes[] = { "CA", "US", "DE", "FR", "GB", "MX", "JP", "BR", NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new_from_query (filter_fixture_get_query (fixture));
  g_autoptr(ScoutQuery) query = NULL;
  GtkWidget *control = filter_fixture_find_control (fixture, "countries");

  scout_query_builder_set_list (builder, "countries", codes);
  query = scout_query_builder_build (builder);
  scout_filter_panel_set_query (fixture->panel, query);
  scout_ui_fixture_settle (fixture->window);
  g_assert_nonnull (page_fixture_find_label (control, "+2"));
  g_assert_nonnull (page_fixture_find_label (control, "Brazil"));
  g_assert_cmpuint (fixture->n_changed, ==, 0);
}

static GtkCheckButton *
get_check (GtkWidget  *root,
           const char *label)
{
  GtkWidget *check = filter_fixture_find_button (root, label);

  g_assert_true (GTK_IS_CHECK_BUTTON (check));

  return GTK_CHECK_BUTTON (check);
}

/* What stands above something chosen is half checked, what stands below is chosen with it. */
static void
test_tree (FilterFixture *fixture,
           gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "interests");

  g_assert_true (SCOUT_IS_FILTER_TREE (control));
  g_assert_null (page_fixture_find_label (control, "Coffee drinks"));
  search_in (control, "coffee");
  g_assert_null (page_fixture_find_label (control, "Animals and pets"));
  gtk_check_button_set_active (get_check (control, "Coffee drinks"), TRUE);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_true (gtk_check_button_get_inconsistent (get_check (control, "Food and drink")));
  g_assert_false (gtk_check_button_get_active (get_check (control, "Food and drink")));

  /* The chosen one stays in sight when the search is over. */
  search_in (control, "");
  g_assert_nonnull (page_fixture_find_label (control, "Animals and pets"));
  g_assert_true (gtk_check_button_get_active (get_check (control, "Coffee drinks")));

  gtk_check_button_set_active (get_check (control, "Food and drink"), TRUE);
  g_assert_cmpuint (filter_fixture_count (fixture, "interests"), ==, 1);
  g_assert_true (gtk_check_button_get_active (get_check (control, "Coffee drinks")));
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (get_check (control, "Coffee drinks"))));

  gtk_check_button_set_active (get_check (control, "Food and drink"), FALSE);
  g_assert_true (scout_query_is_empty (filter_fixture_get_query (fixture)));
  g_assert_false (gtk_check_button_get_active (get_check (control, "Coffee drinks")));
}

/* A set without levels is a list; no more can be chosen than are taken. */
static void
test_flat_tree (FilterFixture *fixture,
                gconstpointer  data)
{
  static const char * const chosen[] = { "Animals and pets", "Beauty", "Books and literature",
                                         "Fashion", "Food and drink" };
  GtkWidget *control = filter_fixture_find_control (fixture, "interests");

  g_assert_nonnull (page_fixture_find_label (control, "0 of 5 chosen"));
  for (gsize i = 0; i < G_N_ELEMENTS (chosen); i++)
    {
      g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (get_check (control, chosen[i]))));
      gtk_check_button_set_active (get_check (control, chosen[i]), TRUE);
    }
  g_assert_nonnull (page_fixture_find_label (control, "5 of 5 chosen"));
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (get_check (control,
                                                                   "Education and learning"))));
  gtk_check_button_set_active (get_check (control, "Beauty"), FALSE);
  g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (get_check (control,
                                                                  "Education and learning"))));
  g_assert_cmpuint (filter_fixture_count (fixture, "interests"), ==, 4);
}

static void
test_dates (FilterFixture *fixture,
            gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "start-date");
  GtkWidget *until = gtk_widget_get_last_child (control);
  GtkWidget *calendar = NULL;
  GtkWidget *complaint = NULL;
  GtkWidget *entry = NULL;
  g_autoptr(GDateTime) day = g_date_time_new_local (2026, 11, 12, 0, 0, 0);

  g_assert_true (SCOUT_IS_FILTER_DATES (control));
  filter_fixture_open (control);
  calendar = filter_fixture_find_type (control, GTK_TYPE_CALENDAR);
  gtk_calendar_select_day (GTK_CALENDAR (calendar), day);
  g_assert_false (scout_query_has (filter_fixture_get_query (fixture), "start-date"));
  press (control, "Choose");
  g_assert_cmpstr (scout_query_get_text (filter_fixture_get_query (fixture), "start-date"), ==,
                   "2026-11-12");
  g_assert_nonnull (page_fixture_find_label (control, "12 Nov 2026"));
  filter_fixture_open (control);
  press (control, "Any day");
  g_assert_false (scout_query_has (filter_fixture_get_query (fixture), "start-date"));

  /* The same day again. */
  filter_fixture_open (control);
  press (control, "Choose");
  g_assert_cmpstr (scout_query_get_text (filter_fixture_get_query (fixture), "start-date"), ==,
                   "2026-11-12");
  filter_fixture_close (control);

  /* The other end is another parameter. */
  filter_fixture_open (until);
  entry = filter_fixture_find_type (until, GTK_TYPE_ENTRY);
  filter_fixture_type (entry, "soon");
  g_assert_true (gtk_widget_has_css_class (entry, "error"));
  complaint = page_fixture_find_label (until, "Type a day as year, month and day.");
  g_assert_true (complaint != NULL && gtk_widget_get_visible (complaint));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Type a day as year, month and day.");
  g_object_unref (scout_ui_fixture_save_picture (filter_fixture_find_type (until,
                                                                           GTK_TYPE_POPOVER),
                                                 "filter-wrong-day"));
  g_assert_false (scout_query_has (filter_fixture_get_query (fixture), "end-date"));
  filter_fixture_type (entry, " 2026-11-20 ");
  g_assert_false (gtk_widget_has_css_class (entry, "error"));
  g_assert_false (gtk_widget_get_visible (complaint));
  g_assert_cmpstr (scout_query_get_text (filter_fixture_get_query (fixture), "end-date"), ==,
                   "2026-11-20");
  g_assert_false (gtk_widget_get_visible (filter_fixture_find_type (until, GTK_TYPE_POPOVER)));
}

/* What has been typed counts however the calendar is left. */
static void
test_typed_dates (FilterFixture *fixture,
                  gconstpointer  data)
{
  GtkWidget *control = filter_fixture_find_control (fixture, "start-date");
  GtkEditable *entry = NULL;

  filter_fixture_open (control);
  entry = GTK_EDITABLE (filter_fixture_find_type (control, GTK_TYPE_ENTRY));
  gtk_editable_set_text (entry, "2026-11-01");
  press (control, "Choose");
  g_assert_cmpstr (scout_query_get_text (filter_fixture_get_query (fixture), "start-date"), ==,
                   "2026-11-01");

  filter_fixture_open (control);
  gtk_editable_set_text (entry, "2026-11-02");
  filter_fixture_close (control);
  g_assert_cmpstr (scout_query_get_text (filter_fixture_get_query (fixture), "start-date"), ==,
                   "2026-11-02");

  /* No day is not today. */
  filter_fixture_open (control);
  gtk_editable_set_text (entry, "1 Nov");
  press (control, "Choose");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
  g_assert_cmpstr (scout_query_get_text (filter_fixture_get_query (fixture), "start-date"), ==,
                   "2026-11-02");
  press (control, "Any day");
  g_assert_false (scout_query_has (filter_fixture_get_query (fixture), "start-date"));
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
}

/* The caption of a range, or NULL while there is nothing to say. */
static const char *
get_caption (GtkWidget *range)
{
  GtkWidget *caption = gtk_widget_get_next_sibling (gtk_widget_get_first_child (range));

  g_assert_true (GTK_IS_LABEL (caption));
  return gtk_widget_get_visible (caption) ? gtk_label_get_text (GTK_LABEL (caption)) : NULL;
}

static void
assert_end (GtkWidget  *entry,
            gboolean    is_invalid,
            const char *description) /* (nullable) */
{
  g_autofree char *state =
    gtk_test_accessible_check_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                                     is_invalid ? GTK_ACCESSIBLE_INVALID_TRUE
                                                : GTK_ACCESSIBLE_INVALID_FALSE);
  g_autofree char *difference = NULL;

  g_assert_cmpstr (state, ==, NULL);
  g_assert_true (gtk_widget_has_css_class (entry, "error") == is_invalid);
  if (description != NULL)
    difference = gtk_test_accessible_check_property (GTK_ACCESSIBLE (entry),
                                                     GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                                     description);
  else
    g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (entry),
                                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  g_assert_cmpstr (difference, ==, NULL);
}

/* What is no number is said below the entry, also to those who cannot see its colour, and is no
 * other question. */
static void
test_wrong_numbers (FilterFixture *fixture,
                    gconstpointer  data)
{
  static const char *many = "“many” is not a number. Type one such as 250,000 or 250k, or nothing.";
  GtkWidget *range = filter_fixture_find_control (fixture, "followers");
  GtkWidget *min = filter_fixture_get_end (range, FALSE);
  GtkWidget *max = filter_fixture_get_end (range, TRUE);

  filter_fixture_type (min, "1k");
  g_assert_null (get_caption (range));
  filter_fixture_type (min, " many ");
  g_assert_cmpstr (get_caption (range), ==, many);
  assert_end (min, TRUE, many);
  assert_end (max, FALSE, NULL);
  filter_fixture_type (max, "all of those who follow her");
  g_assert_cmpstr (get_caption (range), ==, many);
  g_assert_cmpuint (fixture->n_changed, ==, 1);

  filter_fixture_type (min, "2k");
  g_assert_cmpstr (get_caption (range), ==, "“all of those who…” is not a number. "
                                            "Type one such as 250,000 or 250k, or nothing.");
  assert_end (min, FALSE, NULL);
  filter_fixture_type (max, "");
  g_assert_null (get_caption (range));
  assert_end (max, FALSE, NULL);

  /* What is upside down the row says itself. */
  filter_fixture_type (max, "1k");
  assert_end (min, TRUE, NULL);
  assert_end (max, TRUE, NULL);
  g_assert_null (get_caption (range));
  filter_fixture_type (max, "3k");
  assert_end (min, FALSE, NULL);

  filter_fixture_type (max, "?");
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, "filter-wrong-number"));
  press (GTK_WIDGET (fixture->panel), "Reset");
  g_assert_null (get_caption (range));
  assert_end (max, FALSE, NULL);
}

#define ADD(path, endpoint, test) \
  g_test_add ("/filter-controls/" path, FilterFixture, endpoint, filter_fixture_set_up, test, \
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

  g_test_add_func ("/filter-controls/round-trip", test_round_trip);
  g_test_add_func ("/filter-controls/numbers", test_numbers);
  g_test_add_func ("/filter-controls/shown-numbers", test_shown_numbers);
  ADD ("toggles", FILTER_FACEBOOK, test_toggles);
  ADD ("order", FILTER_FACEBOOK, test_order);
  ADD ("toggle-list", FILTER_INSTAGRAM, test_toggle_list);
  ADD ("steps", FILTER_INSTAGRAM, test_steps);
  ADD ("choices", FILTER_FACEBOOK, test_choices);
  ADD ("choices-by-keys", FILTER_FACEBOOK, test_choices_by_keys);
  ADD ("many-choices", FILTER_FACEBOOK, test_many_choices);
  ADD ("tree", FILTER_FACEBOOK, test_tree);
  ADD ("flat-tree", FILTER_INSTAGRAM, test_flat_tree);
  ADD ("dates", FILTER_CONTENT, test_dates);
  ADD ("typed-dates", FILTER_CONTENT, test_typed_dates);
  ADD ("wrong-numbers", FILTER_FACEBOOK, test_wrong_numbers);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
