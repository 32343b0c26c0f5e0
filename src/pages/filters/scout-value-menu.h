/* scout-value-menu.h: a menu of what a parameter of the catalogue can be.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_value_menu_offer:
 * @menu: a drop-down
 * @parameter: a parameter with values
 * @any: (nullable): what stands before the values, for none of them
 *
 * Offers the values by their labels.
 */
void scout_value_menu_offer (GtkDropDown                 *menu,
                             const ScoutCatalogParameter *parameter,
                             const char                  *any);

/**
 * scout_value_menu_get:
 * @menu: a drop-down that offers the values of @parameter
 * @parameter: the parameter
 *
 * Returns: (transfer none) (nullable): the catalogue's name of the value that is chosen; %NULL for
 *   none of them
 */
const char *scout_value_menu_get (GtkDropDown                 *menu,
                                  const ScoutCatalogParameter *parameter);

/**
 * scout_value_menu_set:
 * @menu: a drop-down that offers the values of @parameter
 * @parameter: the parameter
 * @id: (nullable): the catalogue's name of a value
 *
 * Chooses a value, or what stands first where there is none of this name.
 */
void scout_value_menu_set (GtkDropDown                 *menu,
                           const ScoutCatalogParameter *parameter,
                           const char                  *id);

G_END_DECLS
