/* test-filter-sight.c: what is wrong with a filter is seen, wherever the panel is scrolled to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "filter-fixture.h"
#include "page-fixture.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#define LOW 420
#define MESSAGE "(#100) Partners are not what they were"
/* The last of the groups, and a filter of the first one. */
#define LAST "past-partners"
#define FIRST "countries"

static const char * const partners[] = { "Kith", NULL };

static GtkWidget *
find_row (FilterFixture *fixture,
          const char    *parameter_id)
{
  return GTK_WIDGET (filter_fixture_find_row (fixture, parameter_id));
}

static GtkViewport *
find_viewport (FilterFixture *fixture)
{
  return GTK_VIEWPORT (filter_fixture_find_type (GTK_WIDGET (fixture->panel), GTK_TYPE_VIEWPORT));
}

static gboolean
is_seen (FilterFixture *fixture,
         GtkWidget     *widget)
{
  GtkWidget *viewport = GTK_WIDGET (find_viewport (fixture));
  graphene_rect_t bounds;

  return gtk_widget_get_mapped (widget) && gtk_widget_compute_bounds (widget, viewport, &bounds)
         && bounds.size.height > 0 && bounds.origin.y >= -1
         && bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (viewport) + 1;
}

static void
settle (FilterFixture *fixture)
{
  for (int i = 0; i < 5; i++)
    scout_ui_fixture_settle (fixture->window);
}

/* The display gives a window its size when it comes to that. */
static gboolean
is_low (gpointer window)
{
  return gtk_widget_get_height (window) <= LOW;
}

static void
lower (FilterFixture *fixture)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 314, LOW);
  scout_ui_fixture_wait (is_low, fixture->window);
}

/* A low window, with a query that Meta refuses for its partners. */
static void
start (FilterFixture *fixture)
{
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new_from_query (filter_fixture_get_query (fixture));
  g_autoptr(ScoutQuery) query = NULL;

  lower (fixture);
  scout_query_builder_set_list (builder, LAST, partners);
  query = scout_query_builder_build (builder);
  scout_filter_panel_set_query (fixture->panel, query);
  settle (fixture);
  g_assert_false (is_seen (fixture, find_row (fixture, LAST)));
}

static void
refuse (FilterFixture *fixture)
{
  const ScoutCatalogEndpoint *endpoint =
    scout_query_get_endpoint (filter_fixture_get_query (fixture));

  scout_filter_panel_set_refusal (fixture->panel,
                                  scout_catalog_endpoint_find_parameter (endpoint, LAST), NULL,
                                  MESSAGE);
}

static void
fold (FilterFixture *fixture,
      const char    *parameter_id)
{
  GtkWidget *group = gtk_widget_get_ancestor (find_row (fixture, parameter_id),
                                              g_type_from_name ("ScoutFilterGroup"));

  g_signal_emit_by_name (gtk_widget_get_first_child (group), "clicked");
  settle (fixture);
  g_assert_false (gtk_widget_get_mapped (find_row (fixture, parameter_id)));
}

/* What Meta blames is unfolded and scrolled to, and the keyboard stays where it is. */
static void
test_refusal (FilterFixture *fixture,
              gconstpointer  data)
{
  GtkWidget *focus = NULL;

  start (fixture);
  gtk_widget_grab_focus (find_row (fixture, "audience-age"));
  fold (fixture, LAST);
  gtk_adjustment_set_value (
    gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (find_viewport (fixture))), 0);
  settle (fixture);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  refuse (fixture);
  settle (fixture);
  g_assert_true (is_seen (fixture, find_row (fixture, LAST)));
  g_assert_nonnull (focus);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
  g_object_unref (scout_ui_fixture_save_picture (GTK_WIDGET (fixture->window), "filter-blamed"));
}

/* Who types goes on seeing it. */
static void
test_typing (FilterFixture *fixture,
             gconstpointer  data)
{
  GtkWidget *entry = NULL;

  start (fixture);
  entry = filter_fixture_get_end (filter_fixture_find_control (fixture, "followers"), FALSE);
  gtk_widget_grab_focus (entry);
  settle (fixture);
  g_assert_true (is_seen (fixture, entry));
  refuse (fixture);
  settle (fixture);
  g_assert_true (is_seen (fixture, entry));
  g_assert_true (GTK_IS_EDITABLE (gtk_root_get_focus (GTK_ROOT (fixture->window))));
}

/* What came while the panel was away is seen when it comes back, and is where the keys begin. */
static void
test_hidden (FilterFixture *fixture,
             gconstpointer  data)
{
  GtkWidget *focus = NULL;

  start (fixture);
  fold (fixture, LAST);
  gtk_widget_set_visible (GTK_WIDGET (fixture->panel), FALSE);
  settle (fixture);
  refuse (fixture);
  gtk_widget_set_visible (GTK_WIDGET (fixture->panel), TRUE);
  settle (fixture);
  g_assert_true (is_seen (fixture, find_row (fixture, LAST)));

  scout_filter_panel_focus_first (fixture->panel);
  settle (fixture);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, find_row (fixture, LAST)));

  /* What has been seen may be folded, and stays so. */
  fold (fixture, LAST);
  gtk_widget_set_visible (GTK_WIDGET (fixture->panel), FALSE);
  settle (fixture);
  gtk_widget_set_visible (GTK_WIDGET (fixture->panel), TRUE);
  settle (fixture);
  g_assert_false (gtk_widget_get_mapped (find_row (fixture, LAST)));
}

/* The linter blames as Meta does: states without their country. What somebody fills in just now
 * they look at, and who wants to see another filter does not lose it. */
static void
test_linter (FilterFixture *fixture,
             gconstpointer  data)
{
  const char * const states[] = { "CA", NULL };
  g_autoptr(ScoutQueryBuilder) builder =
    scout_query_builder_new_from_query (filter_fixture_get_query (fixture));
  g_autoptr(ScoutQuery) query = NULL;

  lower (fixture);
  settle (fixture);
  fold (fixture, "audience-states");
  scout_query_builder_set_list (builder, "audience-states", states);
  query = scout_query_builder_build (builder);
  scout_filter_panel_set_query (fixture->panel, query);
  settle (fixture);
  g_assert_true (is_seen (fixture, find_row (fixture, "audience-states")));

  scout_filter_panel_focus_filter (fixture->panel, FIRST);
  settle (fixture);
  g_assert_true (is_seen (fixture, find_row (fixture, FIRST)));
  scout_filter_panel_set_query (fixture->panel, query);
  settle (fixture);
  g_assert_true (is_seen (fixture, find_row (fixture, FIRST)));
}

/* What the panel looks like right above a widget. */
static guint32
pick_above (FilterFixture *fixture,
            GtkWidget     *widget)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  g_autoptr(GdkTexture) picture = scout_ui_fixture_save_picture (window, "filter-ring");
  gsize width = (gsize) gdk_texture_get_width (picture);
  g_autofree guint32 *pixels = g_new (guint32, width * (gsize) gdk_texture_get_height (picture));
  graphene_rect_t bounds;
  graphene_rect_t whole;

  g_assert_true (gtk_widget_compute_bounds (window, window, &whole));
  g_assert_true (gtk_widget_compute_bounds (widget, window, &bounds));
  graphene_rect_offset (&bounds, -whole.origin.x, -whole.origin.y);
  gdk_texture_download (picture, (guchar *) pixels, width * sizeof (guint32));

  return pixels[((gsize) bounds.origin.y - 2) * width
                + (gsize) (bounds.origin.x + bounds.size.width / 2)];
}

/* Of what is chosen, too, one sees where the keys are. */
static void
test_ring (FilterFixture *fixture,
           gconstpointer  data)
{
  GtkWidget *ages = filter_fixture_find_control (fixture, "audience-age");
  GtkWidget *label = page_fixture_find_label (ages, "25–34");
  GtkWidget *age = gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON);
  guint32 without = 0;

  start (fixture);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (age), TRUE);
  scout_filter_panel_focus_filter (fixture->panel, "audience-gender");
  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), TRUE);
  settle (fixture);
  without = pick_above (fixture, age);
  gtk_widget_grab_focus (age);
  settle (fixture);
  g_assert_cmphex (pick_above (fixture, age), !=, without);
}

/* What opens a list is of one height, whatever opens. */
static void
test_heights (FilterFixture *fixture,
              gconstpointer  data)
{
  GtkWidget *panel = GTK_WIDGET (fixture->panel);
  GtkWidget *list = filter_fixture_find_type (panel, GTK_TYPE_MENU_BUTTON);
  GtkWidget *steps = filter_fixture_find_type (panel, GTK_TYPE_DROP_DOWN);

  settle (fixture);
  g_assert_cmpint (gtk_widget_get_height (steps), >=, 30);
  g_assert_cmpint (gtk_widget_get_height (steps), ==, gtk_widget_get_height (list));
}

static void
assert_arrow (FilterFixture    *fixture,
              const char       *from,
              GtkDirectionType  direction,
              const char       *to)
{
  GtkWidget *ages = filter_fixture_find_control (fixture, "audience-age");
  GtkWidget *first = page_fixture_find_label (ages, from);
  GtkWidget *second = page_fixture_find_label (ages, to);

  gtk_widget_grab_focus (gtk_widget_get_ancestor (first, GTK_TYPE_TOGGLE_BUTTON));
  gtk_widget_child_focus (GTK_WIDGET (fixture->window), direction);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window))
                 == gtk_widget_get_ancestor (second, GTK_TYPE_TOGGLE_BUTTON));
}

/* Left and right stay among the values of a filter. */
static void
test_arrows (FilterFixture *fixture,
             gconstpointer  data)
{
  assert_arrow (fixture, "18–24", GTK_DIR_RIGHT, "25–34");
  assert_arrow (fixture, "45–54", GTK_DIR_RIGHT, "55–64");
  assert_arrow (fixture, "65+", GTK_DIR_RIGHT, "65+");
  assert_arrow (fixture, "55–64", GTK_DIR_LEFT, "45–54");
  assert_arrow (fixture, "18–24", GTK_DIR_LEFT, "18–24");
}

#define ADD(path, endpoint, test) \
  g_test_add ("/filter-sight/" path, FilterFixture, endpoint, filter_fixture_set_up, test, \
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

  ADD ("refusal", FILTER_FACEBOOK, test_refusal);
  ADD ("typing", FILTER_FACEBOOK, test_typing);
  ADD ("hidden", FILTER_FACEBOOK, test_hidden);
  ADD ("linter", FILTER_INSTAGRAM, test_linter);
  ADD ("ring", FILTER_FACEBOOK, test_ring);
  ADD ("heights", FILTER_INSTAGRAM, test_heights);
  ADD ("arrows", FILTER_FACEBOOK, test_arrows);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
