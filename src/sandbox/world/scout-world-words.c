/* scout-world-words.c: whether a phrase has to do with what somebody searches for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Stands in for Meta's semantic search, well enough for "coffee" to find baristas: English word
 * stems, a small table of words of like meaning, and plain containment for scripts without spaces.
 * Tables are made once, on first use; constant afterwards and so for any thread.
 */

#include "config.h"

#include "scout-world-words.h"

#include <string.h>

/* Words with more letters than this are cut, so that no search costs more than another. */
#define MAX_TEXT 512

typedef struct
{
  char *stem;
  GHashTable *alike;          /* (element-type utf8): stems of like meaning; set */
} Term;

struct _ScoutWorldTerms
{
  Term terms[SCOUT_WORLD_MAX_TERMS];
  guint n_terms;
};

static const char * const common_words[] = {
  "a", "about", "an", "and", "at", "by", "for", "from", "how", "i", "in", "is", "it", "my", "of",
  "on", "or", "our", "that", "the", "this", "to", "we", "what", "with", "you", "your",
};

/* Two words that mean something together. */
static const char * const pairs[][3] = {
  { "cold", "brew", "coldbrew" },
  { "flat", "white", "flatwhite" },
  { "flat", "whites", "flatwhite" },
  { "ice", "cream", "icecream" },
  { "pour", "over", "pourover" },
  { "pour", "overs", "pourover" },
  { "road", "trip", "roadtrip" },
  { "road", "trips", "roadtrip" },
  { "skin", "care", "skincare" },
  { "stand", "up", "standup" },
  { "theme", "park", "themepark" },
  { "theme", "parks", "themepark" },
  { "video", "game", "gaming" },
  { "video", "games", "gaming" },
};

/* Words of like meaning, a line for each meaning. */
static const char * const meanings[] = {
  "coffee espresso barista latte pourover roaster flatwhite cappuccino coldbrew cafe kaffee",
  "cookie baking baker biscuit dough alfajores brownie",
  "bread loaf sourdough bun baking baker rye",
  "cake dessert pastry icing buttercream sweets chocolate baking icecream",
  "cooking kitchen recipe chef food dish cocina dinner lunch",
  "barbecue grill brisket ribs embers",
  "tea matcha gongfu mocktail",
  "farm vegetable harvest produce orchard",
  "travel trip journey voyage tourism wander roadtrip itinerary abroad",
  "hiking trail mountain camping",
  "fitness gym workout training strength running runner yoga sport",
  "basketball hoops streetball dunk",
  "sneaker shoe footwear kicks boots",
  "football soccer futbol footballer",
  "wrestling judo boxing wrestler grapple",
  "golf putting fairway",
  "fishing angler fish lure",
  "fashion outfit style clothing wardrobe clothes thrift",
  "beauty makeup skincare cosmetics lipstick",
  "hair curls barber braids hairstyle",
  "nails manicure polish",
  "dog puppy pup",
  "cat kitten",
  "bird wildlife parrot kingfisher",
  "car vehicle driving automobile garage",
  "motorsport racing rally karting",
  "aviation pilot flight glider",
  "art painting drawing illustration watercolour watercolor mural illustrator sketchbook",
  "craft knitting pottery woodwork quilt sewing",
  "garden gardening plants flowers greenhouse balcony",
  "interior decor furniture home",
  "renovation diy carpenter restored",
  "music song piano guitar band drummer cellist jazz",
  "podcast radio episode",
  "comedy comedian standup jokes funny sketches",
  "dance salsa ballet dancing",
  "gaming game gamer console speedrun",
  "toys puzzle brick",
  "film movie cinema series",
  "disney cartoon animation pixar film movie cinema themepark",
  "photography photographer photo camera lens",
  "parenting parent mum mom dad family child children kids toddler baby",
  "book novel reading library",
  "vegan vegetarian vegetable plantbased",
  "tech technology gadget electronics robots phone",
  "finance money business economics budget founder startup",
};

static char *
make_stem (const char *word)
{
  g_autofree char *stem = g_strdup (word);
  gsize n = strlen (stem);

  if (!g_str_is_ascii (stem))
    return g_steal_pointer (&stem);

  if (n > 3 && stem[n - 1] == 's' && stem[n - 2] != 's')
    stem[--n] = '\0';
  if (n >= 6 && g_str_has_suffix (stem, "ing"))
    stem[n -= 3] = '\0';
  else if (n >= 5 && (g_str_has_suffix (stem, "er") || g_str_has_suffix (stem, "ed")))
    stem[n -= 2] = '\0';
  if (n >= 4 && stem[n - 1] == stem[n - 2] && strchr ("bdgmnprt", stem[n - 1]) != NULL)
    stem[--n] = '\0';
  if (n >= 4 && stem[n - 1] == 'e')
    stem[--n] = '\0';
  if (n >= 4 && stem[n - 1] == 'y')
    stem[n - 1] = 'i';
  return g_steal_pointer (&stem);
}

static gboolean
is_common (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (common_words); i++)
    if (strcmp (common_words[i], word) == 0)
      return TRUE;
  return FALSE;
}

static const char *
find_pair (const char *first,
           const char *second)
{
  if (second == NULL)
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (strcmp (pairs[i][0], first) == 0 && strcmp (pairs[i][1], second) == 0)
      return pairs[i][2];
  return NULL;
}

static guint
count_question_marks (const char *text)
{
  guint n = 0;

  for (; *text != '\0'; text++)
    n += *text == '?' ? 1 : 0;
  return n;
}

char **
scout_world_stems (const char *text)
{
  g_autofree char *plain = NULL;
  g_auto (GStrv) words = NULL;
  GPtrArray *stems = g_ptr_array_new ();
  gboolean is_latin;

  g_return_val_if_fail (text != NULL, NULL);

  /* Accents count for nothing in Latin letters; what has no Latin form (each sign becomes another
   * question mark) is kept as it is. */
  plain = g_str_to_ascii (text, "C");
  is_latin = count_question_marks (plain) == count_question_marks (text);
  words = g_str_tokenize_and_fold (is_latin ? plain : text, NULL, NULL);
  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *pair = find_pair (words[i], words[i + 1]);

      if (pair != NULL)
        i++;
      if (pair != NULL || !is_common (words[i]))
        g_ptr_array_add (stems, make_stem (pair != NULL ? pair : words[i]));
    }
  g_ptr_array_add (stems, NULL);
  return (char **) g_ptr_array_free (stems, FALSE);
}

static GHashTable *
list_alike (const char *stem)
{
  GHashTable *alike = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    {
      g_auto (GStrv) stems = scout_world_stems (meanings[i]);

      if (!g_strv_contains ((const char * const *) stems, stem))
        continue;
      for (guint k = 0; stems[k] != NULL; k++)
        g_hash_table_add (alike, g_strdup (stems[k]));
    }
  return alike;
}

static void
add_term (ScoutWorldTerms *self,
          const char      *stem)
{
  if (self->n_terms == SCOUT_WORLD_MAX_TERMS)
    return;

  self->terms[self->n_terms].stem = g_strdup (stem);
  self->terms[self->n_terms].alike = list_alike (stem);
  self->n_terms++;
}

ScoutWorldTerms *
scout_world_terms_new (const char *text)
{
  g_autofree char *valid = NULL;
  g_autofree char *start = NULL;
  g_auto (GStrv) stems = NULL;
  ScoutWorldTerms *self;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, (gssize) MIN (strlen (text), MAX_TEXT));
  start = g_strstrip (g_utf8_casefold (valid, -1));
  stems = scout_world_stems (start);
  self = g_new0 (ScoutWorldTerms, 1);
  for (guint i = 0; stems[i] != NULL; i++)
    add_term (self, stems[i]);
  /* Signs and pictures are looked for as they are. */
  if (self->n_terms == 0 && *start != '\0')
    add_term (self, start);
  return self;
}

void
scout_world_terms_free (ScoutWorldTerms *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < self->n_terms; i++)
    {
      g_free (self->terms[i].stem);
      g_hash_table_unref (self->terms[i].alike);
    }
  g_free (self);
}

guint
scout_world_terms_get_n (const ScoutWorldTerms *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_terms;
}

void
scout_world_terms_judge (const ScoutWorldTerms *self,
                         const char            *text,
                         const char * const    *stems,
                         float                  levels[SCOUT_WORLD_MAX_TERMS])
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->n_terms; i++)
    {
      const Term *term = &self->terms[i];

      levels[i] = 0.0f;
      for (guint k = 0; stems[k] != NULL && levels[i] < SCOUT_WORLD_SAME; k++)
        {
          if (strcmp (stems[k], term->stem) == 0)
            levels[i] = SCOUT_WORLD_SAME;
          else if (g_hash_table_contains (term->alike, stems[k]))
            levels[i] = SCOUT_WORLD_ALIKE;
        }
      if (!g_str_is_ascii (term->stem) && strstr (text, term->stem) != NULL)
        levels[i] = SCOUT_WORLD_SAME;
    }
}
