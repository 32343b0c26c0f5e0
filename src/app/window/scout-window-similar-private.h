/* scout-window-similar-private.h: from a creator to others like them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-window-private.h"

G_BEGIN_DECLS

/* The action that searches for creators like the one who is shown. */
void _scout_window_find_similar_action (GtkWidget  *widget,
                                        const char *name,
                                        GVariant   *parameter);

G_END_DECLS
