/* scout-dialog.h: what the buttons of dialogs are called.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * scout_dialog_name_buttons:
 * @dialog: a dialog with its responses
 *
 * Lets the buttons be called by their labels alone. GTK 4.8 calls those with a mnemonic by their
 * label as it was written and as it is read: "_Go on Go on".
 */
void scout_dialog_name_buttons (AdwMessageDialog *dialog);

G_END_DECLS
