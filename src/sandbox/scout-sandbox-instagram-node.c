/* scout-sandbox-instagram-node.c: what S1's creator marketplace tells of an account.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tables of fields of an account and of its media, and who sees which. The insights of accounts
 * are in scout-sandbox-instagram-insights.c. Sources: S1 "Response Fields" and "Media Insights
 * Metrics", conventions section 6.2.
 */

#include "config.h"

#include "scout-sandbox-instagram-node.h"

#include "scout-sandbox-instagram-filters.h"
#include "scout-sandbox-instagram-insights.h"
#include "scout-sandbox-node.h"
#include "scout-sandbox-pages.h"
#include "scout-sandbox-text.h"
#include "scout-world-instagram-media.h"

#include <string.h>

#define PORTRAIT_SIDE 320
#define MEDIA_EDGE "media-insights"

/* Who in the world has a badge, follows the brand, or is followed by it, is nobody's data: it only
 * has to be the same every time. */
#define BADGE_GROWTH 0.1
#define FOLLOWS_BRAND(index) ((index) % 7 == 0)
#define IS_FOLLOWED(index) ((index) % 11 == 0)

/* S1: some fields are only told of somebody who was asked for by name. */
static gboolean
is_lookup (const ScoutSandboxCall *call)
{
  return scout_sandbox_call_get (call, "username") != NULL;
}

static gboolean
is_onboarded (const ScoutWorldInstagram *account)
{
  return account->state == SCOUT_WORLD_ONBOARDED;
}

static void
write_boolean (ScoutSandboxCall *call,
               const ScoutField *field,
               gboolean          value)
{
  scout_graph_writer_member (call->writer, field->name);
  scout_graph_writer_boolean (call->writer, value);
}

static void
write_verified (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  write_boolean (call, field, ((const ScoutWorldInstagram *) node)->is_verified);
}

static void
write_messages (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  write_boolean (call, field, ((const ScoutWorldInstagram *) node)->takes_messages);
}

static void
write_onboarded (ScoutSandboxCall *call,
                 gconstpointer     node,
                 const ScoutField *field)
{
  write_boolean (call, field, is_onboarded (node));
}

static void
write_follows (ScoutSandboxCall *call,
               gconstpointer     node,
               const ScoutField *field)
{
  write_boolean (call, field, FOLLOWS_BRAND (((const ScoutWorldInstagram *) node)->creator.index));
}

static void
write_followed (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  write_boolean (call, field, IS_FOLLOWED (((const ScoutWorldInstagram *) node)->creator.index));
}

/* "only available for onboarded creators" */
static void
write_age (ScoutSandboxCall *call,
           gconstpointer     node,
           const ScoutField *field)
{
  const ScoutWorldInstagram *account = node;

  if (is_onboarded (account) && account->creator.age_bucket != NULL)
    scout_graph_writer_member_text (call->writer, field->name, account->creator.age_bucket);
}

static void
write_gender (ScoutSandboxCall *call,
              gconstpointer     node,
              const ScoutField *field)
{
  const ScoutWorldInstagram *account = node;

  if (is_onboarded (account) && account->creator.gender != NULL)
    scout_graph_writer_member_text (call->writer, field->name, account->creator.gender);
}

static void
write_portrait (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  const ScoutWorldInstagram *account = node;
  g_autofree char *url = scout_sandbox_dup_picture_url (call, account->creator.portrait_id,
                                                        PORTRAIT_SIDE, PORTRAIT_SIDE);

  scout_graph_writer_member_text (call->writer, field->name, url);
}

static void
write_texts (ScoutSandboxCall   *call,
             const ScoutField   *field,
             const char * const *texts)
{
  scout_graph_writer_member (call->writer, field->name);
  scout_graph_writer_begin_array (call->writer);
  for (guint i = 0; texts[i] != NULL; i++)
    scout_graph_writer_text (call->writer, texts[i]);
  scout_graph_writer_end_array (call->writer);
}

static void
write_badges (ScoutSandboxCall *call,
              gconstpointer     node,
              const ScoutField *field)
{
  static const char * const badges[] = { "fast_growing", NULL };

  if (((const ScoutWorldInstagram *) node)->growth <= BADGE_GROWTH)
    write_texts (call, field, badges);
}

static void
write_platforms (ScoutSandboxCall *call,
                 gconstpointer     node,
                 const ScoutField *field)
{
  static const char * const one[] = { "instagram", NULL };
  static const char * const both[] = { "instagram", "facebook", NULL };

  write_texts (call, field, ((const ScoutWorldInstagram *) node)->has_facebook ? both : one);
}

static void
write_category (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  const ScoutWorldInstagram *account = node;
  g_autofree char *category = g_strdelimit (g_strdup (account->creator.categories[0]), "_", ' ');

  if (category == NULL)
    return;
  category[0] = g_ascii_toupper (category[0]);
  scout_graph_writer_member_text (call->writer, field->name, category);
}

static void
write_experience (ScoutSandboxCall *call,
                  gconstpointer     node,
                  const ScoutField *field)
{
  if (is_lookup (call))
    write_boolean (call, field,
                   ((const ScoutWorldInstagram *) node)->creator.past_partnerships[0] != NULL);
}

static void
write_partners (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  if (is_lookup (call))
    write_texts (call, field, ((const ScoutWorldInstagram *) node)->creator.past_partnerships);
}

static void
write_insights (ScoutSandboxCall *call,
                gconstpointer     node,
                const ScoutField *field)
{
  const ScoutWorldInstagram *account = node;

  scout_sandbox_instagram_insights_write (call, account->creator.index, is_onboarded (account),
                                          field);
}

/* Likes, comments, views and shares are metrics (conventions section 7, row 12). */
static void
write_media_metric (ScoutSandboxCall *call,
                    const char       *name,
                    gint64            value)
{
  if (value < 0)
    return;

  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member_text (call->writer, "name", name);
  scout_graph_writer_member (call->writer, "total_value");
  scout_graph_writer_begin_object (call->writer);
  scout_graph_writer_member_count (call->writer, "value", value);
  scout_graph_writer_end_object (call->writer);
  scout_graph_writer_end_object (call->writer);
}

static gboolean
asks_for (const ScoutField *field,
          const char       *metric)
{
  const char *text = scout_field_get_modifier (field, "metrics");
  g_auto (GStrv) names = scout_sandbox_parse_list (text != NULL ? text : "");

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_ascii_strcasecmp (names[i], metric) == 0)
        return TRUE;
    }
  return text == NULL;
}

static void
write_media_insights (ScoutSandboxCall *call,
                      gconstpointer     node,
                      const ScoutField *field)
{
  const ScoutWorldMedia *media = node;
  const struct { const char *name; gint64 value; } metrics[] = {
    { "likes", media->likes }, { "comments", media->comments },
    { "views", media->views }, { "shares", media->shares },
  };

  scout_sandbox_call_begin_edge (call, field->name);
  for (guint i = 0; i < G_N_ELEMENTS (metrics); i++)
    {
      if (asks_for (field, metrics[i].name))
        write_media_metric (call, metrics[i].name, metrics[i].value);
    }
  scout_sandbox_call_end_edge (call);
}

static void
write_media_type (ScoutSandboxCall *call,
                  gconstpointer     node,
                  const ScoutField *field)
{
  static const char * const types[] = {
    [SCOUT_WORLD_MEDIA_IMAGE] = "IMAGE",
    [SCOUT_WORLD_MEDIA_VIDEO] = "VIDEO",
    [SCOUT_WORLD_MEDIA_ALBUM] = "CAROUSEL_ALBUM",
  };

  scout_graph_writer_member_text (call->writer, field->name,
                                  types[((const ScoutWorldMedia *) node)->type]);
}

static void
write_product_type (ScoutSandboxCall *call,
                    gconstpointer     node,
                    const ScoutField *field)
{
  scout_graph_writer_member_text (call->writer, field->name,
                                  ((const ScoutWorldMedia *) node)->is_reel ? "REELS" : "FEED");
}

static void
write_creation_time (ScoutSandboxCall *call,
                     gconstpointer     node,
                     const ScoutField *field)
{
  g_autoptr (GDateTime) time =
    g_date_time_new_from_unix_utc (((const ScoutWorldMedia *) node)->created_at);
  g_autofree char *text = g_date_time_format (time, "%Y-%m-%dT%H:%M:%S+0000");

  scout_graph_writer_member_text (call->writer, field->name, text);
}

static void
write_caption (ScoutSandboxCall *call,
               gconstpointer     node,
               const ScoutField *field)
{
  const ScoutWorldMedia *media = node;

  if (media->caption != NULL && *media->caption != '\0')
    scout_graph_writer_member_text (call->writer, field->name,
                                    scout_sandbox_state_get_text (call->state, media->caption));
}

#define MEDIA(name, member) \
  { name, SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutWorldMedia, member), NULL }
#define FUNC(name, func) { name, SCOUT_SANDBOX_FIELD_FUNC, 0, func }

static const ScoutSandboxFieldInfo media_fields[] = {
  FUNC ("caption", write_caption),
  FUNC ("creation_time", write_creation_time),
  MEDIA ("id", id),
  FUNC ("insights", write_media_insights),
  FUNC ("media_type", write_media_type),
  MEDIA ("permalink", permalink),
  FUNC ("product_type", write_product_type),
  MEDIA ("tagged_brand", brand),
};

static const char *usual[] = { "id", NULL };

static const ScoutSandboxNodeType media_type = {
  "IGMediaExportForCAM", media_fields, G_N_ELEMENTS (media_fields), usual, "id"
};

static guint
get_media_limit (const ScoutField *field)
{
  const char *text = scout_field_get_modifier (field, "limit");
  guint64 limit = SCOUT_WORLD_MAX_MEDIA;

  if (text != NULL)
    g_ascii_string_to_unsigned (text, 10, 1, SCOUT_WORLD_MAX_MEDIA, &limit, NULL);
  return (guint) limit;
}

static void
write_media (ScoutSandboxCall *call,
             gconstpointer     node,
             const ScoutField *field)
{
  const ScoutWorldInstagram *account = node;
  gboolean is_branded = strcmp (field->name, "recent_media") != 0;
  g_autoptr (GPtrArray) media = NULL;

  if (!is_lookup (call))
    return;

  media = scout_world_list_media (call->state->world, account->creator.index, is_branded,
                                  get_media_limit (field));
  scout_sandbox_call_begin_edge (call, field->name);
  for (guint i = 0; i < media->len; i++)
    scout_sandbox_node_write (call, &media_type, g_ptr_array_index (media, i), field->children);
  scout_sandbox_call_end_edge (call);
}

#define ACCOUNT(name, member) \
  { name, SCOUT_SANDBOX_FIELD_TEXT, offsetof (ScoutWorldInstagram, member), NULL }

static const ScoutSandboxFieldInfo account_fields[] = {
  FUNC ("age_bucket", write_age),
  FUNC ("badges", write_badges),
  ACCOUNT ("biography", biography),
  FUNC ("branded_content_media", write_media),
  FUNC ("category", write_category),
  ACCOUNT ("country", creator.country),
  ACCOUNT ("email", creator.email),
  FUNC ("gender", write_gender),
  FUNC ("has_brand_partnership_experience", write_experience),
  ACCOUNT ("id", id),
  FUNC ("insights", write_insights),
  FUNC ("is_account_verified", write_verified),
  FUNC ("is_brand_following_creator", write_followed),
  FUNC ("is_creator_following_brand", write_follows),
  FUNC ("is_paid_partnership_messages_enabled", write_messages),
  ACCOUNT ("messaging_id", messaging_id),
  FUNC ("onboarded_status", write_onboarded),
  ACCOUNT ("page_id", page_id),
  ACCOUNT ("page_name", creator.display_name),
  FUNC ("past_brand_partnership_partners", write_partners),
  FUNC ("past_partnership_ads_media", write_media),
  FUNC ("platforms", write_platforms),
  ACCOUNT ("portfolio_url", portfolio_url),
  FUNC ("profile_picture_url", write_portrait),
  FUNC ("recent_media", write_media),
  ACCOUNT ("username", username),
};

/* The name is that of Meta's SDKs (conventions section 6.1). */
static const ScoutSandboxNodeType account_type = {
  "IGUserExportForCAM", account_fields, G_N_ELEMENTS (account_fields), usual, "id"
};

static gboolean
check_media_metrics (ScoutSandboxCall *call,
                     const ScoutField *field)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (call->state->catalog,
                                                      SCOUT_NETWORK_INSTAGRAM);
  const char *text = scout_field_get_modifier (field, "metrics");
  g_auto (GStrv) names = scout_sandbox_parse_list (text != NULL ? text : "");

  for (guint i = 0; names[i] != NULL; i++)
    {
      if (scout_catalog_api_find_metric (api, MEDIA_EDGE, names[i]) == NULL)
        return scout_sandbox_instagram_fail (call, "%s is no metric of media", names[i]);
    }
  return TRUE;
}

static gboolean
check_media (ScoutSandboxCall *call,
             const ScoutField *field)
{
  const char *limit = scout_field_get_modifier (field, "limit");

  if (limit != NULL && !g_ascii_string_to_unsigned (limit, 10, 1, G_MAXUINT, NULL, NULL))
    return scout_sandbox_instagram_fail (call, "%s is no limit", limit);
  if (!scout_sandbox_node_check (call, &media_type, field->children))
    return FALSE;

  for (guint i = 0; field->children != NULL && i < field->children->len; i++)
    {
      const ScoutField *child = g_ptr_array_index (field->children, i);

      if (strcmp (child->name, "insights") != 0)
        continue;
      /* The ads of partnerships have no insights (conventions section 6.2). */
      if (strcmp (field->name, "past_partnership_ads_media") == 0)
        return scout_sandbox_instagram_fail (call, "insights are not supported by %s",
                                             field->name);
      if (!check_media_metrics (call, child))
        return FALSE;
    }
  return TRUE;
}

gboolean
scout_sandbox_instagram_read_fields (ScoutSandboxCall  *call,
                                     GPtrArray        **fields)
{
  if (!scout_sandbox_call_read_fields (call, &account_type, fields))
    return FALSE;

  for (guint i = 0; *fields != NULL && i < (*fields)->len; i++)
    {
      const ScoutField *field = g_ptr_array_index (*fields, i);

      if (g_str_has_suffix (field->name, "_media") && !check_media (call, field))
        return FALSE;
      if (strcmp (field->name, "insights") == 0
          && !scout_sandbox_instagram_insights_check (call, field))
        return FALSE;
    }
  return TRUE;
}

/* Standard access sees invented people only (conventions section 6.2). */
static void
mock (ScoutSandboxCall    *call,
      ScoutWorldInstagram *account)
{
  g_autofree char *username = g_steal_pointer (&account->username);

  account->username = scout_sandbox_state_dup_alias (call->state, username);
  if (!scout_sandbox_state_is_mocked (call->state))
    return;
  g_free (account->biography);
  account->biography = g_strdup (SCOUT_SANDBOX_MOCKED_BIO);
  g_free (account->creator.display_name);
  account->creator.display_name = g_strdup_printf ("Mocked Creator %u", account->creator.index + 1);
}

void
scout_sandbox_instagram_write (ScoutSandboxCall *call,
                               guint             index,
                               const GPtrArray  *fields)
{
  g_auto (ScoutWorldInstagram) account = { 0 };

  if (!scout_world_get_instagram (call->state->world, index, &account))
    return;
  mock (call, &account);
  scout_sandbox_node_write (call, &account_type, &account, fields);
}
