/* scout-question.c: the requests of a question.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* For whoever has to tell what a marketplace asks: the terminal's --explain, and the explanation of
 * a figure. Pure functions for any thread. */

#include "config.h"

#include "scout-question.h"

#include "scout-facebook-request.h"
#include "scout-instagram-request.h"

ScoutGraphRequest *
scout_question_new_split (const ScoutQuestion *self,
                          const ScoutWire     *wire,
                          const char          *account_id)
{
  g_return_val_if_fail (self != NULL && self->id != NULL, NULL);
  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (account_id != NULL, NULL);

  if (wire->api->network == SCOUT_NETWORK_INSTAGRAM)
    return scout_instagram_request_new_split (wire, account_id, self->id, self->breakdown,
                                              self->range);

  return scout_facebook_request_new_split (wire, self->id, self->breakdown, self->range);
}

ScoutGraphRequest *
scout_question_new_search (ScoutQuery              *query,
                           const ScoutWire         *wire,
                           const char              *account_id,
                           const ScoutMarketPaging *paging)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);
  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (account_id != NULL, NULL);

  if (wire->api->network == SCOUT_NETWORK_INSTAGRAM)
    return scout_instagram_request_new_search (wire, account_id, query, paging);
  if (g_str_equal (scout_query_get_endpoint (query)->id, "content"))
    return scout_facebook_request_new_content_search (wire, query, paging);

  return scout_facebook_request_new_search (wire, query, paging);
}

/* Returns NULL for figures that the network does not have. */
static ScoutGraphRequest *
new_single (const ScoutQuestion *self,
            const ScoutWire     *wire,
            const char          *account_id)
{
  if (self->query != NULL)
    return scout_question_new_search (self->query, wire, account_id, NULL);
  if (self->is_post)
    return scout_facebook_request_new_content (wire, self->id, self->post_part);
  if (self->breakdown != SCOUT_BREAKDOWN_NONE)
    return scout_question_new_split (self, wire, account_id);

  return scout_facebook_request_new_creator (wire, self->id, self->creator_part, self->range);
}

/* Instagram's parts of a creator are the only ones that take several calls. */
static gboolean
takes_several (const ScoutQuestion *self,
               const ScoutWire     *wire)
{
  return wire->api->network == SCOUT_NETWORK_INSTAGRAM && self->query == NULL && !self->is_post
         && self->breakdown == SCOUT_BREAKDOWN_NONE;
}

GPtrArray *
scout_question_list_requests (const ScoutQuestion *self,
                              const ScoutWire     *wire,
                              const char          *account_id)
{
  g_autoptr(GPtrArray) requests = NULL;
  ScoutGraphRequest *request = NULL;

  g_return_val_if_fail (self != NULL && (self->id != NULL || self->query != NULL), NULL);
  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (account_id != NULL, NULL);

  if (takes_several (self, wire))
    return scout_instagram_request_list_creator (wire, account_id, self->id, self->creator_part,
                                                 self->range);

  requests = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  request = new_single (self, wire, account_id);
  if (request != NULL)
    g_ptr_array_add (requests, request);

  return g_steal_pointer (&requests);
}
