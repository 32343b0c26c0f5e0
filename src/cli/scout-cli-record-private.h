/* scout-cli-record-private.h: one creator or post on a screen.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-cli-columns.h"

G_BEGIN_DECLS

/**
 * _scout_cli_record_dup_text:
 * @sheet: a sheet with one row
 * @subject: what it is about
 * @item: the creator or post
 * @is_whole: whether to append figures, posts and comments
 *
 * Returns: (transfer full): everything about @item, in tables for the terminal
 */
char *_scout_cli_record_dup_text (ScoutSheet      *sheet,
                                  ScoutCliSubject  subject,
                                  GObject         *item,
                                  gboolean         is_whole);

G_END_DECLS
