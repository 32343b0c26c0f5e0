/* scout-foreign-token-private.h: makes tokens from text that came from outside.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-token.h"

G_BEGIN_DECLS

/**
 * _scout_foreign_token_new:
 * @text: (nullable): foreign text
 *
 * Returns: (transfer full) (nullable): a token, or %NULL if @text cannot be one
 */
ScoutToken *_scout_foreign_token_new (const char *text);

G_END_DECLS
