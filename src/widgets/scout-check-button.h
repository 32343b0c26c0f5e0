/* scout-check-button.h: a check button that assistive technology can press.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* GTK 4.8 offers nothing to do with a check button to assistive technology; this one has the action
 * "check.toggle". */
#define SCOUT_TYPE_CHECK_BUTTON (scout_check_button_get_type ())
G_DECLARE_FINAL_TYPE (ScoutCheckButton, scout_check_button, SCOUT, CHECK_BUTTON, GtkCheckButton)

/**
 * scout_check_button_new:
 * @label: (nullable): what stands beside it, plain text
 *
 * Returns: (transfer floating): a check button
 */
GtkWidget *scout_check_button_new (const char *label);

G_END_DECLS
