/* scout-market-notes.c: what earlier calls of a marketplace taught about the next ones.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* To find out what Meta cannot answer takes calls, of which an hour has few: once is enough. What
 * stands for the same question is known by all that it asks, but for the page of it; what was
 * answered in the place of a list of fields, by that list. For the thread of the main context. */

#include "config.h"

#include "scout-market-notes.h"

#include "scout-batch.h"
#include "scout-invalid-figures.h"
#include "scout-missed-call.h"
#include "scout-plain-fields.h"

#define FIELDS "fields"

struct _ScoutMarketNotes
{
  ScoutWire *wire;      /* (owned) */
  GHashTable *limits;   /* (owned): questions whose pages were too large, to rows from then on */
  GHashTable *refused;  /* (owned): what is newer than the documents and was in a refused list */
  GHashTable *invalid;  /* (owned): see scout_invalid_figures_new() */
  GHashTable *answered; /* (owned): lists of fields, to the lists (GStrv) answered instead */
};

ScoutMarketNotes *
scout_market_notes_new (ScoutWire *wire)
{
  ScoutMarketNotes *self = NULL;

  g_return_val_if_fail (wire != NULL, NULL);

  self = g_new0 (ScoutMarketNotes, 1);
  self->wire = scout_wire_ref (wire);
  self->limits = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->refused = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->invalid = scout_invalid_figures_new ();
  self->answered = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                          (GDestroyNotify) g_strfreev);

  return self;
}

void
scout_market_notes_free (ScoutMarketNotes *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->answered, g_hash_table_unref);
  g_clear_pointer (&self->invalid, g_hash_table_unref);
  g_clear_pointer (&self->refused, g_hash_table_unref);
  g_clear_pointer (&self->limits, g_hash_table_unref);
  g_clear_pointer (&self->wire, scout_wire_unref);
  g_free (self);
}

/* What a request asks, whichever page of it. */
static char *
dup_question (ScoutMarketNotes      *self,
              const ScoutMarketKind *kind,
              ScoutGraphRequest     *request)
{
  const char *paging[] = { scout_market_kind_get_name (kind, self->wire, "limit"),
                           scout_market_kind_get_name (kind, self->wire, "after"),
                           scout_market_kind_get_name (kind, self->wire, "before") };
  g_autoptr(GString) question = g_string_new (scout_graph_request_get_path (request));

  for (guint i = 0; i < scout_graph_request_get_n_parameters (request); i++)
    {
      const char *value = NULL;
      const char *name = scout_graph_request_get_parameter (request, i, &value);
      gboolean is_paging = FALSE;

      for (gsize k = 0; k < G_N_ELEMENTS (paging); k++)
        is_paging = is_paging || g_strcmp0 (name, paging[k]) == 0;
      if (!is_paging)
        g_string_append_printf (question, "\n%s=%s", name, value);
    }

  return g_string_free (g_steal_pointer (&question), FALSE);
}

ScoutGraphRequest *
scout_market_notes_reduce (ScoutMarketNotes      *self,
                           const ScoutMarketKind *kind,
                           ScoutGraphRequest     *whole,
                           ScoutGraphRequest     *request)
{
  g_autofree char *question = NULL;
  g_autofree char *limit = NULL;
  guint most = 0;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (whole != NULL, NULL);
  g_return_val_if_fail (request != NULL, NULL);

  question = dup_question (self, kind, whole);
  most = GPOINTER_TO_UINT (g_hash_table_lookup (self->limits, question));
  if (most == 0 || scout_market_kind_get_limit (kind, self->wire, request) <= most)
    return scout_graph_request_ref (request);

  limit = g_strdup_printf ("%u", most);
  return scout_graph_request_new_variant (request,
                                          scout_market_kind_get_name (kind, self->wire, "limit"),
                                          limit);
}

void
scout_market_notes_add_limit (ScoutMarketNotes      *self,
                              const ScoutMarketKind *kind,
                              ScoutGraphRequest     *whole,
                              guint                  limit)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (kind != NULL);
  g_return_if_fail (whole != NULL);
  g_return_if_fail (limit > 0);

  g_hash_table_replace (self->limits, dup_question (self, kind, whole), GUINT_TO_POINTER (limit));
}

/* Returns NULL if the request has nothing that is newer than the documents and was @refused. */
static ScoutGraphRequest *
new_plain_request (ScoutMarketNotes      *self,
                   const ScoutMarketKind *kind,
                   ScoutGraphRequest     *request,
                   GHashTable            *refused) /* (nullable) */
{
  const char *fields = scout_market_kind_get_value (kind, self->wire, request, FIELDS);
  const char *kept[SCOUT_MARKET_MOST_KEPT + 1] = { NULL };
  g_autofree char *plain = NULL;

  scout_market_kind_list_kept (kind, self->wire, kept);
  if (fields != NULL)
    plain = scout_plain_fields_new (self->wire, kind->object_id, fields, kept, refused);

  return plain != NULL ? scout_graph_request_new_variant (
                           request, scout_market_kind_get_name (kind, self->wire, FIELDS), plain)
                       : NULL;
}

ScoutGraphRequest *
scout_market_notes_new_documented (ScoutMarketNotes      *self,
                                   const ScoutMarketKind *kind,
                                   ScoutGraphRequest     *request)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (request != NULL, NULL);

  return new_plain_request (self, kind, request, NULL);
}

void
scout_market_notes_add_refused (ScoutMarketNotes      *self,
                                const ScoutMarketKind *kind,
                                ScoutGraphRequest     *whole)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (kind != NULL);
  g_return_if_fail (whole != NULL);

  scout_plain_fields_add_new (self->wire, kind->object_id,
                              scout_market_kind_get_value (kind, self->wire, whole, FIELDS),
                              self->refused);
}

ScoutGraphRequest *
scout_market_notes_leave_out (ScoutMarketNotes      *self,
                              const ScoutMarketKind *kind,
                              ScoutGraphRequest     *request,
                              GPtrArray             *missed)
{
  const char *kept[SCOUT_MARKET_MOST_KEPT + 1] = { NULL };
  g_autoptr(ScoutGraphRequest) left = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (request != NULL, NULL);
  g_return_val_if_fail (missed != NULL, NULL);

  left = new_plain_request (self, kind, request, self->refused);
  if (left == NULL)
    left = scout_graph_request_ref (request);
  if (scout_missed_call_is_list_of_posts (self->wire, kind->endpoint_id, left))
    return g_steal_pointer (&left);

  scout_market_kind_list_kept (kind, self->wire, kept);
  return scout_invalid_figures_leave_out (self->invalid, left,
                                          scout_market_kind_get_name (kind, self->wire, FIELDS),
                                          kept, missed);
}

void
scout_market_notes_add_missed (ScoutMarketNotes      *self,
                               const ScoutMarketKind *kind,
                               GAsyncResult          *result,
                               GPtrArray             *missed,
                               gpointer               batch)
{
  const char *name = NULL;
  const GError *error = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (kind != NULL);
  g_return_if_fail (missed != NULL);
  g_return_if_fail (batch != NULL);

  name = scout_market_kind_get_name (kind, self->wire, FIELDS);
  error = scout_invalid_figures_learn (self->invalid, result, name, missed);
  if (error != NULL && kind == scout_market_kind_get (SCOUT_MARKET_ANSWER_CREATORS))
    scout_missed_call_note (&self->wire->creator, name, missed, error,
                            ((ScoutCreatorBatch *) batch)->creators);
  else if (error != NULL)
    scout_missed_call_note (&self->wire->content, name, missed, error,
                            ((ScoutContentBatch *) batch)->content);
}

void
scout_market_notes_add_answered (ScoutMarketNotes      *self,
                                 const ScoutMarketKind *kind,
                                 ScoutGraphRequest     *whole,
                                 GPtrArray             *answered)
{
  const char *fields = NULL;
  g_autoptr(GStrvBuilder) lists = g_strv_builder_new ();

  g_return_if_fail (self != NULL);
  g_return_if_fail (kind != NULL);
  g_return_if_fail (whole != NULL);
  g_return_if_fail (answered != NULL);

  fields = scout_market_kind_get_value (kind, self->wire, whole, FIELDS);
  if (fields == NULL)
    return;

  for (guint i = 0; i < answered->len; i++)
    g_strv_builder_add (lists, scout_market_kind_get_value (kind, self->wire,
                                                            answered->pdata[i], FIELDS));
  g_hash_table_replace (self->answered, g_strdup (fields), g_strv_builder_end (lists));
}

gboolean
scout_market_notes_has_answered (ScoutMarketNotes      *self,
                                 const ScoutMarketKind *kind,
                                 ScoutGraphRequest     *whole,
                                 ScoutGraphRequest     *request)
{
  const char *fields = NULL;
  const char *asked = NULL;
  const char * const *lists = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (kind != NULL, FALSE);
  g_return_val_if_fail (whole != NULL, FALSE);
  g_return_val_if_fail (request != NULL, FALSE);

  fields = scout_market_kind_get_value (kind, self->wire, whole, FIELDS);
  asked = scout_market_kind_get_value (kind, self->wire, request, FIELDS);
  if (fields != NULL && asked != NULL)
    lists = g_hash_table_lookup (self->answered, fields);

  return lists != NULL && g_strv_contains (lists, asked);
}

void
scout_market_notes_list_answered (ScoutMarketNotes      *self,
                                  const ScoutMarketKind *kind,
                                  ScoutGraphRequest     *whole,
                                  GPtrArray             *requests)
{
  g_autoptr(ScoutGraphRequest) request = NULL;
  const char *name = NULL;
  const char *fields = NULL;
  const char * const *lists = NULL;
  ScoutGraphRequest *plain = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (kind != NULL);
  g_return_if_fail (whole != NULL);
  g_return_if_fail (requests != NULL);

  request = scout_market_notes_reduce (self, kind, whole, whole);
  name = scout_market_kind_get_name (kind, self->wire, FIELDS);
  fields = scout_market_kind_get_value (kind, self->wire, request, FIELDS);
  if (fields != NULL)
    lists = g_hash_table_lookup (self->answered, fields);
  if (lists == NULL)
    {
      plain = new_plain_request (self, kind, request, self->refused);
      g_ptr_array_add (requests, plain != NULL ? plain : g_steal_pointer (&request));
      return;
    }

  for (gsize i = 0; lists[i] != NULL; i++)
    g_ptr_array_add (requests, scout_graph_request_new_variant (request, name, lists[i]));
}
