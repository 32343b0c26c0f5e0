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
 * decoding happens in workers (scout-picture-decoder.c), and so does what waits for the disk. A
 * page of cards asks for a hundred pictures while it is being shown, so that the way to a worker
 * and back is short, and somebody who waits costs the main context nothing meanwhile.
 */

#include "config.h"

#include "scout-picture-source.h"

#include "scout-picture-cache.h"
#include "scout-picture-decoder.h"
#include "scout-picture-errand.h"
#include "scout-picture-mailbox.h"

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
  guint n_clears;           /* how often all was to be forgotten */

  GThreadPool *workers;           /* (unowned): of Decoding */
  ScoutPictureMailbox *decoded;   /* (owned) (element-type Decoding) */
  ScoutPictureMailbox *cancelled; /* (owned) (element-type GTask) */
};

G_DEFINE_FINAL_TYPE (ScoutPictureSource, scout_picture_source, G_TYPE_OBJECT)

/* The work on one address. Owned by whoever works on it: the queue, then the pending callback. */
typedef struct
{
  ScoutPictureSource *source; /* (owned) */
  char *uri;                  /* (owned) */
  GQueue waiters;             /* (element-type GTask) (owned) */
  GCancellable *cancellable;  /* (owned) (nullable): once the network is asked */
  GBytes *file;               /* (owned) (nullable): once the network has brought it */
  gboolean is_kept;           /* whether the store has been given the file */
  gboolean is_begun;
  gboolean is_joinable; /* whether the source has it among its downloads */
  guint n_clears;       /* of the source when it was asked for */
} Download;

/* Task data of somebody who waits. */
typedef struct
{
  char *key; /* (owned): in the cache */
  int width;
  int height;
  Download *download;             /* (nullable) (unowned): NULL once answered */
  ScoutPictureMailbox *cancelled; /* (unowned): the source's, for the thread that cancels */
  gulong handler;                 /* of the cancellable, or 0 */
} Waiter;

/* What a worker has for itself until it is done. It holds nothing of the source but the mailbox: it
 * may drop its references last, and the session below the source belongs to this thread. */
typedef struct
{
  Download *download;           /* (unowned): not the worker's; lives until this comes back */
  ScoutPictureMailbox *decoded; /* (owned) (nullable): where it comes back */
  ScoutPictureStore *store;     /* (owned) (nullable): where the worker looks for the file */
  char *uri;                    /* (owned) (nullable): in the store */
  char *key;                    /* (owned): in the cache */
  GBytes *file;                 /* (owned) (nullable): until it is decoded */
  int width;
  int height;
  ScoutPicture *picture; /* (owned) (nullable): what the worker makes of the file */
  GError *error;         /* (owned) (nullable): why it is no picture */
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

  g_free (self->key);
  g_free (self);
}

static void
decoding_free (Decoding *self)
{
  g_clear_pointer (&self->decoded, scout_picture_mailbox_unref);
  g_clear_pointer (&self->store, scout_picture_store_unref);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->file, g_bytes_unref);
  g_clear_pointer (&self->picture, scout_picture_free);
  g_clear_error (&self->error);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Decoding, decoding_free)

static void
free_picture (gpointer picture)
{
  scout_picture_free (picture);
}

/* The sizes come as two letters each, which 64 times 64 pixels are: formatting numbers costs more
 * than finding the picture. */
static char *
dup_key (const char *uri,
         int         width,
         int         height)
{
  const char sizes[] = { (char) ('0' + (width - 1) / 64), (char) ('0' + (width - 1) % 64),
                         (char) ('0' + (height - 1) / 64), (char) ('0' + (height - 1) % 64),
                         '\0' };

  G_STATIC_ASSERT (LONGEST_SIDE <= 64 * 64);

  return g_strconcat (sizes, uri, NULL);
}

/* Takes a task out of its download, so that it can be answered. Nobody cancels from within the main
 * context's own sources, which is where this runs: disconnecting waits for the handler. */
static void
detach (GTask *task)
{
  Waiter *waiter = g_task_get_task_data (task);

  waiter->download = NULL;
  if (waiter->handler != 0)
    g_cancellable_disconnect (g_task_get_cancellable (task), waiter->handler);
  waiter->handler = 0;
}

static void begin_downloads (ScoutPictureSource *self);

static void
forget (Download *download)
{
  if (download->is_joinable)
    g_hash_table_remove (download->source->downloads, download->uri);
  download->is_joinable = FALSE;
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
answer_size (Download       *download,
             const Decoding *decoding)
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
      g_task_return_pointer (task, scout_picture_share (decoding->picture), free_picture);
      g_object_unref (task);
    }
}

static void
decode (gpointer data,
        gpointer user_data)
{
  Decoding *decoding = data;
  g_autoptr(ScoutPictureMailbox) decoded = g_steal_pointer (&decoding->decoded);

  if (decoding->file == NULL)
    decoding->file = scout_picture_store_lookup (decoding->store, decoding->uri);
  if (decoding->file == NULL)
    {
      /* No longer this thread's. It goes at once: the network is slow enough. */
      scout_picture_mailbox_push (decoded, decoding);
      return;
    }

  scout_picture_mailbox_announce (decoded);
  decoding->picture = scout_picture_decode (decoding->file, decoding->width, decoding->height,
                                            &decoding->error);
  /* Here, as giving back that much memory is work. */
  g_clear_pointer (&decoding->file, g_bytes_unref);
  scout_picture_mailbox_push_announced (decoded, decoding);
}

/* Decodes for the one who has waited longest; others may want another size. What the disk may have
 * is looked for on the same way, because each way costs this thread more than the worker. */
static void
decode_next (Download *download)
{
  ScoutPictureSource *self = download->source;
  Decoding *decoding = NULL;
  const Waiter *waiter = NULL;

  if (download->waiters.head == NULL)
    {
      finish (download);
      return;
    }

  waiter = g_task_get_task_data (download->waiters.head->data);
  decoding = g_new0 (Decoding, 1);
  decoding->download = download;
  decoding->decoded = scout_picture_mailbox_ref (self->decoded);
  decoding->key = g_strdup (waiter->key);
  if (download->file != NULL)
    decoding->file = g_bytes_ref (download->file);
  else
    {
      decoding->store = scout_picture_store_ref (self->store);
      decoding->uri = g_strdup (download->uri);
    }
  decoding->width = waiter->width;
  decoding->height = waiter->height;

  g_thread_pool_push (self->workers, decoding, NULL);
}

static void fetch (Download *download);

static void
decoded_cb (gpointer item,
            gpointer user_data)
{
  g_autoptr(Decoding) decoding = item;
  Download *download = decoding->download;
  ScoutPictureSource *self = download->source;
  gboolean is_lasting = download->n_clears == self->n_clears;

  if (download->file == NULL && decoding->picture == NULL)
    {
      /* The disk has none or a spoiled one: what is downloaded takes its place. */
      fetch (download);
      return;
    }
  if (decoding->picture == NULL)
    {
      fail_all (download, decoding->error);
      finish (download);
      return;
    }

  /* What was to be forgotten meanwhile is for who asked, and for nobody else. */
  if (is_lasting && self->store != NULL && download->file != NULL && !download->is_kept)
    {
      scout_picture_errand_keep (self->store, download->uri, download->file);
      download->is_kept = TRUE;
    }
  if (is_lasting)
    scout_picture_cache_insert (self->cache, decoding->key, decoding->picture);
  answer_size (download, decoding);
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
  if (download->waiters.head == NULL)
    {
      finish (download);
      return;
    }

  g_clear_object (&download->cancellable);
  download->cancellable = g_cancellable_new ();
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
      if (download->cancellable != NULL)
        g_cancellable_cancel (download->cancellable);
      return;
    }

  g_queue_remove (&download->source->queue, download);
  download_free (download);
}

/* In this thread, whichever cancels; that may have been while somebody was being answered. */
static void
cancelled_cb (gpointer item,
              gpointer user_data)
{
  g_autoptr(GTask) task = item;
  const Waiter *waiter = g_task_get_task_data (task);
  Download *download = waiter->download;

  if (download == NULL)
    return;

  g_queue_remove (&download->waiters, task);
  g_object_unref (task);
  detach (task);
  /* Before the answer: whoever gets it may ask for the next picture at once. */
  if (download->waiters.length == 0)
    abandon (download);

  g_task_return_error_if_cancelled (task);
}

/* In the thread that cancels. Not answered from here even if that is this one: who cancels does not
 * expect an answer before they are done. */
static void
waiter_cancelled_cb (GCancellable *cancellable,
                     gpointer      user_data)
{
  GTask *task = user_data;
  const Waiter *waiter = g_task_get_task_data (task);
  g_autoptr(ScoutPictureMailbox) cancelled = scout_picture_mailbox_ref (waiter->cancelled);

  scout_picture_mailbox_push (cancelled, g_object_ref (task));
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
  download->n_clears = self->n_clears;
  g_queue_init (&download->waiters);
  g_hash_table_insert (self->downloads, download->uri, download);
  download->is_joinable = TRUE;
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

  waiter->cancelled = download->source->cancelled;
  if (cancellable != NULL)
    waiter->handler = g_cancellable_connect (cancellable, G_CALLBACK (waiter_cancelled_cb), task,
                                             NULL);
}

/* For as long as the program runs: who signs out and in again finds threads that stand ready. No
 * more than can work at the same time: they find the next one waiting, and need not be woken up. */
static GThreadPool *
get_workers (void)
{
  static GThreadPool *workers = NULL;

  if (workers == NULL)
    workers = g_thread_pool_new (decode, NULL, (int) MIN (MOST_AT_ONCE, g_get_num_processors ()),
                                 FALSE, NULL);

  return workers;
}

static void
scout_picture_source_finalize (GObject *object)
{
  ScoutPictureSource *self = SCOUT_PICTURE_SOURCE (object);

  /* What has been asked for holds the source, so that nothing is under way any more. */
  scout_picture_mailbox_close (self->decoded);
  g_clear_pointer (&self->decoded, scout_picture_mailbox_unref);
  scout_picture_mailbox_close (self->cancelled);
  g_clear_pointer (&self->cancelled, scout_picture_mailbox_unref);

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
  self->workers = get_workers ();
  self->decoded = scout_picture_mailbox_new (decoded_cb, NULL);
  self->cancelled = scout_picture_mailbox_new (cancelled_cb, NULL);
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

  waiter->key = dup_key (uri, waiter->width, waiter->height);
  picture = scout_picture_cache_lookup (self->cache, waiter->key);
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

  self->n_clears++;
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
