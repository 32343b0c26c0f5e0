/* scout-library.c: what Scout keeps on this computer for one brand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The object, its opening and closing. What it keeps is in one file each (scout-library-*.c), which
 * all work alike: what is wanted is put into a structure, the worker brings it into the file, and
 * once it is there the list changes, in the main context. Knows neither network nor windows. */

#include "config.h"

#include "scout-library.h"

#include "scout-library-private.h"

#include "scout-creator-table-private.h"
#include "scout-query-json.h"
#include "scout-redact.h"
#include "scout-search-table-private.h"

G_DEFINE_FINAL_TYPE (ScoutLibrary, scout_library, G_TYPE_OBJECT)

typedef enum
{
  PROP_IS_OPEN = 1,
} ScoutLibraryProperty;

static GParamSpec *props[PROP_IS_OPEN + 1];

/*
 * Contents:
 * @catalog: (owned): for the worker
 *
 * Everything that a file has, on its way from the worker to the lists.
 */
typedef struct
{
  ScoutCatalog *catalog;
  GPtrArray *searches; /* (owned) (nullable) */
  GPtrArray *recents;  /* (owned) (nullable) */
  GPtrArray *creators; /* (owned) (nullable) */
  ScoutLibraryView *view; /* (owned) (nullable) */
} Contents;

static void
contents_free (gpointer data)
{
  Contents *contents = data;

  g_clear_object (&contents->catalog);
  g_clear_pointer (&contents->searches, g_ptr_array_unref);
  g_clear_pointer (&contents->recents, g_ptr_array_unref);
  g_clear_pointer (&contents->creators, g_ptr_array_unref);
  g_clear_pointer (&contents->view, _scout_library_view_free);
  g_free (contents);
}

static void
scout_library_dispose (GObject *object)
{
  ScoutLibrary *self = SCOUT_LIBRARY (object);

  g_clear_pointer (&self->worker, _scout_library_worker_free);
  g_clear_object (&self->searches);
  g_clear_object (&self->recents);
  g_clear_object (&self->creators);
  g_clear_object (&self->catalog);
  g_clear_object (&self->clock);

  G_OBJECT_CLASS (scout_library_parent_class)->dispose (object);
}

static void
scout_library_finalize (GObject *object)
{
  ScoutLibrary *self = SCOUT_LIBRARY (object);

  g_clear_pointer (&self->view, _scout_library_view_free);
  g_hash_table_unref (self->starred);
  g_free (self->path);

  G_OBJECT_CLASS (scout_library_parent_class)->finalize (object);
}

static void
scout_library_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch ((ScoutLibraryProperty) property_id)
    {
    case PROP_IS_OPEN:
      g_value_set_boolean (value, scout_library_is_open (SCOUT_LIBRARY (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_library_class_init (ScoutLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_library_dispose;
  object_class->finalize = scout_library_finalize;
  object_class->get_property = scout_library_get_property;

  /**
   * ScoutLibrary:is-open:
   *
   * Whether the lists are filled and changes can be made.
   */
  props[PROP_IS_OPEN] = g_param_spec_boolean ("is-open", NULL, NULL, FALSE,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_library_init (ScoutLibrary *self)
{
  self->worker = _scout_library_worker_new ();
  self->searches = g_list_store_new (SCOUT_TYPE_SAVED_SEARCH);
  self->recents = g_list_store_new (SCOUT_TYPE_QUERY);
  self->creators = g_list_store_new (SCOUT_TYPE_SAVED_CREATOR);
  self->starred = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

ScoutLibrary *
scout_library_new (const char   *path,
                   ScoutCatalog *catalog,
                   ScoutClock   *clock)
{
  ScoutLibrary *self = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (SCOUT_IS_CLOCK (clock), NULL);

  self = g_object_new (SCOUT_TYPE_LIBRARY, NULL);
  self->path = g_strdup (path);
  self->catalog = g_object_ref (catalog);
  self->clock = g_object_ref (clock);

  return self;
}

static void
set_open (ScoutLibrary *self,
          gboolean      is_open)
{
  if (self->is_open == is_open)
    return;

  self->is_open = is_open;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_IS_OPEN]);
}

void
_scout_library_fill (GListStore *store,
                     GPtrArray  *items)
{
  g_list_store_splice (store, 0, g_list_model_get_n_items (G_LIST_MODEL (store)), items->pdata,
                       items->len);
}

static gboolean
read_contents (ScoutDatabase  *database,
               gpointer        data,
               GError        **error)
{
  Contents *contents = data;
  g_autoptr(GError) local_error = NULL;

  contents->searches = _scout_search_table_read (database, contents->catalog, error);
  if (contents->searches == NULL)
    return FALSE;

  contents->recents = _scout_library_read_recents (database, contents->catalog, error);
  if (contents->recents == NULL)
    return FALSE;

  contents->creators = _scout_creator_table_read (database, contents->catalog, error);
  if (contents->creators == NULL)
    return FALSE;

  contents->view = _scout_library_read_view (database, contents->catalog, &local_error);
  if (local_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

static void
fill_lists (gpointer library,
            gpointer data)
{
  ScoutLibrary *self = library;
  Contents *contents = data;

  _scout_library_fill (self->searches, contents->searches);
  _scout_library_fill (self->recents, contents->recents);
  _scout_library_fill_creators (self, contents->creators);
  self->view = g_steal_pointer (&contents->view);
  /* The answer may come when closing has been asked for. */
  set_open (self, !self->is_closing);
}

static const ScoutLibraryJob open_job = { read_contents, fill_lists, NULL };

void
scout_library_open_async (ScoutLibrary        *self,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  Contents *contents = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));
  g_return_if_fail (self->worker != NULL);

  contents = g_new0 (Contents, 1);
  contents->catalog = g_object_ref (self->catalog);
  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_open_async);
  g_task_set_task_data (task, contents, contents_free);
  _scout_library_worker_open (self->worker, self->path, task, &open_job);
}

gboolean
scout_library_open_finish (ScoutLibrary  *self,
                           GAsyncResult  *result,
                           char         **set_aside,
                           GError       **error)
{
  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  if (set_aside != NULL)
    *set_aside = g_strdup (g_object_get_data (G_OBJECT (result), SCOUT_LIBRARY_SET_ASIDE));

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
scout_library_close_async (ScoutLibrary        *self,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (SCOUT_IS_LIBRARY (self));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_library_close_async);
  self->is_closing = TRUE;
  set_open (self, FALSE);
  if (self->worker != NULL)
    _scout_library_worker_close (self->worker, task);
  else
    g_task_return_boolean (task, TRUE);
}

void
scout_library_shut_down (ScoutLibrary *self)
{
  g_return_if_fail (SCOUT_IS_LIBRARY (self));

  self->is_closing = TRUE;
  set_open (self, FALSE);
  g_clear_pointer (&self->worker, _scout_library_worker_free);
}

ScoutCatalog *
scout_library_get_catalog (ScoutLibrary *self)
{
  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), NULL);

  return self->catalog;
}

gboolean
scout_library_is_open (ScoutLibrary *self)
{
  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), FALSE);

  return self->is_open;
}

gboolean
scout_library_finish (ScoutLibrary  *self,
                      GAsyncResult  *result,
                      GError       **error)
{
  g_return_val_if_fail (SCOUT_IS_LIBRARY (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
_scout_library_change (ScoutLibrary          *self,
                       const ScoutLibraryJob *job,
                       gpointer               data,
                       GDestroyNotify         free_data,
                       GTask                 *task)
{
  g_task_set_task_data (task, data, free_data);
  if (self->worker != NULL)
    _scout_library_worker_push (self->worker, task, job);
  else
    g_task_return_new_error (task, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_CLOSED,
                             "The library has been shut down");
}

gboolean
_scout_library_is_secret (const char *text)
{
  g_autofree char *redacted = scout_redact_tokens (text);

  return g_strcmp0 (text, redacted) != 0;
}

char *
_scout_library_dup_query_json (ScoutQuery *query)
{
  g_autofree char *json = scout_query_to_json (query);

  return _scout_library_is_secret (json) ? NULL : g_steal_pointer (&json);
}
