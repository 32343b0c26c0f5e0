/* scout-sandbox-instagram.c: answers S1's creator marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who may ask, whom a call is about, and the pages of a search. What may be asked is checked by
 * scout-sandbox-instagram-filters.c, before anything is looked up; what is told of an account is in
 * scout-sandbox-instagram-node.c. Sources: S1 "Discovery API", conventions section 6.2.
 */

#include "config.h"

#include "scout-sandbox-instagram.h"

#include "scout-sandbox-gate.h"
#include "scout-sandbox-instagram-filters.h"
#include "scout-sandbox-instagram-node.h"

#include <string.h>

/* S1 says nothing of either; the first is the usual one of Graph's edges. */
#define USUAL_ACCOUNTS 25
#define MOST_ACCOUNTS 100

static void
write_page (ScoutSandboxCall         *call,
            const guint              *indices,
            const GPtrArray          *fields,
            const ScoutSandboxPaging *paging)
{
  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member (call->writer, "data");
  scout_graph_writer_begin_array (call->writer);
  for (guint i = paging->first; i < paging->end; i++)
    scout_sandbox_instagram_write (call, indices[i], fields);
  scout_graph_writer_end_array (call->writer);
  scout_sandbox_call_write_paging (call, paging);
  scout_graph_writer_end_object (call->writer);
}

static void
answer_list (ScoutSandboxCall *call,
             const GArray     *indices,
             const GPtrArray  *fields)
{
  ScoutSandboxPaging paging = { 0 };

  if (scout_sandbox_call_read_limit (call, USUAL_ACCOUNTS, MOST_ACCOUNTS, &paging.limit)
      && scout_sandbox_call_read_paging (call, indices->len, &paging))
    write_page (call, (const guint *) indices->data, fields, &paging);
}

static gboolean
find_account (ScoutSandboxCall *call,
              const char       *username,
              guint            *index)
{
  const char *real = scout_sandbox_state_real_alias (call->state,
                                                     *username == '@' ? username + 1 : username);

  return real != NULL && scout_world_find_instagram (call->state->world, real, index);
}

/* S1: an eligible professional account is found whether or not it has joined; others are not
 * visible to the brand (conventions section 3). Nobody of that name is an empty page. */
static gboolean
look_up (ScoutSandboxCall *call,
         const char       *username,
         GArray           *indices)
{
  g_auto (ScoutWorldInstagram) account = { 0 };
  guint index = 0;

  if (!find_account (call, username, &index))
    return TRUE;
  if (!scout_world_get_instagram (call->state->world, index, &account))
    return TRUE;
  if (account.state == SCOUT_WORLD_INELIGIBLE)
    return scout_sandbox_call_fail (call, SCOUT_SANDBOX_ERROR_NOT_VISIBLE);

  g_array_append_val (indices, index);
  return TRUE;
}

/* S1: "Limited to only onboarded creators". */
static gboolean
find_models (ScoutSandboxCall           *call,
             ScoutSandboxInstagramQuery *query)
{
  for (guint i = 0; query->similar_to != NULL && query->similar_to[i] != NULL; i++)
    {
      g_auto (ScoutWorldInstagram) account = { 0 };
      guint index = 0;

      if (!find_account (call, query->similar_to[i], &index)
          || !scout_world_get_instagram (call->state->world, index, &account)
          || account.state != SCOUT_WORLD_ONBOARDED)
        return scout_sandbox_instagram_fail (call, "%s is no creator who has joined the creator "
                                             "marketplace", query->similar_to[i]);
      query->models[i] = index;
      query->world.n_similar_to = i + 1;
    }
  query->world.similar_to = query->models;
  return TRUE;
}

static void
answer_query (ScoutSandboxCall           *call,
              ScoutSandboxInstagramQuery *query,
              const GPtrArray            *fields)
{
  g_autoptr (GArray) found = NULL;

  if (query->usernames != NULL)
    {
      found = g_array_new (FALSE, FALSE, sizeof (guint));
      for (guint i = 0; query->usernames[i] != NULL; i++)
        {
          if (!look_up (call, query->usernames[i], found))
            return;
        }
    }
  else
    {
      if (!find_models (call, query))
        return;
      found = scout_world_instagram_search (call->state->world, &query->world);
    }
  answer_list (call, found, fields);
}

/* The account must be the one that is linked to the Page whose token it is. */
static gboolean
check_account (ScoutSandboxCall *call,
               const char       *account_id)
{
  const ScoutSandboxPageInfo *page = scout_sandbox_get_page_info ((guint) call->token->page);

  if (page->instagram != NULL && strcmp (page->instagram->id, account_id) == 0)
    return TRUE;
  return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_UNKNOWN_OBJECT,
                                          "Unsupported get request. Object with ID '%s' does not "
                                          "exist, cannot be loaded due to missing permissions, or "
                                          "does not support this operation", account_id);
}

void
scout_sandbox_instagram_answer (ScoutSandboxCall *call,
                                const char       *account_id)
{
  g_auto (ScoutSandboxInstagramQuery) query = { 0 };
  g_autoptr (GPtrArray) fields = NULL;

  if (scout_sandbox_gate_check_brand (call, SCOUT_SANDBOX_PERMISSION_INSTAGRAM_DISCOVERY)
      && check_account (call, account_id)
      && scout_sandbox_instagram_read_fields (call, &fields)
      && scout_sandbox_instagram_query_read (&query, call))
    answer_query (call, &query, fields);
}
