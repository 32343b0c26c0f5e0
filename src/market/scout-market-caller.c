/* scout-market-caller.c: makes the calls of a marketplace, in as many parts as Meta wants.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Knows what the answers of the endpoints are and by which fields two answers to one question are
 * put together; what is asked is the marketplaces' affair. Makes no attempt twice, which the client
 * does, but asks for less where Meta does not know what is newer than the documents, and from then
 * on for nothing that was in the list that it refused. Remembers which fields were answered in the
 * place of which, and with how many rows, for whoever explains a figure.
 * For the thread of the main context; answers are read in a worker.
 */

#include "config.h"

#include "scout-market-caller.h"

#include "scout-batch-merge.h"
#include "scout-graph-error.h"
#include "scout-invalid-figures.h"
#include "scout-market-reading.h"
#include "scout-missed-call.h"
#include "scout-plain-fields.h"
#include "scout-question.h"
#include "scout-split-call.h"

/* Fields by which answers are put together. */
#define MOST_KEPT 2

/* "General message for invalid API parameter inputs" (S1), unknown fields among them. */
#define CODE_INVALID_PARAMETER 100

/*
 * Kind:
 * @endpoint_id: the catalogue's name of the endpoint
 * @object_id: the catalogue's name of what it returns
 * @kept: (array zero-terminated=1): the catalogue's names of the fields that every part has
 * @reply: reads its pages
 * @merge: (nullable): makes one page of two with the same rows, or %NULL if the fields of a row
 *   stay together
 *
 * Everything in which the calls differ.
 */
typedef struct
{
  const char *endpoint_id;
  const char *object_id;
  const char *kept[MOST_KEPT + 1];
  const ScoutGraphReply *reply;
  gpointer (*merge) (gpointer first,
                     gpointer second);
} Kind;

struct _ScoutMarketCaller
{
  GObject parent_instance;

  ScoutGraphClient *client; /* (owned) */
  ScoutBrandPage *page;     /* (owned) */
  ScoutWire *wire;          /* (owned) */

  ScoutMarketStanding standing;
  GHashTable *limits;   /* (owned): questions whose pages were too large, to rows from then on */
  GHashTable *refused;  /* (owned): what is newer than the documents and was in a refused list */
  GHashTable *invalid;  /* (owned): see scout_invalid_figures_new() */
  GHashTable *answered; /* (owned): lists of fields, to the lists (GStrv) answered instead */
};

G_DEFINE_FINAL_TYPE (ScoutMarketCaller, scout_market_caller, G_TYPE_OBJECT)

static gpointer
merge_creators (gpointer first,
                gpointer second)
{
  return scout_batch_merge_creators (first, second);
}

static gpointer
merge_content (gpointer first,
               gpointer second)
{
  return scout_batch_merge_content (first, second);
}

static const Kind kinds[] = {
  [SCOUT_MARKET_ANSWER_CREATORS] = {
    "creators", "creator", { "id", "handle" },
    &_scout_market_creators_reply, merge_creators },
  [SCOUT_MARKET_ANSWER_CONTENT] = {
    "content", "content", { "id", "creator-id" }, &_scout_market_content_reply,
    merge_content },
  [SCOUT_MARKET_ANSWER_COMMENTS] = {
    "content", "content", { "id", "creator-id" }, &_scout_market_content_reply, NULL },
};

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
  const Kind *kind;
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

/* Returns NULL for a parameter that the network's endpoint does not have. */
static const char *
get_name (ScoutMarketCaller *self,
          const Kind        *kind,
          const char        *parameter_id)
{
  const ScoutCatalogParameter *parameter = scout_catalog_endpoint_find_parameter (
    scout_catalog_api_find_endpoint (self->wire->api, kind->endpoint_id), parameter_id);

  return parameter != NULL ? parameter->name : NULL;
}

static guint
get_limit (ScoutGraphRequest *request,
           const char        *limit_name) /* (nullable) */
{
  const char *text = limit_name != NULL ? scout_graph_request_get (request, limit_name) : NULL;

  return text != NULL ? (guint) g_ascii_strtoull (text, NULL, 10) : 0;
}

/* What a request asks, whichever page of it. */
static char *
dup_question (ScoutMarketCaller *self,
              const Kind        *kind,
              ScoutGraphRequest *request)
{
  const char *paging[] = { get_name (self, kind, "limit"), get_name (self, kind, "after"),
                           get_name (self, kind, "before") };
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

/* The page of @whole, or what is asked in its place, with no more rows than Meta was last able to
 * gather for it. */
static ScoutGraphRequest *
reduce (ScoutMarketCaller *self,
        const Kind        *kind,
        ScoutGraphRequest *whole,
        ScoutGraphRequest *request)
{
  const char *limit_name = get_name (self, kind, "limit");
  g_autofree char *question = dup_question (self, kind, whole);
  guint most = GPOINTER_TO_UINT (g_hash_table_lookup (self->limits, question));
  g_autofree char *limit = NULL;

  if (most == 0 || get_limit (request, limit_name) <= most)
    return scout_graph_request_ref (request);

  limit = g_strdup_printf ("%u", most);
  return scout_graph_request_new_variant (request, limit_name, limit);
}

static void
note_limit (ScoutMarketCaller *self,
            const State       *state,
            guint              limit)
{
  if (limit > 0 && limit < state->limit)
    g_hash_table_replace (self->limits, dup_question (self, state->kind, state->whole),
                          GUINT_TO_POINTER (limit));
}

/* The wire names of the fields that every part has. */
static void
list_kept (ScoutMarketCaller *self,
           const Kind        *kind,
           const char        *kept[MOST_KEPT + 1])
{
  const ScoutCatalogObject *object =
    scout_catalog_api_find_object (self->wire->api, kind->object_id);

  for (gsize i = 0; kind->kept[i] != NULL; i++)
    kept[i] = scout_catalog_object_find_field_by_id (object, kind->kept[i])->name;
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
  const Kind *kind = state->kind;
  const char *kept[MOST_KEPT + 1] = { NULL };
  ScoutSplitCall split = { .call.reply = kind->reply, .merge = kind->merge };

  list_kept (self, kind, kept);
  split.kept_fields = kept;
  split.fields_name = get_name (self, kind, "fields");
  split.limit_name = get_name (self, kind, "limit");
  split.stands_together = scout_missed_call_is_list_of_posts (self->wire, kind->endpoint_id,
                                                              state->request);
  state->limit = get_limit (state->request, split.limit_name);

  split.call.request = reduce (self, kind, state->whole, state->request);
  split.call.token = scout_brand_page_get_fields (self->page)->token;
  split.call.read_data =
    scout_market_reading_new (self->wire, split.fields_name != NULL
                                          ? scout_graph_request_get (state->request,
                                                                     split.fields_name) : NULL);
  split.call.read_data_free = scout_market_reading_free;
  split.get_read_data = scout_market_reading_new_of_call;
  scout_split_call_async (self->client, &split, g_task_get_cancellable (task), called_cb, task);
  scout_graph_request_unref (split.call.request);
}

/* Returns NULL if the request has nothing that is newer than the documents and was @refused. */
static ScoutGraphRequest *
new_plain_request (ScoutMarketCaller *self,
                   const Kind        *kind,
                   ScoutGraphRequest *request,
                   GHashTable        *refused) /* (nullable) */
{
  const char *fields_name = get_name (self, kind, "fields");
  const char *fields = fields_name != NULL ? scout_graph_request_get (request, fields_name) : NULL;
  const char *kept[MOST_KEPT + 1] = { NULL };
  g_autofree char *plain = NULL;

  list_kept (self, kind, kept);
  if (fields != NULL)
    plain = scout_plain_fields_new (self->wire, kind->object_id, fields, kept, refused);

  return plain != NULL ? scout_graph_request_new_variant (request, fields_name, plain) : NULL;
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

/* One unknown field is reason enough for Meta to answer nothing: returns whether less is asked for.
 * What was wrong is not asked of Meta's words, which may change. */
static gboolean
ask_for_less (GTask  *task,
              GError *error)
{
  ScoutMarketCaller *self = g_task_get_source_object (task);
  State *state = g_task_get_task_data (task);
  ScoutGraphRequest *plain = NULL;

  if (state->refusal == NULL && is_refusal (self, error))
    plain = new_plain_request (self, state->kind, state->request, NULL);
  if (plain == NULL)
    return FALSE;

  scout_graph_request_unref (state->request);
  state->request = plain;
  state->refusal = g_error_copy (error);
  make_call (self, g_object_ref (task));

  return TRUE;
}

/* There are as many lists of fields as there are questions, whoever they are about. */
static void
note_answered (ScoutMarketCaller *self,
               const State       *state,
               GPtrArray         *requests)
{
  const char *name = get_name (self, state->kind, "fields");
  const char *fields = name != NULL ? scout_graph_request_get (state->whole, name) : NULL;
  g_autoptr(GStrvBuilder) lists = g_strv_builder_new ();

  if (fields == NULL)
    return;
  for (guint i = 0; i < requests->len; i++)
    g_strv_builder_add (lists, scout_graph_request_get (g_ptr_array_index (requests, i), name));
  g_hash_table_replace (self->answered, g_strdup (fields), g_strv_builder_end (lists));
}

/* Tells each row of an answer which of its figures Meta could not tell. */
static void
note_missed (ScoutMarketCaller *self,
             const State       *state,
             GAsyncResult      *result,
             gpointer           batch)
{
  const char *name = get_name (self, state->kind, "fields");
  const GError *error = scout_invalid_figures_learn (self->invalid, result, name, state->missed);

  if (error != NULL && state->kind == &kinds[SCOUT_MARKET_ANSWER_CREATORS])
    scout_missed_call_note (&self->wire->creator, name, state->missed, error,
                            ((ScoutCreatorBatch *) batch)->creators);
  else if (error != NULL)
    scout_missed_call_note (&self->wire->content, name, state->missed, error,
                            ((ScoutContentBatch *) batch)->content);
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

  /* Which part of the list it was is not told. */
  if (state->refusal != NULL)
    scout_plain_fields_add_new (self->wire, state->kind->object_id,
                                scout_graph_request_get (state->whole,
                                                         get_name (self, state->kind, "fields")),
                                self->refused);
  note_limit (self, state, limit);
  note_answered (self, state, scout_split_call_get_answered (result));
  note_missed (self, state, result, batch);
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

  g_clear_pointer (&self->answered, g_hash_table_unref);
  g_clear_pointer (&self->invalid, g_hash_table_unref);
  g_clear_pointer (&self->limits, g_hash_table_unref);
  g_clear_pointer (&self->refused, g_hash_table_unref);
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
  self->invalid = scout_invalid_figures_new ();
  self->limits = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->refused = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->answered = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                          (GDestroyNotify) g_strfreev);
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

/* Nothing of what could not say so. */
static ScoutGraphRequest *
leave_out_invalid (ScoutMarketCaller *self,
                   State             *state,
                   ScoutGraphRequest *request)
{
  const char *name = get_name (self, state->kind, "fields");
  const char *kept[MOST_KEPT + 1] = { NULL };

  if (scout_missed_call_is_list_of_posts (self->wire, state->kind->endpoint_id, request))
    return scout_graph_request_ref (request);

  list_kept (self, state->kind, kept);
  return scout_invalid_figures_leave_out (self->invalid, request, name, kept, state->missed);
}

void
scout_market_caller_call_async (ScoutMarketCaller   *self,
                                ScoutMarketAnswer    answer,
                                ScoutGraphRequest   *request,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_autoptr(ScoutGraphRequest) plain = NULL;
  State *state = NULL;
  GTask *task = NULL;

  g_return_if_fail (SCOUT_IS_MARKET_CALLER (self));
  g_return_if_fail (request != NULL);

  state = g_new0 (State, 1);
  state->kind = &kinds[answer];
  state->whole = scout_graph_request_ref (request);
  state->missed = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  plain = new_plain_request (self, state->kind, request, self->refused);
  state->request = leave_out_invalid (self, state, plain != NULL ? plain : request);
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

static const Kind *
find_kind (ScoutMarketCaller   *self,
           const ScoutQuestion *question)
{
  gboolean is_content = question->is_post;

  if (question->query != NULL)
    is_content = g_str_equal (scout_query_get_endpoint (question->query)->id, "content");
  else if (question->creator_part == SCOUT_CREATOR_PART_CONTENT)
    is_content = self->wire->api->network == SCOUT_NETWORK_FACEBOOK;

  return &kinds[is_content ? SCOUT_MARKET_ANSWER_CONTENT : SCOUT_MARKET_ANSWER_CREATORS];
}

/* What was answered in the place of a request, or what would be asked in its place now. */
static void
add_answered (ScoutMarketCaller *self,
              GPtrArray         *requests,
              const Kind        *kind,
              ScoutGraphRequest *request)
{
  const char *name = get_name (self, kind, "fields");
  const char *fields = name != NULL ? scout_graph_request_get (request, name) : NULL;
  const char * const *lists = fields != NULL ? g_hash_table_lookup (self->answered, fields) : NULL;
  ScoutGraphRequest *plain = lists == NULL ? new_plain_request (self, kind, request, self->refused)
                                           : NULL;

  if (lists == NULL)
    g_ptr_array_add (requests, plain != NULL ? plain : scout_graph_request_ref (request));
  for (gsize i = 0; lists != NULL && lists[i] != NULL; i++)
    g_ptr_array_add (requests, scout_graph_request_new_variant (request, name, lists[i]));
}

GPtrArray *
scout_market_caller_list_requests (ScoutMarketCaller   *self,
                                   const ScoutQuestion *question,
                                   const char          *account_id)
{
  g_autoptr(GPtrArray) wholes = NULL;
  GPtrArray *requests = NULL;
  const Kind *kind = NULL;

  g_return_val_if_fail (SCOUT_IS_MARKET_CALLER (self), NULL);
  g_return_val_if_fail (question != NULL, NULL);

  requests = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  wholes = scout_question_list_requests (question, self->wire, account_id);
  kind = find_kind (self, question);
  for (guint i = 0; i < wholes->len; i++)
    {
      ScoutGraphRequest *whole = g_ptr_array_index (wholes, i);
      g_autoptr(ScoutGraphRequest) request = reduce (self, kind, whole, whole);

      add_answered (self, requests, kind, request);
    }

  return requests;
}

char *
scout_market_caller_dup_command (ScoutMarketCaller *self,
                                 ScoutGraphRequest *request)
{
  g_return_val_if_fail (SCOUT_IS_MARKET_CALLER (self), NULL);

  return scout_graph_client_dup_command (self->client, request);
}
