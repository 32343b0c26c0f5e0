/* scout-cli-table.c: sheets as tables for a terminal.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Widths are those of terminals: wide characters take two columns, marks and what is invisible
 * none. Foreign text is made safe for one line first; a text with characters that are written from
 * the right is isolated, so that the columns beside it stay where they are. Pure functions. */

#include "config.h"

#include "scout-cli-format.h"

#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#define GAP 2
/* Narrower than this a text says nothing. */
#define LEAST_WIDTH 8
#define ELLIPSIS "…"
#define ISOLATE "\342\201\250"     /* U+2068 */
#define POP_ISOLATE "\342\201\251" /* U+2069 */

static guint
get_char_width (gunichar c)
{
  if (g_unichar_iszerowidth (c) || c == 0x2068 || c == 0x2069)
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

guint
scout_cli_format_get_text_width (const char *text)
{
  guint width = 0;

  g_return_val_if_fail (text != NULL, 0);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    width += get_char_width (g_utf8_get_char (p));

  return width;
}

static gboolean
is_right_to_left (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if ((c >= 0x590 && c <= 0x8ff) || (c >= 0xfb1d && c <= 0xfdff) ||
          (c >= 0xfe70 && c <= 0xfeff) || (c >= 0x10800 && c <= 0x10fff) ||
          (c >= 0x1e800 && c <= 0x1efff))
        return TRUE;
    }

  return FALSE;
}

static char *
dup_number (const ScoutCell *cell)
{
  if (cell->kind == SCOUT_CELL_PERCENT)
    return scout_wording_percent (cell->number);
  if (cell->number > (double) G_MAXINT64 / 2)
    return g_strdup (SCOUT_WORDING_UNKNOWN);

  return scout_wording_full ((gint64) round (cell->number));
}

/* A cell in words, without anything that a terminal would obey. */
static char *
dup_words (const ScoutCell *cell)
{
  g_autofree char *joined = NULL;

  switch (cell->kind)
    {
    case SCOUT_CELL_TEXT:
      return scout_wording_inline (cell->text);
    case SCOUT_CELL_COUNT:
    case SCOUT_CELL_PERCENT:
      return dup_number (cell);
    case SCOUT_CELL_TRUTH:
      return g_strdup (cell->number > 0 ? _("yes") : _("no"));
    case SCOUT_CELL_LIST:
      /* Programs are told that there is nothing; people see the same as of what is not told. */
      if (cell->list[0] == NULL)
        return g_strdup (SCOUT_WORDING_UNKNOWN);
      joined = g_strjoinv (", ", cell->list);
      return scout_wording_inline (joined);
    case SCOUT_CELL_UNKNOWN:
    case SCOUT_CELL_NODE:
    default:
      return g_strdup (SCOUT_WORDING_UNKNOWN);
    }
}

static gboolean
is_number (const ScoutCell *cell)
{
  return cell->kind == SCOUT_CELL_COUNT || cell->kind == SCOUT_CELL_PERCENT;
}

/* Appends @text, cut to @width. */
static guint
append_cut (GString    *line,
            const char *text,
            guint       width)
{
  const char *end = text;
  guint taken = 0;

  if (scout_cli_format_get_text_width (text) <= width)
    {
      g_string_append (line, text);
      return scout_cli_format_get_text_width (text);
    }

  while (*end != '\0' && taken + get_char_width (g_utf8_get_char (end)) < width)
    {
      taken += get_char_width (g_utf8_get_char (end));
      end = g_utf8_next_char (end);
    }
  g_string_append_len (line, text, end - text);
  g_string_append (line, ELLIPSIS);

  return taken + 1;
}

static void
append_spaces (GString *line,
               guint    n_spaces)
{
  for (guint i = 0; i < n_spaces; i++)
    g_string_append_c (line, ' ');
}

static void
append_cell (GString    *line,
             const char *text,
             guint       width,
             gboolean    is_right)
{
  g_autoptr(GString) cut = g_string_new (NULL);
  guint taken = 0;
  gboolean is_turned = is_right_to_left (text);

  if (is_turned)
    g_string_append (cut, ISOLATE);
  taken = append_cut (cut, text, width);
  if (is_turned)
    g_string_append (cut, POP_ISOLATE);

  if (is_right && taken < width)
    append_spaces (line, width - taken);
  g_string_append (line, cut->str);
  if (!is_right && taken < width)
    append_spaces (line, width - taken);
}

/* The texts of a table, its head first, and what is known of its columns. */
typedef struct
{
  guint n_columns;
  guint n_rows;      /* with the head */
  GPtrArray *texts;  /* (owned) of (owned) char */
  guint *widths;     /* (owned) (array) */
  gboolean *numbers; /* (owned) (array) */
} Layout;

static void
layout_init (Layout     *self,
             ScoutSheet *sheet)
{
  self->n_columns = scout_sheet_get_n_columns (sheet);
  self->n_rows = scout_sheet_get_n_rows (sheet) + 1;
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->widths = g_new0 (guint, self->n_columns + 1);
  self->numbers = g_new0 (gboolean, self->n_columns + 1);

  for (guint row = 0; row < self->n_rows; row++)
    {
      for (guint i = 0; i < self->n_columns; i++)
        {
          const ScoutCell *cell = row > 0 ? scout_sheet_get_cell (sheet, row - 1, i) : NULL;
          char *text = cell != NULL ? dup_words (cell)
                                    : g_strdup (scout_sheet_get_label (sheet, i));

          g_ptr_array_add (self->texts, text);
          self->widths[i] = MAX (self->widths[i], scout_cli_format_get_text_width (text));
          self->numbers[i] |= cell != NULL && is_number (cell);
        }
    }
}

static void
layout_clear (Layout *self)
{
  g_ptr_array_unref (self->texts);
  g_free (self->widths);
  g_free (self->numbers);
}

/* Takes from the widest text until all fit. */
static void
layout_fit (Layout *self,
            guint   width)
{
  guint total = 0;

  for (guint i = 0; i < self->n_columns; i++)
    total += self->widths[i] + (i > 0 ? GAP : 0);

  while (total > width)
    {
      guint widest = self->n_columns;

      for (guint i = 0; i < self->n_columns; i++)
        {
          if (!self->numbers[i] && self->widths[i] > LEAST_WIDTH &&
              (widest == self->n_columns || self->widths[i] > self->widths[widest]))
            widest = i;
        }
      if (widest == self->n_columns)
        return;

      self->widths[widest]--;
      total--;
    }
}

static void
strip_end (GString *line)
{
  while (line->len > 0 && line->str[line->len - 1] == ' ')
    g_string_truncate (line, line->len - 1);
}

char *
scout_cli_format_table (ScoutSheet *sheet,
                        guint       width)
{
  GString *text = g_string_new (NULL);
  Layout layout = { 0 };

  g_return_val_if_fail (sheet != NULL, NULL);

  layout_init (&layout, sheet);
  if (width > 0)
    layout_fit (&layout, width);
  for (guint row = 0; row < layout.n_rows; row++)
    {
      for (guint i = 0; i < layout.n_columns; i++)
        {
          if (i > 0)
            append_spaces (text, GAP);
          append_cell (text, g_ptr_array_index (layout.texts, row * layout.n_columns + i),
                       layout.widths[i], layout.numbers[i]);
        }
      strip_end (text);
      g_string_append_c (text, '\n');
    }
  layout_clear (&layout);

  return g_string_free (text, FALSE);
}

char *
scout_cli_format_record (ScoutSheet *sheet,
                         guint       row,
                         guint       width)
{
  GString *text = g_string_new (NULL);
  guint n_columns = 0;
  guint label_width = 0;

  g_return_val_if_fail (sheet != NULL, NULL);

  n_columns = scout_sheet_get_n_columns (sheet);
  for (guint i = 0; i < n_columns; i++)
    label_width = MAX (label_width,
                       scout_cli_format_get_text_width (scout_sheet_get_label (sheet, i)));

  for (guint i = 0; i < n_columns; i++)
    {
      const ScoutCell *cell = scout_sheet_get_cell (sheet, row, i);
      g_autofree char *words = dup_words (cell);
      guint rest = width > label_width + GAP + LEAST_WIDTH ? width - label_width - GAP : G_MAXINT;

      if (cell->kind == SCOUT_CELL_UNKNOWN || cell->kind == SCOUT_CELL_NODE)
        continue;

      append_cell (text, scout_sheet_get_label (sheet, i), label_width, FALSE);
      append_spaces (text, GAP);
      append_cell (text, words, MIN (rest, scout_cli_format_get_text_width (words)), FALSE);
      strip_end (text);
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}
