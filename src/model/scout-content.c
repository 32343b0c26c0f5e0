/* scout-content.c: a post of a creator, on either network.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A thin object over fields that a parser has laid into the arena of an answer; it holds that
 * arena, as a ScoutCreator does. May be read from any thread.
 */

#include "config.h"

#include "scout-content.h"

#include "scout-content-fields.h"
#include "scout-insight-set-private.h"

#include <math.h>

/* The catalogue's sets of what posts can be. */
static const char * const kinds[SCOUT_N_NETWORKS] = {
  [SCOUT_NETWORK_FACEBOOK] = "content-types",
  [SCOUT_NETWORK_INSTAGRAM] = "media-types",
};

struct _ScoutContent
{
  GObject parent_instance;

  ScoutArena *arena;                /* (owned) */
  const ScoutContentFields *fields; /* in the arena */
  ScoutCatalogApi *catalog_api;     /* (owned) (nullable): keeps the metrics of the insights */
  GDateTime *created;               /* (owned) (nullable) */
  ScoutContentList list;
  ScoutInsightSet insights;
};

G_DEFINE_FINAL_TYPE (ScoutContent, scout_content, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_CAPTION,
  PROP_THUMBNAIL_URL,
} ScoutContentProperty;

static GParamSpec *props[PROP_THUMBNAIL_URL + 1];

static void
scout_content_finalize (GObject *object)
{
  ScoutContent *self = SCOUT_CONTENT (object);

  _scout_insight_set_clear (&self->insights);
  g_clear_pointer (&self->created, g_date_time_unref);
  g_clear_pointer (&self->catalog_api, scout_catalog_entry_unref);
  g_clear_pointer (&self->arena, scout_arena_unref);

  G_OBJECT_CLASS (scout_content_parent_class)->finalize (object);
}

static void
scout_content_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  ScoutContent *self = SCOUT_CONTENT (object);

  switch ((ScoutContentProperty) property_id)
    {
    case PROP_ID:
      g_value_set_string (value, scout_content_get_id (self));
      break;
    case PROP_CAPTION:
      g_value_set_string (value, scout_content_get_caption (self));
      break;
    case PROP_THUMBNAIL_URL:
      g_value_set_string (value, scout_content_get_thumbnail_url (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_content_class_init (ScoutContentClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = scout_content_finalize;
  object_class->get_property = scout_content_get_property;

  /**
   * ScoutContent:id:
   *
   * Meta's id, opaque.
   */
  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);

  /**
   * ScoutContent:caption: (nullable)
   *
   * The creator's own words, or %NULL. Foreign text.
   */
  props[PROP_CAPTION] = g_param_spec_string ("caption", NULL, NULL, NULL, flags);

  /**
   * ScoutContent:thumbnail-url: (nullable)
   *
   * Address of a small picture, which expires, or %NULL.
   */
  props[PROP_THUMBNAIL_URL] = g_param_spec_string ("thumbnail-url", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_content_init (ScoutContent *self)
{
}

const ScoutContentFields *
scout_content_get_fields (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);

  return self->fields;
}

ScoutArena *
scout_content_get_arena (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);

  return self->arena;
}

ScoutContent *
scout_content_new (ScoutArena               *arena,
                   const ScoutContentFields *fields)
{
  ScoutContent *self = NULL;

  g_return_val_if_fail (arena != NULL, NULL);
  g_return_val_if_fail (fields != NULL, NULL);
  g_return_val_if_fail (fields->id != NULL && *fields->id != '\0', NULL);

  self = g_object_new (SCOUT_TYPE_CONTENT, NULL);
  self->arena = scout_arena_ref (arena);
  self->fields = fields;
  if (fields->catalog_api != NULL)
    self->catalog_api = scout_catalog_entry_ref (fields->catalog_api);
  if (fields->created != SCOUT_CONTENT_NO_TIME)
    self->created = g_date_time_new_from_unix_utc (fields->created);
  _scout_insight_set_init (&self->insights, arena, fields->insights, fields->n_insights);

  return self;
}

ScoutContent *
scout_content_new_in_list (ScoutArena               *arena,
                           const ScoutContentFields *fields,
                           ScoutContentList          list)
{
  ScoutContent *self = scout_content_new (arena, fields);

  if (self != NULL)
    self->list = list;

  return self;
}

ScoutNetwork
scout_content_get_network (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), SCOUT_NETWORK_FACEBOOK);

  return self->fields->network;
}

const char *
scout_content_get_id (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);

  return self->fields->id;
}

ScoutContentList
scout_content_get_list (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), SCOUT_CONTENT_LIST_RECENT);

  return self->list;
}

const char *
scout_content_get_creator_id (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);

  return self->fields->creator_id;
}

const char *
scout_content_get_kind (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);

  return self->fields->type;
}

char *
scout_content_dup_kind_label (ScoutContent *self)
{
  const ScoutCatalogValues *values = NULL;
  const ScoutCatalogValue *value = NULL;

  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);

  if (self->fields->type != NULL && self->catalog_api != NULL)
    values = scout_catalog_api_find_values (self->catalog_api, kinds[self->fields->network]);
  if (values != NULL)
    value = scout_catalog_values_find (values, self->fields->type);

  return g_strdup (value != NULL ? value->label : self->fields->type);
}

const char *
scout_content_get_product (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);

  return self->fields->product;
}

GDateTime *
scout_content_get_created (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);

  return self->created;
}

const char *
scout_content_get_tagged_brand (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);

  return self->fields->tagged_brand;
}

const char *
scout_content_get_url (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);

  return self->fields->url;
}

const char *
scout_content_get_thumbnail_url (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);

  return self->fields->thumbnail_url;
}

const char *
scout_content_get_caption (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);

  return self->fields->caption;
}

ScoutInsight *
scout_content_get_insight (ScoutContent          *self,
                           const ScoutInsightKey *key)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return _scout_insight_set_get (&self->insights, key);
}

guint
scout_content_get_n_insights (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), 0);

  return (guint) self->fields->n_insights;
}

ScoutInsight *
scout_content_get_nth_insight (ScoutContent *self,
                               guint         index)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);
  g_return_val_if_fail (index < self->fields->n_insights, NULL);

  return _scout_insight_set_get_nth (&self->insights, index);
}

double
scout_content_get_figure (ScoutContent *self,
                          ScoutMetric   metric)
{
  const ScoutInsightKey key = { metric, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
                                SCOUT_TIME_RANGE_LIFETIME };

  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NAN);

  return _scout_insight_set_get_figure (&self->insights, &key);
}

gboolean
scout_content_has_comments (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), FALSE);

  return self->fields->has_comments;
}

guint
scout_content_get_n_comments (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), 0);

  return (guint) self->fields->n_comments;
}

ScoutComment *
scout_content_dup_comment (ScoutContent *self,
                           guint         index)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), NULL);
  g_return_val_if_fail (index < self->fields->n_comments, NULL);

  return scout_comment_new (self->arena, &self->fields->comments[index]);
}

gint64
scout_content_get_fetched_at (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), 0);

  return self->fields->fetched_at;
}

guint
scout_content_get_n_unknown_members (ScoutContent *self)
{
  g_return_val_if_fail (SCOUT_IS_CONTENT (self), 0);

  return self->fields->n_unknown_members;
}
