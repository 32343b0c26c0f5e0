/* conformance-words.h: whether what somebody writes has to do with what is searched for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-world.h"

G_BEGIN_DECLS

/* All that a creator of the shared world says, in lower case; MORE is put behind it. */
char *conformance_words_dup_text (const ScoutWorldCreator *creator,
                                  const char              *more);

/* Whether a text has anything in common with one of the documents' example searches. */
gboolean conformance_words_is_about (const char *text,
                                     const char *query);

/* Whether a text has every word of a search, as it is written. */
gboolean conformance_words_has_all (const char *text,
                                    const char *query);

G_END_DECLS
