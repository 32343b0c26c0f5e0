/* scout-wire-request.c: what the requests of both networks are put together from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Everything that has a name in the catalogue goes into requests by way of it: a name that the
 * catalogue does not have is a programmer's mistake, where it is a parameter, and left out where it
 * is a field, since the two networks do not have the same. Pure functions for any thread.
 */

#include "config.h"

#include "scout-wire-request.h"

void
scout_wire_request_add_query (ScoutGraphRequest *request,
                              ScoutQuery        *query)
{
  g_autoptr(GPtrArray) parameters = NULL;

  g_return_if_fail (request != NULL);
  g_return_if_fail (SCOUT_IS_QUERY (query));

  parameters = scout_query_dup_parameters (query);
  for (guint i = 0; i < parameters->len; i++)
    {
      const ScoutQueryParameter *parameter = g_ptr_array_index (parameters, i);

      scout_graph_request_add (request, parameter->name, parameter->value);
    }
}

void
scout_wire_request_add (ScoutGraphRequest *request,
                        const ScoutWire   *wire,
                        const char        *endpoint_id,
                        const char        *parameter_id,
                        const char        *value)
{
  const ScoutCatalogEndpoint *endpoint = NULL;
  const ScoutCatalogParameter *parameter = NULL;

  g_return_if_fail (request != NULL);
  g_return_if_fail (wire != NULL);
  g_return_if_fail (value != NULL);

  endpoint = scout_catalog_api_find_endpoint (wire->api, endpoint_id);
  g_return_if_fail (endpoint != NULL);
  parameter = scout_catalog_endpoint_find_parameter (endpoint, parameter_id);
  g_return_if_fail (parameter != NULL);

  scout_graph_request_add (request, parameter->name, value);
}

void
scout_wire_request_add_page (ScoutGraphRequest       *request,
                             const ScoutWire         *wire,
                             const char              *endpoint_id,
                             const ScoutMarketPaging *paging,
                             guint                    page_size)
{
  guint limit = page_size;
  g_autofree char *number = NULL;

  g_return_if_fail (page_size > 0);
  g_return_if_fail (paging == NULL || paging->after == NULL || paging->before == NULL);

  if (paging != NULL && paging->limit > 0)
    limit = MIN (paging->limit, page_size);
  number = g_strdup_printf ("%u", limit);
  scout_wire_request_add (request, wire, endpoint_id, "limit", number);
  if (paging != NULL && paging->after != NULL)
    scout_wire_request_add (request, wire, endpoint_id, "after", paging->after);
  if (paging != NULL && paging->before != NULL)
    scout_wire_request_add (request, wire, endpoint_id, "before", paging->before);
}

static void
append_separator (GString *fields)
{
  if (fields->len > 0 && fields->str[fields->len - 1] != '(' &&
      fields->str[fields->len - 1] != '{')
    g_string_append_c (fields, ',');
}

void
scout_wire_request_append_fields (GString            *fields,
                                  const ScoutWire    *wire,
                                  const char         *object_id,
                                  const char * const *ids)
{
  const ScoutCatalogObject *object = NULL;

  g_return_if_fail (fields != NULL);
  g_return_if_fail (wire != NULL);

  object = scout_catalog_api_find_object (wire->api, object_id);
  g_return_if_fail (object != NULL);

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      const ScoutCatalogField *field = scout_catalog_object_find_field_by_id (object, ids[i]);

      if (field == NULL)
        continue;
      append_separator (fields);
      g_string_append (fields, field->name);
    }
}

gboolean
scout_wire_request_append_insights (GString               *fields,
                                    const ScoutWire       *wire,
                                    const ScoutWireObject *object,
                                    ScoutWireMetricFunc    chooses,
                                    gconstpointer          user_data)
{
  gboolean has_any = FALSE;

  g_return_val_if_fail (fields != NULL, FALSE);
  g_return_val_if_fail (wire != NULL, FALSE);
  g_return_val_if_fail (object != NULL, FALSE);

  for (guint i = 0; i < object->n_metrics; i++)
    {
      const ScoutCatalogEndpoint *edge = NULL;

      if (!chooses (&object->metrics[i], user_data))
        continue;

      if (!has_any)
        {
          edge = scout_catalog_api_find_endpoint (wire->api,
                                                  object->metrics[i].entry->endpoint_id);
          append_separator (fields);
          g_string_append_printf (fields, "%s.%s(", edge->field,
                                  scout_catalog_endpoint_find_parameter (edge, "metrics")->name);
        }
      append_separator (fields);
      g_string_append (fields, object->metrics[i].name);
      has_any = TRUE;
    }
  if (has_any)
    g_string_append_c (fields, ')');

  return has_any;
}

gboolean
scout_wire_metric_takes (const ScoutWire       *wire,
                         const ScoutWireMetric *metric,
                         ScoutPeriod            period,
                         ScoutTimeRange         range)
{
  const char *range_name = NULL;
  const char *period_name = NULL;

  g_return_val_if_fail (wire != NULL, FALSE);
  g_return_val_if_fail (metric != NULL, FALSE);

  range_name = scout_wire_get_time_range_name (wire, range);
  period_name = scout_wire_get_period_name (wire, period);

  return range_name != NULL && period_name != NULL &&
         g_strv_contains (metric->entry->time_ranges, range_name) &&
         g_strv_contains (metric->entry->periods, period_name);
}
