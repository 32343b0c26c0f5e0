/* conformance-query.c: queries out of what the documents write into requests.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * A document's spelling goes in by ScoutQueryBuilder, as a form or a command line would fill it,
 * and what comes out is compared with that spelling letter by letter. Where the documents write
 * what Meta would not take, or take two ways for one thing, is listed below; there is no other
 * leniency.
 */

#include "config.h"

#include "conformance-query.h"

#include <math.h>
#include <string.h>

/* Where a document's spelling is not the one that Scout sends. */
static const struct
{
  const char *name;
  const char *written;
  const char *sent;
} respellings[] = {
  /* Conventions section 7, row 23: the table has REELS, a sample has reels. */
  { "content_type", "reels", "REELS" },
  /* Two ways that S2 has for one thing. */
  { "has_past_partnerships", "0", "false" },
  { "has_past_partnerships", "1", "true" },
};

/* {min:1,time_range:"L28"} becomes {"min":1,"time_range":"L28"}: JSON has names in quotes, and
 * Scout sends JSON (conventions section 5). ['US'] becomes ["US"] (section 7, row 8). */
static char *
dup_strict (const char *text)
{
  g_autoptr(GRegex) bare = g_regex_new ("([{,])([a-z_]+):", 0, 0, NULL);
  g_autofree char *quoted = g_regex_replace (bare, text, -1, 0, "\\1\"\\2\":", 0, NULL);

  return g_strdup (g_strdelimit (quoted, "'", '"'));
}

static gboolean
is_range (const ScoutCatalogParameter *parameter)
{
  return parameter->kind == SCOUT_CATALOG_KIND_METRIC_FILTER ||
         parameter->kind == SCOUT_CATALOG_KIND_FREE_RANGE;
}

static gboolean
is_list (const ScoutCatalogParameter *parameter)
{
  return parameter->type == SCOUT_CATALOG_TYPE_STRING_LIST;
}

char *
conformance_query_dup_member (const char *value,
                              const char *member)
{
  g_autofree char *pattern = g_strdup_printf ("[{,]\"?%s\"?:\"?([^,}\"]*)", member);
  g_autoptr(GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;

  if (!g_regex_match (regex, value, 0, &match))
    return NULL;

  return g_match_info_fetch (match, 1);
}

static void
set_range (ScoutQueryBuilder *builder,
           const char        *id,
           const char        *value)
{
  g_autofree char *min = conformance_query_dup_member (value, "min");
  g_autofree char *max = conformance_query_dup_member (value, "max");
  g_autofree char *time_range = conformance_query_dup_member (value, "time_range");
  g_autofree char *breakdown = conformance_query_dup_member (value, "breakdown");
  ScoutQueryRange range = SCOUT_QUERY_RANGE_INIT;

  if (min != NULL)
    range.min = g_ascii_strtod (min, NULL);
  if (max != NULL)
    range.max = g_ascii_strtod (max, NULL);
  range.time_range = time_range;
  range.breakdown = breakdown;
  scout_query_builder_set_range (builder, id, &range);
}

static void
set_list (ScoutQueryBuilder *builder,
          const char        *id,
          const char        *value)
{
  g_autofree char *bare = g_strdup (value);
  g_auto(GStrv) values = NULL;

  if (*bare == '[')
    {
      g_strdelimit (bare, "[]'\"", ' ');
      g_strstrip (bare);
    }
  values = g_strsplit (bare, ",", -1);
  scout_query_builder_set_list (builder, id, (const char * const *) values);
}

void
conformance_query_set (ScoutQueryBuilder *builder,
                       const char        *name,
                       const char        *value)
{
  const ScoutCatalogParameter *parameter =
    scout_catalog_endpoint_find_parameter_by_name (scout_query_builder_get_endpoint (builder),
                                                   name);

  if (parameter == NULL)
    g_error ("The catalogue has no parameter %s", name);

  if (is_range (parameter))
    set_range (builder, parameter->id, value);
  else if (is_list (parameter))
    set_list (builder, parameter->id, value);
  else
    scout_query_builder_set_text (builder, parameter->id, value);
}

char *
conformance_query_dup_expected (const ScoutCatalogParameter *parameter,
                                const char                  *value)
{
  for (gsize i = 0; i < G_N_ELEMENTS (respellings); i++)
    {
      if (g_str_equal (respellings[i].name, parameter->name) &&
          g_str_equal (respellings[i].written, value))
        return g_strdup (respellings[i].sent);
    }

  return is_range (parameter) || *value == '[' ? dup_strict (value) : g_strdup (value);
}

char *
conformance_query_dup_sent (ScoutQuery *query,
                            const char *name)
{
  g_autoptr(GPtrArray) parameters = scout_query_dup_parameters (query);

  for (guint i = 0; i < parameters->len; i++)
    {
      const ScoutQueryParameter *parameter = g_ptr_array_index (parameters, i);

      if (g_str_equal (parameter->name, name))
        return g_strdup (parameter->value);
    }

  return NULL;
}
