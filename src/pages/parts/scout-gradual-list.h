/* scout-gradual-list.h: hands a long list to a view a few items per frame.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_gradual_list_new:
 * @model: a list
 * @view: the widget that shows the list, whose frames count
 *
 * Makes a list that begins with as many items of @model as fill an ordinary window, and takes in
 * the others a few in each frame, so that neither the first frame nor scrolling waits for all of
 * them. Items that @model gets later come in the same way.
 *
 * Returns: (transfer full): the list
 */
GListModel *scout_gradual_list_new (GListModel *model,
                                    GtkWidget  *view);

G_END_DECLS
