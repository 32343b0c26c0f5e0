/* scout-pages.c: makes the pages usable.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The resource is registered by hand, because a linker drops constructors of static libraries that
 * nobody calls. Each page ensures the types that its own template names. Main thread.
 */

#include "config.h"

#include "scout-pages.h"

#include "scout-pages-resources.h"
#include "scout-widgets.h"

void
scout_pages_init (void)
{
  static gsize is_initialized = 0;

  scout_widgets_init ();
  if (!g_once_init_enter (&is_initialized))
    return;

  scout_pages_register_resource ();
  g_once_init_leave (&is_initialized, 1);
}
