/* scout-catalog-metric.c: one metric, and how figures may be divided.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The documents' "Available Metrics" and "Creator Insights Metrics". Read only, for any thread. */

#include "config.h"

#include "scout-catalog-metric.h"

G_DEFINE_BOXED_TYPE (ScoutCatalogMetric, scout_catalog_metric,
                     (GBoxedCopyFunc) scout_catalog_entry_ref, scout_catalog_entry_unref)
