/* scout-cli-range.c: the time that figures of creators are of.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which times there are, and which is usual, follows from the catalogue's metrics: all but the
 * lifetime, which nobody chooses. Pure functions. */

#include "config.h"

#include "scout-cli-run-private.h"

#include "scout-cli-value.h"

#include <glib/gi18n.h>

#define EDGE_ID "creator-insights"
#define LIFETIME_ID "lifetime"

static const ScoutCatalogValues *
get_values (const ScoutCatalogApi *api)
{
  return scout_catalog_api_find_values (api, "time-ranges");
}

static gboolean
has_metric_over (const ScoutCatalogApi *api,
                 const char            *name)
{
  for (gsize i = 0; i < api->n_metrics; i++)
    {
      if (g_strcmp0 (api->metrics[i].endpoint_id, EDGE_ID) == 0 &&
          g_strv_contains (api->metrics[i].time_ranges, name))
        return TRUE;
    }

  return FALSE;
}

GStrv
_scout_cli_range_dup_words (ScoutCatalog *catalog,
                            ScoutNetwork  network)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, network);
  const ScoutCatalogValues *values = get_values (api);
  g_autoptr(GStrvBuilder) words = g_strv_builder_new ();

  for (gsize i = 0; values != NULL && i < values->n_values; i++)
    {
      if (!g_str_equal (values->values[i].id, LIFETIME_ID) &&
          has_metric_over (api, values->values[i].value))
        g_strv_builder_add (words, values->values[i].id);
    }

  return g_strv_builder_end (words);
}

static const char *
get_usual (const ScoutCatalogApi *api)
{
  for (gsize i = 0; i < api->n_metrics; i++)
    {
      const ScoutCatalogMetric *metric = &api->metrics[i];
      const ScoutCatalogValue *value = NULL;

      if (g_strcmp0 (metric->endpoint_id, EDGE_ID) != 0 || metric->default_time_range == NULL)
        continue;
      value = scout_catalog_values_find (get_values (api), metric->default_time_range);
      if (value != NULL && !g_str_equal (value->id, LIFETIME_ID))
        return value->id;
    }

  return NULL;
}

gboolean
_scout_cli_range_read (const ScoutCliArguments  *arguments,
                       ScoutTimeRange           *range,
                       GError                  **error)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (arguments->catalog, arguments->network);
  g_auto(GStrv) words = _scout_cli_range_dup_words (arguments->catalog, arguments->network);
  g_autoptr(GEnumClass) ranges = g_type_class_ref (SCOUT_TYPE_TIME_RANGE);
  g_autofree char *id = NULL;
  g_autofree char *all = NULL;
  const GEnumValue *known = NULL;

  id = arguments->range != NULL ? scout_cli_value_dup_id (get_values (api), arguments->range)
                                : g_strdup (get_usual (api));
  if (id != NULL && g_strv_contains ((const char * const *) words, id))
    known = g_enum_get_value_by_nick (ranges, id);
  if (known != NULL)
    {
      *range = (ScoutTimeRange) known->value;
      return TRUE;
    }

  all = g_strjoinv (", ", words);
  g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE, _("--%s takes one of %s, not “%s”."),
               "range", all, arguments->range != NULL ? arguments->range : "");
  return FALSE;
}
