/* scout-catalog-private.h: the steps in which a catalogue is put together.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-api.h"

G_BEGIN_DECLS

/* Completes the values of an API, and points to them wherever a set is named. */
gboolean _scout_catalog_resolve (ScoutCatalogApi  *api,
                                 ScoutArena       *arena,
                                 GError          **error);

/* Checks that nothing is there twice and that whatever an entry names is there. What base entries
 * say of additions is checked only if additions are there. */
gboolean _scout_catalog_check (const ScoutCatalogApi  *api,
                               gboolean                with_additions,
                               GError                **error);

G_END_DECLS
