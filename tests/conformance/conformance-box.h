/* conformance-box.h: a running sandbox, the world that it serves, and plain calls to it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-clock.h"
#include "scout-sandbox.h"
#include "scout-world.h"

#include <json-glib/json-glib.h>
#include <libsoup/soup.h>

G_BEGIN_DECLS

/* So few that every filter can be compared with the whole world, and enough for each to matter. */
#define CONFORMANCE_N_CREATORS 500

/**
 * ConformanceBox:
 * @sandbox: (owned): listens
 * @clock: (owned): its time, which stands still
 * @world: (owned): the same world once more, to be asked without any search
 * @onboarded: (owned) (element-type ScoutWorldCreator): whom searches can find, of @world
 * @catalog: (owned): without the additions, as S1 and S2 have it
 * @session: (owned): for plain calls
 *
 * What the sandbox answers is held against @world, which knows no filters.
 */
typedef struct
{
  ScoutSandbox *sandbox;
  ScoutClock *clock;
  ScoutWorld *world;
  GArray *onboarded;
  ScoutCatalog *catalog;
  SoupSession *session;
} ConformanceBox;

/* The box that all tests of the program share, made when it is first asked for. */
ConformanceBox *conformance_box_get (void);

/* Gives the box back, at the end of the program. */
void conformance_box_drop (void);

/* Asks `PATH?QUERY`, with the ready Page's token; blocks. The query is escaped already. */
JsonNode *conformance_box_get_json (const char *path,
                                    const char *query);

/* Appends `&name=value`, or `name=value`, escaped. */
void conformance_append_parameter (GString    *query,
                                   const char *name,
                                   const char *value);

/* The texts of one member of all rows of all pages, in their order; asserts that no page fails. */
GPtrArray *conformance_box_list (const char *path,
                                 const char *query,
                                 const char *member);

G_END_DECLS
