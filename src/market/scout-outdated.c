/* scout-outdated.c: lets go of remembered answers that newer ones have made old.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a list tells of somebody is part of what their page tells, so a newer list makes all of that
 * old. For the thread of the main context. */

#include "config.h"

#include "scout-outdated.h"

void
scout_outdated_forget_creators (ScoutMarketplace        *marketplace,
                                const ScoutCreatorBatch *found)
{
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));

  for (guint i = 0; found != NULL && i < found->creators->len; i++)
    scout_marketplace_forget (marketplace,
                              scout_creator_get_lookup_id (found->creators->pdata[i]));
}

void
scout_outdated_forget_posts (ScoutMarketplace        *marketplace,
                             const ScoutContentBatch *found)
{
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));

  for (guint i = 0; found != NULL && i < found->content->len; i++)
    scout_marketplace_forget (marketplace, scout_content_get_id (found->content->pdata[i]));
}
