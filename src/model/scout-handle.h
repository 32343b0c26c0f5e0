/* scout-handle.h: what people type for the name of an account.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_handle_skip_at:
 * @text: a handle as somebody types it
 *
 * People write "@" before a handle, which is no part of it. Alone it is no handle, and stays.
 *
 * Returns: (transfer none): the handle, within @text
 */
const char *scout_handle_skip_at (const char *text);

G_END_DECLS
