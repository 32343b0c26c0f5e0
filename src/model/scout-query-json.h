/* scout-query-json.h: queries as texts, to keep and to hand on.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

G_BEGIN_DECLS

/**
 * scout_query_to_json:
 * @self: a query
 *
 * Writes the query under the catalogue's own names, so that it outlives changes of Meta's:
 *
 * |[
 *   {"format":1,"network":"facebook","endpoint":"creators","parameters":{
 *     "query":"cookies","countries":["US","CA"],
 *     "reach":{"min":1,"max":50,"time-range":"last-28-days","breakdown":"follower"}}}
 * ]|
 *
 * Whom it leaves out, if anybody, stands behind the parameters as `"left-out":"1234"`, with the
 * name, if it is known, as `"left-out-name":"Maya"`; an older Scout reads neither, and finds that
 * creator too.
 *
 * The same query gives the same text, in one line, with parameters in the catalogue's order.
 *
 * Returns: (transfer full): the text
 */
char *scout_query_to_json (ScoutQuery *self);

/**
 * scout_query_new_from_json:
 * @catalog: names the parameters
 * @json: a text that scout_query_to_json() wrote, or anything else
 * @dropped: (out) (optional) (transfer full) (array zero-terminated=1): what the text says and the
 *   query cannot hold, by names such as `creator-weight`, each once: parameters that the endpoint
 *   does not have, at present or with this catalogue, and values of the wrong type
 * @error: return location for a #ScoutJsonError
 *
 * Reads a query. A value that the catalogue does not know is kept, for the linter to name. Fails if
 * the text is no JSON, of a newer format, or of an unknown network or endpoint.
 *
 * Returns: (transfer full) (nullable): the query, or %NULL on error
 */
ScoutQuery *scout_query_new_from_json (ScoutCatalog   *catalog,
                                       GBytes         *json,
                                       char         ***dropped,
                                       GError        **error);

G_END_DECLS
