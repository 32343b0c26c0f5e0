/* outside-view-private.h: what looking at a program and using it share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "outside-view.h"

G_BEGIN_DECLS

#define OUTSIDE_REGISTRY "org.a11y.atspi.Registry"
#define OUTSIDE_TIMEOUT_MS 20000

struct _OutsideView
{
  GDBusConnection *bus; /* (owned) */
  char *program;        /* (owned) (nullable): bus name of the program that is looked at */
  char *root;           /* (owned) (nullable): path of its root */
  char *focus;          /* (owned) (nullable): path of what has the focus */
  guint focus_id;       /* subscription */
};

/* A rectangle of the screen. */
typedef struct
{
  int x, y, width, height;
} OutsidePlace;

/* Asks something of the program. Takes floating @arguments. (nullable): %NULL if whoever is asked
 * is gone */
GVariant *_outside_view_call (OutsideView *self,
                              const char  *path,
                              const char  *interface,
                              const char  *method,
                              GVariant    *arguments);

/* Waits until something is there, and not hidden. (transfer full): its path */
char *_outside_view_wait_for_path (OutsideView *self,
                                   const char  *role,
                                   const char  *name);

/* Whether something is anywhere to be seen. */
gboolean _outside_view_has_place (OutsideView *self,
                                  const char  *path);

/* Waits until something stays where it is, and says where on the screen that is. */
OutsidePlace _outside_view_wait_for_place (OutsideView *self,
                                           const char  *path);

/* Takes in what the program has said of itself. */
void _outside_view_take_in_news (void);

/* Whether something has the focus. */
gboolean _outside_view_has_focus (OutsideView *self,
                                  const char  *role,
                                  const char  *name);

G_END_DECLS
