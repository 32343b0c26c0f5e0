/* scout-spoken.h: what assistive technology is told in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_spoken_tell:
 * @widget: a widget
 * @property: a property whose value is a text: the label, the description or the text of a value
 * @text: (nullable): valid UTF-8, as it is shown; %NULL for none
 *
 * Tells assistive technology a text, without what stands in it for the layout alone (see
 * scout_wording_spoken()).
 */
void scout_spoken_tell (GtkWidget             *widget,
                        GtkAccessibleProperty  property,
                        const char            *text);

/**
 * scout_spoken_set_text:
 * @label: a label
 * @text: valid UTF-8
 *
 * Shows a text, and lets the label, and whatever is labelled by it, be called by its words: GTK
 * would name it by all that stands in the text. For labels that show foreign text in a sentence.
 */
void scout_spoken_set_text (GtkLabel   *label,
                            const char *text);

/**
 * scout_spoken_name_labels:
 * @widget: what GTK or libadwaita has made of texts that it was given
 *
 * Lets each label within be called by the words of what it shows now.
 */
void scout_spoken_name_labels (GtkWidget *widget);

G_END_DECLS
