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

G_END_DECLS
