/* remembering-fixture.c: a marketplace that remembers, in front of a sandbox that counts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "remembering-fixture.h"

#include "scout-instagram-marketplace.h"
#include "scout-remembering-marketplace.h"

static const ScoutSandboxOptions small_world = { .n_creators = 300 };

static SandboxFixture *
remember (SandboxFixture *fixture)
{
  g_autoptr(ScoutMarketplace) asked = g_steal_pointer (&fixture->marketplace);

  fixture->marketplace = scout_remembering_marketplace_new (asked, fixture->clock);

  return fixture;
}

SandboxFixture *
remembering_new (void)
{
  return remember (sandbox_fixture_new (&small_world, 0));
}

SandboxFixture *
remembering_new_instagram (gboolean remembers_ranges)
{
  SandboxFixture *fixture = sandbox_fixture_new_instagram (&small_world, 0);

  if (remembers_ranges)
    scout_instagram_marketplace_remember (SCOUT_INSTAGRAM_MARKETPLACE (fixture->marketplace),
                                          fixture->clock);

  return remember (fixture);
}

guint
remembering_count_calls (SandboxFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

  scout_sandbox_clear_requests (fixture->sandbox);

  return requests->len;
}

void
remembering_find_creators (SandboxFixture  *fixture,
                           char           **id,
                           char           **other_id)
{
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, "coffee");

  sandbox_fixture_search (fixture, query, NULL);
  g_assert_no_error (fixture->error);
  *id = g_strdup (scout_creator_get_lookup_id (fixture->batch->creators->pdata[0]));
  *other_id = g_strdup (scout_creator_get_lookup_id (fixture->batch->creators->pdata[1]));
  g_assert_cmpuint (remembering_count_calls (fixture), ==, 1);
}

guint
remembering_load (SandboxFixture   *fixture,
                  const char       *id,
                  ScoutCreatorPart  part,
                  ScoutTimeRange    range)
{
  sandbox_fixture_load (fixture, id, part, range);
  g_assert_no_error (fixture->error);
  g_assert_cmpstr (scout_creator_get_lookup_id (fixture->creator), ==, id);

  return remembering_count_calls (fixture);
}
