/* scout-application.h: the program: its options, its windows and what is open.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_APPLICATION (scout_application_get_type ())
G_DECLARE_FINAL_TYPE (ScoutApplication, scout_application, SCOUT, APPLICATION, AdwApplication)

/**
 * scout_application_new:
 *
 * Returns: (transfer full): the program, to be run with g_application_run()
 */
ScoutApplication *scout_application_new (void);

/**
 * scout_application_explore:
 * @self: the program
 *
 * Goes on with sample data, signed in as the sandbox's sample user.
 */
void scout_application_explore (ScoutApplication *self);

/**
 * scout_application_leave_sample_data:
 * @self: the program
 *
 * Ends the sample data and goes on with Facebook.
 */
void scout_application_leave_sample_data (ScoutApplication *self);

/**
 * scout_application_get_exit_status:
 * @self: the program
 *
 * Returns: the status to exit with after a run that GApplication itself counts as a success
 */
int scout_application_get_exit_status (ScoutApplication *self);

G_END_DECLS
