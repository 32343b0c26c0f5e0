/* scout-sandbox-content.c: answers S2's content endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lookup by id and the search with its pages. A wrong question is refused before anything is
 * looked up, whether or not it would find something. Posts that advertise a brand exist only for
 * the Page of that brand: to others they are not forbidden but unknown.
 */

#include "config.h"

#include "scout-sandbox-content.h"

#include "scout-sandbox-content-filters.h"
#include "scout-sandbox-content-node.h"
#include "scout-sandbox-failure.h"
#include "scout-sandbox-gate.h"

/* S2 "Pagination" */
#define USUAL_POSTS 10
#define MOST_POSTS 50

#define ENDPOINT_ID "content"
#define NO_CONTENT 3961009

static void
begin_list (ScoutSandboxCall *call)
{
  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member (call->writer, "data");
  scout_graph_writer_begin_array (call->writer);
}

static void
end_list (ScoutSandboxCall         *call,
          const ScoutSandboxPaging *paging)
{
  scout_graph_writer_end_array (call->writer);
  scout_sandbox_call_write_paging (call, paging);
  scout_graph_writer_end_object (call->writer);
}

static void
answer_post (ScoutSandboxCall *call,
             const char       *content_id,
             const GPtrArray  *fields)
{
  const char *sponsor = scout_sandbox_get_page_info ((guint) call->token->page)->name;
  ScoutSandboxPaging paging = { 0, 1, 1, 1 };
  ScoutWorldPost post;

  if (!scout_world_find_post (call->state->world, content_id, &post)
      || !scout_world_post_is_visible (&post, sponsor))
    {
      scout_sandbox_call_fail_as (call, ENDPOINT_ID, NO_CONTENT, NULL, NULL);
      return;
    }
  if (!scout_sandbox_content_check_creator (call, post.index,
                                            scout_sandbox_content_needs_insights (fields)))
    return;

  begin_list (call);
  scout_sandbox_content_write (call, &post, fields);
  end_list (call, &paging);
}

static void
answer_search (ScoutSandboxCall *call,
               const GPtrArray  *fields)
{
  g_auto (ScoutSandboxContentFilters) filters = { 0 };
  g_autoptr (GArray) found = NULL;
  ScoutSandboxPaging paging = { 0 };

  if (!scout_sandbox_call_read_limit (call, USUAL_POSTS, MOST_POSTS, &paging.limit)
      || !scout_sandbox_content_filters_read (&filters, call))
    return;

  found = scout_world_search_posts (call->state->world, &filters.query);
  if (!scout_sandbox_call_read_paging (call, found->len, &paging))
    return;

  begin_list (call);
  for (guint i = paging.first; i < paging.end; i++)
    {
      const ScoutWorldPostHit *hit = &g_array_index (found, ScoutWorldPostHit, i);
      ScoutWorldPost post;

      if (scout_world_get_post (call->state->world, hit->index, hit->day, hit->number, &post))
        scout_sandbox_content_write (call, &post, fields);
    }
  end_list (call, &paging);
}

void
scout_sandbox_content_answer (ScoutSandboxCall *call)
{
  const char *content_id = scout_sandbox_call_get (call, "content_id");
  g_autoptr (GPtrArray) fields = NULL;

  if (!scout_sandbox_gate_check_brand (call, SCOUT_SANDBOX_PERMISSION_FACEBOOK_DISCOVERY))
    return;
  if (!scout_sandbox_call_read_fields (call, scout_sandbox_content_type (), &fields)
      || !scout_sandbox_content_check_fields (call, fields) || !scout_sandbox_content_check (call))
    return;

  if (content_id != NULL && *content_id != '\0')
    answer_post (call, content_id, fields);
  else
    answer_search (call, fields);
}
