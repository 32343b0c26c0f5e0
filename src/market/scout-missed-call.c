/* scout-missed-call.c: which figures were in calls that were not answered.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A list of fields has the figures by name, at any depth, and no other word of it is the name of a
 * figure. For the thread of the main context. */

#include "config.h"

#include "scout-missed-call.h"

#include "scout-unanswered.h"

#include <string.h>

/* S2 calls it content, S1 media. */
static gboolean
is_of_posts (const ScoutCatalogEndpoint *endpoint)
{
  return g_strcmp0 (endpoint->object_id, "content") == 0
         || g_strcmp0 (endpoint->object_id, "media") == 0;
}

gboolean
scout_missed_call_is_list_of_posts (ScoutWire         *wire,
                                    const char        *endpoint_id,
                                    ScoutGraphRequest *request)
{
  const ScoutCatalogEndpoint *endpoint = NULL;
  const ScoutCatalogParameter *parameter = NULL;
  const char *fields = NULL;

  g_return_val_if_fail (wire != NULL, FALSE);
  g_return_val_if_fail (endpoint_id != NULL, FALSE);
  g_return_val_if_fail (request != NULL, FALSE);

  endpoint = scout_catalog_api_find_endpoint (wire->api, endpoint_id);
  parameter = scout_catalog_endpoint_find_parameter (endpoint, "content-id");
  if (is_of_posts (endpoint))
    return parameter == NULL || scout_graph_request_get (request, parameter->name) == NULL;

  parameter = scout_catalog_endpoint_find_parameter (endpoint, "fields");
  if (parameter != NULL)
    fields = scout_graph_request_get (request, parameter->name);
  for (gsize i = 0; fields != NULL && i < wire->api->n_endpoints; i++)
    {
      const ScoutCatalogEndpoint *edge = &wire->api->endpoints[i];

      if (edge->field != NULL && is_of_posts (edge) && strstr (fields, edge->field) != NULL)
        return TRUE;
    }

  return FALSE;
}

static void
add_figures (const ScoutWireObject *object,
             const char            *fields,
             GArray                *figures)
{
  g_auto(GStrv) words = g_strsplit_set (fields, ".,(){}", -1);
  guint hint = 0;

  for (gsize i = 0; words[i] != NULL; i++)
    {
      const ScoutWireMetric *metric = scout_wire_find_metric (object, words[i], &hint);
      ScoutUnansweredFigure figure = { NULL, .breakdown = SCOUT_BREAKDOWN_NONE };

      if (metric == NULL)
        continue;
      figure.name = metric->name;
      figure.metric = metric->metric;
      figure.breakdown = metric->breakdown;
      g_array_append_val (figures, figure);
    }
}

void
scout_missed_call_note (const ScoutWireObject *object,
                        const char            *fields_name,
                        GPtrArray             *missed,
                        const GError          *error,
                        GPtrArray             *rows)
{
  g_autoptr(GArray) figures = g_array_new (FALSE, FALSE, sizeof (ScoutUnansweredFigure));

  g_return_if_fail (object != NULL);
  g_return_if_fail (fields_name != NULL);
  g_return_if_fail (missed != NULL);
  g_return_if_fail (error != NULL);
  g_return_if_fail (rows != NULL);

  for (guint i = 0; i < missed->len; i++)
    add_figures (object, scout_graph_request_get (g_ptr_array_index (missed, i), fields_name),
                 figures);
  for (guint i = 0; i < rows->len; i++)
    scout_unanswered_note (g_ptr_array_index (rows, i),
                           (const ScoutUnansweredFigure *) (void *) figures->data, figures->len,
                           error);
}
