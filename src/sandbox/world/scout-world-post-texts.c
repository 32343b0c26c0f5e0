/* scout-world-post-texts.c: what is written in and under the posts of the invented creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Captions are phrases of the creator's topics; a second sentence is in the creator's own script.
 * Nothing is kept, so any thread may ask.
 */

#include "config.h"

#include "scout-world-post-texts.h"

#include "scout-world-private.h"

#include <string.h>

#define FIRST_COMMENT_ID G_GUINT64_CONSTANT (100000000000000)
#define COMMENT_ID_RANGE G_GUINT64_CONSTANT (900000000000000)

/* One comment of so many is a sticker. */
#define STICKER_CHANCE 0.12

static const char * const comment_texts[] = {
  "Trying this tonight!", "The calm I needed today", "Saved for the weekend",
  "How long did this take you?", "Where did you get that?", "My daughter loves your videos",
  "This made my morning", "Part two, please!", "Finally somebody says it", "So good",
  "I tried it and it worked at the second attempt", "You make it look easy", "Obsessed with this",
  "Greetings from Recife", "Can you do one for beginners?", "The ending \xF0\x9F\x98\x82",
  "\xE2\x9D\xA4\xEF\xB8\x8F\xE2\x9D\xA4\xEF\xB8\x8F\xE2\x9D\xA4\xEF\xB8\x8F",
  "\xF0\x9F\x94\xA5\xF0\x9F\x94\xA5", "Qué bonito, gracias por compartir", "Wunderbar!",
  "すごい！", "Magnifique, comme toujours", "Que lindo, parabéns!", "최고예요", "رائع جداً",
  "Harika olmuş", "Prachtig gedaan", "Not for me, but well explained",
  "Which size is that?", "I have been following you since the first post",
  "Somebody give this person a show", "Wait, that is allowed?", "Worth every minute",
  "Sharing this with my sister", "The light in this one!", "You answered my question, thank you",
};

typedef struct
{
  const ScoutWorldPost *post;
  guint n_newer;
  gboolean is_found;
} Order;

static ScoutWorldDice
roll (ScoutWorld           *self,
      const ScoutWorldPost *post,
      ScoutWorldStream      stream)
{
  return scout_world_dice (self->seed, post->index, stream,
                           (guint64) post->day * 16 + post->number);
}

static gboolean
count_newer_cb (const ScoutWorldPost *post,
                gpointer              user_data)
{
  Order *order = user_data;

  order->is_found = post->day == order->post->day && post->number == order->post->number;
  if (!order->is_found)
    order->n_newer++;
  return !order->is_found && order->n_newer < SCOUT_WORLD_MAX_CAPTIONS;
}

/* The phrase of the post; those of the latest posts are the ones that searches look at. */
static guint
choose_phrase (ScoutWorld           *self,
               const ScoutWorldPost *post,
               ScoutWorldDice       *dice)
{
  const ScoutWorldRow *row = &self->rows[post->index];
  gint64 age = self->today_number - post->day;
  guint topic = row->topics[0];
  Order order = { post, 0, FALSE };
  ScoutWorldPhrases captions;
  ScoutWorldProse prose;

  scout_world_prose_fill (self, post->index, &prose);
  scout_world_foreach_post (self, post->index, 0, (guint) age + 1, count_newer_cb, &order);
  if (order.is_found && order.n_newer < prose.n_captions)
    return prose.captions[order.n_newer];

  if (row->topics[1] != SCOUT_WORLD_NO_TOPIC && scout_world_dice_chance (dice, 0.4))
    topic = row->topics[1];
  captions = scout_world_topic_get (topic)->captions;
  return captions.first + scout_world_dice_below (dice, captions.n);
}

static void
append_tags (ScoutWorld           *self,
             const ScoutWorldPost *post,
             ScoutWorldDice       *dice,
             GString              *caption)
{
  const ScoutWorldTopic *topic = scout_world_topic_get (self->rows[post->index].topics[0]);
  guint n = scout_world_dice_below (dice, 3);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (caption, " #%s",
                            scout_world_phrase_get (topic->aliases.first
                                                    + (scout_world_dice_below (dice, 2) + 2 * i)
                                                      % topic->aliases.n));
}

char *
scout_world_post_dup_caption (ScoutWorld           *self,
                              const ScoutWorldPost *post)
{
  ScoutWorldDice dice;
  GString *caption;
  const char *script;

  g_return_val_if_fail (self != NULL && post != NULL, NULL);

  dice = roll (self, post, SCOUT_WORLD_STREAM_POST_WORDS);
  caption = g_string_new (scout_world_phrase_get (choose_phrase (self, post, &dice)));
  script = scout_world_culture_get_script (self->rows[post->index].culture);
  if (script != NULL && scout_world_dice_chance (&dice, 0.6))
    {
      ScoutWorldPhrases own = scout_world_phrases_get_common (script);

      g_string_append_printf (caption, " %s",
                              scout_world_phrase_get (own.first
                                                      + scout_world_dice_below (&dice, own.n)));
    }
  if (post->brand != NULL)
    g_string_append_printf (caption, " With %s. #ad", post->brand);
  append_tags (self, post, &dice, caption);
  return g_string_free (caption, FALSE);
}

char *
scout_world_post_dup_url (ScoutWorld           *self,
                          const ScoutWorldPost *post)
{
  guint64 id = scout_world_post_get_id (self, post);
  g_autofree char *code = NULL;
  char alias[128];

  scout_world_alias_write (self, post->index, alias, sizeof alias);
  if (post->type == SCOUT_WORLD_POST_REELS)
    return g_strdup_printf ("https://www.facebook.com/reel/%" G_GUINT64_FORMAT, id);
  if (post->type == SCOUT_WORLD_POST_VIDEOS || post->type == SCOUT_WORLD_POST_LIVE)
    return g_strdup_printf ("https://www.facebook.com/%s/videos/%" G_GUINT64_FORMAT, alias, id);

  code = scout_world_post_dup_code (self, post);
  return g_strdup_printf ("https://www.facebook.com/%s/posts/%s", alias, code);
}

char *
scout_world_post_dup_picture_id (const ScoutWorldPost *post)
{
  g_return_val_if_fail (post != NULL, NULL);

  if (post->type == SCOUT_WORLD_POST_TEXT)
    return NULL;
  return g_strdup_printf ("post-%u-%" G_GINT64_FORMAT "-%u", post->index, post->day, post->number);
}

guint
scout_world_list_comments (ScoutWorld           *self,
                           const ScoutWorldPost *post,
                           ScoutWorldComment     comments[SCOUT_WORLD_MAX_COMMENTS])
{
  ScoutWorldDice dice;
  gint64 reactions;
  guint first;
  guint n;

  g_return_val_if_fail (self != NULL && post != NULL, 0);

  dice = roll (self, post, SCOUT_WORLD_STREAM_COMMENTS);
  n = (guint) MIN (post->counts[SCOUT_WORLD_POST_COMMENTS], SCOUT_WORLD_MAX_COMMENTS);
  /* Some are hidden. */
  if (n > 1 && scout_world_dice_chance (&dice, 0.3))
    n--;

  reactions = post->counts[SCOUT_WORLD_POST_REACTIONS] / 40;
  first = scout_world_dice_below (&dice, G_N_ELEMENTS (comment_texts));
  for (guint i = 0; i < n; i++)
    {
      guint64 bits = scout_world_dice_bits (&dice);

      reactions = (gint64) ((double) reactions * scout_world_dice_range (&dice, 0.5, 1.0));
      comments[i].id = FIRST_COMMENT_ID + bits % COMMENT_ID_RANGE;
      /* 7 and the number of texts have no divisor in common, so no text comes twice. */
      comments[i].text = comment_texts[(first + 7 * i) % G_N_ELEMENTS (comment_texts)];
      if (scout_world_dice_chance (&dice, STICKER_CHANCE))
        comments[i].text = "";
      comments[i].reactions = reactions;
    }
  return n;
}
