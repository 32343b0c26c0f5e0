/* scout-query-parameters.c: spells a query as its network wants it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The catalogue says of each parameter how it is encoded, and of each value how requests spell it;
 * here is what the encodings are. Graph ignores what it does not know, so that a wrong spelling
 * would go unnoticed: the tests compare letter by letter. Pure functions for any thread.
 */

#include "config.h"

#include "scout-query.h"

#include "scout-query-private.h"

#include <math.h>
#include <string.h>

/* Above this, doubles are no longer exact; no figure of Meta's comes near. */
#define GREATEST_WHOLE 9007199254740992.0
#define N_DECIMALS "%.6f"

char *
_scout_query_format_number (double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE + 320];
  char *end = NULL;

  if (fabs (number) <= GREATEST_WHOLE && !islessgreater (number, trunc (number)))
    return g_strdup_printf ("%" G_GINT64_FORMAT, (gint64) number);

  g_ascii_formatd (buffer, sizeof buffer, N_DECIMALS, number);
  end = buffer + strlen (buffer);
  while (end[-1] == '0')
    end--;
  if (end[-1] == '.')
    end--;
  *end = '\0';

  return g_strdup (buffer);
}

static const char *
spell (const ScoutCatalogValues *values, /* (nullable) */
       const char               *id)
{
  const ScoutCatalogValue *value =
    values != NULL ? scout_catalog_values_find_id (values, id) : NULL;

  return value != NULL ? value->value : id;
}

void
_scout_query_append_json_text (GString    *json,
                               const char *text)
{
  g_string_append_c (json, '"');
  for (const char *place = text; *place != '\0'; place++)
    {
      if (*place == '"' || *place == '\\')
        g_string_append_printf (json, "\\%c", *place);
      else if ((guchar) *place < 0x20)
        g_string_append_printf (json, "\\u%04x", (guint) (guchar) *place);
      else
        g_string_append_c (json, *place);
    }
  g_string_append_c (json, '"');
}

char *
_scout_query_dup_without_comma (const char *text)
{
  g_auto(GStrv) parts = g_strsplit (text, ",", -1);
  const char *longest = "";

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      g_strstrip (parts[i]);
      if (strlen (parts[i]) > strlen (longest))
        longest = parts[i];
    }

  return g_strdup (longest);
}

static char *
encode_list (const ScoutQueryValue *value)
{
  const ScoutCatalogParameter *parameter = value->parameter;
  gboolean is_json = parameter->encoding == SCOUT_CATALOG_ENCODING_JSON_ARRAY;
  GString *text = g_string_new (is_json ? "[" : NULL);
  gboolean is_first = TRUE;

  for (gsize i = 0; value->list[i] != NULL; i++)
    {
      const char *spelt = spell (parameter->values, value->list[i]);
      g_autofree char *plain = is_json ? NULL : _scout_query_dup_without_comma (spelt);

      if (!is_json && *plain == '\0')
        continue;

      if (!is_first)
        g_string_append_c (text, ',');
      is_first = FALSE;
      if (is_json)
        _scout_query_append_json_text (text, spelt);
      else
        g_string_append (text, plain);
    }
  if (is_json)
    g_string_append_c (text, ']');

  return g_string_free (text, FALSE);
}

static void
append_member (GString    *json,
               const char *name,
               const char *value)
{
  g_string_append_printf (json, "%s\"%s\":", json->len > 1 ? "," : "", name);
  g_string_append (json, value);
}

/* A range that the catalogue has no members of has two ends that are called as we call them. */
static void
append_end (GString                    *json,
            const ScoutCatalogEndpoint *members, /* (nullable) */
            const char                 *id,
            double                      number)
{
  const ScoutCatalogParameter *member =
    members != NULL ? scout_catalog_endpoint_find_parameter (members, id) : NULL;
  g_autofree char *text = NULL;

  if (isnan (number))
    return;

  text = _scout_query_format_number (number);
  append_member (json, member != NULL ? member->name : id, text);
}

static void
append_choice (GString                    *json,
               const ScoutCatalogEndpoint *members, /* (nullable) */
               const char                 *id,
               const char                 *value) /* (nullable) */
{
  const ScoutCatalogParameter *member =
    members != NULL ? scout_catalog_endpoint_find_parameter (members, id) : NULL;
  g_autoptr(GString) text = g_string_new (NULL);

  if (member == NULL || value == NULL)
    return;

  _scout_query_append_json_text (text, spell (member->values, value));
  append_member (json, member->name, text->str);
}

/* {"min":1,"max":50,"time_range":"L28","breakdown":"follower"} */
static char *
encode_range (const ScoutQueryRange      *range,
              const ScoutCatalogEndpoint *members) /* (nullable) */
{
  GString *json = g_string_new ("{");

  append_end (json, members, "min", range->min);
  append_end (json, members, "max", range->max);
  append_choice (json, members, "time-range", range->time_range);
  append_choice (json, members, "breakdown", range->breakdown);
  g_string_append_c (json, '}');

  return g_string_free (json, FALSE);
}

static void
parameter_free (gpointer data)
{
  ScoutQueryParameter *parameter = data;

  g_free (parameter->value);
  g_free (parameter);
}

GPtrArray *
scout_query_dup_parameters (ScoutQuery *self)
{
  const ScoutCatalogEndpoint *members = NULL;
  const ScoutCatalogApi *api = NULL;
  GPtrArray *parameters = NULL;
  GPtrArray *values = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);

  api = scout_catalog_get_api (scout_query_get_catalog (self), scout_query_get_network (self));
  members = scout_catalog_api_find_metric_filter (api, scout_query_get_endpoint (self)->id);
  values = _scout_query_get_values (self);
  parameters = g_ptr_array_new_with_free_func (parameter_free);
  for (guint i = 0; i < values->len; i++)
    {
      const ScoutQueryValue *value = g_ptr_array_index (values, i);
      ScoutQueryParameter *parameter = g_new0 (ScoutQueryParameter, 1);

      parameter->name = value->parameter->name;
      switch (_scout_query_parameter_get_shape (value->parameter))
        {
        case SCOUT_QUERY_SHAPE_LIST:
          parameter->value = encode_list (value);
          break;
        case SCOUT_QUERY_SHAPE_RANGE:
          parameter->value = encode_range (&value->range, members);
          break;
        case SCOUT_QUERY_SHAPE_TEXT:
        default:
          parameter->value = g_strdup (spell (value->parameter->values, value->text));
          break;
        }
      if (*parameter->value != '\0')
        g_ptr_array_add (parameters, parameter);
      else
        parameter_free (parameter);
    }

  return parameters;
}
