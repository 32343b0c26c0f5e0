/* scout-language.h: languages by name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_language_get_name:
 * @code: (nullable): an ISO 639-1 code of two letters, such as "en"
 *
 * Looks up what a language is called in the user's language.
 *
 * Returns: (transfer none) (nullable): the name, %NULL for what is no known code
 */
const char *scout_language_get_name (const char *code);

G_END_DECLS
