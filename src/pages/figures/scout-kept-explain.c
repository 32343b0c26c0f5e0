/* scout-kept-explain.c: explains what is kept of a creator.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A library keeps when Meta told each figure, the profile and the partners, and to which call, and
 * Meta's names of the figures. The names of the fields are the catalogue's. A file that is older
 * than the keeping of calls has none. Main thread only. */

#include "config.h"

#include "scout-kept-explain.h"

#include "scout-field-wording.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

/* Only Instagram tells partners apart from the rest of the profile. */
static gboolean
comes_with_partners (ScoutNetwork             network,
                     const ScoutCatalogField *field)
{
  return network == SCOUT_NETWORK_INSTAGRAM
         && (g_str_equal (field->id, "past-partners")
             || g_str_equal (field->id, "partnership-experience"));
}

/* (transfer container) (element-type ScoutCatalogField): of those that are kept. A mail address is
 * known until the program ends, and not kept unasked. */
static GPtrArray *
list_fields (ScoutCreator     *creator,
             ScoutMarketplace *marketplace,
             gboolean          of_partners)
{
  ScoutNetwork network = scout_creator_get_network (creator);
  const ScoutCatalogApi *api =
    scout_catalog_get_api (scout_marketplace_get_catalog (marketplace), network);
  const ScoutCatalogObject *object = scout_catalog_api_find_object (api, "creator");
  GPtrArray *fields = g_ptr_array_new ();

  for (gsize i = 0; i < object->n_fields; i++)
    {
      const ScoutCatalogField *field = &object->fields[i];
      g_autofree char *words = scout_field_wording_dup (field, creator);

      if (words != NULL && !g_str_equal (field->id, "email")
          && comes_with_partners (network, field) == of_partners)
        g_ptr_array_add (fields, (gpointer) field);
    }

  return fields;
}

/* "Kept on this computer since 12 Nov." */
static char *
dup_since (ScoutSavedCreator *saved)
{
  gint64 saved_at = scout_saved_creator_get_saved_at (saved);
  ScoutCreator *creator = scout_saved_creator_get_creator (saved);
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();
  g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc (saved_at / G_USEC_PER_SEC);
  g_autoptr(GDateTime) local = utc != NULL ? g_date_time_to_local (utc) : NULL;
  g_autofree char *day = local != NULL ? scout_wording_day_short (local, now)
                                       : g_strdup (SCOUT_WORDING_UNKNOWN);

  if (scout_creator_get_profile_fetched_at (creator) > 0)
    /* Translators: with a day, "12 Nov" */
    return g_strdup_printf (_("Kept on this computer since %s"), day);

  /* Translators: with a day, "12 Nov" */
  return g_strdup_printf (_("Kept on this computer since %s; when Meta told the profile is not "
                            "known"), day);
}

static gboolean
came_together (ScoutInsight *one,
               ScoutInsight *other)
{
  return scout_insight_get_key (one)->range == scout_insight_get_key (other)->range
         && scout_insight_get_fetched_at (one) == scout_insight_get_fetched_at (other)
         && g_strcmp0 (scout_insight_get_call (one), scout_insight_get_call (other)) == 0;
}

/* (transfer container) (element-type ScoutInsight): those that came with one of them; none if an
 * earlier one came with it too */
static GPtrArray *
list_group (ScoutCreator *creator,
            guint         index)
{
  ScoutInsight *first = scout_creator_get_nth_insight (creator, index);
  GPtrArray *group = g_ptr_array_new ();

  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      ScoutInsight *insight = scout_creator_get_nth_insight (creator, i);

      if (!came_together (insight, first))
        continue;
      if (i < index)
        break;
      g_ptr_array_add (group, insight);
    }

  return group;
}

static void
add_figures (ScoutProvenance  *provenance,
             ScoutCreator     *creator,
             ScoutMarketplace *marketplace)
{
  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      g_autoptr(GPtrArray) group = list_group (creator, i);
      const ScoutInsightKey *key =
        scout_insight_get_key (scout_creator_get_nth_insight (creator, i));
      const ScoutQuestion question = {
        scout_creator_get_lookup_id (creator),
        .creator_part = key->metric == SCOUT_METRIC_FOLLOWERS ? SCOUT_CREATOR_PART_PROFILE
                                                              : SCOUT_CREATOR_PART_FIGURES,
        .range = key->range
      };
      g_autoptr(ScoutProvenance) part = NULL;

      if (group->len == 0)
        continue;

      part = scout_provenance_new_for_insights (marketplace, &question, group);
      scout_provenance_add (provenance, part, scout_time_range_get_label (key->range), NULL);
    }
}

static gboolean
knows_calls (ScoutCreator *creator)
{
  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    {
      if (scout_insight_get_call (scout_creator_get_nth_insight (creator, i)) == NULL)
        return FALSE;
    }

  return scout_creator_get_profile_call (creator) != NULL;
}

ScoutProvenance *
scout_kept_explain_new (ScoutSavedCreator *saved,
                        ScoutMarketplace  *marketplace)
{
  ScoutCreator *creator = NULL;
  g_autoptr(GPtrArray) fields = NULL;
  g_autoptr(GPtrArray) partners = NULL;
  g_autofree char *since = NULL;
  g_autofree char *help = NULL;
  g_autoptr(ScoutProvenance) told = NULL;
  ScoutQuestion question = { NULL, .creator_part = SCOUT_CREATOR_PART_PROFILE };
  ScoutProvenance *provenance = NULL;
  gint64 fetched_at = 0;

  g_return_val_if_fail (SCOUT_IS_SAVED_CREATOR (saved), NULL);
  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (marketplace), NULL);

  creator = scout_saved_creator_get_creator (saved);
  question.id = scout_creator_get_lookup_id (creator);
  fetched_at = scout_creator_get_profile_fetched_at (creator);
  fields = list_fields (creator, marketplace, FALSE);
  partners = list_fields (creator, marketplace, TRUE);
  since = dup_since (saved);
  /* A search brought some of it, or another program's call: what is told must not pass for that. */
  help = knows_calls (creator)
           ? g_strdup (since)
           : g_strdup_printf ("%s\n%s", since,
                              _("Which call brought it is not kept; these tell the same today"));
  question.call = scout_creator_get_profile_call (creator);
  provenance = scout_provenance_new_for_fields (marketplace, &question, fields, fetched_at, help);
  if (partners->len > 0)
    {
      question.creator_part = SCOUT_CREATOR_PART_PARTNERS;
      question.call = scout_creator_get_partners_call (creator);
      fetched_at = scout_creator_get_partners_fetched_at (creator);
      told = scout_provenance_new_for_fields (marketplace, &question, partners, fetched_at, NULL);
      scout_provenance_add (provenance, told, _("Past partners"), NULL);
    }
  add_figures (provenance, creator, marketplace);

  return provenance;
}
