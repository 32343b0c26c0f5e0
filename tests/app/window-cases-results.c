/* window-cases-results.c: what a search can look like beside the states that all of them share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "window-scenes.h"

#include "scout-query-builder.h"
#include "scout-results-table.h"
#include "scout-sidebar.h"

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static ScoutDiscoverPage *
get_page (WindowFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
}

static void
select_nth (WindowFixture *fixture,
            guint          position)
{
  GtkWidget *grid = scout_ui_fixture_find (window_fixture_get_page (fixture), GTK_TYPE_GRID_VIEW,
                                           NULL);

  gtk_widget_activate_action (grid, "list.select-item", "(ubb)", position, TRUE, FALSE);
}

static ScoutQueryBuilder *
new_builder (WindowFixture *fixture)
{
  return scout_query_builder_new (
    scout_session_get_catalog (scout_window_get_session (fixture->window)),
    SCOUT_NETWORK_FACEBOOK, "creators");
}

/* As the Page that has no Instagram account. */
static void
show_no_instagram (WindowFixture    *fixture,
                   const WindowCase *self)
{
  GtkWidget *sidebar = NULL;
  const ScoutAccount *account = NULL;

  window_case_begin (fixture, self);
  sidebar = scout_ui_fixture_find (get_window (fixture), SCOUT_TYPE_SIDEBAR, NULL);
  account = scout_session_get_account (scout_window_get_session (fixture->window));
  g_signal_emit_by_name (sidebar, "page-chosen", g_ptr_array_index (account->pages, 1));
  window_fixture_wait_for_text (fixture, self->text);
}

/* With something to do without. */
static void
show_nobody_fits (WindowFixture    *fixture,
                  const WindowCase *self)
{
  const char * const countries[] = { "CA", "US", NULL };
  const ScoutQueryRange many = { 9e8, 1e9, "last-7-days", NULL };
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  window_case_begin (fixture, self);
  builder = new_builder (fixture);
  scout_query_builder_set_list (builder, "countries", countries);
  scout_query_builder_set_text (builder, "audience-age", "25-34");
  scout_query_builder_set_range (builder, "reach", &many);
  query = scout_query_builder_build (builder);
  scout_discover_page_show_query (get_page (fixture), query);
  window_fixture_wait_for_text (fixture, self->text);
}

static void
show_filters (WindowFixture    *fixture,
              const WindowCase *self)
{
  window_case_begin (fixture, self);
  gtk_widget_activate_action (get_window (fixture), "win.filters", NULL);
}

/* A page of its own in a narrow window, which can be closed there too. */
static void
show_sidebar (WindowFixture    *fixture,
              const WindowCase *self)
{
  GtkWidget *sidebar = NULL;
  GtkWidget *header = NULL;

  window_case_begin (fixture, self);
  sidebar = scout_ui_fixture_find (get_window (fixture), SCOUT_TYPE_SIDEBAR, NULL);
  gtk_widget_activate_action (get_window (fixture), "win.show-sidebar", NULL);
  header = scout_ui_fixture_find (sidebar, ADW_TYPE_HEADER_BAR, NULL);
  g_assert_true (adw_header_bar_get_show_end_title_buttons (ADW_HEADER_BAR (header)));
}

/* Where there is room for a table; where there is not, the same results are shown as cards. */
static void
show_table (WindowFixture    *fixture,
            const WindowCase *self)
{
  GtkWidget *table;

  window_case_begin (fixture, self);
  scout_discover_page_set_view_style (get_page (fixture), SCOUT_VIEW_STYLE_TABLE);
  window_fixture_wait_for_creators (fixture);
  window_fixture_settle (fixture);
  table = scout_ui_fixture_find (window_fixture_get_page (fixture), SCOUT_TYPE_RESULTS_TABLE, NULL);
  /* The cards are to look like no other state's. */
  if (table == NULL || !gtk_widget_get_mapped (table))
    select_nth (fixture, 0);
}

/* What can be done with all of them stands below. */
static void
show_selected (WindowFixture    *fixture,
               const WindowCase *self)
{
  window_case_begin (fixture, self);
  for (guint i = 0; i < 3; i++)
    select_nth (fixture, i);
}

/* With the names of countries or languages as chips: in German they are longer, and Arabic is read
 * the other way. */
static void
filter (WindowFixture      *fixture,
        const char         *parameter,
        const char * const *values)
{
  g_autoptr(ScoutQueryBuilder) builder = new_builder (fixture);
  g_autoptr(ScoutQuery) query = NULL;

  scout_query_builder_set_list (builder, parameter, values);
  scout_query_builder_set_text (builder, "audience-age", "25-34");
  query = scout_query_builder_build (builder);
  scout_discover_page_show_query (get_page (fixture), query);
  window_fixture_wait_for_creators (fixture);
}

static void
show_countries (WindowFixture    *fixture,
                const WindowCase *self)
{
  const char * const countries[] = { "DE", "GB", "US", NULL };

  window_case_begin (fixture, self);
  filter (fixture, "countries", countries);
}

static void
show_speakers (WindowFixture    *fixture,
               const WindowCase *self)
{
  const char * const languages[] = { "ar", NULL };

  window_case_begin (fixture, self);
  filter (fixture, "languages", languages);
}

static void
show_country_filters (WindowFixture    *fixture,
                      const WindowCase *self)
{
  show_countries (fixture, self);
  gtk_widget_activate_action (get_window (fixture), "win.filters", NULL);
}

static void
show_speaker (WindowFixture    *fixture,
              const WindowCase *self)
{
  show_speakers (fixture, self);
  scout_discover_page_activate (get_page (fixture), 0);
  window_fixture_wait_for_parts (fixture);
}

const WindowCase window_result_cases[] = {
  { "results", "discover", window_case_begin, WINDOW_FACEBOOK },
  { "results", "instagram", window_case_begin, WINDOW_INSTAGRAM, .goes_on = TRUE },
  { "results", "content", window_case_begin, WINDOW_CONTENT, .goes_on = TRUE },
  { "results", "selected", show_selected, WINDOW_FACEBOOK },
  { "results", "table", show_table, WINDOW_FACEBOOK },
  { "results", "filters", show_filters, WINDOW_FACEBOOK },
  { "results", "sidebar", show_sidebar, WINDOW_FACEBOOK, .is_narrow = TRUE },
  { "trouble", "nobody-fits", show_nobody_fits, WINDOW_FACEBOOK, .text = "No creators found" },
  { "trouble", "no-instagram", show_no_instagram, WINDOW_INSTAGRAM,
    .text = "No Instagram account linked", .goes_on = TRUE },
  { "languages", "countries", show_countries, WINDOW_FACEBOOK },
  { "languages", "speakers", show_speakers, WINDOW_FACEBOOK, .goes_on = TRUE },
  { "languages", "speaker", show_speaker, WINDOW_FACEBOOK, .goes_on = TRUE },
  { "languages", "country-filters", show_country_filters, WINDOW_FACEBOOK, .goes_on = TRUE },
  { NULL, NULL, NULL },
};
