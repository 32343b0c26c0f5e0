/* scout-post-facts.h: what Meta tells of a post besides its figures, and what to do with its link.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-content.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* A card of rows, and of buttons for the actions "post.copy-link" and "post.open", which whoever
 * holds it has. */
#define SCOUT_TYPE_POST_FACTS (scout_post_facts_get_type ())
G_DECLARE_FINAL_TYPE (ScoutPostFacts, scout_post_facts, SCOUT, POST_FACTS, AdwBin)

/**
 * scout_post_facts_set_narrow:
 * @self: the widget
 * @is_narrow: whether there is little width
 *
 * Puts the buttons below each other instead of side by side.
 */
void scout_post_facts_set_narrow (ScoutPostFacts *self,
                                  gboolean        is_narrow);

/**
 * scout_post_facts_show:
 * @self: the widget
 * @catalog: names the fields
 * @post: a post
 *
 * Shows a row for each field that the catalogue has for posts, S2 "Content Endpoint" or S1 "Media
 * Insights Metrics", but for caption and thumbnail, which a #ScoutPostDetails shows.
 */
void scout_post_facts_show (ScoutPostFacts *self,
                            ScoutCatalog   *catalog,
                            ScoutContent   *post);

/**
 * scout_post_facts_set_fetched_at:
 * @self: the widget
 * @fetched_at: microseconds since 1970, UTC, at which Meta answered, or 0 if that is unknown
 *
 * Sets how old the figures of the post that is shown are.
 */
void scout_post_facts_set_fetched_at (ScoutPostFacts *self,
                                      gint64          fetched_at);

G_END_DECLS
