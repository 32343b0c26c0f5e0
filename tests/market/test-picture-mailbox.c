/* test-picture-mailbox.c: everything from every thread arrives, in order, in the main context.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-picture-mailbox.h"

#define N_THREADS 4
#define N_ITEMS 5000

typedef struct
{
  ScoutPictureMailbox *mailbox; /* (owned) */
  GThread *main;                /* (unowned) */
  guint n_come;
  guint last[N_THREADS];
  gboolean is_nested; /* whether the first item waits for the second */
} Receiver;

typedef struct
{
  ScoutPictureMailbox *mailbox; /* (owned) */
  guint number;
  guint n_items;
} Sender;

/* An item is one more than the sender's number among the senders, and its count. */
static void
receive (gpointer item,
         gpointer user_data)
{
  Receiver *receiver = user_data;
  guint number = (GPOINTER_TO_UINT (item) - 1) % N_THREADS;
  guint count = (GPOINTER_TO_UINT (item) - 1) / N_THREADS;

  g_assert_true (g_thread_self () == receiver->main);
  g_assert_cmpuint (count, ==, receiver->last[number]);
  receiver->last[number]++;
  receiver->n_come++;

  while (receiver->is_nested && receiver->n_come < 2)
    g_main_context_iteration (NULL, TRUE);
}

static void
receiver_open (Receiver *receiver)
{
  receiver->main = g_thread_self ();
  receiver->mailbox = scout_picture_mailbox_new (receive, receiver);
}

static void
receiver_clear (Receiver *receiver)
{
  scout_picture_mailbox_close (receiver->mailbox);
  g_clear_pointer (&receiver->mailbox, scout_picture_mailbox_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Receiver, receiver_clear)

static gpointer
send_all (gpointer data)
{
  Sender *sender = data;

  for (guint i = 0; i < sender->n_items; i++)
    {
      scout_picture_mailbox_push (sender->mailbox,
                                  GUINT_TO_POINTER (1 + i * N_THREADS + sender->number));
      /* So that the context falls asleep now and then. */
      if (i % 64 == 0)
        g_usleep (50);
    }
  scout_picture_mailbox_unref (sender->mailbox);
  g_free (sender);

  return NULL;
}

static GThread *
start_sender (Receiver *receiver,
              guint     number,
              guint     n_items)
{
  Sender *sender = g_new0 (Sender, 1);

  sender->mailbox = scout_picture_mailbox_ref (receiver->mailbox);
  sender->number = number;
  sender->n_items = n_items;

  return g_thread_new ("sender", send_all, sender);
}

/* A lost wake-up would leave the test asleep. */
static void
test_threads (void)
{
  g_auto(Receiver) receiver = { 0 };
  GThread *threads[N_THREADS];

  receiver_open (&receiver);
  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = start_sender (&receiver, i, N_ITEMS);
  while (receiver.n_come < N_THREADS * N_ITEMS)
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < N_THREADS; i++)
    g_thread_join (threads[i]);

  g_assert_false (g_main_context_pending (NULL));
}

static gpointer
send_later (gpointer data)
{
  g_usleep (20 * G_TIME_SPAN_MILLISECOND);

  return send_all (data);
}

/* A main loop that an item runs is woken up as well. */
static void
test_nested (void)
{
  g_auto(Receiver) receiver = { .is_nested = TRUE };
  Sender *later = g_new0 (Sender, 1);
  GThread *thread = NULL;

  receiver_open (&receiver);
  later->mailbox = scout_picture_mailbox_ref (receiver.mailbox);
  later->number = 1;
  later->n_items = 1;
  thread = g_thread_new ("later", send_later, later);
  scout_picture_mailbox_push (receiver.mailbox, GUINT_TO_POINTER (1));
  while (receiver.n_come < 2)
    g_main_context_iteration (NULL, TRUE);
  g_thread_join (thread);

  g_assert_cmpuint (receiver.last[0], ==, 1);
  g_assert_cmpuint (receiver.last[1], ==, 1);
}

/* Whoever pushes is not called back before they are done. */
static void
test_same_thread (void)
{
  g_auto(Receiver) receiver = { 0 };

  receiver_open (&receiver);
  scout_picture_mailbox_push (receiver.mailbox, GUINT_TO_POINTER (1));
  scout_picture_mailbox_push (receiver.mailbox, GUINT_TO_POINTER (1 + N_THREADS));
  g_assert_cmpuint (receiver.n_come, ==, 0);

  g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (receiver.n_come, ==, 2);
}

/* How often the main context has gone to sleep. */
static struct
{
  GMutex lock;
  GCond has_changed;
  guint count;
} sleeps;

static int
sleep_counted (GPollFD *fds,
               guint    n_fds,
               int      timeout)
{
  if (timeout != 0)
    {
      g_mutex_lock (&sleeps.lock);
      sleeps.count++;
      g_cond_broadcast (&sleeps.has_changed);
      g_mutex_unlock (&sleeps.lock);
    }

  return g_poll (fds, n_fds, timeout);
}

static void
wait_for_sleep (guint count)
{
  g_mutex_lock (&sleeps.lock);
  while (sleeps.count < count)
    g_cond_wait (&sleeps.has_changed, &sleeps.lock);
  g_mutex_unlock (&sleeps.lock);
}

/* With pauses in which a context that was woken up would take what there is, and fall asleep. */
static void
push_slowly (ScoutPictureMailbox *mailbox,
             guint                first,
             guint                n_items)
{
  for (guint i = first; i < first + n_items; i++)
    {
      g_usleep (10 * G_TIME_SPAN_MILLISECOND);
      scout_picture_mailbox_push_announced (mailbox, GUINT_TO_POINTER (1 + i * N_THREADS));
    }
}

static gpointer
send_announced (gpointer data)
{
  g_autoptr(ScoutPictureMailbox) mailbox = data;

  /* The last of three brings all. */
  for (guint i = 0; i < 3; i++)
    scout_picture_mailbox_announce (mailbox);
  wait_for_sleep (1);
  push_slowly (mailbox, 0, 3);

  /* Four do not wait for more. */
  for (guint i = 0; i < 6; i++)
    scout_picture_mailbox_announce (mailbox);
  wait_for_sleep (2);
  push_slowly (mailbox, 3, 4);

  /* What was not announced waits for nobody. */
  wait_for_sleep (3);
  push_slowly (mailbox, 7, 1);
  scout_picture_mailbox_push (mailbox, GUINT_TO_POINTER (1 + 8 * N_THREADS));

  /* Nobody else is to come. */
  wait_for_sleep (4);
  push_slowly (mailbox, 9, 1);

  return NULL;
}

/* Several that come soon after one another wake the context up once. */
static void
test_announced (void)
{
  const guint n_come[] = { 3, 7, 9, 10 };
  GPollFunc poll = g_main_context_get_poll_func (NULL);
  g_auto(Receiver) receiver = { 0 };
  GThread *thread = NULL;

  receiver_open (&receiver);
  g_main_context_set_poll_func (NULL, sleep_counted);
  thread = g_thread_new ("sender", send_announced, scout_picture_mailbox_ref (receiver.mailbox));
  for (gsize i = 0; i < G_N_ELEMENTS (n_come); i++)
    {
      g_main_context_iteration (NULL, TRUE);
      g_assert_cmpuint (receiver.n_come, ==, n_come[i]);
    }
  g_thread_join (thread);
  g_main_context_set_poll_func (NULL, poll);

  g_assert_cmpuint (sleeps.count, ==, G_N_ELEMENTS (n_come));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture-mailbox/threads", test_threads);
  g_test_add_func ("/picture-mailbox/nested", test_nested);
  g_test_add_func ("/picture-mailbox/same-thread", test_same_thread);
  g_test_add_func ("/picture-mailbox/announced", test_announced);

  return g_test_run ();
}
