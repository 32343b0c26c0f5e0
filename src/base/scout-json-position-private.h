/* scout-json-position-private.h: where in a JSON text something stands, in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * _scout_json_position_describe:
 * @text: a text whose beginning is grammatical
 * @position: byte of @text, behind nothing but good grammar
 *
 * Describes a position such as `line 3, column 14 (byte 52), at data[3].insights`. Names that came
 * from outside are made safe for one line and cut.
 *
 * Returns: (transfer full): the wording
 */
char *_scout_json_position_describe (const char *text,
                                     gsize       position);

G_END_DECLS
