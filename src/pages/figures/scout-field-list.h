/* scout-field-list.h: fields of a creator, by the catalogue, as a list.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_FIELD_LIST (scout_field_list_get_type ())
G_DECLARE_FINAL_TYPE (ScoutFieldList, scout_field_list, SCOUT, FIELD_LIST, AdwBin)

/**
 * scout_field_list_new:
 *
 * Returns: (transfer floating): a list without fields
 */
GtkWidget *scout_field_list_new (void);

/**
 * scout_field_list_offer:
 * @self: the list
 * @api: what the catalogue knows of the creators' network; must outlive the list
 * @ids: (nullable) (array zero-terminated=1): the catalogue's names of fields, in the order of the
 *   list; those that the network does not have are left out; %NULL for all that can be put into
 *   words
 *
 * Makes a row for each field, whose value is unknown.
 */
void scout_field_list_offer (ScoutFieldList        *self,
                             const ScoutCatalogApi *api,
                             const char * const    *ids);

/**
 * scout_field_list_get_n_rows:
 * @self: the list
 *
 * Returns: how many fields there are
 */
guint scout_field_list_get_n_rows (ScoutFieldList *self);

/**
 * scout_field_list_knows_any:
 * @self: the list
 *
 * Returns: whether any of the fields has a value
 */
gboolean scout_field_list_knows_any (ScoutFieldList *self);

/**
 * scout_field_list_set_unknown:
 * @self: the list
 * @words: (nullable): why what is unknown is so, in the person's language; %NULL if nobody shares
 *   it
 *
 * Says of an answer that did not come that it did not, and not that there was nothing in it.
 */
void scout_field_list_set_unknown (ScoutFieldList *self,
                                   const char     *words);

/**
 * scout_field_list_clear:
 * @self: the list
 *
 * Forgets all values.
 */
void scout_field_list_clear (ScoutFieldList *self);

/**
 * scout_field_list_show:
 * @self: the list
 * @creator: what one answer told of a creator
 * @marketplace: who answered
 * @part: which part was asked for
 *
 * Shows what an answer tells, and explains where it comes from; whatever else was known is
 * forgotten.
 */
void scout_field_list_show (ScoutFieldList   *self,
                            ScoutCreator     *creator,
                            ScoutMarketplace *marketplace,
                            ScoutCreatorPart  part);

/**
 * scout_field_list_show_found:
 * @self: the list
 * @creator: a creator as a search told
 * @marketplace: who told it
 * @query: what was searched for
 *
 * Shows what a search told, and forgets what was shown before.
 */
void scout_field_list_show_found (ScoutFieldList   *self,
                                  ScoutCreator     *creator,
                                  ScoutMarketplace *marketplace,
                                  ScoutQuery       *query);

/**
 * scout_field_list_add:
 * @self: the list
 * @creator: what one answer told of a creator
 * @marketplace: who answered
 * @part: which part was asked for
 *
 * Shows what an answer tells, and explains where it comes from; what it does not tell stays as it
 * is.
 */
void scout_field_list_add (ScoutFieldList   *self,
                           ScoutCreator     *creator,
                           ScoutMarketplace *marketplace,
                           ScoutCreatorPart  part);

G_END_DECLS
