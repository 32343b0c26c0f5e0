/* scout-jump-dialog.h: goes anywhere by a part of its name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-jump-provider.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_JUMP_DIALOG (scout_jump_dialog_get_type ())

/**
 * ScoutJumpDialog:
 *
 * An entry and what fits it. The keyboard stays in the entry: arrows choose, the enter key goes
 * there and Escape nowhere. Where one goes is an action of the window that the dialog belongs to.
 */
G_DECLARE_FINAL_TYPE (ScoutJumpDialog, scout_jump_dialog, SCOUT, JUMP_DIALOG, AdwWindow)

/**
 * scout_jump_dialog_new:
 * @parent: the window whose actions are activated
 * @providers: (element-type ScoutJumpProvider): who has places, in the order in which they are
 *   shown
 *
 * Returns: (transfer none): a dialog that is not shown yet, owned by GTK
 */
GtkWindow *scout_jump_dialog_new (GtkWindow *parent,
                                  GPtrArray *providers);

G_END_DECLS
