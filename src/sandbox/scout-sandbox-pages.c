/* scout-sandbox-pages.c: writes Pages and Instagram accounts as Graph does.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The field tables of both, with the nested objects inside of them. Sources: conventions section 2.
 */

#include "config.h"

#include "scout-sandbox-pages.h"

#include <string.h>

/* What Graph serves without asking for a size. */
#define USUAL_PICTURE_SIDE 50
#define INSTAGRAM_PICTURE_SIDE 150

typedef struct
{
  const char *url;
  gint64      height;
  gint64      width;
} Picture;

static const char *page_tasks[] = {
  "ADVERTISE", "ANALYZE", "CREATE_CONTENT", "MESSAGING", "MODERATE", "MANAGE", NULL
};

static guint
get_page_index (const ScoutSandboxPageInfo *page)
{
  for (guint i = 0; i < SCOUT_SANDBOX_N_PAGES; i++)
    {
      if (scout_sandbox_get_page_info (i) == page)
        return i;
    }
  g_assert_not_reached ();
}

char *
scout_sandbox_dup_picture_url (const ScoutSandboxCall *call,
                               const char             *picture_id,
                               guint                   width,
                               guint                   height)
{
  return g_strdup_printf ("%s/__sandbox/picture/%s?width=%u&height=%u", call->state->base_url,
                          picture_id, width, height);
}

static void
write_silhouette (ScoutSandboxCall *call,
                  gconstpointer     node,
                  const ScoutField *field)
{
  scout_graph_writer_member (call->writer, field->name);
  scout_graph_writer_boolean (call->writer, FALSE);
}

static const ScoutSandboxFieldInfo picture_fields[] = {
  { "height", SCOUT_SANDBOX_FIELD_COUNT, offsetof (Picture, height), NULL },
  { "is_silhouette", SCOUT_SANDBOX_FIELD_FUNC, 0, write_silhouette },
  { "url", SCOUT_SANDBOX_FIELD_TEXT, offsetof (Picture, url), NULL },
  { "width", SCOUT_SANDBOX_FIELD_COUNT, offsetof (Picture, width), NULL },
};

static const char *picture_usual[] = { "height", "is_silhouette", "url", "width", NULL };

static const ScoutSandboxNodeType picture_type = {
  "ProfilePictureSource", picture_fields, G_N_ELEMENTS (picture_fields), picture_usual, NULL
};

static const char *instagram_usual[] = { "id", NULL };

static void
write_instagram_picture (ScoutSandboxCall *call,
                         gconstpointer     node,
                         const ScoutField *field)
{
  const ScoutSandboxInstagramInfo *instagram = node;
  g_autofree char *url = scout_sandbox_dup_picture_url (call, instagram->picture_id,
                                                        INSTAGRAM_PICTURE_SIDE,
                                                        INSTAGRAM_PICTURE_SIDE);

  scout_graph_writer_member_text (call->writer, field->name, url);
}

static void
write_true (ScoutSandboxCall *call,
            gconstpointer     node,
            const ScoutField *field)
{
  scout_graph_writer_member (call->writer, field->name);
  scout_graph_writer_boolean (call->writer, TRUE);
}

/* The id of before the Graph API, a number. */
static void
write_old_id (ScoutSandboxCall *call,
              gconstpointer     node,
              const ScoutField *field)
{
  const ScoutSandboxInstagramInfo *instagram = node;
  const char *digits = instagram->id + strlen ("178414");

  scout_graph_writer_member_count (call->writer, field->name, g_ascii_strtoll (digits, NULL, 10));
}

static void
write_website (ScoutSandboxCall *call,
               gconstpointer     node,
               const ScoutField *field)
{
  const ScoutSandboxInstagramInfo *instagram = node;
  g_autofree char *url = g_strdup_printf ("https://%s.example/", instagram->username);

  scout_graph_writer_member_text (call->writer, field->name, url);
}

static const ScoutSandboxFieldInfo instagram_fields[] = {
  { "biography", SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutSandboxInstagramInfo, biography), NULL },
  { "followers_count", SCOUT_SANDBOX_FIELD_COUNT,
    offsetof (ScoutSandboxInstagramInfo, followers_count), NULL },
  { "follows_count", SCOUT_SANDBOX_FIELD_COUNT,
    offsetof (ScoutSandboxInstagramInfo, follows_count), NULL },
  { "has_profile_pic", SCOUT_SANDBOX_FIELD_FUNC, 0, write_true },
  { "id", SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutSandboxInstagramInfo, id), NULL },
  { "ig_id", SCOUT_SANDBOX_FIELD_FUNC, 0, write_old_id },
  { "is_published", SCOUT_SANDBOX_FIELD_FUNC, 0, write_true },
  { "media_count", SCOUT_SANDBOX_FIELD_COUNT, offsetof (ScoutSandboxInstagramInfo, media_count),
    NULL },
  { "name", SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutSandboxInstagramInfo, name), NULL },
  { "profile_picture_url", SCOUT_SANDBOX_FIELD_FUNC, 0, write_instagram_picture },
  { "username", SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutSandboxInstagramInfo, username), NULL },
  { "website", SCOUT_SANDBOX_FIELD_FUNC, 0, write_website },
};

static const ScoutSandboxNodeType instagram_type = {
  "IGUser", instagram_fields, G_N_ELEMENTS (instagram_fields), instagram_usual, "id"
};

static void
write_token (ScoutSandboxCall *call,
             gconstpointer     node,
             const ScoutField *field)
{
  const ScoutSandboxToken *token = call->token;

  if (token->page < 0)
    token = scout_sandbox_accounts_get_page_token (call->state->accounts, token,
                                                   get_page_index (node));
  scout_graph_writer_member_text (call->writer, field->name, token->text);
}

static void
write_categories (ScoutSandboxCall *call,
                  gconstpointer     node,
                  const ScoutField *field)
{
  const ScoutSandboxPageInfo *page = node;

  scout_graph_writer_member (call->writer, field->name);
  scout_graph_writer_begin_array (call->writer);
  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member_text (call->writer, "id", page->category_id);
  scout_graph_writer_member_text (call->writer, "name", page->category);
  scout_graph_writer_end_object (call->writer);
  scout_graph_writer_end_array (call->writer);
}

static void
write_tasks (ScoutSandboxCall *call,
             gconstpointer     node,
             const ScoutField *field)
{
  scout_graph_writer_member (call->writer, field->name);
  scout_graph_writer_begin_array (call->writer);
  for (guint i = 0; page_tasks[i] != NULL; i++)
    scout_graph_writer_text (call->writer, page_tasks[i]);
  scout_graph_writer_end_array (call->writer);
}

static void
write_link (ScoutSandboxCall *call,
            gconstpointer     node,
            const ScoutField *field)
{
  const ScoutSandboxPageInfo *page = node;
  g_autofree char *url = g_strconcat ("https://www.facebook.com/", page->username, NULL);

  scout_graph_writer_member_text (call->writer, field->name, url);
}

static guint
get_picture_side (const ScoutField *field)
{
  const char *width = scout_field_get_modifier (field, "width");
  const char *type = scout_field_get_modifier (field, "type");
  guint64 side = g_strcmp0 (type, "large") == 0 ? 200 : USUAL_PICTURE_SIDE;

  if (width != NULL)
    g_ascii_string_to_unsigned (width, 10, 1, 720, &side, NULL);
  return (guint) side;
}

/* "picture":{"data":{"height":50,"is_silhouette":false,"url":"https:\/\/…","width":50}} */
static void
write_picture (ScoutSandboxCall *call,
               gconstpointer     node,
               const ScoutField *field)
{
  const ScoutSandboxPageInfo *page = node;
  guint side = get_picture_side (field);
  g_autofree char *url = scout_sandbox_dup_picture_url (call, page->picture_id, side, side);
  Picture picture = { url, side, side };

  if (!scout_sandbox_node_check (call, &picture_type, field->children))
    return;

  scout_graph_writer_member (call->writer, field->name);
  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member (call->writer, "data");
  scout_sandbox_node_write (call, &picture_type, &picture, field->children);
  scout_graph_writer_end_object (call->writer);
}

static void
write_instagram (ScoutSandboxCall *call,
                 gconstpointer     node,
                 const ScoutField *field)
{
  const ScoutSandboxPageInfo *page = node;

  if (!scout_sandbox_node_check (call, &instagram_type, field->children))
    return;
  if (page->instagram == NULL
      || (call->token->permissions & SCOUT_SANDBOX_PERMISSION_INSTAGRAM_BASIC) == 0)
    return;

  scout_graph_writer_member (call->writer, field->name);
  scout_sandbox_node_write (call, &instagram_type, page->instagram, field->children);
}

static const ScoutSandboxFieldInfo page_fields[] = {
  { "access_token", SCOUT_SANDBOX_FIELD_FUNC, 0, write_token },
  { "category", SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutSandboxPageInfo, category), NULL },
  { "category_list", SCOUT_SANDBOX_FIELD_FUNC, 0, write_categories },
  { "connected_instagram_account", SCOUT_SANDBOX_FIELD_FUNC, 0, write_instagram },
  { "fan_count", SCOUT_SANDBOX_FIELD_COUNT, offsetof (ScoutSandboxPageInfo, followers_count),
    NULL },
  { "followers_count", SCOUT_SANDBOX_FIELD_COUNT, offsetof (ScoutSandboxPageInfo, followers_count),
    NULL },
  { "id", SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutSandboxPageInfo, id), NULL },
  { "instagram_business_account", SCOUT_SANDBOX_FIELD_FUNC, 0, write_instagram },
  { "link", SCOUT_SANDBOX_FIELD_FUNC, 0, write_link },
  { "name", SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutSandboxPageInfo, name), NULL },
  { "picture", SCOUT_SANDBOX_FIELD_FUNC, 0, write_picture },
  { "tasks", SCOUT_SANDBOX_FIELD_FUNC, 0, write_tasks },
  { "username", SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutSandboxPageInfo, username), NULL },
};

static const char *page_usual[] = {
  "access_token", "category", "category_list", "name", "id", "tasks", NULL
};

static const ScoutSandboxNodeType page_type = {
  "Page", page_fields, G_N_ELEMENTS (page_fields), page_usual, "id"
};

const ScoutSandboxNodeType *
scout_sandbox_page_type (void)
{
  return &page_type;
}

const ScoutSandboxNodeType *
scout_sandbox_instagram_type (void)
{
  return &instagram_type;
}
