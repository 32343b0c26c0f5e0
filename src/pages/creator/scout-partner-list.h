/* scout-partner-list.h: the brands that a creator has worked with.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-brand-page.h"
#include "scout-creator.h"
#include "scout-page-part.h"
#include "scout-picture-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_PARTNER_LIST (scout_partner_list_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPartnerList, scout_partner_list, SCOUT, PARTNER_LIST, AdwBin)

/**
 * scout_partner_list_new:
 *
 * Returns: (transfer floating): a list without brands
 */
GtkWidget *scout_partner_list_new (void);

/**
 * scout_partner_list_set_narrow:
 * @self: the list
 * @is_narrow: whether there is little width
 *
 * Puts what is locked below the names instead of beside them.
 */
void scout_partner_list_set_narrow (ScoutPartnerList *self,
                                    gboolean          is_narrow);

/**
 * scout_partner_list_show:
 * @self: the list
 * @names: (array zero-terminated=1): names of brands, foreign text
 * @subtitle: how a brand comes to be here, plain text
 * @lock_text: (nullable): why nothing more is told of other brands, plain text
 *
 * Shows brands, in the order of @names.
 */
void scout_partner_list_show (ScoutPartnerList   *self,
                              const char * const *names,
                              const char         *subtitle,
                              const char         *lock_text);

/**
 * scout_partner_list_tell_none:
 * @part: what would hold a list
 * @creator: somebody of whom no brand is told
 *
 * Says in the place of a list whether Meta tells that there are no brands, or does not say whether
 * there are any.
 */
void scout_partner_list_tell_none (ScoutPagePart *part,
                                   ScoutCreator  *creator);

/**
 * scout_partner_list_set_page:
 * @self: the list
 * @page: (nullable): the Page of the brand that looks
 * @pictures: (nullable): loads its picture
 *
 * Sets whose brand is known by its name, and has its own picture.
 */
void scout_partner_list_set_page (ScoutPartnerList   *self,
                                  ScoutBrandPage     *page,
                                  ScoutPictureSource *pictures);

/**
 * scout_partner_list_set_own:
 * @self: the list
 * @name: (nullable): name of the brand that looks, as its posts have it
 * @n_posts: how many posts with it Meta shares
 *
 * Puts the brand that looks first, with its posts; adds it if it is not in the list.
 */
void scout_partner_list_set_own (ScoutPartnerList *self,
                                 const char       *name,
                                 guint             n_posts);

G_END_DECLS
