/* test-startup-heap.c: which memory is given back to the system, and when.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-startup-private.h"
#include "scout-ui-fixture.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#define WIDTH 1000
#define HEIGHT 700
#define N_FRAMES 5
/* The buffer of a frame has 684 pages. */
#define MOST_FAULTS 200
/* As a worker that reads pictures leaves them behind. */
#define N_BLOCKS 40
#define BLOCK_BYTES (gsize) (512 * 1024)
#define BLOCK_PAGES (N_BLOCKS * BLOCK_BYTES / 4096)

static glong
count_faults (void)
{
  struct rusage usage;

  g_assert_cmpint (getrusage (RUSAGE_SELF, &usage), ==, 0);
  return usage.ru_minflt;
}

/* Pages of memory that the process has. */
static gulong
count_resident (void)
{
  g_autofree char *text = NULL;
  gulong size, resident;

  g_assert_true (g_file_get_contents ("/proc/self/statm", &text, NULL, NULL));
  g_assert_cmpint (sscanf (text, "%lu %lu", &size, &resident), ==, 2);
  return resident;
}

/* Another colour each time: GTK paints what has changed. */
static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        user_data)
{
  static guint n_drawn = 0;

  cairo_set_source_rgb (cr, 1.0, n_drawn++ % 2, 0.0);
  cairo_paint (cr);
}

static GtkWidget *
present (void)
{
  GtkWidget *area = gtk_drawing_area_new ();

  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (area), draw_cb, NULL, NULL);
  return scout_ui_fixture_present (area, WIDTH, HEIGHT);
}

static void
paint (GtkWidget *window)
{
  gtk_widget_queue_draw (scout_ui_fixture_find (window, GTK_TYPE_DRAWING_AREA, NULL));
  scout_ui_fixture_settle (window);
}

/* The first frames have it from the system. */
static void
test_frames (void)
{
  GtkWidget *window = present ();
  glong fewest = G_MAXLONG;

  for (guint i = 0; i < N_FRAMES; i++)
    {
      glong n_faults = count_faults ();

      paint (window);
      fewest = MIN (fewest, count_faults () - n_faults);
    }
  g_test_message ("%ld faults", fewest);
  g_assert_cmpint (fewest, <, MOST_FAULTS);
  scout_ui_fixture_close (window);
}

static gboolean
has_given_back (gpointer data)
{
  return count_resident () < *(gulong *) data - BLOCK_PAGES / 2;
}

static void
test_quiet (void)
{
  GtkWidget *window = present ();
  g_autoptr(GPtrArray) blocks = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *above = NULL;
  gulong n_resident;

  for (guint i = 0; i < N_BLOCKS; i++)
    {
      char *block = g_malloc (BLOCK_BYTES);

      memset (block, 1, BLOCK_BYTES);
      g_ptr_array_add (blocks, block);
    }
  /* A gap, not the end of the heap. */
  above = g_malloc (BLOCK_BYTES);
  n_resident = count_resident ();
  g_ptr_array_set_size (blocks, 0);
  paint (window);
  scout_ui_fixture_wait (has_given_back, &n_resident);
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  _scout_startup_heap_share ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/startup-heap/frames", test_frames);
  g_test_add_func ("/startup-heap/quiet", test_quiet);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
