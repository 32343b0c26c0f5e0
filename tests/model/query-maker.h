/* query-maker.h: queries for tests, written as they are kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

G_BEGIN_DECLS

/* Where a query goes. */
#define FB "facebook\",\"endpoint\":\"creators"
#define POSTS "facebook\",\"endpoint\":\"content"
#define IG "instagram\",\"endpoint\":\"creators"

/* First strong isolate, and its end. */
#define FSI "\xe2\x81\xa8"
#define PDI "\xe2\x81\xa9"

/**
 * query_maker_make:
 * @catalog: names the parameters
 * @where: one of the above
 * @parameters: the parameters, as JSON; none may be unknown
 *
 * Returns: (transfer full): the query
 */
ScoutQuery *query_maker_make (ScoutCatalog *catalog,
                              const char   *where,
                              const char   *parameters);

G_END_DECLS
