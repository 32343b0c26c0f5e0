/* scout-sandbox-limits.h: how many calls were made in a rolling hour.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-state.h"

G_BEGIN_DECLS

/**
 * ScoutSandboxUsage:
 * @percent: share of the limit that is used, 0 to 100
 * @minutes: minutes until the next call is let through, 0 while there are some left
 *
 * What Graph's usage headers say.
 */
typedef struct
{
  guint percent;
  guint minutes;
} ScoutSandboxUsage;

/**
 * scout_sandbox_limits_new:
 *
 * Returns: (transfer full): windows in which nothing was counted
 */
ScoutSandboxLimits *scout_sandbox_limits_new (void);

/**
 * scout_sandbox_limits_free:
 * @self: (transfer full): the windows
 *
 * Frees them.
 */
void scout_sandbox_limits_free (ScoutSandboxLimits *self);

/**
 * scout_sandbox_limits_look:
 * @self: the windows
 * @key: whose window: the id of a user, an Instagram account or the app
 * @now: seconds since 1970
 * @limit: calls in an hour, 1 or more
 * @usage: (out): the window as it is
 *
 * Looks whether there is room for a call, without counting it.
 *
 * Returns: %FALSE if the window is full
 */
gboolean scout_sandbox_limits_look (ScoutSandboxLimits *self,
                                    const char         *key,
                                    gint64              now,
                                    guint               limit,
                                    ScoutSandboxUsage  *usage);

/**
 * scout_sandbox_limits_count:
 * @self: the windows
 * @key: whose window
 * @now: seconds since 1970
 * @limit: calls in an hour, 1 or more
 * @usage: (out): the window with this call
 *
 * Counts a call for which there is room.
 */
void scout_sandbox_limits_count (ScoutSandboxLimits *self,
                                 const char         *key,
                                 gint64              now,
                                 guint               limit,
                                 ScoutSandboxUsage  *usage);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutSandboxLimits, scout_sandbox_limits_free)

G_END_DECLS
