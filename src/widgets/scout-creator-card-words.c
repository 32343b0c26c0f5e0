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

/* What is unknown is left out: nobody wants to hear a dash. */
static void
append_figure (GString                      *words,
               ScoutCreator                 *creator,
               const ScoutCreatorCardMetric *metric)
{
  double figure = scout_creator_get_figure (creator, metric->metric, metric->range);
  g_autofree char *text = _scout_creator_card_dup_figure (creator, metric, TRUE);

  if (isfinite (figure) && figure < 9e18)
    g_string_append_printf (words, "%s%s %s", words->len > 0 ? ", " : "",
                            scout_metric_get_label (metric->metric), text);
}

gboolean
_scout_creator_card_has_email (ScoutCreator *creator)
{
  g_autofree char *shown = scout_wording_inline (scout_creator_get_email (creator));

  return *shown != '\0';
}

char *
_scout_creator_card_dup_label (ScoutCreator *creator)
{
  g_autofree char *name = scout_wording_inline (scout_creator_get_name (creator));
  const char *country = scout_country_get_name (scout_creator_get_country (creator));
  g_autoptr(GString) words = g_string_new (name);

  if (scout_creator_is_verified (creator) == SCOUT_TRUTH_TRUE)
    g_string_append_printf (words, ", %s", _("verified"));
  if (scout_creator_get_followers (creator) >= 0)
    {
      gint64 followers = scout_creator_get_followers (creator);
      g_autofree char *count = scout_wording_full (followers);

      g_string_append (words, ", ");
      /* Translators: "482,310 followers" */
      g_string_append_printf (words, ngettext ("%s follower", "%s followers", (gulong) followers),
                              count);
    }
  if (country != NULL)
    g_string_append_printf (words, ", %s", country);
  if (scout_creator_has_joined (creator) == SCOUT_TRUTH_FALSE)
    /* Translators: of a creator who has not joined the programme that shares insights */
    g_string_append_printf (words, ", %s", _("not onboarded"));

  return g_string_free (g_steal_pointer (&words), FALSE);
}

char *
_scout_creator_card_dup_description (ScoutCreator *creator,
                                     gboolean      starred)
{
  const ScoutCreatorCardMetric *metrics =
    _scout_creator_card_get_metrics (scout_creator_get_network (creator));
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    append_figure (words, creator, &metrics[i]);
  if (_scout_creator_card_has_email (creator))
    /* Translators: of a creator who can be written to */
    g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", _("has an e-mail address"));
  if (starred)
    /* Translators: of a creator whom the person has starred; at the end of what a card says. */
    g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", _("saved"));

  return g_string_free (g_steal_pointer (&words), FALSE);
}
