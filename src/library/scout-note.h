/* scout-note.h: what the person has written about a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_NOTE (scout_note_get_type ())

/**
 * ScoutNote:
 *
 * A note, and when it was last changed. Immutable; for any thread.
 */
G_DECLARE_FINAL_TYPE (ScoutNote, scout_note, SCOUT, NOTE, GObject)

/**
 * scout_note_new:
 * @text: the words
 * @changed_at: when they were written, in microseconds since 1970, UTC; 0 if they never were
 *
 * Returns: (transfer full): a note
 */
ScoutNote *scout_note_new (const char *text,
                           gint64      changed_at);

/**
 * scout_note_get_text:
 * @self: a note
 *
 * Returns: (transfer none): the words, "" for none
 */
const char *scout_note_get_text (ScoutNote *self);

/**
 * scout_note_get_changed_at:
 * @self: a note
 *
 * Returns: when it was last changed, in microseconds since 1970, UTC, or 0 if there is none
 */
gint64 scout_note_get_changed_at (ScoutNote *self);

G_END_DECLS
