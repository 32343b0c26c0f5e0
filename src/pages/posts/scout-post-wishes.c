/* scout-post-wishes.c: which figures of posts a search makes matter.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The catalogue's orders and filters of posts are called as its measures are. */

#include "config.h"

#include "scout-post-wishes.h"

#include "scout-content-card.h"
#include "scout-content-row.h"

static void
add (ScoutContentWishes *wishes,
     const char         *id) /* (nullable) */
{
  g_autoptr(GEnumClass) metrics = g_type_class_ref (SCOUT_TYPE_METRIC);
  GEnumValue *metric = id != NULL ? g_enum_get_value_by_nick (metrics, id) : NULL;

  if (metric != NULL && wishes->n_metrics < SCOUT_CONTENT_N_FIGURES)
    wishes->metrics[wishes->n_metrics++] = (ScoutMetric) metric->value;
}

static ScoutContentWishes
read_query (ScoutQuery *query)
{
  const ScoutCatalogParameter * const *parameters = scout_query_list_parameters (query);
  ScoutContentWishes wishes = { .n_metrics = 0 };

  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      if (parameters[i]->role == SCOUT_CATALOG_ROLE_SORT)
        add (&wishes, scout_query_get_text (query, parameters[i]->id));
    }
  for (gsize i = 0; parameters[i] != NULL; i++)
    {
      if (parameters[i]->kind == SCOUT_CATALOG_KIND_METRIC_FILTER)
        add (&wishes, parameters[i]->id);
    }

  return wishes;
}

void
scout_post_wishes_show (GtkListItem *item,
                        ScoutQuery  *query)
{
  ScoutContentWishes wishes = { .n_metrics = 0 };
  GtkWidget *child = NULL;

  g_return_if_fail (GTK_IS_LIST_ITEM (item));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  child = gtk_list_item_get_child (item);
  if (query != NULL)
    wishes = read_query (query);
  if (SCOUT_IS_CONTENT_CARD (child))
    scout_content_card_set_wishes (SCOUT_CONTENT_CARD (child), &wishes);
  else if (SCOUT_IS_CONTENT_ROW (child))
    scout_content_row_set_wishes (SCOUT_CONTENT_ROW (child), &wishes);
}
