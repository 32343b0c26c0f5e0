/* scout-status-pill.h: a state in a word.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * ScoutStatusKind:
 * @SCOUT_STATUS_NEUTRAL: neither good nor bad
 * @SCOUT_STATUS_INFO: worth knowing
 * @SCOUT_STATUS_OK: good
 * @SCOUT_STATUS_WARNING: needs attention
 * @SCOUT_STATUS_ERROR: bad
 * @SCOUT_STATUS_BUSY: not yet known; shows a spinner
 * @SCOUT_STATUS_UNKNOWN: not known, and not asked for
 *
 * The kinds of states.
 */
typedef enum
{
  SCOUT_STATUS_NEUTRAL,
  SCOUT_STATUS_INFO,
  SCOUT_STATUS_OK,
  SCOUT_STATUS_WARNING,
  SCOUT_STATUS_ERROR,
  SCOUT_STATUS_BUSY,
  SCOUT_STATUS_UNKNOWN,
} ScoutStatusKind;

#define SCOUT_TYPE_STATUS_KIND (scout_status_kind_get_type ())
GType scout_status_kind_get_type (void);

#define SCOUT_TYPE_STATUS_PILL (scout_status_pill_get_type ())
G_DECLARE_FINAL_TYPE (ScoutStatusPill, scout_status_pill, SCOUT, STATUS_PILL, GtkWidget)

/**
 * scout_status_pill_new:
 *
 * Returns: (transfer floating): a neutral pill without words
 */
GtkWidget *scout_status_pill_new (void);

/**
 * scout_status_pill_get_kind:
 * @self: the widget
 *
 * Gets the kind of the state.
 *
 * Returns: the kind
 */
ScoutStatusKind scout_status_pill_get_kind (ScoutStatusPill *self);

/**
 * scout_status_pill_set_kind:
 * @self: the widget
 * @kind: the kind
 *
 * Sets the kind of the state.
 */
void scout_status_pill_set_kind (ScoutStatusPill *self,
                                 ScoutStatusKind  kind);

/**
 * scout_status_pill_get_label:
 * @self: the widget
 *
 * Gets the words.
 *
 * Returns: (transfer none) (nullable): a word or two, plain text
 */
const char *scout_status_pill_get_label (ScoutStatusPill *self);

/**
 * scout_status_pill_set_label:
 * @self: the widget
 * @label: (nullable): a word or two, plain text
 *
 * Sets the words.
 */
void scout_status_pill_set_label (ScoutStatusPill *self,
                                  const char      *label);

/**
 * scout_status_pill_get_icon_name:
 * @self: the widget
 *
 * Gets the icon, which replaces the one of the kind.
 *
 * Returns: (transfer none) (nullable): an icon name
 */
const char *scout_status_pill_get_icon_name (ScoutStatusPill *self);

/**
 * scout_status_pill_set_icon_name:
 * @self: the widget
 * @icon_name: (nullable): an icon name
 *
 * Sets the icon, which replaces the one of the kind.
 */
void scout_status_pill_set_icon_name (ScoutStatusPill *self,
                                      const char      *icon_name);

G_END_DECLS
