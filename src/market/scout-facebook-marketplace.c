/* scout-facebook-marketplace.c: the Facebook Creator Discovery API as a marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Ties a question (scout-facebook-request.c) to its answer (scout-market-caller.c) and checks that
 * the answer is about what was asked. For the thread of the main context.
 */

#include "config.h"

#include "scout-facebook-marketplace.h"

#include "scout-content-lookup.h"
#include "scout-facebook-request.h"
#include "scout-market-task.h"
#include "scout-marketplace-interface.h"
#include "scout-question.h"

struct _ScoutFacebookMarketplace
{
  GObject parent_instance;

  ScoutMarketCaller *caller; /* (owned) */
  ScoutBrandPage *page;      /* (owned) */
};

static void scout_facebook_marketplace_iface_init (ScoutMarketplaceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFacebookMarketplace, scout_facebook_marketplace, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_MARKETPLACE,
                                                      scout_facebook_marketplace_iface_init))

static void
free_content (gpointer batch)
{
  scout_content_batch_free (batch);
}

static const ScoutWire *
get_wire (ScoutFacebookMarketplace *self)
{
  return scout_market_caller_get_wire (self->caller);
}

static ScoutNetwork
scout_facebook_marketplace_get_network (ScoutMarketplace *marketplace)
{
  return SCOUT_NETWORK_FACEBOOK;
}

static ScoutCatalog *
scout_facebook_marketplace_get_catalog (ScoutMarketplace *marketplace)
{
  return get_wire (SCOUT_FACEBOOK_MARKETPLACE (marketplace))->catalog;
}

static ScoutBrandPage *
scout_facebook_marketplace_get_page (ScoutMarketplace *marketplace)
{
  return SCOUT_FACEBOOK_MARKETPLACE (marketplace)->page;
}

static void
scout_facebook_marketplace_set_standing (ScoutMarketplace          *marketplace,
                                         const ScoutMarketStanding *standing)
{
  *scout_market_caller_get_standing (SCOUT_FACEBOOK_MARKETPLACE (marketplace)->caller) = *standing;
}

static void
scout_facebook_marketplace_search_async (ScoutMarketplace        *marketplace,
                                         ScoutQuery              *query,
                                         const ScoutMarketPaging *paging,
                                         GCancellable            *cancellable,
                                         GAsyncReadyCallback      callback,
                                         gpointer                 user_data)
{
  ScoutFacebookMarketplace *self = SCOUT_FACEBOOK_MARKETPLACE (marketplace);
  g_autoptr(GTask) task = scout_market_task_new (marketplace,
                                                 scout_marketplace_search_async,
                                                 cancellable, callback, user_data);
  g_autoptr(ScoutGraphRequest) request =
    scout_facebook_request_new_search (get_wire (self), query, paging);
  g_autoptr(ScoutGraphRequest) plain =
    scout_facebook_request_new_plain_lookup (get_wire (self), query);

  scout_market_task_search (g_steal_pointer (&task), self->caller, request, plain, query);
}

/* S2: "Prefer using the Content Insights API and filter by creator_id". */
static void
creator_content_called_cb (GObject      *source,
                           GAsyncResult *result,
                           gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutContentBatch) batch = NULL;

  batch = scout_market_caller_call_finish_content (SCOUT_MARKET_CALLER (source), result,
                                                   &error);
  if (batch == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task,
                           scout_content_lookup_make_creator (batch->content,
                                                              g_task_get_task_data (task)),
                           g_object_unref);
}

static void
scout_facebook_marketplace_load_creator_async (ScoutMarketplace    *marketplace,
                                               const char          *id,
                                               ScoutCreatorPart     part,
                                               ScoutTimeRange       range,
                                               GCancellable        *cancellable,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data)
{
  ScoutFacebookMarketplace *self = SCOUT_FACEBOOK_MARKETPLACE (marketplace);
  g_autoptr(GTask) task = scout_market_task_new (marketplace,
                                                 scout_marketplace_load_creator_async,
                                                 cancellable, callback, user_data);
  g_autoptr(ScoutGraphRequest) request = NULL;

  request = scout_facebook_request_new_creator (get_wire (self), id, part, range);
  if (part == SCOUT_CREATOR_PART_CONTENT)
    {
      g_task_set_task_data (task, g_strdup (id), g_free);
      scout_market_caller_call_async (self->caller, SCOUT_MARKET_ANSWER_CONTENT, request,
                                      cancellable, creator_content_called_cb,
                                      g_steal_pointer (&task));
      return;
    }

  scout_market_task_load (g_steal_pointer (&task), self->caller, request, id);
}

static void
scout_facebook_marketplace_load_split_async (ScoutMarketplace    *marketplace,
                                             const ScoutQuestion *question,
                                             GCancellable        *cancellable,
                                             GAsyncReadyCallback  callback,
                                             gpointer             user_data)
{
  ScoutFacebookMarketplace *self = SCOUT_FACEBOOK_MARKETPLACE (marketplace);
  g_autoptr(GTask) task = scout_market_task_new (marketplace,
                                                 scout_marketplace_load_split_async,
                                                 cancellable, callback, user_data);

  scout_market_task_load_split (g_steal_pointer (&task), self->caller, question,
                                SCOUT_QUESTION_ACCOUNT_PLACE);
}

static void
content_searched_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  ScoutContentBatch *batch =
    scout_market_caller_call_finish_content (SCOUT_MARKET_CALLER (source), result, &error);

  if (batch == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, batch, free_content);
}

static void
scout_facebook_marketplace_search_content_async (ScoutMarketplace        *marketplace,
                                                 ScoutQuery              *query,
                                                 const ScoutMarketPaging *paging,
                                                 GCancellable            *cancellable,
                                                 GAsyncReadyCallback      callback,
                                                 gpointer                 user_data)
{
  ScoutFacebookMarketplace *self = SCOUT_FACEBOOK_MARKETPLACE (marketplace);
  g_autoptr(GTask) task = scout_market_task_new (marketplace,
                                                 scout_marketplace_search_content_async,
                                                 cancellable, callback, user_data);
  g_autoptr(ScoutGraphRequest) request =
    scout_facebook_request_new_content_search (get_wire (self), query, paging);

  scout_market_caller_call_async (self->caller, SCOUT_MARKET_ANSWER_CONTENT, request,
                                  cancellable, content_searched_cb, g_steal_pointer (&task));
}

static void
content_called_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutContentBatch) batch = NULL;
  ScoutContent *content = NULL;

  batch = scout_market_caller_call_finish_content (SCOUT_MARKET_CALLER (source), result,
                                                   &error);
  if (batch != NULL)
    content = scout_content_lookup_pick (batch->content, g_task_get_task_data (task), &error);

  if (content == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, content, g_object_unref);
}

static void
scout_facebook_marketplace_load_content_async (ScoutMarketplace    *marketplace,
                                               const char          *id,
                                               ScoutContentPart     part,
                                               GCancellable        *cancellable,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data)
{
  ScoutFacebookMarketplace *self = SCOUT_FACEBOOK_MARKETPLACE (marketplace);
  g_autoptr(GTask) task = scout_market_task_new (marketplace,
                                                 scout_marketplace_load_content_async,
                                                 cancellable, callback, user_data);
  g_autoptr(ScoutGraphRequest) request =
    scout_facebook_request_new_content (get_wire (self), id, part);

  g_task_set_task_data (task, g_strdup (id), g_free);
  scout_market_caller_call_async (self->caller,
                                  part == SCOUT_CONTENT_PART_COMMENTS ? SCOUT_MARKET_ANSWER_COMMENTS
                                                                      : SCOUT_MARKET_ANSWER_CONTENT,
                                  request, cancellable, content_called_cb,
                                  g_steal_pointer (&task));
}

static void
scout_facebook_marketplace_check_async (ScoutMarketplace    *marketplace,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  ScoutFacebookMarketplace *self = SCOUT_FACEBOOK_MARKETPLACE (marketplace);
  g_autoptr(GTask) task = scout_market_task_new (marketplace,
                                                 scout_marketplace_check_async,
                                                 cancellable, callback, user_data);
  g_autoptr(ScoutGraphRequest) request = scout_facebook_request_new_check (get_wire (self));

  scout_market_task_check (g_steal_pointer (&task), self->caller, request);
}

static GPtrArray *
scout_facebook_marketplace_list_requests (ScoutMarketplace    *marketplace,
                                          const ScoutQuestion *question)
{
  ScoutFacebookMarketplace *self = SCOUT_FACEBOOK_MARKETPLACE (marketplace);

  return scout_market_caller_list_requests (self->caller, question, SCOUT_QUESTION_ACCOUNT_PLACE);
}

static char *
scout_facebook_marketplace_dup_command (ScoutMarketplace  *marketplace,
                                        ScoutGraphRequest *request)
{
  ScoutMarketCaller *caller = SCOUT_FACEBOOK_MARKETPLACE (marketplace)->caller;

  return scout_market_caller_dup_command (caller, request);
}

static gboolean
scout_facebook_marketplace_has_spare_calls (ScoutMarketplace *marketplace)
{
  return scout_market_caller_has_spare_calls (SCOUT_FACEBOOK_MARKETPLACE (marketplace)->caller);
}

static void
scout_facebook_marketplace_dispose (GObject *object)
{
  g_clear_object (&SCOUT_FACEBOOK_MARKETPLACE (object)->caller);
  g_clear_object (&SCOUT_FACEBOOK_MARKETPLACE (object)->page);

  G_OBJECT_CLASS (scout_facebook_marketplace_parent_class)->dispose (object);
}

static void
scout_facebook_marketplace_class_init (ScoutFacebookMarketplaceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_facebook_marketplace_dispose;
}

static void
scout_facebook_marketplace_iface_init (ScoutMarketplaceInterface *iface)
{
  iface->get_network = scout_facebook_marketplace_get_network;
  iface->get_catalog = scout_facebook_marketplace_get_catalog;
  iface->get_page = scout_facebook_marketplace_get_page;
  iface->set_standing = scout_facebook_marketplace_set_standing;
  iface->search_async = scout_facebook_marketplace_search_async;
  iface->load_creator_async = scout_facebook_marketplace_load_creator_async;
  iface->load_split_async = scout_facebook_marketplace_load_split_async;
  iface->search_content_async = scout_facebook_marketplace_search_content_async;
  iface->load_content_async = scout_facebook_marketplace_load_content_async;
  iface->check_async = scout_facebook_marketplace_check_async;
  iface->list_requests = scout_facebook_marketplace_list_requests;
  iface->dup_command = scout_facebook_marketplace_dup_command;
  iface->has_spare_calls = scout_facebook_marketplace_has_spare_calls;
}

static void
scout_facebook_marketplace_init (ScoutFacebookMarketplace *self)
{
}

ScoutMarketplace *
scout_facebook_marketplace_new (ScoutCatalog     *catalog,
                                ScoutGraphClient *client,
                                ScoutBrandPage   *page)
{
  ScoutFacebookMarketplace *self = NULL;
  g_autoptr(ScoutWire) wire = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (SCOUT_IS_GRAPH_CLIENT (client), NULL);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), NULL);

  self = g_object_new (SCOUT_TYPE_FACEBOOK_MARKETPLACE, NULL);
  wire = scout_wire_new (catalog, SCOUT_NETWORK_FACEBOOK);
  self->caller = scout_market_caller_new (client, page, wire);
  self->page = g_object_ref (page);

  return SCOUT_MARKETPLACE (self);
}
