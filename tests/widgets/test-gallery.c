/* test-gallery.c: pictures of all widgets, for the eye.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Asserts little: that everything can be drawn in every style without a warning. The pictures are
 * left in the build directory to be looked at beside the design.
 */

#include "config.h"

#include "scout-address-bar.h"
#include "scout-artwork.h"
#include "scout-banner.h"
#include "scout-brand-page-card.h"
#include "scout-metric-tile.h"
#include "scout-round-toggle.h"
#include "scout-skeleton-grid.h"
#include "scout-state-view.h"
#include "scout-status-pill.h"
#include "scout-step-rail.h"
#include "scout-tag-row.h"
#include "scout-tile-layout.h"
#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <adwaita.h>
#include <math.h>

typedef struct
{
  const char *name;
  GtkWidget *(*build) (void);
  int width;
  int height;
} Scene;

static const double series[] = {
  3, 4, 5, 4, 6, 5, 5, 4, 5, 6, 9, 6, 5, 4, 5, 5, 6, 18, 7, 6, 5, 4,
};

static GtkWidget *
new_tile (const char *caption,
          const char *value,
          double      change)
{
  ScoutMetricTile *tile = SCOUT_METRIC_TILE (scout_metric_tile_new ());

  scout_metric_tile_set_caption (tile, caption);
  if (value != NULL)
    scout_metric_tile_set_value (tile, value, "1,923,004");
  scout_metric_tile_set_change (tile, change);
  return GTK_WIDGET (tile);
}

static GtkWidget *
build_tiles (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autoptr(GtkSizeGroup) captions = gtk_size_group_new (GTK_SIZE_GROUP_VERTICAL);
  GtkWidget *tiles[6];

  tiles[0] = new_tile ("Reach", "1.92M", 12.4);
  tiles[1] = new_tile ("Interactions", "118K", -2.1);
  tiles[2] = new_tile ("Posts published", "23", NAN);
  tiles[3] = new_tile ("Interaction rate", "4.8%", NAN);
  tiles[4] = new_tile ("Veröffentlichte Beiträge", NULL, NAN);
  tiles[5] = new_tile ("Views", NULL, NAN);
  scout_metric_tile_set_series (SCOUT_METRIC_TILE (tiles[0]), series, 22, SCOUT_SPARKLINE_LINE);
  scout_metric_tile_set_series (SCOUT_METRIC_TILE (tiles[1]), series, 22, SCOUT_SPARKLINE_LINE);
  scout_metric_tile_set_series (SCOUT_METRIC_TILE (tiles[2]), series, 22, SCOUT_SPARKLINE_BARS);
  scout_metric_tile_set_note (SCOUT_METRIC_TILE (tiles[3]), "7 days 5.1%\n90 days 4.6%");
  scout_metric_tile_set_state (SCOUT_METRIC_TILE (tiles[5]), SCOUT_METRIC_TILE_FAILED);

  gtk_widget_set_layout_manager (box, scout_tile_layout_new (6));
  for (guint i = 0; i < G_N_ELEMENTS (tiles); i++)
    {
      scout_metric_tile_align (SCOUT_METRIC_TILE (tiles[i]), captions);
      gtk_box_append (GTK_BOX (box), tiles[i]);
    }
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  return box;
}

static GtkWidget *
build_pills (void)
{
  static const char * const words[] = {
    "To review", "Contacted", "Ready", "Terms not accepted", "Not eligible", "Checking",
  };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      GtkWidget *pill = scout_status_pill_new ();

      g_object_set (pill, "kind", i, "label", words[i], NULL);
      gtk_box_append (GTK_BOX (box), pill);
    }

  return box;
}

static GtkWidget *
build_tags (void)
{
  GtkWidget *row = scout_tag_row_new ();

  scout_tag_row_append (SCOUT_TAG_ROW (row), "Digital creator", FALSE);
  scout_tag_row_append (SCOUT_TAG_ROW (row), "Blogger", FALSE);
  scout_tag_row_append (SCOUT_TAG_ROW (row), "Coffee drinks", TRUE);
  scout_tag_row_append (SCOUT_TAG_ROW (row), "Baked goods", TRUE);
  scout_tag_row_append (SCOUT_TAG_ROW (row), "Kaffeezubereitungszubehörliebhaber", TRUE);
  scout_tag_row_append (SCOUT_TAG_ROW (row), "قهوة", TRUE);
  return row;
}

static GtkWidget *
build_toggle (void)
{
  GtkWidget *toggle = scout_round_toggle_new ();

  scout_round_toggle_append (SCOUT_ROUND_TOGGLE (toggle), "7", "7 days");
  scout_round_toggle_append (SCOUT_ROUND_TOGGLE (toggle), "14", "14 days");
  scout_round_toggle_append (SCOUT_ROUND_TOGGLE (toggle), "28", "28 days");
  scout_round_toggle_append (SCOUT_ROUND_TOGGLE (toggle), "90", "90 days");
  scout_round_toggle_set_selected (SCOUT_ROUND_TOGGLE (toggle), "28");
  gtk_widget_set_halign (toggle, GTK_ALIGN_START);
  return toggle;
}

static GtkWidget *
build_address (gboolean trusted)
{
  GtkWidget *bar = scout_address_bar_new ();

  g_object_set (bar,
                "uri", trusted ? "https://www.facebook.com/v26.0/dialog/oauth?client_id=1&state=s"
                               : "https://www.facebook.com.evil.example/login#access_token=secret",
                "trusted", trusted,
                NULL);
  return bar;
}

static GtkWidget *
build_banner (ScoutBannerKind kind)
{
  GtkWidget *banner = scout_banner_new ();

  g_object_set (banner,
                "kind", kind,
                "title", "Sample data. Sign in to see real creators.",
                "action-label", "Sign in",
                "revealed", TRUE,
                NULL);
  return banner;
}

static GtkWidget *
build_controls (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *art = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *cover = scout_artwork_new (SCOUT_ARTWORK_COVER);
  GtkWidget *portrait = scout_artwork_new (SCOUT_ARTWORK_PORTRAIT);

  gtk_widget_set_margin_start (box, 18);
  gtk_widget_set_margin_end (box, 18);
  gtk_box_append (GTK_BOX (box), build_banner (SCOUT_BANNER_WARNING));
  gtk_box_append (GTK_BOX (box), build_banner (SCOUT_BANNER_INFO));
  gtk_box_append (GTK_BOX (box), build_address (TRUE));
  gtk_box_append (GTK_BOX (box), build_address (FALSE));
  gtk_box_append (GTK_BOX (box), build_pills ());
  gtk_box_append (GTK_BOX (box), build_tags ());
  gtk_box_append (GTK_BOX (box), build_toggle ());

  scout_artwork_set_subject (SCOUT_ARTWORK (cover), "mayabrews", "Maya Lindqvist");
  scout_artwork_set_size (SCOUT_ARTWORK (cover), 104);
  gtk_widget_set_hexpand (cover, TRUE);
  scout_artwork_set_subject (SCOUT_ARTWORK (portrait), "mayabrews", "Maya Lindqvist");
  scout_artwork_set_size (SCOUT_ARTWORK (portrait), 96);
  gtk_box_append (GTK_BOX (art), portrait);
  gtk_box_append (GTK_BOX (art), cover);
  gtk_box_append (GTK_BOX (box), art);
  return box;
}

static GtkWidget *
build_rail (guint    current,
            gboolean narrow)
{
  GtkWidget *rail = scout_step_rail_new ();

  scout_step_rail_append (SCOUT_STEP_RAIL (rail), "Sign in", "With your Facebook account");
  scout_step_rail_append (SCOUT_STEP_RAIL (rail), "Choose Pages", "Pages and linked Instagram");
  scout_step_rail_append (SCOUT_STEP_RAIL (rail), "Review permissions", "What Scout may read");
  scout_step_rail_append (SCOUT_STEP_RAIL (rail), "Connected", "Pick the brand Page");
  g_object_set (rail, "current", current, "narrow", narrow, NULL);
  return rail;
}

static GtkWidget *
build_rails (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 24);

  gtk_widget_add_css_class (row, "sidebar-pane");
  gtk_widget_set_margin_start (box, 24);
  gtk_box_append (GTK_BOX (row), build_rail (0, FALSE));
  gtk_box_append (GTK_BOX (row), build_rail (2, FALSE));
  gtk_box_append (GTK_BOX (row), build_rail (4, FALSE));
  gtk_box_append (GTK_BOX (box), row);
  gtk_box_append (GTK_BOX (box), build_rail (1, TRUE));
  return box;
}

static GtkWidget *
new_brand (const char         *name,
           const char         *handle,
           ScoutBrandPageCard *group)
{
  ScoutBrandPageCard *card = SCOUT_BRAND_PAGE_CARD (scout_brand_page_card_new ());

  scout_brand_page_card_set_name (card, name);
  scout_brand_page_card_set_handle (card, handle);
  scout_brand_page_card_set_subtitle (card, "Food and drink company · 61,204 followers");
  scout_brand_page_card_set_group (card, group);
  scout_brand_page_card_set_instagram_status (card, SCOUT_STATUS_OK, "Ready");
  scout_brand_page_card_set_facebook_status (card, SCOUT_STATUS_OK, "Ready");
  gtk_widget_set_valign (GTK_WIDGET (card), GTK_ALIGN_START);
  return GTK_WIDGET (card);
}

static GtkWidget *
build_brands (void)
{
  GtkWidget *grid = gtk_grid_new ();
  GtkWidget *first = new_brand ("Alder & Oat", "alderandoat", NULL);
  GtkWidget *second = new_brand ("Fjordware", NULL, SCOUT_BRAND_PAGE_CARD (first));
  GtkWidget *third = new_brand ("Mitten <b>&</b> Moss", "mittenandmoss",
                                SCOUT_BRAND_PAGE_CARD (first));

  scout_brand_page_card_set_selected (SCOUT_BRAND_PAGE_CARD (first), TRUE);
  scout_brand_page_card_set_instagram_status (SCOUT_BRAND_PAGE_CARD (second), SCOUT_STATUS_NEUTRAL,
                                              "Not available");
  scout_brand_page_card_set_facebook_status (SCOUT_BRAND_PAGE_CARD (second), SCOUT_STATUS_WARNING,
                                             "Permission missing");
  scout_brand_page_card_set_footer (SCOUT_BRAND_PAGE_CARD (second),
                                    "Facebook creator discovery was not granted at sign-in.",
                                    "Grant access");
  scout_brand_page_card_set_instagram_status (SCOUT_BRAND_PAGE_CARD (third), SCOUT_STATUS_ERROR,
                                              "Not eligible");
  scout_brand_page_card_set_facebook_status (SCOUT_BRAND_PAGE_CARD (third), SCOUT_STATUS_BUSY,
                                             "Checking");
  scout_brand_page_card_set_selectable (SCOUT_BRAND_PAGE_CARD (third), FALSE);

  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 12);
  gtk_grid_attach (GTK_GRID (grid), first, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), second, 0, 1, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), third, 1, 0, 1, 1);
  return grid;
}

static GtkWidget *
build_error (void)
{
  GtkWidget *view = scout_state_view_new ();

  g_object_set (view,
                "kind", SCOUT_STATE_ERROR,
                "title", "Permission needed",
                "description", "Meta answered with error 10: this app may not search creators yet.",
                "action-label", "Sign in again",
                "secondary-label", "Choose another Page",
                NULL);
  scout_state_view_set_details (SCOUT_STATE_VIEW (view), "(#10) <b>No</b> permission", 10, 3961022,
                                "AbCdEf123");
  gtk_expander_set_expanded (GTK_EXPANDER (scout_ui_fixture_find (view, GTK_TYPE_EXPANDER, NULL)),
                             TRUE);
  return view;
}

static GtkWidget *
build_loading (void)
{
  GtkWidget *view = scout_state_view_new ();

  scout_state_view_set_title (SCOUT_STATE_VIEW (view), "Loading Pages…");
  return view;
}

static void
save_scene (const Scene *scene,
            const char  *style)
{
  g_autofree char *name = g_strdup_printf ("%s-%s", scene->name, style);
  g_autoptr(GdkTexture) picture = NULL;
  GtkWidget *window = scout_ui_fixture_present (scene->build (), scene->width, scene->height);

  picture = scout_ui_fixture_save_picture (window, name);
  g_assert_cmpint (gdk_texture_get_height (picture), >=, scene->height);
  scout_ui_fixture_close (window);
}

static void
test_scene (gconstpointer data)
{
  const Scene *scene = data;
  gboolean high_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());

  save_scene (scene, high_contrast ? "hc" : "light");
  scout_ui_fixture_set_dark (TRUE);
  save_scene (scene, high_contrast ? "dark-hc" : "dark");
  scout_ui_fixture_set_dark (FALSE);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  save_scene (scene, high_contrast ? "rtl-hc" : "rtl");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int    argc,
      char **argv)
{
  static const Scene scenes[] = {
    { "tiles", build_tiles, 960, 140 },
    { "tiles-narrow", build_tiles, 360, 360 },
    { "controls", build_controls, 720, 470 },
    { "controls-narrow", build_controls, 400, 500 },
    { "rails", build_rails, 780, 320 },
    { "brands", build_brands, 880, 400 },
    { "error", build_error, 760, 560 },
    { "error-narrow", build_error, 360, 560 },
    { "loading", build_loading, 400, 200 },
    { "skeleton", scout_skeleton_grid_new, 735, 500 },
  };
  int result;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);
  for (gsize i = 0; i < G_N_ELEMENTS (scenes); i++)
    {
      g_autofree char *path = g_strconcat ("/widgets/gallery/", scenes[i].name, NULL);

      g_test_add_data_func (path, &scenes[i], test_scene);
    }

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
