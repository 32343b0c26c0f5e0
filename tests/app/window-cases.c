/* window-cases.c: the states that several pages of the window share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each case begins with no window and a sandbox that works, and ends when what it is named after
 * can be seen. Searching Facebook creators comes into the same states in window-scenes.c. */

#include "config.h"

#include "window-scenes.h"

#include "scout-filter-chips.h"
#include "scout-query-builder.h"

#define INSTAGRAM "instagram-creators"
#define CONTENT "facebook-content"
#define FACEBOOK "facebook-creators"
/* Long enough for a picture; a closed window does not wait for the answer. */
#define SLOW_MS 60000
#define WAIT_MS (1122 * 1000)

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
show_subject (WindowFixture *fixture,
              const char    *subject)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", subject);
  window_fixture_wait_for_creators (fixture);
  window_fixture_wait_until_still (fixture);
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

/* Of the calls of all searches and all parts. */
static void
plan (WindowFixture    *fixture,
      const WindowCase *self)
{
  g_autofree char *account =
    g_strconcat ("/", scout_sandbox_get_page (fixture->sandbox, 0)->instagram_user_id, NULL);
  ScoutSandboxFault fault = { self->fault, .code = self->code, .subcode = self->subcode,
                              .count = 100 };

  fault.path = g_strcmp0 (self->subject, INSTAGRAM) == 0 ? account : "/creator_marketplace";
  fault.delay_ms = self->fault == SCOUT_SANDBOX_FAULT_SLOW         ? SLOW_MS
                   : self->fault == SCOUT_SANDBOX_FAULT_RATE_LIMIT ? WAIT_MS : 0;
  scout_sandbox_add_fault (fixture->sandbox, &fault);
}

static void
show_found (WindowFixture    *fixture,
            const WindowCase *self)
{
  show_subject (fixture, self->subject);
  search (fixture, self);
}

/* The one post that somebody has the address of. */
static void
show_one (WindowFixture    *fixture,
          const WindowCase *self)
{
  g_autoptr(ScoutContent) post = NULL;

  show_subject (fixture, self->subject);
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

  show_subject (fixture, self->subject);
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

static void
show_not_eligible (WindowFixture    *fixture,
                   const WindowCase *self)
{
  ScoutSandboxOptions options = { .brands = { SCOUT_SANDBOX_BRAND_INELIGIBLE } };

  window_fixture_use_sandbox (fixture, &options);
  window_fixture_open (fixture, TRUE);
  window_fixture_wait_for_text (fixture, "This Page cannot search yet");
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", self->subject);
  window_fixture_wait_for_text (fixture, self->text);
}

static void
show_many (WindowFixture    *fixture,
           const WindowCase *self)
{
  show_subject (fixture, self->subject);
  window_fixture_scroll (fixture, 0.5);
}

static void
show_end (WindowFixture    *fixture,
          const WindowCase *self)
{
  show_subject (fixture, self->subject);
  scout_discover_page_search (get_page (fixture), self->words);
  window_fixture_wait_for_creators (fixture);
  window_fixture_scroll_to_end (fixture);
  window_fixture_wait_for_text (fixture, self->text);
}

static void
show_loading (WindowFixture    *fixture,
              const WindowCase *self)
{
  show_subject (fixture, self->subject);
  plan (fixture, self);
  scout_discover_page_refresh (get_page (fixture));
  window_fixture_wait_for_skeleton (fixture);
}

static void
show_failure (WindowFixture    *fixture,
              const WindowCase *self)
{
  show_subject (fixture, self->subject);
  plan (fixture, self);
  scout_discover_page_refresh (get_page (fixture));
  window_fixture_wait_for_text (fixture, self->text);
}

static void
show_offline (WindowFixture    *fixture,
              const WindowCase *self)
{
  show_subject (fixture, self->subject);
  window_fixture_set_online (fixture, FALSE);
  scout_discover_page_refresh (get_page (fixture));
  window_fixture_wait_for_text (fixture, self->text);
}

/* Posts are searched with a filter, which can be taken off. */
static void
show_needs_filter (WindowFixture    *fixture,
                   const WindowCase *self)
{
  show_subject (fixture, self->subject);
  g_signal_emit_by_name (page_fixture_find_cross (scout_ui_fixture_find (
                           window_fixture_get_page (fixture), SCOUT_TYPE_FILTER_CHIPS, NULL), NULL),
                         "clicked");
  window_fixture_wait_for_text (fixture, self->text);
}

/* What goes wrong with a creator is told by the whole page in some words, or by its parts. */
static void
show_creator_failure (WindowFixture    *fixture,
                      const WindowCase *self)
{
  show_subject (fixture, self->subject);
  plan (fixture, self);
  scout_discover_page_activate (get_page (fixture), 0);
  window_fixture_wait_for_parts (fixture);
  if (self->text != NULL)
    window_fixture_wait_for_text (fixture, self->text);
  else
    window_fixture_scroll_creator (fixture);
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
    scout_discover_page_activate (get_page (fixture), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_POST);
  if (self->text != NULL)
    window_fixture_wait_for_text (fixture, self->text);
  else
    scout_ui_fixture_wait (has_post, window_fixture_get_page (fixture));
}

static void
show_post (WindowFixture    *fixture,
           const WindowCase *self)
{
  show_subject (fixture, self->subject);
  open_post (fixture, self);
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
show_post_trouble (WindowFixture    *fixture,
                   const WindowCase *self)
{
  show_subject (fixture, self->subject);
  plan (fixture, self);
  open_post (fixture, self);
  scroll_to_figures (fixture);
}

static void
show_post_offline (WindowFixture    *fixture,
                   const WindowCase *self)
{
  show_subject (fixture, self->subject);
  window_fixture_set_online (fixture, FALSE);
  open_post (fixture, self);
}

static void
show_content_of_creator (WindowFixture    *fixture,
                         const WindowCase *self)
{
  GtkWidget *tabs;

  show_subject (fixture, self->subject);
  scout_discover_page_activate (get_page (fixture), 0);
  window_fixture_wait_for_parts (fixture);
  tabs = scout_ui_fixture_find (window_fixture_get_page (fixture), ADW_TYPE_VIEW_STACK, NULL);
  if (self->text != NULL)
    plan (fixture, self);
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (tabs), "content");
  window_fixture_wait_for_parts (fixture);
  if (self->text != NULL)
    window_fixture_wait_for_text (fixture, self->text);
}

static void
show_rows_of_creator (WindowFixture    *fixture,
                      const WindowCase *self)
{
  GtkWidget *button;

  show_content_of_creator (fixture, self);
  button = page_fixture_find_named (window_fixture_get_page (fixture), "Show as a list");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
}

/* With the names of countries or languages as chips: in German they are longer, and Arabic is read
 * the other way. */
static void
filter (WindowFixture      *fixture,
        const char         *parameter,
        const char * const *values)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  builder = scout_query_builder_new (
    scout_session_get_catalog (scout_window_get_session (fixture->window)),
    SCOUT_NETWORK_FACEBOOK, "creators");
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

  show_subject (fixture, self->subject);
  filter (fixture, "countries", countries);
}

static void
show_speakers (WindowFixture    *fixture,
               const WindowCase *self)
{
  const char * const languages[] = { "ar", NULL };

  show_subject (fixture, self->subject);
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

const WindowCase window_cases[] = {
  { "instagram", "instagram-some", show_found, INSTAGRAM, .words = "@mayabrews" },
  { "instagram", "instagram-many", show_many, INSTAGRAM },
  { "instagram", "instagram-end", show_end, INSTAGRAM, .words = "decaf",
    .text = "That is everyone" },
  { "instagram", "instagram-loading", show_loading, INSTAGRAM, .fault = SCOUT_SANDBOX_FAULT_SLOW },
  { "instagram", "instagram-empty", show_found, INSTAGRAM, .words = "zzyzxquux",
    .text = "No creators found" },
  { "instagram", "instagram-unknown", show_found, INSTAGRAM, .words = "@nobody.of.this.name",
    .text = "Creator not found" },
  { "instagram", "instagram-error", show_failure, INSTAGRAM, .code = 2,
    .text = "Meta has a problem" },
  { "instagram", "instagram-rate-limited", show_failure, INSTAGRAM,
    .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .code = 80002, .text = "Hourly limit reached" },
  { "instagram", "instagram-permission", show_failure, INSTAGRAM,
    .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .text = "Missing" },
  { "instagram", "instagram-not-eligible", show_not_eligible, INSTAGRAM,
    .text = "Permission Denied" },
  { "instagram", "instagram-offline", show_offline, INSTAGRAM, .text = "No connection" },
  { "content", "content-some", show_one, CONTENT, .text = "That is everything" },
  { "content", "content-many", show_many, CONTENT },
  { "content", "content-end", show_posts_with_views, CONTENT, .words = "2000000",
    .text = "That is everything" },
  { "content", "content-empty", show_posts_with_views, CONTENT, .words = "90000000000",
    .text = "No posts found" },
  { "content", "content-loading", show_loading, CONTENT, .fault = SCOUT_SANDBOX_FAULT_SLOW },
  { "content", "content-unknown", show_found, CONTENT, .words = "886117876817680",
    .text = "Could not load content" },
  { "content", "content-no-address", show_found, CONTENT,
    .words = "https://www.example.com/Meta/posts/1",
    .text = "This is not an address of Facebook." },
  { "content", "content-needs-filter", show_needs_filter, CONTENT,
    .text = "Choose a filter first" },
  { "content", "content-error", show_failure, CONTENT, .code = 2, .text = "Meta has a problem" },
  { "content", "content-rate-limited", show_failure, CONTENT,
    .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .text = "Hourly limit reached" },
  { "content", "content-permission", show_failure, CONTENT,
    .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .text = "Missing" },
  { "content", "content-not-eligible", show_not_eligible, CONTENT,
    .text = "This Page cannot search yet" },
  { "content", "content-offline", show_offline, CONTENT, .text = "No connection" },
  { "creator", "creator-not-onboarded", show_creator_failure, FACEBOOK, .code = 100,
    .subcode = 3961015, .text = "Save anyway" },
  { "creator", "creator-ineligible", show_creator_failure, FACEBOOK, .code = 100,
    .subcode = 3961014, .text = "Save anyway" },
  { "creator", "creator-rate-limited", show_creator_failure, FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT },
  { "creator", "creator-permission", show_creator_failure, FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION },
  { "creator", "creator-not-found", show_creator_failure, FACEBOOK, .code = 100,
    .subcode = 3961010, .text = "Could not load creator" },
  { "creator", "creator-signed-out", show_creator_failure, FACEBOOK,
    .fault = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .text = "Your sign-in has expired" },
  { "post", "post", show_post, CONTENT },
  { "post", "post-loading", show_post_trouble, CONTENT, .fault = SCOUT_SANDBOX_FAULT_SLOW,
    .text = "Loading…" },
  { "post", "post-failed", show_post_trouble, CONTENT, .code = 2, .text = "Meta has a problem" },
  { "post", "post-rate-limited", show_post_trouble, CONTENT,
    .fault = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .text = "Hourly limit reached" },
  { "post", "post-permission", show_post_trouble, CONTENT,
    .fault = SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .text = "Permission needed" },
  { "post", "post-unknown", show_post, CONTENT, .words = "886117876817680",
    .text = "Could not load content" },
  { "post", "post-offline", show_post_offline, CONTENT, .words = "886117876817680",
    .text = "No connection" },
  { "post", "post-signed-out", show_post_trouble, CONTENT,
    .fault = SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .text = "Your sign-in has expired" },
  { "post", "creator-content", show_content_of_creator, FACEBOOK },
  { "post", "creator-content-rows", show_rows_of_creator, FACEBOOK },
  { "post", "creator-content-instagram", show_content_of_creator, INSTAGRAM },
  { "post", "creator-content-failed", show_content_of_creator, FACEBOOK, .code = 2,
    .text = "Meta has a problem" },
  { "languages", "countries", show_countries, FACEBOOK },
  { "languages", "country-filters", show_country_filters, FACEBOOK },
  { "languages", "speakers", show_speakers, FACEBOOK },
  { "languages", "speaker", show_speaker, FACEBOOK },
  { NULL, NULL, NULL },
};
