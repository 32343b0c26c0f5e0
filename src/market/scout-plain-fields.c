/* scout-plain-fields.c: asks for less where Meta does not know what no table of the documents has.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The catalogue knows more than the tables of S1 and S2, and one field that Meta does not have
 * costs the whole answer. Additions are fields of the object itself and metrics of its insights;
 * what stands in braces is of the documents. Pure functions for any thread.
 */

#include "config.h"

#include "scout-plain-fields.h"

#include <string.h>

#define OPENING "({"
#define CLOSING ")}"

/* Whose fields they are, what to leave out of them and what has been left out. */
typedef struct
{
  const ScoutCatalogApi *api;
  const ScoutCatalogObject *object;
  GHashTable *refused;  /* (nullable) */
  GHashTable *left_out; /* (nullable) */
} Purge;

static gboolean
is_addition (const ScoutCatalogSource *source)
{
  return source->document == SCOUT_CATALOG_DOCUMENT_ADDITION;
}

/* Returns whether an addition goes. Fields and metrics may have one name. */
static gboolean
leave_out (const Purge *purge,
           const char  *owner_id,
           const char  *name)
{
  g_autofree char *id = g_strdup_printf ("%s.%s", owner_id, name);

  if (purge->refused != NULL && !g_hash_table_contains (purge->refused, id))
    return FALSE;
  if (purge->left_out != NULL)
    g_hash_table_add (purge->left_out, g_steal_pointer (&id));

  return TRUE;
}

/* The length of what stands up to the next comma that is in no brackets. */
static gsize
measure_item (const char *text)
{
  guint depth = 0;
  gsize length = 0;

  for (; text[length] != '\0' && (depth > 0 || text[length] != ','); length++)
    {
      if (strchr (OPENING, text[length]) != NULL)
        depth++;
      else if (strchr (CLOSING, text[length]) != NULL && depth > 0)
        depth--;
    }

  return length;
}

/* The edge whose metrics an item such as "insights.metrics(reach)" names. (nullable) */
static const ScoutCatalogEndpoint *
find_edge (const Purge *purge,
           const char  *name)
{
  for (gsize i = 0; i < purge->object->n_fields; i++)
    {
      const ScoutCatalogField *field = &purge->object->fields[i];

      if (g_str_equal (field->name, name) && field->edge_id != NULL)
        return scout_catalog_api_find_endpoint (purge->api, field->edge_id);
    }

  return NULL;
}

static gboolean
is_doubtful (const Purge *purge,
             const char  *name)
{
  for (gsize i = 0; i < purge->object->n_fields; i++)
    {
      const ScoutCatalogField *field = &purge->object->fields[i];

      if (g_str_equal (field->name, name))
        return field->is_example_only || is_addition (&field->source);
    }

  return FALSE;
}

/* "insights.metrics(reach,total_views).period(day)", with the documents' metrics. Returns whether
 * any are left. */
static gboolean
append_metrics (GString                    *plain,
                const Purge                *purge,
                const ScoutCatalogEndpoint *edge,
                const char                 *item)
{
  const char *start = strchr (item, '(') + 1;
  const char *end = strchr (start, ')');
  g_autofree char *list = g_strndup (start, (gsize) (end - start));
  g_auto(GStrv) names = g_strsplit (list, ",", -1);
  g_autoptr(GPtrArray) left = g_ptr_array_new ();
  g_autofree char *joined = NULL;

  for (gsize i = 0; names[i] != NULL; i++)
    {
      const ScoutCatalogMetric *metric = scout_catalog_api_find_metric (purge->api, edge->id,
                                                                        names[i]);

      if (metric == NULL || !is_addition (&metric->source) ||
          !leave_out (purge, edge->id, metric->name))
        g_ptr_array_add (left, names[i]);
    }
  if (left->len == 0)
    return FALSE;

  g_ptr_array_add (left, NULL);
  joined = g_strjoinv (",", (char **) left->pdata);
  g_string_append_len (plain, item, start - item);
  g_string_append (plain, joined);
  g_string_append (plain, end);

  return TRUE;
}

/* Returns whether anything of the item is left. */
static gboolean
append_item (GString     *plain,
             const Purge *purge,
             const char  *item)
{
  g_autofree char *name = g_strndup (item, strcspn (item, ".{"));
  const ScoutCatalogEndpoint *edge = find_edge (purge, name);
  const ScoutCatalogParameter *metrics =
    edge != NULL ? scout_catalog_endpoint_find_parameter (edge, "metrics") : NULL;
  g_autofree char *opening = metrics != NULL ? g_strdup_printf ("%s.%s(", name, metrics->name)
                                             : NULL;

  if (is_doubtful (purge, name) && leave_out (purge, purge->object->id, name))
    return FALSE;
  if (opening != NULL && g_str_has_prefix (item, opening) && strchr (item, ')') != NULL)
    return append_metrics (plain, purge, edge, item);

  g_string_append (plain, item);

  return TRUE;
}

/* (transfer full) (nullable): %NULL if nothing but @kept is left */
static char *
take_out (const Purge        *purge,
          const char         *fields,
          const char * const *kept)
{
  g_autoptr(GString) plain = g_string_new (NULL);
  gboolean has_any = FALSE;

  for (const char *place = fields; *place != '\0';)
    {
      gsize length = measure_item (place);
      g_autofree char *item = g_strndup (place, length);
      gsize before = plain->len;

      if (before > 0)
        g_string_append_c (plain, ',');
      if (append_item (plain, purge, item))
        has_any = has_any || !g_strv_contains (kept, item);
      else
        g_string_truncate (plain, before);
      place += place[length] == ',' ? length + 1 : length;
    }

  return has_any ? g_string_free (g_steal_pointer (&plain), FALSE) : NULL;
}

char *
scout_plain_fields_new (const ScoutWire    *wire,
                        const char         *object_id,
                        const char         *fields,
                        const char * const *kept,
                        GHashTable         *refused)
{
  Purge purge = { .refused = refused };
  g_autofree char *plain = NULL;

  g_return_val_if_fail (wire != NULL, NULL);
  g_return_val_if_fail (object_id != NULL, NULL);
  g_return_val_if_fail (fields != NULL, NULL);
  g_return_val_if_fail (kept != NULL, NULL);

  /* As nearly always: each call asks this, and taking its fields apart costs what reading two of
   * the creators does that come back. */
  if (refused != NULL && g_hash_table_size (refused) == 0)
    return NULL;

  purge.api = wire->api;
  purge.object = scout_catalog_api_find_object (wire->api, object_id);
  g_return_val_if_fail (purge.object != NULL, NULL);

  plain = take_out (&purge, fields, kept);

  return plain != NULL && !g_str_equal (plain, fields) ? g_steal_pointer (&plain) : NULL;
}

void
scout_plain_fields_add_new (const ScoutWire *wire,
                            const char      *object_id,
                            const char      *fields,
                            GHashTable      *names)
{
  static const char * const nothing[] = { NULL };
  Purge purge = { .left_out = names };

  g_return_if_fail (wire != NULL);
  g_return_if_fail (object_id != NULL);
  g_return_if_fail (fields != NULL);
  g_return_if_fail (names != NULL);

  purge.api = wire->api;
  purge.object = scout_catalog_api_find_object (wire->api, object_id);
  g_return_if_fail (purge.object != NULL);

  g_free (take_out (&purge, fields, nothing));
}
