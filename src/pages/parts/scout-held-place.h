/* scout-held-place.h: keeps what stands below a part where it is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Names of pages of a stack: what is to be shown, and its shape until it comes. */
#define SCOUT_HELD_PLACE_CONTENT "content"
#define SCOUT_HELD_PLACE_SHAPE "placeholder"

/**
 * scout_held_place_show:
 * @stack: a stack whose pages are as high as each has to be
 * @page: the name of a page
 *
 * Shows a page. Where a content is a little lower than the shape that was in sight, as a list of
 * nine is where ten were expected, the stack stays as high as it is until it shows another page or
 * has another width.
 */
void scout_held_place_show (GtkStack   *stack,
                            const char *page);

/**
 * scout_held_place_keep:
 * @stack: the stack
 *
 * Keeps the stack as high as it is now, whatever its page needs, until it shows another one.
 */
void scout_held_place_keep (GtkStack *stack);

G_END_DECLS
