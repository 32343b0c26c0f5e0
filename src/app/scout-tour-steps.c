/* scout-tour-steps.c: what the guided tour does, one thing after the other.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Nothing is faked: buttons are pressed, forms on the sandbox's pages are filled in by script,
 * answers come over HTTP. When and how long is the tour's affair. */

#include "config.h"

#include "scout-tour-steps.h"

#include "scout-content-card.h"
#include "scout-creator-audience.h"
#include "scout-creator-notes.h"
#include "scout-creator-partnerships.h"
#include "scout-explain-button.h"
#include "scout-filter-panel.h"
#include "scout-query-builder.h"
#include "scout-tour-signs.h"

#include <glib/gi18n.h>
#include <math.h>

static gpointer
get_page (const ScoutTourPlace *place,
          ScoutView             view)
{
  return scout_window_get_page (place->window, view);
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *css_class)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget)
      && gtk_widget_has_css_class (widget, css_class))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, css_class);

  return found;
}

/* Each page has one main button, and the theme knows which. */
static const char *
press_main_button (const ScoutTourPlace *place,
                   ScoutView             view)
{
  GtkWidget *button = find_button (get_page (place, view), "suggested-action");

  if (button == NULL)
    return "there is no button to press";

  g_signal_emit_by_name (button, "clicked");
  return NULL;
}

static const char *
run_script (const ScoutTourPlace *place,
            const char           *script)
{
  scout_login_page_run_script (get_page (place, SCOUT_VIEW_LOGIN), script);
  return NULL;
}

static gboolean
login_stands_at (const ScoutTourPlace *place,
                 ScoutLoginStep        step)
{
  ScoutLoginPage *page = get_page (place, SCOUT_VIEW_LOGIN);

  return scout_window_get_view (place->window) == SCOUT_VIEW_LOGIN && page != NULL
         && scout_login_page_get_step (page) == step && !scout_login_page_is_loading (page);
}

static const char *
act_nothing (const ScoutTourPlace *place)
{
  return NULL;
}

static gboolean
is_welcome (const ScoutTourPlace *place)
{
  return scout_window_get_view (place->window) == SCOUT_VIEW_WELCOME;
}

static const char *
act_sign_in (const ScoutTourPlace *place)
{
  return press_main_button (place, SCOUT_VIEW_WELCOME);
}

static gboolean
is_at_sign_in (const ScoutTourPlace *place)
{
  return login_stands_at (place, SCOUT_LOGIN_STEP_SIGN_IN);
}

static const char *
act_fill_in (const ScoutTourPlace *place)
{
  return run_script (place, "document.getElementById('email').value = 'brand@example.com';"
                           "document.getElementById('pass').value = 'sample password';");
}

static const char *
act_log_in (const ScoutTourPlace *place)
{
  return run_script (place, "document.getElementById('login').click();");
}

static gboolean
is_at_pages (const ScoutTourPlace *place)
{
  return login_stands_at (place, SCOUT_LOGIN_STEP_PAGES);
}

static const char *
act_continue (const ScoutTourPlace *place)
{
  return run_script (place, "document.getElementById('continue').click();");
}

static gboolean
is_at_consent (const ScoutTourPlace *place)
{
  return login_stands_at (place, SCOUT_LOGIN_STEP_PERMISSIONS);
}

static const char *
act_allow (const ScoutTourPlace *place)
{
  return run_script (place, "document.getElementById('allow').click();");
}

static gboolean
is_at_chooser (const ScoutTourPlace *place)
{
  return scout_window_get_view (place->window) == SCOUT_VIEW_CHOOSER
         && find_button (get_page (place, SCOUT_VIEW_CHOOSER), "suggested-action") != NULL
         && scout_session_get_account (scout_window_get_session (place->window)) != NULL;
}

static const char *
act_choose_page (const ScoutTourPlace *place)
{
  return press_main_button (place, SCOUT_VIEW_CHOOSER);
}

static gboolean
has_results_on (const ScoutTourPlace *place,
                ScoutView             view,
                const char           *text) /* (nullable) */
{
  ScoutDiscoverPage *page = get_page (place, view);
  ScoutPagedModel *results = page != NULL ? scout_discover_page_get_results (page) : NULL;
  ScoutQuery *query = results != NULL ? scout_paged_model_get_query (results) : NULL;

  return scout_window_get_view (place->window) == view && query != NULL
         && scout_paged_model_get_state (results) != SCOUT_PAGED_STATE_LOADING
         && g_list_model_get_n_items (G_LIST_MODEL (results)) > 0
         && g_strcmp0 (scout_query_get_text (query, "query"), text) == 0;
}

static gboolean
is_at_discover (const ScoutTourPlace *place)
{
  return has_results_on (place, SCOUT_VIEW_DISCOVER, NULL);
}

/* What was said at the sign-in is in the picture before; those that follow are of the page. */
static void
dismiss_toast (GtkWidget *widget)
{
  GType type = g_type_from_name ("AdwToastWidget");
  GtkWidget *toast = type != G_TYPE_INVALID ? scout_tour_find (widget, type, 0) : NULL;
  GtkWidget *button = toast != NULL ? scout_tour_find (toast, GTK_TYPE_BUTTON, 0) : NULL;

  if (button != NULL)
    g_signal_emit_by_name (button, "clicked");
}

static const char *
act_search (const ScoutTourPlace *place)
{
  dismiss_toast (GTK_WIDGET (place->window));
  scout_discover_page_search (get_page (place, SCOUT_VIEW_DISCOVER), "coffee");
  return NULL;
}

static gboolean
has_found_coffee (const ScoutTourPlace *place)
{
  return has_results_on (place, SCOUT_VIEW_DISCOVER, "coffee");
}

static gboolean
is_dark (void)
{
  return adw_style_manager_get_dark (adw_style_manager_get_default ());
}

static gboolean
has_found_coffee_in_dark (const ScoutTourPlace *place)
{
  return has_found_coffee (place) && is_dark ();
}

static const char *
act_dark (const ScoutTourPlace *place)
{
  scout_tour_steps_set_dark (TRUE);
  return NULL;
}

/* What a brand of coffee would ask for. */
static const char *
act_filter (const ScoutTourPlace *place)
{
  const char *countries[] = { "CA", "US", NULL };
  const ScoutQueryRange followers = { 100000, (double) NAN, NULL, NULL };
  ScoutDiscoverPage *page = get_page (place, SCOUT_VIEW_DISCOVER);
  ScoutQuery *query = scout_discover_page_get_query (page);
  g_autoptr(ScoutQueryBuilder) builder = scout_query_builder_new_from_query (query);
  g_autoptr(ScoutQuery) filtered = NULL;

  scout_tour_steps_set_dark (FALSE);
  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_range (builder, "followers", &followers);
  scout_query_builder_set_text (builder, "audience-gender", "female");
  filtered = scout_query_builder_build (builder);
  scout_discover_page_set_shows_filters (page, TRUE);
  scout_discover_page_show_query (page, filtered);
  return NULL;
}

static gboolean
has_filtered (const ScoutTourPlace *place)
{
  ScoutDiscoverPage *page = get_page (place, SCOUT_VIEW_DISCOVER);

  return has_found_coffee (place)
         && scout_query_has (scout_paged_model_get_query (scout_discover_page_get_results (page)),
                             "countries")
         && scout_tour_find (GTK_WIDGET (page), SCOUT_TYPE_FILTER_PANEL, 0) != NULL;
}

static const char *
act_open_creator (const ScoutTourPlace *place)
{
  ScoutDiscoverPage *page = get_page (place, SCOUT_VIEW_DISCOVER);

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
  return is_reading_chart (place) && is_dark ();
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
act_audience (const ScoutTourPlace *place)
{
  gtk_menu_button_popdown (find_explanation (place));
  return show_tab (place, 2);
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
act_content (const ScoutTourPlace *place)
{
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

static const char *
act_instagram (const ScoutTourPlace *place)
{
  gtk_widget_activate_action (GTK_WIDGET (place->window), "win.discover", "s",
                              "instagram-creators");
  return NULL;
}

static gboolean
is_at_instagram (const ScoutTourPlace *place)
{
  return has_results_on (place, SCOUT_VIEW_DISCOVER_INSTAGRAM, NULL);
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

static const ScoutTourStep steps[] = {
  { "welcome", act_nothing, is_welcome, NULL },
  { "sign-in", act_sign_in, is_at_sign_in, NULL },
  { "sign-in-filled", act_fill_in, is_at_sign_in, NULL },
  { "choose-pages", act_log_in, is_at_pages, NULL },
  { "consent", act_continue, is_at_consent, NULL },
  { "brand-page", act_allow, is_at_chooser, NULL },
  { "discover", act_choose_page, is_at_discover, NULL },
  { "search", act_search, has_found_coffee, NULL },
  { "search-dark", act_dark, has_found_coffee_in_dark, NULL },
  { "filters", act_filter, has_filtered, NULL },
  { "creator", act_open_creator, is_at_creator, has_loaded_creator },
  { "chart", act_read_chart, is_reading_chart, has_loaded_creator },
  { "chart-dark", act_dark, is_reading_chart_in_dark, has_loaded_creator },
  { "ninety-days", act_90_days, shows_90_days, has_loaded_creator },
  { "explanation", act_explain, is_explaining, NULL },
  { "audience", act_audience, is_at_audience, has_loaded_creator },
  { "partnerships", act_partnerships, is_at_partnerships, has_loaded_creator },
  { "notes", act_notes, is_at_notes, has_loaded_creator },
  { "note", act_write_note, has_kept_note, NULL },
  { "content", act_content, is_at_content, has_loaded_creator },
  { "post", act_open_post, is_at_post, has_loaded_post },
  { "instagram", act_instagram, is_at_instagram, NULL },
  { "instagram-creator", act_open_instagram_creator, is_at_instagram_creator, has_loaded_creator },
};

const ScoutTourStep *
scout_tour_steps_get (gsize *n_steps)
{
  g_return_val_if_fail (n_steps != NULL, NULL);

  *n_steps = G_N_ELEMENTS (steps);

  return steps;
}

void
scout_tour_steps_set_dark (gboolean is_dark)
{
  AdwColorScheme scheme = is_dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
}
