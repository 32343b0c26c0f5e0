/* scout-sandbox-painter.c: the thread that draws pictures while the server answers.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A page of creators comes with fifty pictures of some milliseconds each, which the next page would
 * wait for. Meta's pictures, too, come from other computers than Graph's answers.
 */

#include "config.h"

#include "scout-sandbox-painter.h"

#include "scout-world-picture.h"

struct _ScoutSandboxPainter
{
  GThreadPool *pool;
  ScoutSandboxAlbum *album; /* (unowned) (nullable) */
};

typedef struct
{
  ScoutWorld              *world;      /* (owned) */
  char                    *picture_id; /* (owned) */
  guint                    width;
  guint                    height;
  SoupServerMessage       *message;    /* (owned) */
  ScoutSandboxPictureFunc  answer;
  GMainContext            *context;    /* (owned): the server's */
  int                      has_left;   /* atomic: the client, or the server */
  GBytes                  *jpeg;       /* (owned) (nullable) */
} Job;

static void
has_left_cb (SoupServerMessage *message,
             gpointer           user_data)
{
  Job *job = user_data;

  g_atomic_int_set (&job->has_left, TRUE);
}

/* In the server's thread, or once that has stopped. */
static void
job_free (gpointer data)
{
  Job *job = data;

  g_signal_handlers_disconnect_by_data (job->message, job);
  g_object_unref (job->message);
  g_main_context_unref (job->context);
  g_clear_pointer (&job->jpeg, g_bytes_unref);
  g_clear_pointer (&job->world, scout_world_unref);
  g_free (job->picture_id);
  g_free (job);
}

static gboolean
answer_cb (gpointer user_data)
{
  Job *job = user_data;

  if (!g_atomic_int_get (&job->has_left))
    {
      job->answer (job->message, job->jpeg);
      soup_server_message_unpause (job->message);
    }

  return G_SOURCE_REMOVE;
}

/* A world, and so its pictures, follows from its seed, its size and its day. */
static char *
dup_key (Job *job)
{
  g_autofree char *day = g_date_time_format (scout_world_get_today (job->world), "%F");

  return g_strdup_printf ("%" G_GUINT64_FORMAT " %u %s %s %ux%u",
                          scout_world_get_seed (job->world),
                          scout_world_get_n_creators (job->world), day, job->picture_id,
                          job->width, job->height);
}

/* (transfer full) (nullable) */
static GBytes *
make_picture (Job               *job,
              ScoutSandboxAlbum *album) /* (nullable) */
{
  g_autofree char *key = album != NULL ? dup_key (job) : NULL;
  GBytes *jpeg = album != NULL ? scout_sandbox_album_look_up (album, key) : NULL;

  if (jpeg != NULL)
    return jpeg;

  jpeg = scout_world_picture_render (job->world, job->picture_id, job->width, job->height);
  if (jpeg != NULL && album != NULL)
    scout_sandbox_album_keep (album, key, jpeg);

  return jpeg;
}

static void
draw (gpointer data,
      gpointer user_data)
{
  ScoutSandboxPainter *self = user_data;
  Job *job = data;
  g_autoptr (GSource) source = g_idle_source_new ();

  if (!g_atomic_int_get (&job->has_left))
    job->jpeg = make_picture (job, self->album);

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, answer_cb, job, job_free);
  g_source_attach (source, job->context);
}

ScoutSandboxPainter *
scout_sandbox_painter_new (ScoutSandboxAlbum *album)
{
  ScoutSandboxPainter *self = g_new0 (ScoutSandboxPainter, 1);

  self->album = album;
  self->pool = g_thread_pool_new_full (draw, self, job_free, 1, FALSE, NULL);

  return self;
}

void
scout_sandbox_painter_free (ScoutSandboxPainter *self)
{
  g_thread_pool_free (self->pool, TRUE, TRUE);
  g_free (self);
}

void
scout_sandbox_painter_answer (ScoutSandboxPainter       *self,
                              const ScoutSandboxPicture *picture,
                              SoupServerMessage         *message,
                              ScoutSandboxPictureFunc    answer)
{
  Job *job;

  g_return_if_fail (self != NULL);
  g_return_if_fail (picture != NULL);
  g_return_if_fail (SOUP_IS_SERVER_MESSAGE (message));
  g_return_if_fail (answer != NULL);

  job = g_new0 (Job, 1);
  job->world = scout_world_ref (picture->world);
  job->picture_id = g_strdup (picture->id);
  job->width = picture->width;
  job->height = picture->height;
  job->message = g_object_ref (message);
  job->answer = answer;
  job->context = g_main_context_ref_thread_default ();
  g_signal_connect (message, "disconnected", G_CALLBACK (has_left_cb), job);
  g_signal_connect (message, "finished", G_CALLBACK (has_left_cb), job);

  soup_server_message_pause (message);
  g_thread_pool_push (self->pool, job, NULL);
}
