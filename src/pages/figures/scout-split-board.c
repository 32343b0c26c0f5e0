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
#include "scout-split-card.h"
#include "scout-tab-order.h"

#define N_COLUMNS 2
/* Two columns, what has all of the width below them, and two columns below that. */
#define N_TURNS (2 * N_COLUMNS + 1)

/* Where a card stands, and when it is the turn of it for who walks by keys. */
typedef struct
{
  guint column;
  guint band;
  gboolean is_wide;
  guint turn;
} Place;

struct _ScoutSplitBoard
{
  AdwBin parent_instance;

  GPtrArray *cards; /* (owned) (element-type ScoutSplitCard) */
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

static const ScoutSplitOffer *
get_offer (ScoutSplitBoard *self,
           guint            index)
{
  return scout_split_card_get_offer (g_ptr_array_index (self->cards, index));
}

static void
retry_cb (ScoutSplitBoard *self,
          ScoutSplitCard  *card)
{
  g_signal_emit (self, signals[SIGNAL_RETRY], 0,
                 (guint) scout_split_card_get_offer (card)->breakdown);
}

static void
append_card (ScoutSplitBoard       *self,
             const ScoutSplitOffer *offer)
{
  GtkWidget *card = g_object_ref_sink (scout_split_card_new (offer));

  g_signal_connect_object (card, "retry", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->box, card);
  g_ptr_array_add (self->cards, card);
  if (self->failure != NULL)
    scout_common_failure_add (self->failure,
                              scout_split_card_get_part (SCOUT_SPLIT_CARD (card)));
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

/* Whether a card stands in a column of a band, or in any for N_COLUMNS, but for that at @except. */
static gboolean
has_card (ScoutSplitBoard *self,
          guint            band,
          guint            column,
          guint            except)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      const ScoutSplitOffer *offer = get_offer (self, i);

      if (i != except && offer->band == band && (column == N_COLUMNS || offer->column == column))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_beside_pyramid (ScoutSplitBoard *self)
{
  guint band = get_offer (self, self->guest_after)->band;

  for (guint i = 0; i < self->cards->len; i++)
    {
      const ScoutSplitOffer *offer = get_offer (self, i);

      if (offer->kind == SCOUT_CHART_PYRAMID && offer->column == 0 && offer->band == band)
        return self->guest_column != 0;
    }

  return FALSE;
}

/* Beside a pyramid nothing but the guest is as high. Without it the next card stands there. Returns
 * its index, or how many cards there are if there is none or it stands there anyway. */
static guint
find_stand_in (ScoutSplitBoard *self)
{
  guint index = self->guest_after + 1;
  const ScoutSplitOffer *beside = NULL, *offer = NULL;

  if (self->guest == NULL || gtk_widget_get_visible (self->guest) || index >= self->cards->len
      || !is_beside_pyramid (self))
    return self->cards->len;

  beside = get_offer (self, self->guest_after);
  offer = get_offer (self, index);
  if (offer->band == beside->band && offer->column == self->guest_column)
    return self->cards->len;

  return index;
}

/* What stands in leaves all of its band's width to the card that was beside it, or, where there was
 * none, the band to those below. */
static Place
get_place (ScoutSplitBoard *self,
           guint            index)
{
  const ScoutSplitOffer *offer = get_offer (self, index), *moved = NULL;
  guint stand_in = find_stand_in (self);
  Place place = { offer->column, offer->band, offer->kind == SCOUT_CHART_PYRAMID, offer->column };

  if (stand_in >= self->cards->len)
    return place;

  moved = get_offer (self, stand_in);
  if (index == stand_in)
    {
      place.column = place.turn = self->guest_column;
      place.band = get_offer (self, self->guest_after)->band;
      place.is_wide = FALSE;
    }
  else if (offer->band > moved->band)
    {
      place.turn = N_COLUMNS + 1 + offer->column;
      place.band -= has_card (self, moved->band, N_COLUMNS, stand_in) ? 0 : 1;
    }
  else if (offer->band == moved->band && !has_card (self, moved->band, moved->column, stand_in))
    {
      place.column = 0;
      place.is_wide = TRUE;
      place.turn = N_COLUMNS;
    }

  return place;
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

/* The Tab key goes down one column, then down the other, then to what stands below both, and so on
 * below that. */
static void
put_in_order (ScoutSplitBoard *self,
              guint            turn,
              gboolean         is_all,
              GtkWidget      **before)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      if (is_all || get_place (self, i).turn == turn)
        put (self, g_ptr_array_index (self->cards, i), before);
      if (self->guest != NULL && i == self->guest_after
          && (is_all || self->guest_column == turn))
        put (self, self->guest, before);
    }
}

static void
place_cards (ScoutSplitBoard *self)
{
  for (guint i = 0; i < self->cards->len; i++)
    {
      const Place place = get_place (self, i);

      scout_board_layout_place (g_ptr_array_index (self->cards, i), place.column, place.band,
                                place.is_wide);
      if (self->guest != NULL && i == self->guest_after)
        scout_board_layout_place (self->guest, self->guest_column, get_offer (self, i)->band,
                                  FALSE);
    }
}

static void
lay_out (ScoutSplitBoard *self)
{
  GtkWidget *before = NULL;

  place_cards (self);
  for (guint turn = 0; turn < (has_one_column (self) ? 1 : N_TURNS); turn++)
    put_in_order (self, turn, has_one_column (self), &before);
  for (guint i = 0; i < self->cards->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->cards, i), shows_cards (self));
  scout_board_layout_set_has_one_column (self->layout, has_one_column (self));
}

/* Whoever is told that a card goes lays out those that stay. */
static void
drop_cards (ScoutSplitBoard *self)
{
  g_autoptr(GPtrArray) cards = g_steal_pointer (&self->cards);

  self->cards = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < cards->len; i++)
    gtk_box_remove (self->box, g_ptr_array_index (cards, i));
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
  g_clear_pointer (&SCOUT_SPLIT_BOARD (object)->cards, g_ptr_array_unref);

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
  self->cards = g_ptr_array_new_with_free_func (g_object_unref);
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
      g_signal_connect_object (guest, "notify::visible", G_CALLBACK (lay_out), self,
                               G_CONNECT_SWAPPED);
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
    scout_common_failure_add (failure,
                              scout_split_card_get_part (g_ptr_array_index (self->cards, i)));
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

static gboolean
is_meant (ScoutSplitBoard *self,
          guint            index,
          ScoutBreakdown   breakdown)
{
  return breakdown == SCOUT_BREAKDOWN_NONE || get_offer (self, index)->breakdown == breakdown;
}

void
scout_split_board_show_loading (ScoutSplitBoard *self,
                                ScoutBreakdown   breakdown)
{
  g_return_if_fail (SCOUT_IS_SPLIT_BOARD (self));

  for (guint i = 0; i < self->cards->len; i++)
    {
      if (is_meant (self, i, breakdown))
        scout_split_card_show_loading (g_ptr_array_index (self->cards, i));
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
      if (is_meant (self, i, breakdown))
        scout_split_card_show_error (g_ptr_array_index (self->cards, i), error);
    }
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
      if (is_meant (self, i, question->breakdown))
        scout_split_card_show (g_ptr_array_index (self->cards, i), marketplace, question,
                               creator);
    }
}
