/* test-creator-catalog.c: everything that the documents tell of creators is on their page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Knows what Meta answers (creator-facts.c) and nothing of the page but what it is called: each row
 * of S1's and S2's tables of creators' fields and metrics must be found by name and value, for
 * somebody of whom everything is known and for somebody of whom nearly nothing is. */

#include "config.h"

#include "creator-facts.h"
#include "creator-fixture.h"
#include "filter-fixture.h"
#include "scout-chart.h"
#include "scout-filter-chips.h"
#include "scout-page-part.h"
#include "scout-pages.h"
#include "scout-post-filters.h"
#include "scout-round-toggle.h"
#include "scout-state-view.h"
#include "scout-widgets.h"

#include <string.h>

#define MANY 100
/* As the documents have: S2 has 13 metrics of creators and 16 fields, S1 5 and 12. */
#define LEAST_ROWS 15
/* Seven figures, the type, the time and the order. */
#define LEAST_POST_FILTERS 10
/* Somebody who has joined no programme and tells little else. */
#define NOBODY "ivy.thornbury"
#define NOTHING_YET "Insights are not shared yet"
#define NOTHING "Insights are not shared"
/* Says nothing that anybody would say. */
#define UNLIKELY "\001"

/* Something that can be seen, as assistive technology is told of it. */
typedef struct
{
  char *name;
  char *words;
} Sighting;

static void
sighting_free (Sighting *sighting)
{
  g_free (sighting->name);
  g_free (sighting->words);
  g_free (sighting);
}

static void
note (GPtrArray  *sightings,
      char       *name,  /* (transfer full) */
      const char *words) /* (nullable) */
{
  Sighting *sighting = g_new0 (Sighting, 1);

  sighting->name = name;
  sighting->words = g_strdup (words != NULL ? words : "");
  g_ptr_array_add (sightings, sighting);
}

/* (transfer full) (nullable) */
static char *
dup_property (GtkWidget             *widget,
              GtkAccessibleProperty  property)
{
  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), property))
    return NULL;

  return gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), property, UNLIKELY);
}

/* Each point, as the keyboard has it read out: by its number, and by the row that it is. */
static void
note_points (GPtrArray  *sightings,
             ScoutChart *chart,
             const char *title)
{
  for (guint i = 0; i < scout_chart_get_n_points (chart); i++)
    {
      g_autofree char *words = NULL;
      const char *figures = NULL;

      scout_chart_set_cursor (chart, (int) i);
      words = scout_chart_dup_readout (chart);
      figures = strstr (words, ": ");
      note (sightings, g_strdup (title), words);
      note (sightings, g_strdup_printf ("%s #%u", title, i), words);
      if (figures != NULL)
        note (sightings, g_strdup_printf ("%s: %.*s", title, (int) (figures - words), words),
              figures + strlen (": "));
    }
  scout_chart_set_cursor (chart, -1);
}

/* Where a card has nothing to show it says why. */
static void
note_state (GPtrArray *sightings,
            GtkWidget *state)
{
  GtkWidget *card = gtk_widget_get_ancestor (state, SCOUT_TYPE_PAGE_PART);
  g_autofree char *title = dup_property (state, GTK_ACCESSIBLE_PROPERTY_LABEL);

  if (card != NULL)
    note (sightings, g_strdup (scout_page_part_get_title (SCOUT_PAGE_PART (card))), title);
}

static void
look (GPtrArray *sightings,
      GtkWidget *root)
{
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  if (!gtk_widget_get_mapped (root))
    return;

  name = dup_property (root, GTK_ACCESSIBLE_PROPERTY_LABEL);
  words = dup_property (root, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  if (SCOUT_IS_CHART (root))
    note_points (sightings, SCOUT_CHART (root), name);
  if (SCOUT_IS_STATE_VIEW (root))
    note_state (sightings, root);
  if (name != NULL)
    note (sightings, g_steal_pointer (&name), words);
  else if (GTK_IS_LABEL (root))
    note (sightings, g_strdup (gtk_label_get_text (GTK_LABEL (root))), NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    look (sightings, child);
}

/* Each series of the daily chart, one after the other. */
static void
look_at_series (GPtrArray      *sightings,
                CreatorFixture *fixture)
{
  GtkWidget *drop_down = page_fixture_find_named (fixture->page, "Figure of the chart");
  GListModel *choices = NULL;

  if (drop_down == NULL)
    return;

  choices = gtk_drop_down_get_model (GTK_DROP_DOWN (drop_down));
  for (guint i = 1; i < g_list_model_get_n_items (choices); i++)
    {
      gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), i);
      creator_fixture_wait (fixture);
      look (sightings, scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CHART, NULL));
    }
}

/* (transfer full) (element-type Sighting): everything on all tabs. */
static GPtrArray *
look_at_page (CreatorFixture *fixture)
{
  GPtrArray *sightings = g_ptr_array_new_with_free_func ((GDestroyNotify) sighting_free);

  for (CreatorTab tab = CREATOR_TAB_OVERVIEW; tab <= CREATOR_TAB_PARTNERSHIPS; tab++)
    {
      creator_fixture_show_tab (fixture, tab);
      creator_fixture_wait (fixture);
      look (sightings, fixture->page);
      if (tab == CREATOR_TAB_OVERVIEW)
        look_at_series (sightings, fixture);
    }

  return sightings;
}

/* Whether words are among others, and not a part of a longer number. A brand is a name alone. */
static gboolean
has_words (const char *text,
           const char *words)
{
  if (*words == '\0')
    return TRUE;

  for (const char *found = strstr (text, words); found != NULL; found = strstr (found + 1, words))
    {
      const char *end = found + strlen (words);
      gboolean begins = found == text || found[-1] == ' ' || found[-1] == '(';
      gboolean goes_on = (*end == ',' || *end == '.') && g_ascii_isdigit (end[1]);
      gboolean ends = !g_ascii_isalnum (*end) && !goes_on;

      if (begins && ends)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_sighted (GPtrArray         *sightings,
            const CreatorFact *fact)
{
  for (guint i = 0; i < sightings->len; i++)
    {
      const Sighting *sighting = g_ptr_array_index (sightings, i);

      if (fact->name == NULL && has_words (sighting->name, fact->words))
        return TRUE;
      if (g_strcmp0 (sighting->name, fact->name) == 0
          && (fact->is_whole ? g_str_equal (sighting->words, fact->words)
                             : has_words (sighting->words, fact->words)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_named (GPtrArray  *sightings,
          const char *name)
{
  for (guint i = 0; i < sightings->len; i++)
    {
      if (g_str_equal (((Sighting *) g_ptr_array_index (sightings, i))->name, name))
        return TRUE;
    }

  return FALSE;
}

/* Says that there is no such figure, in its place or for all of them at once, and has none. */
static gboolean
is_withheld (GPtrArray         *sightings,
             const CreatorFact *fact)
{
  gboolean is_told = is_named (sightings, NOTHING_YET);

  for (guint i = 0; i < sightings->len; i++)
    {
      const Sighting *sighting = g_ptr_array_index (sightings, i);

      if (!g_str_equal (sighting->name, fact->name))
        continue;
      if (strpbrk (sighting->words, "0123456789") != NULL)
        return FALSE;
      is_told |= g_str_equal (sighting->words, CREATOR_FACTS_NOT_SHARED)
                 || g_str_equal (sighting->words, NOTHING);
    }

  return is_told;
}

static void
assert_facts (GPtrArray *sightings,
              GPtrArray *facts)
{
  guint n_missing = 0;
  const char *row = NULL;
  guint n_rows = 0;

  for (guint i = 0; i < facts->len; i++)
    {
      const CreatorFact *fact = g_ptr_array_index (facts, i);
      gboolean is_nothing = g_str_equal (fact->words, CREATOR_FACTS_NOT_SHARED);

      n_rows += g_strcmp0 (row, fact->row) != 0;
      row = fact->row;
      if (is_nothing && !fact->is_whole ? is_withheld (sightings, fact)
                                        : is_sighted (sightings, fact))
        continue;
      g_test_message ("MISSING: %s is not on the page as “%s” with “%s”", fact->row,
                      fact->name != NULL ? fact->name : "", fact->words);
      n_missing++;
    }
  g_test_message ("%u rows, %u facts", n_rows, facts->len);
  g_assert_cmpuint (n_missing, ==, 0);
}

static ScoutNetwork
get_network (gconstpointer data)
{
  return data != NULL ? SCOUT_NETWORK_INSTAGRAM : SCOUT_NETWORK_FACEBOOK;
}

/* Returns by what the creator is looked up. */
static const char *
open_page (CreatorFixture *fixture,
           ScoutNetwork    network,
           const char     *handle)
{
  gboolean is_instagram = network == SCOUT_NETWORK_INSTAGRAM;

  creator_fixture_open (fixture, is_instagram ? fixture->services.instagram
                                              : fixture->services.marketplace, handle);

  return is_instagram ? handle : scout_creator_get_id (fixture->creator);
}

static void
assert_all (CreatorFixture *fixture,
            ScoutNetwork    network,
            const char     *handle)
{
  const char *id = open_page (fixture, network, handle);
  g_autoptr(GPtrArray) fields = creator_facts_ask_fields (&fixture->services, network, id);
  g_autoptr(GPtrArray) figures = creator_facts_ask_figures (&fixture->services, network, id);
  g_autoptr(GPtrArray) sightings = look_at_page (fixture);

  g_assert_cmpuint (fields->len + figures->len, >=, LEAST_ROWS);
  assert_facts (sightings, fields);
  assert_facts (sightings, figures);
}

static void
test_everything (CreatorFixture *fixture,
                 gconstpointer   data)
{
  assert_all (fixture, get_network (data), "mayabrews");
}

/* Nothing is invented for who shares nothing, and the page still says who that is. */
static void
test_almost_nothing (CreatorFixture *fixture,
                     gconstpointer   data)
{
  assert_all (fixture, get_network (data), NOBODY);
  creator_fixture_show_tab (fixture, CREATOR_TAB_OVERVIEW);
  creator_fixture_wait (fixture);
  if (data == NULL)
    g_assert_nonnull (page_fixture_find_label (fixture->page, NOTHING_YET));
  creator_fixture_save_picture (fixture, data != NULL ? "creator-almost-nothing-instagram"
                                                      : "creator-almost-nothing", 1032);
}

/* Lists of posts are fields too. */
static void
test_posts (CreatorFixture *fixture,
            gconstpointer   data)
{
  ScoutNetwork network = get_network (data);
  const char *id = open_page (fixture, network, "mayabrews");
  g_autoptr(GPtrArray) posts = creator_facts_ask_posts (&fixture->services, network, id);
  g_autoptr(GPtrArray) sightings = look_at_page (fixture);

  g_assert_cmpuint (posts->len, >=, 1);
  assert_facts (sightings, posts);
}

/* The first pages of posts that were asked for since the requests were cleared, and in how many of
 * them a parameter is: with this value, unless it does not matter. */
static guint
count_searches (CreatorFixture *fixture,
                const char     *name,
                const char     *value,      /* (nullable) */
                guint          *n_searches) /* (out) */
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->services.sandbox);
  guint n_found = 0;

  *n_searches = 0;
  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);
      g_auto(GStrv) pairs = g_strsplit (request->query, "&", -1);
      g_autofree char *start = g_strconcat (name, "=", NULL);

      if (strstr (request->path, "/creator_marketplace/content") == NULL
          || strstr (request->query, "after=") != NULL)
        continue;
      ++*n_searches;
      for (gsize k = 0; pairs[k] != NULL; k++)
        {
          g_autofree char *pair = g_uri_unescape_string (pairs[k], NULL);

          if (!g_str_has_prefix (pair, start))
            continue;
          n_found++;
          if (value != NULL)
            g_assert_cmpstr (pair + strlen (start), ==, value);
        }
    }

  return n_found;
}

static void
assert_asked (CreatorFixture *fixture,
              const char     *name,
              const char     *value,
              guint           n_expected)
{
  guint n_searches = 0;

  creator_fixture_wait (fixture);
  g_assert_cmpuint (count_searches (fixture, name, value, &n_searches), ==, n_expected);
  g_assert_cmpuint (n_searches, ==, 1);
  scout_sandbox_clear_requests (fixture->services.sandbox);
}

/* A figure is filtered in the popover, has a chip, and is gone with that. */
static void
walk_figure (CreatorFixture              *fixture,
             const ScoutCatalogParameter *parameter)
{
  GtkWidget *button = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_POST_FILTERS, NULL);
  GtkWidget *chips = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_CHIPS, NULL);
  ScoutFilterRow *row = NULL;
  GtkWidget *end = NULL;

  filter_fixture_open (button);
  row = filter_fixture_find_row_in (button, parameter->id);
  g_assert_nonnull (row);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (row)));
  end = filter_fixture_get_end (GTK_WIDGET (scout_filter_row_get_control (row)), FALSE);
  filter_fixture_type (end, "2");
  assert_asked (fixture, parameter->name, "{\"min\":2}", 1);
  filter_fixture_close (button);
  g_signal_emit_by_name (page_fixture_find_cross (chips, parameter->label), "clicked");
  assert_asked (fixture, parameter->name, NULL, 0);
  g_assert_false (gtk_widget_get_visible (chips));
}

/* What has a control beside the posts: which posts, from when, in which order. */
static void
walk_choice (CreatorFixture              *fixture,
             const ScoutCatalogParameter *parameter)
{
  const char *name = g_str_equal (parameter->id, "sort") ? "Order" : parameter->label;
  GtkWidget *menu = page_fixture_find_named (fixture->page, name);
  GtkWidget *kinds = page_fixture_find_named (fixture->page, "Which posts");
  const ScoutCatalogValue *value = &parameter->values->values[1];

  if (menu != NULL && GTK_IS_DROP_DOWN (menu))
    {
      gboolean has_any = !g_str_equal (parameter->id, "sort");

      gtk_drop_down_set_selected (GTK_DROP_DOWN (menu), has_any ? 2 : 1);
      assert_asked (fixture, parameter->name, value->value, 1);
      gtk_drop_down_set_selected (GTK_DROP_DOWN (menu), 0);
    }
  else
    {
      scout_round_toggle_set_selected (SCOUT_ROUND_TOGGLE (kinds), value->id);
      assert_asked (fixture, parameter->name, value->value, 1);
      scout_round_toggle_set_selected (SCOUT_ROUND_TOGGLE (kinds), "all");
    }
  creator_fixture_wait (fixture);
  scout_sandbox_clear_requests (fixture->services.sandbox);
}

/* Whatever S2 takes together with one creator can be set, and arrives once. What it refuses, which
 * is the days, has no control. */
static void
test_post_filters (CreatorFixture *fixture,
                   gconstpointer   data)
{
  ScoutCatalog *catalog = scout_marketplace_get_catalog (fixture->services.marketplace);
  const ScoutCatalogEndpoint *endpoint =
    scout_catalog_api_find_endpoint (scout_catalog_get_api (catalog, SCOUT_NETWORK_FACEBOOK),
                                     "content");
  const ScoutCatalogParameter *creator = scout_catalog_endpoint_find_parameter (endpoint,
                                                                                "creator-id");
  guint n_walked = 0;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_CONTENT);
  creator_fixture_wait (fixture);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];

      if (parameter->role != SCOUT_CATALOG_ROLE_FILTER
          && parameter->role != SCOUT_CATALOG_ROLE_SORT)
        continue;
      g_test_message ("%s", parameter->name);
      if (parameter == creator
          || scout_catalog_parameter_find_exclusion (parameter, creator) != NULL)
        {
          g_assert_null (filter_fixture_find_row_in (fixture->page, parameter->id));
          g_assert_null (page_fixture_find_named (fixture->page, parameter->label));
          continue;
        }
      if (parameter->kind == SCOUT_CATALOG_KIND_METRIC_FILTER)
        walk_figure (fixture, parameter);
      else
        walk_choice (fixture, parameter);
      n_walked++;
    }
  g_assert_cmpuint (n_walked, >=, LEAST_POST_FILTERS);
}

/* One part fails, one does not come, one is empty: each says so, and the others stand. */
static void
test_three_troubles (CreatorFixture *fixture,
                     gconstpointer   data)
{
  ScoutSandboxFault slow = { SCOUT_SANDBOX_FAULT_STALL, "/creator_marketplace/creators",
                             .count = MANY };

  slow.query = "followers_genders";
  scout_sandbox_add_fault (fixture->services.sandbox, &slow);
  creator_fixture_break (fixture, "/creator_marketplace/creators", "creator_interaction_rate");
  creator_fixture_open (fixture, fixture->services.marketplace, "theo.pours");
  page_fixture_wait_for_label (fixture->page, "Try again");
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_named (fixture->page, "Explain Interaction rate"));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Views by content type"));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Daily figures"));

  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Grindwell"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, "No posts with your brand"));

  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait_for_skeleton (fixture);
  g_assert_true (scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (fixture->page)));
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  creator_fixture_wait (fixture);
}

/* Without the profile there is what the search told, and it says that this is not all. */
static void
test_profile_fails (CreatorFixture *fixture,
                    gconstpointer   data)
{
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  creator_fixture_break (fixture, "/creator_marketplace/creators", "creator_email");
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
  page_fixture_wait_for_label (fixture->page, "Meta has a problem");
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Maya Lindqvist"));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Reach"));

  scout_sandbox_clear_faults (fixture->services.sandbox);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  creator_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, "Meta has a problem"));
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             "All that Meta tells of the profile"));
}

int
main (int    argc,
      char **argv)
{
  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, is_instagram, function) \
  g_test_add ("/creator-catalog/" path, CreatorFixture, GINT_TO_POINTER (is_instagram), \
              creator_fixture_set_up, function, creator_fixture_tear_down)

  ADD ("facebook/everything", FALSE, test_everything);
  ADD ("facebook/almost-nothing", FALSE, test_almost_nothing);
  ADD ("facebook/posts", FALSE, test_posts);
  ADD ("facebook/post-filters", FALSE, test_post_filters);
  ADD ("instagram/everything", TRUE, test_everything);
  ADD ("instagram/almost-nothing", TRUE, test_almost_nothing);
  ADD ("instagram/posts", TRUE, test_posts);
  ADD ("three-troubles", FALSE, test_three_troubles);
  ADD ("profile-fails", FALSE, test_profile_fails);

  return creator_fixture_run ();
}
