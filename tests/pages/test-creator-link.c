/* test-creator-link.c: a creator of whom only an id is known, as a link or a post tells it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "answering-transport.h"
#include "creator-fixture.h"
#include "opened-library.h"
#include "scout-creator-identity.h"
#include "scout-explain-button.h"
#include "scout-facebook-marketplace.h"
#include "scout-link.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#include <glib/gstdio.h>

/* Shows whom a link leads to, with this tab open from the beginning. */
static void
open_link (CreatorFixture   *fixture,
           ScoutMarketplace *marketplace,
           const char       *link,
           CreatorTab        tab)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutLink) parsed = scout_link_parse (link, &error);
  g_autoptr(ScoutCreator) creator = NULL;

  g_assert_no_error (error);
  creator = scout_link_dup_creator (parsed);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page), marketplace,
                                   fixture->services.pictures);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), creator);
  creator_fixture_show_tab (fixture, tab);
  creator_fixture_wait (fixture);
}

static GtkWidget *
find_identity (CreatorFixture *fixture,
               CreatorTab      tab)
{
  GtkWidget *stack = scout_ui_fixture_find (fixture->page, ADW_TYPE_VIEW_STACK, NULL);

  creator_fixture_show_tab (fixture, tab);
  creator_fixture_wait (fixture);

  return scout_ui_fixture_find (adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack)),
                                SCOUT_TYPE_CREATOR_IDENTITY, NULL);
}

/* The same is said of whoever is found by a search. */
static void
assert_identity (CreatorFixture *fixture,
                 CreatorTab      tab,
                 const char     *name,
                 const char     *facts)
{
  GtkWidget *identity = find_identity (fixture, tab);

  g_assert_nonnull (page_fixture_find_label (identity, name));
  g_assert_nonnull (page_fixture_find_label (identity, facts));
  g_assert_nonnull (scout_ui_fixture_find (identity, SCOUT_TYPE_EXPLAIN_BUTTON, NULL));
  g_assert_true (gtk_widget_get_mapped (scout_ui_fixture_find (identity, SCOUT_TYPE_EXPLAIN_BUTTON,
                                                               NULL)));
}

/* The second line of a creator who was found. */
static char *
dup_facts (CreatorFixture   *fixture,
           ScoutMarketplace *marketplace,
           const char       *handle)
{
  GtkWidget *identity = NULL;
  GtkWidget *facts = NULL;

  creator_fixture_open (fixture, marketplace, handle);
  identity = find_identity (fixture, CREATOR_TAB_AUDIENCE);
  facts = gtk_widget_get_prev_sibling (scout_ui_fixture_find (identity, SCOUT_TYPE_EXPLAIN_BUTTON,
                                                              NULL));

  return g_strdup (gtk_label_get_text (GTK_LABEL (facts)));
}

/* Each tab says who it is: that which is open before Meta has told, and those opened later. */
static void
test_identity (CreatorFixture *fixture,
               gconstpointer   data)
{
  ScoutMarketplace *facebook = fixture->services.marketplace;
  ScoutMarketplace *instagram = fixture->services.instagram;
  g_autofree char *facts = dup_facts (fixture, facebook, "mayabrews");
  g_autofree char *link = scout_link_new_for_creator (fixture->creator);
  g_autofree char *name = g_strdup (scout_creator_get_name (fixture->creator));

  open_link (fixture, facebook, link, CREATOR_TAB_AUDIENCE);
  for (CreatorTab tab = CREATOR_TAB_AUDIENCE; tab <= CREATOR_TAB_NOTES; tab++)
    assert_identity (fixture, tab, name, facts);

  g_free (facts);
  facts = dup_facts (fixture, instagram, "mayabrews");
  open_link (fixture, instagram, "scout://creator/instagram/mayabrews", CREATOR_TAB_CONTENT);
  for (CreatorTab tab = CREATOR_TAB_AUDIENCE; tab <= CREATOR_TAB_NOTES; tab++)
    assert_identity (fixture, tab, "mayabrews", facts);
}

static char *
answer_without_name (ScoutGraphRequest *request,
                     guint             *http_status,
                     gpointer           user_data)
{
  return g_strdup ("{\"data\":[{\"creator_id\":\"1001\"}]}");
}

/* Whoever has been invited comes with a subset of the fields, perhaps with no name at all: what is
 * written about them stands under the id, be the tab open before the profile has come or not. */
static void
test_nameless (CreatorFixture *fixture,
               gconstpointer   data)
{
  static const char * const links[] = { "scout://creator/facebook/maya.brews",
                                        "scout://creator/facebook/1001" };
  ScoutCatalog *catalog = scout_marketplace_get_catalog (fixture->services.marketplace);
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(AnsweringTransport) transport = answering_transport_new (answer_without_name, NULL);
  g_autoptr(ScoutGraphClient) client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (transport),
                                                               clock);
  g_autoptr(ScoutMarketplace) marketplace = scout_facebook_marketplace_new (catalog, client,
                                                                            fixture->services.page);
  g_autofree char *folder = g_dir_make_tmp ("scout-link-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "library.db", NULL);
  g_autoptr(ScoutLibrary) library = opened_library_new (path, catalog, clock);
  g_autoptr(ScoutKeeper) keeper = scout_keeper_new ();

  scout_keeper_set_library (keeper, library);
  scout_creator_page_set_keeper (SCOUT_CREATOR_PAGE (fixture->page), keeper);
  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    {
      open_link (fixture, marketplace, links[i], CREATOR_TAB_NOTES);
      g_assert_nonnull (page_fixture_find_named (fixture->page, "Your note on this creator"));
      open_link (fixture, marketplace, links[i], CREATOR_TAB_OVERVIEW);
      creator_fixture_show_tab (fixture, CREATOR_TAB_NOTES);
      creator_fixture_wait (fixture);
      g_assert_nonnull (page_fixture_find_named (fixture->page, "Your note on this creator"));
    }

  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  scout_creator_page_set_services (SCOUT_CREATOR_PAGE (fixture->page), NULL, NULL);
  scout_creator_page_set_keeper (SCOUT_CREATOR_PAGE (fixture->page), NULL);
  scout_keeper_set_library (keeper, NULL);
  scout_library_shut_down (library);
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add ("/creator-link/identity", CreatorFixture, NULL, creator_fixture_set_up, test_identity,
              creator_fixture_tear_down);
  g_test_add ("/creator-link/nameless", CreatorFixture, NULL, creator_fixture_set_up, test_nameless,
              creator_fixture_tear_down);

  return creator_fixture_run ();
}
