/* test-board-layout.c: cards in two columns.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-board-layout.h"
#include "scout-pages.h"
#include "scout-split-board.h"
#include "scout-split-card.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#define WIDTH 902
#define HALF 445
#define LESSER 338 /* beside a wide card */

typedef struct
{
  GtkWidget *window;
  GtkWidget *box;
  ScoutBoardLayout *layout;
} Board;

static GtkWidget *
add_card (Board    *board,
          guint     column,
          guint     band,
          int       height,
          gboolean  is_wide)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_size_request (card, 200, height);
  scout_board_layout_place (card, column, band, is_wide);
  gtk_box_append (GTK_BOX (board->box), card);

  return card;
}

static void
set_up (Board         *board,
        gconstpointer  data)
{
  GtkLayoutManager *layout = scout_board_layout_new ();

  board->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  board->layout = SCOUT_BOARD_LAYOUT (layout);
  gtk_widget_set_layout_manager (board->box, layout);
}

static void
tear_down (Board         *board,
           gconstpointer  data)
{
  scout_ui_fixture_close (board->window);
}

static void
present (Board *board)
{
  gtk_widget_set_size_request (board->box, WIDTH, -1);
  gtk_widget_set_halign (board->box, GTK_ALIGN_START);
  board->window = scout_ui_fixture_present (board->box, WIDTH + 50, 900);
}

static void
assert_place (Board        *board,
              GtkWidget    *card,
              GdkRectangle  place)
{
  graphene_rect_t bounds;

  scout_ui_fixture_settle (board->window);
  g_assert_true (gtk_widget_compute_bounds (card, board->box, &bounds));
  g_assert_cmpint ((int) bounds.origin.x, ==, place.x);
  g_assert_cmpint ((int) bounds.origin.y, ==, place.y);
  g_assert_cmpint ((int) bounds.size.width, ==, place.width);
  g_assert_cmpint ((int) bounds.size.height, ==, place.height);
}

/* The second band begins on one line, below cards that are a little longer than they have to be. */
static void
test_meets (Board         *board,
            gconstpointer  data)
{
  GtkWidget *tall = add_card (board, 0, 0, 300, FALSE);
  GtkWidget *first = add_card (board, 1, 0, 100, FALSE);
  GtkWidget *second = add_card (board, 1, 0, 100, FALSE);
  GtkWidget *left = add_card (board, 0, 1, 80, FALSE);
  GtkWidget *right = add_card (board, 1, 1, 90, FALSE);

  present (board);
  assert_place (board, tall, (GdkRectangle) { 0, 0, HALF, 300 });
  assert_place (board, first, (GdkRectangle) { HALF + 12, 0, HALF, 144 });
  assert_place (board, second, (GdkRectangle) { HALF + 12, 156, HALF, 144 });
  assert_place (board, left, (GdkRectangle) { 0, 312, HALF, 90 });
  assert_place (board, right, (GdkRectangle) { HALF + 12, 312, HALF, 90 });

  /* Without one of them the other would be far too long: it is what it has to be. */
  gtk_widget_set_visible (second, FALSE);
  assert_place (board, first, (GdkRectangle) { HALF + 12, 0, HALF, 100 });
  assert_place (board, left, (GdkRectangle) { 0, 312, HALF, 80 });
  assert_place (board, right, (GdkRectangle) { HALF + 12, 112, HALF, 90 });
}

/* What has nothing beside it waits for nothing. */
static void
test_lonely_end (Board         *board,
                 gconstpointer  data)
{
  GtkWidget *left = add_card (board, 0, 0, 100, FALSE);
  GtkWidget *right = add_card (board, 1, 0, 150, FALSE);
  GtkWidget *last = add_card (board, 0, 1, 100, FALSE);

  present (board);
  assert_place (board, left, (GdkRectangle) { 0, 0, HALF, 100 });
  assert_place (board, right, (GdkRectangle) { HALF + 12, 0, HALF, 150 });
  assert_place (board, last, (GdkRectangle) { 0, 112, HALF, 100 });
}

static void
test_alone (Board         *board,
            gconstpointer  data)
{
  GtkWidget *above = add_card (board, 0, 0, 100, FALSE);
  GtkWidget *guest = add_card (board, 1, 0, 120, FALSE);
  GtkWidget *left = add_card (board, 0, 1, 80, FALSE);
  GtkWidget *right = add_card (board, 1, 1, 80, FALSE);

  gtk_widget_set_visible (guest, FALSE);
  present (board);
  assert_place (board, above, (GdkRectangle) { 0, 0, WIDTH, 100 });
  assert_place (board, left, (GdkRectangle) { 0, 112, HALF, 80 });
  assert_place (board, right, (GdkRectangle) { HALF + 12, 112, HALF, 80 });

  gtk_widget_set_visible (guest, TRUE);
  assert_place (board, above, (GdkRectangle) { 0, 0, HALF, 120 });
  assert_place (board, right, (GdkRectangle) { HALF + 12, 132, HALF, 80 });
}

/* A wide card that ends the board alone leaves no hole beside it, and none above it. */
static void
test_wide_end (Board         *board,
               gconstpointer  data)
{
  GtkWidget *wide = add_card (board, 0, 0, 300, TRUE);
  GtkWidget *beside = add_card (board, 1, 0, 100, FALSE);
  GtkWidget *below = add_card (board, 1, 0, 240, FALSE);
  GtkWidget *last = add_card (board, 0, 1, 80, TRUE);

  present (board);
  assert_place (board, wide, (GdkRectangle) { 0, 0, WIDTH - 12 - LESSER, 352 });
  assert_place (board, beside, (GdkRectangle) { WIDTH - LESSER, 0, LESSER, 100 });
  assert_place (board, below, (GdkRectangle) { WIDTH - LESSER, 112, LESSER, 240 });
  assert_place (board, last, (GdkRectangle) { 0, 364, WIDTH, 80 });

  /* Below columns that do not meet it is as wide as its column. */
  gtk_widget_set_size_request (below, 200, 700);
  assert_place (board, last, (GdkRectangle) { 0, 312, HALF, 80 });
}

/* A wide card has more than half only where nothing below it stands in its way. */
static void
test_wide (Board         *board,
           gconstpointer  data)
{
  GtkWidget *wide = add_card (board, 0, 0, 300, TRUE);
  GtkWidget *beside = add_card (board, 1, 0, 200, FALSE);
  GtkWidget *left = add_card (board, 0, 1, 80, FALSE);
  GtkWidget *right = add_card (board, 1, 1, 80, FALSE);

  present (board);
  assert_place (board, wide, (GdkRectangle) { 0, 0, WIDTH - 12 - LESSER, 300 });
  assert_place (board, beside, (GdkRectangle) { WIDTH - LESSER, 0, LESSER, 300 });
  assert_place (board, left, (GdkRectangle) { 0, 312, HALF, 80 });
  assert_place (board, right, (GdkRectangle) { HALF + 12, 312, HALF, 80 });

  /* Half empty is better than a hole between what begins on one line. */
  gtk_widget_set_size_request (beside, 200, 40);
  assert_place (board, beside, (GdkRectangle) { WIDTH - LESSER, 0, LESSER, 300 });
  assert_place (board, right, (GdkRectangle) { HALF + 12, 312, HALF, 80 });

  gtk_widget_set_size_request (wide, 200, 400);
  assert_place (board, wide, (GdkRectangle) { 0, 0, HALF, 400 });
  assert_place (board, beside, (GdkRectangle) { HALF + 12, 0, HALF, 40 });
}

/* A card that may be lower than it likes to be, as a pyramid may, leaves no hole beside it. */
static void
test_pressed (Board         *board,
              gconstpointer  data)
{
  GtkWidget *wide = gtk_scrolled_window_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *beside = NULL, *below = NULL, *last = NULL;

  gtk_widget_set_size_request (content, 200, 300);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (wide), content);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (wide), TRUE);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (wide), 220);
  scout_board_layout_place (wide, 0, 0, TRUE);
  gtk_box_append (GTK_BOX (board->box), wide);
  beside = add_card (board, 1, 0, 100, FALSE);
  below = add_card (board, 1, 0, 128, FALSE);
  last = add_card (board, 1, 1, 80, FALSE);
  add_card (board, 0, 1, 80, FALSE);

  present (board);
  assert_place (board, wide, (GdkRectangle) { 0, 0, WIDTH - 12 - LESSER, 240 });
  assert_place (board, beside, (GdkRectangle) { WIDTH - LESSER, 0, LESSER, 100 });
  assert_place (board, below, (GdkRectangle) { WIDTH - LESSER, 112, LESSER, 128 });
  assert_place (board, last, (GdkRectangle) { HALF + 12, 252, HALF, 80 });

  /* Not by more than it may be: both others share what is left. */
  gtk_widget_set_size_request (below, 200, 88);
  assert_place (board, wide, (GdkRectangle) { 0, 0, WIDTH - 12 - LESSER, 220 });
  assert_place (board, beside, (GdkRectangle) { WIDTH - LESSER, 0, LESSER, 110 });
  assert_place (board, below, (GdkRectangle) { WIDTH - LESSER, 122, LESSER, 98 });

  /* Beside more than it likes to be it is made longer, and beside nothing it is as it likes. */
  gtk_widget_set_size_request (below, 200, 228);
  assert_place (board, wide, (GdkRectangle) { 0, 0, WIDTH - 12 - LESSER, 340 });
  scout_board_layout_set_has_one_column (board->layout, TRUE);
  assert_place (board, wide, (GdkRectangle) { 0, 0, WIDTH, 300 });
}

/* Where there is more width the columns may meet that did not, and what is below them waits. GTK
 * takes the height without a width for enough in the widest window, and complains if it is not. */
static void
test_higher_where_wider (Board         *board,
                         gconstpointer  data)
{
  const char *words = "One line where the board is wide, and two lines or more where it is as wide "
                      "as it would like to be";
  GtkWidget *label = g_object_ref_sink (gtk_label_new (words));
  int line = 0, height = 0, widest = 0;

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, G_MAXINT, &line, NULL, NULL, NULL);
  /* Three hundred lower than the other column, which is what a card is made longer by at most. */
  add_card (board, 0, 0, line + 2, TRUE);
  add_card (board, 1, 0, 290, FALSE);
  scout_board_layout_place (label, 1, 0, FALSE);
  gtk_box_append (GTK_BOX (board->box), label);
  add_card (board, 0, 1, 340, TRUE);
  present (board);

  gtk_widget_measure (board->box, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);
  gtk_widget_measure (board->box, GTK_ORIENTATION_VERTICAL, 1 << 20, &widest, NULL, NULL, NULL);
  g_assert_cmpint (widest, ==, 302 + line + 12 + 340);
  g_assert_cmpint (height, >=, widest);
  g_object_unref (label);
}

static void
test_one_column (Board         *board,
                 gconstpointer  data)
{
  GtkWidget *first = add_card (board, 0, 0, 100, TRUE);
  GtkWidget *second = add_card (board, 1, 0, 120, FALSE);
  GtkWidget *third = add_card (board, 0, 1, 80, FALSE);

  scout_board_layout_set_has_one_column (board->layout, TRUE);
  present (board);
  assert_place (board, first, (GdkRectangle) { 0, 0, WIDTH, 100 });
  assert_place (board, second, (GdkRectangle) { 0, 112, WIDTH, 120 });
  assert_place (board, third, (GdkRectangle) { 0, 244, WIDTH, 80 });

  scout_board_layout_set_has_one_column (board->layout, FALSE);
  assert_place (board, second, (GdkRectangle) { HALF + 12, 0, HALF, 120 });
}

static void
test_from_right_to_left (Board         *board,
                         gconstpointer  data)
{
  GtkWidget *first = add_card (board, 0, 0, 100, FALSE);
  GtkWidget *second = add_card (board, 1, 0, 100, FALSE);

  gtk_widget_set_direction (board->box, GTK_TEXT_DIR_RTL);
  present (board);
  assert_place (board, first, (GdkRectangle) { HALF + 12, 0, HALF, 100 });
  assert_place (board, second, (GdkRectangle) { 0, 0, HALF, 100 });
}

/* Columns that do not share the width go on by themselves, however near their ends are. */
static void
test_first_width (Board         *board,
                  gconstpointer  data)
{
  GtkWidget *left = add_card (board, 0, 0, 100, FALSE);
  GtkWidget *below = add_card (board, 0, 0, 90, FALSE);
  GtkWidget *right = add_card (board, 1, 0, 150, FALSE);
  int minimum = 0;

  scout_board_layout_set_first_width (board->layout, 300);
  gtk_widget_measure (board->box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 300 + 12 + 200);
  present (board);
  assert_place (board, left, (GdkRectangle) { 0, 0, 300, 100 });
  assert_place (board, below, (GdkRectangle) { 0, 112, 300, 90 });
  assert_place (board, right, (GdkRectangle) { 312, 0, WIDTH - 312, 150 });

  /* As wide as its cards have to be: what is longer in another language does not leave its card. */
  gtk_widget_set_size_request (below, 320, 90);
  assert_place (board, left, (GdkRectangle) { 0, 0, 320, 100 });
  assert_place (board, right, (GdkRectangle) { 332, 0, WIDTH - 332, 150 });

  scout_board_layout_set_has_one_column (board->layout, TRUE);
  assert_place (board, right, (GdkRectangle) { 0, 214, WIDTH, 150 });
}

#define BARS(title, column, band) \
  { title, NULL, { SCOUT_METRIC_REACH, SCOUT_METRIC_OTHER }, SCOUT_BREAKDOWN_COUNTRY, \
    SCOUT_CHART_BAR_LIST, FALSE, column, band }
#define PYRAMID(title, column, band) \
  { title, NULL, { SCOUT_METRIC_REACH, SCOUT_METRIC_OTHER }, SCOUT_BREAKDOWN_AGE_GENDER, \
    SCOUT_CHART_PYRAMID, FALSE, column, band }

/* Where a card of this title is on a board. */
static GdkRectangle
find_card (GtkWidget  *board,
           const char *title)
{
  GtkWidget *label = scout_ui_fixture_find (board, GTK_TYPE_LABEL, title);
  GtkWidget *card = gtk_widget_get_ancestor (label, SCOUT_TYPE_SPLIT_CARD);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_get_mapped (card));
  g_assert_true (gtk_widget_compute_bounds (card, board, &bounds));

  return (GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                          (int) bounds.size.height };
}

static void
assert_below (GtkWidget  *board,
              const char *title,
              const char *other)
{
  const GdkRectangle card = find_card (board, title), above = find_card (board, other);

  g_test_message ("“%s” is to be below “%s”", title, other);
  g_assert_cmpint (card.x, ==, above.x);
  g_assert_cmpint (card.y, >=, above.y + above.height);
}

static void
assert_beside (GtkWidget  *board,
               const char *title,
               const char *other)
{
  const GdkRectangle card = find_card (board, title), left = find_card (board, other);

  g_test_message ("“%s” is to be beside “%s”", title, other);
  g_assert_cmpint (card.y, ==, left.y);
  g_assert_cmpint (card.x, >=, left.x + left.width);
}

/* What stands beside the pyramid in the place of a guest, wherever both are on the board. */
static void
test_stand_in (void)
{
  static const ScoutSplitOffer offers[] = {
    BARS ("First", 0, 0), BARS ("Second", 1, 0),
    PYRAMID ("Ages", 0, 1), BARS ("Genders", 1, 1),
    BARS ("Countries", 0, 2), BARS ("Cities", 1, 2),
    BARS ("Languages", 0, 3), BARS ("Interests", 1, 3),
  };
  GtkWidget *board = scout_split_board_new (), *guest = gtk_label_new ("Guest");
  GtkWidget *window = NULL;

  gtk_widget_set_visible (guest, FALSE);
  gtk_widget_set_valign (board, GTK_ALIGN_START);
  scout_split_board_offer (SCOUT_SPLIT_BOARD (board), offers, G_N_ELEMENTS (offers));
  scout_split_board_set_guest (SCOUT_SPLIT_BOARD (board), guest, 3, 1);
  window = scout_ui_fixture_present (board, WIDTH, 700);
  assert_beside (board, "Second", "First");
  assert_below (board, "Ages", "First");
  assert_beside (board, "Genders", "Ages");
  assert_below (board, "Countries", "Genders");
  assert_below (board, "Cities", "Ages");
  g_assert_cmpint (find_card (board, "Cities").width, ==, gtk_widget_get_width (board));
  assert_below (board, "Languages", "Cities");
  assert_beside (board, "Interests", "Languages");

  gtk_widget_set_visible (guest, TRUE);
  scout_ui_fixture_settle (window);
  assert_below (board, "Countries", "Ages");
  assert_beside (board, "Cities", "Countries");
  scout_ui_fixture_close (window);
}

/* A band that it leaves empty is none: what is below moves up, and stays side by side. */
static void
test_emptied_band (void)
{
  static const ScoutSplitOffer offers[] = {
    PYRAMID ("Ages", 0, 0), BARS ("Genders", 1, 0),
    BARS ("Countries", 0, 1),
    BARS ("Languages", 0, 2), BARS ("Interests", 1, 2),
  };
  GtkWidget *board = scout_split_board_new (), *guest = gtk_label_new ("Guest");
  GtkWidget *window = NULL;

  gtk_widget_set_visible (guest, FALSE);
  gtk_widget_set_valign (board, GTK_ALIGN_START);
  scout_split_board_offer (SCOUT_SPLIT_BOARD (board), offers, G_N_ELEMENTS (offers));
  scout_split_board_set_guest (SCOUT_SPLIT_BOARD (board), guest, 1, 1);
  window = scout_ui_fixture_present (board, WIDTH, 700);
  assert_beside (board, "Genders", "Ages");
  assert_below (board, "Countries", "Genders");
  assert_below (board, "Languages", "Ages");
  assert_beside (board, "Interests", "Languages");
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/board-layout/" path, Board, NULL, set_up, function, tear_down)
  ADD ("meets", test_meets);
  ADD ("lonely-end", test_lonely_end);
  ADD ("alone", test_alone);
  ADD ("wide", test_wide);
  ADD ("wide-end", test_wide_end);
  ADD ("pressed", test_pressed);
  ADD ("higher-where-wider", test_higher_where_wider);
  ADD ("one-column", test_one_column);
  ADD ("first-width", test_first_width);
  ADD ("from-right-to-left", test_from_right_to_left);
#undef ADD
  g_test_add_func ("/board-layout/stand-in", test_stand_in);
  g_test_add_func ("/board-layout/emptied-band", test_emptied_band);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
