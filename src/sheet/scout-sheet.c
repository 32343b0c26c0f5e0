/* scout-sheet.c: rows and columns, before they are written in one format or another.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Keeps what a cell is, so that each format can say unknown, a number or a list in its own way.
 * Texts are kept as Meta sent them: making them safe is the formats' affair. */

#include "config.h"

#include "scout-sheet.h"

typedef struct
{
  char *id;
  char *label;
} Column;

struct _ScoutSheet
{
  GArray *columns; /* (owned) of Column */
  GPtrArray *rows; /* (owned) of (owned) (array) ScoutCell */
};

static void
column_clear (gpointer data)
{
  Column *column = data;

  g_free (column->id);
  g_free (column->label);
}

void
scout_cell_set_text (ScoutCell  *self,
                     const char *text)
{
  g_return_if_fail (self != NULL && self->kind == SCOUT_CELL_UNKNOWN);

  if (text == NULL)
    return;

  self->kind = SCOUT_CELL_TEXT;
  self->text = g_strdup (text);
}

void
scout_cell_set_count (ScoutCell *self,
                      gint64     count)
{
  g_return_if_fail (self != NULL && self->kind == SCOUT_CELL_UNKNOWN);

  if (count < 0)
    return;

  self->kind = SCOUT_CELL_COUNT;
  self->number = (double) count;
}

void
scout_cell_set_list (ScoutCell          *self,
                     const char * const *list)
{
  g_return_if_fail (self != NULL && self->kind == SCOUT_CELL_UNKNOWN);

  if (list == NULL)
    return;

  self->kind = SCOUT_CELL_LIST;
  self->list = g_strdupv ((char **) list);
}

void
scout_cell_clear (ScoutCell *self)
{
  g_return_if_fail (self != NULL);

  self->kind = SCOUT_CELL_UNKNOWN;
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->list, g_strfreev);
  g_clear_pointer (&self->node, json_node_unref);
}

ScoutSheet *
scout_sheet_new (void)
{
  ScoutSheet *self = g_new0 (ScoutSheet, 1);

  self->columns = g_array_new (FALSE, FALSE, sizeof (Column));
  g_array_set_clear_func (self->columns, column_clear);
  self->rows = g_ptr_array_new ();

  return self;
}

void
scout_sheet_free (ScoutSheet *self)
{
  if (self == NULL)
    return;

  for (guint row = 0; row < self->rows->len; row++)
    {
      ScoutCell *cells = g_ptr_array_index (self->rows, row);

      for (guint i = 0; i < self->columns->len; i++)
        scout_cell_clear (&cells[i]);
      g_free (cells);
    }
  g_ptr_array_unref (self->rows);
  g_array_unref (self->columns);
  g_free (self);
}

void
scout_sheet_add_column (ScoutSheet *self,
                        const char *id,
                        const char *label)
{
  Column column = { NULL, NULL };

  g_return_if_fail (self != NULL);
  g_return_if_fail (self->rows->len == 0);

  column.id = g_strdup (id);
  column.label = g_strdup (label);
  g_array_append_val (self->columns, column);
}

ScoutCell *
scout_sheet_add_row (ScoutSheet *self)
{
  ScoutCell *cells = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  cells = g_new0 (ScoutCell, MAX (1, self->columns->len));
  g_ptr_array_add (self->rows, cells);

  return cells;
}

guint
scout_sheet_get_n_columns (ScoutSheet *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->columns->len;
}

guint
scout_sheet_get_n_rows (ScoutSheet *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

const char *
scout_sheet_get_id (ScoutSheet *self,
                    guint       column)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (column < self->columns->len, NULL);

  return g_array_index (self->columns, Column, column).id;
}

const char *
scout_sheet_get_label (ScoutSheet *self,
                       guint       column)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (column < self->columns->len, NULL);

  return g_array_index (self->columns, Column, column).label;
}

const ScoutCell *
scout_sheet_get_cell (ScoutSheet *self,
                      guint       row,
                      guint       column)
{
  const ScoutCell *cells = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (row < self->rows->len, NULL);
  g_return_val_if_fail (column < self->columns->len, NULL);

  cells = g_ptr_array_index (self->rows, row);
  return &cells[column];
}
