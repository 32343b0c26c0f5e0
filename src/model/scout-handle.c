/* scout-handle.c: what people type for the name of an account.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* For entries and requests alike. Pure functions for any thread. */

#include "config.h"

#include "scout-handle.h"

const char *
scout_handle_skip_at (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return *text == '@' && text[1] != '\0' ? text + 1 : text;
}
