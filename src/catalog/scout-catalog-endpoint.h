/* scout-catalog-endpoint.h: one endpoint, edge or metric filter, with its parameters.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-parameter.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CATALOG_ENDPOINT (scout_catalog_endpoint_get_type ())

/**
 * ScoutCatalogEndpointKind:
 * @SCOUT_CATALOG_ENDPOINT_KIND_ENDPOINT: something that is asked by a path
 * @SCOUT_CATALOG_ENDPOINT_KIND_EDGE: a field that takes modifiers, such as `insights`
 * @SCOUT_CATALOG_ENDPOINT_KIND_FILTER: the members of an endpoint's metric filters
 *
 * What takes the parameters.
 */
typedef enum
{
  SCOUT_CATALOG_ENDPOINT_KIND_ENDPOINT,
  SCOUT_CATALOG_ENDPOINT_KIND_EDGE,
  SCOUT_CATALOG_ENDPOINT_KIND_FILTER,
} ScoutCatalogEndpointKind;

/**
 * ScoutCatalogToken:
 * @SCOUT_CATALOG_TOKEN_NONE: that of the endpoint around it
 * @SCOUT_CATALOG_TOKEN_PAGE: of the brand's Page
 * @SCOUT_CATALOG_TOKEN_USER: of the person
 *
 * Whose token a call needs.
 */
typedef enum
{
  SCOUT_CATALOG_TOKEN_NONE,
  SCOUT_CATALOG_TOKEN_PAGE,
  SCOUT_CATALOG_TOKEN_USER,
} ScoutCatalogToken;

/**
 * ScoutCatalogEndpoint:
 * @entry: what all entries begin with
 * @id: our name, the same for both networks where they have the same
 * @kind: what it is
 * @label: for people, in their language
 * @path: (nullable): path of an endpoint, without a version; `{ig-user-id}` is filled in
 * @token: whose token it needs
 * @permission: (nullable): name of the permission that it needs
 * @parent_id: (nullable): our name of the endpoint or edge that an edge or filter belongs to
 * @field: (nullable): wire name of the field that opens an edge
 * @object_id: (nullable): our name of what it returns
 * @default_fields: (array zero-terminated=1): wire names of the fields that nobody must ask for
 * @condition_ids: (array zero-terminated=1): conditions of its answers
 * @is_case_insensitive: whether values may be written in any case; names never
 * @needs_filter: whether at least one parameter that filters must be given
 * @needs_filter_error: number of the error that Meta answers otherwise, or 0
 * @is_estimated: whether Meta calls all its figures estimated
 * @is_updated_daily: whether its figures change once a day
 * @time_zone: (nullable): of its days, where the person's is unknown
 * @max_items: how many results there are at most, or 0 if nobody says
 * @order: (nullable): by what its results are ordered
 * @parameters: (array length=n_parameters): its parameters
 * @n_parameters: how many these are
 * @source: where it is from
 *
 * Something that takes parameters.
 */
typedef struct
{
  ScoutCatalogEntry entry;
  const char *id;
  ScoutCatalogEndpointKind kind;
  const char *label;
  const char *path;
  ScoutCatalogToken token;
  const char *permission;
  const char *parent_id;
  const char *field;
  const char *object_id;
  const char * const *default_fields;
  const char * const *condition_ids;
  gboolean is_case_insensitive;
  gboolean needs_filter;
  int needs_filter_error;
  gboolean is_estimated;
  gboolean is_updated_daily;
  const char *time_zone;
  int max_items;
  const char *order;
  const ScoutCatalogParameter *parameters;
  gsize n_parameters;
  ScoutCatalogSource source;
} ScoutCatalogEndpoint;

GType scout_catalog_endpoint_get_type (void);

/**
 * scout_catalog_endpoint_find_parameter:
 * @self: an endpoint
 * @id: our name of a parameter
 *
 * Returns: (nullable): the parameter, or %NULL if there is none
 */
const ScoutCatalogParameter *
scout_catalog_endpoint_find_parameter (const ScoutCatalogEndpoint *self,
                                       const char                 *id);

/**
 * scout_catalog_endpoint_find_parameter_by_name:
 * @self: an endpoint
 * @name: wire name of a parameter, in exactly this case
 *
 * Returns: (nullable): the parameter, or %NULL if there is none
 */
const ScoutCatalogParameter *
scout_catalog_endpoint_find_parameter_by_name (const ScoutCatalogEndpoint *self,
                                               const char                 *name);

G_END_DECLS
