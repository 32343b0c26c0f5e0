/* scout-link-private.h: what the files scout-link*.c share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-link.h"

G_BEGIN_DECLS

/* No link is longer: neither is one read nor made. */
#define SCOUT_LINK_LONGEST 8192

/* Says what is wrong with a link. */
void _scout_link_refuse (ScoutLinkError   code,
                         GError         **error);

/* The part of a link that says what is searched, "facebook-creators". (nullable) */
const char *_scout_link_get_subject (ScoutNetwork  network,
                                     const char   *endpoint_id);

/* The query of a link, "query=cookies&countries=US", as names and values; %FALSE if it is none. */
gboolean _scout_link_read_parameters (const char  *query,
                                      char      ***names,
                                      char      ***values);

G_END_DECLS
