/* test-explain-figures.c: each figure on the pages of creators and posts explains itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Collects what has figures, whatever it is a figure of, and looks for the button that belongs to
 * it: in a tile or a row, or in the card of a chart. What stands beside another figure is explained
 * with it: changes, and rates over other ranges. */

#include "config.h"

#include "creator-fixture.h"
#include "post-fixture.h"
#include "scout-chart.h"
#include "scout-content-card.h"
#include "scout-explain-button.h"
#include "scout-fact-row.h"
#include "scout-match-card.h"
#include "scout-metric-tile.h"
#include "scout-pages.h"
#include "scout-query-builder.h"
#include "scout-widgets.h"

#include <string.h>

/* Says nothing that anybody would say. */
#define UNLIKELY "\001"
/* Of what is to be hit, in pixels. */
#define LEAST_TARGET 30.0f

typedef struct
{
  guint n_figures;
  guint n_unexplained;
} Walk;

static char *
dup_property (GtkWidget             *widget,
              GtkAccessibleProperty  property)
{
  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), property))
    return g_strdup ("");

  return gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), property, UNLIKELY);
}

/* Whether something in it is explained, with the call and the time of the answer. */
static gboolean
has_explanation (GtkWidget *root)
{
  gboolean has = FALSE;

  if (!gtk_widget_get_mapped (root))
    return FALSE;
  if (SCOUT_IS_EXPLAIN_BUTTON (root))
    {
      g_autoptr(ScoutProvenance) provenance =
        scout_explain_button_dup_provenance (SCOUT_EXPLAIN_BUTTON (root));

      return provenance != NULL && *scout_provenance_get_fields (provenance) != '\0'
             && scout_provenance_get_fetched_at (provenance) > 0;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && !has;
       child = gtk_widget_get_next_sibling (child))
    has = has_explanation (child);

  return has;
}

static GtkWidget *
get_card (GtkWidget *chart)
{
  GtkWidget *card = chart;

  while (card != NULL && !gtk_widget_has_css_class (card, "card"))
    card = gtk_widget_get_parent (card);

  return card != NULL ? card : chart;
}

/* Tells by what a filter is met or not. */
static gboolean
is_match (GtkWidget *widget)
{
  return GTK_IS_LIST_BOX_ROW (widget)
         && gtk_widget_get_ancestor (widget, SCOUT_TYPE_MATCH_CARD) != NULL;
}

/* What the figure's button has to be in; NULL if it is no figure. */
static GtkWidget *
get_place (GtkWidget *widget)
{
  g_autofree char *words = NULL;

  if (SCOUT_IS_CHART (widget))
    return scout_chart_get_n_points (SCOUT_CHART (widget)) > 0 ? get_card (widget) : NULL;
  if (!SCOUT_IS_METRIC_TILE (widget) && !SCOUT_IS_FACT_ROW (widget) && !is_match (widget))
    return NULL;

  words = dup_property (widget, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);

  return strpbrk (words, "0123456789") != NULL ? widget : NULL;
}

static void
look_at_figures (Walk      *walk,
                 GtkWidget *root)
{
  GtkWidget *place = NULL;

  if (!gtk_widget_get_mapped (root))
    return;

  place = get_place (root);
  if (place != NULL)
    {
      g_autofree char *name = dup_property (root, GTK_ACCESSIBLE_PROPERTY_LABEL);

      walk->n_figures++;
      if (!has_explanation (place))
        {
          g_test_message ("UNEXPLAINED: “%s”, a %s", name, G_OBJECT_TYPE_NAME (root));
          walk->n_unexplained++;
        }
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    look_at_figures (walk, child);
}

/* Large enough for a hand that shakes, whatever small words it stands beside. */
static void
assert_sizes (GtkWidget *root)
{
  if (!gtk_widget_get_mapped (root))
    return;
  if (GTK_IS_TOGGLE_BUTTON (root) && gtk_widget_get_ancestor (root, SCOUT_TYPE_EXPLAIN_BUTTON))
    {
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (root, root, &bounds));
      g_assert_cmpfloat (bounds.size.width, >=, LEAST_TARGET);
      g_assert_cmpfloat (bounds.size.height, >=, LEAST_TARGET);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_sizes (child);
}

static void
assert_explained (GtkWidget *page,
                  guint      least_figures)
{
  Walk walk = { 0, 0 };

  assert_sizes (page);
  look_at_figures (&walk, page);
  g_test_message ("%u figures", walk.n_figures);
  g_assert_cmpuint (walk.n_unexplained, ==, 0);
  g_assert_cmpuint (walk.n_figures, >=, least_figures);
}

/* Filters of three kinds: of the profile, of a figure, and of a part of the audience. */
static ScoutQuery *
make_query (ScoutMarketplace *marketplace)
{
  ScoutNetwork network = scout_marketplace_get_network (marketplace);
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new (scout_marketplace_get_catalog (marketplace), network, "creators");
  const ScoutQueryRange many = { 1000, G_MAXINT32, NULL, NULL };
  const char *ages[] = { "25-34", NULL };

  if (network == SCOUT_NETWORK_FACEBOOK)
    {
      scout_query_builder_set_range (builder, "followers", &many);
      scout_query_builder_set_range (builder, "reach", &many);
      scout_query_builder_set_text (builder, "audience-age", "25-34");
    }
  else
    {
      scout_query_builder_set_text (builder, "min-followers", "10000");
      scout_query_builder_set_text (builder, "min-engaged-accounts", "2000");
      scout_query_builder_set_list (builder, "audience-age", ages);
    }

  return scout_query_builder_build (builder);
}

static void
test_creator (CreatorFixture *fixture,
              gconstpointer   data)
{
  /* Tiles, charts and rows with digits; posts are explained as a list. */
  static const guint least_figures[] = { [CREATOR_TAB_OVERVIEW] = 10, [CREATOR_TAB_AUDIENCE] = 5,
                                         [CREATOR_TAB_PARTNERSHIPS] = 1 };
  g_autoptr(ScoutQuery) query = make_query (data != NULL ? fixture->services.instagram
                                                         : fixture->services.marketplace);

  scout_creator_page_set_query (SCOUT_CREATOR_PAGE (fixture->page), query);
  scout_creator_page_set_found_by (SCOUT_CREATOR_PAGE (fixture->page), query);
  creator_fixture_open (fixture, data != NULL ? fixture->services.instagram
                                              : fixture->services.marketplace, "mayabrews");
  for (CreatorTab tab = CREATOR_TAB_OVERVIEW; tab <= CREATOR_TAB_PARTNERSHIPS; tab++)
    {
      creator_fixture_show_tab (fixture, tab);
      creator_fixture_wait (fixture);
      if (tab != CREATOR_TAB_CONTENT)
        assert_explained (fixture->page, least_figures[tab]);
      else
        {
          g_assert_nonnull (scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CONTENT_CARD, NULL));
          g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Figures of posts"));
        }
    }
}

static void
test_post (PostFixture   *fixture,
           gconstpointer  data)
{
  post_fixture_show (fixture, POST_OURS);
  assert_explained (fixture->page, 3);
}

int
main (int    argc,
      char **argv)
{
  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/explain-figures/facebook", CreatorFixture, NULL, creator_fixture_set_up,
              test_creator, creator_fixture_tear_down);
  g_test_add ("/explain-figures/instagram", CreatorFixture, GINT_TO_POINTER (TRUE),
              creator_fixture_set_up, test_creator, creator_fixture_tear_down);
  g_test_add ("/explain-figures/post", PostFixture, NULL, post_fixture_set_up, test_post,
              post_fixture_tear_down);

  return creator_fixture_run ();
}
