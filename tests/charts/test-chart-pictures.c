/* test-chart-pictures.c: what charts look like, against pictures that a person has looked at.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words are drawn as bars of their size, measured by a ruler instead of a font, so that the
 * pictures are the same on every computer. Compared by squares of pixels, so that another way to
 * smooth an edge is no difference, but a bar that is missing, elsewhere or of another colour is.
 * The new pictures are in tests/pictures of the build folder: look at them, then copy them to
 * tests/charts/pictures.
 */

#include "config.h"

#include "chart-samples.h"
#include "scout-chart-paint-private.h"
#include "scout-ui-fixture.h"

#include <math.h>

#define SQUARE 6
/* Of 255, in the mean of a square and in the mean of the picture. */
#define MAX_SQUARE_DIFFERENCE 26.0
#define MAX_MEAN_DIFFERENCE 1.2
#define GAP 12.0

typedef struct
{
  const char *name;
  double width;
  double zoom;
  gboolean dark;
  gboolean high_contrast;
  gboolean is_rtl;
} Look;

/* What is seen of a word without a font. */
static void
replace_labels (ScoutChartScene *scene)
{
  for (guint i = 0; i < scene->labels->len; i++)
    {
      const ScoutChartLabel *label = &g_array_index (scene->labels, ScoutChartLabel, i);
      ScoutChartBox box = { label->rect, 0.0, FALSE, FALSE, label->paint };

      box.rect.y += label->rect.height * 0.3;
      box.rect.height *= 0.4;
      g_array_append_val (scene->boxes, box);
    }
  g_array_set_size (scene->labels, 0);
}

static void
add_chart (ScoutChartScene *all,
           const Look      *look,
           ScoutChartKind   kind,
           ScoutChartData  *data)
{
  ScoutChartScene *scene;
  ScoutChartFrame frame;

  chart_samples_init_frame (&frame, look->width, 0.0, &look->zoom);
  frame.is_rtl = look->is_rtl;
  frame.width = MAX (look->width, scout_chart_layout_get_width (kind, data, &frame));
  frame.height = scout_chart_layout_get_height (kind, data, &frame);
  /* The picture need not be as high as charts on a page, which may be pressed together. */
  if (kind <= SCOUT_CHART_PYRAMID)
    frame.height = MIN (frame.height, 180.0 * look->zoom);
  scene = scout_chart_layout (kind, data, &frame);
  scout_chart_scene_merge (all, scene, GAP, all->height);
  all->height += frame.height + GAP;
  all->width = MAX (all->width, frame.width + 2.0 * GAP);
}

/* All kinds below each other, and columns of days as well as of groups. */
static ScoutChartScene *
lay_out (const Look *look)
{
  ScoutChartScene *all = scout_chart_scene_new (look->width + 2.0 * GAP, GAP);
  g_autoptr(ScoutChartData) posts = chart_samples_new_posts ();

  for (int kind = 0; kind < SCOUT_CHART_N_KINDS; kind++)
    {
      g_autoptr(ScoutChartData) data = chart_samples_new ((ScoutChartKind) kind);

      add_chart (all, look, (ScoutChartKind) kind, data);
    }
  add_chart (all, look, SCOUT_CHART_COLUMNS, posts);
  replace_labels (all);

  return all;
}

static GdkTexture *
draw (const Look  *look,
      GskRenderer *renderer)
{
  const GdkRGBA papers[] = { { 1.0f, 1.0f, 1.0f, 1.0f }, { 0.21f, 0.21f, 0.21f, 1.0f } };
  const GdkRGBA inks[] = { { 0.0f, 0.0f, 0.0f, 0.8f }, { 1.0f, 1.0f, 1.0f, 1.0f } };
  const ScoutChartStyle style = { inks[look->dark], papers[look->dark], look->dark,
                                  look->high_contrast, 1 };
  g_autoptr(ScoutChartScene) scene = lay_out (look);
  PangoFontMap *fonts = pango_cairo_font_map_get_default ();
  g_autoptr(GObject) context = G_OBJECT (pango_font_map_create_context (fonts));
  g_autoptr(ScoutChartTypesetter) setter = _scout_chart_typesetter_new (PANGO_CONTEXT (context));
  g_autoptr(GskRenderNode) charts = _scout_chart_render (scene, &style, setter);
  g_autoptr(GskRenderNode) node = NULL;
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0.0f, 0.0f, ceilf ((float) scene->width),
                                               ceilf ((float) scene->height));

  gtk_snapshot_append_color (snapshot, &papers[look->dark], &bounds);
  gtk_snapshot_append_node (snapshot, charts);
  node = gtk_snapshot_free_to_node (snapshot);

  return gsk_renderer_render_texture (renderer, node, &bounds);
}

static double
get_mean (const guchar *pixels,
          gsize         stride,
          int           x,
          int           y,
          int           channel)
{
  int sum = 0;

  for (int row = 0; row < SQUARE; row++)
    for (int column = 0; column < SQUARE; column++)
      sum += pixels[(gsize) (y + row) * stride + (gsize) (x + column) * 4 + (gsize) channel];

  return (double) sum / (SQUARE * SQUARE);
}

static guchar *
download (GdkTexture *texture,
          gsize      *stride)
{
  guchar *pixels;

  *stride = 4 * (gsize) gdk_texture_get_width (texture);
  pixels = g_malloc (*stride * (gsize) gdk_texture_get_height (texture));
  gdk_texture_download (texture, pixels, *stride);

  return pixels;
}

static void
assert_similar (GdkTexture *ours,
                GdkTexture *theirs,
                const char *name)
{
  int width = gdk_texture_get_width (ours), height = gdk_texture_get_height (ours);
  double sum = 0.0, worst = 0.0;
  int n_squares = 0, worst_x = 0, worst_y = 0;
  gsize stride = 0, their_stride = 0;
  g_autofree guchar *pixels = download (ours, &stride);
  g_autofree guchar *their_pixels = download (theirs, &their_stride);

  g_assert_cmpint (width, ==, gdk_texture_get_width (theirs));
  g_assert_cmpint (height, ==, gdk_texture_get_height (theirs));

  for (int y = 0; y + SQUARE <= height; y += SQUARE)
    for (int x = 0; x + SQUARE <= width; x += SQUARE)
      for (int channel = 0; channel < 3; channel++)
        {
          double difference = fabs (get_mean (pixels, stride, x, y, channel)
                                    - get_mean (their_pixels, their_stride, x, y, channel));

          sum += difference;
          n_squares++;
          if (difference > worst)
            {
              worst = difference;
              worst_x = x;
              worst_y = y;
            }
        }

  g_test_message ("%s: mean %.3f, worst %.1f at %d,%d", name, sum / n_squares, worst, worst_x,
                  worst_y);
  g_assert_cmpfloat (worst, <=, MAX_SQUARE_DIFFERENCE);
  g_assert_cmpfloat (sum / n_squares, <=, MAX_MEAN_DIFFERENCE);
}

static GdkTexture *
load_reference (const char *file)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "charts", "pictures", file, NULL);
  g_autoptr(GError) error = NULL;
  GdkTexture *texture = gdk_texture_new_from_filename (path, &error);

  g_assert_no_error (error);
  return texture;
}

static void
save_picture (GdkTexture *texture,
              const char *file)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, "pictures", NULL);
  g_autofree char *path = g_build_filename (folder, file, NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  g_assert_true (gdk_texture_save_to_png (texture, path));
}

static void
test_picture (gconstpointer data)
{
  const Look *look = data;
  g_autofree char *file = g_strdup_printf ("charts-%s.png", look->name);
  g_autoptr(GskRenderer) renderer = gsk_cairo_renderer_new ();
  g_autoptr(GdkTexture) texture = NULL;
  g_autoptr(GdkTexture) reference = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (gsk_renderer_realize (renderer, NULL, &error));
  g_assert_no_error (error);
  texture = draw (look, renderer);
  save_picture (texture, file);
  reference = load_reference (file);
  assert_similar (texture, reference, look->name);
  gsk_renderer_unrealize (renderer);
}

/* A comparison that says yes to everything would be no test. */
static void
test_comparison (void)
{
  g_autoptr(GdkTexture) light = load_reference ("charts-light.png");
  g_autoptr(GdkTexture) rtl = load_reference ("charts-rtl.png");

  if (g_test_subprocess ())
    {
      assert_similar (light, rtl, "mirrored");
      return;
    }

  assert_similar (light, light, "itself");
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
}

int
main (int    argc,
      char **argv)
{
  static const Look looks[] = {
    { "light", 460.0, 1.0, FALSE, FALSE, FALSE },
    { "dark", 460.0, 1.0, TRUE, FALSE, FALSE },
    { "rtl", 460.0, 1.0, FALSE, FALSE, TRUE },
    { "high-contrast", 460.0, 1.0, FALSE, TRUE, FALSE },
    { "dark-high-contrast", 460.0, 1.0, TRUE, TRUE, FALSE },
    { "narrow", 240.0, 1.0, FALSE, FALSE, FALSE },
    { "large-text", 300.0, 2.0, FALSE, FALSE, FALSE },
  };
  int result;

  scout_ui_fixture_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autofree char *path = g_strconcat ("/charts/pictures/", looks[i].name, NULL);

      g_test_add_data_func (path, &looks[i], test_picture);
    }
  g_test_add_func ("/charts/pictures/comparison", test_comparison);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
