/* scout-catalog-reader-private.h: reads structs from JSON by tables of their members.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-source.h"
#include "scout-json-reader.h"

G_BEGIN_DECLS

/*
 * ScoutCatalogMemberKind:
 * @SCOUT_CATALOG_MEMBER_IGNORED: for people and other programs
 * @SCOUT_CATALOG_MEMBER_FORMAT: version of the format; must be the one that is understood
 * @SCOUT_CATALOG_MEMBER_TEXT: a text as it stands, `const char *`
 * @SCOUT_CATALOG_MEMBER_LABEL: a text that is translated, `const char *`
 * @SCOUT_CATALOG_MEMBER_TEXTS: texts, `const char * const *`, never NULL
 * @SCOUT_CATALOG_MEMBER_FLAG: a truth value, `gboolean`
 * @SCOUT_CATALOG_MEMBER_INT: `int`
 * @SCOUT_CATALOG_MEMBER_INTS: `const int *`, 0 at the end, never NULL
 * @SCOUT_CATALOG_MEMBER_DOUBLE: `double`
 * @SCOUT_CATALOG_MEMBER_ENUM: one of the names in the detail, an enum
 * @SCOUT_CATALOG_MEMBER_OBJECT: a pointer to a struct of the shape in the detail
 * @SCOUT_CATALOG_MEMBER_LIST: a pointer to an array of such structs, followed by its `gsize` length
 */
typedef enum
{
  SCOUT_CATALOG_MEMBER_IGNORED,
  SCOUT_CATALOG_MEMBER_FORMAT,
  SCOUT_CATALOG_MEMBER_TEXT,
  SCOUT_CATALOG_MEMBER_LABEL,
  SCOUT_CATALOG_MEMBER_TEXTS,
  SCOUT_CATALOG_MEMBER_FLAG,
  SCOUT_CATALOG_MEMBER_INT,
  SCOUT_CATALOG_MEMBER_INTS,
  SCOUT_CATALOG_MEMBER_DOUBLE,
  SCOUT_CATALOG_MEMBER_ENUM,
  SCOUT_CATALOG_MEMBER_OBJECT,
  SCOUT_CATALOG_MEMBER_LIST,
} ScoutCatalogMemberKind;

/*
 * ScoutCatalogMember:
 * @name: name of the member in the JSON
 * @kind: what it is
 * @is_required: whether it must be there
 * @offset: where it goes in the struct
 * @detail: names of an enum, NULL at the end, or the shape of an object or of a list's items
 */
typedef struct
{
  const char *name;
  ScoutCatalogMemberKind kind;
  gboolean is_required;
  gsize offset;
  gconstpointer detail;
} ScoutCatalogMember;

/*
 * ScoutCatalogShape:
 * @name: what it is, for error messages
 * @size: bytes of the struct
 * @is_entry: whether it begins with a ScoutCatalogEntry
 * @source_offset: where its ScoutCatalogSource is, or -1
 * @members: its members, 64 at most, mostly in the order of the files
 * @n_members: how many these are
 * @prepare: (nullable): sets what is not zero where it is absent
 */
typedef struct
{
  const char *name;
  gsize size;
  gboolean is_entry;
  gssize source_offset;
  const ScoutCatalogMember *members;
  gsize n_members;
  void (*prepare) (gpointer);
} ScoutCatalogShape;

/* Shape of ScoutCatalogApi, and of whatever is in it. */
extern const ScoutCatalogShape _scout_catalog_api_shape;

/* Reads an object of a shape into zeroed memory; what is an addition is left out unless wanted.
 * Whatever the shape does not know, or demands and does not get, is an error of the reader's. */
gboolean _scout_catalog_read (ScoutJsonReader         *reader,
                              const ScoutCatalogShape *shape,
                              gboolean                 with_additions,
                              gpointer                 target);

G_END_DECLS
