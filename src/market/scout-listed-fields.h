/* scout-listed-fields.h: what searches tell of all that they find.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-network.h"

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_listed_fields_contain:
 * @network: a network
 * @endpoint_id: the catalogue's name of an endpoint that is searched
 * @id: the catalogue's name of a field of what is found, or of a measure
 *
 * Returns: whether searches ask for the field or the overall figure, so that it may be shown of all
 *   results
 */
gboolean scout_listed_fields_contain (ScoutNetwork  network,
                                      const char   *endpoint_id,
                                      const char   *id);

G_END_DECLS
