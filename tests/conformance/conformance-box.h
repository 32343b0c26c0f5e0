/* conformance-box.h: running sandboxes, the worlds that they serve, and plain calls to them.
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
 * What the sandbox answers is held against @world, which knows no filters. Most tests share one;
 * those that use up limits or take back permissions have boxes of their own.
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

/**
 * ConformanceAnswer:
 * @status: HTTP status
 * @json: (owned): the body
 *
 * What came back of a call.
 */
typedef struct
{
  guint status;
  JsonNode *json;
} ConformanceAnswer;

/* Makes a box whose sandbox listens; its clock starts at noon (UTC) of a Friday. What OPTIONS leave
 * out are the sandbox's defaults, but for the clock and the number of creators. */
ConformanceBox *conformance_box_new (const ScoutSandboxOptions *options);

/* Stops the sandbox, and frees the box. */
void conformance_box_free (ConformanceBox *self);

/* The box that all tests of the program share, made when it is first asked for. */
ConformanceBox *conformance_box_get (void);

/* Gives the shared box back, at the end of the program. */
void conformance_box_drop (void);

/* Sends `METHOD /v26.0REQUEST` with a token, or the ready Page's if it is NULL; blocks. What is in
 * the request is escaped already. */
ConformanceAnswer conformance_box_send (ConformanceBox *self,
                                        const char     *method,
                                        const char     *request,
                                        const char     *token);

/* The members of an answer, and of its error, which it must have. */
JsonObject *conformance_answer_get_root (const ConformanceAnswer *answer);
JsonObject *conformance_answer_get_error (const ConformanceAnswer *answer);

/* The rows of an answer, which must not be an error. */
JsonArray *conformance_answer_get_rows (const ConformanceAnswer *answer);

/* Meta's code, or 0 if the call was answered. */
int conformance_answer_get_code (const ConformanceAnswer *answer);

/* Gives up what the answer owns. */
void conformance_answer_clear (ConformanceAnswer *answer);

/* Asks the shared box `PATH?QUERY`, with the ready Page's token; blocks. The query is escaped
 * already. */
JsonNode *conformance_box_get_json (const char *path,
                                    const char *query);

/* Appends `&name=value`, or `name=value`, escaped. */
void conformance_append_parameter (GString    *query,
                                   const char *name,
                                   const char *value);

/* The texts of one member of all rows of all pages that the shared box has, in their order; asserts
 * that no page fails. */
GPtrArray *conformance_box_list (const char *path,
                                 const char *query,
                                 const char *member);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ConformanceBox, conformance_box_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ConformanceAnswer, conformance_answer_clear)

G_END_DECLS
