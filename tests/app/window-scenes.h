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

/* The scenes before there is a Page to search as, those of what is kept, and all others; the last
 * ones have no name. */
extern const WindowScene window_account_scenes[];
extern const WindowScene window_scenes[];
extern const WindowScene window_kept_scenes[];

/* Makes calls to a path go wrong from now on. */
void window_scene_plan (WindowFixture         *fixture,
                        ScoutSandboxFaultKind  kind,
                        const char            *path,
                        int                    code);

/* Opens the window with Pages that cannot all search. */
void window_scene_open_with_brands (WindowFixture     *fixture,
                                    ScoutSandboxBrand  first,
                                    ScoutSandboxBrand  second);

/**
 * WindowCase:
 * @group: which pages it is about
 * @name: what is to be seen
 * @show: leads a window that is not open yet to it
 * @subject: what is searched
 * @words: (nullable): what for
 * @fault: what goes wrong
 * @code: Graph's code, where the kind of fault has a choice
 * @subcode: Graph's subcode, or 0
 * @text: (nullable): what is said then
 *
 * A state that every search, or every part of a creator's page, can come into.
 */
typedef struct _WindowCase WindowCase;

struct _WindowCase
{
  const char *group;
  const char *name;
  void (*show) (WindowFixture    *fixture,
                const WindowCase *self);
  const char *subject;
  const char *words;
  ScoutSandboxFaultKind fault;
  int code;
  int subcode;
  const char *text;
};

/* All cases; the last one has no name. */
extern const WindowCase window_cases[];

G_END_DECLS
