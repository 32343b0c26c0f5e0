/* scout-sponsor.h: whether a post was paid for by the brand that looks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-brand-page.h"
#include "scout-content.h"

G_BEGIN_DECLS

/**
 * scout_sponsor_is_other_than:
 * @content: a post
 * @page: (nullable): the brand's Page; %NULL if it is unknown
 *
 * S2: "Branded Content data is shared only with the sponsor Brand". S1 says nothing of the kind, so
 * no post on Instagram is another's in this sense. The name of a sponsor is all that Meta tells of
 * it (S2 "tagged_brand"): one that the Page had before is the Page's too.
 *
 * Returns: whether another brand paid for the post, to which alone Meta shares its insights
 */
gboolean scout_sponsor_is_other_than (ScoutContent   *content,
                                      ScoutBrandPage *page);

G_END_DECLS
