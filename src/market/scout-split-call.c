/* scout-split-call.c: makes a call, and makes it smaller where Meta cannot answer all of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A call is a list of requests, at first of one, which are made one after the other: a request that
 * is too large is replaced by one or two smaller ones, and the answers become one product. Not in
 * parallel, so that a part that cannot be had costs no calls for the others. One figure that Meta
 * cannot tell must not take the others with it: a list of figures that fails is halved as well, and
 * the halves that fail are, level by level, until the figures are found that it was. All parts have
 * the same rows: what becomes too large only then is asked for anew, with fewer rows. For the
 * thread of the main context.
 */

#include "config.h"

#include "scout-split-call.h"

#include "scout-fields-split.h"
#include "scout-graph-error.h"

#define HTTP_INTERNAL_ERROR 500

/* Parts that fail before any has come, after which it is Meta that fails and not a figure, or two:
 * both halves, and both of the first. */
#define MOST_IN_VAIN 4
/* To find a figure takes two calls a level; another that is elsewhere takes two more. */
#define CALLS_PER_LEVEL 4

/*
 * State:
 * @split: what to do
 * @kept: (owned) (nullable): fields that every part has
 * @whole: (owned): what was to be asked
 * @requests: (owned) (element-type ScoutGraphRequest): what is still to be asked
 * @answered: (owned) (element-type ScoutGraphRequest): what was answered, in that order
 * @product: (owned) (nullable): of all answers so far
 * @limit: rows that the answers were asked with, or 0
 * @failure: (owned) (nullable): why the call is halved: some figure of it fails
 * @missed: (owned) (element-type ScoutGraphRequest): figures that were not answered
 * @refused: (owned) (element-type ScoutGraphRequest): those of them that no call mends
 * @refusal: (owned) (nullable): why
 * @n_failed: calls that failed since, with that one
 * @n_spare: calls that may still be made to find the figure
 */
typedef struct
{
  ScoutSplitCall split;
  GStrv kept;
  ScoutGraphRequest *whole;
  GQueue requests;
  GPtrArray *answered;
  gpointer product;
  guint limit;
  GError *failure;
  GPtrArray *missed;
  GPtrArray *refused;
  GError *refusal;
  guint n_failed;
  guint n_spare;
} State;

/* Forgets what has been asked and answered so far. */
static void
clear_parts (State *self)
{
  g_queue_clear_full (&self->requests, (GDestroyNotify) scout_graph_request_unref);
  g_ptr_array_set_size (self->answered, 0);
  g_ptr_array_set_size (self->missed, 0);
  g_ptr_array_set_size (self->refused, 0);
  g_clear_error (&self->refusal);
  g_clear_error (&self->failure);
  g_clear_pointer (&self->product, self->split.call.reply->free);
  self->n_failed = 0;
}

static void
state_free (gpointer data)
{
  State *self = data;

  clear_parts (self);
  g_ptr_array_unref (self->answered);
  g_ptr_array_unref (self->missed);
  g_ptr_array_unref (self->refused);
  scout_graph_request_unref (self->whole);
  g_clear_pointer (&self->split.call.token, scout_token_unref);
  if (self->split.call.read_data_free != NULL)
    self->split.call.read_data_free (self->split.call.read_data);
  g_clear_pointer (&self->kept, g_strfreev);
  g_free (self);
}

static guint
get_limit (const State       *self,
           ScoutGraphRequest *request)
{
  const char *text = NULL;
  guint64 limit = 0;

  if (self->split.limit_name != NULL)
    text = scout_graph_request_get (request, self->split.limit_name);
  if (text == NULL || !g_ascii_string_to_unsigned (text, 10, 0, G_MAXUINT, &limit, NULL))
    return 0;

  return (guint) limit;
}

/* Puts smaller requests before those that are still to be asked; returns FALSE if there are none.
 * With fewer rows than its other parts, a part would be merged with rows that it has not. */
static gboolean
divide (State             *self,
        ScoutGraphRequest *request)
{
  const ScoutSplitCall *split = &self->split;
  guint limit = get_limit (self, request);
  const char *fields = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (limit > 1)
    {
      clear_parts (self);
      first = g_strdup_printf ("%u", limit / 2);
      g_queue_push_head (&self->requests,
                         scout_graph_request_new_variant (self->whole, split->limit_name, first));
      return TRUE;
    }

  if (split->fields_name != NULL && split->merge != NULL)
    fields = scout_graph_request_get (request, split->fields_name);
  if (fields == NULL ||
      !scout_fields_split (fields, (const char * const *) self->kept, &first, &second))
    return FALSE;

  g_queue_push_head (&self->requests,
                     scout_graph_request_new_variant (request, split->fields_name, second));
  g_queue_push_head (&self->requests,
                     scout_graph_request_new_variant (request, split->fields_name, first));

  return TRUE;
}

/* Of Meta's side, or of one of the figures (S2, "Error Codes": 3961016 to 3961019); whatever is
 * wrong with who asks, or how often, is wrong with each part too. What else
 * a gateway says without a word of Graph has not come to the figures. */
static gboolean
may_be_one_figure (const GError *error)
{
  const ScoutGraphFault *fault = scout_graph_error_get_fault (error);

  return (g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_SERVER) &&
          (fault->code != 0 || fault->http_status == HTTP_INTERNAL_ERROR)) ||
         g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_INVALID_METRIC);
}

/* How often @n_parts must be halved until one is left. */
static guint
count_levels (guint n_parts)
{
  return n_parts > 1 ? g_bit_storage (n_parts - 1) : 0;
}

/* Puts the halves behind what is still to be asked, so that few calls tell whether it is all of
 * Meta that fails; returns FALSE if they may not be asked for. */
static gboolean
halve (State             *self,
       ScoutGraphRequest *request,
       const char        *fields)
{
  const char *name = self->split.fields_name;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (self->n_spare < 2 ||
      !scout_fields_split (fields, (const char * const *) self->kept, &first, &second))
    return FALSE;

  self->n_spare -= 2;
  g_queue_push_tail (&self->requests, scout_graph_request_new_variant (request, name, first));
  g_queue_push_tail (&self->requests, scout_graph_request_new_variant (request, name, second));

  return TRUE;
}

static void
note_refused (State             *self,
              ScoutGraphRequest *request,
              const GError      *error)
{
  g_ptr_array_add (self->refused, scout_graph_request_ref (request));
  if (self->refusal == NULL)
    self->refusal = g_error_copy (error);
}

/* Looks for the figure that fails. Takes @error; returns FALSE if the call fails with it. */
static gboolean
go_on_without (State              *self,
               ScoutGraphRequest  *request,
               GError            **error)
{
  const char *fields = NULL;
  guint n_figures = 0;
  guint n_parts = 0;

  if (self->split.fields_name != NULL && self->split.merge != NULL
      && !self->split.stands_together && may_be_one_figure (*error))
    fields = scout_graph_request_get (request, self->split.fields_name);
  if (fields != NULL)
    n_parts = scout_fields_count (fields, (const char * const *) self->kept, &n_figures);
  if (n_parts == 0 || (self->failure == NULL && n_figures < 2))
    return FALSE;

  if (self->failure == NULL)
    {
      self->failure = g_steal_pointer (error);
      self->n_spare = CALLS_PER_LEVEL * count_levels (n_parts);
    }
  self->n_failed++;
  if (self->product == NULL && self->n_failed > MOST_IN_VAIN)
    return FALSE;
  if (halve (self, request, fields))
    return TRUE;
  /* What is no figure is known of everybody: without it the answer would tell less than it says. */
  if (n_figures < n_parts)
    return FALSE;

  g_ptr_array_add (self->missed, scout_graph_request_ref (request));
  if (n_figures == 1 &&
      g_error_matches (*error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_INVALID_METRIC))
    note_refused (self, request, *error);
  return TRUE;
}

static void called_cb (GObject      *source,
                       GAsyncResult *result,
                       gpointer      user_data);

/* Takes the reference to @task. */
static void
make_call (GTask *task)
{
  State *state = g_task_get_task_data (task);
  ScoutGraphCall call = state->split.call;

  call.read_data_free = NULL;
  call.is_once = state->failure != NULL;
  call.request = g_queue_peek_head (&state->requests);
  if (state->split.get_read_data != NULL)
    {
      call.read_data = state->split.get_read_data (state->split.call.read_data, call.request);
      call.read_data_free = state->split.call.read_data_free;
    }
  scout_graph_client_call_async (g_task_get_source_object (task), &call,
                                 g_task_get_cancellable (task), called_cb, task);
}

static void
take_product (State    *self,
              gpointer  product)
{
  if (self->product == NULL)
    self->product = product;
  else
    self->product = self->split.merge (self->product, product);
}

/* Meta's side fails for the reason that it gave first; any other reason is newer. */
static void
fail (GTask   *task,
      GError **error)
{
  State *state = g_task_get_task_data (task);

  if (*error == NULL || (state->failure != NULL && may_be_one_figure (*error)))
    g_task_return_error (task, g_steal_pointer (&state->failure));
  else
    g_task_return_error (task, g_steal_pointer (error));
}

static void
called_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  State *state = g_task_get_task_data (task);
  g_autoptr(ScoutGraphRequest) request = g_queue_pop_head (&state->requests);
  g_autoptr(GError) error = NULL;
  gpointer product = scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result, &error);

  if (product != NULL)
    {
      state->limit = get_limit (state, request);
      g_ptr_array_add (state->answered, scout_graph_request_ref (request));
      take_product (state, product);
    }
  else if (!(g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TOO_MUCH_DATA) &&
             divide (state, request)) &&
           !go_on_without (state, request, &error))
    {
      fail (task, &error);
      return;
    }

  if (!g_queue_is_empty (&state->requests))
    make_call (g_steal_pointer (&task));
  else if (state->product != NULL)
    g_task_return_pointer (task, g_steal_pointer (&state->product), state->split.call.reply->free);
  else
    fail (task, &error);
}

void
scout_split_call_async (ScoutGraphClient     *client,
                        const ScoutSplitCall *split,
                        GCancellable         *cancellable,
                        GAsyncReadyCallback   callback,
                        gpointer              user_data)
{
  GTask *task = NULL;
  State *state = NULL;

  g_return_if_fail (SCOUT_IS_GRAPH_CLIENT (client));
  g_return_if_fail (split != NULL && split->call.request != NULL);
  g_return_if_fail (split->call.reply != NULL && split->call.reply->free != NULL);
  g_return_if_fail (split->merge == NULL || split->kept_fields != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  state = g_new0 (State, 1);
  state->split = *split;
  state->split.call.request = NULL;
  state->kept = g_strdupv ((GStrv) split->kept_fields);
  state->whole = scout_graph_request_ref (split->call.request);
  if (state->split.call.token != NULL)
    scout_token_ref (state->split.call.token);
  state->answered =
    g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  state->missed = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  state->refused = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  g_queue_init (&state->requests);
  g_queue_push_head (&state->requests, scout_graph_request_ref (split->call.request));

  task = g_task_new (client, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_split_call_async);
  g_task_set_task_data (task, state, state_free);
  make_call (task);
}

gpointer
scout_split_call_finish (ScoutGraphClient  *client,
                         GAsyncResult      *result,
                         guint             *limit,
                         GError           **error)
{
  const State *state = NULL;

  g_return_val_if_fail (g_task_is_valid (result, client), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_split_call_async), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  state = g_task_get_task_data (G_TASK (result));
  if (limit != NULL)
    *limit = state->limit;

  return g_task_propagate_pointer (G_TASK (result), error);
}

GPtrArray *
scout_split_call_get_answered (GAsyncResult *result)
{
  const State *state = NULL;

  g_return_val_if_fail (g_async_result_is_tagged (result, scout_split_call_async), NULL);

  state = g_task_get_task_data (G_TASK (result));

  return state->answered;
}

GPtrArray *
scout_split_call_get_missed (GAsyncResult  *result,
                             const GError **error)
{
  const State *state = NULL;

  g_return_val_if_fail (g_async_result_is_tagged (result, scout_split_call_async), NULL);

  state = g_task_get_task_data (G_TASK (result));
  if (error != NULL)
    *error = state->missed->len > 0 ? state->failure : NULL;

  return state->missed;
}

GPtrArray *
scout_split_call_get_refused (GAsyncResult  *result,
                              const GError **error)
{
  const State *state = NULL;

  g_return_val_if_fail (g_async_result_is_tagged (result, scout_split_call_async), NULL);

  state = g_task_get_task_data (G_TASK (result));
  if (error != NULL)
    *error = state->refusal;

  return state->refused;
}
