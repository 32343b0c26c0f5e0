/* scout-market-caller.c: makes the calls of a marketplace, in as many parts as Meta wants.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * What is asked is the marketplaces' affair, and what earlier calls taught is in notes. Makes no
 * attempt twice, which the client does, but asks for less where Meta does not know what is newer
 * than the documents. For the thread of the main context; answers are read in a worker.
 */

#include "config.h"

#include "scout-market-caller.h"

#include "scout-blamed-parameter.h"
#include "scout-graph-error.h"
#include "scout-market-notes.h"
#include "scout-market-reading.h"
#include "scout-missed-call.h"
#include "scout-question.h"
#include "scout-split-call.h"

/* "General message for invalid API parameter inputs" (S1), unknown fields among them. */
#define CODE_INVALID_PARAMETER 100

struct _ScoutMarketCaller
{
  GObject parent_instance;

  ScoutGraphClient *client; /* (owned) */
  ScoutBrandPage *page;     /* (owned) */
  ScoutWire *wire;          /* (owned) */
  ScoutMarketNotes *notes;  /* (owned) */

  ScoutMarketStanding standing;
};

G_DEFINE_FINAL_TYPE (ScoutMarketCaller, scout_market_caller, G_TYPE_OBJECT)

/*
 * State:
 * @kind: what is asked for
 * @whole: (owned): what was to be asked
 * @request: (owned): what was asked
 * @missed: (owned) (element-type ScoutGraphRequest): figures of it that are not asked for
 * @limit: rows that were asked for at first, or 0
 * @refusal: (owned) (nullable): of the same with what is newer than the documents
 */
typedef struct
{
  const ScoutMarketKind *kind;
  ScoutGraphRequest *whole;
  ScoutGraphRequest *request;
  GPtrArray *missed;
  guint limit;
  GError *refusal;
} State;

static void
state_free (gpointer data)
{
  State *self = data;

  g_clear_pointer (&self->whole, scout_graph_request_unref);
  g_clear_pointer (&self->request, scout_graph_request_unref);
  g_clear_pointer (&self->missed, g_ptr_array_unref);
  g_clear_error (&self->refusal);
  g_free (self);
}

static void called_cb (GObject      *source,
                       GAsyncResult *result,
                       gpointer      user_data);

/* Takes the reference to @task. */
static void
make_call (ScoutMarketCaller *self,
           GTask             *task)
{
  State *state = g_task_get_task_data (task);
  const ScoutMarketKind *kind = state->kind;
  const char *kept[SCOUT_MARKET_MOST_KEPT + 1] = { NULL };
  ScoutSplitCall split = { .call.reply = kind->reply, .merge = kind->merge };

  scout_market_kind_list_kept (kind, self->wire, kept);
  split.kept_fields = kept;
  split.fields_name = scout_market_kind_get_name (kind, self->wire, "fields");
  split.limit_name = scout_market_kind_get_name (kind, self->wire, "limit");
  split.stands_together = scout_missed_call_is_list_of_posts (self->wire, kind->endpoint_id,
                                                              state->request);
  state->limit = scout_market_kind_get_limit (kind, self->wire, state->request);

  split.call.request = scout_market_notes_reduce (self->notes, kind, state->whole,
                                                  state->request);
  split.call.token = scout_brand_page_get_fields (self->page)->token;
  split.call.read_data =
    scout_market_reading_new (self->wire, kind->endpoint_id,
                              scout_market_kind_get_value (kind, self->wire, state->request,
                                                           "fields"));
  split.call.read_data_free = scout_market_reading_free;
  split.get_read_data = scout_market_reading_new_of_call;
  scout_split_call_async (self->client, &split, g_task_get_cancellable (task), called_cb, task);
  scout_graph_request_unref (split.call.request);
}

/* An error that a document explains by a number of its own has other reasons. */
static gboolean
is_refusal (ScoutMarketCaller *self,
            const GError      *error)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);

  return g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST) &&
         fault != NULL && fault->code == CODE_INVALID_PARAMETER &&
         (fault->subcode == 0 ||
          scout_catalog_api_find_failure (self->wire->api, NULL, fault->subcode) == NULL);
}

/* Whether nothing of the answer can be what is refused: Meta names what was asked by, or names
 * nothing and has answered another search for the very same before. Whoever is looked up may be of
 * another kind. A field that was answered may be gone since: where Meta names one, that counts. */
static gboolean
is_about_question (ScoutMarketCaller *self,
                   State             *state,
                   const GError      *error)
{
  const ScoutCatalogEndpoint *endpoint =
    scout_catalog_api_find_endpoint (self->wire->api, state->kind->endpoint_id);
  gboolean is_lookup = FALSE;

  for (guint i = 0; i < scout_graph_request_get_n_parameters (state->request); i++)
    {
      const char *value = NULL;
      const char *name = scout_graph_request_get_parameter (state->request, i, &value);
      const ScoutCatalogParameter *parameter =
        scout_catalog_endpoint_find_parameter_by_name (endpoint, name);

      if (parameter != NULL && scout_blamed_parameter_is (error, parameter, value))
        return TRUE;
      is_lookup = is_lookup || (parameter != NULL && parameter->role == SCOUT_CATALOG_ROLE_LOOKUP);
    }

  return !is_lookup && !scout_blamed_parameter_is_answer (error)
         && scout_market_notes_has_answered (self->notes, state->kind, state->whole,
                                             state->request);
}

/* One unknown field is reason enough for Meta to answer nothing: returns whether less is asked for,
 * which costs a call. */
static gboolean
ask_for_less (GTask  *task,
              GError *error)
{
  ScoutMarketCaller *self = g_task_get_source_object (task);
  State *state = g_task_get_task_data (task);
  ScoutGraphRequest *plain = NULL;

  if (state->refusal == NULL && is_refusal (self, error)
      && !is_about_question (self, state, error))
    plain = scout_market_notes_new_documented (self->notes, state->kind, state->request);
  if (plain == NULL)
    return FALSE;

  scout_graph_request_unref (state->request);
  state->request = plain;
  state->refusal = g_error_copy (error);
  make_call (self, g_object_ref (task));

  return TRUE;
}

static void
called_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  ScoutMarketCaller *self = g_task_get_source_object (task);
  State *state = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;
  guint limit = 0;
  gpointer batch = scout_split_call_finish (SCOUT_GRAPH_CLIENT (source), result, &limit, &error);

  scout_market_standing_judge (&self->standing, self->wire, state->kind->endpoint_id,
                               state->request, error);
  if (batch == NULL && ask_for_less (task, error))
    return;
  /* Something else was wrong, of which the whole question was told more. */
  if (batch == NULL && state->refusal != NULL && is_refusal (self, error))
    g_task_return_error (task, g_steal_pointer (&state->refusal));
  else if (batch == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  if (batch == NULL)
    return;

  if (state->refusal != NULL)
    scout_market_notes_add_refused (self->notes, state->kind, state->whole);
  if (limit > 0 && limit < state->limit)
    scout_market_notes_add_limit (self->notes, state->kind, state->whole, limit);
  scout_market_notes_add_answered (self->notes, state->kind, state->whole,
                                   scout_split_call_get_answered (result));
  scout_market_notes_add_missed (self->notes, state->kind, result, state->missed, batch);
  g_task_return_pointer (task, batch, state->kind->reply->free);
}

static void
scout_market_caller_dispose (GObject *object)
{
  ScoutMarketCaller *self = SCOUT_MARKET_CALLER (object);

  g_clear_object (&self->client);
  g_clear_object (&self->page);

  G_OBJECT_CLASS (scout_market_caller_parent_class)->dispose (object);
}

static void
scout_market_caller_finalize (GObject *object)
{
  ScoutMarketCaller *self = SCOUT_MARKET_CALLER (object);

  g_clear_pointer (&self->notes, scout_market_notes_free);
  g_clear_pointer (&self->wire, scout_wire_unref);

  G_OBJECT_CLASS (scout_market_caller_parent_class)->finalize (object);
}

static void
scout_market_caller_class_init (ScoutMarketCallerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_market_caller_dispose;
  object_class->finalize = scout_market_caller_finalize;
}

static void
scout_market_caller_init (ScoutMarketCaller *self)
{
}

ScoutMarketCaller *
scout_market_caller_new (ScoutGraphClient *client,
                         ScoutBrandPage   *page,
                         ScoutWire        *wire)
{
  ScoutMarketCaller *self = NULL;

  g_return_val_if_fail (SCOUT_IS_GRAPH_CLIENT (client), NULL);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), NULL);
  g_return_val_if_fail (wire != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_MARKET_CALLER, NULL);
  self->client = g_object_ref (client);
  self->page = g_object_ref (page);
  self->wire = scout_wire_ref (wire);
  self->notes = scout_market_notes_new (wire);

  return self;
}

ScoutWire *
scout_market_caller_get_wire (ScoutMarketCaller *self)
{
  g_return_val_if_fail (SCOUT_IS_MARKET_CALLER (self), NULL);

  return self->wire;
}

ScoutMarketStanding *
scout_market_caller_get_standing (ScoutMarketCaller *self)
{
  g_return_val_if_fail (SCOUT_IS_MARKET_CALLER (self), NULL);

  return &self->standing;
}

void
scout_market_caller_call_async (ScoutMarketCaller   *self,
                                ScoutMarketAnswer    answer,
                                ScoutGraphRequest   *request,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  State *state = NULL;
  GTask *task = NULL;

  g_return_if_fail (SCOUT_IS_MARKET_CALLER (self));
  g_return_if_fail (request != NULL);

  state = g_new0 (State, 1);
  state->kind = scout_market_kind_get (answer);
  state->whole = scout_graph_request_ref (request);
  state->missed = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  state->request = scout_market_notes_leave_out (self->notes, state->kind, request,
                                                 state->missed);
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_market_caller_call_async);
  g_task_set_task_data (task, state, state_free);
  make_call (self, task);
}

static gpointer
finish (ScoutMarketCaller  *self,
        GAsyncResult       *result,
        GDestroyNotify      free_batch,
        GError            **error)
{
  const State *state = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_market_caller_call_async), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);
  state = g_task_get_task_data (G_TASK (result));
  g_return_val_if_fail (state->kind->reply->free == free_batch, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

ScoutCreatorBatch *
scout_market_caller_call_finish_creators (ScoutMarketCaller  *self,
                                          GAsyncResult       *result,
                                          GError            **error)
{
  return finish (self, result, (GDestroyNotify) scout_creator_batch_free, error);
}

ScoutContentBatch *
scout_market_caller_call_finish_content (ScoutMarketCaller  *self,
                                         GAsyncResult       *result,
                                         GError            **error)
{
  return finish (self, result, (GDestroyNotify) scout_content_batch_free, error);
}

GPtrArray *
scout_market_caller_list_requests (ScoutMarketCaller   *self,
                                   const ScoutQuestion *question,
                                   const char          *account_id)
{
  g_autoptr(GPtrArray) wholes = NULL;
  GPtrArray *requests = NULL;
  const ScoutMarketKind *kind = NULL;

  g_return_val_if_fail (SCOUT_IS_MARKET_CALLER (self), NULL);
  g_return_val_if_fail (question != NULL, NULL);

  requests = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  wholes = scout_question_list_requests (question, self->wire, account_id);
  kind = scout_market_kind_find (self->wire, question);
  for (guint i = 0; i < wholes->len; i++)
    scout_market_notes_list_answered (self->notes, kind, wholes->pdata[i], requests);

  return requests;
}

char *
scout_market_caller_dup_command (ScoutMarketCaller *self,
                                 ScoutGraphRequest *request)
{
  g_return_val_if_fail (SCOUT_IS_MARKET_CALLER (self), NULL);

  return scout_graph_client_dup_command (self->client, request);
}

gboolean
scout_market_caller_has_spare_calls (ScoutMarketCaller *self)
{
  g_return_val_if_fail (SCOUT_IS_MARKET_CALLER (self), FALSE);

  return scout_graph_client_has_spare_calls (self->client);
}
