/* scout-discover-select.c: selecting results of the search page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* While anything is selected, or the button "Select" is down, something is being selected: cards
 * have check marks, a click selects, and a bar below says what can be done. What that is, is in
 * scout-discover-selected.c. */

#include "config.h"

#include "scout-discover-select-private.h"

#include "scout-card-check.h"
#include "scout-discover-explain-private.h"
#include "scout-discover-view-private.h"
#include "scout-post-lock.h"
#include "scout-post-wishes.h"
#include "scout-result-cell.h"
#include "scout-results-clicks.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

static guint
get_n_selected (ScoutDiscoverPage *self)
{
  return self->selection != NULL ? scout_results_selection_get_n_selected (self->selection) : 0;
}

static gboolean
is_button_down (ScoutDiscoverPage *self)
{
  g_autoptr(GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (self->actions),
                                                               "select");

  return g_variant_get_boolean (state);
}

static gboolean
is_selecting (gpointer user_data)
{
  ScoutDiscoverPage *self = user_data;

  return get_n_selected (self) > 0 || is_button_down (self);
}

static void
update_check (ScoutDiscoverPage *self,
              GtkListItem       *cell)
{
  ScoutCardCheck check = SCOUT_CARD_CHECK_HIDDEN;

  if (is_selecting (self))
    check = gtk_list_item_get_selected (cell) ? SCOUT_CARD_CHECK_ON : SCOUT_CARD_CHECK_OFF;
  scout_card_set_check (gtk_list_item_get_child (cell), check);
}

/* The cards that there are; those that come are looked at when they are bound. */
static void
update_checks (ScoutDiscoverPage *self)
{
  for (GtkWidget *place = gtk_widget_get_first_child (GTK_WIDGET (self->grid_view)); place != NULL;
       place = gtk_widget_get_next_sibling (place))
    {
      GtkListItem *cell = scout_result_cell_find (place);

      if (cell != NULL)
        update_check (self, cell);
    }
}

static void
selecting_changed (ScoutDiscoverPage *self)
{
  update_checks (self);
  scout_selection_bar_set_n_selected (self->selection_bar, get_n_selected (self));
  _scout_discover_page_update_selected (self);
}

static void
cell_bound_cb (ScoutDiscoverPage *self,
               GtkListItem       *cell)
{
  update_check (self, cell);
  if (!SCOUT_IS_CONTENT (gtk_list_item_get_item (cell)))
    return;

  scout_post_lock_show (cell, self->marketplace);
  scout_post_wishes_show (cell, self->results != NULL
                                ? scout_paged_model_get_query (self->results) : NULL);
}

static void
select_change_state (GSimpleAction *action,
                     GVariant      *state,
                     gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;

  g_simple_action_set_state (action, state);
  if (!g_variant_get_boolean (state) && self->selection != NULL)
    gtk_selection_model_unselect_all (GTK_SELECTION_MODEL (self->selection));
  selecting_changed (self);
}

static const GActionEntry action_entries[] = {
  { "select", NULL, NULL, "false", select_change_state, { 0 } },
};

static GtkWidget *
new_select_button (void)
{
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_button_set_icon_name (GTK_BUTTON (button), "object-select-symbolic");
  scout_tooltip_set (button, _("Select"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Select"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "discover.select");

  return button;
}

/* Beside what else is done with results. Where there is no line for that, beside the entry. */
static void
add_select_buttons (ScoutDiscoverPage *self)
{
  GtkWidget *button = new_select_button ();

  gtk_widget_add_css_class (button, "flat");
  gtk_box_prepend (GTK_BOX (self->view_switch), button);

  self->select_button = new_select_button ();
  gtk_widget_set_visible (self->select_button, FALSE);
  gtk_box_append (GTK_BOX (self->narrow_line), self->select_button);
}

void
_scout_discover_page_init_selecting (ScoutDiscoverPage *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), action_entries,
                                   G_N_ELEMENTS (action_entries), self);
  add_select_buttons (self);
  self->selection_bar = SCOUT_SELECTION_BAR (scout_selection_bar_new ());
  gtk_box_append (GTK_BOX (self->content), GTK_WIDGET (self->selection_bar));
  _scout_discover_page_watch_clicks (self, GTK_WIDGET (self->grid_view));
  _scout_discover_page_init_selected (self);
}

void
_scout_discover_page_watch_clicks (ScoutDiscoverPage *self,
                                   GtkWidget         *view)
{
  scout_results_clicks_attach (view, is_selecting, self);
  _scout_discover_page_watch_menu (self, view);
}

void
_scout_discover_page_watch_factory (ScoutDiscoverPage  *self,
                                    GtkListItemFactory *factory)
{
  g_signal_connect_object (factory, "bind", G_CALLBACK (cell_bound_cb), self, G_CONNECT_SWAPPED);
}

void
_scout_discover_page_watch_selection (ScoutDiscoverPage *self)
{
  /* The views hear of it first. */
  if (self->selection != NULL)
    {
      g_signal_connect_object (self->selection, "selection-changed",
                               G_CALLBACK (selecting_changed), self,
                               G_CONNECT_SWAPPED | G_CONNECT_AFTER);
      g_signal_connect_object (self->selection, "notify::n-selected",
                               G_CALLBACK (selecting_changed), self, G_CONNECT_SWAPPED);
    }
  selecting_changed (self);
}

gboolean
_scout_discover_page_unselect_cb (GtkWidget *widget,
                                  GVariant  *arguments,
                                  gpointer   user_data)
{
  ScoutDiscoverPage *self = SCOUT_DISCOVER_PAGE (widget);

  if (_scout_discover_page_close_panel (self))
    return GDK_EVENT_STOP;
  if (!is_selecting (self))
    return GDK_EVENT_PROPAGATE;

  g_action_group_change_action_state (G_ACTION_GROUP (self->actions), "select",
                                      g_variant_new_boolean (FALSE));
  return GDK_EVENT_STOP;
}
