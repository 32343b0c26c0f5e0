/* scout-dialog.h: what dialogs and their buttons are called.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * scout_dialog_name:
 * @dialog: a dialog with its responses
 *
 * Lets the buttons be called by their labels alone. GTK 4.8 calls those with a mnemonic by their
 * label as it was written and as it is read: "_Go on Go on". The dialog is called by the words of
 * its heading (see scout-spoken.h).
 */
void scout_dialog_name (AdwMessageDialog *dialog);

G_END_DECLS
