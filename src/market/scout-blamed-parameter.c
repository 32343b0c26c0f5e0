/* scout-blamed-parameter.c: which parameter of a question a refusal is about.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Meta's words may change, and are looked into for names only: for those of parameters, which
 * requests have, and for what was typed. Whoever finds nothing here goes on as without. */

#include "config.h"

#include "scout-blamed-parameter.h"

#include "scout-graph-error.h"

#include <string.h>

/* "General message for invalid API parameter inputs" (S1). */
#define CODE_INVALID_PARAMETER 100
/* A shorter name is in half of all sentences, as another word. */
#define SHORTEST_VALUE 3

/* What S1 and S2 call what a request wants to be answered. */
static const char * const answer_words[] = {
  "field", "fields", "metric", "metrics", "nonexisting", "insights",
};

/* What Meta puts before a name that could be any word, as in "Param query must be a string". */
static const char * const announcements[] = { "param ", "parameter ", "filter ", "for " };

static gboolean
is_of_word (char c)
{
  return g_ascii_isalnum (c) || c == '_';
}

/* Whether a word stands at a place of a text as a whole. */
static gboolean
is_word_at (const char *text,
            const char *place,
            gsize       length)
{
  return (place == text || !is_of_word (place[-1])) && !is_of_word (place[length]);
}

/* Whether something that Meta announces names by stands right before a place. */
static gboolean
is_announced (const char *text,
              const char *place)
{
  for (gsize i = 0; i < G_N_ELEMENTS (announcements); i++)
    {
      gsize length = strlen (announcements[i]);

      if ((gsize) (place - text) >= length
          && g_ascii_strncasecmp (place - length, announcements[i], length) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_word (const char *text, /* (nullable) */
          const char *word,
          gboolean    is_to_be_announced)
{
  gsize length = strlen (word);

  for (const char *place = text; place != NULL && *place != '\0'; place++)
    {
      if (g_ascii_strncasecmp (place, word, length) == 0 && is_word_at (text, place, length)
          && (!is_to_be_announced || is_announced (text, place)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_about_answer (const ScoutGraphFault *fault)
{
  for (gsize i = 0; i < G_N_ELEMENTS (answer_words); i++)
    {
      if (has_word (fault->blamed, answer_words[i], FALSE)
          || has_word (fault->message, answer_words[i], FALSE)
          || has_word (fault->user_message, answer_words[i], FALSE))
        return TRUE;
    }

  return FALSE;
}

static gboolean
ends_with_any (const char         *text,
               const char         *place,
               const char * const *marks)
{
  for (gsize i = 0; marks[i] != NULL; i++)
    {
      gsize length = strlen (marks[i]);

      if ((gsize) (place - text) >= length && memcmp (place - length, marks[i], length) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
begins_with_any (const char         *place,
                 const char * const *marks)
{
  for (gsize i = 0; marks[i] != NULL; i++)
    {
      if (g_str_has_prefix (place, marks[i]))
        return TRUE;
    }

  return FALSE;
}

/* "(#100) ", which is before many of Meta's sentences, is none of their words. */
static const char *
skip_code (const char *text)
{
  const char *end = g_str_has_prefix (text, "(#") ? strstr (text, ") ") : NULL;

  return end != NULL ? end + strlen (") ") : text;
}

/* Whether a word is a name and no other: it stands in quotation marks or behind an "@", or begins
 * the sentence without a capital, as in "a is no creator", and no word but a name does. */
static gboolean
is_marked (const char *text,
           const char *place,
           const char *name)
{
  static const char * const openings[] = { "\"", "'", "`", "“", "„", "”", "‘", "‚", "«", "‹", "»",
                                           NULL };
  static const char * const endings[] = { "\"", "'", "`", "”", "“", "’", "‘", "»", "›", "«", NULL };
  static const char * const at[] = { "@", NULL };
  gsize length = strlen (name);

  if (ends_with_any (text, place, at))
    return place == text + 1 || !is_of_word (place[-2]);

  return (ends_with_any (text, place, openings) && begins_with_any (place + length, endings))
         || (place == skip_code (text) && !g_ascii_isupper (*place)
             && strncmp (place, name, length) == 0 && place[length] == ' ');
}

/* Whether a text has a name, and not one that is longer by a full stop and more: "leo.lens" is not
 * "leo". */
static gboolean
has_name (const char *text, /* (nullable) */
          const char *name)
{
  gsize length = strlen (name);

  for (const char *place = text; place != NULL && *place != '\0'; place++)
    {
      if (g_ascii_strncasecmp (place, name, length) == 0 && is_word_at (text, place, length)
          && !(place[length] == '.' && is_of_word (place[length + 1]))
          && !(place > text + 1 && place[-1] == '.' && is_of_word (place[-2]))
          && (length >= SHORTEST_VALUE || is_marked (text, place, name)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
repeats (const ScoutGraphFault *fault,
         const char            *name)
{
  return *name != '\0' && (has_name (fault->message, name) || has_name (fault->user_message, name));
}

/* ["maya.brews","leo"] and maya.brews,leo have the same names. */
static gboolean
repeats_value (const ScoutGraphFault *fault,
               const char            *value)
{
  g_auto(GStrv) names = g_strsplit_set (value, "[]\",", -1);

  for (gsize i = 0; names[i] != NULL; i++)
    {
      if (repeats (fault, g_strstrip (names[i])))
        return TRUE;
    }

  return FALSE;
}

gboolean
scout_blamed_parameter_is_answer (const GError *error)
{
  const ScoutGraphFault *fault = NULL;

  g_return_val_if_fail (error != NULL, FALSE);

  fault = scout_graph_error_get_fault (error);

  return fault != NULL && fault->code == CODE_INVALID_PARAMETER && is_about_answer (fault);
}

gboolean
scout_blamed_parameter_is (const GError                *error,
                           const ScoutCatalogParameter *parameter,
                           const char                  *value)
{
  const ScoutGraphFault *fault = NULL;
  gboolean is_plain_word = FALSE;

  g_return_val_if_fail (error != NULL, FALSE);
  g_return_val_if_fail (parameter != NULL, FALSE);

  fault = scout_graph_error_get_fault (error);
  if (fault == NULL || fault->code != CODE_INVALID_PARAMETER
      || !(scout_catalog_parameter_is_filter (parameter)
           || parameter->role == SCOUT_CATALOG_ROLE_LOOKUP))
    return FALSE;
  if (has_word (fault->blamed, parameter->name, FALSE))
    return TRUE;
  if (is_about_answer (fault))
    return FALSE;

  is_plain_word = strchr (parameter->name, '_') == NULL;

  return has_word (fault->message, parameter->name, is_plain_word)
         || has_word (fault->user_message, parameter->name, is_plain_word)
         || (value != NULL && (parameter->kind == SCOUT_CATALOG_KIND_NAMES
                               || parameter->kind == SCOUT_CATALOG_KIND_ID)
             && repeats_value (fault, value));
}

const char *
scout_blamed_parameter_find_value (const GError       *error,
                                   const char * const *values)
{
  const ScoutGraphFault *fault = NULL;
  const char *found = NULL;

  g_return_val_if_fail (error != NULL, NULL);
  g_return_val_if_fail (values != NULL, NULL);

  fault = scout_graph_error_get_fault (error);
  for (gsize i = 0; fault != NULL && values[i] != NULL; i++)
    {
      if (!repeats (fault, values[i]))
        continue;
      if (found != NULL)
        return NULL;
      found = values[i];
    }

  return found;
}
