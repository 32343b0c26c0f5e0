/* scout-query-builder.h: puts a query together.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

G_BEGIN_DECLS

/**
 * ScoutQueryBuilder:
 *
 * A query in the making. Parameters and values are given by the catalogue's names. For one thread
 * at a time.
 */
typedef struct _ScoutQueryBuilder ScoutQueryBuilder;

/**
 * scout_query_builder_new:
 * @catalog: names the parameters
 * @network: whom to ask
 * @endpoint_id: the catalogue's name of an endpoint: `creators`, or on Facebook `content`
 *
 * Returns: (transfer full): a builder with nothing set
 */
ScoutQueryBuilder *scout_query_builder_new (ScoutCatalog *catalog,
                                            ScoutNetwork  network,
                                            const char   *endpoint_id);

/**
 * scout_query_new_for_text:
 * @catalog: names the parameters
 * @network: whom to ask
 * @text: (nullable): words to search creators for, or %NULL for anybody
 *
 * Makes a query for creators that has nothing but words.
 *
 * Returns: (transfer full): the query
 */
ScoutQuery *scout_query_new_for_text (ScoutCatalog *catalog,
                                      ScoutNetwork  network,
                                      const char   *text);

/**
 * scout_query_builder_new_from_query:
 * @query: what to start from
 *
 * Returns: (transfer full): a builder with everything set that @query has
 */
ScoutQueryBuilder *scout_query_builder_new_from_query (ScoutQuery *query);

/**
 * scout_query_builder_free:
 * @self: (transfer full): a builder
 *
 * Frees a builder.
 */
void scout_query_builder_free (ScoutQueryBuilder *self);

/**
 * scout_query_builder_get_endpoint:
 * @self: a builder
 *
 * Returns: (transfer none): the endpoint that is to be asked, with all its parameters
 */
const ScoutCatalogEndpoint *scout_query_builder_get_endpoint (ScoutQueryBuilder *self);

/**
 * scout_query_builder_set_text:
 * @self: a builder
 * @parameter_id: a parameter with one value: text, id, choice, step, switch, date or number
 * @text: (nullable): its value, or %NULL to clear it; white space around it does not count. Where
 *   the parameter has a set of values, the catalogue's name of one; another spelling that the
 *   catalogue knows is turned into it, anything else is kept
 *
 * Sets one value.
 */
void scout_query_builder_set_text (ScoutQueryBuilder *self,
                                   const char        *parameter_id,
                                   const char        *text);

/**
 * scout_query_builder_set_list:
 * @self: a builder
 * @parameter_id: a parameter with some values: names, choices or a tree
 * @values: (nullable) (array zero-terminated=1): the values, as for scout_query_builder_set_text();
 *   empty ones and all but the first of the same are left out; none clears the parameter
 *
 * Sets some values.
 */
void scout_query_builder_set_list (ScoutQueryBuilder  *self,
                                   const char         *parameter_id,
                                   const char * const *values);

/**
 * scout_query_builder_set_range:
 * @self: a builder
 * @parameter_id: a parameter that is a range
 * @range: (nullable): the range; one that is open at both ends and says no time and no part, or
 *   %NULL, clears the parameter
 *
 * Sets a range.
 */
void scout_query_builder_set_range (ScoutQueryBuilder     *self,
                                    const char            *parameter_id,
                                    const ScoutQueryRange *range);

/**
 * scout_query_builder_set_left_out:
 * @self: a builder
 * @id: (nullable): id of a creator, or %NULL to leave out nobody; white space around it does not
 *   count
 * @name: (nullable): what they are called, foreign text, if that is known
 *
 * Sets who is not to be among the results, see scout_query_get_left_out(). Holds for a search of
 * creators that filters: who looks for anybody, for words or for a name, may mean this one. A
 * builder of a query that leaves somebody out does no longer once the interests, the categories or
 * the countries which that query has are others.
 */
void scout_query_builder_set_left_out (ScoutQueryBuilder *self,
                                       const char        *id,
                                       const char        *name);

/**
 * scout_query_builder_clear:
 * @self: a builder
 * @parameter_id: any parameter
 *
 * Clears a parameter, whatever its value is.
 */
void scout_query_builder_clear (ScoutQueryBuilder *self,
                                const char        *parameter_id);

/**
 * scout_query_builder_build:
 * @self: a builder, which goes on as it is
 *
 * Returns: (transfer full): a query of what is set now
 */
ScoutQuery *scout_query_builder_build (ScoutQueryBuilder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutQueryBuilder, scout_query_builder_free)

G_END_DECLS
