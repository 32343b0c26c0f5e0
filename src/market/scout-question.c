/* scout-question.c: what was asked for a creator or a post, apart from searches.
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

static GPtrArray *
list_split (const ScoutQuestion *self,
            const ScoutWire     *wire,
            const char          *account_id)
{
  GPtrArray *requests =
    g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  ScoutGraphRequest *request = scout_question_new_split (self, wire, account_id);

  if (request != NULL)
    g_ptr_array_add (requests, request);

  return requests;
}

GPtrArray *
scout_question_list_requests (const ScoutQuestion *self,
                              const ScoutWire     *wire,
                              const char          *account_id)
{
  g_autoptr(GPtrArray) requests = NULL;

  g_return_val_if_fail (self != NULL && self->id != NULL, NULL);
  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (account_id != NULL, NULL);

  if (!self->is_post && self->breakdown != SCOUT_BREAKDOWN_NONE)
    return list_split (self, wire, account_id);
  if (!self->is_post && wire->api->network == SCOUT_NETWORK_INSTAGRAM)
    return scout_instagram_request_list_creator (wire, account_id, self->id, self->creator_part,
                                                 self->range);

  requests = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  if (self->is_post)
    g_ptr_array_add (requests, scout_facebook_request_new_content (wire, self->id,
                                                                   self->post_part));
  else
    g_ptr_array_add (requests, scout_facebook_request_new_creator (wire, self->id,
                                                                   self->creator_part,
                                                                   self->range));

  return g_steal_pointer (&requests);
}
