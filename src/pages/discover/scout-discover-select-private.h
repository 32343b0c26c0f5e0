/* scout-discover-select-private.h: selecting results of the search page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-discover-page-private.h"

G_BEGIN_DECLS

/* Prepares the bar below the results. */
void _scout_discover_page_init_selecting (ScoutDiscoverPage *self);

/* Lets clicks in a view select. */
void _scout_discover_page_watch_clicks (ScoutDiscoverPage *self,
                                        GtkWidget         *view);

/* Gives the cards that a factory makes their check marks. */
void _scout_discover_page_watch_factory (ScoutDiscoverPage  *self,
                                         GtkListItemFactory *factory);

/* Looks at what is selected now, of results that have been searched for or dropped. */
void _scout_discover_page_watch_selection (ScoutDiscoverPage *self);

/* The handler of Escape: selects nothing any more, if anything is. */
gboolean _scout_discover_page_unselect_cb (GtkWidget *widget,
                                           GVariant  *arguments,
                                           gpointer   user_data);

/* Adds what keys do to the class of the page; scout-discover-keys.c. */
void _scout_discover_page_add_keys (GtkWidgetClass *widget_class);

/* What the actions of the bar do with what is selected; scout-discover-selected.c. */
void _scout_discover_page_init_selected (ScoutDiscoverPage *self);

/* Enables those actions that something can be done by. */
void _scout_discover_page_update_selected (ScoutDiscoverPage *self);

G_END_DECLS
