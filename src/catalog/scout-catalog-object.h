/* scout-catalog-object.h: what an endpoint or edge returns, with its fields.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-values.h"
#include "scout-catalog-vocabulary.h"

G_BEGIN_DECLS

#define SCOUT_TYPE_CATALOG_FIELD (scout_catalog_field_get_type ())

/**
 * ScoutCatalogFieldType:
 * @SCOUT_CATALOG_FIELD_TYPE_ID: an opaque id, string or number
 * @SCOUT_CATALOG_FIELD_TYPE_NAME: a username
 * @SCOUT_CATALOG_FIELD_TYPE_TEXT: foreign text
 * @SCOUT_CATALOG_FIELD_TYPE_EMAIL: an e-mail address
 * @SCOUT_CATALOG_FIELD_TYPE_URL: an address
 * @SCOUT_CATALOG_FIELD_TYPE_DATETIME: a moment, ISO 8601
 * @SCOUT_CATALOG_FIELD_TYPE_INTEGER: a whole number
 * @SCOUT_CATALOG_FIELD_TYPE_NUMBER: a number
 * @SCOUT_CATALOG_FIELD_TYPE_BOOLEAN: a truth value
 * @SCOUT_CATALOG_FIELD_TYPE_CHOICE: one of the values
 * @SCOUT_CATALOG_FIELD_TYPE_METRIC: name of a metric
 * @SCOUT_CATALOG_FIELD_TYPE_MAP: numbers by name
 * @SCOUT_CATALOG_FIELD_TYPE_OBJECT: an object with fields of its own
 * @SCOUT_CATALOG_FIELD_TYPE_JSON: something that the catalogue does not describe
 *
 * Type of a field, or of each item of a list.
 */
typedef enum
{
  SCOUT_CATALOG_FIELD_TYPE_ID,
  SCOUT_CATALOG_FIELD_TYPE_NAME,
  SCOUT_CATALOG_FIELD_TYPE_TEXT,
  SCOUT_CATALOG_FIELD_TYPE_EMAIL,
  SCOUT_CATALOG_FIELD_TYPE_URL,
  SCOUT_CATALOG_FIELD_TYPE_DATETIME,
  SCOUT_CATALOG_FIELD_TYPE_INTEGER,
  SCOUT_CATALOG_FIELD_TYPE_NUMBER,
  SCOUT_CATALOG_FIELD_TYPE_BOOLEAN,
  SCOUT_CATALOG_FIELD_TYPE_CHOICE,
  SCOUT_CATALOG_FIELD_TYPE_METRIC,
  SCOUT_CATALOG_FIELD_TYPE_MAP,
  SCOUT_CATALOG_FIELD_TYPE_OBJECT,
  SCOUT_CATALOG_FIELD_TYPE_JSON,
} ScoutCatalogFieldType;

/**
 * ScoutCatalogPrivacy:
 * @SCOUT_CATALOG_PRIVACY_PUBLIC: anybody may see it
 * @SCOUT_CATALOG_PRIVACY_PERSONAL: says something about a person
 * @SCOUT_CATALOG_PRIVACY_CONTACT: reaches a person; stays out of logs, and by default of exports
 * @SCOUT_CATALOG_PRIVACY_SPONSOR: for the sponsor's Page only
 * @SCOUT_CATALOG_PRIVACY_SECRET: never shown, logged or kept in the open
 *
 * How a field must be treated.
 */
typedef enum
{
  SCOUT_CATALOG_PRIVACY_PUBLIC,
  SCOUT_CATALOG_PRIVACY_PERSONAL,
  SCOUT_CATALOG_PRIVACY_CONTACT,
  SCOUT_CATALOG_PRIVACY_SPONSOR,
  SCOUT_CATALOG_PRIVACY_SECRET,
} ScoutCatalogPrivacy;

/**
 * ScoutCatalogField:
 * @entry: what all entries begin with
 * @name: wire name
 * @id: our name, unique within the object and the same for both networks
 * @label: for people, in their language
 * @help: (nullable): more for people, in their language
 * @type: its type, or that of its items
 * @is_list: whether it is a list
 * @object_id: (nullable): our name of the object that it is, or that its items are
 * @edge_id: (nullable): our name of the edge whose modifiers it takes
 * @values_id: (nullable): our name of its set of values
 * @values: (nullable): its set of values
 * @is_open: whether other values may come up
 * @is_example_only: whether it stands in an example alone, and in no table of fields: it may not
 *   exist
 * @unit: unit of a number
 * @max_items: how many items a list has at most, or 0 if nobody says
 * @condition_ids: (array zero-terminated=1): conditions all of which must hold for it to be there
 * @privacy: how it must be treated
 * @examples: (array zero-terminated=1): what it may be
 * @source: where it is from
 *
 * A field of an answer.
 */
typedef struct
{
  ScoutCatalogEntry entry;
  const char *name;
  const char *id;
  const char *label;
  const char *help;
  ScoutCatalogFieldType type;
  gboolean is_list;
  const char *object_id;
  const char *edge_id;
  const char *values_id;
  const ScoutCatalogValues *values;
  gboolean is_open;
  gboolean is_example_only;
  ScoutCatalogUnit unit;
  int max_items;
  const char * const *condition_ids;
  ScoutCatalogPrivacy privacy;
  const char * const *examples;
  ScoutCatalogSource source;
} ScoutCatalogField;

GType scout_catalog_field_get_type (void);

/**
 * ScoutCatalogObject:
 * @entry: what all entries begin with
 * @id: our name
 * @label: for people, in their language
 * @fields: (array length=n_fields): its fields
 * @n_fields: how many these are
 *
 * What an endpoint or edge returns: a creator, a post, a comment.
 */
typedef struct
{
  ScoutCatalogEntry entry;
  const char *id;
  const char *label;
  const ScoutCatalogField *fields;
  gsize n_fields;
} ScoutCatalogObject;

/**
 * scout_catalog_object_find_field:
 * @self: an object
 * @name: wire name of a field, in exactly this case
 *
 * Returns: (nullable): the field, or %NULL if there is none
 */
const ScoutCatalogField *scout_catalog_object_find_field (const ScoutCatalogObject *self,
                                                          const char               *name);

/**
 * scout_catalog_object_find_field_by_id:
 * @self: an object
 * @id: our name of a field
 *
 * Returns: (nullable): the field, or %NULL if there is none
 */
const ScoutCatalogField *
scout_catalog_object_find_field_by_id (const ScoutCatalogObject *self,
                                       const char               *id);

G_END_DECLS
