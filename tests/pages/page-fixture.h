/* page-fixture.h: a sandbox and the services of a page, for tests of pages.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "holding-transport.h"
#include "scout-account-service.h"
#include "scout-graph-request.h"
#include "scout-marketplace.h"
#include "scout-picture-source.h"
#include "scout-sandbox.h"
#include "scout-ui-fixture.h"

G_BEGIN_DECLS

/* Where the sandbox has the picture of the brand's Page. */
#define PAGE_FIXTURE_PAGE_PICTURE "__sandbox/picture/logo-alder-and-oat?width=200&height=200"

/* Everything that pages are handed in the program, in front of a real server. */
typedef struct
{
  guint n_creators; /* of the sandbox, set before it starts; 0 for as many as usual */
  ScoutClock *day; /* (nullable) the sandbox's clock, set before it starts; NULL for the system's */
  ScoutSandbox *sandbox;
  ScoutSoupTransport *transport;
  HoldingTransport *holding; /* what the client asks, holding nothing back unless told to */
  ScoutGraphClient *client;
  ScoutBrandPage *page;
  ScoutMarketplace *marketplace; /* Facebook's */
  ScoutMarketplace *instagram;   /* (nullable): where the Page has an Instagram account */
  ScoutPictureSource *pictures;
} PageFixture;

/* Of the waits between attempts at a call, what is waited for: calls that fail are made again as
 * often as ever, for whoever waits until what has failed for good is told. */
#define PAGE_FIXTURE_PATIENCE 0.02

/* As scout_ui_fixture_init(), in the language of $LANGUAGE, with the translations in a folder. */
void page_fixture_init_translated (int          *argc,
                                   char       ***argv,
                                   const char   *translations);

/* Starts a sandbox and makes the services, as the Page with this index. */
void page_fixture_set_up (PageFixture   *fixture,
                          gconstpointer  page_index);

/* (transfer full): asks the sandbox who is signed in. */
ScoutAccountService *page_fixture_open_account (PageFixture *fixture);

/* Stops the sandbox and drops the services, which nobody may hold any more. */
void page_fixture_tear_down (PageFixture   *fixture,
                             gconstpointer  page_index);

/* (transfer full): what the sandbox answers, as it came. It must be no error. */
char *page_fixture_ask (PageFixture       *fixture,
                        ScoutGraphRequest *request);

/* A query for creators by words, or for anybody. */
ScoutQuery *page_fixture_make_query (PageFixture *fixture,
                                     const char  *text);

/* Makes the next calls to creators fail in a certain way. */
void page_fixture_break (PageFixture           *fixture,
                         ScoutSandboxFaultKind  kind,
                         guint                  count);

/* The first mapped label with this text, or NULL. Texts and names are English ones; where a test
 * speaks another language, Scout's translations are looked for. */
GtkWidget *page_fixture_find_label (GtkWidget  *root,
                                    const char *text);

/* The first mapped widget that assistive technology knows by this name, or NULL. */
GtkWidget *page_fixture_find_named (GtkWidget  *root,
                                    const char *name);

/* Waits until a label with this text is on the screen. */
void page_fixture_wait_for_label (GtkWidget  *root,
                                  const char *text);

/* Presses the first mapped button with this label or CSS class. */
void page_fixture_press (GtkWidget  *root,
                         const char *label);

/* The dialog that asks something, or NULL. */
GtkWidget *page_fixture_find_dialog (void);

/* The dialog that asks something, as soon as there is one. */
GtkWidget *page_fixture_wait_for_dialog (void);

/* Waits until no dialog asks anything any more. */
void page_fixture_wait_for_no_dialog (void);

/* Pastes this into the dialog that takes a token, and finishes with it. */
void page_fixture_paste (const char *text);

/* The button that takes a filter away, by the filter's label, or that of the first chip; NULL if
 * there is none. */
GtkWidget *page_fixture_find_cross (GtkWidget  *chips,
                                    const char *label);

/* Chooses what is called so in the menu that is open over a page. */
void page_fixture_choose (GtkWidget  *page,
                          const char *label);

/* The same in the menu of a card or a row, which gets the focus. */
void page_fixture_choose_for (GtkWidget  *page,
                              GtkWidget  *place,
                              const char *label);

/* The first button in the tree with this icon, or NULL. */
GtkWidget *page_fixture_find_icon_button (GtkWidget  *root,
                                          const char *icon_name);

/* Asserts that a widget can be shown in this width without being cut off. */
void page_fixture_assert_fits (GtkWidget *widget,
                               int        width);

/* Asserts that in the first label with this range of figures no line may end within it. */
void page_fixture_assert_whole (GtkWidget  *root,
                                const char *range);

/* Counts the signal it is connected to, swapped. */
void page_fixture_count_cb (guint *count);

G_END_DECLS
