/* scout-starred-menu.c: what can be done with one of the saved creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A menu over a card, by the second button of a mouse, or by the keys that mean it, as on the
 * search page. Saved creators have come by many calls: each card has its own explanation. */

#include "config.h"

#include "scout-starred-page-private.h"

#include "scout-creator-card.h"
#include "scout-explain-popover.h"
#include "scout-kept-explain.h"
#include "scout-result-cell.h"
#include "scout-result-menu.h"
#include "scout-result-popover.h"
#include "scout-unasked-marketplace.h"

#include <glib/gi18n.h>

/* (transfer full): whom to ask about a creator, or how that would be done */
static ScoutMarketplace *
dup_marketplace (ScoutStarredPage *self,
                 ScoutNetwork      network)
{
  ScoutMarketplace *found = self->find != NULL ? self->find (network, self->find_data) : NULL;

  if (found != NULL)
    return g_object_ref (found);

  return scout_unasked_marketplace_new (
    scout_library_get_catalog (scout_keeper_get_library (self->keeper)), network);
}

static void
open_saved (GtkWidget *page,
            gpointer   saved)
{
  g_signal_emit_by_name (page, "creator-activated", scout_saved_creator_get_creator (saved));
}

static void
unstar_saved (GtkWidget *page,
              gpointer   saved)
{
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (creators, g_object_ref (scout_saved_creator_get_creator (saved)));
  scout_keeper_unstar_all (SCOUT_STARRED_PAGE (page)->keeper, creators);
}

static void
explain_saved (GtkWidget *page,
               gpointer   saved)
{
  ScoutStarredPage *self = SCOUT_STARRED_PAGE (page);
  g_autoptr(ScoutMarketplace) marketplace =
    dup_marketplace (self, scout_creator_get_network (scout_saved_creator_get_creator (saved)));
  g_autoptr(ScoutProvenance) provenance = scout_kept_explain_new (saved, marketplace);

  scout_result_popover_show (scout_explain_popover_new (_("Saved creator"), provenance),
                             self->content,
                             scout_result_menu_find_place (page, saved,
                                                           GTK_WIDGET (self->stack)));
}

static void
show_menu (GtkWidget   *page,
           GtkListItem *cell)
{
  ScoutResultMenu *menu = scout_result_menu_new (page, cell);

  scout_result_menu_append (menu, _("Open"), open_saved);
  scout_result_menu_append (menu, _("Do not save any longer"), unstar_saved);
  scout_result_menu_append (menu, _("Explain these numbers"), explain_saved);
  scout_result_menu_open (menu, _("Menu of the saved creator"),
                          SCOUT_STARRED_PAGE (page)->content);
}

gboolean
_scout_starred_page_menu_cb (GtkWidget *widget,
                             GVariant  *arguments,
                             gpointer   user_data)
{
  return scout_result_menu_show_focused (widget, show_menu);
}

void
_scout_starred_page_init_menu (ScoutStarredPage *self)
{
  scout_result_menu_watch (GTK_WIDGET (self), GTK_WIDGET (self->grid_view), show_menu);
}

static void
menu_wanted_cb (ScoutStarredPage *self,
                ScoutCreatorCard *card)
{
  GtkListItem *cell = scout_result_cell_find (GTK_WIDGET (card));

  if (cell == NULL)
    return;

  /* It gets the keyboard back from the menu. */
  scout_result_cell_take_focus (cell);
  show_menu (GTK_WIDGET (self), cell);
}

static void
setup_cb (ScoutStarredPage *self,
          GtkListItem      *item)
{
  GtkWidget *card = gtk_list_item_get_child (item);

  scout_creator_card_set_has_menu (SCOUT_CREATOR_CARD (card), TRUE);
  g_signal_connect_object (card, "menu-wanted", G_CALLBACK (menu_wanted_cb), self,
                           G_CONNECT_SWAPPED);
}

void
_scout_starred_page_watch_factory (ScoutStarredPage   *self,
                                   GtkListItemFactory *factory)
{
  /* After the factory's own, which makes the card. */
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
}
