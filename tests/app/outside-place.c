/* outside-place.c: where on the screen something is that assistive technology knows.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* AT-SPI of GTK 4.8 says where something is in its window, and takes a popover for a part of the
 * window that it stands over, while it has a window of its own. The X server knows where that is:
 * which of its windows is the popover's its size tells. Menus do not say their own size, only that
 * of what is in them. */

#include "config.h"

#include "outside-view-private.h"

#include <X11/Xlib.h>
#include <string.h>

/* AT-SPI's number. */
#define COORDINATES_OF_WINDOW 1

/* At the usual sixty frames a second. */
#define FRAME_US (17 * G_TIME_SPAN_MILLISECOND)
/* Some answers come a few frames apart, and each may move what is below it. */
#define N_SAME 15

/* Of a menu, around what is in it: a shadow, and an arrow. */
#define MOST_AROUND 80

/* Of a window without a window manager: what GTK leaves for a shadow. */
#define FRAME 5

static gboolean
ask_for_extents (OutsideView  *self,
                 const char   *path,
                 OutsidePlace *place)
{
  g_autoptr(GVariant) reply = _outside_view_call (self, path, "org.a11y.atspi.Component",
                                                  "GetExtents",
                                                  g_variant_new ("(u)", COORDINATES_OF_WINDOW));

  if (reply == NULL)
    return FALSE;

  g_variant_get (reply, "((iiii))", &place->x, &place->y, &place->width, &place->height);
  return TRUE;
}

gboolean
_outside_view_has_place (OutsideView *self,
                         const char  *path)
{
  OutsidePlace place;

  return ask_for_extents (self, path, &place) && place.width > 0 && place.height > 0;
}

/* What has just changed moves what is beside it in the next frames: where something is, is where it
 * was found several times in a row. */
static OutsidePlace
wait_for_extents (OutsideView *self,
                  const char  *path)
{
  OutsidePlace place = { 0 };
  guint n_same = 0;

  g_assert_true (ask_for_extents (self, path, &place));
  while (n_same < N_SAME)
    {
      OutsidePlace before = place;

      g_usleep (FRAME_US);
      g_assert_true (ask_for_extents (self, path, &place));
      n_same = memcmp (&before, &place, sizeof place) == 0 ? n_same + 1 : 0;
    }

  return place;
}

/* (transfer full) (nullable): what something is a part of */
static char *
dup_parent (OutsideView *self,
            const char  *path)
{
  g_autoptr(GVariant) reply = _outside_view_call (
    self, path, "org.freedesktop.DBus.Properties", "Get",
    g_variant_new ("(ss)", "org.a11y.atspi.Accessible", "Parent"));
  g_autoptr(GVariant) value = NULL;
  char *parent = NULL;

  if (reply == NULL)
    return NULL;

  g_variant_get (reply, "(v)", &value);
  g_variant_get (value, "(so)", NULL, &parent);
  return parent;
}

static gboolean
is_popover (const XWindowAttributes *window,
            const OutsidePlace      *size,
            int                      n_around)
{
  return window->override_redirect && window->map_state == IsViewable
         && window->width >= size->width && window->width <= size->width + n_around
         && window->height >= size->height && window->height <= size->height + n_around;
}

/* Whether a window for something of this size stands over the others, and where that is in it. */
static gboolean
find_popover (Display            *display,
              const OutsidePlace *size,
              int                 n_around,
              OutsidePlace       *popover)
{
  Window root = DefaultRootWindow (display);
  Window parent = 0;
  Window *windows = NULL;
  guint n_windows = 0;
  gboolean is_found = FALSE;

  g_assert_true (XQueryTree (display, root, &root, &parent, &windows, &n_windows));
  for (guint i = n_windows; !is_found && i > 0; i--)
    {
      XWindowAttributes attributes;

      if (!XGetWindowAttributes (display, windows[i - 1], &attributes))
        continue;
      is_found = is_popover (&attributes, size, n_around);
      if (is_found)
        *popover = (OutsidePlace) { attributes.x + (attributes.width - size->width) / 2,
                                    attributes.y + (attributes.height - size->height) / 2,
                                    size->width, size->height };
    }
  if (windows != NULL)
    XFree (windows);

  return is_found;
}

/* A window may go while it is asked: that is no reason to end. */
static int
ignore_error_cb (Display     *display,
                 XErrorEvent *event)
{
  return 0;
}

OutsidePlace
_outside_view_wait_for_place (OutsideView *self,
                              const char  *path)
{
  OutsidePlace place = wait_for_extents (self, path);
  Display *display = XOpenDisplay (NULL);
  g_autofree char *part = g_strdup (path);
  OutsidePlace extents = place;
  OutsidePlace popover = { FRAME, FRAME, 0, 0 };
  gboolean is_found = FALSE;

  g_assert_nonnull (display);
  XSetErrorHandler (ignore_error_cb);
  while (!(is_found = find_popover (display, &extents, 0, &popover)))
    {
      g_autofree char *parent = dup_parent (self, part);

      if (parent == NULL || !ask_for_extents (self, parent, &extents))
        break;
      g_free (part);
      part = g_steal_pointer (&parent);
    }
  if (!is_found && !find_popover (display, &extents, MOST_AROUND, &popover))
    extents = (OutsidePlace) { 0 };
  XCloseDisplay (display);

  place.x += popover.x - extents.x;
  place.y += popover.y - extents.y;
  return place;
}
