/* scout-catalog-shapes.c: which members the entries of the catalogue have.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Tables and nothing else: from the names in the files (catalog.schema.json says the same
 * for people) to the structs. To give an entry a new member is to add it here, to its struct and to
 * the schema. */

#include "config.h"

#include "scout-catalog-api.h"
#include "scout-catalog-reader-private.h"

#include <math.h>

#define ROW(Type, json, kind, is_required, member, detail) \
  { json, SCOUT_CATALOG_MEMBER_##kind, is_required, G_STRUCT_OFFSET (Type, member), detail }
#define SKIP(json) { json, SCOUT_CATALOG_MEMBER_IGNORED, FALSE, 0, NULL }

#define SOURCE_ROWS(Type) \
  ROW (Type, "source", ENUM, TRUE, source.document, document_names), \
  ROW (Type, "table", TEXT, TRUE, source.table, NULL), \
  OPTIONAL_SOURCE_ROWS (Type)
#define OPTIONAL_SOURCE_ROWS(Type) \
  ROW (Type, "since", TEXT, FALSE, source.since, NULL), \
  ROW (Type, "grade", ENUM, FALSE, source.grade, grade_names), \
  ROW (Type, "guessed", TEXTS, FALSE, source.guessed, NULL)

#define SHAPE(variable, Type, what, prepare) \
  static const ScoutCatalogShape variable = { \
    what, sizeof (Type), TRUE, G_STRUCT_OFFSET (Type, source), variable##_rows, \
    G_N_ELEMENTS (variable##_rows), prepare \
  }
#define SHAPE_WITHOUT_SOURCE(variable, Type, what, is_entry) \
  static const ScoutCatalogShape variable = { \
    what, sizeof (Type), is_entry, -1, variable##_rows, G_N_ELEMENTS (variable##_rows), NULL \
  }

/* Names of enums, in the order of their members; an empty one has no name in the files. */
static const char * const document_names[] = {
  "", "S1", "S2", "ISO", "conventions", "addition", NULL
};
static const char * const grade_names[] = { "", "DOC", "OBS", "3P", "GUESS", NULL };
static const char * const network_names[] = { "facebook", "instagram", NULL };
static const char * const unit_names[] = { "", "count", "percent", NULL };
static const char * const kind_names[] = {
  "text", "id", "names", "choice", "multi-choice", "tree", "stepped-range", "free-range",
  "metric-filter", "switch", "date", "number", "metrics", "fields", "cursor", NULL
};
static const char * const role_names[] = { "filter", "lookup", "sort", "paging", "output", NULL };
static const char * const type_names[] = {
  "string", "integer", "number", "boolean", "string-list", "object", NULL
};
static const char * const encoding_names[] = { "scalar", "csv", "json-array", "json-object", NULL };
static const char * const group_names[] = {
  "", "search", "creator", "audience", "performance", "interests", "partnerships",
  "content", NULL
};
static const char * const bound_names[] = { "", "min", "max", NULL };
static const char * const endpoint_kind_names[] = { "endpoint", "edge", "filter", NULL };
static const char * const token_names[] = { "", "page", "user", NULL };
static const char * const updated_names[] = { "", "daily", NULL };
static const char * const scope_names[] = { "user", "instagram-account", "app", NULL };
static const char * const field_type_names[] = {
  "id", "name", "text", "email", "url", "datetime", "integer", "number", "boolean", "choice",
  "metric", "map", "object", "json", NULL
};
static const char * const privacy_names[] = {
  "", "personal", "contact", "sponsor", "secret", NULL
};

static const ScoutCatalogMember permission_rows[] = {
  ROW (ScoutCatalogPermission, "name", TEXT, TRUE, name, NULL),
  ROW (ScoutCatalogPermission, "label", LABEL, TRUE, label, NULL),
  ROW (ScoutCatalogPermission, "help", LABEL, TRUE, help, NULL),
  SOURCE_ROWS (ScoutCatalogPermission),
};
SHAPE (permission, ScoutCatalogPermission, "permission", NULL);

static const ScoutCatalogMember limit_rows[] = {
  ROW (ScoutCatalogLimit, "id", TEXT, TRUE, id, NULL),
  ROW (ScoutCatalogLimit, "label", LABEL, TRUE, label, NULL),
  ROW (ScoutCatalogLimit, "scope", ENUM, TRUE, scope, scope_names),
  ROW (ScoutCatalogLimit, "alternative-to", TEXT, FALSE, alternative_to, NULL),
  ROW (ScoutCatalogLimit, "max-calls", INT, FALSE, max_calls, NULL),
  ROW (ScoutCatalogLimit, "calls-per-user", INT, FALSE, calls_per_user, NULL),
  ROW (ScoutCatalogLimit, "window-seconds", INT, TRUE, window_seconds, NULL),
  SOURCE_ROWS (ScoutCatalogLimit),
};
SHAPE (limit, ScoutCatalogLimit, "limit", NULL);

static const ScoutCatalogMember condition_rows[] = {
  ROW (ScoutCatalogCondition, "id", TEXT, TRUE, id, NULL),
  ROW (ScoutCatalogCondition, "label", LABEL, TRUE, label, NULL),
  ROW (ScoutCatalogCondition, "parameter", TEXT, FALSE, parameter, NULL),
  SOURCE_ROWS (ScoutCatalogCondition),
};
SHAPE (condition, ScoutCatalogCondition, "condition", NULL);

static const ScoutCatalogShape value;
static const ScoutCatalogMember value_rows[] = {
  ROW (ScoutCatalogValue, "value", TEXT, TRUE, value, NULL),
  /* Translated when the set's text domain is known. */
  ROW (ScoutCatalogValue, "label", TEXT, FALSE, label, NULL),
  ROW (ScoutCatalogValue, "id", TEXT, FALSE, id, NULL),
  ROW (ScoutCatalogValue, "answer", TEXT, FALSE, answer, NULL),
  ROW (ScoutCatalogValue, "aliases", TEXTS, FALSE, aliases, NULL),
  ROW (ScoutCatalogValue, "days", INT, FALSE, days, NULL),
  ROW (ScoutCatalogValue, "values", LIST, FALSE, values, &value),
  ROW (ScoutCatalogValue, "source", ENUM, FALSE, source.document, document_names),
  ROW (ScoutCatalogValue, "table", TEXT, FALSE, source.table, NULL),
  OPTIONAL_SOURCE_ROWS (ScoutCatalogValue),
};
SHAPE (value, ScoutCatalogValue, "value", NULL);

static const ScoutCatalogMember value_set_rows[] = {
  ROW (ScoutCatalogValues, "id", TEXT, TRUE, id, NULL),
  ROW (ScoutCatalogValues, "label", LABEL, TRUE, label, NULL),
  ROW (ScoutCatalogValues, "text-domain", TEXT, FALSE, text_domain, NULL),
  ROW (ScoutCatalogValues, "base", TEXT, FALSE, base_id, NULL),
  ROW (ScoutCatalogValues, "only", TEXTS, FALSE, only, NULL),
  ROW (ScoutCatalogValues, "open", FLAG, FALSE, is_open, NULL),
  SOURCE_ROWS (ScoutCatalogValues),
  ROW (ScoutCatalogValues, "values", LIST, FALSE, values, &value),
};
SHAPE (value_set, ScoutCatalogValues, "value set", NULL);

static const ScoutCatalogMember breakdown_rows[] = {
  ROW (ScoutCatalogBreakdown, "id", TEXT, TRUE, id, NULL),
  ROW (ScoutCatalogBreakdown, "label", LABEL, TRUE, label, NULL),
  ROW (ScoutCatalogBreakdown, "name", TEXT, FALSE, name, NULL),
  ROW (ScoutCatalogBreakdown, "values", TEXT, FALSE, values_id, NULL),
  ROW (ScoutCatalogBreakdown, "unit", ENUM, TRUE, unit, unit_names),
  ROW (ScoutCatalogBreakdown, "max-items", INT, FALSE, max_items, NULL),
  SOURCE_ROWS (ScoutCatalogBreakdown),
};
SHAPE (breakdown, ScoutCatalogBreakdown, "breakdown", NULL);

static const ScoutCatalogMember exclusion_rows[] = {
  ROW (ScoutCatalogExclusion, "parameters", TEXTS, TRUE, parameters, NULL),
  ROW (ScoutCatalogExclusion, "error", INT, FALSE, error, NULL),
};
SHAPE_WITHOUT_SOURCE (exclusion, ScoutCatalogExclusion, "exclusion", FALSE);

static const ScoutCatalogMember requirement_rows[] = {
  ROW (ScoutCatalogRequirement, "parameter", TEXT, FALSE, parameter, NULL),
  ROW (ScoutCatalogRequirement, "value", TEXT, FALSE, value, NULL),
  ROW (ScoutCatalogRequirement, "permission", TEXT, FALSE, permission, NULL),
};
SHAPE_WITHOUT_SOURCE (requirement, ScoutCatalogRequirement, "requirement", FALSE);

static const ScoutCatalogMember filter_rows[] = {
  ROW (ScoutCatalogFilter, "metric", TEXT, TRUE, metric, NULL),
  ROW (ScoutCatalogFilter, "unit", ENUM, TRUE, unit, unit_names),
  ROW (ScoutCatalogFilter, "share-unit", ENUM, FALSE, share_unit, unit_names),
  ROW (ScoutCatalogFilter, "time-ranges", TEXTS, TRUE, time_ranges, NULL),
  ROW (ScoutCatalogFilter, "default-time-range", TEXT, FALSE, default_time_range, NULL),
  ROW (ScoutCatalogFilter, "breakdowns", TEXTS, TRUE, breakdowns, NULL),
};
SHAPE_WITHOUT_SOURCE (filter, ScoutCatalogFilter, "filter", FALSE);

static void
prepare_parameter (gpointer target)
{
  ScoutCatalogParameter *parameter = target;

  parameter->min = parameter->max = parameter->advised_max = NAN;
  parameter->is_offered = TRUE;
}

static const ScoutCatalogMember parameter_rows[] = {
  ROW (ScoutCatalogParameter, "name", TEXT, TRUE, name, NULL),
  ROW (ScoutCatalogParameter, "id", TEXT, TRUE, id, NULL),
  ROW (ScoutCatalogParameter, "label", LABEL, TRUE, label, NULL),
  ROW (ScoutCatalogParameter, "help", LABEL, FALSE, help, NULL),
  ROW (ScoutCatalogParameter, "any", LABEL, FALSE, any, NULL),
  ROW (ScoutCatalogParameter, "whole", LABEL, FALSE, whole, NULL),
  ROW (ScoutCatalogParameter, "kind", ENUM, TRUE, kind, kind_names),
  ROW (ScoutCatalogParameter, "role", ENUM, TRUE, role, role_names),
  ROW (ScoutCatalogParameter, "type", ENUM, TRUE, type, type_names),
  ROW (ScoutCatalogParameter, "encoding", ENUM, TRUE, encoding, encoding_names),
  ROW (ScoutCatalogParameter, "required", FLAG, FALSE, is_required, NULL),
  ROW (ScoutCatalogParameter, "group", ENUM, FALSE, group, group_names),
  ROW (ScoutCatalogParameter, "values", TEXT, FALSE, values_id, NULL),
  ROW (ScoutCatalogParameter, "min-items", INT, FALSE, min_items, NULL),
  ROW (ScoutCatalogParameter, "max-items", INT, FALSE, max_items, NULL),
  ROW (ScoutCatalogParameter, "min", DOUBLE, FALSE, min, NULL),
  ROW (ScoutCatalogParameter, "max", DOUBLE, FALSE, max, NULL),
  ROW (ScoutCatalogParameter, "advised-max", DOUBLE, FALSE, advised_max, NULL),
  ROW (ScoutCatalogParameter, "partner", TEXT, FALSE, partner, NULL),
  ROW (ScoutCatalogParameter, "bound", ENUM, FALSE, bound, bound_names),
  ROW (ScoutCatalogParameter, "unit", ENUM, FALSE, unit, unit_names),
  ROW (ScoutCatalogParameter, "optional-with", TEXT, FALSE, optional_with, NULL),
  ROW (ScoutCatalogParameter, "default", TEXT, FALSE, default_value, NULL),
  ROW (ScoutCatalogParameter, "excludes", LIST, FALSE, exclusions, &exclusion),
  ROW (ScoutCatalogParameter, "requires", LIST, FALSE, requirements, &requirement),
  ROW (ScoutCatalogParameter, "ignored-with", TEXTS, FALSE, ignored_with, NULL),
  ROW (ScoutCatalogParameter, "preferred-to", TEXTS, FALSE, preferred_to, NULL),
  ROW (ScoutCatalogParameter, "offered", FLAG, FALSE, is_offered, NULL),
  ROW (ScoutCatalogParameter, "errors", INTS, FALSE, errors, NULL),
  ROW (ScoutCatalogParameter, "example", TEXTS, FALSE, examples, NULL),
  SOURCE_ROWS (ScoutCatalogParameter),
  ROW (ScoutCatalogParameter, "filter", OBJECT, FALSE, filter, &filter),
};
SHAPE (parameter, ScoutCatalogParameter, "parameter", prepare_parameter);

static const ScoutCatalogMember endpoint_rows[] = {
  ROW (ScoutCatalogEndpoint, "id", TEXT, TRUE, id, NULL),
  ROW (ScoutCatalogEndpoint, "kind", ENUM, TRUE, kind, endpoint_kind_names),
  ROW (ScoutCatalogEndpoint, "label", LABEL, TRUE, label, NULL),
  SKIP ("method"),
  ROW (ScoutCatalogEndpoint, "path", TEXT, FALSE, path, NULL),
  ROW (ScoutCatalogEndpoint, "token", ENUM, FALSE, token, token_names),
  ROW (ScoutCatalogEndpoint, "permission", TEXT, FALSE, permission, NULL),
  ROW (ScoutCatalogEndpoint, "parent", TEXT, FALSE, parent_id, NULL),
  ROW (ScoutCatalogEndpoint, "field", TEXT, FALSE, field, NULL),
  ROW (ScoutCatalogEndpoint, "object", TEXT, FALSE, object_id, NULL),
  ROW (ScoutCatalogEndpoint, "default-fields", TEXTS, FALSE, default_fields, NULL),
  ROW (ScoutCatalogEndpoint, "needs-filter", FLAG, FALSE, needs_filter, NULL),
  ROW (ScoutCatalogEndpoint, "needs-filter-error", INT, FALSE, needs_filter_error, NULL),
  ROW (ScoutCatalogEndpoint, "conditions", TEXTS, FALSE, condition_ids, NULL),
  ROW (ScoutCatalogEndpoint, "case-insensitive", FLAG, FALSE, is_case_insensitive, NULL),
  ROW (ScoutCatalogEndpoint, "estimated", FLAG, FALSE, is_estimated, NULL),
  ROW (ScoutCatalogEndpoint, "updated", ENUM, FALSE, is_updated_daily, updated_names),
  ROW (ScoutCatalogEndpoint, "time-zone", TEXT, FALSE, time_zone, NULL),
  ROW (ScoutCatalogEndpoint, "max-items", INT, FALSE, max_items, NULL),
  ROW (ScoutCatalogEndpoint, "order", TEXT, FALSE, order, NULL),
  SOURCE_ROWS (ScoutCatalogEndpoint),
  ROW (ScoutCatalogEndpoint, "parameters", LIST, TRUE, parameters, &parameter),
};
SHAPE (endpoint, ScoutCatalogEndpoint, "endpoint", NULL);

static const ScoutCatalogMember field_rows[] = {
  ROW (ScoutCatalogField, "name", TEXT, TRUE, name, NULL),
  ROW (ScoutCatalogField, "id", TEXT, TRUE, id, NULL),
  ROW (ScoutCatalogField, "label", LABEL, TRUE, label, NULL),
  ROW (ScoutCatalogField, "type", ENUM, TRUE, type, field_type_names),
  ROW (ScoutCatalogField, "list", FLAG, FALSE, is_list, NULL),
  ROW (ScoutCatalogField, "object", TEXT, FALSE, object_id, NULL),
  ROW (ScoutCatalogField, "edge", TEXT, FALSE, edge_id, NULL),
  ROW (ScoutCatalogField, "values", TEXT, FALSE, values_id, NULL),
  ROW (ScoutCatalogField, "open", FLAG, FALSE, is_open, NULL),
  ROW (ScoutCatalogField, "example-only", FLAG, FALSE, is_example_only, NULL),
  ROW (ScoutCatalogField, "unit", ENUM, FALSE, unit, unit_names),
  ROW (ScoutCatalogField, "max-items", INT, FALSE, max_items, NULL),
  ROW (ScoutCatalogField, "privacy", ENUM, FALSE, privacy, privacy_names),
  ROW (ScoutCatalogField, "help", LABEL, FALSE, help, NULL),
  ROW (ScoutCatalogField, "only-when", TEXTS, FALSE, condition_ids, NULL),
  ROW (ScoutCatalogField, "example", TEXTS, FALSE, examples, NULL),
  SOURCE_ROWS (ScoutCatalogField),
};
SHAPE (field, ScoutCatalogField, "field", NULL);

static const ScoutCatalogMember object_rows[] = {
  ROW (ScoutCatalogObject, "id", TEXT, TRUE, id, NULL),
  ROW (ScoutCatalogObject, "label", LABEL, TRUE, label, NULL),
  ROW (ScoutCatalogObject, "fields", LIST, TRUE, fields, &field),
};
SHAPE_WITHOUT_SOURCE (object, ScoutCatalogObject, "object", TRUE);

static const ScoutCatalogMember metric_rows[] = {
  ROW (ScoutCatalogMetric, "name", TEXT, TRUE, name, NULL),
  ROW (ScoutCatalogMetric, "id", TEXT, TRUE, id, NULL),
  ROW (ScoutCatalogMetric, "label", LABEL, TRUE, label, NULL),
  ROW (ScoutCatalogMetric, "help", LABEL, FALSE, help, NULL),
  ROW (ScoutCatalogMetric, "endpoint", TEXT, TRUE, endpoint_id, NULL),
  ROW (ScoutCatalogMetric, "measure", TEXT, TRUE, measure, NULL),
  ROW (ScoutCatalogMetric, "breakdowns", TEXTS, FALSE, breakdown_ids, NULL),
  ROW (ScoutCatalogMetric, "unit", ENUM, TRUE, unit, unit_names),
  ROW (ScoutCatalogMetric, "periods", TEXTS, TRUE, periods, NULL),
  ROW (ScoutCatalogMetric, "default-period", TEXT, FALSE, default_period, NULL),
  ROW (ScoutCatalogMetric, "time-ranges", TEXTS, TRUE, time_ranges, NULL),
  ROW (ScoutCatalogMetric, "default-time-range", TEXT, FALSE, default_time_range, NULL),
  ROW (ScoutCatalogMetric, "estimated", FLAG, FALSE, is_estimated, NULL),
  ROW (ScoutCatalogMetric, "publications", FLAG, FALSE, counts_publications, NULL),
  ROW (ScoutCatalogMetric, "only-when", TEXTS, FALSE, condition_ids, NULL),
  ROW (ScoutCatalogMetric, "example", TEXTS, FALSE, examples, NULL),
  SOURCE_ROWS (ScoutCatalogMetric),
};
SHAPE (metric, ScoutCatalogMetric, "metric", NULL);

static const ScoutCatalogMember failure_rows[] = {
  ROW (ScoutCatalogFailure, "code", INT, TRUE, code, NULL),
  ROW (ScoutCatalogFailure, "subcode", INT, FALSE, subcode, NULL),
  ROW (ScoutCatalogFailure, "title", TEXT, FALSE, title, NULL),
  ROW (ScoutCatalogFailure, "case", TEXT, FALSE, situation, NULL),
  ROW (ScoutCatalogFailure, "message", TEXT, FALSE, message, NULL),
  ROW (ScoutCatalogFailure, "type", TEXT, FALSE, type, NULL),
  ROW (ScoutCatalogFailure, "http-status", INT, FALSE, http_status, NULL),
  ROW (ScoutCatalogFailure, "meaning", TEXT, TRUE, meaning, NULL),
  ROW (ScoutCatalogFailure, "endpoints", TEXTS, TRUE, endpoint_ids, NULL),
  SOURCE_ROWS (ScoutCatalogFailure),
};
SHAPE (failure, ScoutCatalogFailure, "error", NULL);

static const ScoutCatalogMember api_rows[] = {
  SKIP ("$schema"),
  { "format", SCOUT_CATALOG_MEMBER_FORMAT, TRUE, 0, NULL },
  ROW (ScoutCatalogApi, "network", ENUM, FALSE, network, network_names),
  ROW (ScoutCatalogApi, "label", TEXT, FALSE, label, NULL),
  SKIP ("documents"),
  ROW (ScoutCatalogApi, "permissions", LIST, FALSE, permissions, &permission),
  ROW (ScoutCatalogApi, "limits", LIST, FALSE, limits, &limit),
  ROW (ScoutCatalogApi, "conditions", LIST, FALSE, conditions, &condition),
  ROW (ScoutCatalogApi, "value-sets", LIST, TRUE, value_sets, &value_set),
  ROW (ScoutCatalogApi, "breakdowns", LIST, FALSE, breakdowns, &breakdown),
  ROW (ScoutCatalogApi, "endpoints", LIST, FALSE, endpoints, &endpoint),
  ROW (ScoutCatalogApi, "objects", LIST, FALSE, objects, &object),
  ROW (ScoutCatalogApi, "metrics", LIST, FALSE, metrics, &metric),
  ROW (ScoutCatalogApi, "errors", LIST, FALSE, failures, &failure),
};

const ScoutCatalogShape _scout_catalog_api_shape = {
  "catalogue", sizeof (ScoutCatalogApi), TRUE, -1, api_rows, G_N_ELEMENTS (api_rows), NULL
};
