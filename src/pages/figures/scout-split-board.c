/* scout-split-board.c: how figures divide, as cards with charts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the audience and the overview have in common: a table says which splits there are, an answer
 * fills those that it has. Loads nothing itself. */

#include "config.h"

#include "scout-split-board.h"

#include "scout-board-layout.h"
#include "scout-chart-legend.h"
#include "scout-chart-menu-button.h"
#include "scout-chart-words.h"
#include "scout-explain-button.h"
#include "scout-missed-figures.h"
#include "scout-page-part.h"
#include "scout-panel.h"
#include "scout-tab-order.h"

#include <glib/gi18n.h>

#define N_COLUMNS 2
#define SPACING 12
#define BUTTON_SPACING 6

typedef struct
{
  const ScoutSplitOffer *offer;
  GtkWidget *frame;     /* (owned) */
  ScoutPagePart *part;
  GtkLabel *largest; /* (nullable): of a pyramid */
  ScoutChart *chart;
  GtkWidget *retry;
  ScoutExplainButton *explain[SCOUT_SPLIT_MAX_METRICS];
} Card;

struct _ScoutSplitBoard
{
  AdwBin parent_instance;

  GArray *cards;    /* (owned) (element-type Card) */
  GtkWidget *guest; /* (owned) (nullable) */
  guint guest_after;
  guint guest_column;
  ScoutCommonFailure *failure; /* (unowned) (nullable) */
  gboolean is_narrow;
  gboolean has_figures;
  GtkBox *box;
  ScoutBoardLayout *layout;
};

enum
{
  SIGNAL_RETRY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutSplitBoard, scout_split_board, ADW_TYPE_BIN)

static void
retry_cb (ScoutSplitBoard *self,
          ScoutPagePart   *part)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      const Card *card = &g_array_index (self->cards, Card, i);

      if (card->part == part)
        g_signal_emit (self, signals[SIGNAL_RETRY], 0, (guint) card->offer->breakdown);
    }
}

static void
clear_card (gpointer card)
{
  g_clear_object (&((Card *) card)->frame);
}

/* Whether each of several figures has a bar of its own, and may have a button beside it. */
static gboolean
has_rows (const ScoutSplitOffer *offer)
{
  return offer->metrics[1] != SCOUT_METRIC_OTHER;
}

static void
retry_clicked_cb (ScoutSplitBoard *self,
                  GtkWidget       *button)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      const Card *card = &g_array_index (self->cards, Card, i);

      if (card->retry == button)
        g_signal_emit (self, signals[SIGNAL_RETRY], 0, (guint) card->offer->breakdown);
    }
}

static GtkWidget *
new_buttons (Card *card)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, BUTTON_SPACING);
  const char *title = _(card->offer->title);

  card->retry = scout_missed_figures_new_button (title);
  gtk_box_append (GTK_BOX (box), card->retry);
  if (!has_rows (card->offer))
    {
      card->explain[0] = SCOUT_EXPLAIN_BUTTON (scout_explain_button_new (title));
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (card->explain[0]));
    }
  gtk_box_append (GTK_BOX (box), scout_chart_menu_button_new (card->chart, title));

  return box;
}

/* The chart has rows of one height, and the column of buttons, as high as the chart, has as many.
 * One that explains nothing is not seen, and must not leave its place to others. */
static GtkWidget *
new_rows (Card *card)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, BUTTON_SPACING);
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_set_homogeneous (GTK_BOX (column), TRUE);
  for (gsize i = 0; card->offer->metrics[i] != SCOUT_METRIC_OTHER; i++)
    {
      /* Their sums have buttons too, on tiles. */
      GtkWidget *button =
        scout_explain_button_new_within (scout_metric_get_label (card->offer->metrics[i]),
                                         _(card->offer->title));
      GtkWidget *place = adw_bin_new ();

      card->explain[i] = SCOUT_EXPLAIN_BUTTON (button);
      adw_bin_set_child (ADW_BIN (place), button);
      gtk_box_append (GTK_BOX (column), place);
    }
  /* A card that is longer than it has to be must not draw the buttons apart. */
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_widget_set_hexpand (GTK_WIDGET (card->chart), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (card->chart));
  gtk_box_append (GTK_BOX (box), column);

  return box;
}

/* A pyramid is told in words first, as most look for one group. */
static GtkWidget *
new_content (Card *card)
{
  GtkWidget *box = NULL;
  GtkWidget *label = NULL;

  if (has_rows (card->offer))
    return new_rows (card);
  if (card->offer->kind != SCOUT_CHART_PYRAMID)
    return GTK_WIDGET (card->chart);

  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);
  label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0f, NULL);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (card->chart));
  card->largest = GTK_LABEL (label);

  return box;
}

static void
append_card (ScoutSplitBoard       *self,
             const ScoutSplitOffer *offer)
{
  Card card = { offer };
  GtkWidget *part = scout_page_part_new (_(offer->title));
  GtkWidget *chart = scout_chart_new (offer->kind);

  card.part = SCOUT_PAGE_PART (part);
  card.chart = SCOUT_CHART (chart);
  card.frame = g_object_ref_sink (scout_panel_new ());
  scout_page_part_set_caption (card.part, offer->caption != NULL ? _(offer->caption) : NULL);
  scout_page_part_set_content (card.part, new_content (&card));
  scout_page_part_set_legend (card.part, scout_chart_legend_new (card.chart));
  scout_page_part_set_end (card.part, new_buttons (&card));
  g_signal_connect_object (part, "retry", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card.retry, "clicked", G_CALLBACK (retry_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_hexpand (card.frame, TRUE);
  gtk_box_append (GTK_BOX (card.frame), part);
  g_array_append_val (self->cards, card);
  if (self->failure != NULL)
    scout_common_failure_add (self->failure, card.part);
}

static gboolean
shows_cards (ScoutSplitBoard *self)
{
  return self->has_figures
         && (self->failure == NULL || !scout_common_failure_get_active (self->failure));
}

/* A guest alone needs no column beside it. */
static gboolean
has_one_column (ScoutSplitBoard *self)
{
  return self->is_narrow || !shows_cards (self);
}

static void
put (ScoutSplitBoard *self,
     GtkWidget       *widget,
     GtkWidget      **before)
{
  if (gtk_widget_get_parent (widget) == NULL)
    gtk_box_append (self->box, widget);
  gtk_box_reorder_child_after (self->box, widget, *before);
  *before = widget;
}

/* The Tab key goes down one column, then down the other. */
static void
put_in_order (ScoutSplitBoard *self,
              guint            column,
              gboolean         is_all,
              GtkWidget      **before)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      const Card *card = &g_array_index (self->cards, Card, i);

      if (is_all || card->offer->column == column)
        put (self, card->frame, before);
      if (self->guest != NULL && i == self->guest_after
          && (is_all || self->guest_column == column))
        put (self, self->guest, before);
    }
}

static void
place_cards (ScoutSplitBoard *self)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      const Card *card = &g_array_index (self->cards, Card, i);

      scout_board_layout_place (card->frame, card->offer->column, card->offer->band,
                                card->offer->kind == SCOUT_CHART_PYRAMID);
      if (self->guest != NULL && i == self->guest_after)
        scout_board_layout_place (self->guest, self->guest_column, card->offer->band, FALSE);
    }
}

static void
lay_out (ScoutSplitBoard *self)
{
  GtkWidget *before = NULL;

  place_cards (self);
  for (guint column = 0; column < (has_one_column (self) ? 1 : N_COLUMNS); column++)
    put_in_order (self, column, has_one_column (self), &before);
  for (guint i = 0; i < self->cards->len; i++)
    gtk_widget_set_visible (g_array_index (self->cards, Card, i).frame, shows_cards (self));
  scout_board_layout_set_has_one_column (self->layout, has_one_column (self));
}

static GArray *
new_cards (void)
{
  GArray *cards = g_array_new (FALSE, FALSE, sizeof (Card));

  g_array_set_clear_func (cards, clear_card);
  return cards;
}

/* Whoever is told that a card goes lays out those that stay. */
static void
drop_cards (ScoutSplitBoard *self)
{
  g_autoptr(GArray) cards = g_steal_pointer (&self->cards);

  self->cards = new_cards ();
  for (guint i = 0; i < cards->len; i++)
    gtk_box_remove (self->box, g_array_index (cards, Card, i).frame);
}

static void
scout_split_board_dispose (GObject *object)
{
  ScoutSplitBoard *self = SCOUT_SPLIT_BOARD (object);

  drop_cards (self);
  g_clear_object (&self->guest);

  G_OBJECT_CLASS (scout_split_board_parent_class)->dispose (object);
}

static void
scout_split_board_finalize (GObject *object)
{
  g_clear_pointer (&SCOUT_SPLIT_BOARD (object)->cards, g_array_unref);

  G_OBJECT_CLASS (scout_split_board_parent_class)->finalize (object);
}

static void
scout_split_board_class_init (ScoutSplitBoardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_split_board_dispose;
  G_OBJECT_CLASS (klass)->finalize = scout_split_board_finalize;

  /**
   * ScoutSplitBoard::retry:
   * @self: the board
   * @breakdown: a #ScoutBreakdown
   *
   * The person wants figures that are divided so, and that failed, to be asked for again.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
scout_split_board_init (ScoutSplitBoard *self)
{
  GtkLayoutManager *layout = scout_board_layout_new ();

  self->has_figures = TRUE;
  self->cards = new_cards ();
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  self->layout = SCOUT_BOARD_LAYOUT (layout);
  gtk_widget_set_layout_manager (GTK_WIDGET (self->box), layout);
  adw_bin_set_child (ADW_BIN (self), scout_tab_order_new (GTK_WIDGET (self->box)));
}

GtkWidget *
scout_split_board_new (void)
{
  return g_object_new (SCOUT_TYPE_SPLIT_BOARD, NULL);
}

void
scout_split_board_offer (ScoutSplitBoard       *self,
                         const ScoutSplitOffer *offers,
                         gsize                  n_offers)
{
  g_return_if_fail (SCOUT_IS_SPLIT_BOARD (self));
  g_return_if_fail (offers != NULL || n_offers == 0);

  drop_cards (self);
  for (gsize i = 0; i < n_offers; i++)
    append_card (self, &offers[i]);
  lay_out (self);
}

void
scout_split_board_set_guest (ScoutSplitBoard *self,
                             GtkWidget       *guest,
                             guint            after,
                             guint            column)
{
  g_return_if_fail (SCOUT_IS_SPLIT_BOARD (self));
  g_return_if_fail (GTK_IS_WIDGET (guest));

  if (self->guest != guest)
    {
      if (self->guest != NULL)
        gtk_box_remove (self->box, self->guest);
      g_clear_object (&self->guest);
      self->guest = g_object_ref_sink (guest);
    }
  self->guest_after = after;
  self->guest_column = column;
  lay_out (self);
}

void
scout_split_board_set_has_figures (ScoutSplitBoard *self,
                                   gboolean         has_figures)
{
  g_return_if_fail (SCOUT_IS_SPLIT_BOARD (self));

  if (self->has_figures == has_figures)
    return;

  self->has_figures = has_figures;
  lay_out (self);
}

void
scout_split_board_set_failure (ScoutSplitBoard    *self,
                               ScoutCommonFailure *failure)
{
  g_return_if_fail (SCOUT_IS_SPLIT_BOARD (self));
  g_return_if_fail (SCOUT_IS_COMMON_FAILURE (failure));
  g_return_if_fail (self->failure == NULL);

  self->failure = failure;
  for (guint i = 0; i < self->cards->len; i++)
    scout_common_failure_add (failure, g_array_index (self->cards, Card, i).part);
  g_signal_connect_object (failure, "notify::active", G_CALLBACK (lay_out), self,
                           G_CONNECT_SWAPPED);
}

void
scout_split_board_set_narrow (ScoutSplitBoard *self,
                              gboolean         is_narrow)
{
  g_return_if_fail (SCOUT_IS_SPLIT_BOARD (self));

  if (self->is_narrow == is_narrow)
    return;

  self->is_narrow = is_narrow;
  lay_out (self);
}

static void
clear_explanations (Card *card)
{
  for (gsize i = 0; card->offer->metrics[i] != SCOUT_METRIC_OTHER; i++)
    scout_explain_button_clear (card->explain[i]);
}

static gboolean
is_meant (const Card     *card,
          ScoutBreakdown  breakdown)
{
  return breakdown == SCOUT_BREAKDOWN_NONE || card->offer->breakdown == breakdown;
}

/* What is not shown can neither be explained nor saved. */
static void
empty_card (Card *card)
{
  gtk_widget_set_visible (card->retry, FALSE);
  clear_explanations (card);
  scout_chart_set_data (card->chart, NULL);
}

void
scout_split_board_show_loading (ScoutSplitBoard *self,
                                ScoutBreakdown   breakdown)
{
  g_return_if_fail (SCOUT_IS_SPLIT_BOARD (self));

  for (guint i = 0; i < self->cards->len; i++)
    {
      Card *card = &g_array_index (self->cards, Card, i);

      if (!is_meant (card, breakdown))
        continue;
      empty_card (card);
      scout_page_part_show_loading (card->part);
    }
}

void
scout_split_board_show_error (ScoutSplitBoard *self,
                              ScoutBreakdown   breakdown,
                              const GError    *error)
{
  g_return_if_fail (SCOUT_IS_SPLIT_BOARD (self));
  g_return_if_fail (error != NULL);

  for (guint i = 0; i < self->cards->len; i++)
    {
      Card *card = &g_array_index (self->cards, Card, i);

      if (!is_meant (card, breakdown))
        continue;
      empty_card (card);
      scout_page_part_show_error (card->part, error);
    }
}

/* Which time the shares are of: what was wanted, unless the network divides over another only. */
static ScoutTimeRange
find_range (const Card          *card,
            const ScoutQuestion *question,
            ScoutCreator        *creator)
{
  for (gsize i = 0; card->offer->metrics[i] != SCOUT_METRIC_OTHER; i++)
    {
      ScoutInsight *insight = scout_split_chart_find (card->offer, i, question->range, creator);

      if (insight != NULL)
        return scout_insight_get_key (insight)->range;
    }

  return question->range;
}

/* Says over which time, where that is not what was wanted. */
static void
show_caption (Card           *card,
              ScoutChartData *data, /* (nullable) */
              ScoutTimeRange  wanted,
              ScoutTimeRange  range)
{
  ScoutChartUnit unit = data != NULL ? scout_chart_data_get_unit (data) : SCOUT_CHART_PERCENT;
  const char *caption = scout_split_chart_get_caption (card->offer, unit);

  scout_page_part_set_caption (card->part, range != wanted ? scout_time_range_get_label (range)
                                                           : caption);
}

static void
show_largest (Card           *card,
              ScoutChartData *data)
{
  g_autofree char *largest = NULL;

  if (card->largest == NULL)
    return;

  largest = scout_chart_words_largest (data);
  gtk_label_set_text (card->largest, largest != NULL ? largest : "");
  gtk_widget_set_visible (GTK_WIDGET (card->largest), largest != NULL);
}

static void
show_card (Card                *card,
           ScoutMarketplace    *marketplace,
           const ScoutQuestion *question,
           ScoutCreator        *creator)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (scout_marketplace_get_catalog (marketplace),
                                                      scout_marketplace_get_network (marketplace));
  g_autoptr(ScoutChartData) data = scout_split_chart_new (card->offer, question->range, api,
                                                          creator);
  ScoutQuestion shown = *question;

  shown.range = find_range (card, question, creator);
  show_caption (card, data, question->range, shown.range);
  clear_explanations (card);
  scout_chart_set_data (card->chart, data);
  if (scout_missed_figures_show_split (card->part, card->retry, card->offer, &shown, creator))
    return;
  if (data == NULL)
    {
      scout_page_part_show_empty (card->part, _("Not shared"),
                                  _("Meta does not tell this of this creator."));
      return;
    }

  show_largest (card, data);
  for (gsize i = 0; card->offer->metrics[i] != SCOUT_METRIC_OTHER; i++)
    scout_explain_button_set_insight (card->explain[i], marketplace, &shown,
                                      scout_split_chart_find (card->offer, i, question->range,
                                                              creator));
  scout_page_part_show_content (card->part);
}

void
scout_split_board_show (ScoutSplitBoard     *self,
                        ScoutMarketplace    *marketplace,
                        const ScoutQuestion *question,
                        ScoutCreator        *creator)
{
  g_return_if_fail (SCOUT_IS_SPLIT_BOARD (self));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (question != NULL);
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  for (guint i = 0; i < self->cards->len; i++)
    {
      Card *card = &g_array_index (self->cards, Card, i);

      if (is_meant (card, question->breakdown))
        show_card (card, marketplace, question, creator);
    }
}
