/* scout-state-view.h: a page that has nothing to show, and why.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutStateKind:
 * @SCOUT_STATE_LOADING: something is on its way
 * @SCOUT_STATE_EMPTY: there is nothing
 * @SCOUT_STATE_ERROR: something failed
 * @SCOUT_STATE_OFFLINE: the network is away
 *
 * The kinds of states; each brings its own icon.
 */
typedef enum
{
  SCOUT_STATE_LOADING,
  SCOUT_STATE_EMPTY,
  SCOUT_STATE_ERROR,
  SCOUT_STATE_OFFLINE,
} ScoutStateKind;

#define SCOUT_TYPE_STATE_KIND (scout_state_kind_get_type ())
GType scout_state_kind_get_type (void);

/* ScoutStateView::action and ::secondary-action are emitted when a button is pressed. */
#define SCOUT_TYPE_STATE_VIEW (scout_state_view_get_type ())
G_DECLARE_FINAL_TYPE (ScoutStateView, scout_state_view, SCOUT, STATE_VIEW, GtkWidget)

/**
 * scout_state_view_new:
 *
 * Returns: (transfer floating): a view that is loading
 */
GtkWidget *scout_state_view_new (void);

/**
 * scout_state_view_get_kind:
 * @self: the widget
 *
 * Gets the kind of the state.
 *
 * Returns: the kind
 */
ScoutStateKind scout_state_view_get_kind (ScoutStateView *self);

/**
 * scout_state_view_set_kind:
 * @self: the widget
 * @kind: the kind
 *
 * Sets the kind of the state.
 */
void scout_state_view_set_kind (ScoutStateView *self,
                                ScoutStateKind  kind);

/**
 * scout_state_view_get_icon_name:
 * @self: the widget
 *
 * Gets the icon, which replaces the one of the kind.
 *
 * Returns: (transfer none) (nullable): an icon name
 */
const char *scout_state_view_get_icon_name (ScoutStateView *self);

/**
 * scout_state_view_set_icon_name:
 * @self: the widget
 * @icon_name: (nullable): an icon name
 *
 * Sets the icon, which replaces the one of the kind.
 */
void scout_state_view_set_icon_name (ScoutStateView *self,
                                     const char     *icon_name);

/**
 * scout_state_view_get_title:
 * @self: the widget
 *
 * Gets what happened.
 *
 * Returns: (transfer none) (nullable): a few words, plain text
 */
const char *scout_state_view_get_title (ScoutStateView *self);

/**
 * scout_state_view_set_title:
 * @self: the widget
 * @title: (nullable): a few words, plain text
 *
 * Sets what happened.
 */
void scout_state_view_set_title (ScoutStateView *self,
                                 const char     *title);

/**
 * scout_state_view_get_description:
 * @self: the widget
 *
 * Gets what it means and what still works.
 *
 * Returns: (transfer none) (nullable): a sentence, plain text
 */
const char *scout_state_view_get_description (ScoutStateView *self);

/**
 * scout_state_view_set_description:
 * @self: the widget
 * @description: (nullable): a sentence, plain text
 *
 * Sets what it means and what still works.
 */
void scout_state_view_set_description (ScoutStateView *self,
                                       const char     *description);

/**
 * scout_state_view_get_action_label:
 * @self: the widget
 *
 * Gets the words of the main button, which is hidden without.
 *
 * Returns: (transfer none) (nullable): a verb, plain text
 */
const char *scout_state_view_get_action_label (ScoutStateView *self);

/**
 * scout_state_view_set_action_label:
 * @self: the widget
 * @action_label: (nullable): a verb, plain text
 *
 * Sets the words of the main button, which is hidden without.
 */
void scout_state_view_set_action_label (ScoutStateView *self,
                                        const char     *action_label);

/**
 * scout_state_view_get_secondary_label:
 * @self: the widget
 *
 * Gets the words of the other button, which is hidden without.
 *
 * Returns: (transfer none) (nullable): a verb, plain text
 */
const char *scout_state_view_get_secondary_label (ScoutStateView *self);

/**
 * scout_state_view_set_secondary_label:
 * @self: the widget
 * @secondary_label: (nullable): a verb, plain text
 *
 * Sets the words of the other button, which is hidden without.
 */
void scout_state_view_set_secondary_label (ScoutStateView *self,
                                           const char     *secondary_label);

/**
 * scout_state_view_set_link:
 * @self: a state view
 * @label: (nullable): what else can be done meanwhile, or %NULL for no button
 * @action_name: (nullable): name of the action that does it, %NULL without a label
 *
 * Sets a button that leads elsewhere, and stays while a countdown runs.
 */
void scout_state_view_set_link (ScoutStateView *self,
                                const char     *label,
                                const char     *action_name);

/**
 * scout_state_view_set_subject:
 * @self: the widget
 * @subject: what of a page it stands for, plain text, "" for all of it
 *
 * Tells assistive technology what the buttons are about: several of these may be on one page, each
 * with a button that says to try again.
 */
void scout_state_view_set_subject (ScoutStateView *self,
                                   const char     *subject);

/**
 * scout_state_view_set_extra:
 * @self: the widget
 * @extra: (nullable) (transfer floating): a widget, or %NULL
 *
 * Sets what stands between the description and the buttons, in the place of what stood there.
 */
void scout_state_view_set_extra (ScoutStateView *self,
                                 GtkWidget      *extra);

/**
 * scout_state_view_set_countdown:
 * @self: the widget
 * @seconds: how long to wait, or 0 for no countdown
 *
 * Shows how long it takes until the main button is of use, in the place of the icon. When the time
 * is over, emits ScoutStateView::action. The other button says "Stop waiting" meanwhile, and stops
 * the countdown; what it says and does otherwise comes back then.
 */
void scout_state_view_set_countdown (ScoutStateView *self,
                                     guint           seconds);

/**
 * scout_state_view_make_compact:
 * @self: the widget, before it is shown
 *
 * Makes the state that of a part of a page instead of a whole one: smaller, and as high as it has
 * to be, for the page scrolls.
 */
void scout_state_view_make_compact (ScoutStateView *self);

/**
 * scout_state_view_focus_action:
 * @self: the widget
 *
 * Gives its main button the keyboard, where it has one: there is nothing else to be done. While it
 * counts, that is the button which ends the waiting.
 */
void scout_state_view_focus_action (ScoutStateView *self);

/**
 * scout_state_view_set_details:
 * @self: the widget
 * @message: (nullable): what the server said, plain text
 * @code: the error code, 0 for none
 * @subcode: the error subcode, 0 for none
 * @trace_id: (nullable): the trace id to quote to Meta's support
 *
 * Sets what stands behind "Details", which is hidden if there is nothing.
 */
void scout_state_view_set_details (ScoutStateView *self,
                                   const char     *message,
                                   int             code,
                                   int             subcode,
                                   const char     *trace_id);

G_END_DECLS
