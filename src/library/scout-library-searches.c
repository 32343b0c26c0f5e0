/* scout-library-searches.c: the saved searches of a library.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Saved searches are few and small: the list has all of them, with what each found last. The SQL is
 * in scout-search-table.c. */

#include "config.h"

#include "scout-library.h"

#include "scout-library-private.h"
#include "scout-saved-search-private.h"
#include "scout-search-table-private.h"

/*
 * Change:
 * @id: (owned): of which search
 * @name: (owned) (nullable): its name from now on
 * @sighting: (owned) (nullable): what it found
 * @search: (owned) (nullable): the search as a whole
 *
 * What happens to a saved search.
 */
typedef struct
{
  char *id;
  char *name;
  ScoutSighting *sighting;
  ScoutSavedSearch *search;
} Change;

static void
change_free (gpointer data)
{
  Change *change = data;

  g_free (change->id);
  g_free (change->name);
  g_clear_pointer (&change->sighting, scout_sighting_unref);
  g_clear_object (&change->search);
  g_free (change);
}

static gboolean
find (ScoutLibrary *self,
      const char   *id,
      guint        *position)
{
  GListModel *searches = G_LIST_MODEL (self->searches);

  for (guint i = 0; i < g_list_model_get_n_items (searches); i++)
    {
      g_autoptr(ScoutSavedSearch) search = g_list_model_get_item (searches, i);

      if (g_str_equal (scout_saved_search_get_id (search), id))
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

static void
replace (ScoutLibrary     *self,
         guint             position,
         ScoutSavedSearch *search)
{
  gpointer addition = search;

  g_list_store_splice (self->searches, position, 1, &addition, 1);
}

static gboolean
run_insert (ScoutDatabase  *database,
            gpointer        data,
            GError        **error)
{
  return _scout_search_table_insert (database, ((Change *) data)->search, error);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  return _scout_saved_search_compare ((ScoutSavedSearch *) a, (ScoutSavedSearch *) b);
}

static void
apply_insert (gpointer library,
              gpointer data)
{
  g_list_store_insert_sorted (((ScoutLibrary *) library)->searches, ((Change *) data)->search,
                              compare, NULL);
}

static GObject *
get_search (gpointer library,
            gpointer data)
{
  return g_object_ref (G_OBJECT (((Change *) data)->search));
}

static gboolean
run_rename (ScoutDatabase  *database,
            gpointer        data,
            GError        **error)
{
  Change *change = data;

  return _scout_search_table_rename (database, change->id, change->name, error);
}

static gboolean
run_sighting (ScoutDatabase  *database,
              gpointer        data,
              GError        **error)
{
  Change *change = data;

  return _scout_search_table_set_sighting (database, change->id, change->sighting, error);
}

static void
apply_rename (gpointer library,
              gpointer data)
{
  ScoutLibrary *self = library;
  Change *change = data;
  g_autoptr(ScoutSavedSearch) search = NULL;
  guint position = 0;

  if (!find (self, change->id, &position))
    return;

  search = _scout_saved_search_copy (scout_library_find_search (self, change->id), change->name);
  replace (self, position, search);
}

static void
apply_sighting (gpointer library,
                gpointer data)
{
  Change *change = data;
  ScoutSavedSearch *search = scout_library_find_search (library, change->id);

  if (search != NULL)
    _scout_saved_search_set_sighting (search, change->sighting);
}

static gboolean
run_remove (ScoutDatabase  *database,
            gpointer        data,
            GError        **error)
{
  return _scout_search_table_remove (database, ((Change *) data)->id, error);
}

static void
apply_remove (gpointer library,
              gpointer data)
{
  ScoutLibrary *self = library;
  guint position = 0;

  if (find (self, ((Change *) data)->id, &position))
    g_list_store_remove (self->searches, position);
}

static const ScoutLibraryJob save_job = { run_insert, apply_insert, get_search };
static const ScoutLibraryJob restore_job = { run_insert, apply_insert, NULL };
static const ScoutLibraryJob rename_job = { run_rename, apply_rename, NULL };
static const ScoutLibraryJob sighting_job = { run_sighting, apply_sighting, NULL };
static const ScoutLibraryJob remove_job = { run_remove, apply_remove, NULL };

GListModel *
scout_library_get_searches (ScoutLibrary *self)
{
  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), NULL);

  return G_LIST_MODEL (self->searches);
}

ScoutSavedSearch *
scout_library_find_search (ScoutLibrary *self,
                           const char   *id)
{
  g_autoptr(ScoutSavedSearch) search = NULL;
  guint position = 0;

  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  if (find (self, id, &position))
    search = g_list_model_get_item (G_LIST_MODEL (self->searches), position);

  /* The list holds it. */
  return search;
}

static void
refuse_secret (GTask *task)
{
  g_task_return_new_error (task, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_SECRET,
                           "The text holds what looks like a token");
}

void
scout_library_save_search_async (ScoutLibrary        *self,
                                 const char          *name,
                                 ScoutQuery          *query,
                                 ScoutSighting       *sighting,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *json = NULL;
  ScoutSavedSearchRow row = { 0 };
  Change *change = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (name != NULL && *name != '\0');
  g_return_if_fail (SCOUT_IS_QUERY (query));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_save_search_async);
  json = _scout_library_dup_query_json (query);
  if (json == NULL || _scout_library_is_secret (name))
    {
      refuse_secret (task);
      return;
    }

  row.id = id;
  row.name = name;
  row.json = json;
  row.saved_at = scout_clock_get_real_time (self->clock);
  row.sighting = sighting;
  change = g_new0 (Change, 1);
  change->search = _scout_saved_search_new (&row, self->catalog);
  _scout_library_change (self, &save_job, change, change_free, task);
}

ScoutSavedSearch *
scout_library_save_search_finish (ScoutLibrary  *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
scout_library_rename_search_async (ScoutLibrary        *self,
                                   const char          *id,
                                   const char          *name,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Change *change = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (name != NULL && *name != '\0');

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_rename_search_async);
  if (_scout_library_is_secret (name))
    {
      refuse_secret (task);
      return;
    }

  change = g_new0 (Change, 1);
  change->id = g_strdup (id);
  change->name = g_strdup (name);
  _scout_library_change (self, &rename_job, change, change_free, task);
}

void
scout_library_remove_search_async (ScoutLibrary        *self,
                                   const char          *id,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Change *change = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_remove_search_async);
  change = g_new0 (Change, 1);
  change->id = g_strdup (id);
  _scout_library_change (self, &remove_job, change, change_free, task);
}

void
scout_library_restore_search_async (ScoutLibrary        *self,
                                    ScoutSavedSearch    *search,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Change *change = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (SCOUT_IS_SAVED_SEARCH (search));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_restore_search_async);
  change = g_new0 (Change, 1);
  change->search = g_object_ref (search);
  _scout_library_change (self, &restore_job, change, change_free, task);
}

void
scout_library_note_sighting_async (ScoutLibrary        *self,
                                   const char          *id,
                                   ScoutSighting       *sighting,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Change *change = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (sighting != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_note_sighting_async);
  change = g_new0 (Change, 1);
  change->id = g_strdup (id);
  change->sighting = scout_sighting_ref (sighting);
  _scout_library_change (self, &sighting_job, change, change_free, task);
}
