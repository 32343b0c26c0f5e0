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
 * Keeps the stack at least as high as it is now, until it shows another page: whatever its page
 * needs, or, unseen, a shape of scout_held_place_reserve().
 */
void scout_held_place_keep (GtkStack *stack);

/**
 * scout_held_place_reserve:
 * @shape: what is to be shown in the place of a content until that comes
 *
 * Lets a shape take its room as soon as scout_held_place_keep() is called, while it is not seen.
 * It is laid out for that, also where the content comes at once.
 */
void scout_held_place_reserve (GtkWidget *shape);

G_END_DECLS
