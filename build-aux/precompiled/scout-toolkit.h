/* scout-toolkit.h: what takes the compiler longer to read than most files that show something.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
