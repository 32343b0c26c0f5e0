/* scout-ui-fixture.h: what tests with a real window share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

typedef gboolean (*ScoutUiPredicate) (gpointer data);

/**
 * scout_ui_fixture_init:
 * @argc: (inout): the number of arguments
 * @argv: (inout): the arguments
 *
 * Starts GLib's test framework, GTK and an application with Scout's id, so that style sheets and
 * icons come from the registered resources as they do in the program; fixes everything that would
 * make pictures differ from run to run.
 */
void scout_ui_fixture_init (int    *argc,
                            char ***argv);

/**
 * scout_ui_fixture_init_program:
 * @argc: (inout): the number of arguments
 * @argv: (inout): the arguments
 * @program: (transfer full): an application that initialises GTK itself when it starts up
 *
 * The same with an application of another class, for tests of the program.
 */
void scout_ui_fixture_init_program (int            *argc,
                                    char         ***argv,
                                    AdwApplication *program);

/**
 * scout_ui_fixture_finish:
 *
 * Lets go of the application. To be called after g_test_run().
 */
void scout_ui_fixture_finish (void);

/**
 * scout_ui_fixture_set_dark:
 * @dark: whether the interface is dark
 */
void scout_ui_fixture_set_dark (gboolean dark);

/**
 * scout_ui_fixture_present:
 * @child: (transfer floating): what the window holds
 * @width: the window's size
 * @height: the window's size
 *
 * Shows a window without decoration and waits until it is drawn.
 *
 * Returns: (transfer none): the window; destroy it with scout_ui_fixture_close()
 */
GtkWidget *scout_ui_fixture_present (GtkWidget *child,
                                     int        width,
                                     int        height);

/**
 * scout_ui_fixture_close:
 * @window: a window
 *
 * Destroys a window and waits until whatever it left behind has run.
 */
void scout_ui_fixture_close (GtkWidget *window);

/**
 * scout_ui_fixture_wait:
 * @predicate: what to wait for
 * @data: its argument
 *
 * Iterates the main context until @predicate holds; aborts the test after 30 seconds.
 */
void scout_ui_fixture_wait (ScoutUiPredicate predicate,
                            gpointer         data);

/**
 * scout_ui_fixture_settle:
 *
 * Iterates the main context until nothing is left to do and a frame has passed.
 */
void scout_ui_fixture_settle (GtkWidget *widget);

/**
 * scout_ui_fixture_count_handlers:
 * @object: a #GObject
 *
 * Counts who listens to an object that goes on when a widget goes.
 *
 * Returns: the handlers of all its signals that are not blocked
 */
guint scout_ui_fixture_count_handlers (gpointer object);

/**
 * scout_ui_fixture_count_requests:
 *
 * Counts what has been asked of the display, of which many questions are waited for.
 *
 * Returns: the requests since the display was opened
 */
gulong scout_ui_fixture_count_requests (void);

/**
 * scout_ui_fixture_save_picture:
 * @widget: a widget in a window
 * @name: the picture's name without ".png"
 *
 * Saves what a widget looks like below the build directory, in "pictures".
 *
 * Returns: (transfer full): the picture
 */
GdkTexture *scout_ui_fixture_save_picture (GtkWidget  *widget,
                                           const char *name);

/**
 * scout_ui_fixture_press:
 * @widget: a widget
 * @keyval: a key
 *
 * Activates the class shortcut that @widget has for a key.
 *
 * Returns: whether there is one and it handled the key
 */
gboolean scout_ui_fixture_press (GtkWidget *widget,
                                 guint      keyval);

/**
 * scout_ui_fixture_find:
 * @root: where to begin
 * @type: which type
 * @text: (nullable): the label's or button's text
 *
 * Returns: (transfer none) (nullable): the first widget in the tree that fits
 */
GtkWidget *scout_ui_fixture_find (GtkWidget  *root,
                                  GType       type,
                                  const char *text);

/**
 * scout_ui_fixture_count_cb:
 * @object: unused
 * @pspec: unused
 * @user_data: an int to count up
 *
 * Counts notifications.
 */
void scout_ui_fixture_count_cb (GObject    *object,
                                GParamSpec *pspec,
                                gpointer    user_data);

G_END_DECLS
