/* scout-market-kind.c: in what calls differ, by what they are answered with.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the answers of the endpoints are, by which fields two answers to one question are put
 * together, and what the network calls their parameters. Pure functions for any thread. */

#include "config.h"

#include "scout-market-kind.h"

#include "scout-batch-merge.h"
#include "scout-market-reading.h"

static gpointer
merge_creators (gpointer first,
                gpointer second)
{
  return scout_batch_merge_creators (first, second);
}

static gpointer
merge_content (gpointer first,
               gpointer second)
{
  return scout_batch_merge_content (first, second);
}

static const ScoutMarketKind kinds[] = {
  [SCOUT_MARKET_ANSWER_CREATORS] = {
    "creators", "creator", { "id", "handle" },
    &_scout_market_creators_reply, merge_creators },
  [SCOUT_MARKET_ANSWER_CONTENT] = {
    "content", "content", { "id", "creator-id" }, &_scout_market_content_reply,
    merge_content },
  [SCOUT_MARKET_ANSWER_COMMENTS] = {
    "content", "content", { "id", "creator-id" }, &_scout_market_content_reply, NULL },
};

const ScoutMarketKind *
scout_market_kind_get (ScoutMarketAnswer answer)
{
  g_return_val_if_fail ((gsize) answer < G_N_ELEMENTS (kinds), NULL);

  return &kinds[answer];
}

const ScoutMarketKind *
scout_market_kind_find (const ScoutWire     *wire,
                        const ScoutQuestion *question)
{
  gboolean is_content = FALSE;

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (question != NULL, NULL);

  is_content = question->is_post;
  if (question->query != NULL)
    is_content = g_str_equal (scout_query_get_endpoint (question->query)->id, "content");
  else if (question->creator_part == SCOUT_CREATOR_PART_CONTENT)
    is_content = wire->api->network == SCOUT_NETWORK_FACEBOOK;

  return &kinds[is_content ? SCOUT_MARKET_ANSWER_CONTENT : SCOUT_MARKET_ANSWER_CREATORS];
}

const char *
scout_market_kind_get_name (const ScoutMarketKind *self,
                            const ScoutWire       *wire,
                            const char            *parameter_id)
{
  const ScoutCatalogParameter *parameter = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (parameter_id != NULL, NULL);

  parameter = scout_catalog_endpoint_find_parameter (
    scout_catalog_api_find_endpoint (wire->api, self->endpoint_id), parameter_id);

  return parameter != NULL ? parameter->name : NULL;
}

const char *
scout_market_kind_get_value (const ScoutMarketKind *self,
                             const ScoutWire       *wire,
                             ScoutGraphRequest     *request,
                             const char            *parameter_id)
{
  const char *name = scout_market_kind_get_name (self, wire, parameter_id);

  g_return_val_if_fail (request != NULL, NULL);

  return name != NULL ? scout_graph_request_get (request, name) : NULL;
}

guint
scout_market_kind_get_limit (const ScoutMarketKind *self,
                             const ScoutWire       *wire,
                             ScoutGraphRequest     *request)
{
  const char *text = scout_market_kind_get_value (self, wire, request, "limit");

  return text != NULL ? (guint) g_ascii_strtoull (text, NULL, 10) : 0;
}

void
scout_market_kind_list_kept (const ScoutMarketKind *self,
                             const ScoutWire       *wire,
                             const char            *kept[SCOUT_MARKET_MOST_KEPT + 1])
{
  const ScoutCatalogObject *object = NULL;
  gsize i = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (wire != NULL);

  object = scout_catalog_api_find_object (wire->api, self->object_id);
  for (i = 0; self->kept[i] != NULL; i++)
    kept[i] = scout_catalog_object_find_field_by_id (object, self->kept[i])->name;
  kept[i] = NULL;
}
