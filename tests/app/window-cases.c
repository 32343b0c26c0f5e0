/* window-cases.c: the states that all searches share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "window-scenes.h"

#include "scout-filter-chips.h"
#include "scout-query-builder.h"

#include <glib/gi18n.h>
#include <string.h>

/* Long enough for a picture; a closed window does not wait for the answer. */
#define SLOW_MS 60000
/* As the mock-up has it: 18 minutes and 42 seconds. */
#define WAIT_MS (1122 * 1000)
/* Everything was granted, and Meta refuses all the same. */
#define REFUSED "Meta refuses this Page"
#define NOT_ELIGIBLE "%s cannot search yet"
#define BRAND "\342\201\250Alder & Oat\342\201\251"

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
show_subject (WindowFixture    *fixture,
              const WindowCase *self)
{
  GtkWidget *before = window_fixture_get_page (fixture);

  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", self->subject);
  if (window_fixture_get_page (fixture) == before)
    return;

  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_until_still (fixture);
}

void
window_case_begin (WindowFixture    *fixture,
                   const WindowCase *self)
{
  if (!self->goes_on)
    window_fixture_open_discover (fixture);

  scout_sandbox_clear_faults (fixture->sandbox);
  window_fixture_set_online (fixture, TRUE);
  while (!SCOUT_IS_DISCOVER_PAGE (window_fixture_get_page (fixture)))
    g_assert_true (gtk_widget_activate_action (get_window (fixture), "win.back", NULL));
  show_subject (fixture, self);
}

void
window_case_plan (WindowFixture    *fixture,
                  const WindowCase *self)
{
  g_autofree char *account =
    g_strconcat ("/", scout_sandbox_get_page (fixture->sandbox, 0)->instagram_user_id, NULL);
  ScoutSandboxFault fault = { self->fault, .code = self->code, .subcode = self->subcode,
                              .count = 100 };

  fault.path = g_strcmp0 (self->subject, WINDOW_INSTAGRAM) == 0 ? account : "/creator_marketplace";
  fault.delay_ms = self->fault == SCOUT_SANDBOX_FAULT_SLOW         ? SLOW_MS
                   : self->fault == SCOUT_SANDBOX_FAULT_RATE_LIMIT ? WAIT_MS : 0;
  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

static void
search (WindowFixture    *fixture,
        const WindowCase *self)
{
  scout_discover_page_search (get_page (fixture), self->words);
  if (self->text != NULL)
    window_fixture_wait_for_text (fixture, self->text);
  else
    window_fixture_wait_for_creators (fixture);
}

static void
show_found (WindowFixture    *fixture,
            const WindowCase *self)
{
  window_case_begin (fixture, self);
  search (fixture, self);
}

/* The one post that somebody has the address of. */
static void
show_one (WindowFixture    *fixture,
          const WindowCase *self)
{
  g_autoptr(ScoutContent) post = NULL;

  window_case_begin (fixture, self);
  post = g_list_model_get_item (
    G_LIST_MODEL (scout_discover_page_get_results (get_page (fixture))), 0);
  scout_discover_page_search (get_page (fixture), scout_content_get_id (post));
  window_fixture_wait_for_text (fixture, self->text);
}

/* With so many views that there are few posts of the kind, or none. */
static void
show_posts_with_views (WindowFixture    *fixture,
                       const WindowCase *self)
{
  const ScoutQueryRange views = { g_ascii_strtod (self->words, NULL), (double) NAN, NULL, NULL };
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  window_case_begin (fixture, self);
  builder = scout_query_builder_new (
    scout_session_get_catalog (scout_window_get_session (fixture->window)),
    SCOUT_NETWORK_FACEBOOK, "content");
  scout_query_builder_set_range (builder, "views", &views);
  query = scout_query_builder_build (builder);
  scout_discover_page_show_query (get_page (fixture), query);
  if (g_str_equal (self->name, "content-end"))
    {
      window_fixture_wait_for_creators (fixture);
      window_fixture_scroll_to_end (fixture);
    }
  window_fixture_wait_for_text (fixture, self->text);
}

static char *
dup_not_eligible (void)
{
  const char *format = _(NOT_ELIGIBLE);
  const char *place = strstr (format, "%s");
  g_autofree char *before = g_strndup (format, (gsize) (place - format));

  return g_strconcat (before, BRAND, place + strlen ("%s"), NULL);
}

/* From the start: no Page is asked for what its account may not do. */
static void
show_not_eligible (WindowFixture    *fixture,
                   const WindowCase *self)
{
  ScoutSandboxOptions options = { .brands = { SCOUT_SANDBOX_BRAND_INELIGIBLE } };
  g_autofree char *title = dup_not_eligible ();

  window_fixture_use_sandbox (fixture, &options);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_text (fixture, title);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", self->subject);
  window_fixture_wait_for_text (fixture, title);
}

static void
show_many (WindowFixture    *fixture,
           const WindowCase *self)
{
  window_case_begin (fixture, self);
  window_fixture_scroll (fixture, 0.5);
}

static void
show_end (WindowFixture    *fixture,
          const WindowCase *self)
{
  window_case_begin (fixture, self);
  scout_discover_page_search (get_page (fixture), self->words);
  window_fixture_wait_for_creators (fixture);
  window_fixture_scroll_to_end (fixture);
  window_fixture_wait_for_text (fixture, self->text);
}

/* Another question: what is asked again keeps the answer that there is. */
static void
ask_anew (WindowFixture    *fixture,
          const WindowCase *self)
{
  const ScoutQueryRange views = { 1, (double) NAN, NULL, NULL };
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  builder = scout_query_builder_new_from_query (scout_discover_page_get_query (get_page (fixture)));
  if (g_strcmp0 (self->subject, WINDOW_CONTENT) == 0)
    scout_query_builder_set_range (builder, "views", &views);
  else
    scout_query_builder_set_text (builder, "query", "coffee");
  query = scout_query_builder_build (builder);
  scout_discover_page_show_query (get_page (fixture), query);
}

static void
show_loading (WindowFixture    *fixture,
              const WindowCase *self)
{
  window_case_begin (fixture, self);
  window_case_plan (fixture, self);
  ask_anew (fixture, self);
  window_fixture_wait_for_skeleton (fixture);
}

static void
show_failure (WindowFixture    *fixture,
              const WindowCase *self)
{
  window_case_begin (fixture, self);
  window_case_plan (fixture, self);
  ask_anew (fixture, self);
  window_fixture_wait_for_text (fixture, self->text);
}

static void
show_offline (WindowFixture    *fixture,
              const WindowCase *self)
{
  window_case_begin (fixture, self);
  window_fixture_set_online (fixture, FALSE);
  ask_anew (fixture, self);
  window_fixture_wait_for_text (fixture, self->text);
}

/* Posts are searched with a filter, which can be taken off. */
static void
show_needs_filter (WindowFixture    *fixture,
                   const WindowCase *self)
{
  window_case_begin (fixture, self);
  g_signal_emit_by_name (page_fixture_find_cross (scout_ui_fixture_find (
                           window_fixture_get_page (fixture), SCOUT_TYPE_FILTER_CHIPS, NULL), NULL),
                         "clicked");
  window_fixture_wait_for_text (fixture, self->text);
}

/* In each window a limit is the last thing: nothing is asked for as long as it is not over. */
const WindowCase window_search_cases[] = {
  { "results", "creators-many", show_many, WINDOW_FACEBOOK },
  { "results", "creators-some", show_found, WINDOW_FACEBOOK, .words = "decaf", .goes_on = TRUE },
  { "results", "creators-end", show_end, WINDOW_FACEBOOK, .words = "vegan",
    .text = "That is everyone", .goes_on = TRUE },
  { "results", "creators-loading", show_loading, WINDOW_FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_SLOW, .goes_on = TRUE },
  { "trouble", "creators-empty", show_found, WINDOW_FACEBOOK, .words = "zzyzxquux",
    .text = "No creators found" },
  { "trouble", "creators-error", show_failure, WINDOW_FACEBOOK, .code = 2,
    .text = "Meta has a problem", .goes_on = TRUE },
  { "trouble", "creators-unreadable", show_failure, WINDOW_FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_BAD_JSON, .text = "Answer could not be read", .goes_on = TRUE },
  { "trouble", "creators-permission", show_failure, WINDOW_FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .text = REFUSED, .goes_on = TRUE },
  /* Where the Page has been refused nothing is searched any more. */
  { "trouble", "creators-signed-out", show_failure, WINDOW_FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .text = "Your sign-in has expired" },
  { "trouble", "creators-offline", show_offline, WINDOW_FACEBOOK, .text = "No connection",
    .goes_on = TRUE },
  { "trouble", "creators-rate-limited", show_failure, WINDOW_FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .text = "Hourly limit reached", .goes_on = TRUE },
  { "trouble", "creators-not-eligible", show_not_eligible, WINDOW_FACEBOOK },
  { "instagram", "instagram-many", show_many, WINDOW_INSTAGRAM },
  { "instagram", "instagram-some", show_found, WINDOW_INSTAGRAM, .words = "@mayabrews",
    .goes_on = TRUE },
  { "instagram", "instagram-end", show_end, WINDOW_INSTAGRAM, .words = "decaf",
    .text = "That is everyone", .goes_on = TRUE },
  { "instagram", "instagram-empty", show_found, WINDOW_INSTAGRAM, .words = "zzyzxquux",
    .text = "No creators found", .goes_on = TRUE },
  { "instagram", "instagram-unknown", show_found, WINDOW_INSTAGRAM,
    .words = "@nobody.of.this.name", .text = "Creator not found", .goes_on = TRUE },
  { "instagram", "instagram-loading", show_loading, WINDOW_INSTAGRAM,
    .fault = SCOUT_SANDBOX_FAULT_SLOW, .goes_on = TRUE },
  { "instagram", "instagram-error", show_failure, WINDOW_INSTAGRAM, .code = 2,
    .text = "Meta has a problem", .goes_on = TRUE },
  { "instagram", "instagram-permission", show_failure, WINDOW_INSTAGRAM,
    .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .text = REFUSED, .goes_on = TRUE },
  { "instagram", "instagram-signed-out", show_failure, WINDOW_INSTAGRAM,
    .fault = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .text = "Your sign-in has expired" },
  { "instagram", "instagram-offline", show_offline, WINDOW_INSTAGRAM, .text = "No connection",
    .goes_on = TRUE },
  { "instagram", "instagram-rate-limited", show_failure, WINDOW_INSTAGRAM,
    .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .code = 80002, .text = "Hourly limit reached",
    .goes_on = TRUE },
  { "instagram", "instagram-not-eligible", show_not_eligible, WINDOW_INSTAGRAM },
  { "content", "content-many", show_many, WINDOW_CONTENT },
  { "content", "content-some", show_one, WINDOW_CONTENT, .text = "That is everything",
    .goes_on = TRUE },
  { "content", "content-unknown", show_found, WINDOW_CONTENT, .words = "886117876817680",
    .text = "Could not load content", .goes_on = TRUE },
  { "content", "content-no-address", show_found, WINDOW_CONTENT,
    .words = "https://www.example.com/Meta/posts/1",
    .text = "This is not an address of Facebook. Copy that of a post there.", .goes_on = TRUE },
  { "content", "content-end", show_posts_with_views, WINDOW_CONTENT, .words = "2000000",
    .text = "That is everything", .goes_on = TRUE },
  { "content", "content-never-used", show_needs_filter, WINDOW_CONTENT,
    .text = "Choose a filter first", .goes_on = TRUE },
  { "content", "content-empty", show_posts_with_views, WINDOW_CONTENT, .words = "90000000000",
    .text = "No posts found", .goes_on = TRUE },
  { "content", "content-loading", show_loading, WINDOW_CONTENT, .fault = SCOUT_SANDBOX_FAULT_SLOW,
    .goes_on = TRUE },
  { "content", "content-error", show_failure, WINDOW_CONTENT, .code = 2,
    .text = "Meta has a problem", .goes_on = TRUE },
  { "content", "content-permission", show_failure, WINDOW_CONTENT,
    .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .text = REFUSED, .goes_on = TRUE },
  { "content", "content-signed-out", show_failure, WINDOW_CONTENT,
    .fault = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .text = "Your sign-in has expired" },
  { "content", "content-offline", show_offline, WINDOW_CONTENT, .text = "No connection",
    .goes_on = TRUE },
  { "content", "content-rate-limited", show_failure, WINDOW_CONTENT,
    .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .text = "Hourly limit reached", .goes_on = TRUE },
  { "content", "content-not-eligible", show_not_eligible, WINDOW_CONTENT },
  { NULL, NULL, NULL },
};
