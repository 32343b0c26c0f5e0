/* scout-market-caller.c: makes the calls of a marketplace, in as many parts as Meta wants.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Knows what the answers of the endpoints are and by which fields two answers to one question are
 * put together; what is asked is the marketplaces' affair. Makes no attempt twice: the client does.
 * For the thread of the main context; answers are read in a worker.
 */

#include "config.h"

#include "scout-market-caller.h"

#include "scout-batch-merge.h"
#include "scout-batch-reader.h"
#include "scout-split-call.h"

/* Fields by which answers are put together. */
#define MOST_KEPT 2

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
  ScoutGraphReply reply;
  gpointer (*merge) (gpointer first,
                     gpointer second);
} Kind;

struct _ScoutMarketCaller
{
  GObject parent_instance;

  ScoutGraphClient *client; /* (owned) */
  ScoutBrandPage *page;     /* (owned) */
  ScoutWire *wire;          /* (owned) */

  ScoutQuery *reduced_query; /* (owned) (nullable): the newest whose pages were too large */
  guint reduced_limit;       /* rows of its pages from then on */
};

G_DEFINE_FINAL_TYPE (ScoutMarketCaller, scout_market_caller, G_TYPE_OBJECT)

static gpointer
read_creators (ScoutJsonReader *reader,
               gint64           fetched_at,
               gconstpointer    read_data)
{
  return scout_batch_reader_read_creators (reader, read_data, fetched_at);
}

static gpointer
read_content (ScoutJsonReader *reader,
              gint64           fetched_at,
              gconstpointer    read_data)
{
  return scout_batch_reader_read_content (reader, read_data, fetched_at);
}

static void
free_creators (gpointer batch)
{
  scout_creator_batch_free (batch);
}

static void
free_content (gpointer batch)
{
  scout_content_batch_free (batch);
}

static void
free_wire (gpointer wire)
{
  scout_wire_unref (wire);
}

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
    "creators", "creator", { "id", "handle" }, { read_creators, free_creators }, merge_creators },
  [SCOUT_MARKET_ANSWER_CONTENT] = {
    "content", "content", { "id", "creator-id" }, { read_content, free_content }, merge_content },
  [SCOUT_MARKET_ANSWER_COMMENTS] = {
    "content", "content", { "id", "creator-id" }, { read_content, free_content }, NULL },
};

/*
 * State:
 * @kind: what is asked for
 * @query: (owned) (nullable): of which this is a page
 * @limit: rows that were asked for at first, or 0
 */
typedef struct
{
  const Kind *kind;
  ScoutQuery *query;
  guint limit;
} State;

static void
state_free (gpointer data)
{
  State *self = data;

  g_clear_object (&self->query);
  g_free (self);
}

/* Returns NULL for a parameter that the network's endpoint does not have. */
static const char *
get_name (ScoutMarketCaller *self,
          const Kind        *kind,
          const char        *parameter_id)
{
  const ScoutCatalogEndpoint *endpoint =
    scout_catalog_api_find_endpoint (self->wire->api, kind->endpoint_id);
  const ScoutCatalogParameter *parameter =
    scout_catalog_endpoint_find_parameter (endpoint, parameter_id);

  return parameter != NULL ? parameter->name : NULL;
}

static guint
get_limit (ScoutGraphRequest *request,
           const char        *limit_name) /* (nullable) */
{
  const char *text = limit_name != NULL ? scout_graph_request_get (request, limit_name) : NULL;

  return text != NULL ? (guint) g_ascii_strtoull (text, NULL, 10) : 0;
}

/* The page, with no more rows than Meta was last able to gather for this query. */
static ScoutGraphRequest *
reduce (ScoutMarketCaller *self,
        ScoutGraphRequest *request,
        ScoutQuery        *query,      /* (nullable) */
        const char        *limit_name) /* (nullable) */
{
  g_autofree char *limit = NULL;

  if (query == NULL || limit_name == NULL || !scout_query_equal (self->reduced_query, query) ||
      get_limit (request, limit_name) <= self->reduced_limit)
    return scout_graph_request_ref (request);

  limit = g_strdup_printf ("%u", self->reduced_limit);

  return scout_graph_request_new_variant (request, limit_name, limit);
}

static void
note_limit (ScoutMarketCaller *self,
            const State       *state,
            guint              limit)
{
  if (state->query == NULL || limit >= state->limit)
    return;

  g_set_object (&self->reduced_query, state->query);
  self->reduced_limit = limit;
}

static void
called_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  const State *state = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;
  guint limit = 0;
  gpointer batch = scout_split_call_finish (SCOUT_GRAPH_CLIENT (source), result, &limit, &error);

  if (batch == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  note_limit (g_task_get_source_object (task), state, limit);
  g_task_return_pointer (task, batch, state->kind->reply.free);
}

static void
scout_market_caller_dispose (GObject *object)
{
  ScoutMarketCaller *self = SCOUT_MARKET_CALLER (object);

  g_clear_object (&self->client);
  g_clear_object (&self->page);
  g_clear_object (&self->reduced_query);

  G_OBJECT_CLASS (scout_market_caller_parent_class)->dispose (object);
}

static void
scout_market_caller_finalize (GObject *object)
{
  ScoutMarketCaller *self = SCOUT_MARKET_CALLER (object);

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

  return self;
}

ScoutWire *
scout_market_caller_get_wire (ScoutMarketCaller *self)
{
  g_return_val_if_fail (SCOUT_IS_MARKET_CALLER (self), NULL);

  return self->wire;
}

void
scout_market_caller_call_async (ScoutMarketCaller   *self,
                                ScoutMarketAnswer    answer,
                                ScoutGraphRequest   *request,
                                ScoutQuery          *query,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  const Kind *kind = &kinds[answer];
  const ScoutCatalogObject *object = NULL;
  const char *kept[MOST_KEPT + 1] = { NULL };
  ScoutSplitCall split = { .call.reply = &kind->reply, .merge = kind->merge };
  State *state = NULL;
  GTask *task = NULL;

  g_return_if_fail (SCOUT_IS_MARKET_CALLER (self));
  g_return_if_fail (request != NULL);
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  state = g_new0 (State, 1);
  state->kind = kind;
  state->query = query != NULL ? g_object_ref (query) : NULL;
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_market_caller_call_async);
  g_task_set_task_data (task, state, state_free);

  object = scout_catalog_api_find_object (self->wire->api, kind->object_id);
  for (gsize i = 0; kind->kept[i] != NULL; i++)
    kept[i] = scout_catalog_object_find_field_by_id (object, kind->kept[i])->name;
  split.kept_fields = kept;
  split.fields_name = get_name (self, kind, "fields");
  split.limit_name = get_name (self, kind, "limit");
  state->limit = get_limit (request, split.limit_name);

  split.call.request = reduce (self, request, query, split.limit_name);
  split.call.token = scout_brand_page_get_fields (self->page)->token;
  split.call.read_data = scout_wire_ref (self->wire);
  split.call.read_data_free = free_wire;
  scout_split_call_async (self->client, &split, cancellable, called_cb, task);
  scout_graph_request_unref (split.call.request);
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
  g_return_val_if_fail (state->kind->reply.free == free_batch, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

ScoutCreatorBatch *
scout_market_caller_call_finish_creators (ScoutMarketCaller  *self,
                                          GAsyncResult       *result,
                                          GError            **error)
{
  return finish (self, result, free_creators, error);
}

ScoutContentBatch *
scout_market_caller_call_finish_content (ScoutMarketCaller  *self,
                                         GAsyncResult       *result,
                                         GError            **error)
{
  return finish (self, result, free_content, error);
}

char *
scout_market_caller_dup_command (ScoutMarketCaller *self,
                                 ScoutGraphRequest *request)
{
  g_return_val_if_fail (SCOUT_IS_MARKET_CALLER (self), NULL);

  return scout_graph_client_dup_command (self->client, request);
}
