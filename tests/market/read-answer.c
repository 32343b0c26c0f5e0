/* read-answer.c: reads an answer that a test has written.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The arena and the reader go before the creators are looked at, as they do in the application. */

#include "config.h"

#include "read-answer.h"

#include <string.h>

/* A reader of the text; its arena and the wire go when it has been read. */
typedef struct
{
  ScoutWire *wire;
  ScoutArena *arena;
  ScoutJsonReader *reader;
} Answer;

static void
answer_clear (Answer *self)
{
  g_clear_pointer (&self->reader, scout_json_reader_free);
  g_clear_pointer (&self->arena, scout_arena_unref);
  g_clear_pointer (&self->wire, scout_wire_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Answer, answer_clear)

static void
answer_init (Answer       *self,
             ScoutNetwork  network,
             const char   *text)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr(GBytes) bytes = g_bytes_new (json, strlen (json));

  self->wire = scout_wire_new (catalog, network);
  self->arena = scout_arena_new (0);
  self->reader = scout_json_reader_new (bytes, self->arena, NULL);
}

static ScoutCreatorBatch *
read_creators (ScoutNetwork   network,
               const char    *text,
               GError       **error)
{
  g_auto(Answer) answer = { NULL };
  g_autoptr(ScoutCreatorBatch) batch = NULL;

  answer_init (&answer, network, text);
  batch = scout_batch_reader_read_creators (answer.reader, answer.wire, NULL, NULL,
                                            FETCHED_AT);
  if (!scout_json_reader_finish (answer.reader, error))
    return NULL;

  return g_steal_pointer (&batch);
}

ScoutCreatorBatch *
read_answer (const char  *text,
             GError     **error)
{
  return read_creators (SCOUT_NETWORK_FACEBOOK, text, error);
}

ScoutCreatorBatch *
read_instagram_answer (const char  *text,
                       GError     **error)
{
  return read_creators (SCOUT_NETWORK_INSTAGRAM, text, error);
}

ScoutContentBatch *
read_content_answer (const char  *text,
                     GError     **error)
{
  g_auto(Answer) answer = { NULL };
  g_autoptr(ScoutContentBatch) batch = NULL;

  answer_init (&answer, SCOUT_NETWORK_FACEBOOK, text);
  batch = scout_batch_reader_read_content (answer.reader, answer.wire, NULL, FETCHED_AT);
  if (!scout_json_reader_finish (answer.reader, error))
    return NULL;

  return g_steal_pointer (&batch);
}

static ScoutCreator *
read_only_creator (ScoutNetwork  network,
                   const char   *id_member,
                   const char   *members)
{
  g_autofree char *text = g_strdup_printf ("{'data':[{'%s':'1'%s%s}]}", id_member,
                                           *members != '\0' ? "," : "", members);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreatorBatch) batch = read_creators (network, text, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (batch->creators->len, ==, 1);

  return g_object_ref (g_ptr_array_index (batch->creators, 0));
}

ScoutCreator *
read_creator (const char *members)
{
  return read_only_creator (SCOUT_NETWORK_FACEBOOK, "creator_id", members);
}

ScoutCreator *
read_instagram_creator (const char *members)
{
  return read_only_creator (SCOUT_NETWORK_INSTAGRAM, "id", members);
}
