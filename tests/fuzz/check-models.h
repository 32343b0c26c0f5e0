/* check-models.h: looks at everything that a creator or post has, as widgets would.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-content.h"
#include "scout-creator.h"

G_BEGIN_DECLS

/* 2026-11-21T22:30:00Z: the time at which Meta answers in tests. */
#define FETCHED_AT (G_GINT64_CONSTANT (1795300200) * G_USEC_PER_SEC)

/**
 * check_creator:
 * @creator: a creator that was read from anything
 *
 * Aborts unless its texts are UTF-8, what is unknown is unknown, and its insights and posts are
 * what they must be.
 */
void check_creator (ScoutCreator *creator);

/**
 * check_content:
 * @content: a post that was read from anything
 *
 * Aborts unless it is what it must be, as check_creator() does.
 */
void check_content (ScoutContent *content);

G_END_DECLS
