/* discover-fixture.c: the search page in a window in front of a sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "discover-fixture.h"

#include "scout-facebook-marketplace.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#define WIDTH 1032
#define HEIGHT 800

static ScoutMarketplace *
get_marketplace (DiscoverFixture      *fixture,
                 const DiscoverSearch *search)
{
  return search->network == SCOUT_NETWORK_INSTAGRAM ? fixture->services.instagram
                                                    : fixture->services.marketplace;
}

void
discover_fixture_set_up (DiscoverFixture *fixture,
                         gconstpointer    data)
{
  const DiscoverSearch *search = data;

  fixture->services.n_creators = search->n_creators;
  page_fixture_set_up (&fixture->services, GUINT_TO_POINTER (search->page_index));
  fixture->page = scout_discover_page_new (search->network, search->endpoint_id);
  g_object_set_data (G_OBJECT (fixture->page), "marketplace", get_marketplace (fixture, search));
  fixture->window = scout_ui_fixture_present (fixture->page, WIDTH, HEIGHT);
}

void
discover_fixture_tear_down (DiscoverFixture *fixture,
                            gconstpointer    data)
{
  scout_ui_fixture_close (fixture->window);
  page_fixture_tear_down (&fixture->services, NULL);
}

ScoutMarketplace *
discover_fixture_dup_marketplace (DiscoverFixture *fixture,
                                  guint            page_index)
{
  PageFixture *services = &fixture->services;
  const ScoutSandboxPage *other = scout_sandbox_get_page (services->sandbox, page_index);
  g_autoptr(ScoutToken) token = scout_token_new (other->access_token);
  ScoutBrandPageFields fields = { .id = other->id, .name = other->name, .followers = -1,
                                  .token = token };
  g_autoptr(ScoutBrandPage) page = scout_brand_page_new (&fields);

  return scout_facebook_marketplace_new (scout_marketplace_get_catalog (services->marketplace),
                                         services->client, page);
}

ScoutPagedModel *
discover_fixture_get_results (DiscoverFixture *fixture)
{
  return scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (fixture->page));
}

guint
discover_fixture_count (DiscoverFixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (discover_fixture_get_results (fixture)));
}

static gboolean
is_settled (gpointer data)
{
  DiscoverFixture *fixture = data;
  ScoutPagedModel *results = discover_fixture_get_results (fixture);

  return !scout_discover_page_is_edited (SCOUT_DISCOVER_PAGE (fixture->page)) && results != NULL
         && scout_paged_model_get_state (results) != SCOUT_PAGED_STATE_LOADING;
}

void
discover_fixture_wait (DiscoverFixture *fixture)
{
  scout_ui_fixture_wait (is_settled, fixture);
}

void
discover_fixture_connect (DiscoverFixture *fixture)
{
  scout_discover_page_set_services (SCOUT_DISCOVER_PAGE (fixture->page),
                                    g_object_get_data (G_OBJECT (fixture->page), "marketplace"),
                                    fixture->services.pictures);
  discover_fixture_wait (fixture);
}

void
discover_fixture_search (DiscoverFixture *fixture,
                         const char      *text)
{
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (fixture->page), text);
  discover_fixture_wait (fixture);
}

void
discover_fixture_toggle_filters (DiscoverFixture *fixture,
                                 gboolean         is_shown)
{
  GtkWidget *button = page_fixture_find_icon_button (fixture->page, "scout-funnel-symbolic");

  g_assert_nonnull (button);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), is_shown);
  scout_ui_fixture_settle (fixture->window);
}

GStrv
discover_fixture_dup_searches (DiscoverFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->services.sandbox);
  g_autoptr(GStrvBuilder) queries = g_strv_builder_new ();

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      if (strstr (request->path, "creator_marketplace") != NULL)
        g_strv_builder_add (queries, request->query);
    }

  return g_strv_builder_end (queries);
}

/* Pictures come when they come: what is there after some frames is what is seen. */
void
discover_fixture_save_picture (DiscoverFixture *fixture,
                               const char      *name,
                               int              width,
                               int              height)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, height);
  for (int i = 0; i < 10; i++)
    scout_ui_fixture_settle (fixture->window);
  g_object_unref (scout_ui_fixture_save_picture (fixture->window, name));
}

int
discover_fixture_run (int                  argc,
                      char               **argv,
                      const DiscoverTest  *tests,
                      gsize                n_tests)
{
  int status = 0;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);
  for (gsize i = 0; i < n_tests; i++)
    g_test_add (tests[i].path, DiscoverFixture, tests[i].search, discover_fixture_set_up,
                tests[i].function, discover_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
