/* scout-catalog-source.h: where an entry of the catalogue is from, and how long entries live.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-arena.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * ScoutCatalogDocument:
 * @SCOUT_CATALOG_DOCUMENT_INHERITED: that of the entry around it
 * @SCOUT_CATALOG_DOCUMENT_S1: Instagram Creator Marketplace API
 * @SCOUT_CATALOG_DOCUMENT_S2: Facebook Creator Discovery API
 * @SCOUT_CATALOG_DOCUMENT_ISO: a standard of ISO
 * @SCOUT_CATALOG_DOCUMENT_CONVENTIONS: the protocol around both APIs, as Scout follows it
 * @SCOUT_CATALOG_DOCUMENT_ADDITION: newer than S1 and S2; can be switched off as a whole
 */
typedef enum
{
  SCOUT_CATALOG_DOCUMENT_INHERITED,
  SCOUT_CATALOG_DOCUMENT_S1,
  SCOUT_CATALOG_DOCUMENT_S2,
  SCOUT_CATALOG_DOCUMENT_ISO,
  SCOUT_CATALOG_DOCUMENT_CONVENTIONS,
  SCOUT_CATALOG_DOCUMENT_ADDITION,
} ScoutCatalogDocument;

/**
 * ScoutCatalogGrade:
 * @SCOUT_CATALOG_GRADE_NONE: no addition
 * @SCOUT_CATALOG_GRADE_DOCUMENTED: Meta's documentation, SDK or API specification
 * @SCOUT_CATALOG_GRADE_OBSERVED: seen in answers, or in code written against them
 * @SCOUT_CATALOG_GRADE_THIRD_PARTY: somebody else says that Meta documents it
 * @SCOUT_CATALOG_GRADE_GUESS: inference
 *
 * How well an addition is founded.
 */
typedef enum
{
  SCOUT_CATALOG_GRADE_NONE,
  SCOUT_CATALOG_GRADE_DOCUMENTED,
  SCOUT_CATALOG_GRADE_OBSERVED,
  SCOUT_CATALOG_GRADE_THIRD_PARTY,
  SCOUT_CATALOG_GRADE_GUESS,
} ScoutCatalogGrade;

/**
 * ScoutCatalogSource:
 * @document: the document
 * @table: (nullable): title of the table or section in it
 * @since: (nullable): day from which an addition is known, `YYYY-MM-DD`
 * @grade: how well an addition is founded
 * @guessed: (array zero-terminated=1): members of the entry that no document states
 *
 * Where an entry is from.
 */
typedef struct
{
  ScoutCatalogDocument document;
  const char *table;
  const char *since;
  ScoutCatalogGrade grade;
  const char * const *guessed;
} ScoutCatalogSource;

/**
 * ScoutCatalogEntry:
 *
 * What all entries of the catalogue begin with. Entries are structs that are read and never
 * changed, from any thread. They live as long as the catalogue; who wants to keep one longer takes
 * a reference, which keeps all of the catalogue's entries, so that the pointers in it stay valid.
 */
typedef struct
{
  /*< private >*/
  ScoutArena *arena;
} ScoutCatalogEntry;

/**
 * scout_catalog_entry_ref:
 * @entry: any entry
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @entry
 */
gpointer scout_catalog_entry_ref (gconstpointer entry);

/**
 * scout_catalog_entry_unref:
 * @entry: (transfer full): an entry to which a reference was taken
 *
 * Drops the reference.
 */
void scout_catalog_entry_unref (gpointer entry);

G_END_DECLS
