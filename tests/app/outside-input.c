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

/* What a key leads to shows within this, even on a busy computer, or it leads nowhere. */
#define KEY_US (10 * G_USEC_PER_SEC)
/* What is typed is searched for 400 ms later. */
#define STEADY_US G_USEC_PER_SEC
#define PAUSE_US (100 * G_TIME_SPAN_MILLISECOND)
#define TIMEOUT_US (60 * G_USEC_PER_SEC)
#define LOOK_US (5 * G_TIME_SPAN_MILLISECOND)

/* AT-SPI's numbers. */
#define KEY_PRESS 0
#define KEY_RELEASE 1
#define KEY_SYMBOL 3
#define CONTROL_KEYCODE 37
#define SHIFT_KEYCODE 50

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

/* Moves the pointer to the middle of something, and says where that is. */
static OutsidePlace
point_at (OutsideView *self,
          const char  *role,
          const char  *name)
{
  g_autofree char *path = _outside_view_wait_for_path (self, role, name);
  OutsidePlace place = _outside_view_wait_for_place (self, path);

  g_assert_cmpint (place.width, >, 0);
  g_assert_cmpint (place.height, >, 0);
  place.x += place.width / 2;
  place.y += place.height / 2;

  /* Without a move GTK does not know of the pointer after a popover was open. */
  send_pointer (self, place.x - 1, place.y, "abs");
  send_pointer (self, place.x, place.y, "abs");
  return place;
}

static void
click_with (OutsideView *self,
            const char  *role,
            const char  *name,
            guint        modifier_keycode)
{
  OutsidePlace middle = point_at (self, role, name);

  if (modifier_keycode != 0)
    send_key (self, modifier_keycode, KEY_PRESS);
  send_pointer (self, middle.x, middle.y, "b1c");
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
outside_view_click_secondary (OutsideView *self,
                              const char  *role,
                              const char  *name)
{
  OutsidePlace middle = point_at (self, role, name);

  send_pointer (self, middle.x, middle.y, "b3c");
}

/* To look takes a while itself on a busy computer: what a look found may be as old as its start. */
GStrv
outside_view_wait_for_names (OutsideView *self,
                             const char  *role,
                             guint        n_least,
                             const char  *busy)
{
  gint64 began_at = g_get_monotonic_time ();
  gint64 looked_at = began_at;
  g_auto(GStrv) before = outside_view_dup_names (self, role);
  gint64 same_since = g_get_monotonic_time ();

  while (g_strv_length (before) < n_least || looked_at - same_since < STEADY_US)
    {
      g_auto(GStrv) names = NULL;

      g_usleep (PAUSE_US);
      looked_at = g_get_monotonic_time ();
      g_assert_cmpint (looked_at - began_at, <, TIMEOUT_US);
      names = outside_view_dup_names (self, role);
      if (!g_strv_equal ((const char * const *) names, (const char * const *) before)
          || outside_view_has (self, "label", busy))
        same_since = g_get_monotonic_time ();
      g_clear_pointer (&before, g_strfreev);
      before = g_steal_pointer (&names);
    }

  return g_steal_pointer (&before);
}

int
outside_view_get_top (OutsideView *self,
                      const char  *role,
                      const char  *name)
{
  g_autofree char *path = _outside_view_wait_for_path (self, role, name);

  return _outside_view_wait_for_place (self, path).y;
}

void
outside_view_turn_wheel (OutsideView *self,
                         const char  *role,
                         const char  *name,
                         int          n_notches)
{
  OutsidePlace middle = point_at (self, role, name);

  for (int i = 0; i < ABS (n_notches); i++)
    send_pointer (self, middle.x, middle.y, n_notches > 0 ? "b5c" : "b4c");
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

static int
count_characters (OutsideView *self,
                  const char  *path)
{
  g_autoptr(GVariant) reply = _outside_view_call (
    self, path, "org.freedesktop.DBus.Properties", "Get",
    g_variant_new ("(ss)", "org.a11y.atspi.Text", "CharacterCount"));
  g_autoptr(GVariant) value = NULL;

  g_assert_nonnull (reply);
  g_variant_get (reply, "(v)", &value);
  return g_variant_get_int32 (value);
}

/* Keys go through the registry and the X server, and arrive when these come to them. */
void
outside_view_type_into (OutsideView *self,
                        const char  *role,
                        const char  *name,
                        const char  *text)
{
  gint64 began_at = g_get_monotonic_time ();
  g_autofree char *path = NULL;

  outside_view_click_into (self, role, name);
  path = g_strdup (self->focus);
  outside_view_type (self, text);
  while (count_characters (self, path) != (int) strlen (text))
    {
      g_assert_cmpint (g_get_monotonic_time () - began_at, <, TIMEOUT_US);
      g_usleep (LOOK_US);
    }
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
