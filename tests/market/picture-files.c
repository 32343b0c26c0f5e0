/* picture-files.c: pictures good and hostile, made in memory.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* gdk-pixbuf writes what it can; the rest is put together byte by byte. */

#include "config.h"

#include "picture-files.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <gio/gio.h>
#include <string.h>

/* Wire markers of JPEG: start of a baseline frame, whose size follows after three bytes. */
#define JPEG_FRAME "\xff\xc0"

/* 8-bit codes: the table has to be cleared before it grows into nine bits. */
#define GIF_RUN 100
#define GIF_CLEAR 0x80
#define GIF_END 0x81

static GBytes *
save (GdkPixbuf  *pixbuf,
      const char *format)
{
  g_autoptr(GError) error = NULL;
  char *data = NULL;
  gsize length = 0;

  gdk_pixbuf_save_to_buffer (pixbuf, &data, &length, format, &error, NULL);
  g_assert_no_error (error);

  return g_bytes_new_take (data, length);
}

GBytes *
picture_file_new_png (int width,
                      int height)
{
  g_autoptr(GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, TRUE, 8, width, height);

  gdk_pixbuf_fill (pixbuf, 0xff000080);

  return save (pixbuf, "png");
}

GBytes *
picture_file_new_jpeg (int width,
                       int height)
{
  g_autoptr(GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);

  gdk_pixbuf_fill (pixbuf, 0xffffffff);

  return save (pixbuf, "jpeg");
}

GBytes *
picture_file_new_webp (void)
{
  static const guint8 file[] = {
    'R', 'I', 'F', 'F', 26, 0, 0, 0, 'W', 'E', 'B', 'P', 'V', 'P', '8', 'L', 13, 0, 0, 0,
    0x2f, 0x00, 0x00, 0x00, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xfe, 0x07, 0x00,
  };

  return g_bytes_new_static (file, sizeof file);
}

static void
append_gif_size (GByteArray *file,
                 int         width,
                 int         height)
{
  const guint8 size[] = {
    (guint8) (width & 0xff), (guint8) (width >> 8),
    (guint8) (height & 0xff), (guint8) (height >> 8),
  };

  g_byte_array_append (file, size, sizeof size);
}

static void
append_gif_frame (GByteArray *file,
                  int         width,
                  int         height,
                  guint8      colour)
{
  const guint8 start[] = { 0x2c, 0, 0, 0, 0 };
  const guint8 no_local_table_then_code_size[] = { 0x00, 0x07 };
  const guint8 end[] = { 1, GIF_END, 0 };
  int n_left = width * height;

  g_byte_array_append (file, start, sizeof start);
  append_gif_size (file, width, height);
  g_byte_array_append (file, no_local_table_then_code_size, 2);
  while (n_left > 0)
    {
      guint8 run[GIF_RUN + 2] = { 0 };
      int n_pixels = MIN (n_left, GIF_RUN);

      run[0] = (guint8) (n_pixels + 1);
      run[1] = GIF_CLEAR;
      memset (run + 2, colour, (gsize) n_pixels);
      g_byte_array_append (file, run, (guint) n_pixels + 2);
      n_left -= n_pixels;
    }
  g_byte_array_append (file, end, sizeof end);
}

GBytes *
picture_file_new_gif (int width,
                      int height)
{
  const guint8 table_of_128[] = { 0xf6, 0, 0 };
  const guint8 colours[128 * 3] = { 0xff, 0x00, 0x00, 0x00, 0x00, 0xff };
  const guint8 trailer[] = { 0x3b };
  GByteArray *file = g_byte_array_new ();

  g_byte_array_append (file, (const guint8 *) "GIF89a", 6);
  append_gif_size (file, width, height);
  g_byte_array_append (file, table_of_128, sizeof table_of_128);
  g_byte_array_append (file, colours, sizeof colours);
  append_gif_frame (file, width, height, 0);
  append_gif_frame (file, width, height, 1);
  g_byte_array_append (file, trailer, sizeof trailer);

  return g_byte_array_free_to_bytes (file);
}

static guint32
get_crc (const guint8 *data,
         gsize         length)
{
  guint32 crc = G_MAXUINT32;

  for (gsize i = 0; i < length; i++)
    {
      crc ^= data[i];
      for (int bit = 0; bit < 8; bit++)
        crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }

  return ~crc;
}

static void
append_big_endian (GByteArray *file,
                   guint32     value)
{
  guint32 swapped = GUINT32_TO_BE (value);

  g_byte_array_append (file, (const guint8 *) &swapped, sizeof swapped);
}

static void
append_png_chunk (GByteArray   *file,
                  const char   *type,
                  const guint8 *data,
                  guint         length)
{
  guint start = 0;

  append_big_endian (file, length);
  start = file->len;
  g_byte_array_append (file, (const guint8 *) type, 4);
  if (length > 0)
    g_byte_array_append (file, data, length);
  append_big_endian (file, get_crc (file->data + start, file->len - start));
}

/* Deflates rows of white pixels. */
static GBytes *
deflate_rows (gsize row_length,
              gsize n_rows)
{
  g_autoptr(GZlibCompressor) zlib = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, 1);
  g_autoptr(GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr(GOutputStream) stream = g_converter_output_stream_new (memory, G_CONVERTER (zlib));
  g_autofree guint8 *row = g_malloc0 (row_length);

  for (gsize i = 0; i < n_rows; i++)
    g_output_stream_write_all (stream, row, row_length, NULL, NULL, NULL);
  g_output_stream_close (stream, NULL, NULL);

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

GBytes *
picture_file_new_png_bomb (guint32 width,
                           guint32 height)
{
  const guint8 one_bit_grey[] = { 1, 0, 0, 0, 0 };
  GByteArray *file = g_byte_array_new ();
  g_autoptr(GByteArray) header = g_byte_array_new ();
  g_autoptr(GBytes) rows = deflate_rows ((width + 7) / 8 + 1, height);
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (rows, &length);

  append_big_endian (header, width);
  append_big_endian (header, height);
  g_byte_array_append (header, one_bit_grey, sizeof one_bit_grey);

  g_byte_array_append (file, (const guint8 *) "\x89PNG\r\n\x1a\n", 8);
  append_png_chunk (file, "IHDR", header->data, header->len);
  append_png_chunk (file, "IDAT", data, (guint) length);
  append_png_chunk (file, "IEND", NULL, 0);

  return g_byte_array_free_to_bytes (file);
}

GBytes *
picture_file_new_jpeg_bomb (void)
{
  g_autoptr(GBytes) small = picture_file_new_jpeg (16, 16);
  gsize length = 0;
  guint8 *data = g_bytes_unref_to_data (g_steal_pointer (&small), &length);
  guint8 *frame = memmem (data, length, JPEG_FRAME, 2);

  g_assert_nonnull (frame);
  for (gsize i = 5; i < 9; i += 2)
    {
      frame[i] = 65500 >> 8;
      frame[i + 1] = 65500 & 0xff;
    }

  return g_bytes_new_take (data, length);
}
