/* scout-discover-menu.c: what can be done with one result of the search page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A menu over a card or a row, by the second button of a mouse, a long touch, or the keys that mean
 * it. It is also the way to the explanation of the figures in windows without room for a button. */

#include "config.h"

#include "scout-discover-explain-private.h"
#include "scout-discover-view-private.h"

#include "scout-explain-popover.h"
#include "scout-result-menu.h"
#include "scout-result-popover.h"

#include <glib/gi18n.h>

static void
open_result (GtkWidget *page,
             gpointer   result)
{
  _scout_discover_page_activate_result (SCOUT_DISCOVER_PAGE (page), result);
}

/* Where a result is now; nowhere if the results are others by now. */
static gboolean
find_position (ScoutDiscoverPage *self,
               gpointer           result,
               guint             *position)
{
  guint n_results = self->selection != NULL
                      ? g_list_model_get_n_items (G_LIST_MODEL (self->selection)) : 0;

  for (guint i = 0; i < n_results; i++)
    {
      g_autoptr(GObject) other = g_list_model_get_item (G_LIST_MODEL (self->selection), i);

      if (other == result)
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

void
_scout_discover_page_explain (ScoutDiscoverPage *self,
                              gpointer           result)
{
  g_autoptr(ScoutProvenance) provenance = NULL;
  guint position = 0;

  /* What is known of how it was asked for goes with the results. */
  if (!find_position (self, result, &position))
    return;

  provenance = _scout_discover_page_dup_explanation (self, result);
  scout_result_popover_show (scout_explain_popover_new (_("Figures of the results"), provenance),
                             GTK_BOX (self->content),
                             scout_result_menu_find_place (GTK_WIDGET (self), result,
                                                           GTK_WIDGET (self->stack)));
}

static void
explain_result (GtkWidget *page,
                gpointer   result)
{
  _scout_discover_page_explain (SCOUT_DISCOVER_PAGE (page), result);
}

static void
select_result (GtkWidget *page,
               gpointer   result)
{
  ScoutDiscoverPage *self = SCOUT_DISCOVER_PAGE (page);
  guint position = 0;

  if (find_position (self, result, &position))
    gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, FALSE);
}

static void
unselect_result (GtkWidget *page,
                 gpointer   result)
{
  ScoutDiscoverPage *self = SCOUT_DISCOVER_PAGE (page);
  guint position = 0;

  if (find_position (self, result, &position))
    gtk_selection_model_unselect_item (GTK_SELECTION_MODEL (self->selection), position);
}

/* (transfer full): the one result, as the keeper takes it */
static GPtrArray *
new_array (gpointer result)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (items, g_object_ref (result));

  return items;
}

static void
star_result (GtkWidget *page,
             gpointer   result)
{
  g_autoptr(GPtrArray) items = new_array (result);

  scout_keeper_star_all (SCOUT_DISCOVER_PAGE (page)->keeper, items);
}

static void
unstar_result (GtkWidget *page,
               gpointer   result)
{
  g_autoptr(GPtrArray) items = new_array (result);

  scout_keeper_unstar_all (SCOUT_DISCOVER_PAGE (page)->keeper, items);
}

static void
append_star (ScoutDiscoverPage *self,
             ScoutResultMenu   *menu,
             gpointer           result)
{
  if (self->keeper == NULL || !scout_keeper_is_open (self->keeper) || !SCOUT_IS_CREATOR (result))
    return;

  if (scout_keeper_has_star (self->keeper, result))
    scout_result_menu_append (menu, _("Do not save any longer"), unstar_result);
  else
    scout_result_menu_append (menu, _("Save"), star_result);
}

static void
show_menu (GtkWidget   *page,
           GtkListItem *cell)
{
  ScoutDiscoverPage *self = SCOUT_DISCOVER_PAGE (page);
  ScoutResultMenu *menu = scout_result_menu_new (page, cell);
  gpointer result = gtk_list_item_get_item (cell);
  g_autoptr(ScoutProvenance) provenance = _scout_discover_page_dup_explanation (self, result);

  scout_result_menu_append (menu, _("Open"), open_result);
  if (gtk_list_item_get_selected (cell))
    scout_result_menu_append (menu, _("Unselect"), unselect_result);
  else
    scout_result_menu_append (menu, _("Select"), select_result);
  append_star (self, menu, result);
  if (provenance != NULL)
    scout_result_menu_append (menu, _("Explain these numbers"), explain_result);
  scout_result_menu_open (menu, _("Menu of the result"), GTK_BOX (self->content));
}

gboolean
_scout_discover_page_menu_cb (GtkWidget *widget,
                              GVariant  *arguments,
                              gpointer   user_data)
{
  return scout_result_menu_show_focused (widget, show_menu);
}

void
_scout_discover_page_watch_menu (ScoutDiscoverPage *self,
                                 GtkWidget         *view)
{
  scout_result_menu_watch (GTK_WIDGET (self), view, show_menu);
}
