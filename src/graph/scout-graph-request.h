/* scout-graph-request.h: one call of the Graph API, before it is made.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* What no request has: a token travels in a header only. */
#define SCOUT_GRAPH_TOKEN_PARAMETER "access_token"

#define SCOUT_TYPE_GRAPH_REQUEST (scout_graph_request_get_type ())

/**
 * ScoutGraphRequest:
 *
 * Method, path and parameters of a call; no token, no host, no version. Filled by one thread, then
 * left alone; reference-counted.
 */
typedef struct _ScoutGraphRequest ScoutGraphRequest;

GType scout_graph_request_get_type (void);

/**
 * scout_graph_request_new:
 * @path: path below the version, with a leading slash and without a query: `/me/accounts`
 *
 * Returns: (transfer full): a GET request
 */
ScoutGraphRequest *scout_graph_request_new (const char *path);

/**
 * scout_graph_request_new_delete:
 * @path: path below the version, as for scout_graph_request_new()
 *
 * Returns: (transfer full): a DELETE request
 */
ScoutGraphRequest *scout_graph_request_new_delete (const char *path);

/**
 * scout_graph_request_ref:
 * @self: a request
 *
 * Returns: (transfer full): @self
 */
ScoutGraphRequest *scout_graph_request_ref (ScoutGraphRequest *self);

/**
 * scout_graph_request_unref:
 * @self: (transfer full): a request
 *
 * Drops a reference; may be called from any thread.
 */
void scout_graph_request_unref (ScoutGraphRequest *self);

/**
 * scout_graph_request_add:
 * @self: a request that nobody has sent yet
 * @name: wire name of the parameter; never `access_token`
 * @value: its value, unescaped UTF-8
 *
 * Adds a parameter behind the others.
 */
void scout_graph_request_add (ScoutGraphRequest *self,
                              const char        *name,
                              const char        *value);

/**
 * scout_graph_request_add_int:
 * @self: a request that nobody has sent yet
 * @name: wire name of the parameter
 * @value: its value
 *
 * Adds a whole number as a parameter.
 */
void scout_graph_request_add_int (ScoutGraphRequest *self,
                                  const char        *name,
                                  gint64             value);

/**
 * scout_graph_request_new_variant:
 * @self: a request
 * @name: wire name of one of its parameters
 * @value: another value for it
 *
 * Returns: (transfer full): a request that differs from @self in this parameter only
 */
ScoutGraphRequest *scout_graph_request_new_variant (ScoutGraphRequest *self,
                                                    const char        *name,
                                                    const char        *value);

/**
 * scout_graph_request_get_method:
 * @self: a request
 *
 * Returns: `GET` or `DELETE`
 */
const char *scout_graph_request_get_method (ScoutGraphRequest *self);

/**
 * scout_graph_request_get_path:
 * @self: a request
 *
 * Returns: the path below the version
 */
const char *scout_graph_request_get_path (ScoutGraphRequest *self);

/**
 * scout_graph_request_get:
 * @self: a request
 * @name: wire name of a parameter
 *
 * Returns: (nullable): its value, or %NULL if it has not been added
 */
const char *scout_graph_request_get (ScoutGraphRequest *self,
                                     const char        *name);

/**
 * scout_graph_request_dup_uri:
 * @self: a request
 * @base_url: scheme, host and port without a trailing slash, `https://graph.facebook.com`
 * @version: `v26.0`
 *
 * Returns: (transfer full): the address, parameters percent-encoded in the order of adding
 */
char *scout_graph_request_dup_uri (ScoutGraphRequest *self,
                                   const char        *base_url,
                                   const char        *version);

/**
 * scout_graph_request_dup_curl:
 * @self: a request
 * @base_url: scheme, host and port without a trailing slash
 * @version: `v26.0`
 *
 * Writes the call as a command for a POSIX shell, one parameter a line. The token stands in it as
 * `$ACCESS_TOKEN`, for the person to fill in; whatever else looks like a secret is redacted.
 *
 * Returns: (transfer full): the command, without a line break at its end
 */
char *scout_graph_request_dup_curl (ScoutGraphRequest *self,
                                    const char        *base_url,
                                    const char        *version);

/**
 * scout_graph_request_get_n_parameters:
 * @self: a request
 *
 * Returns: number of parameters
 */
guint scout_graph_request_get_n_parameters (ScoutGraphRequest *self);

/**
 * scout_graph_request_get_parameter:
 * @self: a request
 * @index: which one, below the number of parameters, in the order of adding
 * @value: (out) (optional) (transfer none): its value, unescaped
 *
 * Returns: (transfer none): the wire name of the parameter
 */
const char *scout_graph_request_get_parameter (ScoutGraphRequest  *self,
                                               guint               index,
                                               const char        **value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutGraphRequest, scout_graph_request_unref)

G_END_DECLS
