/* scout-onboarding-frame.h: the step rail beside the pages of signing in.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Emits ScoutOnboardingFrame::cancel; has ScoutOnboardingFrame:child, :header, :step and
 * :narrow. */
#define SCOUT_TYPE_ONBOARDING_FRAME (scout_onboarding_frame_get_type ())
G_DECLARE_FINAL_TYPE (ScoutOnboardingFrame, scout_onboarding_frame, SCOUT, ONBOARDING_FRAME,
                      GtkWidget)

/**
 * scout_onboarding_frame_set_span:
 * @self: a frame
 * @step: index of the step that is being done, as for scout_onboarding_frame_set_step()
 * @n_steps: how many steps, from this one on, cannot be told apart, at least 1
 *
 * Moves the rail on, to a step or to one of several.
 */
void scout_onboarding_frame_set_span (ScoutOnboardingFrame *self,
                                      guint                 step,
                                      guint                 n_steps);

/**
 * scout_onboarding_frame_set_step:
 * @self: a frame
 * @step: index of the step that is being done: 0 sign in, 1 Pages, 2 permissions, 3 connected
 *
 * Moves the rail on.
 */
void scout_onboarding_frame_set_step (ScoutOnboardingFrame *self,
                                      guint                 step);

/**
 * scout_onboarding_frame_set_shows_steps:
 * @self: a frame
 * @shows_steps: whether somebody is on the way
 *
 * Shows the rail, which it does at first, or leaves it out where nobody takes its steps.
 */
void scout_onboarding_frame_set_shows_steps (ScoutOnboardingFrame *self,
                                             gboolean              shows_steps);

/**
 * scout_onboarding_frame_get_step:
 * @self: a frame
 *
 * Gets the step that is being done.
 *
 * Returns: its index
 */
guint scout_onboarding_frame_get_step (ScoutOnboardingFrame *self);

/**
 * scout_onboarding_frame_set_keeps_token:
 * @self: a frame
 * @keeps_token: whether the sign-in outlives this run, in the keyring
 *
 * Says where the access token goes.
 */
void scout_onboarding_frame_set_keeps_token (ScoutOnboardingFrame *self,
                                             gboolean              keeps_token);

G_END_DECLS
