/* scout-explain-popover.h: says where a number comes from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-provenance.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * scout_explain_popover_new:
 * @title: what the number is, plain text: "Reach"
 * @provenance: where it comes from
 *
 * Makes a popover with a line for each thing that is known, and a button that copies the call as a
 * command of curl.
 *
 * Returns: (transfer floating): a popover
 */
GtkWidget *scout_explain_popover_new (const char      *title,
                                      ScoutProvenance *provenance);

G_END_DECLS
