/* scout-jump.h: somewhere to go, or something to do, found by its name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define SCOUT_TYPE_JUMP (scout_jump_get_type ())

/**
 * ScoutJump:
 *
 * What a person finds when they type a part of its name: a page, a brand, a filter, a search that
 * was saved. It is an action of the window with its target. Immutable.
 */
G_DECLARE_FINAL_TYPE (ScoutJump, scout_jump, SCOUT, JUMP, GObject)

/**
 * scout_jump_new:
 * @title: its name; plain text of one line
 * @kind: (nullable): what sort of thing it is, in the person's language
 * @icon_name: (nullable): what stands for it
 * @action_name: an action that the window has, such as `win.discover`
 * @target: (nullable): the action's parameter; sunk if it is floating
 *
 * Returns: (transfer full): a jump
 */
ScoutJump *scout_jump_new (const char *title,
                           const char *kind,
                           const char *icon_name,
                           const char *action_name,
                           GVariant   *target);

/**
 * scout_jump_new_last:
 * @title: its name; plain text of one line
 * @kind: (nullable): what sort of thing it is, in the person's language
 * @icon_name: (nullable): what stands for it
 * @action_name: an action that the window has
 * @target: (nullable): the action's parameter; sunk if it is floating
 *
 * Makes what is left to do with a text that may be the name of nothing.
 *
 * Returns: (transfer full): a jump that stands below all others, whatever was typed
 */
ScoutJump *scout_jump_new_last (const char *title,
                                const char *kind,
                                const char *icon_name,
                                const char *action_name,
                                GVariant   *target);

/**
 * scout_jump_is_last:
 * @self: a jump
 *
 * Returns: whether it stands below all others
 */
gboolean scout_jump_is_last (ScoutJump *self);

/**
 * scout_jump_get_title:
 * @self: a jump
 *
 * Returns: (transfer none): its name
 */
const char *scout_jump_get_title (ScoutJump *self);

/**
 * scout_jump_get_kind:
 * @self: a jump
 *
 * Returns: (transfer none) (nullable): what sort of thing it is
 */
const char *scout_jump_get_kind (ScoutJump *self);

/**
 * scout_jump_get_icon_name:
 * @self: a jump
 *
 * Returns: (transfer none) (nullable): what stands for it
 */
const char *scout_jump_get_icon_name (ScoutJump *self);

/**
 * scout_jump_get_action_name:
 * @self: a jump
 *
 * Returns: (transfer none): the action of the window
 */
const char *scout_jump_get_action_name (ScoutJump *self);

/**
 * scout_jump_get_target:
 * @self: a jump
 *
 * Returns: (transfer none) (nullable): the action's parameter
 */
GVariant *scout_jump_get_target (ScoutJump *self);

/**
 * scout_jump_fold:
 * @text: a name, or what was typed
 *
 * Returns: (transfer full): small letters without what is written above or below them
 */
char *scout_jump_fold (const char *text);

/**
 * scout_jump_fits:
 * @self: a jump
 * @text: what was typed, possibly nothing
 *
 * Returns: whether words of its name or of its kind begin with the words of @text, whatever the
 *   case and the accents of either
 */
gboolean scout_jump_fits (ScoutJump  *self,
                          const char *text);

/**
 * scout_jump_begins:
 * @self: a jump
 * @text: what was typed, possibly nothing
 *
 * Returns: whether its name, or the handle that stands in brackets behind it, begins with @text,
 *   whatever the case and the accents of either
 */
gboolean scout_jump_begins (ScoutJump  *self,
                            const char *text);

G_END_DECLS
