/* scout-session-removal.c: taking access back from Scout, and forgetting a brand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The two things that nothing brings back. Access is Facebook's to take: only when it has is nobody
 * signed in any more, so that whoever is offline loses nothing. A brand is what this computer keeps
 * for it: its library with everything beside it, and that it was the last one. The person stays
 * signed in, for other brands. The calls of the last hour go on counting until they are an hour
 * old, because they do at Meta. */

#include "config.h"

#include "scout-session-private.h"

#include "scout-graph-error.h"
#include "scout-library-forget.h"

#define LAST_PAGE "last-page-id"

/* What stays in a keyring that does not answer opens nothing any more. */
static void
signed_out_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;

  if (!scout_session_sign_out_finish (SCOUT_SESSION (source), result, &error))
    g_message ("The sign-in that was ended is still in the keyring: %s",
               error != NULL ? error->message : "locked");
  g_task_return_boolean (task, TRUE);
}

/* Who took the access back on facebook.com has what they wanted. */
static gboolean
is_gone (const GError *error)
{
  return error == NULL
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_AUTH_REVOKED);
}

static void
access_removed_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  ScoutSession *self = g_task_get_source_object (task);
  g_autoptr(GError) error = NULL;

  scout_account_service_remove_access_finish (SCOUT_ACCOUNT_SERVICE (source), result, &error);
  if (is_gone (error))
    scout_session_sign_out_async (self, signed_out_cb, g_steal_pointer (&task));
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
scout_session_remove_access_async (ScoutSession        *self,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_auto(GStrv) scopes = NULL;
  GTask *task;

  g_return_if_fail (SCOUT_IS_SESSION (self));
  g_return_if_fail (self->token != NULL);

  scopes = _scout_session_dup_own_scopes (self);
  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_session_remove_access_async);
  scout_account_service_remove_access_async (_scout_session_get_service (self),
                                             self->token->token, (const char * const *) scopes,
                                             NULL, access_removed_cb, task);
}

gboolean
scout_session_remove_access_finish (ScoutSession  *self,
                                    GAsyncResult  *result,
                                    GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_session_remove_access_async),
                        FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
forget_last_page (ScoutSession *self,
                  const char   *page_id)
{
  g_autofree char *last_id = NULL;

  if (self->settings == NULL)
    return;

  last_id = g_settings_get_string (self->settings, LAST_PAGE);
  if (g_str_equal (last_id, page_id))
    g_settings_reset (self->settings, LAST_PAGE);
}

static void
forgotten_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  ScoutSession *self = g_task_get_source_object (task);
  g_autoptr(GError) error = NULL;

  if (!scout_library_forget_finish (result, &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  forget_last_page (self, g_task_get_task_data (task));
  _scout_session_forget_findings (self, g_task_get_task_data (task));
  _scout_session_forget_names (self, g_task_get_task_data (task));
  /* Nobody knows which of them were of creators whom this brand has seen. */
  scout_picture_source_clear (self->pictures);
  g_task_return_boolean (task, TRUE);
}

static void
begin_forgetting (ScoutSession *self,
                  GTask        *task)
{
  g_autofree char *path = _scout_session_dup_library_path (self, g_task_get_task_data (task));

  scout_library_forget_async (path, forgotten_cb, task);
}

/* A library that could not be opened cannot be closed either, and is forgotten all the same. */
static void
closed_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GTask *task = user_data;

  scout_library_finish (SCOUT_LIBRARY (source), result, NULL);
  begin_forgetting (g_task_get_source_object (task), task);
}

void
scout_session_forget_brand_async (ScoutSession        *self,
                                  const char          *page_id,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_autoptr(ScoutLibrary) library = NULL;
  GTask *task;

  g_return_if_fail (SCOUT_IS_SESSION (self));
  g_return_if_fail (page_id != NULL);

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, scout_session_forget_brand_async);
  g_task_set_task_data (task, g_strdup (page_id), g_free);

  if (g_strcmp0 (page_id, self->library_page_id) == 0)
    g_set_object (&library, self->library);
  if (library == NULL)
    {
      begin_forgetting (self, task);
      return;
    }

  scout_session_set_brand_page (self, NULL);
  scout_session_open_library (self, NULL);
  scout_library_close_async (library, closed_cb, task);
}

gboolean
scout_session_forget_brand_finish (ScoutSession  *self,
                                   GAsyncResult  *result,
                                   GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_session_forget_brand_async),
                        FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
