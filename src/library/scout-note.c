/* scout-note.c: what the person has written about a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A value, for any thread. */

#include "config.h"

#include "scout-note.h"

struct _ScoutNote
{
  GObject parent_instance;

  char *text; /* (owned) */
  gint64 changed_at;
};

G_DEFINE_FINAL_TYPE (ScoutNote, scout_note, G_TYPE_OBJECT)

static void
scout_note_finalize (GObject *object)
{
  g_free (SCOUT_NOTE (object)->text);

  G_OBJECT_CLASS (scout_note_parent_class)->finalize (object);
}

static void
scout_note_class_init (ScoutNoteClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_note_finalize;
}

static void
scout_note_init (ScoutNote *self)
{
}

ScoutNote *
scout_note_new (const char *text,
                gint64      changed_at)
{
  ScoutNote *self = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_NOTE, NULL);
  self->text = g_strdup (text);
  self->changed_at = changed_at;

  return self;
}

const char *
scout_note_get_text (ScoutNote *self)
{
  g_return_val_if_fail (SCOUT_IS_NOTE (self), "");

  return self->text;
}

gint64
scout_note_get_changed_at (ScoutNote *self)
{
  g_return_val_if_fail (SCOUT_IS_NOTE (self), 0);

  return self->changed_at;
}
