/* outside-input.c: keys and the pointer, as a person uses them on a program that is looked at.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The registry of AT-SPI hands events to the X server, which hands them to whoever has the pointer
 * or the keyboard: the program cannot tell them from a person's. */

#include "config.h"

#include "outside-view-private.h"

#include <string.h>

#define EVENTS "/org/a11y/atspi/registry/deviceeventcontroller"

/* What a key leads to shows within this, or it leads nowhere. */
#define KEY_US (2 * G_USEC_PER_SEC)
#define LOOK_US (5 * G_TIME_SPAN_MILLISECOND)

/* AT-SPI's numbers. */
#define COORDINATES_OF_WINDOW 1
#define KEY_PRESS 0
#define KEY_RELEASE 1
#define KEY_SYMBOL 3
#define CONTROL_KEYCODE 37
#define SHIFT_KEYCODE 50

/* At the usual sixty frames a second. */
#define FRAME_US (17 * G_TIME_SPAN_MILLISECOND)
#define N_SAME 3

/* Of a window without a window manager: what GTK leaves for a shadow. */
#define FRAME 5

/* Asks the registry for an event of the display; takes floating @arguments */
static void
send_event (OutsideView *self,
            const char  *method,
            GVariant    *arguments)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GVariant) reply = g_dbus_connection_call_sync (
    self->bus, OUTSIDE_REGISTRY, EVENTS, "org.a11y.atspi.DeviceEventController", method, arguments,
    NULL, G_DBUS_CALL_FLAGS_NONE, OUTSIDE_TIMEOUT_MS, NULL, &error);

  g_assert_no_error (error);
}

static void
send_pointer (OutsideView *self,
              int          x,
              int          y,
              const char  *event)
{
  send_event (self, "GenerateMouseEvent", g_variant_new ("(iis)", x, y, event));
}

static void
send_key (OutsideView *self,
          guint        key,
          guint        kind)
{
  send_event (self, "GenerateKeyboardEvent", g_variant_new ("(isu)", (gint32) key, "", kind));
}

typedef struct
{
  int x, y, width, height;
} Place;

static Place
ask_for_place (OutsideView *self,
               const char  *path)
{
  g_autoptr(GVariant) reply = _outside_view_call (self, path, "org.a11y.atspi.Component",
                                                  "GetExtents",
                                                  g_variant_new ("(u)", COORDINATES_OF_WINDOW));
  Place place = { 0 };

  g_assert_nonnull (reply);
  g_variant_get (reply, "((iiii))", &place.x, &place.y, &place.width, &place.height);

  return place;
}

/* What has just changed moves what is beside it in the next frames: where something is, is where it
 * was found several times in a row. */
static Place
wait_for_place (OutsideView *self,
                const char  *path)
{
  Place place = ask_for_place (self, path);
  guint n_same = 0;

  while (n_same < N_SAME)
    {
      Place before = place;

      g_usleep (FRAME_US);
      place = ask_for_place (self, path);
      n_same = memcmp (&before, &place, sizeof place) == 0 ? n_same + 1 : 0;
    }

  return place;
}

static void
click_with (OutsideView *self,
            const char  *role,
            const char  *name,
            guint        modifier_keycode)
{
  g_autofree char *path = _outside_view_wait_for_path (self, role, name);
  Place place = wait_for_place (self, path);
  int x = place.x + place.width / 2 + FRAME;
  int y = place.y + place.height / 2 + FRAME;

  g_assert_cmpint (place.width, >, 0);
  g_assert_cmpint (place.height, >, 0);

  /* Without a move GTK does not know of the pointer after a popover was open. */
  send_pointer (self, x - 1, y, "abs");
  send_pointer (self, x, y, "abs");
  if (modifier_keycode != 0)
    send_key (self, modifier_keycode, KEY_PRESS);
  send_pointer (self, x, y, "b1c");
  if (modifier_keycode != 0)
    send_key (self, modifier_keycode, KEY_RELEASE);
}

void
outside_view_click (OutsideView *self,
                    const char  *role,
                    const char  *name)
{
  click_with (self, role, name, 0);
}

void
outside_view_click_with_control (OutsideView *self,
                                 const char  *role,
                                 const char  *name)
{
  click_with (self, role, name, CONTROL_KEYCODE);
}

void
outside_view_click_with_shift (OutsideView *self,
                               const char  *role,
                               const char  *name)
{
  click_with (self, role, name, SHIFT_KEYCODE);
}

void
outside_view_press (OutsideView *self,
                    guint        keysym)
{
  send_key (self, keysym, KEY_SYMBOL);
}

void
outside_view_press_with_control (OutsideView *self,
                                 guint        keysym)
{
  send_key (self, CONTROL_KEYCODE, KEY_PRESS);
  send_key (self, keysym, KEY_SYMBOL);
  send_key (self, CONTROL_KEYCODE, KEY_RELEASE);
}

/* ASCII characters are their own symbols. */
void
outside_view_type (OutsideView *self,
                   const char  *text)
{
  for (const char *at = text; *at != '\0'; at++)
    outside_view_press (self, (guchar) *at);
}

/* Waits until a key has moved the focus, or shows that it does not. */
static void
press_and_wait (OutsideView *self,
                guint        keysym)
{
  g_autofree char *before = g_strdup (self->focus);
  gint64 pressed_at = g_get_monotonic_time ();

  outside_view_press (self, keysym);
  while (g_strcmp0 (before, self->focus) == 0 && g_get_monotonic_time () - pressed_at < KEY_US)
    {
      _outside_view_take_in_news ();
      g_usleep (LOOK_US);
    }
}

void
outside_view_move_to (OutsideView *self,
                      guint        keysym,
                      guint        n_most,
                      const char  *role,
                      const char  *name)
{
  g_test_message ("Moving to %s “%s”", role, name);
  for (guint i = 0; !_outside_view_has_focus (self, role, name); i++)
    {
      g_assert_cmpuint (i, <, n_most);
      press_and_wait (self, keysym);
    }
}
