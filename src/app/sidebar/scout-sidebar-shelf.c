/* scout-sidebar-shelf.c: the sidebar's way to what is kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Two lists: the saved creators, which are one row with a number, and the saved searches, which
 * follow the library's list. Rows activate actions of the window. */

#include "config.h"

#include "scout-sidebar-shelf.h"

#include "scout-search-row.h"
#include "scout-sidebar-mark.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

struct _ScoutSidebarShelf
{
  GtkWidget parent_instance;

  ScoutKeeper *keeper;  /* (owned) (nullable) */
  GListModel *searches; /* (owned) (nullable) */
  char *search_id;      /* (owned) (nullable): of the search that is marked */

  GtkListBox *creators_list;
  GtkLabel *count_label;
  GtkWidget *save_button;
  GtkWidget *obstacle_label;
  GtkListBox *searches_list;
};

G_DEFINE_FINAL_TYPE (ScoutSidebarShelf, scout_sidebar_shelf, GTK_TYPE_WIDGET)

static void
update_count (ScoutSidebarShelf *self)
{
  ScoutLibrary *library = scout_keeper_get_library (self->keeper);
  guint n_creators = 0;
  g_autofree char *text = NULL;

  if (library != NULL)
    n_creators = g_list_model_get_n_items (scout_library_get_creators (library));
  text = n_creators > 0 ? g_strdup_printf ("%'u", n_creators) : g_strdup ("");
  gtk_label_set_text (self->count_label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->count_label), *text != '\0');
}

/* The window's action knows whether the button is of use, but not why it is not. */
static void
kept_changed_cb (ScoutSidebarShelf *self)
{
  const char *problem = scout_keeper_get_problem (self->keeper);

  update_count (self);
  scout_tooltip_set (self->save_button, problem != NULL ? problem : _("Save this search"));
}

static GtkWidget *
make_row_cb (gpointer item,
             gpointer user_data)
{
  GtkWidget *row = scout_search_row_new (item, SCOUT_SIDEBAR_SHELF (user_data)->keeper);

  /* Until it is marked. */
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (row), FALSE);
  return row;
}

/* A row that is made anew for another name is marked as the one before was, and has the focus that
 * its popover had. */
static void
searches_changed_cb (ScoutSidebarShelf *self,
                     guint              position,
                     guint              n_removed,
                     guint              n_added)
{
  g_autofree char *id = g_strdup (self->search_id);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (id != NULL)
    scout_sidebar_shelf_select_search (self, id);
  if (n_removed == 1 && n_added == 1 && root != NULL && gtk_root_get_focus (root) == NULL)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->searches_list,
                                                                      (int) position)));
}

static void
library_changed_cb (ScoutSidebarShelf *self)
{
  ScoutLibrary *library = scout_keeper_get_library (self->keeper);

  if (self->searches != NULL)
    g_signal_handlers_disconnect_by_data (self->searches, self);
  g_clear_object (&self->searches);
  if (library != NULL)
    self->searches = g_object_ref (scout_library_get_searches (library));
  gtk_list_box_bind_model (self->searches_list, self->searches, make_row_cb, self, NULL);
  /* After the list box, which is to hear of it first. */
  if (self->searches != NULL)
    g_signal_connect_object (self->searches, "items-changed", G_CALLBACK (searches_changed_cb),
                             self, G_CONNECT_SWAPPED);
  update_count (self);
}

static GtkWidget *
new_heading (const char *text)
{
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL,
                                     "hexpand", TRUE,
                                     "label", text,
                                     "margin-start", 18,
                                     "xalign", 0.0,
                                     NULL);

  gtk_widget_add_css_class (heading, "side-heading");
  return heading;
}

static GtkListBox *
append_list (ScoutSidebarShelf *self,
             const char        *label)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_widget_add_css_class (list, "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_parent (list, GTK_WIDGET (self));

  return GTK_LIST_BOX (list);
}

static void
append_creators (ScoutSidebarShelf *self)
{
  GtkWidget *heading = new_heading (_("Saved"));
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "icon-name", "starred-symbolic",
                                  NULL);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL,
                                   "ellipsize", PANGO_ELLIPSIZE_END,
                                   "hexpand", TRUE,
                                   "label", _("Saved creators"),
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_set_margin_top (heading, 12);
  gtk_widget_set_margin_bottom (heading, 10);
  gtk_widget_set_parent (heading, GTK_WIDGET (self));
  self->creators_list = append_list (self, _("Saved"));
  self->count_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->count_label), "count");
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->count_label));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.saved-creators");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Saved creators"), -1);
  gtk_list_box_append (self->creators_list, row);
  scout_sidebar_mark_set (self->creators_list, NULL);
}

static void
append_searches (ScoutSidebarShelf *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *button = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_margin_end (button, 10);
  scout_tooltip_set (button, _("Save this search"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.save-search");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Save this search"), -1);
  gtk_box_append (GTK_BOX (box), new_heading (_("Saved searches")));
  gtk_box_append (GTK_BOX (box), button);
  gtk_widget_set_parent (box, GTK_WIDGET (self));
  self->save_button = button;
  self->obstacle_label = g_object_new (GTK_TYPE_LABEL,
                                       "margin-end", 12,
                                       "margin-start", 18,
                                       "visible", FALSE,
                                       "wrap", TRUE,
                                       "xalign", 0.0,
                                       NULL);
  gtk_widget_add_css_class (self->obstacle_label, "tiny-dim");
  gtk_widget_set_parent (self->obstacle_label, GTK_WIDGET (self));
  self->searches_list = append_list (self, _("Saved searches"));
}

static void
scout_sidebar_shelf_dispose (GObject *object)
{
  ScoutSidebarShelf *self = SCOUT_SIDEBAR_SHELF (object);
  GtkWidget *child = NULL;

  if (self->searches_list != NULL)
    gtk_list_box_bind_model (self->searches_list, NULL, NULL, NULL, NULL);
  self->searches_list = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  if (self->searches != NULL)
    g_signal_handlers_disconnect_by_data (self->searches, self);
  g_clear_object (&self->searches);
  g_clear_object (&self->keeper);
  g_clear_pointer (&self->search_id, g_free);

  G_OBJECT_CLASS (scout_sidebar_shelf_parent_class)->dispose (object);
}

static void
scout_sidebar_shelf_class_init (ScoutSidebarShelfClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_sidebar_shelf_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "sidebarshelf");
}

static void
scout_sidebar_shelf_init (ScoutSidebarShelf *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  append_creators (self);
  append_searches (self);
}

void
scout_sidebar_shelf_set_keeper (ScoutSidebarShelf *self,
                                ScoutKeeper       *keeper)
{
  g_return_if_fail (SCOUT_IS_SIDEBAR_SHELF (self));
  g_return_if_fail (keeper == NULL || SCOUT_IS_KEEPER (keeper));

  if (self->keeper != NULL)
    g_signal_handlers_disconnect_by_data (self->keeper, self);
  if (!g_set_object (&self->keeper, keeper) || keeper == NULL)
    return;

  g_signal_connect_object (keeper, "notify::library", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (keeper, "stars-changed", G_CALLBACK (kept_changed_cb), self,
                           G_CONNECT_SWAPPED);
  library_changed_cb (self);
}

void
scout_sidebar_shelf_set_obstacle (ScoutSidebarShelf *self,
                                  const char        *obstacle)
{
  g_return_if_fail (SCOUT_IS_SIDEBAR_SHELF (self));

  gtk_label_set_text (GTK_LABEL (self->obstacle_label), obstacle != NULL ? obstacle : "");
  gtk_widget_set_visible (self->obstacle_label, obstacle != NULL);
  scout_tooltip_set (GTK_WIDGET (self->searches_list), obstacle);
  gtk_widget_set_sensitive (GTK_WIDGET (self->searches_list), obstacle == NULL);
}

void
scout_sidebar_shelf_select_creators (ScoutSidebarShelf *self)
{
  g_return_if_fail (SCOUT_IS_SIDEBAR_SHELF (self));

  g_clear_pointer (&self->search_id, g_free);
  scout_sidebar_mark_set (self->searches_list, NULL);
  scout_sidebar_mark_set (self->creators_list,
                          gtk_list_box_get_row_at_index (self->creators_list, 0));
}

gboolean
scout_sidebar_shelf_select_search (ScoutSidebarShelf *self,
                                   const char        *id)
{
  GtkListBoxRow *row = NULL;
  GtkListBoxRow *marked = NULL;

  g_return_val_if_fail (SCOUT_IS_SIDEBAR_SHELF (self), FALSE);

  if (self->search_id != id)
    {
      g_free (self->search_id);
      self->search_id = g_strdup (id);
    }
  for (int i = 0; id != NULL && (row = gtk_list_box_get_row_at_index (self->searches_list, i)); i++)
    {
      ScoutSavedSearch *search = scout_search_row_get_search (SCOUT_SEARCH_ROW (row));

      if (g_str_equal (scout_saved_search_get_id (search), id))
        marked = row;
    }
  scout_sidebar_mark_set (self->creators_list, NULL);
  scout_sidebar_mark_set (self->searches_list, marked);

  return marked != NULL;
}
