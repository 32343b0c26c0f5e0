/* scout-world-posts.c: what the invented creators have published.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How many posts a day has and of what kind is known from the creator's habits; the rest of a post
 * costs one pair of dice. A day of a creator takes a fraction of a microsecond, so nothing is kept.
 */

#include "config.h"

#include "scout-world-posts.h"

#include "scout-world-habits.h"

#include <string.h>

#define SECONDS_PER_DAY 86400

/* Those with partners advertise in one post of so many. */
#define BRANDED_CHANCE 0.09
#define PRIVATE_CHANCE 0.03

/* Ids of posts: the key in 38 bits, scattered over 46 bits above the first id. */
#define FIRST_ID G_GUINT64_CONSTANT (700000000000000)
#define ID_BITS 46
#define ID_MASK ((G_GUINT64_CONSTANT (1) << ID_BITS) - 1)
#define ID_FACTOR G_GUINT64_CONSTANT (0x2545f4914f6d)
#define KEY_BITS 38
#define DAY_MASK 0x3fff
#define NUMBER_MASK 0xf

/* "pfbid0", then groups of digits that hold 64 bits each; the first one is the id. */
#define CODE_PREFIX "pfbid0"
#define CODE_GROUPS 5
#define CODE_DIGITS 11

static const char code_alphabet[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/* What all posts of a creator have in common. */
typedef struct
{
  ScoutWorldHabits habits;
  const char *brands[SCOUT_WORLD_MAX_PARTNERSHIPS + 1];
  guint n_brands;
  gint64 midnight;            /* the start of today */
  gint64 passed;              /* seconds of today that have passed */
} Author;

/* How much further a post of a type goes than others do, and how much is done about it. */
static const struct
{
  double pull;
  double rate;
} type_traits[] = {
  { 0.4, 0.7 }, { 1.0, 1.5 }, { 0.8, 1.0 }, { 2.0, 1.0 }, { 0.4, 1.4 }, { 1.3, 0.9 },
};

/* What has come of a post after so many days; later ones have all of it. */
static const double growth[] = { 0.35, 0.62, 0.76, 0.85, 0.91, 0.95, 0.98 };

/* The type of each of S2's kinds of content, -1 for stories. */
static const int kind_types[SCOUT_WORLD_N_CONTENT_TYPES] = {
  SCOUT_WORLD_POST_REELS, SCOUT_WORLD_POST_VIDEOS, SCOUT_WORLD_POST_PHOTOS, -1,
  SCOUT_WORLD_POST_LINKS, SCOUT_WORLD_POST_PHOTOS, SCOUT_WORLD_POST_VIDEOS, SCOUT_WORLD_POST_LIVE,
  SCOUT_WORLD_POST_TEXT,
};

static void
author_init (Author     *author,
             ScoutWorld *self,
             guint       index)
{
  gint64 now = g_date_time_to_unix (self->today);

  scout_world_habits_draw (self, index, &author->habits);
  scout_world_list_partnerships (self, index, author->brands);
  for (author->n_brands = 0; author->brands[author->n_brands] != NULL; author->n_brands++)
    ;
  author->passed = g_date_time_get_hour (self->today) * 3600
                   + g_date_time_get_minute (self->today) * 60
                   + g_date_time_get_second (self->today);
  author->midnight = now - author->passed;
}

static guint
draw_tenths (ScoutWorldDice *dice,
             double          low,
             double          high)
{
  return (guint) (CLAMP (scout_world_dice_range (dice, low, high), 0.0, 1.0) * 1000.0);
}

static void
draw_shares (ScoutWorldPost *post,
             const Author   *author,
             ScoutWorldDice *dice)
{
  gboolean is_boosted = scout_world_dice_chance (dice, post->brand != NULL ? 0.7 : 0.12);
  double follower = author->habits.follower;
  double paid = scout_world_dice_range (dice, 0.08, 0.62);

  post->follower[SCOUT_WORLD_POST_REACH] = draw_tenths (dice, follower - 0.08, follower + 0.06);
  post->follower[SCOUT_WORLD_POST_VIEWS] = draw_tenths (dice, follower - 0.02, follower + 0.12);
  if (!is_boosted)
    return;

  post->paid[SCOUT_WORLD_POST_VIEWS] = (guint) (paid * 1000.0);
  for (guint i = SCOUT_WORLD_POST_REACTIONS; i <= SCOUT_WORLD_POST_SAVES; i++)
    post->paid[i] = draw_tenths (dice, paid * 0.4, paid * 0.95);
}

static void
draw_counts (ScoutWorldPost *post,
             const Author   *author,
             gboolean        is_hit,
             gint64          age,
             ScoutWorldDice *dice)
{
  const ScoutWorldHabits *habits = &author->habits;
  gint64 *counts = post->counts;
  double views = 0.6 * habits->views / MAX (habits->posts, 0.25) * type_traits[post->type].pull
                 * exp (0.55 * scout_world_dice_normal (dice));
  double rate = habits->rate * type_traits[post->type].rate
                * exp (0.3 * scout_world_dice_normal (dice));
  double done;

  if (is_hit)
    views *= scout_world_dice_range (dice, 2.0, 4.5);
  if (age >= 0 && age < (gint64) G_N_ELEMENTS (growth))
    views *= growth[age];
  done = views * MIN (rate, 0.3);

  counts[SCOUT_WORLD_POST_VIEWS] = (gint64) views;
  counts[SCOUT_WORLD_POST_REACH] = (gint64) (views * scout_world_dice_range (dice, 0.62, 0.93));
  counts[SCOUT_WORLD_POST_CLICKS] = (gint64) (views * scout_world_dice_range (dice, 0.004, 0.03)
                                              * (post->type == SCOUT_WORLD_POST_LINKS ? 4 : 1));
  counts[SCOUT_WORLD_POST_COMMENTS] = (gint64) (done * scout_world_dice_range (dice, 0.03, 0.14));
  counts[SCOUT_WORLD_POST_SHARES] = (gint64) (done * scout_world_dice_range (dice, 0.05, 0.16));
  counts[SCOUT_WORLD_POST_SAVES] = (gint64) (done * scout_world_dice_range (dice, 0.03, 0.12));
  if (post->type == SCOUT_WORLD_POST_LIVE)
    counts[SCOUT_WORLD_POST_SAVES] = 0;
  counts[SCOUT_WORLD_POST_REACTIONS] = (gint64) done - counts[SCOUT_WORLD_POST_COMMENTS]
                                       - counts[SCOUT_WORLD_POST_SHARES]
                                       - counts[SCOUT_WORLD_POST_SAVES];
  counts[SCOUT_WORLD_POST_INTERACTIONS] = (gint64) done;
}

/* Over the day in the order of their numbers; today's over what has passed of it. */
static gint64
draw_time (const Author   *author,
           gint64          age,
           guint           number,
           guint           n_posts,
           ScoutWorldDice *dice)
{
  gint64 length = age == 0 ? author->passed : SECONDS_PER_DAY;
  double at = (number + scout_world_dice_unit (dice)) / n_posts;

  return author->midnight - age * SECONDS_PER_DAY + (gint64) (at * (double) length);
}

static gboolean
draw_post (ScoutWorld               *self,
           const Author             *author,
           const ScoutWorldDayPosts *posts,
           ScoutWorldPost           *post)
{
  guint kind = posts->kinds[post->number];
  gboolean is_hit = posts->is_spike && post->number == posts->n - 1;
  gint64 age = self->today_number - post->day;
  ScoutWorldDice dice;

  if (kind_types[kind] < 0)
    return FALSE;

  dice = scout_world_dice (self->seed, post->index, SCOUT_WORLD_STREAM_POST_FIGURES,
                           (guint64) post->day * (NUMBER_MASK + 1) + post->number);
  memset (post->follower, 0, sizeof post->follower);
  memset (post->paid, 0, sizeof post->paid);
  post->type = (ScoutWorldPostType) kind_types[kind];
  post->has_many = g_str_has_prefix (scout_world_get_content_type_name (kind), "multi");
  post->created_at = draw_time (author, age, post->number, posts->n, &dice);
  post->is_public = !scout_world_dice_chance (&dice, PRIVATE_CHANCE);
  post->brand = NULL;
  if (author->n_brands > 0 && scout_world_dice_chance (&dice, BRANDED_CHANCE))
    post->brand = author->brands[scout_world_dice_below (&dice, author->n_brands)];
  draw_counts (post, author, is_hit, age, &dice);
  draw_shares (post, author, &dice);
  return TRUE;
}

static gboolean
visit_day (ScoutWorld         *self,
           guint               index,
           const Author       *author,
           gint64              day,
           ScoutWorldPostFunc  func,
           gpointer            user_data)
{
  ScoutWorldDayPosts posts;

  scout_world_day_draw_posts (self, index, &author->habits, day, &posts);
  for (guint i = posts.n; i > 0; i--)
    {
      ScoutWorldPost post = { .index = index, .day = day, .number = i - 1 };

      if (draw_post (self, author, &posts, &post)
          && !func (&post, user_data))
        return FALSE;
    }
  return TRUE;
}

void
scout_world_foreach_post (ScoutWorld         *self,
                          guint               index,
                          guint               first_age,
                          guint               n_days,
                          ScoutWorldPostFunc  func,
                          gpointer            user_data)
{
  Author author;

  g_return_if_fail (self != NULL && index < self->n_creators);
  g_return_if_fail (first_age + n_days <= SCOUT_WORLD_POST_DAYS);
  g_return_if_fail (func != NULL);

  author_init (&author, self, index);
  for (guint age = first_age; age < first_age + n_days; age++)
    if (!visit_day (self, index, &author, self->today_number - age, func, user_data))
      return;
}

static gboolean
append_post (const ScoutWorldPost *post,
             gpointer              user_data)
{
  GArray *posts = user_data;

  g_array_append_val (posts, *post);
  return TRUE;
}

GArray *
scout_world_list_posts (ScoutWorld *self,
                        guint       index,
                        guint       n_days)
{
  GArray *posts = g_array_new (FALSE, FALSE, sizeof (ScoutWorldPost));

  scout_world_foreach_post (self, index, 0, n_days, append_post, posts);
  return posts;
}

gboolean
scout_world_get_post (ScoutWorld     *self,
                      guint           index,
                      gint64          day,
                      guint           number,
                      ScoutWorldPost *post)
{
  ScoutWorldDayPosts posts;
  Author author;

  g_return_val_if_fail (self != NULL && post != NULL, FALSE);

  if (index >= self->n_creators || day > self->today_number
      || day <= self->today_number - SCOUT_WORLD_POST_DAYS)
    return FALSE;

  author_init (&author, self, index);
  scout_world_day_draw_posts (self, index, &author.habits, day, &posts);
  *post = (ScoutWorldPost) { .index = index, .day = day, .number = number };
  return number < posts.n && draw_post (self, &author, &posts, post);
}

static guint64
get_id_offset (ScoutWorld *self)
{
  return scout_world_mix (self->seed ^ G_GUINT64_CONSTANT (0x706f737473)) & ID_MASK;
}

guint64
scout_world_post_get_id (ScoutWorld           *self,
                         const ScoutWorldPost *post)
{
  guint64 key;

  g_return_val_if_fail (self != NULL && post != NULL, 0);

  key = ((guint64) post->index << 18) | (((guint64) post->day & DAY_MASK) << 4) | post->number;
  return FIRST_ID + ((key * ID_FACTOR + get_id_offset (self)) & ID_MASK);
}

/* Inverse of ID_FACTOR by Newton's iteration: each step doubles the correct bits. */
static guint64
invert_id_factor (void)
{
  guint64 inverse = ID_FACTOR;

  for (guint i = 0; i < 6; i++)
    inverse *= 2 - ID_FACTOR * inverse;
  return inverse & ID_MASK;
}

static gboolean
find_by_id (ScoutWorld     *self,
            guint64         id,
            ScoutWorldPost *post)
{
  guint64 key;
  gint64 age;

  if (id < FIRST_ID || id - FIRST_ID > ID_MASK)
    return FALSE;

  key = ((id - FIRST_ID - get_id_offset (self)) * invert_id_factor ()) & ID_MASK;
  if (key >> KEY_BITS != 0)
    return FALSE;
  /* The days of an id come round after 44 years. */
  age = (self->today_number - (gint64) (key >> 4)) & DAY_MASK;
  return scout_world_get_post (self, (guint) (key >> 18), self->today_number - age,
                               (guint) (key & NUMBER_MASK), post);
}

static void
write_code (ScoutWorld *self,
            guint64     id,
            char        code[CODE_GROUPS * CODE_DIGITS + 1])
{
  guint64 group = scout_world_mix (id);

  for (guint i = 0; i < CODE_GROUPS; i++)
    {
      guint64 rest = group;

      for (guint k = 0; k < CODE_DIGITS; k++, rest /= 58)
        code[i * CODE_DIGITS + k] = code_alphabet[rest % 58];
      group = scout_world_mix (group + self->seed + i + 1);
    }
  code[CODE_GROUPS * CODE_DIGITS] = '\0';
}

/* Undoes scout_world_mix(), whose steps can all be undone. */
static guint64
unmix (guint64 x)
{
  x ^= (x >> 31) ^ (x >> 62);
  x *= G_GUINT64_CONSTANT (0x319642b2d24d8ec3);
  x ^= (x >> 27) ^ (x >> 54);
  x *= G_GUINT64_CONSTANT (0x96de1b173f119089);
  x ^= (x >> 30) ^ (x >> 60);
  return x;
}

static gboolean
find_by_code (ScoutWorld     *self,
              const char     *code,
              ScoutWorldPost *post)
{
  char expected[CODE_GROUPS * CODE_DIGITS + 1];
  guint64 group = 0;

  if (strlen (code) != CODE_GROUPS * CODE_DIGITS)
    return FALSE;

  for (guint k = CODE_DIGITS; k > 0; k--)
    {
      const char *digit = strchr (code_alphabet, code[k - 1]);

      if (digit == NULL)
        return FALSE;
      group = group * 58 + (guint64) (digit - code_alphabet);
    }
  write_code (self, unmix (group), expected);
  return strcmp (code, expected) == 0 && find_by_id (self, unmix (group), post);
}

gboolean
scout_world_find_post (ScoutWorld     *self,
                       const char     *id,
                       ScoutWorldPost *post)
{
  guint64 number;

  g_return_val_if_fail (self != NULL && id != NULL && post != NULL, FALSE);

  if (g_str_has_prefix (id, CODE_PREFIX))
    return find_by_code (self, id + strlen (CODE_PREFIX), post);
  return strlen (id) == 15 && g_ascii_string_to_unsigned (id, 10, 0, G_MAXUINT64, &number, NULL)
         && find_by_id (self, number, post);
}

char *
scout_world_post_dup_code (ScoutWorld           *self,
                           const ScoutWorldPost *post)
{
  char code[CODE_GROUPS * CODE_DIGITS + 1];

  write_code (self, scout_world_post_get_id (self, post), code);
  return g_strconcat (CODE_PREFIX, code, NULL);
}

gboolean
scout_world_post_has_metric (const ScoutWorldPost *post,
                             ScoutWorldPostMetric  metric)
{
  g_return_val_if_fail (post != NULL, FALSE);

  return metric != SCOUT_WORLD_POST_SAVES || post->type != SCOUT_WORLD_POST_LIVE;
}
