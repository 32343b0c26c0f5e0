/* scout-platform.h: what takes the compiler as long to read as most files that show nothing.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <gio/gio.h>
