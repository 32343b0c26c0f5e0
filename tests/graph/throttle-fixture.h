/* throttle-fixture.h: a throttle, a clock, and a record of what passed.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-throttle.h"

G_BEGIN_DECLS

/* A limit of the size that accounts have, one of an app that several accounts share, in seconds
 * what they are measured by, and how much longer than that the throttle may hold back at most. */
#define ACCOUNT_LIMIT 240
#define APP_LIMIT 400
#define WINDOW 3600
#define SLACK 36

/* What throttle_fixture_ask() answers for a call that may be made. */
#define PASSED (-2)

/**
 * ThrottleFixture:
 * @account_limit: limit of kind `account`, set again after a restart
 * @n_queued: bulk calls asked for by throttle_fixture_queue()
 * @n_served: those of them that may be made
 * @n_cancelled: those of them that were cancelled
 * @history: (nullable): what passed, for throttle_fixture_check()
 *
 * A throttle between a clock that is moved by hand and a test that writes down what it lets pass.
 */
typedef struct
{
  ScoutClock *clock;
  ScoutGraphThrottle *throttle;
  char *path;
  guint account_limit;
  guint n_queued;
  guint n_served;
  guint n_cancelled;
  GPtrArray *history;
} ThrottleFixture;

/**
 * throttle_fixture_new:
 * @path: (nullable): file of the throttle
 *
 * Returns: (transfer full): a throttle with the limits above
 */
ThrottleFixture *throttle_fixture_new (const char *path);

/**
 * throttle_fixture_free:
 * @self: (transfer full): a fixture
 *
 * Frees everything and asserts that nothing is left.
 */
void throttle_fixture_free (ThrottleFixture *self);

/**
 * throttle_fixture_dup_path:
 *
 * Returns: (transfer full): a path that no other test uses
 */
char *throttle_fixture_dup_path (void);

/**
 * throttle_fixture_replay:
 * @self: a fixture
 *
 * Begins to write down what passes.
 */
void throttle_fixture_replay (ThrottleFixture *self);

/**
 * throttle_fixture_check:
 * @self: a fixture that wrote down what passed
 * @scope: a scope
 * @limit: its limit
 *
 * Asserts that no window held more than @limit calls.
 */
void throttle_fixture_check (ThrottleFixture *self,
                             const char      *scope,
                             guint            limit);

/**
 * throttle_fixture_ask:
 * @self: a fixture
 * @scopes: scopes of a call
 *
 * Asks for one interactive call.
 *
 * Returns: %PASSED, or the seconds of the refusal
 */
int throttle_fixture_ask (ThrottleFixture    *self,
                          const char * const *scopes);

/**
 * throttle_fixture_ask_for:
 * @self: a fixture
 * @scopes: scopes of a call
 * @cost: what it counts as
 *
 * Asks for one interactive call of some cost.
 *
 * Returns: %PASSED, or the seconds of the refusal
 */
int throttle_fixture_ask_for (ThrottleFixture    *self,
                              const char * const *scopes,
                              guint               cost);

/**
 * throttle_fixture_queue:
 * @self: a fixture
 * @scopes: scopes of a call
 * @cancellable: (nullable): cancels it
 *
 * Asks for one bulk call.
 */
void throttle_fixture_queue (ThrottleFixture    *self,
                             const char * const *scopes,
                             GCancellable       *cancellable);

/**
 * throttle_fixture_advance:
 * @self: a fixture
 * @seconds: how long
 *
 * Lets time pass, and whatever happens in it.
 */
void throttle_fixture_advance (ThrottleFixture *self,
                               int              seconds);

/**
 * throttle_fixture_restart:
 * @self: a fixture with a path
 * @jump: seconds that the wall clock jumps by meanwhile
 *
 * Kills the program, so to speak, and starts it again.
 */
void throttle_fixture_restart (ThrottleFixture *self,
                               int              jump);

/**
 * throttle_fixture_refuse:
 * @self: a fixture
 * @scopes: scopes of a call
 * @code: Meta's code, or 0 for a bare HTTP 429
 * @seconds: the time that was told, or -1
 *
 * Reports a refusal.
 */
void throttle_fixture_refuse (ThrottleFixture    *self,
                              const char * const *scopes,
                              int                 code,
                              int                 seconds);

G_END_DECLS
