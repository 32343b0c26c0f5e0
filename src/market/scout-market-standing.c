/* scout-market-standing.c: what is known of a Page, beside what Meta says of a refusal.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Nothing here looks at Meta's words, which scout-graph-meaning.c has done before: what they told
 * stands. For the thread of the main context. */

#include "config.h"

#include "scout-market-standing.h"

#include "scout-graph-error.h"
#include "scout-own-account.h"

#include <string.h>

/* The catalogue's names of what makes a question one about certain creators or a post. */
static const char * const subjects[] = { "creator-id", "content-id", "username", "usernames" };

static gboolean
is_about_somebody (ScoutWire         *wire,
                   const char        *endpoint_id,
                   ScoutGraphRequest *request)
{
  const ScoutCatalogEndpoint *endpoint = scout_catalog_api_find_endpoint (wire->api, endpoint_id);

  for (gsize i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      const ScoutCatalogParameter *parameter =
        scout_catalog_endpoint_find_parameter (endpoint, subjects[i]);

      if (parameter != NULL && scout_graph_request_get (request, parameter->name) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* Then it is clear what is missing, whatever was granted when somebody signed in. */
static gboolean
names_permission (ScoutWire    *wire,
                  const GError *error)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);
  const char *texts[] = { fault != NULL ? fault->message : NULL,
                          fault != NULL ? fault->user_message : NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      for (gsize k = 0; texts[i] != NULL && k < wire->api->n_permissions; k++)
        {
          if (strstr (texts[i], wire->api->permissions[k].name) != NULL)
            return TRUE;
        }
    }

  return FALSE;
}

void
scout_market_standing_judge (ScoutMarketStanding *self,
                             ScoutWire           *wire,
                             const char          *endpoint_id,
                             ScoutGraphRequest   *request,
                             GError              *error)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (wire != NULL);
  g_return_if_fail (request != NULL);

  if (error == NULL)
    {
      self->is_answered = TRUE;
      return;
    }

  scout_own_account_blame (wire->api->network, error);
  if (!g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PERMISSION))
    return;

  if (!is_about_somebody (wire, endpoint_id, request))
    self->is_answered = FALSE;
  if (self->is_granted && !names_permission (wire, error))
    error->code = self->is_answered ? SCOUT_GRAPH_ERROR_WITHHELD : SCOUT_GRAPH_ERROR_REFUSED;
}
