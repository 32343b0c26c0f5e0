/* window-fixture.h: Scout's window in front of a sandbox, for tests of the program.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "page-fixture.h"
#include "scout-application.h"
#include "scout-window.h"

G_BEGIN_DECLS

typedef struct
{
  ScoutSandbox *sandbox; /* (owned) */
  ScoutWindow *window;   /* (nullable): owned by GTK */
  GSettings *settings;   /* (owned) (nullable): what window and session are handed */
  int width;             /* of windows opened later; 0 for the default */
  int height;
} WindowFixture;

/* The program under test; there is one for all tests. */
AdwApplication *window_fixture_get_program (void);

/* Starts GLib's test framework and the program. */
void window_fixture_init (int    *argc,
                          char ***argv);

/* Starts a sandbox; no window yet, and nothing kept from earlier tests. */
void window_fixture_set_up (WindowFixture *fixture,
                            gconstpointer  data);

/* Goes on with another sandbox, or with %NULL with the one that there is unless told otherwise, and
 * with nothing kept. No window may be open. */
void window_fixture_use_sandbox (WindowFixture             *fixture,
                                 const ScoutSandboxOptions *options);

/* Closes the window and waits until nothing of it is left; stops the sandbox. */
void window_fixture_tear_down (WindowFixture *fixture,
                               gconstpointer  data);

/* Opens the window, with the sample user signed in or with nobody. */
void window_fixture_open (WindowFixture *fixture,
                          gboolean       is_signed_in);

/* Opens the window with the sample user signed in, and no network. */
void window_fixture_open_offline (WindowFixture *fixture);

/* Opens the window with the sample user and waits for creators. */
void window_fixture_open_discover (WindowFixture *fixture);

/* Closes the window and waits until it is gone for good. */
void window_fixture_close (WindowFixture *fixture);

/* Closes the window as a person closes it: what still has to be written is. */
void window_fixture_close_by_hand (WindowFixture *fixture);

/* Closes the window by hand, opens it again, and waits until this is shown; what the sandbox was
 * asked before is forgotten. */
void window_fixture_start_again (WindowFixture *fixture,
                                 ScoutView      view);

/* Stops the sandbox, or starts it on the same port. */
void window_fixture_set_online (WindowFixture *fixture,
                                gboolean       online);

/* What the session keeps on this computer. (nullable) */
ScoutLibrary *window_fixture_get_library (WindowFixture *fixture);

/* Waits until there is a library, and it is open. */
void window_fixture_wait_for_library (WindowFixture *fixture);

/* What another program does to the library's file while no window is open. */
void window_fixture_run_sql (WindowFixture *fixture,
                             const char    *sql);

/* Opens the search page with what is kept beside it. */
void window_fixture_open_kept (WindowFixture *fixture);

/* The next start after that; the sandbox ends with a session. */
void window_fixture_reopen_kept (WindowFixture *fixture);

/* Whether what the sidebar calls @text is marked there. */
gboolean window_fixture_is_marked (WindowFixture *fixture,
                                   const char    *text);

/* Saves a picture of the window as @name, for people to look at. */
void window_fixture_save_picture (WindowFixture *fixture,
                                  const char    *name);

/* Waits until this is shown. */
void window_fixture_wait_for_view (WindowFixture *fixture,
                                   ScoutView      view);

/* Waits until the search has an answer, and expects creators in it. */
void window_fixture_wait_for_creators (WindowFixture *fixture);

/* Waits until the list has as much ahead as it wants, so that nothing comes or goes. */
void window_fixture_wait_until_still (WindowFixture *fixture);

/* Waits until all parts of the creator page have an answer. */
void window_fixture_wait_for_parts (WindowFixture *fixture);

/* Waits until this text is on the screen, and expects that there is something to read all the
 * while, but for the first second. */
void window_fixture_wait_for_text (WindowFixture *fixture,
                                   const char    *text);

/* Like window_fixture_wait_for_text(), for a part of a text. */
void window_fixture_wait_for_words (WindowFixture *fixture,
                                    const char    *words);

/* Waits until this text is not on the screen any more. */
void window_fixture_wait_for_no_text (WindowFixture *fixture,
                                      const char    *text);

/* Waits until cards or a chart show that they take a while. */
void window_fixture_wait_for_skeleton (WindowFixture *fixture);

/* Scrolls the search that is shown, from its top at 0 to the bottom of what is loaded at 1. */
void window_fixture_scroll (WindowFixture *fixture,
                            double         fraction);

/* Scrolls the creator's page down to the parts that may say what is wrong: in a narrow window they
 * are out of sight. */
void window_fixture_scroll_creator (WindowFixture *fixture);

/* Scrolls on until there is nothing more to load. */
void window_fixture_scroll_to_end (WindowFixture *fixture);

/* The page that is shown; the whole window while there is none. */
GtkWidget *window_fixture_get_page (WindowFixture *fixture);

/* Waits until frames and queued work are through. */
void window_fixture_settle (WindowFixture *fixture);

G_END_DECLS
