/* scout-discover-explain.c: explains the figures of the search page.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* All cards have their figures from one search: there is one explanation for them, beside what is
 * said of the results as a whole. A button on each card would be in the way of the creators. */

#include "config.h"

#include "scout-discover-explain-private.h"

#include "scout-discover-state-private.h"

#include "scout-explain-button.h"

#include <glib/gi18n.h>

/* Somebody who shares nothing may stand first. */
#define MAX_LOOKED_AT 12

static GPtrArray *
list_insights (GObject *result)
{
  GPtrArray *insights = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_insights = SCOUT_IS_CREATOR (result)
                       ? scout_creator_get_n_insights (SCOUT_CREATOR (result))
                       : scout_content_get_n_insights (SCOUT_CONTENT (result));

  for (guint i = 0; i < n_insights; i++)
    {
      ScoutInsight *insight = SCOUT_IS_CREATOR (result)
                                ? scout_creator_get_nth_insight (SCOUT_CREATOR (result), i)
                                : scout_content_get_nth_insight (SCOUT_CONTENT (result), i);

      g_ptr_array_add (insights, g_object_ref (insight));
    }

  return insights;
}

/* The fullest of the first results stands for all: they were asked for the same. */
static GPtrArray *
list_figures (ScoutDiscoverPage *self)
{
  g_autoptr(GPtrArray) most = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < MAX_LOOKED_AT; i++)
    {
      g_autoptr(GObject) result = g_list_model_get_item (G_LIST_MODEL (self->results), i);
      g_autoptr(GPtrArray) insights = result != NULL ? list_insights (result) : NULL;

      if (insights != NULL && insights->len > most->len)
        {
          g_clear_pointer (&most, g_ptr_array_unref);
          most = g_steal_pointer (&insights);
        }
    }

  return g_steal_pointer (&most);
}

void
_scout_discover_page_update_explanation (ScoutDiscoverPage *self,
                                         gboolean           has_results)
{
  ScoutQuestion question = { 0 };
  g_autoptr(GPtrArray) figures = NULL;

  if (!has_results)
    {
      _scout_discover_page_hold_focus (self, self->explain);
      scout_explain_button_clear (SCOUT_EXPLAIN_BUTTON (self->explain));
      return;
    }
  /* More results of the same search say no more about it. */
  if (gtk_widget_get_visible (self->explain))
    return;

  question.query = scout_paged_model_get_query (self->results);
  figures = list_figures (self);
  scout_explain_button_set_insights (SCOUT_EXPLAIN_BUTTON (self->explain), self->marketplace,
                                     &question, figures);
}

ScoutProvenance *
_scout_discover_page_dup_explanation (ScoutDiscoverPage *self,
                                      GObject           *result)
{
  g_autoptr(GPtrArray) insights = list_insights (result);
  const ScoutQuestion question = { .query = scout_paged_model_get_query (self->results) };

  return insights->len > 0
         ? scout_provenance_new_for_insights (self->marketplace, &question, insights) : NULL;
}

void
_scout_discover_page_init_explanation (ScoutDiscoverPage *self)
{
  self->explain = scout_explain_button_new (_("Figures of the results"));
  gtk_box_insert_child_after (GTK_BOX (self->summary), self->explain,
                              GTK_WIDGET (self->as_of_label));
}
