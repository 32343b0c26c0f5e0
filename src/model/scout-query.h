/* scout-query.h: an immutable question to a marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_QUERY (scout_query_get_type ())

/**
 * ScoutQuery:
 *
 * What is asked of one endpoint of one network: parameters of the catalogue that filter, look up or
 * sort, and their values, all under the catalogue's own names. Which fields an answer has and which
 * page it is are no part of the question. Made by a #ScoutQueryBuilder, never changed afterwards;
 * may be read from any thread.
 *
 * A value that the catalogue does not know is kept as it is, so that a linter can name it.
 */
G_DECLARE_FINAL_TYPE (ScoutQuery, scout_query, SCOUT, QUERY, GObject)

/**
 * ScoutQueryRange:
 * @min: the lower end, included, or a NaN where it is open
 * @max: the upper end, included, or a NaN where it is open
 * @time_range: (nullable): over which time, the catalogue's name of it, such as `last-28-days`
 * @breakdown: (nullable): of which part, the catalogue's name of it, such as `follower`
 *
 * A range of a figure. Where time and part are %NULL, Meta's defaults hold.
 */
typedef struct
{
  double min;
  double max;
  const char *time_range;
  const char *breakdown;
} ScoutQueryRange;

/**
 * SCOUT_QUERY_RANGE_INIT:
 *
 * A range that is open at both ends.
 */
#define SCOUT_QUERY_RANGE_INIT { (double) NAN, (double) NAN, NULL, NULL }

/**
 * scout_query_get_catalog:
 * @self: a query
 *
 * Returns: (transfer none): the catalogue that names the parameters
 */
ScoutCatalog *scout_query_get_catalog (ScoutQuery *self);

/**
 * scout_query_get_network:
 * @self: a query
 *
 * Returns: the network that is asked
 */
ScoutNetwork scout_query_get_network (ScoutQuery *self);

/**
 * scout_query_get_endpoint:
 * @self: a query
 *
 * Returns: (transfer none): the endpoint that is asked
 */
const ScoutCatalogEndpoint *scout_query_get_endpoint (ScoutQuery *self);

/**
 * scout_query_is_empty:
 * @self: a query
 *
 * Returns: whether nothing is set that filters or looks up; a sort order alone is empty
 */
gboolean scout_query_is_empty (ScoutQuery *self);

/**
 * scout_query_has:
 * @self: a query
 * @parameter_id: the catalogue's name of a parameter
 *
 * Returns: whether it is set
 */
gboolean scout_query_has (ScoutQuery *self,
                          const char *parameter_id);

/**
 * scout_query_get_text:
 * @self: a query
 * @parameter_id: the catalogue's name of a parameter
 *
 * Returns: (transfer none) (nullable): its value if it is a single one: for a choice, the
 *   catalogue's name of the value; %NULL if it is not set, or is a list or a range
 */
const char *scout_query_get_text (ScoutQuery *self,
                                  const char *parameter_id);

/**
 * scout_query_get_list:
 * @self: a query
 * @parameter_id: the catalogue's name of a parameter
 *
 * Returns: (transfer none) (array zero-terminated=1): its values if it is a list, in the order in
 *   which they were set; empty if it is not set, or is none
 */
const char * const *scout_query_get_list (ScoutQuery *self,
                                          const char *parameter_id);

/**
 * scout_query_get_range:
 * @self: a query
 * @parameter_id: the catalogue's name of a parameter
 *
 * Returns: (transfer none) (nullable): its value if it is a range, or %NULL
 */
const ScoutQueryRange *scout_query_get_range (ScoutQuery *self,
                                              const char *parameter_id);

/**
 * scout_query_list_parameters:
 * @self: a query
 *
 * Returns: (transfer none) (array zero-terminated=1): the parameters that are set, in the order of
 *   the catalogue
 */
const ScoutCatalogParameter * const *scout_query_list_parameters (ScoutQuery *self);

/**
 * scout_query_get_left_out:
 * @self: a query
 *
 * Who looks for creators like one of them knows that one. Where the network cannot be asked to
 * leave somebody out (S2 "Creators Endpoint" has no parameter for it), Scout does so with what it
 * answers. No parameter, and no part of a request.
 *
 * Returns: (transfer none) (nullable): id of the creator whom the search started from, and who is
 *   not among its results; %NULL for everybody who is found
 */
const char *scout_query_get_left_out (ScoutQuery *self);

/**
 * scout_query_get_left_out_name:
 * @self: a query
 *
 * What whoever is left out was called when the search was made. Two queries that differ in nothing
 * else are equal.
 *
 * Returns: (transfer none) (nullable): the name, foreign text of one line; %NULL if nobody is left
 *   out or the name is not known
 */
const char *scout_query_get_left_out_name (ScoutQuery *self);

/**
 * scout_query_equal:
 * @a: (nullable): a query
 * @b: (nullable): another query
 *
 * Lists are compared as sets: Meta finds the same whichever value comes first.
 *
 * Returns: whether both ask the same, and leave out the same creator
 */
gboolean scout_query_equal (ScoutQuery *a,
                            ScoutQuery *b);

/**
 * scout_query_hash:
 * @self: a query
 *
 * Returns: a number that is the same for queries that are equal
 */
guint scout_query_hash (ScoutQuery *self);

/**
 * ScoutQueryParameter:
 * @name: wire name, in the catalogue
 * @value: (owned): value as a request spells it, unescaped
 *
 * A parameter of a request.
 */
typedef struct
{
  const char *name;
  char *value;
} ScoutQueryParameter;

/**
 * scout_query_dup_parameters:
 * @self: a query
 *
 * Spells the query as its network wants it: lists as JSON arrays (Instagram) or with commas
 * (Facebook), ranges as strict JSON, each value by its wire name (conventions section 5, "Parameter
 * encoding"). A comma within a value of a comma list cannot be said: of such a value the longest
 * part without one is asked for, which S2 takes as a part of a name, and a value of nothing but
 * commas is left out. scout_query_lint() says so beforehand.
 *
 * Returns: (transfer full) (element-type ScoutQueryParameter): the parameters, in the order of the
 *   catalogue; valid as long as the catalogue
 */
GPtrArray *scout_query_dup_parameters (ScoutQuery *self);

G_END_DECLS
