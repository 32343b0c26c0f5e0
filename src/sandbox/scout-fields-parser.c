/* scout-fields-parser.c: reads the `fields` parameter of a Graph call.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A recursive descent over the text. It knows no field names: what a node has is the business of
 * whoever answers. Errors are worded as Graph words them, with the character they were found at.
 */

#include "config.h"

#include "scout-fields-parser.h"

#include <string.h>

#define MAX_BYTES (32 * 1024)
#define MAX_DEPTH 16
#define MAX_FIELDS 1000

typedef struct
{
  const char  *text;
  const char  *at;
  guint        depth;
  guint        n_fields;
  GError     **error;
} Parser;

static GPtrArray *parse_list (Parser *parser,
                              char    closing);

static void
modifier_free (gpointer data)
{
  ScoutFieldModifier *modifier = data;

  g_free (modifier->name);
  g_free (modifier->arguments);
  g_free (modifier);
}

static void
field_free (gpointer data)
{
  ScoutField *field = data;

  g_free (field->name);
  g_clear_pointer (&field->modifiers, g_ptr_array_unref);
  g_clear_pointer (&field->children, g_ptr_array_unref);
  g_free (field);
}

static gboolean
fail (Parser     *parser,
      const char *what)
{
  g_set_error (parser->error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               "Syntax error \"%s\" at character %" G_GSIZE_FORMAT ": %.40s",
               what, (gsize) (parser->at - parser->text), parser->text);
  return FALSE;
}

static void
skip_space (Parser *parser)
{
  while (g_ascii_isspace (*parser->at))
    parser->at++;
}

static char *
parse_name (Parser *parser)
{
  const char *start;

  skip_space (parser);
  start = parser->at;
  while (g_ascii_isalnum (*parser->at) || *parser->at == '_')
    parser->at++;
  if (parser->at == start)
    {
      fail (parser, "Expected name.");
      return NULL;
    }
  return g_strndup (start, (gsize) (parser->at - start));
}

/* The text up to the parenthesis that closes the one already read. */
static char *
parse_arguments (Parser *parser)
{
  const char *start = parser->at;
  guint depth = 1;

  for (; *parser->at != '\0'; parser->at++)
    {
      if (*parser->at == '(')
        depth++;
      else if (*parser->at == ')' && --depth == 0)
        return g_strndup (start, (gsize) (parser->at++ - start));
    }

  fail (parser, "Expected end of modifier.");
  return NULL;
}

static gboolean
parse_children (Parser     *parser,
                ScoutField *field,
                char        closing)
{
  g_autoptr (GPtrArray) children = NULL;

  if (field->children != NULL)
    return fail (parser, "Fields specified more than once.");
  if (++parser->depth > MAX_DEPTH)
    return fail (parser, "Too many levels of fields.");

  children = parse_list (parser, closing);
  if (children == NULL)
    return FALSE;
  if (*parser->at != closing)
    return fail (parser, "Expected end of fields.");

  parser->at++;
  parser->depth--;
  field->children = g_steal_pointer (&children);
  return TRUE;
}

static gboolean
parse_modifier (Parser     *parser,
                ScoutField *field)
{
  g_autofree char *name = parse_name (parser);
  g_autofree char *arguments = NULL;
  ScoutFieldModifier *modifier;

  if (name == NULL)
    return FALSE;
  skip_space (parser);
  if (*parser->at != '(')
    return fail (parser, "Expected \"(\".");
  parser->at++;

  if (strcmp (name, "fields") == 0)
    return parse_children (parser, field, ')');

  arguments = parse_arguments (parser);
  if (arguments == NULL)
    return FALSE;
  if (field->modifiers->len == MAX_DEPTH)
    return fail (parser, "Too many modifiers.");

  modifier = g_new0 (ScoutFieldModifier, 1);
  modifier->name = g_steal_pointer (&name);
  modifier->arguments = g_steal_pointer (&arguments);
  g_ptr_array_add (field->modifiers, modifier);
  return TRUE;
}

static gboolean
parse_suffixes (Parser     *parser,
                ScoutField *field)
{
  for (;;)
    {
      skip_space (parser);
      if (*parser->at == '.')
        {
          parser->at++;
          if (!parse_modifier (parser, field))
            return FALSE;
        }
      else if (*parser->at == '{')
        {
          parser->at++;
          if (!parse_children (parser, field, '}'))
            return FALSE;
        }
      else
        {
          return TRUE;
        }
    }
}

static gboolean
parse_field (Parser    *parser,
             GPtrArray *fields)
{
  g_autofree char *message = NULL;
  ScoutField *field = g_new0 (ScoutField, 1);

  g_ptr_array_add (fields, field);
  field->modifiers = g_ptr_array_new_with_free_func (modifier_free);

  if (++parser->n_fields > MAX_FIELDS)
    return fail (parser, "Too many fields.");
  field->name = parse_name (parser);
  if (field->name == NULL)
    return FALSE;

  for (guint i = 0; i + 1 < fields->len; i++)
    {
      const ScoutField *other = g_ptr_array_index (fields, i);

      if (strcmp (other->name, field->name) != 0)
        continue;
      message = g_strdup_printf ("Field %s specified more than once. This is only possible before "
                                 "version 2.1", field->name);
      return fail (parser, message);
    }

  return parse_suffixes (parser, field);
}

/* Stops before @closing, before the end of the text, or at whatever does not belong there. */
static GPtrArray *
parse_list (Parser *parser,
            char    closing)
{
  g_autoptr (GPtrArray) fields = g_ptr_array_new_with_free_func (field_free);

  skip_space (parser);
  if (*parser->at == closing)
    return g_steal_pointer (&fields);

  for (;;)
    {
      if (!parse_field (parser, fields))
        return NULL;
      if (*parser->at != ',')
        return g_steal_pointer (&fields);
      parser->at++;
    }
}

GPtrArray *
scout_fields_parse (const char  *text,
                    GError     **error)
{
  g_autoptr (GPtrArray) fields = NULL;
  Parser parser = { text, text, 0, 0, error };

  g_return_val_if_fail (text != NULL, NULL);

  if (strlen (text) > MAX_BYTES)
    {
      fail (&parser, "Too much text.");
      return NULL;
    }

  fields = parse_list (&parser, '\0');
  if (fields == NULL)
    return NULL;
  if (*parser.at != '\0')
    {
      g_autofree char *message = g_strdup_printf ("Expected end of string instead of \"%c\".",
                                                  g_ascii_isprint (*parser.at) ? *parser.at : '?');

      fail (&parser, message);
      return NULL;
    }
  return g_steal_pointer (&fields);
}

const char *
scout_field_get_modifier (const ScoutField *self,
                          const char       *name)
{
  for (guint i = self->modifiers->len; i > 0; i--)
    {
      const ScoutFieldModifier *modifier = g_ptr_array_index (self->modifiers, i - 1);

      if (strcmp (modifier->name, name) == 0)
        return modifier->arguments;
    }
  return NULL;
}
