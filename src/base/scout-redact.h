/* scout-redact.h: takes secrets out of whatever is logged or kept.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * scout_redact:
 * @text: any text
 *
 * Replaces what may be a secret by twelve bullets, whatever its length: words that look like Meta
 * tokens (`EAA…`, `SANDBOX…`), the values of `access_token`, `long_lived_token`, `input_token`,
 * `fb_exchange_token`, `client_secret`, `code`, `code_verifier`, `appsecret_proof` and `state` in
 * queries, fragments, forms and JSON, percent-encoded or not, and `Authorization:` values.
 *
 * Returns: (transfer full): the text that may be logged
 */
char *scout_redact (const char *text);

/**
 * scout_redact_tokens:
 * @text: what a person has written, or says of themselves
 *
 * Replaces by twelve bullets what cannot be anything but a token: long words that look like Meta's
 * (`EAA…`, `SANDBOX…`), and long values under the names of tokens and secrets that scout_redact()
 * knows. Long is what has 16 characters or more. A link with `code=` or `state=`, somebody who is
 * "bearer of good news" and a command with `$ACCESS_TOKEN` are as they were, all of which
 * scout_redact() would take apart. Any thread.
 *
 * Returns: (transfer full): the text that may be kept
 */
char *scout_redact_tokens (const char *text);

/**
 * scout_redact_log_writer:
 * @level: level of the message
 * @fields: structured fields
 * @n_fields: number of @fields
 * @user_data: unused
 *
 * A #GLogWriterFunc that redacts every field and hands on to GLib's default writer. Installed by
 * each program's main() with g_log_set_writer_func() before anything else happens.
 *
 * Returns: what the default writer returns
 */
GLogWriterOutput scout_redact_log_writer (GLogLevelFlags   level,
                                          const GLogField *fields,
                                          gsize            n_fields,
                                          gpointer         user_data);

G_END_DECLS
