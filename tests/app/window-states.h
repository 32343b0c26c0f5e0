/* window-states.h: which states each page of the window can come into.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Lays out which picture there is of each page in each state, and asserts that none is missing:
 * where a page cannot come into a state it is said why.
 * @names: (array zero-terminated=1): what there are pictures of */
void window_states_assert_all (const char * const *names);

G_END_DECLS
