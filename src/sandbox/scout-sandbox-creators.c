/* scout-sandbox-creators.c: answers S2's creators endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field table of a creator, the lookup by id and the search with its pages. What is searched is
 * the world; what may be asked is checked by scout-sandbox-filters.c and scout-sandbox-insights.c
 * before anything is looked up, so that a wrong question is refused whether or not it finds
 * anybody.
 */

#include "config.h"

#include "scout-sandbox-creators.h"

#include "scout-sandbox-content-node.h"
#include "scout-sandbox-failure.h"
#include "scout-sandbox-filters.h"
#include "scout-sandbox-gate.h"
#include "scout-sandbox-insights.h"
#include "scout-sandbox-pages.h"

#include <string.h>

/* Of so many creators without partners one has no list of them. */
#define UNTOLD 3

#define ENDPOINT_ID "creators"
#define NO_CREATOR 3961010
#define NOT_INVITED 3961015
#define INELIGIBLE 3961014
#define NOT_ONBOARDED 10

/* S2 "Pagination" */
#define USUAL_CREATORS 10
#define MOST_CREATORS 50

#define PORTRAIT_SIDE 320
#define COVER_WIDTH 960
#define COVER_HEIGHT 320

static void
write_portrait (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  const ScoutWorldCreator *creator = node;
  g_autofree char *url = scout_sandbox_dup_picture_url (call, creator->portrait_id, PORTRAIT_SIDE,
                                                        PORTRAIT_SIDE);

  scout_graph_writer_member_text (call->writer, field->name, url);
}

static void
write_cover (ScoutSandboxCall *call,
             gconstpointer     node,
             const ScoutField *field)
{
  const ScoutWorldCreator *creator = node;
  g_autofree char *url = NULL;

  if (creator->cover_id == NULL)
    return;
  url = scout_sandbox_dup_picture_url (call, creator->cover_id, COVER_WIDTH, COVER_HEIGHT);
  scout_graph_writer_member_text (call->writer, field->name, url);
}

/* In S2's examples but not in its table of fields (conventions section 7, row 2). */
static void
write_onboarding (ScoutSandboxCall *call,
                  gconstpointer     node,
                  const ScoutField *field)
{
  const ScoutWorldCreator *creator = node;

  scout_graph_writer_member_text (call->writer, field->name,
                                  creator->state == SCOUT_WORLD_ONBOARDED ? "onboarded"
                                                                          : "invited");
}

/* No document says whether whoever has tagged nobody has an empty list or none: both come up. */
static void
write_partners (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  const ScoutWorldCreator *creator = node;

  if (creator->past_partnerships[0] == NULL && creator->index % UNTOLD == 0)
    return;

  scout_graph_writer_member (call->writer, field->name);
  scout_graph_writer_begin_array (call->writer);
  for (guint i = 0; creator->past_partnerships[i] != NULL; i++)
    scout_graph_writer_text (call->writer, creator->past_partnerships[i]);
  scout_graph_writer_end_array (call->writer);
}

static void
write_insights (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  const ScoutWorldCreator *creator = node;

  scout_sandbox_insights_write (call, creator->index, field);
}

static void
write_recent_content (ScoutSandboxCall *call,
                      gconstpointer     node,
                      const ScoutField *field)
{
  const ScoutWorldCreator *creator = node;

  scout_sandbox_content_write_recent (call, creator->index, field);
}

#define TEXT(name, member) \
  { name, SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutWorldCreator, member), NULL }
#define LIST(name, member) \
  { name, SCOUT_SANDBOX_FIELD_LIST, offsetof (ScoutWorldCreator, member), NULL }

static const ScoutSandboxFieldInfo creator_fields[] = {
  TEXT ("creator_age_bucket", age_bucket),
  TEXT ("creator_alias", alias),
  TEXT ("creator_bio", bio),
  LIST ("creator_categories", categories),
  TEXT ("creator_country", country),
  { "creator_cover_photo_url", SCOUT_SANDBOX_FIELD_FUNC, 0, write_cover },
  TEXT ("creator_display_name", display_name),
  TEXT ("creator_email", email),
  { "creator_follower_count", SCOUT_SANDBOX_FIELD_COUNT,
    offsetof (ScoutWorldCreator, follower_count), NULL },
  TEXT ("creator_gender", gender),
  TEXT ("creator_id", creator_id),
  LIST ("creator_interests", interests),
  LIST ("creator_languages", languages),
  { "creator_onboarding_status", SCOUT_SANDBOX_FIELD_FUNC, 0, write_onboarding },
  { "creator_profile_image_url", SCOUT_SANDBOX_FIELD_FUNC, 0, write_portrait },
  TEXT ("creator_profile_url", profile_url),
  { "insights", SCOUT_SANDBOX_FIELD_FUNC, 0, write_insights },
  { "past_partnerships", SCOUT_SANDBOX_FIELD_FUNC, 0, write_partners },
  { "recent_content", SCOUT_SANDBOX_FIELD_FUNC, 0, write_recent_content },
};

static const char *creator_usual[] = { "creator_id", NULL };

static const ScoutSandboxNodeType creator_type = {
  "CreatorMarketplaceCreator", creator_fields, G_N_ELEMENTS (creator_fields), creator_usual, NULL
};

/* S2: invited creators have "only a subset of fields"; which, it does not say. */
static const char *invited_fields[] = {
  "creator_alias", "creator_display_name", "creator_id", "creator_onboarding_status",
  "creator_profile_image_url", "creator_profile_url", NULL
};

static const ScoutField *
find_field (const GPtrArray *fields,
            const char      *name)
{
  for (guint i = 0; fields != NULL && i < fields->len; i++)
    {
      const ScoutField *field = g_ptr_array_index (fields, i);

      if (strcmp (field->name, name) == 0)
        return field;
    }
  return NULL;
}

static gboolean
is_kept_for_invited (const ScoutField *field)
{
  return g_strv_contains (invited_fields, field->name);
}

static void
write_creator (ScoutSandboxCall *call,
               guint             index,
               const GPtrArray  *fields)
{
  g_auto (ScoutWorldCreator) creator = { 0 };
  g_autoptr (GPtrArray) kept = NULL;

  scout_sandbox_state_get_creator (call->state, index, &creator);
  if (creator.state == SCOUT_WORLD_INVITED && fields != NULL)
    {
      kept = g_ptr_array_new ();
      for (guint i = 0; i < fields->len; i++)
        {
          if (is_kept_for_invited (g_ptr_array_index (fields, i)))
            g_ptr_array_add (kept, g_ptr_array_index (fields, i));
        }
    }
  scout_sandbox_node_write (call, &creator_type, &creator, kept != NULL ? kept : fields);
}

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
    write_creator (call, indices[i], fields);
  scout_graph_writer_end_array (call->writer);
  scout_sandbox_call_write_paging (call, paging);
  scout_graph_writer_end_object (call->writer);
}

static void
answer_creator (ScoutSandboxCall *call,
                const char       *id_or_alias,
                const GPtrArray  *fields)
{
  ScoutSandboxPaging paging = { 0, 1, 1, 1 };
  g_auto (ScoutWorldCreator) creator = { 0 };
  guint index = 0;

  if (!scout_sandbox_state_find_creator (call->state, id_or_alias, &index))
    {
      scout_sandbox_call_fail_as (call, ENDPOINT_ID, NO_CREATOR, NULL, NULL);
      return;
    }

  scout_sandbox_state_get_creator (call->state, index, &creator);
  if (creator.state == SCOUT_WORLD_NOT_INVITED)
    scout_sandbox_call_fail_as (call, ENDPOINT_ID, NOT_INVITED, NULL, NULL);
  else if (creator.state == SCOUT_WORLD_INELIGIBLE)
    scout_sandbox_call_fail_as (call, ENDPOINT_ID, INELIGIBLE, NULL, NULL);
  else if (creator.state == SCOUT_WORLD_INVITED && find_field (fields, "insights") != NULL)
    scout_sandbox_call_fail_as (call, ENDPOINT_ID, NOT_ONBOARDED, NULL, NULL);
  else
    write_page (call, &index, fields, &paging);
}

static void
answer_search (ScoutSandboxCall *call,
               const GPtrArray  *fields)
{
  g_auto (ScoutSandboxFilters) filters = { 0 };
  g_autoptr (GArray) found = NULL;
  ScoutSandboxPaging paging = { 0 };

  if (!scout_sandbox_call_read_limit (call, USUAL_CREATORS, MOST_CREATORS, &paging.limit)
      || !scout_sandbox_filters_read (&filters, call))
    return;

  found = scout_world_search (call->state->world, &filters.query);
  if (scout_sandbox_call_read_paging (call, found->len, &paging))
    write_page (call, (const guint *) found->data, fields, &paging);
}

void
scout_sandbox_creators_answer (ScoutSandboxCall *call)
{
  const char *creator_id = scout_sandbox_call_get (call, "creator_id");
  g_autoptr (GPtrArray) fields = NULL;
  const ScoutField *insights;
  const ScoutField *recent;

  if (!scout_sandbox_gate_check_brand (call, SCOUT_SANDBOX_PERMISSION_FACEBOOK_DISCOVERY))
    return;
  if (!scout_sandbox_call_read_fields (call, &creator_type, &fields))
    return;
  insights = find_field (fields, "insights");
  recent = find_field (fields, "recent_content");
  if ((insights != NULL && !scout_sandbox_insights_check (call, insights))
      || (recent != NULL && !scout_sandbox_content_check_recent (call, recent)))
    return;

  if (creator_id != NULL)
    answer_creator (call, creator_id, fields);
  else
    answer_search (call, fields);
}
