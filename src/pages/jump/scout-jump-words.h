/* scout-jump-words.h: what somebody looks for, to be held against many names.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScoutJumpWords:
 *
 * The words of a text, prepared once for all names of one kind. For the main thread.
 */
typedef struct _ScoutJumpWords ScoutJumpWords;

/**
 * scout_jump_words_new:
 * @text: what was typed, possibly nothing
 * @kind: what all names are of, whose words may be typed, too
 *
 * Returns: (transfer full): its words
 */
ScoutJumpWords *scout_jump_words_new (const char *text,
                                      const char *kind);

/**
 * scout_jump_words_free:
 * @self: (transfer full) (nullable): words
 *
 * Frees them.
 */
void scout_jump_words_free (ScoutJumpWords *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutJumpWords, scout_jump_words_free)

/**
 * scout_jump_words_fit:
 * @self: words
 * @name: a name
 * @handle: (nullable): another name of the same
 *
 * Returns: whether a #ScoutJump of these names and of the kind would fit
 */
gboolean scout_jump_words_fit (ScoutJumpWords *self,
                               const char     *name,
                               const char     *handle);

/**
 * scout_jump_words_spell:
 * @name: a name
 * @handle: (nullable): another name of the same
 *
 * Prepares names that are held against words again and again.
 *
 * Returns: (transfer full): them for scout_jump_words_fit_spelt()
 */
char *scout_jump_words_spell (const char *name,
                              const char *handle);

/**
 * scout_jump_words_fit_spelt:
 * @self: words
 * @spelt: what scout_jump_words_spell() has made of names
 *
 * Returns: what scout_jump_words_fit() returns for the names, in less time
 */
gboolean scout_jump_words_fit_spelt (ScoutJumpWords *self,
                                     const char     *spelt);

G_END_DECLS
