/* scout-sandbox-instagram-filters.h: reads the search parameters of S1's creator marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-call.h"
#include "scout-world-instagram-search.h"

G_BEGIN_DECLS

/* S1: "the maximum username input is 5". */
#define SCOUT_SANDBOX_INSTAGRAM_MAX_NAMES 5

/**
 * ScoutSandboxInstagramQuery:
 * @world: the search; points into the rest
 * @usernames: (owned) (nullable) (array zero-terminated): whom a look-up names, or %NULL for a
 *   search
 * @similar_to: (owned) (nullable) (array zero-terminated): whom the creators are to be like
 * @models: room for their numbers
 * @values: (owned) (element-type GStrv): the values of list parameters
 *
 * What a call asks for.
 */
typedef struct
{
  ScoutWorldInstagramQuery   world;
  char                     **usernames;
  char                     **similar_to;
  guint                      models[SCOUT_SANDBOX_INSTAGRAM_MAX_NAMES];
  GPtrArray                 *values;
} ScoutSandboxInstagramQuery;

/**
 * scout_sandbox_instagram_query_read:
 * @self: (out caller-allocates): filled; free with scout_sandbox_instagram_query_clear() in any
 *   case
 * @call: a call; must outlive @self
 *
 * Reads and checks the parameters that the catalogue has. Unknown parameters are ignored, as Graph
 * does.
 *
 * Returns: %FALSE after an error 100, or 10 for a parameter that needs a permission
 */
gboolean scout_sandbox_instagram_query_read (ScoutSandboxInstagramQuery *self,
                                             ScoutSandboxCall           *call);

/**
 * scout_sandbox_instagram_query_clear:
 * @self: a query
 *
 * Frees what it owns.
 */
void scout_sandbox_instagram_query_clear (ScoutSandboxInstagramQuery *self);

/**
 * scout_sandbox_instagram_fail:
 * @call: a call
 * @format: printf format of what is wrong with a parameter
 * @...: its arguments
 *
 * Answers S1's error 100, unless there is an error already.
 *
 * Returns: %FALSE
 */
gboolean scout_sandbox_instagram_fail (ScoutSandboxCall *call,
                                       const char       *format,
                                       ...) G_GNUC_PRINTF (2, 3);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScoutSandboxInstagramQuery, scout_sandbox_instagram_query_clear)

G_END_DECLS
