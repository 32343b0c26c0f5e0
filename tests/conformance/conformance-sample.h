/* conformance-sample.h: the documents' sample requests, filled in.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "conformance-rows.h"
#include "scout-graph-request.h"
#include "scout-network.h"

G_BEGIN_DECLS

/* Which network a row's document is of. */
ScoutNetwork conformance_sample_get_network (const ConformanceRow *row);

/* The catalogue's name of the endpoint that a sample is for. */
const char *conformance_sample_get_endpoint (const ConformanceRow *row);

/* A sample request as it stands, but for what it leaves open: "{creator-id}" and the like become
 * what the shared sandbox's world has, so that the sample finds something. Names and order are the
 * sample's. */
ScoutGraphRequest *conformance_sample_new (const ConformanceRow *row);

/* The parameters of a request as a query of an address, escaped; those of the names are left
 * out. */
char *conformance_sample_dup_query (ScoutGraphRequest  *request,
                                    const char * const *left_out);

G_END_DECLS
