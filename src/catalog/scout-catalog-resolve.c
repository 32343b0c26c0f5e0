/* scout-catalog-resolve.c: puts sets of values together, and points to them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The second step after reading: names of sets become pointers, sets made of others get their
 * values, values get their labels in the person's language. Nothing of it can change afterwards. */

#include "config.h"

#include "scout-catalog-private.h"

#include "scout-catalog.h"
#include "scout-wording.h"

#include <libintl.h>
#include <string.h>

static const char *
dup_label (ScoutArena *arena,
           const char *domain,
           const char *text)
{
  g_autofree char *name = NULL;

  if (domain == NULL)
    return g_dgettext (GETTEXT_PACKAGE, text);

  name = scout_wording_standard_name (domain, text);

  return strcmp (name, text) == 0 ? text : scout_arena_strndup (arena, name, strlen (name));
}

static void
finish_values (ScoutCatalogValue *values,
               gsize              n_values,
               ScoutCatalogValue *parent,
               ScoutArena        *arena,
               const char        *domain)
{
  for (gsize i = 0; i < n_values; i++)
    {
      ScoutCatalogValue *value = &values[i];

      value->id = value->id != NULL ? value->id : value->value;
      value->answer = value->answer != NULL ? value->answer : value->value;
      value->label = value->label != NULL ? dup_label (arena, domain, value->label) : value->value;
      value->parent = parent;
      value->level = parent != NULL ? parent->level + 1 : 1;
      finish_values ((ScoutCatalogValue *) value->values, value->n_values, value, arena, domain);
    }
}

static gboolean
copy_base (ScoutCatalogValues        *set,
           const ScoutCatalogValues  *base,
           ScoutCatalogValue         *target,
           GError                   **error)
{
  if (set->only[0] == NULL)
    {
      memcpy (target, base->values, base->n_values * sizeof (ScoutCatalogValue));
      return TRUE;
    }

  for (gsize i = 0; set->only[i] != NULL; i++)
    {
      const ScoutCatalogValue *value = scout_catalog_values_find (base, set->only[i]);

      if (value == NULL || strcmp (value->value, set->only[i]) != 0)
        {
          g_set_error (error, SCOUT_CATALOG_ERROR, SCOUT_CATALOG_ERROR_REFERENCE,
                       "value set %s: %s has no \"%s\"", set->id, base->id, set->only[i]);
          return FALSE;
        }
      target[i] = *value;
    }

  return TRUE;
}

static gboolean
extend_base (ScoutCatalogApi     *api,
             ScoutCatalogValues  *set,
             ScoutArena          *arena,
             GError             **error)
{
  const ScoutCatalogValues *base = scout_catalog_api_find_values (api, set->base_id);
  gsize n_taken;
  ScoutCatalogValue *values;

  /* A set follows its base, so that the base is complete. */
  if (base == NULL || (base >= set && base < api->value_sets + api->n_value_sets))
    {
      g_set_error (error, SCOUT_CATALOG_ERROR, SCOUT_CATALOG_ERROR_REFERENCE,
                   "value set %s: no set \"%s\" before it", set->id, set->base_id);
      return FALSE;
    }

  n_taken = set->only[0] == NULL ? base->n_values : g_strv_length ((char **) set->only);
  values = scout_arena_alloc (arena, (n_taken + set->n_values) * sizeof (ScoutCatalogValue));
  if (!copy_base (set, base, values, error))
    return FALSE;
  if (set->n_values > 0)
    memcpy (values + n_taken, set->values, set->n_values * sizeof (ScoutCatalogValue));
  set->values = values;
  set->n_values += n_taken;

  return TRUE;
}

static gboolean
point_to_values (const ScoutCatalogApi     *api,
                 const char                *owner,
                 const char                *id,
                 const ScoutCatalogValues **values,
                 GError                   **error)
{
  if (id == NULL)
    return TRUE;

  *values = scout_catalog_api_find_values (api, id);
  if (*values != NULL)
    return TRUE;

  g_set_error (error, SCOUT_CATALOG_ERROR, SCOUT_CATALOG_ERROR_REFERENCE,
               "%s: no set of values \"%s\"", owner, id);
  return FALSE;
}

static gboolean
resolve_sets (ScoutCatalogApi  *api,
              ScoutArena       *arena,
              GError          **error)
{
  for (gsize i = 0; i < api->n_value_sets; i++)
    {
      ScoutCatalogValues *set = (ScoutCatalogValues *) &api->value_sets[i];

      if (set->text_domain != NULL)
        {
          bind_textdomain_codeset (set->text_domain, "UTF-8");
          /* Where some names of languages are translated alone. */
          bind_textdomain_codeset ("iso_639-3", "UTF-8");
        }
      finish_values ((ScoutCatalogValue *) set->values, set->n_values, NULL, arena,
                     set->text_domain);
      if (set->base_id != NULL && !extend_base (api, set, arena, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
_scout_catalog_resolve (ScoutCatalogApi  *api,
                        ScoutArena       *arena,
                        GError          **error)
{
  if (!resolve_sets (api, arena, error))
    return FALSE;

  for (gsize i = 0; i < api->n_breakdowns; i++)
    {
      ScoutCatalogBreakdown *breakdown = (ScoutCatalogBreakdown *) &api->breakdowns[i];

      if (!point_to_values (api, breakdown->id, breakdown->values_id, &breakdown->values, error))
        return FALSE;
    }
  for (gsize i = 0; i < api->n_endpoints; i++)
    {
      const ScoutCatalogEndpoint *endpoint = &api->endpoints[i];

      for (gsize j = 0; j < endpoint->n_parameters; j++)
        {
          ScoutCatalogParameter *parameter = (ScoutCatalogParameter *) &endpoint->parameters[j];

          if (!point_to_values (api, parameter->name, parameter->values_id, &parameter->values,
                                error))
            return FALSE;
        }
    }
  for (gsize i = 0; i < api->n_objects; i++)
    {
      const ScoutCatalogObject *object = &api->objects[i];

      for (gsize j = 0; j < object->n_fields; j++)
        {
          ScoutCatalogField *field = (ScoutCatalogField *) &object->fields[j];

          if (!point_to_values (api, field->name, field->values_id, &field->values, error))
            return FALSE;
        }
    }

  return TRUE;
}
