/* test-chart.c: charts in a real window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-chart.h"

#include "chart-samples.h"
#include "scout-chart-private.h"
#include "scout-chart-table.h"
#include "scout-ui-fixture.h"

#include <adwaita.h>
#include <math.h>
#include <string.h>

static const double reach[28] = {
  57102, 75020, 76540,  63800,  52410, 64100, 54200, 61030, 79020, 99870,
  84010, 56200, 65010,  62900,  70400, 71060, 83980, 71020, 69100, 63020,
  64100, 78210, 147435, 108020, 77050, 66010, 75020, 58901,
};
static const double posts[28] = {
  1, 0, 1, 2, 0, 1, 0, 1, 1, 2, 1, 0, 1, 0, 0, 1, 1, 0, 2, 1, 0, 0, 3, 1, 0, 1, 1, 0,
};

static GDateTime *
first_day (void)
{
  return g_date_time_new_utc (2026, 10, 21, 0, 0, 0.0);
}

static ScoutChartData *
make_days (const double *values,
           gsize         n_values,
           gboolean      with_posts)
{
  g_autoptr(GDateTime) day = first_day ();
  ScoutChartData *data = scout_chart_data_new ("Reach", SCOUT_CHART_COUNT);

  scout_chart_data_set_days (data, day, (guint) n_values);
  scout_chart_data_add_series (data, NULL, SCOUT_CHART_COLOR_FIRST, values, n_values);
  if (with_posts)
    scout_chart_data_set_marks (data, "Posts published", posts, G_N_ELEMENTS (posts));

  return data;
}

static void
show_days (ScoutChart   *chart,
           const double *values,
           gsize         n_values)
{
  g_autoptr(ScoutChartData) data = make_days (values, n_values, FALSE);

  scout_chart_set_data (chart, data);
}

static ScoutChart *
new_chart (gboolean with_posts)
{
  g_autoptr(ScoutChartData) data = make_days (reach, G_N_ELEMENTS (reach), with_posts);
  ScoutChart *chart = SCOUT_CHART (scout_chart_new (SCOUT_CHART_LINES));

  scout_chart_set_data (chart, data);
  return chart;
}

static void
test_properties (void)
{
  ScoutChart *chart = g_object_ref_sink (new_chart (TRUE));
  int n_kind = 0, n_cursor = 0, cursor = 0;

  g_signal_connect (chart, "notify::kind", G_CALLBACK (scout_ui_fixture_count_cb), &n_kind);
  g_signal_connect (chart, "notify::cursor", G_CALLBACK (scout_ui_fixture_count_cb), &n_cursor);

  g_object_set (chart, "kind", SCOUT_CHART_COLUMNS, "cursor", 3, NULL);
  g_object_set (chart, "kind", SCOUT_CHART_COLUMNS, "cursor", 3, NULL);
  g_object_get (chart, "cursor", &cursor, NULL);
  g_assert_cmpint (scout_chart_get_kind (chart), ==, SCOUT_CHART_COLUMNS);
  g_assert_cmpint (cursor, ==, 3);
  g_assert_cmpint (n_kind, ==, 1);
  g_assert_cmpint (n_cursor, ==, 1);

  scout_chart_set_cursor (chart, 900);
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 27);
  scout_chart_set_cursor (chart, -5);
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, -1);

  /* Other data take the cursor off. */
  scout_chart_set_cursor (chart, 4);
  g_assert_cmpuint (scout_chart_get_n_points (chart), ==, 28);
  scout_chart_set_data (chart, NULL);
  g_assert_cmpuint (scout_chart_get_n_points (chart), ==, 0);
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, -1);
  scout_chart_set_cursor (chart, 4);
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, -1);
  g_assert_finalize_object (chart);
}

static void
test_accessible (void)
{
  ScoutChart *chart = g_object_ref_sink (new_chart (TRUE));
  g_autofree char *description = scout_chart_dup_description (chart);
  g_autofree char *readout = NULL;
  g_autofree char *nothing = NULL;

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Reach");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       description);

  g_assert_null (scout_chart_dup_readout (chart));
  scout_chart_set_cursor (chart, 22);
  readout = scout_chart_dup_readout (chart);
  g_assert_cmpstr (readout, ==,
                   "Thursday 12 November 2026: Reach 147,435, Posts published 3");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       readout);

  scout_chart_set_data (chart, NULL);
  nothing = scout_chart_dup_description (chart);
  g_assert_cmpstr (nothing, ==, "No figures for this time.");
  g_assert_finalize_object (chart);
}

static void
test_keys (void)
{
  ScoutChart *chart = new_chart (FALSE);
  GtkWidget *widget = GTK_WIDGET (chart);
  GtkWidget *window = scout_ui_fixture_present (widget, 700, 260);

  g_assert_true (gtk_widget_get_focusable (widget));
  g_assert_false (scout_ui_fixture_press (widget, GDK_KEY_Escape));

  /* Left begins at the newest day, Right at the oldest. */
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Left));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 27);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Left));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 26);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Page_Up));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 19);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Home));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 0);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Left));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 0);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_KP_Right));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 1);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Page_Down));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 8);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_End));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 27);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Escape));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, -1);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Right));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 0);

  /* From right to left the newest day stands on the left. */
  gtk_widget_set_direction (widget, GTK_TEXT_DIR_RTL);
  scout_ui_fixture_settle (widget);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Left));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 1);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_End));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 27);

  /* An empty chart leaves the keys to others. */
  scout_chart_set_data (chart, NULL);
  g_assert_false (scout_ui_fixture_press (widget, GDK_KEY_Left));
  g_assert_false (scout_ui_fixture_press (widget, GDK_KEY_End));
  scout_ui_fixture_close (window);
}

/* Rows are walked up and down, and left at their ends, in whichever direction people read. */
static void
test_row_keys (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_countries ();
  ScoutChart *chart = SCOUT_CHART (scout_chart_new (SCOUT_CHART_BAR_LIST));
  GtkWidget *widget = GTK_WIDGET (chart);
  g_autofree char *readout = NULL;
  GtkWidget *window;

  scout_chart_set_data (chart, data);
  window = scout_ui_fixture_present (widget, 400, 200);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Down));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 0);
  g_assert_false (scout_ui_fixture_press (widget, GDK_KEY_Up));
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Down));
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Right));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 2);
  readout = scout_chart_dup_readout (chart);
  g_assert_cmpstr (readout, ==, "United Kingdom: 6.1%");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       readout);
  gtk_widget_set_direction (widget, GTK_TEXT_DIR_RTL);
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_Right));
  g_assert_true (scout_ui_fixture_press (widget, GDK_KEY_End));
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 5);
  g_assert_false (scout_ui_fixture_press (widget, GDK_KEY_Down));

  /* Days have neither up nor down. */
  scout_chart_set_kind (chart, SCOUT_CHART_LINES);
  g_assert_false (scout_ui_fixture_press (widget, GDK_KEY_Up));
  scout_ui_fixture_close (window);
}

static void
text_read_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static gboolean
has_text (gpointer data)
{
  return *(char **) data != NULL;
}

static void
assert_copied (GtkWidget  *widget,
               const char *expected)
{
  g_autofree char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (widget), NULL, text_read_cb, &text);
  scout_ui_fixture_wait (has_text, &text);
  g_assert_cmpstr (text, ==, expected);
}

static GtkWidget *
present_with_toasts (ScoutChart *chart)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), GTK_WIDGET (chart));
  return scout_ui_fixture_present (overlay, 700, 260);
}

static void
test_copy (void)
{
  g_autoptr(ScoutChartData) data = make_days (reach, G_N_ELEMENTS (reach), TRUE);
  g_autofree char *expected = scout_chart_table_to_text (SCOUT_CHART_LINES, data);
  ScoutChart *chart = new_chart (TRUE);
  GtkWidget *window = present_with_toasts (chart);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (chart), "chart.copy", NULL));
  assert_copied (window, expected);
  scout_ui_fixture_settle (window);
  g_assert_nonnull (scout_ui_fixture_find (window, GTK_TYPE_LABEL, "Figures copied"));
  scout_ui_fixture_close (window);
}

/* Nothing can be done with nothing. */
static void
test_actions_enabled (void)
{
  static const char * const names[] = { "show-table", "copy", "save-png", "save-svg",
                                        "save-pdf" };
  ScoutChart *chart = g_object_ref_sink (new_chart (FALSE));
  GActionGroup *actions = scout_chart_get_actions (chart);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (g_action_group_get_action_enabled (actions, names[i]));
  scout_chart_set_data (chart, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_false (g_action_group_get_action_enabled (actions, names[i]));
  g_assert_finalize_object (chart);
}

/* Ages of an Arabic table are read as those of its chart. */
#define ISOLATED(text) "\u2068" text "\u2069"

static void
test_table (void)
{
  ScoutChart *chart = new_chart (TRUE);
  GtkWidget *window = scout_ui_fixture_present (GTK_WIDGET (chart), 700, 260);
  GtkWidget *table = _scout_chart_show_table (chart);
  g_autoptr(GdkTexture) picture = NULL;

  g_assert_true (gtk_window_get_transient_for (GTK_WINDOW (table)) == GTK_WINDOW (window));
  scout_ui_fixture_settle (table);
  g_assert_nonnull (scout_ui_fixture_find (table, GTK_TYPE_LABEL,
                                           ISOLATED ("Wednesday 21 October 2026")));
  g_assert_nonnull (scout_ui_fixture_find (table, GTK_TYPE_LABEL, ISOLATED ("57,102")));
  g_assert_nonnull (scout_ui_fixture_find (table, GTK_TYPE_LABEL, "Posts published"));
  picture = scout_ui_fixture_save_picture (table, "chart-table");
  g_assert_cmpint (gdk_texture_get_width (picture), >, 300);

  /* It keeps its figures when the chart has others. */
  scout_chart_set_data (chart, NULL);
  scout_ui_fixture_settle (table);
  g_assert_nonnull (scout_ui_fixture_find (table, GTK_TYPE_LABEL, ISOLATED ("57,102")));
  scout_ui_fixture_close (window);
}

static gboolean
is_popover_mapped (gpointer data)
{
  GtkWidget *popover = scout_ui_fixture_find (data, GTK_TYPE_POPOVER_MENU, NULL);

  return popover != NULL && gtk_widget_get_mapped (popover);
}

static void
test_menu (void)
{
  ScoutChart *chart = new_chart (TRUE);
  GtkWidget *window = scout_ui_fixture_present (GTK_WIDGET (chart), 700, 260);

  g_assert_false (is_popover_mapped (chart));
  g_assert_true (scout_ui_fixture_press (GTK_WIDGET (chart), GDK_KEY_Menu));
  scout_ui_fixture_wait (is_popover_mapped, chart);
  g_assert_nonnull (scout_ui_fixture_find (GTK_WIDGET (chart), GTK_TYPE_LABEL, "Show as table"));
  scout_ui_fixture_close (window);
}

static GtkEventController *
find_controller (GtkWidget *widget,
                 GType      type)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type))
        return controller;
    }

  return NULL;
}

static void
test_pointer (void)
{
  ScoutChart *chart = new_chart (FALSE);
  GtkWidget *window = scout_ui_fixture_present (GTK_WIDGET (chart), 700, 260);
  GtkEventController *motion = find_controller (GTK_WIDGET (chart),
                                                GTK_TYPE_EVENT_CONTROLLER_MOTION);

  g_signal_emit_by_name (motion, "motion", 2.0, 50.0);
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 0);
  g_signal_emit_by_name (motion, "motion", 690.0, 50.0);
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 27);
  g_signal_emit_by_name (motion, "motion", 2.0 + 652.0 / 27.0 * 5.0, 50.0);
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 5);
  g_signal_emit_by_name (motion, "leave");
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, -1);

  /* What was reached by keys stays when the pointer goes. */
  scout_chart_set_cursor (chart, 3);
  g_signal_emit_by_name (motion, "leave");
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 3);
  scout_ui_fixture_close (window);
}

static GskRenderNode *
dup_frame (ScoutChart *chart,
           int         cursor)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  scout_chart_set_cursor (chart, cursor);
  GTK_WIDGET_GET_CLASS (chart)->snapshot (GTK_WIDGET (chart), snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

/* What is drawn first: the still part. */
static GskRenderNode *
get_chart (GskRenderNode *frame)
{
  return gsk_container_node_get_child (frame, 0);
}

/* What is drawn last, wherever it is put. */
static GskRenderNode *
get_bubble (GskRenderNode *frame)
{
  guint n_children = gsk_container_node_get_n_children (frame);

  return gsk_transform_node_get_child (gsk_container_node_get_child (frame, n_children - 1));
}

/* A read-out that lies on its point hides what it is about. */
static void
test_bubble_place (void)
{
  for (int width = 240; width <= 400; width += 20)
    {
      ScoutChart *chart = new_chart (TRUE);
      GtkWidget *window = scout_ui_fixture_present (GTK_WIDGET (chart), width, 260);
      guint n_points = scout_chart_get_n_points (chart);

      for (guint i = 0; i < n_points; i++)
        {
          g_autoptr(GskRenderNode) frame = dup_frame (chart, (int) i);
          const ScoutChartScene *scene = _scout_chart_get_scene (chart);
          const ScoutChartDot *knot = &g_array_index (scene->knots, ScoutChartDot, i);
          guint n_children = gsk_container_node_get_n_children (frame);
          graphene_rect_t bubble;

          gsk_render_node_get_bounds (gsk_container_node_get_child (frame, n_children - 1),
                                      &bubble);
          g_assert_false (graphene_rect_contains_point (&bubble,
                                                        &GRAPHENE_POINT_INIT ((float) knot->x,
                                                                              (float) knot->y)));
        }
      scout_ui_fixture_close (window);
    }
}

/* Moving the read-out must not draw the chart anew, nor a read-out that was there before. */
static void
test_retained (void)
{
  ScoutChart *chart = new_chart (TRUE);
  GtkWidget *window = scout_ui_fixture_present (GTK_WIDGET (chart), 700, 260);
  g_autoptr(GskRenderNode) fourth = dup_frame (chart, 4);
  g_autoptr(GskRenderNode) fifth = dup_frame (chart, 5);
  g_autoptr(GskRenderNode) again = dup_frame (chart, 4);
  g_autoptr(GskRenderNode) others = NULL;

  g_assert_true (get_chart (fourth) == get_chart (fifth));
  g_assert_true (get_bubble (fourth) != get_bubble (fifth));
  g_assert_true (get_bubble (fourth) == get_bubble (again));
  show_days (chart, reach, G_N_ELEMENTS (reach));
  others = dup_frame (chart, 4);
  g_assert_true (get_chart (others) != get_chart (again));
  g_assert_true (get_bubble (others) != get_bubble (again));
  scout_ui_fixture_close (window);
}

static void
test_degenerate (void)
{
  const double values[] = { 3.0, NAN, 0.0, 0.0, G_MAXDOUBLE, -4.0, INFINITY, 5.0 };
  const double nothing[] = { NAN, NAN, NAN };
  g_autoptr(GDateTime) end_of_time = g_date_time_new_utc (9999, 12, 31, 0, 0, 0.0);
  g_autoptr(ScoutChartData) late = scout_chart_data_new ("Late", SCOUT_CHART_COUNT);
  ScoutChart *chart = SCOUT_CHART (scout_chart_new (SCOUT_CHART_LINES));
  GtkWidget *window = scout_ui_fixture_present (GTK_WIDGET (chart), 360, 260);

  for (int kind = 0; kind < SCOUT_CHART_N_KINDS; kind++)
    {
      scout_chart_set_kind (chart, (ScoutChartKind) kind);
      for (gsize n = 1; n <= G_N_ELEMENTS (values); n++)
        {
          show_days (chart, values, n);
          scout_chart_set_cursor (chart, (int) n - 1);
          scout_ui_fixture_settle (window);
        }
      show_days (chart, nothing, 3);
      scout_chart_set_cursor (chart, 1);
      scout_ui_fixture_settle (window);
    }

  scout_chart_set_kind (chart, SCOUT_CHART_LINES);
  scout_chart_data_set_days (late, end_of_time, 3);
  scout_chart_data_add_series (late, NULL, SCOUT_CHART_COLOR_FIRST, values, 3);
  scout_chart_set_data (chart, late);
  scout_chart_set_cursor (chart, 2);
  scout_ui_fixture_settle (window);
  g_assert_cmpint (scout_chart_get_cursor (chart), ==, 2);
  scout_ui_fixture_close (window);
}

typedef struct
{
  const char *name;
  int width;
  gboolean dark;
  gboolean rtl;
  gboolean gaps;
  int cursor;
} Picture;

static void
test_picture (gconstpointer data)
{
  const Picture *picture = data;
  gboolean high_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  g_autofree char *name = g_strconcat ("chart-", picture->name, high_contrast ? "-hc" : "",
                                       NULL);
  g_autoptr(GdkTexture) texture = NULL;
  g_autofree double *values = g_memdup2 (reach, sizeof reach);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  ScoutChart *chart = new_chart (TRUE);
  GtkWidget *window;

  scout_ui_fixture_set_dark (picture->dark);
  if (picture->gaps)
    {
      values[5] = values[6] = values[8] = NAN;
      show_days (chart, values, 28);
    }
  if (picture->rtl)
    gtk_widget_set_direction (GTK_WIDGET (chart), GTK_TEXT_DIR_RTL);
  gtk_widget_add_css_class (box, "card");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (chart));
  gtk_widget_set_margin_start (GTK_WIDGET (chart), 18);
  gtk_widget_set_margin_end (GTK_WIDGET (chart), 18);

  window = scout_ui_fixture_present (box, picture->width, 240);
  scout_chart_set_cursor (chart, picture->cursor);
  scout_ui_fixture_settle (window);
  texture = scout_ui_fixture_save_picture (window, name);
  g_assert_cmpint (gdk_texture_get_width (texture), >=, picture->width);
  scout_ui_fixture_close (window);
  scout_ui_fixture_set_dark (FALSE);
}

int
main (int    argc,
      char **argv)
{
  static const Picture pictures[] = {
    { "light", 960, FALSE, FALSE, FALSE, 22 }, { "dark", 960, TRUE, FALSE, FALSE, 22 },
    { "narrow", 360, FALSE, FALSE, FALSE, 2 }, { "rtl", 600, FALSE, TRUE, FALSE, 22 },
    { "gaps", 600, FALSE, FALSE, TRUE, 27 },
  };
  int result;

  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/charts/chart/properties", test_properties);
  g_test_add_func ("/charts/chart/accessible", test_accessible);
  g_test_add_func ("/charts/chart/keys", test_keys);
  g_test_add_func ("/charts/chart/row-keys", test_row_keys);
  g_test_add_func ("/charts/chart/pointer", test_pointer);
  g_test_add_func ("/charts/chart/copy", test_copy);
  g_test_add_func ("/charts/chart/actions-enabled", test_actions_enabled);
  g_test_add_func ("/charts/chart/table", test_table);
  g_test_add_func ("/charts/chart/menu", test_menu);
  g_test_add_func ("/charts/chart/bubble-place", test_bubble_place);
  g_test_add_func ("/charts/chart/retained", test_retained);
  g_test_add_func ("/charts/chart/degenerate", test_degenerate);
  for (gsize i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *path = g_strconcat ("/charts/chart/pictures/", pictures[i].name, NULL);

      g_test_add_data_func (path, &pictures[i], test_picture);
    }

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
