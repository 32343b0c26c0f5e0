/* scout-split-card.c: how figures divide in one way, as a card with a chart.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* While figures load, their shape stands in their place: as many rows as there were last, or as
 * there usually are. Main thread only. */

#include "config.h"

#include "scout-split-card.h"

#include "scout-chart-legend.h"
#include "scout-chart-menu-button.h"
#include "scout-chart-rows.h"
#include "scout-chart-skeleton.h"
#include "scout-chart-words.h"
#include "scout-explain-button.h"
#include "scout-missed-figures.h"
#include "scout-panel.h"
#include "scout-phrases.h"
#include "scout-spoken.h"

#include <glib/gi18n.h>

#define SPACING 12
#define BUTTON_SPACING 6
/* What Meta tells of places, ages and kinds of content, as a rule. */
#define N_PLACES 10
#define N_AGES 6
#define N_KINDS 4

struct _ScoutSplitCard
{
  AdwBin parent_instance;

  const ScoutSplitOffer *offer;
  ScoutPagePart *part;
  GtkLabel *largest; /* (nullable): of a pyramid */
  ScoutChart *chart;
  ScoutChartSkeleton *skeleton; /* (nullable): until something loads */
  GtkWidget *retry;
  ScoutExplainButton *explain[SCOUT_SPLIT_MAX_METRICS];
};

enum
{
  SIGNAL_RETRY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutSplitCard, scout_split_card, ADW_TYPE_BIN)

static void
retry_cb (ScoutSplitCard *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

/* Whether each of several figures has a bar of its own, and may have a button beside it. */
static gboolean
has_rows (const ScoutSplitOffer *offer)
{
  return offer->metrics[1] != SCOUT_METRIC_OTHER;
}

static GtkWidget *
new_buttons (ScoutSplitCard *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, BUTTON_SPACING);
  const char *title = _(self->offer->title);

  self->retry = scout_missed_figures_new_button (title);
  g_signal_connect_object (self->retry, "clicked", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), self->retry);
  if (!has_rows (self->offer))
    {
      self->explain[0] = SCOUT_EXPLAIN_BUTTON (scout_explain_button_new (title));
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->explain[0]));
    }
  gtk_box_append (GTK_BOX (box), scout_chart_menu_button_new (self->chart, title));

  return box;
}

/* One that explains nothing is not seen, and must not leave its place to others. */
static GtkWidget *
new_rows (ScoutSplitCard *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, BUTTON_SPACING);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_layout_manager (column, scout_chart_rows_new (self->chart));
  for (gsize i = 0; self->offer->metrics[i] != SCOUT_METRIC_OTHER; i++)
    {
      /* Their sums have buttons too, on tiles. */
      GtkWidget *button =
        scout_explain_button_new_within (scout_metric_get_label (self->offer->metrics[i]),
                                         _(self->offer->title));
      GtkWidget *place = adw_bin_new ();

      self->explain[i] = SCOUT_EXPLAIN_BUTTON (button);
      adw_bin_set_child (ADW_BIN (place), button);
      gtk_box_append (GTK_BOX (column), place);
    }
  /* A card that is longer than it has to be must not draw the buttons apart. */
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_widget_set_hexpand (GTK_WIDGET (self->chart), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->chart));
  gtk_box_append (GTK_BOX (box), column);

  return box;
}

static GtkWidget *
new_largest (void)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0f, NULL);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");

  return label;
}

/* A pyramid is told in words first, as most look for one group. Its bars fill what a card beside it
 * makes its own longer. */
static GtkWidget *
new_content (ScoutSplitCard *self)
{
  GtkWidget *box = NULL;

  if (has_rows (self->offer))
    return new_rows (self);
  if (self->offer->kind != SCOUT_CHART_PYRAMID)
    return GTK_WIDGET (self->chart);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);
  self->largest = GTK_LABEL (new_largest ());
  gtk_widget_set_vexpand (GTK_WIDGET (self->chart), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->largest));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->chart));

  return box;
}

/* How many rows there are as a rule: a metric each, or a part each. */
static guint
count_usual (const ScoutSplitOffer *offer)
{
  guint n_metrics = 0;

  while (offer->metrics[n_metrics] != SCOUT_METRIC_OTHER)
    n_metrics++;
  if (offer->kind == SCOUT_CHART_SHARES)
    return n_metrics;
  if (offer->breakdown == SCOUT_BREAKDOWN_COUNTRY || offer->breakdown == SCOUT_BREAKDOWN_CITY)
    return N_PLACES;

  return offer->breakdown == SCOUT_BREAKDOWN_CONTENT_TYPE ? N_KINDS : N_AGES;
}

/* The words above a pyramid have room as well, and nobody hears of that. */
static GtkWidget *
new_placeholder (ScoutSplitCard *self)
{
  GtkWidget *skeleton = scout_chart_skeleton_new (self->offer->kind, count_usual (self->offer));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);
  GtkWidget *largest = NULL;

  self->skeleton = SCOUT_CHART_SKELETON (skeleton);
  if (self->offer->kind == SCOUT_CHART_PYRAMID)
    {
      gtk_widget_set_vexpand (skeleton, TRUE);
      largest = new_largest ();
      gtk_accessible_update_state (GTK_ACCESSIBLE (largest), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
      gtk_box_append (GTK_BOX (box), largest);
    }
  gtk_box_append (GTK_BOX (box), skeleton);

  return box;
}

static void
clear_explanations (ScoutSplitCard *self)
{
  for (gsize i = 0; self->offer->metrics[i] != SCOUT_METRIC_OTHER; i++)
    scout_explain_button_clear (self->explain[i]);
}

/* What is not shown can neither be explained nor saved. */
static void
clear (ScoutSplitCard *self)
{
  gtk_widget_set_visible (self->retry, FALSE);
  clear_explanations (self);
  scout_chart_set_data (self->chart, NULL);
}

/* Which time the shares are of: what was wanted, unless the network divides over another only. */
static ScoutTimeRange
find_range (ScoutSplitCard      *self,
            const ScoutQuestion *question,
            ScoutCreator        *creator)
{
  for (gsize i = 0; self->offer->metrics[i] != SCOUT_METRIC_OTHER; i++)
    {
      ScoutInsight *insight = scout_split_chart_find (self->offer, i, question->range, creator);

      if (insight != NULL)
        return scout_insight_get_key (insight)->range;
    }

  return question->range;
}

/* The choice of a range may have gone out of sight, and another may have come than was wanted. What
 * is not told is of no time. */
static void
show_caption (ScoutSplitCard *self,
              ScoutChartData *data, /* (nullable) */
              ScoutTimeRange  range)
{
  ScoutChartUnit unit = data != NULL ? scout_chart_data_get_unit (data) : SCOUT_CHART_PERCENT;
  g_autofree char *caption =
    scout_split_chart_dup_caption (self->offer, unit,
                                   data != NULL ? range : SCOUT_TIME_RANGE_LIFETIME);

  scout_page_part_set_caption (self->part, caption);
}

static void
show_largest (ScoutSplitCard *self,
              ScoutChartData *data)
{
  g_autofree char *largest = NULL;

  if (self->largest == NULL)
    return;

  largest = scout_chart_words_largest (data);
  scout_spoken_set_text (self->largest, largest != NULL ? largest : "");
  scout_phrases_keep_ranges (self->largest);
  gtk_widget_set_visible (GTK_WIDGET (self->largest), largest != NULL);
}

static void
scout_split_card_class_init (ScoutSplitCardClass *klass)
{
  /**
   * ScoutSplitCard::retry:
   * @self: the card
   *
   * The person wants the figures that failed to be asked for again, or a limit of calls has ended.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_split_card_init (ScoutSplitCard *self)
{
}

GtkWidget *
scout_split_card_new (const ScoutSplitOffer *offer)
{
  ScoutSplitCard *self = NULL;
  GtkWidget *panel = scout_panel_new ();

  g_return_val_if_fail (offer != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_SPLIT_CARD, NULL);
  self->offer = offer;
  self->part = SCOUT_PAGE_PART (scout_page_part_new (_(offer->title)));
  self->chart = SCOUT_CHART (scout_chart_new (offer->kind));
  scout_page_part_set_caption (self->part, offer->caption != NULL ? _(offer->caption) : NULL);
  scout_page_part_set_content (self->part, new_content (self));
  scout_page_part_set_legend (self->part, scout_chart_legend_new (self->chart));
  scout_page_part_set_end (self->part, new_buttons (self));
  g_signal_connect_object (self->part, "retry", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_hexpand (panel, TRUE);
  gtk_box_append (GTK_BOX (panel), GTK_WIDGET (self->part));
  adw_bin_set_child (ADW_BIN (self), panel);

  return GTK_WIDGET (self);
}

const ScoutSplitOffer *
scout_split_card_get_offer (ScoutSplitCard *self)
{
  g_return_val_if_fail (SCOUT_IS_SPLIT_CARD (self), NULL);

  return self->offer;
}

ScoutPagePart *
scout_split_card_get_part (ScoutSplitCard *self)
{
  g_return_val_if_fail (SCOUT_IS_SPLIT_CARD (self), NULL);

  return self->part;
}

void
scout_split_card_show_loading (ScoutSplitCard *self)
{
  guint n_points;

  g_return_if_fail (SCOUT_IS_SPLIT_CARD (self));

  if (self->skeleton == NULL)
    scout_page_part_set_placeholder (self->part, new_placeholder (self));
  n_points = scout_chart_get_n_points (self->chart);
  if (n_points > 0)
    scout_chart_skeleton_set_shape (self->skeleton, self->offer->kind, n_points);
  clear (self);
  scout_page_part_show_loading (self->part);
}

void
scout_split_card_show_error (ScoutSplitCard *self,
                             const GError   *error)
{
  g_return_if_fail (SCOUT_IS_SPLIT_CARD (self));
  g_return_if_fail (error != NULL);

  clear (self);
  show_caption (self, NULL, SCOUT_TIME_RANGE_LIFETIME);
  scout_page_part_show_error (self->part, error);
}

void
scout_split_card_show (ScoutSplitCard      *self,
                       ScoutMarketplace    *marketplace,
                       const ScoutQuestion *question,
                       ScoutCreator        *creator)
{
  const ScoutCatalogApi *api = NULL;
  g_autoptr(ScoutChartData) data = NULL;
  ScoutQuestion shown;

  g_return_if_fail (SCOUT_IS_SPLIT_CARD (self));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (question != NULL);
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  api = scout_catalog_get_api (scout_marketplace_get_catalog (marketplace),
                               scout_marketplace_get_network (marketplace));
  data = scout_split_chart_new (self->offer, question->range, api, creator);
  shown = *question;
  shown.range = find_range (self, question, creator);
  show_caption (self, data, shown.range);
  clear_explanations (self);
  scout_chart_set_data (self->chart, data);
  if (scout_missed_figures_show_split (self->part, self->retry, self->offer, &shown, creator))
    return;
  if (data == NULL)
    {
      scout_page_part_show_empty (self->part, _("Not shared"),
                                  _("Meta does not tell this of this creator."));
      return;
    }

  show_largest (self, data);
  for (gsize i = 0; self->offer->metrics[i] != SCOUT_METRIC_OTHER; i++)
    scout_explain_button_set_insight (self->explain[i], marketplace, &shown,
                                      scout_split_chart_find (self->offer, i, question->range,
                                                              creator));
  scout_page_part_show_content (self->part);
}
