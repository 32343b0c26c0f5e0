/* test-picture-cache.c: what was used last stays, up to a number of bytes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-picture-cache.h"

static void
insert (ScoutPictureCache *cache,
        const char        *key,
        gsize              size)
{
  g_autoptr(ScoutPicture) picture = g_new0 (ScoutPicture, 1);

  picture->pixels = g_bytes_new_take (g_malloc0 (size), size);
  picture->width = (int) size;
  scout_picture_cache_insert (cache, key, picture);
}

static gboolean
has (ScoutPictureCache *cache,
     const char        *key)
{
  g_autoptr(ScoutPicture) picture = scout_picture_cache_lookup (cache, key);

  return picture != NULL;
}

static void
test_order (void)
{
  g_autoptr(ScoutPictureCache) cache = scout_picture_cache_new (30);

  insert (cache, "a", 10);
  insert (cache, "b", 10);
  insert (cache, "c", 10);
  g_assert_true (has (cache, "a"));
  insert (cache, "d", 10);

  g_assert_cmpuint (scout_picture_cache_get_size (cache), ==, 30);
  g_assert_true (has (cache, "a"));
  g_assert_false (has (cache, "b"));
  g_assert_true (has (cache, "c"));
  g_assert_true (has (cache, "d"));

  insert (cache, "e", 25);
  g_assert_cmpuint (scout_picture_cache_get_size (cache), ==, 25);
  g_assert_false (has (cache, "d"));
  g_assert_true (has (cache, "e"));
}

static void
test_replace (void)
{
  g_autoptr(ScoutPictureCache) cache = scout_picture_cache_new (30);
  g_autoptr(ScoutPicture) picture = NULL;

  insert (cache, "a", 10);
  insert (cache, "a", 20);
  picture = scout_picture_cache_lookup (cache, "a");

  g_assert_cmpint (picture->width, ==, 20);
  g_assert_cmpuint (scout_picture_cache_get_size (cache), ==, 20);
}

static void
test_too_large (void)
{
  g_autoptr(ScoutPictureCache) cache = scout_picture_cache_new (30);

  insert (cache, "a", 10);
  insert (cache, "b", 31);

  g_assert_true (has (cache, "a"));
  g_assert_false (has (cache, "b"));
}

/* Pixels that somebody shows live on when the cache lets go of them. */
static void
test_sharing (void)
{
  ScoutPictureCache *cache = scout_picture_cache_new (30);
  g_autoptr(ScoutPicture) picture = NULL;

  insert (cache, "a", 10);
  picture = scout_picture_cache_lookup (cache, "a");
  scout_picture_cache_free (cache);

  g_assert_cmpuint (g_bytes_get_size (picture->pixels), ==, 10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture-cache/order", test_order);
  g_test_add_func ("/picture-cache/replace", test_replace);
  g_test_add_func ("/picture-cache/too-large", test_too_large);
  g_test_add_func ("/picture-cache/sharing", test_sharing);

  return g_test_run ();
}
