/* scout-title-lines.h: gives the title of a header bar as many lines as it needs.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_title_lines_allow:
 * @title: an #AdwWindowTitle, a button with a label, or what contains one
 *
 * Lets title and subtitle have two lines each before they are cut, where libadwaita cuts them at
 * the end of the first one: with large text, a telephone has no room for two words beside the
 * buttons of a header bar. The header bar grows by as much.
 */
void scout_title_lines_allow (GtkWidget *title);

/**
 * scout_title_lines_limit_subtitle:
 * @title: an #AdwWindowTitle that scout_title_lines_allow() was called with
 * @most: 1 or 2
 *
 * Sets after how many lines the subtitle is cut. Title and subtitle of two lines each are higher
 * than what else a header bar holds at the normal size of text. Whoever allows one line gives the
 * title a tooltip that says the subtitle whole. Main thread only.
 */
void scout_title_lines_limit_subtitle (GtkWidget *title,
                                       int        most);

G_END_DECLS
