/* scout-catalog.h: what Meta's two APIs accept and return.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog-api.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SCOUT_CATALOG_ERROR:
 *
 * Error domain of catalogues that are not of a piece. Files that are not what they must be fail
 * with %SCOUT_JSON_ERROR.
 */
#define SCOUT_CATALOG_ERROR (scout_catalog_error_quark ())
GQuark scout_catalog_error_quark (void);

/**
 * ScoutCatalogError:
 * @SCOUT_CATALOG_ERROR_REFERENCE: an entry names something that is not there, or is there twice
 * @SCOUT_CATALOG_ERROR_NETWORK: a file is not that of the network asked for
 */
typedef enum
{
  SCOUT_CATALOG_ERROR_REFERENCE,
  SCOUT_CATALOG_ERROR_NETWORK,
} ScoutCatalogError;

#define SCOUT_TYPE_CATALOG (scout_catalog_get_type ())

/**
 * ScoutCatalog:
 *
 * What Meta's two APIs accept and return, as data: endpoints with their parameters, fields, metrics
 * with their periods, ranges and breakdowns, values, rate limits, errors. Filters, linter,
 * requests, the command line, the sandbox and docs/api-map.md are all made from it, and it is the
 * only place that knows Meta's names.
 *
 * Loaded once, in a few milliseconds, and never changed; may be read from any thread. Labels are in
 * the language of the moment of loading.
 */
G_DECLARE_FINAL_TYPE (ScoutCatalog, scout_catalog, SCOUT, CATALOG, GObject)

/**
 * scout_catalog_new:
 * @additions_enabled: whether to have entries that are newer than S1 and S2
 *
 * Loads the catalogue that was built in.
 *
 * Returns: (transfer full): the catalogue
 */
ScoutCatalog *scout_catalog_new (gboolean additions_enabled);

/**
 * scout_catalog_new_from_texts:
 * @texts: (array fixed-size=3): the files of Facebook and of Instagram, in the order of
 *   #ScoutNetwork, and the one that both share
 * @additions_enabled: whether to have entries that are newer than S1 and S2
 * @error: return location for a #ScoutJsonError or a #ScoutCatalogError
 *
 * Makes a catalogue of other files, for tests.
 *
 * Returns: (transfer full) (nullable): the catalogue, or %NULL on error
 */
ScoutCatalog *scout_catalog_new_from_texts (GBytes * const  *texts,
                                            gboolean         additions_enabled,
                                            GError         **error);

/**
 * scout_catalog_get_additions_enabled:
 * @self: a catalogue
 *
 * Returns: whether entries that are newer than S1 and S2 are in it
 */
gboolean scout_catalog_get_additions_enabled (ScoutCatalog *self);

/**
 * scout_catalog_get_api:
 * @self: a catalogue
 * @network: a network
 *
 * Returns: (transfer none): everything about the API of @network, valid as long as @self, or as a
 *   reference to any of its entries
 */
const ScoutCatalogApi *scout_catalog_get_api (ScoutCatalog *self,
                                              ScoutNetwork  network);

G_END_DECLS
