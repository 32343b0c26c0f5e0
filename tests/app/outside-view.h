/* outside-view.h: a program as assistive technology sees and uses it, from outside.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Speaks AT-SPI over D-Bus, and sends real keys and pointer events to the display through its
 * registry: needs neither a library nor anything of Scout. Everything blocks, and what does not
 * come within a minute ends the test. */
typedef struct _OutsideView OutsideView;

/* (nullable): %NULL where there is no AT-SPI. */
OutsideView *outside_view_new (void);
void outside_view_free (OutsideView *self);

/* Waits until a program of this name shows itself, and looks at it from then on. */
void outside_view_wait_for_program (OutsideView *self,
                                    const char  *name);

/* Whether something is in the program now. Roles are those of GTK, such as "button"; an
 * asterisk in a name stands for anything. */
gboolean outside_view_has (OutsideView *self,
                           const char  *role,
                           const char  *name);

/* Waits until something is there. (transfer full): its whole name */
char *outside_view_wait_for (OutsideView *self,
                             const char  *role,
                             const char  *name);

/* Waits until nothing of the kind is there. */
void outside_view_wait_until_gone (OutsideView *self,
                                   const char  *role,
                                   const char  *name);

/* Names of all things of a role, as they follow each other. */
GStrv outside_view_dup_names (OutsideView *self,
                              const char  *role);

/* The same once there are so many at least, and they stay the same for a second in which the label
 * @busy is not there: where each key that is typed asks anew, what a part of the word has found
 * comes and goes. */
GStrv outside_view_wait_for_names (OutsideView *self,
                                   const char  *role,
                                   guint        n_least,
                                   const char  *busy);

/* Clicks in the middle of something with the pointer, in a popover too. */
void outside_view_click (OutsideView *self,
                         const char  *role,
                         const char  *name);

/* The same with a key held down. */
void outside_view_click_with_control (OutsideView *self,
                                      const char  *role,
                                      const char  *name);
void outside_view_click_with_shift (OutsideView *self,
                                    const char  *role,
                                    const char  *name);

/* The same with the secondary button, which opens a menu of what it is on. */
void outside_view_click_secondary (OutsideView *self,
                                   const char  *role,
                                   const char  *name);

/* Where on the screen the upper edge of something is, once it stays there. */
int outside_view_get_top (OutsideView *self,
                          const char  *role,
                          const char  *name);

/* Turns the wheel with the pointer on something: so many notches down, or up if negative. */
void outside_view_turn_wheel (OutsideView *self,
                              const char  *role,
                              const char  *name,
                              int          n_notches);

/* Presses a key, perhaps with the control key held. */
void outside_view_press (OutsideView *self,
                         guint        keysym);
void outside_view_press_with_control (OutsideView *self,
                                      guint        keysym);

/* Types ASCII. */
void outside_view_type (OutsideView *self,
                        const char  *text);

/* Waits until something has the focus. */
void outside_view_wait_for_focus (OutsideView *self,
                                  const char  *role,
                                  const char  *name);

/* Clicks until something has the focus: what opens or closes beside it may move it away. */
void outside_view_click_into (OutsideView *self,
                              const char  *role,
                              const char  *name);

/* Clicks into something empty, types ASCII, and waits until the program has taken it in. */
void outside_view_type_into (OutsideView *self,
                             const char  *role,
                             const char  *name,
                             const char  *text);

/* Presses a key until something has the focus, at most so many times. */
void outside_view_move_to (OutsideView *self,
                           guint        keysym,
                           guint        n_most,
                           const char  *role,
                           const char  *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (OutsideView, outside_view_free)

G_END_DECLS
