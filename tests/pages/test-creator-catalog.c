/* test-creator-catalog.c: everything that the documents tell of creators is on their page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Knows the catalogue and no page: each row of S1's and S2's tables of creators' fields and metrics
 * must be found by name and value, for somebody of whom everything is known and for somebody of
 * whom nearly nothing is. */

#include "config.h"

#include "creator-fixture.h"
#include "scout-content-card.h"
#include "scout-explain-button.h"
#include "scout-field-wording.h"
#include "scout-pages.h"
#include "scout-widgets.h"
#include "scout-wording.h"

#include <string.h>

#define MANY 100

static const ScoutCatalogApi *
get_api (ScoutMarketplace *marketplace)
{
  return scout_catalog_get_api (scout_marketplace_get_catalog (marketplace),
                                scout_marketplace_get_network (marketplace));
}

static gboolean
is_documented (const ScoutCatalogSource *source)
{
  return source->document == SCOUT_CATALOG_DOCUMENT_S1
         || source->document == SCOUT_CATALOG_DOCUMENT_S2;
}

static gboolean
has_property (GtkWidget             *widget,
              GtkAccessibleProperty  property,
              const char            *value)
{
  g_autofree char *other = NULL;

  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), property))
    return FALSE;

  other = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), property, value);
  return other == NULL;
}

/* Whether anything that can be seen is known by this name and has this value. */
static gboolean
has_fact (GtkWidget  *root,
          const char *name,
          const char *value)
{
  if (!gtk_widget_get_mapped (root))
    return FALSE;
  if (has_property (root, GTK_ACCESSIBLE_PROPERTY_LABEL, name)
      && has_property (root, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, value))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (has_fact (child, name, value))
        return TRUE;
    }

  return FALSE;
}

/* What the figures that can be seen are by Meta's names: "creator_reach, follow_type". */
static void
collect_figures (GtkWidget  *root,
                 GHashTable *figures)
{
  if (!gtk_widget_get_mapped (root))
    return;
  if (SCOUT_IS_EXPLAIN_BUTTON (root))
    {
      g_autoptr(ScoutProvenance) provenance =
        scout_explain_button_dup_provenance (SCOUT_EXPLAIN_BUTTON (root));
      const ScoutInsightKey *key = provenance != NULL ? scout_provenance_get_key (provenance)
                                                      : NULL;

      if (key != NULL)
        g_hash_table_add (figures,
                          g_strdup_printf ("%s%s", scout_provenance_get_fields (provenance),
                                           key->period == SCOUT_PERIOD_DAY ? " by day" : ""));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_figures (child, figures);
}

/* Each series of the chart, one after the other. */
static void
collect_series (CreatorFixture *fixture,
                GHashTable     *figures)
{
  GtkWidget *drop_down = page_fixture_find_named (fixture->page, "Figure of the chart");
  GListModel *choices = NULL;

  if (drop_down == NULL)
    return;

  choices = gtk_drop_down_get_model (GTK_DROP_DOWN (drop_down));
  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), i);
      creator_fixture_wait (fixture);
      collect_figures (fixture->page, figures);
    }
}

static GHashTable *
collect (CreatorFixture *fixture)
{
  GHashTable *figures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  creator_fixture_show_tab (fixture, CREATOR_TAB_OVERVIEW);
  creator_fixture_wait (fixture);
  collect_figures (fixture->page, figures);
  collect_series (fixture, figures);
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  collect_figures (fixture->page, figures);

  return figures;
}

static const char *
find_breakdown_name (const ScoutCatalogApi *api,
                     const char            *id)
{
  for (gsize i = 0; i < api->n_breakdowns; i++)
    {
      if (g_str_equal (api->breakdowns[i].id, id))
        return api->breakdowns[i].name;
    }

  return NULL;
}

static void
assert_figure (GHashTable *figures,
               const char *figure)
{
  if (!g_hash_table_contains (figures, figure))
    g_error ("%s has no place on the page", figure);
}

static void
assert_metric (const ScoutCatalogApi    *api,
               const ScoutCatalogMetric *metric,
               GHashTable               *figures)
{
  assert_figure (figures, metric->name);
  if (g_strv_contains (metric->periods, "day"))
    {
      g_autofree char *daily = g_strconcat (metric->name, " by day", NULL);

      assert_figure (figures, daily);
    }

  for (gsize i = 0; metric->breakdown_ids[i] != NULL; i++)
    {
      const char *name = find_breakdown_name (api, metric->breakdown_ids[i]);
      g_autofree char *part = g_strdup_printf ("%s, %s", metric->name, name);

      if (name != NULL)
        assert_figure (figures, part);
    }
}

static void
test_metrics (CreatorFixture *fixture,
              gconstpointer   data)
{
  ScoutMarketplace *marketplace = data != NULL ? fixture->services.instagram
                                               : fixture->services.marketplace;
  const ScoutCatalogApi *api = get_api (marketplace);
  g_autoptr(GHashTable) figures = NULL;
  guint n_metrics = 0;

  creator_fixture_open (fixture, marketplace, "mayabrews");
  figures = collect (fixture);
  for (gsize i = 0; i < api->n_metrics; i++)
    {
      if (!g_str_equal (api->metrics[i].endpoint_id, "creator-insights")
          || !is_documented (&api->metrics[i].source))
        continue;

      assert_metric (api, &api->metrics[i], figures);
      n_metrics++;
    }
  g_assert_cmpuint (n_metrics, >, 0);
}

typedef struct
{
  ScoutCreator *creator;
  gboolean is_done;
} Answer;

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Answer *answer = user_data;

  answer->creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result,
                                                           NULL);
  answer->is_done = TRUE;
}

static gboolean
is_answered (gpointer data)
{
  return ((Answer *) data)->is_done;
}

/* What the page must say of a field: what either answer tells, or that it is not shared. */
static char *
dup_expected (const ScoutCatalogField *field,
              ScoutCreator            *profile,
              ScoutCreator            *partnerships) /* (nullable) */
{
  g_autofree char *words = scout_field_wording_dup (field, profile);

  if (words == NULL && partnerships != NULL)
    words = scout_field_wording_dup (field, partnerships);

  return words != NULL ? scout_wording_inline (words) : g_strdup ("Not shared");
}

/* Names of brands have a list of their own. */
static gboolean
has_partners (CreatorFixture *fixture,
              ScoutCreator   *answer)
{
  const char * const *names = scout_creator_get_past_partnerships (answer);

  if (names[0] == NULL)
    return page_fixture_find_label (fixture->page, "No past partners") != NULL;

  for (gsize i = 0; names[i] != NULL; i++)
    {
      if (page_fixture_find_named (fixture->page, names[i]) == NULL)
        return FALSE;
    }

  return TRUE;
}

static void
find_fields (CreatorFixture           *fixture,
             const ScoutCatalogObject *object,
             ScoutCreator             *partnerships,
             gboolean                 *found)
{
  for (gsize i = 0; i < object->n_fields; i++)
    {
      const ScoutCatalogField *field = &object->fields[i];
      g_autofree char *expected = dup_expected (field, fixture->creator, partnerships);

      if (g_str_equal (field->id, "past-partners"))
        found[i] |= has_partners (fixture, partnerships);
      else
        found[i] |= has_fact (fixture->page, field->label, expected);
    }
}

static void
assert_fields (CreatorFixture   *fixture,
               ScoutMarketplace *marketplace,
               const char       *handle)
{
  const ScoutCatalogObject *object = scout_catalog_api_find_object (get_api (marketplace),
                                                                    "creator");
  g_autofree gboolean *found = g_new0 (gboolean, object->n_fields);
  Answer partnerships = { NULL };

  creator_fixture_open (fixture, marketplace, handle);
  scout_marketplace_load_creator_async (marketplace, handle, SCOUT_CREATOR_PART_PARTNERSHIPS,
                                        SCOUT_TIME_RANGE_LIFETIME, NULL, answered_cb,
                                        &partnerships);
  scout_ui_fixture_wait (is_answered, &partnerships);
  creator_fixture_wait (fixture);
  find_fields (fixture, object, partnerships.creator, found);
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  find_fields (fixture, object, partnerships.creator, found);

  for (gsize i = 0; i < object->n_fields; i++)
    {
      if (is_documented (&object->fields[i].source) && !found[i]
          && scout_field_wording_has_words (&object->fields[i]))
        g_error ("%s (%s) has no place on the page", object->fields[i].label,
                 object->fields[i].name);
    }
  g_clear_object (&partnerships.creator);
}

static void
test_fields (CreatorFixture *fixture,
             gconstpointer   data)
{
  assert_fields (fixture, data != NULL ? fixture->services.instagram
                                       : fixture->services.marketplace, "mayabrews");
}

/* Lists of posts are fields too. */
static void
test_posts (CreatorFixture *fixture,
            gconstpointer   data)
{
  creator_fixture_open (fixture, data != NULL ? fixture->services.instagram
                                              : fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_CONTENT);
  creator_fixture_wait (fixture);
  g_assert_nonnull (scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CONTENT_CARD, NULL));
  if (data == NULL)
    return;

  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Branded content"));
}

/* Nothing is invented for who shares nothing, and the page still says who that is. */
static void
test_almost_nothing (CreatorFixture *fixture,
                     gconstpointer   data)
{
  g_autoptr(GHashTable) figures = NULL;

  assert_fields (fixture, fixture->services.marketplace, "ivy.thornbury");
  figures = collect (fixture);
  g_assert_cmpuint (g_hash_table_size (figures), ==, 0);
  creator_fixture_show_tab (fixture, CREATOR_TAB_OVERVIEW);
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Ivy Thornbury"));
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             "Insights are not shared yet"));
  creator_fixture_save_picture (fixture, "creator-almost-nothing", 1032);
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
  page_fixture_wait_for_label (fixture->page, "Loading…");
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

  ADD ("facebook/metrics", FALSE, test_metrics);
  ADD ("facebook/fields", FALSE, test_fields);
  ADD ("facebook/posts", FALSE, test_posts);
  ADD ("instagram/metrics", TRUE, test_metrics);
  ADD ("instagram/fields", TRUE, test_fields);
  ADD ("instagram/posts", TRUE, test_posts);
  ADD ("almost-nothing", FALSE, test_almost_nothing);
  ADD ("three-troubles", FALSE, test_three_troubles);
  ADD ("profile-fails", FALSE, test_profile_fails);

  return creator_fixture_run ();
}
