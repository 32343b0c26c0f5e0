/* scout-query-json.c: queries as texts, to keep and to hand on.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Saved searches come from a file that anybody may have written, or from a Scout with another
 * catalogue. The strict reader of base reads them, in two passes, as what a parameter's value must
 * be is known only once network and endpoint are, and these may stand anywhere. What cannot be held
 * is named and left out. Pure functions for any thread.
 */

#include "config.h"

#include "scout-query-json.h"

#include "scout-json-reader.h"
#include "scout-query-builder.h"
#include "scout-query-private.h"

#include <math.h>

#define FORMAT 1

#define LEFT_OUT "left-out"
#define LEFT_OUT_NAME "left-out-name"

/* No query comes near; what is longer is no query. */
static const ScoutJsonLimits limits = {
  .max_bytes = 1024 * 1024,
  .max_depth = 16,
  .max_values = 4000,
  .max_string = 64 * 1024,
};

static void
append_number (GString    *json,
               const char *name,
               double      number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  if (isnan (number))
    return;

  if (json->str[json->len - 1] != '{')
    g_string_append_c (json, ',');
  g_string_append_printf (json, "\"%s\":%s", name,
                          g_ascii_dtostr (buffer, sizeof buffer, number));
}

static void
append_choice (GString    *json,
               const char *name,
               const char *value) /* (nullable) */
{
  if (value == NULL)
    return;

  if (json->str[json->len - 1] != '{')
    g_string_append_c (json, ',');
  g_string_append_printf (json, "\"%s\":", name);
  _scout_query_append_json_text (json, value);
}

static void
append_value (GString               *json,
              const ScoutQueryValue *value)
{
  switch (_scout_query_parameter_get_shape (value->parameter))
    {
    case SCOUT_QUERY_SHAPE_LIST:
      g_string_append_c (json, '[');
      for (gsize i = 0; value->list[i] != NULL; i++)
        {
          if (i > 0)
            g_string_append_c (json, ',');
          _scout_query_append_json_text (json, value->list[i]);
        }
      g_string_append_c (json, ']');
      break;
    case SCOUT_QUERY_SHAPE_RANGE:
      g_string_append_c (json, '{');
      append_number (json, "min", value->range.min);
      append_number (json, "max", value->range.max);
      append_choice (json, "time-range", value->range.time_range);
      append_choice (json, "breakdown", value->range.breakdown);
      g_string_append_c (json, '}');
      break;
    case SCOUT_QUERY_SHAPE_TEXT:
    default:
      _scout_query_append_json_text (json, value->text);
      break;
    }
}

static const char *
get_network_nick (ScoutNetwork network)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (SCOUT_TYPE_NETWORK);

  return g_enum_get_value (klass, (int) network)->value_nick;
}

char *
scout_query_to_json (ScoutQuery *self)
{
  GPtrArray *values = NULL;
  GString *json = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);

  json = g_string_new (NULL);
  g_string_append_printf (json,
                          "{\"format\":%d,\"network\":\"%s\",\"endpoint\":\"%s\",\"parameters\":{",
                          FORMAT, get_network_nick (scout_query_get_network (self)),
                          scout_query_get_endpoint (self)->id);
  values = _scout_query_get_values (self);
  for (guint i = 0; i < values->len; i++)
    {
      const ScoutQueryValue *value = g_ptr_array_index (values, i);

      if (i > 0)
        g_string_append_c (json, ',');
      _scout_query_append_json_text (json, value->parameter->id);
      g_string_append_c (json, ':');
      append_value (json, value);
    }
  g_string_append_c (json, '}');
  if (scout_query_get_left_out (self) != NULL)
    {
      g_string_append (json, ",\"" LEFT_OUT "\":");
      _scout_query_append_json_text (json, scout_query_get_left_out (self));
    }
  if (scout_query_get_left_out_name (self) != NULL)
    {
      g_string_append (json, ",\"" LEFT_OUT_NAME "\":");
      _scout_query_append_json_text (json, scout_query_get_left_out_name (self));
    }
  g_string_append_c (json, '}');

  return g_string_free (json, FALSE);
}

/* What stands in a text beside the parameters. */
typedef struct
{
  gint64 format;
  const char *network;  /* (nullable) */
  const char *endpoint; /* (nullable) */
} Head;

static gboolean
read_head (ScoutJsonReader  *reader,
           Head             *head,
           GError          **error)
{
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      if (g_str_equal (name, "format"))
        scout_json_reader_read_int64 (reader, &head->format);
      else if (g_str_equal (name, "network"))
        scout_json_reader_read_string (reader, &head->network);
      else if (g_str_equal (name, "endpoint"))
        scout_json_reader_read_string (reader, &head->endpoint);
    }
  if (head->network == NULL || head->endpoint == NULL || head->format < 1)
    scout_json_reader_fail (reader, SCOUT_JSON_ERROR_MISSING,
                            "A query has format, network and endpoint");
  else if (head->format > FORMAT)
    scout_json_reader_fail (reader, SCOUT_JSON_ERROR_TYPE, "The query is of a newer format");

  return scout_json_reader_finish (reader, error);
}

/* A builder for what the head names, if it can be searched. */
static ScoutQueryBuilder *
start_builder (ScoutCatalog  *catalog,
               const Head    *head,
               GError       **error)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (SCOUT_TYPE_NETWORK);
  const GEnumValue *network = g_enum_get_value_by_nick (klass, head->network);
  const ScoutCatalogEndpoint *endpoint = NULL;

  if (network != NULL)
    {
      const ScoutCatalogApi *api = scout_catalog_get_api (catalog, (ScoutNetwork) network->value);

      endpoint = scout_catalog_api_find_endpoint (api, head->endpoint);
    }
  if (endpoint == NULL || endpoint->kind != SCOUT_CATALOG_ENDPOINT_KIND_ENDPOINT)
    {
      g_set_error_literal (error, SCOUT_JSON_ERROR, SCOUT_JSON_ERROR_TYPE,
                           "The query is for a network or an endpoint that nobody knows");
      return NULL;
    }

  return scout_query_builder_new (catalog, (ScoutNetwork) network->value, endpoint->id);
}

static gboolean
read_list (ScoutJsonReader *reader,
           GPtrArray       *list)
{
  gboolean is_whole = TRUE;

  scout_json_reader_begin_array (reader);
  while (scout_json_reader_next_element (reader))
    {
      const char *text = NULL;

      if (scout_json_reader_peek (reader) == SCOUT_JSON_KIND_STRING &&
          scout_json_reader_read_string (reader, &text))
        g_ptr_array_add (list, (gpointer) text);
      else
        is_whole = FALSE;
    }
  g_ptr_array_add (list, NULL);

  return is_whole;
}

static gboolean
read_range (ScoutJsonReader *reader,
            ScoutQueryRange *range)
{
  gboolean is_whole = TRUE;
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      ScoutJsonKind kind = scout_json_reader_peek (reader);

      if (g_str_equal (name, "min") && kind == SCOUT_JSON_KIND_NUMBER)
        scout_json_reader_read_double (reader, &range->min);
      else if (g_str_equal (name, "max") && kind == SCOUT_JSON_KIND_NUMBER)
        scout_json_reader_read_double (reader, &range->max);
      else if (g_str_equal (name, "time-range") && kind == SCOUT_JSON_KIND_STRING)
        scout_json_reader_read_string (reader, &range->time_range);
      else if (g_str_equal (name, "breakdown") && kind == SCOUT_JSON_KIND_STRING)
        scout_json_reader_read_string (reader, &range->breakdown);
      else
        is_whole = FALSE;
    }

  return is_whole;
}

/* Whether all of the value could be taken. */
static gboolean
read_value (ScoutJsonReader             *reader,
            ScoutQueryBuilder           *builder,
            const ScoutCatalogParameter *parameter)
{
  ScoutQueryShape shape = _scout_query_parameter_get_shape (parameter);
  ScoutJsonKind kind = scout_json_reader_peek (reader);
  gboolean is_whole = FALSE;

  if (shape == SCOUT_QUERY_SHAPE_TEXT && kind == SCOUT_JSON_KIND_STRING)
    {
      const char *text = NULL;

      is_whole = scout_json_reader_read_string (reader, &text);
      if (is_whole)
        scout_query_builder_set_text (builder, parameter->id, text);
    }
  else if (shape == SCOUT_QUERY_SHAPE_LIST && kind == SCOUT_JSON_KIND_ARRAY)
    {
      g_autoptr(GPtrArray) list = g_ptr_array_new ();

      is_whole = read_list (reader, list);
      scout_query_builder_set_list (builder, parameter->id, (const char * const *) list->pdata);
    }
  else if (shape == SCOUT_QUERY_SHAPE_RANGE && kind == SCOUT_JSON_KIND_OBJECT)
    {
      ScoutQueryRange range = SCOUT_QUERY_RANGE_INIT;

      is_whole = read_range (reader, &range);
      scout_query_builder_set_range (builder, parameter->id, &range);
    }

  return is_whole;
}

static void
read_parameters (ScoutJsonReader   *reader,
                 ScoutQueryBuilder *builder,
                 GPtrArray         *dropped)
{
  const ScoutCatalogEndpoint *endpoint = scout_query_builder_get_endpoint (builder);
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    {
      const ScoutCatalogParameter *parameter =
        scout_catalog_endpoint_find_parameter (endpoint, name);

      if (parameter != NULL && _scout_query_parameter_is_of_queries (parameter) &&
          read_value (reader, builder, parameter))
        continue;
      if (!g_ptr_array_find_with_equal_func (dropped, name, g_str_equal, NULL))
        g_ptr_array_add (dropped, g_strdup (name));
    }
}

/* A text beside the parameters, which is named among @dropped if it is none. */
static void
read_beside (ScoutJsonReader  *reader,
             const char       *name,
             const char      **text,
             GPtrArray        *dropped)
{
  if (scout_json_reader_peek (reader) != SCOUT_JSON_KIND_STRING
      || !scout_json_reader_read_string (reader, text))
    g_ptr_array_add (dropped, g_strdup (name));
}

ScoutQuery *
scout_query_new_from_json (ScoutCatalog   *catalog,
                           GBytes         *json,
                           char         ***dropped,
                           GError        **error)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  g_autoptr(ScoutJsonReader) first = NULL;
  g_autoptr(ScoutJsonReader) second = NULL;
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name = NULL;
  const char *left_out = NULL;
  const char *left_out_name = NULL;
  Head head = { 0 };

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (json != NULL, NULL);

  first = scout_json_reader_new (json, arena, &limits);
  if (!read_head (first, &head, error))
    return NULL;

  builder = start_builder (catalog, &head, error);
  if (builder == NULL)
    return NULL;

  second = scout_json_reader_new (json, arena, &limits);
  scout_json_reader_begin_object (second);
  while (scout_json_reader_next_member (second, &name))
    {
      if (g_str_equal (name, "parameters"))
        read_parameters (second, builder, names);
      else if (g_str_equal (name, LEFT_OUT))
        read_beside (second, LEFT_OUT, &left_out, names);
      else if (g_str_equal (name, LEFT_OUT_NAME))
        read_beside (second, LEFT_OUT_NAME, &left_out_name, names);
    }
  if (!scout_json_reader_finish (second, error))
    return NULL;

  scout_query_builder_set_left_out (builder, left_out, left_out_name);
  g_ptr_array_add (names, NULL);
  if (dropped != NULL)
    *dropped = (char **) g_ptr_array_steal (names, NULL);

  return scout_query_builder_build (builder);
}
