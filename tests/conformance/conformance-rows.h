/* conformance-rows.h: the rows of the documents' tables, for tests that go through them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * ConformanceRow:
 * @document: `S1` or `S2`
 * @table: title of the table
 * @name: name of the row; of an error its number; of a sample the request
 * @facts: what the row says
 * @is_checked: whether conformance_row_check() was called
 *
 * A row of `facts/`, which extract-facts.py holds against the documents.
 */
typedef struct
{
  const char *document;
  const char *table;
  const char *name;
  JsonObject *facts;
  gboolean is_checked;
} ConformanceRow;

/* Called for each row; TEST says what of the row is tested. */
typedef void (*ConformanceRowFunc) (ConformanceRow *row);

/* Adds one test per row of a table, `/ASPECT/S2/table/row`. Fails if there is no such table. */
void conformance_add_rows (const char         *aspect,
                           const char         *document,
                           const char         *table,
                           ConformanceRowFunc  func);

/* Runs the tests and says how many rows of each table were checked. */
int conformance_run (void);

/* The texts that a row has under a name, such as `values`; never NULL. */
GStrv conformance_row_dup_texts (const ConformanceRow *row,
                                 const char           *member);

/* Whether the row's `says` has this word. */
gboolean conformance_row_says (const ConformanceRow *row,
                               const char           *word);

/* A row of a table by its name. */
ConformanceRow *conformance_find_row (const char *document,
                                      const char *table,
                                      const char *name);

G_END_DECLS
