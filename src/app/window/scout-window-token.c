/* scout-window-token.c: the window's way in with a token that a developer has already.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* It needs no App ID and no page of Facebook's; whose it is and what it may do shows when it is
 * used. */

#include "config.h"

#include "scout-window-private.h"

#include "scout-login-fallback.h"

static void
pasted_cb (const char *text,
           gpointer    user_data)
{
  ScoutWindow *self = user_data;
  g_autoptr(ScoutLoginGrant) grant = scout_login_grant_new_for_token (text);

  /* Whoever has gone elsewhere meanwhile does not want it any more. */
  if (self->view != SCOUT_VIEW_WELCOME)
    return;

  _scout_window_take_grant (self, grant);
}

void
_scout_window_paste_token (ScoutWindow *self)
{
  scout_login_fallback_present (GTK_WIDGET (self), NULL, pasted_cb, self);
}
