/* scout-facebook-marketplace.c: the Facebook Creator Discovery API as a marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Ties a question (scout-facebook-request.c) to its answer (scout-batch-reader.c, run in a worker
 * by the Graph client) and checks that the answer is about what was asked. Makes no attempt twice:
 * the client does. For the thread of the main context.
 */

#include "config.h"

#include "scout-facebook-marketplace.h"

#include "scout-batch-reader.h"
#include "scout-creator-lookup.h"
#include "scout-facebook-request.h"

struct _ScoutFacebookMarketplace
{
  GObject parent_instance;

  ScoutGraphClient *client; /* (owned) */
  ScoutBrandPage *page;     /* (owned) */
  ScoutWire *wire;          /* (owned) */
};

static void scout_facebook_marketplace_iface_init (ScoutMarketplaceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFacebookMarketplace, scout_facebook_marketplace, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_MARKETPLACE,
                                                      scout_facebook_marketplace_iface_init))

static gpointer
read_batch (ScoutJsonReader *reader,
            gint64           fetched_at,
            gconstpointer    read_data)
{
  return scout_batch_reader_read_creators (reader, read_data, fetched_at);
}

static void
free_batch (gpointer batch)
{
  scout_creator_batch_free (batch);
}

static void
free_wire (gpointer wire)
{
  scout_wire_unref (wire);
}

static const ScoutGraphReply batch_reply = {
  .read = read_batch,
  .free = free_batch,
};

static void
call (ScoutFacebookMarketplace *self,
      ScoutGraphRequest        *request,
      GAsyncReadyCallback       callback,
      GTask                    *task)
{
  const ScoutGraphCall graph_call = {
    .request = request,
    .token = scout_brand_page_get_fields (self->page)->token,
    .reply = &batch_reply,
    .read_data = scout_wire_ref (self->wire),
    .read_data_free = free_wire,
  };

  scout_graph_client_call_async (self->client, &graph_call, g_task_get_cancellable (task),
                                 callback, g_object_ref (task));
}

static void
search_called_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  ScoutCreatorBatch *batch = NULL;

  batch = scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result, &error);
  if (batch == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, batch, free_batch);
}

static void
creator_called_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreatorBatch) batch = NULL;
  ScoutCreator *creator = NULL;

  batch = scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result, &error);
  if (batch != NULL)
    creator = scout_creator_lookup_pick (batch->creators, g_task_get_task_data (task), &error);

  if (creator == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, creator, g_object_unref);
}

static ScoutNetwork
scout_facebook_marketplace_get_network (ScoutMarketplace *marketplace)
{
  return SCOUT_NETWORK_FACEBOOK;
}

static ScoutCatalog *
scout_facebook_marketplace_get_catalog (ScoutMarketplace *marketplace)
{
  return SCOUT_FACEBOOK_MARKETPLACE (marketplace)->wire->catalog;
}

static void
scout_facebook_marketplace_search_async (ScoutMarketplace    *marketplace,
                                         ScoutQuery          *query,
                                         const char          *cursor,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data)
{
  ScoutFacebookMarketplace *self = SCOUT_FACEBOOK_MARKETPLACE (marketplace);
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);
  g_autoptr(ScoutGraphRequest) request =
    scout_facebook_request_new_search (self->wire, query, cursor);

  g_task_set_source_tag (task, scout_facebook_marketplace_search_async);
  call (self, request, search_called_cb, task);
}

static ScoutCreatorBatch *
scout_facebook_marketplace_search_finish (ScoutMarketplace  *marketplace,
                                          GAsyncResult      *result,
                                          GError           **error)
{
  g_return_val_if_fail (g_task_is_valid (result, marketplace), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_facebook_marketplace_search_async),
                        NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
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
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);
  g_autoptr(ScoutGraphRequest) request =
    scout_facebook_request_new_creator (self->wire, id, part, range);

  g_task_set_source_tag (task, scout_facebook_marketplace_load_creator_async);
  g_task_set_task_data (task, g_strdup (id), g_free);
  call (self, request, creator_called_cb, task);
}

static ScoutCreator *
scout_facebook_marketplace_load_creator_finish (ScoutMarketplace  *marketplace,
                                                GAsyncResult      *result,
                                                GError           **error)
{
  g_return_val_if_fail (g_task_is_valid (result, marketplace), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result,
                                                  scout_facebook_marketplace_load_creator_async),
                        NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
check_called_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(ScoutCreatorBatch) batch = NULL;
  g_autoptr(GError) error = NULL;

  batch = scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result, &error);
  if (batch == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_boolean (task, TRUE);
}

static void
scout_facebook_marketplace_check_async (ScoutMarketplace    *marketplace,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  ScoutFacebookMarketplace *self = SCOUT_FACEBOOK_MARKETPLACE (marketplace);
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);
  g_autoptr(ScoutGraphRequest) request = scout_facebook_request_new_check (self->wire);

  g_task_set_source_tag (task, scout_facebook_marketplace_check_async);
  call (self, request, check_called_cb, task);
}

static gboolean
scout_facebook_marketplace_check_finish (ScoutMarketplace  *marketplace,
                                         GAsyncResult      *result,
                                         GError           **error)
{
  g_return_val_if_fail (g_task_is_valid (result, marketplace), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_facebook_marketplace_check_async),
                        FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
scout_facebook_marketplace_dispose (GObject *object)
{
  ScoutFacebookMarketplace *self = SCOUT_FACEBOOK_MARKETPLACE (object);

  g_clear_object (&self->client);
  g_clear_object (&self->page);
  g_clear_pointer (&self->wire, scout_wire_unref);

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
  iface->search_async = scout_facebook_marketplace_search_async;
  iface->search_finish = scout_facebook_marketplace_search_finish;
  iface->load_creator_async = scout_facebook_marketplace_load_creator_async;
  iface->load_creator_finish = scout_facebook_marketplace_load_creator_finish;
  iface->check_async = scout_facebook_marketplace_check_async;
  iface->check_finish = scout_facebook_marketplace_check_finish;
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

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (SCOUT_IS_GRAPH_CLIENT (client), NULL);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), NULL);

  self = g_object_new (SCOUT_TYPE_FACEBOOK_MARKETPLACE, NULL);
  self->client = g_object_ref (client);
  self->page = g_object_ref (page);
  self->wire = scout_wire_new (catalog, SCOUT_NETWORK_FACEBOOK);

  return SCOUT_MARKETPLACE (self);
}
