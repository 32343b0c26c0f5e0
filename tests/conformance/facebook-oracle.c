/* facebook-oracle.c: which creators a filter of S2 should find, worked out one by one.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Written from S2's words and from what the world tells of each creator, with none of the code that
 * the sandbox searches by: slow, and for small worlds.
 */

#include "config.h"

#include "facebook-oracle.h"

#include "conformance-box.h"
#include "conformance-sets.h"

#include <math.h>
#include <string.h>

/* What most followers of a creator are; nothing of it if there are none. */
typedef struct
{
  char *age;     /* (owned) (nullable) */
  char *gender;  /* (owned) (nullable) */
  char *country; /* (owned) (nullable) */
} Audience;

static void
audience_free (Audience *audience)
{
  g_free (audience->age);
  g_free (audience->gender);
  g_free (audience->country);
  g_free (audience);
}

static gboolean
has_text (const char * const *list,
          const char         *text)
{
  for (gsize i = 0; list[i] != NULL; i++)
    {
      if (g_ascii_strcasecmp (list[i], text) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_in_country (ScoutWorld              *world,
               const ScoutWorldCreator *creator,
               const char              *value)
{
  return g_ascii_strcasecmp (creator->country, value) == 0;
}

static gboolean
has_category (ScoutWorld              *world,
              const ScoutWorldCreator *creator,
              const char              *value)
{
  return has_text (creator->categories, value);
}

static gboolean
speaks (ScoutWorld              *world,
        const ScoutWorldCreator *creator,
        const char              *value)
{
  return has_text (creator->languages, value);
}

/* An interest is found by itself and by all that stand above it. */
static gboolean
has_interest (ScoutWorld              *world,
              const ScoutWorldCreator *creator,
              const char              *value)
{
  ConformanceBox *box = conformance_box_get ();
  const ScoutCatalogApi *api = scout_catalog_get_api (box->catalog, SCOUT_NETWORK_FACEBOOK);
  const ScoutCatalogValues *interests = scout_catalog_api_find_values (api, "interests");

  for (gsize i = 0; creator->interests[i] != NULL; i++)
    {
      const ScoutCatalogValue *own = scout_catalog_values_find (interests, creator->interests[i]);

      g_assert_nonnull (own);
      for (; own != NULL; own = own->parent)
        {
          if (g_ascii_strcasecmp (own->value, value) == 0)
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
has_partner (ScoutWorld              *world,
             const ScoutWorldCreator *creator,
             const char              *value)
{
  g_autofree char *part = g_utf8_casefold (value, -1);

  for (gsize i = 0; creator->past_partnerships[i] != NULL; i++)
    {
      g_autofree char *name = g_utf8_casefold (creator->past_partnerships[i], -1);

      if (strstr (name, part) != NULL)
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_any_partner (ScoutWorld              *world,
                 const ScoutWorldCreator *creator,
                 const char              *value)
{
  gboolean wanted = g_str_equal (value, "true") || g_str_equal (value, "1");

  return (creator->past_partnerships[0] != NULL) == wanted;
}

/* The part of a breakdown that is greatest; parts whose names end alike are added up. */
static char *
dup_greatest (ScoutWorld       *world,
              guint             index,
              ScoutWorldMetric  metric,
              gboolean          by_age)
{
  g_autoptr(GArray) shares = scout_world_get_breakdown (world, index, metric, 28);
  g_autoptr(GHashTable) sums = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  const char *greatest = NULL;
  double most = -1;

  for (guint i = 0; i < shares->len; i++)
    {
      const ScoutWorldShare *share = &g_array_index (shares, ScoutWorldShare, i);
      const char *age = strchr (share->key, '_');
      const char *key = by_age && age != NULL ? age + 1 : share->key;
      double *sum = g_hash_table_lookup (sums, key);

      if (sum == NULL)
        {
          sum = g_new0 (double, 1);
          g_hash_table_insert (sums, g_strdup (key), sum);
        }
      *sum += share->percent;
      if (*sum > most + 1e-6)
        {
          most = *sum;
          greatest = key;
        }
    }

  return g_strdup (greatest);
}

/* Worked out once for each creator: a test asks for each of hundreds of countries. */
static const Audience *
get_audience (ScoutWorld *world,
              guint       index)
{
  static GHashTable *audiences;
  Audience *audience = NULL;

  if (audiences == NULL)
    audiences = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) audience_free);
  audience = g_hash_table_lookup (audiences, GUINT_TO_POINTER (index));
  if (audience != NULL)
    return audience;

  audience = g_new0 (Audience, 1);
  audience->age = dup_greatest (world, index, SCOUT_WORLD_METRIC_FOLLOWERS_AGE_GENDERS, TRUE);
  audience->gender = dup_greatest (world, index, SCOUT_WORLD_METRIC_FOLLOWERS_GENDERS, FALSE);
  audience->country = dup_greatest (world, index, SCOUT_WORLD_METRIC_FOLLOWERS_TOP_COUNTRIES,
                                    FALSE);
  g_hash_table_insert (audiences, GUINT_TO_POINTER (index), audience);

  return audience;
}

static gboolean
has_audience_age (ScoutWorld              *world,
                  const ScoutWorldCreator *creator,
                  const char              *value)
{
  return g_strcmp0 (get_audience (world, creator->index)->age,
                    g_str_equal (value, "65_and_above") ? "65+" : value) == 0;
}

static gboolean
has_audience_gender (ScoutWorld              *world,
                     const ScoutWorldCreator *creator,
                     const char              *value)
{
  return g_strcmp0 (get_audience (world, creator->index)->gender, value) == 0;
}

static gboolean
has_audience_country (ScoutWorld              *world,
                      const ScoutWorldCreator *creator,
                      const char              *value)
{
  return g_strcmp0 (get_audience (world, creator->index)->country, value) == 0;
}

static gboolean
is_the_creator (ScoutWorld              *world,
                const ScoutWorldCreator *creator,
                const char              *value)
{
  return g_str_equal (creator->creator_id, value) ||
         g_ascii_strcasecmp (creator->alias, value) == 0;
}

OracleFunc
facebook_oracle_find (const char *parameter)
{
  static const struct
  {
    const char *name;
    OracleFunc func;
  } filters[] = {
    { "creator_id", is_the_creator },
    { "creator_categories", has_category },
    { "creator_interests", has_interest },
    { "creator_countries", is_in_country },
    { "creator_languages", speaks },
    { "major_audience_age_bucket", has_audience_age },
    { "major_audience_gender", has_audience_gender },
    { "major_audience_country", has_audience_country },
    { "past_partnerships", has_partner },
    { "has_past_partnerships", has_any_partner },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (filters); i++)
    {
      if (g_str_equal (filters[i].name, parameter))
        return filters[i].func;
    }

  return NULL;
}

GPtrArray *
facebook_oracle_list (OracleFunc  func,
                      const char *value)
{
  ConformanceBox *box = conformance_box_get ();
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < box->onboarded->len; i++)
    {
      const ScoutWorldCreator *creator = &g_array_index (box->onboarded, ScoutWorldCreator, i);

      if (func (box->world, creator, value))
        g_ptr_array_add (found, g_strdup (creator->creator_id));
    }

  return found;
}

/* Names of filters and of metrics differ (conventions section 7, row 21). */
static const ScoutWorldMetricInfo *
find_info (const OracleRange *range,
           gboolean           is_whole)
{
  gboolean is_follow_type = !is_whole && g_str_has_suffix (range->breakdown, "follower");
  g_autofree char *name = g_str_equal (range->metric, "publishing_activity")
                          ? g_strdup (range->metric)
                          : g_strconcat ("creator_", range->metric, NULL);
  g_autofree char *split = g_strconcat (name, is_follow_type ? "_by_followers" : "_by_content_type",
                                        NULL);
  const ScoutWorldMetricInfo *info = scout_world_metric_lookup (is_whole ? name : split);

  if (info == NULL)
    g_error ("S2 has no metric %s or %s", name, split);

  return info;
}

static double
get_share (guint                       index,
           const ScoutWorldMetricInfo *info,
           const OracleRange          *range)
{
  g_autoptr(GArray) shares = scout_world_get_breakdown (conformance_box_get ()->world, index,
                                                        info->metric, range->n_days);

  for (guint i = 0; i < shares->len; i++)
    {
      const ScoutWorldShare *share = &g_array_index (shares, ScoutWorldShare, i);

      if (g_str_equal (share->key, range->breakdown))
        return share->percent;
    }

  return 0;
}

GArray *
facebook_oracle_list_figures (const OracleRange *range)
{
  ConformanceBox *box = conformance_box_get ();
  gboolean is_count = g_str_equal (range->metric, "follower_count");
  gboolean is_whole = range->breakdown == NULL || g_str_equal (range->breakdown, "overall");
  const ScoutWorldMetricInfo *info = is_count ? NULL : find_info (range, is_whole);
  GArray *figures = g_array_sized_new (FALSE, FALSE, sizeof (double), box->onboarded->len);

  for (guint i = 0; i < box->onboarded->len; i++)
    {
      const ScoutWorldCreator *creator = &g_array_index (box->onboarded, ScoutWorldCreator, i);
      double figure = is_count ? (double) creator->follower_count
                      : is_whole ? scout_world_get_value (box->world, creator->index, info->metric,
                                                          range->n_days)
                                 : get_share (creator->index, info, range);

      g_array_append_val (figures, figure);
    }

  return figures;
}

GPtrArray *
facebook_oracle_list_range (const GArray *figures,
                            double        min,
                            double        max)
{
  ConformanceBox *box = conformance_box_get ();
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);

  g_assert_cmpuint (figures->len, ==, box->onboarded->len);
  for (guint i = 0; i < figures->len; i++)
    {
      double figure = g_array_index (figures, double, i);

      if (figure >= min && figure <= max)
        g_ptr_array_add (found, g_strdup (g_array_index (box->onboarded, ScoutWorldCreator,
                                                         i).creator_id));
    }

  return found;
}

guint
facebook_oracle_count (void)
{
  return conformance_box_get ()->onboarded->len;
}
