/* test-remembering-limits.c: what a marketplace that remembers does not keep.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sandbox counts. */

#include "config.h"

#include "sandbox-fixture.h"
#include "scout-instagram-marketplace.h"
#include "scout-remembering-marketplace.h"
#include "scout-unanswered.h"

#define NAME "mayabrews"

static const ScoutSandboxOptions small_world = { .n_creators = 300 };

static SandboxFixture *
open_instagram (void)
{
  SandboxFixture *fixture = sandbox_fixture_new_instagram (&small_world, 0);
  g_autoptr(ScoutMarketplace) asked = g_steal_pointer (&fixture->marketplace);

  scout_instagram_marketplace_remember (SCOUT_INSTAGRAM_MARKETPLACE (asked), fixture->clock);
  fixture->marketplace = scout_remembering_marketplace_new (asked, fixture->clock);

  return fixture;
}

static guint
load (SandboxFixture   *fixture,
      ScoutCreatorPart  part,
      ScoutTimeRange    range)
{
  g_autoptr(GPtrArray) requests = NULL;

  sandbox_fixture_load (fixture, NAME, part, range);
  g_assert_no_error (fixture->error);
  requests = scout_sandbox_dup_requests (fixture->sandbox);
  scout_sandbox_clear_requests (fixture->sandbox);

  return requests->len;
}

static const struct
{
  ScoutCreatorPart part;
  ScoutTimeRange range;
} parts[] = {
  { SCOUT_CREATOR_PART_FIGURES, SCOUT_TIME_RANGE_THIS_MONTH },
  { SCOUT_CREATOR_PART_PERFORMANCE, SCOUT_TIME_RANGE_THIS_MONTH },
  { SCOUT_CREATOR_PART_DAILY, SCOUT_TIME_RANGE_THIS_WEEK },
};

/* One of a part's calls ends in an error that does not cost the part: it is asked again. */
static void
test_partly (gconstpointer user_data)
{
  const ScoutSandboxFault fault = {
    .kind = (ScoutSandboxFaultKind) GPOINTER_TO_INT (user_data),
    .count = 1,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr(SandboxFixture) fixture = open_instagram ();

      g_test_message ("part %d", (int) parts[i].part);
      scout_sandbox_add_fault (fixture->sandbox, &fault);
      g_assert_cmpuint (load (fixture, parts[i].part, parts[i].range), ==, 2);
      g_assert_true (scout_unanswered_has_any (G_OBJECT (fixture->creator)));
      g_assert_cmpuint (load (fixture, parts[i].part, parts[i].range), >, 0);
      g_assert_false (scout_unanswered_has_any (G_OBJECT (fixture->creator)));
      g_assert_cmpuint (load (fixture, parts[i].part, parts[i].range), ==, 0);
    }
}

/* Whoever still has the marketplace after the sign-in is answered, and leaves nothing behind. */
static void
test_close (void)
{
  g_autoptr(SandboxFixture) fixture = open_instagram ();

  g_assert_cmpuint (load (fixture, SCOUT_CREATOR_PART_FIGURES, SCOUT_TIME_RANGE_THIS_MONTH), ==, 2);
  scout_remembering_marketplace_close (SCOUT_REMEMBERING_MARKETPLACE (fixture->marketplace));
  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpuint (load (fixture, SCOUT_CREATOR_PART_FIGURES, SCOUT_TIME_RANGE_THIS_MONTH), ==,
                        2);
      g_assert_cmpuint (load (fixture, SCOUT_CREATOR_PART_PROFILE, SCOUT_TIME_RANGE_THIS_MONTH), >,
                        0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_data_func ("/remembering-limits/bad-json",
                        GINT_TO_POINTER (SCOUT_SANDBOX_FAULT_BAD_JSON), test_partly);
  g_test_add_data_func ("/remembering-limits/huge-body",
                        GINT_TO_POINTER (SCOUT_SANDBOX_FAULT_HUGE_BODY), test_partly);
  g_test_add_func ("/remembering-limits/close", test_close);

  return g_test_run ();
}
