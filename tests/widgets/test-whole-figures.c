/* test-whole-figures.c: what cards and rows tell in short, and whole where the pointer rests.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-whole-figures.h"

#include "scout-content-card.h"
#include "scout-content-fields.h"
#include "scout-content-row.h"
#include "scout-creator-card.h"
#include "scout-creator-fields.h"
#include "scout-tooltip.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <math.h>
#include <string.h>

#define INSIGHT(metric, range, value) \
  { { metric, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL, range }, \
    SCOUT_NETWORK_FACEBOOK, TRUE, 0, value, NULL, 0, 0, NULL, 0 }

static ScoutInsightFields post_insights[] = {
  INSIGHT (SCOUT_METRIC_VIEWS, SCOUT_TIME_RANGE_LIFETIME, 1234567.0),
  INSIGHT (SCOUT_METRIC_REACTIONS, SCOUT_TIME_RANGE_LIFETIME, 18402.0),
  INSIGHT (SCOUT_METRIC_COMMENTS, SCOUT_TIME_RANGE_LIFETIME, 982.0),
};

static const ScoutContentFields reel = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "1", .creator_id = "100044413150303", .type = "reels",
  .created = SCOUT_CONTENT_NO_TIME, .caption = "Dialling in a washed Ethiopian",
  .insights = post_insights, .n_insights = G_N_ELEMENTS (post_insights),
};
static const ScoutContentFields bare = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "4", .created = SCOUT_CONTENT_NO_TIME,
};
static const ScoutCreatorFields maya = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "1", .name = "Maya Lindqvist", .followers = 482310,
};

static void
test_lines (void)
{
  g_autoptr(GString) lines = g_string_new (NULL);

  scout_whole_figures_append (lines, "Views", 1234567);
  scout_whole_figures_append (lines, "Comments", 999);
  scout_whole_figures_append (lines, "Shares", -1);
  scout_whole_figures_append_figure (lines, "Saves", (double) NAN);
  scout_whole_figures_append_figure (lines, "Plays", 1e30);
  scout_whole_figures_append_figure (lines, "Reactions", 1000.0);
  g_assert_cmpstr (lines->str, ==, "Views 1,234,567\nReactions 1,000");
}

static gboolean
is_told (GtkWidget *card,
         int        x,
         int        y)
{
  g_autoptr(GtkTooltip) tooltip = g_object_new (GTK_TYPE_TOOLTIP, NULL);
  gboolean is = FALSE;

  g_assert_true (gtk_widget_get_has_tooltip (card));
  g_signal_emit_by_name (card, "query-tooltip", x, y, FALSE, tooltip, &is);
  return is;
}

static char *
dup_lines (GtkWidget *card)
{
  g_autoptr(GString) lines = g_string_new (NULL);

  SCOUT_DRAWN_CARD_GET_CLASS (card)->tell_figures (SCOUT_DRAWN_CARD (card), lines);
  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static ScoutContent *
new_post (const ScoutContentFields *fields)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);

  return scout_content_new (arena, fields);
}

/* At the foot, where the figures are, and nowhere else. */
static void
test_post_card (void)
{
  g_autoptr(ScoutContent) post = new_post (&reel);
  g_autoptr(ScoutContent) unknown = new_post (&bare);
  GtkWidget *card = g_object_new (SCOUT_TYPE_CONTENT_CARD, "content", post, NULL);
  GtkWidget *window = scout_ui_fixture_present (card, 260, 300);
  int height = gtk_widget_get_height (card);
  g_autofree char *lines = dup_lines (card);

  g_assert_cmpstr (lines, ==, "Views 1,234,567\nReactions 18,402");
  g_assert_true (is_told (card, 40, height - 20));
  g_assert_true (is_told (card, 220, height - 20));
  g_assert_false (is_told (card, 40, 40));

  g_object_set (card, "content", unknown, NULL);
  g_assert_false (is_told (card, 40, height - 20));
  g_object_set (card, "content", NULL, NULL);
  g_assert_false (is_told (card, 40, height - 20));
  scout_ui_fixture_close (window);
}

/* Followers stand beside the portrait, on the other side from right to left. */
static void
test_creator_card (void)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutCreator) creator = scout_creator_new (arena, &maya);
  GtkWidget *card = g_object_new (SCOUT_TYPE_CREATOR_CARD, "creator", creator, NULL);
  GtkWidget *window = scout_ui_fixture_present (card, 260, 300);
  int width = gtk_widget_get_width (card);
  g_autofree char *lines = dup_lines (card);

  g_assert_cmpstr (lines, ==, "Followers 482,310");
  g_assert_true (is_told (card, width - 20, 90));
  g_assert_false (is_told (card, 40, 90));
  g_assert_false (is_told (card, 40, 20));
  g_assert_true (is_told (card, 40, gtk_widget_get_height (card) - 20));
  gtk_widget_set_direction (card, GTK_TEXT_DIR_RTL);
  g_assert_false (is_told (card, width - 20, 90));
  g_assert_true (is_told (card, 40, 90));
  scout_ui_fixture_close (window);
}

static guint
count_tooltips (GtkWidget  *root,
                const char *text)
{
  guint n = g_strcmp0 (scout_tooltip_get (root), text) == 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_tooltips (child, text);

  return n;
}

/* In columns each figure has its own, in one line they have one together, and all are spoken. */
static void
test_row (void)
{
  g_autoptr(ScoutContent) post = new_post (&reel);
  GtkWidget *row = g_object_new (SCOUT_TYPE_CONTENT_ROW, "content", post, NULL);
  GtkWidget *window = scout_ui_fixture_present (row, 800, 120);
  /* Anything that it is not is said to be something else. */
  g_autofree char *spoken =
    gtk_test_accessible_check_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                        "");

  g_assert_nonnull (strstr (spoken, "Views 1,234,567, Reactions 18,402, Comments 982"));

  g_assert_cmpuint (count_tooltips (row, "Views 1,234,567"), ==, 1);
  g_assert_cmpuint (count_tooltips (row, "Reactions 18,402"), ==, 1);
  g_assert_cmpuint (count_tooltips (row, "982"), ==, 0);
  g_assert_cmpuint (count_tooltips (row, "Views 1,234,567\nReactions 18,402"), ==, 1);
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int status;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/whole-figures/lines", test_lines);
  g_test_add_func ("/whole-figures/post-card", test_post_card);
  g_test_add_func ("/whole-figures/creator-card", test_creator_card);
  g_test_add_func ("/whole-figures/row", test_row);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
