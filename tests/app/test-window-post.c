/* test-window-post.c: the ways to a post and back, in the program's window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "window-fixture.h"


static ScoutPostPage *
get_post_page (WindowFixture *fixture)
{
  return SCOUT_POST_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_POST));
}

static gboolean
is_complete (gpointer data)
{
  ScoutPostPage *page = data;

  return !scout_post_page_is_loading (page) && scout_post_page_get_post (page) != NULL;
}

static void
wait_for_post (WindowFixture *fixture)
{
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_POST);
  scout_ui_fixture_wait (is_complete, get_post_page (fixture));
  window_fixture_settle (fixture);
}

static void
activate (WindowFixture *fixture,
          const char    *action,
          const char    *parameter) /* (nullable) */
{
  g_autoptr(GVariant) variant = NULL;

  if (parameter != NULL)
    variant = g_variant_ref_sink (g_variant_new_string (parameter));
  gtk_widget_activate_action_variant (GTK_WIDGET (fixture->window), action, variant);
}

static void
open_first_of_search (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  activate (fixture, "win.discover", "facebook-content");
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  wait_for_post (fixture);
}

static const char *
get_subtitle (WindowFixture *fixture)
{
  GtkWidget *title =
    scout_ui_fixture_find (GTK_WIDGET (get_post_page (fixture)), ADW_TYPE_WINDOW_TITLE, NULL);

  return adw_window_title_get_subtitle (ADW_WINDOW_TITLE (title));
}

static gboolean
has_subtitle (gpointer fixture)
{
  return *get_subtitle (fixture) != '\0';
}

/* Whose post it is comes by itself. */
static void
press_creator (WindowFixture *fixture)
{
  g_autofree char *name = NULL;
  GtkWidget *button = NULL;

  scout_ui_fixture_wait (has_subtitle, fixture);
  name = g_strconcat ("Show creator ", get_subtitle (fixture), NULL);
  button = page_fixture_find_named (GTK_WIDGET (get_post_page (fixture)), name);
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
}

/* From the search to a post, on to its creator, and all the way back. */
static void
test_from_search (WindowFixture *fixture,
                  gconstpointer  data)
{
  g_autofree char *id = NULL;

  open_first_of_search (fixture);
  id = g_strdup (scout_post_page_get_id (get_post_page (fixture)));
  press_creator (fixture);
  activate (fixture, "win.back", NULL);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_POST);
  g_assert_cmpstr (scout_post_page_get_id (get_post_page (fixture)), ==, id);
  activate (fixture, "win.back", NULL);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER_CONTENT);
  g_assert_null (scout_post_page_get_post (get_post_page (fixture)));
}

static ScoutCreatorPage *
get_creator_page (WindowFixture *fixture)
{
  return SCOUT_CREATOR_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_CREATOR));
}

static void
open_post_of_creator (WindowFixture *fixture)
{
  GtkWidget *page = GTK_WIDGET (get_creator_page (fixture));
  GtkWidget *posts;

  adw_view_stack_set_visible_child_name (
    ADW_VIEW_STACK (scout_ui_fixture_find (page, ADW_TYPE_VIEW_STACK, NULL)), "content");
  window_fixture_wait_for_parts (fixture);
  window_fixture_settle (fixture);
  posts = page_fixture_find_named (page, "Posts");
  g_assert_nonnull (posts);
  g_signal_emit_by_name (posts, "activate", 0u);
  wait_for_post (fixture);
}

/* A post of a creator leads back to the creator, whom its name leads back to as well. */
static void
test_from_creator (WindowFixture *fixture,
                   gconstpointer  data)
{
  ScoutCreator *creator;

  window_fixture_open_discover (fixture);
  scout_discover_page_activate (SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture)), 0);
  window_fixture_wait_for_parts (fixture);
  creator = scout_creator_page_get_creator (get_creator_page (fixture));
  open_post_of_creator (fixture);
  activate (fixture, "win.back", NULL);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_CREATOR);
  g_assert_true (scout_creator_page_get_creator (get_creator_page (fixture)) == creator);
  activate (fixture, "win.back", NULL);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER);
}

/* Who goes on from post to creator to post does not go round in a circle. */
static void
test_no_circle (WindowFixture *fixture,
                gconstpointer  data)
{
  open_first_of_search (fixture);
  press_creator (fixture);
  open_post_of_creator (fixture);
  activate (fixture, "win.back", NULL);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_CREATOR);
  activate (fixture, "win.back", NULL);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER_CONTENT);
}

static const char *
get_shown_creator_id (WindowFixture *fixture)
{
  return scout_creator_get_id (scout_creator_page_get_creator (get_creator_page (fixture)));
}

/* Opens the first creator of the search who is not this one, and then one of their posts. */
static void
open_post_of_another (WindowFixture *fixture,
                      const char    *creator_id)
{
  ScoutDiscoverPage *page = NULL;
  g_autoptr(ScoutCreator) first = NULL;

  activate (fixture, "win.discover", "facebook-creators");
  window_fixture_wait_for_creators (fixture);
  page = SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
  first = g_list_model_get_item (G_LIST_MODEL (scout_discover_page_get_results (page)), 0);
  scout_discover_page_activate (page, g_str_equal (scout_creator_get_id (first), creator_id));
  window_fixture_wait_for_parts (fixture);
  g_assert_cmpstr (get_shown_creator_id (fixture), !=, creator_id);
  open_post_of_creator (fixture);
}

/* The creator of the post that is shown is this one, and the way back does not go in a circle. */
static void
assert_leads_to (WindowFixture *fixture,
                 const char    *creator_id)
{
  press_creator (fixture);
  g_assert_cmpstr (get_shown_creator_id (fixture), ==, creator_id);
  activate (fixture, "win.back", NULL);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_POST);
  activate (fixture, "win.back", NULL);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER);
}

/* In front of one creator somebody opens a post of another by its address: it is the other's, also
 * after the next start. */
static void
test_of_another (WindowFixture *fixture,
                 gconstpointer  data)
{
  g_autofree char *id = NULL;
  g_autofree char *creator_id = NULL;

  open_first_of_search (fixture);
  window_fixture_wait_for_library (fixture);
  id = g_strdup (scout_post_page_get_id (get_post_page (fixture)));
  creator_id = g_strdup (scout_content_get_creator_id (
    scout_post_page_get_post (get_post_page (fixture))));
  open_post_of_another (fixture, creator_id);
  activate (fixture, "win.open-post", id);
  wait_for_post (fixture);
  assert_leads_to (fixture, creator_id);

  open_post_of_another (fixture, creator_id);
  activate (fixture, "win.open-post", id);
  wait_for_post (fixture);
  window_fixture_start_again (fixture, SCOUT_VIEW_POST);
  wait_for_post (fixture);
  g_assert_cmpstr (scout_post_page_get_id (get_post_page (fixture)), ==, id);
  assert_leads_to (fixture, creator_id);
}

static gboolean
is_folded (gpointer leaflet)
{
  return adw_leaflet_get_folded (leaflet);
}

/* The sidebar leaves a page at least as much as it has in the narrowest window, whatever page that
 * is. */
static void
assert_makes_room (WindowFixture *fixture)
{
  GtkWidget *leaflet = scout_ui_fixture_find (GTK_WIDGET (fixture->window), ADW_TYPE_LEAFLET, NULL);

  g_assert_false (is_folded (leaflet));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 560, 800);
  scout_ui_fixture_wait (is_folded, leaflet);
  /* It stays so once the page is laid out for less width. */
  window_fixture_settle (fixture);
  window_fixture_settle (fixture);
  g_assert_true (is_folded (leaflet));
}

/* By id and by address, also from where people look for anything; what is no post is said so. */
static void
test_by_address (WindowFixture *fixture,
                 gconstpointer  data)
{
  g_autofree char *id = NULL;
  g_autofree char *address = NULL;
  g_autoptr(GPtrArray) jumps = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean is_offered = FALSE;

  open_first_of_search (fixture);
  id = g_strdup (scout_post_page_get_id (get_post_page (fixture)));
  address = g_strdup (scout_content_get_url (scout_post_page_get_post (get_post_page (fixture))));
  activate (fixture, "win.back", NULL);
  activate (fixture, "win.open-post", id);
  wait_for_post (fixture);
  g_assert_cmpstr (scout_post_page_get_id (get_post_page (fixture)), ==, id);
  assert_makes_room (fixture);
  activate (fixture, "win.back", NULL);

  scout_jump_provider_find (SCOUT_JUMP_PROVIDER (fixture->window), address, jumps);
  for (guint i = 0; i < jumps->len; i++)
    is_offered |= g_str_equal (scout_jump_get_title (g_ptr_array_index (jumps, i)), address);
  g_assert_true (is_offered);
  activate (fixture, "win.open-post", address);
  wait_for_post (fixture);
  activate (fixture, "win.back", NULL);

  activate (fixture, "win.open-post", "https://www.example.com/1");
  page_fixture_wait_for_label (GTK_WIDGET (fixture->window), "This is not an address of "
                                                             "Facebook. Copy that of a post "
                                                             "there.");
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER_CONTENT);
}

static ScoutJump *
find_jump (GPtrArray  *jumps,
           const char *title)
{
  for (guint i = 0; i < jumps->len; i++)
    if (g_str_equal (scout_jump_get_title (g_ptr_array_index (jumps, i)), title))
      return g_ptr_array_index (jumps, i);

  return NULL;
}

/* What people are sent leads on from where they look for anything: links of Scout's, and addresses
 * of profiles. */
static void
test_links_offered (WindowFixture *fixture,
                    gconstpointer  data)
{
  const char * const texts[] = { "scout://creator/facebook/mayabrews",
                                 "https://www.facebook.com/mayabrews",
                                 "https://www.instagram.com/mayabrews/" };

  open_first_of_search (fixture);
  activate (fixture, "win.back", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GPtrArray) jumps = g_ptr_array_new_with_free_func (g_object_unref);
      ScoutJump *jump = NULL;

      scout_jump_provider_find (SCOUT_JUMP_PROVIDER (fixture->window), texts[i], jumps);
      jump = find_jump (jumps, texts[i]);
      g_assert_nonnull (jump);
      gtk_widget_activate_action_variant (GTK_WIDGET (fixture->window),
                                          scout_jump_get_action_name (jump),
                                          scout_jump_get_target (jump));
      g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_CREATOR);
      activate (fixture, "win.back", NULL);
    }
}

/* What is not seen on the page is said by the window. */
static void
test_told (WindowFixture *fixture,
           gconstpointer  data)
{
  open_first_of_search (fixture);
  g_signal_emit_by_name (get_post_page (fixture), "told", "No connection");
  window_fixture_wait_for_text (fixture, "No connection");
}

/* Whoever has several brands is told which of them Meta does not let search. */
static void
test_not_eligible (WindowFixture *fixture,
                   gconstpointer  data)
{
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, "/creator_marketplace",
                                    .count = 100 };

  window_fixture_open_discover (fixture);
  scout_sandbox_add_fault (fixture->sandbox, &fault);
  activate (fixture, "win.open-post", "886117876817680");
  window_fixture_wait_for_text (fixture,
                                "\342\201\250Alder & Oat\342\201\251 cannot search yet");
  page_fixture_press (GTK_WIDGET (fixture->window), "Choose another Page");
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CHOOSER);
}

/* With the account goes the post. */
static void
test_sign_out (WindowFixture *fixture,
               gconstpointer  data)
{
  open_first_of_search (fixture);
  activate (fixture, "win.refresh", NULL);
  wait_for_post (fixture);
  activate (fixture, "win.sign-out", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
  g_assert_null (scout_window_get_page (fixture->window, SCOUT_VIEW_POST));
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/window-post/" path, WindowFixture, NULL, window_fixture_set_up, function, \
              window_fixture_tear_down)
  ADD ("from-search", test_from_search);
  ADD ("from-creator", test_from_creator);
  ADD ("no-circle", test_no_circle);
  ADD ("of-another", test_of_another);
  ADD ("by-address", test_by_address);
  ADD ("links-offered", test_links_offered);
  ADD ("told", test_told);
  ADD ("not-eligible", test_not_eligible);
  ADD ("sign-out", test_sign_out);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
