/* scout-starred-page-private.h: what the files of the saved creators' page share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-starred-page.h"
#include "scout-state-view.h"

G_BEGIN_DECLS

struct _ScoutStarredPage
{
  AdwBin parent_instance;

  ScoutKeeper *keeper;          /* (owned) (nullable) */
  ScoutPictureSource *pictures; /* (owned) (nullable) */
  ScoutStarredPageFunc find;    /* (nullable): finds whom to ask */
  gpointer find_data;
  char *brand_name;        /* (owned) (nullable): whose list it is */
  gboolean can_discover;
  gboolean wants_focus;    /* as soon as there is something that can have it */
  GtkWidget *focus_before; /* (weak) (nullable): what has it meanwhile */

  guint opening_id;

  GtkBox *content;
  AdwWindowTitle *window_title;
  GtkWidget *sidebar_button;
  GtkStack *stack;
  ScoutStateView *state_view;
  GtkScrolledWindow *scroller;
  GtkGridView *grid_view;
};

/* Prepares the menu of a card. */
void _scout_starred_page_init_menu (ScoutStarredPage *self);

/* Gives the cards that a factory makes a button for the menu. */
void _scout_starred_page_watch_factory (ScoutStarredPage   *self,
                                        GtkListItemFactory *factory);

/* The handler of the keys for it: the menu of the card that has the focus. */
gboolean _scout_starred_page_menu_cb (GtkWidget *widget,
                                      GVariant  *arguments,
                                      gpointer   user_data);

G_END_DECLS
