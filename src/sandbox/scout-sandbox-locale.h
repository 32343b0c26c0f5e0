/* scout-sandbox-locale.h: the sentences for people in errors, in other languages.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-error.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_error_localize:
 * @self: an error
 * @locale: (nullable): a locale as Graph takes it, such as `de_DE`
 *
 * Puts `error_user_title` and `error_user_msg` into that language where there are such words; they
 * stay English in other languages and where they name what was asked for.
 */
void scout_sandbox_error_localize (ScoutSandboxError *self,
                                   const char        *locale);

G_END_DECLS
