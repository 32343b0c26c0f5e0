/* scout-startup.h: what happens before the first window, and why it is fast.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SCOUT_STARTUP_NO_DISPLAY:
 *
 * The exit status of a start that finds no display, `EX_UNAVAILABLE` of `sysexits.h`. A script can
 * tell it from a crash; build-aux/demo does.
 */
#define SCOUT_STARTUP_NO_DISPLAY 69

/**
 * scout_startup_protect:
 *
 * Sets up what must stand before anything else: heaps that stay small, redacted logs, translations,
 * no end by a limit of the size of files, and in release builds no core dumps, because memory holds
 * tokens.
 */
void scout_startup_protect (void);

/**
 * scout_startup_init_gtk:
 *
 * Initialises GTK as cheaply as this computer allows and registers Scout's resources. Exits with a
 * message and %SCOUT_STARTUP_NO_DISPLAY if there is no display.
 */
void scout_startup_init_gtk (void);

/**
 * scout_startup_watch_window:
 * @window: a window that will be shown
 *
 * Lets the icon themes of the desktop be read once the window has painted its first frame. Until
 * then there are only the icons of the program's resources.
 */
void scout_startup_watch_window (GtkWindow *window);

/**
 * scout_startup_open_settings:
 *
 * Opens Scout's settings: the installed schema, or the one of the build directory if Scout runs
 * from there.
 *
 * Returns: (transfer full) (nullable): the settings, or %NULL if no schema is installed
 */
GSettings *scout_startup_open_settings (void);

G_END_DECLS
