/* scout-window-offline-private.h: the window without anybody to ask.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-window.h"

G_BEGIN_DECLS

/* Shows what was kept while nobody can be asked; FALSE if it is not known for which Page. */
gboolean _scout_window_start_offline (ScoutWindow  *self,
                                      const GError *error);

/* Whether nobody could be asked about the sign-in. */
gboolean _scout_window_is_offline (ScoutWindow *self);

/* Asks once more about the sign-in, if nobody could be asked. */
void _scout_window_retry (ScoutWindow *self);

/* Forgets that nobody could be asked. */
void _scout_window_leave_offline (ScoutWindow *self);

/* Says in the banner that nobody can be asked. */
void _scout_window_show_offline_banner (ScoutWindow *self);

/* The action that asks once more. */
void _scout_window_retry_action (GtkWidget  *widget,
                                 const char *name,
                                 GVariant   *parameter);

G_END_DECLS
