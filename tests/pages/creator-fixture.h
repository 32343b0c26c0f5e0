/* creator-fixture.h: a creator's page against the sandbox, for tests of what is on it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "page-fixture.h"
#include "scout-creator-page.h"

G_BEGIN_DECLS

/* Tabs by the key that shows them. */
typedef enum
{
  CREATOR_TAB_OVERVIEW = 1,
  CREATOR_TAB_AUDIENCE,
  CREATOR_TAB_CONTENT,
  CREATOR_TAB_PARTNERSHIPS,
  CREATOR_TAB_NOTES,
} CreatorTab;

/* A page in a window, with a creator as soon as one was opened. */
typedef struct
{
  PageFixture services;
  ScoutCreator *creator; /* (owned) (nullable) */
  GtkWidget *page;
  GtkWidget *window;
} CreatorFixture;

/* Starts what a page of any program would be tested with, and runs the tests that were added. */
int creator_fixture_run (void);

/* Starts a sandbox and shows an empty page. */
void creator_fixture_set_up (CreatorFixture *fixture,
                             gconstpointer   data);

/* Closes the page and stops the sandbox. */
void creator_fixture_tear_down (CreatorFixture *fixture,
                                gconstpointer   data);

/* Shows a creator of one of the marketplaces: the one with this username or alias. */
void creator_fixture_open (CreatorFixture   *fixture,
                           ScoutMarketplace *marketplace,
                           const char       *handle);

/* Waits until all that is visible has come. */
void creator_fixture_wait (CreatorFixture *fixture);

/* Waits until the shape of a chart that loads is seen, and returns it. (transfer none) */
GtkWidget *creator_fixture_wait_for_skeleton (CreatorFixture *fixture);

/* Shows a tab, without waiting for what it loads. */
void creator_fixture_show_tab (CreatorFixture *fixture,
                               CreatorTab      tab);

/* On the tab of partnerships: looks through older posts until one is with the brand. The posts of
 * the sandbox move with the days, and on most days none of the newest ones is. */
void creator_fixture_look_for_brand (CreatorFixture *fixture);

/* The queries since the requests were cleared, one below the other. */
char *creator_fixture_dup_queries (CreatorFixture *fixture);

/* Makes calls fail for good whose query has certain words. */
void creator_fixture_break (CreatorFixture *fixture,
                            const char     *path,
                            const char     *query);

/* What assistive technology is told of the mapped widget of this name, "" if there is none. */
char *creator_fixture_dup_description (CreatorFixture *fixture,
                                       const char     *name);

/* Saves what is seen after some frames, in which pictures come or do not. */
void creator_fixture_save_picture (CreatorFixture *fixture,
                                   const char     *name,
                                   int             width);

G_END_DECLS
