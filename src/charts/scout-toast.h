/* scout-toast.h: what is said in passing, in as many lines as it needs.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * scout_toast_new:
 * @text: what is said, plain text
 *
 * Makes a toast whose text goes on in the next line where the window is narrow or the text is
 * large: those of libadwaita have one line, which they cut. All toasts of the program are made
 * here; build-aux/check-style.py asserts it.
 *
 * Returns: (transfer full): the toast, which shows itself once it is added to an #AdwToastOverlay
 */
AdwToast *scout_toast_new (const char *text);

G_END_DECLS
