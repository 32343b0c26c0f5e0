/* scout-graph-paging.c: reads where a page of results continues.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Pages are asked for by cursor. Meta's `next` and `previous` addresses repeat the access
 * token, so they are not even copied into the arena: that they are there is all that counts
 * (conventions section 5). Belongs to
 * the thread of its reader.
 */

#include "config.h"

#include "scout-graph-paging.h"

static const char *
read_cursor (ScoutJsonReader *reader)
{
  const char *cursor = scout_json_reader_read_text (reader);

  return cursor != NULL && *cursor != '\0' ? cursor : NULL;
}

static void
read_cursors (ScoutGraphPaging *self,
              ScoutJsonReader  *reader)
{
  const char *name = NULL;

  if (scout_json_reader_peek (reader) != SCOUT_JSON_KIND_OBJECT)
    {
      scout_json_reader_skip (reader);
      return;
    }

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      if (g_str_equal (name, "before"))
        self->before = read_cursor (reader);
      else if (g_str_equal (name, "after"))
        self->after = read_cursor (reader);
    }
}

void
scout_graph_paging_read (ScoutGraphPaging *self,
                         ScoutJsonReader  *reader)
{
  const char *name = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (reader != NULL);

  self->before = NULL;
  self->after = NULL;
  self->has_next = FALSE;
  self->has_previous = FALSE;

  if (scout_json_reader_peek (reader) != SCOUT_JSON_KIND_OBJECT)
    {
      scout_json_reader_skip (reader);
      return;
    }

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      if (g_str_equal (name, "cursors"))
        read_cursors (self, reader);
      else if (g_str_equal (name, "next"))
        self->has_next = scout_json_reader_peek (reader) == SCOUT_JSON_KIND_STRING;
      else if (g_str_equal (name, "previous"))
        self->has_previous = scout_json_reader_peek (reader) == SCOUT_JSON_KIND_STRING;
    }
}
