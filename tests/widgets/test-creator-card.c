/* test-creator-card.c: creator cards in a real window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-card.h"
#include "scout-creator-fields.h"
#include "scout-skeleton-grid.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <adwaita.h>
#include <math.h>

static const char * const two_categories[] = { "digital_creator", "blogger", NULL };
static const char * const many_categories[] = {
  "digital_creator", "video_creator", "chef", "blogger", NULL,
};
static const char * const hostile_categories[] = { "<b>bold</b>&amp;", NULL };

static ScoutInsightFields insights[] = {
  { { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L28 },
    SCOUT_NETWORK_FACEBOOK, TRUE, 0, 1923004.0, NULL, 0, 0, NULL, 0 },
  { { SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_L28 },
    SCOUT_NETWORK_FACEBOOK, TRUE, 0, 3410220.0, NULL, 0, 0, NULL, 0 },
  { { SCOUT_METRIC_INTERACTION_RATE, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
      SCOUT_TIME_RANGE_L28 },
    SCOUT_NETWORK_FACEBOOK, TRUE, 0, 4.8, NULL, 0, 0, NULL, 0 },
};

static const ScoutCreatorFields maya = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "1", .name = "Maya Lindqvist", .handle = "mayabrews",
  .country = "CA", .followers = 482310, .categories = two_categories, .insights = insights,
  .n_insights = G_N_ELEMENTS (insights),
};
static const ScoutCreatorFields german = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "2",
  .name = "Dr. Maximiliane Freifrau von Hohenstein-Württemberg", .country = "DE",
  .handle = "kaffeeroesterei.hohenstein.wuerttemberg.offiziell", .followers = 1240000,
  .categories = many_categories, .insights = insights, .n_insights = G_N_ELEMENTS (insights),
};
static const ScoutCreatorFields arabic = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "3", .name = "نور الهدى القهوة", .handle = "noor.bakes",
  .country = "EG", .followers = 331000, .categories = two_categories, .insights = insights,
  .n_insights = G_N_ELEMENTS (insights),
};
static const ScoutCreatorFields bare = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "4", .followers = -1,
};
static const ScoutCreatorFields hostile = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "5",
  .name = "<span size='999999'>A</span> & \xE2\x80\xAE evil", .handle = "<a href='x'>y</a>",
  .country = "ZZ", .followers = G_MAXINT64, .categories = hostile_categories,
};
static const ScoutCreatorFields cjk = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "6", .name = "田辺 愛子", .handle = "aiko.slowdays",
  .country = "JP", .followers = 156000, .categories = two_categories, .insights = insights,
  .n_insights = G_N_ELEMENTS (insights),
};

static ScoutInsightFields instagram_insights[] = {
  { { SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
      SCOUT_TIME_RANGE_THIS_MONTH },
    SCOUT_NETWORK_INSTAGRAM, TRUE, 0, 902113.0, NULL, 0, 0, NULL, 0 },
  { { SCOUT_METRIC_ENGAGED_ACCOUNTS, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
      SCOUT_TIME_RANGE_THIS_MONTH },
    SCOUT_NETWORK_INSTAGRAM, TRUE, 0, 41207.0, NULL, 0, 0, NULL, 0 },
  { { SCOUT_METRIC_REELS_INTERACTION_RATE, SCOUT_BREAKDOWN_NONE, SCOUT_PERIOD_OVERALL,
      SCOUT_TIME_RANGE_L90 },
    SCOUT_NETWORK_INSTAGRAM, TRUE, 0, 5.6, NULL, 0, 0, NULL, 0 },
};

static const ScoutCreatorFields slowpour = {
  .network = SCOUT_NETWORK_INSTAGRAM, .id = "7", .handle = "slowpour.maya", .country = "CA",
  .gender = "female", .age_bucket = "25–34", .followers = 268000,
  .bio = "Pour-over notes, tiny kitchens\nand the quiet hour before work, mostly in Vancouver and "
         "never before seven in the morning.",
  .verified = SCOUT_TRUTH_TRUE, .email = "maya@example.com", .insights = instagram_insights,
  .n_insights = G_N_ELEMENTS (instagram_insights),
};
static const ScoutCreatorFields stranger = {
  .network = SCOUT_NETWORK_INSTAGRAM, .id = "9", .handle = "theo.pours", .country = "US",
  .followers = 118000, .onboarded = SCOUT_TRUTH_FALSE,
};
static const ScoutCreatorFields invited = {
  .network = SCOUT_NETWORK_FACEBOOK, .id = "10", .name = "Ivy Thornbury", .handle = "ivy.thornbury",
  .followers = 82000, .onboarding_status = "invited", .email = "ivy@example.com",
  .categories = many_categories,
};
static const ScoutCreatorFields unknown_instagram = {
  .network = SCOUT_NETWORK_INSTAGRAM, .id = "8", .followers = -1,
};

static void
count_cb (GdkPaintable *paintable,
          int          *n_drawn)
{
  (*n_drawn)++;
}

static ScoutCreator *
new_creator (const ScoutCreatorFields *fields)
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);

  return scout_creator_new (arena, fields);
}

static GtkWidget *
new_card (const ScoutCreatorFields *fields)
{
  g_autoptr(ScoutCreator) creator = new_creator (fields);

  return g_object_new (SCOUT_TYPE_CREATOR_CARD, "creator", creator, NULL);
}

static GdkTexture *
new_texture (int width,
             int height)
{
  g_autoptr(GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, height);

  gdk_pixbuf_fill (pixbuf, 0x8a5a3cff);
  return gdk_texture_new_for_pixbuf (pixbuf);
}

static void
test_creator (void)
{
  g_autoptr(ScoutCreator) creator = new_creator (&maya);
  g_autoptr(ScoutCreator) got = NULL;
  GtkWidget *card = g_object_ref_sink (scout_creator_card_new ());
  int n_notified = 0;

  g_signal_connect (card, "notify::creator", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  g_assert_null (scout_creator_card_get_creator (SCOUT_CREATOR_CARD (card)));
  g_object_set (card, "creator", creator, NULL);
  g_object_set (card, "creator", creator, NULL);
  g_object_get (card, "creator", &got, NULL);
  g_assert_true (got == creator);
  g_assert_cmpint (n_notified, ==, 1);
  scout_creator_card_set_creator (SCOUT_CREATOR_CARD (card), NULL);
  g_assert_cmpint (n_notified, ==, 2);
  g_assert_finalize_object (card);
}

static void
test_accessible (void)
{
  GtkWidget *card = g_object_ref_sink (new_card (&maya));
  g_autoptr(ScoutCreator) nobody = new_creator (&bare);
  /* Not in place: the assertion makes a format of what stands in it. */
  const char *figures = "Reach 1,923,004, Views 3,410,220, Interaction rate 4.8%";
  g_autofree char *sentence = scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (card));
  g_autofree char *bare_sentence = NULL;
  g_autofree char *empty_sentence = NULL;

  g_assert_cmpstr (sentence, ==, "Maya Lindqvist, 482,310 followers, Canada, Reach 1,923,004, "
                                 "Views 3,410,220, Interaction rate 4.8%");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Maya Lindqvist, 482,310 followers, Canada");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       figures);

  scout_creator_card_set_creator (SCOUT_CREATOR_CARD (card), nobody);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, "4");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "");
  bare_sentence = scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (card));
  g_assert_cmpstr (bare_sentence, ==, "4");
  scout_creator_card_set_creator (SCOUT_CREATOR_CARD (card), NULL);
  empty_sentence = scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (card));
  g_assert_cmpstr (empty_sentence, ==, "");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, "");
  g_assert_finalize_object (card);
}

static void
test_star (void)
{
  GtkWidget *card = g_object_ref_sink (new_card (&maya));
  GtkWidget *window = scout_ui_fixture_present (card, 240, 240);
  g_autofree char *sentence = NULL;
  GtkWidget *star = NULL;
  GtkWidget *more = NULL;
  gboolean starred = FALSE;
  int n_menus = 0;
  int n_asked = 0;
  int n_notified = 0;

  g_signal_connect (card, "star-toggled", G_CALLBACK (scout_ui_fixture_count_cb), &n_asked);
  g_signal_connect (card, "notify::starred", G_CALLBACK (scout_ui_fixture_count_cb), &n_notified);
  g_assert_null (gtk_widget_get_first_child (card));
  scout_creator_card_set_can_star (SCOUT_CREATOR_CARD (card), TRUE);
  star = gtk_widget_get_first_child (card);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (star), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Save Maya Lindqvist");
  gtk_widget_activate (star);
  g_assert_cmpint (n_asked, ==, 1);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (star), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_FALSE);

  g_object_set (card, "starred", TRUE, NULL);
  g_object_set (card, "starred", TRUE, NULL);
  g_object_get (card, "starred", &starred, NULL);
  g_assert_true (starred);
  g_assert_cmpint (n_notified, ==, 1);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (star), GTK_ACCESSIBLE_STATE_PRESSED,
                                    GTK_ACCESSIBLE_TRISTATE_TRUE);
  sentence = scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (card));
  g_assert_true (g_str_has_suffix (sentence, "Interaction rate 4.8%, saved"));

  /* A menu only for who has one. */
  g_signal_connect (card, "menu-wanted", G_CALLBACK (scout_ui_fixture_count_cb), &n_menus);
  scout_creator_card_set_has_menu (SCOUT_CREATOR_CARD (card), TRUE);
  more = gtk_widget_get_last_child (card);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (more), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Menu of Maya Lindqvist");
  g_signal_emit_by_name (more, "clicked");
  g_assert_cmpint (n_menus, ==, 1);

  /* Nobody is there to be starred. */
  scout_creator_card_set_creator (SCOUT_CREATOR_CARD (card), NULL);
  g_assert_false (gtk_widget_get_visible (star));
  g_assert_false (gtk_widget_get_visible (more));
  scout_creator_card_set_can_star (SCOUT_CREATOR_CARD (card), FALSE);
  scout_creator_card_set_has_menu (SCOUT_CREATOR_CARD (card), FALSE);
  g_assert_null (gtk_widget_get_first_child (card));
  scout_ui_fixture_close (window);
  g_assert_finalize_object (card);
}

/* Instagram tells other things: who a creator is, and other figures over other times. */
static void
test_instagram (void)
{
  GtkWidget *card = new_card (&slowpour);
  g_autofree char *sentence = scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (card));
  g_autoptr(GdkTexture) picture = NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *window;

  g_assert_cmpstr (sentence, ==, "slowpour.maya, verified, 268,000 followers, Canada, "
                                 "Reach 902,113, Engaged accounts 41,207, "
                                 "Reels interaction rate 5.6%, has an e-mail address");
  gtk_box_append (GTK_BOX (box), card);
  gtk_box_append (GTK_BOX (box), new_card (&unknown_instagram));
  gtk_box_append (GTK_BOX (box), new_card (&stranger));
  window = scout_ui_fixture_present (box, 750, 230);
  picture = scout_ui_fixture_save_picture (box, "creator-card-instagram");
  scout_ui_fixture_close (window);
}

static char *
dup_sentence (const ScoutCreatorFields *fields)
{
  GtkWidget *card = g_object_ref_sink (new_card (fields));
  char *sentence = scout_drawn_card_dup_sentence (SCOUT_DRAWN_CARD (card));

  g_assert_finalize_object (card);

  return sentence;
}

/* Who shares no insights is not opened in vain, on either network. */
static void
test_not_onboarded (void)
{
  g_autofree char *of_stranger = dup_sentence (&stranger);
  g_autofree char *of_invited = dup_sentence (&invited);

  g_assert_cmpstr (of_stranger, ==, "theo.pours, 118,000 followers, United States, not onboarded");
  g_assert_true (g_str_has_prefix (of_invited, "Ivy Thornbury, 82,000 followers, not onboarded"));
}

/* Who can be written to is known before; the address itself is no part of what a card says. */
static void
test_email (void)
{
  ScoutCreatorFields blank = invited;
  g_autofree char *of_invited = dup_sentence (&invited);
  g_autofree char *of_maya = dup_sentence (&maya);
  g_autofree char *of_blank = NULL;

  blank.email = " \n";
  of_blank = dup_sentence (&blank);
  g_assert_true (g_str_has_suffix (of_invited, ", has an e-mail address"));
  g_assert_null (g_strstr_len (of_invited, -1, "ivy@"));
  g_assert_null (g_strstr_len (of_maya, -1, "e-mail"));
  g_assert_null (g_strstr_len (of_blank, -1, "e-mail"));
}

/* In a grid the cell has the focus: it must tell who is in it, also when it is recycled. */
static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  gtk_list_item_set_child (item, scout_creator_card_new ());
}

static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  ScoutCreatorCard *card = SCOUT_CREATOR_CARD (gtk_list_item_get_child (item));

  scout_creator_card_set_can_star (card, TRUE);
  scout_creator_card_set_starred (card, gtk_list_item_get_position (item) % 2 == 0);
  scout_creator_card_set_creator (card, gtk_list_item_get_item (item));
}

static GtkWidget *
new_grid (GListStore **store)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *grid;

  *store = g_list_store_new (SCOUT_TYPE_CREATOR);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  grid = gtk_grid_view_new (GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (*store))),
                            factory);
  gtk_grid_view_set_max_columns (GTK_GRID_VIEW (grid), 4);
  gtk_widget_add_css_class (grid, "creator-grid");
  return grid;
}

static void
append (GListStore               *store,
        const ScoutCreatorFields *fields)
{
  g_autoptr(ScoutCreator) creator = new_creator (fields);

  g_list_store_append (store, creator);
}

static void
test_grid (void)
{
  GListStore *store;
  GtkWidget *grid = new_grid (&store);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *window, *cell;

  append (store, &maya);
  append (store, &german);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), grid);
  window = scout_ui_fixture_present (scrolled, 700, 400);
  cell = gtk_widget_get_first_child (grid);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Maya Lindqvist, 482,310 followers, Canada");
  scout_ui_fixture_close (window);
}

static int
get_height (GtkWidget *card)
{
  int minimum;

  gtk_widget_measure (card, GTK_ORIENTATION_VERTICAL, 240, &minimum, NULL, NULL, NULL);
  return minimum;
}

/* Every row of the grid is as high as the next, whatever the names are written in. */
static void
test_size (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *cards[] = { new_card (&maya), new_card (&cjk), new_card (&bare), new_card (&arabic) };
  GtkWidget *window;
  int width;

  for (gsize i = 0; i < G_N_ELEMENTS (cards); i++)
    gtk_box_append (GTK_BOX (box), cards[i]);
  window = scout_ui_fixture_present (box, 1000, 300);
  g_assert_cmpint (get_height (cards[0]), >=, 225);
  g_assert_cmpint (get_height (cards[0]), <=, 233);
  for (gsize i = 1; i < G_N_ELEMENTS (cards); i++)
    g_assert_cmpint (get_height (cards[i]), ==, get_height (cards[0]));
  gtk_widget_measure (cards[1], GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  g_assert_cmpint (width, ==, 216);
  scout_ui_fixture_close (window);
}

/* T16, T17: no markup, no override, no warning, whatever a creator calls itself. */
static void
test_hostile (void)
{
  GtkWidget *card = new_card (&hostile);
  GtkWidget *window = scout_ui_fixture_present (card, 240, 240);
  g_autoptr(GdkTexture) picture = scout_ui_fixture_save_picture (card, "creator-card-hostile");

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "<span size='999999'>A</span> & evil, "
                                       "9,223,372,036,854,775,807 followers");
  scout_ui_fixture_close (window);
}

static guint
count_nodes (GskRenderNode     *node,
             GskRenderNodeType  type)
{
  guint n = gsk_render_node_get_node_type (node) == type;

  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
      n += count_nodes (gsk_container_node_get_child (node, i), type);
  if (gsk_render_node_get_node_type (node) == GSK_ROUNDED_CLIP_NODE)
    n += count_nodes (gsk_rounded_clip_node_get_child (node), type);
  if (gsk_render_node_get_node_type (node) == GSK_CLIP_NODE)
    n += count_nodes (gsk_clip_node_get_child (node), type);

  return n;
}

static GskRenderNode *
draw (GtkWidget *card)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (card)->snapshot (card, snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

static void
test_pictures_of_creator (void)
{
  GtkWidget *card = new_card (&maya);
  GtkWidget *window = scout_ui_fixture_present (card, 240, 240);
  g_autoptr(GdkTexture) cover = new_texture (480, 200);
  g_autoptr(ScoutCreator) other = new_creator (&german);
  GskRenderNode *node = draw (card);

  /* Generated ones, as the software renderer paints them: nothing is cut out in each frame. */
  g_assert_cmpuint (count_nodes (node, GSK_TEXTURE_NODE), ==, 0);
  g_assert_cmpuint (count_nodes (node, GSK_ROUNDED_CLIP_NODE), ==, 0);
  gsk_render_node_unref (node);

  scout_creator_card_set_cover (SCOUT_CREATOR_CARD (card), cover);
  scout_creator_card_set_portrait (SCOUT_CREATOR_CARD (card), cover);
  node = draw (card);
  g_assert_cmpuint (count_nodes (node, GSK_TEXTURE_NODE), ==, 2);
  g_assert_cmpuint (count_nodes (node, GSK_ROUNDED_CLIP_NODE), ==, 2);
  gsk_render_node_unref (node);

  /* Nobody is ever shown with the pictures of somebody else. */
  scout_creator_card_set_creator (SCOUT_CREATOR_CARD (card), other);
  node = draw (card);
  g_assert_cmpuint (count_nodes (node, GSK_TEXTURE_NODE), ==, 0);
  gsk_render_node_unref (node);

  scout_creator_card_set_creator (SCOUT_CREATOR_CARD (card), NULL);
  node = draw (card);
  g_assert_cmpuint (count_nodes (node, GSK_TEXT_NODE), ==, 0);
  gsk_render_node_unref (node);
  g_assert_finalize_object (g_steal_pointer (&cover));
  scout_ui_fixture_close (window);
}

static guint
count_rectangles (GtkWidget *card)
{
  GskRenderNode *node = draw (card);
  guint n = count_nodes (node, GSK_COLOR_NODE);

  gsk_render_node_unref (node);
  return n;
}

/* The card draws its edge unless the style sheet has another one for it. */
static void
test_edges (void)
{
  GtkWidget *card = new_card (&maya);
  GtkWidget *window = scout_ui_fixture_present (card, 240, 240);
  gboolean high_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  guint n_plain = count_rectangles (card);
  guint n_without = n_plain - 4;

  gtk_widget_set_state_flags (card, GTK_STATE_FLAG_PRELIGHT, FALSE);
  g_assert_cmpuint (count_rectangles (card), ==, high_contrast ? n_plain : n_without);
  gtk_widget_unset_state_flags (card, GTK_STATE_FLAG_PRELIGHT);
  g_assert_cmpuint (count_rectangles (card), ==, n_plain);
  gtk_widget_set_state_flags (gtk_widget_get_parent (card), GTK_STATE_FLAG_SELECTED, FALSE);
  g_assert_cmpuint (count_rectangles (card), ==, n_without);

  scout_ui_fixture_close (window);
}

typedef struct
{
  const char *name;
  int width;
  gboolean dark;
  gboolean rtl;
} Picture;

static void
test_picture (gconstpointer data)
{
  const Picture *picture = data;
  const ScoutCreatorFields *everybody[] = { &maya, &german, &arabic, &invited, &cjk, &hostile };
  gboolean high_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  g_autofree char *name = g_strconcat ("creator-cards-", picture->name, high_contrast ? "-hc" : "",
                                       NULL);
  g_autoptr(GdkTexture) texture = NULL;
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GListStore *store;
  GtkWidget *grid, *window;

  scout_ui_fixture_set_dark (picture->dark);
  gtk_widget_set_default_direction (picture->rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  grid = new_grid (&store);
  for (gsize i = 0; i < G_N_ELEMENTS (everybody); i++)
    append (store, everybody[i]);
  gtk_widget_set_margin_start (grid, 12);
  gtk_widget_set_margin_end (grid, 12);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), grid);

  window = scout_ui_fixture_present (scrolled, picture->width, 500);
  gtk_widget_grab_focus (gtk_widget_get_first_child (grid));
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  scout_ui_fixture_settle (window);
  texture = scout_ui_fixture_save_picture (window, name);
  g_assert_cmpint (gdk_texture_get_width (texture), >=, picture->width);
  scout_ui_fixture_close (window);
  scout_ui_fixture_set_dark (FALSE);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* What a card was drawn with while the pointer was over it for less than a frame does not stay. */
static void
test_passing_pointer (void)
{
  GtkWidget *card = new_card (&maya);
  GtkWidget *window = scout_ui_fixture_present (card, 300, 300);
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (card);
  int n_drawn = 0;

  scout_ui_fixture_settle (window);
  g_signal_connect (paintable, "invalidate-contents", G_CALLBACK (count_cb), &n_drawn);
  gtk_widget_set_state_flags (card, GTK_STATE_FLAG_PRELIGHT, FALSE);
  gtk_widget_unset_state_flags (card, GTK_STATE_FLAG_PRELIGHT);
  scout_ui_fixture_settle (window);
  g_assert_cmpint (n_drawn, >, 0);
  g_signal_handlers_disconnect_by_data (paintable, &n_drawn);
  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  static const Picture pictures[] = {
    { "light", 735, FALSE, FALSE }, { "dark", 735, TRUE, FALSE },
    { "narrow", 360, FALSE, FALSE }, { "rtl", 735, FALSE, TRUE },
  };
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/widgets/creator-card/creator", test_creator);
  g_test_add_func ("/widgets/creator-card/accessible", test_accessible);
  g_test_add_func ("/widgets/creator-card/star", test_star);
  g_test_add_func ("/widgets/creator-card/instagram", test_instagram);
  g_test_add_func ("/widgets/creator-card/not-onboarded", test_not_onboarded);
  g_test_add_func ("/widgets/creator-card/email", test_email);
  g_test_add_func ("/widgets/creator-card/grid", test_grid);
  g_test_add_func ("/widgets/creator-card/size", test_size);
  g_test_add_func ("/widgets/creator-card/hostile", test_hostile);
  g_test_add_func ("/widgets/creator-card/pictures-of-creator", test_pictures_of_creator);
  g_test_add_func ("/widgets/creator-card/edges", test_edges);
  g_test_add_func ("/widgets/creator-card/passing-pointer", test_passing_pointer);
  for (gsize i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *path = g_strconcat ("/widgets/creator-card/pictures/", pictures[i].name,
                                           NULL);

      g_test_add_data_func (path, &pictures[i], test_picture);
    }

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
