/* scout-saved-creator.c: a creator on a list.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A value, for any thread. */

#include "config.h"

#include "scout-saved-creator.h"

struct _ScoutSavedCreator
{
  GObject parent_instance;

  ScoutCreator *creator; /* (owned) */
  gint64 saved_at;
};

G_DEFINE_FINAL_TYPE (ScoutSavedCreator, scout_saved_creator, G_TYPE_OBJECT)

typedef enum
{
  PROP_CREATOR = 1,
} ScoutSavedCreatorProperty;

static GParamSpec *props[PROP_CREATOR + 1];

static void
scout_saved_creator_finalize (GObject *object)
{
  g_clear_object (&SCOUT_SAVED_CREATOR (object)->creator);

  G_OBJECT_CLASS (scout_saved_creator_parent_class)->finalize (object);
}

static void
scout_saved_creator_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((ScoutSavedCreatorProperty) property_id)
    {
    case PROP_CREATOR:
      g_value_set_object (value, SCOUT_SAVED_CREATOR (object)->creator);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
scout_saved_creator_class_init (ScoutSavedCreatorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = scout_saved_creator_finalize;
  object_class->get_property = scout_saved_creator_get_property;

  /**
   * ScoutSavedCreator:creator:
   *
   * Who it is, with the profile and the figures that were kept.
   */
  props[PROP_CREATOR] = g_param_spec_object ("creator", NULL, NULL, SCOUT_TYPE_CREATOR,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_saved_creator_init (ScoutSavedCreator *self)
{
}

ScoutSavedCreator *
scout_saved_creator_new (ScoutCreator *creator,
                         gint64        saved_at)
{
  ScoutSavedCreator *self = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), NULL);

  self = g_object_new (SCOUT_TYPE_SAVED_CREATOR, NULL);
  self->creator = g_object_ref (creator);
  self->saved_at = saved_at;

  return self;
}

ScoutCreator *
scout_saved_creator_get_creator (ScoutSavedCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_SAVED_CREATOR (self), NULL);

  return self->creator;
}

gint64
scout_saved_creator_get_saved_at (ScoutSavedCreator *self)
{
  g_return_val_if_fail (SCOUT_IS_SAVED_CREATOR (self), 0);

  return self->saved_at;
}
