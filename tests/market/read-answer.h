/* read-answer.h: reads an answer that a test has written.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-batch-reader.h"

G_BEGIN_DECLS

/* 2026-11-21T22:30:00Z: the time at which Meta answers in tests. */
#define FETCHED_AT (G_GINT64_CONSTANT (1795300200) * G_USEC_PER_SEC)

/**
 * read_answer:
 * @text: JSON, in which each ' stands for a "
 * @error: return location for a #ScoutJsonError
 *
 * Returns: (transfer full): what the answer says, or %NULL
 */
ScoutCreatorBatch *read_answer (const char  *text,
                                GError     **error);

/**
 * read_instagram_answer:
 * @text: JSON, in which each ' stands for a "
 * @error: return location for a #ScoutJsonError
 *
 * Returns: (transfer full): what Instagram's answer says, or %NULL
 */
ScoutCreatorBatch *read_instagram_answer (const char  *text,
                                          GError     **error);

/**
 * read_content_answer:
 * @text: JSON, in which each ' stands for a "
 * @error: return location for a #ScoutJsonError
 *
 * Returns: (transfer full): what the answer says of posts, or %NULL
 */
ScoutContentBatch *read_content_answer (const char  *text,
                                        GError     **error);

/**
 * read_creator:
 * @members: JSON members of a creator besides the id, in which each ' stands for a "
 *
 * Returns: (transfer full): the only creator of an answer that can be read
 */
ScoutCreator *read_creator (const char *members);

/**
 * read_instagram_creator:
 * @members: JSON members of a creator besides the id, in which each ' stands for a "
 *
 * Returns: (transfer full): the only creator of an answer of Instagram's that can be read
 */
ScoutCreator *read_instagram_creator (const char *members);

G_END_DECLS
