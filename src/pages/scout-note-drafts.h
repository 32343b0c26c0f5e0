/* scout-note-drafts.h: notes that could not be kept, until they can.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator.h"
#include "scout-library.h"

G_BEGIN_DECLS

/**
 * ScoutNoteDraft:
 * @text: (owned): what was written
 * @reason: (owned): why it was not kept, words for people
 *
 * A note that is nowhere but in memory.
 */
typedef struct
{
  char *text;
  char *reason;
} ScoutNoteDraft;

/**
 * scout_note_draft_free:
 * @self: (transfer full): a draft
 *
 * Frees a draft.
 */
void scout_note_draft_free (ScoutNoteDraft *self);

/**
 * scout_note_drafts_put:
 * @library: could not keep it
 * @creator: whom it is about
 * @text: what was written
 * @reason: why it was not kept, words for people
 *
 * Remembers a note as long as the library is in use, in the place of an earlier one.
 */
void scout_note_drafts_put (ScoutLibrary *library,
                            ScoutCreator *creator,
                            const char   *text,
                            const char   *reason);

/**
 * scout_note_drafts_take:
 * @library: could not keep it
 * @creator: whom it is about
 *
 * Returns: (transfer full) (nullable): what was remembered, and is forgotten here from now on
 */
ScoutNoteDraft *scout_note_drafts_take (ScoutLibrary *library,
                                        ScoutCreator *creator);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutNoteDraft, scout_note_draft_free)

G_END_DECLS
