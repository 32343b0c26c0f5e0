/* scout-link-query.c: what the link to a search asks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Parameters have the catalogue's names. A text is itself; a list is its parameter once for each
 * value; a range is its ends, and where it has them its time range and its breakdown:
 *
 *   query=cookies%20and%20cakes&countries=US&countries=CA&reach=1000..50000,last-28-days,follower
 *
 * Pure functions for any thread.
 */

#include "config.h"

#include "scout-link.h"

#include "scout-link-private.h"

#include "scout-query-builder.h"
#include "scout-query-private.h"

#include <math.h>
#include <string.h>

/* Far more than any search asks. */
#define MOST_PARAMETERS 500

#define BETWEEN ".."

/* Stand beside the parameters, of which none is called so: see scout_query_get_left_out(). */
#define LEFT_OUT "left-out"
#define LEFT_OUT_NAME "left-out-name"

/* A part of a query, with what stands for other letters replaced; %NULL if it is no text of one
 * line. (nullable) */
static char *
decode (const char *text,
        gsize       length)
{
  g_autofree char *form = g_strndup (text, length);
  g_autofree char *decoded = NULL;

  for (char *letter = form; *letter != '\0'; letter++)
    {
      if (*letter == '+')
        *letter = ' ';
    }
  decoded = g_uri_unescape_string (form, NULL);
  if (decoded == NULL || *decoded == '\0' || !g_utf8_validate (decoded, -1, NULL))
    return NULL;

  for (const char *letter = decoded; *letter != '\0'; letter = g_utf8_next_char (letter))
    {
      if (g_unichar_iscntrl (g_utf8_get_char (letter)))
        return NULL;
    }

  return g_steal_pointer (&decoded);
}

gboolean
_scout_link_read_parameters (const char  *query,
                             char      ***names,
                             char      ***values)
{
  g_auto(GStrv) parts = g_strsplit (query, "&", MOST_PARAMETERS + 1);
  g_autoptr(GStrvBuilder) all_names = g_strv_builder_new ();
  g_autoptr(GStrvBuilder) all_values = g_strv_builder_new ();

  if (g_strv_length (parts) > MOST_PARAMETERS)
    return FALSE;

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      const char *equals = strchr (parts[i], '=');
      g_autofree char *name = NULL;
      g_autofree char *value = NULL;

      if (equals == NULL)
        return FALSE;
      name = decode (parts[i], (gsize) (equals - parts[i]));
      value = decode (equals + 1, strlen (equals + 1));
      if (name == NULL || value == NULL)
        return FALSE;
      g_strv_builder_add (all_names, name);
      g_strv_builder_add (all_values, value);
    }

  *names = g_strv_builder_end (all_names);
  *values = g_strv_builder_end (all_values);

  return TRUE;
}

static gboolean
read_end (const char *text,
          double     *end)
{
  return *text == '\0' || _scout_query_read_number (text, end);
}

/* "1000..50000,last-28-days,follower", of which all but the dots may be missing. */
static gboolean
read_range (const char         *text,
            ScoutQueryBuilder  *builder,
            const char         *parameter_id)
{
  g_auto(GStrv) parts = g_strsplit (text, ",", 3);
  g_auto(GStrv) ends = g_strsplit (parts[0], BETWEEN, 3);
  guint n_parts = g_strv_length (parts);
  ScoutQueryRange range = SCOUT_QUERY_RANGE_INIT;

  if (g_strv_length (ends) != 2 || !read_end (ends[0], &range.min)
      || !read_end (ends[1], &range.max))
    return FALSE;

  if (n_parts > 1 && *parts[1] != '\0')
    range.time_range = parts[1];
  if (n_parts > 2 && *parts[2] != '\0')
    range.breakdown = parts[2];
  scout_query_builder_set_range (builder, parameter_id, &range);

  return TRUE;
}

/* All values of one name. (element-type utf8) */
static GPtrArray *
collect (const ScoutLink *self,
         const char      *name)
{
  GPtrArray *values = g_ptr_array_new ();

  for (gsize i = 0; self->names[i] != NULL; i++)
    {
      if (strcmp (self->names[i], name) == 0)
        g_ptr_array_add (values, self->values[i]);
    }

  return values;
}

static gboolean
read_values (const ScoutCatalogParameter *parameter,
             GPtrArray                   *values,
             ScoutQueryBuilder           *builder)
{
  ScoutQueryShape shape = _scout_query_parameter_get_shape (parameter);

  if (shape != SCOUT_QUERY_SHAPE_LIST && values->len != 1)
    return FALSE;

  switch (shape)
    {
    case SCOUT_QUERY_SHAPE_LIST:
      g_ptr_array_add (values, NULL);
      scout_query_builder_set_list (builder, parameter->id, (const char * const *) values->pdata);
      return TRUE;
    case SCOUT_QUERY_SHAPE_RANGE:
      return read_range (values->pdata[0], builder, parameter->id);
    case SCOUT_QUERY_SHAPE_TEXT:
    default:
      scout_query_builder_set_text (builder, parameter->id, values->pdata[0]);
      return TRUE;
    }
}

/* The one value of a name that is no parameter's. (nullable) */
static const char *
find_only (const ScoutLink *self,
           const char      *name)
{
  g_autoptr(GPtrArray) values = collect (self, name);

  return values->len == 1 ? values->pdata[0] : NULL;
}

/* Whether the query has what stood beside the parameters. */
static gboolean
has_left_out (const ScoutLink *self,
              const char      *name,
              ScoutQuery      *query)
{
  const char *only = find_only (self, name);

  /* Of a name, spaces do not count. */
  return only != NULL && (strcmp (name, LEFT_OUT) == 0
                            ? g_strcmp0 (scout_query_get_left_out (query), only) == 0
                            : scout_query_get_left_out_name (query) != NULL);
}

static gboolean
is_left_out (const char *name)
{
  return strcmp (name, LEFT_OUT) == 0 || strcmp (name, LEFT_OUT_NAME) == 0;
}

/* What was set and is not there was empty, in a way that only the query knows. */
static gboolean
has_all (const ScoutLink *self,
         ScoutQuery      *query)
{
  for (gsize i = 0; self->names[i] != NULL; i++)
    {
      const char *name = self->names[i];

      if (is_left_out (name) ? !has_left_out (self, name, query) : !scout_query_has (query, name))
        return FALSE;
    }

  return TRUE;
}

ScoutQuery *
scout_link_dup_query (const ScoutLink  *self,
                      ScoutCatalog     *catalog,
                      GError          **error)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;

  g_return_val_if_fail (self != NULL && self->kind == SCOUT_LINK_SEARCH, NULL);
  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);

  builder = scout_query_builder_new (catalog, self->network, self->endpoint_id);
  scout_query_builder_set_left_out (builder, find_only (self, LEFT_OUT),
                                    find_only (self, LEFT_OUT_NAME));
  for (gsize i = 0; self->names[i] != NULL; i++)
    {
      const ScoutCatalogParameter *parameter =
        scout_catalog_endpoint_find_parameter (scout_query_builder_get_endpoint (builder),
                                               self->names[i]);
      g_autoptr(GPtrArray) values = collect (self, self->names[i]);

      if (is_left_out (self->names[i]))
        continue;
      if (parameter == NULL || !_scout_query_parameter_is_of_queries (parameter))
        {
          _scout_link_refuse (SCOUT_LINK_ERROR_UNKNOWN, error);
          return NULL;
        }
      if (!read_values (parameter, values, builder))
        {
          _scout_link_refuse (SCOUT_LINK_ERROR_MALFORMED, error);
          return NULL;
        }
    }

  query = scout_query_builder_build (builder);
  if (!has_all (self, query))
    {
      _scout_link_refuse (SCOUT_LINK_ERROR_MALFORMED, error);
      return NULL;
    }

  return g_steal_pointer (&query);
}

static void
append (GString    *link,
        const char *name,
        const char *value)
{
  g_string_append_c (link, strchr (link->str, '?') == NULL ? '?' : '&');
  g_string_append (link, name);
  g_string_append_c (link, '=');
  g_string_append_uri_escaped (link, value, NULL, FALSE);
}

static char *
dup_end (double end)
{
  return isnan (end) ? g_strdup ("") : _scout_query_format_number (end);
}

static char *
dup_range (const ScoutQueryRange *range)
{
  g_autofree char *min = dup_end (range->min);
  g_autofree char *max = dup_end (range->max);
  g_autoptr(GString) text = g_string_new (min);

  g_string_append (text, BETWEEN);
  g_string_append (text, max);
  if (range->time_range != NULL || range->breakdown != NULL)
    g_string_append_printf (text, ",%s", range->time_range != NULL ? range->time_range : "");
  if (range->breakdown != NULL)
    g_string_append_printf (text, ",%s", range->breakdown);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
append_value (GString               *link,
              const ScoutQueryValue *value)
{
  const char *name = value->parameter->id;
  g_autofree char *range = NULL;

  switch (_scout_query_parameter_get_shape (value->parameter))
    {
    case SCOUT_QUERY_SHAPE_LIST:
      for (gsize i = 0; value->list[i] != NULL; i++)
        append (link, name, value->list[i]);
      break;
    case SCOUT_QUERY_SHAPE_RANGE:
      range = dup_range (&value->range);
      append (link, name, range);
      break;
    case SCOUT_QUERY_SHAPE_TEXT:
    default:
      append (link, name, value->text);
      break;
    }
}

char *
scout_link_new_for_query (ScoutQuery *query)
{
  g_autoptr(GString) link = NULL;
  g_autoptr(ScoutLink) parsed = NULL;
  GPtrArray *values = NULL;
  const char *subject = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  subject = _scout_link_get_subject (scout_query_get_network (query),
                                     scout_query_get_endpoint (query)->id);
  if (subject == NULL)
    return NULL;

  link = g_string_new ("scout://search/");
  g_string_append (link, subject);
  values = _scout_query_get_values (query);
  for (guint i = 0; i < values->len; i++)
    append_value (link, g_ptr_array_index (values, i));
  if (scout_query_get_left_out (query) != NULL)
    append (link, LEFT_OUT, scout_query_get_left_out (query));
  if (scout_query_get_left_out_name (query) != NULL)
    append (link, LEFT_OUT_NAME, scout_query_get_left_out_name (query));

  parsed = scout_link_parse (link->str, NULL);

  return parsed != NULL ? g_string_free (g_steal_pointer (&link), FALSE) : NULL;
}
