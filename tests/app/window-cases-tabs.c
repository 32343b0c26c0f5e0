/* window-cases-tabs.c: the states of the tabs of a creator's page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A tab is first asked for when it is looked at: the page is whole when something goes wrong with
 * its tabs. Those of one creator share what it is, so that one visit shows it on each of them. */

#include "config.h"

#include "window-scenes.h"

/* Their places in the row of tabs, from 1. */
#define AUDIENCE 2
#define POSTS 3
#define PARTNERSHIPS 4
#define NOTES 5

static void
show_tab (WindowFixture    *fixture,
          const WindowCase *self)
{
  gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i", self->tab);
  if (self->fault != SCOUT_SANDBOX_FAULT_SLOW)
    window_fixture_wait_for_parts (fixture);
  if (self->text != NULL)
    window_fixture_wait_for_text (fixture, self->text);
  else if (self->fault == SCOUT_SANDBOX_FAULT_SLOW)
    window_fixture_wait_for_skeleton (fixture);
}

/* Of a creator who is opened first, while all is well. */
static void
show_first_tab (WindowFixture    *fixture,
                const WindowCase *self)
{
  window_case_begin (fixture, self);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)),
                                self->position);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  if (self->is_offline)
    window_fixture_set_online (fixture, FALSE);
  else if (self->fault != SCOUT_SANDBOX_FAULT_GRAPH_ERROR || self->code != 0)
    window_case_plan (fixture, self);
  show_tab (fixture, self);
}

static gboolean
is_kept (gpointer data)
{
  return page_fixture_find_label (data, "Not saved yet") == NULL;
}

static void
show_written_note (WindowFixture    *fixture,
                   const WindowCase *self)
{
  GtkWidget *page = window_fixture_get_page (fixture);
  GtkWidget *text = scout_ui_fixture_find (page, GTK_TYPE_TEXT_VIEW, NULL);

  g_assert_nonnull (text);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), self->words, -1);
  scout_ui_fixture_wait (is_kept, page);
}

#define SLOW .fault = SCOUT_SANDBOX_FAULT_SLOW, .text = "Loading…"
#define BROKEN .code = 2, .text = "Meta has a problem"
#define UNSHARED .code = 100, .subcode = 3961015, .text = "Creator not invited"
#define FORBIDDEN .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .text = "Meta holds this back"
#define INELIGIBLE .fault = SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, .text = "Choose another Page"
#define EXPIRED .fault = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .text = "Sign in again"
#define OFFLINE .is_offline = TRUE, .text = "No connection"
#define LIMITED .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .text = "Hourly limit reached"

#define FIRST(group, name, place, ...) \
  { group, name, show_first_tab, WINDOW_FACEBOOK, .tab = place, __VA_ARGS__ }
#define NEXT(group, name, place, ...) \
  { group, name, show_tab, WINDOW_FACEBOOK, .tab = place, .goes_on = TRUE, __VA_ARGS__ }

/* A limit is the last thing: nothing is asked for as long as it is not over. */
const WindowCase window_tab_cases[] = {
  FIRST ("tabs", "audience", AUDIENCE, .text = NULL),
  NEXT ("tabs", "content-of-creator", POSTS, .text = NULL),
  NEXT ("tabs", "partnerships", PARTNERSHIPS, .text = NULL),
  NEXT ("tabs", "notes", NOTES, .text = NULL),
  { "tabs", "notes-some", show_written_note, WINDOW_FACEBOOK, .goes_on = TRUE,
    .words = "Answers within a day. Ask again in spring, when the new kettle is there." },
  FIRST ("tabs-trouble", "audience-loading", AUDIENCE, .fault = SCOUT_SANDBOX_FAULT_SLOW),
  NEXT ("tabs-trouble", "partnerships-loading", PARTNERSHIPS, SLOW),
  FIRST ("tabs-trouble", "audience-error", AUDIENCE, BROKEN, .goes_on = TRUE),
  NEXT ("tabs-trouble", "partnerships-error", PARTNERSHIPS, BROKEN),
  FIRST ("tabs-trouble", "audience-empty", AUDIENCE, UNSHARED, .goes_on = TRUE),
  NEXT ("tabs-trouble", "partnerships-empty", PARTNERSHIPS, UNSHARED),
  FIRST ("tabs-trouble", "audience-permission", AUDIENCE, FORBIDDEN, .goes_on = TRUE),
  NEXT ("tabs-trouble", "partnerships-permission", PARTNERSHIPS, FORBIDDEN),
  FIRST ("tabs-trouble", "audience-not-eligible", AUDIENCE, INELIGIBLE, .goes_on = TRUE),
  NEXT ("tabs-trouble", "partnerships-not-eligible", PARTNERSHIPS, INELIGIBLE),
  FIRST ("tabs-trouble", "audience-signed-out", AUDIENCE, EXPIRED, .goes_on = TRUE),
  NEXT ("tabs-trouble", "partnerships-signed-out", PARTNERSHIPS, EXPIRED),
  FIRST ("tabs-trouble", "audience-offline", AUDIENCE, OFFLINE, .goes_on = TRUE),
  NEXT ("tabs-trouble", "partnerships-offline", PARTNERSHIPS, OFFLINE),
  FIRST ("tabs-trouble", "audience-rate-limited", AUDIENCE, LIMITED, .goes_on = TRUE),
  NEXT ("tabs-trouble", "partnerships-rate-limited", PARTNERSHIPS, LIMITED),
  { NULL, NULL, NULL, NULL },
};
