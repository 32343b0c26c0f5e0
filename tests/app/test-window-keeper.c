/* test-window-keeper.c: keeping creators in Scout's window, from a press to the next start.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-creator-card.h"
#include "scout-creator-json.h"
#include "scout-selection-bar.h"
#include "scout-sidebar-shelf.h"
#include "scout-star.h"
#include "scout-tooltip.h"
#include "window-fixture.h"

#include <string.h>

#define NOT_ELIGIBLE "\342\201\250Alder & Oat\342\201\251 cannot search yet"

static guint
count_stars (WindowFixture *fixture)
{
  return g_list_model_get_n_items (
    scout_library_get_creators (window_fixture_get_library (fixture)));
}

static gboolean
has_one_star (gpointer data)
{
  return count_stars (data) == 1;
}

static gboolean
has_no_star (gpointer data)
{
  return count_stars (data) == 0;
}

static ScoutCreatorCard *
get_card (WindowFixture *fixture)
{
  GtkWidget *page = window_fixture_get_page (fixture);
  GtkWidget *grid = scout_ui_fixture_find (page, GTK_TYPE_GRID_VIEW, NULL);
  GtkWidget *card = gtk_widget_get_first_child (gtk_widget_get_first_child (grid));

  g_assert_true (SCOUT_IS_CREATOR_CARD (card));
  return SCOUT_CREATOR_CARD (card);
}

/* What has the focus: a card has it with its place in the list. */
static GtkWidget *
get_place (WindowFixture *fixture)
{
  return gtk_widget_get_parent (GTK_WIDGET (get_card (fixture)));
}

static GtkWidget *
get_star (WindowFixture *fixture)
{
  GtkWidget *star = gtk_widget_get_first_child (GTK_WIDGET (get_card (fixture)));

  g_assert_true (SCOUT_IS_STAR (star));
  return star;
}

static void
press_undo (WindowFixture *fixture)
{
  window_fixture_wait_for_text (fixture, "Undo");
  page_fixture_press (GTK_WIDGET (fixture->window), "Undo");
}

static void
test_card (WindowFixture *fixture,
           gconstpointer  data)
{
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  window_fixture_open_kept (fixture);
  name = g_strdup (scout_creator_get_name (scout_creator_card_get_creator (get_card (fixture))));
  gtk_widget_activate (get_star (fixture));
  text = g_strdup_printf ("%s saved", name);
  window_fixture_wait_for_text (fixture, text);
  g_assert_true (has_one_star (fixture));
  g_assert_true (scout_creator_card_get_starred (get_card (fixture)));

  press_undo (fixture);
  scout_ui_fixture_wait (has_no_star, fixture);
  g_assert_false (scout_creator_card_get_starred (get_card (fixture)));

  /* The next start has it. */
  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);
  window_fixture_reopen_kept (fixture);
  g_assert_true (has_one_star (fixture));
  g_assert_true (scout_creator_card_get_starred (get_card (fixture)));
}

/* Returns whether the page takes the key, with the focus where it is. */
static gboolean
press_s (WindowFixture *fixture)
{
  return scout_ui_fixture_press (window_fixture_get_page (fixture), GDK_KEY_s);
}

static GtkWidget *
open_menu (WindowFixture *fixture)
{
  GtkWidget *bar = scout_ui_fixture_find (window_fixture_get_page (fixture),
                                          SCOUT_TYPE_SELECTION_BAR, NULL);
  GtkWidget *menu = NULL;

  gtk_widget_grab_focus (get_place (fixture));
  g_assert_true (scout_ui_fixture_press (window_fixture_get_page (fixture), GDK_KEY_Menu));
  window_fixture_settle (fixture);
  menu = gtk_widget_get_last_child (gtk_widget_get_parent (bar));
  g_assert_true (GTK_IS_POPOVER_MENU (menu));
  return menu;
}

/* The menu of a card saves its creator, and says when that is so. */
static void
test_menu (WindowFixture *fixture,
           gconstpointer  data)
{
  GtkWidget *menu = NULL;

  window_fixture_open_kept (fixture);
  menu = open_menu (fixture);
  g_assert_nonnull (page_fixture_find_label (menu, "Save"));
  page_fixture_choose (window_fixture_get_page (fixture), "Save");
  scout_ui_fixture_wait (has_one_star, fixture);

  menu = open_menu (fixture);
  g_assert_nonnull (page_fixture_find_label (menu, "Do not save any longer"));
  g_assert_null (page_fixture_find_label (menu, "Save"));
  page_fixture_choose (window_fixture_get_page (fixture), "Do not save any longer");
  scout_ui_fixture_wait (has_no_star, fixture);
}

static void
test_key (WindowFixture *fixture,
          gconstpointer  data)
{
  GtkWidget *entry = NULL;

  window_fixture_open_kept (fixture);
  gtk_widget_grab_focus (get_place (fixture));
  press_s (fixture);
  scout_ui_fixture_wait (has_one_star, fixture);
  /* The star does not take the focus from the cell. */
  g_assert_false (gtk_widget_grab_focus (get_star (fixture)));
  press_s (fixture);
  scout_ui_fixture_wait (has_no_star, fixture);

  /* Words stay words. */
  entry = scout_ui_fixture_find (window_fixture_get_page (fixture), GTK_TYPE_SEARCH_ENTRY, NULL);
  gtk_widget_grab_focus (entry);
  g_assert_false (press_s (fixture));

  /* And on the page of one creator. */
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  press_s (fixture);
  scout_ui_fixture_wait (has_one_star, fixture);
  window_fixture_wait_for_text (fixture, "Saved");
  g_assert_nonnull (page_fixture_find_named (window_fixture_get_page (fixture),
                                             "Remove from saved creators"));
  page_fixture_press (window_fixture_get_page (fixture), "Saved");
  scout_ui_fixture_wait (has_no_star, fixture);
  window_fixture_wait_for_text (fixture, "Save");

  /* Whichever tab is shown. */
  gtk_widget_activate_action (window_fixture_get_page (fixture), "creator.tab", "i", 2);
  window_fixture_wait_for_parts (fixture);
  page_fixture_press (window_fixture_get_page (fixture), "Save");
  scout_ui_fixture_wait (has_one_star, fixture);
  window_fixture_wait_for_text (fixture, "Saved");
}

/* What is painted there, in the coordinates of the window. */
static guint32
get_pixel (GdkTexture *picture,
           float       x,
           float       y)
{
  gsize stride = (gsize) gdk_texture_get_width (picture) * sizeof (guint32);
  g_autofree guchar *pixels = g_malloc (stride * (gsize) gdk_texture_get_height (picture));
  guint32 pixel = 0;

  gdk_texture_download (picture, pixels, stride);
  memcpy (&pixel, pixels + (gsize) y * stride + (gsize) x * sizeof pixel, sizeof pixel);

  return pixel;
}

/* Whether a button has no ground of its own: at its end stands what stands beside it. */
static gboolean
is_flat (WindowFixture *fixture,
         GdkTexture    *picture,
         const char    *name)
{
  GtkWidget *button = page_fixture_find_named (GTK_WIDGET (fixture->window), name);
  graphene_rect_t bounds;
  float middle = 0.0f;

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_compute_bounds (button, GTK_WIDGET (fixture->window), &bounds));
  middle = bounds.origin.y + bounds.size.height / 2.0f;

  return get_pixel (picture, bounds.origin.x + 3.0f, middle)
         == get_pixel (picture, bounds.origin.x - 2.0f, middle);
}

/* Who cannot be shown can be saved all the same, by a button like the one beside it. */
static void
test_failure (WindowFixture *fixture,
              gconstpointer  data)
{
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, "/creator_marketplace",
                                    .count = 100 };
  g_autoptr(GdkTexture) picture = NULL;

  window_fixture_open_kept (fixture);
  scout_sandbox_add_fault (fixture->sandbox, &fault);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_text (fixture, NOT_ELIGIBLE);
  window_fixture_settle (fixture);
  picture = scout_ui_fixture_save_picture (GTK_WIDGET (fixture->window), "creator-failure");
  g_assert_true (is_flat (fixture, picture, "Back to the creators"));
  g_assert_true (is_flat (fixture, picture, "Save creator"));
  g_signal_emit_by_name (page_fixture_find_named (GTK_WIDGET (fixture->window), "Save creator"),
                         "clicked");
  scout_ui_fixture_wait (has_one_star, fixture);
}

static void
test_saved_creators (WindowFixture *fixture,
                     gconstpointer  data)
{
  GtkWidget *page = NULL;
  GtkWidget *card = NULL;
  GtkWidget *menu = NULL;

  window_fixture_open_kept (fixture);
  g_assert_true (window_fixture_is_marked (fixture, "Facebook creators"));
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.saved-creators", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  window_fixture_wait_for_text (fixture, "Nothing saved yet");
  window_fixture_wait_for_text (
    fixture, "This is the list of \342\201\250Alder & Oat\342\201\251; every brand has its own. "
             "Press the star of a creator whom you want to find again. They stay here, also "
             "without a network.");
  g_assert_true (window_fixture_is_marked (fixture, "Saved creators"));
  g_assert_false (window_fixture_is_marked (fixture, "Facebook creators"));
  window_fixture_save_picture (fixture, "saved-creators-empty");
  page_fixture_press (GTK_WIDGET (fixture->window), "Discover creators");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_DISCOVER);

  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "1 creator");
  window_fixture_save_picture (fixture, "saved-creators");

  /* What else can be done, for who has no second button and no key for it. */
  page = window_fixture_get_page (fixture);
  card = scout_ui_fixture_find (page, SCOUT_TYPE_CREATOR_CARD, NULL);
  g_signal_emit_by_name (page_fixture_find_icon_button (card, "view-more-symbolic"), "clicked");
  window_fixture_settle (fixture);
  menu = scout_ui_fixture_find (page, GTK_TYPE_POPOVER_MENU, NULL);
  g_assert_true (menu != NULL && gtk_widget_get_mapped (menu));
  g_assert_nonnull (page_fixture_find_label (menu, "Do not save any longer"));
  g_object_unref (scout_ui_fixture_save_picture (menu, "saved-creator-menu"));
  gtk_popover_popdown (GTK_POPOVER (menu));
  window_fixture_settle (fixture);

  /* There and back. */
  scout_starred_page_activate (SCOUT_STARRED_PAGE (page), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.back", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);

  /* A star that goes takes the card along, and comes back with it. */
  window_fixture_settle (fixture);
  gtk_widget_grab_focus (get_place (fixture));
  g_assert_true (press_s (fixture));
  window_fixture_wait_for_text (fixture, "Nothing saved yet");
  press_undo (fixture);
  scout_ui_fixture_wait (has_one_star, fixture);
  window_fixture_wait_for_text (fixture, "1 creator");
}

/* The popover that a page opened over its cards. */
static GtkWidget *
get_opened (WindowFixture *fixture)
{
  GtkWidget *box = adw_bin_get_child (ADW_BIN (window_fixture_get_page (fixture)));
  GtkWidget *popover = NULL;

  window_fixture_settle (fixture);
  popover = gtk_widget_get_last_child (box);
  g_assert_true (GTK_IS_POPOVER (popover));
  return popover;
}

static void
close_opened (WindowFixture *fixture)
{
  gtk_popover_popdown (GTK_POPOVER (get_opened (fixture)));
  window_fixture_settle (fixture);
}

/* Each saved creator has a menu of their own, which tells where what is kept comes from. */
static void
test_saved_menu (WindowFixture *fixture,
                 gconstpointer  data)
{
  GtkWidget *page = NULL;
  GtkWidget *popover = NULL;

  window_fixture_open_kept (fixture);
  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "1 creator");
  window_fixture_settle (fixture);
  page = window_fixture_get_page (fixture);
  gtk_widget_grab_focus (get_place (fixture));
  g_assert_true (scout_ui_fixture_press (page, GDK_KEY_Menu));
  popover = get_opened (fixture);
  g_assert_nonnull (page_fixture_find_label (popover, "Open"));
  g_assert_nonnull (page_fixture_find_label (popover, "Do not save any longer"));
  g_assert_nonnull (page_fixture_find_label (popover, "Explain these numbers"));
  g_object_unref (scout_ui_fixture_save_picture (popover, "saved-menu"));

  page_fixture_choose (page, "Explain these numbers");
  popover = get_opened (fixture);
  g_assert_nonnull (page_fixture_find_label (popover, "GET /creator_marketplace/creators"));
  g_assert_nonnull (page_fixture_find_label (popover, "Fetched"));
  g_assert_nonnull (page_fixture_find_label (popover, "Last 28 days"));
  g_assert_nonnull (page_fixture_find_label (popover, "Copy as cURL"));
  window_fixture_wait_for_words (fixture, "Kept on this computer since");
  g_object_unref (scout_ui_fixture_save_picture (popover, "saved-explanation"));
  close_opened (fixture);

  page_fixture_choose_for (page, get_place (fixture), "Open");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
}

static gboolean
has_two_stars (gpointer data)
{
  return count_stars (data) == 2;
}

/* (transfer none): one of the search, who is saved as from another window */
static ScoutCreator *
save_creator (WindowFixture *fixture,
              guint          position)
{
  ScoutDiscoverPage *discover =
    SCOUT_DISCOVER_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER));
  g_autoptr(ScoutCreator) creator =
    g_list_model_get_item (G_LIST_MODEL (scout_discover_page_get_results (discover)), position);
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (creators, g_object_ref (creator));
  scout_library_save_creators_async (window_fixture_get_library (fixture), creators, NULL, NULL);

  return creator;
}

/* A menu stays with whom it was opened for, also when somebody else comes to stand there. */
static void
test_saved_menu_stays (WindowFixture *fixture,
                       gconstpointer  data)
{
  ScoutCreator *first = NULL;
  ScoutCreator *second = NULL;
  ScoutLibrary *library = NULL;
  GtkWidget *page = NULL;

  window_fixture_open_kept (fixture);
  library = window_fixture_get_library (fixture);
  first = save_creator (fixture, 0);
  scout_ui_fixture_wait (has_one_star, fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "1 creator");
  window_fixture_settle (fixture);
  page = window_fixture_get_page (fixture);
  gtk_widget_grab_focus (get_place (fixture));
  g_assert_true (scout_ui_fixture_press (page, GDK_KEY_Menu));
  g_assert_true (GTK_IS_POPOVER_MENU (get_opened (fixture)));

  /* The one who was saved last stands first. */
  second = save_creator (fixture, 1);
  scout_ui_fixture_wait (has_two_stars, fixture);
  g_assert_true (scout_creator_card_get_creator (get_card (fixture)) != first);
  page_fixture_choose (page, "Do not save any longer");
  scout_ui_fixture_wait (has_one_star, fixture);
  g_assert_null (scout_library_find_saved (library, SCOUT_NETWORK_FACEBOOK,
                                           scout_creator_get_id (first)));
  g_assert_nonnull (scout_library_find_saved (library, SCOUT_NETWORK_FACEBOOK,
                                              scout_creator_get_id (second)));
}

static const char *
get_saved_name (WindowFixture *fixture)
{
  GListModel *creators = scout_library_get_creators (window_fixture_get_library (fixture));
  g_autoptr(ScoutSavedCreator) saved = g_list_model_get_item (creators, 0);

  return scout_creator_get_name (scout_saved_creator_get_creator (saved));
}

static gboolean
has_old_name (gpointer data)
{
  return g_str_equal (get_saved_name (data), "Somebody else");
}

static gboolean
has_new_name (gpointer data)
{
  return !has_old_name (data);
}

/* Makes what is kept of the creator older than it is. */
static void
make_older (WindowFixture *fixture,
            ScoutCreator  *creator)
{
  g_autofree char *text = g_strdup_printf (
    "{\"format\":1,\"network\":\"facebook\",\"id\":\"%s\",\"name\":\"Somebody else\"}",
    scout_creator_get_id (creator));
  g_autoptr(GBytes) json = g_bytes_new (text, strlen (text));
  ScoutCatalog *catalog = scout_session_get_catalog (scout_window_get_session (fixture->window));
  g_autoptr(GPtrArray) creators = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (creators, scout_creator_new_from_json (catalog, json, NULL));
  scout_library_renew_creators_async (window_fixture_get_library (fixture), creators, NULL, NULL);
  scout_ui_fixture_wait (has_old_name, fixture);
}

/* Who is seen again, in a list or alone, is kept as they are now. */
static void
test_seen_again (WindowFixture *fixture,
                 gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;

  window_fixture_open_kept (fixture);
  creator = g_object_ref (scout_creator_card_get_creator (get_card (fixture)));
  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);

  make_older (fixture, creator);
  scout_discover_page_refresh (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)));
  scout_ui_fixture_wait (has_new_name, fixture);
  g_assert_cmpstr (get_saved_name (fixture), ==, scout_creator_get_name (creator));

  window_fixture_wait_for_creators (fixture);
  make_older (fixture, creator);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  scout_ui_fixture_wait (has_new_name, fixture);
  g_assert_cmpstr (get_saved_name (fixture), ==, scout_creator_get_name (creator));
  window_fixture_wait_for_parts (fixture);
}

/* Without network they are there, as they were known. */
static void
test_saved_creators_offline (WindowFixture *fixture,
                             gconstpointer  data)
{
  g_autofree char *name = NULL;

  window_fixture_open_kept (fixture);
  name = g_strdup (scout_creator_get_name (scout_creator_card_get_creator (get_card (fixture))));
  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);
  window_fixture_set_online (fixture, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.saved-creators", NULL);
  window_fixture_wait_for_text (fixture, "1 creator");
  scout_starred_page_activate (SCOUT_STARRED_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  window_fixture_wait_for_text (fixture, name);
  window_fixture_save_picture (fixture, "saved-creator-offline");
}

/* Stars belong to a brand; another one starts without. */
static void
test_brands (WindowFixture *fixture,
             gconstpointer  data)
{
  ScoutSession *session = NULL;
  ScoutBrandPage *other = NULL;

  window_fixture_open_kept (fixture);
  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);

  session = scout_window_get_session (fixture->window);
  other = scout_session_find_brand_page (session, scout_sandbox_get_page (fixture->sandbox, 1)->id);
  scout_session_set_brand_page (session, other);
  window_fixture_wait_for_library (fixture);
  g_assert_true (has_no_star (fixture));
  g_assert_false (scout_creator_card_get_starred (get_card (fixture)));
}

/* Another Scout has the file: searching works, keeping is not offered, and the window says why. */
static void
test_busy (WindowFixture *fixture,
           gconstpointer  data)
{
  g_autoptr(ScoutSession) other = scout_session_new_sandbox (fixture->sandbox, TRUE);
  GtkWidget *shelf = NULL;
  GtkWidget *save_button = NULL;

  scout_session_open_library (other, scout_sandbox_get_page (fixture->sandbox, 0)->id);
  while (!scout_library_is_open (scout_session_get_library (other)))
    g_main_context_iteration (NULL, TRUE);
  g_test_expect_message ("scout-app", G_LOG_LEVEL_MESSAGE, "The library could not be opened*");
  window_fixture_open_discover (fixture);
  window_fixture_wait_for_text (fixture, "What you saved is open in another Scout. "
                                         "Close that one and start again.");
  g_test_assert_expected_messages ();
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (get_card (fixture))));
  gtk_widget_grab_focus (get_place (fixture));
  press_s (fixture);
  window_fixture_settle (fixture);
  shelf = scout_ui_fixture_find (GTK_WIDGET (fixture->window), SCOUT_TYPE_SIDEBAR_SHELF, NULL);
  save_button = scout_ui_fixture_find (shelf, GTK_TYPE_BUTTON, NULL);
  g_assert_false (gtk_widget_is_sensitive (save_button));
  g_assert_cmpstr (scout_tooltip_get (save_button), ==,
                   "What you saved is open in another Scout. Close that one and start again.");
}

/* Where Meta cannot be asked for a while, what is kept can be read; without any it is not said. */
static void
test_while_limited (WindowFixture *fixture,
                    gconstpointer  data)
{
  const ScoutSandboxFault fault = { .kind = SCOUT_SANDBOX_FAULT_RATE_LIMIT, .code = 17,
                                    .path = "/creator_marketplace/", .delay_ms = 900000,
                                    .count = 1 };

  window_fixture_open_kept (fixture);
  scout_sandbox_add_fault (fixture->sandbox, &fault);
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), "cake");
  window_fixture_wait_for_text (fixture, "Hourly limit reached");
  g_assert_null (page_fixture_find_label (window_fixture_get_page (fixture),
                                          "Browse saved creators"));
  window_fixture_reopen_kept (fixture);
  gtk_widget_activate (get_star (fixture));
  scout_ui_fixture_wait (has_one_star, fixture);
  scout_sandbox_add_fault (fixture->sandbox, &fault);
  scout_discover_page_search (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), "cake");
  window_fixture_wait_for_text (fixture, "Browse saved creators");
  window_fixture_save_picture (fixture, "limited-with-saved");
  page_fixture_press (window_fixture_get_page (fixture), "Browse saved creators");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
}

int
main (int    argc,
      char **argv)
{
  int result;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-keeper/" path, WindowFixture, NULL, \
              window_fixture_set_up, function, window_fixture_tear_down)
  ADD ("card", test_card);
  ADD ("key", test_key);
  ADD ("menu", test_menu);
  ADD ("failure", test_failure);
  ADD ("saved-creators", test_saved_creators);
  ADD ("saved-menu", test_saved_menu);
  ADD ("saved-menu-stays", test_saved_menu_stays);
  ADD ("saved-creators-offline", test_saved_creators_offline);
  ADD ("while-limited", test_while_limited);
  ADD ("seen-again", test_seen_again);
  ADD ("brands", test_brands);
  ADD ("busy", test_busy);
#undef ADD

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
