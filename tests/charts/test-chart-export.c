/* test-chart-export.c: charts as pictures, on paper, and in files.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-chart-export.h"

#include "chart-samples.h"
#include "scout-chart.h"
#include "scout-chart-layout.h"
#include "scout-chart-text.h"
#include "scout-ui-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

static const ScoutChartSheet sheet = { .width = 640.0 };

static GBytes *
export (ScoutChartKind   kind,
        ScoutChartFormat format)
{
  g_autoptr(ScoutChartData) data = chart_samples_new (kind);
  g_autoptr(GError) error = NULL;
  GBytes *bytes = scout_chart_sheet_export (&sheet, kind, data, format, &error);

  g_assert_no_error (error);
  return bytes;
}

static void
test_png (void)
{
  for (int kind = 0; kind <= SCOUT_CHART_SHARES; kind++)
    {
      g_autoptr(ScoutChartData) data = chart_samples_new ((ScoutChartKind) kind);
      g_autoptr(GBytes) bytes = export ((ScoutChartKind) kind, SCOUT_CHART_PNG);
      g_autoptr(GError) error = NULL;
      g_autoptr(GdkTexture) texture = gdk_texture_new_from_bytes (bytes, &error);
      double height = scout_chart_sheet_draw (&sheet, (ScoutChartKind) kind, data, NULL);

      g_assert_no_error (error);
      g_assert_cmpint (gdk_texture_get_width (texture), ==, 2 * 640);
      g_assert_cmpfloat_with_epsilon (gdk_texture_get_height (texture), 2.0 * height, 2.01);
    }
}

/* A picture that can be read by those who cannot see it, and that names nothing outside. */
static void
test_svg (void)
{
  const double value = 1.0;
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("<script>&amp;\"", SCOUT_CHART_COUNT);
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  scout_chart_data_add_category (data, "</desc><image href='http://example.com'/>");
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, &value, 1);
  bytes = scout_chart_sheet_export (&sheet, SCOUT_CHART_BAR_LIST, data, SCOUT_CHART_SVG, &error);
  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_true (g_str_has_prefix (text, "<?xml"));
  g_assert_nonnull (strstr (text, "<title>&lt;script&gt;&amp;amp;&quot;</title>"));
  g_assert_nonnull (strstr (text, "<desc>&lt;script&gt;"));
  g_assert_null (strstr (text, "<image"));
  g_assert_null (strstr (text, "example.com'/>"));
  g_assert_nonnull (strstr (text, "</svg>"));
}

/* A picture says whose figures it shows, and keeps room for the lines that say it. */
static void
test_origin (void)
{
  const ScoutChartOrigin origin = { "Maya & Lindqvist", "Facebook · 14 Nov to 27 Nov 2026",
                                    "mayabrews" };

  for (int kind = 0; kind <= SCOUT_CHART_SHARES; kind++)
    {
      g_autoptr(ScoutChartData) data = chart_samples_new ((ScoutChartKind) kind);
      g_autoptr(GBytes) bytes = NULL;
      g_autoptr(GError) error = NULL;
      g_autofree char *text = NULL;
      g_autofree char *title = NULL;
      double height = scout_chart_sheet_draw (&sheet, (ScoutChartKind) kind, data, NULL);

      scout_chart_data_set_origin (data, &origin);
      title = g_strdup_printf ("<title>Maya &amp; Lindqvist – %s</title>",
                               scout_chart_data_get_title (data));
      if (scout_chart_data_get_first_day (data) == NULL)
        g_assert_cmpfloat (scout_chart_sheet_draw (&sheet, (ScoutChartKind) kind, data, NULL), >,
                           height);
      bytes = scout_chart_sheet_export (&sheet, (ScoutChartKind) kind, data, SCOUT_CHART_SVG,
                                        &error);
      g_assert_no_error (error);
      text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      g_assert_nonnull (strstr (text, title));
      g_assert_nonnull (strstr (text, "Facebook · 14 Nov to 27 Nov 2026.</desc>"));
    }
}

static int
get_left (PangoLayout *line,
          const char  *word)
{
  const char *text = pango_layout_get_text (line);
  PangoRectangle letter;

  pango_layout_index_to_pos (line, (int) (strstr (text, word) - text), &letter);

  return letter.x;
}

/* An Arabic line is read from the right where it begins with a name in Latin letters, too. */
static void
test_right_to_left (void)
{
  const ScoutChartOrigin origin = { "Maya Lindqvist", "Facebook · كل الأوقات · تقدير من Meta",
                                    "mayabrews" };
  g_autoptr(ScoutChartData) data = chart_samples_new (SCOUT_CHART_PYRAMID);
  g_autoptr(ScoutChartScene) scene = NULL;
  g_autoptr(PangoFontMap) map = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (map);
  ScoutChartFrame frame;
  guint n_found = 0;

  scout_chart_data_set_origin (data, &origin);
  chart_samples_init_frame (&frame, 548.0, 0.0, NULL);
  frame.is_rtl = TRUE;
  scene = scout_chart_layout_sheet (SCOUT_CHART_PYRAMID, data, &frame);
  for (guint i = 0; i < scene->labels->len; i++)
    {
      const ScoutChartLabel *label = &g_array_index (scene->labels, ScoutChartLabel, i);
      g_autoptr(PangoLayout) line = NULL;

      if (strstr (label->text, origin.source) == NULL)
        continue;
      line = scout_chart_text_new_in_font (context, label->text, label->font);
      g_assert_cmpint (get_left (line, "Facebook"), >, get_left (line, "Meta"));
      n_found++;
    }
  g_assert_cmpuint (n_found, ==, 1);
  g_object_unref (context);
}

static void
test_pdf (void)
{
  g_autoptr(GBytes) bytes = export (SCOUT_CHART_PYRAMID, SCOUT_CHART_PDF);
  const char *media_box = "/MediaBox [ 0 0 480 ";
  gsize length = 0;
  const char *content = g_bytes_get_data (bytes, &length);

  g_assert_cmpmem (content, 5, "%PDF-", 5);
  /* 640 pixels are 480 points. */
  g_assert_nonnull (memmem (content, length, media_box, strlen (media_box)));
}

/* No picture for paper larger than memory, but a reason. */
static void
test_too_large (void)
{
  const ScoutChartSheet huge = { .width = 1e6 };
  g_autoptr(ScoutChartData) data = chart_samples_new_days (TRUE);
  g_autoptr(GError) error = NULL;

  g_assert_null (scout_chart_sheet_export (&huge, SCOUT_CHART_LINES, data, SCOUT_CHART_PNG,
                                           &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
}

static void
finished_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

static gboolean
is_set (gpointer data)
{
  return *(GAsyncResult **) data != NULL;
}

static gboolean
save (ScoutChart  *chart,
      const char  *path,
      GError     **error)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GAsyncResult) result = NULL;

  scout_chart_save_async (GTK_WIDGET (chart), SCOUT_CHART_SVG, file, NULL, finished_cb, &result);
  scout_ui_fixture_wait (is_set, &result);
  return scout_chart_save_finish (GTK_WIDGET (chart), result, error);
}

static void
test_save (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_countries ();
  g_autoptr(GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("scout-chart-XXXXXX", &error);
  g_autofree char *path = g_build_filename (folder, "chart.svg", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "none", "chart.svg", NULL);
  g_autofree char *content = NULL;
  ScoutChart *chart = g_object_ref_sink (SCOUT_CHART (scout_chart_new (SCOUT_CHART_BAR_LIST)));

  g_assert_no_error (error);
  scout_chart_set_data (chart, data);
  g_assert_true (save (chart, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &content, NULL, &error));
  g_assert_nonnull (strstr (content, "<title>Top countries</title>"));

  g_assert_false (save (chart, nowhere, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_assert_finalize_object (chart);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/charts/export/png", test_png);
  g_test_add_func ("/charts/export/svg", test_svg);
  g_test_add_func ("/charts/export/origin", test_origin);
  g_test_add_func ("/charts/export/right-to-left", test_right_to_left);
  g_test_add_func ("/charts/export/pdf", test_pdf);
  g_test_add_func ("/charts/export/too-large", test_too_large);
  g_test_add_func ("/charts/export/save", test_save);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
