/* test-fields.c: each field of the documents' answers becomes known to a model.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A field that is asked for must be known of somebody, and one that is not asked for must not: so a
 * model that made something up would be caught as well as one that did not listen.
 */

#include "config.h"

#include "conformance-box.h"
#include "conformance-client.h"
#include "conformance-rows.h"

#include "scout-world-instagram.h"
#include "scout-world-posts.h"

#include <math.h>
#include <string.h>

#define OWN_BRAND "Alder & Oat"
#define CREATORS "/creator_marketplace/creators?limit=50&fields=creator_id"
#define CONTENT "/creator_marketplace/content?time_range=L28&limit=50&fields=content_id"

/* Whether a model knows a field. */
typedef gboolean (*CreatorTest) (ScoutCreator *creator);
typedef gboolean (*ContentTest) (ScoutContent *content);

#define KNOWS_TEXT(name, getter) \
  static gboolean \
  name (ScoutCreator *creator) \
  { \
    return getter (creator) != NULL; \
  }
#define KNOWS_LIST(name, getter) \
  static gboolean \
  name (ScoutCreator *creator) \
  { \
    const char * const *list = getter (creator); \
\
    return list != NULL && list[0] != NULL; \
  }
#define KNOWS_TRUTH(name, getter) \
  static gboolean \
  name (ScoutCreator *creator) \
  { \
    return getter (creator) != SCOUT_TRUTH_UNKNOWN; \
  }
#define KNOWS_CONTENT(name, getter) \
  static gboolean \
  name (ScoutContent *content) \
  { \
    return getter (content) != NULL; \
  }

KNOWS_TEXT (knows_id, scout_creator_get_id)
KNOWS_TEXT (knows_handle, scout_creator_get_handle)
KNOWS_TEXT (knows_bio, scout_creator_get_bio)
KNOWS_TEXT (knows_profile, scout_creator_get_profile_url)
KNOWS_TEXT (knows_portrait, scout_creator_get_portrait_url)
KNOWS_TEXT (knows_cover, scout_creator_get_cover_url)
KNOWS_TEXT (knows_email, scout_creator_get_email)
KNOWS_TEXT (knows_gender, scout_creator_get_gender)
KNOWS_TEXT (knows_age, scout_creator_get_age_bucket)
KNOWS_TEXT (knows_country, scout_creator_get_country)
KNOWS_TEXT (knows_portfolio, scout_creator_get_portfolio_url)
KNOWS_LIST (knows_categories, scout_creator_get_categories)
KNOWS_LIST (knows_interests, scout_creator_get_interests)
KNOWS_LIST (knows_languages, scout_creator_get_languages)
KNOWS_LIST (knows_partners, scout_creator_get_past_partnerships)
KNOWS_TRUTH (knows_verified, scout_creator_is_verified)
KNOWS_TRUTH (knows_onboarded, scout_creator_is_onboarded)
KNOWS_TRUTH (knows_experience, scout_creator_has_partnership_experience)
KNOWS_CONTENT (knows_content_id, scout_content_get_id)
KNOWS_CONTENT (knows_creator_id, scout_content_get_creator_id)
KNOWS_CONTENT (knows_kind, scout_content_get_kind)
KNOWS_CONTENT (knows_product, scout_content_get_product)
KNOWS_CONTENT (knows_created, scout_content_get_created)
KNOWS_CONTENT (knows_brand, scout_content_get_tagged_brand)
KNOWS_CONTENT (knows_url, scout_content_get_url)
KNOWS_CONTENT (knows_thumbnail, scout_content_get_thumbnail_url)
KNOWS_CONTENT (knows_caption, scout_content_get_caption)

/* The name of somebody without one is the handle or the id. */
static gboolean
knows_name (ScoutCreator *creator)
{
  return !g_str_equal (scout_creator_get_name (creator), scout_creator_get_id (creator));
}

static gboolean
knows_followers (ScoutCreator *creator)
{
  return scout_creator_get_followers (creator) >= 0;
}

static gboolean
knows_insights (ScoutCreator *creator)
{
  return scout_creator_get_n_insights (creator) > 0;
}

static gboolean
knows_recent (ScoutCreator *creator)
{
  return scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_RECENT) > 0;
}

static gboolean
knows_branded (ScoutCreator *creator)
{
  return scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_BRANDED) > 0;
}

static gboolean
knows_content_insights (ScoutContent *content)
{
  return scout_content_get_n_insights (content) > 0;
}

static gboolean
knows_comments (ScoutContent *content)
{
  return scout_content_get_n_comments (content) > 0;
}

typedef struct
{
  const char *name;
  CreatorTest test;
  const char *request; /* (nullable): how it is asked for, where its name alone is not enough */
} CreatorField;

static const CreatorField facebook_fields[] = {
  { "creator_id", knows_id },
  { "creator_display_name", knows_name },
  { "creator_alias", knows_handle },
  { "creator_bio", knows_bio },
  { "creator_profile_url", knows_profile },
  { "creator_profile_image_url", knows_portrait },
  { "creator_cover_photo_url", knows_cover },
  { "recent_content", knows_recent, "recent_content.limit(3)" },
  { "creator_follower_count", knows_followers },
  { "creator_categories", knows_categories },
  { "creator_interests", knows_interests },
  { "creator_email", knows_email },
  { "creator_gender", knows_gender },
  { "creator_age_bucket", knows_age },
  { "creator_country", knows_country },
  { "creator_languages", knows_languages },
  { "past_partnerships", knows_partners },
  { "insights", knows_insights, "insights.metrics(creator_reach)" },
};

static const CreatorField instagram_fields[] = {
  { "username", knows_handle },
  { "is_account_verified", knows_verified },
  { "biography", knows_bio },
  { "country", knows_country },
  { "gender", knows_gender },
  { "age_bucket", knows_age },
  { "insights", knows_insights },
  { "onboarded_status", knows_onboarded },
  { "id", knows_id },
  { "email", knows_email },
  { "portfolio_url", knows_portfolio },
  { "has_brand_partnership_experience", knows_experience },
  { "past_brand_partnership_partners", knows_partners },
  { "branded_content_media", knows_branded },
  { "recent_media", knows_recent },
};

typedef struct
{
  const char *name;
  ContentTest test;
  const char *request; /* (nullable) */
} ContentField;

static const ContentField content_fields[] = {
  { "content_id", knows_content_id },
  { "creator_id", knows_creator_id },
  { "content_type", knows_kind },
  { "create_time", knows_created },
  { "tagged_brand", knows_brand },
  { "content_url", knows_url },
  { "content_thumbnail_url", knows_thumbnail },
  { "caption", knows_caption },
  { "insights", knows_content_insights, "insights.metrics(reach)" },
  { "comments", knows_comments },
};

/* Some of S1's rows are metrics (conventions section 7, row 12). */
static const ContentField media_fields[] = {
  { "id", knows_content_id },
  { "product_type", knows_product },
  { "media_type", knows_kind },
  { "permalink", knows_url },
  { "creation_time", knows_created },
  { "caption", knows_caption },
  { "tagged_brand", knows_brand },
  { "likes", knows_content_insights, "insights.metrics(likes)" },
  { "comments", knows_content_insights, "insights.metrics(comments)" },
  { "views", knows_content_insights, "insights.metrics(views)" },
  { "shares", knows_content_insights, "insights.metrics(shares)" },
};

#define FIND(table, row, field) \
  G_STMT_START { \
    for (gsize i_ = 0; i_ < G_N_ELEMENTS (table); i_++) \
      { \
        if (g_str_equal (table[i_].name, (row)->name)) \
          field = &table[i_]; \
      } \
    if (field == NULL) \
      g_error ("Nothing is known about %s", (row)->name); \
  } G_STMT_END

static guint
count_creators (ScoutNetwork  network,
                const char   *request,
                CreatorTest   test)
{
  g_autoptr(ScoutCreatorBatch) batch = conformance_client_get_creators (network, request);
  guint n_known = 0;

  for (guint i = 0; i < batch->creators->len; i++)
    {
      ScoutCreator *creator = g_ptr_array_index (batch->creators, i);

      g_assert_cmpuint (scout_creator_get_n_unknown_members (creator), ==, 0);
      n_known += test (creator) ? 1 : 0;
    }

  return n_known;
}

static void
check_facebook_field (ConformanceRow *row)
{
  const CreatorField *field = NULL;
  g_autofree char *request = NULL;

  FIND (facebook_fields, row, field);
  if (field->test == knows_id)
    request = g_strdup (CREATORS);
  else
    request = g_strconcat (CREATORS ",", field->request != NULL ? field->request : field->name,
                           NULL);
  g_assert_cmpuint (count_creators (SCOUT_NETWORK_FACEBOOK, request, field->test), >, 0);
  if (field->test != knows_id)
    g_assert_cmpuint (count_creators (SCOUT_NETWORK_FACEBOOK, CREATORS, field->test), ==, 0);
}

/* Somebody who has joined and has everything that anybody has: found by trying. */
static void
check_instagram_field (ConformanceRow *row)
{
  ConformanceBox *box = conformance_box_get ();
  const char *account = scout_sandbox_get_page (box->sandbox, 0)->instagram_user_id;
  const CreatorField *field = NULL;
  guint n_known = 0;

  FIND (instagram_fields, row, field);
  for (guint i = 0; i < 60 && n_known == 0; i++)
    {
      g_auto(ScoutWorldInstagram) creator = { 0 };
      g_autofree char *request = NULL;
      g_autofree char *bare = NULL;

      if (!scout_world_get_instagram (box->world, i, &creator) ||
          creator.state != SCOUT_WORLD_ONBOARDED)
        continue;
      bare = g_strdup_printf ("/%s/creator_marketplace_creators?username=%s&fields=id", account,
                              creator.username);
      request = field->test == knows_id ? g_strdup (bare)
                                        : g_strconcat (bare, ",", field->name, NULL);
      n_known += count_creators (SCOUT_NETWORK_INSTAGRAM, request, field->test);
      if (field->test != knows_id)
        g_assert_cmpuint (count_creators (SCOUT_NETWORK_INSTAGRAM, bare, field->test), ==, 0);
    }
  g_assert_cmpuint (n_known, >, 0);
}

static guint
count_content (const char  *request,
               ContentTest  test)
{
  g_autoptr(ScoutContentBatch) batch = conformance_client_get_content (request);
  guint n_known = 0;

  for (guint i = 0; i < batch->content->len; i++)
    {
      ScoutContent *content = g_ptr_array_index (batch->content, i);

      g_assert_cmpuint (scout_content_get_n_unknown_members (content), ==, 0);
      n_known += test (content) ? 1 : 0;
    }

  return n_known;
}

static gboolean
take_own_post (const ScoutWorldPost *post,
               gpointer              user_data)
{
  guint64 *id = user_data;

  if (post->is_public && g_strcmp0 (post->brand, OWN_BRAND) == 0)
    *id = scout_world_post_get_id (conformance_box_get ()->world, post);

  return *id == 0;
}

/* Posts of the ready Page's own brand are few, and others' branded posts are kept from it (S2). */
static char *
dup_own_post_request (void)
{
  ScoutWorld *world = conformance_box_get ()->world;
  guint64 id = 0;

  for (guint i = 0; i < scout_world_get_n_creators (world) && id == 0; i++)
    {
      ScoutWorldCreator creator = { 0 };

      scout_world_get_creator (world, i, &creator);
      if (creator.state == SCOUT_WORLD_ONBOARDED)
        scout_world_foreach_post (world, i, 0, 365, take_own_post, &id);
      scout_world_creator_clear (&creator);
    }
  g_assert_cmpuint (id, !=, 0);

  return g_strdup_printf ("/creator_marketplace/content?content_id=%" G_GUINT64_FORMAT
                          "&fields=content_id,tagged_brand", id);
}

static void
check_content_field (ConformanceRow *row)
{
  static const char * const sorts[] = { "create_time", "comments" };
  const ContentField *field = NULL;
  guint n_known = 0;

  FIND (content_fields, row, field);
  for (gsize i = 0; i < G_N_ELEMENTS (sorts) && n_known == 0; i++)
    {
      const char *name = field->request != NULL ? field->request : field->name;
      gboolean is_id = field->test == knows_content_id;
      g_autofree char *request = g_strconcat (CONTENT, is_id ? "" : ",", is_id ? "" : name,
                                              "&sort_by=", sorts[i], NULL);

      if (field->test == knows_brand)
        {
          g_free (request);
          request = dup_own_post_request ();
        }
      n_known = count_content (request, field->test);
    }
  g_assert_cmpuint (n_known, >, 0);
  if (field->test != knows_content_id)
    g_assert_cmpuint (count_content (CONTENT, field->test), ==, 0);
}

static void
check_media_field (ConformanceRow *row)
{
  ConformanceBox *box = conformance_box_get ();
  const ContentField *field = NULL;
  guint n_known = 0;

  FIND (media_fields, row, field);
  for (guint i = 0; i < 60 && n_known == 0; i++)
    {
      g_auto(ScoutWorldInstagram) account = { 0 };
      g_autofree char *request = NULL;
      g_autoptr(ScoutCreatorBatch) batch = NULL;
      ScoutCreator *creator = NULL;

      if (!scout_world_get_instagram (box->world, i, &account) ||
          account.state != SCOUT_WORLD_ONBOARDED)
        continue;
      request = g_strdup_printf ("/%s/creator_marketplace_creators?username=%s&fields=id,"
                                 "branded_content_media{%s}",
                                 scout_sandbox_get_page (box->sandbox, 0)->instagram_user_id,
                                 account.username,
                                 field->request != NULL ? field->request : field->name);
      batch = conformance_client_get_creators (SCOUT_NETWORK_INSTAGRAM, request);
      creator = g_ptr_array_index (batch->creators, 0);
      for (guint j = 0; j < scout_creator_get_n_content (creator, SCOUT_CONTENT_LIST_BRANDED); j++)
        {
          g_autoptr(ScoutContent) media =
            scout_creator_dup_content (creator, SCOUT_CONTENT_LIST_BRANDED, j);

          g_assert_cmpuint (scout_content_get_n_unknown_members (media), ==, 0);
          n_known += field->test (media) ? 1 : 0;
        }
    }
  g_assert_cmpuint (n_known, >, 0);
}

/* Ten at most, some of them without text. */
static void
check_comment_field (ConformanceRow *row)
{
  g_autofree char *request = g_strconcat (CONTENT ",comments.fields(comment_id",
                                          g_str_equal (row->name, "comment_id") ? "" : ",",
                                          g_str_equal (row->name, "comment_id") ? "" : row->name,
                                          ")", NULL);
  g_autoptr(ScoutContentBatch) batch = conformance_client_get_content (request);
  guint n_texts = 0;
  guint n_empty = 0;
  guint n_urls = 0;
  guint n_ids = 0;

  for (guint i = 0; i < batch->content->len; i++)
    {
      ScoutContent *content = g_ptr_array_index (batch->content, i);

      g_assert_cmpuint (scout_content_get_n_comments (content), <=, 10);
      for (guint j = 0; j < scout_content_get_n_comments (content); j++)
        {
          g_autoptr(ScoutComment) comment = scout_content_dup_comment (content, j);

          n_ids += *scout_comment_get_id (comment) != '\0' ? 1 : 0;
          n_texts += *scout_comment_get_text (comment) != '\0' ? 1 : 0;
          n_empty += *scout_comment_get_text (comment) == '\0' ? 1 : 0;
          n_urls += scout_comment_get_url (comment) != NULL ? 1 : 0;
        }
    }

  g_assert_cmpuint (n_ids, >, 0);
  g_assert_cmpint (n_urls > 0, ==, g_str_equal (row->name, "comment_url"));
  g_assert_cmpint (n_texts > 0, ==, g_str_equal (row->name, "comment_text"));
  g_assert_cmpuint (n_empty, >, 0);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  conformance_add_rows ("shown", "S1", "Discovery API: Response Fields", check_instagram_field);
  conformance_add_rows ("shown", "S1", "Creator Insights API: Media Insights Metrics",
                        check_media_field);
  conformance_add_rows ("shown", "S2", "Creators Endpoint: Response Fields", check_facebook_field);
  conformance_add_rows ("shown", "S2", "Content Endpoint: Response Fields", check_content_field);
  conformance_add_rows ("shown", "S2", "Content Comments: Response Fields", check_comment_field);

  status = conformance_run ();
  conformance_client_drop ();
  conformance_box_drop ();

  return status;
}
