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
 * @may_pass: whether the reason may pass by itself, as a full disk may
 *
 * A note that is nowhere but in memory.
 */
typedef struct
{
  char *text;
  char *reason;
  gboolean may_pass;
} ScoutNoteDraft;

/**
 * scout_note_draft_new:
 * @text: what was written
 * @reason: why it was not kept, words for people
 * @may_pass: whether the reason may pass by itself
 *
 * Returns: (transfer full): a draft
 */
ScoutNoteDraft *scout_note_draft_new (const char *text,
                                      const char *reason,
                                      gboolean    may_pass);

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
 * @draft: (transfer full): what was written
 *
 * Remembers a note as long as the library is in use, in the place of an earlier one. If the reason
 * may pass, the library is asked again from time to time, until it keeps the note.
 */
void scout_note_drafts_put (ScoutLibrary   *library,
                            ScoutCreator   *creator,
                            ScoutNoteDraft *draft);

/**
 * scout_note_drafts_retry:
 * @library: could keep something
 *
 * Asks @library at once to keep what it could not keep before, where the reason may pass.
 */
void scout_note_drafts_retry (ScoutLibrary *library);

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
