/* ignore-targets.c: keeps the leak checker from reporting what GTK loses with a selection.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When another program asks in which formats a selection of ours can be had, GDK's clipboard for
 * X11 makes a list of them, counts it and forgets it (gdk_x11_clipboard_formats_to_atoms(), in GTK
 * 4.8 at least). WebKit's process asks as soon as it runs, so that it depends on its speed whether
 * the formats of the words that are selected in an entry are lost. The function has no name that
 * lsan.supp could tell, so the list is known by its first word where it is counted. Sanitizer
 * builds only.
 */

#include "config.h"

#include <glib.h>
#include <sanitizer/lsan_interface.h>

/* In the place of GLib's own, for all libraries. */
guint
g_slist_length (GSList *list)
{
  gboolean is_lost = list != NULL && list->data == g_intern_static_string ("SAVE_TARGETS");
  guint length = 0;

  for (GSList *l = list; l != NULL; l = l->next)
    {
      if (is_lost)
        __lsan_ignore_object (l);
      length++;
    }

  return length;
}
