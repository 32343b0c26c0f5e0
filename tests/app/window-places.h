/* window-places.h: pages of the window, in the states in which they are told apart by their keys.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "window-fixture.h"

G_BEGIN_DECLS

typedef struct
{
  const char *name;
  void (*open) (WindowFixture *fixture);
  ScoutView view;
  const char *enabled; /* actions, by the part after the dot, with a blank before and after each */
} WindowPlace;

/* Ends with one without a name. */
extern const WindowPlace window_places[];

G_END_DECLS
