/* scout-cli-json.h: what has parts, as JSON.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * scout_cli_json_new_creator_insights:
 * @creator: a creator
 *
 * Returns: (transfer full): all figures of @creator, each with where it is from
 */
JsonNode *scout_cli_json_new_creator_insights (ScoutCreator *creator);

/**
 * scout_cli_json_new_content_insights:
 * @content: a post
 *
 * Returns: (transfer full): all figures of @content, each with where it is from
 */
JsonNode *scout_cli_json_new_content_insights (ScoutContent *content);

/**
 * scout_cli_json_new_comments:
 * @content: a post whose comments are known
 *
 * Returns: (transfer full): the comments
 */
JsonNode *scout_cli_json_new_comments (ScoutContent *content);

/**
 * scout_cli_json_new_posts:
 * @creator: a creator
 * @list: which posts
 *
 * Returns: (transfer full): the posts, with their figures
 */
JsonNode *scout_cli_json_new_posts (ScoutCreator     *creator,
                                    ScoutContentList  list);

G_END_DECLS
