/* scout-sandbox-content-node.c: writes posts as S2's content endpoint does.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field tables of a post and of a comment, and the edge that leads from creators to posts.
 */

#include "config.h"

#include "scout-sandbox-content-node.h"

#include "scout-sandbox-content-insights.h"
#include "scout-sandbox-failure.h"
#include "scout-sandbox-pages.h"
#include "scout-world-post-search.h"
#include "scout-world-post-texts.h"

#include <string.h>

/* S2 "recent_content": "capped at 90 posts", of the last 28 days if nobody says otherwise. */
#define MOST_RECENT 90
#define RECENT_EDGE_ID "creator-recent-content"
#define CREATORS_ID "creators"
#define WRONG_TIME_RANGE 3961024

/* S2 "comments": "capped at 10". */
#define MOST_COMMENTS 10

#define THUMBNAIL_SIDE 320

/* A comment with what it stands under. */
typedef struct
{
  const ScoutWorldPost *post;
  const ScoutWorldComment *comment;
} CommentNode;

/* The newest posts, until there are enough. */
typedef struct
{
  ScoutSandboxCall *call;
  const GPtrArray *fields;
  const char *sponsor;
  guint left;
} Recent;

/* As S2 writes them, in the order of ScoutWorldPostType. */
static const char * const type_names[] = { "LINKS", "LIVE", "PHOTOS", "REELS", "TEXT", "VIDEOS" };

/* Mocked creators have mocked names in the addresses of their posts, too. */
static char *
dup_url (ScoutSandboxCall     *call,
         const ScoutWorldPost *post)
{
  g_autofree char *url = scout_world_post_dup_url (call->state->world, post);
  g_auto (ScoutWorldCreator) real = { 0 };
  g_autofree char *mocked = NULL;
  GString *full;

  if (!scout_sandbox_state_is_mocked (call->state))
    return g_steal_pointer (&url);

  scout_world_get_creator (call->state->world, post->index, &real);
  mocked = scout_sandbox_state_dup_alias (call->state, real.alias);
  full = g_string_new (url);
  g_string_replace (full, real.alias, mocked, 1);
  return g_string_free (full, FALSE);
}

static void
write_comment_id (ScoutSandboxCall *call,
                  gconstpointer     node,
                  const ScoutField *field)
{
  const CommentNode *comment = node;
  g_autofree char *id = g_strdup_printf ("%" G_GUINT64_FORMAT "_%" G_GUINT64_FORMAT,
                                         scout_world_post_get_id (call->state->world,
                                                                  comment->post),
                                         comment->comment->id);

  scout_graph_writer_member_text (call->writer, field->name, id);
}

/* "comment_text is empty when there is not text included in the comment". */
static void
write_comment_text (ScoutSandboxCall *call,
                    gconstpointer     node,
                    const ScoutField *field)
{
  const CommentNode *comment = node;

  scout_graph_writer_member_text (call->writer, field->name,
                                  scout_sandbox_state_get_text (call->state,
                                                                comment->comment->text));
}

/* "Only post format is supported currently while Reels url will link to the reel itself." */
static void
write_comment_url (ScoutSandboxCall *call,
                   gconstpointer     node,
                   const ScoutField *field)
{
  const CommentNode *comment = node;
  g_autofree char *url = dup_url (call, comment->post);
  g_autofree char *full = NULL;

  if (comment->post->type == SCOUT_WORLD_POST_REELS)
    full = g_steal_pointer (&url);
  else
    full = g_strdup_printf ("%s?comment_id=%" G_GUINT64_FORMAT, url, comment->comment->id);
  scout_graph_writer_member_text (call->writer, field->name, full);
}

static const ScoutSandboxFieldInfo comment_fields[] = {
  { "comment_id", SCOUT_SANDBOX_FIELD_FUNC, 0, write_comment_id },
  { "comment_text", SCOUT_SANDBOX_FIELD_FUNC, 0, write_comment_text },
  { "comment_url", SCOUT_SANDBOX_FIELD_FUNC, 0, write_comment_url },
};

static const char *comment_usual[] = { "comment_id", "comment_text", "comment_url", NULL };

static const ScoutSandboxNodeType comment_type = {
  "CreatorMarketplaceComment", comment_fields, G_N_ELEMENTS (comment_fields), comment_usual, NULL
};

static gboolean
read_limit (const ScoutField *field,
            guint             most,
            guint            *limit)
{
  const char *text = scout_field_get_modifier (field, "limit");
  guint64 number = most;

  if (text != NULL && !g_ascii_string_to_unsigned (text, 10, 1, most, &number, NULL))
    return FALSE;
  *limit = (guint) number;
  return TRUE;
}

static gboolean
check_limit (ScoutSandboxCall *call,
             const ScoutField *field,
             guint             most)
{
  guint limit;

  if (!read_limit (field, most, &limit))
    return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                            "(#100) Param limit must be a number from 1 to %u",
                                            most);
  return TRUE;
}

static void
write_comments (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  ScoutWorldComment comments[SCOUT_WORLD_MAX_COMMENTS];
  guint n = scout_world_list_comments (call->state->world, node, comments);
  guint limit = MOST_COMMENTS;

  read_limit (field, MOST_COMMENTS, &limit);
  scout_sandbox_call_begin_edge (call, field->name);
  for (guint i = 0; i < MIN (n, limit); i++)
    {
      CommentNode comment = { node, &comments[i] };

      scout_sandbox_node_write (call, &comment_type, &comment, field->children);
    }
  scout_sandbox_call_end_edge (call);
}

static void
write_caption (ScoutSandboxCall *call,
               gconstpointer     node,
               const ScoutField *field)
{
  g_autofree char *caption = scout_world_post_dup_caption (call->state->world, node);

  if (scout_sandbox_state_is_mocked (call->state))
    scout_graph_writer_member_text (call->writer, field->name, SCOUT_SANDBOX_MOCKED_BIO);
  else if (*caption != '\0')
    scout_graph_writer_member_text (call->writer, field->name,
                                    scout_sandbox_state_get_text (call->state, caption));
}

static void
write_id (ScoutSandboxCall *call,
          gconstpointer     node,
          const ScoutField *field)
{
  g_autofree char *id = g_strdup_printf ("%" G_GUINT64_FORMAT,
                                         scout_world_post_get_id (call->state->world, node));

  scout_graph_writer_member_text (call->writer, field->name, id);
}

static void
write_thumbnail (ScoutSandboxCall *call,
                 gconstpointer     node,
                 const ScoutField *field)
{
  g_autofree char *id = scout_world_post_dup_picture_id (node);
  g_autofree char *url = NULL;

  if (id == NULL)
    return;
  url = scout_sandbox_dup_picture_url (call, id, THUMBNAIL_SIDE, THUMBNAIL_SIDE);
  scout_graph_writer_member_text (call->writer, field->name, url);
}

static void
write_type (ScoutSandboxCall *call,
            gconstpointer     node,
            const ScoutField *field)
{
  const ScoutWorldPost *post = node;

  scout_graph_writer_member_text (call->writer, field->name, type_names[post->type]);
}

static void
write_url (ScoutSandboxCall *call,
           gconstpointer     node,
           const ScoutField *field)
{
  g_autofree char *url = dup_url (call, node);

  scout_graph_writer_member_text (call->writer, field->name, url);
}

static void
write_time (ScoutSandboxCall *call,
            gconstpointer     node,
            const ScoutField *field)
{
  const ScoutWorldPost *post = node;
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (post->created_at);
  g_autofree char *text = g_date_time_format (time, "%Y-%m-%dT%H:%M:%S+0000");

  scout_graph_writer_member_text (call->writer, field->name, text);
}

static void
write_creator_id (ScoutSandboxCall *call,
                  gconstpointer     node,
                  const ScoutField *field)
{
  const ScoutWorldPost *post = node;
  g_auto (ScoutWorldCreator) creator = { 0 };

  scout_world_get_creator (call->state->world, post->index, &creator);
  scout_graph_writer_member_text (call->writer, field->name, creator.creator_id);
}

static void
write_insights (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  scout_sandbox_content_insights_write (call, node, field);
}

static const ScoutSandboxFieldInfo content_fields[] = {
  { "caption", SCOUT_SANDBOX_FIELD_FUNC, 0, write_caption },
  { "comments", SCOUT_SANDBOX_FIELD_FUNC, 0, write_comments },
  { "content_id", SCOUT_SANDBOX_FIELD_FUNC, 0, write_id },
  { "content_thumbnail_url", SCOUT_SANDBOX_FIELD_FUNC, 0, write_thumbnail },
  { "content_type", SCOUT_SANDBOX_FIELD_FUNC, 0, write_type },
  { "content_url", SCOUT_SANDBOX_FIELD_FUNC, 0, write_url },
  { "create_time", SCOUT_SANDBOX_FIELD_FUNC, 0, write_time },
  { "creator_id", SCOUT_SANDBOX_FIELD_FUNC, 0, write_creator_id },
  { "insights", SCOUT_SANDBOX_FIELD_FUNC, 0, write_insights },
  { "tagged_brand", SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutWorldPost, brand), NULL },
};

/* S2 hides all fields of creators but the id if none are asked for, and says nothing of posts. */
static const char *content_usual[] = { "content_id", NULL };

static const ScoutSandboxNodeType content_type = {
  "CreatorMarketplaceContent", content_fields, G_N_ELEMENTS (content_fields), content_usual, NULL
};

/* "Only a subset of fields"; which, S2 does not say. */
static const char *invited_fields[] = {
  "content_id", "content_type", "content_url", "create_time", "creator_id", NULL
};

const ScoutSandboxNodeType *
scout_sandbox_content_type (void)
{
  return &content_type;
}

gboolean
scout_sandbox_content_needs_insights (const GPtrArray *fields)
{
  for (guint i = 0; fields != NULL && i < fields->len; i++)
    {
      const ScoutField *field = g_ptr_array_index (fields, i);

      if (strcmp (field->name, "insights") == 0)
        return TRUE;
    }
  return FALSE;
}

gboolean
scout_sandbox_content_check_fields (ScoutSandboxCall *call,
                                    const GPtrArray  *fields)
{
  if (!scout_sandbox_node_check (call, &content_type, fields))
    return FALSE;

  for (guint i = 0; fields != NULL && i < fields->len; i++)
    {
      const ScoutField *field = g_ptr_array_index (fields, i);
      gboolean is_comments = strcmp (field->name, "comments") == 0;
      gboolean is_insights = strcmp (field->name, "insights") == 0;

      if (field->children != NULL && !is_comments)
        return scout_sandbox_call_fail_message (call, SCOUT_SANDBOX_ERROR_PARAMETER,
                                                "(#100) Subfields are not supported by %s",
                                                field->name);
      if (is_insights && !scout_sandbox_content_insights_check (call, field))
        return FALSE;
      if (is_comments
          && (!scout_sandbox_node_check (call, &comment_type, field->children)
              || !check_limit (call, field, MOST_COMMENTS)))
        return FALSE;
    }
  return TRUE;
}

void
scout_sandbox_content_write (ScoutSandboxCall     *call,
                             const ScoutWorldPost *post,
                             const GPtrArray      *fields)
{
  g_auto (ScoutWorldCreator) creator = { 0 };
  g_autoptr (GPtrArray) kept = NULL;

  scout_world_get_creator (call->state->world, post->index, &creator);
  if (creator.state == SCOUT_WORLD_INVITED && fields != NULL)
    {
      kept = g_ptr_array_new ();
      for (guint i = 0; i < fields->len; i++)
        {
          ScoutField *field = g_ptr_array_index (fields, i);

          if (g_strv_contains (invited_fields, field->name))
            g_ptr_array_add (kept, field);
        }
    }
  scout_sandbox_node_write (call, &content_type, post, kept != NULL ? kept : fields);
}

/* The days of `time_range`, 0 for a range that there is not. */
static guint
read_days (ScoutSandboxCall *call,
           const ScoutField *field)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (call->state->catalog,
                                                      SCOUT_NETWORK_FACEBOOK);
  const ScoutCatalogParameter *parameter
    = scout_catalog_endpoint_find_parameter (scout_catalog_api_find_endpoint (api, RECENT_EDGE_ID),
                                             "time-range");
  const char *text = scout_field_get_modifier (field, parameter->name);
  const ScoutCatalogValue *value
    = scout_catalog_values_find (parameter->values, text != NULL ? text : parameter->default_value);

  return value != NULL ? (guint) value->days : 0;
}

gboolean
scout_sandbox_content_check_recent (ScoutSandboxCall *call,
                                    const ScoutField *field)
{
  if (read_days (call, field) == 0)
    return scout_sandbox_call_fail_as (call, CREATORS_ID, WRONG_TIME_RANGE, field->name,
                                       scout_field_get_modifier (field, "time_range"));
  return check_limit (call, field, MOST_RECENT)
         && scout_sandbox_content_check_fields (call, field->children);
}

static gboolean
write_recent_cb (const ScoutWorldPost *post,
                 gpointer              user_data)
{
  Recent *recent = user_data;

  if (!scout_world_post_is_visible (post, recent->sponsor))
    return TRUE;
  scout_sandbox_content_write (recent->call, post, recent->fields);
  return --recent->left > 0;
}

void
scout_sandbox_content_write_recent (ScoutSandboxCall *call,
                                    guint             index,
                                    const ScoutField *field)
{
  Recent recent = { call, field->children, NULL, MOST_RECENT };

  read_limit (field, MOST_RECENT, &recent.left);
  recent.sponsor = scout_sandbox_get_page_info ((guint) call->token->page)->name;
  scout_sandbox_call_begin_edge (call, field->name);
  scout_world_foreach_post (call->state->world, index, 0, read_days (call, field), write_recent_cb,
                            &recent);
  scout_sandbox_call_end_edge (call);
}
