/* test-library-jumps.c: who is saved is found by a part of either name, whatever changes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-library-jumps.h"

#include "library-fixture.h"
#include "scout-creator-fields.h"

#include <locale.h>

typedef struct
{
  LibraryFixture *file;
  ScoutKeeper *keeper;
  ScoutJumpProvider *jumps;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(ScoutLibraryJumps) jumps = NULL;

  fixture->file = library_fixture_new ();
  library_fixture_reopen (fixture->file);
  fixture->keeper = scout_keeper_new ();
  scout_keeper_set_library (fixture->keeper, fixture->file->library);
  jumps = scout_library_jumps_new (fixture->keeper);
  fixture->jumps = SCOUT_JUMP_PROVIDER (g_steal_pointer (&jumps));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->jumps);
  g_assert_finalize_object (fixture->keeper);
  library_fixture_free (fixture->file);
}

/* Of static texts. */
static ScoutCreator *
new_creator (const char *id,
             const char *name,
             const char *handle)
{
  const ScoutCreatorFields unknown = SCOUT_CREATOR_FIELDS_INIT;
  g_autoptr(ScoutArena) arena = scout_arena_new (0);
  ScoutCreatorFields *fields = scout_arena_alloc (arena, sizeof *fields);

  *fields = unknown;
  fields->network = SCOUT_NETWORK_FACEBOOK;
  fields->id = id;
  fields->name = name;
  fields->handle = handle;

  return scout_creator_new (arena, fields);
}

static void
star (Fixture    *fixture,
      const char *id,
      const char *name,
      const char *handle)
{
  g_autoptr(ScoutCreator) creator = new_creator (id, name, handle);

  library_fixture_star (fixture->file, creator);
}

/* (transfer full): the ids of who is found, the newest star first */
static char *
find (Fixture    *fixture,
      const char *text)
{
  g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GString) ids = g_string_new (NULL);

  scout_jump_provider_find (fixture->jumps, text, found);
  for (guint i = 0; i < found->len; i++)
    {
      ScoutJump *jump = g_ptr_array_index (found, i);
      const char *id = NULL;

      if (!g_str_equal (scout_jump_get_action_name (jump), "win.open-creator"))
        continue;
      g_variant_get_child (scout_jump_get_target (jump), 1, "&s", &id);
      g_string_append (ids, id);
    }

  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static void
assert_finds (Fixture    *fixture,
              const char *text,
              const char *expected)
{
  g_autofree char *ids = find (fixture, text);

  g_test_message ("%s", text);
  g_assert_cmpstr (ids, ==, expected);
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  star (fixture, "1", "Zoë Álvarez", "zoe.alvarez");
  star (fixture, "2", "theo.pours", "theo.pours");
  star (fixture, "3", "Søren Weiß", "zo_weiss");

  /* Who was saved last stands first. */
  assert_finds (fixture, "", "321");
  assert_finds (fixture, "zo", "31");
  assert_finds (fixture, "ZOË alv", "1");
  assert_finds (fixture, "lvarez", "");
  assert_finds (fixture, "pours", "2");
  assert_finds (fixture, "SØREN", "3");
  assert_finds (fixture, "weiss", "3");
  assert_finds (fixture, "@theo", "2");
  assert_finds (fixture, "saved theo", "2");
  assert_finds (fixture, "creator", "321");
}

/* What was looked up before is looked up again where it has changed. */
static void
test_follows (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(ScoutCreator) second = new_creator ("2", "Bea", "bea");

  star (fixture, "1", "Ada", "ada");
  library_fixture_star (fixture->file, second);
  star (fixture, "3", "Cleo", "cleo");
  assert_finds (fixture, "ada", "1");

  library_fixture_unstar (fixture->file, second);
  assert_finds (fixture, "bea", "");
  assert_finds (fixture, "ada", "1");
  assert_finds (fixture, "cleo", "3");

  star (fixture, "4", "Ada Bea", "dana");
  star (fixture, "1", "Eve", "eve");
  assert_finds (fixture, "ada", "4");
  assert_finds (fixture, "eve", "1");
  assert_finds (fixture, "cleo", "3");
}

/* Another brand has others, and what a brand has is let go of with its library. */
static void
test_another_library (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr(LibraryFixture) other = library_fixture_new ();
  gpointer library = fixture->file->library;

  star (fixture, "1", "Ada", "ada");
  assert_finds (fixture, "a", "1");

  library_fixture_reopen (other);
  scout_keeper_set_library (fixture->keeper, other->library);
  assert_finds (fixture, "a", "");
  g_object_add_weak_pointer (library, &library);
  library_fixture_close (fixture->file);
  g_assert_null (library);

  scout_keeper_set_library (fixture->keeper, NULL);
  assert_finds (fixture, "a", "");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/library-jumps/names", Fixture, NULL, set_up, test_names, tear_down);
  g_test_add ("/library-jumps/follows", Fixture, NULL, set_up, test_follows, tear_down);
  g_test_add ("/library-jumps/another-library", Fixture, NULL, set_up, test_another_library,
              tear_down);

  return g_test_run ();
}
