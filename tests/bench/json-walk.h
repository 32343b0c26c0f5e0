/* json-walk.h: reads a text whole, with Scout's reader or with the yardstick.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Visits every value and keeps all strings, as the model does without its objects; or, if it SKIPS,
 * only checks. Returns whether the text is JSON. */
gboolean json_walk_text (GBytes   *text,
                         gboolean  skips,
                         GError  **error);

/* What json-glib makes of the same text: a tree, which nobody looks at. */
gboolean json_walk_yardstick (GBytes  *text,
                              GError **error);

G_END_DECLS
