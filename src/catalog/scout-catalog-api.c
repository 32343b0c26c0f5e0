/* scout-catalog-api.c: everything that the catalogue knows about one network.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Looks things up by name. The arrays are short, so that a walk is as good as a table. Read only,
 * for any thread. */

#include "config.h"

#include "scout-catalog-api.h"

#include <string.h>

/* Defines the body of a look-up by our name. */
#define FIND_BY_ID(self, key, items, n_items) \
  G_STMT_START { \
    g_return_val_if_fail ((self) != NULL, NULL); \
    g_return_val_if_fail ((key) != NULL, NULL); \
    for (gsize i = 0; i < (self)->n_items; i++) \
      { \
        if (strcmp ((self)->items[i].id, (key)) == 0) \
          return &(self)->items[i]; \
      } \
    return NULL; \
  } G_STMT_END

const ScoutCatalogEndpoint *
scout_catalog_api_find_endpoint (const ScoutCatalogApi *self,
                                 const char            *id)
{
  FIND_BY_ID (self, id, endpoints, n_endpoints);
}

const ScoutCatalogEndpoint *
scout_catalog_api_find_metric_filter (const ScoutCatalogApi *self,
                                      const char            *endpoint_id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (endpoint_id != NULL, NULL);

  for (gsize i = 0; i < self->n_endpoints; i++)
    {
      if (self->endpoints[i].kind == SCOUT_CATALOG_ENDPOINT_KIND_FILTER &&
          strcmp (self->endpoints[i].parent_id, endpoint_id) == 0)
        return &self->endpoints[i];
    }

  return NULL;
}

const ScoutCatalogObject *
scout_catalog_api_find_object (const ScoutCatalogApi *self,
                               const char            *id)
{
  FIND_BY_ID (self, id, objects, n_objects);
}

const ScoutCatalogMetric *
scout_catalog_api_find_metric (const ScoutCatalogApi *self,
                               const char            *endpoint_id,
                               const char            *name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (endpoint_id != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (gsize i = 0; i < self->n_metrics; i++)
    {
      if (strcmp (self->metrics[i].endpoint_id, endpoint_id) == 0 &&
          g_ascii_strcasecmp (self->metrics[i].name, name) == 0)
        return &self->metrics[i];
    }

  return NULL;
}

const ScoutCatalogBreakdown *
scout_catalog_api_find_breakdown (const ScoutCatalogApi *self,
                                  const char            *id)
{
  FIND_BY_ID (self, id, breakdowns, n_breakdowns);
}

const ScoutCatalogValues *
scout_catalog_api_find_values (const ScoutCatalogApi *self,
                               const char            *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (const ScoutCatalogApi *api = self; api != NULL; api = api->shared)
    {
      for (gsize i = 0; i < api->n_value_sets; i++)
        {
          if (strcmp (api->value_sets[i].id, id) == 0)
            return &api->value_sets[i];
        }
    }

  return NULL;
}

const ScoutCatalogCondition *
scout_catalog_api_find_condition (const ScoutCatalogApi *self,
                                  const char            *id)
{
  FIND_BY_ID (self, id, conditions, n_conditions);
}

const ScoutCatalogLimit *
scout_catalog_api_find_limit (const ScoutCatalogApi *self,
                              const char            *id)
{
  FIND_BY_ID (self, id, limits, n_limits);
}

const ScoutCatalogFailure *
scout_catalog_api_find_failure (const ScoutCatalogApi *self,
                                const char            *endpoint_id,
                                int                    number)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (gsize i = 0; i < self->n_failures; i++)
    {
      const ScoutCatalogFailure *failure = &self->failures[i];

      if (scout_catalog_failure_get_number (failure) == number &&
          (endpoint_id == NULL || g_strv_contains (failure->endpoint_ids, endpoint_id)))
        return failure;
    }

  return NULL;
}
