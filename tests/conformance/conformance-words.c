/* conformance-words.c: whether what somebody writes has to do with what is searched for.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The documents call their search semantic: it finds by meaning. What means the same is listed
 * here once more, by hand and per example of the documents, and shares nothing with the sandbox's
 * own table. Who is found must have one of these words; who writes the very words must be found.
 */

#include "config.h"

#include "conformance-words.h"

#include "conformance-box.h"

#include <string.h>

/* An example of the documents and the beginnings of words that have to do with it. */
static const struct
{
  const char *query;
  const char *beginnings;
} meanings[] = {
  { "travel", "travel trip journey voyage touris wander roadtrip itinerar abroad road" },
  { "disney", "disney cartoon animat pixar film movie cinema theme" },
  { "basketball shoes", "basketball hoop streetball dunk shoe sneaker footwear kicks boot" },
  { "tech gadgets", "tech gadget electronic robot phone" },
  { "cookies", "cook bak biscuit dough alfajor brownie" },
  /* Stands for "{query}" in a sample: what the world's first creator wrote last. */
  { "pour over coffee for two, without the rush",
    "pour coffee espresso barista latte roast flat cappuccino cold caf brew rush" },
};

char *
conformance_words_dup_text (const ScoutWorldCreator *creator,
                            const char              *more) /* (nullable) */
{
  g_auto(GStrv) captions = scout_world_dup_captions (conformance_box_get ()->world,
                                                     creator->index);
  g_autofree char *written = g_strjoinv (" | ", captions);
  g_autofree char *interests = g_strjoinv (" ", (char **) creator->interests);
  g_autofree char *categories = g_strjoinv (" ", (char **) creator->categories);
  g_autofree char *all = g_strjoin (" | ", creator->display_name, creator->alias, creator->bio,
                                    written, interests, categories, more, NULL);

  g_strdelimit (all, "_", ' ');

  return g_utf8_casefold (all, -1);
}

static gboolean
has_word (const char *text,
          const char *word,
          const char *end)
{
  g_autofree char *escaped = g_regex_escape_string (word, -1);
  g_autofree char *pattern = g_strconcat ("\\b", escaped, end, NULL);

  return g_regex_match_simple (pattern, text, 0, 0);
}

gboolean
conformance_words_is_about (const char *text,
                            const char *query)
{
  for (gsize i = 0; i < G_N_ELEMENTS (meanings); i++)
    {
      g_auto(GStrv) beginnings = NULL;

      if (g_ascii_strcasecmp (meanings[i].query, query) != 0)
        continue;
      beginnings = g_strsplit (meanings[i].beginnings, " ", -1);
      for (gsize j = 0; beginnings[j] != NULL; j++)
        {
          if (has_word (text, beginnings[j], ""))
            return TRUE;
        }
      return FALSE;
    }

  g_error ("What has to do with “%s” is not written down", query);
}

gboolean
conformance_words_has_all (const char *text,
                           const char *query)
{
  g_autofree char *folded = g_utf8_casefold (query, -1);
  g_auto(GStrv) words = g_strsplit (folded, " ", -1);

  for (gsize i = 0; words[i] != NULL; i++)
    {
      if (!has_word (text, words[i], "\\b"))
        return FALSE;
    }

  return TRUE;
}
