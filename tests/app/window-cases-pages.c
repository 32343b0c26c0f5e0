/* window-cases-pages.c: the states of the pages of a creator and of a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Both networks' creators come into the same states, with the same functions. What goes on begins
 * at the search again, or where it is about another tab, at the creator. */

#include "config.h"

#include "window-scenes.h"

#include "scout-creator-content.h"
#include "scout-round-toggle.h"

/* Its place in the row of tabs, from 1. */
#define POSTS 3
/* Of Facebook's creators, who has the name with the most letters. */
#define LONG_NAME 8
/* Of Instagram's creators of decaf, with whom no brand has worked. */
#define WITHOUT_BRANDS 1

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

/* Who was looked at a moment ago would be shown without asking. */
static void
forget_answers (WindowFixture *fixture)
{
  ScoutSession *session = scout_window_get_session (fixture->window);

  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    scout_marketplace_forget (scout_session_get_marketplace (session, network), NULL);
}

static void
go_wrong (WindowFixture    *fixture,
          const WindowCase *self)
{
  forget_answers (fixture);
  if (self->is_offline)
    window_fixture_set_online (fixture, FALSE);
  else if (self->fault != SCOUT_SANDBOX_FAULT_GRAPH_ERROR || self->code != 0)
    window_case_plan (fixture, self);
}

/* What goes wrong with a creator is told by the whole page in some words, or by its parts. */
static void
show_creator (WindowFixture    *fixture,
              const WindowCase *self)
{
  window_case_begin (fixture, self);
  if (self->words != NULL)
    {
      scout_discover_page_search (get_page (fixture), self->words);
      window_fixture_wait_for_creators (fixture);
    }
  go_wrong (fixture, self);
  scout_discover_page_activate (get_page (fixture), self->position);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  if (self->fault != SCOUT_SANDBOX_FAULT_SLOW)
    window_fixture_wait_for_parts (fixture);
  if (self->text != NULL)
    window_fixture_wait_for_text (fixture, self->text);
  else if (self->fault == SCOUT_SANDBOX_FAULT_SLOW)
    window_fixture_wait_for_skeleton (fixture);
}

/* A part that says what is wrong is out of sight in a narrow window. */
static void
show_part (WindowFixture    *fixture,
           const WindowCase *self)
{
  show_creator (fixture, self);
  window_fixture_scroll_creator (fixture);
}

/* Of the creator who is shown, where one is. */
static void
show_tab (WindowFixture    *fixture,
          const WindowCase *self)
{
  if (!self->goes_on)
    show_creator (fixture, self);
  gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i", self->tab);
  window_fixture_wait_for_parts (fixture);
}

static void
show_rows (WindowFixture    *fixture,
           const WindowCase *self)
{
  GtkWidget *button = page_fixture_find_named (window_fixture_get_page (fixture),
                                               "Show as a list");

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
}

/* Posts of another kind, which are asked for then. */
static void
show_kind (WindowFixture    *fixture,
           const WindowCase *self)
{
  GtkWidget *tab = scout_ui_fixture_find (window_fixture_get_page (fixture),
                                          SCOUT_TYPE_CREATOR_CONTENT, NULL);
  GtkWidget *kinds = scout_ui_fixture_find (tab, SCOUT_TYPE_ROUND_TOGGLE, NULL);

  scout_sandbox_clear_faults (fixture->sandbox);
  window_fixture_set_online (fixture, TRUE);
  go_wrong (fixture, self);
  scout_round_toggle_set_selected (SCOUT_ROUND_TOGGLE (kinds), self->words);
  if (self->text != NULL)
    window_fixture_wait_for_text (fixture, self->text);
  else
    window_fixture_wait_for_skeleton (fixture);
}

static gboolean
is_at_end (gpointer fixture)
{
  window_fixture_scroll (fixture, 1);

  return page_fixture_find_label (window_fixture_get_page (fixture), "That is everything") != NULL;
}

static void
show_end (WindowFixture    *fixture,
          const WindowCase *self)
{
  scout_ui_fixture_wait (is_at_end, fixture);
}

static gboolean
has_post (gpointer data)
{
  return !scout_post_page_is_loading (data);
}

/* By its id, or the first one that is found. */
static void
open_post (WindowFixture    *fixture,
           const WindowCase *self)
{
  if (self->words != NULL)
    gtk_widget_activate_action (get_window (fixture), "win.open-post", "s", self->words);
  else
    scout_discover_page_activate (get_page (fixture), self->position);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_POST);
  if (self->fault != SCOUT_SANDBOX_FAULT_SLOW)
    scout_ui_fixture_wait (has_post, window_fixture_get_page (fixture));
  if (self->text != NULL)
    window_fixture_wait_for_text (fixture, self->text);
}

/* In a narrow window the figures are below what the post is. */
static void
scroll_to_figures (WindowFixture *fixture)
{
  GtkWidget *figures = page_fixture_find_named (window_fixture_get_page (fixture), "Insights");
  GtkWidget *scroller = NULL;
  GtkAdjustment *adjustment = NULL;
  double y = 0;

  if (figures == NULL)
    return;

  window_fixture_settle (fixture);
  scroller = gtk_widget_get_ancestor (figures, GTK_TYPE_SCROLLED_WINDOW);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  if (gtk_widget_translate_coordinates (figures, scroller, 0, 0, NULL, &y))
    gtk_adjustment_set_value (adjustment, y);
}

static void
show_post (WindowFixture    *fixture,
           const WindowCase *self)
{
  window_case_begin (fixture, self);
  go_wrong (fixture, self);
  open_post (fixture, self);
  if (self->text != NULL)
    scroll_to_figures (fixture);
}

/* In each window a limit is the last thing: nothing is asked for as long as it is not over. */
const WindowCase window_page_cases[] = {
  { "creator", "creator", show_creator, WINDOW_FACEBOOK },
  { "creator", "long-creator", show_creator, WINDOW_FACEBOOK, .position = LONG_NAME,
    .goes_on = TRUE },
  { "creator", "creator-loading", show_part, WINDOW_FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_SLOW, .goes_on = TRUE },
  { "creator", "creator-error", show_part, WINDOW_FACEBOOK, .code = 2,
    .text = "Meta has a problem", .goes_on = TRUE },
  { "creator", "creator-empty", show_creator, WINDOW_FACEBOOK, .code = 100, .subcode = 3961015,
    .text = "Save anyway", .goes_on = TRUE },
  { "creator", "creator-ineligible", show_creator, WINDOW_FACEBOOK, .code = 100,
    .subcode = 3961014, .text = "Save anyway", .goes_on = TRUE },
  { "creator", "creator-not-found", show_creator, WINDOW_FACEBOOK, .code = 100,
    .subcode = 3961010, .text = "Could not load creator", .goes_on = TRUE },
  { "creator", "creator-permission", show_creator, WINDOW_FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .text = "Meta holds this back",
    .goes_on = TRUE },
  { "creator", "creator-not-eligible", show_creator, WINDOW_FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, .text = "Choose another Page", .goes_on = TRUE },
  { "creator", "creator-signed-out", show_creator, WINDOW_FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .text = "Your sign-in has expired",
    .goes_on = TRUE },
  { "creator", "creator-offline", show_part, WINDOW_FACEBOOK, .is_offline = TRUE,
    .text = "No connection", .goes_on = TRUE },
  { "creator", "creator-rate-limited", show_part, WINDOW_FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .text = "Hourly limit reached", .goes_on = TRUE },
  { "creator-instagram", "creator-instagram-empty", show_creator, WINDOW_INSTAGRAM,
    .words = "@ivy.thornbury", .text = "Save anyway" },
  { "creator-instagram", "creator-instagram", show_creator, WINDOW_INSTAGRAM },
  { "creator-instagram", "creator-instagram-loading", show_part, WINDOW_INSTAGRAM,
    .fault = SCOUT_SANDBOX_FAULT_SLOW, .goes_on = TRUE },
  { "creator-instagram", "creator-instagram-error", show_part, WINDOW_INSTAGRAM, .code = 2,
    .text = "Meta has a problem", .goes_on = TRUE },
  { "creator-instagram", "creator-instagram-permission", show_creator, WINDOW_INSTAGRAM,
    .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .text = "Permission Denied", .goes_on = TRUE },
  { "creator-instagram", "creator-instagram-not-eligible", show_creator, WINDOW_INSTAGRAM,
    .fault = SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, .text = "Choose another Page", .goes_on = TRUE },
  { "creator-instagram", "creator-instagram-signed-out", show_creator, WINDOW_INSTAGRAM,
    .fault = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .text = "Your sign-in has expired",
    .goes_on = TRUE },
  { "creator-instagram", "creator-instagram-offline", show_part, WINDOW_INSTAGRAM,
    .is_offline = TRUE, .text = "No connection", .goes_on = TRUE },
  { "creator-instagram", "creator-instagram-rate-limited", show_part, WINDOW_INSTAGRAM,
    .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .code = 80002, .text = "Hourly limit reached",
    .goes_on = TRUE },
  { "post", "post", show_post, WINDOW_CONTENT },
  { "post", "post-empty", show_post, WINDOW_CONTENT, .words = "886117876817680",
    .text = "Could not load content", .goes_on = TRUE },
  { "post", "post-loading", show_post, WINDOW_CONTENT, .fault = SCOUT_SANDBOX_FAULT_SLOW,
    .text = "Loading…", .goes_on = TRUE },
  { "post", "post-error", show_post, WINDOW_CONTENT, .code = 2, .text = "Meta has a problem",
    .goes_on = TRUE },
  { "post", "post-permission", show_post, WINDOW_CONTENT,
    .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .text = "Meta holds this back",
    .goes_on = TRUE },
  { "post", "post-not-eligible", show_post, WINDOW_CONTENT,
    .fault = SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, .text = "Choose another Page", .goes_on = TRUE },
  { "post", "post-signed-out", show_post, WINDOW_CONTENT,
    .fault = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .text = "Your sign-in has expired",
    .goes_on = TRUE },
  { "post", "post-offline", show_post, WINDOW_CONTENT, .words = "886117876817680",
    .is_offline = TRUE, .text = "No connection", .goes_on = TRUE },
  { "post", "post-rate-limited", show_post, WINDOW_CONTENT,
    .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .text = "Hourly limit reached", .goes_on = TRUE },
  { "posts", "posts", show_tab, WINDOW_FACEBOOK, .tab = POSTS },
  { "posts", "posts-end", show_end, WINDOW_FACEBOOK, .goes_on = TRUE },
  { "posts", "posts-rows", show_rows, WINDOW_FACEBOOK, .goes_on = TRUE },
  { "posts", "posts-empty", show_kind, WINDOW_FACEBOOK, .words = "text",
    .text = "No posts", .goes_on = TRUE },
  { "posts", "posts-loading", show_kind, WINDOW_FACEBOOK, .words = "reels",
    .fault = SCOUT_SANDBOX_FAULT_SLOW, .goes_on = TRUE },
  { "posts", "posts-error", show_kind, WINDOW_FACEBOOK, .words = "videos", .code = 2,
    .text = "Meta has a problem", .goes_on = TRUE },
  { "posts", "posts-permission", show_kind, WINDOW_FACEBOOK, .words = "reels",
    .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .text = "Meta holds this back",
    .goes_on = TRUE },
  { "posts", "posts-not-eligible", show_kind, WINDOW_FACEBOOK, .words = "videos",
    .fault = SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, .text = "Choose another Page", .goes_on = TRUE },
  { "posts", "posts-signed-out", show_kind, WINDOW_FACEBOOK, .words = "reels",
    .fault = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .text = "Sign in again", .goes_on = TRUE },
  { "posts", "posts-offline", show_kind, WINDOW_FACEBOOK, .words = "videos", .is_offline = TRUE,
    .text = "No connection", .goes_on = TRUE },
  { "posts", "posts-rate-limited", show_kind, WINDOW_FACEBOOK, .words = "reels",
    .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .text = "Hourly limit reached", .goes_on = TRUE },
  { "posts-instagram", "posts-instagram", show_tab, WINDOW_INSTAGRAM, .words = "decaf",
    .position = WITHOUT_BRANDS, .tab = POSTS },
  { "posts-instagram", "posts-instagram-loading", show_kind, WINDOW_INSTAGRAM, .words = "branded",
    .fault = SCOUT_SANDBOX_FAULT_SLOW, .goes_on = TRUE },
  { "posts-instagram", "posts-instagram-error", show_kind, WINDOW_INSTAGRAM, .words = "ads",
    .code = 2, .text = "Meta has a problem", .goes_on = TRUE },
  { "posts-instagram", "posts-instagram-permission", show_kind, WINDOW_INSTAGRAM,
    .words = "branded", .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION,
    .text = "Permission Denied", .goes_on = TRUE },
  { "posts-instagram", "posts-instagram-not-eligible", show_kind, WINDOW_INSTAGRAM,
    .words = "ads", .fault = SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, .text = "Choose another Page",
    .goes_on = TRUE },
  { "posts-instagram", "posts-instagram-signed-out", show_kind, WINDOW_INSTAGRAM,
    .words = "branded", .fault = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .text = "Sign in again",
    .goes_on = TRUE },
  { "posts-instagram", "posts-instagram-offline", show_kind, WINDOW_INSTAGRAM, .words = "ads",
    .is_offline = TRUE, .text = "No connection", .goes_on = TRUE },
  { "posts-instagram", "posts-instagram-empty", show_kind, WINDOW_INSTAGRAM, .words = "branded",
    .text = "No branded posts", .goes_on = TRUE },
  { "posts-instagram", "posts-instagram-rate-limited", show_kind, WINDOW_INSTAGRAM,
    .words = "ads", .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .code = 80002,
    .text = "Hourly limit reached", .goes_on = TRUE },
  { NULL, NULL, NULL },
};
