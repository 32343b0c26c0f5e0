/* scout-tour-creator-steps.c: what the guided tour does with a creator and a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The chapters of the tour that stand behind the results of a search: scout-tour-steps.c leads here
 * and goes on from here. */

#include "config.h"

#include "scout-tour-steps-private.h"

#include "scout-chart.h"
#include "scout-content-card.h"
#include "scout-content-row.h"
#include "scout-creator-audience.h"
#include "scout-creator-notes.h"
#include "scout-creator-partnerships.h"
#include "scout-explain-button.h"
#include "scout-filter-panel.h"
#include "scout-post-filters.h"
#include "scout-post-list.h"
#include "scout-split-board.h"
#include "scout-tour-signs.h"

#include <glib/gi18n.h>

/* Pixels between the top of the page and what is scrolled to: the header bar and a gap. */
#define ROOM_ABOVE 64.0

static gpointer
get_page (const ScoutTourPlace *place,
          ScoutView             view)
{
  return scout_window_get_page (place->window, view);
}

static const char *
act_open_creator (const ScoutTourPlace *place)
{
  ScoutDiscoverPage *page = get_page (place, SCOUT_VIEW_DISCOVER);

  scout_discover_page_set_view_style (page, SCOUT_VIEW_STYLE_GRID);
  scout_tour_report_set_creators (place->report,
                                  G_LIST_MODEL (scout_discover_page_get_results (page)));
  scout_discover_page_activate (page, 0);
  return NULL;
}

static gboolean
has_loaded_creator (const ScoutTourPlace *place)
{
  return scout_window_get_view (place->window) == SCOUT_VIEW_CREATOR
         && !scout_creator_page_is_loading (get_page (place, SCOUT_VIEW_CREATOR));
}

static gboolean
shows_insights (const ScoutTourPlace *place,
                ScoutTimeRange        range)
{
  GtkWidget *page = get_page (place, SCOUT_VIEW_CREATOR);

  return has_loaded_creator (place) && scout_tour_shows_insights (page)
         && scout_tour_shows_days (page, scout_time_range_get_days (range));
}

static gboolean
is_at_creator (const ScoutTourPlace *place)
{
  return shows_insights (place, SCOUT_TIME_RANGE_L28);
}

static gboolean
is_reading_chart (const ScoutTourPlace *place)
{
  return is_at_creator (place)
         && scout_tour_shows_readout (get_page (place, SCOUT_VIEW_CREATOR));
}

static gboolean
is_reading_chart_in_dark (const ScoutTourPlace *place)
{
  return is_reading_chart (place) && _scout_tour_is_dark ();
}

static gboolean
shows_90_days (const ScoutTourPlace *place)
{
  return shows_insights (place, SCOUT_TIME_RANGE_L90);
}

static const char *
act_read_chart (const ScoutTourPlace *place)
{
  if (!scout_creator_page_point_at_best_day (get_page (place, SCOUT_VIEW_CREATOR)))
    return "the creator has no chart to read";

  return NULL;
}

static const char *
act_90_days (const ScoutTourPlace *place)
{
  scout_tour_steps_set_dark (FALSE);
  scout_creator_page_set_range (get_page (place, SCOUT_VIEW_CREATOR), SCOUT_TIME_RANGE_L90);
  return NULL;
}

/* Each tab has its place in the row, from 1. */
static const char *
show_tab (const ScoutTourPlace *place,
          int                   tab)
{
  if (!gtk_widget_activate_action (get_page (place, SCOUT_VIEW_CREATOR), "creator.tab", "i", tab))
    return "the creator has no such tab";

  return NULL;
}

/* Of the reach, which stands behind the followers. */
static GtkMenuButton *
find_explanation (const ScoutTourPlace *place)
{
  GtkWidget *button = scout_tour_find (get_page (place, SCOUT_VIEW_CREATOR),
                                       SCOUT_TYPE_EXPLAIN_BUTTON, 1);

  return button != NULL ? GTK_MENU_BUTTON (adw_bin_get_child (ADW_BIN (button))) : NULL;
}

static const char *
act_explain (const ScoutTourPlace *place)
{
  GtkMenuButton *button = find_explanation (place);

  if (button == NULL)
    return "there is nothing to explain";

  gtk_menu_button_popup (button);
  return NULL;
}

static gboolean
is_explaining (const ScoutTourPlace *place)
{
  GtkMenuButton *button = find_explanation (place);
  GtkPopover *popover = button != NULL ? gtk_menu_button_get_popover (button) : NULL;

  return popover != NULL && gtk_widget_get_mapped (GTK_WIDGET (popover));
}

static GtkWidget *
find_icon (GtkWidget  *page,
           const char *icon_name)
{
  GtkWidget *button = NULL;

  for (guint i = 0; (button = scout_tour_find (page, GTK_TYPE_BUTTON, i)) != NULL; i++)
    {
      if (g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (button)), icon_name) == 0)
        return button;
    }

  return NULL;
}

static gboolean
shows_tab (const ScoutTourPlace *place,
           GType                 type)
{
  GtkWidget *page = get_page (place, SCOUT_VIEW_CREATOR);

  return has_loaded_creator (place) && scout_tour_find (page, type, 0) != NULL
         && scout_tour_shows_parts (page);
}

/* What belongs to the chart of days stands first. */
static GtkMenuButton *
find_chart_menu (const ScoutTourPlace *place)
{
  GtkWidget *page = get_page (place, SCOUT_VIEW_CREATOR);
  GtkWidget *button = NULL;

  for (guint i = 0; (button = scout_tour_find (page, GTK_TYPE_MENU_BUTTON, i)) != NULL; i++)
    {
      if (gtk_widget_has_css_class (button, "chart-menu"))
        return GTK_MENU_BUTTON (button);
    }

  return NULL;
}

static const char *
act_chart_menu (const ScoutTourPlace *place)
{
  GtkMenuButton *button = find_chart_menu (place);

  gtk_menu_button_popdown (find_explanation (place));
  if (button == NULL)
    return "the chart has no menu";

  gtk_menu_button_popup (button);
  return NULL;
}

static gboolean
shows_chart_menu (const ScoutTourPlace *place)
{
  GtkMenuButton *button = find_chart_menu (place);
  GtkPopover *popover = button != NULL ? gtk_menu_button_get_popover (button) : NULL;

  return popover != NULL && gtk_widget_get_mapped (GTK_WIDGET (popover));
}

static const char *
act_chart_table (const ScoutTourPlace *place)
{
  GtkMenuButton *button = find_chart_menu (place);

  gtk_menu_button_popdown (button);
  if (!gtk_widget_activate_action (GTK_WIDGET (button), "chart.show-table", NULL))
    return "the chart cannot be shown as a table";

  return NULL;
}

static gboolean
shows_dialog (const ScoutTourPlace *place)
{
  return scout_tour_find_dialog (GTK_WIDGET (place->window)) != NULL;
}

static const char *
scroll_down (const ScoutTourPlace *place,
             ScoutView             view)
{
  GtkAdjustment *adjustment = scout_tour_find_scrolled (get_page (place, view));

  if (adjustment == NULL)
    return "there is nothing to scroll to";

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  return NULL;
}

/* Below the chart of days is what it consists of, and below that everything else that is known. */
static const char *
scroll_to_splits (const ScoutTourPlace *place)
{
  GtkWidget *page = get_page (place, SCOUT_VIEW_CREATOR);
  GtkAdjustment *adjustment = scout_tour_find_scrolled (page);
  GtkWidget *board = scout_tour_find (page, SCOUT_TYPE_SPLIT_BOARD, 0);
  graphene_rect_t bounds;

  if (adjustment == NULL || board == NULL || !gtk_widget_compute_bounds (board, page, &bounds))
    return "there is nothing to scroll to";

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment)
                                        + (double) bounds.origin.y - ROOM_ABOVE);
  return NULL;
}

static const char *
act_more_figures (const ScoutTourPlace *place)
{
  _scout_tour_close_dialog (place);
  return scroll_to_splits (place);
}

static gboolean
shows_more_figures (const ScoutTourPlace *place)
{
  GtkWidget *page = get_page (place, SCOUT_VIEW_CREATOR);
  GtkAdjustment *adjustment = scout_tour_find_scrolled (page);

  return has_loaded_creator (place) && scout_tour_shows_parts (page) && adjustment != NULL
         && gtk_adjustment_get_value (adjustment) > 0.0;
}

static const char *
act_tab_audience (const ScoutTourPlace *place)
{
  return show_tab (place, 2);
}

static gboolean
is_at_audience (const ScoutTourPlace *place)
{
  return shows_tab (place, SCOUT_TYPE_CREATOR_AUDIENCE);
}

/* What a person meets when Meta cannot tell one thing: the others stand. */
static const char *
act_fail (const ScoutTourPlace *place)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .code = 2,
                                    .path = "/creator_marketplace/creators",
                                    .query = "_cities", .count = G_MAXUINT };
  ScoutSandbox *sandbox = scout_session_get_sandbox (scout_window_get_session (place->window));

  scout_sandbox_add_fault (sandbox, &fault);
  gtk_widget_activate_action (GTK_WIDGET (place->window), "win.refresh", NULL);
  return NULL;
}

static gboolean
has_failed (const ScoutTourPlace *place)
{
  return has_loaded_creator (place)
         && scout_tour_shows_words (get_page (place, SCOUT_VIEW_CREATOR),
                                    _("Meta has a problem"));
}

static const char *
act_partnerships (const ScoutTourPlace *place)
{
  scout_sandbox_clear_faults (scout_session_get_sandbox (scout_window_get_session (place->window)));
  return show_tab (place, 4);
}

static gboolean
is_at_partnerships (const ScoutTourPlace *place)
{
  return shows_tab (place, SCOUT_TYPE_CREATOR_PARTNERSHIPS);
}

static const char *
act_notes (const ScoutTourPlace *place)
{
  return show_tab (place, 5);
}

static gboolean
is_at_notes (const ScoutTourPlace *place)
{
  return shows_tab (place, SCOUT_TYPE_CREATOR_NOTES);
}

static const char *
act_write_note (const ScoutTourPlace *place)
{
  GtkWidget *view = scout_tour_find (get_page (place, SCOUT_VIEW_CREATOR), GTK_TYPE_TEXT_VIEW, 0);

  if (view == NULL)
    return "there is nothing to write into";

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)),
                                    "Loved the blind test: five cartons, one pitcher.\n"
                                    "Rates by mail on 9 November, usage rights for 60 days.", -1);
  return NULL;
}

static gboolean
has_kept_note (const ScoutTourPlace *place)
{
  GtkWidget *page = get_page (place, SCOUT_VIEW_CREATOR);

  return is_at_notes (place) && !scout_tour_shows_words (page, _("Not saved yet"));
}

static const char *
act_star (const ScoutTourPlace *place)
{
  if (!gtk_widget_activate_action (get_page (place, SCOUT_VIEW_CREATOR),
                                   "creator.star", NULL))
    return "the creator cannot be saved";

  return NULL;
}

static gboolean
has_starred (const ScoutTourPlace *place)
{
  GType type = g_type_from_name ("AdwToastWidget");

  return type != G_TYPE_INVALID
         && scout_tour_find (GTK_WIDGET (place->window), type, 0) != NULL;
}

static const char *
act_content (const ScoutTourPlace *place)
{
  _scout_tour_dismiss_toast (place);
  return show_tab (place, 3);
}

static gboolean
is_at_content (const ScoutTourPlace *place)
{
  return shows_tab (place, SCOUT_TYPE_CONTENT_CARD);
}

static gboolean
set_as_rows (const ScoutTourPlace *place,
             gboolean              as_rows)
{
  GtkWidget *button = find_icon (get_page (place, SCOUT_VIEW_CREATOR), "view-list-symbolic");

  if (button != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), as_rows);

  return button != NULL;
}

/* Shows them below each other, and what they can be filtered by. */
static const char *
act_post_list (const ScoutTourPlace *place)
{
  GtkWidget *filters = NULL;

  if (!set_as_rows (place, TRUE))
    return "posts cannot be shown as a list";

  filters = scout_tour_find (get_page (place, SCOUT_VIEW_CREATOR), SCOUT_TYPE_POST_FILTERS, 0);
  if (filters == NULL)
    return "posts cannot be filtered";

  scout_post_filters_toggle (SCOUT_POST_FILTERS (filters));
  return NULL;
}

static gboolean
shows_post_list (const ScoutTourPlace *place)
{
  GtkWidget *page = get_page (place, SCOUT_VIEW_CREATOR);

  return scout_tour_find (page, SCOUT_TYPE_CONTENT_ROW, 0) != NULL
         && scout_tour_find (page, SCOUT_TYPE_FILTER_PANEL, 0) != NULL;
}

static gboolean
is_advertised (ScoutContent *post)
{
  const ScoutInsightKey key = { .metric = SCOUT_METRIC_VIEWS, .range = SCOUT_TIME_RANGE_LIFETIME,
                                .breakdown = SCOUT_BREAKDOWN_PAID_ORGANIC };
  ScoutInsight *views = scout_content_get_insight (post, &key);
  gsize n_shares = 0;
  const ScoutShare *shares = views != NULL ? scout_insight_get_shares (views, &n_shares) : NULL;

  for (gsize i = 0; i < n_shares; i++)
    {
      if (g_ascii_strcasecmp (shares[i].name, "paid") == 0 && shares[i].value > 0.0)
        return TRUE;
    }

  return FALSE;
}

/* One that people have seen with and without an advertisement, if there is any. */
static const char *
act_open_post (const ScoutTourPlace *place)
{
  GtkWidget *page = get_page (place, SCOUT_VIEW_CREATOR);
  GtkWidget *rows = scout_tour_find (page, SCOUT_TYPE_POST_LIST, 0);
  GtkWidget *list = rows != NULL ? scout_tour_find (rows, GTK_TYPE_GRID_VIEW, 0) : NULL;
  GtkSelectionModel *posts = list != NULL ? gtk_grid_view_get_model (GTK_GRID_VIEW (list)) : NULL;
  guint n_posts = posts != NULL ? g_list_model_get_n_items (G_LIST_MODEL (posts)) : 0;
  guint chosen = 0;

  for (guint i = n_posts; i-- > 0;)
    {
      g_autoptr(ScoutContent) post = g_list_model_get_item (G_LIST_MODEL (posts), i);

      if (is_advertised (post))
        chosen = i;
    }

  if (n_posts == 0)
    return "there is no post to open";

  scout_post_filters_toggle (SCOUT_POST_FILTERS (scout_tour_find (page, SCOUT_TYPE_POST_FILTERS,
                                                                  0)));
  set_as_rows (place, FALSE);
  if (!gtk_widget_activate_action (list, "list.activate-item", "u", chosen))
    return "the post does not open";

  return NULL;
}

static gboolean
has_loaded_post (const ScoutTourPlace *place)
{
  return scout_window_get_view (place->window) == SCOUT_VIEW_POST
         && !scout_post_page_is_loading (get_page (place, SCOUT_VIEW_POST));
}

static gboolean
is_at_post (const ScoutTourPlace *place)
{
  return has_loaded_post (place) && scout_tour_shows_parts (get_page (place, SCOUT_VIEW_POST));
}

/* They stand at the end of the page. */
static const char *
act_comments (const ScoutTourPlace *place)
{
  return scroll_down (place, SCOUT_VIEW_POST);
}

static const char *
act_similar (const ScoutTourPlace *place)
{
  gtk_widget_activate_action (GTK_WIDGET (place->window), "win.back", NULL);
  gtk_widget_activate_action (GTK_WIDGET (place->window), "win.find-similar", NULL);
  return NULL;
}

static gboolean
has_found_similar (const ScoutTourPlace *place)
{
  ScoutDiscoverPage *page = get_page (place, SCOUT_VIEW_DISCOVER);
  ScoutPagedModel *results = scout_discover_page_get_results (page);

  return scout_window_get_view (place->window) == SCOUT_VIEW_DISCOVER && results != NULL
         && scout_paged_model_get_state (results) != SCOUT_PAGED_STATE_LOADING
         && g_list_model_get_n_items (G_LIST_MODEL (results)) > 0;
}

static const char *
act_open_instagram_creator (const ScoutTourPlace *place)
{
  scout_discover_page_activate (get_page (place, SCOUT_VIEW_DISCOVER_INSTAGRAM), 0);
  return NULL;
}

static gboolean
is_at_instagram_creator (const ScoutTourPlace *place)
{
  return shows_insights (place, SCOUT_TIME_RANGE_L14);
}

static const ScoutTourStep creator_steps[] = {
  { "creator", act_open_creator, is_at_creator, has_loaded_creator },
  { "chart", act_read_chart, is_reading_chart, has_loaded_creator },
  { "chart-dark", _scout_tour_act_dark, is_reading_chart_in_dark, has_loaded_creator },
  { "ninety-days", act_90_days, shows_90_days, has_loaded_creator },
  { "explanation", act_explain, is_explaining, NULL },
  { "chart-menu", act_chart_menu, shows_chart_menu, NULL },
  { "chart-table", act_chart_table, shows_dialog, NULL },
  { "more-figures", act_more_figures, shows_more_figures, has_loaded_creator },
  { "audience", act_tab_audience, is_at_audience, has_loaded_creator },
  { "part-failed", act_fail, has_failed, NULL },
  { "partnerships", act_partnerships, is_at_partnerships, has_loaded_creator },
  { "notes", act_notes, is_at_notes, has_loaded_creator },
  { "note", act_write_note, has_kept_note, NULL },
  { "starred", act_star, has_starred, NULL },
  { "content", act_content, is_at_content, has_loaded_creator },
  { "post-list", act_post_list, shows_post_list, NULL },
  { "post", act_open_post, is_at_post, has_loaded_post },
  { "comments", act_comments, is_at_post, has_loaded_post },
  { "similar", act_similar, has_found_similar, NULL },
};

static const ScoutTourStep instagram_steps[] = {
  { "instagram-creator", act_open_instagram_creator, is_at_instagram_creator, has_loaded_creator },
  { "instagram-figures", scroll_to_splits, shows_more_figures, has_loaded_creator },
  { "instagram-audience", act_tab_audience, is_at_audience, has_loaded_creator },
  { "instagram-content", act_content, is_at_content, has_loaded_creator },
  { "instagram-partnerships", act_partnerships, is_at_partnerships, has_loaded_creator },
};

void
_scout_tour_add_creator_steps (GArray *steps)
{
  g_array_append_vals (steps, creator_steps, G_N_ELEMENTS (creator_steps));
}

void
_scout_tour_add_instagram_creator_steps (GArray *steps)
{
  g_array_append_vals (steps, instagram_steps, G_N_ELEMENTS (instagram_steps));
}
