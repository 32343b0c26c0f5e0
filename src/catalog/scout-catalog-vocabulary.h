/* scout-catalog-vocabulary.h: the kinds of things that the catalogue tells apart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutCatalogUnit:
 * @SCOUT_CATALOG_UNIT_NONE: no figure
 * @SCOUT_CATALOG_UNIT_COUNT: how many
 * @SCOUT_CATALOG_UNIT_PERCENT: percent, 0 to 100
 *
 * What a figure is.
 */
typedef enum
{
  SCOUT_CATALOG_UNIT_NONE,
  SCOUT_CATALOG_UNIT_COUNT,
  SCOUT_CATALOG_UNIT_PERCENT,
} ScoutCatalogUnit;

/**
 * ScoutCatalogKind:
 * @SCOUT_CATALOG_KIND_TEXT: free text
 * @SCOUT_CATALOG_KIND_ID: one id, alias or username
 * @SCOUT_CATALOG_KIND_NAMES: some ids, aliases, usernames or names
 * @SCOUT_CATALOG_KIND_CHOICE: one of the values
 * @SCOUT_CATALOG_KIND_MULTI_CHOICE: some of the values
 * @SCOUT_CATALOG_KIND_TREE: some of the values, which stand below each other
 * @SCOUT_CATALOG_KIND_STEPPED_RANGE: one end of a range, which is one of the values
 * @SCOUT_CATALOG_KIND_FREE_RANGE: a range of numbers
 * @SCOUT_CATALOG_KIND_METRIC_FILTER: a range of a figure, over a time, of a part
 * @SCOUT_CATALOG_KIND_SWITCH: yes or no
 * @SCOUT_CATALOG_KIND_DATE: a day, `YYYY-MM-DD`
 * @SCOUT_CATALOG_KIND_NUMBER: a number
 * @SCOUT_CATALOG_KIND_METRICS: names of metrics
 * @SCOUT_CATALOG_KIND_FIELDS: names of fields, with modifiers
 * @SCOUT_CATALOG_KIND_CURSOR: a place in a list, as an answer gave it
 *
 * What a person, or a program, fills into a parameter.
 */
typedef enum
{
  SCOUT_CATALOG_KIND_TEXT,
  SCOUT_CATALOG_KIND_ID,
  SCOUT_CATALOG_KIND_NAMES,
  SCOUT_CATALOG_KIND_CHOICE,
  SCOUT_CATALOG_KIND_MULTI_CHOICE,
  SCOUT_CATALOG_KIND_TREE,
  SCOUT_CATALOG_KIND_STEPPED_RANGE,
  SCOUT_CATALOG_KIND_FREE_RANGE,
  SCOUT_CATALOG_KIND_METRIC_FILTER,
  SCOUT_CATALOG_KIND_SWITCH,
  SCOUT_CATALOG_KIND_DATE,
  SCOUT_CATALOG_KIND_NUMBER,
  SCOUT_CATALOG_KIND_METRICS,
  SCOUT_CATALOG_KIND_FIELDS,
  SCOUT_CATALOG_KIND_CURSOR,
} ScoutCatalogKind;

/**
 * ScoutCatalogRole:
 * @SCOUT_CATALOG_ROLE_FILTER: narrows a search
 * @SCOUT_CATALOG_ROLE_LOOKUP: asks for something by name; counts as a filter
 * @SCOUT_CATALOG_ROLE_SORT: orders the results
 * @SCOUT_CATALOG_ROLE_PAGING: says which part of the results
 * @SCOUT_CATALOG_ROLE_OUTPUT: says what is told about each result
 *
 * What a parameter is for. Filters and look-ups are what `*` means in #ScoutCatalogExclusion, and
 * what an endpoint that needs a filter needs.
 */
typedef enum
{
  SCOUT_CATALOG_ROLE_FILTER,
  SCOUT_CATALOG_ROLE_LOOKUP,
  SCOUT_CATALOG_ROLE_SORT,
  SCOUT_CATALOG_ROLE_PAGING,
  SCOUT_CATALOG_ROLE_OUTPUT,
} ScoutCatalogRole;

/**
 * ScoutCatalogType:
 * @SCOUT_CATALOG_TYPE_STRING: a text
 * @SCOUT_CATALOG_TYPE_INTEGER: a whole number
 * @SCOUT_CATALOG_TYPE_NUMBER: a number
 * @SCOUT_CATALOG_TYPE_BOOLEAN: a truth value
 * @SCOUT_CATALOG_TYPE_STRING_LIST: texts
 * @SCOUT_CATALOG_TYPE_OBJECT: members with names
 *
 * Type of a parameter.
 */
typedef enum
{
  SCOUT_CATALOG_TYPE_STRING,
  SCOUT_CATALOG_TYPE_INTEGER,
  SCOUT_CATALOG_TYPE_NUMBER,
  SCOUT_CATALOG_TYPE_BOOLEAN,
  SCOUT_CATALOG_TYPE_STRING_LIST,
  SCOUT_CATALOG_TYPE_OBJECT,
} ScoutCatalogType;

/**
 * ScoutCatalogEncoding:
 * @SCOUT_CATALOG_ENCODING_SCALAR: as it stands: `US`
 * @SCOUT_CATALOG_ENCODING_CSV: with commas: `US,CA`
 * @SCOUT_CATALOG_ENCODING_JSON_ARRAY: `["US","CA"]`, also for one value
 * @SCOUT_CATALOG_ENCODING_JSON_OBJECT: `{"min":1}`
 *
 * How a parameter is written into a request.
 */
typedef enum
{
  SCOUT_CATALOG_ENCODING_SCALAR,
  SCOUT_CATALOG_ENCODING_CSV,
  SCOUT_CATALOG_ENCODING_JSON_ARRAY,
  SCOUT_CATALOG_ENCODING_JSON_OBJECT,
} ScoutCatalogEncoding;

/**
 * ScoutCatalogGroup:
 * @SCOUT_CATALOG_GROUP_NONE: not for people
 * @SCOUT_CATALOG_GROUP_SEARCH: what to look for, and in which order
 * @SCOUT_CATALOG_GROUP_CREATOR: who the creator is
 * @SCOUT_CATALOG_GROUP_AUDIENCE: who follows the creator
 * @SCOUT_CATALOG_GROUP_PERFORMANCE: figures
 * @SCOUT_CATALOG_GROUP_INTERESTS: what the creator's posts are about
 * @SCOUT_CATALOG_GROUP_PARTNERSHIPS: work with brands
 * @SCOUT_CATALOG_GROUP_CONTENT: what a post is
 *
 * Among which others a parameter is shown.
 */
typedef enum
{
  SCOUT_CATALOG_GROUP_NONE,
  SCOUT_CATALOG_GROUP_SEARCH,
  SCOUT_CATALOG_GROUP_CREATOR,
  SCOUT_CATALOG_GROUP_AUDIENCE,
  SCOUT_CATALOG_GROUP_PERFORMANCE,
  SCOUT_CATALOG_GROUP_INTERESTS,
  SCOUT_CATALOG_GROUP_PARTNERSHIPS,
  SCOUT_CATALOG_GROUP_CONTENT,
} ScoutCatalogGroup;

/**
 * ScoutCatalogBound:
 * @SCOUT_CATALOG_BOUND_NONE: no end of a range
 * @SCOUT_CATALOG_BOUND_MIN: the lower end, included
 * @SCOUT_CATALOG_BOUND_MAX: the upper end, included
 *
 * Which end of a range a parameter is.
 */
typedef enum
{
  SCOUT_CATALOG_BOUND_NONE,
  SCOUT_CATALOG_BOUND_MIN,
  SCOUT_CATALOG_BOUND_MAX,
} ScoutCatalogBound;

G_END_DECLS
