/* content-client.h: a client of S2's content endpoint for the sandbox's tests.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sandbox-client.h"

#include "scout-world.h"

G_BEGIN_DECLS

#define CONTENT "/v26.0/creator_marketplace/content"

/* Creators of the fixture's sandbox. */
#define N_CREATORS 200

/* S2's counts of posts, in the world's order. */
#define N_COUNTS 8
extern const char * const metric_names[N_COUNTS];

/* The world that the sandbox of the fixture has, if the day does not change in between. */
ScoutWorld *make_world (void);

/* Gets the endpoint with the token of the ready Page. */
Answer *ask (Fixture    *fixture,
             const char *format,
             ...) G_GNUC_PRINTF (2, 3);

/* The text of a member of a row of the answer, or NULL. */
const char *row_text (const Answer *answer,
                      guint         row,
                      const char   *member);

/* The first figure of a row of the answer, or -1. */
gint64 row_metric (const Answer *answer,
                   guint         row);

G_END_DECLS
