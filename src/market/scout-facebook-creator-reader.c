/* scout-facebook-creator-reader.c: reads answers of the creators endpoint into models.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Goes front to back through the answer, once, in a worker. The texts of all creators of the
 * answer lie in the reader's arena, and so do the structures that point to them; each creator is an
 * object of a few words that holds the arena. Which member goes where is a table in
 * scout-facebook-wire.c.
 */

#include "config.h"

#include "scout-facebook-creator-reader.h"

#include "scout-facebook-insight-reader.h"
#include "scout-facebook-wire.h"
#include "scout-graph-paging.h"

#include <string.h>

typedef struct
{
  ScoutJsonReader *reader;
  ScoutArena *arena;

  ScoutFacebookInsightReader *insights; /* (owned) */
  GPtrArray *list;                      /* (owned) (element-type utf8): scratch */
  guint field_hint;
} Parser;

static void
parser_clear (Parser *self)
{
  g_clear_pointer (&self->insights, scout_facebook_insight_reader_free);
  g_clear_pointer (&self->list, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parser, parser_clear)

static const char *
keep_unless_empty (const char *text)
{
  return text != NULL && *text != '\0' ? text : NULL;
}

static const char *
read_handle (Parser *self)
{
  const char *text = scout_json_reader_read_text (self->reader);

  if (text != NULL && *text == '@')
    text++;

  return keep_unless_empty (text);
}

static const char *
read_country (Parser *self)
{
  const char *text = scout_json_reader_read_text (self->reader);
  char code[3] = { 0 };

  if (text == NULL || strlen (text) != 2 ||
      !g_ascii_isalpha (text[0]) || !g_ascii_isalpha (text[1]))
    return NULL;

  code[0] = g_ascii_toupper (text[0]);
  code[1] = g_ascii_toupper (text[1]);

  return scout_arena_strndup (self->arena, code, 2);
}

static const char *
read_age_bucket (Parser *self)
{
  const char *text = keep_unless_empty (scout_json_reader_read_text (self->reader));
  const char *label = text != NULL ? scout_facebook_age_bucket_lookup (text) : NULL;

  return label != NULL ? label : text;
}

/* ["a","b"]; a lone string is a list of one, and what is no text is left out. */
static const char * const *
read_list (Parser *self)
{
  gpointer list = NULL;
  gsize size = 0;

  g_ptr_array_set_size (self->list, 0);
  if (scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_ARRAY)
    {
      scout_json_reader_begin_array (self->reader);
      while (scout_json_reader_next_element (self->reader))
        {
          const char *text = keep_unless_empty (scout_json_reader_read_text (self->reader));

          if (text != NULL)
            g_ptr_array_add (self->list, (gpointer) text);
        }
    }
  else
    {
      const char *text = keep_unless_empty (scout_json_reader_read_text (self->reader));

      if (text != NULL)
        g_ptr_array_add (self->list, (gpointer) text);
    }

  if (self->list->len == 0)
    return NULL;

  /* The arena's memory is zeroed, which ends the list. */
  size = self->list->len * sizeof (char *);
  list = scout_arena_alloc (self->arena, size + sizeof (char *));
  memcpy (list, self->list->pdata, size);

  return list;
}

static void
read_field (Parser                   *self,
            const ScoutFacebookField *field,
            ScoutCreatorFields       *creator)
{
  gpointer place = G_STRUCT_MEMBER_P (creator, field->offset);

  switch (field->kind)
    {
    case SCOUT_FACEBOOK_KIND_ID:
      *(const char **) place = keep_unless_empty (scout_json_reader_read_id (self->reader));
      break;
    case SCOUT_FACEBOOK_KIND_TEXT:
      *(const char **) place = keep_unless_empty (scout_json_reader_read_text (self->reader));
      break;
    case SCOUT_FACEBOOK_KIND_HANDLE:
      *(const char **) place = read_handle (self);
      break;
    case SCOUT_FACEBOOK_KIND_COUNTRY:
      *(const char **) place = read_country (self);
      break;
    case SCOUT_FACEBOOK_KIND_AGE:
      *(const char **) place = read_age_bucket (self);
      break;
    case SCOUT_FACEBOOK_KIND_COUNT:
      *(gint64 *) place = scout_json_reader_read_count (self->reader);
      break;
    case SCOUT_FACEBOOK_KIND_LIST:
      *(const char * const **) place = read_list (self);
      break;
    case SCOUT_FACEBOOK_KIND_INSIGHTS:
      scout_facebook_insight_reader_read (self->insights, creator);
      break;
    case SCOUT_FACEBOOK_KIND_UNUSED:
    default:
      scout_json_reader_skip (self->reader);
      break;
    }
}

/* Returns NULL for a row that is no creator: one odd row is no reason to lose the others. */
static ScoutCreator *
read_creator (Parser *self)
{
  ScoutCreatorFields *creator = NULL;
  const char *name = NULL;

  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_OBJECT)
    {
      scout_json_reader_skip (self->reader);
      return NULL;
    }

  scout_json_reader_begin_object (self->reader);
  creator = scout_arena_alloc (self->arena, sizeof *creator);
  creator->network = SCOUT_NETWORK_FACEBOOK;
  creator->followers = -1;

  self->field_hint = 0;
  while (scout_json_reader_next_member (self->reader, &name))
    {
      const ScoutFacebookField *field = scout_facebook_field_lookup (name, &self->field_hint);

      if (field != NULL)
        read_field (self, field, creator);
      else
        creator->n_unknown_members++;
    }

  return creator->id != NULL ? scout_creator_new (self->arena, creator) : NULL;
}

static void
read_creators (Parser            *self,
               ScoutCreatorBatch *batch)
{
  scout_json_reader_begin_array (self->reader);
  while (scout_json_reader_next_element (self->reader))
    {
      ScoutCreator *creator = read_creator (self);

      if (creator != NULL)
        g_ptr_array_add (batch->creators, creator);
      else
        batch->n_unknown_rows++;
    }
}

ScoutCreatorBatch *
scout_facebook_creator_reader_read (ScoutJsonReader *reader,
                                    gint64           fetched_at)
{
  ScoutCreatorBatch *batch = NULL;
  ScoutGraphPaging paging = { NULL, NULL, FALSE };
  g_auto(Parser) parser = { 0 };
  const char *name = NULL;
  gboolean has_data = FALSE;

  g_return_val_if_fail (reader != NULL, NULL);

  parser.reader = reader;
  parser.arena = scout_json_reader_get_arena (reader);
  parser.insights = scout_facebook_insight_reader_new (reader, fetched_at);
  parser.list = g_ptr_array_new ();

  batch = g_new0 (ScoutCreatorBatch, 1);
  batch->creators = g_ptr_array_new_with_free_func (g_object_unref);

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      if (g_str_equal (name, SCOUT_FACEBOOK_EDGE_DATA))
        {
          has_data = TRUE;
          read_creators (&parser, batch);
        }
      else if (g_str_equal (name, SCOUT_FACEBOOK_EDGE_PAGING))
        scout_graph_paging_read (&paging, reader);
    }
  if (!has_data)
    scout_json_reader_fail (reader, SCOUT_JSON_ERROR_MISSING, "the answer has no data");

  if (batch->n_unknown_rows > 0)
    g_debug ("Rows that are no creators: %u", batch->n_unknown_rows);
  if (paging.has_next)
    batch->next_cursor = g_strdup (paging.after);

  return batch;
}
