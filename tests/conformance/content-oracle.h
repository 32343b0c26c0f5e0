/* content-oracle.h: which posts a request of S2 should find, worked out one by one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-request.h"
#include "scout-world-posts.h"

G_BEGIN_DECLS

/* All posts of the shared world that a request's filters leave, as S2 orders them: greatest first,
 * or newest. What is of equal rank is in any order. */
GArray *content_oracle_list (ScoutGraphRequest *request);

/* By what a request's posts are ordered. */
gint64 content_oracle_get_rank (ScoutGraphRequest    *request,
                                const ScoutWorldPost *post);

/* Whether a request's filters leave a post. */
gboolean content_oracle_matches (ScoutGraphRequest    *request,
                                 const ScoutWorldPost *post);

/* How many posts there are to be found at all. */
guint content_oracle_count (void);

G_END_DECLS
