/* scout-batch-merge.c: makes one page of two halves of the same rows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * What was asked for in two calls, because it was too much for one, becomes one answer here. Rows
 * are told apart by id; between two calls, one may have come or gone. Pure functions for any
 * thread.
 */

#include "config.h"

#include "scout-batch-merge.h"

#include "scout-merge.h"

typedef const char *(*GetId) (gpointer row);
typedef gpointer (*Merge) (gpointer first,
                           gpointer second);

static const char *
get_creator_id (gpointer row)
{
  return scout_creator_get_id (row);
}

static const char *
get_content_id (gpointer row)
{
  return scout_content_get_id (row);
}

static gpointer
merge_creators (gpointer first,
                gpointer second)
{
  return scout_merge_creators (first, second);
}

static gpointer
merge_content (gpointer first,
               gpointer second)
{
  return scout_merge_content (first, second);
}

static void
merge_rows (GPtrArray *rows,
            GPtrArray *others,
            GetId      get_id,
            Merge      merge)
{
  g_autoptr(GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < rows->len; i++)
    g_hash_table_insert (places, g_strdup (get_id (g_ptr_array_index (rows, i))),
                         GUINT_TO_POINTER (i));

  for (guint i = 0; i < others->len; i++)
    {
      gpointer other = g_ptr_array_index (others, i);
      gpointer place = NULL;

      if (g_hash_table_lookup_extended (places, get_id (other), NULL, &place))
        {
          gpointer *row = &g_ptr_array_index (rows, GPOINTER_TO_UINT (place));
          gpointer merged = merge (*row, other);

          g_object_unref (*row);
          *row = merged;
        }
      else
        g_ptr_array_add (rows, g_object_ref (other));
    }
}

ScoutCreatorBatch *
scout_batch_merge_creators (ScoutCreatorBatch *first,
                            ScoutCreatorBatch *second)
{
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (second != NULL, NULL);

  merge_rows (first->creators, second->creators, get_creator_id, merge_creators);
  first->n_unknown_rows = MAX (first->n_unknown_rows, second->n_unknown_rows);
  scout_creator_batch_free (second);

  return first;
}

ScoutContentBatch *
scout_batch_merge_content (ScoutContentBatch *first,
                           ScoutContentBatch *second)
{
  g_return_val_if_fail (first != NULL, NULL);
  g_return_val_if_fail (second != NULL, NULL);

  merge_rows (first->content, second->content, get_content_id, merge_content);
  first->n_unknown_rows = MAX (first->n_unknown_rows, second->n_unknown_rows);
  scout_content_batch_free (second);

  return first;
}
