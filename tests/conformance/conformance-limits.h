/* conformance-limits.h: whether Scout itself minds the limits that the documents name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The number that a statement of a document names. */
guint conformance_limits_get_number (const char *document,
                                     const char *statement);

/* Asserts that Scout lets so many calls of a scope's kind, such as `facebook-user`, pass in an
 * hour, and not one more. DAILY_USERS as in ScoutCallLimits. */
void conformance_limits_check (const char *kind,
                               guint       n_calls,
                               guint       daily_users);

G_END_DECLS
