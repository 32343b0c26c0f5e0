/* window-scenes.h: every state of every page of the window.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "window-fixture.h"

G_BEGIN_DECLS

/**
 * WindowScene:
 * @group: which pages it is about; a test goes through one group
 * @name: what is to be seen
 * @show: leads a window that is not open yet to it
 * @is_narrow: whether it is a state of narrow windows only
 */
typedef struct
{
  const char *group;
  const char *name;
  void (*show) (WindowFixture *fixture);
  gboolean is_narrow;
} WindowScene;

/* All scenes; the last one has no name. */
extern const WindowScene window_scenes[];

G_END_DECLS
