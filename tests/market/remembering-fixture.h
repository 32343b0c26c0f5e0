/* remembering-fixture.h: a marketplace that remembers, in front of a sandbox that counts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sandbox-fixture.h"

G_BEGIN_DECLS

/* The sandbox is small: it is made anew for each test. */
SandboxFixture *remembering_new (void);

/* The marketplace of Instagram remembers what no range changes, if it is to. */
SandboxFixture *remembering_new_instagram (gboolean remembers_ranges);

/* How many calls the sandbox has had since this was asked last. */
guint remembering_count_calls (SandboxFixture *fixture);

/* Two creators whom a search finds; the search itself is not counted. */
void remembering_find_creators (SandboxFixture  *fixture,
                                char           **id,
                                char           **other_id);

/* Loads a part of a creator, and returns how many calls that took. */
guint remembering_load (SandboxFixture   *fixture,
                        const char       *id,
                        ScoutCreatorPart  part,
                        ScoutTimeRange    range);

G_END_DECLS
