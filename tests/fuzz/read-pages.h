/* read-pages.h: reads any text as a page of one network's answers.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-batch.h"
#include "scout-network.h"

G_BEGIN_DECLS

/**
 * read_creators_page:
 * @network: whose answer it is
 * @text: anything
 *
 * Aborts if reading takes up more memory than a multiple of @text.
 *
 * Returns: (transfer full) (nullable): the creators, or %NULL if @text is no JSON
 */
ScoutCreatorBatch *read_creators_page (ScoutNetwork  network,
                                       GBytes       *text);

/**
 * read_content_page:
 * @network: whose answer it is
 * @text: anything
 *
 * Aborts if reading takes up more memory than a multiple of @text.
 *
 * Returns: (transfer full) (nullable): the posts, or %NULL if @text is no JSON
 */
ScoutContentBatch *read_content_page (ScoutNetwork  network,
                                      GBytes       *text);

/**
 * check_creators_page:
 * @network: whose answer it is
 * @text: anything
 *
 * Reads @text and looks at everything that the creators have, as widgets would.
 */
void check_creators_page (ScoutNetwork  network,
                          GBytes       *text);

G_END_DECLS
