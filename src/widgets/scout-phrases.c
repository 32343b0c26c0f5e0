/* scout-phrases.c: keeps a number and its unit on one line.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* By attributes rather than no-break spaces: what is copied, searched and read out is the text as
 * it was translated. Main thread only. */

#include "config.h"

#include "scout-phrases.h"

#include <string.h>

/* The longest phrase that is kept, in characters: as long as a narrow card's line of large text. */
#define MOST_CHARACTERS 28

/* A comma within a number is followed by a digit. */
static gboolean
is_separator (const char *at)
{
  gunichar character = g_utf8_get_char (at);

  if (character != ',' && character != 0x60c && character != 0xb7)
    return FALSE;

  return g_unichar_isspace (g_utf8_get_char (g_utf8_next_char (at)));
}

static gboolean
has_number (const char *start,
            const char *end)
{
  for (const char *at = start; at < end; at = g_utf8_next_char (at))
    {
      if (g_unichar_isdigit (g_utf8_get_char (at)))
        return TRUE;
    }

  return FALSE;
}

/* Without the space that it begins with: there the line may end. */
static void
keep (PangoAttrList *attributes,
      const char    *text,
      const char    *start,
      const char    *end)
{
  PangoAttribute *attribute = NULL;

  while (start < end && g_unichar_isspace (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  if (!has_number (start, end) || g_utf8_strlen (start, end - start) > MOST_CHARACTERS)
    return;

  attribute = pango_attr_allow_breaks_new (FALSE);
  attribute->start_index = (guint) (start - text);
  attribute->end_index = (guint) (end - text);
  pango_attr_list_insert (attributes, attribute);
}

void
scout_phrases_keep (GtkLabel *label)
{
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();
  const char *text = NULL;
  const char *start = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));

  start = text = gtk_label_get_text (label);
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (!is_separator (at))
        continue;
      keep (attributes, text, start, at);
      start = g_utf8_next_char (at);
    }
  keep (attributes, text, start, text + strlen (text));
  gtk_label_set_attributes (label, attributes);
}
