/* conformance-sets.h: compares what a search found with what it should find.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Asserts that both have the same texts, in any order; sorts them. */
void conformance_assert_same_set (GPtrArray  *found,
                                  GPtrArray  *expected,
                                  const char *what);

/* The middle one of some figures, which stay in their order. */
double conformance_get_median (GArray *figures);

G_END_DECLS
