/* test-chart-save.c: charts become files of the name and format that were chosen.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-chart.h"

#include "scout-chart-export.h"
#include "scout-chart-private.h"
#include "scout-ui-fixture.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

static ScoutChart *
new_chart (void)
{
  const double reach[] = { 57102, 75020, 76540, 63800, 52410, 64100, 54200 };
  g_autoptr(GDateTime) day = g_date_time_new_utc (2026, 10, 21, 0, 0, 0.0);
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("Reach", SCOUT_CHART_COUNT);
  ScoutChart *chart = SCOUT_CHART (scout_chart_new (SCOUT_CHART_LINES));

  scout_chart_data_set_days (data, day, G_N_ELEMENTS (reach));
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, reach, G_N_ELEMENTS (reach));
  scout_chart_set_data (chart, data);

  return chart;
}

/* The same figures of somebody. */
static void
name (ScoutChart *chart,
      const char *subject,
      const char *file_name)
{
  const double reach[] = { 57102, 75020 };
  g_autoptr(ScoutChartData) data = scout_chart_data_new ("Reach", SCOUT_CHART_COUNT);
  g_autoptr(GDateTime) day = g_date_time_new_utc (2026, 10, 21, 0, 0, 0.0);

  scout_chart_data_set_days (data, day, G_N_ELEMENTS (reach));
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, reach, G_N_ELEMENTS (reach));
  scout_chart_data_set_origin (data, &(ScoutChartOrigin) { subject, "Facebook", file_name });
  scout_chart_set_data (chart, data);
}

static GtkWidget *
present_with_toasts (ScoutChart *chart)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), GTK_WIDGET (chart));
  return scout_ui_fixture_present (overlay, 700, 260);
}

static gboolean
says_saved (gpointer data)
{
  return scout_ui_fixture_find (data, GTK_TYPE_LABEL, "Chart saved") != NULL;
}

static gboolean
has_message (gpointer data)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        return TRUE;
    }

  return FALSE;
}

/* A name that has the ending already is kept as it was typed. */
static void
test_save (void)
{
  g_autofree char *folder = g_dir_make_tmp ("scout-chart-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "Reach of days.SVG", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "none", "Reach.png", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GFile) no_file = g_file_new_for_path (nowhere);
  ScoutChart *chart = new_chart ();
  GtkWidget *window = present_with_toasts (chart);
  g_autofree char *content = NULL;

  _scout_chart_save_to (chart, file, SCOUT_CHART_SVG);
  scout_ui_fixture_wait (says_saved, window);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_nonnull (strstr (content, "<svg"));

  /* What does not work is said. */
  _scout_chart_save_to (chart, no_file, SCOUT_CHART_PNG);
  scout_ui_fixture_wait (has_message, NULL);
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  scout_ui_fixture_close (window);
}

static void
test_save_dialog (void)
{
  ScoutChart *chart = new_chart ();
  GtkWidget *window = scout_ui_fixture_present (GTK_WIDGET (chart), 700, 260);
  GtkNativeDialog *dialog = _scout_chart_save (chart, SCOUT_CHART_SVG);
  g_autoptr(GListModel) filters = gtk_file_chooser_get_filters (GTK_FILE_CHOOSER (dialog));
  g_autofree char *name = gtk_file_chooser_get_current_name (GTK_FILE_CHOOSER (dialog));

  g_assert_cmpstr (name, ==, "Reach.svg");
  g_assert_true (gtk_native_dialog_get_modal (dialog));
  g_assert_true (gtk_native_dialog_get_visible (dialog));
  g_assert_true (gtk_native_dialog_get_transient_for (dialog) == GTK_WINDOW (window));
  /* There is nothing to choose any more. */
  g_assert_cmpuint (g_list_model_get_n_items (filters), ==, 1);
  g_signal_emit_by_name (dialog, "response", GTK_RESPONSE_CANCEL);
  scout_ui_fixture_close (window);
}

typedef struct
{
  const char *path;
  const char *beginning;
} Written;

/* A file is there before it is written, and a toast may tell of the one before. */
static gboolean
is_written (gpointer data)
{
  const Written *written = data;
  g_autofree char *content = NULL;

  return g_file_get_contents (written->path, &content, NULL, NULL)
         && g_str_has_prefix (content, written->beginning);
}

static void
assert_saved (ScoutChart       *chart,
              GFile            *folder,
              const char       *typed,
              ScoutChartFormat  format,
              const char       *name)
{
  static const char * const beginnings[] = { "\x89PNG", "<?xml", "%PDF" };
  g_autoptr(GFile) file = g_file_get_child (folder, typed);
  g_autofree char *path = g_build_filename (g_file_peek_path (folder), name, NULL);
  Written expected = { path, beginnings[format] };

  g_test_message ("%s as %s", typed, name);
  _scout_chart_save_to (chart, file, format);
  scout_ui_fixture_wait (is_written, &expected);
}

/* The format is what was chosen, whatever the name says, and the name follows: beside what has it
 * already, which nobody was asked about. */
static void
test_save_chosen (void)
{
  static const struct
  {
    const char *typed;
    ScoutChartFormat format;
    const char *name;
  } cases[] = {
    { "Reach.png", SCOUT_CHART_PNG, "Reach.png" },
    { "Reach.svg", SCOUT_CHART_SVG, "Reach.svg" },
    { "Reach.pdf", SCOUT_CHART_PDF, "Reach.pdf" },
    { "Plain", SCOUT_CHART_SVG, "Plain.svg" },
    { "Reach.svg", SCOUT_CHART_PNG, "Reach (2).png" },
    { "Reach", SCOUT_CHART_PDF, "Reach (2).pdf" },
    { "Reach.PNG", SCOUT_CHART_PDF, "Reach (3).pdf" },
    { "Reach.v2", SCOUT_CHART_PNG, "Reach.v2.png" },
    { ".svg", SCOUT_CHART_PNG, ".svg.png" },
  };
  g_autofree char *folder = g_dir_make_tmp ("scout-chart-XXXXXX", NULL);
  g_autoptr(GFile) place = g_file_new_for_path (folder);
  ScoutChart *chart = new_chart ();
  GtkWidget *window = present_with_toasts (chart);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_saved (chart, place, cases[i].typed, cases[i].format, cases[i].name);
  /* What had the name is what it was. */
  assert_saved (chart, place, "Reach.svg", SCOUT_CHART_SVG, "Reach.svg");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (folder, cases[i].name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  scout_ui_fixture_close (window);
}

/* What a portal hands out keeps its name, and is what was chosen all the same. */
static void
test_save_portal (void)
{
  static const char * const names[] = { "Reach.svg", "Reach", "Reach.png" };
  g_autofree char *folder = g_build_filename (g_get_user_runtime_dir (), "doc", "a1b2c3", NULL);
  g_autofree char *documents = g_path_get_dirname (folder);
  g_autoptr(GFile) place = g_file_new_for_path (folder);
  ScoutChart *chart = new_chart ();
  GtkWidget *window = present_with_toasts (chart);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      assert_saved (chart, place, names[i], SCOUT_CHART_SVG, names[i]);
      g_assert_cmpint (g_remove (path), ==, 0);
    }
  /* Nothing was written beside it. */
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_assert_cmpint (g_rmdir (documents), ==, 0);
  scout_ui_fixture_close (window);
}

/* What is suggested for one creator does not replace what was saved of another. */
static void
test_save_named (void)
{
  ScoutChart *chart = new_chart ();
  GtkWidget *window = scout_ui_fixture_present (GTK_WIDGET (chart), 700, 260);
  g_autofree char *long_name = g_strnfill (300, 'x');
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *third = NULL;
  GtkWidget *table = NULL;

  name (chart, "Maya Lindqvist", "mayabrews – Reach – 2026-11-14 to 2026-11-27");
  first = _scout_chart_dup_file_name (chart, SCOUT_CHART_SVG);
  table = _scout_chart_show_table (chart);
  name (chart, "Ivy Thornbury", "ivy/thornbury – Reach");
  second = _scout_chart_dup_file_name (chart, SCOUT_CHART_PNG);
  name (chart, "Ivy Thornbury", long_name);
  third = _scout_chart_dup_file_name (chart, SCOUT_CHART_PNG);

  g_assert_cmpstr (first, ==, "mayabrews – Reach – 2026-11-14 to 2026-11-27.svg");
  g_assert_cmpstr (second, ==, "ivy-thornbury – Reach.png");
  g_assert_cmpuint (strlen (third), ==, 204);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (table)), ==, "Maya Lindqvist – Reach");
  gtk_window_destroy (GTK_WINDOW (table));
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/charts/chart-save/typed", test_save);
  g_test_add_func ("/charts/chart-save/dialog", test_save_dialog);
  g_test_add_func ("/charts/chart-save/chosen", test_save_chosen);
  g_test_add_func ("/charts/chart-save/portal", test_save_portal);
  g_test_add_func ("/charts/chart-save/named", test_save_named);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
