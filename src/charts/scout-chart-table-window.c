/* scout-chart-table-window.c: shows the figures of a chart in rows and columns.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small window over the chart's, for those who would rather read than look, and for those who
 * listen. Rows are made as they come into sight. It keeps the figures that it was opened with.
 */

#include "config.h"

#include "scout-chart-private.h"
#include "scout-chart-table.h"
#include "scout-spoken.h"
#include "scout-wording.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define WINDOW_WIDTH 460
#define WINDOW_HEIGHT 560

typedef struct
{
  ScoutChartKind kind;
  ScoutChartData *data; /* (owned) */
  guint column;
} Column;

static void
column_free (gpointer  data,
             GClosure *closure)
{
  Column *column = data;

  scout_chart_data_unref (column->data);
  g_free (column);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item,
          gpointer                  user_data)
{
  const Column *column = user_data;
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), column->column == 0 ? 0.0f : 1.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (column->column > 0)
    gtk_widget_add_css_class (label, "numeric");
  gtk_list_item_set_child (item, label);
  gtk_list_item_set_activatable (item, FALSE);
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         gpointer                  user_data)
{
  const Column *column = user_data;
  g_autofree char *words = NULL;
  g_autofree char *isolated = NULL;

  words = scout_chart_table_dup_cell (column->kind, column->data, column->column,
                                      gtk_list_item_get_position (item));
  isolated = scout_wording_isolate (words);
  scout_spoken_set_text (GTK_LABEL (gtk_list_item_get_child (item)), isolated);
}

static void
add_column (GtkColumnView *view,
            ScoutChart    *chart,
            guint          index)
{
  ScoutChartData *data = scout_chart_get_data (chart);
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkColumnViewColumn *view_column = NULL;
  Column *column = g_new0 (Column, 1);

  column->kind = scout_chart_get_kind (chart);
  column->data = scout_chart_data_ref (data);
  column->column = index;
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), column);
  g_signal_connect_data (factory, "bind", G_CALLBACK (bind_cb), column, column_free, 0);

  view_column = gtk_column_view_column_new (scout_chart_table_get_title (data, index), factory);
  gtk_column_view_column_set_expand (view_column, TRUE);
  gtk_column_view_column_set_resizable (view_column, TRUE);
  gtk_column_view_append_column (view, view_column);
  g_object_unref (view_column);
}

static void
align_label (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    {
      gtk_widget_set_halign (widget, GTK_ALIGN_END);
      gtk_widget_set_hexpand (widget, TRUE);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    align_label (child);
}

/* Titles stand over their figures, which GTK 4.8 has no call for. The first child of the view is
 * the row of titles. */
static void
align_titles (GtkWidget *view)
{
  GtkWidget *title = gtk_widget_get_first_child (gtk_widget_get_first_child (view));

  while (title != NULL && (title = gtk_widget_get_next_sibling (title)) != NULL)
    align_label (title);
}

static GtkWidget *
make_view (ScoutChart *chart)
{
  ScoutChartData *data = scout_chart_get_data (chart);
  GtkStringList *rows = gtk_string_list_new (NULL);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  g_autofree char *heading = NULL;
  GtkWidget *view;

  for (guint i = 0; i < scout_chart_data_get_n_points (data); i++)
    {
      g_autofree char *name = scout_chart_table_dup_cell (scout_chart_get_kind (chart), data, 0, i);

      gtk_string_list_append (rows, name);
    }

  view = gtk_column_view_new (GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (rows))));
  gtk_widget_add_css_class (view, "data-table");
  gtk_column_view_set_show_row_separators (GTK_COLUMN_VIEW (view), TRUE);
  for (guint i = 0; i < scout_chart_table_get_n_columns (data); i++)
    add_column (GTK_COLUMN_VIEW (view), chart, i);
  align_titles (view);
  heading = scout_chart_data_dup_heading (data, TRUE);
  scout_spoken_tell (view, GTK_ACCESSIBLE_PROPERTY_LABEL, heading);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  gtk_widget_set_vexpand (scroller, TRUE);

  return scroller;
}

static void
copy_clicked_cb (GtkButton *button,
                 gpointer   user_data)
{
  _scout_chart_copy (SCOUT_CHART (user_data), GTK_WIDGET (button));
}

static GtkWidget *
make_header (ScoutChart *chart)
{
  ScoutChartData *data = scout_chart_get_data (chart);
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *copy = gtk_button_new_from_icon_name ("edit-copy-symbolic");
  g_autofree char *heading = scout_chart_data_dup_heading (data, TRUE);
  g_autofree char *caption = scout_chart_data_dup_caption (data);

  gtk_widget_set_tooltip_text (copy, _("Copy figures"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (copy), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Copy figures"), -1);
  g_signal_connect_object (copy, "clicked", G_CALLBACK (copy_clicked_cb), chart, 0);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), copy);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header),
                                   adw_window_title_new (heading, caption));
  scout_spoken_name_labels (header);

  return header;
}

static void
add_close_key (GtkWidget *window)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape,
                                                                                  0),
                                                          gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, keys);
}

GtkWidget *
_scout_chart_show_table (ScoutChart *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *window = adw_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *overlay = adw_toast_overlay_new ();
  g_autofree char *heading = NULL;

  heading = scout_chart_data_dup_heading (scout_chart_get_data (self), FALSE);
  gtk_window_set_title (GTK_WINDOW (window), heading);
  gtk_window_set_default_size (GTK_WINDOW (window), WINDOW_WIDTH, WINDOW_HEIGHT);
  gtk_window_set_destroy_with_parent (GTK_WINDOW (window), TRUE);
  if (GTK_IS_WINDOW (root))
    {
      gtk_window_set_transient_for (GTK_WINDOW (window), GTK_WINDOW (root));
      gtk_window_set_modal (GTK_WINDOW (window), TRUE);
    }
  gtk_box_append (GTK_BOX (box), make_header (self));
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), make_view (self));
  gtk_box_append (GTK_BOX (box), overlay);
  adw_window_set_content (ADW_WINDOW (window), box);
  add_close_key (window);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}
