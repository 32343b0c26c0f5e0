/* scout-kept-line.h: says that what is shown is from before, and why nothing newer came.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* A line at the top of a part of a page, hidden until something is kept. Emits
 * ScoutKeptLine::retry when somebody wants what failed to be asked for again. */
#define SCOUT_TYPE_KEPT_LINE (scout_kept_line_get_type ())
G_DECLARE_FINAL_TYPE (ScoutKeptLine, scout_kept_line, SCOUT, KEPT_LINE, AdwBin)

/**
 * scout_kept_line_new:
 *
 * Returns: (transfer floating): a hidden line
 */
GtkWidget *scout_kept_line_new (void);

/**
 * scout_kept_line_show:
 * @self: the line
 * @error: why nothing newer came
 * @fetched_at: microseconds since 1970, UTC, at which what is shown came; 0 says nothing of it
 *
 * Says why what is shown is from before and of when it is, and offers what helps: to ask again, or
 * what the page around it has the actions "page.sign-in" and "page.choose-page" for. Where a limit
 * ends within the time that somebody waits, counts down and asks again by itself.
 */
void scout_kept_line_show (ScoutKeptLine *self,
                           const GError  *error,
                           gint64         fetched_at);

/**
 * scout_kept_line_hide:
 * @self: the line
 *
 * Says nothing: what is shown is new, or there is nothing.
 */
void scout_kept_line_hide (ScoutKeptLine *self);

/**
 * scout_kept_line_dup_date:
 * @fetched_at: microseconds since 1970, UTC
 *
 * "As of 12 Nov", for below a figure.
 *
 * Returns: (transfer full) (nullable): the words; %NULL if the time is unknown
 */
char *scout_kept_line_dup_date (gint64 fetched_at);

G_END_DECLS
