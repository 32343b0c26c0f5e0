/* scout-tour-steps.c: what the guided tour does, one thing after the other.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Nothing is faked: buttons are pressed, forms on the sandbox's pages are filled in by script,
 * answers come over HTTP. When and how long is the tour's affair. */

#include "config.h"

#include "scout-tour-steps.h"

#include "scout-tour-steps-private.h"

#include "scout-drawn-card.h"
#include "scout-filter-panel.h"
#include "scout-name-popover.h"
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

void
_scout_tour_dismiss_toast (const ScoutTourPlace *place)
{
  GType type = g_type_from_name ("AdwToastWidget");
  GtkWidget *toast = type != G_TYPE_INVALID
                     ? scout_tour_find (GTK_WIDGET (place->window), type, 0) : NULL;
  GtkWidget *button = toast != NULL ? scout_tour_find (toast, GTK_TYPE_BUTTON, 0) : NULL;

  /* Undo stands before the one that closes. */
  while (button != NULL && gtk_button_get_icon_name (GTK_BUTTON (button)) == NULL)
    button = gtk_widget_get_next_sibling (button);
  if (button != NULL)
    g_signal_emit_by_name (button, "clicked");
}

void
_scout_tour_close_dialog (const ScoutTourPlace *place)
{
  GtkWidget *dialog = scout_tour_find_dialog (GTK_WIDGET (place->window));

  if (dialog != NULL)
    gtk_window_close (GTK_WINDOW (dialog));
}

static const char *
act_search (const ScoutTourPlace *place)
{
  _scout_tour_dismiss_toast (place);
  scout_discover_page_search (get_page (place, SCOUT_VIEW_DISCOVER), "coffee");
  return NULL;
}

static gboolean
has_found_coffee (const ScoutTourPlace *place)
{
  return has_results_on (place, SCOUT_VIEW_DISCOVER, "coffee");
}

gboolean
_scout_tour_is_dark (void)
{
  return adw_style_manager_get_dark (adw_style_manager_get_default ());
}

static gboolean
has_found_coffee_in_dark (const ScoutTourPlace *place)
{
  return has_found_coffee (place) && _scout_tour_is_dark ();
}

const char *
_scout_tour_act_dark (const ScoutTourPlace *place)
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
act_table (const ScoutTourPlace *place)
{
  _scout_tour_dismiss_toast (place);
  scout_discover_page_set_view_style (get_page (place, SCOUT_VIEW_DISCOVER),
                                      SCOUT_VIEW_STYLE_TABLE);
  return NULL;
}

static gboolean
shows_table (const ScoutTourPlace *place)
{
  return has_filtered (place)
         && scout_tour_find (get_page (place, SCOUT_VIEW_DISCOVER), GTK_TYPE_COLUMN_VIEW,
                             0) != NULL;
}

static const char *
act_name_search (const ScoutTourPlace *place)
{
  gtk_widget_activate_action (GTK_WIDGET (place->window), "win.save-search", NULL);
  return NULL;
}

static GtkWidget *
find_name (const ScoutTourPlace *place)
{
  return scout_tour_find (get_page (place, SCOUT_VIEW_DISCOVER), SCOUT_TYPE_NAME_POPOVER, 0);
}

static gboolean
is_naming (const ScoutTourPlace *place)
{
  return find_name (place) != NULL;
}

static const char *
act_save_search (const ScoutTourPlace *place)
{
  GtkWidget *button = find_button (find_name (place), "suggested-action");

  if (button == NULL)
    return "there is no button to save with";

  g_signal_emit_by_name (button, "clicked");
  return NULL;
}

static gboolean
has_saved_search (const ScoutTourPlace *place)
{
  return !is_naming (place) && scout_tour_shows_words (GTK_WIDGET (place->window),
                                                       _("Saved searches"));
}

static const char *
act_saved_creators (const ScoutTourPlace *place)
{
  _scout_tour_dismiss_toast (place);
  gtk_widget_activate_action (GTK_WIDGET (place->window), "win.saved-creators", NULL);
  return NULL;
}

static gboolean
shows_saved_creators (const ScoutTourPlace *place)
{
  return scout_window_get_view (place->window) == SCOUT_VIEW_STARRED
         && scout_tour_find (get_page (place, SCOUT_VIEW_STARRED), SCOUT_TYPE_DRAWN_CARD,
                             0) != NULL;
}

static const char *
act_posts (const ScoutTourPlace *place)
{
  gtk_widget_activate_action (GTK_WIDGET (place->window), "win.discover", "s",
                              "facebook-content");
  return NULL;
}

static gboolean
has_found_posts (const ScoutTourPlace *place)
{
  return has_results_on (place, SCOUT_VIEW_DISCOVER_CONTENT, NULL);
}

/* The address of a post, as it is copied from a browser. */
static const char *
act_paste_link (const ScoutTourPlace *place)
{
  ScoutPagedModel *posts =
    scout_discover_page_get_results (get_page (place, SCOUT_VIEW_DISCOVER_CONTENT));
  g_autoptr(ScoutContent) first = g_list_model_get_item (G_LIST_MODEL (posts), 0);
  GtkWidget *dialog = NULL;
  GtkWidget *entry = NULL;

  gtk_widget_activate_action (GTK_WIDGET (place->window), "win.jump", NULL);
  dialog = scout_tour_find_dialog (GTK_WIDGET (place->window));
  entry = dialog != NULL ? scout_tour_find (dialog, GTK_TYPE_SEARCH_ENTRY, 0) : NULL;
  if (entry == NULL)
    return "there is nowhere to paste an address";

  gtk_editable_set_text (GTK_EDITABLE (entry), scout_content_get_url (first));
  return NULL;
}

static gboolean
has_recognised_link (const ScoutTourPlace *place)
{
  GtkWidget *dialog = scout_tour_find_dialog (GTK_WIDGET (place->window));

  return dialog != NULL && scout_tour_shows_words (dialog, _("Post on Facebook"));
}

static const char *
act_instagram (const ScoutTourPlace *place)
{
  _scout_tour_close_dialog (place);
  gtk_widget_activate_action (GTK_WIDGET (place->window), "win.discover", "s",
                              "instagram-creators");
  return NULL;
}

static gboolean
is_at_instagram (const ScoutTourPlace *place)
{
  return has_results_on (place, SCOUT_VIEW_DISCOVER_INSTAGRAM, NULL);
}

/* Nobody speaks of this. */
static const char *
act_search_in_vain (const ScoutTourPlace *place)
{
  gtk_widget_activate_action (GTK_WIDGET (place->window), "win.discover", "s",
                              "facebook-creators");
  scout_discover_page_search (get_page (place, SCOUT_VIEW_DISCOVER), "zzyzxquux");
  return NULL;
}

static gboolean
has_found_nobody (const ScoutTourPlace *place)
{
  return scout_tour_shows_words (get_page (place, SCOUT_VIEW_DISCOVER), _("No creators found"));
}

static const ScoutTourStep search_steps[] = {
  { "welcome", act_nothing, is_welcome, NULL },
  { "sign-in", act_sign_in, is_at_sign_in, NULL },
  { "sign-in-filled", act_fill_in, is_at_sign_in, NULL },
  { "choose-pages", act_log_in, is_at_pages, NULL },
  { "consent", act_continue, is_at_consent, NULL },
  { "brand-page", act_allow, is_at_chooser, NULL },
  { "discover", act_choose_page, is_at_discover, NULL },
  { "search", act_search, has_found_coffee, NULL },
  { "search-dark", _scout_tour_act_dark, has_found_coffee_in_dark, NULL },
  { "filters", act_filter, has_filtered, NULL },
  { "save-search", act_name_search, is_naming, NULL },
  { "saved-search", act_save_search, has_saved_search, NULL },
  { "table", act_table, shows_table, NULL },
};

static const ScoutTourStep more_steps[] = {
  { "saved-creators", act_saved_creators, shows_saved_creators, NULL },
  { "posts", act_posts, has_found_posts, NULL },
  { "paste-link", act_paste_link, has_recognised_link, NULL },
  { "instagram", act_instagram, is_at_instagram, NULL },
};

static const ScoutTourStep last_steps[] = {
  { "nobody-found", act_search_in_vain, has_found_nobody, NULL },
};

GArray *
scout_tour_steps_new (void)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (ScoutTourStep));

  g_array_append_vals (steps, search_steps, G_N_ELEMENTS (search_steps));
  _scout_tour_add_creator_steps (steps);
  g_array_append_vals (steps, more_steps, G_N_ELEMENTS (more_steps));
  _scout_tour_add_instagram_creator_steps (steps);
  g_array_append_vals (steps, last_steps, G_N_ELEMENTS (last_steps));

  return steps;
}

void
scout_tour_steps_set_dark (gboolean is_dark)
{
  AdwColorScheme scheme = is_dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), scheme);
}
