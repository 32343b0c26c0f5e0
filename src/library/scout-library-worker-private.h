/* scout-library-worker-private.h: the one thread that touches a library's file.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-database-private.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Key of the data of an opening task: where a damaged file has been moved to. */
#define SCOUT_LIBRARY_SET_ASIDE "scout-library-set-aside"

/**
 * ScoutLibraryWorker:
 *
 * Runs jobs one after the other, in the order in which they were given. Everything but the jobs
 * themselves happens in the thread that made it. exit(), and so the end of main(), waits for the
 * jobs that were given before and closes the files.
 */
typedef struct _ScoutLibraryWorker ScoutLibraryWorker;

/**
 * ScoutLibraryJob:
 * @run: in the worker: does the work, with the task's data, all of it or nothing
 * @apply: (nullable): in the main context, after @run has succeeded: brings the lists up to what is
 *   in the file
 * @get_result: (nullable): in the main context: what the task returns, (transfer full); without it
 *   the task returns %TRUE
 *
 * What is done for a task. The task's data is for @run alone while it runs.
 */
typedef struct
{
  gboolean (*run)        (ScoutDatabase  *database,
                          gpointer        data,
                          GError        **error);
  void     (*apply)      (gpointer        library,
                          gpointer        data);
  GObject *(*get_result) (gpointer        library,
                          gpointer        data);
} ScoutLibraryJob;

/**
 * _scout_library_worker_new:
 *
 * Returns: (transfer full): a worker that waits for jobs
 */
ScoutLibraryWorker *_scout_library_worker_new (void);

/**
 * _scout_library_worker_free:
 * @self: (transfer full): a worker
 *
 * Waits until every job is done that was given, closes the file and ends the thread.
 */
void _scout_library_worker_free (ScoutLibraryWorker *self);

/**
 * _scout_library_worker_open:
 * @self: a worker
 * @path: the file
 * @task: (transfer none): told when it is open; has %SCOUT_LIBRARY_SET_ASIDE then
 * @job: what to read then, into which data
 *
 * Opens the file, once, and runs the job on it. If that fails, every later job fails with the same
 * error.
 */
void _scout_library_worker_open (ScoutLibraryWorker    *self,
                                 const char            *path,
                                 GTask                 *task,
                                 const ScoutLibraryJob *job);

/**
 * _scout_library_worker_push:
 * @self: a worker
 * @task: (transfer none): what is done; its source object is the library
 * @job: how; static
 */
void _scout_library_worker_push (ScoutLibraryWorker    *self,
                                 GTask                 *task,
                                 const ScoutLibraryJob *job);

/**
 * _scout_library_worker_close:
 * @self: a worker
 * @task: (transfer none): returns %TRUE when the file is closed
 *
 * Closes the file after the jobs before. Later ones fail with %SCOUT_LIBRARY_ERROR_CLOSED.
 */
void _scout_library_worker_close (ScoutLibraryWorker *self,
                                  GTask              *task);

/**
 * _scout_library_worker_forget:
 * @self: a worker that has no file open
 * @path: the file
 * @task: (transfer none): returns %TRUE when everything that belongs to the file is gone
 *
 * Deletes what is kept in a file.
 */
void _scout_library_worker_forget (ScoutLibraryWorker *self,
                                   const char         *path,
                                   GTask              *task);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutLibraryWorker, _scout_library_worker_free)

G_END_DECLS
