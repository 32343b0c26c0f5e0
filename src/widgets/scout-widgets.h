/* scout-widgets.h: makes the widgets of this folder usable.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_widgets_init:
 *
 * Registers the resources and the types of this folder. An application calls it before it loads
 * its first template; calling it again does nothing. Style sheets and icons lie where
 * #AdwApplication looks for them. Main thread only.
 */
void scout_widgets_init (void);

G_END_DECLS
