/* test-chart-card.c: charts on cards, as the pages have them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-chart-card.h"

#include "chart-samples.h"
#include "scout-chart-legend.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

static ScoutChartCard *
new_card (ScoutChartKind  kind,
          ScoutChartData *data)
{
  ScoutChartCard *card = SCOUT_CHART_CARD (scout_chart_card_new (kind));

  scout_chart_card_set_data (card, data);
  return card;
}

static gboolean
shows_label (ScoutChartCard *card,
             const char     *text)
{
  GtkWidget *label = scout_ui_fixture_find (GTK_WIDGET (card), GTK_TYPE_LABEL, text);

  return label != NULL && gtk_widget_get_visible (label);
}

static void
test_head (void)
{
  g_autoptr(ScoutChartData) countries = chart_samples_new_countries ();
  g_autoptr(ScoutChartData) pyramid = chart_samples_new_pyramid ();
  ScoutChartCard *card = g_object_ref_sink (new_card (SCOUT_CHART_BAR_LIST, countries));
  GtkWidget *legend = scout_ui_fixture_find (GTK_WIDGET (card), SCOUT_TYPE_CHART_LEGEND, NULL);
  int n_title = 0;

  g_signal_connect (card, "notify::title", G_CALLBACK (scout_ui_fixture_count_cb), &n_title);
  g_assert_true (shows_label (card, "Top countries"));
  g_assert_true (shows_label (card, "% of followers"));
  g_assert_false (gtk_widget_get_visible (legend));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Top countries");

  /* The legend has the place of the period. */
  scout_chart_card_set_kind (card, SCOUT_CHART_PYRAMID);
  scout_chart_card_set_data (card, pyramid);
  scout_chart_card_set_subtitle (card, "Largest group: women 25–34");
  g_assert_true (gtk_widget_get_visible (legend));
  g_assert_false (shows_label (card, "% of followers"));
  g_assert_true (shows_label (card, "Largest group: women 25–34"));
  g_assert_true (scout_chart_get_data (scout_chart_card_get_chart (card)) == pyramid);

  scout_chart_card_set_title (card, "Who follows");
  scout_chart_card_set_title (card, "Who follows");
  g_assert_true (shows_label (card, "Who follows"));
  g_assert_cmpint (n_title, ==, 1);
  g_object_set (card, "title", NULL, "subtitle", NULL, NULL);
  g_assert_true (shows_label (card, "Age and gender"));
  g_assert_null (scout_chart_card_get_subtitle (card));
  g_assert_finalize_object (card);
}

static void
test_template (void)
{
  static const char template[] =
    "<interface><object class='ScoutChartCard' id='card'><property name='kind'>shares</property>"
    "<child type='control'><object class='GtkButton' id='button'/></child></object></interface>";
  g_autoptr(GtkBuilder) builder = gtk_builder_new_from_string (template, -1);
  ScoutChartCard *card = SCOUT_CHART_CARD (gtk_builder_get_object (builder, "card"));
  GtkWidget *button = GTK_WIDGET (gtk_builder_get_object (builder, "button"));

  g_assert_cmpint (scout_chart_card_get_kind (card), ==, SCOUT_CHART_SHARES);
  g_assert_true (GTK_IS_MENU_BUTTON (gtk_widget_get_next_sibling (button)));
}

/* The button of the card reaches the actions of the chart. */
static void
test_actions (void)
{
  g_autoptr(ScoutChartData) data = chart_samples_new_pyramid ();
  ScoutChartCard *card = new_card (SCOUT_CHART_PYRAMID, data);
  GtkWidget *window = scout_ui_fixture_present (GTK_WIDGET (card), 600, 420);
  GtkWidget *button = scout_ui_fixture_find (GTK_WIDGET (card), GTK_TYPE_MENU_BUTTON, NULL);
  GListModel *windows = gtk_window_get_toplevels ();
  guint n_windows = g_list_model_get_n_items (windows);

  g_assert_true (gtk_widget_activate_action (button, "chart.show-table", NULL));
  g_assert_cmpuint (g_list_model_get_n_items (windows), ==, n_windows + 1);

  scout_chart_card_set_data (card, NULL);
  g_assert_false (gtk_widget_get_sensitive (button));
  g_assert_false (g_action_group_get_action_enabled
                    (scout_chart_get_actions (scout_chart_card_get_chart (card)), "copy"));
  scout_ui_fixture_close (window);
  g_assert_cmpuint (g_list_model_get_n_items (windows), ==, n_windows - 1);
}

typedef struct
{
  const char *name;
  int width;
  gboolean dark;
  gboolean rtl;
} Picture;

/* The audience page of the mock-up, with all kinds of charts. */
static void
test_picture (gconstpointer user_data)
{
  static const ScoutChartKind kinds[] = {
    SCOUT_CHART_LINES, SCOUT_CHART_PYRAMID, SCOUT_CHART_BAR_LIST, SCOUT_CHART_SHARES,
    SCOUT_CHART_COLUMNS,
  };
  const Picture *picture = user_data;
  gboolean high_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  g_autofree char *name = g_strconcat ("chart-card-", picture->name, high_contrast ? "-hc" : "",
                                       NULL);
  g_autoptr(ScoutChartData) gender = chart_samples_new_shares (TRUE);
  g_autoptr(GdkTexture) texture = NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *window;

  scout_ui_fixture_set_dark (picture->dark);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr(ScoutChartData) data = chart_samples_new (kinds[i]);
      ScoutChartCard *card = new_card (kinds[i], data);

      scout_chart_set_cursor (scout_chart_card_get_chart (card), 1);
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (card));
    }
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (new_card (SCOUT_CHART_SHARES, gender)));
  if (picture->rtl)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);

  window = scout_ui_fixture_present (box, picture->width, 1600);
  texture = scout_ui_fixture_save_picture (window, name);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, picture->width);
  scout_ui_fixture_close (window);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  scout_ui_fixture_set_dark (FALSE);
}

int
main (int    argc,
      char **argv)
{
  static const Picture pictures[] = {
    { "light", 600, FALSE, FALSE },
    { "dark", 600, TRUE, FALSE },
    { "narrow", 336, FALSE, FALSE },
    { "rtl", 600, FALSE, TRUE },
  };
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/chart-card/head", test_head);
  g_test_add_func ("/widgets/chart-card/template", test_template);
  g_test_add_func ("/widgets/chart-card/actions", test_actions);
  for (gsize i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *path = g_strconcat ("/widgets/chart-card/pictures/", pictures[i].name, NULL);

      g_test_add_data_func (path, &pictures[i], test_picture);
    }

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
