/* scout-remembering-marketplace.c: a marketplace that does not ask twice within minutes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A question in words is the key, of what is remembered (scout-answer-memory.c) and of what is on
 * its way (scout-shared-call.c). Only what the answer depends on is in it: a profile is the same
 * whatever range a page shows. For the thread of the main context. */

#include "config.h"

#include "scout-remembering-marketplace.h"

#include "scout-answer-memory.h"
#include "scout-market-task.h"
#include "scout-marketplace-interface.h"
#include "scout-outdated.h"
#include "scout-query-json.h"
#include "scout-shared-call.h"

struct _ScoutRememberingMarketplace
{
  GObject parent_instance;

  ScoutMarketplace *asked;   /* (owned) */
  ScoutAnswerMemory *memory; /* (owned) */
  GHashTable *errands;       /* (owned) (element-type Errand): on their way, by their question */
  gboolean is_closed;        /* whether nothing is remembered any more */
};

static void scout_remembering_marketplace_iface_init (ScoutMarketplaceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutRememberingMarketplace, scout_remembering_marketplace,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_MARKETPLACE,
                                                      scout_remembering_marketplace_iface_init))

/* A question that the other marketplace has been asked. */
typedef struct
{
  ScoutRememberingMarketplace *self; /* (owned) */
  char *question;                    /* (owned) */
  char *subject;                     /* (owned): whom it is about */
  const ScoutAnswerKind *kind;
  ScoutSharedCall *call; /* (owned) */
  gboolean tells_all;    /* whether an answer says of what is missing that it is */
} Errand;

static void
errand_free (Errand *errand)
{
  g_clear_object (&errand->self);
  g_free (errand->question);
  g_free (errand->subject);
  g_free (errand);
}

/* Who asks the same later, asks anew. Returns whether nobody has said so before. */
static gboolean
detach (Errand *errand)
{
  GHashTable *errands = errand->self->errands;

  return g_hash_table_lookup (errands, errand->question) == errand
         && g_hash_table_remove (errands, errand->question);
}

static void
given_up_cb (ScoutSharedCall *call,
             gpointer         user_data)
{
  detach (user_data);
}

/* Takes the errand. What was to be forgotten meanwhile is answered, but not remembered. */
static void
finish (Errand       *errand,
        gpointer      answer, /* (nullable) */
        const GError *error)  /* (nullable) */
{
  ScoutRememberingMarketplace *self = errand->self;

  if (detach (errand) && answer != NULL && errand->tells_all && !self->is_closed)
    scout_answer_memory_keep (self->memory, errand->question, errand->subject, errand->kind,
                              answer);
  /* Who was asked may remember for themselves. */
  if (self->is_closed)
    scout_marketplace_forget (self->asked, NULL);
  scout_shared_call_end (g_steal_pointer (&errand->call), answer, error);
  errand_free (errand);
}

/* Takes the question. Its answer takes the place of what is known or on its way. */
static Errand *
ask_anew (GTask           *task,
          ScoutAnswerType  type,
          const char      *subject,
          char            *question)
{
  ScoutRememberingMarketplace *self = g_task_get_source_object (task);
  Errand *errand = g_new0 (Errand, 1);

  errand->self = g_object_ref (self);
  errand->question = question;
  errand->subject = g_strdup (subject);
  errand->kind = scout_answer_kind_get (type);
  errand->tells_all = TRUE;
  errand->call = scout_shared_call_new (errand->kind, given_up_cb, errand);
  scout_shared_call_join (errand->call, task);
  /* With the question, which is the other errand's. */
  g_hash_table_replace (self->errands, errand->question, errand);

  return errand;
}

/* Takes task and question. Returns what has to be asked; NULL if it is known or on its way. */
static Errand *
begin (GTask           *task,
       ScoutAnswerType  type,
       const char      *subject,
       char            *question)
{
  ScoutRememberingMarketplace *self = g_task_get_source_object (task);
  g_autofree char *words = question;
  const ScoutAnswerKind *kind = scout_answer_kind_get (type);
  gpointer answer = NULL;
  Errand *errand = NULL;

  if (g_cancellable_is_cancelled (g_task_get_cancellable (task)))
    {
      g_task_return_error_if_cancelled (task);
      g_object_unref (task);
      return NULL;
    }
  answer = scout_answer_memory_look_up (self->memory, words);
  if (answer != NULL)
    {
      g_task_return_pointer (task, answer, kind->free);
      g_object_unref (task);
      return NULL;
    }
  errand = g_hash_table_lookup (self->errands, words);
  if (errand != NULL)
    {
      scout_shared_call_join (errand->call, task);
      return NULL;
    }

  return ask_anew (task, type, subject, g_steal_pointer (&words));
}

/* A task for what is not remembered. The answer tells itself whether it was cancelled. */
static GTask *
new_passing_task (ScoutMarketplace    *marketplace,
                  gpointer             source_tag,
                  GAsyncReadyCallback  callback,
                  gpointer             user_data)
{
  return scout_market_task_new (marketplace, source_tag, NULL, callback, user_data);
}

/* Ends such a task. */
static void
pass_on (GTask          *task,
         gpointer        found, /* (transfer full) (nullable): NULL if it failed */
         GDestroyNotify  free_found,
         GError         *error) /* (transfer full) (nullable) */
{
  if (found != NULL)
    g_task_return_pointer (task, found, free_found);
  else
    g_task_return_error (task, error);
}

static ScoutMarketplace *
get_asked (ScoutMarketplace *marketplace)
{
  return SCOUT_REMEMBERING_MARKETPLACE (marketplace)->asked;
}

static ScoutNetwork
scout_remembering_marketplace_get_network (ScoutMarketplace *marketplace)
{
  return scout_marketplace_get_network (get_asked (marketplace));
}

static ScoutCatalog *
scout_remembering_marketplace_get_catalog (ScoutMarketplace *marketplace)
{
  return scout_marketplace_get_catalog (get_asked (marketplace));
}

static ScoutBrandPage *
scout_remembering_marketplace_get_page (ScoutMarketplace *marketplace)
{
  return scout_marketplace_get_page (get_asked (marketplace));
}

static void
scout_remembering_marketplace_set_standing (ScoutMarketplace          *marketplace,
                                            const ScoutMarketStanding *standing)
{
  scout_marketplace_set_standing (get_asked (marketplace), standing);
}

static void
creators_found_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  GError *error = NULL;
  ScoutCreatorBatch *found =
    scout_marketplace_search_finish (SCOUT_MARKETPLACE (source), result, &error);

  scout_outdated_forget_creators (g_task_get_source_object (task), found);
  pass_on (task, found, (GDestroyNotify) scout_creator_batch_free, error);
}

static void
scout_remembering_marketplace_search_async (ScoutMarketplace        *marketplace,
                                            ScoutQuery              *query,
                                            const ScoutMarketPaging *paging,
                                            GCancellable            *cancellable,
                                            GAsyncReadyCallback      callback,
                                            gpointer                 user_data)
{
  scout_marketplace_search_async (get_asked (marketplace), query, paging, cancellable,
                                  creators_found_cb,
                                  new_passing_task (marketplace, scout_marketplace_search_async,
                                                    callback, user_data));
}

static void
creator_loaded_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreator) answer = NULL;

  answer = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result, &error);
  finish (user_data, answer, error);
}

/* As the interface says. */
static gboolean
depends_on_range (ScoutMarketplace *marketplace,
                  ScoutCreatorPart  part)
{
  if (part == SCOUT_CREATOR_PART_PERFORMANCE || part == SCOUT_CREATOR_PART_FIGURES
      || part == SCOUT_CREATOR_PART_RATE)
    return TRUE;

  return scout_marketplace_get_network (marketplace) == SCOUT_NETWORK_INSTAGRAM
         && (part == SCOUT_CREATOR_PART_DAILY || part == SCOUT_CREATOR_PART_AUDIENCE);
}

/* (transfer full): the question for a part, in words */
static char *
put_part (ScoutMarketplace *marketplace,
          const char       *id,
          ScoutCreatorPart  part,
          ScoutTimeRange    range)
{
  return g_strdup_printf ("part %d %d %s", (int) part,
                          depends_on_range (marketplace, part) ? (int) range : -1, id);
}

/* (transfer full): the same for figures that are divided */
static char *
put_split (const ScoutQuestion *question)
{
  return g_strdup_printf ("split %d %d %s", (int) question->breakdown, (int) question->range,
                          question->id);
}

static void
scout_remembering_marketplace_load_creator_async (ScoutMarketplace    *marketplace,
                                                  const char          *id,
                                                  ScoutCreatorPart     part,
                                                  ScoutTimeRange       range,
                                                  GCancellable        *cancellable,
                                                  GAsyncReadyCallback  callback,
                                                  gpointer             user_data)
{
  GTask *task = scout_market_task_new (marketplace,
                                       scout_marketplace_load_creator_async,
                                       cancellable, callback, user_data);
  Errand *errand = begin (task, SCOUT_ANSWER_CREATOR, id, put_part (marketplace, id, part, range));

  if (errand == NULL)
    return;

  /* Of Instagram's audience a way of dividing may be missing without a word. */
  errand->tells_all = part != SCOUT_CREATOR_PART_AUDIENCE;
  scout_marketplace_load_creator_async (get_asked (marketplace), id, part, range,
                                        scout_shared_call_get_cancellable (errand->call),
                                        creator_loaded_cb, errand);
}

static void
scout_remembering_marketplace_load_split_async (ScoutMarketplace    *marketplace,
                                                const ScoutQuestion *question,
                                                GCancellable        *cancellable,
                                                GAsyncReadyCallback  callback,
                                                gpointer             user_data)
{
  GTask *task = scout_market_task_new (marketplace,
                                       scout_marketplace_load_split_async,
                                       cancellable, callback, user_data);
  Errand *errand = begin (task, SCOUT_ANSWER_CREATOR, question->id, put_split (question));

  if (errand != NULL)
    scout_marketplace_load_split_async (get_asked (marketplace), question,
                                        scout_shared_call_get_cancellable (errand->call),
                                        creator_loaded_cb, errand);
}

static gboolean
scout_remembering_marketplace_remembers (ScoutMarketplace    *marketplace,
                                         const ScoutQuestion *question)
{
  ScoutRememberingMarketplace *self = SCOUT_REMEMBERING_MARKETPLACE (marketplace);
  g_autofree char *words = question->breakdown != SCOUT_BREAKDOWN_NONE
    ? put_split (question)
    : put_part (marketplace, question->id, question->creator_part, question->range);
  g_autoptr(ScoutCreator) answer = scout_answer_memory_look_up (self->memory, words);

  return answer != NULL || g_hash_table_contains (self->errands, words);
}

static gboolean
scout_remembering_marketplace_supports_content (ScoutMarketplace *marketplace)
{
  return scout_marketplace_supports_content (get_asked (marketplace));
}

static void
posts_found_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutContentBatch) answer = NULL;

  answer = scout_marketplace_search_content_finish (SCOUT_MARKETPLACE (source), result, &error);
  scout_outdated_forget_posts (SCOUT_MARKETPLACE (((Errand *) user_data)->self), answer);
  finish (user_data, answer, error);
}

/* (nullable): whose posts are looked for, if it is one creator's. */
static const char *
get_only_creator (ScoutQuery *query)
{
  const char * const *ids = scout_query_get_list (query, "creator-id");

  return ids != NULL && ids[0] != NULL && ids[1] == NULL ? ids[0] : NULL;
}

static char *
put_search (ScoutQuery              *query,
            const ScoutMarketPaging *paging)
{
  g_autofree char *json = scout_query_to_json (query);

  return g_strdup_printf ("posts %u '%s' '%s' %s", paging->limit,
                          paging->after != NULL ? paging->after : "",
                          paging->before != NULL ? paging->before : "", json);
}

static void
other_posts_found_cb (GObject      *source,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  GError *error = NULL;
  ScoutContentBatch *found =
    scout_marketplace_search_content_finish (SCOUT_MARKETPLACE (source), result, &error);

  scout_outdated_forget_posts (g_task_get_source_object (task), found);
  pass_on (task, found, (GDestroyNotify) scout_content_batch_free, error);
}

static void
scout_remembering_marketplace_search_content_async (ScoutMarketplace        *marketplace,
                                                    ScoutQuery              *query,
                                                    const ScoutMarketPaging *paging,
                                                    GCancellable            *cancellable,
                                                    GAsyncReadyCallback      callback,
                                                    gpointer                 user_data)
{
  const char *creator_id = get_only_creator (query);
  GTask *task = NULL;
  Errand *errand = NULL;

  if (creator_id == NULL || paging == NULL || !paging->may_be_remembered)
    {
      task = new_passing_task (marketplace, scout_marketplace_search_content_async, callback,
                               user_data);
      scout_marketplace_search_content_async (get_asked (marketplace), query, paging, cancellable,
                                              other_posts_found_cb, task);
      return;
    }

  task = scout_market_task_new (marketplace, scout_marketplace_search_content_async,
                                cancellable, callback, user_data);
  errand = paging->is_anew && !g_cancellable_is_cancelled (cancellable)
    ? ask_anew (task, SCOUT_ANSWER_POSTS, creator_id, put_search (query, paging))
    : begin (task, SCOUT_ANSWER_POSTS, creator_id, put_search (query, paging));
  if (errand != NULL)
    scout_marketplace_search_content_async (get_asked (marketplace), query, paging,
                                            scout_shared_call_get_cancellable (errand->call),
                                            posts_found_cb, errand);
}

static void
post_loaded_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutContent) answer = NULL;

  answer = scout_marketplace_load_content_finish (SCOUT_MARKETPLACE (source), result, &error);
  finish (user_data, answer, error);
}

static void
scout_remembering_marketplace_load_content_async (ScoutMarketplace    *marketplace,
                                                  const char          *id,
                                                  ScoutContentPart     part,
                                                  GCancellable        *cancellable,
                                                  GAsyncReadyCallback  callback,
                                                  gpointer             user_data)
{
  GTask *task = scout_market_task_new (marketplace,
                                       scout_marketplace_load_content_async,
                                       cancellable, callback, user_data);
  Errand *errand = begin (task, SCOUT_ANSWER_POST, id,
                          g_strdup_printf ("post %d %s", (int) part, id));

  if (errand != NULL)
    scout_marketplace_load_content_async (get_asked (marketplace), id, part,
                                          scout_shared_call_get_cancellable (errand->call),
                                          post_loaded_cb, errand);
}

static void
checked_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  gboolean is_simulated = FALSE;
  GError *error = NULL;

  if (scout_marketplace_check_finish (SCOUT_MARKETPLACE (source), result, &is_simulated, &error))
    g_task_return_boolean (task, is_simulated);
  else
    g_task_return_error (task, error);
}

static void
scout_remembering_marketplace_check_async (ScoutMarketplace    *marketplace,
                                           GCancellable        *cancellable,
                                           GAsyncReadyCallback  callback,
                                           gpointer             user_data)
{
  scout_marketplace_check_async (get_asked (marketplace), cancellable, checked_cb,
                                 new_passing_task (marketplace, scout_marketplace_check_async,
                                                   callback, user_data));
}

static gboolean
is_about (gpointer question,
          gpointer value,
          gpointer subject) /* (nullable): all */
{
  return subject == NULL || g_str_equal (((Errand *) value)->subject, subject);
}

/* What is on its way goes on for who waits for it. */
static void
scout_remembering_marketplace_forget (ScoutMarketplace *marketplace,
                                      const char       *id)
{
  ScoutRememberingMarketplace *self = SCOUT_REMEMBERING_MARKETPLACE (marketplace);

  g_hash_table_foreach_remove (self->errands, is_about, (gpointer) id);
  scout_answer_memory_forget (self->memory, id);
  scout_marketplace_forget (self->asked, id);
}

static GPtrArray *
scout_remembering_marketplace_list_requests (ScoutMarketplace    *marketplace,
                                             const ScoutQuestion *question)
{
  return scout_marketplace_list_requests (get_asked (marketplace), question);
}

static char *
scout_remembering_marketplace_dup_command (ScoutMarketplace  *marketplace,
                                           ScoutGraphRequest *request)
{
  return scout_marketplace_dup_command (get_asked (marketplace), request);
}

static gboolean
scout_remembering_marketplace_has_spare_calls (ScoutMarketplace *marketplace)
{
  return scout_marketplace_has_spare_calls (get_asked (marketplace));
}

static void
scout_remembering_marketplace_finalize (GObject *object)
{
  ScoutRememberingMarketplace *self = SCOUT_REMEMBERING_MARKETPLACE (object);

  g_clear_object (&self->asked);
  g_clear_pointer (&self->memory, scout_answer_memory_free);
  g_clear_pointer (&self->errands, g_hash_table_unref);

  G_OBJECT_CLASS (scout_remembering_marketplace_parent_class)->finalize (object);
}

static void
scout_remembering_marketplace_class_init (ScoutRememberingMarketplaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_remembering_marketplace_finalize;
}

static void
scout_remembering_marketplace_iface_init (ScoutMarketplaceInterface *iface)
{
  iface->get_network = scout_remembering_marketplace_get_network;
  iface->get_catalog = scout_remembering_marketplace_get_catalog;
  iface->get_page = scout_remembering_marketplace_get_page;
  iface->set_standing = scout_remembering_marketplace_set_standing;
  iface->search_async = scout_remembering_marketplace_search_async;
  iface->load_creator_async = scout_remembering_marketplace_load_creator_async;
  iface->load_split_async = scout_remembering_marketplace_load_split_async;
  iface->remembers = scout_remembering_marketplace_remembers;
  iface->supports_content = scout_remembering_marketplace_supports_content;
  iface->search_content_async = scout_remembering_marketplace_search_content_async;
  iface->load_content_async = scout_remembering_marketplace_load_content_async;
  iface->check_async = scout_remembering_marketplace_check_async;
  iface->forget = scout_remembering_marketplace_forget;
  iface->list_requests = scout_remembering_marketplace_list_requests;
  iface->dup_command = scout_remembering_marketplace_dup_command;
  iface->has_spare_calls = scout_remembering_marketplace_has_spare_calls;
}

static void
scout_remembering_marketplace_init (ScoutRememberingMarketplace *self)
{
  self->errands = g_hash_table_new (g_str_hash, g_str_equal);
}

ScoutMarketplace *
scout_remembering_marketplace_new (ScoutMarketplace *marketplace,
                                   ScoutClock       *clock)
{
  ScoutRememberingMarketplace *self = NULL;

  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (marketplace), NULL);
  g_return_val_if_fail (SCOUT_IS_CLOCK (clock), NULL);

  self = g_object_new (SCOUT_TYPE_REMEMBERING_MARKETPLACE, NULL);
  self->asked = g_object_ref (marketplace);
  self->memory = scout_answer_memory_new (clock);

  return SCOUT_MARKETPLACE (self);
}

void
scout_remembering_marketplace_close (ScoutRememberingMarketplace *self)
{
  g_return_if_fail (SCOUT_IS_REMEMBERING_MARKETPLACE (self));

  self->is_closed = TRUE;
  scout_marketplace_forget (SCOUT_MARKETPLACE (self), NULL);
}
