/* scout-cli-completion.h: what may be typed next.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_cli_completion_dup_words:
 * @words: (array zero-terminated=1): what is typed after the program's name, the unfinished word
 *   last
 *
 * Completes commands, options and values; of lists the last value.
 *
 * Returns: (transfer full): what the last word may become, one a line
 */
char *scout_cli_completion_dup_words (const char * const *words);

G_END_DECLS
