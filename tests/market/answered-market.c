/* answered-market.c: Instagram's marketplace, answered by the rules of a test.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "answered-market.h"

#include <string.h>

#define TOO_MUCH \
  "{\"error\":{\"message\":\"Please reduce the amount of data you're asking for, then retry your " \
  "request\",\"type\":\"OAuthException\",\"code\":1}}"

void
answered_market_clear (AnsweredMarket *self)
{
  g_clear_object (&self->marketplace);
  g_clear_object (&self->clock);
  g_clear_object (&self->transport);
  g_clear_pointer (&self->batch, scout_creator_batch_free);
  g_clear_object (&self->creator);
  g_clear_error (&self->error);
}

/* Counts what stands between commas, inside of brackets or not. */
static guint
count_fields (const char *fields)
{
  guint n_fields = 1;

  for (const char *cursor = fields; *cursor != '\0'; cursor++)
    n_fields += *cursor == ',' ? 1 : 0;

  return n_fields;
}

static char *
answer (ScoutGraphRequest *request,
        guint             *http_status,
        gpointer           user_data)
{
  const AnsweredMarket *fixture = user_data;
  const char *fields = scout_graph_request_get (request, "fields");
  const AnsweredRule *rule = fixture->rules;

  g_assert_nonnull (fields);
  if (fixture->most_fields > 0 && count_fields (fields) > fixture->most_fields)
    {
      *http_status = 500;
      return g_strdup (TOO_MUCH);
    }

  while (rule->sign != NULL && strstr (fields, rule->sign) == NULL)
    rule++;
  *http_status = rule->http_status;

  return g_strdup (rule->body);
}

void
answered_market_init (AnsweredMarket     *self,
                      const AnsweredRule *rules)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutToken) token = scout_token_new ("SANDBOXpage");
  g_autoptr(ScoutGraphClient) client = NULL;
  g_autoptr(ScoutBrandPage) page = NULL;
  const ScoutBrandPageFields fields = {
    .id = "7", .name = "Alder & Oat", .followers = -1, .token = token,
    .instagram_user_id = "17841400000000001",
  };

  self->rules = rules;
  self->transport = answering_transport_new (answer, self);
  self->clock = scout_manual_clock_new (0);
  page = scout_brand_page_new (&fields);
  client = scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (self->transport), self->clock);
  self->marketplace = scout_instagram_marketplace_new (catalog, client, page);
}

void
answered_market_wait (AnsweredMarket *self)
{
  while (self->n_outcomes == 0)
    g_main_context_iteration (NULL, TRUE);
}

void
answered_market_searched_cb (GObject      *source,
                             GAsyncResult *result,
                             gpointer      user_data)
{
  AnsweredMarket *self = user_data;

  self->batch = scout_marketplace_search_finish (SCOUT_MARKETPLACE (source), result, &self->error);
  self->n_outcomes++;
}

void
answered_market_loaded_cb (GObject      *source,
                           GAsyncResult *result,
                           gpointer      user_data)
{
  AnsweredMarket *self = user_data;

  self->creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result,
                                                         &self->error);
  self->n_outcomes++;
}

void
answered_market_load (AnsweredMarket   *self,
                      const char       *username,
                      ScoutCreatorPart  part)
{
  scout_marketplace_load_creator_async (self->marketplace, username, part,
                                        SCOUT_TIME_RANGE_THIS_WEEK, NULL,
                                        answered_market_loaded_cb, self);
  answered_market_wait (self);
}

GPtrArray *
answered_market_get_requests (AnsweredMarket *self)
{
  return answering_transport_get_requests (self->transport);
}
