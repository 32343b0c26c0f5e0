/* scout-login-hardening.h: takes from a web view whatever a sign-in does not need.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <webkit/webkit.h>

G_BEGIN_DECLS

/**
 * _scout_login_hardening_make_context:
 *
 * Returns: (transfer full): a context of its own, so that its processes end with the view
 */
WebKitWebContext *_scout_login_hardening_make_context (void);

/**
 * _scout_login_hardening_make_settings:
 *
 * Returns: (transfer full): settings with as little as possible switched on
 */
WebKitSettings *_scout_login_hardening_make_settings (void);

/**
 * _scout_login_hardening_apply_to_session:
 * @session: an ephemeral session
 *
 * Refuses downloads and stored passwords, and keeps trackers apart.
 */
void _scout_login_hardening_apply_to_session (WebKitNetworkSession *session);

/**
 * _scout_login_hardening_apply_to_view:
 * @web: a web view
 *
 * Refuses windows, permissions, dialogs, files, printing, HTTP passwords and most of the context
 * menu.
 */
void _scout_login_hardening_apply_to_view (WebKitWebView *web);

G_END_DECLS
