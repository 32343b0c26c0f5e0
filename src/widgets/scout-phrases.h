/* scout-phrases.h: keeps a number and its unit on one line.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_phrases_keep:
 * @label: a label that wraps, with its text and without attributes of its own
 *
 * Lets the lines of the text end between its phrases only, where a phrase has a number: "482,310
 * followers" and "10 at most" stay on one line. Phrases end at a comma and at a middle dot; one
 * that would be too long for a narrow card may be broken as before. The text remains what it is.
 * Has to be called again when the text has changed.
 */
void scout_phrases_keep (GtkLabel *label);

G_END_DECLS
