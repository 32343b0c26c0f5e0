/* scout-view-bar.c: shows the tabs of a page where there is room for them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The header bar learns how much room it has while it is given it, when the bar must not come: so
 * it comes a moment later. Main thread only. */

#include "config.h"

#include "scout-view-bar.h"

#include "scout-title-lines.h"

struct _ScoutViewBar
{
  GObject parent_instance;

  AdwViewSwitcherTitle *title; /* (owned) */
  AdwViewSwitcherBar *bar;     /* (unowned) */
  gboolean is_active;
  guint update_id;
};

G_DEFINE_FINAL_TYPE (ScoutViewBar, scout_view_bar, G_TYPE_OBJECT)

static gboolean
update_cb (gpointer user_data)
{
  ScoutViewBar *self = user_data;
  gboolean has_room = !adw_view_switcher_title_get_title_visible (self->title);

  adw_view_switcher_title_set_view_switcher_enabled (self->title, self->is_active);
  adw_view_switcher_bar_set_reveal (self->bar, self->is_active && !has_room);
  self->update_id = 0;
  return G_SOURCE_REMOVE;
}

static void
update (ScoutViewBar *self)
{
  if (self->update_id == 0)
    self->update_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_cb, self, NULL);
}

static void
scout_view_bar_dispose (GObject *object)
{
  ScoutViewBar *self = SCOUT_VIEW_BAR (object);

  if (self->title != NULL)
    {
      /* A title without tabs changes once more. */
      g_signal_handlers_disconnect_by_data (self->title, self);
      /* That of libadwaita 1.2 does not let go of the list of tabs by itself. */
      adw_view_switcher_title_set_stack (self->title, NULL);
    }
  g_clear_object (&self->title);
  g_clear_handle_id (&self->update_id, g_source_remove);

  G_OBJECT_CLASS (scout_view_bar_parent_class)->dispose (object);
}

static void
scout_view_bar_class_init (ScoutViewBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_view_bar_dispose;
}

static void
scout_view_bar_init (ScoutViewBar *self)
{
}

/* (nullable): what is cut of the words of a tab */
static GtkLabel *
find_cut (GtkWidget *widget)
{
  GtkLabel *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (GTK_IS_LABEL (widget))
    return pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget)))
           ? GTK_LABEL (widget)
           : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_cut (child);

  return found;
}

/* Of large text, a telephone has room for half of what five tabs are called. */
static gboolean
query_tooltip_cb (GtkWidget  *switcher,
                  int         x,
                  int         y,
                  gboolean    is_keyboard,
                  GtkTooltip *tooltip)
{
  GtkWidget *widget = gtk_widget_pick (switcher, x, y, GTK_PICK_DEFAULT);
  GtkLabel *label = NULL;

  while (widget != NULL && !GTK_IS_TOGGLE_BUTTON (widget))
    widget = gtk_widget_get_parent (widget);
  if (widget != NULL)
    label = find_cut (widget);
  if (label == NULL)
    return FALSE;

  gtk_tooltip_set_text (tooltip, gtk_label_get_text (label));
  return TRUE;
}

/* libadwaita leaves ten pixels free on each side, which five tabs on a telephone need for the
 * letters of "Partnerships"; and it does not tell what of a tab it cuts. */
static void
prepare_switcher (GtkWidget *widget)
{
  if (ADW_IS_VIEW_SWITCHER (widget))
    {
      gtk_widget_set_margin_start (widget, 0);
      gtk_widget_set_margin_end (widget, 0);
      gtk_widget_set_has_tooltip (widget, TRUE);
      g_signal_connect (widget, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    prepare_switcher (child);
}

ScoutViewBar *
scout_view_bar_new (AdwViewSwitcherTitle *title,
                    AdwViewSwitcherBar   *bar)
{
  ScoutViewBar *self = NULL;

  g_return_val_if_fail (ADW_IS_VIEW_SWITCHER_TITLE (title), NULL);
  g_return_val_if_fail (ADW_IS_VIEW_SWITCHER_BAR (bar), NULL);

  self = g_object_new (SCOUT_TYPE_VIEW_BAR, NULL);
  self->title = g_object_ref (title);
  self->bar = bar;
  prepare_switcher (GTK_WIDGET (bar));
  scout_title_lines_allow (GTK_WIDGET (title));
  g_signal_connect_object (title, "notify::title-visible", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return self;
}

/* libadwaita 1.2 counts the tabs when the window changes its size, also those of a page that is not
 * seen, but not when tabs come: where it has counted one, it would go on showing the title. */
static void
count_tabs (ScoutViewBar *self)
{
  gboolean is_enabled = adw_view_switcher_title_get_view_switcher_enabled (self->title);

  adw_view_switcher_title_set_view_switcher_enabled (self->title, !is_enabled);
  adw_view_switcher_title_set_view_switcher_enabled (self->title, is_enabled);
  gtk_widget_queue_resize (GTK_WIDGET (self->title));
}

void
scout_view_bar_set_active (ScoutViewBar *self,
                           gboolean      is_active)
{
  g_return_if_fail (SCOUT_IS_VIEW_BAR (self));

  self->is_active = is_active;
  count_tabs (self);
  update (self);
}

/* (nullable) */
static GtkWidget *
find_button_of_shown (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (GTK_IS_TOGGLE_BUTTON (widget))
    return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (widget)) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button_of_shown (child);

  return found;
}

void
scout_view_bar_follow_tab (ScoutViewBar *self)
{
  GtkRoot *root = NULL;
  GtkWidget *focus = NULL;
  GtkWidget *places[2] = { NULL };

  g_return_if_fail (SCOUT_IS_VIEW_BAR (self));

  places[0] = GTK_WIDGET (self->title);
  places[1] = GTK_WIDGET (self->bar);
  root = gtk_widget_get_root (GTK_WIDGET (self->title));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  for (gsize i = 0; focus != NULL && i < G_N_ELEMENTS (places); i++)
    {
      GtkWidget *button = NULL;

      if (gtk_widget_is_ancestor (focus, places[i]))
        button = find_button_of_shown (places[i]);
      if (button != NULL)
        gtk_widget_grab_focus (button);
    }
}
