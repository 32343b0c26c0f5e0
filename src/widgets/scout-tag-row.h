/* scout-tag-row.h: tags that flow over as many lines as they need.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_TAG_ROW (scout_tag_row_get_type ())
G_DECLARE_FINAL_TYPE (ScoutTagRow, scout_tag_row, SCOUT, TAG_ROW, GtkWidget)

/**
 * scout_tag_row_new:
 *
 * Returns: (transfer floating): a row without tags
 */
GtkWidget *scout_tag_row_new (void);

/**
 * scout_tag_row_append:
 * @self: the widget
 * @label: the tag, foreign plain text
 * @accent: whether it stands out, as interests do
 *
 * Adds a tag at the end.
 */
void scout_tag_row_append (ScoutTagRow *self,
                           const char  *label,
                           gboolean     accent);

/**
 * scout_tag_row_set:
 * @self: the widget
 * @position: which tag, from 0
 * @label: what it says from now on, foreign plain text
 * @accent: whether it stands out, as interests do
 *
 * Changes a tag, or adds it at the end where there are no more than @position.
 */
void scout_tag_row_set (ScoutTagRow *self,
                        guint        position,
                        const char  *label,
                        gboolean     accent);

/**
 * scout_tag_row_truncate:
 * @self: the widget
 * @n_tags: how many tags stay
 *
 * Takes all tags off that follow the first ones.
 */
void scout_tag_row_truncate (ScoutTagRow *self,
                             guint        n_tags);

G_END_DECLS
