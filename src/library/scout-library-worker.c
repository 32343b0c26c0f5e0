/* scout-library-worker.c: the one thread that touches a library's file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A queue and a thread: an order of changes needs no locks. Tasks travel to the thread with their
 * job and come back to the main context, where they are answered and freed: what a task holds, such
 * as the library, must never be finalized in the thread, which the library waits for. A job is a
 * transaction: whatever makes it fail leaves nothing behind. The program does not end before the
 * jobs do. */

#include "config.h"

#include "scout-library-worker-private.h"

#include "scout-library-file-private.h"
#include "scout-library-forget-private.h"

#include <stdlib.h>

struct _ScoutLibraryWorker
{
  GThread *thread;       /* (owned) */
  GAsyncQueue *queue;    /* (owned) (element-type Errand) */
  GMainContext *context; /* (owned): where tasks come back to */
  GList link;            /* in the list of all workers */

  /* In the thread only. */
  ScoutDatabase *database; /* (owned) (nullable) */
  GError *broken;          /* (owned) (nullable): why there is no database */
};

/* Those whose threads run; used by the threads that make and free workers. */
static GQueue workers = G_QUEUE_INIT;
G_LOCK_DEFINE_STATIC (workers);

typedef enum
{
  ERRAND_OPEN,
  ERRAND_RUN,
  ERRAND_CLOSE,
  ERRAND_FORGET,
  ERRAND_END,
} ErrandKind;

/*
 * Errand:
 * @task: (owned) (nullable)
 * @path: (owned) (nullable): what to open or to forget
 * @set_aside: (owned) (nullable): where a damaged file went
 * @error: (owned) (nullable): why it failed
 *
 * A job on its way to the thread and back.
 */
typedef struct
{
  ErrandKind kind;
  GTask *task;
  const ScoutLibraryJob *job;
  char *path;
  char *set_aside;
  GError *error;
} Errand;

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  g_clear_object (&errand->task);
  g_clear_error (&errand->error);
  g_free (errand->path);
  g_free (errand->set_aside);
  g_free (errand);
}

/* Back in the main context. */
static gboolean
answer_cb (gpointer user_data)
{
  Errand *errand = user_data;
  gpointer library = g_task_get_source_object (errand->task);
  gpointer data = g_task_get_task_data (errand->task);

  if (errand->set_aside != NULL)
    g_object_set_data_full (G_OBJECT (errand->task), SCOUT_LIBRARY_SET_ASIDE,
                            g_steal_pointer (&errand->set_aside), g_free);
  if (errand->error != NULL)
    {
      g_task_return_error (errand->task, g_steal_pointer (&errand->error));
      return G_SOURCE_REMOVE;
    }

  if (errand->job != NULL && errand->job->apply != NULL)
    errand->job->apply (library, data);
  if (errand->job != NULL && errand->job->get_result != NULL)
    g_task_return_pointer (errand->task, errand->job->get_result (library, data), g_object_unref);
  else
    g_task_return_boolean (errand->task, TRUE);

  return G_SOURCE_REMOVE;
}

static void
send_back (ScoutLibraryWorker *self,
           Errand             *errand)
{
  g_autoptr(GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_static_name (source, "[scout] library");
  g_source_set_callback (source, answer_cb, errand, errand_free);
  g_source_attach (source, self->context);
}

static gboolean
run_job (ScoutLibraryWorker *self,
         Errand             *errand)
{
  gpointer data = g_task_get_task_data (errand->task);

  if (self->broken != NULL)
    {
      errand->error = g_error_copy (self->broken);
      return FALSE;
    }

  if (_scout_database_run (self->database, "BEGIN IMMEDIATE", &errand->error) &&
      errand->job->run (self->database, data, &errand->error) &&
      _scout_database_run (self->database, "COMMIT", &errand->error))
    return TRUE;

  /* SQLite may have rolled back by itself, when the disk was full. */
  _scout_database_run (self->database, "ROLLBACK", NULL);
  return FALSE;
}

static void
open_file (ScoutLibraryWorker *self,
           Errand             *errand)
{
  gboolean is_updated = FALSE;

  g_clear_error (&self->broken);
  self->database = _scout_library_file_open (errand->path, &errand->set_aside, &is_updated,
                                             &self->broken);
  if (self->database == NULL)
    {
      errand->error = g_error_copy (self->broken);
      return;
    }
  if (run_job (self, errand))
    {
      /* The version has proved itself. */
      if (!is_updated)
        _scout_library_file_drop_copies (errand->path);
      return;
    }

  /* The lists stay empty: what would be changed now is not what people see. */
  g_clear_pointer (&self->database, _scout_database_abandon);
  self->broken = g_error_copy (errand->error);
}

static void
close_file (ScoutLibraryWorker *self)
{
  g_clear_pointer (&self->database, _scout_database_close);
  g_clear_error (&self->broken);
  self->broken = g_error_new_literal (SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_CLOSED,
                                      "The library is closed");
}

static gpointer
work (gpointer data)
{
  ScoutLibraryWorker *self = data;

  for (;;)
    {
      Errand *errand = g_async_queue_pop (self->queue);

      switch (errand->kind)
        {
        case ERRAND_OPEN:
          open_file (self, errand);
          break;
        case ERRAND_RUN:
          run_job (self, errand);
          break;
        case ERRAND_CLOSE:
          close_file (self);
          break;
        case ERRAND_FORGET:
          _scout_library_forget_files (errand->path, &errand->error);
          break;
        case ERRAND_END:
        default:
          close_file (self);
          errand_free (errand);
          return NULL;
        }
      send_back (self, errand);
    }
}

static void
push (ScoutLibraryWorker    *self,
      ErrandKind             kind,
      GTask                 *task, /* (nullable) */
      const ScoutLibraryJob *job,  /* (nullable) */
      const char            *path) /* (nullable) */
{
  Errand *errand = g_new0 (Errand, 1);

  errand->kind = kind;
  errand->task = task != NULL ? g_object_ref (task) : NULL;
  errand->job = job;
  errand->path = g_strdup (path);
  g_async_queue_push (self->queue, errand);
}

/* Ends the thread, after everything that it was given. */
static void
finish_work (ScoutLibraryWorker *self)
{
  push (self, ERRAND_END, NULL, NULL, NULL);
  g_thread_join (g_steal_pointer (&self->thread));
}

/* A task holds its library until it is answered in the main context. When a program ends, nobody
 * answers any more: libraries with something left to do are not freed, and their threads would be
 * cut off. */
static void
finish_all (void)
{
  GList *link = NULL;

  G_LOCK (workers);
  while ((link = g_queue_pop_head_link (&workers)) != NULL)
    finish_work (link->data);
  G_UNLOCK (workers);
}

static void
enlist (ScoutLibraryWorker *self)
{
  static gsize is_ready = 0;

  if (g_once_init_enter (&is_ready))
    {
      int status = atexit (finish_all);

      g_assert (status == 0);
      g_once_init_leave (&is_ready, 1);
    }

  self->link.data = self;
  G_LOCK (workers);
  g_queue_push_tail_link (&workers, &self->link);
  G_UNLOCK (workers);
}

ScoutLibraryWorker *
_scout_library_worker_new (void)
{
  ScoutLibraryWorker *self = g_new0 (ScoutLibraryWorker, 1);

  self->queue = g_async_queue_new ();
  self->context = g_main_context_ref_thread_default ();
  self->broken = g_error_new_literal (SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_CLOSED,
                                      "The library has not been opened");
  self->thread = g_thread_new ("scout-library", work, self);
  enlist (self);

  return self;
}

void
_scout_library_worker_free (ScoutLibraryWorker *self)
{
  /* Its thread has ended already where it is freed while the program ends. */
  if (self->thread != NULL)
    {
      G_LOCK (workers);
      g_queue_unlink (&workers, &self->link);
      G_UNLOCK (workers);
      finish_work (self);
    }
  g_async_queue_unref (self->queue);
  g_main_context_unref (self->context);
  g_clear_error (&self->broken);
  g_free (self);
}

void
_scout_library_worker_open (ScoutLibraryWorker    *self,
                            const char            *path,
                            GTask                 *task,
                            const ScoutLibraryJob *job)
{
  push (self, ERRAND_OPEN, task, job, path);
}

void
_scout_library_worker_push (ScoutLibraryWorker    *self,
                            GTask                 *task,
                            const ScoutLibraryJob *job)
{
  push (self, ERRAND_RUN, task, job, NULL);
}

void
_scout_library_worker_close (ScoutLibraryWorker *self,
                             GTask              *task)
{
  push (self, ERRAND_CLOSE, task, NULL, NULL);
}

void
_scout_library_worker_forget (ScoutLibraryWorker *self,
                              const char         *path,
                              GTask              *task)
{
  push (self, ERRAND_FORGET, task, NULL, path);
}
