/* scout-foreign-token.c: makes tokens from text that came from outside.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A token goes into a line of an HTTP header. Whatever comes from a redirect or an answer is looked
 * at here first, once for both.
 */

#include "config.h"

#include "scout-foreign-token-private.h"

#include <string.h>

/* Real tokens have 150 to 500 characters. */
#define MAX_LENGTH 4096

ScoutToken *
_scout_foreign_token_new (const char *text)
{
  gsize length = text != NULL ? strnlen (text, MAX_LENGTH + 1) : 0;

  if (length == 0 || length > MAX_LENGTH)
    return NULL;

  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isgraph (text[i]))
        return NULL;
    }

  return scout_token_new (text);
}
