/* test-world-picture.c: tests that the invented creators and brands have pictures of their own.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-world-picture.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <locale.h>

static ScoutWorld *
get_world (void)
{
  static ScoutWorld *world = NULL;
  g_autoptr (GDateTime) today = NULL;

  if (world != NULL)
    return world;
  today = g_date_time_new_utc (2026, 11, 17, 12, 0, 0.0);
  world = scout_world_new (SCOUT_WORLD_DEFAULT_SEED, SCOUT_WORLD_DEFAULT_N_CREATORS, today);
  return world;
}

static GdkPixbuf *
render (const char *picture_id,
        guint       width,
        guint       height)
{
  g_autoptr (GBytes) jpeg = scout_world_picture_render (get_world (), picture_id, width, height);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkPixbufLoader) loader = NULL;
  GdkPixbuf *pixbuf;

  g_assert_nonnull (jpeg);
  /* The type is named because it is guessed by the MIME database, which isolated tests lack. */
  loader = gdk_pixbuf_loader_new_with_type ("jpeg", &error);
  g_assert_no_error (error);
  gdk_pixbuf_loader_write_bytes (loader, jpeg, &error);
  g_assert_no_error (error);
  gdk_pixbuf_loader_close (loader, &error);
  g_assert_no_error (error);
  pixbuf = gdk_pixbuf_loader_get_pixbuf (loader);
  g_assert_cmpint (gdk_pixbuf_get_width (pixbuf), ==, (int) width);
  g_assert_cmpint (gdk_pixbuf_get_height (pixbuf), ==, (int) height);
  return g_object_ref (pixbuf);
}

/* More than what JPEG leaves of a flat colour. */
static gboolean
is_another_colour (const guchar *pixel,
                   const guchar *other)
{
  return ABS (pixel[0] - other[0]) + ABS (pixel[1] - other[1]) + ABS (pixel[2] - other[2]) > 24;
}

/* How many of some thousand places have another colour than the corner. */
static guint
count_drawn (GdkPixbuf *pixbuf)
{
  const guchar *pixels = gdk_pixbuf_read_pixels (pixbuf);
  gsize rowstride = (gsize) gdk_pixbuf_get_rowstride (pixbuf);
  guint n = 0;

  for (int y = 0; y < gdk_pixbuf_get_height (pixbuf); y += 3)
    for (int x = 0; x < gdk_pixbuf_get_width (pixbuf); x += 3)
      n += is_another_colour (pixels + (gsize) y * rowstride + (gsize) x * 3, pixels);
  return n;
}

static void
test_creators (void)
{
  g_autoptr (GHashTable) seen = NULL;

  seen = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);
  for (guint i = 0; i < 60; i++)
    {
      g_auto (ScoutWorldCreator) creator = { 0 };
      g_autoptr (GdkPixbuf) portrait = NULL;
      g_autoptr (GdkPixbuf) cover = NULL;

      scout_world_get_creator (get_world (), i, &creator);
      portrait = render (creator.portrait_id, 120, 120);
      g_assert_cmpuint (count_drawn (portrait), >, 300);
      g_assert_true (g_hash_table_add (seen, scout_world_picture_render (get_world (),
                                                                         creator.portrait_id,
                                                                         120, 120)));
      if (creator.cover_id == NULL)
        continue;
      cover = render (creator.cover_id, 300, 100);
      g_assert_cmpuint (count_drawn (cover), >, 300);
      g_assert_true (g_hash_table_add (seen, scout_world_picture_render (get_world (),
                                                                         creator.cover_id,
                                                                         300, 100)));
    }
}

static void
test_repeatable (void)
{
  g_autoptr (ScoutWorld) other = NULL;

  other = scout_world_new (SCOUT_WORLD_DEFAULT_SEED, 40, scout_world_get_today (get_world ()));
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *id = g_strdup_printf ("cover-%u", i);
      g_autoptr (GBytes) first = scout_world_picture_render (get_world (), id, 90, 30);
      g_autoptr (GBytes) second = scout_world_picture_render (other, id, 90, 30);

      g_assert_true (g_bytes_equal (first, second));
    }
}

static void
test_logos (void)
{
  static const char * const logos[] = {
    SCOUT_WORLD_LOGO_ALDER_AND_OAT, SCOUT_WORLD_LOGO_LUMEN_KETTLE, SCOUT_WORLD_LOGO_FJORDWARE,
    SCOUT_WORLD_LOGO_MITTEN_AND_MOSS,
  };

  for (guint i = 0; i < G_N_ELEMENTS (logos); i++)
    {
      g_autoptr (GdkPixbuf) logo = render (logos[i], 96, 96);

      g_assert_cmpuint (count_drawn (logo), >, 80);
    }
}

static void
test_shapes (void)
{
  static const guint shapes[][2] = {
    { 1, 1 }, { 1, 300 }, { 300, 1 }, { 200, 600 }, { 2048, 100 }, { 64, 64 }, { 960, 104 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autoptr (GdkPixbuf) cover = render ("cover-0", shapes[i][0], shapes[i][1]);
      g_autoptr (GdkPixbuf) portrait = render ("portrait-0", shapes[i][0], shapes[i][1]);
      g_autoptr (GdkPixbuf) logo = NULL;

      logo = render (SCOUT_WORLD_LOGO_FJORDWARE, shapes[i][0], shapes[i][1]);
      g_assert_true (cover != NULL && portrait != NULL && logo != NULL);
    }
}

static void
test_no_such_picture (void)
{
  static const char * const ids[] = {
    "", "portrait-", "portrait-2000", "portrait--1", "portrait-1x", "cover-18446744073709551616",
    "cover- 1", "logo-", "logo-nobody", "../portrait-1", "\xff\xfe", "PORTRAIT-1",
  };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_null (scout_world_picture_render (get_world (), ids[i], 50, 50));
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sandbox/world-picture/creators", test_creators);
  g_test_add_func ("/sandbox/world-picture/repeatable", test_repeatable);
  g_test_add_func ("/sandbox/world-picture/logos", test_logos);
  g_test_add_func ("/sandbox/world-picture/shapes", test_shapes);
  g_test_add_func ("/sandbox/world-picture/no-such-picture", test_no_such_picture);

  return g_test_run ();
}
