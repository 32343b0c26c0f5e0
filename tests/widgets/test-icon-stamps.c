/* test-icon-stamps.c: icons look as GTK draws them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-stamp.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <adwaita.h>

#define SIZE 48

/* What GTK draws of an image, before Scout looks at it. */
static void (*draw_image) (GtkWidget   *widget,
                           GtkSnapshot *snapshot);

static GskRenderNode *
draw (GtkWidget *image,
      void     (*draw_func) (GtkWidget *, GtkSnapshot *))
{
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();

  draw_func (image, snapshot);
  return gtk_snapshot_to_node (snapshot);
}

static cairo_surface_t *
paint (GtkWidget *image,
       void     (*draw_func) (GtkWidget *, GtkSnapshot *))
{
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();

  draw_func (image, snapshot);
  return scout_stamp_paint (snapshot, &GRAPHENE_RECT_INIT (0.0f, 0.0f, SIZE, SIZE), 1);
}

static gsize
count_bytes (cairo_surface_t *surface)
{
  cairo_surface_flush (surface);
  return (gsize) cairo_image_surface_get_stride (surface)
         * (gsize) cairo_image_surface_get_height (surface);
}

static void
assert_looks_as_drawn_by_gtk (GtkWidget *image)
{
  GtkWidgetClass *image_class = GTK_WIDGET_GET_CLASS (image);
  cairo_surface_t *ours = paint (image, image_class->snapshot);
  cairo_surface_t *theirs = paint (image, draw_image);
  g_autofree guchar *nothing = g_malloc0 (count_bytes (theirs));

  g_assert_cmpmem (cairo_image_surface_get_data (ours), count_bytes (ours),
                   cairo_image_surface_get_data (theirs), count_bytes (theirs));
  g_assert_cmpint (memcmp (nothing, cairo_image_surface_get_data (ours), count_bytes (ours)), !=,
                   0);
  cairo_surface_destroy (ours);
  cairo_surface_destroy (theirs);
}

/* Whole pixels away from it. */
static void
place_at_corner (GtkWidget *image)
{
  gtk_widget_set_halign (image, GTK_ALIGN_START);
  gtk_widget_set_valign (image, GTK_ALIGN_START);
}

/* One icon in other colours and sizes is another, and so is another icon in the same ones. */
static void
test_looks (void)
{
  static const char * const names[] = { "starred-symbolic", "mail-unread-symbolic" };
  static const char * const css_classes[] = { "error", "dim-label", "success", "error" };
  GtkWidget *image = gtk_image_new ();
  GtkWidget *window = NULL;

  gtk_widget_set_size_request (image, SIZE, SIZE);
  place_at_corner (image);
  window = scout_ui_fixture_present (image, 120, 120);
  for (gsize i = 0; i < G_N_ELEMENTS (css_classes) * G_N_ELEMENTS (names); i++)
    {
      const char *css_class = css_classes[i / G_N_ELEMENTS (names)];

      gtk_image_set_from_icon_name (GTK_IMAGE (image), names[i % G_N_ELEMENTS (names)]);
      gtk_image_set_pixel_size (GTK_IMAGE (image), i % 3 == 0 ? 32 : 16);
      gtk_widget_add_css_class (image, css_class);
      scout_ui_fixture_settle (image);
      assert_looks_as_drawn_by_gtk (image);
      gtk_widget_remove_css_class (image, css_class);
    }
  scout_ui_fixture_close (window);
}

/* No matrix is left where cairo paints; with a graphics card nothing is changed. */
static void
test_is_stamp (void)
{
  GtkWidget *image = gtk_image_new_from_icon_name ("starred-symbolic");
  GtkWidget *window = scout_ui_fixture_present (image, 120, 120);
  g_autoptr(GskRenderNode) node = draw (image, GTK_WIDGET_GET_CLASS (image)->snapshot);

  g_assert_cmpint (gsk_render_node_get_node_type (node), ==,
                   scout_stamp_has_software_renderer () ? GSK_CAIRO_NODE : GSK_COLOR_MATRIX_NODE);
  scout_ui_fixture_close (window);
}

/* What is no symbolic icon is left to GTK, and so is an image without one. */
static void
test_others (void)
{
  static const guint32 pixels[4] = { 0xff0000ff, 0x00ff00ff, 0x0000ffff, 0xffffffff };
  g_autoptr(GBytes) bytes = g_bytes_new_static (pixels, sizeof pixels);
  g_autoptr(GdkTexture) texture = gdk_memory_texture_new (2, 2, GDK_MEMORY_DEFAULT, bytes, 8);
  GtkWidget *image = gtk_image_new_from_paintable (GDK_PAINTABLE (texture));
  GtkWidget *window = NULL;

  place_at_corner (image);
  window = scout_ui_fixture_present (image, 120, 120);
  assert_looks_as_drawn_by_gtk (image);
  gtk_image_clear (GTK_IMAGE (image));
  scout_ui_fixture_settle (image);
  g_assert_null (draw (image, GTK_WIDGET_GET_CLASS (image)->snapshot));
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GTypeClass) image_class = g_type_class_ref (GTK_TYPE_IMAGE);
  int result;

  draw_image = GTK_WIDGET_CLASS (image_class)->snapshot;
  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/icon-stamps/looks", test_looks);
  g_test_add_func ("/widgets/icon-stamps/is-stamp", test_is_stamp);
  g_test_add_func ("/widgets/icon-stamps/others", test_others);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
