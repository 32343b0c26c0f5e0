/* test-picture-decoder.c: pictures of four formats, and files that only look like pictures (T15).
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-picture-decoder.h"

#include "picture-files.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* No refusal may cost more than this; the bombs would take hundreds. */
#define MOST_MEMORY (24 * 1024)
#define MOST_TIME (100 * G_TIME_SPAN_MILLISECOND)

static ScoutPicture *
decode (GBytes *file,
        int     width,
        int     height)
{
  g_autoptr(GError) error = NULL;
  ScoutPicture *picture = scout_picture_decode (file, width, height, &error);
  gsize n_channels;

  g_assert_no_error (error);
  g_assert_nonnull (picture);
  n_channels = picture->has_alpha ? 4 : 3;
  g_assert_cmpuint (picture->stride, >=, (gsize) picture->width * n_channels);
  g_assert_cmpuint (g_bytes_get_size (picture->pixels), >=,
                    picture->stride * ((gsize) picture->height - 1)
                    + (gsize) picture->width * n_channels);

  return picture;
}

static void
assert_pixel (const ScoutPicture *picture,
              gsize               x,
              gsize               y,
              guint32             rgba)
{
  const guint8 *pixels = g_bytes_get_data (picture->pixels, NULL);
  const guint8 *pixel = pixels + y * picture->stride + x * (picture->has_alpha ? 4 : 3);

  g_assert_cmphex (((guint32) pixel[0] << 24) | ((guint32) pixel[1] << 16) |
                   ((guint32) pixel[2] << 8) | (picture->has_alpha ? pixel[3] : 0xff), ==, rgba);
}

static void
test_formats (void)
{
  g_autoptr(GBytes) png = picture_file_new_png (6, 3);
  g_autoptr(GBytes) jpeg = picture_file_new_jpeg (5, 3);
  g_autoptr(GBytes) gif = picture_file_new_gif (7, 3);
  g_autoptr(ScoutPicture) from_png = decode (png, 100, 100);
  g_autoptr(ScoutPicture) from_jpeg = decode (jpeg, 100, 100);
  g_autoptr(ScoutPicture) from_gif = decode (gif, 100, 100);

  g_assert_cmpint (from_png->width, ==, 6);
  g_assert_cmpint (from_png->height, ==, 3);
  assert_pixel (from_png, 5, 2, 0xff000080);

  g_assert_true (from_png->has_alpha);
  g_assert_false (from_jpeg->has_alpha);
  g_assert_cmpint (from_jpeg->width, ==, 5);
  assert_pixel (from_jpeg, 4, 2, 0xffffffff);

  /* The first frame, not the blue one. */
  g_assert_cmpint (from_gif->width, ==, 7);
  assert_pixel (from_gif, 6, 2, 0xff0000ff);
}

static gboolean
has_loader (const char *mime_type)
{
  g_autoptr(GSList) formats = gdk_pixbuf_get_formats ();

  for (GSList *format = formats; format != NULL; format = format->next)
    {
      g_auto(GStrv) mime_types = gdk_pixbuf_format_get_mime_types (format->data);

      if (g_strv_contains ((const char * const *) mime_types, mime_type))
        return TRUE;
    }

  return FALSE;
}

/* Not every system can read it: then it is an error like another, in whose place pages show
 * initials or a tint. */
static void
test_webp (void)
{
  g_autoptr(GBytes) webp = picture_file_new_webp ();
  g_autoptr(ScoutPicture) picture = NULL;
  g_autoptr(GError) error = NULL;

  picture = scout_picture_decode (webp, 100, 100, &error);
  if (has_loader ("image/webp"))
    {
      g_assert_no_error (error);
      g_assert_cmpint (picture->width, ==, 1);
      g_assert_cmpint (picture->height, ==, 1);
      return;
    }

  g_assert_null (picture);
  g_assert_error (error, GDK_PIXBUF_ERROR, GDK_PIXBUF_ERROR_UNKNOWN_TYPE);
}

typedef struct
{
  int file_width;
  int file_height;
  int width;
  int height;
  int expected_width;
  int expected_height;
} Scaling;

static const Scaling scalings[] = {
  { 64, 32, 16, 16, 32, 16 },
  { 64, 32, 32, 16, 32, 16 },
  { 64, 32, 60, 5, 60, 30 },
  { 64, 32, 64, 32, 64, 32 },
  { 64, 32, 65, 1, 64, 32 },
  { 64, 32, 4096, 4096, 64, 32 },
  { 100, 33, 10, 10, 31, 10 },
  { 300, 1, 10, 10, 300, 1 },
  { 3, 300, 1, 1, 1, 100 },
  { 32767, 2, 10, 10, 32767, 2 },
  { 40000, 2, 10, 10, 32767, 2 },
  { 1, 40000, 10, 10, 1, 32767 },
};

static void
test_scaling (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (scalings); i++)
    {
      const Scaling *s = &scalings[i];
      g_autoptr(GBytes) png = picture_file_new_png (s->file_width, s->file_height);
      g_autoptr(GBytes) jpeg = picture_file_new_jpeg (s->file_width, s->file_height);
      g_autoptr(GBytes) gif = picture_file_new_gif (s->file_width, s->file_height);
      GBytes *files[] = { png, jpeg, gif };

      for (gsize j = 0; j < G_N_ELEMENTS (files); j++)
        {
          g_autoptr(ScoutPicture) picture = decode (files[j], s->width, s->height);

          g_assert_cmpint (picture->width, ==, s->expected_width);
          g_assert_cmpint (picture->height, ==, s->expected_height);
        }
    }
}

/* The largest size that is accepted is decoded, and scaled while it is. */
static void
test_largest (void)
{
  g_autoptr(GBytes) file = picture_file_new_png_bomb (8192, 1953);
  g_autoptr(ScoutPicture) picture = decode (file, 100, 100);

  g_assert_cmpint (picture->width, ==, 420);
  g_assert_cmpint (picture->height, ==, 100);
}

/* Nine megapixels are not too many because they stand side by side. */
static void
test_panorama (void)
{
  g_autoptr(GBytes) file = picture_file_new_png_bomb (9000, 1000);
  g_autoptr(ScoutPicture) picture = decode (file, 100, 100);

  g_assert_cmpint (picture->width, ==, 900);
  g_assert_cmpint (picture->height, ==, 100);
}

static long
get_peak_memory (void)
{
  g_autofree char *status = NULL;
  const char *line = NULL;

  g_file_get_contents ("/proc/self/status", &status, NULL, NULL);
  line = status != NULL ? strstr (status, "VmHWM:") : NULL;

  return line != NULL ? atol (line + strlen ("VmHWM:")) : 0;
}

/* In microseconds, of this thread alone: what else the computer does does not count. */
static gint64
get_processor_time (void)
{
  struct timespec time = { 0, 0 };

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);

  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static void
assert_refused (GBytes *file,
                int     code)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutPicture) picture = NULL;
  long memory = get_peak_memory ();
  gint64 time = get_processor_time ();

  picture = scout_picture_decode (file, 320, 320, &error);
  time = get_processor_time () - time;
  memory = get_peak_memory () - memory;

  g_assert_null (picture);
  g_assert_error (error, GDK_PIXBUF_ERROR, code);
  g_assert_cmpint (memory, <, MOST_MEMORY);
  g_assert_cmpint (time, <, MOST_TIME);
}

static void
test_png_bomb (void)
{
  g_autoptr(GBytes) file = picture_file_new_png_bomb (20000, 20000);

  g_assert_cmpuint (g_bytes_get_size (file), <, 512 * 1024);
  assert_refused (file, GDK_PIXBUF_ERROR_INSUFFICIENT_MEMORY);
}

static void
test_png_limits (void)
{
  g_autoptr(GBytes) long_side = picture_file_new_png_bomb (65501, 1);
  g_autoptr(GBytes) high_side = picture_file_new_png_bomb (1, 65501);
  g_autoptr(GBytes) area = picture_file_new_png_bomb (8192, 1954);

  assert_refused (long_side, GDK_PIXBUF_ERROR_INSUFFICIENT_MEMORY);
  assert_refused (high_side, GDK_PIXBUF_ERROR_INSUFFICIENT_MEMORY);
  assert_refused (area, GDK_PIXBUF_ERROR_INSUFFICIENT_MEMORY);
}

static void
test_jpeg_bomb (void)
{
  g_autoptr(GBytes) file = picture_file_new_jpeg_bomb ();

  assert_refused (file, GDK_PIXBUF_ERROR_INSUFFICIENT_MEMORY);
}

static void
test_gif_bomb (void)
{
  g_autoptr(GBytes) small = picture_file_new_gif (4, 4);
  gsize length = 0;
  guint8 *data = g_bytes_unref_to_data (g_steal_pointer (&small), &length);
  g_autoptr(GBytes) file = NULL;

  memset (data + 6, 0xff, 4);
  file = g_bytes_new_take (data, length);

  assert_refused (file, GDK_PIXBUF_ERROR_INSUFFICIENT_MEMORY);
}

/* An SVG may name files of this computer; no loader is ever asked about it. */
static void
test_svg (void)
{
  const char svg[] = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='9'"
                     " height='9'><image href='file:///etc/passwd'/></svg>";
  g_autoptr(GBytes) file = g_bytes_new_static (svg, sizeof svg - 1);

  assert_refused (file, GDK_PIXBUF_ERROR_UNKNOWN_TYPE);
}

static void
test_other_types (void)
{
  static const char * const texts[] = {
    "", "G", "GIF8", "<html><body>Sorry, something went wrong</body></html>",
    "BM\x46\x00\x00\x00", "II*\x00", "/* XPM */ static char *x[] = {\"1 1 1 1\"};",
    "\x89PNG", "\xff\xd8", "RIFF\x10\x00\x00\x00WAVEfmt ",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GBytes) file = g_bytes_new_static (texts[i], strlen (texts[i]));

      assert_refused (file, GDK_PIXBUF_ERROR_UNKNOWN_TYPE);
    }
}

/* Each format cut off at every place, and with every byte of its head turned over. */
static void
test_damage (void)
{
  GBytes *files[] = {
    picture_file_new_png (9, 9), picture_file_new_jpeg (9, 9), picture_file_new_gif (9, 9),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      gsize length = 0;
      const guint8 *data = g_bytes_get_data (files[i], &length);

      for (gsize at = 0; at < length; at++)
        {
          g_autofree guint8 *copy = g_memdup2 (data, length);
          g_autoptr(GBytes) cut = g_bytes_new (data, at);
          g_autoptr(GBytes) turned = NULL;
          g_autoptr(ScoutPicture) from_cut = scout_picture_decode (cut, 5, 5, NULL);
          g_autoptr(ScoutPicture) from_turned = NULL;

          copy[at] ^= 0xff;
          turned = g_bytes_new (copy, length);
          from_turned = scout_picture_decode (turned, 5, 5, NULL);
        }
      g_bytes_unref (files[i]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture-decoder/formats", test_formats);
  g_test_add_func ("/picture-decoder/webp", test_webp);
  g_test_add_func ("/picture-decoder/scaling", test_scaling);
  g_test_add_func ("/picture-decoder/t15/png-bomb", test_png_bomb);
  g_test_add_func ("/picture-decoder/t15/png-limits", test_png_limits);
  g_test_add_func ("/picture-decoder/t15/jpeg-bomb", test_jpeg_bomb);
  g_test_add_func ("/picture-decoder/t15/gif-bomb", test_gif_bomb);
  g_test_add_func ("/picture-decoder/t15/svg", test_svg);
  g_test_add_func ("/picture-decoder/t15/other-types", test_other_types);
  g_test_add_func ("/picture-decoder/damage", test_damage);
  g_test_add_func ("/picture-decoder/large/largest", test_largest);
  g_test_add_func ("/picture-decoder/large/panorama", test_panorama);

  return g_test_run ();
}
