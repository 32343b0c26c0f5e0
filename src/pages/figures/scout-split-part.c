/* scout-split-part.c: what the name of a part of a figure says.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Knows how Meta names parts: "female_25-34" is a gender and an age group, "CA" a country. S2 does
 * not say which of the two comes first, nor how they are spelt, so that the gender is looked for at
 * either end. What the catalogue has no word for is shown as it was sent. Pure functions for any
 * thread. */

#include "config.h"

#include "scout-split-part.h"

#include "scout-country.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* Between gender and age group. */
#define SEPARATORS "_."

#define N_COLORS 6
#define MOST_KNOWN 4

/* What a bar begins with, by the catalogue's names, and its colours: those of the known parts, and
 * then of others. */
typedef struct
{
  ScoutBreakdown breakdown;
  const char *ids[MOST_KNOWN + 1];
  ScoutChartColor colors[N_COLORS];
} Look;

static const Look looks[] = {
  { SCOUT_BREAKDOWN_GENDER, { "female", "male", "custom", "unknown" },
    { SCOUT_CHART_COLOR_FOURTH, SCOUT_CHART_COLOR_THIRD, SCOUT_CHART_COLOR_SECOND,
      SCOUT_CHART_COLOR_NEUTRAL, SCOUT_CHART_COLOR_FIRST_TINT, SCOUT_CHART_COLOR_FIRST } },
  { SCOUT_BREAKDOWN_PAID_ORGANIC, { "organic", "paid" },
    { SCOUT_CHART_COLOR_THIRD, SCOUT_CHART_COLOR_SECOND, SCOUT_CHART_COLOR_NEUTRAL,
      SCOUT_CHART_COLOR_FIRST, SCOUT_CHART_COLOR_FIRST_TINT, SCOUT_CHART_COLOR_FOURTH } },
  { SCOUT_BREAKDOWN_FOLLOW_TYPE, { "follower", "non-follower" },
    { SCOUT_CHART_COLOR_FIRST, SCOUT_CHART_COLOR_FIRST_TINT, SCOUT_CHART_COLOR_NEUTRAL,
      SCOUT_CHART_COLOR_SECOND, SCOUT_CHART_COLOR_THIRD, SCOUT_CHART_COLOR_FOURTH } },
};

static const Look other_look = {
  SCOUT_BREAKDOWN_NONE, { NULL },
  { SCOUT_CHART_COLOR_FIRST, SCOUT_CHART_COLOR_FIRST_TINT, SCOUT_CHART_COLOR_SECOND,
    SCOUT_CHART_COLOR_THIRD, SCOUT_CHART_COLOR_NEUTRAL, SCOUT_CHART_COLOR_FOURTH }
};

/* Genders that the documents of one network or of neither name. */
static const struct
{
  const char *word;
  const char *label;
} other_genders[] = {
  { "custom", N_("Custom") },
  { "unknown", N_("Unknown") },
  { "u", N_("Unknown") },
  { "other", N_("Others") },
};

/* A part by age and gender, taken apart. */
typedef struct
{
  ScoutSplitGender gender;
  const char *age; /* within the name, not terminated */
  gsize age_length;
} Group;

static ScoutSplitGender
parse_gender (const char *word)
{
  switch (g_ascii_tolower (word[0]))
    {
    case 'f':
      return SCOUT_SPLIT_GENDER_WOMEN;
    case 'm':
      return SCOUT_SPLIT_GENDER_MEN;
    default:
      return SCOUT_SPLIT_GENDER_OTHER;
    }
}

/* Where the last word begins; the name itself where it is the only one. */
static const char *
find_last_word (const char *name)
{
  const char *last = name;

  for (const char *at = name; *at != '\0'; at++)
    {
      if (strchr (SEPARATORS, *at) != NULL)
        last = at + 1;
    }

  return last;
}

/* Of others the word for their gender may be any: an age begins with a digit. */
static Group
parse_group (const char *name)
{
  const char *rest = name + strcspn (name, SEPARATORS);
  const char *last = find_last_word (name);
  ScoutSplitGender before = parse_gender (name);
  ScoutSplitGender after = parse_gender (last);

  if (last == name)
    return (Group) { before, name, strlen (name) };
  if (before == SCOUT_SPLIT_GENDER_OTHER &&
      (after != SCOUT_SPLIT_GENDER_OTHER || g_ascii_isdigit (name[0])))
    return (Group) { after, name, (gsize) (last - 1 - name) };

  return (Group) { before, rest + 1, strlen (rest + 1) };
}

ScoutSplitGender
scout_split_part_get_gender (const char *name)
{
  g_return_val_if_fail (name != NULL, SCOUT_SPLIT_GENDER_OTHER);

  return parse_group (name).gender;
}

char *
scout_split_part_dup_age (const char *name)
{
  Group group;

  g_return_val_if_fail (name != NULL, NULL);

  group = parse_group (name);

  return g_strndup (group.age, group.age_length);
}

static guint64
get_youngest (const ScoutShare *share)
{
  const char *age = parse_group (share->name).age;

  return g_ascii_isdigit (age[0]) ? g_ascii_strtoull (age, NULL, 10) : G_MAXUINT64;
}

int
scout_split_part_compare_ages (gconstpointer share,
                               gconstpointer other)
{
  guint64 youngest = get_youngest (share);
  guint64 other_youngest = get_youngest (other);

  return youngest < other_youngest ? -1 : youngest > other_youngest;
}

static char *
dup_gender_label (const char *name)
{
  ScoutSplitGender gender = scout_split_part_get_gender (name);

  if (gender == SCOUT_SPLIT_GENDER_WOMEN)
    return g_strdup (_("Women"));
  if (gender == SCOUT_SPLIT_GENDER_MEN)
    return g_strdup (_("Men"));

  for (gsize i = 0; i < G_N_ELEMENTS (other_genders); i++)
    {
      if (g_ascii_strcasecmp (other_genders[i].word, name) == 0)
        return g_strdup (_(other_genders[i].label));
    }

  return scout_wording_inline (name);
}

static const ScoutCatalogBreakdown *
find_breakdown (const ScoutCatalogApi *api,
                ScoutBreakdown         breakdown)
{
  g_autoptr(GEnumClass) breakdowns = g_type_class_ref (SCOUT_TYPE_BREAKDOWN);
  const GEnumValue *value = g_enum_get_value (breakdowns, (int) breakdown);

  return value != NULL ? scout_catalog_api_find_breakdown (api, value->value_nick) : NULL;
}

char *
scout_split_part_dup_label (const ScoutCatalogApi *api,
                            ScoutBreakdown         breakdown,
                            const char            *name)
{
  const ScoutCatalogBreakdown *entry = NULL;
  const ScoutCatalogValue *value = NULL;
  const char *country = NULL;

  g_return_val_if_fail (api != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  if (breakdown == SCOUT_BREAKDOWN_GENDER)
    return dup_gender_label (name);
  if (breakdown == SCOUT_BREAKDOWN_COUNTRY)
    country = scout_country_get_name (name);
  if (country != NULL)
    return g_strdup (country);

  entry = find_breakdown (api, breakdown);
  value = entry != NULL && entry->values != NULL
            ? scout_catalog_values_find_id (entry->values, name) : NULL;

  return value != NULL ? g_strdup (value->label) : scout_wording_inline (name);
}

static void
clear_part (gpointer part)
{
  g_clear_pointer (&((ScoutSplitPart *) part)->label, g_free);
}

static const Look *
find_look (ScoutBreakdown breakdown)
{
  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      if (looks[i].breakdown == breakdown)
        return &looks[i];
    }

  return &other_look;
}

/* How many of the look's parts go before it: all of them before one that the look does not have. */
static guint
get_rank (const Look *look,
          const char *name)
{
  const char *id = name;
  guint rank = 0;

  if (look->breakdown == SCOUT_BREAKDOWN_GENDER)
    {
      ScoutSplitGender gender = scout_split_part_get_gender (name);

      id = gender == SCOUT_SPLIT_GENDER_WOMEN ? "female"
                                              : gender == SCOUT_SPLIT_GENDER_MEN ? "male" : name;
    }
  while (look->ids[rank] != NULL && g_ascii_strcasecmp (look->ids[rank], id) != 0)
    rank++;

  return rank;
}

static int
compare_ranks (gconstpointer one,
               gconstpointer other,
               gpointer      look)
{
  guint rank = get_rank (look, ((const ScoutSplitPart *) one)->name);
  guint other_rank = get_rank (look, ((const ScoutSplitPart *) other)->name);

  return rank < other_rank ? -1 : rank > other_rank;
}

static void
append_parts (GArray       *parts,
              GHashTable   *names,
              ScoutInsight *insight)
{
  gsize n_shares = 0;
  const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);

  for (gsize i = 0; i < n_shares; i++)
    {
      ScoutSplitPart part = { shares[i].name, NULL, SCOUT_CHART_COLOR_FIRST };

      if (g_hash_table_add (names, (gpointer) part.name))
        g_array_append_val (parts, part);
    }
}

GArray *
scout_split_part_list (const ScoutCatalogApi *api,
                       ScoutInsight * const  *insights,
                       gsize                  n_insights)
{
  g_autoptr(GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GArray) parts = g_array_new (FALSE, FALSE, sizeof (ScoutSplitPart));
  ScoutBreakdown breakdown = SCOUT_BREAKDOWN_NONE;
  const Look *look = NULL;
  guint n_others = 0;

  g_return_val_if_fail (api != NULL, NULL);
  g_return_val_if_fail (insights != NULL || n_insights == 0, NULL);

  g_array_set_clear_func (parts, clear_part);
  for (gsize i = 0; i < n_insights; i++)
    {
      if (insights[i] == NULL)
        continue;
      breakdown = scout_insight_get_key (insights[i])->breakdown;
      append_parts (parts, names, insights[i]);
    }

  look = find_look (breakdown);
  g_array_sort_with_data (parts, compare_ranks, (gpointer) look);
  for (guint i = 0; i < parts->len; i++)
    {
      ScoutSplitPart *part = &g_array_index (parts, ScoutSplitPart, i);
      guint rank = get_rank (look, part->name);

      part->label = scout_split_part_dup_label (api, breakdown, part->name);
      if (look->ids[rank] == NULL)
        rank += n_others++;
      part->color = look->colors[rank % N_COLORS];
    }

  return g_steal_pointer (&parts);
}

ScoutChartUnit
scout_split_part_get_unit (ScoutInsight * const *insights,
                           gsize                 n_insights)
{
  ScoutChartUnit unit = SCOUT_CHART_PERCENT;

  g_return_val_if_fail (insights != NULL || n_insights == 0, SCOUT_CHART_PERCENT);

  for (gsize i = 0; i < n_insights; i++)
    {
      ScoutCatalogUnit sent = insights[i] != NULL ? scout_insight_get_share_unit (insights[i])
                                                  : SCOUT_CATALOG_UNIT_NONE;

      if (sent == SCOUT_CATALOG_UNIT_PERCENT)
        return SCOUT_CHART_PERCENT;
      if (sent == SCOUT_CATALOG_UNIT_COUNT)
        unit = SCOUT_CHART_COUNT;
    }

  return unit;
}

double
scout_split_part_find_share (ScoutInsight   *insight,
                             const char     *name,
                             ScoutChartUnit  unit)
{
  gsize n_shares = 0;
  const ScoutShare *shares = NULL;

  g_return_val_if_fail (insight == NULL || SCOUT_IS_INSIGHT (insight), NAN);
  g_return_val_if_fail (name != NULL, NAN);

  if (insight != NULL)
    shares = scout_insight_get_shares (insight, &n_shares);
  for (gsize i = 0; i < n_shares; i++)
    {
      if (g_str_equal (shares[i].name, name))
        return unit == SCOUT_CHART_PERCENT ? scout_insight_get_share_percent (insight, i)
                                           : shares[i].value;
    }

  return NAN;
}
