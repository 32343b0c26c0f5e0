/* scout-picture-errand.c: has a worker do what a picture store waits for the disk for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-picture-errand.h"

/* Task data, immutable while the worker has it. */
typedef struct
{
  ScoutPictureStore *store; /* (owned) */
  char *uri;                /* (owned) (nullable) */
  GBytes *file;             /* (owned) (nullable) */
} Errand;

static void
errand_free (gpointer data)
{
  Errand *self = data;

  g_clear_pointer (&self->file, g_bytes_unref);
  g_clear_pointer (&self->store, scout_picture_store_unref);
  g_free (self->uri);
  g_free (self);
}

/* Without a source object, which the worker might be the last to drop. */
static void
run (ScoutPictureStore   *store,
     const char          *uri,
     GBytes              *file,
     GTaskThreadFunc      thread,
     GAsyncReadyCallback  callback,
     gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, NULL, callback, user_data);
  Errand *errand = g_new0 (Errand, 1);

  errand->store = scout_picture_store_ref (store);
  errand->uri = g_strdup (uri);
  errand->file = file != NULL ? g_bytes_ref (file) : NULL;
  g_task_set_source_tag (task, thread);
  g_task_set_task_data (task, errand, errand_free);
  g_task_run_in_thread (task, thread);
}

static void
look_up_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  const Errand *errand = task_data;

  g_task_return_pointer (task, scout_picture_store_lookup (errand->store, errand->uri),
                         (GDestroyNotify) g_bytes_unref);
}

static void
keep_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  const Errand *errand = task_data;

  scout_picture_store_insert (errand->store, errand->uri, errand->file);
  g_task_return_boolean (task, TRUE);
}

static void
clear_thread (GTask        *task,
              gpointer      source,
              gpointer      task_data,
              GCancellable *cancellable)
{
  const Errand *errand = task_data;

  scout_picture_store_clear (errand->store);
  g_task_return_boolean (task, TRUE);
}

void
scout_picture_errand_look_up (ScoutPictureStore   *store,
                              const char          *uri,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_return_if_fail (store != NULL);
  g_return_if_fail (uri != NULL);

  run (store, uri, NULL, look_up_thread, callback, user_data);
}

GBytes *
scout_picture_errand_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, look_up_thread), NULL);

  return g_task_propagate_pointer (G_TASK (result), NULL);
}

void
scout_picture_errand_keep (ScoutPictureStore *store,
                           const char        *uri,
                           GBytes            *file)
{
  g_return_if_fail (store != NULL);
  g_return_if_fail (uri != NULL);
  g_return_if_fail (file != NULL);

  run (store, uri, file, keep_thread, NULL, NULL);
}

void
scout_picture_errand_clear (ScoutPictureStore *store)
{
  g_return_if_fail (store != NULL);

  run (store, NULL, NULL, clear_thread, NULL, NULL);
}
