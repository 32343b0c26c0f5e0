/* scout-object-reader.c: reads creators and posts, as one network spells them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Goes front to back through an object, once, in a worker. Which member is read how and goes where
 * is a table (scout-wire.c); here is how the kinds are read. One odd member, or one odd row of a
 * list, is no reason to lose the others.
 */

#include "config.h"

#include "scout-object-reader.h"

#include "scout-day.h"
#include "scout-insight-reader.h"

#include <string.h>

/* Longer than any ISO 8601 time; GLib's parser has had overflows (CVE-2025-3360). */
#define LONGEST_TIME 40

/* The envelope of an edge (conventions section 5). */
#define DATA_WORD "data"

/* What is read, and in which order its members came so far: those of the next one of the kind most
 * likely come so again. Answers keep the order of the request, which is not the documents'. */
typedef struct
{
  const ScoutWireObject *object; /* (unowned) */
  const ScoutWireField **next; /* (owned) (array length=n_fields + 1): by row + 1 the field that
                                * came after it; by 0 the one that came first */
} Shape;

struct _ScoutObjectReader
{
  ScoutJsonReader *reader; /* (unowned) */
  ScoutArena *arena;       /* (unowned) */
  const ScoutWire *wire;   /* (unowned) */
  gint64 fetched_at;
  const char *call;        /* (nullable): in the arena */

  ScoutInsightReader *insights; /* (owned) */
  GTimeZone *utc;               /* (owned) */

  Shape creator;
  Shape content;
  Shape comment;

  /* Scratch. */
  const char **texts;  /* (owned) (array length=n_texts): of the list that is being read */
  gsize n_texts;
  gsize capacity;      /* of @texts */
  GArray *contents;    /* (owned) (element-type ScoutContentFields) */
  GArray *comments;    /* (owned) (element-type ScoutCommentFields) */
  guint n_unknown;     /* members of the comments that nobody knows */
};

/* Reads one row of an edge into a scratch array, or passes it over. */
typedef void (*RowFunc) (ScoutObjectReader *self);

static guint read_members (ScoutObjectReader *self,
                           Shape             *shape,
                           gpointer           target);

static void
shape_init (Shape                 *shape,
            const ScoutWireObject *object)
{
  const guint n_fields = object->n_fields;

  shape->object = object;
  shape->next = g_new0 (const ScoutWireField *, n_fields + 1);
  /* Of no fields at all there is not even a first one. */
  for (guint i = 0; n_fields > 0 && i <= n_fields; i++)
    shape->next[i] = &object->fields[i % n_fields];
}

static const char *
keep_unless_empty (const char *text)
{
  return text != NULL && *text != '\0' ? text : NULL;
}

static const char *
read_handle (ScoutObjectReader *self)
{
  const char *text = scout_json_reader_read_text (self->reader);

  if (text != NULL && *text == '@')
    text++;

  return keep_unless_empty (text);
}

static const char *
read_country (ScoutObjectReader *self)
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
read_choice (ScoutObjectReader    *self,
             const ScoutWireField *field)
{
  const char *text = keep_unless_empty (scout_json_reader_read_text (self->reader));
  const ScoutCatalogValue *value = NULL;

  if (text != NULL && field->values != NULL)
    value = scout_wire_find_value (self->wire, field->values, text);
  if (value == NULL)
    return text;

  return field->kind == SCOUT_WIRE_KIND_LABEL ? value->label : value->id;
}

/* Nobody knows what it looks like (conventions section 7, row 2): kept as text, whatever it is. */
static const char *
read_opaque (ScoutObjectReader *self)
{
  ScoutJsonKind kind = scout_json_reader_peek (self->reader);
  gboolean is_true = FALSE;

  if (kind != SCOUT_JSON_KIND_BOOLEAN)
    return keep_unless_empty (scout_json_reader_read_id (self->reader));

  scout_json_reader_read_boolean (self->reader, &is_true);

  return is_true ? "true" : "false";
}

static ScoutTruth
read_truth (ScoutObjectReader *self)
{
  ScoutJsonKind kind = scout_json_reader_peek (self->reader);
  const char *text = NULL;
  gboolean is_true = FALSE;

  if (kind == SCOUT_JSON_KIND_BOOLEAN)
    {
      scout_json_reader_read_boolean (self->reader, &is_true);
      return is_true ? SCOUT_TRUTH_TRUE : SCOUT_TRUTH_FALSE;
    }

  /* Tolerated: "true", "1", 1. */
  text = scout_json_reader_read_id (self->reader);
  if (text == NULL)
    return SCOUT_TRUTH_UNKNOWN;
  if (g_ascii_strcasecmp (text, "true") == 0 || strcmp (text, "1") == 0)
    return SCOUT_TRUTH_TRUE;
  if (g_ascii_strcasecmp (text, "false") == 0 || strcmp (text, "0") == 0)
    return SCOUT_TRUTH_FALSE;

  return SCOUT_TRUTH_UNKNOWN;
}

/* 2026-11-20T19:36:26+0000, or with Z, or with +00:00 (conventions section 6.3). */
static gint64
read_time (ScoutObjectReader *self)
{
  const char *text = scout_json_reader_read_text (self->reader);
  g_autoptr(GDateTime) time = NULL;
  gint64 moment = 0;

  if (text != NULL && scout_day_read_moment (text, &moment))
    return moment;

  /* ISO 8601 has other forms, too. */
  if (text != NULL && strlen (text) <= LONGEST_TIME)
    time = g_date_time_new_from_iso8601 (text, self->utc);

  return time != NULL ? g_date_time_to_unix (time) : SCOUT_CONTENT_NO_TIME;
}

/* Cards have hundreds of these: they are gathered without a call each. */
static inline void
append_text (ScoutObjectReader *self)
{
  const char *text = keep_unless_empty (scout_json_reader_read_text (self->reader));

  if (text == NULL)
    return;

  if (self->n_texts == self->capacity)
    {
      self->capacity = MAX (self->capacity * 2, 32);
      self->texts = g_renew (const char *, self->texts, self->capacity);
    }
  self->texts[self->n_texts++] = text;
}

/* ["a","b"]; a lone string is a list of one, and what is no text is left out. */
static const char * const *
read_list (ScoutObjectReader *self)
{
  gboolean is_empty = FALSE;
  gpointer list = NULL;
  gsize size = 0;

  self->n_texts = 0;
  if (scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_ARRAY)
    {
      is_empty = TRUE;
      scout_json_reader_begin_array (self->reader);
      while (scout_json_reader_next_element (self->reader))
        {
          is_empty = FALSE;
          append_text (self);
        }
    }
  else
    append_text (self);

  /* Of what holds nothing that can be read, nobody knows whether there are any. */
  if (self->n_texts == 0 && !is_empty)
    return NULL;

  /* The arena's memory is zeroed, which ends the list. */
  size = self->n_texts * sizeof (char *);
  list = scout_arena_alloc (self->arena, size + sizeof (char *));
  if (size > 0)
    memcpy (list, self->texts, size);

  return list;
}

static void
read_rows (ScoutObjectReader *self,
           RowFunc            read_row)
{
  scout_json_reader_begin_array (self->reader);
  while (scout_json_reader_next_element (self->reader))
    {
      if (scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_OBJECT)
        read_row (self);
    }
}

/* [{…}] or {"data":[{…}]} (conventions section 0). Returns whether it was either. */
static gboolean
read_edge (ScoutObjectReader *self,
           RowFunc            read_row)
{
  ScoutJsonKind kind = scout_json_reader_peek (self->reader);
  const char *name = NULL;
  gboolean has_data = FALSE;

  if (kind == SCOUT_JSON_KIND_ARRAY)
    {
      read_rows (self, read_row);
      return TRUE;
    }
  if (kind != SCOUT_JSON_KIND_OBJECT)
    return FALSE;

  scout_json_reader_begin_object (self->reader);
  while (scout_json_reader_next_member (self->reader, &name))
    {
      if (strcmp (name, DATA_WORD) == 0 &&
          scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_ARRAY)
        {
          read_rows (self, read_row);
          has_data = TRUE;
        }
    }

  return has_data;
}

/* Lays a scratch array into the arena, and where a field wants it; one of no rows is known, too. */
static void
place_rows (ScoutObjectReader    *self,
            const ScoutWireField *field,
            gpointer              target,
            GArray               *rows)
{
  gsize size = rows->len * g_array_get_element_size (rows);
  gpointer place = scout_arena_alloc (self->arena, MAX (size, 1));

  if (size > 0)
    memcpy (place, rows->data, size);
  *(gpointer *) G_STRUCT_MEMBER_P (target, field->offset) = place;
  *(gsize *) G_STRUCT_MEMBER_P (target, field->count_offset) = rows->len;
}

static void
read_comment_row (ScoutObjectReader *self)
{
  ScoutCommentFields comment = { NULL, "", NULL };

  self->n_unknown += read_members (self, &self->comment, &comment);
  if (comment.id != NULL)
    g_array_append_val (self->comments, comment);
}

static void
start_content (ScoutObjectReader  *self,
               ScoutContentFields *content)
{
  memset (content, 0, sizeof *content);
  content->network = self->wire->api->network;
  content->created = SCOUT_CONTENT_NO_TIME;
  content->catalog_api = self->wire->api;
  content->fetched_at = self->fetched_at;
}

static void
read_content_row (ScoutObjectReader *self)
{
  ScoutContentFields content;

  start_content (self, &content);
  content.n_unknown_members = read_members (self, &self->content, &content);
  if (content.id != NULL)
    g_array_append_val (self->contents, content);
}

static void
read_comments (ScoutObjectReader    *self,
               const ScoutWireField *field,
               gpointer              target,
               guint                *n_unknown)
{
  ScoutContentFields *content = target;

  g_array_set_size (self->comments, 0);
  self->n_unknown = 0;
  content->has_comments = read_edge (self, read_comment_row);
  if (content->has_comments)
    place_rows (self, field, target, self->comments);
  *n_unknown += self->n_unknown;
}

static void
read_insights (ScoutObjectReader     *self,
               const ScoutWireObject *object,
               const ScoutWireField  *field,
               gpointer               target,
               guint                 *n_unknown)
{
  gsize n_insights = 0;
  const ScoutInsightFields *insights =
    scout_insight_reader_read (self->insights, object, &n_insights, n_unknown);

  *(const ScoutInsightFields **) G_STRUCT_MEMBER_P (target, field->offset) = insights;
  *(gsize *) G_STRUCT_MEMBER_P (target, field->count_offset) = n_insights;
}

/* What takes one place; the others are edges. */
static void
read_plain (ScoutObjectReader    *self,
            const ScoutWireField *field,
            gpointer              place)
{
  switch ((int) field->kind)
    {
    case SCOUT_WIRE_KIND_ID:
      *(const char **) place = keep_unless_empty (scout_json_reader_read_id (self->reader));
      break;
    case SCOUT_WIRE_KIND_TEXT:
      *(const char **) place = keep_unless_empty (scout_json_reader_read_text (self->reader));
      break;
    case SCOUT_WIRE_KIND_WORDS:
      {
        const char *text = scout_json_reader_read_text (self->reader);

        *(const char **) place = text != NULL ? text : "";
      }
      break;
    case SCOUT_WIRE_KIND_HANDLE:
      *(const char **) place = read_handle (self);
      break;
    case SCOUT_WIRE_KIND_COUNTRY:
      *(const char **) place = read_country (self);
      break;
    case SCOUT_WIRE_KIND_CHOICE:
    case SCOUT_WIRE_KIND_LABEL:
      *(const char **) place = read_choice (self, field);
      break;
    case SCOUT_WIRE_KIND_OPAQUE:
      *(const char **) place = read_opaque (self);
      break;
    case SCOUT_WIRE_KIND_COUNT:
      *(gint64 *) place = scout_json_reader_read_count (self->reader);
      break;
    case SCOUT_WIRE_KIND_TRUTH:
      *(ScoutTruth *) place = read_truth (self);
      break;
    case SCOUT_WIRE_KIND_TIME:
      *(gint64 *) place = read_time (self);
      break;
    case SCOUT_WIRE_KIND_LIST:
      *(const char * const **) place = read_list (self);
      break;
    default:
      scout_json_reader_skip (self->reader);
      break;
    }
}

/* Returns how many members nobody knows. */
static guint
read_members (ScoutObjectReader *self,
              Shape             *shape,
              gpointer           target)
{
  const ScoutWireObject *object = shape->object;
  const ScoutWireField **guess = &shape->next[0];
  const char *name = NULL;
  guint n_unknown = 0;

  /* Instagram's comments have no members: there is nothing to guess, and nothing to read. */
  if (object->n_fields == 0)
    {
      scout_json_reader_skip (self->reader);
      return 0;
    }

  scout_json_reader_begin_object (self->reader);
  while (scout_json_reader_next_member_like (self->reader, (*guess)->name, (*guess)->length, &name))
    {
      const ScoutWireField *field = name == (*guess)->name ? *guess
                                                           : scout_wire_find_field (object, name);

      if (field == NULL)
        {
          n_unknown++;
          continue;
        }
      *guess = field;
      guess = &shape->next[field - object->fields + 1];

      if (field->kind == SCOUT_WIRE_KIND_INSIGHTS)
        read_insights (self, object, field, target, &n_unknown);
      else if (field->kind == SCOUT_WIRE_KIND_COMMENTS)
        read_comments (self, field, target, &n_unknown);
      else if (field->kind == SCOUT_WIRE_KIND_CONTENT)
        {
          g_array_set_size (self->contents, 0);
          if (read_edge (self, read_content_row))
            place_rows (self, field, target, self->contents);
        }
      else
        read_plain (self, field, G_STRUCT_MEMBER_P (target, field->offset));
    }

  return n_unknown;
}

/* Instagram counts followers as a metric and not as a field. */
static gint64
find_followers (const ScoutCreatorFields *creator)
{
  for (gsize i = 0; i < creator->n_insights; i++)
    {
      const ScoutInsightFields *insight = &creator->insights[i];

      if (insight->key.metric == SCOUT_METRIC_FOLLOWERS &&
          insight->key.breakdown == SCOUT_BREAKDOWN_NONE &&
          insight->key.period == SCOUT_PERIOD_OVERALL &&
          insight->value >= 0 && insight->value < (double) G_MAXINT64)
        return (gint64) insight->value;
    }

  return -1;
}

ScoutObjectReader *
scout_object_reader_new (ScoutJsonReader        *reader,
                         const ScoutWire        *wire,
                         const ScoutAskedWindow *asked,
                         gint64                  fetched_at)
{
  ScoutObjectReader *self = NULL;

  g_return_val_if_fail (reader != NULL, NULL);
  g_return_val_if_fail (wire != NULL, NULL);

  self = g_new0 (ScoutObjectReader, 1);
  self->reader = reader;
  self->arena = scout_json_reader_get_arena (reader);
  self->wire = wire;
  self->fetched_at = fetched_at;
  self->insights = scout_insight_reader_new (reader, wire, asked, fetched_at);
  self->utc = g_time_zone_new_utc ();
  shape_init (&self->creator, &wire->creator);
  shape_init (&self->content, &wire->content);
  shape_init (&self->comment, &wire->comment);
  self->contents = g_array_new (FALSE, FALSE, sizeof (ScoutContentFields));
  self->comments = g_array_new (FALSE, FALSE, sizeof (ScoutCommentFields));

  return self;
}

void
scout_object_reader_set_call (ScoutObjectReader *self,
                              const char        *call)
{
  g_return_if_fail (self != NULL);

  self->call = call;
  scout_insight_reader_set_call (self->insights, call);
}

void
scout_object_reader_free (ScoutObjectReader *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->insights, scout_insight_reader_free);
  g_clear_pointer (&self->utc, g_time_zone_unref);
  g_clear_pointer (&self->creator.next, g_free);
  g_clear_pointer (&self->content.next, g_free);
  g_clear_pointer (&self->comment.next, g_free);
  g_clear_pointer (&self->texts, g_free);
  g_clear_pointer (&self->contents, g_array_unref);
  g_clear_pointer (&self->comments, g_array_unref);
  g_free (self);
}

const ScoutCreatorFields *
scout_object_reader_read_creator (ScoutObjectReader *self)
{
  const ScoutCreatorFields unknown = SCOUT_CREATOR_FIELDS_INIT;
  ScoutCreatorFields *creator = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_OBJECT)
    {
      scout_json_reader_skip (self->reader);
      return NULL;
    }

  creator = scout_arena_alloc (self->arena, sizeof *creator);
  *creator = unknown;
  creator->network = self->wire->api->network;
  creator->catalog_api = self->wire->api;
  creator->fetched_at = self->fetched_at;
  creator->profile_call = self->call;
  creator->partners_call = self->call;
  creator->n_unknown_members = read_members (self, &self->creator, creator);
  if (creator->followers < 0)
    creator->followers = find_followers (creator);

  return creator->id != NULL ? creator : NULL;
}

const ScoutContentFields *
scout_object_reader_read_content (ScoutObjectReader *self)
{
  ScoutContentFields *content = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_OBJECT)
    {
      scout_json_reader_skip (self->reader);
      return NULL;
    }

  content = scout_arena_alloc (self->arena, sizeof *content);
  start_content (self, content);
  content->n_unknown_members = read_members (self, &self->content, content);

  return content->id != NULL ? content : NULL;
}
