/* test-creator-unnamed.c: whom Meta gives no name can be shown, saved and linked to all the same.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "creator-fixture.h"
#include "opened-library.h"
#include "scout-creator-fields.h"
#include "scout-keeper.h"
#include "scout-link.h"
#include "scout-pages.h"
#include "scout-saved-creator.h"
#include "scout-widgets.h"

#include <glib/gstdio.h>
#include <string.h>

#define ID "100044413150303"

typedef struct
{
  CreatorFixture creator;
  char *path;
  ScoutLibrary *library;
  ScoutKeeper *keeper;
} Fixture;

static void
open_library (Fixture *fixture)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();

  fixture->library = opened_library_new (fixture->path, catalog, clock);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  creator_fixture_set_up (&fixture->creator, NULL);
  fixture->path = g_build_filename (g_get_user_data_dir (), "unnamed.db", NULL);
  open_library (fixture);
  fixture->keeper = scout_keeper_new ();
  scout_keeper_set_library (fixture->keeper, fixture->library);
  scout_creator_page_set_keeper (SCOUT_CREATOR_PAGE (fixture->creator.page), fixture->keeper);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  creator_fixture_tear_down (&fixture->creator, NULL);
  scout_keeper_set_library (fixture->keeper, NULL);
  g_clear_object (&fixture->keeper);
  scout_library_shut_down (fixture->library);
  g_clear_object (&fixture->library);
  g_unlink (fixture->path);
  g_free (fixture->path);
}

/* As a search finds somebody of whom Meta tells nothing else. */
static ScoutCreator *
make (const char *handle) /* (nullable) */
{
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  *fields = (ScoutCreatorFields) SCOUT_CREATOR_FIELDS_INIT;
  fields->network = SCOUT_NETWORK_FACEBOOK;
  fields->id = ID;
  fields->handle = handle;
  fields->fetched_at = g_get_real_time ();

  return scout_creator_new (arena, fields);
}

static gboolean
has_one_star (gpointer library)
{
  return g_list_model_get_n_items (scout_library_get_creators (library)) == 1;
}

static void
save (Fixture    *fixture,
      const char *handle, /* (nullable) */
      const char *expected)
{
  g_autoptr(ScoutCreator) creator = make (handle);
  g_autoptr(ScoutSavedCreator) saved = NULL;
  GtkWidget *button = NULL;

  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->creator.page), creator);
  scout_ui_fixture_settle (fixture->creator.window);
  g_assert_nonnull (page_fixture_find_label (fixture->creator.page, expected));
  button = page_fixture_find_named (fixture->creator.page, "Save creator");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  scout_ui_fixture_wait (has_one_star, fixture->library);
  g_assert_nonnull (page_fixture_find_named (fixture->creator.page,
                                             "Remove from saved creators"));

  /* And so they are from then on. */
  scout_keeper_set_library (fixture->keeper, NULL);
  scout_library_shut_down (fixture->library);
  g_clear_object (&fixture->library);
  open_library (fixture);
  scout_keeper_set_library (fixture->keeper, fixture->library);
  scout_ui_fixture_wait (has_one_star, fixture->library);
  saved = g_list_model_get_item (scout_library_get_creators (fixture->library), 0);
  g_assert_cmpstr (scout_creator_get_name (scout_saved_creator_get_creator (saved)), ==,
                   expected);
  g_assert_false (scout_link_is_all_of (scout_saved_creator_get_creator (saved)));
}

static void
test_by_id (Fixture       *fixture,
            gconstpointer  data)
{
  save (fixture, NULL, ID);
}

static void
test_by_handle (Fixture       *fixture,
                gconstpointer  data)
{
  save (fixture, "nobody.in.particular", "nobody.in.particular");
}

/* What is asked for later may name them. */
static void
test_named_later (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(ScoutCreator) creator = NULL;

  creator_fixture_open (&fixture->creator, fixture->creator.services.marketplace, "mayabrews");
  {
    g_autoptr(ScoutArena) arena = scout_arena_new (0);
    ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);
    const char *id = scout_creator_get_id (fixture->creator.creator);

    *fields = (ScoutCreatorFields) SCOUT_CREATOR_FIELDS_INIT;
    fields->network = SCOUT_NETWORK_FACEBOOK;
    fields->id = scout_arena_strndup (arena, id, strlen (id));
    fields->fetched_at = g_get_real_time ();
    creator = scout_creator_new (arena, fields);
  }
  scout_creator_page_show (SCOUT_CREATOR_PAGE (fixture->creator.page), creator);
  creator_fixture_wait (&fixture->creator);
  g_assert_cmpstr (scout_creator_get_name (scout_creator_page_get_creator (
                     SCOUT_CREATOR_PAGE (fixture->creator.page))), ==,
                   scout_creator_get_name (fixture->creator.creator));
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
  g_test_add ("/creator-unnamed/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("by-id", test_by_id);
  ADD ("by-handle", test_by_handle);
  ADD ("named-later", test_named_later);

  return creator_fixture_run ();
}
