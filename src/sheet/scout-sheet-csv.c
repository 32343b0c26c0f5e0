/* scout-sheet-csv.c: sheets as CSV.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What spreadsheets read. Keeps every letter of foreign text but those that a terminal would obey,
 * for output is looked at before it is piped anywhere. Pure functions. */

#include "config.h"

#include "scout-sheet-csv.h"

#include <math.h>
#include <string.h>

#define CRLF "\r\n"
#define LIST_SEPARATOR "; "

/* What begins a formula in one spreadsheet or another, full-width forms included. */
static const gunichar formula_starts[] = {
  '=', '+', '-', '@', '\t', '\r', '\n', '|', 0xff1d, 0xff0b, 0xff0d, 0xff20
};

gboolean
scout_sheet_is_obeyed (gunichar c)
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
      else if (!scout_sheet_is_obeyed (c))
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
append_csv_cell (GString         *text,
                 const ScoutCell *cell)
{
  g_autofree char *words = NULL;

  switch (cell->kind)
    {
    case SCOUT_CELL_TEXT:
      append_csv_text (text, cell->text);
      return;
    case SCOUT_CELL_LIST:
      words = g_strjoinv (LIST_SEPARATOR, cell->list);
      append_csv_text (text, words);
      return;
    case SCOUT_CELL_COUNT:
    case SCOUT_CELL_PERCENT:
      words = scout_sheet_format_number (cell->number);
      g_string_append (text, words);
      return;
    case SCOUT_CELL_TRUTH:
      g_string_append (text, cell->number > 0 ? "true" : "false");
      return;
    case SCOUT_CELL_UNKNOWN:
    case SCOUT_CELL_NODE:
    default:
      return;
    }
}

char *
scout_sheet_dup_csv (ScoutSheet *sheet)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (sheet != NULL, NULL);

  for (guint i = 0; i < scout_sheet_get_n_columns (sheet); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "," : "", scout_sheet_get_id (sheet, i));
  g_string_append (text, CRLF);

  for (guint row = 0; row < scout_sheet_get_n_rows (sheet); row++)
    {
      for (guint i = 0; i < scout_sheet_get_n_columns (sheet); i++)
        {
          if (i > 0)
            g_string_append_c (text, ',');
          append_csv_cell (text, scout_sheet_get_cell (sheet, row, i));
        }
      g_string_append (text, CRLF);
    }

  return g_string_free (text, FALSE);
}

char *
scout_sheet_format_number (double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  for (int digits = 15; digits <= 17; digits++)
    {
      g_autofree char *format = g_strdup_printf ("%%.%dg", digits);

      g_ascii_formatd (buffer, sizeof buffer, format, number);
      if (!islessgreater (g_ascii_strtod (buffer, NULL), number))
        break;
    }
  /* Counts are written out: 1e+06 is no number to a person. */
  if (fabs (number) < 1e15 && !islessgreater (number, trunc (number)))
    return g_strdup_printf ("%" G_GINT64_FORMAT, (gint64) number);

  return g_strdup (buffer);
}
