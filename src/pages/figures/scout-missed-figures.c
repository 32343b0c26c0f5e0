/* scout-missed-figures.c: says which figures of a card did not come.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One figure that Meta cannot tell takes no others with it: what came is shown, and what did not
 * must not look as if the creator did not share it. Main thread only. */

#include "config.h"

#include "scout-missed-figures.h"

#include "scout-error-wording.h"
#include "scout-retry-offer.h"
#include "scout-unanswered.h"

#include <glib/gi18n.h>

GtkWidget *
scout_missed_figures_new_button (const char *title)
{
  GtkWidget *button = gtk_button_new_with_label (_("Try again"));

  if (title != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    title, -1);
  gtk_widget_add_css_class (button, "small-button");
  gtk_widget_set_visible (button, FALSE);

  return button;
}

void
scout_missed_figures_show (ScoutPagePart *part,
                           GtkWidget     *button,
                           GPtrArray     *names,
                           const GError  *error)
{
  g_autoptr(GString) caption = g_string_new (NULL);
  g_autofree char *line = NULL;

  g_return_if_fail (SCOUT_IS_PAGE_PART (part));
  g_return_if_fail (GTK_IS_BUTTON (button));
  g_return_if_fail (names != NULL);
  g_return_if_fail (names->len == 0 || error != NULL);

  scout_retry_offer_show (button, names->len > 0 ? error : NULL);
  if (names->len == 0)
    return;

  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (caption, "%s%s", i > 0 ? C_ ("between values", ", ") : "",
                            (const char *) g_ptr_array_index (names, i));
  line = scout_error_wording_dup_line (error);
  g_string_append_printf (caption, ": %s", line);
  scout_page_part_set_caption (part, caption->str);
}

void
scout_missed_figures_show_no_days (ScoutPagePart *part,
                                   ScoutCreator  *creator,
                                   ScoutMetric    metric)
{
  const GError *error = NULL;

  g_return_if_fail (SCOUT_IS_PAGE_PART (part));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));

  error = scout_unanswered_find (G_OBJECT (creator), metric, SCOUT_BREAKDOWN_NONE);
  if (error != NULL)
    scout_page_part_show_error (part, error);
  else
    scout_page_part_show_empty (part, _("Meta shares no daily figures of this creator."), NULL);
}

/* On Instagram the name of a figure does not say how it is split: the call did. */
static const GError *
find_error (const ScoutSplitOffer *offer,
            gsize                  index,
            ScoutTimeRange         range,
            ScoutCreator          *creator)
{
  ScoutMetric metric = offer->metrics[index];
  const GError *error = scout_unanswered_find (G_OBJECT (creator), metric, offer->breakdown);

  if (scout_split_chart_find (offer, index, range, creator) != NULL)
    return NULL;

  return error != NULL ? error : scout_unanswered_find (G_OBJECT (creator), metric,
                                                        SCOUT_BREAKDOWN_NONE);
}

gboolean
scout_missed_figures_show_split (ScoutPagePart         *part,
                                 GtkWidget             *button,
                                 const ScoutSplitOffer *offer,
                                 const ScoutQuestion   *question,
                                 ScoutCreator          *creator)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  gboolean has_figures = FALSE;
  const GError *error = NULL;

  g_return_val_if_fail (offer != NULL, FALSE);
  g_return_val_if_fail (question != NULL, FALSE);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), FALSE);

  for (gsize i = 0; offer->metrics[i] != SCOUT_METRIC_OTHER; i++)
    {
      const GError *found = find_error (offer, i, question->range, creator);

      if (found != NULL)
        g_ptr_array_add (names, (gpointer) scout_metric_get_label (offer->metrics[i]));
      error = found != NULL ? found : error;
      has_figures = has_figures
                    || scout_split_chart_find (offer, i, question->range, creator) != NULL;
    }

  if (error == NULL || has_figures)
    scout_missed_figures_show (part, button, names, error);
  else
    scout_page_part_show_error (part, error);

  return error != NULL && !has_figures;
}
