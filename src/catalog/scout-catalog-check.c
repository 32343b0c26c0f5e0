/* scout-catalog-check.c: checks that a catalogue is of a piece.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The last step after reading. A mistake in the files is ours, found by the first test that loads
 * them; yet it is reported as an error and not by a crash, so that a test can look at it. Only the
 * first one is reported. */

#include "config.h"

#include "scout-catalog-private.h"

#include "scout-catalog.h"

#include <string.h>

/* Every parameter that filters. */
#define EVERY_FILTER "*"

typedef struct
{
  const ScoutCatalogApi *api;
  gboolean with_additions;
  GError **error;
} Checker;

static gboolean fail (Checker    *self,
                      const char *format,
                      ...) G_GNUC_PRINTF (2, 3);

/* Always returns FALSE, so that it may stand behind "return". */
static gboolean
fail (Checker    *self,
      const char *format,
      ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (self->error, SCOUT_CATALOG_ERROR, SCOUT_CATALOG_ERROR_REFERENCE, "%s: %s",
               self->api->label, text);

  return FALSE;
}

/* Whether names are parameters of an endpoint; those of additions need not be there. */
static gboolean
check_parameter_names (Checker                    *self,
                       const ScoutCatalogEndpoint *endpoint,
                       const char                 *owner,
                       const char * const         *names)
{
  for (gsize i = 0; self->with_additions && names[i] != NULL; i++)
    {
      if (strcmp (names[i], EVERY_FILTER) != 0 &&
          scout_catalog_endpoint_find_parameter_by_name (endpoint, names[i]) == NULL)
        return fail (self, "%s.%s: no parameter \"%s\"", endpoint->id, owner, names[i]);
    }

  return TRUE;
}

static gboolean
check_parameter_name (Checker                    *self,
                      const ScoutCatalogEndpoint *endpoint,
                      const char                 *owner,
                      const char                 *name)
{
  const char *names[] = { name, NULL };

  return check_parameter_names (self, endpoint, owner, names);
}

static gboolean
check_conditions (Checker            *self,
                  const char         *owner,
                  const char * const *ids)
{
  for (gsize i = 0; self->with_additions && ids[i] != NULL; i++)
    {
      if (scout_catalog_api_find_condition (self->api, ids[i]) == NULL)
        return fail (self, "%s: no condition \"%s\"", owner, ids[i]);
    }

  return TRUE;
}

static gboolean
check_failure (Checker    *self,
               const char *owner,
               int         number)
{
  if (!self->with_additions || number == 0 ||
      scout_catalog_api_find_failure (self->api, NULL, number) != NULL)
    return TRUE;

  return fail (self, "%s: no error %d", owner, number);
}

/* Whether all texts are spellings of a set's values. */
static gboolean
check_values (Checker                  *self,
              const char               *owner,
              const ScoutCatalogValues *values,
              const char * const       *texts)
{
  for (gsize i = 0; texts[i] != NULL; i++)
    {
      const ScoutCatalogValue *value = NULL;

      if (values != NULL)
        value = scout_catalog_values_find (values, texts[i]);
      if (value == NULL || strcmp (value->value, texts[i]) != 0)
        return fail (self, "%s: no value \"%s\"", owner, texts[i]);
    }

  return TRUE;
}

static gboolean
check_value (Checker                  *self,
             const char               *owner,
             const ScoutCatalogValues *values,
             const char               *text)
{
  const char *texts[] = { text, NULL };

  return check_values (self, owner, values, texts);
}

static const ScoutCatalogValues *
get_modifier_values (const ScoutCatalogEndpoint *endpoint,
                     const char                 *id)
{
  const ScoutCatalogParameter *parameter = NULL;

  if (endpoint != NULL)
    parameter = scout_catalog_endpoint_find_parameter (endpoint, id);

  return parameter != NULL ? parameter->values : NULL;
}

static gboolean
needs_values (const ScoutCatalogParameter *parameter)
{
  return parameter->kind == SCOUT_CATALOG_KIND_CHOICE ||
         parameter->kind == SCOUT_CATALOG_KIND_MULTI_CHOICE ||
         parameter->kind == SCOUT_CATALOG_KIND_TREE ||
         parameter->kind == SCOUT_CATALOG_KIND_STEPPED_RANGE ||
         parameter->kind == SCOUT_CATALOG_KIND_SWITCH;
}

static gboolean
is_list_encoding (ScoutCatalogEncoding encoding)
{
  return encoding == SCOUT_CATALOG_ENCODING_CSV || encoding == SCOUT_CATALOG_ENCODING_JSON_ARRAY;
}

/* Names may be any; of some there is a set that offers what is known. */
static gboolean
may_have_values (const ScoutCatalogParameter *parameter)
{
  return parameter->kind == SCOUT_CATALOG_KIND_NAMES && parameter->values != NULL
         && parameter->values->is_open;
}

static gboolean
check_kind (Checker                     *self,
            const ScoutCatalogParameter *parameter)
{
  if (needs_values (parameter) != (parameter->values != NULL) && !may_have_values (parameter))
    return fail (self, "%s: its kind and its values do not go together", parameter->name);
  if ((parameter->kind == SCOUT_CATALOG_KIND_METRIC_FILTER) != (parameter->filter != NULL))
    return fail (self, "%s: a metric filter is one by its kind and its filter", parameter->name);
  if ((parameter->type == SCOUT_CATALOG_TYPE_STRING_LIST) != is_list_encoding (parameter->encoding))
    return fail (self, "%s: its type and its encoding do not go together", parameter->name);
  if ((parameter->partner != NULL) != (parameter->bound != SCOUT_CATALOG_BOUND_NONE))
    return fail (self, "%s: the end of a range has another", parameter->name);
  if (parameter->whole != NULL && parameter->bound == SCOUT_CATALOG_BOUND_NONE)
    return fail (self, "%s: only a part has a whole", parameter->name);

  return parameter->values == NULL || parameter->default_value == NULL ||
         check_value (self, parameter->name, parameter->values, parameter->default_value);
}

static gboolean
is_metric_or_field (Checker    *self,
                    const char *name)
{
  for (gsize i = 0; i < self->api->n_metrics; i++)
    {
      if (strcmp (self->api->metrics[i].name, name) == 0)
        return TRUE;
    }
  for (gsize i = 0; i < self->api->n_objects; i++)
    {
      if (scout_catalog_object_find_field (&self->api->objects[i], name) != NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
check_filter (Checker                     *self,
              const ScoutCatalogEndpoint  *endpoint,
              const ScoutCatalogParameter *parameter)
{
  const ScoutCatalogFilter *filter = parameter->filter;
  const ScoutCatalogEndpoint *members;

  if (filter == NULL)
    return TRUE;
  members = scout_catalog_api_find_metric_filter (self->api, endpoint->id);
  if (members == NULL || !is_metric_or_field (self, filter->metric))
    return fail (self, "%s: no members, or no metric \"%s\"", parameter->name, filter->metric);
  if (filter->default_time_range != NULL &&
      !g_strv_contains (filter->time_ranges, filter->default_time_range))
    return fail (self, "%s: \"%s\" is not among its ranges", parameter->name,
                 filter->default_time_range);

  return check_values (self, parameter->name, get_modifier_values (members, "time-range"),
                       filter->time_ranges) &&
         check_values (self, parameter->name, get_modifier_values (members, "breakdown"),
                       filter->breakdowns);
}

static gboolean
check_rules (Checker                     *self,
             const ScoutCatalogEndpoint  *endpoint,
             const ScoutCatalogParameter *parameter)
{
  for (gsize i = 0; i < parameter->n_exclusions; i++)
    {
      if (!check_parameter_names (self, endpoint, parameter->name,
                                  parameter->exclusions[i].parameters) ||
          !check_failure (self, parameter->name, parameter->exclusions[i].error))
        return FALSE;
    }
  for (gsize i = 0; i < parameter->n_requirements; i++)
    {
      const ScoutCatalogRequirement *requirement = &parameter->requirements[i];

      if (!check_parameter_name (self, endpoint, parameter->name, requirement->parameter))
        return FALSE;
      if (requirement->value != NULL &&
          !check_value (self, parameter->name,
                        scout_catalog_endpoint_find_parameter_by_name (
                          endpoint, requirement->parameter)->values,
                        requirement->value))
        return FALSE;
    }
  for (gsize i = 0; parameter->errors[i] != 0; i++)
    {
      if (!check_failure (self, parameter->name, parameter->errors[i]))
        return FALSE;
    }

  return check_parameter_names (self, endpoint, parameter->name, parameter->ignored_with) &&
         check_parameter_names (self, endpoint, parameter->name, parameter->preferred_to) &&
         check_parameter_name (self, endpoint, parameter->name, parameter->partner) &&
         check_parameter_name (self, endpoint, parameter->name, parameter->optional_with);
}

static gboolean
check_parameters (Checker                    *self,
                  const ScoutCatalogEndpoint *endpoint)
{
  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];

      if (scout_catalog_endpoint_find_parameter_by_name (endpoint, parameter->name) != parameter ||
          scout_catalog_endpoint_find_parameter (endpoint, parameter->id) != parameter)
        return fail (self, "%s.%s is there twice", endpoint->id, parameter->name);
      if (!check_kind (self, parameter) || !check_filter (self, endpoint, parameter) ||
          !check_rules (self, endpoint, parameter))
        return FALSE;
    }

  return TRUE;
}

/* Whether the field that opens an edge knows about it. */
static gboolean
check_edge (Checker                    *self,
            const ScoutCatalogEndpoint *endpoint,
            const ScoutCatalogEndpoint *parent)
{
  const ScoutCatalogObject *object = NULL;
  const ScoutCatalogField *field = NULL;

  if (endpoint->kind != SCOUT_CATALOG_ENDPOINT_KIND_EDGE)
    return TRUE;
  if (parent->object_id != NULL)
    object = scout_catalog_api_find_object (self->api, parent->object_id);
  if (object != NULL && endpoint->field != NULL)
    field = scout_catalog_object_find_field (object, endpoint->field);
  if (field == NULL || g_strcmp0 (field->edge_id, endpoint->id) != 0)
    return fail (self, "%s: no field of %s opens it", endpoint->id, parent->id);

  return TRUE;
}

static gboolean
check_endpoint (Checker                    *self,
                const ScoutCatalogEndpoint *endpoint)
{
  gboolean is_top = endpoint->kind == SCOUT_CATALOG_ENDPOINT_KIND_ENDPOINT;
  const ScoutCatalogEndpoint *parent = NULL;
  const ScoutCatalogObject *object = NULL;

  if (scout_catalog_api_find_endpoint (self->api, endpoint->id) != endpoint)
    return fail (self, "%s is there twice", endpoint->id);
  if (endpoint->parent_id != NULL)
    parent = scout_catalog_api_find_endpoint (self->api, endpoint->parent_id);
  if (is_top != (endpoint->path != NULL) || is_top != (parent == NULL))
    return fail (self, "%s: an endpoint has a path, anything else belongs to one", endpoint->id);
  if (endpoint->object_id != NULL)
    object = scout_catalog_api_find_object (self->api, endpoint->object_id);
  if ((object == NULL) != (endpoint->kind == SCOUT_CATALOG_ENDPOINT_KIND_FILTER))
    return fail (self, "%s: what does it return?", endpoint->id);
  for (gsize i = 0; endpoint->default_fields[i] != NULL; i++)
    {
      if (scout_catalog_object_find_field (object, endpoint->default_fields[i]) == NULL)
        return fail (self, "%s: no field \"%s\"", endpoint->id, endpoint->default_fields[i]);
    }

  return check_edge (self, endpoint, parent) &&
         check_conditions (self, endpoint->id, endpoint->condition_ids) &&
         check_failure (self, endpoint->id, endpoint->needs_filter_error) &&
         check_parameters (self, endpoint);
}

static gboolean
check_object (Checker                  *self,
              const ScoutCatalogObject *object)
{
  if (scout_catalog_api_find_object (self->api, object->id) != object)
    return fail (self, "%s is there twice", object->id);

  for (gsize i = 0; i < object->n_fields; i++)
    {
      const ScoutCatalogField *field = &object->fields[i];
      gboolean is_object = field->type == SCOUT_CATALOG_FIELD_TYPE_OBJECT;

      if (scout_catalog_object_find_field (object, field->name) != field ||
          scout_catalog_object_find_field_by_id (object, field->id) != field)
        return fail (self, "%s.%s is there twice", object->id, field->name);
      if ((field->type == SCOUT_CATALOG_FIELD_TYPE_CHOICE) != (field->values != NULL))
        return fail (self, "%s.%s: a choice has values", object->id, field->name);
      if (is_object != (field->object_id != NULL) ||
          (is_object && scout_catalog_api_find_object (self->api, field->object_id) == NULL))
        return fail (self, "%s.%s: no object", object->id, field->name);
      if (field->edge_id != NULL &&
          scout_catalog_api_find_endpoint (self->api, field->edge_id) == NULL)
        return fail (self, "%s.%s: no edge \"%s\"", object->id, field->name, field->edge_id);
      if (!check_conditions (self, field->name, field->condition_ids))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_metric (Checker                  *self,
              const ScoutCatalogMetric *metric)
{
  const ScoutCatalogEndpoint *edge;

  edge = scout_catalog_api_find_endpoint (self->api, metric->endpoint_id);
  if (edge == NULL)
    return fail (self, "%s: no edge \"%s\"", metric->name, metric->endpoint_id);
  if (scout_catalog_api_find_metric (self->api, metric->endpoint_id, metric->name) != metric)
    return fail (self, "%s.%s is there twice", metric->endpoint_id, metric->name);
  for (gsize i = 0; metric->breakdown_ids[i] != NULL; i++)
    {
      if (scout_catalog_api_find_breakdown (self->api, metric->breakdown_ids[i]) == NULL)
        return fail (self, "%s: no breakdown \"%s\"", metric->name, metric->breakdown_ids[i]);
    }
  if ((metric->default_period != NULL &&
       !g_strv_contains (metric->periods, metric->default_period)) ||
      (metric->default_time_range != NULL &&
       !g_strv_contains (metric->time_ranges, metric->default_time_range)))
    return fail (self, "%s: its defaults are not among what it takes", metric->name);

  return check_values (self, metric->name, get_modifier_values (edge, "period"),
                       metric->periods) &&
         check_values (self, metric->name, get_modifier_values (edge, "time-range"),
                       metric->time_ranges) &&
         check_conditions (self, metric->name, metric->condition_ids);
}

static gboolean
check_small_things (Checker *self)
{
  const ScoutCatalogApi *api = self->api;

  for (gsize i = 0; i < api->n_value_sets; i++)
    {
      if (scout_catalog_api_find_values (api, api->value_sets[i].id) != &api->value_sets[i])
        return fail (self, "value set %s is there twice", api->value_sets[i].id);
    }
  for (gsize i = 0; i < api->n_breakdowns; i++)
    {
      if (scout_catalog_api_find_breakdown (api, api->breakdowns[i].id) != &api->breakdowns[i])
        return fail (self, "breakdown %s is there twice", api->breakdowns[i].id);
    }
  for (gsize i = 0; i < api->n_limits; i++)
    {
      const char *other = api->limits[i].alternative_to;

      if (scout_catalog_api_find_limit (api, api->limits[i].id) != &api->limits[i] ||
          (other != NULL && scout_catalog_api_find_limit (api, other) == NULL))
        return fail (self, "limit %s is there twice, or replaces nothing", api->limits[i].id);
    }
  for (gsize i = 0; i < api->n_failures; i++)
    {
      const ScoutCatalogFailure *failure = &api->failures[i];

      for (gsize j = 0; failure->endpoint_ids[j] != NULL; j++)
        {
          if (scout_catalog_api_find_endpoint (api, failure->endpoint_ids[j]) == NULL)
            return fail (self, "error %d: no endpoint \"%s\"",
                         scout_catalog_failure_get_number (failure), failure->endpoint_ids[j]);
        }
    }

  return TRUE;
}

gboolean
_scout_catalog_check (const ScoutCatalogApi  *api,
                      gboolean                with_additions,
                      GError                **error)
{
  Checker self = { api, with_additions, error };

  for (gsize i = 0; i < api->n_endpoints; i++)
    {
      if (!check_endpoint (&self, &api->endpoints[i]))
        return FALSE;
    }
  for (gsize i = 0; i < api->n_objects; i++)
    {
      if (!check_object (&self, &api->objects[i]))
        return FALSE;
    }
  for (gsize i = 0; i < api->n_metrics; i++)
    {
      if (!check_metric (&self, &api->metrics[i]))
        return FALSE;
    }

  return check_small_things (&self);
}
