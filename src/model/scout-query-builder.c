/* scout-query-builder.c: puts a query together.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Holds a place for each parameter of the endpoint and fills it. Values become the catalogue's
 * names here, so that whatever reads a query meets one spelling. Nothing is refused: what is wrong
 * with a value is for the linter to say.
 */

#include "config.h"

#include "scout-query-builder.h"

#include "scout-query-private.h"
#include "scout-wording.h"

#include <math.h>

/* The catalogue's name of what a search of creators finds. */
#define CREATOR "creator"

/* What "find similar" sets for whoever it leaves out, see scout-similar.c. */
static const char * const likeness[] = { "interests", "categories", "countries", NULL };

struct _ScoutQueryBuilder
{
  ScoutCatalog *catalog; /* (owned) */
  ScoutNetwork network;
  const ScoutCatalogEndpoint *endpoint;
  const ScoutCatalogEndpoint *metric_filter; /* (nullable) */

  /* One per parameter of the endpoint, in its order; NULL where nothing is set. */
  ScoutQueryValue **values; /* (owned) (array) */
  char *left_out;           /* (owned) (nullable) */
  char *left_out_name;      /* (owned) (nullable) */
  ScoutQuery *origin;       /* (owned) (nullable): the search that @left_out is from */
};

static gboolean
find_place (ScoutQueryBuilder *self,
            const char        *parameter_id,
            gsize             *place)
{
  for (gsize i = 0; i < self->endpoint->n_parameters; i++)
    {
      if (g_str_equal (self->endpoint->parameters[i].id, parameter_id) &&
          _scout_query_parameter_is_of_queries (&self->endpoint->parameters[i]))
        {
          *place = i;
          return TRUE;
        }
    }

  return FALSE;
}

/* The place of a parameter whose value has a shape; warns of a programmer's mistake otherwise. */
static gboolean
find_place_of_shape (ScoutQueryBuilder *self,
                     const char        *parameter_id,
                     ScoutQueryShape    shape,
                     gsize             *place)
{
  if (find_place (self, parameter_id, place) &&
      _scout_query_parameter_get_shape (&self->endpoint->parameters[*place]) == shape)
    return TRUE;

  g_critical ("%s has no parameter %s of this kind", self->endpoint->id, parameter_id);

  return FALSE;
}

static void
put (ScoutQueryBuilder *self,
     gsize              place,
     ScoutQueryValue   *value)
{
  g_clear_pointer (&self->values[place], _scout_query_value_free);
  if (value != NULL)
    value->parameter = &self->endpoint->parameters[place];
  self->values[place] = value;
}

/* The catalogue's name of a value, or the value itself; NULL if there is nothing but space. */
static char *
dup_value (const ScoutCatalogValues *values, /* (nullable) */
           const char               *text)
{
  g_autofree char *stripped = g_strstrip (g_utf8_make_valid (text, -1));
  const ScoutCatalogValue *known = NULL;

  if (*stripped == '\0')
    return NULL;

  if (values != NULL)
    known = scout_catalog_values_find_id (values, stripped);
  if (values != NULL && known == NULL)
    known = scout_catalog_values_find (values, stripped);

  return known != NULL ? g_strdup (known->id) : g_steal_pointer (&stripped);
}

ScoutQueryBuilder *
scout_query_builder_new (ScoutCatalog *catalog,
                         ScoutNetwork  network,
                         const char   *endpoint_id)
{
  const ScoutCatalogEndpoint *endpoint = NULL;
  const ScoutCatalogApi *api = NULL;
  ScoutQueryBuilder *self = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (endpoint_id != NULL, NULL);

  api = scout_catalog_get_api (catalog, network);
  endpoint = scout_catalog_api_find_endpoint (api, endpoint_id);
  g_return_val_if_fail (endpoint != NULL, NULL);

  self = g_new0 (ScoutQueryBuilder, 1);
  self->catalog = g_object_ref (catalog);
  self->network = network;
  self->endpoint = endpoint;
  self->metric_filter = scout_catalog_api_find_metric_filter (api, endpoint_id);
  self->values = g_new0 (ScoutQueryValue *, endpoint->n_parameters);

  return self;
}

ScoutQueryBuilder *
scout_query_builder_new_from_query (ScoutQuery *query)
{
  ScoutQueryBuilder *self = NULL;
  GPtrArray *values = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  self = scout_query_builder_new (scout_query_get_catalog (query),
                                  scout_query_get_network (query),
                                  scout_query_get_endpoint (query)->id);
  values = _scout_query_get_values (query);
  for (guint i = 0; i < values->len; i++)
    {
      const ScoutQueryValue *value = g_ptr_array_index (values, i);
      gsize place = (gsize) (value->parameter - self->endpoint->parameters);

      put (self, place, _scout_query_value_copy (value));
    }
  self->left_out = g_strdup (scout_query_get_left_out (query));
  self->left_out_name = g_strdup (scout_query_get_left_out_name (query));
  if (self->left_out != NULL)
    self->origin = g_object_ref (query);

  return self;
}

void
scout_query_builder_free (ScoutQueryBuilder *self)
{
  if (self == NULL)
    return;

  for (gsize i = 0; i < self->endpoint->n_parameters; i++)
    g_clear_pointer (&self->values[i], _scout_query_value_free);
  g_free (self->values);
  g_free (self->left_out);
  g_free (self->left_out_name);
  g_clear_object (&self->origin);
  g_object_unref (self->catalog);
  g_free (self);
}

const ScoutCatalogEndpoint *
scout_query_builder_get_endpoint (ScoutQueryBuilder *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->endpoint;
}

void
scout_query_builder_set_text (ScoutQueryBuilder *self,
                              const char        *parameter_id,
                              const char        *text)
{
  ScoutQueryValue *value = NULL;
  gsize place = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (parameter_id != NULL);

  if (!find_place_of_shape (self, parameter_id, SCOUT_QUERY_SHAPE_TEXT, &place))
    return;

  if (text != NULL)
    {
      g_autofree char *own = dup_value (self->endpoint->parameters[place].values, text);

      if (own != NULL)
        {
          value = g_new0 (ScoutQueryValue, 1);
          value->text = g_steal_pointer (&own);
        }
    }
  put (self, place, value);
}

void
scout_query_builder_set_list (ScoutQueryBuilder  *self,
                              const char         *parameter_id,
                              const char * const *values)
{
  g_autoptr(GPtrArray) list = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  ScoutQueryValue *value = NULL;
  gsize place = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (parameter_id != NULL);

  if (!find_place_of_shape (self, parameter_id, SCOUT_QUERY_SHAPE_LIST, &place))
    return;

  for (gsize i = 0; values != NULL && values[i] != NULL; i++)
    {
      g_autofree char *own = dup_value (self->endpoint->parameters[place].values, values[i]);

      if (own != NULL && !g_ptr_array_find_with_equal_func (list, own, g_str_equal, NULL))
        g_ptr_array_add (list, g_steal_pointer (&own));
    }
  if (list->len > 0)
    {
      value = g_new0 (ScoutQueryValue, 1);
      value->list = (char **) g_ptr_array_free (g_steal_pointer (&list), FALSE);
    }
  put (self, place, value);
}

/* What the members of a metric filter may be stands in an entry of its own. */
static char *
dup_member (ScoutQueryBuilder *self,
            const char        *member_id,
            const char        *text) /* (nullable) */
{
  const ScoutCatalogParameter *member = NULL;

  if (text == NULL)
    return NULL;
  if (self->metric_filter != NULL)
    member = scout_catalog_endpoint_find_parameter (self->metric_filter, member_id);

  return dup_value (member != NULL ? member->values : NULL, text);
}

/* An end is finite or open, and a zero has no sign: what is equal must hash to the same. */
static double
get_end (double end)
{
  return isfinite (end) ? end + 0.0 : (double) NAN;
}

void
scout_query_builder_set_range (ScoutQueryBuilder     *self,
                               const char            *parameter_id,
                               const ScoutQueryRange *range)
{
  ScoutQueryValue *value = NULL;
  gsize place = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (parameter_id != NULL);

  if (!find_place_of_shape (self, parameter_id, SCOUT_QUERY_SHAPE_RANGE, &place))
    return;

  if (range != NULL)
    {
      value = g_new0 (ScoutQueryValue, 1);
      value->range.min = get_end (range->min);
      value->range.max = get_end (range->max);
      value->range.time_range = dup_member (self, "time-range", range->time_range);
      value->range.breakdown = dup_member (self, "breakdown", range->breakdown);
      if (isnan (value->range.min) && isnan (value->range.max) &&
          value->range.time_range == NULL && value->range.breakdown == NULL)
        g_clear_pointer (&value, _scout_query_value_free);
    }
  put (self, place, value);
}

void
scout_query_builder_clear (ScoutQueryBuilder *self,
                           const char        *parameter_id)
{
  gsize place = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (parameter_id != NULL);

  if (find_place (self, parameter_id, &place))
    put (self, place, NULL);
}

void
scout_query_builder_set_left_out (ScoutQueryBuilder *self,
                                  const char        *id,
                                  const char        *name)
{
  g_autofree char *line = scout_wording_inline (name);

  g_return_if_fail (self != NULL);

  g_clear_object (&self->origin);
  g_free (self->left_out);
  g_free (self->left_out_name);
  self->left_out = id != NULL ? dup_value (NULL, id) : NULL;
  self->left_out_name = self->left_out != NULL ? dup_value (NULL, line) : NULL;
}

/* Whether it is another search than the one for creators like whoever is left out: what that one
 * looked for is cleared or changed. What only narrows it does not count. */
static gboolean
is_other_search (ScoutQueryBuilder *self)
{
  for (gsize i = 0; self->origin != NULL && likeness[i] != NULL; i++)
    {
      const ScoutQueryValue *before = _scout_query_find_value (self->origin, likeness[i]);
      gsize place = 0;

      if (before != NULL && find_place (self, likeness[i], &place)
          && (self->values[place] == NULL
              || !_scout_query_value_equal (before, self->values[place])))
        return TRUE;
    }

  return FALSE;
}

/* Whether what is set says nothing of whom it is for, but what they are to be like. */
static gboolean
may_leave_out (ScoutQueryBuilder *self)
{
  gboolean is_filtered = FALSE;

  if (is_other_search (self))
    return FALSE;

  for (gsize i = 0; i < self->endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &self->endpoint->parameters[i];

      if (self->values[i] == NULL)
        continue;
      if (parameter->role == SCOUT_CATALOG_ROLE_LOOKUP
          || parameter->kind == SCOUT_CATALOG_KIND_TEXT)
        return FALSE;
      is_filtered = is_filtered || scout_catalog_parameter_is_filter (parameter);
    }

  return is_filtered && g_strcmp0 (self->endpoint->object_id, CREATOR) == 0;
}

ScoutQuery *
scout_query_builder_build (ScoutQueryBuilder *self)
{
  g_autoptr(GPtrArray) values = NULL;
  ScoutQueryLeftOut left_out = { NULL, NULL };

  g_return_val_if_fail (self != NULL, NULL);

  left_out.id = self->left_out;
  left_out.name = self->left_out_name;
  values = g_ptr_array_new_with_free_func ((GDestroyNotify) _scout_query_value_free);
  for (gsize i = 0; i < self->endpoint->n_parameters; i++)
    {
      if (self->values[i] != NULL)
        g_ptr_array_add (values, _scout_query_value_copy (self->values[i]));
    }

  return _scout_query_new (self->catalog, self->network, self->endpoint,
                           g_steal_pointer (&values),
                           may_leave_out (self) ? &left_out : NULL);
}

ScoutQuery *
scout_query_new_for_text (ScoutCatalog *catalog,
                          ScoutNetwork  network,
                          const char   *text)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);

  builder = scout_query_builder_new (catalog, network, "creators");
  scout_query_builder_set_text (builder, "query", text);

  return scout_query_builder_build (builder);
}
