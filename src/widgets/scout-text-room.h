/* scout-text-room.h: the room of a line of text that is not known yet.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Has the name that labels have in style sheets, so that their classes give it their fonts. */
#define SCOUT_TYPE_TEXT_ROOM (scout_text_room_get_type ())
G_DECLARE_FINAL_TYPE (ScoutTextRoom, scout_text_room, SCOUT, TEXT_ROOM, GtkWidget)

/**
 * scout_text_room_set_sample:
 * @self: the room
 * @sample: a line that is as wide as the text may be, plain text
 *
 * Sets how much room is kept, in whichever font. Nobody sees @sample or hears of it.
 */
void scout_text_room_set_sample (ScoutTextRoom *self,
                                 const char    *sample);

G_END_DECLS
