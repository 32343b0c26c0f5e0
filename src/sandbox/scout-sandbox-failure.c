/* scout-sandbox-failure.c: answers the errors that the catalogue lists.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Meta's sentences have places for the parameter and its value, spelt in several ways.
 */

#include "config.h"

#include "scout-sandbox-failure.h"

#include <string.h>

#define USUAL_STATUS 400
#define PERMISSION_STATUS 403
#define PERMISSION_CODE 10

static const char * const key_places[] = { "{key}", "{filter_key}", "{filter-key}" };

/* The time ranges that a metric filter takes, for people to read. */
static char *
dup_time_ranges (const ScoutCatalogApi *api,
                 const char            *endpoint_id,
                 const char            *key)
{
  const ScoutCatalogEndpoint *endpoint = endpoint_id != NULL && key != NULL
                                         ? scout_catalog_api_find_endpoint (api, endpoint_id)
                                         : NULL;
  const ScoutCatalogParameter *parameter = endpoint != NULL
    ? scout_catalog_endpoint_find_parameter_by_name (endpoint, key)
    : NULL;

  if (parameter == NULL || parameter->filter == NULL || parameter->filter->time_ranges == NULL
      || parameter->filter->time_ranges[0] == NULL)
    return g_strdup ("none");
  return g_strjoinv (", ", (char **) parameter->filter->time_ranges);
}

static char *
fill_places (const char *text,
             const char *key,
             const char *value,
             const char *time_ranges)
{
  GString *sentence = g_string_new (text);

  for (guint i = 0; i < G_N_ELEMENTS (key_places); i++)
    g_string_replace (sentence, key_places[i], key != NULL ? key : "", 0);
  g_string_replace (sentence, "{value}", value != NULL ? value : "", 0);
  g_string_replace (sentence, "{supported_time_range_values}", time_ranges, 0);
  return g_string_free (sentence, FALSE);
}

static void
fill_error (ScoutSandboxError         *error,
            const ScoutCatalogFailure *failure,
            const char                *sentence)
{
  error->code = failure->code;
  error->subcode = MAX (failure->subcode, 0);
  error->status = failure->code == PERMISSION_CODE ? PERMISSION_STATUS : USUAL_STATUS;
  error->type = g_strdup (failure->type != NULL ? failure->type : "OAuthException");
  error->title = g_strdup (failure->title);
  /* What was asked for may be in it, in whatever bytes. */
  if (failure->title != NULL)
    error->user_message = g_utf8_make_valid (sentence, -1);
  if (failure->title != NULL)
    error->message = g_strdup ("Invalid parameter");
  else
    error->message = g_strdup_printf ("(#%d) %s", failure->code, sentence);
}

gboolean
scout_sandbox_call_fail_as (ScoutSandboxCall *self,
                            const char       *endpoint_id,
                            int               number,
                            const char       *key,
                            const char       *value)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (self->state->catalog,
                                                      SCOUT_NETWORK_FACEBOOK);
  const ScoutCatalogFailure *failure = scout_catalog_api_find_failure (api, endpoint_id, number);
  g_autofree char *time_ranges = NULL;
  g_autofree char *sentence = NULL;

  if (self->error.code != 0)
    return FALSE;

  g_assert (failure != NULL);
  time_ranges = dup_time_ranges (api, endpoint_id, key);
  sentence = fill_places (failure->message, key, value, time_ranges);
  fill_error (&self->error, failure, sentence);
  return FALSE;
}

gboolean
scout_sandbox_error_set_listed (ScoutSandboxError *self,
                                ScoutCatalog      *catalog,
                                int                code,
                                int                subcode)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, SCOUT_NETWORK_FACEBOOK);
  const ScoutCatalogFailure *failure = NULL;
  g_autofree char *sentence = NULL;

  if (subcode > 0)
    failure = scout_catalog_api_find_failure (api, NULL, subcode);
  if (failure == NULL || failure->code != code || self->code != 0)
    return FALSE;

  sentence = fill_places (failure->message, "filter", "value", "none");
  fill_error (self, failure, sentence);
  return TRUE;
}
