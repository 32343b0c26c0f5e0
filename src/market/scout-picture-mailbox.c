/* scout-picture-mailbox.c: takes what workers have done to the thread of a main context.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * One source for as long as the mailbox is open. It asks whether there are items rather than being
 * given a time to be ready at: a worker then wakes the context up without taking its lock, which
 * its thread would have to wait for. And it is woken up only if it may be asleep: between an item
 * and the next time that it prepares to sleep it looks for itself. To wake up costs the thread more
 * than most items do, so that one of which more are announced waits for them; whenever the context
 * is awake it takes what there is.
 */

#include "config.h"

#include "scout-picture-mailbox.h"

/* Items that wait for others, at most. */
#define MOST_WAITING 4

struct _ScoutPictureMailbox
{
  gatomicrefcount n_references;

  ScoutPictureMailboxFunc func;
  gpointer user_data;
  GMainContext *context; /* (owned) */
  GSource *source;       /* (owned) (nullable): NULL once closed; the context's thread's */

  GMutex lock; /* for the rest */
  GQueue items;
  guint n_announced;  /* items that are certain to come */
  gboolean will_look; /* whether the context looks for items before it sleeps */
};

typedef struct
{
  GSource parent_instance;

  ScoutPictureMailbox *mailbox; /* (unowned): lives longer than the source is attached */
} MailboxSource;

static gboolean
look (ScoutPictureMailbox *self,
      gboolean             will_look)
{
  gboolean has_items;

  g_mutex_lock (&self->lock);
  self->will_look = will_look;
  has_items = self->items.length > 0;
  g_mutex_unlock (&self->lock);

  return has_items;
}

/* Also in a main loop that an item runs: that one sleeps too. */
static gboolean
prepare_mailbox (GSource *source,
                 int     *timeout)
{
  *timeout = -1;

  return look (((MailboxSource *) source)->mailbox, FALSE);
}

/* After the context has slept; if there is nothing it sleeps again, having prepared for it. */
static gboolean
check_mailbox (GSource *source)
{
  return look (((MailboxSource *) source)->mailbox, TRUE);
}

static gpointer
pop (ScoutPictureMailbox *self)
{
  gpointer item = NULL;

  g_mutex_lock (&self->lock);
  self->will_look = TRUE;
  item = g_queue_pop_head (&self->items);
  g_mutex_unlock (&self->lock);

  return item;
}

static gboolean
dispatch_mailbox (GSource     *source,
                  GSourceFunc  callback,
                  gpointer     user_data)
{
  g_autoptr(ScoutPictureMailbox) self = NULL;
  gpointer item = NULL;

  self = scout_picture_mailbox_ref (((MailboxSource *) source)->mailbox);
  while ((item = pop (self)) != NULL)
    self->func (item, self->user_data);

  return G_SOURCE_CONTINUE;
}

static GSourceFuncs mailbox_source_funcs = {
  .prepare = prepare_mailbox,
  .check = check_mailbox,
  .dispatch = dispatch_mailbox,
};

ScoutPictureMailbox *
scout_picture_mailbox_new (ScoutPictureMailboxFunc func,
                           gpointer                user_data)
{
  ScoutPictureMailbox *self = NULL;

  g_return_val_if_fail (func != NULL, NULL);

  self = g_new0 (ScoutPictureMailbox, 1);
  g_atomic_ref_count_init (&self->n_references);
  g_mutex_init (&self->lock);
  g_queue_init (&self->items);
  self->func = func;
  self->user_data = user_data;
  self->context = g_main_context_ref_thread_default ();

  self->source = g_source_new (&mailbox_source_funcs, sizeof (MailboxSource));
  ((MailboxSource *) self->source)->mailbox = self;
  g_source_set_static_name (self->source, "ScoutPictureMailbox");
  g_source_set_can_recurse (self->source, TRUE);
  g_source_attach (self->source, self->context);

  return self;
}

ScoutPictureMailbox *
scout_picture_mailbox_ref (ScoutPictureMailbox *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->n_references);

  return self;
}

void
scout_picture_mailbox_unref (ScoutPictureMailbox *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->n_references))
    return;

  g_assert (self->source == NULL && self->items.length == 0 && self->n_announced == 0);

  g_clear_pointer (&self->context, g_main_context_unref);
  g_mutex_clear (&self->lock);
  g_free (self);
}

/* With the lock held; returns whether the context is to be woken up, which the caller does without
 * the lock. */
static gboolean
add_locked (ScoutPictureMailbox *self,
            gpointer             item,
            gboolean             may_wait)
{
  g_queue_push_tail (&self->items, item);
  if (self->will_look || (may_wait && self->n_announced > 0 && self->items.length < MOST_WAITING))
    return FALSE;

  self->will_look = TRUE;

  return TRUE;
}

void
scout_picture_mailbox_push (ScoutPictureMailbox *self,
                            gpointer             item)
{
  gboolean is_to_wake;

  g_return_if_fail (self != NULL);
  g_return_if_fail (item != NULL);

  g_mutex_lock (&self->lock);
  is_to_wake = add_locked (self, item, FALSE);
  g_mutex_unlock (&self->lock);

  if (is_to_wake)
    g_main_context_wakeup (self->context);
}

void
scout_picture_mailbox_announce (ScoutPictureMailbox *self)
{
  g_return_if_fail (self != NULL);

  g_mutex_lock (&self->lock);
  self->n_announced++;
  g_mutex_unlock (&self->lock);
}

void
scout_picture_mailbox_push_announced (ScoutPictureMailbox *self,
                                      gpointer             item)
{
  gboolean is_to_wake;

  g_return_if_fail (self != NULL);
  g_return_if_fail (item != NULL);

  g_mutex_lock (&self->lock);
  g_assert (self->n_announced > 0);
  self->n_announced--;
  is_to_wake = add_locked (self, item, TRUE);
  g_mutex_unlock (&self->lock);

  if (is_to_wake)
    g_main_context_wakeup (self->context);
}

void
scout_picture_mailbox_close (ScoutPictureMailbox *self)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (self->source != NULL);

  g_source_destroy (self->source);
  g_clear_pointer (&self->source, g_source_unref);
}
