/* scout-field-wording.h: what a field of a creator says, in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"

G_BEGIN_DECLS

/**
 * scout_field_wording_dup:
 * @field: a field of the catalogue's creators (S1 Discovery API: Response Fields, S2 Creators
 *   Endpoint: Response Fields)
 * @creator: a creator
 *
 * Puts a field into the user's words: names for codes, "Yes" for what is true. The words may have
 * foreign parts: they are plain text.
 *
 * Returns: (transfer full) (nullable): the words, %NULL if @creator does not know the field or if
 *   it has parts of its own
 */
char *scout_field_wording_dup (const ScoutCatalogField *field,
                               ScoutCreator            *creator);

/**
 * scout_field_wording_has_words:
 * @field: a field of the catalogue's creators
 *
 * Returns: whether the field can be put into words; if not, it is posts or figures
 */
gboolean scout_field_wording_has_words (const ScoutCatalogField *field);

G_END_DECLS
