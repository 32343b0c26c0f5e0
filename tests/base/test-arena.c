/* test-arena.c: tests of ScoutArena.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-arena.h"

#include <string.h>

#define N_STRINGS 20000
#define N_THREADS 4

static void
test_strings (void)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (GPtrArray) copies = g_ptr_array_new ();

  for (guint i = 0; i < N_STRINGS; i++)
    {
      g_autofree char *text = g_strdup_printf ("string number %u", i);

      g_ptr_array_add (copies, scout_arena_strndup (arena, text, strlen (text)));
    }

  for (guint i = 0; i < N_STRINGS; i++)
    {
      g_autofree char *text = g_strdup_printf ("string number %u", i);

      g_assert_cmpstr (copies->pdata[i], ==, text);
    }
}

static void
test_part_of_text (void)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (64);

  g_assert_cmpstr (scout_arena_strndup (arena, "coffee", 3), ==, "cof");
  g_assert_cmpstr (scout_arena_strndup (arena, NULL, 0), ==, "");
}

static void
test_alignment_and_zeros (void)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (0);

  for (gsize size = 1; size < 3000; size += 7)
    {
      guint8 *memory = scout_arena_alloc (arena, size);

      g_assert_cmpuint ((guintptr) memory % (2 * sizeof (gpointer)), ==, 0);
      for (gsize i = 0; i < size; i++)
        g_assert_cmpuint (memory[i], ==, 0);
      memset (memory, 0xff, size);
      scout_arena_strndup (arena, "odd", size % 4);
    }
}

static void
test_large (void)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (16);
  g_autofree char *text = g_strnfill (1000 * 1000, 'x');
  const char *small = scout_arena_strndup (arena, "small", 5);
  const char *large = scout_arena_strndup (arena, text, 1000 * 1000);

  g_assert_cmpstr (large, ==, text);
  g_assert_cmpstr (small, ==, "small");
}

/* What is taken from the heap stays near what is used: pages of an answer are kept for long. */
static void
test_size (void)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  gsize used = 0;

  g_assert_cmpuint (scout_arena_get_size (arena), <, 1024);
  scout_arena_strndup (arena, "x", 1);
  g_assert_cmpuint (scout_arena_get_size (arena), <, 2048);

  while (used < 1024 * 1024)
    {
      scout_arena_strndup (arena, "a string of thirty-one letters.", 31);
      used += 32;
    }
  g_assert_cmpuint (scout_arena_get_size (arena), >=, used);
  g_assert_cmpuint (scout_arena_get_size (arena), <, used + used / 8);
}

static gpointer
take_and_drop (gpointer data)
{
  for (guint i = 0; i < 10000; i++)
    scout_arena_unref (scout_arena_ref (data));
  scout_arena_unref (data);

  return NULL;
}

static void
test_references_in_threads (void)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  const char *text = scout_arena_strndup (arena, "kept", 4);
  GThread *threads[N_THREADS];

  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("arena", take_and_drop, scout_arena_ref (arena));
  for (guint i = 0; i < N_THREADS; i++)
    g_thread_join (threads[i]);

  g_assert_cmpstr (text, ==, "kept");
}

static void
test_keep (void)
{
  ScoutArena *older = scout_arena_new (0);
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  const char *text = scout_arena_strndup (older, "kept", 4);
  gsize size = scout_arena_get_size (arena);

  g_assert_cmpuint (scout_arena_get_whole_size (arena), ==, size);
  scout_arena_keep (arena, older);
  scout_arena_keep (arena, older);
  g_assert_cmpuint (scout_arena_get_whole_size (arena), ==, size + scout_arena_get_size (older));
  scout_arena_unref (older);

  g_assert_cmpstr (text, ==, "kept");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/arena/strings", test_strings);
  g_test_add_func ("/arena/part-of-text", test_part_of_text);
  g_test_add_func ("/arena/alignment-and-zeros", test_alignment_and_zeros);
  g_test_add_func ("/arena/large", test_large);
  g_test_add_func ("/arena/size", test_size);
  g_test_add_func ("/arena/references-in-threads", test_references_in_threads);
  g_test_add_func ("/arena/keep", test_keep);

  return g_test_run ();
}
