/* scout-address-bar.h: shows which site a web view shows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_ADDRESS_BAR (scout_address_bar_get_type ())
G_DECLARE_FINAL_TYPE (ScoutAddressBar, scout_address_bar, SCOUT, ADDRESS_BAR, GtkWidget)

/**
 * scout_address_bar_new:
 *
 * Returns: (transfer floating): an empty bar
 */
GtkWidget *scout_address_bar_new (void);

/**
 * scout_address_bar_get_uri:
 * @self: the widget
 *
 * Gets the address; its fragment is thrown away and the values of its query are never shown.
 *
 * Returns: (transfer none) (nullable): an absolute URI, foreign text
 */
const char *scout_address_bar_get_uri (ScoutAddressBar *self);

/**
 * scout_address_bar_set_uri:
 * @self: the widget
 * @uri: (nullable): an absolute URI, foreign text
 *
 * Sets the address; its fragment is thrown away and the values of its query are never shown.
 */
void scout_address_bar_set_uri (ScoutAddressBar *self,
                                const char      *uri);

/**
 * scout_address_bar_get_trusted:
 * @self: the widget
 *
 * Gets whether the address is where passwords belong.
 *
 * Returns: %TRUE shows a lock, %FALSE a warning
 */
gboolean scout_address_bar_get_trusted (ScoutAddressBar *self);

/**
 * scout_address_bar_set_trusted:
 * @self: the widget
 * @trusted: %TRUE shows a lock, %FALSE a warning
 *
 * Sets whether the address is where passwords belong.
 */
void scout_address_bar_set_trusted (ScoutAddressBar *self,
                                    gboolean         trusted);

/**
 * scout_address_bar_dup_display:
 * @self: the widget
 *
 * Returns: (transfer full): the words that the bar shows, which are safe to copy
 */
char *scout_address_bar_dup_display (ScoutAddressBar *self);

G_END_DECLS
