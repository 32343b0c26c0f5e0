/* scripted-transport.h: a transport that answers what a test tells it to.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-clock.h"
#include "scout-graph-error.h"
#include "scout-graph-transport.h"

G_BEGIN_DECLS

#define SCRIPTED_TYPE_TRANSPORT (scripted_transport_get_type ())
G_DECLARE_FINAL_TYPE (ScriptedTransport, scripted_transport, SCRIPTED, TRANSPORT, GObject)

/**
 * ScriptedStep:
 * @http_status: status of the answer; 0 to fail with @failure; 1 to wait until it is cancelled
 * @body: body of the answer
 * @retry_after: seconds of Retry-After, 0 for no such header
 * @usage: percent of the calls used, 0 for no such header
 * @failure: what to fail with
 * @delay: seconds on the transport's clock until that happens; an attempt whose deadline comes
 *   first times out
 *
 * What happens to one attempt.
 */
typedef struct
{
  guint http_status;
  const char *body;
  int retry_after;
  int usage;
  ScoutGraphError failure;
  int delay;
} ScriptedStep;

/**
 * scripted_transport_new:
 * @steps: (array length=n_steps): one for each attempt; must outlive the transport
 * @n_steps: number of @steps; an attempt beyond it fails the test
 *
 * Returns: (transfer full): the transport
 */
ScriptedTransport *scripted_transport_new (const ScriptedStep *steps,
                                           guint               n_steps);

/**
 * scripted_transport_get_n_sent:
 * @self: a transport
 *
 * Returns: attempts made so far
 */
guint scripted_transport_get_n_sent (ScriptedTransport *self);

/**
 * scripted_transport_set_clock:
 * @self: a transport
 * @clock: measures delays and deadlines; steps with a delay need one
 *
 * Sets the clock.
 */
void scripted_transport_set_clock (ScriptedTransport *self,
                                   ScoutClock        *clock);

/**
 * scripted_transport_get_token:
 * @self: a transport
 *
 * Returns: (nullable) (transfer none): the token of the newest attempt
 */
ScoutToken *scripted_transport_get_token (ScriptedTransport *self);

G_END_DECLS
