/* test-post-page.c: one post, in a real window against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The parts of the page load, fail and come back each by itself; a post that Meta does not show is
 * explained. Which fields and figures there are, test-post-catalog.c looks at. */

#include "config.h"

#include "post-fixture.h"
#include "scout-chart.h"
#include "scout-content-fields.h"
#include "scout-explain-button.h"
#include "scout-metric-tile.h"
#include "scout-page-part.h"
#include "scout-pages.h"
#include "scout-post-comments.h"
#include "scout-post-details.h"
#include "scout-post-fields.h"
#include "scout-post-figures.h"
#include "scout-post-splits.h"
#include "scout-state-view.h"
#include "scout-widgets.h"

#include <string.h>

/* More than client and library together try again. */
#define MANY 100

static ScoutPostPage *
get_page (PostFixture *fixture)
{
  return SCOUT_POST_PAGE (fixture->page);
}

static void
break_part (PostFixture           *fixture,
            ScoutSandboxFaultKind  kind,
            const char            *query)
{
  ScoutSandboxFault fault = { kind, "/creator_marketplace/content", query, MANY, .status = 500 };

  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
}

static ScoutProvenance *
dup_provenance (PostFixture *fixture,
                const char  *name)
{
  GtkWidget *button = page_fixture_find_named (fixture->page, name);

  g_assert_nonnull (button);
  button = gtk_widget_get_ancestor (button, SCOUT_TYPE_EXPLAIN_BUTTON);

  return scout_explain_button_dup_provenance (SCOUT_EXPLAIN_BUTTON (button));
}

/* Whoever cannot see it has the figures as a table, too. */
static void
assert_chart (PostFixture *fixture,
              const char  *title,
              const char  *beginning)
{
  GtkWidget *part = gtk_widget_get_ancestor (page_fixture_find_label (fixture->page, title),
                                             SCOUT_TYPE_PAGE_PART);
  GtkWidget *chart = scout_ui_fixture_find (part, SCOUT_TYPE_CHART, NULL);
  g_autofree char *menu_name = g_strdup_printf ("Chart menu (%s)", title);
  GtkWidget *menu = page_fixture_find_named (part, menu_name);
  g_autofree char *description = scout_chart_dup_description (SCOUT_CHART (chart));
  ScoutChartData *data = scout_chart_get_data (SCOUT_CHART (chart));
  g_autofree char *heading = scout_chart_data_dup_heading (data, FALSE);
  g_autofree char *file_end =
    g_strdup_printf (" – %s – %s – ", post_fixture_get_id (POST_OURS), title);

  /* Alone, it says whose post it is of, which nobody but Meta knew. */
  g_assert_true (g_str_has_suffix (heading, title) && !g_str_equal (heading, title));
  g_assert_true (g_str_has_prefix (scout_chart_data_get_source (data), "Facebook · Post "));
  g_assert_nonnull (strstr (scout_chart_data_get_file_name (data), file_end));

  g_assert_true (g_str_has_prefix (description, beginning));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       title);
  g_assert_true (gtk_widget_is_sensitive (menu));
}

static void
test_own_brand (PostFixture   *fixture,
                gconstpointer  data)
{
  g_autoptr(ScoutProvenance) reach = NULL;
  g_autoptr(ScoutProvenance) paid = NULL;
  g_autoptr(ScoutProvenance) comments = NULL;

  post_fixture_show (fixture, POST_OURS);
  page_fixture_wait_for_label (fixture->page, "Your brand: full insights are shared");
  assert_chart (fixture, "Paid and organic", "Paid and organic. Views: Organic ");
  assert_chart (fixture, "Followers and others", "Followers and others. Reach: Followers ");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Most reactions first, 10 at most"));
  post_fixture_save_picture (fixture, "post", 1032, 800);
  post_fixture_save_picture (fixture, "post-full", 1032, 1400);

  reach = dup_provenance (fixture, "Explain Reach");
  g_assert_cmpstr (scout_provenance_get_endpoint (reach), ==, "GET /creator_marketplace/content");
  g_assert_cmpstr (scout_provenance_get_fields (reach), ==, "reach");
  g_assert_cmpint (scout_provenance_get_fetched_at (reach), >, 0);
  g_assert_nonnull (strstr (scout_provenance_get_command (reach),
                            post_fixture_get_id (POST_OURS)));
  paid = dup_provenance (fixture, "Explain Views, paid and organic");
  g_assert_cmpstr (scout_provenance_get_fields (paid), ==, "views_by_paid_organic");
  comments = dup_provenance (fixture, "Explain Top comments");
  g_assert_cmpstr (scout_provenance_get_fields (comments), ==, "comments");
  g_assert_cmpint (scout_provenance_get_fetched_at (comments), >, 0);
}

/* A list's post is shown at once, and is not asked for again. */
static void
test_from_list (PostFixture   *fixture,
                gconstpointer  data)
{
  g_autoptr(ScoutContent) post = NULL;
  g_autoptr(GPtrArray) requests = NULL;

  post_fixture_show (fixture, POST_PLAIN);
  post = g_object_ref (scout_post_page_get_post (get_page (fixture)));
  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_post_page_show (get_page (fixture), post, NULL);
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Thumbnail"));
  post_fixture_wait (fixture);
  requests = scout_sandbox_dup_requests (fixture->services.sandbox);
  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      g_assert_null (strstr (request->query, "caption"));
    }
  g_assert_cmpstr (scout_post_page_get_id (get_page (fixture)), ==, scout_content_get_id (post));
}

static void
test_stickers (PostFixture   *fixture,
               gconstpointer  data)
{
  post_fixture_show (fixture, POST_STICKER);
  page_fixture_wait_for_label (fixture->page, "Sticker or GIF, no text");
}

/* S2 tells other brands nothing, not even that there is such a post. */
static void
test_of_other_brand (PostFixture   *fixture,
                     gconstpointer  data)
{
  GtkWidget *view = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_STATE_VIEW, NULL);

  post_fixture_show (fixture, POST_OF_OTHER);
  page_fixture_wait_for_label (fixture->page, "Could not load content");
  g_assert_nonnull (strstr (scout_state_view_get_description (SCOUT_STATE_VIEW (view)),
                            "A post that a brand pays for is shown to that brand only."));
  post_fixture_save_picture (fixture, "post-hidden", 1032, 800);
}

/* If Meta tells of such a post and not of its figures, they are locked. */
static void
test_locked (PostFixture   *fixture,
             gconstpointer  data)
{
  ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_GRAPH_ERROR, "/creator_marketplace/content",
                              "insights", MANY, .code = 100, .subcode = 3961009 };
  const ScoutBrandPageFields fields = { .id = "42", .name = "Fjordware", .followers = -1 };
  g_autoptr(ScoutBrandPage) other = scout_brand_page_new (&fields);

  scout_post_page_set_brand_page (get_page (fixture), other);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  post_fixture_show (fixture, POST_OURS);
  page_fixture_wait_for_label (fixture->page, "For the sponsor only");
  page_fixture_wait_for_label (fixture->page,
                               "Another brand: its insights are not shared with yours");
  post_fixture_save_picture (fixture, "post-locked", 1032, 800);
}

/* One part answers 500, one is slow: the page says which is which, and both come back. */
static void
test_parts (PostFixture   *fixture,
            gconstpointer  data)
{
  const char *id = post_fixture_get_id (POST_PLAIN);

  break_part (fixture, SCOUT_SANDBOX_FAULT_STATUS, "comments.fields");
  break_part (fixture, SCOUT_SANDBOX_FAULT_STALL, "insights");
  scout_post_page_show_id (get_page (fixture), id, NULL);
  page_fixture_wait_for_label (fixture->page, "Meta has a problem");
  g_assert_true (scout_post_page_is_loading (get_page (fixture)));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Thumbnail"));
  post_fixture_wait_for_named (fixture, "Reach");
  post_fixture_assert_described (fixture, "Reach", "Loading");
  post_fixture_save_picture (fixture, "post-parts", 1032, 800);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  page_fixture_wait_for_label (fixture->page, "1");
  scout_post_page_refresh (get_page (fixture));
  post_fixture_wait (fixture);
  g_assert_null (page_fixture_find_label (fixture->page, "Meta has a problem"));
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Reach"));
}

static void
test_not_onboarded (PostFixture   *fixture,
                    gconstpointer  data)
{
  post_fixture_show (fixture, POST_INVITED);
  page_fixture_wait_for_label (fixture->page, "Comments are not shared");
  post_fixture_assert_described (fixture, "Reach", "Not shared");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "No caption"));
  post_fixture_save_picture (fixture, "post-not-onboarded", 1032, 800);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  ScoutCreator **creator = user_data;

  *creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result, NULL);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static gboolean
has_asked_for (PostFixture *fixture,
               const char  *field)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->services.sandbox);

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      if (strstr (request->query, field) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* What no list of the creator has is older; a list that fails keeps none from being asked. */
static void
test_unlisted (PostFixture   *fixture,
               gconstpointer  data)
{
  ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_GRAPH_ERROR, NULL, "branded_content_media", MANY,
                              .code = 100 };
  ScoutMarketplace *instagram = fixture->services.instagram;
  g_autoptr(ScoutCreator) creator = NULL;

  scout_marketplace_load_creator_async (instagram, "mayabrews", SCOUT_CREATOR_PART_PROFILE,
                                        SCOUT_TIME_RANGE_LIFETIME, NULL, answered_cb, &creator);
  scout_ui_fixture_wait (is_set, &creator);
  scout_post_page_set_services (get_page (fixture), instagram, NULL, NULL);
  scout_post_page_show_id (get_page (fixture), "17123", creator);
  page_fixture_wait_for_label (fixture->page, "Not among the latest posts");
  g_assert_null (page_fixture_find_label (fixture->page, "Try again"));
  post_fixture_save_picture (fixture, "post-unlisted", 360, 800);

  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  scout_post_page_show_id (get_page (fixture), "17124", creator);
  page_fixture_wait_for_label (fixture->page, "Meta did not accept this request");
  g_assert_true (has_asked_for (fixture, "past_partnership_ads_media"));
}

static gboolean
is_renewed (gpointer data)
{
  PostFixture *fixture = data;

  return has_asked_for (fixture, "recent_media")
         && !scout_post_page_is_loading (get_page (fixture));
}

/* (transfer full): the same post without figures. */
static ScoutContent *
make_bare (ScoutContent *post)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  const char *id = scout_content_get_id (post);
  ScoutContentFields *fields = scout_arena_alloc (arena, sizeof (ScoutContentFields));

  *fields = (ScoutContentFields) {
    .network = SCOUT_NETWORK_INSTAGRAM,
    .id = scout_arena_strndup (arena, id, strlen (id)), .created = SCOUT_CONTENT_NO_TIME,
  };

  return scout_content_new (arena, fields);
}

/* S2 names no parts of what came through ads: whatever the answer calls them, they are shown. */
static void
test_unforeseen_parts (PostFixture   *fixture,
                       gconstpointer  data)
{
  static const ScoutShare views[] = { { "ads", 30.0 }, { "organic", 60.0 }, { "boosted", 10.0 } };
  const ScoutCatalogApi *api =
    scout_catalog_get_api (scout_marketplace_get_catalog (fixture->services.marketplace),
                           SCOUT_NETWORK_FACEBOOK);
  const ScoutInsightFields insight = {
    .key = { SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_PAID_ORGANIC, SCOUT_PERIOD_OVERALL,
             SCOUT_TIME_RANGE_LIFETIME },
    .shares = views, .n_shares = G_N_ELEMENTS (views),
    .metric = scout_catalog_api_find_metric (api, "content-insights", "views_by_paid_organic"),
  };
  const ScoutContentFields fields = {
    .id = "1", .created = SCOUT_CONTENT_NO_TIME, .insights = &insight, .n_insights = 1,
  };
  const ScoutQuestion question = { "1" };
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutContent) post = scout_content_new (arena, &fields);
  g_autoptr(GtkWidget) splits = scout_post_splits_new (
    scout_catalog_api_find_breakdown (api, "paid-organic"));
  g_autofree char *description = NULL;

  g_object_ref_sink (splits);
  scout_post_splits_add_metric (SCOUT_POST_SPLITS (splits), insight.metric);
  scout_post_splits_show (SCOUT_POST_SPLITS (splits), fixture->services.marketplace, &question,
                          post, NULL);
  description = scout_chart_dup_description (
    SCOUT_CHART (scout_ui_fixture_find (splits, SCOUT_TYPE_CHART, NULL)));
  g_assert_cmpstr (description, ==,
                   "Paid and organic. Views: Organic 60.0%, ads 30.0%, boosted 10.0%.");
}

static void
told_cb (char       **told,
         const char  *text)
{
  g_free (*told);
  *told = g_strdup (text);
}

/* On Instagram whoever asks again asks the creator's lists, and keeps the post and its figures, if
 * it has any, where these do not answer. */
static void
test_renewed_instagram (PostFixture   *fixture,
                        gconstpointer  data)
{
  ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_STATUS, NULL, "recent_media", MANY,
                              .status = 500 };
  ScoutMarketplace *instagram = fixture->services.instagram;
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutContent) post = NULL;
  g_autoptr(ScoutContent) bare = NULL;
  g_autofree char *told = NULL;

  scout_marketplace_load_creator_async (instagram, "mayabrews", SCOUT_CREATOR_PART_CONTENT,
                                        SCOUT_TIME_RANGE_LIFETIME, NULL, answered_cb, &creator);
  scout_ui_fixture_wait (is_set, &creator);
  post = scout_creator_dup_content (creator, SCOUT_CONTENT_LIST_RECENT, 0);
  scout_post_page_set_services (get_page (fixture), instagram, NULL, NULL);
  scout_post_page_show (get_page (fixture), post, creator);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_post_page_refresh (get_page (fixture));
  scout_ui_fixture_wait (is_renewed, fixture);
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Likes"));

  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  g_signal_connect_swapped (fixture->page, "told", G_CALLBACK (told_cb), &told);
  scout_post_page_refresh (get_page (fixture));
  post_fixture_wait (fixture);
  g_assert_cmpstr (told, ==, "Meta has a problem");
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Likes"));
  g_assert_true (gtk_widget_activate_action (fixture->page, "post.copy-link", NULL));
  g_assert_cmpstr (told, ==, "Link copied");

  bare = make_bare (post);
  scout_post_page_show (get_page (fixture), bare, creator);
  scout_post_page_refresh (get_page (fixture));
  page_fixture_wait_for_label (fixture->page, "Try again");
  g_assert_nonnull (scout_post_page_get_post (get_page (fixture)));
  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  post_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_named (fixture->page, "Explain Likes"));
}

/* A post is explained by the list that it came with. */
static void
test_lists_instagram (PostFixture   *fixture,
                      gconstpointer  data)
{
  ScoutMarketplace *instagram = fixture->services.instagram;
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutContent) post = NULL;
  g_autoptr(ScoutProvenance) likes = NULL;

  scout_marketplace_load_creator_async (instagram, "mayabrews", SCOUT_CREATOR_PART_BRANDED,
                                        SCOUT_TIME_RANGE_LIFETIME, NULL, answered_cb, &creator);
  scout_ui_fixture_wait (is_set, &creator);
  post = scout_creator_dup_content (creator, SCOUT_CONTENT_LIST_BRANDED, 0);
  scout_post_page_set_services (get_page (fixture), instagram, NULL, NULL);
  scout_post_page_show (get_page (fixture), post, creator);
  likes = dup_provenance (fixture, "Explain Likes");
  g_assert_nonnull (strstr (scout_provenance_get_command (likes), "branded_content_media"));
  g_assert_null (strstr (scout_provenance_get_command (likes), "recent_media"));
}

static void
test_slow_and_offline (PostFixture   *fixture,
                       gconstpointer  data)
{
  const char *id = post_fixture_get_id (POST_PLAIN);

  break_part (fixture, SCOUT_SANDBOX_FAULT_STALL, NULL);
  scout_post_page_show_id (get_page (fixture), id, NULL);
  g_assert_null (page_fixture_find_label (fixture->page, "Loading the post…"));
  page_fixture_wait_for_label (fixture->page, "Loading the post…");
  scout_post_page_show (get_page (fixture), NULL, NULL);
  post_fixture_wait (fixture);

  scout_sandbox_clear_faults (fixture->services.sandbox);
  break_part (fixture, SCOUT_SANDBOX_FAULT_RESET, NULL);
  scout_post_page_show_id (get_page (fixture), id, NULL);
  page_fixture_wait_for_label (fixture->page, "No connection");
  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  post_fixture_wait (fixture);
  g_assert_nonnull (scout_post_page_get_post (get_page (fixture)));
}

static void
test_expired (PostFixture   *fixture,
              gconstpointer  data)
{
  const char *id = post_fixture_get_id (POST_PLAIN);
  guint n_sign_ins = 0;
  guint n_backs = 0;

  g_signal_connect_swapped (fixture->page, "sign-in", G_CALLBACK (page_fixture_count_cb),
                            &n_sign_ins);
  g_signal_connect_swapped (fixture->page, "back", G_CALLBACK (page_fixture_count_cb), &n_backs);
  break_part (fixture, SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, NULL);
  scout_post_page_show_id (get_page (fixture), id, NULL);
  post_fixture_wait (fixture);
  page_fixture_press (fixture->page, "Sign in again");
  g_assert_cmpuint (n_sign_ins, ==, 1);
  g_assert_true (scout_ui_fixture_press (fixture->page, GDK_KEY_Escape));
  g_assert_cmpuint (n_backs, ==, 1);
}

/* Of a post that nobody knows, Meta's refusal is all there is to say. */
static void
test_refused (PostFixture   *fixture,
              gconstpointer  data)
{
  static const struct
  {
    ScoutMarketStanding standing;
    const char *title;
    const char *label; /* (nullable) */
  } cases[] = {
    { { FALSE, TRUE }, "Permission needed", "Sign in again" },
    { { TRUE, FALSE, TRUE }, "Meta refuses this Page", "Choose another Page" },
    { { TRUE, FALSE }, "Meta refuses this", NULL },
    { { TRUE, TRUE }, "Meta holds this back", NULL },
  };

  break_part (fixture, SCOUT_SANDBOX_FAULT_LOST_PERMISSION, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      scout_marketplace_set_standing (fixture->services.marketplace, &cases[i].standing);
      scout_post_page_show_id (get_page (fixture), post_fixture_get_id (POST_PLAIN), NULL);
      post_fixture_wait (fixture);
      page_fixture_wait_for_label (fixture->page, cases[i].title);
      g_assert_true ((page_fixture_find_label (fixture->page, "Sign in again") != NULL)
                     == (cases[i].label != NULL));
      if (cases[i].label != NULL)
        g_assert_nonnull (page_fixture_find_label (fixture->page, cases[i].label));
      g_assert_nonnull (page_fixture_find_label (fixture->page, "Back"));
    }
}

static void
test_links (void)
{
  g_auto(GStrv) links =
    scout_post_fields_dup_links ("See https://a.example/x?y=1, (https://b.example)\n"
                                 "https://a.example/x?y=1 http://c.example "
                                 "javascript:alert(1) https:// \xff");
  g_auto(GStrv) none = scout_post_fields_dup_links (NULL);

  g_assert_cmpuint (g_strv_length (links), ==, 2);
  g_assert_cmpstr (links[0], ==, "https://a.example/x?y=1");
  g_assert_cmpstr (links[1], ==, "https://b.example");
  g_assert_cmpuint (g_strv_length (none), ==, 0);
}

static void
test_opened_many_times (PostFixture   *fixture,
                        gconstpointer  data)
{
  const char *id = post_fixture_get_id (POST_PLAIN);

  for (guint i = 0; i < 10; i++)
    {
      GtkWidget *page = g_object_ref_sink (g_object_new (SCOUT_TYPE_POST_PAGE, NULL));

      scout_post_page_set_services (SCOUT_POST_PAGE (page), fixture->services.marketplace, NULL,
                                    NULL);
      scout_post_page_show_id (SCOUT_POST_PAGE (page), id, NULL);
      scout_post_page_show (SCOUT_POST_PAGE (page), NULL, NULL);
      while (scout_post_page_is_loading (SCOUT_POST_PAGE (page)))
        g_main_context_iteration (NULL, TRUE);
      g_assert_finalize_object (page);
    }
}

static void
assert_fits (PostFixture *fixture)
{
  const GType types[] = { SCOUT_TYPE_POST_DETAILS, SCOUT_TYPE_POST_FIGURES,
                          SCOUT_TYPE_POST_COMMENTS };

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_test_message ("%s is to fit", g_type_name (types[i]));
      page_fixture_assert_fits (scout_ui_fixture_find (fixture->page, types[i], NULL), 314);
    }
}

/* Twice the size of text, in the narrowest window. */
static void
test_large_text (PostFixture   *fixture,
                 gconstpointer  data)
{
  post_fixture_show (fixture, POST_OURS);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  post_fixture_save_picture (fixture, "post-narrow-large", 360, 800);
  assert_fits (fixture);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

static void
test_looks (PostFixture   *fixture,
            gconstpointer  data)
{
  post_fixture_show (fixture, POST_OURS);
  scout_ui_fixture_set_dark (TRUE);
  post_fixture_save_picture (fixture, "post-dark", 1032, 800);
  post_fixture_save_picture (fixture, "post-narrow-dark", 360, 1900);
  assert_fits (fixture);
  scout_ui_fixture_set_dark (FALSE);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  post_fixture_save_picture (fixture, "post-rtl", 1032, 800);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int    argc,
      char **argv)
{
  int status;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/post-page/links", test_links);
#define ADD(path, function) \
  g_test_add ("/post-page/" path, PostFixture, NULL, post_fixture_set_up, function, \
              post_fixture_tear_down)
  ADD ("own-brand", test_own_brand);
  ADD ("from-list", test_from_list);
  ADD ("stickers", test_stickers);
  ADD ("of-other-brand", test_of_other_brand);
  ADD ("locked", test_locked);
  ADD ("parts", test_parts);
  ADD ("not-onboarded", test_not_onboarded);
  ADD ("unlisted", test_unlisted);
  ADD ("unforeseen-parts", test_unforeseen_parts);
  ADD ("renewed-instagram", test_renewed_instagram);
  ADD ("lists-instagram", test_lists_instagram);
  ADD ("slow-and-offline", test_slow_and_offline);
  ADD ("expired", test_expired);
  ADD ("refused", test_refused);
  ADD ("opened-many-times", test_opened_many_times);
  ADD ("large-text", test_large_text);
  ADD ("looks", test_looks);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
