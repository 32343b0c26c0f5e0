/* scout-creator-kept.c: what is said of a creator whom nobody can be asked about.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each figure knows when Meta told it, and so does a profile unless an older Scout kept it. */

#include "config.h"

#include "scout-creator-kept.h"

#include "scout-unasked-marketplace.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

/* When Meta told the newest of it, in local time. (nullable) */
static GDateTime *
find_newest (ScoutCreator *creator)
{
  gint64 newest = scout_creator_get_profile_fetched_at (creator);
  g_autoptr(GDateTime) utc = NULL;

  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (creator, i);

      newest = MAX (newest, scout_insight_get_fetched_at (insight));
    }
  if (newest == 0)
    return NULL;

  utc = g_date_time_new_from_unix_utc (newest / G_USEC_PER_SEC);

  return utc != NULL ? g_date_time_to_local (utc) : NULL;
}

static char *
dup_note (ScoutCreator *creator)
{
  g_autoptr(GDateTime) newest = NULL;
  g_autofree char *day = NULL;

  newest = find_newest (creator);
  if (newest == NULL)
    return g_strdup (_("As seen last. Nobody can be asked for more at present."));

  day = scout_wording_day_long (newest);
  /* Translators: with a day, "12 November 2026". */
  return g_strdup_printf (_("As seen on %s. Nobody can be asked for more at present."), day);
}

void
scout_creator_kept_show_note (GtkLabel     *label,
                              ScoutCreator *creator)
{
  g_autofree char *note = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  note = creator != NULL ? dup_note (creator) : NULL;
  gtk_label_set_text (label, note != NULL ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (label), note != NULL);
}

/* Nobody is asked, but it is told of what is kept how that would be done. */
void
scout_creator_kept_show_figures (ScoutCreatorPerformance *performance,
                                 ScoutCatalog            *catalog,
                                 ScoutCreator            *creator)
{
  g_autoptr(ScoutMarketplace) unasked = NULL;

  g_return_if_fail (SCOUT_IS_CREATOR_PERFORMANCE (performance));
  g_return_if_fail (catalog == NULL || SCOUT_IS_CATALOG (catalog));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  if (catalog != NULL)
    unasked = scout_unasked_marketplace_new (catalog, scout_creator_get_network (creator));
  scout_creator_performance_set_marketplace (performance, unasked);
  scout_creator_performance_show_followers (performance, creator);
  scout_creator_performance_show_kept (performance, creator);
}
