/* test-sighting.c: what is new and what is gone between two looks at a search.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-sighting.h"

#include <string.h>

/* Ids of one letter each, "abc"; an exclamation mark says that there are no more. */
static ScoutSighting *
see (const char *letters)
{
  g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  for (const char *at = letters; *at != '\0' && *at != '!'; at++)
    g_ptr_array_add (ids, g_strndup (at, 1));
  g_ptr_array_add (ids, NULL);

  return scout_sighting_new ((const char * const *) ids->pdata, g_str_has_suffix (letters, "!"),
                             5);
}

static const struct
{
  const char *before;
  const char *after;
  guint n_new;
  guint n_gone;
  guint n_compared;
  guint n_compared_gone;
} comparisons[] = {
  { "abc", "abc", 0, 0, 3, 3 },
  { "abc!", "abc!", 0, 0, 0, 0 },
  { "", "", 0, 0, 0, 0 },
  { "!", "abc!", 3, 0, 0, 0 },
  { "abc!", "!", 0, 3, 0, 0 },
  /* Another order is no news. */
  { "abc", "cab", 0, 0, 3, 3 },
  { "abc", "xab", 1, 1, 3, 3 },
  /* Not looked as far: who was further down is not gone. */
  { "abcdef", "abc", 0, 0, 3, 3 },
  { "abcdef", "axc", 1, 1, 3, 3 },
  /* From further down than was looked: not new, for "f" was known. */
  { "abcdef", "fab", 0, 1, 3, 3 },
  /* Looked further: who stands there may always have stood there. */
  { "abc", "abcdef", 0, 0, 3, 3 },
  { "abc", "adbcef", 1, 0, 3, 3 },
  /* All that there was before: who comes behind it is new. */
  { "abc!", "abcdef", 3, 0, 6, 3 },
  { "!", "abc", 3, 0, 3, 0 },
  /* All that there is now: who is not in it is gone. */
  { "abcdef", "abc!", 0, 3, 3, 6 },
};

static void
test_compare (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (comparisons); i++)
    {
      g_autoptr(ScoutSighting) before = see (comparisons[i].before);
      g_autoptr(ScoutSighting) after = see (comparisons[i].after);
      ScoutSightingChanges changes = scout_sighting_compare (after, before);

      g_test_message ("%s, then %s", comparisons[i].before, comparisons[i].after);
      g_assert_cmpuint (changes.n_new, ==, comparisons[i].n_new);
      g_assert_cmpuint (changes.n_gone, ==, comparisons[i].n_gone);
      g_assert_cmpuint (changes.n_compared, ==, comparisons[i].n_compared);
      g_assert_cmpuint (changes.n_compared_gone, ==, comparisons[i].n_compared_gone);
      /* What people are told adds up. */
      g_assert_true (changes.n_compared == 0 || changes.n_new <= changes.n_compared);
    }
}

static void
test_new (void)
{
  g_autoptr(ScoutSighting) sighting = see ("abacab");
  g_autoptr(ScoutSighting) copy = g_boxed_copy (SCOUT_TYPE_SIGHTING, sighting);

  g_assert_cmpuint (scout_sighting_get_n_ids (copy), ==, 3);
  g_assert_cmpstr (scout_sighting_get_ids (copy)[2], ==, "c");
  g_assert_null (scout_sighting_get_ids (copy)[3]);
  g_assert_true (scout_sighting_has (copy, "b"));
  g_assert_false (scout_sighting_has (copy, "d"));
  g_assert_false (scout_sighting_is_whole (copy));
  g_assert_cmpint (scout_sighting_get_seen_at (copy), ==, 5);
}

/* A hundred thousand results would make the file grow for nothing. */
static void
test_limit (void)
{
  g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(ScoutSighting) sighting = NULL;

  for (guint i = 0; i < SCOUT_SIGHTING_MAX_RESULTS + 10; i++)
    g_ptr_array_add (ids, g_strdup_printf ("%u", i));
  g_ptr_array_add (ids, NULL);
  sighting = scout_sighting_new ((const char * const *) ids->pdata, TRUE, 0);
  g_assert_cmpuint (scout_sighting_get_n_ids (sighting), ==, SCOUT_SIGHTING_MAX_RESULTS);
  g_assert_false (scout_sighting_is_whole (sighting));
}

static const struct
{
  const char *before;
  const char *after;
  const char *together;
} continuations[] = {
  /* Who has gone from the beginning may only have moved down. */
  { "abcdef", "axc", "axcbdef" },
  { "abcdef", "fab", "fabcde" },
  /* All that there was then is not all that there is now. */
  { "abcdef!", "axc", "axcbdef" },
  { "abcdef!", "abc", "abcdef" },
  { "abcdef", "abc!", "abc!" },
  { "abc", "xyzabc", "xyzabc" },
  { "", "abc", "abc" },
  { "abc", "", "abc" },
};

static void
test_continue (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (continuations); i++)
    {
      g_autoptr(ScoutSighting) before = see (continuations[i].before);
      g_autoptr(ScoutSighting) after = see (continuations[i].after);
      g_autoptr(ScoutSighting) together = scout_sighting_continue (after, before);
      g_autofree char *ids = g_strjoinv ("", (char **) scout_sighting_get_ids (together));
      g_autofree char *text = g_strconcat (ids, scout_sighting_is_whole (together) ? "!" : "",
                                           NULL);

      g_assert_cmpstr (text, ==, continuations[i].together);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sighting/new", test_new);
  g_test_add_func ("/sighting/limit", test_limit);
  g_test_add_func ("/sighting/compare", test_compare);
  g_test_add_func ("/sighting/continue", test_continue);

  return g_test_run ();
}
