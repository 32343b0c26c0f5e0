/* scout-phrases.h: keeps a number and its unit, and both ends of a range, on one line.
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
 * that would be too long for a narrow card may be broken as before, though not within a range, and
 * so may all of them where the text is much larger than usual: then a word alone may fill a line.
 * The text remains what it is. Has to be called again when the text has changed.
 */
void scout_phrases_keep (GtkLabel *label);

/**
 * scout_phrases_keep_ranges:
 * @label: a label that wraps, with its text and without attributes of its own
 *
 * As scout_phrases_keep() where there is little room: no line ends within a range of figures,
 * "25–34" or "100K–1M", and every line may end anywhere else.
 */
void scout_phrases_keep_ranges (GtkLabel *label);

G_END_DECLS
