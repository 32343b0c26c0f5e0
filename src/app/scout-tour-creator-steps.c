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
#include "scout-creator-audience.h"
#include "scout-creator-notes.h"
#include "scout-creator-partnerships.h"
#include "scout-explain-button.h"
#include "scout-tour-signs.h"

#include <glib/gi18n.h>

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

static gboolean
shows_tab (const ScoutTourPlace *place,
           GType                 type)
{
  GtkWidget *page = get_page (place, SCOUT_VIEW_CREATOR);

  return has_loaded_creator (place) && scout_tour_find (page, type, 0) != NULL
         && scout_tour_shows_parts (page);
}

static const char *
act_tab_audience (const ScoutTourPlace *place)
{
  return show_tab (place, 2);
}

static const char *
act_audience (const ScoutTourPlace *place)
{
  gtk_menu_button_popdown (find_explanation (place));
  return act_tab_audience (place);
}

static gboolean
is_at_audience (const ScoutTourPlace *place)
{
  return shows_tab (place, SCOUT_TYPE_CREATOR_AUDIENCE);
}

static const char *
act_partnerships (const ScoutTourPlace *place)
{
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

static const char *
act_open_post (const ScoutTourPlace *place)
{
  GtkWidget *card = scout_tour_find (get_page (place, SCOUT_VIEW_CREATOR), SCOUT_TYPE_CONTENT_CARD,
                                     0);

  if (card == NULL || !gtk_widget_activate_action (card, "list.activate-item", "u", 0))
    return "there is no post to open";

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
  GtkWidget *scroller = scout_tour_find (get_page (place, SCOUT_VIEW_POST),
                                         GTK_TYPE_SCROLLED_WINDOW, 0);
  GtkAdjustment *adjustment = NULL;

  if (scroller == NULL)
    return "the post cannot be scrolled";

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  return NULL;
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
  { "audience", act_audience, is_at_audience, has_loaded_creator },
  { "partnerships", act_partnerships, is_at_partnerships, has_loaded_creator },
  { "notes", act_notes, is_at_notes, has_loaded_creator },
  { "note", act_write_note, has_kept_note, NULL },
  { "starred", act_star, has_starred, NULL },
  { "content", act_content, is_at_content, has_loaded_creator },
  { "post", act_open_post, is_at_post, has_loaded_post },
  { "comments", act_comments, is_at_post, has_loaded_post },
};

static const ScoutTourStep instagram_steps[] = {
  { "instagram-creator", act_open_instagram_creator, is_at_instagram_creator, has_loaded_creator },
  { "instagram-audience", act_tab_audience, is_at_audience, has_loaded_creator },
  { "instagram-content", act_content, is_at_content, has_loaded_creator },
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
