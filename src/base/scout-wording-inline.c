/* scout-wording-inline.c: foreign text made safe for one line, or for a few.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Names and bios come from strangers. Whatever could turn the text around, hide in it, spill over
 * neighbouring lines or keep the layout busy for half a second is taken out here, once, before any
 * widget sees it (threat T17). What real names need stays: joiners, accents, emoji. The result is
 * plain text; markup is the caller's matter. Pure functions, any thread.
 */

#include "config.h"

#include "scout-wording.h"

#include <string.h>

/* A single line of a megabyte takes half a second to lay out; nobody reads on so far. */
#define MAX_CHARACTERS 512

/* A block is for what people write of themselves, which has a paragraph or two. */
#define MAX_BLOCK_CHARACTERS 1000

/* One empty line between two paragraphs. */
#define MAX_BREAKS_IN_A_ROW 2

/* Enough for Vietnamese, Hebrew and Devanagari; a pile of dozens climbs over other lines. */
#define MAX_MARKS 3

#define REPLACEMENT_CHARACTER 0xfffd
#define FIRST_STRONG_ISOLATE "\u2068"
#define POP_DIRECTIONAL_ISOLATE "\u2069"

/* Characters that are seen by their effect on others only, or not at all; inclusive, ascending. */
static const struct
{
  gunichar first;
  gunichar last;
} invisible[] = {
  { 0x0000, 0x001f },   /* controls */
  { 0x007f, 0x009f },   /* more controls */
  { 0x00ad, 0x00ad },   /* soft hyphen */
  { 0x061c, 0x061c },   /* Arabic letter mark */
  { 0x115f, 0x1160 },   /* Hangul fillers */
  { 0x180e, 0x180e },   /* Mongolian vowel separator */
  { 0x200b, 0x200b },   /* zero width space */
  { 0x200e, 0x200f },   /* direction marks */
  { 0x202a, 0x202e },   /* direction embeddings and overrides */
  { 0x2060, 0x206f },   /* word joiner, invisible operators, isolates, deprecated format controls */
  { 0x3164, 0x3164 },   /* Hangul filler */
  { 0xfeff, 0xfeff },   /* byte order mark */
  { 0xffa0, 0xffa0 },   /* halfwidth Hangul filler */
  { 0xfff9, 0xfffb },   /* interlinear annotation */
  { 0x1d173, 0x1d17a }, /* musical format controls */
};

static gboolean
is_invisible (gunichar character)
{
  for (gsize i = 0; i < G_N_ELEMENTS (invisible) && invisible[i].first <= character; i++)
    {
      if (character <= invisible[i].last)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_space (gunichar character)
{
  /* GLib leaves out the vertical tab and the next-line control. */
  return g_unichar_isspace (character) || character == 0x0b || character == 0x85;
}

/* What stands between characters for the sake of how they are laid out; inclusive, ascending. */
static gboolean
is_mark (gunichar character)
{
  return character == 0x061c || (character >= 0x200e && character <= 0x200f)
         || (character >= 0x202a && character <= 0x202e) || character == 0x2060
         || (character >= 0x2066 && character <= 0x2069);
}

/* Takes the next character; each byte of broken UTF-8 counts as one replacement character. */
static gunichar
take_character (const char **cursor,
                const char  *end)
{
  gunichar character = g_utf8_get_char_validated (*cursor, end - *cursor);

  if (character == (gunichar) -1 || character == (gunichar) -2)
    {
      (*cursor)++;
      return REPLACEMENT_CHARACTER;
    }
  *cursor = g_utf8_next_char (*cursor);

  return character;
}

/* A return before a line feed is half of one break. */
static gboolean
is_break (gunichar    character,
          const char *next)
{
  if (character == '\r')
    return *next != '\n';

  return (character >= 0x0a && character <= 0x0c) || character == 0x85 || character == 0x2028 ||
         character == 0x2029;
}

/* White space becomes one space, or as many breaks as it holds and may still be kept. */
static char *
clean (const char *text,
       guint       max_characters,
       guint       max_breaks)
{
  g_autoptr (GString) result = g_string_new (NULL);
  const char *end = text != NULL ? text + strlen (text) : NULL;
  guint n_characters = 0;
  guint n_spaces = 0;
  guint n_breaks = 0;
  guint n_marks = 0;

  for (const char *cursor = text; cursor < end;)
    {
      gunichar character = take_character (&cursor, end);

      if (is_space (character))
        {
          n_spaces = result->len > 0;
          n_breaks += n_spaces > 0 && is_break (character, cursor);
          continue;
        }
      if (is_invisible (character))
        continue;
      n_marks = g_unichar_ismark (character) ? n_marks + 1 : 0;
      if (n_marks > MAX_MARKS)
        continue;

      n_breaks = MIN (n_breaks, MIN (max_breaks, MAX_BREAKS_IN_A_ROW));
      n_spaces = MAX (n_spaces, n_breaks);
      if (n_characters + n_spaces >= max_characters)
        {
          g_string_append (result, "…");
          break;
        }
      n_characters += 1 + n_spaces;
      max_breaks -= n_breaks;
      for (; n_spaces > 0; n_spaces--)
        g_string_append_c (result, n_breaks > 0 ? '\n' : ' ');
      g_string_append_unichar (result, character);
      n_breaks = 0;
    }

  return g_string_free (g_steal_pointer (&result), FALSE);
}

char *
scout_wording_inline (const char *text)
{
  return clean (text, MAX_CHARACTERS, 0);
}

char *
scout_wording_block (const char *text,
                     guint       max_breaks)
{
  return clean (text, MAX_BLOCK_CHARACTERS, max_breaks);
}

char *
scout_wording_isolate (const char *text)
{
  g_autofree char *line = scout_wording_inline (text);

  if (*line == '\0')
    return g_steal_pointer (&line);

  return g_strconcat (FIRST_STRONG_ISOLATE, line, POP_DIRECTIONAL_ISOLATE, NULL);
}

/* By the scripts that are written from the right: GLib knows no directions. */
static gboolean
is_letter_from_right (gunichar letter)
{
  GUnicodeScript script = g_unichar_get_script (letter);

  return script == G_UNICODE_SCRIPT_ARABIC || script == G_UNICODE_SCRIPT_HEBREW
         || script == G_UNICODE_SCRIPT_SYRIAC || script == G_UNICODE_SCRIPT_THAANA
         || script == G_UNICODE_SCRIPT_NKO;
}

gboolean
scout_wording_is_from_right (const char *text,
                             gboolean    otherwise)
{
  for (const char *c = text; c != NULL && *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (g_unichar_isalpha (character))
        return is_letter_from_right (character);
    }

  return otherwise;
}

char *
scout_wording_spoken (const char *text)
{
  g_autoptr(GString) spoken = g_string_new (NULL);

  for (const char *cursor = text; cursor != NULL && *cursor != '\0';)
    {
      const char *next = g_utf8_next_char (cursor);

      if (!is_mark (g_utf8_get_char (cursor)))
        g_string_append_len (spoken, cursor, next - cursor);
      cursor = next;
    }

  return g_string_free (g_steal_pointer (&spoken), FALSE);
}
