/* scout-note-drafts.c: notes that could not be kept, until they can.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whoever leaves a note that is too long, or meets a full disk, finds their words again when they
 * come back. Drafts go with the library that refused them: they are one brand's, and what looks
 * like a secret is never on the disk. Main thread only. */

#include "config.h"

#include "scout-note-drafts.h"

#define DRAFTS_KEY "scout-note-drafts"

static GHashTable *
ensure_drafts (ScoutLibrary *library)
{
  GHashTable *drafts = g_object_get_data (G_OBJECT (library), DRAFTS_KEY);

  if (drafts != NULL)
    return drafts;

  drafts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                  (GDestroyNotify) scout_note_draft_free);
  g_object_set_data_full (G_OBJECT (library), DRAFTS_KEY, drafts,
                          (GDestroyNotify) g_hash_table_unref);

  return drafts;
}

static char *
dup_key (ScoutCreator *creator)
{
  return g_strdup_printf ("%d %s", (int) scout_creator_get_network (creator),
                          scout_creator_get_id (creator));
}

void
scout_note_draft_free (ScoutNoteDraft *self)
{
  if (self == NULL)
    return;

  g_free (self->text);
  g_free (self->reason);
  g_free (self);
}

void
scout_note_drafts_put (ScoutLibrary *library,
                       ScoutCreator *creator,
                       const char   *text,
                       const char   *reason)
{
  ScoutNoteDraft *draft = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (library));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));
  g_return_if_fail (text != NULL);
  g_return_if_fail (reason != NULL);

  draft = g_new0 (ScoutNoteDraft, 1);
  draft->text = g_strdup (text);
  draft->reason = g_strdup (reason);
  g_hash_table_insert (ensure_drafts (library), dup_key (creator), draft);
}

ScoutNoteDraft *
scout_note_drafts_take (ScoutLibrary *library,
                        ScoutCreator *creator)
{
  g_autofree char *key = NULL;
  g_autofree char *stolen_key = NULL;
  gpointer draft = NULL;

  g_return_val_if_fail (SCOUT_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), NULL);

  key = dup_key (creator);
  g_hash_table_steal_extended (ensure_drafts (library), key, (gpointer *) &stolen_key, &draft);

  return draft;
}
