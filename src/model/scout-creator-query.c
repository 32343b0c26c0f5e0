/* scout-creator-query.c: an immutable question for creators.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Properties are brought into one form when the query is made (text trimmed, country codes in
 * upper case, sorted, each once), so that two queries that ask the same are equal and make the
 * same request. Says nothing about wire names: the marketplaces do. Immutable, for any thread.
 */

#include "config.h"

#include "scout-creator-query.h"

#include <string.h>

struct _ScoutCreatorQuery
{
  GObject parent_instance;

  char *text;       /* (owned) (nullable) */
  char **countries; /* (owned) */
  gint64 min_followers;
  gint64 max_followers;
  ScoutSort sort;
};

G_DEFINE_FINAL_TYPE (ScoutCreatorQuery, scout_creator_query, G_TYPE_OBJECT)

typedef enum
{
  PROP_TEXT = 1,
  PROP_COUNTRIES,
  PROP_MIN_FOLLOWERS,
  PROP_MAX_FOLLOWERS,
  PROP_SORT,
} ScoutCreatorQueryProperty;

static GParamSpec *props[PROP_SORT + 1];

static char *
dup_trimmed (const char *text)
{
  g_autofree char *trimmed = NULL;

  if (text == NULL)
    return NULL;

  trimmed = g_utf8_make_valid (text, -1);
  g_strstrip (trimmed);

  return *trimmed != '\0' ? g_steal_pointer (&trimmed) : NULL;
}

static int
compare_codes (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static char **
dup_codes (const char * const *codes)
{
  g_autoptr(GPtrArray) sorted = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (gsize i = 0; codes != NULL && codes[i] != NULL; i++)
    {
      if (*codes[i] != '\0')
        g_ptr_array_add (sorted, g_ascii_strup (codes[i], -1));
    }
  g_ptr_array_sort (sorted, compare_codes);

  for (guint i = 0; i < sorted->len; i++)
    {
      const char *code = g_ptr_array_index (sorted, i);

      if (i == 0 || !g_str_equal (code, g_ptr_array_index (sorted, i - 1)))
        g_strv_builder_add (builder, code);
    }

  return g_strv_builder_end (builder);
}

static void
scout_creator_query_finalize (GObject *object)
{
  ScoutCreatorQuery *self = SCOUT_CREATOR_QUERY (object);

  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->countries, g_strfreev);

  G_OBJECT_CLASS (scout_creator_query_parent_class)->finalize (object);
}

static void
scout_creator_query_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  ScoutCreatorQuery *self = SCOUT_CREATOR_QUERY (object);

  switch ((ScoutCreatorQueryProperty) property_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, scout_creator_query_get_text (self));
      break;
    case PROP_COUNTRIES:
      g_value_set_boxed (value, scout_creator_query_get_countries (self));
      break;
    case PROP_MIN_FOLLOWERS:
      g_value_set_int64 (value, scout_creator_query_get_min_followers (self));
      break;
    case PROP_MAX_FOLLOWERS:
      g_value_set_int64 (value, scout_creator_query_get_max_followers (self));
      break;
    case PROP_SORT:
      g_value_set_enum (value, scout_creator_query_get_sort (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_creator_query_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  ScoutCreatorQuery *self = SCOUT_CREATOR_QUERY (object);

  switch ((ScoutCreatorQueryProperty) property_id)
    {
    case PROP_TEXT:
      self->text = dup_trimmed (g_value_get_string (value));
      break;
    case PROP_COUNTRIES:
      self->countries = dup_codes (g_value_get_boxed (value));
      break;
    case PROP_MIN_FOLLOWERS:
      self->min_followers = g_value_get_int64 (value);
      break;
    case PROP_MAX_FOLLOWERS:
      self->max_followers = g_value_get_int64 (value);
      break;
    case PROP_SORT:
      self->sort = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_creator_query_class_init (ScoutCreatorQueryClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = scout_creator_query_finalize;
  object_class->get_property = scout_creator_query_get_property;
  object_class->set_property = scout_creator_query_set_property;

  /**
   * ScoutCreatorQuery:text: (nullable)
   *
   * Words to search for; trimmed, %NULL if nothing is left (S2 `query`).
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);

  /**
   * ScoutCreatorQuery:countries:
   *
   * ISO 3166-1 alpha-2 codes of the creator's country, any of them; kept in upper case, sorted,
   * each once. Empty means any country (S2 `creator_countries`).
   */
  props[PROP_COUNTRIES] = g_param_spec_boxed ("countries", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * ScoutCreatorQuery:min-followers:
   *
   * The fewest followers, or -1 for any number (S2 `follower_count`, min).
   */
  props[PROP_MIN_FOLLOWERS] = g_param_spec_int64 ("min-followers", NULL, NULL,
                                                  -1, G_MAXINT64, -1, flags);

  /**
   * ScoutCreatorQuery:max-followers:
   *
   * The most followers, or -1 for any number (S2 `follower_count`, max).
   */
  props[PROP_MAX_FOLLOWERS] = g_param_spec_int64 ("max-followers", NULL, NULL,
                                                  -1, G_MAXINT64, -1, flags);

  /**
   * ScoutCreatorQuery:sort:
   *
   * The order of the results; Meta ignores it while there is a text (S2 `sort_by`).
   */
  props[PROP_SORT] = g_param_spec_enum ("sort", NULL, NULL,
                                        SCOUT_TYPE_SORT, SCOUT_SORT_RELEVANCE, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_creator_query_init (ScoutCreatorQuery *self)
{
}

ScoutCreatorQuery *
scout_creator_query_new (const char *text)
{
  return g_object_new (SCOUT_TYPE_CREATOR_QUERY, "text", text, NULL);
}

const char *
scout_creator_query_get_text (ScoutCreatorQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_QUERY (self), NULL);

  return self->text;
}

const char * const *
scout_creator_query_get_countries (ScoutCreatorQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_QUERY (self), NULL);

  return (const char * const *) self->countries;
}

gint64
scout_creator_query_get_min_followers (ScoutCreatorQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_QUERY (self), -1);

  return self->min_followers;
}

gint64
scout_creator_query_get_max_followers (ScoutCreatorQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_QUERY (self), -1);

  return self->max_followers;
}

ScoutSort
scout_creator_query_get_sort (ScoutCreatorQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_QUERY (self), SCOUT_SORT_RELEVANCE);

  return self->sort;
}

gboolean
scout_creator_query_equal (ScoutCreatorQuery *a,
                           ScoutCreatorQuery *b)
{
  g_return_val_if_fail (a == NULL || SCOUT_IS_CREATOR_QUERY (a), FALSE);
  g_return_val_if_fail (b == NULL || SCOUT_IS_CREATOR_QUERY (b), FALSE);

  if (a == b)
    return TRUE;
  if (a == NULL || b == NULL)
    return FALSE;

  return g_strcmp0 (a->text, b->text) == 0 &&
         g_strv_equal ((const char * const *) a->countries, (const char * const *) b->countries) &&
         a->min_followers == b->min_followers &&
         a->max_followers == b->max_followers &&
         a->sort == b->sort;
}
