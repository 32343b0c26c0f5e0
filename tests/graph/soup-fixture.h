/* soup-fixture.h: a transport, the server that it talks to, and what came of it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "chaos-server.h"
#include "scout-soup-transport.h"

G_BEGIN_DECLS

/* In the shape of a sandbox token; no log and no address may ever show it. */
#define SOUP_FIXTURE_CANARY "SANDBOXCANARYtransportCANARYtransportCANARY"

/**
 * SoupFixture:
 * @server: (owned): the server
 * @clock: (owned): a clock moved by hand
 * @transport: (owned): a transport to the server
 * @cancellable: (owned): of the newest exchange
 * @deadline: that calls are made with; %G_MAXINT64 at first
 * @is_over: whether the newest exchange is over
 * @answer: (owned) (nullable): what a call brought
 * @bytes: (owned) (nullable): what a download brought
 * @error: (owned) (nullable): what went wrong
 *
 * One exchange after the other.
 */
typedef struct
{
  ChaosServer *server;
  ScoutClock *clock;
  ScoutSoupTransport *transport;
  GCancellable *cancellable;
  gint64 deadline;

  gboolean is_over;
  ScoutGraphAnswer *answer;
  GBytes *bytes;
  GError *error;
} SoupFixture;

/**
 * soup_fixture_new:
 * @certificate: (nullable): makes the server speak https
 *
 * Returns: (transfer full): the fixture
 */
SoupFixture *soup_fixture_new (GTlsCertificate *certificate);

/**
 * soup_fixture_free:
 * @self: (transfer full): a fixture
 *
 * Checks that the transport goes with its last reference.
 */
void soup_fixture_free (SoupFixture *self);

/**
 * soup_fixture_use_base:
 * @self: a fixture
 * @base_url: another base URL
 *
 * Exchanges the transport.
 */
void soup_fixture_use_base (SoupFixture *self,
                            const char  *base_url);

/**
 * soup_fixture_start_call:
 * @self: a fixture
 * @path: path of the server
 *
 * Starts a GET call with the canary token and a parameter `q`.
 */
void soup_fixture_start_call (SoupFixture *self,
                              const char  *path);

/**
 * soup_fixture_call:
 * @self: a fixture
 * @path: path of the server
 *
 * Makes a call and waits for its end.
 */
void soup_fixture_call (SoupFixture *self,
                        const char  *path);

/**
 * soup_fixture_call_as:
 * @self: a fixture
 * @path: path of the server
 * @secret: the token
 *
 * Makes a call with another token and waits for its end.
 */
void soup_fixture_call_as (SoupFixture *self,
                           const char  *path,
                           const char  *secret);

/**
 * soup_fixture_download:
 * @self: a fixture
 * @address: where from; relative to the server if it begins with a slash
 * @max_bytes: the cap
 *
 * Makes a download and waits for its end.
 */
void soup_fixture_download (SoupFixture *self,
                            const char  *address,
                            gsize        max_bytes);

/**
 * soup_fixture_wait:
 * @self: a fixture
 *
 * Waits for the end of what was started; fails the test if it does not come.
 */
void soup_fixture_wait (SoupFixture *self);

/**
 * soup_fixture_wait_for:
 * @self: a fixture
 * @counter: a number that the server counts up
 * @least: what it must reach
 *
 * Waits until the server has come so far.
 */
void soup_fixture_wait_for (SoupFixture *self,
                            const guint *counter,
                            guint        least);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SoupFixture, soup_fixture_free)

G_END_DECLS
