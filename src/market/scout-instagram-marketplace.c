/* scout-instagram-marketplace.c: the Instagram Creator Marketplace API as a marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Ties questions (scout-instagram-request.c) to their answers and checks that these are about whom
 * was asked. A part of a creator is several calls at once, whose answers are merged as they come,
 * for Instagram answers a call that asks everything with an error (conventions section 6.2). For
 * the thread of the main context.
 */

#include "config.h"

#include "scout-instagram-marketplace.h"

#include "scout-answer-memory.h"
#include "scout-creator-fields.h"
#include "scout-creator-lookup.h"
#include "scout-instagram-loss.h"
#include "scout-instagram-request.h"
#include "scout-market-kind.h"
#include "scout-market-task.h"
#include "scout-marketplace-interface.h"
#include "scout-merge.h"
#include "scout-missed-call.h"
#include "scout-question.h"
#include "scout-unanswered.h"

struct _ScoutInstagramMarketplace
{
  GObject parent_instance;

  ScoutMarketCaller *caller; /* (owned) */
  ScoutBrandPage *page;      /* (owned) */
  char *account_id;          /* (owned) */
  ScoutAnswerMemory *memory; /* (owned) (nullable): of figures that no range changes */
  guint n_forgotten;         /* how often somebody wanted something to be forgotten */
  gboolean divides_months;   /* whether shares are refused for all other ranges */
};

static void scout_instagram_marketplace_iface_init (ScoutMarketplaceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutInstagramMarketplace, scout_instagram_marketplace,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_MARKETPLACE,
                                                      scout_instagram_marketplace_iface_init))

/* The calls that make a part, and what came of them so far. */
typedef struct
{
  char *username;        /* (owned) */
  ScoutCreatorPart part;
  ScoutTimeRange range;
  guint n_pending;
  ScoutCreator *creator; /* (owned) (nullable) */
  GError *error;         /* (owned) (nullable): of the first call that failed */
  GPtrArray *missed;     /* (owned) (element-type ScoutGraphRequest): all that failed */
  gboolean is_again;     /* whether it is asked over another range than was wanted */
  gboolean is_lost;      /* whether @error is more than one thing that Instagram does not tell */
} Load;

static void
load_free (Load *self)
{
  g_free (self->username);
  g_clear_object (&self->creator);
  g_clear_error (&self->error);
  g_ptr_array_unref (self->missed);
  g_free (self);
}

/* One of these calls. */
typedef struct
{
  GTask *task;                /* (owned) */
  ScoutGraphRequest *request; /* (owned) */
  char *question;             /* (owned) (nullable): that the answer is remembered for */
  guint n_forgotten;          /* of the marketplace when it was asked */
} Call;

static void
call_free (Call *self)
{
  g_object_unref (self->task);
  scout_graph_request_unref (self->request);
  g_free (self->question);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Call, call_free)

static const ScoutWire *
get_wire (ScoutInstagramMarketplace *self)
{
  return scout_market_caller_get_wire (self->caller);
}

/* S1 offers shares over each range, others say that Meta refuses all but this one (conventions
 * section 6.2). */
#define SAFE_RANGE SCOUT_TIME_RANGE_THIS_MONTH

static gboolean
may_be_the_range (const GError   *error,
                  ScoutTimeRange  range)
{
  return range != SAFE_RANGE
         && g_error_matches (error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST);
}

static ScoutNetwork
scout_instagram_marketplace_get_network (ScoutMarketplace *marketplace)
{
  return SCOUT_NETWORK_INSTAGRAM;
}

static ScoutCatalog *
scout_instagram_marketplace_get_catalog (ScoutMarketplace *marketplace)
{
  return get_wire (SCOUT_INSTAGRAM_MARKETPLACE (marketplace))->catalog;
}

static ScoutBrandPage *
scout_instagram_marketplace_get_page (ScoutMarketplace *marketplace)
{
  return SCOUT_INSTAGRAM_MARKETPLACE (marketplace)->page;
}

static void
scout_instagram_marketplace_set_standing (ScoutMarketplace          *marketplace,
                                          const ScoutMarketStanding *standing)
{
  *scout_market_caller_get_standing (SCOUT_INSTAGRAM_MARKETPLACE (marketplace)->caller) = *standing;
}

static void
scout_instagram_marketplace_search_async (ScoutMarketplace        *marketplace,
                                          ScoutQuery              *query,
                                          const ScoutMarketPaging *paging,
                                          GCancellable            *cancellable,
                                          GAsyncReadyCallback      callback,
                                          gpointer                 user_data)
{
  ScoutInstagramMarketplace *self = SCOUT_INSTAGRAM_MARKETPLACE (marketplace);
  g_autoptr(GTask) task = scout_market_task_new (marketplace,
                                                 scout_marketplace_search_async,
                                                 cancellable, callback, user_data);
  g_autoptr(ScoutGraphRequest) request =
    scout_instagram_request_new_search (get_wire (self), self->account_id, query, paging);

  scout_market_task_search (g_steal_pointer (&task), self->caller, request, NULL, query);
}

/* Of several the first; one that passes before one that stays. */
static void
add_error (Load   *load,
           GError *error) /* (transfer full) */
{
  gboolean is_lost = scout_instagram_loss_is_of_part (load->part, error);

  if (load->error == NULL || (is_lost && !load->is_lost))
    {
      g_clear_error (&load->error);
      load->error = error;
      load->is_lost = is_lost;
      return;
    }

  g_error_free (error);
}

static void
add_answer (Load         *load,
            ScoutCreator *creator)
{
  ScoutCreator *merged = NULL;

  merged = load->creator != NULL ? scout_merge_creators (load->creator, creator)
                                 : g_object_ref (creator);
  if (load->creator != NULL)
    scout_unanswered_pass_on (G_OBJECT (load->creator), G_OBJECT (merged));
  scout_unanswered_pass_on (G_OBJECT (creator), G_OBJECT (merged));
  g_clear_object (&load->creator);
  load->creator = merged;
}

static gboolean begin (ScoutInstagramMarketplace *self,
                       GTask                     *task,
                       ScoutTimeRange             range);

/* No way of dividing is answered over the range: tries another, and remembers what comes of it. */
static gboolean
divide_month (ScoutInstagramMarketplace *self,
              GTask                     *task)
{
  Load *load = g_task_get_task_data (task);

  self->divides_months = self->divides_months || (load->is_again && load->creator != NULL);
  if (load->part != SCOUT_CREATOR_PART_AUDIENCE || load->creator != NULL
      || !may_be_the_range (load->error, load->range))
    return FALSE;

  g_clear_error (&load->error);
  g_ptr_array_set_size (load->missed, 0);
  load->is_lost = FALSE;
  load->is_again = TRUE;

  return begin (self, task, SAFE_RANGE);
}

/* What is left out because a call failed is nothing to remember, and must not look as if Instagram
 * did not tell it. The answer itself may be in the memory already. */
static void
note_missing (ScoutInstagramMarketplace *self,
              Load                      *load)
{
  const ScoutMarketKind *kind = scout_market_kind_get (SCOUT_MARKET_ANSWER_CREATORS);
  g_autoptr(ScoutCreator) whole = g_steal_pointer (&load->creator);
  g_autoptr(GPtrArray) rows = g_ptr_array_new ();

  load->creator = scout_creator_new (scout_creator_get_arena (whole),
                                     scout_creator_get_fields (whole));
  g_ptr_array_add (rows, load->creator);
  scout_missed_call_note (&get_wire (self)->creator,
                          scout_market_kind_get_name (kind, get_wire (self), "fields"),
                          load->missed, load->error, rows);
  scout_unanswered_pass_on (G_OBJECT (whole), G_OBJECT (load->creator));
}

/* All calls have come back. */
static void
end (GTask *task)
{
  Load *load = g_task_get_task_data (task);

  if (g_task_return_error_if_cancelled (task)
      || divide_month (g_task_get_source_object (task), task))
    return;
  if (load->creator != NULL && load->error != NULL && !load->is_lost)
    note_missing (g_task_get_source_object (task), load);
  if (load->creator != NULL && !load->is_lost)
    g_task_return_pointer (task, g_steal_pointer (&load->creator), g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&load->error));
}

static void
part_called_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(Call) call = g_steal_pointer (&user_data);
  ScoutInstagramMarketplace *self = g_task_get_source_object (call->task);
  Load *load = g_task_get_task_data (call->task);
  g_autoptr(ScoutCreatorBatch) batch = NULL;
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(GError) error = NULL;

  batch = scout_market_caller_call_finish_creators (SCOUT_MARKET_CALLER (source), result, &error);
  if (batch != NULL)
    creator = scout_creator_lookup_pick (batch->creators, load->username, &error);
  /* Whatever was to be forgotten meanwhile: to ask once too often does no harm. */
  if (creator != NULL && call->question != NULL && call->n_forgotten == self->n_forgotten)
    scout_answer_memory_keep (self->memory, call->question, load->username,
                              scout_answer_kind_get (SCOUT_ANSWER_CREATOR), creator);
  if (creator != NULL)
    add_answer (load, creator);
  if (error != NULL)
    {
      g_ptr_array_add (load->missed, scout_graph_request_ref (call->request));
      add_error (load, g_steal_pointer (&error));
    }

  if (--load->n_pending == 0)
    end (call->task);
}

/* (transfer full) (nullable): %NULL for what is another question over another range, or is
 * remembered by its part. */
static char *
dup_question (ScoutInstagramMarketplace *self,
              ScoutCreatorPart           part,
              ScoutGraphRequest         *request)
{
  gboolean is_of_figures = part == SCOUT_CREATOR_PART_FIGURES
                           || part == SCOUT_CREATOR_PART_PERFORMANCE;

  if (self->memory == NULL || !is_of_figures
      || scout_instagram_request_has_range (get_wire (self), request))
    return NULL;

  return scout_graph_request_dup_uri (request, "", "");
}

/* Returns FALSE if the answer is known already, and asks otherwise. */
static gboolean
ask_unless_known (ScoutInstagramMarketplace *self,
                  GTask                     *task,
                  ScoutGraphRequest         *request)
{
  Load *load = g_task_get_task_data (task);
  g_autofree char *question = dup_question (self, load->part, request);
  g_autoptr(ScoutCreator) known = NULL;
  Call *call = NULL;

  if (question != NULL)
    known = scout_answer_memory_look_up (self->memory, question);
  if (known != NULL)
    {
      add_answer (load, known);
      return FALSE;
    }

  call = g_new0 (Call, 1);
  call->task = g_object_ref (task);
  call->request = scout_graph_request_ref (request);
  call->question = g_steal_pointer (&question);
  call->n_forgotten = self->n_forgotten;
  scout_market_caller_call_async (self->caller, SCOUT_MARKET_ANSWER_CREATORS, request,
                                  g_task_get_cancellable (task), part_called_cb, call);

  return TRUE;
}

/* Returns FALSE if there is nothing to ask. */
static gboolean
begin (ScoutInstagramMarketplace *self,
       GTask                     *task,
       ScoutTimeRange             range)
{
  Load *load = g_task_get_task_data (task);
  g_autoptr(GPtrArray) requests =
    scout_instagram_request_list_creator (get_wire (self), self->account_id, load->username,
                                          load->part, range);

  load->range = range;
  load->n_pending = 0;
  for (guint i = 0; i < requests->len; i++)
    load->n_pending += ask_unless_known (self, task, g_ptr_array_index (requests, i));
  if (requests->len > 0 && load->n_pending == 0)
    end (task);

  return requests->len > 0;
}

static void
scout_instagram_marketplace_load_creator_async (ScoutMarketplace    *marketplace,
                                                const char          *id,
                                                ScoutCreatorPart     part,
                                                ScoutTimeRange       range,
                                                GCancellable        *cancellable,
                                                GAsyncReadyCallback  callback,
                                                gpointer             user_data)
{
  ScoutInstagramMarketplace *self = SCOUT_INSTAGRAM_MARKETPLACE (marketplace);
  g_autoptr(GTask) task = scout_market_task_new (marketplace,
                                                 scout_marketplace_load_creator_async,
                                                 cancellable, callback, user_data);
  Load *load = g_new0 (Load, 1);
  gboolean is_month = self->divides_months && part == SCOUT_CREATOR_PART_AUDIENCE;

  load->username = g_strdup (id);
  load->part = part;
  load->missed = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_graph_request_unref);
  g_task_set_task_data (task, load, (GDestroyNotify) load_free);
  if (!begin (self, task, is_month ? SAFE_RANGE : range))
    g_task_return_new_error (task, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_BAD_REQUEST,
                             "Instagram tells nothing of that kind");
}

/* One way of dividing: of what, and over which range it was asked last. */
typedef struct
{
  char *username; /* (owned) */
  ScoutBreakdown breakdown;
  ScoutTimeRange range;
  gboolean is_again;
} Split;

static void
split_free (gpointer data)
{
  g_free (((Split *) data)->username);
  g_free (data);
}

static void split_loaded_cb (GObject      *source,
                             GAsyncResult *result,
                             gpointer      user_data);

static void
ask_split (ScoutInstagramMarketplace *self,
           GTask                     *task)
{
  const Split *split = g_task_get_task_data (task);
  const ScoutQuestion question = { split->username, .breakdown = split->breakdown,
                                   .range = split->range };
  GTask *inner = scout_market_task_new (SCOUT_MARKETPLACE (self), ask_split,
                                        g_task_get_cancellable (task), split_loaded_cb,
                                        g_object_ref (task));

  scout_market_task_load_split (inner, self->caller, &question, self->account_id);
}

static void
split_loaded_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  ScoutInstagramMarketplace *self = SCOUT_INSTAGRAM_MARKETPLACE (source);
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;
  ScoutCreator *creator = g_task_propagate_pointer (G_TASK (result), &error);
  Split *split = g_task_get_task_data (task);

  if (creator != NULL)
    {
      self->divides_months = self->divides_months || split->is_again;
      g_task_return_pointer (task, creator, g_object_unref);
      return;
    }
  if (!may_be_the_range (error, split->range))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  split->range = SAFE_RANGE;
  split->is_again = TRUE;
  ask_split (self, task);
}

static void
scout_instagram_marketplace_load_split_async (ScoutMarketplace    *marketplace,
                                              const ScoutQuestion *question,
                                              GCancellable        *cancellable,
                                              GAsyncReadyCallback  callback,
                                              gpointer             user_data)
{
  ScoutInstagramMarketplace *self = SCOUT_INSTAGRAM_MARKETPLACE (marketplace);
  g_autoptr(GTask) task = scout_market_task_new (marketplace,
                                                 scout_marketplace_load_split_async,
                                                 cancellable, callback, user_data);
  Split *split = g_new0 (Split, 1);

  split->username = g_strdup (question->id);
  split->breakdown = question->breakdown;
  split->range = self->divides_months ? SAFE_RANGE : question->range;
  g_task_set_task_data (task, split, split_free);
  ask_split (self, task);
}

static void
scout_instagram_marketplace_check_async (ScoutMarketplace    *marketplace,
                                         GCancellable        *cancellable,
                                         GAsyncReadyCallback  callback,
                                         gpointer             user_data)
{
  ScoutInstagramMarketplace *self = SCOUT_INSTAGRAM_MARKETPLACE (marketplace);
  g_autoptr(GTask) task = scout_market_task_new (marketplace,
                                                 scout_marketplace_check_async,
                                                 cancellable, callback, user_data);
  g_autoptr(ScoutGraphRequest) request =
    scout_instagram_request_new_check (get_wire (self), self->account_id);

  scout_market_task_check (g_steal_pointer (&task), self->caller, request);
}

static GPtrArray *
scout_instagram_marketplace_list_requests (ScoutMarketplace    *marketplace,
                                           const ScoutQuestion *question)
{
  ScoutInstagramMarketplace *self = SCOUT_INSTAGRAM_MARKETPLACE (marketplace);

  return scout_market_caller_list_requests (self->caller, question, self->account_id);
}

static char *
scout_instagram_marketplace_dup_command (ScoutMarketplace  *marketplace,
                                         ScoutGraphRequest *request)
{
  ScoutMarketCaller *caller = SCOUT_INSTAGRAM_MARKETPLACE (marketplace)->caller;

  return scout_market_caller_dup_command (caller, request);
}

static gboolean
scout_instagram_marketplace_has_spare_calls (ScoutMarketplace *marketplace)
{
  return scout_market_caller_has_spare_calls (SCOUT_INSTAGRAM_MARKETPLACE (marketplace)->caller);
}

static void
scout_instagram_marketplace_forget (ScoutMarketplace *marketplace,
                                    const char       *id)
{
  ScoutInstagramMarketplace *self = SCOUT_INSTAGRAM_MARKETPLACE (marketplace);

  self->n_forgotten++;
  if (self->memory != NULL)
    scout_answer_memory_forget (self->memory, id);
}

static void
scout_instagram_marketplace_finalize (GObject *object)
{
  ScoutInstagramMarketplace *self = SCOUT_INSTAGRAM_MARKETPLACE (object);

  g_clear_object (&self->caller);
  g_clear_object (&self->page);
  g_clear_pointer (&self->account_id, g_free);
  g_clear_pointer (&self->memory, scout_answer_memory_free);

  G_OBJECT_CLASS (scout_instagram_marketplace_parent_class)->finalize (object);
}

static void
scout_instagram_marketplace_class_init (ScoutInstagramMarketplaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_instagram_marketplace_finalize;
}

static void
scout_instagram_marketplace_iface_init (ScoutMarketplaceInterface *iface)
{
  iface->get_network = scout_instagram_marketplace_get_network;
  iface->get_catalog = scout_instagram_marketplace_get_catalog;
  iface->get_page = scout_instagram_marketplace_get_page;
  iface->set_standing = scout_instagram_marketplace_set_standing;
  iface->search_async = scout_instagram_marketplace_search_async;
  iface->load_creator_async = scout_instagram_marketplace_load_creator_async;
  iface->load_split_async = scout_instagram_marketplace_load_split_async;
  iface->check_async = scout_instagram_marketplace_check_async;
  iface->list_requests = scout_instagram_marketplace_list_requests;
  iface->dup_command = scout_instagram_marketplace_dup_command;
  iface->has_spare_calls = scout_instagram_marketplace_has_spare_calls;
  iface->forget = scout_instagram_marketplace_forget;
}

static void
scout_instagram_marketplace_init (ScoutInstagramMarketplace *self)
{
}

ScoutMarketplace *
scout_instagram_marketplace_new (ScoutCatalog     *catalog,
                                 ScoutGraphClient *client,
                                 ScoutBrandPage   *page)
{
  g_autoptr(ScoutWire) wire = NULL;
  ScoutInstagramMarketplace *self = NULL;
  const char *account_id = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (SCOUT_IS_GRAPH_CLIENT (client), NULL);
  g_return_val_if_fail (SCOUT_IS_BRAND_PAGE (page), NULL);
  account_id = scout_brand_page_get_fields (page)->instagram_user_id;
  g_return_val_if_fail (account_id != NULL && *account_id != '\0', NULL);

  wire = scout_wire_new (catalog, SCOUT_NETWORK_INSTAGRAM);
  self = g_object_new (SCOUT_TYPE_INSTAGRAM_MARKETPLACE, NULL);
  self->caller = scout_market_caller_new (client, page, wire);
  self->page = g_object_ref (page);
  self->account_id = g_strdup (account_id);

  return SCOUT_MARKETPLACE (self);
}

void
scout_instagram_marketplace_remember (ScoutInstagramMarketplace *self,
                                      ScoutClock                *clock)
{
  g_return_if_fail (SCOUT_IS_INSTAGRAM_MARKETPLACE (self));
  g_return_if_fail (SCOUT_IS_CLOCK (clock));

  if (self->memory == NULL)
    self->memory = scout_answer_memory_new (clock);
}
