/* scout-brand-page.h: a Facebook Page that the brand manages and searches as.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-token.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_BRAND_PAGE (scout_brand_page_get_type ())

/**
 * ScoutBrandPage:
 *
 * One row of `/me/accounts` (conventions section 2), immutable. Its Page token is not a property:
 * what lists properties cannot list it.
 */
G_DECLARE_FINAL_TYPE (ScoutBrandPage, scout_brand_page, SCOUT, BRAND_PAGE, GObject)

/**
 * ScoutBrandPageFields:
 * @id: Page id
 * @name: Page name
 * @former_names: (nullable) (array zero-terminated=1): names that it had before, as far as Scout
 *   has seen them; Meta tells none
 * @category: (nullable): Page category, translated by Meta
 * @picture_url: (nullable): address of the picture
 * @followers: followers of the Page, or -1 if unknown
 * @can_manage: whether `tasks` has MANAGE, without which no Instagram account can be linked
 * @instagram_user_id: (nullable): id of the linked professional account
 * @instagram_username: (nullable): its handle without "@"
 * @token: (nullable): the Page token
 *
 * What a Page is made from; everything is copied.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char * const *former_names;
  const char *category;
  const char *picture_url;
  gint64 followers;
  gboolean can_manage;
  const char *instagram_user_id;
  const char *instagram_username;
  ScoutToken *token;
} ScoutBrandPageFields;

/**
 * scout_brand_page_new:
 * @fields: what the Page is
 *
 * Returns: (transfer full): the Page
 */
ScoutBrandPage *scout_brand_page_new (const ScoutBrandPageFields *fields);

/**
 * scout_brand_page_get_fields:
 * @self: a Page
 *
 * Returns: (transfer none): what the Page is, valid as long as @self
 */
const ScoutBrandPageFields *scout_brand_page_get_fields (ScoutBrandPage *self);

G_END_DECLS
