/* scout-json-position.c: where in a JSON text something stands, in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The reader keeps neither lines nor paths: they would cost every good text for the sake of the
 * few bad ones. When an error happens the text in front of it is gone through once more. All that
 * text has passed the reader, so this walk may be simple.
 */

#include "config.h"

#include "scout-json-position-private.h"

#include "scout-wording.h"

#include <string.h>

/* Longest part of a member's name, and longest path, that a message repeats; in bytes. */
#define MAX_NAME 40
#define MAX_PATH 240

typedef struct
{
  gboolean is_object;
  gboolean expects_name;
  guint index;
  const char *name; /* (nullable) */
  gsize name_length;
} Level;

/* Returns behind the string that begins at @start, or NULL if it does not close before @end. */
static const char *
skip_string (const char *start,
             const char *end)
{
  for (const char *cursor = start + 1; cursor < end; cursor++)
    {
      if (*cursor == '\\')
        cursor++;
      else if (*cursor == '"')
        return cursor + 1;
    }

  return NULL;
}

/* Follows one token in front of the position; returns behind it. */
static const char *
follow_token (GArray     *levels,
              const char *cursor,
              const char *end)
{
  Level *level = levels->len > 0 ? &g_array_index (levels, Level, levels->len - 1) : NULL;
  const char *behind = cursor + 1;

  if (*cursor == '{' || *cursor == '[')
    {
      Level deeper = { .is_object = *cursor == '{', .expects_name = *cursor == '{' };

      g_array_append_val (levels, deeper);
    }
  else if (*cursor == '"')
    {
      behind = skip_string (cursor, end);
      if (behind == NULL)
        return end;
      if (level != NULL && level->expects_name)
        {
          level->expects_name = FALSE;
          level->name = cursor + 1;
          level->name_length = (gsize) (behind - cursor) - 2;
        }
    }
  else if (level != NULL && (*cursor == '}' || *cursor == ']'))
    {
      g_array_set_size (levels, levels->len - 1);
    }
  else if (level != NULL && *cursor == ',')
    {
      level->index++;
      level->expects_name = level->is_object;
      level->name = NULL;
    }

  return behind;
}

static char *
describe_path (const char *text,
               const char *end)
{
  g_autoptr (GArray) levels = g_array_new (FALSE, FALSE, sizeof (Level));
  g_autoptr (GString) path = g_string_new (NULL);

  for (const char *cursor = text; cursor < end;)
    cursor = follow_token (levels, cursor, end);

  for (guint i = 0; i < levels->len && path->len < MAX_PATH; i++)
    {
      const Level *level = &g_array_index (levels, Level, i);

      if (!level->is_object)
        {
          g_string_append_printf (path, "[%u]", level->index);
        }
      else if (level->name != NULL)
        {
          if (path->len > 0)
            g_string_append_c (path, '.');
          g_string_append_len (path, level->name, (gssize) MIN (level->name_length, MAX_NAME));
          if (level->name_length > MAX_NAME)
            g_string_append (path, "…");
        }
    }

  return scout_wording_inline (path->str);
}

char *
_scout_json_position_describe (const char *text,
                               gsize       position)
{
  const char *end = text + position;
  g_autofree char *path = describe_path (text, end);
  gsize line = 1;
  gsize column = 1;

  for (const char *cursor = text; cursor < end; cursor++)
    {
      if (*cursor == '\n')
        {
          line++;
          column = 1;
        }
      else if (((guint8) *cursor & 0xc0) != 0x80)
        {
          column++;
        }
    }

  return g_strdup_printf ("line %" G_GSIZE_FORMAT ", column %" G_GSIZE_FORMAT
                          " (byte %" G_GSIZE_FORMAT ")%s%s",
                          line, column, position, *path != '\0' ? ", at " : "", path);
}
