/* scout-usage-meters.h: how much of Meta's hourly limits is used.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A row for each network that the session's Page searches: calls of the last hour against the limit
 * that is nearest (S1 and S2, Rate limits), and how long it takes until one may be made again. Its
 * tooltip names each limit that holds, and when the oldest calls cease to count. */
#define SCOUT_TYPE_USAGE_METERS (scout_usage_meters_get_type ())
G_DECLARE_FINAL_TYPE (ScoutUsageMeters, scout_usage_meters, SCOUT, USAGE_METERS, GtkWidget)

/**
 * scout_usage_meters_set_page:
 * @self: the meters
 * @session: (nullable): counts the calls
 * @page: (nullable): the Page that makes them; %NULL shows nothing
 *
 * Shows what @page has used.
 */
void scout_usage_meters_set_page (ScoutUsageMeters *self,
                                  ScoutSession     *session,
                                  ScoutBrandPage   *page);

G_END_DECLS
