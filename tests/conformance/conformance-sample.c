/* conformance-sample.c: the documents' sample requests, filled in.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * What a sample leaves open is filled in from the world, so that it has an answer and the answer
 * can be foretold. A placeholder that nothing is known of fails the suite: a newer document may
 * bring one.
 */

#include "config.h"

#include "conformance-sample.h"

#include "conformance-box.h"

#include "scout-world-instagram-media.h"
#include "scout-world-instagram.h"
#include "scout-world-posts.h"

#include <string.h>

#define N_WEEK_DAYS 7
/* What the sample with these placeholders asks for besides. */
#define LEAST_REACH 500

static const ScoutWorldCreator *
get_creator (void)
{
  return &g_array_index (conformance_box_get ()->onboarded, ScoutWorldCreator, 0);
}

static char *
dup_creator_id (void)
{
  return g_strdup (get_creator ()->creator_id);
}

static char *
dup_category (void)
{
  return g_strdup (get_creator ()->categories[0]);
}

static char *
dup_country (void)
{
  return g_strdup (get_creator ()->country);
}

/* What the creator wrote last finds the creator. */
static char *
dup_query (void)
{
  g_auto(GStrv) captions = scout_world_dup_captions (conformance_box_get ()->world,
                                                     get_creator ()->index);

  return g_strdup (captions[0]);
}

static gboolean
take_commented_post (const ScoutWorldPost *post,
                     gpointer              user_data)
{
  guint64 *id = user_data;

  if (post->is_public && post->brand == NULL && post->type != SCOUT_WORLD_POST_LIVE &&
      post->counts[SCOUT_WORLD_POST_COMMENTS] > 20)
    *id = scout_world_post_get_id (conformance_box_get ()->world, post);

  return *id == 0;
}

static char *
dup_content_id (void)
{
  ConformanceBox *box = conformance_box_get ();
  guint64 id = 0;

  for (guint i = 0; i < box->onboarded->len && id == 0; i++)
    scout_world_foreach_post (box->world,
                              g_array_index (box->onboarded, ScoutWorldCreator, i).index, 0, 90,
                              take_commented_post, &id);
  g_assert_cmpuint (id, !=, 0);

  return g_strdup_printf ("%" G_GUINT64_FORMAT, id);
}

static gboolean
take_week_photo (const ScoutWorldPost *post,
                 gpointer              user_data)
{
  gboolean *is_there = user_data;

  *is_there = post->is_public && post->brand == NULL && post->type == SCOUT_WORLD_POST_PHOTOS &&
              post->counts[SCOUT_WORLD_POST_REACH] >= LEAST_REACH;

  return !*is_there;
}

/* The creators who have published a photo this week that many saw: the NUMBERth of them. */
static char *
dup_photographer (guint number)
{
  ConformanceBox *box = conformance_box_get ();

  for (guint i = 0; i < box->onboarded->len; i++)
    {
      const ScoutWorldCreator *creator = &g_array_index (box->onboarded, ScoutWorldCreator, i);
      gboolean is_there = FALSE;

      scout_world_foreach_post (box->world, creator->index, 0, N_WEEK_DAYS, take_week_photo,
                                &is_there);
      if (is_there && --number == 0)
        return g_strdup (creator->creator_id);
    }

  g_error ("Nobody publishes photos");
}

static char *
dup_first_photographer (void)
{
  return dup_photographer (1);
}

static char *
dup_second_photographer (void)
{
  return dup_photographer (2);
}

/* Somebody with media, branded ones among them. */
static char *
dup_username (void)
{
  ScoutWorld *world = conformance_box_get ()->world;

  for (guint i = 0; i < scout_world_get_n_creators (world); i++)
    {
      g_auto(ScoutWorldInstagram) account = { 0 };
      g_autoptr(GPtrArray) branded = NULL;
      g_autoptr(GPtrArray) recent = NULL;

      if (!scout_world_get_instagram (world, i, &account) ||
          account.state != SCOUT_WORLD_ONBOARDED)
        continue;
      branded = scout_world_list_media (world, i, TRUE, SCOUT_WORLD_MAX_MEDIA);
      recent = scout_world_list_media (world, i, FALSE, SCOUT_WORLD_MAX_MEDIA);
      if (branded->len > 1 && recent->len > 1)
        return g_strdup (account.username);
    }

  g_error ("Nobody has branded media");
}

static char *
dup_account_id (void)
{
  ConformanceBox *box = conformance_box_get ();

  return g_strdup (scout_sandbox_get_page (box->sandbox, 0)->instagram_user_id);
}

static char *
dup_min (void)
{
  return g_strdup ("1000");
}

static char *
dup_max (void)
{
  return g_strdup ("20000");
}

static char *
dup_time_range (void)
{
  return g_strdup ("L28");
}

/* An ellipsis stands for more of the same; that there could be more changes nothing. */
static char *
dup_nothing (void)
{
  return g_strdup ("");
}

/* Modifiers of a template without arguments (conventions section 7, row 17). */
static char *
dup_metrics (void)
{
  return g_strdup ("metrics(creator_reach)");
}

static char *
dup_period (void)
{
  return g_strdup ("period(overall)");
}

static char *
dup_modifier_range (void)
{
  return g_strdup ("time_range(L28)");
}

static const struct
{
  const char *text;
  char *(*dup) (void);
} placeholders[] = {
  { "{ig-user-id}", dup_account_id },
  { "{ig_user_id}", dup_account_id },
  { "{creator_username}", dup_username },
  { "{creator-id-1}", dup_first_photographer },
  { "{creator-id-2}", dup_second_photographer },
  { "{creator-id}", dup_creator_id },
  { "{creator_category}", dup_category },
  { "{country_code}", dup_country },
  { "{query}", dup_query },
  { "{content-id}", dup_content_id },
  { "{time-range}", dup_time_range },
  { "min-reach", dup_min },
  { "max-reach", dup_max },
  { ",...", dup_nothing },
  { "metrics()", dup_metrics },
  { "period()", dup_period },
  { "time_range()", dup_modifier_range },
};

static char *
dup_filled (const char *text)
{
  g_autoptr(GString) filled = g_string_new (text);

  for (gsize i = 0; i < G_N_ELEMENTS (placeholders); i++)
    {
      g_autofree char *value = NULL;

      if (strstr (filled->str, placeholders[i].text) == NULL)
        continue;
      value = placeholders[i].dup ();
      g_string_replace (filled, placeholders[i].text, value, 0);
    }

  return g_string_free (g_steal_pointer (&filled), FALSE);
}

/* What is left in braces without a colon, a comma or an equals sign is a placeholder. */
static void
assert_filled (const char *text,
               const char *template)
{
  g_autoptr(GRegex) open = g_regex_new ("(?<![a-z])\\{[a-z_-]+\\}|\\.\\.\\.", 0, 0, NULL);

  if (g_regex_match (open, text, 0, NULL))
    g_error ("Nothing is known to fill into “%s”", template);
}

ScoutNetwork
conformance_sample_get_network (const ConformanceRow *row)
{
  return g_str_equal (row->document, "S1") ? SCOUT_NETWORK_INSTAGRAM : SCOUT_NETWORK_FACEBOOK;
}

const char *
conformance_sample_get_endpoint (const ConformanceRow *row)
{
  return g_str_has_prefix (row->name, "creator_marketplace/content") ? "content" : "creators";
}

ScoutGraphRequest *
conformance_sample_new (const ConformanceRow *row)
{
  g_auto(GStrv) halves = g_strsplit (row->name, "?", 2);
  g_auto(GStrv) pairs = g_strsplit (halves[1] != NULL ? halves[1] : "", "&", -1);
  g_autofree char *filled = dup_filled (halves[0]);
  g_autofree char *path = g_strconcat ("/", filled, NULL);
  ScoutGraphRequest *request = scout_graph_request_new (path);

  assert_filled (path, row->name);
  for (gsize i = 0; pairs[i] != NULL; i++)
    {
      g_auto(GStrv) sides = g_strsplit (pairs[i], "=", 2);
      g_autofree char *value = NULL;

      g_assert_nonnull (sides[1]);
      assert_filled (sides[0], row->name);
      value = dup_filled (sides[1]);
      if (!g_str_equal (sides[1], "{query}"))
        assert_filled (value, row->name);
      scout_graph_request_add (request, sides[0], value);
    }

  return request;
}

char *
conformance_sample_dup_query (ScoutGraphRequest  *request,
                              const char * const *left_out)
{
  g_autoptr(GString) query = g_string_new (NULL);

  for (guint i = 0; i < scout_graph_request_get_n_parameters (request); i++)
    {
      const char *value = NULL;
      const char *name = scout_graph_request_get_parameter (request, i, &value);

      if (!g_strv_contains (left_out, name))
        conformance_append_parameter (query, name, value);
    }

  return g_string_free (g_steal_pointer (&query), FALSE);
}
