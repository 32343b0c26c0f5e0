/* scout-content-row.h: a post as a row.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-content-card.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Has ScoutContentRow:content. */
#define SCOUT_TYPE_CONTENT_ROW (scout_content_row_get_type ())
G_DECLARE_FINAL_TYPE (ScoutContentRow, scout_content_row, SCOUT, CONTENT_ROW, GtkWidget)

/**
 * SCOUT_CONTENT_ROW_THUMBNAIL_WIDTH:
 *
 * Width of a row's picture in pixels, before scaling for the screen.
 */
#define SCOUT_CONTENT_ROW_THUMBNAIL_WIDTH 96

/**
 * SCOUT_CONTENT_ROW_THUMBNAIL_HEIGHT:
 *
 * Height of a row's picture in pixels, before scaling for the screen.
 */
#define SCOUT_CONTENT_ROW_THUMBNAIL_HEIGHT 72

/**
 * scout_content_row_new:
 *
 * Returns: (transfer floating): a row without post
 */
GtkWidget *scout_content_row_new (void);

/**
 * scout_content_row_get_content:
 * @self: the row
 *
 * Gets the post that is shown.
 *
 * Returns: (transfer none) (nullable): the post
 */
ScoutContent *scout_content_row_get_content (ScoutContentRow *self);

/**
 * scout_content_row_set_content:
 * @self: the row
 * @content: (nullable): a post; %NULL empties the row
 *
 * Sets the post that is shown. Another post takes the picture off.
 */
void scout_content_row_set_content (ScoutContentRow *self,
                                    ScoutContent    *content);

/**
 * scout_content_row_set_wishes:
 * @self: the row
 * @wishes: figures that it is to have
 *
 * Sets which figures are to be in the row. By default none is wished for.
 */
void scout_content_row_set_wishes (ScoutContentRow          *self,
                                   const ScoutContentWishes *wishes);

/**
 * scout_content_row_set_narrow:
 * @self: the row
 * @is_narrow: whether there is little width
 *
 * Puts the figures into one line below the words instead of into columns beside them, which stand
 * below those of other rows.
 */
void scout_content_row_set_narrow (ScoutContentRow *self,
                                   gboolean         is_narrow);

/**
 * scout_content_row_set_hides_owner:
 * @self: the row
 * @hides_owner: whether everybody knows whose the posts are
 *
 * Leaves out whose post it is, as among nothing but posts of one creator. Off by default.
 */
void scout_content_row_set_hides_owner (ScoutContentRow *self,
                                        gboolean         hides_owner);

/**
 * scout_content_row_set_hides_figures:
 * @self: the row
 * @hides_figures: whether Meta tells no figures of such posts
 *
 * Leaves the figures out, none of which can be known. Off by default.
 */
void scout_content_row_set_hides_figures (ScoutContentRow *self,
                                          gboolean         hides_figures);

/**
 * scout_content_row_set_locked:
 * @self: the row
 * @is_locked: whether another brand paid for the post
 *
 * Shows a lock before the line that names the sponsor, for Meta shares the post's insights with
 * that brand only. Off by default.
 */
void scout_content_row_set_locked (ScoutContentRow *self,
                                   gboolean         is_locked);

/**
 * scout_content_row_set_thumbnail:
 * @self: the row
 * @thumbnail: (nullable): the post's picture; %NULL shows a generated one
 *
 * Sets the picture at the start of the row.
 */
void scout_content_row_set_thumbnail (ScoutContentRow *self,
                                      GdkTexture      *thumbnail);

G_END_DECLS
