/* scout-performance-tiles.c: a creator's figures over one range, side by side.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Followers come with the profile and have the first tile; the others load, fail and come back
 * together. Whatever changes on a tile, all that it shows is explained again. Main thread only. */

#include "config.h"

#include "scout-performance-tiles.h"

#include "scout-error-wording.h"
#include "scout-rate-note.h"
#include "scout-tab-order.h"
#include "scout-tile-layout.h"
#include "scout-tooltip.h"
#include "scout-unanswered.h"
#include "scout-wording.h"

#include <math.h>

#define MOST_IN_ROW 6
#define REASON_SPACING 10

struct _ScoutPerformanceTiles
{
  AdwBin parent_instance;

  const ScoutPerformanceOffer *offer; /* (nullable) */
  GtkBox *box;
  GtkSizeGroup *captions; /* (owned) */
  ScoutMetricTile *tile[SCOUT_PERFORMANCE_MAX_TILES];
  GtkLabel *reason; /* why there are no figures */
  gboolean is_told; /* whether it is told elsewhere why there are no figures */
};

enum
{
  SIGNAL_RETRY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPerformanceTiles, scout_performance_tiles, ADW_TYPE_BIN)

static void
retry_cb (ScoutPerformanceTiles *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

/* Beside a figure from before: that of now did not come. Other notes are of other ranges. */
static void
retry_note_cb (ScoutPerformanceTiles *self,
               ScoutMetricTile       *tile)
{
  if (scout_performance_is_kept (tile))
    retry_cb (self);
}

/* Below the tiles, which have no room for it. */
static void
show_reason (ScoutPerformanceTiles *self,
             const GError          *error) /* (nullable) */
{
  g_autofree char *line = error != NULL ? scout_error_wording_dup_line (error) : NULL;

  gtk_label_set_text (self->reason, line != NULL ? line : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason), line != NULL);
}

static void
scout_performance_tiles_dispose (GObject *object)
{
  g_clear_object (&SCOUT_PERFORMANCE_TILES (object)->captions);

  G_OBJECT_CLASS (scout_performance_tiles_parent_class)->dispose (object);
}

static void
scout_performance_tiles_class_init (ScoutPerformanceTilesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_performance_tiles_dispose;

  /**
   * ScoutPerformanceTiles::retry:
   * @self: the tiles
   *
   * The person wants the figures that failed to be asked for again.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_performance_tiles_init (ScoutPerformanceTiles *self)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, REASON_SPACING);

  self->captions = gtk_size_group_new (GTK_SIZE_GROUP_VERTICAL);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_layout_manager (GTK_WIDGET (self->box), scout_tile_layout_new (MOST_IN_ROW));
  self->reason = g_object_new (GTK_TYPE_LABEL, "visible", FALSE, "wrap", TRUE, "xalign", 0.0f,
                               NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->reason), "caption");
  gtk_box_append (GTK_BOX (column), scout_tab_order_new (GTK_WIDGET (self->box)));
  gtk_box_append (GTK_BOX (column), GTK_WIDGET (self->reason));
  adw_bin_set_child (ADW_BIN (self), column);
}

void
scout_performance_tiles_offer (ScoutPerformanceTiles       *self,
                               const ScoutPerformanceOffer *offer)
{
  GtkWidget *old = NULL;

  g_return_if_fail (SCOUT_IS_PERFORMANCE_TILES (self));
  g_return_if_fail (offer != NULL);

  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, old);

  show_reason (self, NULL);
  self->offer = offer;
  for (gsize i = 0; i < offer->n_tiles; i++)
    {
      self->tile[i] = SCOUT_METRIC_TILE (scout_metric_tile_new ());
      scout_metric_tile_set_caption (self->tile[i],
                                     scout_metric_get_label (offer->tiles[i].metric));
      g_signal_connect_object (self->tile[i], "retry", G_CALLBACK (retry_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->tile[i], "retry-note", G_CALLBACK (retry_note_cb), self,
                               G_CONNECT_SWAPPED);
      scout_metric_tile_align (self->tile[i], self->captions);
      gtk_box_append (self->box, GTK_WIDGET (self->tile[i]));
    }
}

void
scout_performance_tiles_follow_catalog (ScoutPerformanceTiles *self,
                                        const ScoutCatalogApi *api)
{
  g_return_if_fail (SCOUT_IS_PERFORMANCE_TILES (self));
  g_return_if_fail (api != NULL);

  for (gsize i = 0; i < self->offer->n_tiles; i++)
    {
      /* Facebook tells followers with the profile and as no figure. */
      gboolean is_known = i == 0 ||
        scout_performance_offer_is_known (self->offer->tiles[i].metric, api);

      gtk_widget_set_visible (GTK_WIDGET (self->tile[i]), is_known);
    }
}

/* All that the tile shows, whichever answers it came with. */
static void
explain (ScoutPerformanceTiles      *self,
         gsize                       index,
         const ScoutPerformanceTold *told)
{
  ScoutMetricTile *tile = self->tile[index];
  ScoutPerformanceTold shown = *told;

  if (scout_performance_is_kept (tile))
    shown.figures = told->known;
  scout_performance_explain_told (tile, &self->offer->tiles[index], &shown);
  scout_rate_note_explain (tile, &self->offer->tiles[index], told->marketplace, told->known,
                           told->range);
}

void
scout_performance_tiles_show_followers (ScoutPerformanceTiles      *self,
                                        const ScoutPerformanceTold *told,
                                        ScoutCreator               *creator)
{
  g_return_if_fail (SCOUT_IS_PERFORMANCE_TILES (self));
  g_return_if_fail (told != NULL);

  scout_performance_show_followers (self->tile[0], &self->offer->tiles[0], told, creator);
}

void
scout_performance_tiles_show_loading (ScoutPerformanceTiles *self)
{
  g_return_if_fail (SCOUT_IS_PERFORMANCE_TILES (self));

  self->is_told = FALSE;
  show_reason (self, NULL);
  for (gsize i = 1; i < self->offer->n_tiles; i++)
    {
      scout_tooltip_set (GTK_WIDGET (self->tile[i]), NULL);
      scout_performance_load_tile (self->tile[i], &self->offer->tiles[i]);
    }
}

void
scout_performance_tiles_show_error (ScoutPerformanceTiles      *self,
                                    const ScoutPerformanceTold *told,
                                    const GError               *error,
                                    gboolean                    is_told)
{
  g_autofree char *unknown = scout_wording_compact (-1);

  g_return_if_fail (SCOUT_IS_PERFORMANCE_TILES (self));
  g_return_if_fail (told != NULL);
  g_return_if_fail (error != NULL);

  self->is_told = is_told;
  show_reason (self, is_told ? NULL : error);
  for (gsize i = 1; i < self->offer->n_tiles; i++)
    {
      scout_tooltip_set (GTK_WIDGET (self->tile[i]), NULL);
      scout_performance_fail_tile (self->tile[i], &self->offer->tiles[i], told->range, told->known,
                                   error);
      if (is_told && scout_metric_tile_get_state (self->tile[i]) == SCOUT_METRIC_TILE_FAILED)
        scout_metric_tile_set_value (self->tile[i], unknown,
                                     scout_error_wording_get (error).title);
    }
  scout_performance_tiles_show_rates (self, told);
}

static gboolean
may_retry (const GError *error)
{
  return scout_error_wording_get (error).remedy == SCOUT_ERROR_REMEDY_RETRY;
}

/* Why a figure is unknown that the creator may share. */
static const GError *
find_error (const ScoutPerformanceTile *offer,
            const ScoutPerformanceTold *told)
{
  double figure = scout_creator_get_figure (told->figures, offer->metric,
                                            offer->has_own_range ? offer->range : told->range);

  return isnan (figure) ? scout_unanswered_find (G_OBJECT (told->figures), offer->metric,
                                                 SCOUT_BREAKDOWN_NONE) : NULL;
}

void
scout_performance_tiles_show_figures (ScoutPerformanceTiles      *self,
                                      const ScoutPerformanceTold *told)
{
  g_return_if_fail (SCOUT_IS_PERFORMANCE_TILES (self));
  g_return_if_fail (told != NULL && SCOUT_IS_CREATOR (told->figures));

  self->is_told = FALSE;
  show_reason (self, NULL);
  for (gsize i = 1; i < self->offer->n_tiles; i++)
    {
      const ScoutPerformanceTile *offer = &self->offer->tiles[i];
      const GError *error = find_error (offer, told);

      if (error != NULL && scout_performance_fail_tile (self->tile[i], offer, told->range,
                                                        told->known, error))
        scout_metric_tile_set_note_problem (self->tile[i], scout_error_wording_get (error).title,
                                            may_retry (error));
      else if (error == NULL)
        scout_performance_show_tile (self->tile[i], offer, told->marketplace, told->range,
                                     told->figures);
      /* One that failed says so itself. */
      if (scout_metric_tile_get_state (self->tile[i]) != SCOUT_METRIC_TILE_FAILED)
        scout_tooltip_set (GTK_WIDGET (self->tile[i]),
                           error != NULL ? scout_error_wording_get (error).title : NULL);
    }
  scout_performance_tiles_show_rates (self, told);
}

void
scout_performance_tiles_show_days (ScoutPerformanceTiles      *self,
                                   const ScoutPerformanceTold *told)
{
  g_return_if_fail (SCOUT_IS_PERFORMANCE_TILES (self));
  g_return_if_fail (told != NULL);

  for (gsize i = 1; i < self->offer->n_tiles; i++)
    {
      scout_performance_show_days (self->tile[i], &self->offer->tiles[i], told);
      explain (self, i, told);
    }
}

void
scout_performance_tiles_show_rates (ScoutPerformanceTiles      *self,
                                    const ScoutPerformanceTold *told)
{
  g_return_if_fail (SCOUT_IS_PERFORMANCE_TILES (self));
  g_return_if_fail (told != NULL);

  for (gsize i = 1; i < self->offer->n_tiles; i++)
    {
      scout_rate_note_show (self->tile[i], &self->offer->tiles[i], told->loader, told->known,
                            told->range);
      /* Which asks for the rates of other ranges as well. */
      if (self->is_told)
        scout_metric_tile_set_note_problem (self->tile[i], NULL, FALSE);
      explain (self, i, told);
    }
}
