/* scout-query-lint.c: what is wrong with a query, before it is sent.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Here are the rules on parameters together; those on one value are in scout-query-lint-values.c
 * and scout-query-lint-ranges.c. No rule knows a parameter: the catalogue says which may not come
 * together, which are ignored and what is taken. Each finding brings the query without it, and
 * whoever accepts one fix after the other comes to an end. Pure functions for any thread.
 */

#include "config.h"

#include "scout-query-lint.h"

#include "scout-query-lint-private.h"

#include <string.h>

static void
finding_free (gpointer data)
{
  ScoutQueryFinding *self = data;

  g_clear_object (&self->fixed);
  g_clear_object (&self->query);
  g_free (self->value);
  g_free (self->replacement);
  g_free (self);
}

ScoutQueryFinding *
_scout_query_linter_add (ScoutQueryLinter            *self,
                         ScoutQueryRule               rule,
                         const ScoutCatalogParameter *parameter,
                         int                          error)
{
  ScoutQueryFinding *finding = g_new0 (ScoutQueryFinding, 1);

  finding->query = g_object_ref (self->query);
  finding->rule = rule;
  finding->severity = SCOUT_QUERY_SEVERITY_ERROR;
  finding->parameter = parameter;
  finding->error = error;
  g_ptr_array_add (self->findings, finding);

  return finding;
}

void
_scout_query_finding_take_fix (ScoutQueryFinding *self,
                               ScoutQueryFix      fix,
                               ScoutQueryBuilder *builder)
{
  self->fix = fix;
  self->fixed = scout_query_builder_build (builder);
  scout_query_builder_free (builder);
}

void
_scout_query_finding_clear_parameter (ScoutQueryFinding           *self,
                                      ScoutQueryFix                fix,
                                      const ScoutCatalogParameter *parameter)
{
  ScoutQueryBuilder *builder = scout_query_builder_new_from_query (self->query);

  scout_query_builder_clear (builder, parameter->id);
  _scout_query_finding_take_fix (self, fix, builder);
}

/* A parameter by its wire name, if it is set. */
static const ScoutQueryValue *
find_set (ScoutQueryLinter *self,
          const char       *name)
{
  const ScoutCatalogParameter *parameter =
    scout_catalog_endpoint_find_parameter_by_name (scout_query_get_endpoint (self->query), name);

  return parameter != NULL ? _scout_query_find_value (self->query, parameter->id) : NULL;
}

/* Whoever says whom or what they look for means that, whatever else they have chosen. */
static gboolean
says_what (const ScoutCatalogParameter *parameter)
{
  return parameter->group == SCOUT_CATALOG_GROUP_SEARCH ||
         (parameter->group == SCOUT_CATALOG_GROUP_CREATOR &&
          parameter->kind == SCOUT_CATALOG_KIND_NAMES);
}

/* Of two that exclude each other, what is looked for stays rather than what narrows it. */
static void
add_pair (ScoutQueryLinter            *self,
          const ScoutCatalogParameter *parameter,
          const ScoutCatalogParameter *other,
          int                          error)
{
  ScoutQueryFinding *finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_TOGETHER, parameter,
                                                        error);

  finding->other = other;
  if (says_what (other) && !says_what (parameter))
    _scout_query_finding_clear_parameter (finding, SCOUT_QUERY_FIX_CLEAR, parameter);
  else
    _scout_query_finding_clear_parameter (finding, SCOUT_QUERY_FIX_CLEAR_OTHER, other);
}

/* One finding, however many others there are: they all have to go. */
static void
add_alone (ScoutQueryLinter            *self,
           const ScoutCatalogParameter *parameter,
           GPtrArray                   *others,
           int                          error)
{
  ScoutQueryBuilder *builder = scout_query_builder_new_from_query (self->query);
  ScoutQueryFinding *finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_TOGETHER, parameter,
                                                        error);

  if (others->len == 1)
    finding->other = g_ptr_array_index (others, 0);
  for (guint i = 0; i < others->len; i++)
    {
      const ScoutCatalogParameter *other = g_ptr_array_index (others, i);

      scout_query_builder_clear (builder, other->id);
    }
  _scout_query_finding_take_fix (finding,
                                 others->len == 1 ? SCOUT_QUERY_FIX_CLEAR_OTHER
                                                  : SCOUT_QUERY_FIX_CLEAR_OTHERS,
                                 builder);
}

static void
check_exclusions (ScoutQueryLinter            *self,
                  const ScoutCatalogParameter *parameter)
{
  const ScoutCatalogParameter * const *set = scout_query_list_parameters (self->query);

  for (gsize i = 0; i < parameter->n_exclusions; i++)
    {
      const ScoutCatalogExclusion *exclusion = &parameter->exclusions[i];
      g_autoptr(GPtrArray) others = g_ptr_array_new ();

      for (gsize j = 0; set[j] != NULL; j++)
        {
          if (scout_catalog_parameter_find_exclusion (parameter, set[j]) == exclusion)
            g_ptr_array_add (others, (gpointer) set[j]);
        }

      if (others->len > 0 && g_str_equal (exclusion->parameters[0], "*"))
        add_alone (self, parameter, others, exclusion->error);
      else
        for (guint j = 0; j < others->len; j++)
          add_pair (self, parameter, g_ptr_array_index (others, j), exclusion->error);
    }
}

/* Whether a parameter has one value and no other. */
static gboolean
is_just (const ScoutQueryValue *value, /* (nullable) */
         const char            *id)
{
  if (value == NULL)
    return FALSE;
  if (value->list != NULL)
    return g_str_equal (value->list[0], id) && value->list[1] == NULL;

  return g_strcmp0 (value->text, id) == 0;
}

/* What a parameter needs of another; where no document says that it is refused without, nothing
 * comes of it. */
static void
check_required_value (ScoutQueryLinter              *self,
                      const ScoutCatalogParameter   *parameter,
                      const ScoutCatalogRequirement *requirement)
{
  const ScoutCatalogParameter *other =
    scout_catalog_endpoint_find_parameter_by_name (scout_query_get_endpoint (self->query),
                                                   requirement->parameter);
  g_autofree char *needed = NULL;
  ScoutQueryFinding *finding = NULL;
  ScoutQueryBuilder *builder = NULL;

  if (other == NULL || requirement->value == NULL)
    return;

  needed = _scout_query_dup_value_id (other->values, requirement->value);
  if (is_just (find_set (self, requirement->parameter), needed))
    return;

  finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_REQUIRES, parameter,
                                     parameter->errors[0]);
  if (finding->error == 0)
    finding->severity = SCOUT_QUERY_SEVERITY_WARNING;
  finding->other = other;
  builder = scout_query_builder_new_from_query (self->query);
  if (_scout_query_parameter_get_shape (other) == SCOUT_QUERY_SHAPE_LIST)
    {
      const char * const list[] = { needed, NULL };

      scout_query_builder_set_list (builder, other->id, list);
    }
  else
    scout_query_builder_set_text (builder, other->id, needed);
  finding->replacement = g_steal_pointer (&needed);
  _scout_query_finding_take_fix (finding, SCOUT_QUERY_FIX_SET, builder);
}

static void
check_requirements (ScoutQueryLinter            *self,
                    const ScoutCatalogParameter *parameter)
{
  for (gsize i = 0; i < parameter->n_requirements; i++)
    {
      const ScoutCatalogRequirement *requirement = &parameter->requirements[i];

      if (requirement->parameter != NULL)
        check_required_value (self, parameter, requirement);
      if (requirement->permission != NULL && self->permissions != NULL &&
          !g_strv_contains (self->permissions, requirement->permission))
        {
          ScoutQueryFinding *finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_PERMISSION,
                                                                parameter, 0);

          finding->value = g_strdup (requirement->permission);
          _scout_query_finding_clear_parameter (finding, SCOUT_QUERY_FIX_CLEAR, parameter);
        }
    }
}

/* A value that is the default anyway is not missed. */
static gboolean
is_default (const ScoutQueryValue *value)
{
  const char *wire = value->parameter->default_value;
  g_autofree char *id = NULL;

  if (wire == NULL || value->text == NULL)
    return FALSE;

  id = _scout_query_dup_value_id (value->parameter->values, wire);

  return g_str_equal (value->text, id);
}

static void
check_ignored (ScoutQueryLinter      *self,
               const ScoutQueryValue *value)
{
  for (gsize i = 0; value->parameter->ignored_with[i] != NULL; i++)
    {
      const ScoutQueryValue *other = find_set (self, value->parameter->ignored_with[i]);
      ScoutQueryFinding *finding = NULL;

      if (other == NULL || is_default (value))
        continue;

      finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_IGNORED, value->parameter, 0);
      finding->severity = SCOUT_QUERY_SEVERITY_WARNING;
      finding->other = other->parameter;
      _scout_query_finding_clear_parameter (finding, SCOUT_QUERY_FIX_CLEAR, value->parameter);
      return;
    }
}

/* Whether one text comes behind another, as days or as numbers; nonsense comes nowhere. */
static gboolean
is_behind (const ScoutQueryValue *a,
           const ScoutQueryValue *b)
{
  double first = 0;
  double second = 0;

  if (a->parameter->kind == SCOUT_CATALOG_KIND_DATE)
    return _scout_query_is_day (a->text) && _scout_query_is_day (b->text) &&
           strcmp (a->text, b->text) > 0;

  return _scout_query_read_number (a->text, &first) &&
         _scout_query_read_number (b->text, &second) &&
         first > second;
}

/* Two parameters that are the ends of one range. */
static void
check_partner (ScoutQueryLinter      *self,
               const ScoutQueryValue *value)
{
  const ScoutCatalogParameter *parameter = value->parameter;
  const ScoutQueryValue *other = NULL;
  ScoutQueryFinding *finding = NULL;
  ScoutQueryBuilder *builder = NULL;

  if (parameter->bound != SCOUT_CATALOG_BOUND_MIN || parameter->partner == NULL)
    return;

  other = find_set (self, parameter->partner);
  if (other == NULL || !is_behind (value, other))
    return;

  finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_ORDER, parameter,
                                     parameter->errors[0]);
  finding->other = other->parameter;
  builder = scout_query_builder_new_from_query (self->query);
  scout_query_builder_set_text (builder, parameter->id, other->text);
  scout_query_builder_set_text (builder, other->parameter->id, value->text);
  _scout_query_finding_take_fix (finding, SCOUT_QUERY_FIX_SWAP, builder);
}

static void
check_parameter (ScoutQueryLinter      *self,
                 const ScoutQueryValue *value)
{
  check_exclusions (self, value->parameter);
  check_requirements (self, value->parameter);
  check_ignored (self, value);
  switch (_scout_query_parameter_get_shape (value->parameter))
    {
    case SCOUT_QUERY_SHAPE_LIST:
      _scout_query_linter_check_list (self, value);
      break;
    case SCOUT_QUERY_SHAPE_RANGE:
      _scout_query_linter_check_range (self, value);
      break;
    case SCOUT_QUERY_SHAPE_TEXT:
    default:
      _scout_query_linter_check_text (self, value);
      check_partner (self, value);
      break;
    }
}

/* The widest filter of all that could be added: over a time, and over the longest there is. */
static const ScoutCatalogValue *
find_widest (const ScoutCatalogParameter *parameter)
{
  const ScoutCatalogValue *widest = NULL;

  if (parameter->kind != SCOUT_CATALOG_KIND_CHOICE || parameter->values == NULL ||
      !scout_catalog_parameter_is_filter (parameter))
    return NULL;

  for (gsize i = 0; i < parameter->values->n_values; i++)
    {
      const ScoutCatalogValue *value = &parameter->values->values[i];

      if (value->days > (widest != NULL ? widest->days : 0))
        widest = value;
    }

  return widest;
}

static void
check_needs_filter (ScoutQueryLinter *self)
{
  const ScoutCatalogEndpoint *endpoint = scout_query_get_endpoint (self->query);
  ScoutQueryFinding *finding = NULL;

  if (!endpoint->needs_filter || !scout_query_is_empty (self->query))
    return;

  finding = _scout_query_linter_add (self, SCOUT_QUERY_RULE_NEEDS_FILTER, NULL,
                                     endpoint->needs_filter_error);
  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];
      const ScoutCatalogValue *widest = find_widest (parameter);
      ScoutQueryBuilder *builder = NULL;

      if (widest == NULL)
        continue;

      builder = scout_query_builder_new_from_query (self->query);
      scout_query_builder_set_text (builder, parameter->id, widest->id);
      finding->other = parameter;
      finding->replacement = g_strdup (widest->id);
      _scout_query_finding_take_fix (finding, SCOUT_QUERY_FIX_SET, builder);
      return;
    }
}

static GPtrArray *
lint (ScoutQuery         *query,
      const char * const *permissions) /* (nullable) */
{
  ScoutQueryLinter linter = { query, permissions, NULL };
  GPtrArray *values = _scout_query_get_values (query);

  linter.findings = g_ptr_array_new_with_free_func (finding_free);
  for (guint i = 0; i < values->len; i++)
    check_parameter (&linter, g_ptr_array_index (values, i));
  check_needs_filter (&linter);

  return linter.findings;
}

GPtrArray *
scout_query_lint (ScoutQuery *self)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);

  return lint (self, NULL);
}

GPtrArray *
scout_query_lint_with_permissions (ScoutQuery         *self,
                                   const char * const *permissions)
{
  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);
  g_return_val_if_fail (permissions != NULL, NULL);

  return lint (self, permissions);
}
