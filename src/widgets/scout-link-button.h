/* scout-link-button.h: copies a link to what is shown.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Emits ScoutLinkButton::link-wanted; activates the window's action `win.copy-link` with the link:
 * one that leads into Scout, see scout_link_parse(). */
#define SCOUT_TYPE_LINK_BUTTON (scout_link_button_get_type ())
G_DECLARE_FINAL_TYPE (ScoutLinkButton, scout_link_button, SCOUT, LINK_BUTTON, AdwBin)

/**
 * scout_link_button_new:
 *
 * Returns: (transfer floating): a button
 */
GtkWidget *scout_link_button_new (void);

/**
 * scout_link_button_copy:
 * @self: the button
 *
 * Copies the link, as a click does.
 */
void scout_link_button_copy (ScoutLinkButton *self);

G_END_DECLS
