/* answering-transport.h: a transport that answers what a test's function says.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-graph-transport.h"

G_BEGIN_DECLS

#define ANSWERING_TYPE_TRANSPORT (answering_transport_get_type ())
G_DECLARE_FINAL_TYPE (AnsweringTransport, answering_transport, ANSWERING, TRANSPORT, GObject)

/**
 * AnsweringFunc:
 * @request: what is asked
 * @http_status: (inout): status of the answer, 200 before
 * @user_data: what the transport was made with
 *
 * Returns: (transfer full): the body of the answer
 */
typedef char *(*AnsweringFunc) (ScoutGraphRequest *request,
                                guint             *http_status,
                                gpointer           user_data);

/**
 * answering_transport_new:
 * @answer: answers each request
 * @user_data: for @answer
 *
 * Returns: (transfer full): the transport
 */
AnsweringTransport *answering_transport_new (AnsweringFunc answer,
                                             gpointer      user_data);

/**
 * answering_transport_get_requests:
 * @self: a transport
 *
 * Returns: (transfer none) (element-type ScoutGraphRequest): all requests so far
 */
GPtrArray *answering_transport_get_requests (AnsweringTransport *self);

G_END_DECLS
