/* scout-picture-store.c: keeps downloaded pictures in a folder, up to a size and an age.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The folder is the only index: a file's name is the SHA-256 of its address, the time of its last
 * change says when it came, and the time of its last access when it was used, which is set here
 * since many disks are mounted without. The size is added up once and then kept along; another
 * Scout that writes to the same folder makes it wrong until the next start, which does no harm.
 */

#include "config.h"

#include "scout-picture-store.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* What is removed for want of room makes room for more than one picture. */
#define KEPT_OF_MOST(bytes) ((bytes) / 10 * 9)

struct _ScoutPictureStore
{
  gatomicrefcount n_references;

  char *folder; /* (owned) */
  guint64 max_bytes;
  gint64 max_age;
  ScoutClock *clock; /* (owned) */

  GMutex lock; /* for the rest */
  gboolean is_counted;
  guint64 n_bytes;
};

typedef struct
{
  char *path; /* (owned) */
  guint64 n_bytes;
  gint64 changed;
  gint64 used;
} StoredFile;

static void
stored_file_free (gpointer data)
{
  StoredFile *self = data;

  g_free (self->path);
  g_free (self);
}

static char *
dup_path (ScoutPictureStore *self,
          const char        *uri)
{
  g_autofree char *name = g_compute_checksum_for_string (G_CHECKSUM_SHA256, uri, -1);

  return g_build_filename (self->folder, name, NULL);
}

static gint64
to_microseconds (const struct timespec *time)
{
  return time->tv_sec * G_USEC_PER_SEC + time->tv_nsec / 1000;
}

/* One from the future was kept before the clock was set back: nobody knows its age. */
static gboolean
is_too_old (ScoutPictureStore *self,
            gint64             changed)
{
  gint64 age = scout_clock_get_real_time (self->clock) - changed;

  return age > self->max_age || age < -G_TIME_SPAN_DAY;
}

/* Most recently used first. */
static int
compare_use (gconstpointer a,
             gconstpointer b)
{
  const StoredFile *const *first = a;
  const StoredFile *const *second = b;

  return ((*first)->used < (*second)->used) - ((*first)->used > (*second)->used);
}

static GPtrArray *
list_files (ScoutPictureStore *self)
{
  g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func (stored_file_free);
  g_autoptr(GDir) folder = g_dir_open (self->folder, 0, NULL);
  const char *name = NULL;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);
      StoredFile *file = NULL;
      struct stat status;

      if (lstat (path, &status) != 0 || S_ISDIR (status.st_mode))
        continue;

      file = g_new0 (StoredFile, 1);
      file->path = g_steal_pointer (&path);
      file->n_bytes = status.st_size;
      file->changed = to_microseconds (&status.st_mtim);
      file->used = to_microseconds (&status.st_atim);
      g_ptr_array_add (files, file);
    }

  return g_steal_pointer (&files);
}

/* With the lock held. */
static void
trim_locked (ScoutPictureStore *self,
             guint64            max_bytes)
{
  g_autoptr(GPtrArray) files = list_files (self);

  g_ptr_array_sort (files, compare_use);
  self->n_bytes = 0;
  self->is_counted = TRUE;
  for (guint i = 0; i < files->len; i++)
    {
      const StoredFile *file = g_ptr_array_index (files, i);

      gboolean is_needless = file->n_bytes == 0 || is_too_old (self, file->changed)
                             || self->n_bytes + file->n_bytes > max_bytes;

      if (!is_needless || g_unlink (file->path) != 0)
        self->n_bytes += file->n_bytes;
    }
}

/* With the lock held. */
static void
count_locked (ScoutPictureStore *self)
{
  if (!self->is_counted)
    trim_locked (self, self->max_bytes);
}

/* With the lock held. */
static void
remove_locked (ScoutPictureStore *self,
               const char        *path)
{
  struct stat status;

  count_locked (self);
  if (lstat (path, &status) == 0 && g_unlink (path) == 0)
    self->n_bytes -= MIN (self->n_bytes, (guint64) status.st_size);
}

static GBytes *
read_file (int     descriptor,
           gsize   n_bytes)
{
  g_autofree char *text = g_malloc (MAX (n_bytes, 1));
  gsize n_read = 0;

  while (n_read < n_bytes)
    {
      gssize n = read (descriptor, text + n_read, n_bytes - n_read);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return NULL;
      n_read += n;
    }

  return g_bytes_new_take (g_steal_pointer (&text), n_bytes);
}

/* Somebody else's file, a link or a pipe is none of ours. */
static gboolean
is_ours (ScoutPictureStore *self,
         const struct stat *status)
{
  return S_ISREG (status->st_mode) && status->st_uid == geteuid () && status->st_size > 0
         && (guint64) status->st_size <= self->max_bytes;
}

ScoutPictureStore *
scout_picture_store_new (const char *folder,
                         guint64     max_bytes,
                         gint64      max_age,
                         ScoutClock *clock)
{
  ScoutPictureStore *self = NULL;

  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_CLOCK (clock), NULL);

  self = g_new0 (ScoutPictureStore, 1);
  g_atomic_ref_count_init (&self->n_references);
  self->folder = g_strdup (folder);
  self->max_bytes = max_bytes;
  self->max_age = max_age;
  self->clock = g_object_ref (clock);
  g_mutex_init (&self->lock);
  return self;
}

ScoutPictureStore *
scout_picture_store_ref (ScoutPictureStore *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->n_references);
  return self;
}

void
scout_picture_store_unref (ScoutPictureStore *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->n_references))
    return;

  g_mutex_clear (&self->lock);
  g_clear_object (&self->clock);
  g_free (self->folder);
  g_free (self);
}

GBytes *
scout_picture_store_lookup (ScoutPictureStore *self,
                            const char        *uri)
{
  const struct timespec used_now[] = { { .tv_nsec = UTIME_NOW }, { .tv_nsec = UTIME_OMIT } };
  g_autofree char *path = NULL;
  GBytes *file = NULL;
  struct stat status;
  int descriptor;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  path = dup_path (self, uri);
  /* Not even a pipe that somebody put there may hold the worker. */
  descriptor = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  if (descriptor < 0)
    return NULL;

  if (fstat (descriptor, &status) == 0 && is_ours (self, &status)
      && !is_too_old (self, to_microseconds (&status.st_mtim)))
    file = read_file (descriptor, status.st_size);
  if (file != NULL)
    futimens (descriptor, used_now);
  close (descriptor);

  return file;
}

void
scout_picture_store_insert (ScoutPictureStore *self,
                            const char        *uri,
                            GBytes            *file)
{
  g_autofree char *path = NULL;
  g_autoptr(GError) error = NULL;
  gsize n_bytes;

  g_return_if_fail (self != NULL);
  g_return_if_fail (uri != NULL);
  g_return_if_fail (file != NULL);

  n_bytes = g_bytes_get_size (file);
  path = dup_path (self, uri);
  g_mutex_lock (&self->lock);
  remove_locked (self, path);
  if (n_bytes <= self->max_bytes && self->n_bytes + n_bytes > self->max_bytes)
    trim_locked (self, KEPT_OF_MOST (self->max_bytes - n_bytes));
  if (n_bytes <= self->max_bytes && g_mkdir_with_parents (self->folder, 0700) == 0
      && g_file_set_contents_full (path, g_bytes_get_data (file, NULL), n_bytes,
                                   G_FILE_SET_CONTENTS_CONSISTENT, 0600, &error))
    self->n_bytes += n_bytes;
  g_mutex_unlock (&self->lock);

  if (error != NULL)
    g_debug ("A picture is not kept: %s", error->message);
}

void
scout_picture_store_clear (ScoutPictureStore *self)
{
  g_return_if_fail (self != NULL);

  g_mutex_lock (&self->lock);
  trim_locked (self, 0);
  g_mutex_unlock (&self->lock);
}

guint64
scout_picture_store_get_size (ScoutPictureStore *self)
{
  guint64 n_bytes;

  g_return_val_if_fail (self != NULL, 0);

  g_mutex_lock (&self->lock);
  count_locked (self);
  n_bytes = self->n_bytes;
  g_mutex_unlock (&self->lock);

  return n_bytes;
}
