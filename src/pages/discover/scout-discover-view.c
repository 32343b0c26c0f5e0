/* scout-discover-view.c: the results of the search page as cards or as a table.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Both show the same list with the same selection in the same order, one at a time. The table is
 * made when it is first shown, of what the catalogue has for the endpoint. Which view and which
 * columns a person wants is remembered for each subject. Narrow windows have no room for a table,
 * and show cards until there is room again. */

#include "config.h"

#include "scout-discover-select-private.h"
#include "scout-discover-sort-private.h"
#include "scout-discover-view-private.h"

#include "scout-lazy-menu.h"
#include "scout-list-place.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

#define COLUMNS_KEY "table-columns"
#define STYLES_KEY "view-styles"
#define WIDTHS_KEY "column-widths"
/* As far from the window's edge as cards are. */
#define TABLE_MARGIN 18

G_DEFINE_ENUM_TYPE (ScoutViewStyle, scout_view_style,
                    G_DEFINE_ENUM_VALUE (SCOUT_VIEW_STYLE_GRID, "grid"),
                    G_DEFINE_ENUM_VALUE (SCOUT_VIEW_STYLE_TABLE, "table"))

static const char *
get_nick (ScoutViewStyle style)
{
  return style == SCOUT_VIEW_STYLE_TABLE ? "table" : "grid";
}

gboolean
_scout_discover_page_is_table (ScoutDiscoverPage *self)
{
  return self->view_style == SCOUT_VIEW_STYLE_TABLE
         && !scout_breakpoint_bin_get_narrow (self->bin);
}

GtkScrolledWindow *
_scout_discover_page_get_scroller (ScoutDiscoverPage *self)
{
  return self->table != NULL && _scout_discover_page_is_table (self)
           ? scout_results_table_get_scroller (self->table) : self->scroller;
}

GtkSorter *
_scout_discover_page_get_sorter (ScoutDiscoverPage *self)
{
  return self->table != NULL
           ? scout_results_order_get_sorter (scout_results_table_get_order (self->table)) : NULL;
}

const char *
_scout_discover_page_get_local_order (ScoutDiscoverPage *self)
{
  return self->table != NULL
           ? scout_results_order_get_label (scout_results_table_get_order (self->table)) : NULL;
}

void
_scout_discover_page_show_order (ScoutDiscoverPage *self,
                                 const char        *order,
                                 gboolean           can_change)
{
  if (self->table != NULL)
    scout_results_order_set_remote (scout_results_table_get_order (self->table), order, can_change);
}

void
_scout_discover_page_forget_rows (ScoutDiscoverPage *self)
{
  if (self->table != NULL)
    scout_results_order_forget (scout_results_table_get_order (self->table));
}

/* The view would follow what was first before. */
void
_scout_discover_page_show_first (ScoutDiscoverPage *self)
{
  GtkWidget *view = _scout_discover_page_is_table (self) && self->table != NULL
                      ? scout_results_table_get_view (self->table) : GTK_WIDGET (self->grid_view);

  if (gtk_widget_get_mapped (view))
    scout_list_place_scroll_to (view, 0);
}

static void
order_changed_cb (ScoutDiscoverPage *self,
                  ScoutResultsOrder *order)
{
  if (self->sorted == NULL)
    return;

  gtk_sort_list_model_set_sorter (self->sorted, scout_results_order_get_sorter (order));
  _scout_discover_page_show_first (self);
  _scout_discover_page_update_count (self);
  _scout_discover_page_update_footer (self);
}

static void
order_wanted_cb (ScoutDiscoverPage *self,
                 const char        *order)
{
  g_action_group_activate_action (G_ACTION_GROUP (self->actions), "sort",
                                  g_variant_new_string (order));
}

/* Which columns somebody chose for this subject. (transfer full) (nullable) */
static GStrv
dup_chosen (ScoutDiscoverPage *self)
{
  g_autoptr(GVariant) all = NULL;
  GStrv chosen = NULL;

  if (self->settings == NULL)
    return NULL;

  all = g_settings_get_value (self->settings, COLUMNS_KEY);
  g_variant_lookup (all, self->subject->id, "^as", &chosen);

  return chosen;
}

/* Puts what holds for this subject beside what holds for others. */
static void
remember (ScoutDiscoverPage *self,
          const char        *key,
          GVariant          *value) /* (transfer floating) */
{
  g_autoptr(GVariant) all = g_settings_get_value (self->settings, key);
  GVariantBuilder builder;
  GVariantIter iter;
  const char *id = NULL;
  GVariant *other = NULL;

  g_variant_builder_init (&builder, g_variant_get_type (all));
  g_variant_builder_add (&builder, "{s@*}", self->subject->id, value);
  g_variant_iter_init (&iter, all);
  while (g_variant_iter_loop (&iter, "{&s@*}", &id, &other))
    {
      if (!g_str_equal (id, self->subject->id))
        g_variant_builder_add (&builder, "{s@*}", id, other);
    }
  g_settings_set_value (self->settings, key, g_variant_builder_end (&builder));
}

/* How wide somebody has made columns for this subject. (transfer full) (nullable) */
static GVariant *
dup_widths (ScoutDiscoverPage *self)
{
  g_autoptr(GVariant) all = NULL;

  if (self->settings == NULL)
    return NULL;

  all = g_settings_get_value (self->settings, WIDTHS_KEY);

  return g_variant_lookup_value (all, self->subject->id, G_VARIANT_TYPE ("a{si}"));
}

static void
widths_changed_cb (ScoutDiscoverPage  *self,
                   ScoutResultsWidths *widths)
{
  if (self->settings != NULL)
    remember (self, WIDTHS_KEY, scout_results_widths_get (widths));
}

static void
shown_changed_cb (ScoutDiscoverPage *self)
{
  g_auto(GStrv) shown = scout_results_table_dup_shown (self->table);

  if (self->settings != NULL)
    remember (self, COLUMNS_KEY, g_variant_new_strv ((const char * const *) shown, -1));
}

static void
table_activate_cb (ScoutDiscoverPage *self,
                   guint              position)
{
  _scout_discover_page_activate_shown (self, position);
}

static void
connect_table (ScoutDiscoverPage *self)
{
  ScoutResultsOrder *order = scout_results_table_get_order (self->table);
  GtkWidget *view = scout_results_table_get_view (self->table);

  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(self->subject->list_label), -1);
  /* Below the header is a list of rows, which takes the keyboard. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_last_child (view)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _(self->subject->list_label), -1);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "columns",
                                  scout_results_table_get_actions (self->table));
  scout_lazy_menu_attach (self->columns_button, scout_results_table_get_menu (self->table));
  g_signal_connect_object (self->table, "activate", G_CALLBACK (table_activate_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "notify::shown", G_CALLBACK (shown_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (scout_results_table_get_widths (self->table), "changed",
                           G_CALLBACK (widths_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (order, "changed", G_CALLBACK (order_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (order, "wanted", G_CALLBACK (order_wanted_cb), self, G_CONNECT_SWAPPED);
  _scout_discover_page_watch_scroller (self, scout_results_table_get_scroller (self->table));
  _scout_discover_page_watch_clicks (self, scout_results_table_get_view (self->table));
}

static void
make_table (ScoutDiscoverPage *self)
{
  GtkWidget *table = NULL;
  g_auto(GStrv) chosen = dup_chosen (self);
  g_autoptr(GVariant) widths = dup_widths (self);

  if (self->table != NULL || self->catalog == NULL)
    return;

  table = scout_results_table_new (scout_results_columns_new (self->catalog, self->subject),
                                   _(self->subject->row_label), self->pictures, self->keeper);
  self->table = SCOUT_RESULTS_TABLE (table);
  scout_results_table_set_shown (self->table, (const char * const *) chosen);
  if (widths != NULL)
    scout_results_widths_set (scout_results_table_get_widths (self->table), widths);
  gtk_widget_set_margin_start (table, TABLE_MARGIN);
  gtk_widget_set_margin_end (table, TABLE_MARGIN);
  gtk_widget_set_margin_bottom (table, TABLE_MARGIN);
  gtk_stack_add_named (self->stack, table, "table");
  connect_table (self);
  _scout_discover_page_update_sort (self);
}

void
_scout_discover_page_drop_table (ScoutDiscoverPage *self)
{
  if (self->table == NULL)
    return;

  if (self->sorted != NULL)
    gtk_sort_list_model_set_sorter (self->sorted, NULL);
  gtk_menu_button_set_menu_model (self->columns_button, NULL);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "columns", NULL);
  g_signal_handlers_disconnect_by_data (self->table, self);
  gtk_stack_remove (self->stack, GTK_WIDGET (self->table));
  self->table = NULL;
}

static gboolean
is_showing_results (ScoutDiscoverPage *self)
{
  const char *shown = gtk_stack_get_visible_child_name (self->stack);

  return g_strcmp0 (shown, "results") == 0 || g_strcmp0 (shown, "table") == 0;
}

/* Who looks at the same results in another view sees the same ones first. */
static void
keep_place (ScoutDiscoverPage *self)
{
  gboolean is_table = _scout_discover_page_is_table (self);
  gboolean was_grid = gtk_grid_view_get_model (self->grid_view) != NULL;
  gboolean was_table = self->table != NULL && scout_results_table_get_model (self->table) != NULL;
  g_autofree char *first = NULL;
  guint position = 0;

  if (self->selection == NULL || (is_table ? !was_grid : !was_table))
    return;

  first = scout_discover_page_dup_place (self, &position);
  scout_discover_page_go_to_place (self, first, position);
  _scout_discover_page_settle_results (self);
}

void
_scout_discover_page_update_view (ScoutDiscoverPage *self)
{
  GtkSelectionModel *selection = self->selection != NULL ? GTK_SELECTION_MODEL (self->selection)
                                                         : NULL;
  gboolean is_table = _scout_discover_page_is_table (self);

  keep_place (self);

  /* Its columns are the catalogue's; until there is one there are no results either. */
  if (is_table && self->catalog != NULL)
    make_table (self);
  gtk_widget_set_visible (self->view_switch, !scout_breakpoint_bin_get_narrow (self->bin));
  scout_selection_bar_set_narrow (self->selection_bar,
                                  scout_breakpoint_bin_get_narrow (self->bin));
  gtk_widget_set_visible (GTK_WIDGET (self->columns_button), is_table && self->table != NULL);
  gtk_grid_view_set_model (self->grid_view, is_table ? NULL : selection);
  if (is_showing_results (self))
    _scout_discover_page_show_results (self);
  if (self->table == NULL)
    return;

  scout_results_table_set_model (self->table, is_table ? selection : NULL);
  if (selection == NULL)
    _scout_discover_page_forget_rows (self);
}

void
_scout_discover_page_show_results (ScoutDiscoverPage *self)
{
  gboolean is_table = self->table != NULL && _scout_discover_page_is_table (self);

  gtk_stack_set_visible_child_name (self->stack, is_table ? "table" : "results");
}

static void
view_change_state (GSimpleAction *action,
                   GVariant      *state,
                   gpointer       user_data)
{
  gboolean is_table = g_str_equal (g_variant_get_string (state, NULL), "table");

  scout_discover_page_set_view_style (user_data, is_table ? SCOUT_VIEW_STYLE_TABLE
                                                          : SCOUT_VIEW_STYLE_GRID);
}

static void
add_view_button (ScoutDiscoverPage *self,
                 ScoutViewStyle     style,
                 const char        *icon_name,
                 const char        *label)
{
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_button_set_icon_name (GTK_BUTTON (button), icon_name);
  gtk_widget_add_css_class (button, "flat");
  scout_tooltip_set (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", get_nick (style));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "discover.view");
  gtk_box_append (GTK_BOX (self->view_switch), button);
}

static const GActionEntry action_entries[] = {
  { "view", NULL, "s", "'grid'", view_change_state, { 0 } },
};

void
_scout_discover_page_init_view (ScoutDiscoverPage *self)
{
  GtkWidget *link_button = gtk_widget_get_prev_sibling (GTK_WIDGET (self->sort_button));

  /* As all buttons of the line are. */
  gtk_widget_add_css_class (adw_bin_get_child (ADW_BIN (link_button)), "flat");
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), action_entries,
                                   G_N_ELEMENTS (action_entries), self);
  add_view_button (self, SCOUT_VIEW_STYLE_GRID, "view-grid-symbolic", _("Show as cards"));
  add_view_button (self, SCOUT_VIEW_STYLE_TABLE, "view-list-symbolic", _("Show as a table"));
}

void
scout_discover_page_set_settings (ScoutDiscoverPage *self,
                                  GSettings         *settings)
{
  g_autoptr(GVariant) all = NULL;
  const char *nick = NULL;

  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));
  g_return_if_fail (settings == NULL || G_IS_SETTINGS (settings));

  g_set_object (&self->settings, settings);
  if (settings == NULL)
    return;

  all = g_settings_get_value (settings, STYLES_KEY);
  if (g_variant_lookup (all, self->subject->id, "&s", &nick))
    scout_discover_page_set_view_style (self, g_str_equal (nick, "table") ? SCOUT_VIEW_STYLE_TABLE
                                                                          : SCOUT_VIEW_STYLE_GRID);
}

ScoutViewStyle
scout_discover_page_get_view_style (ScoutDiscoverPage *self)
{
  g_return_val_if_fail (SCOUT_IS_DISCOVER_PAGE (self), SCOUT_VIEW_STYLE_GRID);

  return self->view_style;
}

void
scout_discover_page_set_view_style (ScoutDiscoverPage *self,
                                    ScoutViewStyle     style)
{
  GAction *action = NULL;

  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  if (self->view_style == style)
    return;

  self->view_style = style;
  action = g_action_map_lookup_action (G_ACTION_MAP (self->actions), "view");
  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_string (get_nick (style)));
  _scout_discover_page_update_view (self);
  if (self->settings != NULL)
    remember (self, STYLES_KEY, g_variant_new_string (get_nick (style)));
  g_object_notify (G_OBJECT (self), "view-style");
}
