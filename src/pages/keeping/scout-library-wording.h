/* scout-library-wording.h: what went wrong with what is kept, in words for people.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_library_wording_get_change:
 * @error: a #ScoutLibraryError, or any other
 *
 * Returns: (transfer none): why a change could not be kept, a translated sentence
 */
const char *scout_library_wording_get_change (const GError *error);

/**
 * scout_library_wording_get_note:
 * @error: a #ScoutLibraryError, or any other
 *
 * Returns: (transfer none): why searches that nobody asked to keep are not remembered, a translated
 *   sentence
 */
const char *scout_library_wording_get_note (const GError *error);

/**
 * scout_library_wording_get_opening:
 * @error: a #ScoutLibraryError, or any other
 *
 * Returns: (transfer none): why nothing that was kept can be shown, translated sentences
 */
const char *scout_library_wording_get_opening (const GError *error);

G_END_DECLS
