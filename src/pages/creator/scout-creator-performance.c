/* scout-creator-performance.c: a creator's figures: tiles, a range to choose, and a daily chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Shows two parts that load and fail by themselves: overall figures of one range, and daily series,
 * which the chart shows and, as sparklines and changes, the tiles. A change compares the sum of the
 * range with the sum of as many days before it, where any series has them. */

#include "config.h"

#include "scout-creator-performance.h"

#include "scout-daily-chart.h"
#include "scout-error-wording.h"
#include "scout-graph-error.h"
#include "scout-performance-offer.h"
#include "scout-performance-tiles.h"
#include "scout-round-toggle.h"
#include "scout-row-layout.h"
#include "scout-unanswered.h"

#include <glib/gi18n.h>

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/pages/scout-creator-performance.ui"

struct _ScoutCreatorPerformance
{
  AdwBin parent_instance;

  const ScoutPerformanceOffer *offer;
  ScoutNetwork network;
  ScoutMarketplace *marketplace; /* (owned) (nullable): for explanations */
  ScoutTimeRange range;
  ScoutTimeRange ranges[SCOUT_N_NETWORKS]; /* that were chosen last */
  ScoutCreator *figures; /* (owned) (nullable): knows the figures of the range */
  ScoutCreator *days;    /* (owned) (nullable): knows the daily series */
  ScoutCreator *known;   /* (owned) (nullable): knows the rates of other ranges */
  ScoutPartLoader *loader;          /* (owned) (nullable): of the other rates */
  GError *tiles_error;              /* (owned) (nullable): why there are no figures */
  gint64 tiles_error_time;          /* when it came, in microseconds, monotonic */
  guint tiles_wait_id;              /* until the end of a limit */

  GtkBox *head;
  GtkLabel *caption;
  ScoutRoundToggle *range_toggle;
  ScoutPerformanceTiles *tiles;
  ScoutCommonFailure *failure;
  ScoutDailyChart *chart;
};

typedef enum
{
  PROP_RANGE = 1,
} ScoutCreatorPerformanceProperty;

static GParamSpec *props[PROP_RANGE + 1];

enum
{
  SIGNAL_RETRY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutCreatorPerformance, scout_creator_performance, ADW_TYPE_BIN)

static ScoutPerformanceTold
get_told (ScoutCreatorPerformance *self)
{
  return (ScoutPerformanceTold) { self->marketplace, self->range, self->figures, self->days,
                                  self->known, self->loader };
}

static void
update_days (ScoutCreatorPerformance *self)
{
  const ScoutPerformanceTold told = get_told (self);

  scout_performance_tiles_show_days (self->tiles, &told);
  scout_daily_chart_show_days (self->chart, &told);
}

static void
update_rate_note (ScoutCreatorPerformance *self)
{
  const ScoutPerformanceTold told = get_told (self);

  scout_performance_tiles_show_rates (self->tiles, &told);
}

static void
forget_tiles_error (ScoutCreatorPerformance *self)
{
  g_clear_handle_id (&self->tiles_wait_id, g_source_remove);
  g_clear_error (&self->tiles_error);
}

static void
ask_for_tiles (ScoutCreatorPerformance *self)
{
  forget_tiles_error (self);
  g_signal_emit (self, signals[SIGNAL_RETRY], 0, (guint) SCOUT_PERFORMANCE_PART_TILES);
}

static gboolean
tiles_wait_over_cb (gpointer user_data)
{
  ScoutCreatorPerformance *self = user_data;

  self->tiles_wait_id = 0;
  ask_for_tiles (self);

  return G_SOURCE_REMOVE;
}

/* What is left of it: the words say when the limit ends, whenever they are said. */
static GError *
dup_tiles_error (ScoutCreatorPerformance *self)
{
  gint64 passed = g_get_monotonic_time () - self->tiles_error_time;

  return scout_graph_error_dup_later (self->tiles_error, (guint) (passed / G_USEC_PER_SEC));
}

/* What nobody looks at costs no calls: who comes back after the end of a limit waits no more. */
static void
wait_for_tiles (ScoutCreatorPerformance *self)
{
  g_autoptr(GError) error = NULL;

  g_clear_handle_id (&self->tiles_wait_id, g_source_remove);
  if (self->tiles_error == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self))
      || scout_error_wording_get_wait (self->tiles_error) == 0
      || scout_common_failure_tells (self->failure, self->tiles_error))
    return;

  error = dup_tiles_error (self);
  self->tiles_wait_id = g_timeout_add_seconds (scout_error_wording_get_wait (error),
                                               tiles_wait_over_cb, self);
}

/* A reason that is told once, for all, is not told by each tile. Where the page is left, parts
 * change that nobody is shown in any more. */
static void
update_tiles_error (ScoutCreatorPerformance *self)
{
  const ScoutPerformanceTold told = get_told (self);
  g_autoptr(GError) error = NULL;

  if (self->tiles_error == NULL
      || (told.loader != NULL && scout_part_loader_get_creator (told.loader) == NULL))
    return;

  error = dup_tiles_error (self);
  wait_for_tiles (self);
  scout_performance_tiles_show_error (self->tiles, &told, error,
                                      scout_common_failure_tells (self->failure, error));
}

static void
range_selected_cb (ScoutCreatorPerformance *self)
{
  const ScoutPerformanceRange *range =
    scout_performance_offer_find_range (self->offer,
                                        scout_round_toggle_get_selected (self->range_toggle));

  if (range != NULL)
    scout_creator_performance_set_range (self, range->range);
}

static void
chart_chosen_cb (ScoutCreatorPerformance *self)
{
  const ScoutPerformanceTold told = get_told (self);

  scout_daily_chart_show_days (self->chart, &told);
}

/* What ended together begins together: a limit that is over is over for the tiles as well. */
static void
chart_retry_cb (ScoutCreatorPerformance *self)
{
  if (self->tiles_error != NULL)
    ask_for_tiles (self);
  g_signal_emit (self, signals[SIGNAL_RETRY], 0, (guint) SCOUT_PERFORMANCE_PART_DAILY);
}

static void
tiles_retry_cb (ScoutCreatorPerformance *self)
{
  ask_for_tiles (self);
}

static void
scout_creator_performance_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (scout_creator_performance_parent_class)->map (widget);

  wait_for_tiles (SCOUT_CREATOR_PERFORMANCE (widget));
}

static void
scout_creator_performance_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&SCOUT_CREATOR_PERFORMANCE (widget)->tiles_wait_id, g_source_remove);

  GTK_WIDGET_CLASS (scout_creator_performance_parent_class)->unmap (widget);
}

static void
scout_creator_performance_dispose (GObject *object)
{
  ScoutCreatorPerformance *self = SCOUT_CREATOR_PERFORMANCE (object);

  g_clear_object (&self->marketplace);
  g_clear_object (&self->figures);
  g_clear_object (&self->days);
  g_clear_object (&self->known);
  g_clear_object (&self->loader);
  forget_tiles_error (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SCOUT_TYPE_CREATOR_PERFORMANCE);

  G_OBJECT_CLASS (scout_creator_performance_parent_class)->dispose (object);
}

static void
scout_creator_performance_get_property (GObject    *object,
                                        guint       id,
                                        GValue     *value,
                                        GParamSpec *pspec)
{
  switch ((ScoutCreatorPerformanceProperty) id)
    {
    case PROP_RANGE:
      g_value_set_enum (value, (int) SCOUT_CREATOR_PERFORMANCE (object)->range);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_creator_performance_set_property (GObject      *object,
                                        guint         id,
                                        const GValue *value,
                                        GParamSpec   *pspec)
{
  switch ((ScoutCreatorPerformanceProperty) id)
    {
    case PROP_RANGE:
      scout_creator_performance_set_range (SCOUT_CREATOR_PERFORMANCE (object),
                                           (ScoutTimeRange) g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
scout_creator_performance_class_init (ScoutCreatorPerformanceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = scout_creator_performance_dispose;
  object_class->get_property = scout_creator_performance_get_property;
  object_class->set_property = scout_creator_performance_set_property;
  widget_class->map = scout_creator_performance_map;
  widget_class->unmap = scout_creator_performance_unmap;

  /**
   * ScoutCreatorPerformance:range:
   *
   * The range of tiles and chart, one of those that the network offers.
   */
  props[PROP_RANGE] = g_param_spec_enum ("range", NULL, NULL, SCOUT_TYPE_TIME_RANGE,
                                         SCOUT_TIME_RANGE_L28,
                                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                         | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutCreatorPerformance::retry:
   * @self: the widget
   * @part: a #ScoutPerformancePart
   *
   * The person wants a part that failed to be asked for again.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                        0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  g_type_ensure (SCOUT_TYPE_COMMON_FAILURE);
  g_type_ensure (SCOUT_TYPE_DAILY_CHART);
  g_type_ensure (SCOUT_TYPE_PERFORMANCE_TILES);
  g_type_ensure (SCOUT_TYPE_ROUND_TOGGLE);
  g_type_ensure (SCOUT_TYPE_ROW_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPerformance, head);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPerformance, caption);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPerformance, range_toggle);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPerformance, tiles);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPerformance, failure);
  gtk_widget_class_bind_template_child (widget_class, ScoutCreatorPerformance, chart);
  gtk_widget_class_bind_template_callback (widget_class, chart_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, chart_retry_cb);
  gtk_widget_class_bind_template_callback (widget_class, tiles_retry_cb);
}

static void
add_ranges (ScoutCreatorPerformance *self)
{
  scout_round_toggle_remove_all (self->range_toggle);
  for (gsize i = 0; i < self->offer->n_ranges; i++)
    {
      const ScoutPerformanceRange *range = &self->offer->ranges[i];

      scout_round_toggle_append (self->range_toggle, range->id, _(range->label));
      if (range->range == self->range)
        scout_round_toggle_set_selected (self->range_toggle, range->id);
    }
}

static void
show_offer (ScoutCreatorPerformance     *self,
            const ScoutPerformanceOffer *offer)
{
  self->offer = offer;
  forget_tiles_error (self);
  g_clear_object (&self->figures);
  g_clear_object (&self->days);
  self->range = self->ranges[self->network];
  gtk_label_set_label (self->caption, _(offer->caption));
  scout_performance_tiles_offer (self->tiles, offer);
  scout_daily_chart_offer (self->chart, offer);
  add_ranges (self);
}

static void
scout_creator_performance_init (ScoutCreatorPerformance *self)
{
  for (ScoutNetwork network = 0; network < SCOUT_N_NETWORKS; network++)
    self->ranges[network] = scout_performance_offer_get (network)->first_range;
  gtk_widget_init_template (GTK_WIDGET (self));
  scout_common_failure_add (self->failure, scout_daily_chart_get_part (self->chart));
  g_signal_connect_object (self->failure, "notify::active", G_CALLBACK (update_tiles_error), self,
                           G_CONNECT_SWAPPED);
  show_offer (self, scout_performance_offer_get (SCOUT_NETWORK_FACEBOOK));
  g_signal_connect_object (self->range_toggle, "notify::selected", G_CALLBACK (range_selected_cb),
                           self, G_CONNECT_SWAPPED);
}

void
scout_creator_performance_set_network (ScoutCreatorPerformance *self,
                                       ScoutNetwork             network)
{
  const ScoutPerformanceOffer *offer = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self));

  offer = scout_performance_offer_get (network);
  if (offer == self->offer)
    return;

  self->network = network;
  g_signal_handlers_block_by_func (self->range_toggle, range_selected_cb, self);
  show_offer (self, offer);
  g_signal_handlers_unblock_by_func (self->range_toggle, range_selected_cb, self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RANGE]);
}

ScoutTimeRange
scout_creator_performance_get_range (ScoutCreatorPerformance *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self), SCOUT_TIME_RANGE_L28);

  return self->range;
}

void
scout_creator_performance_set_range (ScoutCreatorPerformance *self,
                                     ScoutTimeRange           range)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self));

  if (range == self->range)
    return;

  self->range = range;
  self->ranges[self->network] = range;
  g_clear_object (&self->figures);
  for (gsize i = 0; i < self->offer->n_ranges; i++)
    {
      if (self->offer->ranges[i].range == range)
        scout_round_toggle_set_selected (self->range_toggle, self->offer->ranges[i].id);
    }
  update_days (self);
  update_rate_note (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_RANGE]);
}

void
scout_creator_performance_set_range_of (ScoutCreatorPerformance *self,
                                        ScoutNetwork             network,
                                        ScoutTimeRange           range)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self));
  g_return_if_fail ((guint) network < SCOUT_N_NETWORKS);

  self->ranges[network] = range;
  if (network == self->network)
    scout_creator_performance_set_range (self, range);
}

void
scout_creator_performance_set_narrow (ScoutCreatorPerformance *self,
                                      gboolean                 is_narrow)
{
  GtkOrientation orientation = is_narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;

  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->head), orientation);
}

/* What is newer than S1 or S2 has a place where the catalogue has it. */
static void
follow_catalog (ScoutCreatorPerformance *self)
{
  const ScoutCatalogApi *api =
    scout_catalog_get_api (scout_marketplace_get_catalog (self->marketplace), self->network);

  scout_performance_tiles_follow_catalog (self->tiles, api);
  scout_daily_chart_follow_catalog (self->chart, api);
}

void
scout_creator_performance_set_marketplace (ScoutCreatorPerformance *self,
                                           ScoutMarketplace        *marketplace)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self));

  if (!g_set_object (&self->marketplace, marketplace) || marketplace == NULL)
    return;

  scout_creator_performance_set_network (self, scout_marketplace_get_network (marketplace));
  follow_catalog (self);
}

ScoutCommonFailure *
scout_creator_performance_get_failure (ScoutCreatorPerformance *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self), NULL);

  return self->failure;
}

void
scout_creator_performance_show_followers (ScoutCreatorPerformance *self,
                                          ScoutCreator            *creator)
{
  const ScoutPerformanceTold told = get_told (self);

  scout_performance_tiles_show_followers (self->tiles, &told, creator);
}

void
scout_creator_performance_show_loading (ScoutCreatorPerformance *self,
                                        ScoutPerformancePart     part)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self));

  if (part == SCOUT_PERFORMANCE_PART_TILES)
    {
      g_clear_object (&self->figures);
      forget_tiles_error (self);
      scout_performance_tiles_show_loading (self->tiles);
      return;
    }

  g_clear_object (&self->days);
  update_days (self);
  scout_daily_chart_show_loading (self->chart);
}

void
scout_creator_performance_show_error (ScoutCreatorPerformance *self,
                                      ScoutPerformancePart     part,
                                      const GError            *error)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self));
  g_return_if_fail (error != NULL);

  if (part == SCOUT_PERFORMANCE_PART_TILES)
    {
      g_clear_error (&self->tiles_error);
      self->tiles_error = g_error_copy (error);
      self->tiles_error_time = g_get_monotonic_time ();
      update_tiles_error (self);
      return;
    }

  scout_daily_chart_show_error (self->chart, error);
}

void
scout_creator_performance_forget_error (ScoutCreatorPerformance *self)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self));

  forget_tiles_error (self);
}

void
scout_creator_performance_show_figures (ScoutCreatorPerformance *self,
                                        ScoutCreator            *creator)
{
  ScoutPerformanceTold told;

  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  g_set_object (&self->figures, creator);
  forget_tiles_error (self);
  told = get_told (self);
  scout_performance_tiles_show_figures (self->tiles, &told);
  scout_daily_chart_update_total (self->chart, &told);
}

void
scout_creator_performance_show_rates (ScoutCreatorPerformance *self,
                                      ScoutPartLoader         *loader,
                                      ScoutCreator            *known)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self));
  g_return_if_fail (SCOUT_IS_CREATOR (known));

  g_set_object (&self->loader, loader);
  g_set_object (&self->known, known);
  update_rate_note (self);
}

void
scout_creator_performance_show_kept (ScoutCreatorPerformance *self,
                                     ScoutCreator            *creator)
{
  scout_creator_performance_show_figures (self, creator);
  scout_daily_chart_show_empty (self->chart, _("Daily figures are not kept."));
}

void
scout_creator_performance_show_days (ScoutCreatorPerformance *self,
                                     ScoutCreator            *creator)
{
  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  g_set_object (&self->days, creator);
  update_days (self);
}

void
scout_creator_performance_show_changes (ScoutCreatorPerformance *self,
                                        ScoutCreator            *creator)
{
  ScoutPerformanceTold told;

  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  if (self->days == NULL)
    return;

  scout_unanswered_pass_on (G_OBJECT (self->days), G_OBJECT (creator));
  g_set_object (&self->days, creator);
  told = get_told (self);
  scout_performance_tiles_show_days (self->tiles, &told);
}

gboolean
scout_creator_performance_point_at_best_day (ScoutCreatorPerformance *self)
{
  g_return_val_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (self), FALSE);

  return scout_daily_chart_point_at_best_day (self->chart);
}
