/* scout-query-wording.h: queries in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

G_BEGIN_DECLS

/**
 * scout_query_get_parameter_name:
 * @parameter: a parameter
 *
 * Gets what a parameter is called in front of its value. An end of a range is called like the
 * range: the value says which end it is.
 *
 * Returns: (transfer none): the words, in the person's language
 */
const char *scout_query_get_parameter_name (const ScoutCatalogParameter *parameter);

/**
 * scout_query_dup_description:
 * @self: a query
 *
 * Says in one line what is asked, such as `“cookies” · United States, Canada · Followers:
 * 100K–1M`. Foreign text in it is isolated, so that it cannot turn the line around.
 *
 * Returns: (transfer full): the line, in the person's language; of an empty query what is searched
 */
char *scout_query_dup_description (ScoutQuery *self);

/**
 * scout_query_dup_parameter_description:
 * @self: a query
 * @parameter_id: the catalogue's name of a parameter
 *
 * Says what one parameter asks, as a chip does: `Countries: United States, Canada`.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL if it is not set
 */
char *scout_query_dup_parameter_description (ScoutQuery *self,
                                             const char *parameter_id);

/**
 * scout_query_dup_value_description:
 * @self: a query
 * @parameter_id: the catalogue's name of a parameter
 *
 * Says briefly what one parameter is set to, without saying which one it is: `United States,
 * Canada`, or `≥ 100K`.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL if it is not set
 */
char *scout_query_dup_value_description (ScoutQuery *self,
                                         const char *parameter_id);

/**
 * scout_query_dup_left_out_description:
 * @self: a query
 * @name: (out) (optional) (transfer full) (nullable): whom it leaves out, isolated
 *
 * Says whom a query leaves out, see scout_query_get_left_out(): `Without: Maya Lindqvist`.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL if it leaves nobody out
 */
char *scout_query_dup_left_out_description (ScoutQuery  *self,
                                            char       **name);

G_END_DECLS
