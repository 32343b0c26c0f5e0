/* scout-library-creators.c: the starred creators of a library.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whoever is starred is on the one list that every library has. All of it is in the list model, and
 * by key in a table, which every card of a grid asks. The SQL is in scout-creator-table.c. */

#include "config.h"

#include "scout-library.h"

#include "scout-creator-table-private.h"
#include "scout-library-private.h"

static char *
make_key (ScoutNetwork network,
          const char  *id)
{
  return g_strdup_printf ("%d:%s", (int) network, id);
}

static char *
make_key_of (ScoutCreator *creator)
{
  return make_key (scout_creator_get_network (creator), scout_creator_get_id (creator));
}

/* In the order of the list: the newest first. */
static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  gint64 first = scout_saved_creator_get_saved_at ((ScoutSavedCreator *) a);
  gint64 second = scout_saved_creator_get_saved_at ((ScoutSavedCreator *) b);

  /* Of the same moment, the later one comes first, as in the file: so it goes before its like. */
  return first > second ? -1 : 1;
}

static ScoutSavedCreator *
look_up (ScoutLibrary *self,
         ScoutNetwork  network,
         const char   *id)
{
  g_autofree char *key = make_key (network, id);

  return g_hash_table_lookup (self->starred, key);
}

static gint64
get_time_at (ScoutLibrary *self,
             guint         position)
{
  g_autoptr(ScoutSavedCreator) saved =
    g_list_model_get_item (G_LIST_MODEL (self->creators), position);

  return scout_saved_creator_get_saved_at (saved);
}

/* Where somebody is who is listed. The list is in the order of times, which hardly two share. */
static guint
find (ScoutLibrary      *self,
      ScoutSavedCreator *saved)
{
  GListModel *creators = G_LIST_MODEL (self->creators);
  const gint64 time = scout_saved_creator_get_saved_at (saved);
  guint first = 0;
  guint end = g_list_model_get_n_items (creators);

  while (first < end)
    {
      guint middle = first + (end - first) / 2;

      if (get_time_at (self, middle) > time)
        first = middle + 1;
      else
        end = middle;
    }
  for (;; first++)
    {
      g_autoptr(ScoutSavedCreator) other = g_list_model_get_item (creators, first);

      g_assert (other != NULL);
      if (other == saved)
        return first;
    }
}

/* Of a row that somebody else may have written: no time that could be counted beyond. */
static gint64
get_time (ScoutSavedCreator *saved)
{
  return MIN (scout_saved_creator_get_saved_at (saved), G_MAXINT64 / 2);
}

/* Remembers who is listed. */
static void
note (ScoutLibrary      *self,
      ScoutSavedCreator *saved)
{
  g_hash_table_replace (self->starred, make_key_of (scout_saved_creator_get_creator (saved)),
                        g_object_ref (saved));
}

void
_scout_library_fill_creators (ScoutLibrary *self,
                              GPtrArray    *creators)
{
  for (guint i = 0; i < creators->len; i++)
    note (self, creators->pdata[i]);
  if (creators->len > 0)
    self->starred_until = MAX (self->starred_until, get_time (creators->pdata[0]));
  _scout_library_fill (self->creators, creators);
}

static gboolean
run_add (ScoutDatabase  *database,
         gpointer        data,
         GError        **error)
{
  GPtrArray *creators = data;
  g_autoptr(ScoutCallShelf) calls = _scout_call_shelf_new ();

  for (guint i = 0; i < creators->len; i++)
    {
      if (!_scout_creator_table_add (database, calls, SCOUT_LIST_STARRED, creators->pdata[i],
                                     error))
        return FALSE;
    }

  return _scout_call_table_tidy (database, error);
}

/* Puts another version of a creator into the place of the one that is listed, if one is. */
static gboolean
replace (ScoutLibrary *self,
         ScoutCreator *creator)
{
  ScoutSavedCreator *old = look_up (self, scout_creator_get_network (creator),
                                    scout_creator_get_id (creator));
  g_autoptr(ScoutSavedCreator) renewed = NULL;
  gpointer addition = NULL;
  guint position = 0;

  if (old == NULL)
    return FALSE;

  position = find (self, old);
  renewed = scout_saved_creator_new (creator, scout_saved_creator_get_saved_at (old));
  addition = renewed;
  note (self, renewed);
  g_list_store_splice (self->creators, position, 1, &addition, 1);

  return TRUE;
}

static void
apply_add (gpointer library,
           gpointer data)
{
  ScoutLibrary *self = library;
  GPtrArray *creators = data;

  for (guint i = 0; i < creators->len; i++)
    {
      ScoutSavedCreator *saved = creators->pdata[i];

      if (replace (self, scout_saved_creator_get_creator (saved)))
        continue;
      note (self, saved);
      g_list_store_insert_sorted (self->creators, saved, compare, NULL);
    }
}

/*
 * Renewal:
 * @seen: (owned) (element-type ScoutCreator): what has been seen
 * @renewed: (owned) (element-type ScoutCreator): what is known now of those who are kept
 *
 * Creators on their way into the file.
 */
typedef struct
{
  ScoutCatalog *catalog; /* (owned) */
  GPtrArray *seen;
  GPtrArray *renewed;
} Renewal;

static void
renewal_free (gpointer data)
{
  Renewal *renewal = data;

  g_clear_object (&renewal->catalog);
  g_ptr_array_unref (renewal->seen);
  g_ptr_array_unref (renewal->renewed);
  g_free (renewal);
}

static gboolean
run_renew (ScoutDatabase  *database,
           gpointer        data,
           GError        **error)
{
  Renewal *renewal = data;
  g_autoptr(ScoutCallShelf) calls = _scout_call_shelf_new ();
  const ScoutCreatorSource source = { database, renewal->catalog, calls };

  for (guint i = 0; i < renewal->seen->len; i++)
    {
      ScoutCreator *renewed = NULL;

      if (!_scout_creator_table_renew (&source, renewal->seen->pdata[i], &renewed, error))
        return FALSE;
      if (renewed != NULL)
        g_ptr_array_add (renewal->renewed, renewed);
    }

  return _scout_call_table_tidy (database, error);
}

static void
apply_renew (gpointer library,
             gpointer data)
{
  Renewal *renewal = data;

  for (guint i = 0; i < renewal->renewed->len; i++)
    replace (library, renewal->renewed->pdata[i]);
}

static gboolean
run_remove (ScoutDatabase  *database,
            gpointer        data,
            GError        **error)
{
  return _scout_creator_table_remove (database, SCOUT_LIST_STARRED, data, error);
}

static int
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  const guint first = *(const guint *) a;
  const guint second = *(const guint *) b;

  return first < second ? -1 : first > second;
}

/* From the end, so that the positions before stay what they are; neighbours go together, since
 * whoever shows the list works for each change. */
static void
remove_positions (ScoutLibrary *self,
                  GArray       *positions)
{
  guint n_left = positions->len;

  g_array_sort (positions, compare_positions);
  while (n_left > 0)
    {
      guint end = g_array_index (positions, guint, n_left - 1) + 1;
      guint first = end - 1;

      for (n_left--; n_left > 0 && g_array_index (positions, guint, n_left - 1) + 1 == first;
           n_left--)
        first--;
      g_list_store_splice (self->creators, first, end - first, NULL, 0);
    }
}

static void
apply_remove (gpointer library,
              gpointer data)
{
  ScoutLibrary *self = library;
  GPtrArray *creators = data;
  g_autoptr(GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));

  /* First the table: who is told of the change of the list asks it. */
  for (guint i = 0; i < creators->len; i++)
    {
      g_autofree char *key = make_key_of (creators->pdata[i]);
      ScoutSavedCreator *saved = g_hash_table_lookup (self->starred, key);
      guint position = 0;

      if (saved == NULL)
        continue;
      position = find (self, saved);
      g_array_append_val (positions, position);
      g_hash_table_remove (self->starred, key);
    }
  remove_positions (self, positions);
}

static const ScoutLibraryJob add_job = { run_add, apply_add, NULL };
static const ScoutLibraryJob renew_job = { run_renew, apply_renew, NULL };
static const ScoutLibraryJob remove_job = { run_remove, apply_remove, NULL };

GListModel *
scout_library_get_creators (ScoutLibrary *self)
{
  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), NULL);

  return G_LIST_MODEL (self->creators);
}

gboolean
scout_library_has_creator (ScoutLibrary *self,
                           ScoutNetwork  network,
                           const char   *id)
{
  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return look_up (self, network, id) != NULL;
}

ScoutSavedCreator *
scout_library_find_saved (ScoutLibrary *self,
                          ScoutNetwork  network,
                          const char   *id)
{
  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return look_up (self, network, id);
}

ScoutCreator *
scout_library_find_creator (ScoutLibrary *self,
                            ScoutNetwork  network,
                            const char   *id)
{
  ScoutSavedCreator *saved = scout_library_find_saved (self, network, id);

  return saved != NULL ? scout_saved_creator_get_creator (saved) : NULL;
}

/* Times for so many, none of which any other has, so that who is taken out can be put back to where
 * they were; later than all before, also after the clock went back. Returns the latest. */
static gint64
take_times (ScoutLibrary *self,
            guint         n_times)
{
  gint64 now = scout_clock_get_real_time (self->clock);

  self->starred_until = MAX (now, self->starred_until + 1) + MAX (n_times, 1) - 1;

  return self->starred_until;
}

void
scout_library_save_creators_async (ScoutLibrary        *self,
                                   GPtrArray           *creators,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_autoptr(GPtrArray) saved = NULL;
  gint64 latest = 0;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (creators != NULL);

  saved = g_ptr_array_new_with_free_func (g_object_unref);
  latest = take_times (self, creators->len);
  /* The first of them comes first in the list as well. */
  for (guint i = 0; i < creators->len; i++)
    g_ptr_array_add (saved, scout_saved_creator_new (creators->pdata[i], latest - i));
  scout_library_restore_creators_async (self, saved, callback, user_data);
}

static GPtrArray *
copy_all (GPtrArray *objects)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < objects->len; i++)
    g_ptr_array_add (copy, g_object_ref (objects->pdata[i]));

  return copy;
}

static void
change (ScoutLibrary          *self,
        const ScoutLibraryJob *job,
        GPtrArray             *creators,
        GAsyncReadyCallback    callback,
        gpointer               user_data)
{
  g_autoptr(GTask) task = g_task_new (self, NULL, callback, user_data);

  g_task_set_source_tag (task, change);
  _scout_library_change (self, job, copy_all (creators), (GDestroyNotify) g_ptr_array_unref, task);
}

void
scout_library_renew_creators_async (ScoutLibrary        *self,
                                    GPtrArray           *creators,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Renewal *renewal = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (creators != NULL);

  renewal = g_new0 (Renewal, 1);
  renewal->catalog = g_object_ref (self->catalog);
  renewal->seen = copy_all (creators);
  renewal->renewed = g_ptr_array_new_with_free_func (g_object_unref);
  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_renew_creators_async);
  _scout_library_change (self, &renew_job, renewal, renewal_free, task);
}

void
scout_library_restore_creators_async (ScoutLibrary        *self,
                                      GPtrArray           *creators,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data)
{
  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (creators != NULL);

  change (self, &add_job, creators, callback, user_data);
}

void
scout_library_remove_creators_async (ScoutLibrary        *self,
                                     GPtrArray           *creators,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (creators != NULL);

  change (self, &remove_job, creators, callback, user_data);
}
