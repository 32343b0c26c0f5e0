/* scout-batch-merge.h: makes one page of two halves of the same rows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-marketplace.h"

G_BEGIN_DECLS

/**
 * scout_batch_merge_creators:
 * @first: (transfer full): a page
 * @second: (transfer full): the same page with other fields
 *
 * Puts together what both know of each creator, in the order of @first; creators that only @second
 * has come last.
 *
 * Returns: (transfer full): the page, which goes on where @first does
 */
ScoutCreatorBatch *scout_batch_merge_creators (ScoutCreatorBatch *first,
                                               ScoutCreatorBatch *second);

/**
 * scout_batch_merge_content:
 * @first: (transfer full): a page
 * @second: (transfer full): the same page with other fields
 *
 * Puts together what both know of each post, as scout_batch_merge_creators() does.
 *
 * Returns: (transfer full): the page, which goes on where @first does
 */
ScoutContentBatch *scout_batch_merge_content (ScoutContentBatch *first,
                                              ScoutContentBatch *second);

G_END_DECLS
