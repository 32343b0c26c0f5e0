/* scout-picture-source.c: pictures by address, decoded and scaled off the main thread.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Everybody who wants the picture of one address waits for one download, in whatever size. At most
 * six addresses are worked on at once, from the first byte to the last pixel, which bounds both
 * connections and memory; the rest queue. Somebody who is no longer waiting is answered at once,
 * and a download that nobody waits for is ended. What was downloaded before comes from the disk,
 * and is downloaded once more if it turns out to be no picture. For the thread of the main context;
 * decoding happens in workers (scout-picture-decoder.c), and so does what waits for the disk.
 */

#include "config.h"

#include "scout-picture-source.h"

#include "scout-picture-cache.h"
#include "scout-picture-decoder.h"
#include "scout-picture-errand.h"

#define CACHE_BYTES (64 * 1024 * 1024)
#define FILE_BYTES (5 * 1024 * 1024)
#define MOST_AT_ONCE 6
#define LONGEST_SIDE 4096

struct _ScoutPictureSource
{
  GObject parent_instance;

  ScoutSoupTransport *transport; /* (owned) */

  ScoutPictureStore *store; /* (owned) (nullable) */

  ScoutPictureCache *cache; /* (owned) */
  GHashTable *downloads;    /* (owned) (element-type utf8 Download): those one can still join */
  GQueue queue;             /* (element-type Download): those not begun, oldest first */
  guint n_active;
};

G_DEFINE_FINAL_TYPE (ScoutPictureSource, scout_picture_source, G_TYPE_OBJECT)

/* The work on one address. Owned by whoever works on it: the queue, then the pending callback. */
typedef struct
{
  ScoutPictureSource *source; /* (owned) */
  char *uri;                  /* (owned) */
  GQueue waiters;             /* (element-type GTask) (owned) */
  GCancellable *cancellable;  /* (owned) */
  GBytes *file;               /* (owned) (nullable): once it has arrived */
  gboolean is_stored;         /* whether the file need not be kept any more */
  gboolean is_begun;
} Download;

/* Task data of somebody who waits. */
typedef struct
{
  int width;
  int height;
  Download *download; /* (nullable) (unowned): NULL once answered */
  GSource *cancelled; /* (owned) (nullable) */
} Waiter;

/* Task data of a decoding, which the worker has for itself meanwhile. */
typedef struct
{
  ScoutPictureStore *store; /* (owned) (nullable): where the worker looks for the file */
  char *uri;                /* (owned) (nullable): in the store */
  GBytes *file;             /* (owned) (nullable): NULL afterwards if the store does not have it */
  int width;
  int height;
} Decoding;

static void
download_free (Download *self)
{
  g_assert (self->waiters.length == 0);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->file, g_bytes_unref);
  g_clear_pointer (&self->uri, g_free);
  g_clear_object (&self->source);
  g_free (self);
}

static void
waiter_free (gpointer data)
{
  Waiter *self = data;

  if (self->cancelled != NULL)
    g_source_destroy (self->cancelled);
  g_clear_pointer (&self->cancelled, g_source_unref);
  g_free (self);
}

static void
decoding_free (gpointer data)
{
  Decoding *self = data;

  g_clear_pointer (&self->store, scout_picture_store_unref);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->file, g_bytes_unref);
  g_free (self);
}

static void
free_picture (gpointer picture)
{
  scout_picture_free (picture);
}

static char *
dup_key (const char *uri,
         int         width,
         int         height)
{
  return g_strdup_printf ("%dx%d %s", width, height, uri);
}

/* Takes a task out of its download, so that it can be answered. */
static Waiter *
detach (GTask *task)
{
  Waiter *waiter = g_task_get_task_data (task);

  waiter->download = NULL;
  if (waiter->cancelled != NULL)
    g_source_destroy (waiter->cancelled);
  g_clear_pointer (&waiter->cancelled, g_source_unref);

  return waiter;
}

static void begin_downloads (ScoutPictureSource *self);

static void
forget (Download *download)
{
  if (g_hash_table_lookup (download->source->downloads, download->uri) == download)
    g_hash_table_remove (download->source->downloads, download->uri);
}

/* The end of a download that was begun. */
static void
finish (Download *download)
{
  g_autoptr(ScoutPictureSource) self = g_object_ref (download->source);

  forget (download);
  download_free (download);
  self->n_active--;
  begin_downloads (self);
}

static void
fail_all (Download     *download,
          const GError *error)
{
  GTask *task = NULL;

  while ((task = g_queue_pop_head (&download->waiters)) != NULL)
    {
      detach (task);
      g_task_return_error (task, g_error_copy (error));
      g_object_unref (task);
    }
}

/* Answers those who wait for this size, and leaves the others. */
static void
answer_size (Download           *download,
             const Decoding     *decoding,
             const ScoutPicture *picture)
{
  GList *next = NULL;

  for (GList *link = download->waiters.head; link != NULL; link = next)
    {
      GTask *task = link->data;
      Waiter *waiter = g_task_get_task_data (task);

      next = link->next;
      if (waiter->width != decoding->width || waiter->height != decoding->height)
        continue;

      g_queue_delete_link (&download->waiters, link);
      detach (task);
      g_task_return_pointer (task, scout_picture_share (picture), free_picture);
      g_object_unref (task);
    }
}

static void
decode_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Decoding *decoding = task_data;
  g_autoptr(GError) error = NULL;
  ScoutPicture *picture = NULL;

  if (decoding->file == NULL)
    decoding->file = scout_picture_store_lookup (decoding->store, decoding->uri);
  if (decoding->file == NULL)
    {
      g_task_return_pointer (task, NULL, NULL);
      return;
    }

  picture = scout_picture_decode (decoding->file, decoding->width, decoding->height, &error);
  if (picture == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, picture, free_picture);
}

static void decoded_cb (GObject      *source,
                        GAsyncResult *result,
                        gpointer      user_data);

/* Decodes for the one who has waited longest; others may want another size. What the disk may have
 * is looked for on the same way, because each way costs this thread more than the worker. */
static void
decode_next (Download *download)
{
  g_autoptr(GTask) task = NULL;
  Decoding *decoding = NULL;
  Waiter *waiter = NULL;

  if (download->waiters.head == NULL)
    {
      finish (download);
      return;
    }

  waiter = g_task_get_task_data (download->waiters.head->data);
  decoding = g_new0 (Decoding, 1);
  if (download->file != NULL)
    decoding->file = g_bytes_ref (download->file);
  else
    {
      decoding->store = scout_picture_store_ref (download->source->store);
      decoding->uri = g_strdup (download->uri);
    }
  decoding->width = waiter->width;
  decoding->height = waiter->height;

  /* Without a source object: the worker may drop its reference last, and this object and the
   * session below it belong to this thread. */
  task = g_task_new (NULL, NULL, decoded_cb, download);
  g_task_set_source_tag (task, decode_next);
  g_task_set_task_data (task, decoding, decoding_free);
  g_task_run_in_thread (task, decode_thread);
}

static void fetch (Download *download);

static void
decoded_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  Download *download = user_data;
  const Decoding *decoding = g_task_get_task_data (G_TASK (result));
  g_autofree char *key = dup_key (download->uri, decoding->width, decoding->height);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutPicture) picture = g_task_propagate_pointer (G_TASK (result), &error);

  if (download->file == NULL && decoding->file != NULL)
    {
      download->file = g_bytes_ref (decoding->file);
      download->is_stored = TRUE;
    }
  if (download->file == NULL)
    {
      fetch (download);
      return;
    }
  if (picture == NULL && download->is_stored)
    {
      /* What the disk has is spoiled: what is downloaded takes its place. */
      download->is_stored = FALSE;
      g_clear_pointer (&download->file, g_bytes_unref);
      fetch (download);
      return;
    }
  if (picture == NULL)
    {
      fail_all (download, error);
      finish (download);
      return;
    }

  if (download->source->store != NULL && !download->is_stored)
    {
      scout_picture_errand_keep (download->source->store, download->uri, download->file);
      download->is_stored = TRUE;
    }
  scout_picture_cache_insert (download->source->cache, key, picture);
  answer_size (download, decoding, picture);
  decode_next (download);
}

static void
downloaded_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  Download *download = user_data;
  g_autoptr(GError) error = NULL;

  download->file = scout_soup_transport_download_finish (SCOUT_SOUP_TRANSPORT (source), result,
                                                         &error);
  if (download->file == NULL)
    {
      fail_all (download, error);
      finish (download);
      return;
    }

  decode_next (download);
}

static void
fetch (Download *download)
{
  scout_soup_transport_download_async (download->source->transport, download->uri, FILE_BYTES,
                                       download->cancellable, downloaded_cb, download);
}

static void
begin_downloads (ScoutPictureSource *self)
{
  while (self->n_active < MOST_AT_ONCE && self->queue.head != NULL)
    {
      Download *download = g_queue_pop_head (&self->queue);

      self->n_active++;
      download->is_begun = TRUE;
      if (self->store != NULL)
        decode_next (download);
      else
        fetch (download);
    }
}

/* Nobody may join it any more: what is left of it is for nobody. */
static void
abandon (Download *download)
{
  forget (download);
  if (download->is_begun)
    {
      g_cancellable_cancel (download->cancellable);
      return;
    }

  g_queue_remove (&download->source->queue, download);
  download_free (download);
}

static gboolean
waiter_cancelled_cb (GCancellable *cancellable,
                     gpointer      user_data)
{
  g_autoptr(GTask) task = g_object_ref (G_TASK (user_data));
  Waiter *waiter = g_task_get_task_data (task);
  Download *download = waiter->download;

  g_queue_remove (&download->waiters, task);
  g_object_unref (task);
  detach (task);
  g_task_return_error_if_cancelled (task);

  if (download->waiters.length == 0)
    abandon (download);

  return G_SOURCE_REMOVE;
}

static Download *
get_download (ScoutPictureSource *self,
              const char         *uri)
{
  Download *download = g_hash_table_lookup (self->downloads, uri);

  if (download != NULL)
    return download;

  download = g_new0 (Download, 1);
  download->source = g_object_ref (self);
  download->uri = g_strdup (uri);
  download->cancellable = g_cancellable_new ();
  g_queue_init (&download->waiters);
  g_hash_table_insert (self->downloads, download->uri, download);
  g_queue_push_tail (&self->queue, download);

  return download;
}

static void
wait_for (Download *download,
          GTask    *task)
{
  Waiter *waiter = g_task_get_task_data (task);
  GCancellable *cancellable = g_task_get_cancellable (task);

  waiter->download = download;
  g_queue_push_tail (&download->waiters, g_object_ref (task));

  if (cancellable != NULL)
    {
      /* A source, not a handler: it runs in this thread whichever thread cancels. */
      waiter->cancelled = g_cancellable_source_new (cancellable);
      g_source_set_callback (waiter->cancelled, G_SOURCE_FUNC (waiter_cancelled_cb), task, NULL);
      g_source_attach (waiter->cancelled, g_task_get_context (task));
    }
}

static void
scout_picture_source_finalize (GObject *object)
{
  ScoutPictureSource *self = SCOUT_PICTURE_SOURCE (object);

  g_clear_pointer (&self->downloads, g_hash_table_unref);
  g_clear_pointer (&self->cache, scout_picture_cache_free);
  g_clear_pointer (&self->store, scout_picture_store_unref);
  g_clear_object (&self->transport);

  G_OBJECT_CLASS (scout_picture_source_parent_class)->finalize (object);
}

static void
scout_picture_source_class_init (ScoutPictureSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_picture_source_finalize;
}

static void
scout_picture_source_init (ScoutPictureSource *self)
{
  self->cache = scout_picture_cache_new (CACHE_BYTES);
  self->downloads = g_hash_table_new (g_str_hash, g_str_equal);
  g_queue_init (&self->queue);
}

void
scout_picture_free (ScoutPicture *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->pixels, g_bytes_unref);
  g_free (self);
}

ScoutPictureSource *
scout_picture_source_new (ScoutSoupTransport *transport,
                          ScoutPictureStore  *store)
{
  ScoutPictureSource *self = NULL;

  g_return_val_if_fail (SCOUT_IS_SOUP_TRANSPORT (transport), NULL);

  self = g_object_new (SCOUT_TYPE_PICTURE_SOURCE, NULL);
  self->transport = g_object_ref (transport);
  self->store = store != NULL ? scout_picture_store_ref (store) : NULL;

  return self;
}

void
scout_picture_source_load_async (ScoutPictureSource  *self,
                                 const char          *uri,
                                 int                  width,
                                 int                  height,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  g_autofree char *key = NULL;
  ScoutPicture *picture = NULL;
  Waiter *waiter = NULL;

  g_return_if_fail (SCOUT_IS_PICTURE_SOURCE (self));
  g_return_if_fail (uri != NULL);
  g_return_if_fail (width > 0 && height > 0);

  waiter = g_new0 (Waiter, 1);
  waiter->width = MIN (width, LONGEST_SIDE);
  waiter->height = MIN (height, LONGEST_SIDE);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_picture_source_load_async);
  g_task_set_task_data (task, waiter, waiter_free);
  if (g_task_return_error_if_cancelled (task))
    return;

  key = dup_key (uri, waiter->width, waiter->height);
  picture = scout_picture_cache_lookup (self->cache, key);
  if (picture != NULL)
    {
      g_task_return_pointer (task, picture, free_picture);
      return;
    }

  wait_for (get_download (self, uri), task);
  begin_downloads (self);
}

gboolean
scout_picture_source_keeps_files (ScoutPictureSource *self)
{
  g_return_val_if_fail (SCOUT_IS_PICTURE_SOURCE (self), FALSE);

  return self->store != NULL;
}

void
scout_picture_source_clear (ScoutPictureSource *self)
{
  g_return_if_fail (SCOUT_IS_PICTURE_SOURCE (self));

  g_clear_pointer (&self->cache, scout_picture_cache_free);
  self->cache = scout_picture_cache_new (CACHE_BYTES);
  if (self->store != NULL)
    scout_picture_errand_clear (self->store);
}

ScoutPicture *
scout_picture_source_load_finish (ScoutPictureSource  *self,
                                  GAsyncResult        *result,
                                  GError             **error)
{
  g_return_val_if_fail (SCOUT_IS_PICTURE_SOURCE (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_picture_source_load_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
