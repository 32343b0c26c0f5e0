/* discover-fixture.h: the search page in a window in front of a sandbox.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "page-fixture.h"
#include "scout-discover-page.h"

G_BEGIN_DECLS

/* What is searched. */
typedef struct
{
  ScoutNetwork network;
  const char *endpoint_id;
  guint page_index; /* of the Page in whose name */
  guint n_creators; /* of the sandbox; 0 for as many as it usually has */
} DiscoverSearch;

typedef struct
{
  PageFixture services;
  GtkWidget *page;
  GtkWidget *window;
} DiscoverFixture;

typedef struct
{
  const char *path;
  void (*function) (DiscoverFixture *fixture, gconstpointer search);
  const DiscoverSearch *search;
} DiscoverTest;

/* The main() of a test of the search page. */
int discover_fixture_run (int                  argc,
                          char               **argv,
                          const DiscoverTest  *tests,
                          gsize                n_tests);

/* Starts a sandbox and shows the page of a #DiscoverSearch, with nobody to ask yet. */
void discover_fixture_set_up (DiscoverFixture *fixture,
                              gconstpointer    search);

/* Closes the window and stops the sandbox. */
void discover_fixture_tear_down (DiscoverFixture *fixture,
                                 gconstpointer    search);

/* (transfer full): Facebook's marketplace for another Page of the same sandbox. */
ScoutMarketplace *discover_fixture_dup_marketplace (DiscoverFixture *fixture,
                                                    guint            page_index);

/* Lets the page ask the marketplace, and waits for an answer. */
void discover_fixture_connect (DiscoverFixture *fixture);

/* Puts text into the entry, searches, and waits for an answer. */
void discover_fixture_search (DiscoverFixture *fixture,
                              const char      *text);

/* Waits until the search that is under way has an answer. */
void discover_fixture_wait (DiscoverFixture *fixture);

/* What was found. */
ScoutPagedModel *discover_fixture_get_results (DiscoverFixture *fixture);

/* How much was found so far. */
guint discover_fixture_count (DiscoverFixture *fixture);

/* Shows or hides the filters. */
void discover_fixture_toggle_filters (DiscoverFixture *fixture,
                                      gboolean         is_shown);

/* The queries of the calls that searches made, in their order. */
GStrv discover_fixture_dup_searches (DiscoverFixture *fixture);

/* Shows the page at another size, waits for pictures, and saves what it looks like. */
void discover_fixture_save_picture (DiscoverFixture *fixture,
                                    const char      *name,
                                    int              width,
                                    int              height);

G_END_DECLS
