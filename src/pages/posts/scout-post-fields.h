/* scout-post-fields.h: the fields of a post in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-content.h"

G_BEGIN_DECLS

/**
 * scout_post_fields_get_object:
 * @api: an API
 *
 * Returns: (transfer none): what the catalogue says of a post: S2 "Content Endpoint", S1 "Media
 *   Insights Metrics"
 */
const ScoutCatalogObject *scout_post_fields_get_object (const ScoutCatalogApi *api);

/**
 * scout_post_fields_get_edge_id:
 * @api: an API
 *
 * Returns: (transfer none): the catalogue's name of the edge that has the figures of a post
 */
const char *scout_post_fields_get_edge_id (const ScoutCatalogApi *api);

/**
 * scout_post_fields_dup_value:
 * @post: a post
 * @field: a field of posts that is neither a list nor an object
 *
 * Tells a field in words: times as local ones, choices in the person's language, everything else as
 * it was sent, made safe for one line.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL if the answer did not have the field
 */
char *scout_post_fields_dup_value (ScoutContent            *post,
                                   const ScoutCatalogField *field);

/**
 * scout_post_fields_find_insight:
 * @post: a post
 * @metric: a metric of posts
 *
 * Returns: (transfer none) (nullable): the insight of that metric, or %NULL if the answer did not
 *   have it
 */
ScoutInsight *scout_post_fields_find_insight (ScoutContent             *post,
                                              const ScoutCatalogMetric *metric);

/**
 * scout_post_fields_dup_time:
 * @time: a moment
 *
 * Returns: (transfer full) (nullable): day and time on this computer, "7 November 2026, 08:14";
 *   %NULL for a moment that no calendar has
 */
char *scout_post_fields_dup_time (GDateTime *time);

/**
 * scout_post_fields_dup_title:
 * @post: a post
 *
 * Returns: (transfer full): the first words of the caption, or else what the post is
 */
char *scout_post_fields_dup_title (ScoutContent *post);

/**
 * scout_post_fields_dup_links:
 * @text: (nullable): a caption, foreign text
 *
 * Finds the addresses in a text that Scout would open.
 *
 * Returns: (transfer full) (array zero-terminated=1): the addresses, each once, eight at most
 */
char **scout_post_fields_dup_links (const char *text);

G_END_DECLS
