/* test-post-board.c: in which order the parts of a post stand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is seen, what the Tab key goes through and what a screen reader reads are in one order, in
 * one column and in two. */

#include "config.h"

#include "post-fixture.h"
#include "scout-artwork.h"
#include "scout-metric-tile.h"
#include "scout-pages.h"
#include "scout-post-caption.h"
#include "scout-post-comments.h"
#include "scout-post-details.h"
#include "scout-post-facts.h"
#include "scout-post-figures.h"
#include "scout-widgets.h"

#define N_PARTS 4
#define MANY_STEPS 200
#define NARROW 360
#define WIDE 1032
/* Of three lines at most, and of many, in the narrowest window. */
#define SHORT "Bread"
#define LONG \
  "Pour over coffee for two, without the rush: the kettle, the scale, the grinder and the " \
  "patience that a slow morning wants, all of which stand in this kitchen since the winter " \
  "before last. Read on at https://beans.example/slow, and come back on Friday."

static GtkWidget *
find_part (PostFixture *fixture,
           GType        type)
{
  GtkWidget *part = scout_ui_fixture_find (fixture->page, type, NULL);

  g_assert_nonnull (part);
  return part;
}

static graphene_rect_t
get_place (PostFixture *fixture,
           GType        type)
{
  graphene_rect_t place;

  g_assert_true (gtk_widget_compute_bounds (find_part (fixture, type), fixture->page, &place));
  return place;
}

static float
get_end (graphene_rect_t place)
{
  return place.origin.y + place.size.height;
}

static GtkWidget *
get_next_shown (GtkWidget *part)
{
  do
    part = gtk_widget_get_next_sibling (part);
  while (part != NULL && !gtk_widget_get_visible (part));

  return part;
}

static void
assert_read_in_order (PostFixture *fixture,
                      const GType *types,
                      gsize        n_types)
{
  GtkWidget *part = find_part (fixture, types[0]);

  g_assert_null (gtk_widget_get_prev_sibling (part));
  for (gsize i = 1; i < n_types; i++)
    {
      part = get_next_shown (part);
      g_assert_cmpstr (part != NULL ? G_OBJECT_TYPE_NAME (part) : NULL, ==,
                       g_type_name (types[i]));
    }
  g_assert_null (get_next_shown (part));
}

/* From the beginning of the page, the Tab key never goes back to a part that it has left. */
static void
assert_tabbed_in_order (PostFixture *fixture,
                        const GType *types,
                        gsize        n_types)
{
  gsize now = 0;

  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);
  for (guint i = 0; i < MANY_STEPS; i++)
    {
      GtkWidget *focus = NULL;
      gsize part = 0;

      if (!gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD))
        break;
      focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
      while (part < n_types && gtk_widget_get_ancestor (focus, types[part]) == NULL)
        part++;
      if (part == n_types && now == n_types - 1)
        break;
      if (part == n_types)
        continue;
      g_test_message ("%s has the focus", g_type_name (types[part]));
      g_assert_cmpuint (part, >=, now);
      now = part;
    }
  g_assert_cmpuint (now, ==, n_types - 1);
}

/* Below each other: whose post it is, then at once its figures. */
static void
test_one_column (PostFixture   *fixture,
                 gconstpointer  data)
{
  const GType order[] = { SCOUT_TYPE_POST_DETAILS, SCOUT_TYPE_POST_FIGURES,
                          SCOUT_TYPE_POST_COMMENTS, SCOUT_TYPE_POST_FACTS };

  post_fixture_show (fixture, POST_OURS);
  post_fixture_save_picture (fixture, "post-board-narrow", 360, 780);
  for (guint i = 1; i < N_PARTS; i++)
    g_assert_cmpfloat (get_end (get_place (fixture, order[i - 1])), <=,
                       get_place (fixture, order[i]).origin.y);
  assert_read_in_order (fixture, order, N_PARTS);
  assert_tabbed_in_order (fixture, order, N_PARTS);
}

/* In one column the picture is as wide as the window, and no strip. */
static void
test_picture (PostFixture   *fixture,
              gconstpointer  data)
{
  static const int widths[] = { 360, 460, 640, 790 };

  post_fixture_show (fixture, POST_OURS);
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *name = g_strdup_printf ("post-board-%d", widths[i]);
      GtkWidget *picture = NULL;
      int width, height;

      post_fixture_save_picture (fixture, name, widths[i], 780);
      picture = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_ARTWORK, NULL);
      width = gtk_widget_get_width (picture);
      height = gtk_widget_get_height (picture);
      g_test_message ("%d × %d", width, height);
      g_assert_cmpint (width, >, widths[i] - 50);
      g_assert_cmpint (height, <=, 340);
      g_assert_cmpfloat ((double) width / height, <, 2.25);
    }
}

static void
test_two_columns (PostFixture   *fixture,
                  gconstpointer  data)
{
  const GType order[] = { SCOUT_TYPE_POST_DETAILS, SCOUT_TYPE_POST_FACTS,
                          SCOUT_TYPE_POST_FIGURES, SCOUT_TYPE_POST_COMMENTS };
  graphene_rect_t details, facts, figures;

  post_fixture_show (fixture, POST_OURS);
  post_fixture_save_picture (fixture, "post-board", 1032, 800);
  details = get_place (fixture, SCOUT_TYPE_POST_DETAILS);
  facts = get_place (fixture, SCOUT_TYPE_POST_FACTS);
  figures = get_place (fixture, SCOUT_TYPE_POST_FIGURES);
  g_assert_cmpfloat_with_epsilon (facts.origin.x, details.origin.x, 0.5);
  g_assert_cmpfloat (facts.origin.y, >, get_end (details));
  g_assert_cmpfloat (figures.origin.x, >, details.origin.x + details.size.width);
  g_assert_cmpfloat_with_epsilon (figures.origin.y, details.origin.y, 0.5);
  assert_read_in_order (fixture, order, N_PARTS);
  assert_tabbed_in_order (fixture, order, N_PARTS);
}

/* The display gives a window its size when it comes to that. */
static gboolean
is_narrow (gpointer window)
{
  return gtk_widget_get_width (window) <= NARROW;
}

static gboolean
is_wide (gpointer window)
{
  return !is_narrow (window);
}

/* Whoever has the focus keeps it when the window becomes narrow and wide again. */
static void
test_focus (PostFixture   *fixture,
            gconstpointer  data)
{
  static const int widths[] = { NARROW, WIDE, NARROW, WIDE };
  GtkWidget *focus = NULL;

  post_fixture_show (fixture, POST_OURS);
  focus = page_fixture_find_label (find_part (fixture, SCOUT_TYPE_POST_FACTS), "Copy link");
  focus = gtk_widget_get_ancestor (focus, GTK_TYPE_BUTTON);
  g_assert_true (gtk_widget_grab_focus (focus));
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), widths[i], 800);
      scout_ui_fixture_wait (widths[i] == NARROW ? is_narrow : is_wide, fixture->window);
      for (guint j = 0; j < 10; j++)
        scout_ui_fixture_settle (fixture->window);
      g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
    }
}

static gboolean
shows_shape (gpointer figures)
{
  GtkWidget *tile = scout_ui_fixture_find (figures, SCOUT_TYPE_METRIC_TILE, NULL);
  gboolean is_seen_now = tile != NULL && gtk_widget_get_mapped (tile);

  for (GtkWidget *place = tile; is_seen_now && place != figures;
       place = gtk_widget_get_parent (place))
    is_seen_now = gtk_widget_get_opacity (place) > 0.0;

  return is_seen_now;
}

/* What is read first below the figures stands where it will stand, from the first frame. */
static void
test_room (PostFixture   *fixture,
           gconstpointer  data)
{
  g_autoptr(ScoutContent) post = NULL;
  GtkWidget *figures = NULL;
  float top;

  post_fixture_show (fixture, POST_PLAIN);
  g_set_object (&post, scout_post_page_get_post (SCOUT_POST_PAGE (fixture->page)));
  scout_ui_fixture_close (fixture->window);
  fixture->page = g_object_new (SCOUT_TYPE_POST_PAGE, NULL);
  scout_post_page_set_services (SCOUT_POST_PAGE (fixture->page), fixture->services.marketplace,
                                fixture->services.pictures, NULL);
  fixture->window = scout_ui_fixture_present (fixture->page, WIDE, 800);
  figures = find_part (fixture, SCOUT_TYPE_POST_FIGURES);
  holding_transport_hold (fixture->services.holding, "reach");
  scout_post_page_show (SCOUT_POST_PAGE (fixture->page), post, NULL);
  for (guint i = 0; i < 3; i++)
    scout_ui_fixture_settle (fixture->window);
  top = get_place (fixture, SCOUT_TYPE_POST_COMMENTS).origin.y;
  scout_ui_fixture_wait (shows_shape, figures);
  g_assert_cmpfloat_with_epsilon (get_place (fixture, SCOUT_TYPE_POST_COMMENTS).origin.y, top, 1);
  holding_transport_hold (fixture->services.holding, NULL);
  post_fixture_wait (fixture);
  scout_ui_fixture_settle (fixture->window);
  g_assert_false (shows_shape (figures));
  g_assert_cmpfloat_with_epsilon (get_place (fixture, SCOUT_TYPE_POST_COMMENTS).origin.y, top, 1);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  ScoutCreator **creator = user_data;

  *creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result, NULL);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

/* On Instagram a post has a few figures and nothing else: what there is to say of it stands below
 * them, so that neither column is empty. */
static void
test_instagram (PostFixture   *fixture,
                gconstpointer  data)
{
  const GType order[] = { SCOUT_TYPE_POST_DETAILS, SCOUT_TYPE_POST_FIGURES,
                          SCOUT_TYPE_POST_FACTS };
  ScoutMarketplace *instagram = fixture->services.instagram;
  g_autoptr(ScoutCreator) creator = NULL;
  g_autoptr(ScoutContent) post = NULL;
  graphene_rect_t details, facts, figures;

  scout_marketplace_load_creator_async (instagram, "mayabrews", SCOUT_CREATOR_PART_CONTENT,
                                        SCOUT_TIME_RANGE_LIFETIME, NULL, answered_cb, &creator);
  scout_ui_fixture_wait (is_set, &creator);
  post = scout_creator_dup_content (creator, SCOUT_CONTENT_LIST_RECENT, 0);
  scout_post_page_set_services (SCOUT_POST_PAGE (fixture->page), instagram,
                                fixture->services.pictures, NULL);
  scout_post_page_show (SCOUT_POST_PAGE (fixture->page), post, creator);
  post_fixture_save_picture (fixture, "post-board-instagram", 1032, 800);
  details = get_place (fixture, SCOUT_TYPE_POST_DETAILS);
  facts = get_place (fixture, SCOUT_TYPE_POST_FACTS);
  figures = get_place (fixture, SCOUT_TYPE_POST_FIGURES);
  g_assert_cmpfloat_with_epsilon (facts.origin.x, figures.origin.x, 0.5);
  g_assert_cmpfloat_with_epsilon (facts.size.width, figures.size.width, 0.5);
  g_assert_cmpfloat (facts.origin.y, >, get_end (figures));
  g_assert_cmpfloat (facts.origin.y, <, get_end (details));
  assert_read_in_order (fixture, order, G_N_ELEMENTS (order));
  assert_tabbed_in_order (fixture, order, G_N_ELEMENTS (order));
  post_fixture_save_picture (fixture, "post-board-instagram-narrow", 360, 800);
  assert_read_in_order (fixture, order, G_N_ELEMENTS (order));
  assert_tabbed_in_order (fixture, order, G_N_ELEMENTS (order));
}

static ScoutPostCaption *
present_caption (const char  *words,
                 gboolean     folds,
                 GtkWidget  **window)
{
  ScoutPostCaption *caption = g_object_new (SCOUT_TYPE_POST_CAPTION, "valign", GTK_ALIGN_START,
                                            NULL);

  scout_post_caption_show (caption, "Caption", words);
  scout_post_caption_set_folds (caption, folds);
  *window = scout_ui_fixture_present (GTK_WIDGET (caption), 320, 600);
  scout_ui_fixture_settle (*window);

  return caption;
}

static gboolean
is_seen (ScoutPostCaption *caption,
         const char       *label)
{
  GtkWidget *widget = page_fixture_find_label (GTK_WIDGET (caption), label);

  return widget != NULL && gtk_widget_get_mapped (widget);
}

/* Only what is cut can be unfolded. */
static void
test_unfolds (void)
{
  GtkWidget *window = NULL;
  ScoutPostCaption *caption = present_caption (LONG, TRUE, &window);
  int height = gtk_widget_get_height (GTK_WIDGET (caption));

  g_assert_true (is_seen (caption, "More"));
  g_assert_false (is_seen (caption, "beans.example/slow"));
  page_fixture_press (GTK_WIDGET (caption), "More");
  scout_ui_fixture_settle (window);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (caption)), >, height);
  g_assert_true (is_seen (caption, "beans.example/slow"));

  page_fixture_press (GTK_WIDGET (caption), "Less");
  scout_ui_fixture_settle (window);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (caption)), ==, height);

  /* Of the next post one has not asked for more, and where there is room one need not. */
  page_fixture_press (GTK_WIDGET (caption), "More");
  scout_post_caption_fold (caption);
  scout_ui_fixture_settle (window);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (caption)), ==, height);
  scout_post_caption_set_folds (caption, FALSE);
  scout_ui_fixture_settle (window);
  g_assert_false (is_seen (caption, "More"));
  g_assert_true (is_seen (caption, "beans.example/slow"));
  scout_ui_fixture_close (window);

  caption = present_caption (SHORT, TRUE, &window);
  g_assert_false (is_seen (caption, "More"));
  scout_ui_fixture_close (window);
}

static GtkWidget *
get_focus (GtkWidget *window)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_get_mapped (focus));
  return focus;
}

/* Where the window changes its width, who is at the button or at a link stays at the caption. */
static void
test_keeps_focus (void)
{
  GtkWidget *window = NULL;
  ScoutPostCaption *caption = present_caption (LONG, TRUE, &window);
  GtkWidget *label = page_fixture_find_label (GTK_WIDGET (caption), "More");
  GtkWidget *focus = gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);

  gtk_widget_grab_focus (focus);
  scout_post_caption_set_folds (caption, FALSE);
  scout_ui_fixture_settle (window);
  g_assert_true (GTK_IS_LABEL (get_focus (window)));
  g_assert_false (gtk_label_get_selection_bounds (GTK_LABEL (get_focus (window)), NULL, NULL));

  label = page_fixture_find_label (GTK_WIDGET (caption), "beans.example/slow");
  focus = gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
  gtk_widget_grab_focus (focus);
  scout_post_caption_set_folds (caption, TRUE);
  scout_ui_fixture_settle (window);
  g_assert_true (get_focus (window) == focus);
  g_assert_true (is_seen (caption, "Less"));
  scout_ui_fixture_close (window);
}

static void
set_width (GtkWidget *window,
           int        width)
{
  gtk_window_set_default_size (GTK_WINDOW (window), width, 600);
  for (int i = 0; i < 4; i++)
    scout_ui_fixture_settle (window);
}

/* Nor does a width at which the text needs not be cut, or has to be, take it along. */
static void
test_keeps_focus_narrow (void)
{
  GtkWidget *window = NULL;
  ScoutPostCaption *caption = present_caption (LONG, TRUE, &window);
  GtkWidget *label = page_fixture_find_label (GTK_WIDGET (caption), "More");
  GtkWidget *focus = gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);

  gtk_widget_grab_focus (focus);
  set_width (window, WIDE);
  g_assert_false (is_seen (caption, "More"));
  g_assert_true (GTK_IS_LABEL (get_focus (window)));

  label = page_fixture_find_label (GTK_WIDGET (caption), "beans.example/slow");
  focus = gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
  gtk_widget_grab_focus (focus);
  set_width (window, 320);
  g_assert_true (get_focus (window) == focus);
  g_assert_true (is_seen (caption, "Less"));
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int status;

  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/post-board/unfolds", test_unfolds);
  g_test_add_func ("/post-board/keeps-focus", test_keeps_focus);
  g_test_add_func ("/post-board/keeps-focus-narrow", test_keeps_focus_narrow);
#define ADD(path, function) \
  g_test_add ("/post-board/" path, PostFixture, NULL, post_fixture_set_up, function, \
              post_fixture_tear_down)
  ADD ("one-column", test_one_column);
  ADD ("picture", test_picture);
  ADD ("two-columns", test_two_columns);
  ADD ("focus", test_focus);
  ADD ("room", test_room);
  ADD ("instagram", test_instagram);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
