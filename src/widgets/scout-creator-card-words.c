/* scout-creator-card-words.c: what a creator card says to those who do not see it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who it is makes the label, what is known the description. Pure functions over a creator.
 */

#include "config.h"

#include "scout-creator-card-private.h"

#include "scout-country.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

static void
append_figure (GString      *words,
               ScoutCreator *creator,
               ScoutMetric   metric)
{
  double figure = scout_creator_get_figure (creator, metric, SCOUT_TIME_RANGE_L28);
  g_autofree char *text = NULL;

  if (!isfinite (figure) || figure >= 9e18)
    return;

  if (metric == SCOUT_METRIC_INTERACTION_RATE)
    text = scout_wording_percent (figure);
  else
    text = scout_wording_full (llround (figure));
  g_string_append_printf (words, "%s%s %s", words->len > 0 ? ", " : "",
                          scout_metric_get_label (metric), text);
}

char *
_scout_creator_card_dup_label (ScoutCreator *creator)
{
  g_autofree char *name = scout_wording_inline (scout_creator_get_name (creator));
  const char *country = scout_country_get_name (scout_creator_get_country (creator));
  g_autoptr(GString) words = g_string_new (name);

  if (scout_creator_get_followers (creator) >= 0)
    {
      g_autofree char *count = scout_wording_full (scout_creator_get_followers (creator));

      g_string_append (words, ", ");
      /* Translators: "482,310 followers" */
      g_string_append_printf (words, _("%s followers"), count);
    }
  if (country != NULL)
    g_string_append_printf (words, ", %s", country);

  return g_string_free (g_steal_pointer (&words), FALSE);
}

char *
_scout_creator_card_dup_description (ScoutCreator *creator,
                                     gboolean      starred)
{
  g_autoptr(GString) words = g_string_new (NULL);

  append_figure (words, creator, SCOUT_METRIC_REACH);
  append_figure (words, creator, SCOUT_METRIC_VIEWS);
  append_figure (words, creator, SCOUT_METRIC_INTERACTION_RATE);
  if (starred)
    /* Translators: of a creator whom the person has starred; at the end of what a card says. */
    g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", _("saved"));

  return g_string_free (g_steal_pointer (&words), FALSE);
}
