/* scout-account-service.c: asks who is signed in, what they granted, and which Pages they manage.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Three calls side by side, the third once per hundred Pages. The first error ends the load; what
 * is still under way then ends by itself and is thrown away. Main thread.
 */

#include "config.h"

#include "scout-account-service.h"

#include "scout-account-reply-private.h"

#define PAGES_PER_CALL 100
#define MAX_PAGES 1000

/* Meta may send empty batches that go on (conventions section 5); for ever it may not. */
#define MAX_CALLS 20

struct _ScoutAccountService
{
  GObject parent_instance;

  ScoutGraphClient *client; /* (owned) */
  ScoutCatalog *catalog;    /* (owned) */
};

typedef struct
{
  ScoutToken *token;     /* (owned) */
  GStrv scopes;          /* (owned) (nullable): whom the calls count against */
  ScoutAccount *account; /* (owned): what is known so far */
  GHashTable *page_ids;  /* (owned) of strings of the Pages */
  guint n_calls;         /* of Pages */
  guint n_missing;       /* endpoints that have not answered */
  gboolean is_over;
} Load;

G_DEFINE_FINAL_TYPE (ScoutAccountService, scout_account_service, G_TYPE_OBJECT)

static void ask_for_pages (GTask      *task,
                           const char *after);

static void
load_free (gpointer data)
{
  Load *load = data;

  g_clear_pointer (&load->page_ids, g_hash_table_unref);
  g_clear_pointer (&load->account, scout_account_free);
  g_clear_pointer (&load->token, scout_token_unref);
  g_clear_pointer (&load->scopes, g_strfreev);
  g_free (load);
}

static Load *
load_new (ScoutCatalog       *catalog,
          ScoutToken         *token,
          const char * const *scopes) /* (nullable) */
{
  Load *load = g_new0 (Load, 1);

  load->token = scout_token_ref (token);
  load->scopes = g_strdupv ((GStrv) scopes);
  load->account = g_new0 (ScoutAccount, 1);
  load->account->catalog = g_object_ref (catalog);
  load->account->pages = g_ptr_array_new_with_free_func (g_object_unref);
  load->page_ids = g_hash_table_new (g_str_hash, g_str_equal);
  load->n_missing = 3;

  return load;
}

static void
fail (GTask  *task,
      GError *error)
{
  Load *load = g_task_get_task_data (task);

  if (load->is_over)
    {
      g_error_free (error);
      return;
    }

  load->is_over = TRUE;
  g_task_return_error (task, error);
}

static void
complete_one (GTask *task)
{
  Load *load = g_task_get_task_data (task);

  load->n_missing--;
  if (load->n_missing > 0 || load->is_over)
    return;

  load->is_over = TRUE;
  g_task_return_pointer (task, g_steal_pointer (&load->account),
                         (GDestroyNotify) scout_account_free);
}

static void
ask (GTask                 *task,
     ScoutGraphRequest     *request,
     const ScoutGraphReply *reply,
     GAsyncReadyCallback    callback)
{
  ScoutAccountService *self = g_task_get_source_object (task);
  Load *load = g_task_get_task_data (task);
  const ScoutGraphCall call = { .request = request, .token = load->token, .reply = reply,
                                .scopes = (const char * const *) load->scopes,
                                .is_sign_in = TRUE,
                                .read_data = g_object_ref (self->catalog),
                                .read_data_free = g_object_unref };

  if (!load->is_over)
    load->account->n_calls++;
  scout_graph_client_call_async (self->client, &call, g_task_get_cancellable (task), callback,
                                 g_object_ref (task));
}

static void
user_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  Load *load = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutAccountUser) user = NULL;

  user = scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result, &error);
  if (user == NULL)
    {
      fail (task, g_steal_pointer (&error));
      return;
    }

  if (!load->is_over)
    {
      load->account->user_id = g_steal_pointer (&user->id);
      load->account->user_name = g_steal_pointer (&user->name);
    }
  complete_one (task);
}

static void
permissions_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  Load *load = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutAccountPermissions) permissions = NULL;

  permissions = scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result, &error);
  if (permissions == NULL)
    {
      fail (task, g_steal_pointer (&error));
      return;
    }

  if (!load->is_over)
    {
      load->account->granted = g_steal_pointer (&permissions->granted);
      load->account->declined = g_steal_pointer (&permissions->declined);
    }
  complete_one (task);
}

/* A Page that moves between two calls comes twice, or not at all; the first is caught here. */
static void
take_pages (Load              *load,
            ScoutAccountPages *batch)
{
  GPtrArray *pages = load->account->pages;

  for (guint i = 0; i < batch->pages->len && pages->len < MAX_PAGES; i++)
    {
      ScoutBrandPage *page = g_ptr_array_index (batch->pages, i);
      const char *id = scout_brand_page_get_fields (page)->id;

      if (g_hash_table_contains (load->page_ids, id))
        continue;

      g_hash_table_add (load->page_ids, (char *) id);
      g_ptr_array_add (pages, g_object_ref (page));
    }
}

static void
pages_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  Load *load = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutAccountPages) batch = NULL;

  batch = scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result, &error);
  if (batch == NULL)
    {
      fail (task, g_steal_pointer (&error));
      return;
    }
  if (load->is_over)
    return;

  take_pages (load, batch);
  if (batch->after != NULL && load->account->pages->len < MAX_PAGES && load->n_calls < MAX_CALLS)
    ask_for_pages (task, batch->after);
  else
    complete_one (task);
}

static void
ask_for_user (GTask *task)
{
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new ("/me");

  scout_graph_request_add (request, "fields", "id,name");
  ask (task, request, &_scout_account_user_reply, user_cb);
}

static void
ask_for_permissions (GTask *task)
{
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new ("/me/permissions");

  ask (task, request, &_scout_account_permissions_reply, permissions_cb);
}

static void
ask_for_pages (GTask      *task,
               const char *after)
{
  Load *load = g_task_get_task_data (task);
  ScoutCatalog *catalog = load->account->catalog;
  const ScoutCatalogEndpoint *endpoint =
    scout_catalog_api_find_endpoint (scout_catalog_get_api (catalog, SCOUT_NETWORK_FACEBOOK),
                                     "pages");
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new (endpoint->path);
  g_autofree char *fields = _scout_account_dup_page_fields (catalog);

  scout_graph_request_add (request, "fields", fields);
  scout_graph_request_add_int (request, "limit", PAGES_PER_CALL);
  if (after != NULL)
    scout_graph_request_add (request, "after", after);

  load->n_calls++;
  ask (task, request, &_scout_account_pages_reply, pages_cb);
}

static void
scout_account_service_dispose (GObject *object)
{
  ScoutAccountService *self = SCOUT_ACCOUNT_SERVICE (object);

  g_clear_object (&self->client);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (scout_account_service_parent_class)->dispose (object);
}

static void
scout_account_service_class_init (ScoutAccountServiceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_account_service_dispose;
}

static void
scout_account_service_init (ScoutAccountService *self)
{
}

ScoutAccountService *
scout_account_service_new (ScoutGraphClient *client,
                           ScoutCatalog     *catalog)
{
  ScoutAccountService *self = NULL;

  g_return_val_if_fail (SCOUT_IS_GRAPH_CLIENT (client), NULL);
  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);

  self = g_object_new (SCOUT_TYPE_ACCOUNT_SERVICE, NULL);
  self->client = g_object_ref (client);
  self->catalog = g_object_ref (catalog);

  return self;
}

void
scout_account_service_load_async (ScoutAccountService *self,
                                  ScoutToken          *token,
                                  const char * const  *scopes,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SCOUT_IS_ACCOUNT_SERVICE (self));
  g_return_if_fail (token != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_account_service_load_async);
  g_task_set_task_data (task, load_new (self->catalog, token, scopes), load_free);

  ask_for_user (task);
  ask_for_permissions (task);
  ask_for_pages (task, NULL);
}

ScoutAccount *
scout_account_service_load_finish (ScoutAccountService  *self,
                                   GAsyncResult         *result,
                                   GError              **error)
{
  g_return_val_if_fail (SCOUT_IS_ACCOUNT_SERVICE (self), NULL);
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_task_get_source_tag (G_TASK (result)) == scout_account_service_load_async,
                        NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
access_removed_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (g_steal_pointer (&user_data));
  g_autoptr (GError) error = NULL;

  scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result, &error);
  if (error != NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_boolean (task, TRUE);
}

void
scout_account_service_remove_access_async (ScoutAccountService *self,
                                           ScoutToken          *token,
                                           const char * const  *scopes,
                                           GCancellable        *cancellable,
                                           GAsyncReadyCallback  callback,
                                           gpointer             user_data)
{
  g_autoptr (ScoutGraphRequest) request = scout_graph_request_new_delete ("/me/permissions");
  const ScoutGraphCall call = { .request = request, .token = token, .scopes = scopes,
                                .is_sign_in = TRUE,
                                .reply = &_scout_account_removal_reply };
  GTask *task = NULL;

  g_return_if_fail (SCOUT_IS_ACCOUNT_SERVICE (self));
  g_return_if_fail (token != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_account_service_remove_access_async);
  scout_graph_client_call_async (self->client, &call, cancellable, access_removed_cb, task);
}

gboolean
scout_account_service_remove_access_finish (ScoutAccountService  *self,
                                            GAsyncResult         *result,
                                            GError              **error)
{
  g_return_val_if_fail (SCOUT_IS_ACCOUNT_SERVICE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result,
                                                  scout_account_service_remove_access_async),
                        FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
