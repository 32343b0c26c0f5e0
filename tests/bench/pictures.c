/* pictures.c: what the pictures of cards cost the main thread, and how much memory they hold.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The way of a picture as pages go it, from its address to a texture on a widget, in the sizes of
 * cards: over HTTP first, and then, as at the next start, from the disk. Prints as JSON what the
 * main thread has worked for one picture on either way, in seconds, and how many bytes the textures
 * of one card hold, beside those of its files as they are. Not a test: build-aux/bench runs it.
 *
 * usage: pictures draw FILE WIDTH HEIGHT       writes a JPEG
 *        pictures URL FOLDER CARDS             URL is scheme, host and port, with the JPEGs at
 *                                              /cover/N and /portrait/N
 */

#include "config.h"

#include "scout-artwork.h"
#include "scout-page-pictures.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <stdlib.h>
#include <time.h>

/* As ScoutCardFactory asks for them. */
#define COVER_WIDTH 300
#define COVER_HEIGHT 76
#define PORTRAIT_SIZE 56

#define KEPT_BYTES (256 * 1024 * 1024)

typedef struct
{
  guint n_come;
  gsize n_bytes;
} Textures;

static Textures come;

static void
take (GtkWidget  *widget,
      GdkTexture *texture)
{
  come.n_come++;
  come.n_bytes += 4 * (gsize) gdk_texture_get_width (texture)
                  * (gsize) gdk_texture_get_height (texture);
  scout_artwork_set_texture (SCOUT_ARTWORK (widget), texture);
}

/* Of this thread alone: the others read the disk and decode. */
static double
get_thread_seconds (void)
{
  struct timespec time = { 0, 0 };

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (double) time.tv_sec + (double) time.tv_nsec / 1e9;
}

static void
ask (ScoutPictureSource *source,
     const char         *uri,
     GtkWidget          *widget,
     gboolean            is_cover)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  const ScoutPagePicture picture = { uri, is_cover ? COVER_WIDTH : PORTRAIT_SIZE,
                                     is_cover ? COVER_HEIGHT : PORTRAIT_SIZE, take };

  scout_page_pictures_load (source, &picture, widget, cancellable);
}

/* Covers and portraits in turn. */
static GPtrArray *
make_widgets (guint n_cards)
{
  GPtrArray *widgets = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n_cards; i++)
    {
      g_ptr_array_add (widgets, g_object_ref_sink (scout_artwork_new (SCOUT_ARTWORK_COVER)));
      g_ptr_array_add (widgets, g_object_ref_sink (scout_artwork_new (SCOUT_ARTWORK_PORTRAIT)));
    }

  return widgets;
}

/* Seconds of the main thread for each of the pictures. */
static double
load (ScoutSoupTransport *transport,
      ScoutPictureStore  *store,
      const char         *url,
      guint               n_cards)
{
  g_autoptr(ScoutPictureSource) source = scout_picture_source_new (transport, store);
  g_autoptr(GPtrArray) widgets = make_widgets (n_cards);
  double start = get_thread_seconds ();
  double seconds;

  come = (Textures) { 0 };
  for (guint i = 0; i < n_cards; i++)
    {
      g_autofree char *cover = g_strdup_printf ("%s/cover/%u", url, i);
      g_autofree char *portrait = g_strdup_printf ("%s/portrait/%u", url, i);

      ask (source, cover, g_ptr_array_index (widgets, 2 * i), TRUE);
      ask (source, portrait, g_ptr_array_index (widgets, 2 * i + 1), FALSE);
    }
  while (come.n_come < 2 * n_cards)
    g_main_context_iteration (NULL, TRUE);
  seconds = get_thread_seconds () - start;

  return seconds / (2 * n_cards);
}

/* Workers write what has come, and nobody waits for that. */
static void
wait_for_files (const char *folder,
                guint       n_files)
{
  guint n_found = 0;

  while (n_found < n_files)
    {
      g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
      const char *name = NULL;

      n_found = 0;
      while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
        n_found += strchr (name, '.') == NULL;
      g_usleep (10000);
    }
}

static int
measure (const char *url,
         const char *folder,
         guint       n_cards)
{
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(ScoutSoupTransport) transport = scout_soup_transport_new (url, clock);
  g_autoptr(ScoutPictureStore) store = scout_picture_store_new (folder, KEPT_BYTES,
                                                                G_TIME_SPAN_DAY, clock);
  double over_http, from_disk;

  over_http = load (transport, store, url, n_cards);
  wait_for_files (folder, 2 * n_cards);
  from_disk = load (transport, store, url, n_cards);
  g_print ("{\"over_http\":%.9f,\"from_disk\":%.9f,\"card_bytes\":%" G_GSIZE_FORMAT "}\n",
           over_http, from_disk, come.n_bytes / n_cards);

  return EXIT_SUCCESS;
}

/* Colours that go over into each other, with some noise, as photographs have them. */
static int
draw (const char *file,
      int         width,
      int         height)
{
  g_autoptr(GdkPixbuf) picture = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);
  g_autoptr(GRand) random = g_rand_new_with_seed (12);
  g_autoptr(GError) error = NULL;
  guchar *pixels = gdk_pixbuf_get_pixels (picture);
  int stride = gdk_pixbuf_get_rowstride (picture);

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      for (int channel = 0; channel < 3; channel++)
        pixels[y * stride + x * 3 + channel] =
          (guchar) (40 + (x * (channel + 1) + y) * 160 / (3 * width + height)
                    + g_rand_int_range (random, 0, 24));

  if (!gdk_pixbuf_save (picture, file, "jpeg", &error, "quality", "85", NULL))
    g_error ("%s", error->message);

  return EXIT_SUCCESS;
}

int
main (int    argc,
      char **argv)
{
  if (argc == 5 && g_str_equal (argv[1], "draw"))
    return draw (argv[2], atoi (argv[3]), atoi (argv[4]));
  if (argc != 4)
    g_error ("usage: pictures draw FILE WIDTH HEIGHT | pictures URL FOLDER CARDS");

  gtk_init ();
  return measure (argv[1], argv[2], (guint) atoi (argv[3]));
}
