/* scout-creator.c: a creator as a marketplace describes one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A thin object over fields that a parser has laid into the arena of an answer; it holds that
 * arena. Insight objects are made when they are first asked for (scout-insight-set.c), which is the
 * only thing that changes after construction; so a creator may be read from any thread. What goes
 * beyond the profile is in scout-creator-details.c.
 */

#include "config.h"

#include "scout-creator.h"

#include "scout-creator-private.h"

#include <math.h>
#include <string.h>

G_DEFINE_FINAL_TYPE (ScoutCreator, scout_creator, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_NAME,
  PROP_HANDLE,
  PROP_BIO,
  PROP_PORTRAIT_URL,
  PROP_COVER_URL,
  PROP_FOLLOWERS,
  PROP_COUNTRY,
} ScoutCreatorProperty;

static GParamSpec *props[PROP_COUNTRY + 1];

static const char * const no_names[] = { NULL };

static const char * const *
get_list (const char * const *list)
{
  return list != NULL ? list : no_names;
}

static void
scout_creator_finalize (GObject *object)
{
  ScoutCreator *self = SCOUT_CREATOR (object);

  _scout_insight_set_clear (&self->insights);
  g_clear_pointer (&self->catalog_api, scout_catalog_entry_unref);
  g_clear_pointer (&self->arena, scout_arena_unref);

  G_OBJECT_CLASS (scout_creator_parent_class)->finalize (object);
}

static void
scout_creator_get_property (GObject    *object,
                            guint       property_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  ScoutCreator *self = SCOUT_CREATOR (object);

  switch ((ScoutCreatorProperty) property_id)
    {
    case PROP_ID:
      g_value_set_string (value, scout_creator_get_id (self));
      break;
    case PROP_NAME:
      g_value_set_string (value, scout_creator_get_name (self));
      break;
    case PROP_HANDLE:
      g_value_set_string (value, scout_creator_get_handle (self));
      break;
    case PROP_BIO:
      g_value_set_string (value, scout_creator_get_bio (self));
      break;
    case PROP_PORTRAIT_URL:
      g_value_set_string (value, scout_creator_get_portrait_url (self));
      break;
    case PROP_COVER_URL:
      g_value_set_string (value, scout_creator_get_cover_url (self));
      break;
    case PROP_FOLLOWERS:
      g_value_set_int64 (value, scout_creator_get_followers (self));
      break;
    case PROP_COUNTRY:
      g_value_set_string (value, scout_creator_get_country (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_creator_class_init (ScoutCreatorClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = scout_creator_finalize;
  object_class->get_property = scout_creator_get_property;

  /**
   * ScoutCreator:id:
   *
   * Meta's id, opaque (S2 `creator_id`).
   */
  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);

  /**
   * ScoutCreator:name:
   *
   * The display name, or else the handle, or else the id; never empty. Foreign text.
   */
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);

  /**
   * ScoutCreator:handle: (nullable)
   *
   * The handle without "@", or %NULL if it is unknown (S2 `creator_alias`). Foreign text.
   */
  props[PROP_HANDLE] = g_param_spec_string ("handle", NULL, NULL, NULL, flags);

  /**
   * ScoutCreator:bio: (nullable)
   *
   * The creator's own words, or %NULL if there are none (S2 `creator_bio`). Foreign text.
   */
  props[PROP_BIO] = g_param_spec_string ("bio", NULL, NULL, NULL, flags);

  /**
   * ScoutCreator:portrait-url: (nullable)
   *
   * Address of the picture, which expires, or %NULL (S2 `creator_profile_image_url`).
   */
  props[PROP_PORTRAIT_URL] = g_param_spec_string ("portrait-url", NULL, NULL, NULL, flags);

  /**
   * ScoutCreator:cover-url: (nullable)
   *
   * Address of the cover photo, which expires, or %NULL (S2 `creator_cover_photo_url`).
   */
  props[PROP_COVER_URL] = g_param_spec_string ("cover-url", NULL, NULL, NULL, flags);

  /**
   * ScoutCreator:followers:
   *
   * The follower count, or -1 if it is unknown (S2 `creator_follower_count`).
   */
  props[PROP_FOLLOWERS] = g_param_spec_int64 ("followers", NULL, NULL, -1, G_MAXINT64, -1, flags);

  /**
   * ScoutCreator:country: (nullable)
   *
   * ISO 3166-1 alpha-2 code in upper case, or %NULL if it is unknown (S2 `creator_country`).
   */
  props[PROP_COUNTRY] = g_param_spec_string ("country", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_creator_init (ScoutCreator *self)
{
}

const ScoutCreatorFields *
scout_creator_get_fields (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields;
}

ScoutArena *
scout_creator_get_arena (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->arena;
}

ScoutCreator *
scout_creator_new (ScoutArena               *arena,
                   const ScoutCreatorFields *fields)
{
  ScoutCreator *self = NULL;

  g_return_val_if_fail (arena != NULL, NULL);
  g_return_val_if_fail (fields != NULL, NULL);
  g_return_val_if_fail (fields->id != NULL && *fields->id != '\0', NULL);

  self = g_object_new (SCOUT_TYPE_CREATOR, NULL);
  self->arena = scout_arena_ref (arena);
  self->fields = fields;
  if (fields->catalog_api != NULL)
    self->catalog_api = scout_catalog_entry_ref (fields->catalog_api);
  _scout_insight_set_init (&self->insights, arena, fields->insights, fields->n_insights);

  return self;
}

ScoutNetwork
scout_creator_get_network (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), SCOUT_NETWORK_FACEBOOK);

  return self->fields->network;
}

const char *
scout_creator_get_id (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->id;
}

const char *
scout_creator_get_lookup_id (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  if (self->fields->network == SCOUT_NETWORK_INSTAGRAM && self->fields->handle != NULL)
    return self->fields->handle;

  return self->fields->id;
}

const char *
scout_creator_get_name (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  if (self->fields->name != NULL)
    return self->fields->name;
  if (self->fields->handle != NULL)
    return self->fields->handle;

  return self->fields->id;
}

gboolean
scout_creator_is_simulated (ScoutCreator *self)
{
  const char *bio = NULL;
  const char *handle = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (self), FALSE);

  bio = scout_creator_get_bio (self);
  handle = scout_creator_get_handle (self);

  return (bio != NULL && strstr (bio, "This is mocked creator data") != NULL)
         || (handle != NULL && g_str_has_prefix (handle, "mocked_"));
}

gboolean
scout_creator_is_same (ScoutCreator *self,
                       ScoutCreator *other)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), FALSE);
  g_return_val_if_fail (SCOUT_IS_CREATOR (other), FALSE);

  return scout_creator_get_network (self) == scout_creator_get_network (other)
         && g_str_equal (scout_creator_get_id (self), scout_creator_get_id (other));
}

const char *
scout_creator_get_handle (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->handle;
}

const char *
scout_creator_get_bio (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->bio;
}

const char *
scout_creator_get_profile_url (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->profile_url;
}

const char *
scout_creator_get_portrait_url (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->portrait_url;
}

const char *
scout_creator_get_cover_url (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->cover_url;
}

gint64
scout_creator_get_followers (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), -1);

  return self->fields->followers;
}

const char * const *
scout_creator_get_categories (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return get_list (self->fields->categories);
}

const char * const *
scout_creator_get_interests (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return get_list (self->fields->interests);
}

const char * const *
scout_creator_get_languages (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return get_list (self->fields->languages);
}

const char * const *
scout_creator_get_past_partnerships (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->past_partnerships;
}

const char *
scout_creator_get_email (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->email;
}

const char *
scout_creator_get_gender (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->gender;
}

const char *
scout_creator_get_age_bucket (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->age_bucket;
}

const char *
scout_creator_get_country (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->country;
}

ScoutInsight *
scout_creator_get_insight (ScoutCreator          *self,
                           const ScoutInsightKey *key)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return _scout_insight_set_get (&self->insights, key);
}

double
scout_creator_get_figure (ScoutCreator   *self,
                          ScoutMetric     metric,
                          ScoutTimeRange  range)
{
  const ScoutInsightKey key = { metric, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL, range };

  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NAN);

  return _scout_insight_set_get_figure (&self->insights, &key);
}

gint64
scout_creator_get_fetched_at (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), 0);

  return self->fields->fetched_at;
}

static gint64
get_part_time (gint64                    time,
               const ScoutCreatorFields *fields)
{
  return time != 0 ? MAX (time, 0) : fields->fetched_at;
}

gint64
scout_creator_get_profile_fetched_at (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), 0);

  return get_part_time (self->fields->profile_fetched_at, self->fields);
}

gint64
scout_creator_get_partners_fetched_at (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), 0);

  return get_part_time (self->fields->partners_fetched_at, self->fields);
}

const char *
scout_creator_get_profile_call (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->profile_call;
}

const char *
scout_creator_get_partners_call (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  return self->fields->partners_call;
}

guint
scout_creator_get_n_unknown_members (ScoutCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR (self), 0);

  return self->fields->n_unknown_members;
}
