/* scout-discover-explain-private.h: explains figures of the search page; the menu of a result.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-discover-page-private.h"
#include "scout-provenance.h"

G_BEGIN_DECLS

/* Adds the button that explains the figures of the results. */
void _scout_discover_page_init_explanation (ScoutDiscoverPage *self);

/* Offers to explain them, or nothing without any. */
void _scout_discover_page_update_explanation (ScoutDiscoverPage *self,
                                              gboolean           has_results);

/* Where the figures of one result come from. (transfer full) (nullable): %NULL if it has none */
ScoutProvenance *_scout_discover_page_dup_explanation (ScoutDiscoverPage *self,
                                                       GObject           *result);

/* Shows where the figures of one result come from, over it or over where it stood. */
void _scout_discover_page_explain (ScoutDiscoverPage *self,
                                   gpointer           result);

/* Shows the menu of what is pointed at in a grid or a table. */
void _scout_discover_page_watch_menu (ScoutDiscoverPage *self,
                                      GtkWidget         *view);

/* The handler of the keys for it: the menu of the result that has the focus. */
gboolean _scout_discover_page_menu_cb (GtkWidget *widget,
                                       GVariant  *arguments,
                                       gpointer   user_data);

G_END_DECLS
