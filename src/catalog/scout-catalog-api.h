/* scout-catalog-api.h: everything that the catalogue knows about one network.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-endpoint.h"
#include "scout-catalog-metric.h"
#include "scout-catalog-object.h"
#include "scout-catalog-rules.h"
#include "scout-network.h"

G_BEGIN_DECLS

/**
 * ScoutCatalogApi:
 * @entry: what all entries begin with
 * @network: which network
 * @label: (nullable): its name
 * @permissions: (array length=n_permissions): what must be granted
 * @n_permissions: how many these are
 * @limits: (array length=n_limits): how many calls are allowed
 * @n_limits: how many these are
 * @conditions: (array length=n_conditions): when something is there at all
 * @n_conditions: how many these are
 * @value_sets: (array length=n_value_sets): sets of values
 * @n_value_sets: how many these are
 * @breakdowns: (array length=n_breakdowns): how figures may be divided
 * @n_breakdowns: how many these are
 * @endpoints: (array length=n_endpoints): endpoints, edges and metric filters
 * @n_endpoints: how many these are
 * @objects: (array length=n_objects): what is returned
 * @n_objects: how many these are
 * @metrics: (array length=n_metrics): metrics of all insights edges
 * @n_metrics: how many these are
 * @failures: (array length=n_failures): errors that Meta answers
 * @n_failures: how many these are
 * @shared: (nullable): sets of values that both networks share
 *
 * One of Meta's two APIs. The order of all arrays is that of the documents.
 */
typedef struct _ScoutCatalogApi ScoutCatalogApi;

struct _ScoutCatalogApi
{
  ScoutCatalogEntry entry;
  ScoutNetwork network;
  const char *label;
  const ScoutCatalogPermission *permissions;
  gsize n_permissions;
  const ScoutCatalogLimit *limits;
  gsize n_limits;
  const ScoutCatalogCondition *conditions;
  gsize n_conditions;
  const ScoutCatalogValues *value_sets;
  gsize n_value_sets;
  const ScoutCatalogBreakdown *breakdowns;
  gsize n_breakdowns;
  const ScoutCatalogEndpoint *endpoints;
  gsize n_endpoints;
  const ScoutCatalogObject *objects;
  gsize n_objects;
  const ScoutCatalogMetric *metrics;
  gsize n_metrics;
  const ScoutCatalogFailure *failures;
  gsize n_failures;
  const ScoutCatalogApi *shared;
};

/**
 * scout_catalog_api_find_endpoint:
 * @self: an API
 * @id: our name of an endpoint, edge or metric filter
 *
 * Returns: (nullable): it, or %NULL if there is none
 */
const ScoutCatalogEndpoint *scout_catalog_api_find_endpoint (const ScoutCatalogApi *self,
                                                             const char            *id);

/**
 * scout_catalog_api_find_metric_filter:
 * @self: an API
 * @endpoint_id: our name of an endpoint
 *
 * Returns: (nullable): what its metric filters take, or %NULL if it has none
 */
const ScoutCatalogEndpoint *
scout_catalog_api_find_metric_filter (const ScoutCatalogApi *self,
                                      const char            *endpoint_id);

/**
 * scout_catalog_api_find_object:
 * @self: an API
 * @id: our name of an object
 *
 * Returns: (nullable): it, or %NULL if there is none
 */
const ScoutCatalogObject *scout_catalog_api_find_object (const ScoutCatalogApi *self,
                                                         const char            *id);

/**
 * scout_catalog_api_find_metric:
 * @self: an API
 * @endpoint_id: our name of an insights edge
 * @name: wire name of a metric, in any case
 *
 * Returns: (nullable): it, or %NULL if this edge has none of that name
 */
const ScoutCatalogMetric *scout_catalog_api_find_metric (const ScoutCatalogApi *self,
                                                         const char            *endpoint_id,
                                                         const char            *name);

/**
 * scout_catalog_api_find_breakdown:
 * @self: an API
 * @id: our name of a breakdown
 *
 * Returns: (nullable): it, or %NULL if there is none
 */
const ScoutCatalogBreakdown *scout_catalog_api_find_breakdown (const ScoutCatalogApi *self,
                                                               const char            *id);

/**
 * scout_catalog_api_find_values:
 * @self: an API
 * @id: our name of a set of values, also of one that both networks share, such as `iso-countries`
 *
 * Returns: (nullable): it, or %NULL if there is none
 */
const ScoutCatalogValues *scout_catalog_api_find_values (const ScoutCatalogApi *self,
                                                         const char            *id);

/**
 * scout_catalog_api_find_condition:
 * @self: an API
 * @id: our name of a condition
 *
 * Returns: (nullable): it, or %NULL if there is none, as for one that is an addition switched off
 */
const ScoutCatalogCondition *scout_catalog_api_find_condition (const ScoutCatalogApi *self,
                                                               const char            *id);

/**
 * scout_catalog_api_find_limit:
 * @self: an API
 * @id: our name of a limit
 *
 * Returns: (nullable): it, or %NULL if there is none
 */
const ScoutCatalogLimit *scout_catalog_api_find_limit (const ScoutCatalogApi *self,
                                                       const char            *id);

/**
 * scout_catalog_api_find_failure:
 * @self: an API
 * @endpoint_id: (nullable): our name of the endpoint that answered, or %NULL for any
 * @number: subcode of an error, or its code where it has none
 *
 * Where a code has several situations, this is the first.
 *
 * Returns: (nullable): it, or %NULL if no document names it
 */
const ScoutCatalogFailure *scout_catalog_api_find_failure (const ScoutCatalogApi *self,
                                                           const char            *endpoint_id,
                                                           int                    number);

G_END_DECLS
