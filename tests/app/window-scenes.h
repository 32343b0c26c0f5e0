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
 */
typedef struct
{
  const char *group;
  const char *name;
  void (*show) (WindowFixture *fixture);
} WindowScene;

/* The scenes before there is a Page to search as, and those of what is kept; the last ones have no
 * name. */
extern const WindowScene window_account_scenes[];
extern const WindowScene window_kept_scenes[];

/* What can be searched, by the window's names. */
#define WINDOW_FACEBOOK "facebook-creators"
#define WINDOW_INSTAGRAM "instagram-creators"
#define WINDOW_CONTENT "facebook-content"

/**
 * WindowCase:
 * @group: which pages it is about
 * @name: what is to be seen
 * @show: leads the window to it
 * @subject: what is searched
 * @words: (nullable): what for
 * @position: who of the results is opened
 * @tab: which tab of a creator's page, from 1
 * @fault: what goes wrong
 * @code: Graph's code, where the kind of fault has a choice
 * @subcode: Graph's subcode, or 0
 * @is_offline: whether there is no network any more
 * @text: (nullable): what is said then
 * @goes_on: whether the window is that of the case before, not one that is not open yet, which
 *   takes longer than all else
 * @is_narrow: whether it is a state of narrow windows only
 *
 * A state that every search, or every page of a creator or post, can come into.
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
  guint position;
  int tab;
  ScoutSandboxFaultKind fault;
  int code;
  int subcode;
  gboolean is_offline;
  const char *text;
  gboolean goes_on;
  gboolean is_narrow;
};

/* The states that searches share, what else they can look like, and those of a creator, of the
 * creator's tabs and of a post; the last ones have no name. */
extern const WindowCase window_search_cases[];
extern const WindowCase window_result_cases[];
extern const WindowCase window_page_cases[];
extern const WindowCase window_tab_cases[];

/* Opens a window with the search, or goes back to it in the one that there is, where all works
 * again. */
void window_case_begin (WindowFixture    *fixture,
                        const WindowCase *self);

/* Lets the calls of all searches and all parts go wrong from now on. */
void window_case_plan (WindowFixture    *fixture,
                       const WindowCase *self);

G_END_DECLS
