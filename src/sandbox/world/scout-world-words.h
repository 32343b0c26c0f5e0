/* scout-world-words.h: whether a phrase has to do with what somebody searches for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Words of a search beyond these are not looked at. */
#define SCOUT_WORLD_MAX_TERMS 8

/* How well a word is met: by itself, by one of like meaning. */
#define SCOUT_WORLD_SAME 1.0f
#define SCOUT_WORLD_ALIKE 0.62f

typedef struct _ScoutWorldTerms ScoutWorldTerms;

/**
 * scout_world_stems:
 * @text: words in any script, case and form
 *
 * Reduces words to stems, without the commonest words; some pairs of words ("pour over") count as
 * one.
 *
 * Returns: (transfer full) (array zero-terminated): the stems, in order
 */
char **scout_world_stems (const char *text);

/**
 * scout_world_terms_new:
 * @text: what somebody searches for
 *
 * Returns: (transfer full): the words looked for, with those of like meaning
 */
ScoutWorldTerms *scout_world_terms_new (const char *text);

/**
 * scout_world_terms_free:
 * @self: (transfer full): words looked for
 *
 * Frees them.
 */
void scout_world_terms_free (ScoutWorldTerms *self);

/**
 * scout_world_terms_get_n:
 * @self: words looked for
 *
 * Returns: number of words, at most %SCOUT_WORLD_MAX_TERMS; 0 if the text was blank
 */
guint scout_world_terms_get_n (const ScoutWorldTerms *self);

/**
 * scout_world_terms_judge:
 * @self: words looked for
 * @text: a phrase
 * @stems: (array zero-terminated): scout_world_stems() of @text
 * @levels: (out caller-allocates): for each word how well the phrase meets it, 0 to
 *   %SCOUT_WORLD_SAME
 *
 * Compares a phrase with the words looked for.
 */
void scout_world_terms_judge (const ScoutWorldTerms *self,
                              const char            *text,
                              const char * const    *stems,
                              float                  levels[SCOUT_WORLD_MAX_TERMS]);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutWorldTerms, scout_world_terms_free)

G_END_DECLS
