/* scout-batch-reader.c: reads pages of creators and of posts into models.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The envelope of a page; the rows are read by scout-object-reader.c. The texts of all rows lie in
 * the reader's arena, and so do the structures that point to them; each row is an object of a few
 * words that holds the arena. Runs in a worker.
 */

#include "config.h"

#include "scout-batch-reader.h"

#include "scout-graph-paging.h"
#include "scout-object-reader.h"

#include <string.h>

/* The envelope of a page (conventions section 5). */
#define DATA_WORD "data"
#define PAGING_WORD "paging"

/* Reads a row, or returns NULL for one that is none. */
typedef GObject *(*RowFunc) (ScoutObjectReader *objects,
                             ScoutArena        *arena);

static GObject *
read_creator (ScoutObjectReader *objects,
              ScoutArena        *arena)
{
  const ScoutCreatorFields *fields = scout_object_reader_read_creator (objects);

  return fields != NULL ? G_OBJECT (scout_creator_new (arena, fields)) : NULL;
}

static GObject *
read_content (ScoutObjectReader *objects,
              ScoutArena        *arena)
{
  const ScoutContentFields *fields = scout_object_reader_read_content (objects);

  return fields != NULL ? G_OBJECT (scout_content_new (arena, fields)) : NULL;
}

/* What both kinds of pages are made of. */
typedef struct
{
  GPtrArray *rows;
  guint n_unknown_rows;
  char *next_cursor;
  char *previous_cursor;
} Page;

static void
read_rows (ScoutJsonReader   *reader,
           ScoutObjectReader *objects,
           RowFunc            read_row,
           Page              *page)
{
  ScoutArena *arena = scout_json_reader_get_arena (reader);

  scout_json_reader_begin_array (reader);
  while (scout_json_reader_next_element (reader))
    {
      GObject *row = read_row (objects, arena);

      if (row != NULL)
        g_ptr_array_add (page->rows, row);
      else
        page->n_unknown_rows++;
    }
}

static Page
read_page (ScoutJsonReader   *reader,
           ScoutObjectReader *objects,
           RowFunc            read_row)
{
  Page page = { .rows = g_ptr_array_new_with_free_func (g_object_unref) };
  ScoutGraphPaging paging = { 0 };
  gboolean has_data = FALSE;
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      if (strcmp (name, PAGING_WORD) == 0)
        scout_graph_paging_read (&paging, reader);
      if (strcmp (name, DATA_WORD) != 0)
        continue;

      has_data = TRUE;
      read_rows (reader, objects, read_row, &page);
    }

  if (!has_data)
    scout_json_reader_fail (reader, SCOUT_JSON_ERROR_MISSING, "the answer has no data");
  if (page.n_unknown_rows > 0)
    g_debug ("Rows that are not what was asked for: %u", page.n_unknown_rows);
  page.next_cursor = paging.has_next ? g_strdup (paging.after) : NULL;
  page.previous_cursor = paging.has_previous ? g_strdup (paging.before) : NULL;

  return page;
}

/* What reads the rows of an answer to @call. */
static ScoutObjectReader *
new_object_reader (ScoutJsonReader        *reader,
                   const ScoutWire        *wire,
                   const ScoutAskedWindow *asked, /* (nullable) */
                   const char             *call,  /* (nullable) */
                   gint64                  fetched_at)
{
  ScoutObjectReader *objects = scout_object_reader_new (reader, wire, asked, fetched_at);
  const char *kept = NULL;

  if (call != NULL)
    kept = scout_arena_strndup (scout_json_reader_get_arena (reader), call, strlen (call));
  scout_object_reader_set_call (objects, kept);

  return objects;
}

ScoutCreatorBatch *
scout_batch_reader_read_creators (ScoutJsonReader        *reader,
                                  const ScoutWire        *wire,
                                  const ScoutAskedWindow *asked,
                                  const char             *call,
                                  gint64                  fetched_at)
{
  g_autoptr(ScoutObjectReader) objects = NULL;
  ScoutCreatorBatch *batch = NULL;
  Page page;

  g_return_val_if_fail (reader != NULL, NULL);
  g_return_val_if_fail (wire != NULL, NULL);

  objects = new_object_reader (reader, wire, asked, call, fetched_at);
  page = read_page (reader, objects, read_creator);
  batch = g_new0 (ScoutCreatorBatch, 1);
  batch->creators = page.rows;
  batch->n_unknown_rows = page.n_unknown_rows;
  batch->next_cursor = page.next_cursor;
  batch->previous_cursor = page.previous_cursor;

  return batch;
}

ScoutContentBatch *
scout_batch_reader_read_content (ScoutJsonReader *reader,
                                 const ScoutWire *wire,
                                 const char      *call,
                                 gint64           fetched_at)
{
  g_autoptr(ScoutObjectReader) objects = NULL;
  ScoutContentBatch *batch = NULL;
  Page page;

  g_return_val_if_fail (reader != NULL, NULL);
  g_return_val_if_fail (wire != NULL, NULL);

  objects = new_object_reader (reader, wire, NULL, call, fetched_at);
  page = read_page (reader, objects, read_content);
  batch = g_new0 (ScoutContentBatch, 1);
  batch->content = page.rows;
  batch->n_unknown_rows = page.n_unknown_rows;
  batch->next_cursor = page.next_cursor;
  batch->previous_cursor = page.previous_cursor;

  return batch;
}
