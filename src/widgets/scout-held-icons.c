/* scout-held-icons.c: keeps every icon of the theme from being freed.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The icon theme of GTK 4.8.3 (gtkicontheme.c) finds the icons that it has made in a table that
 * holds no reference. A hundred of those that were used last are referenced beside it, and whoever
 * uses another one lets the oldest go: often that is one of GTK's threads, which load what images
 * show. An icon that has its last reference dropped there is in the table until the thread takes
 * its lock, and the main thread may find it meanwhile: g_object_ref () complains of
 * "object_already_finalized" and returns %NULL, and GTK reads from that. So Scout could crash where
 * many icons come into view at once: a page of cards is enough to turn the hundred over.
 *
 * An icon that somebody holds never gets there. Which ones there are is known to the class alone,
 * since GTK's and libadwaita's own widgets show most of them. They are as many as there are names,
 * sizes and scales: about a hundred of a few KiB. Those of an icon theme that the person has left
 * stay, too; they are not in the table any more and could go, but GTK does not tell of that before
 * it has made others. Pictures that only look like icons, as of files, have no name and are not
 * held. Lookups are made in the main thread only, and so is all of this. */

#include "config.h"

#include "scout-widgets-private.h"

/* (element-type GtkIconPaintable) (owned) */
static GPtrArray *held;

/* GTK's own. */
static void (*construct_icon) (GObject *icon);

static void
icon_constructed (GObject *icon)
{
  construct_icon (icon);
  if (gtk_icon_paintable_get_icon_name (GTK_ICON_PAINTABLE (icon)) != NULL)
    g_ptr_array_add (held, g_object_ref (icon));
}

void
_scout_widgets_hold_icons (void)
{
  /* Never let go of, or it would be made anew. */
  GObjectClass *icon_class = g_type_class_ref (GTK_TYPE_ICON_PAINTABLE);

  held = g_ptr_array_new ();
  construct_icon = icon_class->constructed;
  icon_class->constructed = icon_constructed;
}
