/* scout-saved-search.c: a search that was kept under a name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A row of the file, read. Its text is kept beside the query made from it: a query loses what this
 * version's catalogue does not know, and the file must not. Any thread. */

#include "config.h"

#include "scout-saved-search.h"

#include "scout-saved-search-private.h"

#include "scout-query-json.h"

#include <string.h>

struct _ScoutSavedSearch
{
  GObject parent_instance;

  char *id;                /* (owned) */
  char *name;              /* (owned) */
  char *json;              /* (owned) */
  ScoutQuery *query;       /* (owned) (nullable) */
  char **dropped;          /* (owned) */
  gint64 saved_at;
  ScoutSighting *sighting; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (ScoutSavedSearch, scout_saved_search, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_NAME,
  PROP_QUERY,
} ScoutSavedSearchProperty;

static GParamSpec *props[PROP_QUERY + 1];

static void
scout_saved_search_finalize (GObject *object)
{
  ScoutSavedSearch *self = SCOUT_SAVED_SEARCH (object);

  g_clear_pointer (&self->sighting, scout_sighting_unref);
  g_clear_object (&self->query);
  g_strfreev (self->dropped);
  g_free (self->json);
  g_free (self->name);
  g_free (self->id);

  G_OBJECT_CLASS (scout_saved_search_parent_class)->finalize (object);
}

static void
scout_saved_search_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  ScoutSavedSearch *self = SCOUT_SAVED_SEARCH (object);

  switch ((ScoutSavedSearchProperty) property_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_QUERY:
      g_value_set_object (value, self->query);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_saved_search_class_init (ScoutSavedSearchClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = scout_saved_search_finalize;
  object_class->get_property = scout_saved_search_get_property;

  /**
   * ScoutSavedSearch:id:
   *
   * A UUID, the same for all versions of a search.
   */
  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);

  /**
   * ScoutSavedSearch:name:
   *
   * What the person calls it.
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * ScoutSavedSearch:query: (nullable)
   *
   * What it asks, or %NULL if this version of Scout cannot read it.
   */
  props[PROP_QUERY] = g_param_spec_object ("query", NULL, NULL, SCOUT_TYPE_QUERY, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_saved_search_init (ScoutSavedSearch *self)
{
}

ScoutSavedSearch *
_scout_saved_search_new (const ScoutSavedSearchRow *row,
                         ScoutCatalog              *catalog)
{
  ScoutSavedSearch *self = g_object_new (SCOUT_TYPE_SAVED_SEARCH, NULL);
  g_autoptr(GBytes) json = g_bytes_new_static (row->json, strlen (row->json));
  g_autoptr(GError) error = NULL;

  self->id = g_strdup (row->id);
  self->name = g_strdup (row->name);
  self->json = g_strdup (row->json);
  self->saved_at = row->saved_at;
  self->sighting = row->sighting != NULL ? scout_sighting_ref (row->sighting) : NULL;
  self->query = scout_query_new_from_json (catalog, json, &self->dropped, &error);
  if (self->query == NULL)
    g_message ("A saved search cannot be read: %s", error->message);
  if (self->dropped == NULL)
    self->dropped = g_new0 (char *, 1);

  return self;
}

ScoutSavedSearch *
_scout_saved_search_copy (ScoutSavedSearch *self,
                          const char       *name)
{
  ScoutSavedSearch *copy = g_object_new (SCOUT_TYPE_SAVED_SEARCH, NULL);

  copy->id = g_strdup (self->id);
  copy->name = g_strdup (name);
  copy->json = g_strdup (self->json);
  copy->query = self->query != NULL ? g_object_ref (self->query) : NULL;
  copy->dropped = g_strdupv (self->dropped);
  copy->saved_at = self->saved_at;
  copy->sighting = self->sighting != NULL ? scout_sighting_ref (self->sighting) : NULL;

  return copy;
}

void
_scout_saved_search_set_sighting (ScoutSavedSearch *self,
                                  ScoutSighting    *sighting)
{
  g_autoptr(ScoutSighting) old = g_steal_pointer (&self->sighting);

  self->sighting = scout_sighting_ref (sighting);
}

const char *
_scout_saved_search_get_json (ScoutSavedSearch *self)
{
  return self->json;
}

const char *
scout_saved_search_get_id (ScoutSavedSearch *self)
{
  g_return_val_if_fail (SCOUT_IS_SAVED_SEARCH (self), NULL);

  return self->id;
}

const char *
scout_saved_search_get_name (ScoutSavedSearch *self)
{
  g_return_val_if_fail (SCOUT_IS_SAVED_SEARCH (self), NULL);

  return self->name;
}

ScoutQuery *
scout_saved_search_get_query (ScoutSavedSearch *self)
{
  g_return_val_if_fail (SCOUT_IS_SAVED_SEARCH (self), NULL);

  return self->query;
}

const char * const *
scout_saved_search_get_dropped (ScoutSavedSearch *self)
{
  g_return_val_if_fail (SCOUT_IS_SAVED_SEARCH (self), NULL);

  return (const char * const *) self->dropped;
}

gint64
scout_saved_search_get_saved_at (ScoutSavedSearch *self)
{
  g_return_val_if_fail (SCOUT_IS_SAVED_SEARCH (self), 0);

  return self->saved_at;
}

ScoutSighting *
scout_saved_search_get_sighting (ScoutSavedSearch *self)
{
  g_return_val_if_fail (SCOUT_IS_SAVED_SEARCH (self), NULL);

  return self->sighting;
}

int
_scout_saved_search_compare (ScoutSavedSearch *a,
                             ScoutSavedSearch *b)
{
  gint64 first = scout_saved_search_get_saved_at (a);
  gint64 second = scout_saved_search_get_saved_at (b);

  if (first != second)
    return first < second ? -1 : 1;

  return g_strcmp0 (scout_saved_search_get_id (a), scout_saved_search_get_id (b));
}
