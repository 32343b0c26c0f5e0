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
 * @order: grows with the time at which it was written
 *
 * A note that is nowhere but in memory.
 */
typedef struct
{
  char *text;
  char *reason;
  gboolean may_pass;
  guint64 order;
} ScoutNoteDraft;

/**
 * ScoutNoteDraftsFunc:
 * @user_data: from scout_note_drafts_add_writer()
 *
 * Has the library keep what has been written, and puts it among the drafts until it has.
 */
typedef void (*ScoutNoteDraftsFunc) (gpointer user_data);

/**
 * scout_note_drafts_begin:
 *
 * To be called when a text is taken to be kept: answers may come late, and no text may take the
 * place of one that was written after it.
 *
 * Returns: the order of the text, above all that were given before
 */
guint64 scout_note_drafts_begin (void);

/**
 * scout_note_draft_new:
 * @order: from scout_note_drafts_begin()
 * @text: what was written
 * @reason: why it was not kept, words for people
 * @may_pass: whether the reason may pass by itself
 *
 * Returns: (transfer full): a draft
 */
ScoutNoteDraft *scout_note_draft_new (guint64     order,
                                      const char *text,
                                      const char *reason,
                                      gboolean    may_pass);

/**
 * scout_note_drafts_may_pass:
 * @error: why a note was not kept
 *
 * Returns: whether that may pass by itself: room may be made, a token stays a token
 */
gboolean scout_note_drafts_may_pass (const GError *error);

/**
 * scout_note_drafts_dup_reason:
 * @error: why a note was not kept
 *
 * Returns: (transfer full): the same in words for people, and whether Scout tries again
 */
char *scout_note_drafts_dup_reason (const GError *error);

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
 * Remembers a note as long as the library is in use, in the place of an earlier one; a later one
 * stays. If the reason may pass, the library is asked again from time to time, until it keeps the
 * note or refuses it for good.
 */
void scout_note_drafts_put (ScoutLibrary   *library,
                            ScoutCreator   *creator,
                            ScoutNoteDraft *draft);

/**
 * scout_note_drafts_put_under_way:
 * @library: is asked to keep it
 * @creator: whom it is about
 * @draft: (transfer full): what was written
 *
 * Remembers a note as scout_note_drafts_put() does, until there is an answer: to be followed
 * by scout_note_drafts_kept() or scout_note_drafts_put() with the same order.
 */
void scout_note_drafts_put_under_way (ScoutLibrary   *library,
                                      ScoutCreator   *creator,
                                      ScoutNoteDraft *draft);

/**
 * scout_note_drafts_kept:
 * @library: could keep something
 * @creator: whom it is about
 * @order: of what was kept
 *
 * Forgets what was written about @creator up to then, and asks @library at once to keep what
 * else it could not keep, where the reason may pass.
 */
void scout_note_drafts_kept (ScoutLibrary *library,
                             ScoutCreator *creator,
                             guint64       order);

/**
 * scout_note_drafts_count:
 * @library: could not keep them
 * @reason: (out) (optional) (nullable) (transfer full): why one of them was not kept
 *
 * Returns: how many notes are nowhere but in memory
 */
guint scout_note_drafts_count (ScoutLibrary  *library,
                               char         **reason);

/**
 * scout_note_drafts_dup_text:
 * @library: could not keep them
 *
 * Returns: (transfer full): all of them, each below the name of the creator whom it is about
 */
char *scout_note_drafts_dup_text (ScoutLibrary *library);

/**
 * scout_note_drafts_add_writer:
 * @library: keeps what is written
 * @save: called by scout_note_drafts_save_all()
 * @user_data: for @save
 *
 * Tells of something in which somebody may be writing.
 */
void scout_note_drafts_add_writer (ScoutLibrary        *library,
                                   ScoutNoteDraftsFunc  save,
                                   gpointer             user_data);

/**
 * scout_note_drafts_remove_writer:
 * @library: keeps what is written
 * @user_data: of the writer
 *
 * To be called before the writer goes.
 */
void scout_note_drafts_remove_writer (ScoutLibrary *library,
                                      gpointer      user_data);

/**
 * scout_note_drafts_save_all:
 * @library: keeps what is written
 *
 * Has everything kept that has been written so far. What is not kept yet is counted from now on.
 */
void scout_note_drafts_save_all (ScoutLibrary *library);

/**
 * scout_note_drafts_are_under_way:
 * @library: is asked to keep them
 *
 * Returns: whether it is not known yet of one of the notes whether it is kept
 */
gboolean scout_note_drafts_are_under_way (ScoutLibrary *library);

/**
 * scout_note_drafts_forget:
 * @library: could not keep them
 *
 * Forgets all of them: the person does not want them any more.
 */
void scout_note_drafts_forget (ScoutLibrary *library);

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
