/* scout-jump-words.c: what somebody looks for, to be held against many names.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Thousands of names are looked at for every letter, of which few fit: those without accents are
 * compared where they are. Those that stay are spelt once: each word, and each way to write it
 * without accents, behind a space. */

#include "config.h"

#include "scout-jump-words.h"

#include "scout-jump.h"

#include <string.h>

struct _ScoutJumpWords
{
  GStrv words; /* (owned): without accents, in small letters, and none of the kind's */
};

/* Whether a word of ASCII begins with another. */
static gboolean
has_plain (const char *name,
           const char *word)
{
  gsize length = strlen (word);

  for (const char *c = name; *c != '\0'; c++)
    {
      if ((c == name || !g_ascii_isalnum (c[-1])) && g_ascii_strncasecmp (c, word, length) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_word (const char *name, /* (nullable) */
          const char *word)
{
  g_autofree char *folded = NULL;

  if (name == NULL)
    return FALSE;
  if (g_str_is_ascii (name))
    return has_plain (name, word);

  folded = scout_jump_fold (name);

  return g_str_match_string (word, folded, TRUE);
}

ScoutJumpWords *
scout_jump_words_new (const char *text,
                      const char *kind)
{
  ScoutJumpWords *self = NULL;
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *folded = NULL;
  g_auto(GStrv) words = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (kind != NULL, NULL);

  folded = scout_jump_fold (text);
  words = g_str_tokenize_and_fold (folded, NULL, NULL);
  for (gsize i = 0; words[i] != NULL; i++)
    {
      if (!has_word (kind, words[i]))
        g_strv_builder_add (builder, words[i]);
    }
  self = g_new0 (ScoutJumpWords, 1);
  self->words = g_strv_builder_end (builder);

  return self;
}

void
scout_jump_words_free (ScoutJumpWords *self)
{
  if (self == NULL)
    return;

  g_strfreev (self->words);
  g_free (self);
}

gboolean
scout_jump_words_fit (ScoutJumpWords *self,
                      const char     *name,
                      const char     *handle)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  for (gsize i = 0; self->words[i] != NULL; i++)
    {
      if (!has_word (name, self->words[i]) && !has_word (handle, self->words[i]))
        return FALSE;
    }

  return TRUE;
}

/* What g_str_match_string() compares. */
static void
append_words (GString    *spelt,
              const char *name) /* (nullable) */
{
  g_autofree char *folded = NULL;
  g_auto(GStrv) words = NULL;
  g_auto(GStrv) alternates = NULL;

  if (name == NULL)
    return;
  if (g_str_is_ascii (name))
    {
      g_string_append_c (spelt, ' ');
      for (const char *c = name; *c != '\0'; c++)
        g_string_append_c (spelt, g_ascii_isalnum (*c) ? g_ascii_tolower (*c) : ' ');
      return;
    }

  folded = scout_jump_fold (name);
  words = g_str_tokenize_and_fold (folded, NULL, &alternates);
  for (gsize i = 0; words[i] != NULL; i++)
    g_string_append_printf (spelt, " %s", words[i]);
  for (gsize i = 0; alternates[i] != NULL; i++)
    g_string_append_printf (spelt, " %s", alternates[i]);
}

char *
scout_jump_words_spell (const char *name,
                        const char *handle)
{
  GString *spelt = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  spelt = g_string_new (NULL);
  append_words (spelt, name);
  append_words (spelt, handle);

  return g_string_free (spelt, FALSE);
}

/* Whether a word stands behind a space. */
static gboolean
has_spelt (const char *spelt,
           const char *word)
{
  for (const char *c = strstr (spelt, word); c != NULL; c = strstr (c + 1, word))
    {
      if (c > spelt && c[-1] == ' ')
        return TRUE;
    }

  return FALSE;
}

gboolean
scout_jump_words_fit_spelt (ScoutJumpWords *self,
                            const char     *spelt)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (spelt != NULL, FALSE);

  for (gsize i = 0; self->words[i] != NULL; i++)
    {
      if (!has_spelt (spelt, self->words[i]))
        return FALSE;
    }

  return TRUE;
}
