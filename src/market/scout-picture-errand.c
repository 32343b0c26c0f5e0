/* scout-picture-errand.c: has a worker do what a picture store waits for the disk for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One worker, so that what is asked for first is done first: whoever has all files removed does not
 * find one that was to be kept before. */

#include "config.h"

#include "scout-picture-errand.h"

/* The worker's own. */
typedef struct
{
  ScoutPictureStore *store; /* (owned) */
  char *uri;                /* (owned) (nullable) */
  GBytes *file;             /* (owned) (nullable): NULL to remove all */
} Errand;

static void
run (gpointer data,
     gpointer user_data)
{
  Errand *self = data;

  if (self->file != NULL)
    scout_picture_store_insert (self->store, self->uri, self->file);
  else
    scout_picture_store_clear (self->store);

  g_clear_pointer (&self->file, g_bytes_unref);
  g_clear_pointer (&self->store, scout_picture_store_unref);
  g_free (self->uri);
  g_free (self);
}

/* For as long as the program runs, in the thread of the main context. */
static GThreadPool *
get_worker (void)
{
  static GThreadPool *worker = NULL;

  if (worker == NULL)
    worker = g_thread_pool_new (run, NULL, 1, FALSE, NULL);

  return worker;
}

static void
send (ScoutPictureStore *store,
      const char        *uri,  /* (nullable) */
      GBytes            *file) /* (nullable) */
{
  Errand *errand = g_new0 (Errand, 1);

  errand->store = scout_picture_store_ref (store);
  errand->uri = g_strdup (uri);
  errand->file = file != NULL ? g_bytes_ref (file) : NULL;
  g_thread_pool_push (get_worker (), errand, NULL);
}

void
scout_picture_errand_keep (ScoutPictureStore *store,
                           const char        *uri,
                           GBytes            *file)
{
  g_return_if_fail (store != NULL);
  g_return_if_fail (uri != NULL);
  g_return_if_fail (file != NULL);

  send (store, uri, file);
}

void
scout_picture_errand_clear (ScoutPictureStore *store)
{
  g_return_if_fail (store != NULL);

  send (store, NULL, NULL);
}
