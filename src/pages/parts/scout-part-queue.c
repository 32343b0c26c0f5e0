/* scout-part-queue.c: questions that have not been asked yet.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Nothing is asked for before the frame that shows what was known has had its turn. A call counts
 * as soon as it is made, also if another choice ends it at once: so what is chosen quickly one
 * after the other waits until one choice stands, and of the others nothing is ever asked. What has
 * been ended meanwhile is handed on like all else, for whoever counts what was given away. */

#include "config.h"

#include "scout-part-queue.h"

#include <gtk/gtk.h>

/* Behind all that GTK does for a frame. */
#define PRIORITY_BEHIND_FRAME (GDK_PRIORITY_REDRAW + 10)
/* Where one frame follows the other without a pause, what has not been asked for is asked for. */
#define LONGEST_WAIT_MS 100

struct _ScoutPartQueue
{
  ScoutPartQueueFunc ask;
  gpointer user_data;

  GQueue loads;      /* (element-type ScoutPartLoad): behind the next frame */
  guint ask_id;      /* as long as there are such */
  guint ask_late_id; /* then too, where frames leave no time */

  ScoutClock *clock; /* (owned) (nullable): none until somebody chooses */
  GSource *quiet;    /* (owned) (nullable): since the last choice */
  GQueue waiting;    /* (element-type ScoutPartLoad): until that stands */
  gboolean is_choosing;
};

ScoutPartQueue *
scout_part_queue_new (ScoutPartQueueFunc ask,
                      gpointer           user_data)
{
  ScoutPartQueue *self = NULL;

  g_return_val_if_fail (ask != NULL, NULL);

  self = g_new0 (ScoutPartQueue, 1);
  self->ask = ask;
  self->user_data = user_data;
  g_queue_init (&self->loads);
  g_queue_init (&self->waiting);

  return self;
}

static void
end_quiet (ScoutPartQueue *self)
{
  if (self->quiet != NULL)
    g_source_destroy (self->quiet);
  g_clear_pointer (&self->quiet, g_source_unref);
}

void
scout_part_queue_free (ScoutPartQueue *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (g_queue_is_empty (&self->loads) && g_queue_is_empty (&self->waiting));

  end_quiet (self);
  g_clear_object (&self->clock);
  g_free (self);
}

void
scout_part_queue_set_clock (ScoutPartQueue *self,
                            ScoutClock     *clock)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (SCOUT_IS_CLOCK (clock));

  g_set_object (&self->clock, clock);
}

/* Whose loader may have the last but this reference. */
static void
ask_next (ScoutPartQueue *self)
{
  ScoutPartLoad *load = g_queue_pop_head (&self->loads);

  if (g_queue_is_empty (&self->loads))
    {
      g_clear_handle_id (&self->ask_id, g_source_remove);
      g_clear_handle_id (&self->ask_late_id, g_source_remove);
    }
  self->ask (load, self->user_data);
}

/* (transfer full): whose queue it is, and who may be gone with the question. */
static ScoutPartLoader *
ref_loader (ScoutPartQueue *self)
{
  return g_object_ref (((ScoutPartLoad *) g_queue_peek_head (&self->loads))->loader);
}

/* One at a time: each wakes others up, and whoever has clicked waits for a frame. */
static gboolean
ask_cb (gpointer user_data)
{
  g_autoptr(ScoutPartLoader) alive = ref_loader (user_data);

  ask_next (user_data);

  return G_SOURCE_CONTINUE;
}

static gboolean
ask_late_cb (gpointer user_data)
{
  ScoutPartQueue *self = user_data;
  g_autoptr(ScoutPartLoader) alive = ref_loader (self);

  while (!g_queue_is_empty (&self->loads))
    ask_next (self);

  return G_SOURCE_CONTINUE;
}

/* Takes the load. */
static void
ask_behind_frame (ScoutPartQueue *self,
                  ScoutPartLoad  *load)
{
  g_queue_push_tail (&self->loads, load);
  if (self->ask_id != 0)
    return;

  self->ask_id = g_idle_add_full (PRIORITY_BEHIND_FRAME, ask_cb, self, NULL);
  self->ask_late_id = g_timeout_add (LONGEST_WAIT_MS, ask_late_cb, self);
}

void
scout_part_queue_push (ScoutPartQueue *self,
                       ScoutPartLoad  *load,
                       gboolean        is_free)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (load != NULL);

  if (self->is_choosing && !is_free)
    g_queue_push_tail (&self->waiting, load);
  else
    ask_behind_frame (self, load);
}

static gboolean
quiet_over_cb (gpointer user_data)
{
  scout_part_queue_ask_chosen (user_data);

  return G_SOURCE_REMOVE;
}

void
scout_part_queue_begin_choice (ScoutPartQueue *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (!self->is_choosing);

  for (GList *link = self->waiting.head; link != NULL; link = link->next)
    g_cancellable_cancel (((ScoutPartLoad *) link->data)->cancellable);
  scout_part_queue_ask_chosen (self);

  self->is_choosing = TRUE;
  if (self->clock == NULL)
    self->clock = scout_system_clock_new ();
  self->quiet = scout_clock_source_new (self->clock, SCOUT_PART_QUEUE_QUIET);
  g_source_set_callback (self->quiet, quiet_over_cb, self, NULL);
  g_source_attach (self->quiet, NULL);
}

void
scout_part_queue_end_choice (ScoutPartQueue *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->is_choosing);

  self->is_choosing = FALSE;
}

void
scout_part_queue_ask_chosen (ScoutPartQueue *self)
{
  g_return_if_fail (self != NULL);

  end_quiet (self);
  while (!g_queue_is_empty (&self->waiting))
    ask_behind_frame (self, g_queue_pop_head (&self->waiting));
}
