/* test-artwork.c: generated and given pictures.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-artwork.h"
#include "scout-generated-art.h"
#include "scout-pixels.h"
#include "scout-round-box.h"
#include "scout-stamp.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void
test_palette (void)
{
  guint used[SCOUT_GENERATED_ART_N_PALETTES] = { 0, };

  /* Kept for ever: people know creators by their colours. */
  g_assert_cmpuint (scout_generated_art_palette ("mayabrews"), ==, 1);
  g_assert_cmpuint (scout_generated_art_palette (NULL), ==, scout_generated_art_palette (""));

  for (guint i = 0; i < 1000; i++)
    {
      g_autofree char *handle = g_strdup_printf ("creator.%u", i);
      guint palette = scout_generated_art_palette (handle);

      g_assert_cmpuint (palette, <, SCOUT_GENERATED_ART_N_PALETTES);
      used[palette]++;
    }
  for (guint i = 0; i < SCOUT_GENERATED_ART_N_PALETTES; i++)
    g_assert_cmpuint (used[i], >, 50);
}

static void
test_initials (void)
{
  static const char * const vectors[][2] = {
    { "Maya Lindqvist", "ML" },  { "theo", "T" },         { "Anne Marie de Vries", "AV" },
    { "  éva  ősz ", "ÉŐ" },     { "@handle_x", "H" },    { "田辺 愛子", "田愛" },
    { "«Coffee» (daily)", "CD" }, { "***", "" },           { "", "" },
    { "99 bottles", "9B" },
  };
  g_autofree char *nothing = scout_generated_art_dup_initials (NULL);

  g_assert_cmpstr (nothing, ==, "");
  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      g_autofree char *initials = scout_generated_art_dup_initials (vectors[i][0]);

      g_assert_cmpstr (initials, ==, vectors[i][1]);
    }
}

/* How far the initials reach from the middle of a circle of 56 pixels, half of which is 28. */
static double
measure_initials (const char *initials,
                  const char *font,
                  float       scale)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr(PangoLayout) layout = gtk_widget_create_pango_layout (label, initials);
  g_autoptr(PangoFontDescription) description = pango_font_description_from_string (font);
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  const ScoutGeneratedPortrait portrait = { .initials = layout, .initials_scale = scale,
                                            .scale = 1 };
  graphene_rect_t ink;

  pango_layout_set_font_description (layout, description);
  g_object_unref (label);
  scout_generated_art_snapshot_portrait (snapshot, &portrait,
                                         &GRAPHENE_RECT_INIT (-28, -28, 56, 56));
  node = gtk_snapshot_to_node (snapshot);
  g_assert_cmpuint (gsk_container_node_get_n_children (node), ==, 2);
  gsk_render_node_get_bounds (gsk_container_node_get_child (node, 1), &ink);
  g_assert_cmpfloat (ink.size.width, >, 8.0);

  return hypot (MAX (fabs (ink.origin.x), fabs (ink.origin.x + ink.size.width)),
                MAX (fabs (ink.origin.y), fabs (ink.origin.y + ink.size.height)));
}

static void
test_room_for_initials (void)
{
  /* Room that is there is not filled. */
  g_assert_cmpfloat (measure_initials ("TM", "Sans 11px", 1.0f), <, 14.0);
  g_assert_cmpfloat (measure_initials ("TM", "Sans 11px", 1.5f), >,
                     measure_initials ("TM", "Sans 11px", 1.0f) + 2.0);
  /* Large text. */
  g_assert_cmpfloat (measure_initials ("TM", "Sans Bold 30px", 1.5f), <=, 28.0);
  g_assert_cmpfloat (measure_initials ("WW", "Sans Bold 60px", 1.5f), <=, 28.0);
  g_assert_cmpfloat (measure_initials ("I", "Sans Bold 60px", 1.5f), <=, 28.0);
}

static void
test_properties (void)
{
  GtkWidget *artwork = g_object_ref_sink (scout_artwork_new (SCOUT_ARTWORK_PORTRAIT));
  ScoutArtworkShape shape = SCOUT_ARTWORK_COVER;
  int n_notified = 0, size = 0, minimum = 0;

  g_signal_connect (artwork, "notify::size", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  g_object_set (artwork, "size", 96, NULL);
  g_object_set (artwork, "size", 96, NULL);
  g_object_get (artwork, "size", &size, "shape", &shape, NULL);
  g_assert_cmpint (size, ==, 96);
  g_assert_cmpint (shape, ==, SCOUT_ARTWORK_PORTRAIT);
  g_assert_cmpint (n_notified, ==, 1);
  gtk_widget_measure (artwork, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 96);

  scout_artwork_set_subject (SCOUT_ARTWORK (artwork), "maya", "Maya <b>L</b>");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (artwork), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (artwork), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Maya <b>L</b>");
  g_assert_finalize_object (artwork);
}

static int
get_height (GtkWidget *artwork,
            int        width)
{
  int minimum = 0;

  gtk_widget_measure (artwork, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
  return minimum;
}

static void
test_grows_with_its_width (void)
{
  GtkWidget *cover = g_object_ref_sink (scout_artwork_new (SCOUT_ARTWORK_COVER));

  scout_artwork_set_size (SCOUT_ARTWORK (cover), 160);
  g_assert_cmpint (get_height (cover, 640), ==, 160);
  scout_artwork_set_most (SCOUT_ARTWORK (cover), 340);
  g_assert_cmpint (get_height (cover, -1), ==, 160);
  g_assert_cmpint (get_height (cover, 200), ==, 160);
  g_assert_cmpint (get_height (cover, 480), ==, 270);
  g_assert_cmpint (get_height (cover, 900), ==, 340);
  scout_artwork_set_most (SCOUT_ARTWORK (cover), 0);
  g_assert_cmpint (get_height (cover, 900), ==, 160);
  g_assert_finalize_object (cover);
}

static void
test_texture (void)
{
  g_autoptr(GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 30, 20);
  g_autoptr(GdkTexture) texture = NULL;
  GtkWidget *artwork = scout_artwork_new (SCOUT_ARTWORK_COVER);
  GtkWidget *window;
  g_autoptr(GdkTexture) generated = NULL;
  g_autoptr(GdkTexture) given = NULL;
  guint32 pixel[2] = { 0, 0 };

  gdk_pixbuf_fill (pixbuf, 0x102030ff);
  texture = gdk_texture_new_for_pixbuf (pixbuf);
  window = scout_ui_fixture_present (artwork, 200, 100);
  generated = scout_ui_fixture_save_picture (artwork, "artwork-generated");
  scout_artwork_set_texture (SCOUT_ARTWORK (artwork), texture);
  scout_ui_fixture_settle (artwork);
  given = scout_ui_fixture_save_picture (artwork, "artwork-given");

  for (int i = 0; i < 2; i++)
    {
      GdkTexture *picture = i == 0 ? generated : given;
      gsize stride = (gsize) gdk_texture_get_width (picture) * 4;
      g_autofree guchar *data = g_malloc (stride * (gsize) gdk_texture_get_height (picture));

      gdk_texture_download (picture, data, stride);
      memcpy (&pixel[i], data + stride * 50 + 4 * 100, sizeof pixel[i]);
    }
  g_assert_cmphex (pixel[1], ==, 0xff102030);
  g_assert_cmphex (pixel[0], !=, pixel[1]);

  /* The last frame still shows it. */
  scout_artwork_set_texture (SCOUT_ARTWORK (artwork), NULL);
  scout_ui_fixture_settle (artwork);
  g_assert_finalize_object (g_steal_pointer (&texture));
  scout_ui_fixture_close (window);
}

/* (transfer full): what a node looks like, as the software renderer paints it. */
static cairo_surface_t *
paint_node (GskRenderNode *node,
            int            scale)
{
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 240 * scale,
                                                         76 * scale);
  cairo_t *cr = NULL;

  cairo_surface_set_device_scale (picture, scale, scale);
  cr = cairo_create (picture);
  gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
  cairo_surface_flush (picture);

  return picture;
}

static cairo_surface_t *
paint_cover (guint            palette,
             float            width,
             int              scale,
             GskRenderNode  **node)
{
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();

  scout_generated_art_snapshot_cover (snapshot, palette, &GRAPHENE_RECT_INIT (0, 0, width, 76));
  *node = gtk_snapshot_to_node (snapshot);

  return paint_node (*node, scale);
}

static int
get_largest_difference (cairo_surface_t *a,
                        cairo_surface_t *b)
{
  const guchar *a_pixels = cairo_image_surface_get_data (a);
  const guchar *b_pixels = cairo_image_surface_get_data (b);
  int n_pixels = cairo_image_surface_get_width (a) * cairo_image_surface_get_height (a);
  int largest = 0;

  for (int i = 0; i < n_pixels; i++)
    for (int channel = 0; channel < 3; channel++)
      largest = MAX (largest, abs (a_pixels[4 * i + channel] - b_pixels[4 * i + channel]));

  return largest;
}

/* Pixels that are copied, and the gradient that they stand for, which odd widths have. */
static void
check_copies_look_alike (int scale)
{
  for (guint palette = 0; palette < SCOUT_GENERATED_ART_N_PALETTES; palette++)
    {
      g_autoptr(GskRenderNode) copied_node = NULL;
      g_autoptr(GskRenderNode) copied_again = NULL;
      g_autoptr(GskRenderNode) drawn_node = NULL;
      cairo_surface_t *copied = paint_cover (palette, 240.0f, scale, &copied_node);
      cairo_surface_t *again = paint_cover (palette, 240.0f, scale, &copied_again);
      cairo_surface_t *drawn = paint_cover (palette, 240.5f, scale, &drawn_node);

      g_assert_cmpint (gsk_render_node_get_node_type (copied_node), ==, GSK_CAIRO_NODE);
      g_assert_cmpint (gsk_render_node_get_node_type (drawn_node), ==, GSK_LINEAR_GRADIENT_NODE);
      g_assert_cmpint (get_largest_difference (copied, drawn), <=, 1);
      g_assert_cmpint (get_largest_difference (copied, again), ==, 0);
      cairo_surface_destroy (copied);
      cairo_surface_destroy (again);
      cairo_surface_destroy (drawn);
    }
}

static void
test_copies_look_alike (void)
{
  check_copies_look_alike (1);
  check_copies_look_alike (2);
}

/* On black, which shows each pixel that is left out. */
static GtkSnapshot *
begin_on_black (void)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  const GdkRGBA black = { 0.0f, 0.0f, 0.0f, 1.0f };

  gtk_snapshot_append_color (snapshot, &black, &GRAPHENE_RECT_INIT (0, 0, 240, 76));

  return snapshot;
}

static int
compare_nodes (GskRenderNode *stamped_node,
               GskRenderNode *cut_node,
               int            scale)
{
  cairo_surface_t *stamped = paint_node (stamped_node, scale);
  cairo_surface_t *cut = paint_node (cut_node, scale);
  int difference = get_largest_difference (stamped, cut);

  cairo_surface_destroy (stamped);
  cairo_surface_destroy (cut);
  return difference;
}

static int
compare (GtkSnapshot *stamped_snapshot, /* (transfer full) */
         GtkSnapshot *cut_snapshot,     /* (transfer full) */
         int          scale)
{
  g_autoptr(GskRenderNode) stamped_node = gtk_snapshot_free_to_node (stamped_snapshot);
  g_autoptr(GskRenderNode) cut_node = gtk_snapshot_free_to_node (cut_snapshot);

  return compare_nodes (stamped_node, cut_node, scale);
}

/* The same of what leaves nothing to be cut out in each frame. */
static int
compare_whole (GtkSnapshot *stamped_snapshot, /* (transfer full) */
               GtkSnapshot *cut_snapshot,     /* (transfer full) */
               int          scale)
{
  g_autoptr(GskRenderNode) stamped_node = gtk_snapshot_free_to_node (stamped_snapshot);
  g_autoptr(GskRenderNode) cut_node = gtk_snapshot_free_to_node (cut_snapshot);
  g_autoptr(GBytes) text = gsk_render_node_serialize (stamped_node);

  g_assert_null (g_strstr_len (g_bytes_get_data (text, NULL), (gssize) g_bytes_get_size (text),
                               "rounded-clip"));
  return compare_nodes (stamped_node, cut_node, scale);
}

static void
cut_out (GtkSnapshot           *snapshot,
         const ScoutRoundBox   *box,
         const graphene_rect_t *bounds)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, bounds, box->radius);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &box->edge_color, 0.0f, 0.0f, 1.0f, 0.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &box->color, bounds);
  gtk_snapshot_pop (snapshot);
}

static void
test_round_boxes_look_alike (void)
{
  static const struct
  {
    graphene_rect_t bounds;
    float radius;
  } boxes[] = {
    { GRAPHENE_RECT_INIT (7, 5, 66, 19), 9.5f }, { GRAPHENE_RECT_INIT (90, 5, 20, 19), 9.5f },
    { GRAPHENE_RECT_INIT (7, 5, 62, 62), 31.0f }, { GRAPHENE_RECT_INIT (7.5f, 5, 66, 18), 9.0f },
    { GRAPHENE_RECT_INIT (7, 5, 18, 19), 9.0f }, { GRAPHENE_RECT_INIT (7, 5, 90, 40), 12.0f },
    { GRAPHENE_RECT_INIT (7, 5, 90, 40), 9.5f },
  };

  for (guint i = 0; i < 4 * G_N_ELEMENTS (boxes); i++)
    {
      const graphene_rect_t *bounds = &boxes[i / 4].bounds;
      ScoutRoundBox box = { .radius = boxes[i / 4].radius, .color = { 1.0f, 0.8f, 0.4f, 0.6f },
                            .edge_color = { 0.3f, 0.6f, 0.9f, i % 2 > 0 ? 0.5f : 0.0f },
                            .scale = i % 4 < 2 ? 1 : 2 };
      GtkSnapshot *stamped = begin_on_black ();
      GtkSnapshot *cut = begin_on_black ();

      scout_round_box_snapshot (stamped, &box, bounds);
      cut_out (cut, &box, bounds);
      if (G_APPROX_VALUE (box.radius, 12.0f, 1e-3f))
        g_assert_cmpint (compare_whole (stamped, cut, box.scale), <=, 2);
      else
        g_assert_cmpint (compare (stamped, cut, box.scale), <=, 2);
    }
}

/* More than one of each, so that what is kept is seen, too. */
static void
test_portraits_look_alike (void)
{
  ScoutGeneratedPortrait portrait = { .ring_color = { 1.0f, 1.0f, 0.9f, 1.0f } };

  for (guint i = 0; i < 4 * SCOUT_GENERATED_ART_N_PALETTES; i++)
    {
      GtkSnapshot *stamped = begin_on_black ();
      GtkSnapshot *cut = begin_on_black ();

      portrait.palette = i / 2;
      portrait.ring_width = i % 4 < 2 ? 3.0f : 0.0f;
      portrait.scale = 1 + (int) i % 2;
      scout_generated_art_snapshot_portrait (stamped, &portrait,
                                             &GRAPHENE_RECT_INIT (9, 8, 56, 56));
      /* Not between two pixels, by what could not be seen, so that it is cut out. */
      scout_generated_art_snapshot_portrait (cut, &portrait,
                                             &GRAPHENE_RECT_INIT (9.002f, 8, 56, 56));
      g_assert_cmpint (compare_whole (stamped, cut, portrait.scale), <=, 12);
    }
}

static void
test_heads_look_alike (void)
{
  for (guint i = 0; i < 4 * SCOUT_GENERATED_ART_N_PALETTES; i++)
    {
      int scale = 1 + (int) i % 2;
      float height = i % 4 < 2 ? 56.0f : 70.0f;
      GtkSnapshot *stamped = begin_on_black ();
      GtkSnapshot *cut = begin_on_black ();

      scout_generated_art_snapshot_head (stamped, i / 2, &GRAPHENE_RECT_INIT (7, 3, 220, height),
                                         12.0f, scale);
      scout_generated_art_snapshot_head (cut, i / 2, &GRAPHENE_RECT_INIT (7, 3.002f, 220, height),
                                         12.0f, scale);
      g_assert_cmpint (compare_whole (stamped, cut, scale), <=, 12);
    }
}

/* A picture of lines that differ. */
static GBytes *
make_lines (int width,
            int height)
{
  guchar *lines = g_malloc ((gsize) width * 3 * (gsize) height);

  for (int i = 0; i < width * 3 * height; i++)
    lines[i] = (guchar) (i / (width * 3) * 7 + i % 3 * 50);

  return g_bytes_new_take (lines, (gsize) width * 3 * (gsize) height);
}

static void
test_cropped_pictures_look_alike (void)
{
  g_autoptr(GBytes) lines = make_lines (300, 169);
  const ScoutPixels pixels = { 300, 169, GDK_MEMORY_R8G8B8, lines, 900 };
  g_autoptr(GdkTexture) known = scout_pixels_texture_new (&pixels);
  g_autoptr(GdkTexture) unknown = gdk_memory_texture_new (300, 169, GDK_MEMORY_R8G8B8, lines, 900);
  g_autoptr(GdkTexture) part = NULL;
  static const float widths[] = { 120.0f, 200.0f, 217.0f, 220.0f };

  g_assert_null (scout_pixels_dup_lines (unknown, 0, 10));
  part = scout_pixels_dup_lines (known, 160, 9);
  g_assert_cmpint (gdk_texture_get_height (part), ==, 9);
  for (guint i = 0; i < 2 * G_N_ELEMENTS (widths); i++)
    {
      const graphene_rect_t bounds = GRAPHENE_RECT_INIT (7, 3, widths[i / 2], 56);
      GtkSnapshot *cropped = begin_on_black ();
      GtkSnapshot *whole = begin_on_black ();

      scout_generated_art_snapshot_texture (cropped, known, &bounds);
      scout_generated_art_snapshot_texture (whole, unknown, &bounds);
      g_assert_cmpint (compare (cropped, whole, 1 + (int) i % 2), <=, 2);
    }
}

static void
check_artwork_looks_cut_out (GtkWidget  *artwork,
                             GdkTexture *texture,
                             float       radius)
{
  const graphene_rect_t bounds =
    GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (artwork),
                        (float) gtk_widget_get_height (artwork));
  GtkSnapshot *shown = begin_on_black ();
  GtkSnapshot *cut = begin_on_black ();
  GskRoundedRect outline;

  GTK_WIDGET_GET_CLASS (artwork)->snapshot (artwork, shown);
  gsk_rounded_rect_init_from_rect (&outline, &bounds, radius);
  gtk_snapshot_push_rounded_clip (cut, &outline);
  scout_generated_art_snapshot_texture (cut, texture, &bounds);
  gtk_snapshot_pop (cut);
  g_assert_cmpint (compare (shown, cut, 1), <=, 2);
}

/* Once painted it is kept, but no longer than it is true. */
static void
test_painted_looks_alike (void)
{
  g_autoptr(GBytes) lines = make_lines (300, 169);
  g_autoptr(GdkTexture) large = gdk_memory_texture_new (300, 169, GDK_MEMORY_R8G8B8, lines, 900);
  g_autoptr(GdkTexture) small = gdk_memory_texture_new (30, 20, GDK_MEMORY_R8G8B8, lines, 900);
  GtkWidget *cover = scout_artwork_new (SCOUT_ARTWORK_COVER);
  GtkWidget *portrait = scout_artwork_new (SCOUT_ARTWORK_PORTRAIT);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *window = NULL;

  gtk_widget_set_halign (portrait, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (box), cover);
  gtk_box_append (GTK_BOX (box), portrait);
  window = scout_ui_fixture_present (box, 200, 160);
  for (guint i = 0; i < 6; i++)
    {
      GdkTexture *texture = i % 2 > 0 ? small : large;

      scout_artwork_set_texture (SCOUT_ARTWORK (cover), texture);
      scout_artwork_set_texture (SCOUT_ARTWORK (portrait), texture);
      scout_artwork_set_size (SCOUT_ARTWORK (cover), i < 4 ? 48 : 60);
      scout_artwork_set_size (SCOUT_ARTWORK (portrait), i < 4 ? 48 : 60);
      scout_ui_fixture_settle (window);
      check_artwork_looks_cut_out (cover, texture, 12.0f);
      check_artwork_looks_cut_out (portrait, texture, i < 4 ? 24.0f : 30.0f);
      check_artwork_looks_cut_out (portrait, texture, i < 4 ? 24.0f : 30.0f);
    }

  scout_ui_fixture_close (window);
}

/* Dark pixels in a light generated picture, above and below its middle, without the corners that
 * are cut off. */
static void
count_ink (GtkWidget *widget,
           guint      counts[2])
{
  const graphene_rect_t area =
    GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                        (float) gtk_widget_get_height (widget));
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr(GskRenderNode) node = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  g_autofree guint32 *pixels = NULL;
  int width, height;

  gdk_paintable_snapshot (paintable, snapshot, (double) area.size.width,
                          (double) area.size.height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  texture = gsk_renderer_render_texture (
    gtk_native_get_renderer (gtk_widget_get_native (widget)), node, &area);
  width = gdk_texture_get_width (texture);
  height = gdk_texture_get_height (texture);
  pixels = g_new (guint32, width * height);
  gdk_texture_download (texture, (guchar *) pixels, (gsize) width * 4);
  counts[0] = counts[1] = 0;
  for (int i = 0; i < width * height; i++)
    {
      if (pixels[i] >> 24 == 0xff && (pixels[i] & 0xff) < 0x40 && (pixels[i] >> 8 & 0xff) < 0x40)
        counts[i / width < height / 2 ? 0 : 1]++;
    }
}

/* What has no picture says what it is, until it has one. */
static void
test_words (void)
{
  GtkWidget *cover = scout_artwork_new (SCOUT_ARTWORK_COVER);
  g_autoptr(GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 96, 72);
  g_autoptr(GdkTexture) texture = NULL;
  GtkWidget *window;
  guint counts[2];

  gdk_pixbuf_fill (pixbuf, 0xffffffff);
  texture = gdk_texture_new_for_pixbuf (pixbuf);
  scout_artwork_set_size (SCOUT_ARTWORK (cover), 72);
  scout_artwork_set_subject (SCOUT_ARTWORK (cover), "1", NULL);
  gtk_widget_set_halign (cover, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (cover, GTK_ALIGN_CENTER);
  window = scout_ui_fixture_present (cover, 200, 200);
  count_ink (cover, counts);
  g_assert_cmpuint (counts[0] + counts[1], ==, 0);

  scout_artwork_set_words (SCOUT_ARTWORK (cover), "open-menu-symbolic",
                           "“Three grinds, one kettle, zero patience, and what the cup says”");
  scout_ui_fixture_settle (window);
  count_ink (cover, counts);
  g_assert_cmpuint (counts[0], >, 10);
  g_assert_cmpuint (counts[1], >, 10);
  g_object_unref (scout_ui_fixture_save_picture (window, "artwork-words"));

  scout_artwork_set_texture (SCOUT_ARTWORK (cover), texture);
  scout_ui_fixture_settle (window);
  count_ink (cover, counts);
  g_assert_cmpuint (counts[0] + counts[1], ==, 0);
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/artwork/palette", test_palette);
  g_test_add_func ("/widgets/artwork/initials", test_initials);
  g_test_add_func ("/widgets/artwork/room-for-initials", test_room_for_initials);
  g_test_add_func ("/widgets/artwork/properties", test_properties);
  g_test_add_func ("/widgets/artwork/grows-with-its-width", test_grows_with_its_width);
  g_test_add_func ("/widgets/artwork/texture", test_texture);
  g_test_add_func ("/widgets/artwork/words", test_words);
  /* GL stretches them, and only where they are parts of something else. */
  if (scout_stamp_has_software_renderer ())
    g_test_add_func ("/widgets/artwork/copies-look-alike", test_copies_look_alike);
  g_test_add_func ("/widgets/artwork/round-boxes-look-alike", test_round_boxes_look_alike);
  g_test_add_func ("/widgets/artwork/portraits-look-alike", test_portraits_look_alike);
  g_test_add_func ("/widgets/artwork/heads-look-alike", test_heads_look_alike);
  g_test_add_func ("/widgets/artwork/cropped-pictures-look-alike",
                   test_cropped_pictures_look_alike);
  g_test_add_func ("/widgets/artwork/painted-looks-alike", test_painted_looks_alike);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
