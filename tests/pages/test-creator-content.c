/* test-creator-content.c: what a creator publishes, on their page against the sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The tab asks for nothing until it is looked at; what can be chosen is what the network takes for
 * one creator; it fails and comes back while the rest of the page stands. */

#include "config.h"

#include "scout-creator-page.h"

#include "filter-fixture.h"
#include "page-fixture.h"
#include "scout-content-card.h"
#include "scout-content-row.h"
#include "scout-drawn-card.h"
#include "scout-explain-button.h"
#include "scout-filter-chips.h"
#include "scout-filter-relaxer.h"
#include "scout-pages.h"
#include "scout-post-filters.h"
#include "scout-post-kinds.h"
#include "scout-query-builder.h"
#include "scout-round-toggle.h"
#include "scout-skeleton-grid.h"
#include "scout-widgets.h"

#include <string.h>

/* More than client and library together try again. */
#define MANY 100

typedef struct
{
  PageFixture services;
  ScoutCreator *creator;
  GtkWidget *page;
  GtkWidget *window;
} Fixture;

static gboolean
has_creator (gpointer data)
{
  return ((Fixture *) data)->creator != NULL;
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  ScoutCreator **creator = user_data;
  g_autoptr(ScoutCreatorBatch) batch = NULL;
  g_autoptr(GError) error = NULL;

  batch = scout_marketplace_search_finish (SCOUT_MARKETPLACE (source), result, &error);
  g_assert_no_error (error);
  *creator = g_object_ref (g_ptr_array_index (batch->creators, 0));
}

static void
open_found (Fixture          *fixture,
            ScoutMarketplace *marketplace,
            const char       *words)
{
  g_autoptr(ScoutQuery) query =
    scout_query_new_for_text (scout_marketplace_get_catalog (marketplace),
                              scout_marketplace_get_network (marketplace), words);

  g_clear_object (&fixture->creator);
  scout_marketplace_search_async (marketplace, query, NULL, NULL, found_cb, &fixture->creator);
  scout_ui_fixture_wait (has_creator, fixture);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page), marketplace,
                                   fixture->services.pictures);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), fixture->creator);
}

static void
open_creator (Fixture          *fixture,
              ScoutMarketplace *marketplace)
{
  open_found (fixture, marketplace, "coffee");
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  page_fixture_set_up (&fixture->services, NULL);
  fixture->page = g_object_new (SCOUT_TYPE_CREATOR_PAGE, NULL);
  fixture->window = scout_ui_fixture_present (fixture->page, 1032, 800);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  scout_ui_fixture_close (fixture->window);
  g_clear_object (&fixture->creator);
  page_fixture_tear_down (&fixture->services, NULL);
}

static gboolean
is_settled (gpointer data)
{
  return !scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (((Fixture *) data)->page));
}

static void
wait (Fixture *fixture)
{
  scout_ui_fixture_wait (is_settled, fixture);
  scout_ui_fixture_settle (fixture->window);
}

static void
show_tab (Fixture    *fixture,
          const char *name)
{
  GtkWidget *stack = scout_ui_fixture_find (fixture->page, ADW_TYPE_VIEW_STACK, NULL);

  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (stack), name);
  wait (fixture);
}

/* The queries for posts since the requests were cleared, one below the other. */
static char *
dup_searches (Fixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->services.sandbox);
  g_autoptr(GString) searches = g_string_new (NULL);

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      if (strstr (request->path, "/creator_marketplace/content") != NULL
          || strstr (request->query, "media") != NULL)
        g_string_append_printf (searches, "%s\n", request->query);
    }

  return g_string_free (g_steal_pointer (&searches), FALSE);
}

static GtkWidget *
find_card (Fixture *fixture)
{
  GtkWidget *card = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CONTENT_CARD, NULL);

  return card != NULL && gtk_widget_get_mapped (card) ? card : NULL;
}

/* Pictures come when they come: what is there after some frames is what is seen. */
static void
save_picture (Fixture    *fixture,
              const char *name,
              int         width)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 800);
  for (int i = 0; i < 10; i++)
    scout_ui_fixture_settle (fixture->window);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, name));
}

static void
choose (Fixture    *fixture,
        const char *name,
        guint       position)
{
  GtkWidget *drop_down = page_fixture_find_named (fixture->page, name);

  g_assert_nonnull (drop_down);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), position);
  wait (fixture);
}

static void
activated_cb (ScoutCreatorPage  *page,
              ScoutContent      *post,
              ScoutContent     **activated)
{
  g_set_object (activated, post);
}

/* What nobody looks at costs no calls; what is looked at is this creator's, and opens. */
static void
test_facebook (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr(ScoutContent) activated = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *creators = NULL;
  ScoutContent *post;

  open_creator (fixture, fixture->services.marketplace);
  wait (fixture);
  before = dup_searches (fixture);
  g_assert_cmpstr (before, ==, "");
  g_assert_null (find_card (fixture));

  show_tab (fixture, "content");
  after = dup_searches (fixture);
  creators = g_strdup_printf ("creator_id=%s", scout_creator_get_id (fixture->creator));
  g_assert_nonnull (strstr (after, creators));
  g_assert_null (strstr (after, "start_date"));
  g_assert_nonnull (page_fixture_find_label (fixture->page,
                                             scout_creator_get_name (fixture->creator)));
  post = scout_content_card_get_content (SCOUT_CONTENT_CARD (find_card (fixture)));
  g_assert_cmpstr (scout_content_get_creator_id (post), ==,
                   scout_creator_get_id (fixture->creator));
  save_picture (fixture, "creator-content", 1032);

  g_signal_connect (fixture->page, "content-activated", G_CALLBACK (activated_cb), &activated);
  g_signal_emit_by_name (scout_ui_fixture_find (fixture->page, GTK_TYPE_GRID_VIEW, NULL),
                         "activate", 0u);
  g_assert_true (activated == post);
}

/* The command asks what was asked last, parameter by parameter. */
static void
assert_explained (Fixture    *fixture,
                  const char *searches)
{
  GtkWidget *button = page_fixture_find_named (fixture->page, "Explain Figures of posts");
  g_autoptr(ScoutProvenance) posts = NULL;
  g_auto(GStrv) lines = g_strsplit (searches, "\n", -1);
  const char *last = lines[g_strv_length (lines) - 2];
  g_auto(GStrv) pairs = g_strsplit (last, "&", -1);

  g_assert_nonnull (button);
  posts = scout_explain_button_dup_provenance (
    SCOUT_EXPLAIN_BUTTON (gtk_widget_get_ancestor (button, SCOUT_TYPE_EXPLAIN_BUTTON)));
  g_test_message ("%s", scout_provenance_get_command (posts));
  for (int i = 0; pairs[i] != NULL; i++)
    {
      g_autofree char *pair = g_uri_unescape_string (pairs[i], NULL);
      g_autofree char *argument = g_strdup_printf ("--data-urlencode '%s'", pair);

      if (!g_str_has_prefix (pair, "after="))
        g_assert_nonnull (strstr (scout_provenance_get_command (posts), argument));
    }
}

static void
test_filters_and_order (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autofree char *searches = NULL;
  GtkWidget *kinds;

  open_creator (fixture, fixture->services.marketplace);
  show_tab (fixture, "content");
  scout_sandbox_clear_requests (fixture->services.sandbox);
  kinds = page_fixture_find_named (fixture->page, "Which posts");
  scout_round_toggle_set_selected (SCOUT_ROUND_TOGGLE (kinds), "photos");
  wait (fixture);
  choose (fixture, "Published within", 5);
  choose (fixture, "Order", 5);
  searches = dup_searches (fixture);
  g_assert_nonnull (strstr (searches, "content_type=PHOTOS"));
  g_assert_nonnull (strstr (searches, "time_range=L90"));
  g_assert_nonnull (strstr (searches, "sort_by=reactions"));
  assert_explained (fixture, searches);
  if (find_card (fixture) != NULL)
    g_assert_cmpstr (scout_content_get_kind (
                       scout_content_card_get_content (SCOUT_CONTENT_CARD (find_card (fixture)))),
                     ==, "photos");
}

static GtkWidget *
find_filters (Fixture *fixture)
{
  return scout_ui_fixture_find (fixture->page, SCOUT_TYPE_POST_FILTERS, NULL);
}

static GtkWidget *
find_end (Fixture    *fixture,
          const char *parameter_id,
          gboolean    is_upper)
{
  ScoutFilterRow *row = filter_fixture_find_row_in (find_filters (fixture), parameter_id);

  return filter_fixture_get_end (GTK_WIDGET (scout_filter_row_get_control (row)), is_upper);
}

static gboolean
is_open (gpointer filters)
{
  GtkWidget *popover = filter_fixture_find_type (filters, GTK_TYPE_POPOVER);

  return popover != NULL && gtk_widget_get_mapped (popover);
}

/* In a picture of its own, for it is a surface of its own. */
static void
save_popover (Fixture    *fixture,
              const char *name)
{
  GtkWidget *popover = filter_fixture_find_type (find_filters (fixture), GTK_TYPE_POPOVER);

  scout_ui_fixture_settle (popover);
  g_object_unref (scout_ui_fixture_save_picture (popover, name));
}

/* What would be refused is not asked; what finds nothing says what to do without. */
static void
test_figures (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *refused = NULL;
  g_autofree char *searches = NULL;
  GtkWidget *chips = NULL;

  open_creator (fixture, fixture->services.marketplace);
  show_tab (fixture, "content");
  scout_sandbox_clear_requests (fixture->services.sandbox);
  filter_fixture_open (find_filters (fixture));
  filter_fixture_type (find_end (fixture, "reach", FALSE), "500");
  wait (fixture);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  filter_fixture_type (find_end (fixture, "reach", TRUE), "5");
  wait (fixture);
  refused = dup_searches (fixture);
  /* More of what was asked before may come at any time. */
  g_assert_null (strstr (refused, "max"));
  save_popover (fixture, "creator-content-filters");
  filter_fixture_type (find_end (fixture, "reach", TRUE), "900000000");
  filter_fixture_type (find_end (fixture, "clicks", FALSE), "1");
  wait (fixture);
  searches = dup_searches (fixture);
  assert_explained (fixture, searches);
  filter_fixture_close (find_filters (fixture));
  save_picture (fixture, "creator-content-filtered", 1032);

  chips = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_CHIPS, NULL);
  g_signal_emit_by_name (chips, "change-wanted", "clicks");
  scout_ui_fixture_wait (is_open, find_filters (fixture));
  filter_fixture_type (find_end (fixture, "clicks", FALSE), "900000000");
  filter_fixture_close (find_filters (fixture));
  page_fixture_wait_for_label (fixture->page, "No posts");
  g_assert_null (page_fixture_find_label (fixture->page, "Creators:"));
  save_picture (fixture, "creator-content-none", 1032);
  scout_ui_fixture_set_dark (TRUE);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  save_picture (fixture, "creator-content-none-narrow-dark-rtl", 360);
  page_fixture_assert_fits (fixture->page, 350);
  filter_fixture_open (find_filters (fixture));
  save_popover (fixture, "creator-content-filters-narrow-dark-rtl");
  filter_fixture_close (find_filters (fixture));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  scout_ui_fixture_set_dark (FALSE);
  g_signal_emit_by_name (scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_RELAXER, NULL),
                         "removed", "clicks");
  wait (fixture);
  g_assert_nonnull (find_card (fixture));
  g_signal_emit_by_name (chips, "removed", NULL);
  wait (fixture);
  g_assert_false (gtk_widget_get_visible (chips));
}

static ScoutPostKinds *
find_kinds (Fixture *fixture)
{
  return SCOUT_POST_KINDS (scout_ui_fixture_find (fixture->page, SCOUT_TYPE_POST_KINDS, NULL));
}

/* Shows the creator that is shown once more, and returns what is asked for posts then. */
static char *
dup_searches_again (Fixture *fixture)
{
  g_autoptr(ScoutCreator) creator = g_object_ref (fixture->creator);

  scout_sandbox_clear_requests (fixture->services.sandbox);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), creator);
  wait (fixture);
  return dup_searches (fixture);
}

/* Whoever looks at a creator again finds what they chose; the next creator begins as all do. */
static void
test_next_creator (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *again = NULL;
  g_autofree char *next = NULL;
  g_autofree char *first_id = NULL;

  open_creator (fixture, fixture->services.marketplace);
  first_id = g_strdup (scout_creator_get_id (fixture->creator));
  show_tab (fixture, "content");
  scout_post_kinds_set_selected (find_kinds (fixture), "reels");
  choose (fixture, "Published within", 5);
  choose (fixture, "Order", 5);
  filter_fixture_open (find_filters (fixture));
  filter_fixture_type (find_end (fixture, "reach", FALSE), "5");
  filter_fixture_close (find_filters (fixture));
  wait (fixture);
  again = dup_searches_again (fixture);
  g_assert_nonnull (strstr (again, "content_type=REELS"));
  g_assert_nonnull (strstr (again, "time_range=L90"));
  g_assert_nonnull (strstr (again, "sort_by=reactions"));
  g_assert_nonnull (strstr (again, "reach"));

  open_found (fixture, fixture->services.marketplace, "travel");
  g_assert_cmpstr (scout_creator_get_id (fixture->creator), !=, first_id);
  scout_sandbox_clear_requests (fixture->services.sandbox);
  show_tab (fixture, "content");
  next = dup_searches (fixture);
  g_assert_nonnull (strstr (next, scout_creator_get_id (fixture->creator)));
  g_assert_null (strstr (next, first_id));
  g_assert_null (strstr (next, "content_type="));
  g_assert_null (strstr (next, "time_range=L90"));
  g_assert_null (strstr (next, "sort_by=reactions"));
  g_assert_null (strstr (next, "reach%22%3A"));
  g_assert_cmpstr (scout_post_kinds_get_selected (find_kinds (fixture)), ==, "all");
  g_assert_false (gtk_widget_get_visible (
    scout_ui_fixture_find (fixture->page, SCOUT_TYPE_FILTER_CHIPS, NULL)));
}

static ScoutSkeletonKind
get_skeleton_kind (Fixture *fixture)
{
  GtkWidget *skeleton = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_SKELETON_GRID, NULL);

  return scout_skeleton_grid_get_kind (SCOUT_SKELETON_GRID (skeleton));
}

/* Whether a post says whose it is, which the page says above them all. */
static gboolean
tells_owner (GtkWidget  *root,
             const char *owner)
{
  g_autofree char *words = NULL;

  if (!gtk_widget_get_mapped (root))
    return FALSE;

  if (SCOUT_IS_CONTENT_CARD (root))
    words = scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (root));
  else if (GTK_IS_LABEL (root) && gtk_widget_get_ancestor (root, SCOUT_TYPE_CONTENT_ROW) != NULL)
    words = g_strdup (gtk_label_get_text (GTK_LABEL (root)));
  if (words != NULL && strstr (words, owner) != NULL)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (tells_owner (child, owner))
        return TRUE;
    }

  return FALSE;
}

static void
test_rows (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *owner = NULL;
  GtkWidget *row;

  open_creator (fixture, fixture->services.marketplace);
  show_tab (fixture, "content");
  owner = g_strconcat (scout_creator_get_handle (fixture->creator), " · ", NULL);
  g_assert_cmpint (get_skeleton_kind (fixture), ==, SCOUT_SKELETON_POSTS);
  g_assert_false (tells_owner (fixture->page, owner));
  gtk_toggle_button_set_active (
    GTK_TOGGLE_BUTTON (page_fixture_find_named (fixture->page, "Show as a list")), TRUE);
  scout_ui_fixture_settle (fixture->window);
  g_assert_cmpint (get_skeleton_kind (fixture), ==, SCOUT_SKELETON_POST_ROWS);
  g_assert_null (find_card (fixture));
  row = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CONTENT_ROW, NULL);
  g_assert_true (gtk_widget_get_mapped (row));
  g_assert_nonnull (scout_content_row_get_content (SCOUT_CONTENT_ROW (row)));
  g_assert_false (tells_owner (fixture->page, owner));
  save_picture (fixture, "creator-content-rows", 1032);
  scout_ui_fixture_set_dark (TRUE);
  save_picture (fixture, "creator-content-rows-narrow-dark", 360);
  scout_ui_fixture_set_dark (FALSE);
  page_fixture_assert_fits (fixture->page, 350);
}

/* The posts fail and come back, and the overview does not mind. */
static void
test_fails_alone (Fixture       *fixture,
                  gconstpointer  data)
{
  ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_STATUS, "/creator_marketplace/content",
                              .count = MANY, .status = 500 };

  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  open_creator (fixture, fixture->services.marketplace);
  show_tab (fixture, "content");
  page_fixture_wait_for_label (fixture->page, "Meta has a problem");
  save_picture (fixture, "creator-content-failed", 1032);
  show_tab (fixture, "overview");
  g_assert_nonnull (page_fixture_find_label (fixture->page, "Performance"));
  g_assert_null (page_fixture_find_label (fixture->page, "Meta has a problem"));

  show_tab (fixture, "content");
  scout_sandbox_clear_faults (fixture->services.sandbox);
  page_fixture_press (fixture->page, "Try again");
  wait (fixture);
  g_assert_nonnull (find_card (fixture));
}

/* A slow answer is waited for visibly, and forgotten with the creator. */
static void
test_slow (Fixture       *fixture,
           gconstpointer  data)
{
  ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_STALL, "/creator_marketplace/content",
                              .count = MANY };

  scout_sandbox_add_fault (fixture->services.sandbox, &fault);
  open_creator (fixture, fixture->services.marketplace);
  adw_view_stack_set_visible_child_name (
    ADW_VIEW_STACK (scout_ui_fixture_find (fixture->page, ADW_TYPE_VIEW_STACK, NULL)), "content");
  g_assert_true (scout_creator_page_is_loading (SCOUT_CREATOR_PAGE (fixture->page)));
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  wait (fixture);
  g_assert_null (find_card (fixture));
}

/* S1: "the top 30 recent media"; the creator has more. */
#define THIRTY "The 30 most recent ones; Instagram tells of no others"

/* Instagram's lists come with the creator; one answer brings two of them. */
static void
test_instagram (Fixture       *fixture,
                gconstpointer  data)
{
  static const char * const lists[] = { "Branded", "Partnership ads", "Recent" };
  g_autofree char *sentence = NULL;
  g_autofree char *recent = NULL;
  g_autofree char *all = NULL;
  g_autofree char *again = NULL;

  open_creator (fixture, fixture->services.instagram);
  show_tab (fixture, "content");
  g_assert_nonnull (find_card (fixture));
  sentence = scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (find_card (fixture)));
  g_assert_nonnull (strstr (sentence, "Likes"));
  g_assert_null (page_fixture_find_named (fixture->page, "Order"));
  recent = dup_searches (fixture);
  g_assert_nonnull (strstr (recent, "recent_media"));
  g_assert_null (strstr (recent, "branded_content_media"));
  g_assert_nonnull (page_fixture_find_label (fixture->page, THIRTY));
  save_picture (fixture, "creator-content-instagram", 1032);

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      page_fixture_press (fixture->page, lists[i]);
      wait (fixture);
      g_assert_null (page_fixture_find_label (fixture->page, "Try again"));
    }
  all = dup_searches (fixture);
  g_assert_nonnull (strstr (all, "branded_content_media"));
  g_assert_true (strstr (all, "recent_media") == g_strrstr (all, "recent_media"));

  page_fixture_press (fixture->page, "Branded");
  again = dup_searches_again (fixture);
  g_assert_nonnull (strstr (again, "branded_content_media"));
  open_found (fixture, fixture->services.instagram, "travel");
  show_tab (fixture, "content");
  g_assert_cmpstr (scout_post_kinds_get_selected (find_kinds (fixture)), ==, "recent");
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

#define ADD(path, function) \
  g_test_add ("/creator-content/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("facebook", test_facebook);
  ADD ("filters-and-order", test_filters_and_order);
  ADD ("figures", test_figures);
  ADD ("next-creator", test_next_creator);
  ADD ("rows", test_rows);
  ADD ("fails-alone", test_fails_alone);
  ADD ("slow", test_slow);
  ADD ("instagram", test_instagram);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
