/* scout-post-lock.c: marks posts of other brands among posts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A card and a row know a post and not who looks at it. */

#include "config.h"

#include "scout-post-lock.h"

#include "scout-content-card.h"
#include "scout-content-row.h"
#include "scout-sponsor.h"

void
scout_post_lock_show (GtkListItem      *item,
                      ScoutMarketplace *marketplace)
{
  GtkWidget *child = NULL;
  ScoutBrandPage *page = NULL;
  gboolean is_locked = FALSE;

  g_return_if_fail (GTK_IS_LIST_ITEM (item));
  g_return_if_fail (marketplace == NULL || SCOUT_IS_MARKETPLACE (marketplace));

  child = gtk_list_item_get_child (item);
  if (marketplace != NULL)
    page = scout_marketplace_get_page (marketplace);
  is_locked = scout_sponsor_is_other_than (gtk_list_item_get_item (item), page);
  if (SCOUT_IS_CONTENT_CARD (child))
    scout_content_card_set_locked (SCOUT_CONTENT_CARD (child), is_locked);
  else if (SCOUT_IS_CONTENT_ROW (child))
    scout_content_row_set_locked (SCOUT_CONTENT_ROW (child), is_locked);
}
