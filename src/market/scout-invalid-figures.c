/* scout-invalid-figures.c: figures that Meta has refused, and will refuse again.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* To find one costs several calls, of which an hour has few: once is enough. A figure is known by
 * the whole of its call's fields, for it may be refused with one period and answered with another.
 * For the thread of the main context. */

#include "config.h"

#include "scout-invalid-figures.h"

#include "scout-fields-split.h"
#include "scout-split-call.h"

GHashTable *
scout_invalid_figures_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_error_free);
}

ScoutGraphRequest *
scout_invalid_figures_leave_out (GHashTable         *known,
                                 ScoutGraphRequest  *request,
                                 const char         *fields_name,
                                 const char * const *kept,
                                 GPtrArray          *missed)
{
  const char *fields = NULL;
  g_autofree char *others = NULL;
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (known != NULL, NULL);
  g_return_val_if_fail (request != NULL, NULL);
  g_return_val_if_fail (kept != NULL, NULL);
  g_return_val_if_fail (missed != NULL, NULL);

  if (fields_name != NULL && g_hash_table_size (known) > 0)
    fields = scout_graph_request_get (request, fields_name);
  if (fields != NULL)
    others = scout_fields_leave_out (fields, kept, known, parts);
  if (others == NULL)
    return scout_graph_request_ref (request);

  for (guint i = 0; i < parts->len; i++)
    g_ptr_array_add (missed,
                     scout_graph_request_new_variant (request, fields_name, parts->pdata[i]));

  return scout_graph_request_new_variant (request, fields_name, others);
}

const GError *
scout_invalid_figures_learn (GHashTable   *known,
                             GAsyncResult *result,
                             const char   *fields_name,
                             GPtrArray    *missed)
{
  const GError *error = NULL;
  const GError *refusal = NULL;
  GPtrArray *failed = scout_split_call_get_missed (result, &error);
  GPtrArray *refused = scout_split_call_get_refused (result, &refusal);

  g_return_val_if_fail (known != NULL, NULL);
  g_return_val_if_fail (missed != NULL, NULL);

  for (guint i = 0; i < refused->len; i++)
    g_hash_table_replace (known,
                          g_strdup (scout_graph_request_get (refused->pdata[i], fields_name)),
                          g_error_copy (refusal));
  for (guint i = 0; i < failed->len; i++)
    g_ptr_array_add (missed, scout_graph_request_ref (failed->pdata[i]));
  if (error == NULL && missed->len > 0)
    error = g_hash_table_lookup (known, scout_graph_request_get (missed->pdata[0], fields_name));

  return error;
}
