/* scout-query.c: an immutable question to a marketplace.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Values by parameter, in the order of the catalogue, and comparisons of them. Knows no parameter
 * by name. How values get in is scout-query-builder.c's affair, how they are spelt for Meta
 * scout-query-parameters.c's. Nothing changes after construction, so any thread may read.
 */

#include "config.h"

#include "scout-query.h"

#include "scout-query-private.h"

#include <math.h>

struct _ScoutQuery
{
  GObject parent_instance;

  ScoutCatalog *catalog; /* (owned) */
  ScoutNetwork network;
  const ScoutCatalogEndpoint *endpoint;

  GPtrArray *values; /* (owned) (element-type ScoutQueryValue) */
  char *left_out;      /* (owned) (nullable) */
  char *left_out_name; /* (owned) (nullable) */
  const ScoutCatalogParameter **parameters; /* (owned) (array zero-terminated=1) */
};

G_DEFINE_FINAL_TYPE (ScoutQuery, scout_query, G_TYPE_OBJECT)

static const char * const no_values[] = { NULL };

gboolean
_scout_query_parameter_is_of_queries (const ScoutCatalogParameter *parameter)
{
  return scout_catalog_parameter_is_filter (parameter) ||
         parameter->role == SCOUT_CATALOG_ROLE_SORT;
}

ScoutQueryShape
_scout_query_parameter_get_shape (const ScoutCatalogParameter *parameter)
{
  switch (parameter->kind)
    {
    case SCOUT_CATALOG_KIND_NAMES:
    case SCOUT_CATALOG_KIND_MULTI_CHOICE:
    case SCOUT_CATALOG_KIND_TREE:
      return SCOUT_QUERY_SHAPE_LIST;
    case SCOUT_CATALOG_KIND_FREE_RANGE:
    case SCOUT_CATALOG_KIND_METRIC_FILTER:
      return SCOUT_QUERY_SHAPE_RANGE;
    case SCOUT_CATALOG_KIND_TEXT:
    case SCOUT_CATALOG_KIND_ID:
    case SCOUT_CATALOG_KIND_CHOICE:
    case SCOUT_CATALOG_KIND_STEPPED_RANGE:
    case SCOUT_CATALOG_KIND_SWITCH:
    case SCOUT_CATALOG_KIND_DATE:
    case SCOUT_CATALOG_KIND_NUMBER:
    case SCOUT_CATALOG_KIND_METRICS:
    case SCOUT_CATALOG_KIND_FIELDS:
    case SCOUT_CATALOG_KIND_CURSOR:
    default:
      return SCOUT_QUERY_SHAPE_TEXT;
    }
}

ScoutQueryValue *
_scout_query_value_copy (const ScoutQueryValue *self)
{
  ScoutQueryValue *copy = g_new0 (ScoutQueryValue, 1);

  copy->parameter = self->parameter;
  copy->text = g_strdup (self->text);
  copy->list = g_strdupv (self->list);
  copy->range = self->range;
  copy->range.time_range = g_strdup (self->range.time_range);
  copy->range.breakdown = g_strdup (self->range.breakdown);

  return copy;
}

void
_scout_query_value_free (ScoutQueryValue *self)
{
  g_free (self->text);
  g_strfreev (self->list);
  g_free ((char *) self->range.time_range);
  g_free ((char *) self->range.breakdown);
  g_free (self);
}

static gboolean
is_same_number (double a,
                double b)
{
  return (isnan (a) && isnan (b)) || (!isless (a, b) && !isgreater (a, b) && !isunordered (a, b));
}

static gboolean
is_same_range (const ScoutQueryRange *a,
               const ScoutQueryRange *b)
{
  return is_same_number (a->min, b->min) &&
         is_same_number (a->max, b->max) &&
         g_strcmp0 (a->time_range, b->time_range) == 0 &&
         g_strcmp0 (a->breakdown, b->breakdown) == 0;
}

static gboolean
is_same_set (char **a,
             char **b)
{
  if (g_strv_length (a) != g_strv_length (b))
    return FALSE;

  for (gsize i = 0; a[i] != NULL; i++)
    {
      if (!g_strv_contains ((const char * const *) b, a[i]))
        return FALSE;
    }

  return TRUE;
}

gboolean
_scout_query_value_equal (const ScoutQueryValue *a,
                          const ScoutQueryValue *b)
{
  if (!g_str_equal (a->parameter->id, b->parameter->id))
    return FALSE;

  switch (_scout_query_parameter_get_shape (a->parameter))
    {
    case SCOUT_QUERY_SHAPE_LIST:
      return is_same_set (a->list, b->list);
    case SCOUT_QUERY_SHAPE_RANGE:
      return is_same_range (&a->range, &b->range);
    case SCOUT_QUERY_SHAPE_TEXT:
    default:
      return g_str_equal (a->text, b->text);
    }
}

/* The values of a list are added up, so that their order does not count. */
static guint
hash_value (const ScoutQueryValue *value)
{
  guint hash = g_str_hash (value->parameter->id);

  if (value->text != NULL)
    hash = hash * 31 + g_str_hash (value->text);
  for (gsize i = 0; value->list != NULL && value->list[i] != NULL; i++)
    hash += g_str_hash (value->list[i]);
  if (!isnan (value->range.min))
    hash = hash * 31 + g_double_hash (&value->range.min);
  if (!isnan (value->range.max))
    hash = hash * 31 + g_double_hash (&value->range.max);

  return hash;
}

static void
scout_query_finalize (GObject *object)
{
  ScoutQuery *self = SCOUT_QUERY (object);

  g_clear_pointer (&self->parameters, g_free);
  g_clear_pointer (&self->values, g_ptr_array_unref);
  g_clear_pointer (&self->left_out, g_free);
  g_clear_pointer (&self->left_out_name, g_free);
  g_clear_object (&self->catalog);

  G_OBJECT_CLASS (scout_query_parent_class)->finalize (object);
}

static void
scout_query_class_init (ScoutQueryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_query_finalize;
}

static void
scout_query_init (ScoutQuery *self)
{
}

ScoutQuery *
_scout_query_new (ScoutCatalog               *catalog,
                  ScoutNetwork                network,
                  const ScoutCatalogEndpoint *endpoint,
                  GPtrArray                  *values,
                  const ScoutQueryLeftOut    *left_out)
{
  ScoutQuery *self = g_object_new (SCOUT_TYPE_QUERY, NULL);

  self->catalog = g_object_ref (catalog);
  self->network = network;
  self->endpoint = endpoint;
  self->values = values;
  self->left_out = left_out != NULL ? g_strdup (left_out->id) : NULL;
  self->left_out_name = left_out != NULL ? g_strdup (left_out->name) : NULL;
  self->parameters = g_new0 (const ScoutCatalogParameter *, values->len + 1);
  for (guint i = 0; i < values->len; i++)
    self->parameters[i] = ((const ScoutQueryValue *) g_ptr_array_index (values, i))->parameter;

  return self;
}

GPtrArray *
_scout_query_get_values (ScoutQuery *self)
{
  return self->values;
}

const ScoutQueryValue *
_scout_query_find_value (ScoutQuery *self,
                         const char *parameter_id)
{
  for (guint i = 0; i < self->values->len; i++)
    {
      const ScoutQueryValue *value = g_ptr_array_index (self->values, i);

      if (g_str_equal (value->parameter->id, parameter_id))
        return value;
    }

  return NULL;
}

ScoutCatalog *
scout_query_get_catalog (ScoutQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);

  return self->catalog;
}

ScoutNetwork
scout_query_get_network (ScoutQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (self), SCOUT_NETWORK_FACEBOOK);

  return self->network;
}

const ScoutCatalogEndpoint *
scout_query_get_endpoint (ScoutQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);

  return self->endpoint;
}

gboolean
scout_query_is_empty (ScoutQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (self), TRUE);

  for (gsize i = 0; self->parameters[i] != NULL; i++)
    {
      if (scout_catalog_parameter_is_filter (self->parameters[i]))
        return FALSE;
    }

  return TRUE;
}

gboolean
scout_query_has (ScoutQuery *self,
                 const char *parameter_id)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (self), FALSE);
  g_return_val_if_fail (parameter_id != NULL, FALSE);

  return _scout_query_find_value (self, parameter_id) != NULL;
}

const char *
scout_query_get_text (ScoutQuery *self,
                      const char *parameter_id)
{
  const ScoutQueryValue *value = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);
  g_return_val_if_fail (parameter_id != NULL, NULL);

  value = _scout_query_find_value (self, parameter_id);

  return value != NULL ? value->text : NULL;
}

const char * const *
scout_query_get_list (ScoutQuery *self,
                      const char *parameter_id)
{
  const ScoutQueryValue *value = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (self), no_values);
  g_return_val_if_fail (parameter_id != NULL, no_values);

  value = _scout_query_find_value (self, parameter_id);
  if (value == NULL || value->list == NULL)
    return no_values;

  return (const char * const *) value->list;
}

const ScoutQueryRange *
scout_query_get_range (ScoutQuery *self,
                       const char *parameter_id)
{
  const ScoutQueryValue *value = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);
  g_return_val_if_fail (parameter_id != NULL, NULL);

  value = _scout_query_find_value (self, parameter_id);
  if (value == NULL ||
      _scout_query_parameter_get_shape (value->parameter) != SCOUT_QUERY_SHAPE_RANGE)
    return NULL;

  return &value->range;
}

const ScoutCatalogParameter * const *
scout_query_list_parameters (ScoutQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);

  return self->parameters;
}

const char *
scout_query_get_left_out (ScoutQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);

  return self->left_out;
}

const char *
scout_query_get_left_out_name (ScoutQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);

  return self->left_out_name;
}

gboolean
scout_query_equal (ScoutQuery *a,
                   ScoutQuery *b)
{
  g_return_val_if_fail (a == NULL || SCOUT_IS_QUERY (a), FALSE);
  g_return_val_if_fail (b == NULL || SCOUT_IS_QUERY (b), FALSE);

  if (a == b)
    return TRUE;
  if (a == NULL || b == NULL || a->network != b->network ||
      !g_str_equal (a->endpoint->id, b->endpoint->id) || a->values->len != b->values->len ||
      g_strcmp0 (a->left_out, b->left_out) != 0)
    return FALSE;

  for (guint i = 0; i < a->values->len; i++)
    {
      if (!_scout_query_value_equal (g_ptr_array_index (a->values, i),
                                     g_ptr_array_index (b->values, i)))
        return FALSE;
    }

  return TRUE;
}

guint
scout_query_hash (ScoutQuery *self)
{
  guint hash = 0;

  g_return_val_if_fail (SCOUT_IS_QUERY (self), 0);

  hash = g_str_hash (self->endpoint->id) + (guint) self->network;
  if (self->left_out != NULL)
    hash = hash * 33 + g_str_hash (self->left_out);
  for (guint i = 0; i < self->values->len; i++)
    hash = hash * 33 + hash_value (g_ptr_array_index (self->values, i));

  return hash;
}
