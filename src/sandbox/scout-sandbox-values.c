/* scout-sandbox-values.c: compares what is asked with what the catalogue lists.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For Facebook's endpoints, which take values in any case and blame parameters by numbers.
 */

#include "config.h"

#include "scout-sandbox-values.h"

#include "scout-sandbox-failure.h"

#define GENERAL_ERROR 100

static const ScoutCatalogApi *
get_api (ScoutSandboxCall *call)
{
  return scout_catalog_get_api (call->state->catalog, SCOUT_NETWORK_FACEBOOK);
}

const ScoutCatalogParameter *
scout_sandbox_find_parameter (ScoutSandboxCall *call,
                              const char       *endpoint_id,
                              const char       *id)
{
  const ScoutCatalogEndpoint *endpoint = scout_catalog_api_find_endpoint (get_api (call),
                                                                          endpoint_id);
  const ScoutCatalogParameter *parameter = scout_catalog_endpoint_find_parameter (endpoint, id);

  g_assert (parameter != NULL);
  return parameter;
}

const ScoutCatalogMetric *
scout_sandbox_find_metric (ScoutSandboxCall *call,
                           const char       *edge_id,
                           const char       *name)
{
  const ScoutCatalogApi *api = get_api (call);

  for (gsize i = 0; i < api->n_metrics; i++)
    if (g_strcmp0 (api->metrics[i].endpoint_id, edge_id) == 0
        && g_ascii_strcasecmp (api->metrics[i].name, name) == 0)
      return &api->metrics[i];
  return NULL;
}

const char *
scout_sandbox_find_spelling (const char * const *spellings,
                             const char         *text)
{
  for (guint i = 0; spellings != NULL && spellings[i] != NULL; i++)
    if (g_ascii_strcasecmp (spellings[i], text) == 0)
      return spellings[i];
  return NULL;
}

const ScoutCatalogValue *
scout_sandbox_find_value (const ScoutCatalogValues *values,
                          const char               *text)
{
  const ScoutCatalogValue *value = scout_catalog_values_find (values, text);

  if (value == NULL || g_ascii_strcasecmp (value->value, text) == 0
      || scout_sandbox_find_spelling (value->aliases, text) != NULL)
    return value;
  return NULL;
}

gboolean
scout_sandbox_call_fail_parameter (ScoutSandboxCall            *self,
                                   const char                  *endpoint_id,
                                   const ScoutCatalogParameter *parameter,
                                   const char                  *value)
{
  int number = parameter->errors != NULL ? parameter->errors[0] : GENERAL_ERROR;

  if (number == 0 || number == GENERAL_ERROR)
    return scout_sandbox_call_fail_message (self, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) Invalid parameter: %s", parameter->name);
  return scout_sandbox_call_fail_as (self, endpoint_id, number, parameter->name, value);
}

gboolean
scout_sandbox_read_choice (ScoutSandboxCall             *call,
                           const char                   *endpoint_id,
                           const ScoutCatalogParameter  *parameter,
                           const char                   *text,
                           const ScoutCatalogValue     **value)
{
  *value = text != NULL ? scout_sandbox_find_value (parameter->values, text) : NULL;
  if (text != NULL && *value == NULL)
    return scout_sandbox_call_fail_parameter (call, endpoint_id, parameter, text);
  return TRUE;
}
