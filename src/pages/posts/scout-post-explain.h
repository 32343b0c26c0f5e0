/* scout-post-explain.h: explains the figures of posts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-explain-button.h"

G_BEGIN_DECLS

/**
 * scout_post_explain_list:
 * @button: stands beside a list of posts
 * @marketplace: who told of the posts
 * @question: what was asked for them; copied
 * @post: (nullable): one of the posts; %NULL for an empty list
 *
 * Explains the figures of a list, all of which come with one call and are of one kind.
 */
void scout_post_explain_list (ScoutExplainButton  *button,
                              ScoutMarketplace    *marketplace,
                              const ScoutQuestion *question,
                              ScoutContent        *post);

/**
 * scout_post_explain_get_question:
 * @marketplace: who tells of the post
 * @post: a post, which must outlive the question
 * @creator: (nullable): whose post it is, who must outlive the question
 *
 * Returns: what is asked for the figures of one post
 */
ScoutQuestion scout_post_explain_get_question (ScoutMarketplace *marketplace,
                                               ScoutContent     *post,
                                               ScoutCreator     *creator);

G_END_DECLS
