/* scout-cli-format.c: sheets as JSON.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What programs read. Keeps every letter of foreign text but those that a terminal would obey, for
 * output is looked at before it is piped anywhere. Pure functions. */

#include "config.h"

#include "scout-cli-format.h"

#include "scout-sheet-csv.h"

#include <math.h>
#include <string.h>

G_DEFINE_ENUM_TYPE (ScoutCliFormat, scout_cli_format,
                    G_DEFINE_ENUM_VALUE (SCOUT_CLI_FORMAT_TABLE, "table"),
                    G_DEFINE_ENUM_VALUE (SCOUT_CLI_FORMAT_CSV, "csv"),
                    G_DEFINE_ENUM_VALUE (SCOUT_CLI_FORMAT_JSON, "json"))

static JsonNode *
make_node (const ScoutCell *cell)
{
  JsonNode *node = json_node_alloc ();
  JsonArray *array = NULL;

  switch (cell->kind)
    {
    case SCOUT_CELL_TEXT:
      return json_node_init_string (node, cell->text);
    case SCOUT_CELL_COUNT:
      return json_node_init_int (node, (gint64) round (cell->number));
    case SCOUT_CELL_PERCENT:
      return json_node_init_double (node, cell->number);
    case SCOUT_CELL_TRUTH:
      return json_node_init_boolean (node, cell->number > 0);
    case SCOUT_CELL_LIST:
      array = json_array_new ();
      for (gsize i = 0; cell->list[i] != NULL; i++)
        json_array_add_string_element (array, cell->list[i]);
      json_node_init_array (node, array);
      json_array_unref (array);
      return node;
    case SCOUT_CELL_NODE:
      json_node_unref (node);
      return json_node_ref (cell->node);
    case SCOUT_CELL_UNKNOWN:
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
  g_autofree char *number_text = scout_sheet_format_number (number);

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
      if (scout_sheet_is_obeyed (c))
        g_string_append_printf (tidy, "\\u%04x", c);
      else
        g_string_append_unichar (tidy, g_utf8_get_char (p));
      p = g_utf8_next_char (p);
    }
  g_string_append_c (tidy, '\n');

  return g_string_free (tidy, FALSE);
}

char *
scout_cli_format_json (ScoutSheet *sheet)
{
  g_autoptr(JsonNode) root = json_node_new (JSON_NODE_ARRAY);
  JsonArray *rows = json_array_new ();
  g_autofree char *json = NULL;

  g_return_val_if_fail (sheet != NULL, NULL);

  json_node_take_array (root, rows);
  for (guint row = 0; row < scout_sheet_get_n_rows (sheet); row++)
    {
      JsonObject *object = json_object_new ();

      for (guint i = 0; i < scout_sheet_get_n_columns (sheet); i++)
        json_object_set_member (object, scout_sheet_get_id (sheet, i),
                                make_node (scout_sheet_get_cell (sheet, row, i)));
      json_array_add_object_element (rows, object);
    }
  json = json_to_string (root, TRUE);

  return dup_tidy (json);
}
