/* scout-performance-offer.c: what each network tells of a creator's performance.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Tables, and what follows from them; any thread. */

#include "config.h"

#include "scout-performance-offer.h"

#include <glib/gi18n.h>

static const ScoutPerformanceTile facebook_tiles[] = {
  { .metric = SCOUT_METRIC_FOLLOWERS, .note = N_("At present; Meta tells no history") },
  { .metric = SCOUT_METRIC_REACH, .is_daily = TRUE },
  { .metric = SCOUT_METRIC_VIEWS, .is_daily = TRUE },
  { .metric = SCOUT_METRIC_INTERACTIONS, .is_daily = TRUE },
  { .metric = SCOUT_METRIC_POSTS_PUBLISHED, .is_daily = TRUE },
  { .metric = SCOUT_METRIC_INTERACTION_RATE, .is_rate = TRUE,
    .note = N_("Of views,\nestimated by Meta") },
};

static const ScoutPerformanceChart facebook_charts[] = {
  { SCOUT_METRIC_REACH, N_("Daily reach") },
  { SCOUT_METRIC_VIEWS, N_("Daily views") },
  { SCOUT_METRIC_INTERACTIONS, N_("Daily interactions") },
  { SCOUT_METRIC_POSTS_PUBLISHED, N_("Posts published per day") },
};

static const ScoutPerformanceRange facebook_ranges[] = {
  { SCOUT_TIME_RANGE_L1, "L1", N_("1 day") },
  { SCOUT_TIME_RANGE_L7, "L7", N_("7 days") },
  { SCOUT_TIME_RANGE_L14, "L14", N_("14 days") },
  { SCOUT_TIME_RANGE_L28, "L28", N_("28 days") },
  { SCOUT_TIME_RANGE_L90, "L90", N_("90 days") },
};

/* Of what the hook rate is a share S1 does not say. */
static const ScoutPerformanceTile instagram_tiles[] = {
  { .metric = SCOUT_METRIC_FOLLOWERS, .note = N_("At present; Meta tells no history") },
  { .metric = SCOUT_METRIC_REACH, .is_daily = TRUE },
  { .metric = SCOUT_METRIC_VIEWS, .is_daily = TRUE },
  { .metric = SCOUT_METRIC_INTERACTIONS, .is_daily = TRUE },
  { .metric = SCOUT_METRIC_ENGAGED_ACCOUNTS, .is_daily = TRUE },
  { .metric = SCOUT_METRIC_REELS_INTERACTION_RATE, .is_rate = TRUE, .has_own_range = TRUE,
    .range = SCOUT_TIME_RANGE_L90, .note = N_("Of first views,\nlast 90 days") },
  { .metric = SCOUT_METRIC_REELS_HOOK_RATE, .is_rate = TRUE, .has_own_range = TRUE,
    .range = SCOUT_TIME_RANGE_L90, .note = N_("Last 90 days") },
};

/* What is newer than S1, and not in every catalogue, is last. */
static const ScoutPerformanceChart instagram_charts[] = {
  { SCOUT_METRIC_REACH, N_("Daily reach") },
  { SCOUT_METRIC_ENGAGED_ACCOUNTS, N_("Daily engaged accounts") },
  { SCOUT_METRIC_VIEWS, N_("Daily views") },
  { SCOUT_METRIC_INTERACTIONS, N_("Daily interactions") },
};

static const ScoutPerformanceRange instagram_ranges[] = {
  { SCOUT_TIME_RANGE_THIS_WEEK, "this-week", N_("This week") },
  { SCOUT_TIME_RANGE_L14, "L14", N_("14 days") },
  { SCOUT_TIME_RANGE_THIS_MONTH, "this-month", N_("This month") },
};

static const ScoutPerformanceOffer offers[SCOUT_N_NETWORKS] = {
  [SCOUT_NETWORK_FACEBOOK] = {
    facebook_tiles, G_N_ELEMENTS (facebook_tiles),
    facebook_charts, G_N_ELEMENTS (facebook_charts),
    facebook_ranges, G_N_ELEMENTS (facebook_ranges),
    SCOUT_TIME_RANGE_L28, TRUE, N_("Estimated by Meta, updated daily"),
  },
  [SCOUT_NETWORK_INSTAGRAM] = {
    instagram_tiles, G_N_ELEMENTS (instagram_tiles),
    instagram_charts, G_N_ELEMENTS (instagram_charts),
    instagram_ranges, G_N_ELEMENTS (instagram_ranges),
    SCOUT_TIME_RANGE_L14, FALSE, N_("Meta offers these three ranges for Instagram"),
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (facebook_tiles) <= SCOUT_PERFORMANCE_MAX_TILES);
G_STATIC_ASSERT (G_N_ELEMENTS (instagram_tiles) <= SCOUT_PERFORMANCE_MAX_TILES);

const ScoutPerformanceOffer *
scout_performance_offer_get (ScoutNetwork network)
{
  g_return_val_if_fail (network < SCOUT_N_NETWORKS, &offers[SCOUT_NETWORK_FACEBOOK]);

  return &offers[network];
}

const ScoutPerformanceRange *
scout_performance_offer_find_range (const ScoutPerformanceOffer *self,
                                    const char                  *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (gsize i = 0; i < self->n_ranges; i++)
    {
      if (g_strcmp0 (self->ranges[i].id, id) == 0)
        return &self->ranges[i];
    }

  return NULL;
}

/* Undivided, which the catalogue has before the same figure with breakdowns. (nullable) */
static const ScoutCatalogMetric *
find_metric (ScoutMetric            metric,
             const ScoutCatalogApi *api)
{
  g_autoptr(GEnumClass) metrics = g_type_class_ref (SCOUT_TYPE_METRIC);
  const GEnumValue *value = g_enum_get_value (metrics, (int) metric);

  for (gsize i = 0; i < api->n_metrics; i++)
    {
      if (g_str_equal (api->metrics[i].measure, value->value_nick) &&
          g_str_equal (api->metrics[i].endpoint_id, "creator-insights"))
        return &api->metrics[i];
    }

  return NULL;
}

gboolean
scout_performance_offer_is_known (ScoutMetric            metric,
                                  const ScoutCatalogApi *api)
{
  return api == NULL || find_metric (metric, api) != NULL;
}

gboolean
scout_performance_offer_counts_publications (ScoutMetric            metric,
                                             const ScoutCatalogApi *api)
{
  const ScoutCatalogMetric *found = api != NULL ? find_metric (metric, api) : NULL;

  return found != NULL && found->counts_publications;
}

GListModel *
scout_performance_offer_dup_chart_names (const ScoutPerformanceOffer *self,
                                         const ScoutCatalogApi       *api)
{
  GtkStringList *names = gtk_string_list_new (NULL);

  g_return_val_if_fail (self != NULL, G_LIST_MODEL (names));

  for (gsize i = 0; i < self->n_charts; i++)
    {
      if (scout_performance_offer_is_known (self->charts[i].metric, api))
        gtk_string_list_append (names, scout_metric_get_label (self->charts[i].metric));
    }

  return G_LIST_MODEL (names);
}
