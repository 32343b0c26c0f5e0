/* scout-filter-control.h: what a person fills in to set one filter.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query-builder.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_FILTER_CONTROL (scout_filter_control_get_type ())

/**
 * ScoutFilterControl:
 *
 * A widget for one parameter of the catalogue, or for the two ends of a range. Emits
 * ScoutFilterControl::changed when a person has set another value.
 */
G_DECLARE_INTERFACE (ScoutFilterControl, scout_filter_control, SCOUT, FILTER_CONTROL, GtkWidget)

struct _ScoutFilterControlInterface
{
  GTypeInterface parent_iface;

  void (*show)  (ScoutFilterControl *self,
                 ScoutQuery         *query);
  void (*apply) (ScoutFilterControl *self,
                 ScoutQueryBuilder  *builder);
  void (*clear) (ScoutFilterControl *self);
};

/**
 * scout_filter_control_new:
 * @parameter: a filter of the catalogue
 * @partner: (nullable): the upper end of the range of which @parameter is the lower one
 * @api: the network that has them
 *
 * Makes the control that the kind of the parameter asks for. The entries stay the catalogue's,
 * which has to outlive the control.
 *
 * Returns: (transfer floating) (nullable): the control, or %NULL for what people do not fill in
 */
GtkWidget *scout_filter_control_new (const ScoutCatalogParameter *parameter,
                                     const ScoutCatalogParameter *partner,
                                     const ScoutCatalogApi       *api);

/**
 * scout_filter_control_show:
 * @self: a control
 * @query: a query of the endpoint that the parameter belongs to
 *
 * Shows what @query has. What a person has typed that is no value yet stays as long as @query has
 * nothing new to show in its place. Does not emit ScoutFilterControl::changed.
 */
void scout_filter_control_show (ScoutFilterControl *self,
                                ScoutQuery         *query);

/**
 * scout_filter_control_apply:
 * @self: a control
 * @builder: a query in the making, of the same endpoint
 *
 * Sets what the control shows, or clears it.
 */
void scout_filter_control_apply (ScoutFilterControl *self,
                                 ScoutQueryBuilder  *builder);

/**
 * scout_filter_control_clear:
 * @self: a control
 *
 * Empties it, also of what a person has typed that is no value. Does not emit
 * ScoutFilterControl::changed.
 */
void scout_filter_control_clear (ScoutFilterControl *self);

/**
 * SCOUT_FILTER_CONTROL_ENTER:
 *
 * The action of a panel that is done with editing, for controls in which somebody presses Enter.
 */
#define SCOUT_FILTER_CONTROL_ENTER "panel.search"

/**
 * scout_filter_control_changed:
 * @self: a control
 *
 * Emits ScoutFilterControl::changed. For implementations.
 */
void scout_filter_control_changed (ScoutFilterControl *self);

G_END_DECLS
