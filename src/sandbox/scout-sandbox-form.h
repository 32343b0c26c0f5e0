/* scout-sandbox-form.h: the parameters in the body of a request.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * scout_sandbox_dup_form:
 * @message: a request
 *
 * Reads the three kinds of bodies in which Graph's clients send parameters: URL-encoded, multipart
 * and JSON, whose nested values become JSON texts.
 *
 * Returns: (transfer full) (nullable): the parameters, URL-encoded, or %NULL if there are none
 */
char *scout_sandbox_dup_form (SoupServerMessage *message);

G_END_DECLS
