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

static char *
fill_places (const char *text,
             const char *key,
             const char *value)
{
  GString *sentence = g_string_new (text);

  for (guint i = 0; i < G_N_ELEMENTS (key_places); i++)
    g_string_replace (sentence, key_places[i], key != NULL ? key : "", 0);
  g_string_replace (sentence, "{value}", value != NULL ? value : "", 0);
  return g_string_free (sentence, FALSE);
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
  ScoutSandboxError *error = &self->error;
  g_autofree char *sentence = NULL;

  if (error->code != 0)
    return FALSE;

  g_assert (failure != NULL);
  sentence = fill_places (failure->message, key, value);
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
  return FALSE;
}
