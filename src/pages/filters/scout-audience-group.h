/* scout-audience-group.h: the largest group of an audience.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-insight.h"

G_BEGIN_DECLS

/**
 * scout_audience_group_dup_largest:
 * @insight: a figure of an audience, divided by gender, age or country
 * @share: (out): its share in percent, or its count, set if there is one
 *
 * Finds the group that has most people. Ages that are told with genders are summed up.
 *
 * Returns: (transfer full) (nullable): the group as Meta names it; %NULL if there is none
 */
char *scout_audience_group_dup_largest (ScoutInsight *insight,
                                        double       *share);

/**
 * scout_audience_group_describe_share:
 * @insight: the figure
 * @share: the share or count of one of its groups
 *
 * Says how large a group is.
 *
 * Returns: (transfer full): "33.9%", or "1.20M": of the ten largest countries nobody knows the
 *   whole
 */
char *scout_audience_group_describe_share (ScoutInsight *insight,
                                           double        share);

/**
 * scout_audience_group_describe:
 * @insight: the figure
 * @parameter: the filter that it is compared with, whose values have names
 * @group: one of its groups
 * @share: the share or count of that
 *
 * Names a group and says how large it is.
 *
 * Returns: (transfer full): "25–34, 33.9%"
 */
char *scout_audience_group_describe (ScoutInsight                *insight,
                                     const ScoutCatalogParameter *parameter,
                                     const char                  *group,
                                     double                       share);

G_END_DECLS
