/* catalog-test.h: catalogues for tests, as they are and spoiled.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"

G_BEGIN_DECLS

/* The built-in files, in the order that scout_catalog_new_from_texts() takes; freed with it. */
typedef struct
{
  GBytes *texts[SCOUT_N_NETWORKS + 1];
} CatalogTexts;

void catalog_texts_load (CatalogTexts *self);

void catalog_texts_clear (CatalogTexts *self);

/* Replaces the first occurrence of a text, which must be there, in one of the files. */
void catalog_texts_edit (CatalogTexts *self,
                         guint         index,
                         const char   *old,
                         const char   *new);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CatalogTexts, catalog_texts_clear)

G_END_DECLS
