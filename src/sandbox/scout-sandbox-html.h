/* scout-sandbox-html.h: the web pages of the login dialog.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-sandbox-dialog.h"

G_BEGIN_DECLS

/**
 * scout_sandbox_html_sign_in:
 * @dialog: a sign-in
 * @email: (nullable): what to put into the first field
 * @error: (nullable): a sentence about what was wrong
 *
 * Fields `email` and `pass`, button `login`.
 *
 * Returns: (transfer full): the page
 */
char *scout_sandbox_html_sign_in (const ScoutSandboxDialog *dialog,
                                  const char               *email,
                                  const char               *error);

/**
 * scout_sandbox_html_pages:
 * @dialog: a sign-in with a user
 *
 * A tick `page-ID` for each Page, button `continue`.
 *
 * Returns: (transfer full): the page
 */
char *scout_sandbox_html_pages (const ScoutSandboxDialog *dialog);

/**
 * scout_sandbox_html_terms:
 * @dialog: a sign-in with a user and Pages
 *
 * Buttons `decline-terms` and `accept-terms`.
 *
 * Returns: (transfer full): the page
 */
char *scout_sandbox_html_terms (const ScoutSandboxDialog *dialog);

/**
 * scout_sandbox_html_consent:
 * @dialog: a sign-in with a user
 *
 * A tick for each permission, with its name as id, buttons `decline` and `allow`.
 *
 * Returns: (transfer full): the page
 */
char *scout_sandbox_html_consent (const ScoutSandboxDialog *dialog);

/**
 * scout_sandbox_html_message:
 * @title: heading
 * @text: a sentence
 *
 * Returns: (transfer full): a page that says something and leads nowhere
 */
char *scout_sandbox_html_message (const char *title,
                                  const char *text);

/**
 * scout_sandbox_html_dup_policy:
 * @redirect_uri: (nullable): where the dialog's answer goes, which forms may lead to
 *
 * Returns: (transfer full): the content security policy: the page's own style, forms, nothing else
 */
char *scout_sandbox_html_dup_policy (const char *redirect_uri);

G_END_DECLS
