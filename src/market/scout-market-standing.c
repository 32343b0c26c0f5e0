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

/* S1 and S2, "Error Codes": the one number that has several reasons. */
#define CODE_SEVERAL_REASONS 10

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
names_permission (ScoutWire             *wire,
                  const ScoutGraphFault *fault) /* (nullable) */
{
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
  const ScoutGraphFault *fault = NULL;
  gboolean is_about_one = FALSE;

  g_return_if_fail (self != NULL);
  g_return_if_fail (wire != NULL);
  g_return_if_fail (request != NULL);

  if (error == NULL)
    {
      self->is_answered = TRUE;
      self->is_refused = FALSE;
      return;
    }

  scout_own_account_blame (wire->api->network, error);
  if (!g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_PERMISSION))
    return;

  is_about_one = is_about_somebody (wire, endpoint_id, request);
  if (!is_about_one)
    {
      self->is_answered = FALSE;
      self->is_refused = TRUE;
    }
  fault = scout_graph_error_get_fault (error);
  if (!self->is_granted || fault == NULL || fault->code != CODE_SEVERAL_REASONS ||
      names_permission (wire, fault))
    return;

  if (self->is_refused)
    error->code = SCOUT_GRAPH_ERROR_REFUSED;
  else
    error->code = self->is_answered ? SCOUT_GRAPH_ERROR_WITHHELD : SCOUT_GRAPH_ERROR_UNDECIDED;
}
