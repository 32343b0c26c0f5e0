/* scout-board-layout.c: lays cards out in two columns whose cards meet where they can.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A grid would leave a hole beside each card that is shorter than its neighbour, and columns by
 * themselves never line up. Main thread only. */

#include "config.h"

#include "scout-board-layout.h"

#include "scout-shown.h"

#define N_COLUMNS 2
#define SPACING 12
/* A card that is made longer by more than this looks empty. Beside a wide card less so than the
 * hole that would be there: the cards of the next band could not begin on one line below it. */
#define MOST_STRETCH 128
#define MOST_STRETCH_BESIDE_WIDE 300
/* Of the column beside a wide card: its share of the width, and what it is not below. */
#define LESSER_SHARE 0.375
#define LEAST_LESSER_WIDTH 300
/* As far as GTK looks for a width in which a height is enough. */
#define WIDEST (1 << 20)

struct _ScoutBoardLayout
{
  GtkLayoutManager parent_instance;

  gboolean has_one_column;
  int first_width; /* 0 for a share of the width */
};

G_DEFINE_FINAL_TYPE (ScoutBoardLayout, scout_board_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef struct
{
  guint column;
  guint band;
  gboolean is_wide;
} Place;

static G_DEFINE_QUARK (scout-board-layout-place, place)

typedef struct
{
  GtkWidget *widget;
  guint number;
  GtkWidget *last[N_COLUMNS];  /* (nullable) */
  int n_cards[N_COLUMNS];
  int widths[N_COLUMNS];
  int heights[N_COLUMNS];      /* that the columns would like to have */
  int least[N_COLUMNS];        /* what they may be pressed to */
  gboolean meets;
} Band;

static Place
get_place (ScoutBoardLayout *self,
           GtkWidget        *child)
{
  const Place *place = g_object_get_qdata (G_OBJECT (child), place_quark ());

  return place != NULL && !self->has_one_column ? *place : (Place) { 0, 0, FALSE };
}

/* The next card of the band after @child, or its first one after %NULL. */
static GtkWidget *
get_next_in (ScoutBoardLayout *self,
             const Band       *band,
             GtkWidget        *child)
{
  child = child != NULL ? scout_shown_get_next (child) : scout_shown_get_first (band->widget);
  while (child != NULL && get_place (self, child).band != band->number)
    child = scout_shown_get_next (child);

  return child;
}

static int
measure_card (GtkWidget *child,
              int        width,
              int       *minimum) /* (out) (optional) */
{
  int natural = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, minimum, &natural, NULL, NULL);
  return natural;
}

static Band
find_band (ScoutBoardLayout *self,
           GtkWidget        *widget,
           guint             number)
{
  Band band = { .widget = widget, .number = number };

  for (GtkWidget *child = get_next_in (self, &band, NULL);
       child != NULL;
       child = get_next_in (self, &band, child))
    {
      guint column = get_place (self, child).column;

      band.last[column] = child;
      band.n_cards[column]++;
    }

  return band;
}

static gboolean
has_cards (const Band *band)
{
  return band->last[0] != NULL || band->last[1] != NULL;
}

static gboolean
has_both_columns (const Band *band)
{
  return band->last[0] != NULL && band->last[1] != NULL;
}

static void
measure_band (ScoutBoardLayout *self,
              Band             *band)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    band->heights[i] = band->least[i] = MAX (band->n_cards[i] - 1, 0) * SPACING;
  for (GtkWidget *child = get_next_in (self, band, NULL);
       child != NULL;
       child = get_next_in (self, band, child))
    {
      guint column = get_place (self, child).column;
      int least = 0;

      band->heights[column] += measure_card (child, band->widths[column], &least);
      band->least[column] += least;
    }
}

/* How long both columns are where they meet: the longer one is pressed to the other as far as its
 * cards may be. */
static int
get_common_height (const Band *band)
{
  int common = MAX (band->heights[0], band->heights[1]);

  if (!has_both_columns (band))
    return common;

  return MAX (MIN (band->heights[0], band->heights[1]), MAX (band->least[0], band->least[1]));
}

/* How much longer the cards of the shorter column become, each of them. */
static int
get_stretch (const Band *band)
{
  guint shorter = band->heights[0] <= band->heights[1] ? 0 : 1;

  return (get_common_height (band) - band->heights[shorter]) / MAX (band->n_cards[shorter], 1);
}

static gboolean
has_wide_card (ScoutBoardLayout *self,
               const Band       *band)
{
  for (GtkWidget *child = get_next_in (self, band, NULL);
       child != NULL;
       child = get_next_in (self, band, child))
    {
      if (get_place (self, child).is_wide)
        return TRUE;
    }

  return FALSE;
}

/* What has nothing beside it may have all of the width, unless it is the end of a column. */
static gboolean
can_be_alone (ScoutBoardLayout *self,
              const Band       *band)
{
  const Band next = find_band (self, band->widget, band->number + 1);

  return band->last[0] != NULL && band->last[1] == NULL
         && (has_both_columns (&next) || (!has_cards (&next) && has_wide_card (self, band)));
}

/* One that has a column only must not wait for the other: that would be empty beside it. */
static gboolean
can_meet (ScoutBoardLayout *self,
          const Band       *band)
{
  const Band next = find_band (self, band->widget, band->number + 1);

  return has_both_columns (band)
         && (!has_cards (&next) || has_both_columns (&next) || can_be_alone (self, &next));
}

static gboolean
try_widths (ScoutBoardLayout *self,
            Band             *band,
            int               width,
            int               lesser,
            int               most_stretch)
{
  band->widths[0] = self->has_one_column ? width : MAX (width - SPACING - lesser, 1);
  band->widths[1] = MAX (lesser, 1);
  measure_band (self, band);

  return get_stretch (band) <= most_stretch;
}

static int
get_least_width (ScoutBoardLayout *self,
                 const Band       *band,
                 guint             column)
{
  int least = 0;

  for (GtkWidget *child = get_next_in (self, band, NULL);
       child != NULL;
       child = get_next_in (self, band, child))
    {
      int minimum = 0;

      if (get_place (self, child).column != column)
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      least = MAX (least, minimum);
    }

  return least;
}

/* Where the columns do not meet, a wide card cannot have more than the cards below it. */
static void
arrange_band (ScoutBoardLayout *self,
              Band             *band,
              int               width,
              gboolean          is_level)
{
  int half = (width - SPACING) / 2;
  gboolean may_meet = is_level && can_meet (self, band);

  if (self->first_width > 0 && !self->has_one_column)
    {
      band->widths[0] = MAX (self->first_width, get_least_width (self, band, 0));
      band->widths[1] = MAX (width - SPACING - band->widths[0], 1);
      measure_band (self, band);
      return;
    }

  if (is_level && can_be_alone (self, band))
    {
      band->widths[0] = width;
      band->meets = TRUE;
      measure_band (self, band);
      return;
    }

  if (may_meet && has_wide_card (self, band))
    {
      int lesser = CLAMP ((int) (width * LESSER_SHARE), MIN (LEAST_LESSER_WIDTH, half), half);

      lesser = MAX (lesser, MIN (get_least_width (self, band, 1), half));
      band->meets = try_widths (self, band, width, lesser, MOST_STRETCH_BESIDE_WIDE);
    }
  if (!band->meets)
    band->meets = try_widths (self, band, width, half, MOST_STRETCH) && may_meet;
}

/* All cards of a column share what they are made longer by; what is too much goes off those that
 * may be pressed. */
static int
fit_card (GtkWidget *child,
          int        width,
          int       *left_over,
          int       *n_left)
{
  int least = 0, height = measure_card (child, width, &least);
  int more = *left_over < 0 ? MAX (*left_over, least - height) : *left_over / *n_left;

  *left_over -= more;
  *n_left -= 1;

  return height + more;
}

static void
allocate_band (ScoutBoardLayout *self,
               const Band       *band,
               const int        *tops,
               int               full_width)
{
  gboolean rtl = gtk_widget_get_direction (band->widget) == GTK_TEXT_DIR_RTL;
  int ends[N_COLUMNS] = { tops[0], tops[1] };
  int left_over[N_COLUMNS] = { 0, 0 };
  int n_left[N_COLUMNS] = { band->n_cards[0], band->n_cards[1] };

  for (guint i = 0; i < N_COLUMNS && band->meets; i++)
    left_over[i] = get_common_height (band) - band->heights[i];

  for (GtkWidget *child = get_next_in (self, band, NULL);
       child != NULL;
       child = get_next_in (self, band, child))
    {
      guint column = get_place (self, child).column;
      int width = band->widths[column];
      int left = column == 0 ? 0 : band->widths[0] + SPACING;
      int height = fit_card (child, width, &left_over[column], &n_left[column]);
      GtkAllocation place = { rtl ? full_width - left - width : left, ends[column], width, height };

      gtk_widget_size_allocate (child, &place, -1);
      ends[column] += place.height + SPACING;
    }
}

/* Returns the height of all, and places the cards if they are to be. */
static int
go_through (ScoutBoardLayout *self,
            GtkWidget        *widget,
            int               width,
            gboolean          allocates)
{
  int tops[N_COLUMNS] = { 0, 0 };
  guint number = 0;

  for (Band band = find_band (self, widget, 0); has_cards (&band) || number == 0;
       band = find_band (self, widget, ++number))
    {
      arrange_band (self, &band, width, tops[0] == tops[1]);
      if (allocates)
        allocate_band (self, &band, tops, width);
      for (guint i = 0; i < N_COLUMNS; i++)
        {
          int height = band.meets ? get_common_height (&band) : band.heights[i];

          tops[i] += height > 0 ? height + SPACING : 0;
        }
    }

  return MAX (MAX (tops[0], tops[1]) - SPACING, 0);
}

static void
measure_width (ScoutBoardLayout *self,
               GtkWidget        *widget,
               int              *minimum,
               int              *natural)
{
  int minimums[N_COLUMNS] = { 0, 0 }, naturals[N_COLUMNS] = { 0, 0 };
  gboolean has_two = FALSE;

  for (GtkWidget *child = scout_shown_get_first (widget);
       child != NULL;
       child = scout_shown_get_next (child))
    {
      guint column = get_place (self, child).column;
      int child_minimum = 0, child_natural = 0;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      minimums[column] = MAX (minimums[column], child_minimum);
      naturals[column] = MAX (naturals[column], child_natural);
      has_two = has_two || column > 0;
    }
  *minimum = MAX (minimums[0], minimums[1]);
  *natural = MAX (naturals[0], naturals[1]);
  if (has_two && self->first_width > 0)
    {
      int first_width = MAX (self->first_width, minimums[0]);

      *minimum = first_width + SPACING + minimums[1];
      *natural = first_width + SPACING + naturals[1];
    }
  else if (has_two)
    {
      *minimum = N_COLUMNS * *minimum + SPACING;
      *natural = N_COLUMNS * *natural + SPACING;
    }
}

static void
scout_board_layout_measure (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  ScoutBoardLayout *self = SCOUT_BOARD_LAYOUT (manager);
  int width = for_size, least = 0;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, widget, minimum, natural);
      return;
    }

  if (width < 0)
    measure_width (self, widget, &least, &width);
  *minimum = *natural = go_through (self, widget, MAX (width, 0), FALSE);
  /* Columns that meet in a wider board may make it higher, too: in none is it to be too low. */
  if (for_size < 0)
    *minimum = *natural = MAX (*natural, go_through (self, widget, WIDEST, FALSE));
}

static GtkSizeRequestMode
scout_board_layout_get_request_mode (GtkLayoutManager *manager,
                                     GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
scout_board_layout_allocate (GtkLayoutManager *manager,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  go_through (SCOUT_BOARD_LAYOUT (manager), widget, width, TRUE);
}

static void
scout_board_layout_class_init (ScoutBoardLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->measure = scout_board_layout_measure;
  layout_class->get_request_mode = scout_board_layout_get_request_mode;
  layout_class->allocate = scout_board_layout_allocate;
}

static void
scout_board_layout_init (ScoutBoardLayout *self)
{
}

GtkLayoutManager *
scout_board_layout_new (void)
{
  return g_object_new (SCOUT_TYPE_BOARD_LAYOUT, NULL);
}

void
scout_board_layout_place (GtkWidget *child,
                          guint      column,
                          guint      band,
                          gboolean   is_wide_card)
{
  const Place place = { column, band, is_wide_card };

  g_return_if_fail (GTK_IS_WIDGET (child));
  g_return_if_fail (column < N_COLUMNS);

  g_object_set_qdata_full (G_OBJECT (child), place_quark (), g_memdup2 (&place, sizeof place),
                           g_free);
}

void
scout_board_layout_set_has_one_column (ScoutBoardLayout *self,
                                       gboolean          has_one_column)
{
  g_return_if_fail (SCOUT_IS_BOARD_LAYOUT (self));

  if (self->has_one_column == has_one_column)
    return;

  self->has_one_column = has_one_column;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

void
scout_board_layout_set_first_width (ScoutBoardLayout *self,
                                    int               width)
{
  g_return_if_fail (SCOUT_IS_BOARD_LAYOUT (self));
  g_return_if_fail (width >= 0);

  if (self->first_width == width)
    return;

  self->first_width = width;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}
