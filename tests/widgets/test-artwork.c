/* test-artwork.c: generated and given pictures.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-artwork.h"
#include "scout-generated-art.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <math.h>
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
  graphene_rect_t ink;

  pango_layout_set_font_description (layout, description);
  g_object_unref (label);
  scout_generated_art_snapshot_portrait (snapshot, 0, &GRAPHENE_RECT_INIT (-28, -28, 56, 56),
                                         layout, scale);
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
  g_test_add_func ("/widgets/artwork/texture", test_texture);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
