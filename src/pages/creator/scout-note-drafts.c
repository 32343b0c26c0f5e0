/* scout-note-drafts.c: notes that could not be kept, until they can.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whoever leaves a note that is too long, or meets a full disk, finds their words again when they
 * come back. Meanwhile the library is asked again and again, as soon as it has kept something else
 * and every few seconds, where that may help. Drafts go with the library that refused them: they
 * are one brand's, and what looks like a secret is never on the disk. Main thread only. */

#include "config.h"

#include "scout-note-drafts.h"

#include "scout-library-notes.h"
#include "scout-library-wording.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define SHELF_KEY "scout-note-drafts"
#define RETRY_SECONDS 10

typedef struct
{
  ScoutLibrary *library; /* (unowned): has the shelf */
  GHashTable *entries;   /* (owned): by network and id */
  GArray *writers;       /* (owned) (element-type Writer) */
  guint retry_id;
} Shelf;

typedef struct
{
  ScoutCreator *creator; /* (owned) */
  ScoutNoteDraft *draft; /* (owned) */
  gboolean is_under_way;
} Entry;

/* Whoever may have something that has not been put here yet. */
typedef struct
{
  ScoutNoteDraftsFunc save;
  gpointer user_data;
} Writer;

/* What the callback needs besides the answer. */
typedef struct
{
  char *key; /* (owned) */
  guint64 order;
} Retry;

static void
shelf_free (gpointer data)
{
  Shelf *shelf = data;

  g_clear_handle_id (&shelf->retry_id, g_source_remove);
  g_hash_table_unref (shelf->entries);
  g_array_unref (shelf->writers);
  g_free (shelf);
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_object_unref (entry->creator);
  scout_note_draft_free (entry->draft);
  g_free (entry);
}

static void
retry_free (Retry *retry)
{
  g_free (retry->key);
  g_free (retry);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Retry, retry_free)

static Shelf *
ensure_shelf (ScoutLibrary *library)
{
  Shelf *shelf = g_object_get_data (G_OBJECT (library), SHELF_KEY);

  if (shelf != NULL)
    return shelf;

  shelf = g_new0 (Shelf, 1);
  shelf->library = library;
  shelf->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, entry_free);
  shelf->writers = g_array_new (FALSE, FALSE, sizeof (Writer));
  g_object_set_data_full (G_OBJECT (library), SHELF_KEY, shelf, shelf_free);

  return shelf;
}

static char *
dup_key (ScoutCreator *creator)
{
  return g_strdup_printf ("%d %s", (int) scout_creator_get_network (creator),
                          scout_creator_get_id (creator));
}

static void
update_refused (ScoutNoteDraft *draft,
                const GError   *error)
{
  g_free (draft->reason);
  draft->reason = scout_note_drafts_dup_reason (error);
  draft->may_pass = scout_note_drafts_may_pass (error);
}

/* Whoever has taken the draft, or put another, is not interfered with. */
static void
retried_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(Retry) retry = user_data;
  g_autoptr(GError) error = NULL;
  Shelf *shelf = ensure_shelf (SCOUT_LIBRARY (source));
  Entry *entry = g_hash_table_lookup (shelf->entries, retry->key);
  gboolean is_kept = scout_library_finish (SCOUT_LIBRARY (source), result, &error);

  if (entry == NULL || entry->draft->order != retry->order)
    return;

  entry->is_under_way = FALSE;
  if (is_kept)
    g_hash_table_remove (shelf->entries, retry->key);
  else
    update_refused (entry->draft, error);
}

static gboolean
retry_all (Shelf *shelf)
{
  GHashTableIter iter;
  gpointer key = NULL;
  gpointer value = NULL;
  gboolean has_any = FALSE;

  g_hash_table_iter_init (&iter, shelf->entries);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      Entry *entry = value;
      Retry *retry = NULL;

      has_any |= entry->draft->may_pass;
      if (!entry->draft->may_pass || entry->is_under_way)
        continue;

      entry->is_under_way = TRUE;
      retry = g_new0 (Retry, 1);
      retry->key = g_strdup (key);
      retry->order = entry->draft->order;
      scout_library_set_note_async (shelf->library, scout_creator_get_network (entry->creator),
                                    scout_creator_get_id (entry->creator), entry->draft->text,
                                    retried_cb, retry);
    }

  return has_any;
}

static gboolean
retry_cb (gpointer user_data)
{
  Shelf *shelf = user_data;

  if (retry_all (shelf))
    return G_SOURCE_CONTINUE;

  shelf->retry_id = 0;
  return G_SOURCE_REMOVE;
}

guint64
scout_note_drafts_begin (void)
{
  static guint64 last = 0;

  return ++last;
}

ScoutNoteDraft *
scout_note_draft_new (guint64     order,
                      const char *text,
                      const char *reason,
                      gboolean    may_pass)
{
  ScoutNoteDraft *self = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (reason != NULL, NULL);

  self = g_new0 (ScoutNoteDraft, 1);
  self->text = g_strdup (text);
  self->reason = g_strdup (reason);
  self->may_pass = may_pass;
  self->order = order;

  return self;
}

gboolean
scout_note_drafts_may_pass (const GError *error)
{
  return g_error_matches (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_FULL)
         || g_error_matches (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_READ_ONLY)
         || g_error_matches (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_BUSY);
}

char *
scout_note_drafts_dup_reason (const GError *error)
{
  const char *words = NULL;

  g_return_val_if_fail (error != NULL, NULL);

  words = scout_library_wording_get_change (error);
  if (!scout_note_drafts_may_pass (error))
    return g_strdup (words);

  /* Translators: behind a sentence that says why something could not be kept */
  return g_strdup_printf (_("%s Scout keeps trying."), words);
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

/* Returns the new entry, or nothing if there is one with what was written later. */
static Entry *
insert (Shelf          *shelf,
        ScoutCreator   *creator,
        ScoutNoteDraft *draft) /* (transfer full) */
{
  g_autofree char *key = dup_key (creator);
  Entry *entry = g_hash_table_lookup (shelf->entries, key);

  if (entry != NULL && entry->draft->order > draft->order)
    {
      scout_note_draft_free (draft);
      return NULL;
    }

  entry = g_new0 (Entry, 1);
  entry->creator = g_object_ref (creator);
  entry->draft = draft;
  g_hash_table_insert (shelf->entries, g_steal_pointer (&key), entry);

  return entry;
}

void
scout_note_drafts_put (ScoutLibrary   *library,
                       ScoutCreator   *creator,
                       ScoutNoteDraft *draft)
{
  Shelf *shelf = NULL;
  const Entry *entry = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (library));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));
  g_return_if_fail (draft != NULL);

  shelf = ensure_shelf (library);
  entry = insert (shelf, creator, draft);
  if (entry != NULL && entry->draft->may_pass && shelf->retry_id == 0)
    shelf->retry_id = g_timeout_add_seconds (RETRY_SECONDS, retry_cb, shelf);
}

void
scout_note_drafts_put_under_way (ScoutLibrary   *library,
                                 ScoutCreator   *creator,
                                 ScoutNoteDraft *draft)
{
  Entry *entry = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (library));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));
  g_return_if_fail (draft != NULL);

  entry = insert (ensure_shelf (library), creator, draft);
  if (entry != NULL)
    entry->is_under_way = TRUE;
}

void
scout_note_drafts_kept (ScoutLibrary *library,
                        ScoutCreator *creator,
                        guint64       order)
{
  Shelf *shelf = NULL;
  Entry *entry = NULL;
  g_autofree char *key = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (library));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  shelf = ensure_shelf (library);
  key = dup_key (creator);
  entry = g_hash_table_lookup (shelf->entries, key);
  if (entry != NULL && entry->draft->order <= order)
    g_hash_table_remove (shelf->entries, key);
  retry_all (shelf);
}

ScoutNoteDraft *
scout_note_drafts_take (ScoutLibrary *library,
                        ScoutCreator *creator)
{
  Shelf *shelf = NULL;
  Entry *entry = NULL;
  g_autofree char *key = NULL;
  ScoutNoteDraft *draft = NULL;

  g_return_val_if_fail (SCOUT_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), NULL);

  shelf = ensure_shelf (library);
  key = dup_key (creator);
  entry = g_hash_table_lookup (shelf->entries, key);
  if (entry == NULL)
    return NULL;

  draft = g_steal_pointer (&entry->draft);
  g_hash_table_remove (shelf->entries, key);

  return draft;
}

guint
scout_note_drafts_count (ScoutLibrary  *library,
                         char         **reason)
{
  GHashTableIter iter;
  gpointer value = NULL;
  Shelf *shelf = NULL;

  g_return_val_if_fail (SCOUT_IS_LIBRARY (library), 0);

  shelf = ensure_shelf (library);
  g_hash_table_iter_init (&iter, shelf->entries);
  if (reason != NULL)
    *reason = g_hash_table_iter_next (&iter, NULL, &value)
              ? g_strdup (((Entry *) value)->draft->reason) : NULL;

  return g_hash_table_size (shelf->entries);
}

char *
scout_note_drafts_dup_text (ScoutLibrary *library)
{
  g_autoptr(GString) text = g_string_new (NULL);
  GHashTableIter iter;
  gpointer value = NULL;

  g_return_val_if_fail (SCOUT_IS_LIBRARY (library), NULL);

  g_hash_table_iter_init (&iter, ensure_shelf (library)->entries);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Entry *entry = value;
      g_autofree char *name = scout_wording_inline (scout_creator_get_name (entry->creator));

      g_string_append_printf (text, "%s%s\n%s\n", text->len > 0 ? "\n" : "", name,
                              entry->draft->text);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

void
scout_note_drafts_add_writer (ScoutLibrary        *library,
                              ScoutNoteDraftsFunc  save,
                              gpointer             user_data)
{
  const Writer writer = { save, user_data };

  g_return_if_fail (SCOUT_IS_LIBRARY (library));
  g_return_if_fail (save != NULL);

  g_array_append_val (ensure_shelf (library)->writers, writer);
}

void
scout_note_drafts_remove_writer (ScoutLibrary *library,
                                 gpointer      user_data)
{
  GArray *writers = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (library));

  writers = ensure_shelf (library)->writers;
  for (guint i = writers->len; i > 0; i--)
    {
      if (g_array_index (writers, Writer, i - 1).user_data == user_data)
        g_array_remove_index (writers, i - 1);
    }
}

void
scout_note_drafts_save_all (ScoutLibrary *library)
{
  GArray *writers = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (library));

  writers = ensure_shelf (library)->writers;
  for (guint i = 0; i < writers->len; i++)
    {
      const Writer writer = g_array_index (writers, Writer, i);

      writer.save (writer.user_data);
    }
}

gboolean
scout_note_drafts_are_under_way (ScoutLibrary *library)
{
  GHashTableIter iter;
  gpointer value = NULL;

  g_return_val_if_fail (SCOUT_IS_LIBRARY (library), FALSE);

  g_hash_table_iter_init (&iter, ensure_shelf (library)->entries);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      if (((const Entry *) value)->is_under_way)
        return TRUE;
    }

  return FALSE;
}

void
scout_note_drafts_forget (ScoutLibrary *library)
{
  g_return_if_fail (SCOUT_IS_LIBRARY (library));

  g_hash_table_remove_all (ensure_shelf (library)->entries);
}
