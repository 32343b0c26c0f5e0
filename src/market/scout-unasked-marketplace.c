/* scout-unasked-marketplace.c: how a network would be asked, where nobody can be.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The requests are made by the very functions that the other marketplaces use. For the thread of
 * the main context. */

#include "config.h"

#include "scout-unasked-marketplace.h"

#include "scout-marketplace-interface.h"
#include "scout-question.h"
#include "scout-soup-transport.h"

struct _ScoutUnaskedMarketplace
{
  GObject parent_instance;

  ScoutWire *wire; /* (owned) */
};

static void scout_unasked_marketplace_iface_init (ScoutMarketplaceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutUnaskedMarketplace, scout_unasked_marketplace, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_MARKETPLACE,
                                                      scout_unasked_marketplace_iface_init))

static void
refuse (ScoutMarketplace    *marketplace,
        gpointer             source_tag,
        GAsyncReadyCallback  callback,
        gpointer             user_data)
{
  g_task_report_new_error (marketplace, callback, user_data, source_tag, G_IO_ERROR,
                           G_IO_ERROR_NOT_CONNECTED, "Nobody has signed in");
}

static ScoutNetwork
scout_unasked_marketplace_get_network (ScoutMarketplace *marketplace)
{
  return SCOUT_UNASKED_MARKETPLACE (marketplace)->wire->api->network;
}

static ScoutCatalog *
scout_unasked_marketplace_get_catalog (ScoutMarketplace *marketplace)
{
  return SCOUT_UNASKED_MARKETPLACE (marketplace)->wire->catalog;
}

static void
scout_unasked_marketplace_search_async (ScoutMarketplace        *marketplace,
                                        ScoutQuery              *query,
                                        const ScoutMarketPaging *paging,
                                        GCancellable            *cancellable,
                                        GAsyncReadyCallback      callback,
                                        gpointer                 user_data)
{
  refuse (marketplace, scout_marketplace_search_async, callback, user_data);
}

static void
scout_unasked_marketplace_load_creator_async (ScoutMarketplace    *marketplace,
                                              const char          *id,
                                              ScoutCreatorPart     part,
                                              ScoutTimeRange       range,
                                              GCancellable        *cancellable,
                                              GAsyncReadyCallback  callback,
                                              gpointer             user_data)
{
  refuse (marketplace, scout_marketplace_load_creator_async, callback, user_data);
}

static void
scout_unasked_marketplace_load_split_async (ScoutMarketplace    *marketplace,
                                            const ScoutQuestion *question,
                                            GCancellable        *cancellable,
                                            GAsyncReadyCallback  callback,
                                            gpointer             user_data)
{
  refuse (marketplace, scout_marketplace_load_split_async, callback, user_data);
}

static void
scout_unasked_marketplace_check_async (ScoutMarketplace    *marketplace,
                                       GCancellable        *cancellable,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data)
{
  refuse (marketplace, scout_marketplace_check_async, callback, user_data);
}

static GPtrArray *
scout_unasked_marketplace_list_requests (ScoutMarketplace    *marketplace,
                                         const ScoutQuestion *question)
{
  return scout_question_list_requests (question, SCOUT_UNASKED_MARKETPLACE (marketplace)->wire,
                                       SCOUT_QUESTION_ACCOUNT_PLACE);
}

static char *
scout_unasked_marketplace_dup_command (ScoutMarketplace  *marketplace,
                                       ScoutGraphRequest *request)
{
  return scout_graph_request_dup_curl (request, SCOUT_GRAPH_LIVE_URL, SCOUT_GRAPH_VERSION);
}

static void
scout_unasked_marketplace_finalize (GObject *object)
{
  g_clear_pointer (&SCOUT_UNASKED_MARKETPLACE (object)->wire, scout_wire_unref);

  G_OBJECT_CLASS (scout_unasked_marketplace_parent_class)->finalize (object);
}

static void
scout_unasked_marketplace_class_init (ScoutUnaskedMarketplaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_unasked_marketplace_finalize;
}

static void
scout_unasked_marketplace_iface_init (ScoutMarketplaceInterface *iface)
{
  iface->get_network = scout_unasked_marketplace_get_network;
  iface->get_catalog = scout_unasked_marketplace_get_catalog;
  iface->search_async = scout_unasked_marketplace_search_async;
  iface->load_creator_async = scout_unasked_marketplace_load_creator_async;
  iface->load_split_async = scout_unasked_marketplace_load_split_async;
  iface->check_async = scout_unasked_marketplace_check_async;
  iface->list_requests = scout_unasked_marketplace_list_requests;
  iface->dup_command = scout_unasked_marketplace_dup_command;
}

static void
scout_unasked_marketplace_init (ScoutUnaskedMarketplace *self)
{
}

ScoutMarketplace *
scout_unasked_marketplace_new (ScoutCatalog *catalog,
                               ScoutNetwork  network)
{
  ScoutUnaskedMarketplace *self = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);

  self = g_object_new (SCOUT_TYPE_UNASKED_MARKETPLACE, NULL);
  self->wire = scout_wire_new (catalog, network);

  return SCOUT_MARKETPLACE (self);
}
