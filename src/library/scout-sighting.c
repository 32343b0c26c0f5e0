/* scout-sighting.c: what a search found, as far as somebody has looked.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Meta pages its results and never says how many there are: what is known of a search is its first
 * hundred or so. "New" and "gone" are said of that much only. Pure, for any thread. */

#include "config.h"

#include "scout-sighting.h"

struct _ScoutSighting
{
  GPtrArray *ids;  /* (owned) (element-type utf8): with a %NULL at the end */
  GHashTable *set; /* (owned): of the same strings */
  gboolean is_whole;
  gint64 seen_at;
};

G_DEFINE_BOXED_TYPE (ScoutSighting, scout_sighting, scout_sighting_ref, scout_sighting_unref)

static void
scout_sighting_clear (gpointer data)
{
  ScoutSighting *self = data;

  g_hash_table_unref (self->set);
  g_ptr_array_unref (self->ids);
}

static void
add (ScoutSighting *self,
     const char    *id)
{
  char *copy = NULL;

  if (self->ids->len == SCOUT_SIGHTING_MAX_RESULTS)
    {
      self->is_whole = FALSE;
      return;
    }
  if (g_hash_table_contains (self->set, id))
    return;

  copy = g_strdup (id);
  g_ptr_array_add (self->ids, copy);
  g_hash_table_add (self->set, copy);
}

static ScoutSighting *
start (gboolean is_whole,
       gint64   seen_at)
{
  ScoutSighting *self = g_atomic_rc_box_new0 (ScoutSighting);

  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->set = g_hash_table_new (g_str_hash, g_str_equal);
  self->is_whole = is_whole;
  self->seen_at = seen_at;

  return self;
}

ScoutSighting *
scout_sighting_new (const char * const *ids,
                    gboolean            is_whole,
                    gint64              seen_at)
{
  ScoutSighting *self = NULL;

  g_return_val_if_fail (ids != NULL, NULL);

  self = start (is_whole, seen_at);
  for (gsize i = 0; ids[i] != NULL; i++)
    add (self, ids[i]);
  g_ptr_array_add (self->ids, NULL);

  return self;
}

ScoutSighting *
scout_sighting_ref (ScoutSighting *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

void
scout_sighting_unref (ScoutSighting *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, scout_sighting_clear);
}

const char * const *
scout_sighting_get_ids (ScoutSighting *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char * const *) self->ids->pdata;
}

guint
scout_sighting_get_n_ids (ScoutSighting *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->ids->len - 1;
}

gboolean
scout_sighting_has (ScoutSighting *self,
                    const char    *id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_hash_table_contains (self->set, id);
}

gboolean
scout_sighting_is_whole (ScoutSighting *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->is_whole;
}

gint64
scout_sighting_get_seen_at (ScoutSighting *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->seen_at;
}

/* How many of the first @n of @a are nowhere in @b. */
static guint
count_missing (ScoutSighting *a,
               ScoutSighting *b,
               guint          n)
{
  const char * const *ids = scout_sighting_get_ids (a);
  guint n_missing = 0;

  for (guint i = 0; i < n && i < scout_sighting_get_n_ids (a); i++)
    n_missing += !scout_sighting_has (b, ids[i]);

  return n_missing;
}

ScoutSightingChanges
scout_sighting_compare (ScoutSighting *self,
                        ScoutSighting *before)
{
  ScoutSightingChanges changes = { 0, 0, 0, 0 };
  guint n_self = 0;
  guint n_before = 0;
  guint n_both = 0;

  g_return_val_if_fail (self != NULL, changes);
  g_return_val_if_fail (before != NULL, changes);

  n_self = scout_sighting_get_n_ids (self);
  n_before = scout_sighting_get_n_ids (before);
  n_both = MIN (n_self, n_before);

  /* All that is there may be new if everything before is known, and the other way round. */
  changes.n_compared = before->is_whole ? n_self : n_both;
  changes.n_compared_gone = self->is_whole ? n_before : n_both;
  changes.n_new = count_missing (self, before, changes.n_compared);
  changes.n_gone = count_missing (before, self, changes.n_compared_gone);
  if (self->is_whole && before->is_whole)
    changes.n_compared = changes.n_compared_gone = 0;

  return changes;
}

ScoutSighting *
scout_sighting_continue (ScoutSighting *self,
                         ScoutSighting *before)
{
  ScoutSighting *together = NULL;
  const char * const *ids = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (before != NULL, NULL);

  if (self->is_whole || self->ids->len >= before->ids->len)
    return scout_sighting_ref (self);

  /* Further down there may be more, and some of what was known may be gone: it is not all. */
  together = start (FALSE, self->seen_at);
  ids = scout_sighting_get_ids (self);
  for (gsize i = 0; ids[i] != NULL; i++)
    add (together, ids[i]);
  /* Who is not where they were may have moved down. */
  ids = scout_sighting_get_ids (before);
  for (gsize i = 0; ids[i] != NULL; i++)
    add (together, ids[i]);
  g_ptr_array_add (together->ids, NULL);

  return together;
}
