/* scout-jump-words.c: what somebody looks for, to be held against many names.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Thousands of names are looked at for every letter, of which few fit: those without accents are
 * compared where they are. */

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
