/* scout-discover-save.c: the button of the search page that saves searches and brings recent ones.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The popover is made when it is first wanted. It shows recent searches of the page's own subject:
 * another network's belong to another page. */

#include "config.h"

#include "scout-discover-keeping-private.h"
#include "scout-discover-page-private.h"

#include "scout-name-popover.h"
#include "scout-phrases.h"
#include "scout-query-wording.h"
#include "scout-search-wording.h"
#include "scout-spoken.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

#define QUERY_KEY "scout-recent-query"
/* Some eight rows; the rest is scrolled to. */
#define MAX_RECENTS_HEIGHT 280
/* What tells one search from another may be its last filter. */
#define MOST_LINES 3

static gboolean
is_of_subject (gpointer item,
               gpointer subject)
{
  return scout_discover_subject_of (item) == subject;
}

static GtkWidget *
new_recent_row (gpointer item,
                gpointer user_data)
{
  g_autofree char *description = scout_query_dup_description (item);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "ellipsize", PANGO_ELLIPSIZE_END,
                                   "lines", MOST_LINES,
                                   "max-width-chars", 34,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0,
                                   NULL);

  scout_spoken_set_text (GTK_LABEL (label), description);
  scout_phrases_keep_ranges (GTK_LABEL (label));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  scout_tooltip_set (row, description);
  scout_spoken_tell (row, GTK_ACCESSIBLE_PROPERTY_LABEL, description);
  g_object_set_data_full (G_OBJECT (row), QUERY_KEY, g_object_ref (item), g_object_unref);

  return row;
}

static void
recent_activated_cb (ScoutDiscoverPage *self,
                     GtkListBoxRow     *row)
{
  g_autoptr(ScoutQuery) query = g_object_ref (g_object_get_data (G_OBJECT (row), QUERY_KEY));

  gtk_menu_button_popdown (self->save_button);
  scout_discover_page_show_query (self, query);
}

static void
clear_cb (ScoutDiscoverPage *self)
{
  scout_keeper_clear_recents (self->keeper);
  gtk_menu_button_popdown (self->save_button);
}

/* (transfer full): the recent searches of this page */
static GListModel *
new_own_recents (ScoutDiscoverPage *self)
{
  ScoutLibrary *library = scout_keeper_get_library (self->keeper);
  /* A list in a popover that GTK still holds hears of searches after the page is gone. */
  GtkFilter *filter =
    GTK_FILTER (gtk_custom_filter_new (is_of_subject, (gpointer) self->subject, NULL));
  GListModel *all = library != NULL ? g_object_ref (scout_library_get_recents (library)) : NULL;

  return G_LIST_MODEL (gtk_filter_list_model_new (all, filter));
}

static GtkWidget *
new_recents_list (ScoutDiscoverPage *self,
                  GListModel        *recents)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_list_box_bind_model (GTK_LIST_BOX (list), recents, new_recent_row, NULL, NULL);
  gtk_widget_add_css_class (list, "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Recent searches"), -1);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (recent_activated_cb), self,
                           G_CONNECT_SWAPPED);

  return list;
}

/* A heading with the way to be rid of it, and the list. */
static GtkWidget *
new_recents (ScoutDiscoverPage *self,
             GListModel        *recents)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL,
                                     "hexpand", TRUE,
                                     "label", _("Recent searches"),
                                     "xalign", 0.0,
                                     NULL);
  GtkWidget *clear = gtk_button_new_with_label (_("Clear"));
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                                      "focusable", FALSE,
                                      "hscrollbar-policy", GTK_POLICY_NEVER,
                                      "max-content-height", MAX_RECENTS_HEIGHT,
                                      "propagate-natural-height", TRUE,
                                      /* In less width there are more lines than it has room for. */
                                      "propagate-natural-width", TRUE,
                                      NULL);

  gtk_widget_add_css_class (heading, "side-heading");
  gtk_widget_add_css_class (clear, "flat");
  scout_tooltip_set (clear, _("Forget recent searches"));
  g_signal_connect_object (clear, "clicked", G_CALLBACK (clear_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line), heading);
  gtk_box_append (GTK_BOX (line), clear);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), new_recents_list (self, recents));
  gtk_box_append (GTK_BOX (box), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), scroller);

  return box;
}

static void
named_cb (ScoutDiscoverPage *self,
          const char        *name)
{
  _scout_discover_page_save (self, name);
}

static void
fill_popover (ScoutDiscoverPage *self,
              ScoutNamePopover  *popover)
{
  g_autoptr(GListModel) recents = new_own_recents (self);
  ScoutQuery *query = scout_discover_page_get_query (self);
  ScoutLibrary *library = scout_keeper_get_library (self->keeper);
  GListModel *searches = library != NULL ? scout_library_get_searches (library) : NULL;
  g_autofree char *name = NULL;

  name = query != NULL && !scout_query_is_empty (query) ? scout_search_wording_dup_name (query,
                                                                                        searches)
                                                        : g_strdup ("");
  scout_name_popover_set_name (popover, name);
  scout_name_popover_set_extra (popover,
                                g_list_model_get_n_items (recents) > 0
                                  ? new_recents (self, recents) : NULL);
}

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  ScoutDiscoverPage *self = user_data;
  GtkWidget *popover = NULL;

  if (gtk_menu_button_get_popover (button) == NULL)
    {
      popover = scout_name_popover_new (_("Save this search as"), _("Save"));
      g_signal_connect_object (popover, "named", G_CALLBACK (named_cb), self, G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, popover);
    }
  fill_popover (self, SCOUT_NAME_POPOVER (gtk_menu_button_get_popover (button)));
}

static void
update_save (ScoutDiscoverPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->save_button),
                          self->keeper != NULL && scout_keeper_is_open (self->keeper));
}

void
_scout_discover_page_init_save (ScoutDiscoverPage *self)
{
  scout_tooltip_take_over (GTK_WIDGET (self->save_button));
  gtk_menu_button_set_create_popup_func (self->save_button, create_popover_cb, self, NULL);
  if (self->keeper != NULL)
    g_signal_connect_object (self->keeper, "stars-changed", G_CALLBACK (update_save), self,
                             G_CONNECT_SWAPPED);
  update_save (self);
}

void
scout_discover_page_begin_save (ScoutDiscoverPage *self)
{
  g_return_if_fail (SCOUT_IS_DISCOVER_PAGE (self));

  if (!gtk_widget_get_visible (GTK_WIDGET (self->save_button)))
    return;

  /* The filters of a narrow window lie over the button that the popover points at. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self->save_button)))
    gtk_toggle_button_set_active (self->filter_button, FALSE);
  gtk_menu_button_popup (self->save_button);
}
