/* scout-graph-writer.c: writes JSON with the byte habits of the Graph API.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A GString and a flag. It does not check that objects and arrays are closed properly: its only
 * callers are the sandbox's answers, whose tests read every one of them with the strict reader.
 * docs/decisions/003-sandbox-json-writer.md says why json-glib's generator does not do.
 */

#include "config.h"

#include "scout-graph-writer.h"

#include <math.h>

struct _ScoutGraphWriter
{
  GString  *text;
  gboolean  needs_comma;
};

static void
append_unit (GString  *text,
             gunichar  unit)
{
  g_string_append_printf (text, "\\u%04x", unit);
}

static void
append_character (GString  *text,
                  gunichar  character)
{
  if (character >= 0x10000)
    {
      append_unit (text, 0xd800 + ((character - 0x10000) >> 10));
      append_unit (text, 0xdc00 + ((character - 0x10000) & 0x3ff));
      return;
    }

  switch (character)
    {
    case '"':
    case '\\':
    case '/':
      g_string_append_c (text, '\\');
      g_string_append_c (text, (char) character);
      break;

    case '\n':
      g_string_append (text, "\\n");
      break;

    case '\r':
      g_string_append (text, "\\r");
      break;

    case '\t':
      g_string_append (text, "\\t");
      break;

    default:
      if (character < ' ' || character > '~' || character == '@' || character == '%')
        append_unit (text, character);
      else
        g_string_append_c (text, (char) character);
      break;
    }
}

static void
append_text (GString    *text,
             const char *value)
{
  g_string_append_c (text, '"');
  while (*value != '\0')
    {
      gunichar character = g_utf8_get_char_validated (value, -1);

      if (character == (gunichar) -1 || character == (gunichar) -2)
        {
          append_unit (text, 0xfffd);
          value++;
          continue;
        }
      append_character (text, character);
      value = g_utf8_next_char (value);
    }
  g_string_append_c (text, '"');
}

/* Every value starts here and is followed by a comma if another one comes. */
static void
begin_value (ScoutGraphWriter *self)
{
  if (self->needs_comma)
    g_string_append_c (self->text, ',');
  self->needs_comma = TRUE;
}

static void
open_bracket (ScoutGraphWriter *self,
              char              bracket)
{
  begin_value (self);
  g_string_append_c (self->text, bracket);
  self->needs_comma = FALSE;
}

static void
close_bracket (ScoutGraphWriter *self,
               char              bracket)
{
  g_string_append_c (self->text, bracket);
  self->needs_comma = TRUE;
}

ScoutGraphWriter *
scout_graph_writer_new (void)
{
  ScoutGraphWriter *self = g_new0 (ScoutGraphWriter, 1);

  self->text = g_string_new (NULL);

  return self;
}

void
scout_graph_writer_free (ScoutGraphWriter *self)
{
  g_string_free (self->text, TRUE);
  g_free (self);
}

void
scout_graph_writer_begin_object (ScoutGraphWriter *self)
{
  open_bracket (self, '{');
}

void
scout_graph_writer_end_object (ScoutGraphWriter *self)
{
  close_bracket (self, '}');
}

void
scout_graph_writer_begin_array (ScoutGraphWriter *self)
{
  open_bracket (self, '[');
}

void
scout_graph_writer_end_array (ScoutGraphWriter *self)
{
  close_bracket (self, ']');
}

void
scout_graph_writer_member (ScoutGraphWriter *self,
                           const char       *name)
{
  begin_value (self);
  append_text (self->text, name);
  g_string_append_c (self->text, ':');
  self->needs_comma = FALSE;
}

void
scout_graph_writer_text (ScoutGraphWriter *self,
                         const char       *value)
{
  begin_value (self);
  if (value == NULL)
    g_string_append (self->text, "null");
  else
    append_text (self->text, value);
}

void
scout_graph_writer_count (ScoutGraphWriter *self,
                          gint64            value)
{
  begin_value (self);
  g_string_append_printf (self->text, "%" G_GINT64_FORMAT, value);
}

void
scout_graph_writer_number (ScoutGraphWriter *self,
                           double            value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  begin_value (self);
  if (!isfinite (value))
    g_string_append (self->text, "null");
  else
    g_string_append (self->text, g_ascii_formatd (buffer, sizeof buffer, "%.10g", value));
}

void
scout_graph_writer_boolean (ScoutGraphWriter *self,
                            gboolean          value)
{
  begin_value (self);
  g_string_append (self->text, value ? "true" : "false");
}

void
scout_graph_writer_member_text (ScoutGraphWriter *self,
                                const char       *name,
                                const char       *value)
{
  scout_graph_writer_member (self, name);
  scout_graph_writer_text (self, value);
}

void
scout_graph_writer_member_count (ScoutGraphWriter *self,
                                 const char       *name,
                                 gint64            value)
{
  scout_graph_writer_member (self, name);
  scout_graph_writer_count (self, value);
}

void
scout_graph_writer_reset (ScoutGraphWriter *self)
{
  g_string_truncate (self->text, 0);
  self->needs_comma = FALSE;
}

GString *
scout_graph_writer_steal (ScoutGraphWriter *self)
{
  GString *text = self->text;

  self->text = g_string_new (NULL);
  self->needs_comma = FALSE;

  return text;
}
