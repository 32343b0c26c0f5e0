/* scout-marketplace.c: what one can ask a creator marketplace, whichever network it is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The interface that pages and models talk to. It checks arguments and passes them on: everything
 * that differs between the networks is in the implementations. What they begin ends here, whoever
 * began it. For the thread of the main context.
 */

#include "config.h"

#include "scout-marketplace-interface.h"

G_DEFINE_INTERFACE (ScoutMarketplace, scout_marketplace, G_TYPE_OBJECT)

static void
scout_marketplace_default_init (ScoutMarketplaceInterface *iface)
{
}

/* Whether it is the result of the function, called on the marketplace. */
static gboolean
ends (ScoutMarketplace *self,
      GAsyncResult     *result,
      gpointer          function)
{
  return g_task_is_valid (result, self) && g_async_result_is_tagged (result, function);
}

ScoutNetwork
scout_marketplace_get_network (ScoutMarketplace *self)
{
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), SCOUT_NETWORK_FACEBOOK);

  return SCOUT_MARKETPLACE_GET_IFACE (self)->get_network (self);
}

ScoutCatalog *
scout_marketplace_get_catalog (ScoutMarketplace *self)
{
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), NULL);

  return SCOUT_MARKETPLACE_GET_IFACE (self)->get_catalog (self);
}

ScoutBrandPage *
scout_marketplace_get_page (ScoutMarketplace *self)
{
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), NULL);

  return SCOUT_MARKETPLACE_GET_IFACE (self)->get_page != NULL
         ? SCOUT_MARKETPLACE_GET_IFACE (self)->get_page (self) : NULL;
}

void
scout_marketplace_set_standing (ScoutMarketplace          *self,
                                const ScoutMarketStanding *standing)
{
  g_return_if_fail (SCOUT_IS_MARKETPLACE (self));
  g_return_if_fail (standing != NULL);

  if (SCOUT_MARKETPLACE_GET_IFACE (self)->set_standing != NULL)
    SCOUT_MARKETPLACE_GET_IFACE (self)->set_standing (self, standing);
}

void
scout_marketplace_search_async (ScoutMarketplace        *self,
                                ScoutQuery              *query,
                                const ScoutMarketPaging *paging,
                                GCancellable            *cancellable,
                                GAsyncReadyCallback      callback,
                                gpointer                 user_data)
{
  g_return_if_fail (SCOUT_IS_MARKETPLACE (self));
  g_return_if_fail (SCOUT_IS_QUERY (query));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  SCOUT_MARKETPLACE_GET_IFACE (self)->search_async (self, query, paging,
                                                    cancellable, callback, user_data);
}

ScoutCreatorBatch *
scout_marketplace_search_finish (ScoutMarketplace  *self,
                                 GAsyncResult      *result,
                                 GError           **error)
{
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), NULL);
  g_return_val_if_fail (ends (self, result, scout_marketplace_search_async), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
scout_marketplace_load_creator_async (ScoutMarketplace    *self,
                                      const char          *id,
                                      ScoutCreatorPart     part,
                                      ScoutTimeRange       range,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data)
{
  g_return_if_fail (SCOUT_IS_MARKETPLACE (self));
  g_return_if_fail (id != NULL && *id != '\0');
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  SCOUT_MARKETPLACE_GET_IFACE (self)->load_creator_async (self, id, part, range,
                                                          cancellable, callback, user_data);
}

void
scout_marketplace_load_split_async (ScoutMarketplace    *self,
                                    const ScoutQuestion *question,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_return_if_fail (SCOUT_IS_MARKETPLACE (self));
  g_return_if_fail (question != NULL && question->id != NULL && *question->id != '\0');
  g_return_if_fail (question->breakdown != SCOUT_BREAKDOWN_NONE);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  if (SCOUT_MARKETPLACE_GET_IFACE (self)->load_split_async != NULL)
    SCOUT_MARKETPLACE_GET_IFACE (self)->load_split_async (self, question, cancellable, callback,
                                                          user_data);
  else
    g_task_report_new_error (self, callback, user_data, scout_marketplace_load_split_async,
                             G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                             "This marketplace divides no figures");
}

ScoutCreator *
scout_marketplace_load_creator_finish (ScoutMarketplace  *self,
                                       GAsyncResult      *result,
                                       GError           **error)
{
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), NULL);
  g_return_val_if_fail (ends (self, result, scout_marketplace_load_creator_async)
                        || ends (self, result, scout_marketplace_load_split_async), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

gboolean
scout_marketplace_remembers (ScoutMarketplace    *self,
                             const ScoutQuestion *question)
{
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), FALSE);
  g_return_val_if_fail (question != NULL && question->id != NULL && *question->id != '\0', FALSE);

  return SCOUT_MARKETPLACE_GET_IFACE (self)->remembers != NULL
         && SCOUT_MARKETPLACE_GET_IFACE (self)->remembers (self, question);
}

gboolean
scout_marketplace_supports_content (ScoutMarketplace *self)
{
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), FALSE);

  if (SCOUT_MARKETPLACE_GET_IFACE (self)->supports_content != NULL)
    return SCOUT_MARKETPLACE_GET_IFACE (self)->supports_content (self);

  return SCOUT_MARKETPLACE_GET_IFACE (self)->search_content_async != NULL;
}

static void
refuse_content (ScoutMarketplace    *self,
                gpointer             source_tag,
                GAsyncReadyCallback  callback,
                gpointer             user_data)
{
  g_task_report_new_error (self, callback, user_data, source_tag,
                           G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           "This marketplace has no posts but those of a creator");
}

void
scout_marketplace_search_content_async (ScoutMarketplace        *self,
                                        ScoutQuery              *query,
                                        const ScoutMarketPaging *paging,
                                        GCancellable            *cancellable,
                                        GAsyncReadyCallback      callback,
                                        gpointer                 user_data)
{
  g_return_if_fail (SCOUT_IS_MARKETPLACE (self));
  g_return_if_fail (SCOUT_IS_QUERY (query));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  if (scout_marketplace_supports_content (self))
    SCOUT_MARKETPLACE_GET_IFACE (self)->search_content_async (self, query, paging, cancellable,
                                                              callback, user_data);
  else
    refuse_content (self, scout_marketplace_search_content_async, callback, user_data);
}

ScoutContentBatch *
scout_marketplace_search_content_finish (ScoutMarketplace  *self,
                                         GAsyncResult      *result,
                                         GError           **error)
{
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), NULL);
  g_return_val_if_fail (ends (self, result, scout_marketplace_search_content_async), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
scout_marketplace_load_content_async (ScoutMarketplace    *self,
                                      const char          *id,
                                      ScoutContentPart     part,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data)
{
  g_return_if_fail (SCOUT_IS_MARKETPLACE (self));
  g_return_if_fail (id != NULL && *id != '\0');
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  if (scout_marketplace_supports_content (self))
    SCOUT_MARKETPLACE_GET_IFACE (self)->load_content_async (self, id, part, cancellable,
                                                            callback, user_data);
  else
    refuse_content (self, scout_marketplace_load_content_async, callback, user_data);
}

ScoutContent *
scout_marketplace_load_content_finish (ScoutMarketplace  *self,
                                       GAsyncResult      *result,
                                       GError           **error)
{
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), NULL);
  g_return_val_if_fail (ends (self, result, scout_marketplace_load_content_async), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

void
scout_marketplace_check_async (ScoutMarketplace    *self,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (SCOUT_IS_MARKETPLACE (self));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  SCOUT_MARKETPLACE_GET_IFACE (self)->check_async (self, cancellable, callback, user_data);
}

gboolean
scout_marketplace_check_finish (ScoutMarketplace  *self,
                                GAsyncResult      *result,
                                gboolean          *is_simulated,
                                GError           **error)
{
  g_autoptr(GError) failure = NULL;
  gboolean is_invented;

  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), FALSE);
  g_return_val_if_fail (ends (self, result, scout_marketplace_check_async), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  is_invented = g_task_propagate_boolean (G_TASK (result), &failure);
  if (is_simulated != NULL)
    *is_simulated = is_invented;
  if (failure == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

void
scout_marketplace_forget (ScoutMarketplace *self,
                          const char       *id)
{
  g_return_if_fail (SCOUT_IS_MARKETPLACE (self));

  if (SCOUT_MARKETPLACE_GET_IFACE (self)->forget != NULL)
    SCOUT_MARKETPLACE_GET_IFACE (self)->forget (self, id);
}

GPtrArray *
scout_marketplace_list_requests (ScoutMarketplace    *self,
                                 const ScoutQuestion *question)
{
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), NULL);
  g_return_val_if_fail (question != NULL, NULL);

  if (SCOUT_MARKETPLACE_GET_IFACE (self)->list_requests == NULL)
    return g_ptr_array_new ();

  return SCOUT_MARKETPLACE_GET_IFACE (self)->list_requests (self, question);
}

char *
scout_marketplace_dup_command (ScoutMarketplace  *self,
                               ScoutGraphRequest *request)
{
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), NULL);
  g_return_val_if_fail (request != NULL, NULL);

  if (SCOUT_MARKETPLACE_GET_IFACE (self)->dup_command == NULL)
    return g_strdup ("");

  return SCOUT_MARKETPLACE_GET_IFACE (self)->dup_command (self, request);
}

gboolean
scout_marketplace_has_spare_calls (ScoutMarketplace *self)
{
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (self), FALSE);

  return SCOUT_MARKETPLACE_GET_IFACE (self)->has_spare_calls == NULL
         || SCOUT_MARKETPLACE_GET_IFACE (self)->has_spare_calls (self);
}
