/* test-creator-identity.c: the line that says whose tab it is takes what the profile tells.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "scout-artwork.h"
#include "scout-creator-content.h"
#include "scout-creator-fields.h"
#include "scout-creator-identity.h"
#include "scout-explain-button.h"
#include "scout-own-posts.h"
#include "scout-pages.h"
#include "scout-widgets.h"

#include <string.h>

/* As scout_wording_isolate() does. */
#define ISOLATED(text) "\xe2\x81\xa8" text "\xe2\x81\xa9"
#define FACTS(followers) ISOLATED ("@mayabrews") " · " ISOLATED (followers)

/* (transfer full): the creator of the fixture as a search told them long ago. */
static ScoutCreator *
make_stale (CreatorFixture *fixture,
            const char     *portrait_url)
{
  const char *id = scout_creator_get_lookup_id (fixture->creator);
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  fields->id = scout_arena_strndup (arena, id, strlen (id));
  fields->name = "Maya";
  fields->handle = "mayabrews";
  fields->followers = 1234;
  fields->portrait_url = scout_arena_strndup (arena, portrait_url, strlen (portrait_url));

  return scout_creator_new (arena, fields);
}

static GtkWidget *
find_identity (CreatorFixture *fixture)
{
  GtkWidget *identity = scout_ui_fixture_find (fixture->page, SCOUT_TYPE_CREATOR_IDENTITY, NULL);

  g_assert_nonnull (identity);
  return identity;
}

static GdkTexture *
get_portrait (GtkWidget *identity)
{
  return scout_artwork_get_texture (
    SCOUT_ARTWORK (scout_ui_fixture_find (identity, SCOUT_TYPE_ARTWORK, NULL)));
}

static gboolean
has_portrait (gpointer identity)
{
  return get_portrait (identity) != NULL;
}

/* Neither an address that is out of date nor an old count stays, and the count is the profile's. */
static void
test_fresh (CreatorFixture *fixture,
            gconstpointer   data)
{
  g_autoptr(ScoutQuery) query = page_fixture_make_query (&fixture->services, "coffee");
  g_autoptr(ScoutCreator) stale = NULL;
  g_autoptr(ScoutProvenance) followers = NULL;
  g_autofree char *expired = g_strdup_printf (
    "%s/__sandbox/expired", scout_sandbox_get_graph_url (fixture->services.sandbox));
  GtkWidget *button = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  stale = make_stale (fixture, expired);
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  scout_creator_page_set_found_by (SCOUT_CREATOR_PAGE (fixture->page), query);
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->page), stale);
  g_assert_nonnull (page_fixture_find_label (find_identity (fixture), FACTS ("1,234 followers")));
  creator_fixture_wait (fixture);
  g_assert_nonnull (page_fixture_find_label (find_identity (fixture),
                                             ISOLATED ("@mayabrews") " · " ISOLATED ("Canada")
                                             " · " ISOLATED ("482,310 followers")));
  scout_ui_fixture_wait (has_portrait, find_identity (fixture));

  button = page_fixture_find_named (find_identity (fixture), "Explain Followers");
  button = gtk_widget_get_ancestor (button, SCOUT_TYPE_EXPLAIN_BUTTON);
  followers = scout_explain_button_dup_provenance (SCOUT_EXPLAIN_BUTTON (button));
  g_assert_false (scout_provenance_is_of_list (followers));
  g_assert_null (strstr (scout_provenance_get_command (followers), "query=coffee"));
}

/* Where there is too little room for one line, it ends between two facts, not within one. */
static void
test_lines (CreatorFixture *fixture,
            gconstpointer   data)
{
  GtkWidget *label = NULL;
  g_autoptr(PangoLayout) layout = NULL;
  const char *text = NULL;
  int line = 0, width = 0;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  label = page_fixture_find_label (find_identity (fixture),
                                   ISOLATED ("@mayabrews") " · " ISOLATED ("Canada")
                                   " · " ISOLATED ("482,310 followers"));
  g_assert_nonnull (label);
  text = gtk_label_get_text (GTK_LABEL (label));
  layout = pango_layout_copy (gtk_label_get_layout (GTK_LABEL (label)));
  pango_layout_set_width (layout, -1);
  pango_layout_get_size (layout, &width, NULL);
  pango_layout_set_width (layout, width - 10 * PANGO_SCALE);
  pango_layout_index_to_line_x (layout, (int) (strstr (text, "482,310") - text), FALSE, &line,
                                NULL);
  g_assert_cmpint (line, ==, 1);
  pango_layout_index_to_line_x (layout, (int) (strstr (text, "Canada") - text), FALSE, &line,
                                NULL);
  g_assert_cmpint (line, ==, 0);
}

static int
get_x (PangoLayout *layout,
       const char  *words)
{
  const char *text = pango_layout_get_text (layout);
  PangoRectangle place;

  pango_layout_index_to_pos (layout, (int) (strstr (text, words) - text), &place);
  return place.x;
}

/* The facts are read in their order, whatever letters the first one has. */
static void
test_from_right_to_left (CreatorFixture *fixture,
                         gconstpointer   data)
{
  GtkWidget *label = NULL;
  PangoLayout *layout = NULL;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  label = page_fixture_find_label (find_identity (fixture),
                                   "\xe2\x80\x8f" ISOLATED ("@mayabrews") " · " ISOLATED ("Canada")
                                   " · " ISOLATED ("482,310 followers"));
  g_assert_nonnull (label);
  layout = gtk_label_get_layout (GTK_LABEL (label));
  g_assert_cmpint (get_x (layout, "@mayabrews"), >, get_x (layout, "Canada"));
  g_assert_cmpint (get_x (layout, "Canada"), >, get_x (layout, "482,310"));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
assert_fits (CreatorFixture *fixture,
             GType           type,
             int             width)
{
  GtkWidget *widget = scout_ui_fixture_find (fixture->page, type, NULL);

  g_test_message ("%s is to fit", g_type_name (type));
  page_fixture_assert_fits (widget, width);
}

/* At twice the size of text, what is no text of many words fits the narrowest window as well. */
static void
test_large_text (CreatorFixture *fixture,
                 gconstpointer   data)
{
  GtkWidget *label = NULL;
  g_autoptr(PangoLayout) layout = NULL;

  creator_fixture_open (fixture, fixture->services.marketplace, "mayabrews");
  creator_fixture_wait (fixture);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  creator_fixture_show_tab (fixture, CREATOR_TAB_PARTNERSHIPS);
  creator_fixture_wait (fixture);
  creator_fixture_save_picture (fixture, "creator-identity-large", 360);
  label = page_fixture_find_label (find_identity (fixture),
                                   ISOLATED ("@mayabrews") " · " ISOLATED ("Canada")
                                   " · " ISOLATED ("482,310 followers"));
  /* Beside the button that saves the creator, which is not here. */
  layout = pango_layout_copy (gtk_label_get_layout (GTK_LABEL (label)));
  pango_layout_set_width (layout, 190 * PANGO_SCALE);
  g_assert_false (pango_layout_is_ellipsized (layout));
  assert_fits (fixture, SCOUT_TYPE_OWN_POSTS, 314);
  creator_fixture_show_tab (fixture, CREATOR_TAB_CONTENT);
  creator_fixture_wait (fixture);
  assert_fits (fixture, SCOUT_TYPE_CREATOR_CONTENT, 350);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024, NULL);
}

/* A picture that is there already does not go to come again. */
static void
test_same_portrait (CreatorFixture *fixture,
                    gconstpointer   data)
{
  ScoutMarketplace *marketplace = fixture->services.marketplace;
  ScoutPictureSource *pictures = fixture->services.pictures;
  g_autoptr(ScoutCreator) stale = NULL;
  ScoutCreatorIdentity *identity = NULL;
  GdkTexture *texture = NULL;

  creator_fixture_open (fixture, marketplace, "mayabrews");
  creator_fixture_show_tab (fixture, CREATOR_TAB_AUDIENCE);
  creator_fixture_wait (fixture);
  identity = SCOUT_CREATOR_IDENTITY (find_identity (fixture));
  scout_ui_fixture_wait (has_portrait, identity);
  texture = get_portrait (GTK_WIDGET (identity));

  stale = make_stale (fixture, scout_creator_get_portrait_url (fixture->creator));
  scout_creator_identity_show (identity, stale, marketplace, NULL, pictures);
  g_assert_nonnull (page_fixture_find_label (GTK_WIDGET (identity), FACTS ("1,234 followers")));
  g_assert_true (get_portrait (GTK_WIDGET (identity)) == texture);
  scout_creator_identity_show (identity, NULL, NULL, NULL, NULL);
  g_assert_null (get_portrait (GTK_WIDGET (identity)));
}

int
main (int    argc,
      char **argv)
{
  /* An application looks for style sheets when it starts. */
  scout_widgets_init ();
  scout_pages_init ();
  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, function) \
  g_test_add ("/creator-identity/" path, CreatorFixture, NULL, creator_fixture_set_up, function, \
              creator_fixture_tear_down)

  ADD ("fresh", test_fresh);
  ADD ("lines", test_lines);
  ADD ("from-right-to-left", test_from_right_to_left);
  ADD ("large-text", test_large_text);
  ADD ("same-portrait", test_same_portrait);

  return creator_fixture_run ();
}
