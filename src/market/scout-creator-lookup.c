/* scout-creator-lookup.c: whether an answer is about the creator that was asked for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * To show another creator's figures under the name that somebody typed would be worse than to show
 * nothing. Both networks' look-ups end here. Pure functions for any thread.
 */

#include "config.h"

#include "scout-creator-lookup.h"

#include "scout-graph-error.h"

#include <string.h>

#define HTTP_OK 200

gboolean
scout_creator_lookup_is (ScoutCreator *creator,
                         const char   *name)
{
  const char *handle = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  if (*name == '@')
    name++;
  handle = scout_creator_get_handle (creator);

  return strcmp (scout_creator_get_id (creator), name) == 0 ||
         (handle != NULL && g_ascii_strcasecmp (handle, name) == 0);
}

static gboolean
is_alias (const char *name)
{
  for (const char *at = name; *at != '\0'; at++)
    {
      if (!g_ascii_isdigit (*at))
        return TRUE;
    }

  return FALSE;
}

/* Whoever has been invited and has not joined comes with a subset of the fields (S2, Creators
 * Endpoint: Response Fields), perhaps without the alias that was asked for. Nobody else has come
 * beside them then, and an id would have come. */
static gboolean
may_be (guint         n_come,
        ScoutCreator *creator,
        const char   *name)
{
  return n_come == 1 && scout_creator_get_network (creator) == SCOUT_NETWORK_FACEBOOK
         && scout_creator_get_handle (creator) == NULL && is_alias (name);
}

ScoutCreator *
scout_creator_lookup_pick (GPtrArray   *creators,
                           const char  *name,
                           GError     **error)
{
  g_autofree char *message = NULL;

  g_return_val_if_fail (creators != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  for (guint i = 0; i < creators->len; i++)
    {
      ScoutCreator *creator = g_ptr_array_index (creators, i);

      if (scout_creator_lookup_is (creator, name) || may_be (creators->len, creator, name))
        return g_object_ref (creator);
    }

  if (creators->len == 0)
    message = g_strdup_printf ("Meta knows no creator \"%s\"", name);
  else
    message = g_strdup_printf ("Meta answered with other creators than \"%s\"", name);
  g_propagate_error (error, scout_graph_error_new_local (SCOUT_GRAPH_ERROR_NOT_FOUND, HTTP_OK,
                                                         message));

  return NULL;
}

/* Whether a parameter names @creator; its value is one name, or several. */
static gboolean
is_named_by (guint         n_come,
             ScoutCreator *creator,
             ScoutQuery   *query,
             const char   *parameter_id)
{
  const char *name = scout_query_get_text (query, parameter_id);
  const char * const *names = scout_query_get_list (query, parameter_id);

  if (name != NULL && (scout_creator_lookup_is (creator, name) || may_be (n_come, creator, name)))
    return TRUE;
  for (gsize i = 0; names[i] != NULL; i++)
    {
      if (scout_creator_lookup_is (creator, names[i]))
        return TRUE;
    }

  return FALSE;
}

static void
keep_named (ScoutCreatorBatch *batch,
            ScoutQuery        *query,
            const char        *parameter_id)
{
  const guint n_come = batch->creators->len;
  guint i = 0;

  while (i < batch->creators->len)
    {
      if (is_named_by (n_come, g_ptr_array_index (batch->creators, i), query, parameter_id))
        i++;
      else
        g_ptr_array_remove_index (batch->creators, i);
    }
  g_clear_pointer (&batch->next_cursor, g_free);
}

static void
leave_out (ScoutCreatorBatch *batch,
           const char        *id)
{
  for (guint i = batch->creators->len; i > 0; i--)
    {
      if (strcmp (scout_creator_get_id (batch->creators->pdata[i - 1]), id) == 0)
        g_ptr_array_remove_index (batch->creators, i - 1);
    }
}

void
scout_creator_lookup_filter (ScoutCreatorBatch *batch,
                             ScoutQuery        *query)
{
  const ScoutCatalogEndpoint *endpoint = NULL;

  g_return_if_fail (batch != NULL);
  g_return_if_fail (SCOUT_IS_QUERY (query));

  endpoint = scout_query_get_endpoint (query);
  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];

      if (parameter->role == SCOUT_CATALOG_ROLE_LOOKUP && scout_query_has (query, parameter->id))
        keep_named (batch, query, parameter->id);
    }
  if (scout_query_get_left_out (query) != NULL)
    leave_out (batch, scout_query_get_left_out (query));
}
