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
run (ScoutPictureStore *store,
     const char        *uri,  /* (nullable) */
     GBytes            *file, /* (nullable) */
     GTaskThreadFunc    thread)
{
  g_autoptr(GTask) task = g_task_new (NULL, NULL, NULL, NULL);
  Errand *errand = g_new0 (Errand, 1);

  errand->store = scout_picture_store_ref (store);
  errand->uri = g_strdup (uri);
  errand->file = file != NULL ? g_bytes_ref (file) : NULL;
  g_task_set_source_tag (task, thread);
  g_task_set_task_data (task, errand, errand_free);
  g_task_run_in_thread (task, thread);
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
scout_picture_errand_keep (ScoutPictureStore *store,
                           const char        *uri,
                           GBytes            *file)
{
  g_return_if_fail (store != NULL);
  g_return_if_fail (uri != NULL);
  g_return_if_fail (file != NULL);

  run (store, uri, file, keep_thread);
}

void
scout_picture_errand_clear (ScoutPictureStore *store)
{
  g_return_if_fail (store != NULL);

  run (store, NULL, NULL, clear_thread);
}
