/* scout-results-titles.c: titles of columns.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK makes the titles of what it knows of columns, and GTK 4.8 has no words for where they stand
 * nor keys for them: both are seen to in what it makes of the header. Main thread only. */

#include "config.h"

#include "scout-results-titles.h"

#define KEYS_KEY "scout-results-titles-keys"

/* (nullable): the label of a title */
static GtkWidget *
find_label (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child);

  return found;
}

static gboolean
is_of_figures (GPtrArray  *columns,
               const char *text)
{
  for (guint i = 0; i < columns->len; i++)
    {
      const ScoutResultsColumn *column = g_ptr_array_index (columns, i);

      if (column->is_number && g_str_equal (column->label, text))
        return TRUE;
    }

  return FALSE;
}

static void
line_up (GtkWidget *label)
{
  GtkWidget *arrow = gtk_widget_get_next_sibling (label);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_halign (label, GTK_ALIGN_END);
  /* The arrow stands before the title, so that the title ends where the figures do. */
  if (arrow != NULL)
    gtk_widget_insert_before (arrow, gtk_widget_get_parent (label), label);
}

static gboolean
pressed_cb (GtkWidget *title,
            GVariant  *arguments,
            gpointer   order)
{
  GtkWidget *view = gtk_widget_get_ancestor (title, GTK_TYPE_COLUMN_VIEW);
  GListModel *columns = gtk_column_view_get_columns (GTK_COLUMN_VIEW (view));
  const char *text = gtk_label_get_text (GTK_LABEL (find_label (title)));

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr(GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      if (g_str_equal (gtk_column_view_column_get_title (column), text))
        {
          scout_results_order_press (order, column);
          return GDK_EVENT_STOP;
        }
    }

  return GDK_EVENT_PROPAGATE;
}

/* GTK would go forwards whichever way it is asked for. */
static gboolean
go_to (GtkWidget *title, /* (nullable): no further */
       gboolean   is_back)
{
  while (title != NULL && !gtk_widget_get_visible (title))
    title = is_back ? gtk_widget_get_prev_sibling (title) : gtk_widget_get_next_sibling (title);
  if (title != NULL)
    gtk_widget_grab_focus (title);

  return GDK_EVENT_STOP;
}

static gboolean
left_cb (GtkWidget *title,
         GVariant  *arguments,
         gpointer   order)
{
  gboolean is_back = gtk_widget_get_direction (title) != GTK_TEXT_DIR_RTL;

  return go_to (is_back ? gtk_widget_get_prev_sibling (title)
                        : gtk_widget_get_next_sibling (title), is_back);
}

static gboolean
right_cb (GtkWidget *title,
          GVariant  *arguments,
          gpointer   order)
{
  gboolean is_back = gtk_widget_get_direction (title) == GTK_TEXT_DIR_RTL;

  return go_to (is_back ? gtk_widget_get_prev_sibling (title)
                        : gtk_widget_get_next_sibling (title), is_back);
}

static gboolean
home_cb (GtkWidget *title,
         GVariant  *arguments,
         gpointer   order)
{
  return go_to (gtk_widget_get_first_child (gtk_widget_get_parent (title)), FALSE);
}

static gboolean
end_cb (GtkWidget *title,
        GVariant  *arguments,
        gpointer   order)
{
  return go_to (gtk_widget_get_last_child (gtk_widget_get_parent (title)), TRUE);
}

static const struct
{
  guint key;
  GtkShortcutFunc callback;
} keys[] = {
  { GDK_KEY_space, pressed_cb },
  { GDK_KEY_KP_Space, pressed_cb },
  { GDK_KEY_Return, pressed_cb },
  { GDK_KEY_KP_Enter, pressed_cb },
  { GDK_KEY_Left, left_cb },
  { GDK_KEY_KP_Left, left_cb },
  { GDK_KEY_Right, right_cb },
  { GDK_KEY_KP_Right, right_cb },
  { GDK_KEY_Home, home_cb },
  { GDK_KEY_End, end_cb },
};

/* A table may be wider than its window. */
static void
entered_cb (GtkEventController *focus)
{
  GtkWidget *title = gtk_event_controller_get_widget (focus);
  GtkWidget *view = gtk_widget_get_ancestor (title, GTK_TYPE_COLUMN_VIEW);
  GtkAdjustment *adjustment = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (view));
  double offset = gtk_adjustment_get_value (adjustment);
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (title, view, &bounds))
    gtk_adjustment_clamp_page (adjustment, offset + (double) bounds.origin.x,
                               offset + (double) (bounds.origin.x + bounds.size.width));
}

static void
add_keys (GtkWidget         *title,
          ScoutResultsOrder *order)
{
  GtkEventController *shortcuts = gtk_shortcut_controller_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (shortcuts),
      gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key, 0),
                        gtk_callback_action_new (keys[i].callback, order, NULL)));
  gtk_widget_add_controller (title, shortcuts);
  g_signal_connect (focus, "enter", G_CALLBACK (entered_cb), NULL);
  gtk_widget_add_controller (title, focus);
  gtk_widget_set_focusable (title, TRUE);
  g_object_set_data (G_OBJECT (title), KEYS_KEY, shortcuts);
}

void
scout_results_titles_update (GtkColumnView     *view,
                             GPtrArray         *columns,
                             ScoutResultsOrder *order)
{
  GtkWidget *header = NULL;

  g_return_if_fail (GTK_IS_COLUMN_VIEW (view));
  g_return_if_fail (columns != NULL);
  g_return_if_fail (SCOUT_IS_RESULTS_ORDER (order));

  header = gtk_widget_get_first_child (GTK_WIDGET (view));
  /* The titles, one by one; the line of them is nothing to come to. */
  gtk_widget_set_can_focus (header, TRUE);
  gtk_widget_set_focusable (header, FALSE);
  for (GtkWidget *title = gtk_widget_get_first_child (header); title != NULL;
       title = gtk_widget_get_next_sibling (title))
    {
      GtkWidget *label = find_label (title);
      const char *text = label != NULL ? gtk_label_get_text (GTK_LABEL (label)) : NULL;

      if (text == NULL)
        continue;
      if (is_of_figures (columns, text))
        line_up (label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (title), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                      -1);
      if (g_object_get_data (G_OBJECT (title), KEYS_KEY) == NULL)
        add_keys (title, order);
    }
}
