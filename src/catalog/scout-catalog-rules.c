/* scout-catalog-rules.c: permissions, limits, conditions and errors of an API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Small entries that need hardly any code. Read only, for any thread. */

#include "config.h"

#include "scout-catalog-rules.h"

int
scout_catalog_failure_get_number (const ScoutCatalogFailure *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->subcode != 0 ? self->subcode : self->code;
}
