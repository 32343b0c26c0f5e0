/* scout-web-address.h: opens what is outside of Scout.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_web_address_is_safe:
 * @address: (nullable): an address from an answer, foreign text
 *
 * Returns: whether it is one of the web, with a host, over https: nothing else is opened
 */
gboolean scout_web_address_is_safe (const char *address);

/**
 * scout_web_address_open:
 * @widget: where a person asked for it
 * @address: an address that Scout may open
 *
 * Opens an address in the program that the desktop has for it. Where there is none, says so, and
 * offers to copy the address.
 */
void scout_web_address_open (GtkWidget  *widget,
                             const char *address);

G_END_DECLS
