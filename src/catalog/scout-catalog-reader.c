/* scout-catalog-reader.c: reads structs from JSON by tables of their members.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One loop for all types of the catalogue; scout-catalog-shapes.c says which members they have. The
 * files are our own, yet read as strictly as foreign ones: a slip of the pen is to be found by the
 * first test that loads them. Everything is put into the reader's arena. */

#include "config.h"

#include "scout-catalog-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FORMAT 1

#define AT(Type, target, offset) (*(Type *) ((char *) (target) + (offset)))

static const char * const no_texts[] = { NULL };
static const int no_numbers[] = { 0 };

typedef struct
{
  ScoutJsonReader *reader;
  ScoutArena *arena;
  gboolean with_additions;
} Context;

static gboolean read_object (Context                 *context,
                             const ScoutCatalogShape *shape,
                             gpointer                 target);

static gpointer
copy_to_arena (Context *context,
               GArray  *array)
{
  gsize size = (gsize) array->len * g_array_get_element_size (array);
  gpointer copy;

  if (size == 0)
    return NULL;

  copy = scout_arena_alloc (context->arena, size);
  memcpy (copy, array->data, size);

  return copy;
}

static const char *
read_text (Context *context)
{
  const char *text = NULL;

  if (scout_json_reader_read_string (context->reader, &text) && *text == '\0')
    scout_json_reader_fail (context->reader, SCOUT_JSON_ERROR_TYPE, "the text is empty");

  return text;
}

static const char * const *
read_texts (Context *context)
{
  g_autoptr (GArray) texts = g_array_new (TRUE, TRUE, sizeof (char *));

  scout_json_reader_begin_array (context->reader);
  while (scout_json_reader_next_element (context->reader))
    {
      const char *text = read_text (context);

      g_array_append_val (texts, text);
    }
  /* With the NULL at the end, which the length does not count. */
  g_array_set_size (texts, texts->len + 1);

  return copy_to_arena (context, texts);
}

static int
read_int (Context *context)
{
  gint64 number = 0;

  if (scout_json_reader_read_int64 (context->reader, &number) && (number < 0 || number > G_MAXINT))
    scout_json_reader_fail (context->reader, SCOUT_JSON_ERROR_LIMIT, "the number is out of range");

  return (int) CLAMP (number, 0, G_MAXINT);
}

static const int *
read_ints (Context *context)
{
  g_autoptr (GArray) numbers = g_array_new (FALSE, TRUE, sizeof (int));

  scout_json_reader_begin_array (context->reader);
  while (scout_json_reader_next_element (context->reader))
    {
      int number = read_int (context);

      g_array_append_val (numbers, number);
    }
  g_array_set_size (numbers, numbers->len + 1);

  return copy_to_arena (context, numbers);
}

static int
read_enum (Context            *context,
           const char * const *names)
{
  const char *text = read_text (context);

  if (text == NULL)
    return 0;

  for (int i = 0; names[i] != NULL; i++)
    {
      if (strcmp (names[i], text) == 0)
        return i;
    }
  scout_json_reader_fail (context->reader, SCOUT_JSON_ERROR_TYPE, "\"%s\" is not known here", text);

  return 0;
}

static gboolean
is_wanted (Context                 *context,
           const ScoutCatalogShape *shape,
           gconstpointer            item)
{
  if (context->with_additions || shape->source_offset < 0)
    return TRUE;

  return AT (const ScoutCatalogSource, item, shape->source_offset).document
         != SCOUT_CATALOG_DOCUMENT_ADDITION;
}

static gpointer
read_list (Context                 *context,
           const ScoutCatalogShape *shape,
           gsize                   *n_items)
{
  g_autoptr (GArray) items = g_array_new (FALSE, TRUE, (guint) shape->size);

  scout_json_reader_begin_array (context->reader);
  while (scout_json_reader_next_element (context->reader))
    {
      gpointer item;

      g_array_set_size (items, items->len + 1);
      item = items->data + (items->len - 1) * shape->size;
      if (!read_object (context, shape, item))
        break;
      if (!is_wanted (context, shape, item))
        g_array_set_size (items, items->len - 1);
    }
  *n_items = items->len;

  return copy_to_arena (context, items);
}

static void
read_member (Context                  *context,
             const ScoutCatalogMember *member,
             gpointer                  target)
{
  switch (member->kind)
    {
    case SCOUT_CATALOG_MEMBER_FORMAT:
      if (read_int (context) != FORMAT)
        scout_json_reader_fail (context->reader, SCOUT_JSON_ERROR_TYPE, "another format");
      break;
    case SCOUT_CATALOG_MEMBER_TEXT:
      AT (const char *, target, member->offset) = read_text (context);
      break;
    case SCOUT_CATALOG_MEMBER_LABEL:
      {
        const char *text = read_text (context);

        AT (const char *, target, member->offset) = text != NULL ? _(text) : NULL;
        break;
      }
    case SCOUT_CATALOG_MEMBER_TEXTS:
      AT (const char * const *, target, member->offset) = read_texts (context);
      break;
    case SCOUT_CATALOG_MEMBER_FLAG:
      scout_json_reader_read_boolean (context->reader, &AT (gboolean, target, member->offset));
      break;
    case SCOUT_CATALOG_MEMBER_INT:
      AT (int, target, member->offset) = read_int (context);
      break;
    case SCOUT_CATALOG_MEMBER_INTS:
      AT (const int *, target, member->offset) = read_ints (context);
      break;
    case SCOUT_CATALOG_MEMBER_DOUBLE:
      scout_json_reader_read_double (context->reader, &AT (double, target, member->offset));
      break;
    case SCOUT_CATALOG_MEMBER_ENUM:
      AT (int, target, member->offset) = read_enum (context, member->detail);
      break;
    case SCOUT_CATALOG_MEMBER_OBJECT:
      {
        const ScoutCatalogShape *shape = member->detail;
        gpointer inner = scout_arena_alloc (context->arena, shape->size);

        read_object (context, shape, inner);
        AT (gpointer, target, member->offset) = inner;
        break;
      }
    case SCOUT_CATALOG_MEMBER_LIST:
      AT (gpointer, target, member->offset)
        = read_list (context, member->detail,
                     &AT (gsize, target, member->offset + sizeof (gpointer)));
      break;
    case SCOUT_CATALOG_MEMBER_IGNORED:
    default:
      scout_json_reader_skip (context->reader);
      break;
    }
}

static void
prepare (Context                 *context,
         const ScoutCatalogShape *shape,
         gpointer                 target)
{
  if (shape->is_entry)
    AT (ScoutCatalogEntry, target, 0).arena = context->arena;

  for (gsize i = 0; i < shape->n_members; i++)
    {
      const ScoutCatalogMember *member = &shape->members[i];

      if (member->kind == SCOUT_CATALOG_MEMBER_TEXTS)
        AT (const char * const *, target, member->offset) = no_texts;
      else if (member->kind == SCOUT_CATALOG_MEMBER_INTS)
        AT (const int *, target, member->offset) = no_numbers;
    }
  if (shape->prepare != NULL)
    shape->prepare (target);
}

static gboolean
read_object (Context                 *context,
             const ScoutCatalogShape *shape,
             gpointer                 target)
{
  const char *name = NULL;
  guint64 seen = 0;
  gsize next = 0;

  prepare (context, shape, target);
  scout_json_reader_begin_object (context->reader);
  while (scout_json_reader_next_member (context->reader, &name))
    {
      gsize n_tried = 0;

      while (n_tried < shape->n_members && strcmp (shape->members[next].name, name) != 0)
        {
          next = (next + 1) % shape->n_members;
          n_tried++;
        }
      if (n_tried == shape->n_members || (seen & (G_GUINT64_CONSTANT (1) << next)) != 0)
        {
          scout_json_reader_fail (context->reader, SCOUT_JSON_ERROR_TYPE,
                                  "%s: \"%s\" is unknown, or is there twice", shape->name, name);
          break;
        }
      seen |= G_GUINT64_CONSTANT (1) << next;
      read_member (context, &shape->members[next], target);
    }

  for (gsize i = 0; i < shape->n_members; i++)
    {
      if (shape->members[i].is_required && (seen & (G_GUINT64_CONSTANT (1) << i)) == 0)
        scout_json_reader_fail (context->reader, SCOUT_JSON_ERROR_MISSING, "%s: no \"%s\"",
                                shape->name, shape->members[i].name);
    }

  return !scout_json_reader_has_failed (context->reader);
}

gboolean
_scout_catalog_read (ScoutJsonReader         *reader,
                     const ScoutCatalogShape *shape,
                     gboolean                 with_additions,
                     gpointer                 target)
{
  Context context = { reader, scout_json_reader_get_arena (reader), with_additions };

  return read_object (&context, shape, target);
}
