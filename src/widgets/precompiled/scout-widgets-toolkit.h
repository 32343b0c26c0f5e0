/* scout-widgets-toolkit.h: what takes the compiler longer to read than any file of this folder.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <adwaita.h>
