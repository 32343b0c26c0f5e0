/* ignore-first-quarks.c: keeps the leak checker from reporting GLib's first table of quarks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GLib makes the table before main() and leaves it behind, knowingly, when the two-thousandth quark
 * comes, which GTK brings about. It would take the unwinder that is ten times slower to find a name
 * by which lsan.supp could tell it from a leak of ours. Sanitizer builds only.
 */

#include "config.h"

#include <sanitizer/lsan_interface.h>

static void
begin_to_ignore (int    argc,
                 char **argv,
                 char **environment)
{
  __lsan_disable ();
}

/* Before the libraries' own constructors; the linker asks for the section's name. */
__attribute__ ((section (".preinit_array"), used))
static void (*const before_libraries) (int, char **, char **) = begin_to_ignore;

__attribute__ ((constructor))
static void
end_to_ignore (void)
{
  __lsan_enable ();
}
