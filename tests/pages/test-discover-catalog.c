/* test-discover-catalog.c: everything that the catalogue offers, from the screen to the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Walks through the parameters of the three endpoints. Each is filled in by its own control in the
 * panel, as a person fills it in; has one chip; arrives at the sandbox in one request, once, as the
 * query spells it; is the same when it has been saved; and is gone from the next request when its
 * chip is pressed. */

#include "config.h"

#include "discover-fixture.h"
#include "filter-fixture.h"
#include "scout-explain-button.h"
#include "scout-filter-chips.h"
#include "scout-filter-offer.h"
#include "scout-filter-toggles.h"
#include "scout-query-json.h"
#include "scout-query-wording.h"

#include <string.h>

static const DiscoverSearch searches[] = {
  { SCOUT_NETWORK_FACEBOOK, "creators" },
  { SCOUT_NETWORK_INSTAGRAM, "creators" },
  { SCOUT_NETWORK_FACEBOOK, "content" },
};

/* The filters that each of them offers at least: a walk that meets fewer has missed some. */
static const guint n_filters[] = { 16, 20, 12 };

static const ScoutCatalogEndpoint *
get_endpoint (DiscoverFixture      *fixture,
              const DiscoverSearch *search)
{
  ScoutCatalog *catalog = scout_marketplace_get_catalog (fixture->services.marketplace);

  return scout_catalog_api_find_endpoint (scout_catalog_get_api (catalog, search->network),
                                          search->endpoint_id);
}

/* What the page asks, be it that the sandbox refuses it: it knows nobody of an invented name. */
static ScoutQuery *
get_query (DiscoverFixture *fixture)
{
  return scout_discover_page_get_query (SCOUT_DISCOVER_PAGE (fixture->page));
}

/* The panel has one row for both ends of a range, named after the lower one. */
static ScoutFilterRow *
find_row (DiscoverFixture             *fixture,
          const ScoutCatalogEndpoint  *endpoint,
          const ScoutCatalogParameter *parameter)
{
  const ScoutCatalogParameter *named = parameter;
  ScoutFilterRow *row = NULL;

  if (parameter->bound == SCOUT_CATALOG_BOUND_MAX)
    named = scout_catalog_endpoint_find_parameter_by_name (endpoint, parameter->partner);
  row = filter_fixture_find_row_in (fixture->page, named->id);
  g_assert_nonnull (row);

  return row;
}

/* Figures that nobody has asked for are in a menu. */
static void
bring_out (ScoutFilterRow              *row,
           const ScoutCatalogEndpoint  *endpoint,
           const ScoutCatalogParameter *parameter)
{
  GtkWidget *group = gtk_widget_get_ancestor (GTK_WIDGET (row),
                                              g_type_from_name ("ScoutFilterGroup"));
  guint index = 0;

  if (gtk_widget_get_visible (GTK_WIDGET (row)))
    return;

  for (gsize i = 0; &endpoint->parameters[i] != parameter; i++)
    {
      if (endpoint->parameters[i].group == parameter->group
          && endpoint->parameters[i].kind == SCOUT_CATALOG_KIND_METRIC_FILTER)
        index++;
    }
  g_assert_true (gtk_widget_activate_action (group, "filters.add", "u", index));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (row)));
}

static void
press_first_toggle (GtkWidget *root)
{
  GtkWidget *toggle = filter_fixture_find_type (root, GTK_TYPE_TOGGLE_BUTTON);

  /* "Any" is pressed already. */
  while (toggle != NULL && gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (toggle)))
    toggle = gtk_widget_get_next_sibling (toggle);
  g_assert_nonnull (toggle);
  g_signal_emit_by_name (toggle, "clicked");
}

/* Of a range, one end; of a choice, the only menu. */
static void
choose_in_menu (GtkWidget                   *control,
                const ScoutCatalogParameter *parameter)
{
  GtkWidget *menu = parameter->bound == SCOUT_CATALOG_BOUND_MAX
                    ? gtk_widget_get_last_child (control)
                    : filter_fixture_find_type (control, GTK_TYPE_DROP_DOWN);

  g_assert_true (GTK_IS_DROP_DOWN (menu));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (menu), 1);
}

/* As a person does, for whom nothing opens that is out of sight. */
static void
scroll_to (GtkWidget *control)
{
  gtk_widget_grab_focus (filter_fixture_find_type (control, GTK_TYPE_MENU_BUTTON));
  scout_ui_fixture_settle (control);
}

static void
check (GtkWidget  *control,
       const char *label) /* (nullable): the first one */
{
  gboolean has_popover = filter_fixture_find_type (control, GTK_TYPE_MENU_BUTTON) != NULL;
  GtkWidget *button = NULL;

  if (has_popover)
    {
      scroll_to (control);
      filter_fixture_open (control);
    }
  button = label != NULL ? filter_fixture_find_button (control, label)
                         : filter_fixture_find_type (control, GTK_TYPE_CHECK_BUTTON);
  g_assert_nonnull (button);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
  if (has_popover)
    filter_fixture_close (control);
}

static void
pick_day (GtkWidget                   *control,
          const ScoutCatalogParameter *parameter)
{
  GtkWidget *end = parameter->bound == SCOUT_CATALOG_BOUND_MAX
                   ? gtk_widget_get_last_child (control)
                   : gtk_widget_get_first_child (control);

  scroll_to (end);
  filter_fixture_open (end);
  filter_fixture_type (filter_fixture_find_type (end, GTK_TYPE_ENTRY), "2026-11-20");
  filter_fixture_close (end);
}

/* Both ends, and over which time and of which part where that can be said. */
static void
fill_in_range (GtkWidget *control)
{
  GtkWidget *menu = gtk_widget_get_first_child (gtk_widget_get_last_child (control));

  for (; menu != NULL && GTK_IS_DROP_DOWN (menu); menu = gtk_widget_get_next_sibling (menu))
    gtk_drop_down_set_selected (GTK_DROP_DOWN (menu), 1);
  filter_fixture_type (filter_fixture_get_end (control, FALSE), "2");
  filter_fixture_type (filter_fixture_get_end (control, TRUE), "50");
}

static void
fill_in (ScoutFilterRow              *row,
         const ScoutCatalogParameter *parameter,
         const char                  *label) /* (nullable): of one of many choices */
{
  GtkWidget *control = GTK_WIDGET (scout_filter_row_get_control (row));

  if (SCOUT_IS_FILTER_TOGGLES (control))
    press_first_toggle (control);
  else if (parameter->kind == SCOUT_CATALOG_KIND_CHOICE
           || parameter->kind == SCOUT_CATALOG_KIND_SWITCH
           || parameter->kind == SCOUT_CATALOG_KIND_STEPPED_RANGE)
    choose_in_menu (control, parameter);
  else if (parameter->kind == SCOUT_CATALOG_KIND_MULTI_CHOICE
           || parameter->kind == SCOUT_CATALOG_KIND_TREE)
    check (control, label);
  else if (parameter->kind == SCOUT_CATALOG_KIND_METRIC_FILTER)
    fill_in_range (control);
  else if (parameter->kind == SCOUT_CATALOG_KIND_DATE)
    pick_day (control, parameter);
  else
    filter_fixture_type (filter_fixture_find_type (control, GTK_TYPE_ENTRY), "100044413150303");
}

/* What another parameter must say for this one to be of use. */
static void
fill_in_requirements (DiscoverFixture             *fixture,
                      const ScoutCatalogEndpoint  *endpoint,
                      const ScoutCatalogParameter *parameter)
{
  for (gsize i = 0; i < parameter->n_requirements; i++)
    {
      const ScoutCatalogParameter *other =
        scout_catalog_endpoint_find_parameter_by_name (endpoint,
                                                       parameter->requirements[i].parameter);
      const ScoutCatalogValue *value =
        scout_catalog_values_find (other->values, parameter->requirements[i].value);

      fill_in (find_row (fixture, endpoint, other), other, value->label);
    }
}

static GtkWidget *
find_chips (DiscoverFixture *fixture)
{
  return scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_CHIPS, NULL);
}

static GtkWidget *
find_chip (DiscoverFixture             *fixture,
           const ScoutCatalogParameter *parameter)
{
  const char *name = scout_query_get_parameter_name (parameter);
  GtkWidget *chip = page_fixture_find_cross (find_chips (fixture), name);
  GtkWidget *popover = NULL;

  if (chip == NULL || gtk_widget_get_mapped (chip))
    return chip;

  /* In the line there is no room: it is behind "+n". */
  filter_fixture_open (find_chips (fixture));
  popover = filter_fixture_find_type (find_chips (fixture), GTK_TYPE_POPOVER);
  chip = page_fixture_find_cross (filter_fixture_find_type (popover, GTK_TYPE_BOX), name);
  g_assert_nonnull (chip);
  g_assert_true (gtk_widget_get_mapped (chip));

  return chip;
}

static void
remove_all_chips (DiscoverFixture *fixture)
{
  while (page_fixture_find_cross (find_chips (fixture), NULL) != NULL)
    {
      g_signal_emit_by_name (page_fixture_find_cross (find_chips (fixture), NULL), "clicked");
      scout_ui_fixture_settle (fixture->window);
    }
}

static guint
count_in (const char  *query,
          const char  *name,
          char       **value) /* (out) (nullable) */
{
  g_auto(GStrv) pairs = g_strsplit (query, "&", -1);
  guint n = 0;

  for (gsize i = 0; pairs[i] != NULL; i++)
    {
      g_auto(GStrv) parts = g_strsplit (pairs[i], "=", 2);

      if (!g_str_equal (parts[0], name))
        continue;
      n++;
      if (value != NULL && *value == NULL)
        *value = g_uri_unescape_string (parts[1], NULL);
    }

  return n;
}

static char *
dup_spelling (ScoutQuery *query,
              const char *name)
{
  g_autoptr(GPtrArray) parameters = scout_query_dup_parameters (query);

  for (guint i = 0; i < parameters->len; i++)
    {
      const ScoutQueryParameter *parameter = g_ptr_array_index (parameters, i);

      if (g_str_equal (parameter->name, name))
        return g_strdup (parameter->value);
    }

  return NULL;
}

/* (transfer full): what is asked, whatever is to be told of it */
static char *
dup_question (const char *query)
{
  g_auto(GStrv) pairs = g_strsplit (query, "&", -1);
  g_autoptr(GPtrArray) kept = g_ptr_array_new ();

  for (gsize i = 0; pairs[i] != NULL; i++)
    {
      if (!g_str_has_prefix (pairs[i], "fields="))
        g_ptr_array_add (kept, pairs[i]);
    }
  g_ptr_array_add (kept, NULL);

  return g_strjoinv ("&", (GStrv) kept->pdata);
}

/* What Meta refuses is asked once more, for fewer fields. */
static gboolean
is_asked_again (char **queries,
                gsize  index)
{
  g_autofree char *question = NULL;
  g_autofree char *before = NULL;

  if (index == 0 || g_str_equal (queries[index], queries[index - 1]))
    return FALSE;

  question = dup_question (queries[index]);
  before = dup_question (queries[index - 1]);
  return g_str_equal (question, before) && strlen (queries[index]) < strlen (queries[index - 1]);
}

/* The first pages of the searches since the log was cleared, of which one has the parameter. */
static void
assert_arrived_once (DiscoverFixture *fixture,
                     const char      *name)
{
  g_auto(GStrv) queries = discover_fixture_dup_searches (fixture);
  g_autofree char *expected = dup_spelling (get_query (fixture), name);
  g_autofree char *value = NULL;
  guint n = 0;

  for (gsize i = 0; queries[i] != NULL; i++)
    {
      if (count_in (queries[i], "after", NULL) == 0 && !is_asked_again (queries, i))
        n += count_in (queries[i], name, &value);
    }
  g_assert_cmpuint (n, ==, 1);
  g_assert_nonnull (expected);
  g_assert_cmpstr (value, ==, expected);
}

/* What is saved is what was asked. */
static void
assert_can_be_saved (DiscoverFixture *fixture)
{
  char *text = scout_query_to_json (get_query (fixture));
  g_autoptr(GBytes) saved = g_bytes_new_take (text, strlen (text));
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutQuery) again =
    scout_query_new_from_json (scout_marketplace_get_catalog (fixture->services.marketplace),
                               saved, NULL, &error);

  g_assert_no_error (error);
  g_assert_true (scout_query_equal (again, get_query (fixture)));
}

static gboolean
has_asked (gpointer data)
{
  g_auto(GStrv) queries = discover_fixture_dup_searches (data);
  ScoutPagedModel *results = discover_fixture_get_results (data);

  return queries[0] != NULL && results != NULL
         && scout_paged_model_get_state (results) != SCOUT_PAGED_STATE_LOADING;
}

static void
walk_filter (DiscoverFixture             *fixture,
             const ScoutCatalogEndpoint  *endpoint,
             const ScoutCatalogParameter *parameter)
{
  ScoutFilterRow *row = find_row (fixture, endpoint, parameter);
  GtkWidget *chip = NULL;

  g_test_message ("%s", parameter->name);
  remove_all_chips (fixture);
  fill_in_requirements (fixture, endpoint, parameter);
  scout_ui_fixture_settle (fixture->window);
  if (discover_fixture_get_results (fixture) != NULL)
    discover_fixture_wait (fixture);
  bring_out (row, endpoint, parameter);

  /* Of a range each end is a change, so that only the last one has both. */
  if (parameter->kind == SCOUT_CATALOG_KIND_METRIC_FILTER)
    filter_fixture_type (filter_fixture_get_end (GTK_WIDGET (scout_filter_row_get_control (row)),
                                                 FALSE), "");
  scout_sandbox_clear_requests (fixture->services.sandbox);
  fill_in (row, parameter, NULL);
  scout_ui_fixture_wait (has_asked, fixture);
  g_assert_true (scout_query_has (get_query (fixture), parameter->id));
  assert_can_be_saved (fixture);
  chip = find_chip (fixture, parameter);
  g_assert_nonnull (chip);
  if (parameter->kind != SCOUT_CATALOG_KIND_METRIC_FILTER)
    assert_arrived_once (fixture, parameter->name);

  scout_sandbox_clear_requests (fixture->services.sandbox);
  g_signal_emit_by_name (chip, "clicked");
  scout_ui_fixture_settle (fixture->window);
  if (discover_fixture_get_results (fixture) != NULL)
    discover_fixture_wait (fixture);
  g_assert_null (find_chip (fixture, parameter));
  {
    g_auto(GStrv) queries = discover_fixture_dup_searches (fixture);

    for (gsize i = 0; queries[i] != NULL; i++)
      g_assert_cmpuint (count_in (queries[i], parameter->name, NULL), ==, 0);
  }
}

static void
test_filters (DiscoverFixture *fixture,
              gconstpointer    data)
{
  const DiscoverSearch *search = data;
  const ScoutCatalogEndpoint *endpoint = get_endpoint (fixture, search);
  guint n_walked = 0;

  discover_fixture_connect (fixture);
  discover_fixture_toggle_filters (fixture, TRUE);
  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      if (!scout_filter_offer_is_filter (&endpoint->parameters[i]))
        continue;
      walk_filter (fixture, endpoint, &endpoint->parameters[i]);
      n_walked++;
    }
  g_test_message ("%u filters", n_walked);
  g_assert_cmpuint (n_walked, >=, n_filters[search - searches]);
}

/* All figures at once, each with both ends and, where they have them, a time and a part. */
static void
test_figures (DiscoverFixture *fixture,
              gconstpointer    data)
{
  const ScoutCatalogEndpoint *endpoint = get_endpoint (fixture, data);
  g_auto(GStrv) queries = NULL;
  const char *last = NULL;

  discover_fixture_connect (fixture);
  discover_fixture_toggle_filters (fixture, TRUE);
  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];

      if (parameter->kind != SCOUT_CATALOG_KIND_METRIC_FILTER)
        continue;
      bring_out (find_row (fixture, endpoint, parameter), endpoint, parameter);
      fill_in (find_row (fixture, endpoint, parameter), parameter, NULL);
    }
  scout_ui_fixture_settle (fixture->window);
  discover_fixture_wait (fixture);

  queries = discover_fixture_dup_searches (fixture);
  last = queries[g_strv_length (queries) - 1];
  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];
      g_autofree char *expected = dup_spelling (get_query (fixture), parameter->name);
      g_autofree char *value = NULL;

      if (parameter->kind != SCOUT_CATALOG_KIND_METRIC_FILTER)
        continue;
      g_assert_cmpuint (count_in (last, parameter->name, &value), ==, 1);
      g_assert_cmpstr (value, ==, expected);
      g_assert_nonnull (strstr (value, "\"min\":2"));
      g_assert_nonnull (strstr (value, "\"max\":50"));
      g_assert_cmpint (strstr (value, "time_range") != NULL, ==,
                       parameter->filter->time_ranges[0] != NULL);
      g_assert_nonnull (find_chip (fixture, parameter));
    }
}

/* What is no filter: the words and the order, which stand in the entry and on the button. */
static void
test_words_and_orders (DiscoverFixture *fixture,
                       gconstpointer    data)
{
  const ScoutCatalogEndpoint *endpoint = get_endpoint (fixture, data);
  const ScoutCatalogParameter *words = scout_catalog_endpoint_find_parameter (endpoint, "query");
  const ScoutCatalogParameter *sort = scout_catalog_endpoint_find_parameter (endpoint, "sort");

  discover_fixture_connect (fixture);
  for (gsize i = 0; sort != NULL && i < sort->values->n_values; i++)
    {
      const ScoutCatalogValue *value = &sort->values->values[i];

      scout_sandbox_clear_requests (fixture->services.sandbox);
      gtk_widget_activate_action (fixture->page, "discover.sort", "s", value->id);
      scout_ui_fixture_settle (fixture->window);
      discover_fixture_wait (fixture);
      if (!g_str_equal (value->value, sort->default_value))
        assert_arrived_once (fixture, sort->name);
    }

  if (words == NULL)
    return;
  scout_sandbox_clear_requests (fixture->services.sandbox);
  discover_fixture_search (fixture, "coffee & cake");
  assert_arrived_once (fixture, words->name);
}

static ScoutProvenance *
dup_explanation (DiscoverFixture *fixture)
{
  GtkWidget *button = page_fixture_find_named (fixture->page, "Explain Figures of the results");

  g_assert_nonnull (button);

  return scout_explain_button_dup_provenance (
    SCOUT_EXPLAIN_BUTTON (gtk_widget_get_ancestor (button, SCOUT_TYPE_EXPLAIN_BUTTON)));
}

/* Figures that are over several times say which. */
static void
assert_window (ScoutProvenance *explanation,
               gboolean         is_instagram)
{
  const char *fields = scout_provenance_get_fields (explanation);

  g_test_message ("%s", fields);
  if (is_instagram)
    {
      g_assert_null (scout_provenance_get_key (explanation));
      g_assert_nonnull (strstr (fields, "creator_reach (This month)"));
      g_assert_nonnull (strstr (fields, "reels_interaction_rate (Last 90 days)"));
    }
  else
    {
      g_assert_nonnull (scout_provenance_get_key (explanation));
      g_assert_null (strstr (fields, "("));
      g_assert_nonnull (strstr (fields, "reach"));
    }
}

/* The cards' figures say where they come from: the search that brought them, not the one before. */
static void
test_explains (DiscoverFixture *fixture,
               gconstpointer    data)
{
  const DiscoverSearch *search = data;
  const ScoutCatalogEndpoint *endpoint = get_endpoint (fixture, search);
  const char *path = strrchr (endpoint->path, '/');
  g_autoptr(ScoutProvenance) before = NULL;
  g_autoptr(ScoutProvenance) after = NULL;

  discover_fixture_connect (fixture);
  before = dup_explanation (fixture);
  g_assert_true (g_str_has_suffix (scout_provenance_get_endpoint (before), path));
  g_assert_cmpint (scout_provenance_get_fetched_at (before), >, 0);
  g_assert_nonnull (strstr (scout_provenance_get_command (before), "$ACCESS_TOKEN"));
  assert_window (before, search->network == SCOUT_NETWORK_INSTAGRAM);

  if (scout_catalog_endpoint_find_parameter (endpoint, "query") == NULL)
    return;
  discover_fixture_search (fixture, "coffee");
  after = dup_explanation (fixture);
  g_assert_null (strstr (scout_provenance_get_command (before), "coffee"));
  g_assert_nonnull (strstr (scout_provenance_get_command (after), "query=coffee"));
  discover_fixture_search (fixture, "zzyzxquux");
  g_assert_null (page_fixture_find_named (fixture->page, "Explain Figures of the results"));
}

int
main (int    argc,
      char **argv)
{
  static const DiscoverTest tests[] = {
    { "/discover-catalog/facebook-creators/filters", test_filters, &searches[0] },
    { "/discover-catalog/facebook-creators/figures", test_figures, &searches[0] },
    { "/discover-catalog/facebook-creators/explains", test_explains, &searches[0] },
    { "/discover-catalog/facebook-creators/words-and-orders", test_words_and_orders, &searches[0] },
    { "/discover-catalog/instagram-creators/filters", test_filters, &searches[1] },
    { "/discover-catalog/instagram-creators/figures", test_figures, &searches[1] },
    { "/discover-catalog/instagram-creators/explains", test_explains, &searches[1] },
    { "/discover-catalog/instagram-creators/words-and-orders", test_words_and_orders,
      &searches[1] },
    { "/discover-catalog/facebook-content/filters", test_filters, &searches[2] },
    { "/discover-catalog/facebook-content/figures", test_figures, &searches[2] },
    { "/discover-catalog/facebook-content/explains", test_explains, &searches[2] },
    { "/discover-catalog/facebook-content/words-and-orders", test_words_and_orders, &searches[2] },
  };

  return discover_fixture_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
