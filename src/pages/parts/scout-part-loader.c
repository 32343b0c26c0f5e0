/* scout-part-loader.c: loads the parts of one creator, each by itself.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the tabs of the creator's page have in common: an answer belongs to the creator and the
 * question that it was asked for, and is told only while both still hold. Answers often come
 * together, and to fill, lay out and paint a page with all of them in one frame takes longer than
 * a frame may: the next one is told when the frame that shows the last has been painted. When
 * something is asked for is the queue's (scout-part-queue.c). Main thread only. */

#include "config.h"

#include "scout-part-loader.h"

#include "scout-part-load.h"
#include "scout-part-queue.h"

/* What can be under way at once: each part, behind these each breakdown, behind these the rate of
 * each range, what is only to be known: of each range that, and each breakdown, and days of each
 * range that are not shown. */
#define FIRST_BREAKDOWN ((guint) SCOUT_N_CREATOR_PARTS)
#define FIRST_RATE (FIRST_BREAKDOWN + SCOUT_BREAKDOWN_OTHER + 1)
#define N_RANGES ((guint) SCOUT_TIME_RANGE_THIS_MONTH + 1)
#define FIRST_KNOWN (FIRST_RATE + N_RANGES)
#define FIRST_SPARE (FIRST_KNOWN + (SCOUT_BREAKDOWN_OTHER + 1) * N_RANGES)
#define N_SLOTS (FIRST_SPARE + N_RANGES)

/* Behind all that GTK does for a frame. */
#define PRIORITY_BEHIND_FRAME (GDK_PRIORITY_REDRAW + 10)
/* If no frame is painted because nobody looks, the next answer is told anyway. */
#define LONGEST_WAIT_MS 100

struct _ScoutPartLoader
{
  GObject parent_instance;

  GtkWidget *widget;                   /* (weak): shows the answers */
  ScoutMarketplace *marketplace;       /* (owned) (nullable) */
  ScoutCreator *creator;               /* (owned) (nullable) */
  ScoutQuery *query;                   /* (owned) (nullable): that found the creator */
  GCancellable *cancellables[N_SLOTS]; /* (owned) (nullable): of what is under way */
  gboolean is_answered[N_SLOTS];       /* since the creator was set */
  GError *errors[N_SLOTS];             /* (owned) (nullable): of what did not come */
  guint n_pending;     /* has been asked for, or will be behind the next frame */
  guint n_spare;       /* of these, what nobody waits for */
  gboolean wants_spare;
  ScoutPartQueue *queue; /* (owned): have not been asked for yet */
  GQueue spare;   /* (element-type ScoutPartLoad): wait until nothing else is pending */
  GQueue answers; /* (element-type ScoutPartAnswer): wait for a frame */
  guint tick_id;    /* while the frame with the last answer has not begun */
  guint behind_id;  /* then, until that frame has been painted; without frames, until idle */
  guint timeout_id; /* while the next answer may not be told yet */
};

enum
{
  SIGNAL_LOADED,
  SIGNAL_SPLIT_LOADED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPartLoader, scout_part_loader, G_TYPE_OBJECT)

static void
stop (ScoutPartLoader *self,
      gsize            slot)
{
  g_cancellable_cancel (self->cancellables[slot]);
  g_clear_object (&self->cancellables[slot]);
  g_clear_error (&self->errors[slot]);
  for (GList *link = self->answers.head, *next = NULL; link != NULL; link = next)
    {
      ScoutPartAnswer *answer = link->data;

      next = link->next;
      if (answer->slot != slot)
        continue;
      g_queue_delete_link (&self->answers, link);
      scout_part_answer_free (answer);
    }
}

static void
tell (ScoutPartLoader       *self,
      const ScoutPartAnswer *answer)
{
  if (answer->slot < FIRST_BREAKDOWN)
    g_signal_emit (self, signals[SIGNAL_LOADED], 0, answer->slot, answer->creator, answer->error);
  else if (answer->slot >= FIRST_SPARE)
    g_signal_emit (self, signals[SIGNAL_LOADED], 0, (guint) SCOUT_CREATOR_PART_DAILY,
                   answer->creator, NULL);
  else if (answer->slot < FIRST_RATE)
    g_signal_emit (self, signals[SIGNAL_SPLIT_LOADED], 0, answer->slot - FIRST_BREAKDOWN,
                   answer->creator, answer->error);
  else
    g_signal_emit (self, signals[SIGNAL_LOADED], 0, (guint) SCOUT_CREATOR_PART_RATE,
                   answer->creator, answer->error);
}

static void tell_next (ScoutPartLoader *self);
static void ask_spare (ScoutPartLoader *self);

static gboolean
behind_frame_cb (gpointer user_data)
{
  ScoutPartLoader *self = user_data;

  self->behind_id = 0;
  tell_next (self);

  return G_SOURCE_REMOVE;
}

static gboolean
timeout_cb (gpointer user_data)
{
  ScoutPartLoader *self = user_data;

  self->timeout_id = 0;
  tell_next (self);

  return G_SOURCE_REMOVE;
}

/* In this frame the last answer is shown: behind it there is time for the next. */
static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  ScoutPartLoader *self = user_data;

  self->tick_id = 0;
  self->behind_id = g_idle_add_full (PRIORITY_BEHIND_FRAME, behind_frame_cb, self, NULL);

  return G_SOURCE_REMOVE;
}

static void
end_wait (ScoutPartLoader *self)
{
  g_clear_handle_id (&self->timeout_id, g_source_remove);
  g_clear_handle_id (&self->behind_id, g_source_remove);
  if (self->tick_id != 0 && self->widget != NULL)
    gtk_widget_remove_tick_callback (self->widget, self->tick_id);
  self->tick_id = 0;
}

/* What has been told or begun since the last frame is painted before anything else is told. What
 * is not seen, or not any more, gets no frame to wait for: what is left is told one by one. */
static void
wait_for_frame (ScoutPartLoader *self)
{
  end_wait (self);
  if (self->widget == NULL || !gtk_widget_get_mapped (self->widget))
    {
      if (!g_queue_is_empty (&self->answers))
        self->behind_id = g_idle_add_full (PRIORITY_BEHIND_FRAME, behind_frame_cb, self, NULL);
      return;
    }

  self->tick_id = gtk_widget_add_tick_callback (self->widget, frame_cb, self, NULL);
  self->timeout_id = g_timeout_add (LONGEST_WAIT_MS, timeout_cb, self);
}

static void
tell_next (ScoutPartLoader *self)
{
  g_autoptr(ScoutPartLoader) alive = g_object_ref (self);
  g_autoptr(ScoutPartAnswer) answer = NULL;

  end_wait (self);
  answer = g_queue_pop_head (&self->answers);
  if (answer != NULL)
    {
      wait_for_frame (self);
      tell (self, answer);
    }
  ask_spare (self);
}

static void
forget_pending (ScoutPartLoader     *self,
                const ScoutPartLoad *load)
{
  self->n_pending--;
  self->n_spare -= load->slot >= FIRST_SPARE;
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(ScoutPartLoad) load = g_steal_pointer (&user_data);
  g_autoptr(ScoutPartAnswer) answer = g_new0 (ScoutPartAnswer, 1);

  answer->slot = load->slot;
  answer->creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result,
                                                           &answer->error);
  forget_pending (load->loader, load);
  if (g_cancellable_is_cancelled (load->cancellable))
    {
      ask_spare (load->loader);
      return;
    }

  g_clear_object (&load->loader->cancellables[load->slot]);
  load->loader->is_answered[load->slot] = answer->creator != NULL;
  if (answer->error != NULL)
    load->loader->errors[load->slot] = g_error_copy (answer->error);
  /* Why it did not come nobody waits to hear of what nobody has asked for. */
  if (answer->creator != NULL || answer->slot < FIRST_SPARE)
    g_queue_push_tail (&load->loader->answers, g_steal_pointer (&answer));
  if (load->loader->timeout_id == 0)
    tell_next (load->loader);
}

static void
scout_part_loader_dispose (GObject *object)
{
  ScoutPartLoader *self = SCOUT_PART_LOADER (object);

  scout_part_loader_set_creator (self, NULL, NULL);
  g_clear_object (&self->query);
  end_wait (self);
  g_clear_weak_pointer (&self->widget);

  G_OBJECT_CLASS (scout_part_loader_parent_class)->dispose (object);
}

static void
scout_part_loader_finalize (GObject *object)
{
  scout_part_queue_free (SCOUT_PART_LOADER (object)->queue);

  G_OBJECT_CLASS (scout_part_loader_parent_class)->finalize (object);
}

static void
scout_part_loader_class_init (ScoutPartLoaderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_part_loader_dispose;
  G_OBJECT_CLASS (klass)->finalize = scout_part_loader_finalize;

  /**
   * ScoutPartLoader::loaded:
   * @self: the loader
   * @part: a #ScoutCreatorPart
   * @creator: (nullable): a creator that knows the part, %NULL if it did not come
   * @error: (nullable): why it did not come, a #ScoutGraphError
   *
   * A part has come, or will not.
   */
  signals[SIGNAL_LOADED] = g_signal_new ("loaded", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 3, G_TYPE_UINT,
                                         SCOUT_TYPE_CREATOR, G_TYPE_ERROR);

  /**
   * ScoutPartLoader::split-loaded:
   * @self: the loader
   * @breakdown: a #ScoutBreakdown
   * @creator: (nullable): a creator that knows the figures, %NULL if they did not come
   * @error: (nullable): why they did not come, a #ScoutGraphError
   *
   * Figures that are divided in one way have come, or will not.
   */
  signals[SIGNAL_SPLIT_LOADED] = g_signal_new ("split-loaded", G_TYPE_FROM_CLASS (klass),
                                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                               3, G_TYPE_UINT, SCOUT_TYPE_CREATOR, G_TYPE_ERROR);
}

static void ask (ScoutPartLoad *load,
                 gpointer       user_data);

static void
scout_part_loader_init (ScoutPartLoader *self)
{
  self->wants_spare = TRUE;
  self->queue = scout_part_queue_new (ask, self);
  g_queue_init (&self->spare);
  g_queue_init (&self->answers);
}

ScoutPartLoader *
scout_part_loader_new (GtkWidget *widget)
{
  ScoutPartLoader *self = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), NULL);

  self = g_object_new (SCOUT_TYPE_PART_LOADER, NULL);
  g_set_weak_pointer (&self->widget, widget);

  return self;
}

void
scout_part_loader_set_creator (ScoutPartLoader  *self,
                               ScoutMarketplace *marketplace,
                               ScoutCreator     *creator)
{
  g_return_if_fail (SCOUT_IS_PART_LOADER (self));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  for (gsize i = 0; i < N_SLOTS; i++)
    {
      stop (self, i);
      self->is_answered[i] = FALSE;
    }
  scout_part_queue_ask_chosen (self->queue);
  g_set_object (&self->marketplace, marketplace);
  g_set_object (&self->creator, creator);
  wait_for_frame (self);
  ask_spare (self);
}

ScoutCreator *
scout_part_loader_get_creator (ScoutPartLoader *self)
{
  g_return_val_if_fail (SCOUT_IS_PART_LOADER (self), NULL);

  return self->creator;
}

void
scout_part_loader_set_query (ScoutPartLoader *self,
                             ScoutQuery      *query)
{
  g_return_if_fail (SCOUT_IS_PART_LOADER (self));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  g_set_object (&self->query, query);
}

ScoutQuery *
scout_part_loader_get_query (ScoutPartLoader *self)
{
  g_return_val_if_fail (SCOUT_IS_PART_LOADER (self), NULL);

  return self->query;
}

/* What waited for a choice that did not stand never will be answered. */
static gboolean
is_under_way (ScoutPartLoader *self,
              guint            slot)
{
  return self->cancellables[slot] != NULL
         && !g_cancellable_is_cancelled (self->cancellables[slot]);
}

/* Returns NULL if there is nobody to ask, or nobody to ask about. */
static ScoutPartLoad *
begin (ScoutPartLoader *self,
       guint            slot)
{
  stop (self, slot);
  if (self->marketplace == NULL || self->creator == NULL)
    return NULL;

  self->cancellables[slot] = g_cancellable_new ();
  return scout_part_load_new (self, self->cancellables[slot], slot);
}

static ScoutQuestion
put (ScoutPartLoader     *self,
     const ScoutPartLoad *load)
{
  return (ScoutQuestion) { scout_creator_get_lookup_id (self->creator), .creator_part = load->part,
                           .breakdown = load->breakdown, .range = load->range };
}

/* Takes the load. */
static void
ask (ScoutPartLoad *load,
     gpointer       user_data)
{
  ScoutPartLoader *self = user_data;
  ScoutQuestion question = { NULL, };

  if (g_cancellable_is_cancelled (load->cancellable))
    {
      forget_pending (self, load);
      scout_part_load_free (load);
      ask_spare (self);
      return;
    }

  question = put (self, load);
  if (load->breakdown != SCOUT_BREAKDOWN_NONE)
    scout_marketplace_load_split_async (self->marketplace, &question, load->cancellable, loaded_cb,
                                        load);
  else
    scout_marketplace_load_creator_async (self->marketplace, question.id, load->part, load->range,
                                          load->cancellable, loaded_cb, load);
}

/* Takes the load. */
static void
push (ScoutPartLoader *self,
      ScoutPartLoad   *load)
{
  const ScoutQuestion question = put (self, load);

  self->n_pending++;
  self->n_spare += load->slot >= FIRST_SPARE;
  scout_part_queue_push (self->queue, load,
                         scout_marketplace_remembers (self->marketplace, &question));
}

/* Which is asked when all else has come and has been told, while it is wanted, and then only if
 * there are calls to spare. */
static void
ask_spare (ScoutPartLoader *self)
{
  while (!g_queue_is_empty (&self->spare))
    {
      ScoutPartLoad *load = g_queue_peek_head (&self->spare);
      gboolean is_cancelled = g_cancellable_is_cancelled (load->cancellable);

      if (!is_cancelled && (!self->wants_spare || scout_part_loader_is_loading (self)))
        return;

      g_queue_pop_head (&self->spare);
      if (!is_cancelled && scout_marketplace_has_spare_calls (self->marketplace))
        {
          push (self, load);
          return;
        }
      if (!is_cancelled)
        g_clear_object (&self->cancellables[load->slot]);
      scout_part_load_free (load);
    }
}

static void
ask_behind_frame (ScoutPartLoader *self,
                  guint            slot,
                  ScoutCreatorPart part,
                  ScoutBreakdown   breakdown,
                  ScoutTimeRange   range)
{
  ScoutPartLoad *load = begin (self, slot);

  if (load == NULL)
    return;

  load->part = part;
  load->breakdown = breakdown;
  load->range = range;
  push (self, load);
}

void
scout_part_loader_load (ScoutPartLoader  *self,
                        ScoutCreatorPart  part,
                        ScoutTimeRange    range)
{
  g_return_if_fail (SCOUT_IS_PART_LOADER (self));
  g_return_if_fail ((gsize) part < SCOUT_N_CREATOR_PARTS);

  if (part != SCOUT_CREATOR_PART_RATE)
    ask_behind_frame (self, (guint) part, part, SCOUT_BREAKDOWN_NONE, range);
  else if (!is_under_way (self, FIRST_RATE + (guint) range))
    ask_behind_frame (self, FIRST_RATE + (guint) range, part, SCOUT_BREAKDOWN_NONE, range);
}

void
scout_part_loader_load_split (ScoutPartLoader *self,
                              ScoutBreakdown   breakdown,
                              ScoutTimeRange   range)
{
  g_return_if_fail (SCOUT_IS_PART_LOADER (self));
  g_return_if_fail (breakdown > SCOUT_BREAKDOWN_NONE && breakdown <= SCOUT_BREAKDOWN_OTHER);

  ask_behind_frame (self, FIRST_BREAKDOWN + (guint) breakdown, SCOUT_CREATOR_PART_PROFILE,
                    breakdown, range);
}

void
scout_part_loader_load_known (ScoutPartLoader *self,
                              ScoutBreakdown   breakdown,
                              ScoutTimeRange   range)
{
  guint slot = FIRST_KNOWN + (guint) breakdown * N_RANGES + (guint) range;

  g_return_if_fail (SCOUT_IS_PART_LOADER (self));
  g_return_if_fail (slot < N_SLOTS);

  if (is_under_way (self, slot) || self->is_answered[slot])
    return;

  ask_behind_frame (self, slot, SCOUT_CREATOR_PART_FIGURES, breakdown, range);
}

void
scout_part_loader_load_spare_days (ScoutPartLoader *self,
                                   ScoutTimeRange   range)
{
  guint slot = FIRST_SPARE + (guint) range;
  ScoutPartLoad *load = NULL;

  g_return_if_fail (SCOUT_IS_PART_LOADER (self));
  g_return_if_fail (slot < N_SLOTS);

  if (is_under_way (self, slot) || self->is_answered[slot] || self->errors[slot] != NULL)
    return;

  load = begin (self, slot);
  if (load == NULL)
    return;

  load->part = SCOUT_CREATOR_PART_DAILY;
  load->range = range;
  g_queue_push_tail (&self->spare, load);
  ask_spare (self);
}

void
scout_part_loader_set_wants_spare (ScoutPartLoader *self,
                                   gboolean         wants_spare)
{
  g_return_if_fail (SCOUT_IS_PART_LOADER (self));

  self->wants_spare = wants_spare;
  ask_spare (self);
}

ScoutPartQueue *
scout_part_loader_get_queue (ScoutPartLoader *self)
{
  g_return_val_if_fail (SCOUT_IS_PART_LOADER (self), NULL);

  return self->queue;
}

gboolean
scout_part_loader_has_rate (ScoutPartLoader *self,
                            ScoutTimeRange   range)
{
  g_return_val_if_fail (SCOUT_IS_PART_LOADER (self), FALSE);
  g_return_val_if_fail (FIRST_RATE + (guint) range < N_SLOTS, FALSE);

  return self->is_answered[FIRST_RATE + (guint) range];
}

const GError *
scout_part_loader_get_rate_error (ScoutPartLoader *self,
                                  ScoutTimeRange   range)
{
  g_return_val_if_fail (SCOUT_IS_PART_LOADER (self), NULL);
  g_return_val_if_fail (FIRST_RATE + (guint) range < N_SLOTS, NULL);

  return self->errors[FIRST_RATE + (guint) range];
}

gboolean
scout_part_loader_is_loading (ScoutPartLoader *self)
{
  g_return_val_if_fail (SCOUT_IS_PART_LOADER (self), FALSE);

  return self->n_pending > 0 || !g_queue_is_empty (&self->answers);
}

gboolean
scout_part_loader_is_awaited (ScoutPartLoader *self)
{
  g_return_val_if_fail (SCOUT_IS_PART_LOADER (self), FALSE);

  return self->n_pending > self->n_spare || !g_queue_is_empty (&self->answers);
}
