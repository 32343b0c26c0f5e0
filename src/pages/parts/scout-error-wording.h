/* scout-error-wording.h: what a person is told about an error, and what they can do.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-state-view.h"

G_BEGIN_DECLS

/**
 * ScoutErrorRemedy:
 * @SCOUT_ERROR_REMEDY_RETRY: asking again may help
 * @SCOUT_ERROR_REMEDY_SIGN_IN: signing in again helps
 * @SCOUT_ERROR_REMEDY_CHOOSE_PAGE: another Page may be allowed
 * @SCOUT_ERROR_REMEDY_NONE: nothing that Scout could do
 *
 * What the main button beside an error does.
 */
typedef enum
{
  SCOUT_ERROR_REMEDY_RETRY,
  SCOUT_ERROR_REMEDY_SIGN_IN,
  SCOUT_ERROR_REMEDY_CHOOSE_PAGE,
  SCOUT_ERROR_REMEDY_NONE,
} ScoutErrorRemedy;

/**
 * ScoutErrorWording:
 * @kind: kind of the state view
 * @icon_name: (nullable): icon in place of the kind's own
 * @title: translated title, a few words
 * @description: translated sentence: what happened, what helps
 * @action_label: (nullable): words of the main button
 * @remedy: what the main button does
 *
 * Constant words for one meaning of #ScoutGraphError.
 */
typedef struct
{
  ScoutStateKind kind;
  const char *icon_name;
  const char *title;
  const char *description;
  const char *action_label;
  ScoutErrorRemedy remedy;
} ScoutErrorWording;

/**
 * scout_error_wording_get:
 * @error: any error
 *
 * Returns: (transfer none): Scout's words for it, in the person's language
 */
ScoutErrorWording scout_error_wording_get (const GError *error);

/**
 * scout_error_wording_is_unshared:
 * @error: (nullable): any error
 *
 * Tells whether there is nothing to ask for, in whatever way it is asked: the creator has not
 * joined, or cannot (S2 3961014, 3961015).
 *
 * Returns: whether @error says that the creator shares no insights
 */
gboolean scout_error_wording_is_unshared (const GError *error);

/**
 * scout_error_wording_dup_line:
 * @error: any error
 *
 * Says in a line what happened, and where somebody has to wait until when.
 *
 * Returns: (transfer full): Meta's title where it sent one and no more is known, Scout's otherwise,
 *   in the person's language, plain text
 */
char *scout_error_wording_dup_line (const GError *error);

/**
 * scout_error_wording_dup_sentences:
 * @error: any error
 *
 * Says what happened and what helps, where there is room for it but no state view.
 *
 * Returns: (transfer full): Scout's words, in the person's language
 */
char *scout_error_wording_dup_sentences (const GError *error);

/**
 * scout_error_wording_get_wait:
 * @error: any error
 *
 * Returns: how long somebody may wait in front of the window until a call may succeed, in seconds;
 *   0 if nobody knows or nobody would wait for that long
 */
guint scout_error_wording_get_wait (const GError *error);

/**
 * scout_error_wording_show:
 * @error: any error
 * @view: shows it
 *
 * Fills a state view: Meta's own title and message where it sent them, Scout's words otherwise, or
 * where more is known than Meta says, both; and code, subcode and trace id behind "Details". Where
 * a Page may not search, the title names it, see scout_brand_wording_show().
 *
 * Returns: what the view's main button means
 */
ScoutErrorRemedy scout_error_wording_show (const GError   *error,
                                           ScoutStateView *view);

G_END_DECLS
