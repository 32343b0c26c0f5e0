/* scout-answer-kind.h: what marketplaces answer with, as far as answers are handed on and kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutAnswerType:
 * @SCOUT_ANSWER_CREATOR: a #ScoutCreator
 * @SCOUT_ANSWER_POST: a #ScoutContent
 * @SCOUT_ANSWER_POSTS: a #ScoutContentBatch
 *
 * What a marketplace answers with.
 */
typedef enum
{
  SCOUT_ANSWER_CREATOR,
  SCOUT_ANSWER_POST,
  SCOUT_ANSWER_POSTS,
} ScoutAnswerType;

/**
 * ScoutAnswerKind:
 * @share: hands the answer to one more; (transfer full), of what never changes
 * @free: lets go of it
 * @is_whole: whether nothing of it is missing because Meta failed at it
 * @measure: about how many bytes it takes, once somebody has looked at all of it
 *
 * In what answers differ. Static; for the thread of the main context.
 */
typedef struct
{
  gpointer (*share)    (gpointer answer);
  void     (*free)     (gpointer answer);
  gboolean (*is_whole) (gpointer answer);
  gsize    (*measure)  (gpointer answer);
} ScoutAnswerKind;

/**
 * scout_answer_kind_get:
 * @type: what is answered with
 *
 * Returns: (transfer none): in what such answers differ from others
 */
const ScoutAnswerKind *scout_answer_kind_get (ScoutAnswerType type);

G_END_DECLS
