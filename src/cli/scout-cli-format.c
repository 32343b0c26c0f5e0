/* scout-cli-format.c: sheets as CSV and JSON.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What programs read. Both keep every letter of foreign text but those that a terminal would obey,
 * for output is looked at before it is piped anywhere. Pure functions. */

#include "config.h"

#include "scout-cli-format.h"

#include "scout-cli-value.h"

#include <math.h>
#include <string.h>

G_DEFINE_ENUM_TYPE (ScoutCliFormat, scout_cli_format,
                    G_DEFINE_ENUM_VALUE (SCOUT_CLI_FORMAT_TABLE, "table"),
                    G_DEFINE_ENUM_VALUE (SCOUT_CLI_FORMAT_CSV, "csv"),
                    G_DEFINE_ENUM_VALUE (SCOUT_CLI_FORMAT_JSON, "json"))

#define CRLF "\r\n"
#define LIST_SEPARATOR "; "

/* What begins a formula in one spreadsheet or another, full-width forms included. */
static const gunichar formula_starts[] = {
  '=', '+', '-', '@', '\t', '\r', '\n', '|', 0xff1d, 0xff0b, 0xff0d, 0xff20
};

gboolean
scout_cli_format_is_obeyed (gunichar c)
{
  return (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7f && c <= 0x9f) ||
         (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
         c == 0x200e || c == 0x200f || c == 0x61c;
}

static gboolean
is_formula (const char *text)
{
  /* Spreadsheets pass over spaces before a formula, and over what cannot be seen. */
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      for (gsize i = 0; i < G_N_ELEMENTS (formula_starts); i++)
        {
          if (c == formula_starts[i])
            return TRUE;
        }
      if (!g_unichar_isspace (c) && !g_unichar_iszerowidth (c))
        return FALSE;
    }

  return FALSE;
}

/* Line breaks and tabs are data; other control characters are not. A return alone would let the
 * rest of a line hide its beginning. */
static char *
dup_clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *clean = g_string_sized_new (strlen (valid));

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\r' && p[1] != '\n')
        g_string_append_c (clean, '\n');
      else if (!scout_cli_format_is_obeyed (c))
        g_string_append_unichar (clean, c);
    }

  return g_string_free (clean, FALSE);
}

static void
append_csv_text (GString    *text,
                 const char *cell)
{
  g_autofree char *clean = dup_clean (cell);
  g_autoptr(GString) safe = g_string_new (is_formula (clean) ? "'" : NULL);

  g_string_append (safe, clean);
  if (strpbrk (safe->str, "\",\r\n") == NULL && !g_str_has_prefix (safe->str, " ") &&
      !g_str_has_suffix (safe->str, " "))
    {
      g_string_append (text, safe->str);
      return;
    }

  g_string_replace (safe, "\"", "\"\"", 0);
  g_string_append_printf (text, "\"%s\"", safe->str);
}

static void
append_csv_cell (GString            *text,
                 const ScoutCliCell *cell)
{
  g_autofree char *words = NULL;

  switch (cell->kind)
    {
    case SCOUT_CLI_CELL_TEXT:
      append_csv_text (text, cell->text);
      return;
    case SCOUT_CLI_CELL_LIST:
      words = g_strjoinv (LIST_SEPARATOR, cell->list);
      append_csv_text (text, words);
      return;
    case SCOUT_CLI_CELL_COUNT:
    case SCOUT_CLI_CELL_PERCENT:
      words = scout_cli_value_format_number (cell->number);
      g_string_append (text, words);
      return;
    case SCOUT_CLI_CELL_TRUTH:
      g_string_append (text, cell->number > 0 ? "true" : "false");
      return;
    case SCOUT_CLI_CELL_UNKNOWN:
    case SCOUT_CLI_CELL_NODE:
    default:
      return;
    }
}

char *
scout_cli_format_csv (ScoutCliSheet *sheet)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (sheet != NULL, NULL);

  for (guint i = 0; i < scout_cli_sheet_get_n_columns (sheet); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "," : "", scout_cli_sheet_get_id (sheet, i));
  g_string_append (text, CRLF);

  for (guint row = 0; row < scout_cli_sheet_get_n_rows (sheet); row++)
    {
      for (guint i = 0; i < scout_cli_sheet_get_n_columns (sheet); i++)
        {
          if (i > 0)
            g_string_append_c (text, ',');
          append_csv_cell (text, scout_cli_sheet_get_cell (sheet, row, i));
        }
      g_string_append (text, CRLF);
    }

  return g_string_free (text, FALSE);
}

static JsonNode *
make_node (const ScoutCliCell *cell)
{
  JsonNode *node = json_node_alloc ();
  JsonArray *array = NULL;

  switch (cell->kind)
    {
    case SCOUT_CLI_CELL_TEXT:
      return json_node_init_string (node, cell->text);
    case SCOUT_CLI_CELL_COUNT:
      return json_node_init_int (node, (gint64) round (cell->number));
    case SCOUT_CLI_CELL_PERCENT:
      return json_node_init_double (node, cell->number);
    case SCOUT_CLI_CELL_TRUTH:
      return json_node_init_boolean (node, cell->number > 0);
    case SCOUT_CLI_CELL_LIST:
      array = json_array_new ();
      for (gsize i = 0; cell->list[i] != NULL; i++)
        json_array_add_string_element (array, cell->list[i]);
      json_node_init_array (node, array);
      json_array_unref (array);
      return node;
    case SCOUT_CLI_CELL_NODE:
      json_node_unref (node);
      return json_node_ref (cell->node);
    case SCOUT_CLI_CELL_UNKNOWN:
    default:
      return json_node_init_null (node);
    }
}

/* Appends the number at @start as short as it can be said; json-glib says 2.7000000000000002. */
static const char *
append_number (GString    *text,
               const char *start)
{
  char *end = NULL;
  double number = g_ascii_strtod (start, &end);
  g_autofree char *token = g_strndup (start, (gsize) (end - start));
  g_autofree char *number_text = scout_cli_value_format_number (number);

  g_string_append (text, strpbrk (token, ".eE") != NULL ? number_text : token);

  return end;
}

/* What terminals obey stands in strings only, where it may be escaped; numbers stand outside. */
static char *
dup_tidy (const char *json)
{
  GString *tidy = g_string_sized_new (strlen (json));
  gboolean is_text = FALSE;

  for (const char *p = json; *p != '\0';)
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_text && (*p == '-' || g_ascii_isdigit (*p)))
        {
          p = append_number (tidy, p);
          continue;
        }

      if (is_text && *p == '\\' && p[1] != '\0')
        g_string_append_c (tidy, *p++);
      else if (*p == '"')
        is_text = !is_text;
      if (scout_cli_format_is_obeyed (c))
        g_string_append_printf (tidy, "\\u%04x", c);
      else
        g_string_append_unichar (tidy, g_utf8_get_char (p));
      p = g_utf8_next_char (p);
    }
  g_string_append_c (tidy, '\n');

  return g_string_free (tidy, FALSE);
}

char *
scout_cli_format_json (ScoutCliSheet *sheet)
{
  g_autoptr(JsonNode) root = json_node_new (JSON_NODE_ARRAY);
  JsonArray *rows = json_array_new ();
  g_autofree char *json = NULL;

  g_return_val_if_fail (sheet != NULL, NULL);

  json_node_take_array (root, rows);
  for (guint row = 0; row < scout_cli_sheet_get_n_rows (sheet); row++)
    {
      JsonObject *object = json_object_new ();

      for (guint i = 0; i < scout_cli_sheet_get_n_columns (sheet); i++)
        json_object_set_member (object, scout_cli_sheet_get_id (sheet, i),
                                make_node (scout_cli_sheet_get_cell (sheet, row, i)));
      json_array_add_object_element (rows, object);
    }
  json = json_to_string (root, TRUE);

  return dup_tidy (json);
}
