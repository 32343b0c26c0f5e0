/* scout-app-id.h: the ids of a Meta app, checked as they are typed.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * scout_app_id_is_valid:
 * @text: what a person typed
 *
 * Returns: whether it may be the id of a Meta app or of a login configuration
 */
gboolean scout_app_id_is_valid (const char *text);

/**
 * scout_app_id_mark_row:
 * @row: where an id is typed
 * @check: what is shown beside an id that is fine
 *
 * Marks the row as right, as wrong, or as neither where it is empty.
 *
 * Returns: whether what stands there is wrong
 */
gboolean scout_app_id_mark_row (AdwEntryRow *row,
                                GtkWidget   *check);

/**
 * scout_app_id_get_problem:
 * @app_id_is_wrong: whether what stands in the row of the App ID is wrong
 * @configuration_id_is_wrong: whether what stands in that of the login configuration is wrong
 *
 * Returns: (transfer none) (nullable): what is wrong, a translated sentence
 */
const char *scout_app_id_get_problem (gboolean app_id_is_wrong,
                                      gboolean configuration_id_is_wrong);

G_END_DECLS
