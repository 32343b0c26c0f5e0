/* test-answer-memory.c: answers are remembered whole, for a while, and not without end.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-answer-memory.h"
#include "scout-batch.h"
#include "scout-content-fields.h"
#include "scout-creator-fields.h"
#include "scout-unanswered.h"

#define PATIENCE SCOUT_ANSWER_MEMORY_PATIENCE

typedef struct
{
  ScoutClock *clock;         /* (owned) */
  ScoutAnswerMemory *memory; /* (owned) */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->clock = scout_manual_clock_new (PATIENCE);
  fixture->memory = scout_answer_memory_new (fixture->clock);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->memory, scout_answer_memory_free);
  g_assert_finalize_object (fixture->clock);
}

static ScoutCreator *
new_creator (gsize size)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutArena) earlier = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  fields->id = scout_arena_strndup (arena, "1", 1);
  /* As one that was merged of two answers. */
  scout_arena_alloc (earlier, size);
  scout_arena_keep (arena, earlier);

  return scout_creator_new (arena, fields);
}

static ScoutContent *
new_post (ScoutArena *arena,
          const char *id)
{
  ScoutContentFields *fields = scout_arena_alloc (arena, sizeof *fields);

  fields->id = id;

  return scout_content_new (arena, fields);
}

static void
keep (Fixture      *fixture,
      const char   *question,
      const char   *subject,
      ScoutCreator *creator)
{
  scout_answer_memory_keep (fixture->memory, question, subject,
                            scout_answer_kind_get (SCOUT_ANSWER_CREATOR), creator);
}

static void
keep_new (Fixture    *fixture,
          const char *question,
          const char *subject,
          gsize       size)
{
  g_autoptr(ScoutCreator) creator = new_creator (size);

  keep (fixture, question, subject, creator);
}

static gboolean
knows (Fixture    *fixture,
       const char *question)
{
  g_autoptr(ScoutCreator) creator = scout_answer_memory_look_up (fixture->memory, question);

  return creator != NULL;
}

static void
test_age (Fixture       *fixture,
          gconstpointer  data)
{
  ScoutManualClock *clock = SCOUT_MANUAL_CLOCK (fixture->clock);

  g_assert_false (knows (fixture, "a"));
  keep_new (fixture, "a", "1", 1);
  g_assert_true (knows (fixture, "a"));
  g_assert_false (knows (fixture, "b"));
  scout_manual_clock_advance (clock, PATIENCE / 2);
  keep_new (fixture, "b", "1", 1);
  scout_manual_clock_advance (clock, PATIENCE / 2 - 1);
  g_assert_true (knows (fixture, "a"));
  scout_manual_clock_advance (clock, 1);
  g_assert_false (knows (fixture, "a"));
  g_assert_true (knows (fixture, "b"));
  /* What is too old does not stay for nobody. */
  g_assert_cmpuint (scout_answer_memory_get_n_answers (fixture->memory), ==, 1);
}

static void
test_newer (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(ScoutCreator) older = new_creator (1);
  g_autoptr(ScoutCreator) newer = new_creator (1);
  g_autoptr(ScoutCreator) known = NULL;

  keep (fixture, "a", "1", older);
  keep (fixture, "a", "1", newer);
  known = scout_answer_memory_look_up (fixture->memory, "a");
  g_assert_true (known == newer);
  g_assert_cmpuint (scout_answer_memory_get_n_answers (fixture->memory), ==, 1);
  g_assert_finalize_object (g_steal_pointer (&older));
}

static void
note_missing (gpointer answer)
{
  g_autoptr(GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "500");

  scout_unanswered_note (answer, NULL, 0, error);
}

/* One that lacks something takes the place of one that was whole, and is not remembered itself. */
static void
test_whole (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(ScoutCreator) partial = new_creator (1);

  note_missing (partial);
  keep (fixture, "a", "1", partial);
  g_assert_false (knows (fixture, "a"));
  keep_new (fixture, "a", "1", 1);
  keep (fixture, "a", "1", partial);
  g_assert_false (knows (fixture, "a"));
  g_assert_cmpuint (scout_answer_memory_get_size (fixture->memory), ==, 0);
}

static void
test_forget (Fixture       *fixture,
             gconstpointer  data)
{
  keep_new (fixture, "a", "1", 1);
  keep_new (fixture, "b", "2", 1);
  keep_new (fixture, "c", "1", 1);
  scout_answer_memory_forget (fixture->memory, "3");
  g_assert_cmpuint (scout_answer_memory_get_n_answers (fixture->memory), ==, 3);
  scout_answer_memory_forget (fixture->memory, "1");
  g_assert_false (knows (fixture, "a"));
  g_assert_true (knows (fixture, "b"));
  g_assert_false (knows (fixture, "c"));
  scout_answer_memory_forget (fixture->memory, NULL);
  g_assert_false (knows (fixture, "b"));
  g_assert_cmpuint (scout_answer_memory_get_size (fixture->memory), ==, 0);
}

/* However many come, and however large they are. */
static void
test_bounds (Fixture       *fixture,
             gconstpointer  data)
{
  static const gsize sizes[] = { 1, 8 * 1024, 100 * 1024 };

  for (gsize size = 0; size < G_N_ELEMENTS (sizes); size++)
    {
      for (guint i = 0; i < 3 * SCOUT_ANSWER_MEMORY_MOST; i++)
        {
          g_autofree char *question = g_strdup_printf ("%" G_GSIZE_FORMAT " %u", size, i);

          keep_new (fixture, question, "1", sizes[size]);
          g_assert_true (knows (fixture, question));
          g_assert_cmpuint (scout_answer_memory_get_n_answers (fixture->memory), <=,
                            SCOUT_ANSWER_MEMORY_MOST);
          g_assert_cmpuint (scout_answer_memory_get_size (fixture->memory), <=,
                            SCOUT_ANSWER_MEMORY_MOST_BYTES);
        }
      g_assert_false (knows (fixture, "0 0"));
    }

  /* One that would leave no room for others. */
  keep_new (fixture, "large", "1", SCOUT_ANSWER_MEMORY_MOST_BYTES / 2);
  g_assert_false (knows (fixture, "large"));
  g_assert_true (knows (fixture, "2 767"));
}

/* What is large goes before what is small, and the oldest of it first: each costs a call. */
static void
test_room (Fixture       *fixture,
           gconstpointer  data)
{
  const guint n_large = SCOUT_ANSWER_MEMORY_MOST_BYTES / (100 * 1024);

  keep_new (fixture, "first", "1", 16 * 1024);
  for (guint i = 0; i <= n_large; i++)
    {
      g_autofree char *question = g_strdup_printf ("%u", i);

      keep_new (fixture, question, "1", 100 * 1024);
    }
  g_assert_true (knows (fixture, "first"));
  g_assert_false (knows (fixture, "0"));
  g_assert_false (knows (fixture, "1"));
  g_assert_true (knows (fixture, "2"));
  g_assert_true (knows (fixture, "5"));
  g_assert_cmpuint (scout_answer_memory_get_n_answers (fixture->memory), ==, n_large);
}

/* A page of posts is one answer, of whose posts none may lack anything. */
static void
test_posts (Fixture       *fixture,
            gconstpointer  data)
{
  const ScoutAnswerKind *kind = scout_answer_kind_get (SCOUT_ANSWER_POSTS);
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutContentBatch) posts = g_new0 (ScoutContentBatch, 1);
  g_autoptr(ScoutContentBatch) known = NULL;

  posts->content = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (posts->content, new_post (arena, "1"));
  g_ptr_array_add (posts->content, new_post (arena, "2"));
  posts->next_cursor = g_strdup ("next");
  posts->n_unknown_rows = 1;
  g_assert_cmpuint (kind->measure (posts), <, 2 * scout_arena_get_size (arena));
  scout_answer_memory_keep (fixture->memory, "a", "1", kind, posts);

  known = scout_answer_memory_look_up (fixture->memory, "a");
  g_assert_cmpuint (known->content->len, ==, 2);
  g_assert_true (known->content->pdata[1] == posts->content->pdata[1]);
  g_assert_cmpstr (known->next_cursor, ==, "next");
  g_assert_null (known->previous_cursor);
  g_assert_cmpuint (known->n_unknown_rows, ==, 1);

  note_missing (posts->content->pdata[1]);
  scout_answer_memory_keep (fixture->memory, "a", "1", kind, posts);
  g_assert_null (scout_answer_memory_look_up (fixture->memory, "a"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) \
  g_test_add ("/answer-memory/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("age", test_age);
  ADD ("newer", test_newer);
  ADD ("whole", test_whole);
  ADD ("forget", test_forget);
  ADD ("bounds", test_bounds);
  ADD ("room", test_room);
  ADD ("posts", test_posts);
#undef ADD

  return g_test_run ();
}
