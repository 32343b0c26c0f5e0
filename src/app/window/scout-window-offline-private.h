/* scout-window-offline-private.h: the window without anybody to ask.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-window.h"

G_BEGIN_DECLS

/* Goes on as the Page of the last start, if the account that has been loaded still has it. */
void _scout_window_show_restored (ScoutWindow *self);

/* Shows what was kept while nobody can be asked, or Meta refuses the sign-in; FALSE if it is not
 * known for which Page. */
gboolean _scout_window_start_offline (ScoutWindow  *self,
                                      const GError *error);

/* Whether nobody could be asked about the sign-in. */
gboolean _scout_window_is_offline (ScoutWindow *self);

/* Asks once more about the sign-in, if nobody could be asked. */
void _scout_window_retry (ScoutWindow *self);

/* Goes on with a Page now that there is somebody to ask; the person stays in the view, and a
 * creator is asked for what is not kept. */
void _scout_window_go_on (ScoutWindow    *self,
                          ScoutBrandPage *page,
                          ScoutView       view);

/* Forgets that nobody could be asked. */
void _scout_window_leave_offline (ScoutWindow *self);

/* Says in the banner that nobody can be asked. */
void _scout_window_show_offline_banner (ScoutWindow *self);

/* Does what that banner offers. */
void _scout_window_follow_offline_banner (ScoutWindow *self);

/* Says in the banner what is special about the window, if anything is. */
void _scout_window_update_banner (ScoutWindow *self);

/* Allows what can be done in the view. */
void _scout_window_update_actions (ScoutWindow *self);

/* Whether an action of the window or the application can be done in the view. */
gboolean _scout_window_has_action (ScoutWindow *self,
                                   const char  *name);

/* The action that asks once more. */
void _scout_window_retry_action (GtkWidget  *widget,
                                 const char *name,
                                 GVariant   *parameter);

G_END_DECLS
