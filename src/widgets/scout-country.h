/* scout-country.h: countries by name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_country_get_name:
 * @code: (nullable): an ISO 3166 code of two letters, such as "CA"
 *
 * Looks up what a country is called in the user's language.
 *
 * Returns: (transfer none) (nullable): the name, %NULL for what is no known code
 */
const char *scout_country_get_name (const char *code);

G_END_DECLS
