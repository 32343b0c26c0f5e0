/* sandbox-fixture.h: a sandbox, a marketplace that asks it, and what came of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-facebook-marketplace.h"
#include "scout-instagram-marketplace.h"
#include "scout-paged-model.h"
#include "scout-sandbox.h"

G_BEGIN_DECLS

/**
 * SandboxFixture:
 * @sandbox: (owned): the server, in a thread of its own
 * @clock: (owned): the client's clock, moved on where it waits between attempts
 * @marketplace: (owned): searches as one of the sandbox's Pages
 * @is_over: whether the newest call has come back
 * @is_simulated: whether the newest check found what Meta invents
 * @batch: (owned) (nullable): what the newest search found
 * @creator: (owned) (nullable): what the newest lookup found
 * @error: (owned) (nullable): why the newest call failed
 *
 * Real HTTP on the loopback.
 */
typedef struct
{
  ScoutSandbox *sandbox;
  ScoutClock *clock;
  ScoutMarketplace *marketplace;

  gboolean is_over;
  gboolean is_simulated;
  ScoutCreatorBatch *batch;
  ScoutCreator *creator;
  GError *error;
} SandboxFixture;

/**
 * sandbox_fixture_new:
 * @options: (nullable): what the sandbox is made from
 * @page: which of its Pages searches
 *
 * Returns: (transfer full): a fixture whose sandbox listens
 */
SandboxFixture *sandbox_fixture_new (const ScoutSandboxOptions *options,
                                     guint                      page);

/**
 * sandbox_fixture_new_instagram:
 * @options: (nullable): what the sandbox is made from
 * @page: which of its Pages searches
 *
 * Returns: (transfer full): a fixture whose marketplace is Instagram's
 */
SandboxFixture *sandbox_fixture_new_instagram (const ScoutSandboxOptions *options,
                                               guint                      page);

/**
 * sandbox_fixture_free:
 * @self: (transfer full): a fixture
 *
 * Stops the sandbox; nobody may hold the marketplace any more.
 */
void sandbox_fixture_free (SandboxFixture *self);

/**
 * sandbox_fixture_iterate:
 * @self: a fixture
 *
 * Lets the main loop go on for a moment, in which the clock goes on too; waits between attempts
 * pass at once.
 */
void sandbox_fixture_iterate (SandboxFixture *self);

/**
 * sandbox_fixture_make_query:
 * @self: a fixture
 * @text: (nullable): words to search for
 *
 * Returns: (transfer full): a query for creators
 */
ScoutQuery *sandbox_fixture_make_query (SandboxFixture *self,
                                        const char     *text);

/**
 * sandbox_fixture_search:
 * @self: a fixture
 * @query: what to look for
 * @cancellable: (nullable): ends the search
 *
 * Searches, and waits for what comes of it.
 */
void sandbox_fixture_search (SandboxFixture *self,
                             ScoutQuery     *query,
                             GCancellable   *cancellable);

/**
 * sandbox_fixture_check:
 * @self: a fixture
 *
 * Checks whether the Page may search, and waits for what comes of it.
 *
 * Returns: %TRUE if it may
 */
gboolean sandbox_fixture_check (SandboxFixture *self);

/**
 * sandbox_fixture_load:
 * @self: a fixture
 * @id: a creator's id or handle
 * @part: what to load
 * @range: over which time
 *
 * Loads a part of a creator, and waits for what comes of it.
 */
void sandbox_fixture_load (SandboxFixture   *self,
                           const char       *id,
                           ScoutCreatorPart  part,
                           ScoutTimeRange    range);

/**
 * sandbox_fixture_load_split:
 * @self: a fixture
 * @id: a creator's id or handle
 * @breakdown: by what the figures are divided
 * @range: over which time
 *
 * Loads figures that are divided in one way, and waits for what comes of it.
 */
void sandbox_fixture_load_split (SandboxFixture *self,
                                 const char     *id,
                                 ScoutBreakdown  breakdown,
                                 ScoutTimeRange  range);

/**
 * sandbox_fixture_add_fault:
 * @self: a fixture
 * @kind: what goes wrong
 * @count: how many calls it hits
 *
 * Plans a fault of the creators endpoint.
 */
void sandbox_fixture_add_fault (SandboxFixture        *self,
                                ScoutSandboxFaultKind  kind,
                                guint                  count);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SandboxFixture, sandbox_fixture_free)

G_END_DECLS
