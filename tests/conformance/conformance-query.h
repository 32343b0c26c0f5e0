/* conformance-query.h: queries out of what the documents write into requests.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query-builder.h"

G_BEGIN_DECLS

/* Sets a parameter to what a document writes behind its wire name and "=". */
void conformance_query_set (ScoutQueryBuilder *builder,
                            const char        *name,
                            const char        *value);

/* The value of a parameter as Scout is to send it, where a document writes it so; letter by letter
 * the document's but for what stands in conformance-query.c, with the reason. */
char *conformance_query_dup_expected (const ScoutCatalogParameter *parameter,
                                      const char                  *value);

/* The value of a member of {min:1,max:50,time_range:"L28"}, without quotes, or NULL. */
char *conformance_query_dup_member (const char *value,
                                    const char *member);

/* The value that a query sends for a wire name, or NULL. */
char *conformance_query_dup_sent (ScoutQuery *query,
                                  const char *name);

G_END_DECLS
