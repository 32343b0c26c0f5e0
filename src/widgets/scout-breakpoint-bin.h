/* scout-breakpoint-bin.h: tells its child when there is little width.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Replaces AdwBreakpoint, which libadwaita 1.2 does not have; see #ScoutBreakpointBin:narrow. */
#define SCOUT_TYPE_BREAKPOINT_BIN (scout_breakpoint_bin_get_type ())
G_DECLARE_FINAL_TYPE (ScoutBreakpointBin, scout_breakpoint_bin, SCOUT, BREAKPOINT_BIN, GtkWidget)

/**
 * scout_breakpoint_bin_new:
 *
 * Returns: (transfer floating): a bin without a child
 */
GtkWidget *scout_breakpoint_bin_new (void);

/**
 * scout_breakpoint_bin_get_child:
 * @self: a bin
 *
 * Gets the child.
 *
 * Returns: (transfer none) (nullable): the child
 */
GtkWidget *scout_breakpoint_bin_get_child (ScoutBreakpointBin *self);

/**
 * scout_breakpoint_bin_set_child:
 * @self: a bin
 * @child: (nullable): a widget without parent
 *
 * Sets the child.
 */
void scout_breakpoint_bin_set_child (ScoutBreakpointBin *self,
                                     GtkWidget          *child);

/**
 * scout_breakpoint_bin_get_threshold:
 * @self: a bin
 *
 * Gets the width below which the bin is narrow.
 *
 * Returns: pixels
 */
int scout_breakpoint_bin_get_threshold (ScoutBreakpointBin *self);

/**
 * scout_breakpoint_bin_set_threshold:
 * @self: a bin
 * @threshold: pixels, 0 or more
 *
 * Sets the width below which the bin is narrow.
 */
void scout_breakpoint_bin_set_threshold (ScoutBreakpointBin *self,
                                         int                 threshold);

/**
 * scout_breakpoint_bin_get_narrow:
 * @self: a bin
 *
 * Gets whether the bin has less width than its threshold.
 *
 * Returns: %TRUE if it has less
 */
gboolean scout_breakpoint_bin_get_narrow (ScoutBreakpointBin *self);

/**
 * scout_breakpoint_bin_has_been_wide:
 * @self: a bin
 *
 * Tells a bin that becomes narrow from one that had no other width since it was made. Main thread
 * only.
 *
 * Returns: whether the bin ever had as much width as its threshold
 */
gboolean scout_breakpoint_bin_has_been_wide (ScoutBreakpointBin *self);

G_END_DECLS
