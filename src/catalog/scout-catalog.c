/* scout-catalog.c: what Meta's two APIs accept and return.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Loads the files of data/catalog in three steps: read (scout-catalog-reader.c), resolve, check. It
 * all stands in one arena. */

#include "config.h"

#include "scout-catalog.h"

#include "scout-catalog-private.h"
#include "scout-catalog-reader-private.h"
#include "scout-catalog-resources.h"

#define N_TEXTS (SCOUT_N_NETWORKS + 1)
#define SHARED SCOUT_N_NETWORKS

/* Room for what the built-in files become. */
#define ARENA_SIZE (512 * 1024)

G_DEFINE_QUARK (scout-catalog-error-quark, scout_catalog_error)

struct _ScoutCatalog
{
  GObject parent_instance;

  ScoutArena *arena; /* (owned) */
  const ScoutCatalogApi *apis[N_TEXTS]; /* in the arena; the last one is what both share */
  gboolean additions_enabled;
};

G_DEFINE_FINAL_TYPE (ScoutCatalog, scout_catalog, G_TYPE_OBJECT)

typedef enum
{
  PROP_ADDITIONS_ENABLED = 1,
  N_PROPS
} ScoutCatalogProperty;

static GParamSpec *props[N_PROPS];

static const char * const file_names[N_TEXTS] = {
  [SCOUT_NETWORK_FACEBOOK] = "facebook.json",
  [SCOUT_NETWORK_INSTAGRAM] = "instagram.json",
  [SHARED] = "iso.json",
};

static gboolean
read_text (ScoutCatalog     *self,
           GBytes           *text,
           ScoutCatalogApi  *api,
           GError          **error)
{
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (text, self->arena, NULL);

  _scout_catalog_read (reader, &_scout_catalog_api_shape, self->additions_enabled, api);

  return scout_json_reader_finish (reader, error);
}

static gboolean
load_api (ScoutCatalog  *self,
          guint          index,
          GBytes        *text,
          GError       **error)
{
  ScoutCatalogApi *api = scout_arena_alloc (self->arena, sizeof *api);
  gboolean is_network = index != SHARED;

  if (!read_text (self, text, api, error))
    {
      g_prefix_error (error, "%s: ", file_names[index]);
      return FALSE;
    }
  if (is_network != (api->label != NULL) || (is_network && api->network != (ScoutNetwork) index))
    {
      g_set_error (error, SCOUT_CATALOG_ERROR, SCOUT_CATALOG_ERROR_NETWORK,
                   "%s: the file is about something else", file_names[index]);
      return FALSE;
    }

  if (is_network)
    api->shared = self->apis[SHARED];
  else
    api->label = file_names[index];
  if (!_scout_catalog_resolve (api, self->arena, error) ||
      !_scout_catalog_check (api, self->additions_enabled, error))
    return FALSE;

  self->apis[index] = api;
  return TRUE;
}

static void
scout_catalog_finalize (GObject *object)
{
  ScoutCatalog *self = SCOUT_CATALOG (object);

  g_clear_pointer (&self->arena, scout_arena_unref);

  G_OBJECT_CLASS (scout_catalog_parent_class)->finalize (object);
}

static void
scout_catalog_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  ScoutCatalog *self = SCOUT_CATALOG (object);

  switch ((ScoutCatalogProperty) id)
    {
    case PROP_ADDITIONS_ENABLED:
      g_value_set_boolean (value, self->additions_enabled);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
scout_catalog_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  ScoutCatalog *self = SCOUT_CATALOG (object);

  switch ((ScoutCatalogProperty) id)
    {
    case PROP_ADDITIONS_ENABLED:
      self->additions_enabled = g_value_get_boolean (value);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
    }
}

static void
scout_catalog_class_init (ScoutCatalogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = scout_catalog_finalize;
  object_class->get_property = scout_catalog_get_property;
  object_class->set_property = scout_catalog_set_property;

  /**
   * ScoutCatalog:additions-enabled:
   *
   * Whether entries that are newer than S1 and S2 are in it.
   */
  props[PROP_ADDITIONS_ENABLED]
    = g_param_spec_boolean ("additions-enabled", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
scout_catalog_init (ScoutCatalog *self)
{
  self->arena = scout_arena_new (ARENA_SIZE);
}

static void
ensure_resources (void)
{
  static gsize is_registered = 0;

  if (g_once_init_enter (&is_registered))
    {
      scout_catalog_register_resource ();
      g_once_init_leave (&is_registered, 1);
    }
}

ScoutCatalog *
scout_catalog_new (gboolean additions_enabled)
{
  g_autoptr (ScoutCatalog) self = NULL;
  g_autoptr (GError) error = NULL;
  GBytes *texts[N_TEXTS] = { NULL };

  ensure_resources ();
  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_autofree char *path = g_strconcat (SCOUT_RESOURCE_PREFIX "/catalog/", file_names[i], NULL);

      texts[i] = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      g_assert (texts[i] != NULL);
    }
  self = scout_catalog_new_from_texts (texts, additions_enabled, &error);
  for (guint i = 0; i < N_TEXTS; i++)
    g_bytes_unref (texts[i]);

  /* Built in, so wrong only where no test has been run. */
  if (self == NULL)
    g_error ("%s", error->message);

  return g_steal_pointer (&self);
}

ScoutCatalog *
scout_catalog_new_from_texts (GBytes * const  *texts,
                              gboolean         additions_enabled,
                              GError         **error)
{
  g_autoptr (ScoutCatalog) self = NULL;

  g_return_val_if_fail (texts != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_CATALOG, "additions-enabled", additions_enabled, NULL);
  /* The networks are made of what they share. */
  if (!load_api (self, SHARED, texts[SHARED], error))
    return NULL;
  for (guint i = 0; i < SCOUT_N_NETWORKS; i++)
    {
      if (!load_api (self, i, texts[i], error))
        return NULL;
    }

  return g_steal_pointer (&self);
}

gboolean
scout_catalog_get_additions_enabled (ScoutCatalog *self)
{
  g_return_val_if_fail (SCOUT_IS_CATALOG (self), FALSE);

  return self->additions_enabled;
}

const ScoutCatalogApi *
scout_catalog_get_api (ScoutCatalog *self,
                       ScoutNetwork  network)
{
  g_return_val_if_fail (SCOUT_IS_CATALOG (self), NULL);
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, NULL);

  return self->apis[network];
}
