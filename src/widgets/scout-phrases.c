/* scout-phrases.c: keeps a number and its unit, and both ends of a range, on one line.
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

/* Stands between the ends of a range, "25–34". */
#define EN_DASH "\342\200\223"

/* Text that is half as large again, in the unit of GtkSettings:gtk-xft-dpi. */
#define LARGE_DOTS (144 * 1024)

static G_DEFINE_QUARK (scout-phrases-follows, follows)

static gboolean
has_large_text (GtkLabel *label)
{
  int dots = 0;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (label)), "gtk-xft-dpi", &dots, NULL);

  return dots >= LARGE_DOTS;
}

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

static void
forbid_breaks (PangoAttrList *attributes,
               const char    *text,
               const char    *start,
               const char    *end)
{
  PangoAttribute *attribute = pango_attr_allow_breaks_new (FALSE);

  attribute->start_index = (guint) (start - text);
  attribute->end_index = (guint) (end - text);
  pango_attr_list_insert (attributes, attribute);
}

/* (nullable): the first dash behind @start that is between two ends of a range. One with a space
 * beside it is none. */
static const char *
find_dash (const char *start,
           const char *end)
{
  for (const char *at = start; (at = g_strstr_len (at, end - at, EN_DASH)) != NULL;
       at += strlen (EN_DASH))
    {
      const char *next = at + strlen (EN_DASH);

      if (at > start && !g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at)))
          && next < end && g_unichar_isdigit (g_utf8_get_char (next)))
        return at;
    }

  return NULL;
}

/* A line may end after a dash, as after a hyphen. Pango 1.50 lets it do so as well where a dash
 * stands within what is to stay together, but not where that begins with the dash. */
static void
keep_ranges (PangoAttrList *attributes,
             const char    *text,
             const char    *start,
             const char    *end)
{
  for (const char *dash = find_dash (start, end); dash != NULL; dash = find_dash (start, end))
    {
      start = dash + strlen (EN_DASH);
      forbid_breaks (attributes, text, dash, g_utf8_next_char (start));
    }
}

static void
keep_whole (PangoAttrList *attributes,
            const char    *text,
            const char    *start,
            const char    *end)
{
  for (const char *dash = find_dash (start, end); dash != NULL; dash = find_dash (start, end))
    {
      forbid_breaks (attributes, text, start, dash);
      start = dash;
    }
  forbid_breaks (attributes, text, start, end);
}

/* Without the space that it begins with: there the line may end. */
static void
keep (PangoAttrList *attributes,
      const char    *text,
      const char    *start,
      const char    *end)
{
  while (start < end && g_unichar_isspace (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  if (has_number (start, end) && g_utf8_strlen (start, end - start) <= MOST_CHARACTERS)
    keep_whole (attributes, text, start, end);
  else
    keep_ranges (attributes, text, start, end);
}

/* What is to be kept depends on the size of text, which somebody may change. */
static void
follow_size (GtkLabel *label)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (label));

  if (g_object_get_qdata (G_OBJECT (label), follows_quark ()) == settings)
    return;

  g_object_set_qdata (G_OBJECT (label), follows_quark (), settings);
  g_signal_connect_object (settings, "notify::gtk-xft-dpi", G_CALLBACK (scout_phrases_keep), label,
                           G_CONNECT_SWAPPED);
}

void
scout_phrases_keep (GtkLabel *label)
{
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();
  const char *text = NULL;
  const char *start = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));

  follow_size (label);
  if (has_large_text (label))
    {
      scout_phrases_keep_ranges (label);
      return;
    }

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

void
scout_phrases_keep_ranges (GtkLabel *label)
{
  g_autoptr(PangoAttrList) attributes = pango_attr_list_new ();
  const char *text = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));

  text = gtk_label_get_text (label);
  keep_ranges (attributes, text, text, text + strlen (text));
  gtk_label_set_attributes (label, attributes);
}
