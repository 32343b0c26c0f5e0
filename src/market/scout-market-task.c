/* scout-market-task.c: tasks of a marketplace that are the same for both networks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The networks differ in what they are asked (their requests); what becomes of an answer does not
 * depend on who gave it. For the thread of the main context.
 */

#include "config.h"

#include "scout-market-task.h"

#include "scout-creator-lookup.h"
#include "scout-graph-error.h"
#include "scout-question.h"

static void
free_creators (gpointer batch)
{
  scout_creator_batch_free (batch);
}

GTask *
scout_market_task_new (ScoutMarketplace    *marketplace,
                       gpointer             source_tag,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  GTask *task = g_task_new (marketplace, cancellable, callback, user_data);

  g_task_set_source_tag (task, source_tag);

  return task;
}

typedef struct
{
  ScoutQuery *query;        /* (owned) */
  ScoutGraphRequest *plain; /* (owned) (nullable): until it is asked */
} Search;

static void
search_free (gpointer data)
{
  Search *self = data;

  g_clear_object (&self->query);
  g_clear_pointer (&self->plain, scout_graph_request_unref);
  g_free (self);
}

/* S2, "Error Codes": who has not joined, or may not, has no figures, but may have a profile. Code
 * 10 says so in words that may change: a question without figures tells what it was. */
static gboolean
may_have_no_figures (const GError *error)
{
  return g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_NOT_ONBOARDED)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_INELIGIBLE_CREATOR)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_WITHHELD)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_UNDECIDED)
         || g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_REFUSED);
}

static void
searched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  Search *search = g_task_get_task_data (task);
  g_autoptr(ScoutGraphRequest) plain = NULL;
  g_autoptr(GError) error = NULL;
  ScoutCreatorBatch *batch =
    scout_market_caller_call_finish_creators (SCOUT_MARKET_CALLER (source), result, &error);

  if (batch == NULL && search->plain != NULL && may_have_no_figures (error))
    {
      plain = g_steal_pointer (&search->plain);
      scout_market_caller_call_async (SCOUT_MARKET_CALLER (source), SCOUT_MARKET_ANSWER_CREATORS,
                                      plain, g_task_get_cancellable (task), searched_cb,
                                      g_object_ref (task));
      return;
    }
  if (batch == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  scout_creator_lookup_filter (batch, search->query);
  g_task_return_pointer (task, batch, free_creators);
}

void
scout_market_task_search (GTask             *task,
                          ScoutMarketCaller *caller,
                          ScoutGraphRequest *request,
                          ScoutGraphRequest *plain,
                          ScoutQuery        *query)
{
  Search *search = NULL;

  g_return_if_fail (G_IS_TASK (task));
  g_return_if_fail (SCOUT_IS_MARKET_CALLER (caller));
  g_return_if_fail (request != NULL);
  g_return_if_fail (SCOUT_IS_QUERY (query));

  search = g_new0 (Search, 1);
  search->query = g_object_ref (query);
  search->plain = plain != NULL ? scout_graph_request_ref (plain) : NULL;
  g_task_set_task_data (task, search, search_free);
  scout_market_caller_call_async (caller, SCOUT_MARKET_ANSWER_CREATORS, request,
                                  g_task_get_cancellable (task), searched_cb, task);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreatorBatch) batch = NULL;
  ScoutCreator *creator = NULL;

  batch = scout_market_caller_call_finish_creators (SCOUT_MARKET_CALLER (source), result, &error);
  if (batch != NULL)
    creator = scout_creator_lookup_pick (batch->creators, g_task_get_task_data (task), &error);

  if (creator == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, creator, g_object_unref);
}

void
scout_market_task_load (GTask             *task,
                        ScoutMarketCaller *caller,
                        ScoutGraphRequest *request,
                        const char        *name)
{
  g_return_if_fail (G_IS_TASK (task));
  g_return_if_fail (SCOUT_IS_MARKET_CALLER (caller));
  g_return_if_fail (request != NULL);
  g_return_if_fail (name != NULL);

  g_task_set_task_data (task, g_strdup (name), g_free);
  scout_market_caller_call_async (caller, SCOUT_MARKET_ANSWER_CREATORS, request,
                                  g_task_get_cancellable (task), loaded_cb, task);
}

void
scout_market_task_load_split (GTask               *task,
                              ScoutMarketCaller   *caller,
                              const ScoutQuestion *question,
                              const char          *account_id)
{
  g_autoptr(ScoutGraphRequest) request = NULL;

  g_return_if_fail (G_IS_TASK (task));
  g_return_if_fail (SCOUT_IS_MARKET_CALLER (caller));
  g_return_if_fail (question != NULL);

  request = scout_question_new_split (question, scout_market_caller_get_wire (caller), account_id);
  if (request != NULL)
    {
      scout_market_task_load (task, caller, request, question->id);
      return;
    }

  g_task_return_new_error (task, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST,
                           "The network tells nothing of that kind");
  g_object_unref (task);
}

static void
checked_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(ScoutCreatorBatch) batch = NULL;
  g_autoptr(GError) error = NULL;

  batch = scout_market_caller_call_finish_creators (SCOUT_MARKET_CALLER (source), result, &error);
  if (batch == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_boolean (task, batch->creators->len > 0
                                 && scout_creator_is_simulated (batch->creators->pdata[0]));
}

void
scout_market_task_check (GTask             *task,
                         ScoutMarketCaller *caller,
                         ScoutGraphRequest *request)
{
  g_return_if_fail (G_IS_TASK (task));
  g_return_if_fail (SCOUT_IS_MARKET_CALLER (caller));
  g_return_if_fail (request != NULL);

  scout_market_caller_call_async (caller, SCOUT_MARKET_ANSWER_CREATORS, request,
                                  g_task_get_cancellable (task), checked_cb, task);
}
