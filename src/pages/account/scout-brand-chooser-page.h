/* scout-brand-chooser-page.h: choosing the Page to search as.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-account-service.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutBrandChooserPage::check, ::chosen, ::sign-in, ::retry and ::cancelled; see the signals
 * for when. */
#define SCOUT_TYPE_BRAND_CHOOSER_PAGE (scout_brand_chooser_page_get_type ())
G_DECLARE_FINAL_TYPE (ScoutBrandChooserPage, scout_brand_chooser_page, SCOUT, BRAND_CHOOSER_PAGE,
                      AdwBin)

/**
 * scout_brand_chooser_page_set_picture_source:
 * @self: the page
 * @pictures: (nullable): loads the Pages' pictures; without, initials are shown
 *
 * Sets where pictures come from, for accounts shown later.
 */
void scout_brand_chooser_page_set_picture_source (ScoutBrandChooserPage *self,
                                                  ScoutPictureSource    *pictures);

/**
 * scout_brand_chooser_page_set_keeps_token:
 * @self: the page
 * @keeps_token: whether the sign-in outlives this run, in the keyring
 *
 * Says what becomes of the sign-in. Without a word it is kept.
 */
void scout_brand_chooser_page_set_keeps_token (ScoutBrandChooserPage *self,
                                               gboolean               keeps_token);

/**
 * scout_brand_chooser_page_set_shows_steps:
 * @self: the page
 * @shows_steps: whether the page is a step of a sign-in, and not of a start
 *
 * Shows how far the sign-in is, or leaves it out.
 */
void scout_brand_chooser_page_set_shows_steps (ScoutBrandChooserPage *self,
                                               gboolean               shows_steps);

/**
 * scout_brand_chooser_page_show_loading:
 * @self: the page
 *
 * Shows that the Pages are on their way.
 */
void scout_brand_chooser_page_show_loading (ScoutBrandChooserPage *self);

/**
 * scout_brand_chooser_page_show_error:
 * @self: the page
 * @error: why the Pages could not be had
 *
 * Shows the error with its remedy.
 */
void scout_brand_chooser_page_show_error (ScoutBrandChooserPage *self,
                                          const GError          *error);

/**
 * scout_brand_chooser_page_show_account:
 * @self: the page
 * @account: the account; not kept
 * @selected_id: (nullable): id of the Page to begin with; without, the first that can search
 *
 * Shows the account's Pages, or how to get one if there is none.
 */
void scout_brand_chooser_page_show_account (ScoutBrandChooserPage *self,
                                            const ScoutAccount    *account,
                                            const char            *selected_id);

/**
 * scout_brand_chooser_page_show_check:
 * @self: the page
 * @page: a Page for which ScoutBrandChooserPage::check was emitted
 * @network: the network that it was emitted for
 * @is_simulated: whether Meta invents what is found
 * @error: (nullable): why the Page may not search it, or %NULL if it may
 *
 * Shows what a check found. A Page that may search no network can no longer be chosen; a check that
 * itself failed says nothing against the Page.
 */
void scout_brand_chooser_page_show_check (ScoutBrandChooserPage *self,
                                          ScoutBrandPage        *page,
                                          ScoutNetwork           network,
                                          gboolean               is_simulated,
                                          const GError          *error);

/**
 * scout_brand_chooser_page_show_message:
 * @self: the page
 * @message: (nullable): plain text, or %NULL for none
 *
 * Says something above the Pages, until it is dismissed or the Pages are loaded again. The focus
 * goes there.
 */
void scout_brand_chooser_page_show_message (ScoutBrandChooserPage *self,
                                            const char            *message);

/**
 * scout_brand_chooser_page_show_access:
 * @self: the page
 * @page: a Page for which ScoutBrandChooserPage::check was emitted
 * @network: the network that it was emitted for
 * @is_simulated: whether Meta invents what is found
 * @access: whether the Page may search it
 *
 * Shows what an earlier check has found, in the place of another one.
 */
void scout_brand_chooser_page_show_access (ScoutBrandChooserPage *self,
                                           ScoutBrandPage        *page,
                                           ScoutNetwork           network,
                                           gboolean               is_simulated,
                                           ScoutAccess            access);

/**
 * scout_brand_chooser_page_choose:
 * @self: the page
 *
 * Chooses the selected Page, as the main button does.
 */
void scout_brand_chooser_page_choose (ScoutBrandChooserPage *self);

G_END_DECLS
