/* scout-world-instagram-media.c: what the invented Instagram accounts have published.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Takes the creator's posts and scales their figures to the account's followers.
 */

#include "config.h"

#include "scout-world-instagram-media.h"

#include "scout-world-instagram-private.h"
#include "scout-world-post-texts.h"

#define RECENT_DAYS 90
#define BRANDED_DAYS 365
#define SHORTCODE_LENGTH 11

typedef struct
{
  ScoutWorld *world;
  ScoutWorldInstagramTraits traits;
  GPtrArray *found;
  gboolean is_branded;
  guint max;
} Collector;

void
scout_world_media_free (ScoutWorldMedia *media)
{
  g_free (media->id);
  g_free (media->permalink);
  g_free (media->caption);
  g_free (media);
}

static char *
dup_permalink (guint64  id,
               gboolean is_reel)
{
  static const char alphabet[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  guint64 bits = scout_world_mix (id);
  char code[SHORTCODE_LENGTH + 1] = "C";

  for (guint i = 1; i < SHORTCODE_LENGTH; i++, bits >>= 6)
    code[i] = alphabet[bits & 63];
  return g_strdup_printf ("https://www.instagram.com/%s/%s/", is_reel ? "reel" : "p", code);
}

static gint64
scale (const Collector      *collector,
       const ScoutWorldPost *post,
       ScoutWorldPostMetric  metric)
{
  return (gint64) ((double) post->counts[metric] * collector->traits.ratio);
}

static gboolean
collect_cb (const ScoutWorldPost *post,
            gpointer              user_data)
{
  Collector *collector = user_data;
  guint64 id = scout_world_post_get_id (collector->world, post);
  ScoutWorldMedia *media;
  gboolean is_photo = post->type == SCOUT_WORLD_POST_PHOTOS;

  if (!post->is_public || (collector->is_branded && post->brand == NULL)
      || (!is_photo && post->type != SCOUT_WORLD_POST_REELS
          && post->type != SCOUT_WORLD_POST_VIDEOS))
    return TRUE;

  media = g_new0 (ScoutWorldMedia, 1);
  media->id = g_strdup_printf ("17%" G_GUINT64_FORMAT, id + G_GUINT64_CONSTANT (100000000000000));
  media->is_reel = post->type == SCOUT_WORLD_POST_REELS;
  media->permalink = dup_permalink (id, media->is_reel);
  media->caption = scout_world_post_dup_caption (collector->world, post);
  media->brand = post->brand;
  media->type = !is_photo ? SCOUT_WORLD_MEDIA_VIDEO
                          : post->has_many ? SCOUT_WORLD_MEDIA_ALBUM : SCOUT_WORLD_MEDIA_IMAGE;
  media->created_at = post->created_at;
  media->likes = scale (collector, post, SCOUT_WORLD_POST_REACTIONS);
  media->comments = scale (collector, post, SCOUT_WORLD_POST_COMMENTS);
  media->shares = scale (collector, post, SCOUT_WORLD_POST_SHARES);
  media->views = is_photo ? -1 : scale (collector, post, SCOUT_WORLD_POST_VIEWS);
  g_ptr_array_add (collector->found, media);
  return collector->found->len < collector->max;
}

GPtrArray *
scout_world_list_media (ScoutWorld *self,
                        guint       index,
                        gboolean    is_branded,
                        guint       max)
{
  Collector collector = { .world = self, .is_branded = is_branded, .max = max };

  g_return_val_if_fail (self != NULL && index < self->n_creators, NULL);
  g_return_val_if_fail (max <= SCOUT_WORLD_MAX_MEDIA, NULL);

  collector.found = g_ptr_array_new_with_free_func ((GDestroyNotify) scout_world_media_free);
  scout_world_instagram_draw (self, index, &collector.traits);
  if (max > 0)
    scout_world_foreach_post (self, index, 0, is_branded ? BRANDED_DAYS : RECENT_DAYS, collect_cb,
                              &collector);
  return collector.found;
}
