/* scout-creator-private.h: what a creator holds; for the files scout-creator*.c only.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-fields.h"
#include "scout-insight-set-private.h"

G_BEGIN_DECLS

struct _ScoutCreator
{
  GObject parent_instance;

  ScoutArena *arena;                /* (owned) */
  const ScoutCreatorFields *fields; /* in the arena */
  ScoutCatalogApi *catalog_api;     /* (owned) (nullable): keeps metrics, has labels */
  ScoutInsightSet insights;
};

G_END_DECLS
