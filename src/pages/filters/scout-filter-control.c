/* scout-filter-control.c: what a person fills in to set one filter.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which widget a parameter has follows from its kind and its values in the catalogue, and from
 * nothing else: a filter that the catalogue gains is there at once. */

#include "config.h"

#include "scout-filter-control.h"

#include "scout-filter-choice.h"
#include "scout-filter-choices.h"
#include "scout-filter-dates.h"
#include "scout-filter-entry.h"
#include "scout-filter-names.h"
#include "scout-filter-range.h"
#include "scout-filter-toggles.h"
#include "scout-filter-tree.h"

G_DEFINE_INTERFACE (ScoutFilterControl, scout_filter_control, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
scout_filter_control_default_init (ScoutFilterControlInterface *iface)
{
  /**
   * ScoutFilterControl::changed:
   * @self: the control
   *
   * A person has set another value. What is no value yet, such as half a number, does not count.
   */
  signals[CHANGED] = g_signal_new ("changed", SCOUT_TYPE_FILTER_CONTROL, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

GtkWidget *
scout_filter_control_new (const ScoutCatalogParameter *parameter,
                          const ScoutCatalogParameter *partner,
                          const ScoutCatalogApi       *api)
{
  g_return_val_if_fail (parameter != NULL, NULL);
  g_return_val_if_fail (api != NULL, NULL);

  if (scout_filter_toggles_suit (parameter))
    return scout_filter_toggles_new (parameter);

  switch (parameter->kind)
    {
    case SCOUT_CATALOG_KIND_CHOICE:
    case SCOUT_CATALOG_KIND_SWITCH:
    case SCOUT_CATALOG_KIND_STEPPED_RANGE:
      return scout_filter_choice_new (parameter, partner);
    case SCOUT_CATALOG_KIND_MULTI_CHOICE:
      /* In a group of its own there is room to have all of them in sight. */
      if (parameter->group == SCOUT_CATALOG_GROUP_INTERESTS)
        return scout_filter_tree_new (parameter);
      return scout_filter_choices_new (parameter);
    case SCOUT_CATALOG_KIND_TREE:
      return scout_filter_tree_new (parameter);
    case SCOUT_CATALOG_KIND_FREE_RANGE:
    case SCOUT_CATALOG_KIND_METRIC_FILTER:
      return scout_filter_range_new (parameter, api);
    case SCOUT_CATALOG_KIND_NAMES:
      return scout_filter_names_new (parameter);
    case SCOUT_CATALOG_KIND_DATE:
      return scout_filter_dates_new (parameter, partner);
    case SCOUT_CATALOG_KIND_TEXT:
    case SCOUT_CATALOG_KIND_ID:
      return scout_filter_entry_new (parameter);
    case SCOUT_CATALOG_KIND_NUMBER:
    case SCOUT_CATALOG_KIND_METRICS:
    case SCOUT_CATALOG_KIND_FIELDS:
    case SCOUT_CATALOG_KIND_CURSOR:
    default:
      return NULL;
    }
}

void
scout_filter_control_show (ScoutFilterControl *self,
                           ScoutQuery         *query)
{
  g_return_if_fail (SCOUT_IS_FILTER_CONTROL (self));
  g_return_if_fail (SCOUT_IS_QUERY (query));

  SCOUT_FILTER_CONTROL_GET_IFACE (self)->show (self, query);
}

void
scout_filter_control_apply (ScoutFilterControl *self,
                            ScoutQueryBuilder  *builder)
{
  g_return_if_fail (SCOUT_IS_FILTER_CONTROL (self));
  g_return_if_fail (builder != NULL);

  SCOUT_FILTER_CONTROL_GET_IFACE (self)->apply (self, builder);
}

void
scout_filter_control_clear (ScoutFilterControl *self)
{
  g_return_if_fail (SCOUT_IS_FILTER_CONTROL (self));

  SCOUT_FILTER_CONTROL_GET_IFACE (self)->clear (self);
}

void
scout_filter_control_changed (ScoutFilterControl *self)
{
  g_return_if_fail (SCOUT_IS_FILTER_CONTROL (self));

  g_signal_emit (self, signals[CHANGED], 0);
}
