/* scout-facebook-wire.c: the names that the Facebook Creator Discovery API uses, each once.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Tables: to follow a change of S2, change a row. What is asked for and what is read comes from
 * the same row, so that the two cannot drift apart. Knows neither JSON nor HTTP. Pure functions
 * for any thread.
 */

#include "config.h"

#include "scout-facebook-wire.h"

#include <string.h>

#define PART_CARD SCOUT_FACEBOOK_PART_CARD
#define PART_PROFILE SCOUT_FACEBOOK_PART_PROFILE
#define PART_PERFORMANCE SCOUT_FACEBOOK_PART_PERFORMANCE
#define PART_DAILY SCOUT_FACEBOOK_PART_DAILY

/* Every answer says whom it is about, so that the answer can be compared with the question. */
#define EVERY_PART (PART_CARD | PART_PROFILE | PART_PERFORMANCE | PART_DAILY)
/* What cards show, profiles show too. */
#define ON_CARDS (PART_CARD | PART_PROFILE)

/* A name and its length, which tells most names apart without a look at them. */
#define NAME(text) text, sizeof text - 1

#define OFFSET(member) G_STRUCT_OFFSET (ScoutCreatorFields, member)

/* S2 "Response Fields" of the creators endpoint, in the order in which they are asked for. */
static const ScoutFacebookField fields[] = {
  { NAME ("creator_id"), SCOUT_FACEBOOK_KIND_ID, OFFSET (id), EVERY_PART },
  { NAME ("creator_display_name"), SCOUT_FACEBOOK_KIND_TEXT, OFFSET (name), EVERY_PART },
  { NAME ("creator_alias"), SCOUT_FACEBOOK_KIND_HANDLE, OFFSET (handle), EVERY_PART },
  { NAME ("creator_bio"), SCOUT_FACEBOOK_KIND_TEXT, OFFSET (bio), ON_CARDS },
  { NAME ("creator_profile_url"), SCOUT_FACEBOOK_KIND_TEXT, OFFSET (profile_url), ON_CARDS },
  { NAME ("creator_profile_image_url"), SCOUT_FACEBOOK_KIND_TEXT, OFFSET (portrait_url), ON_CARDS },
  { NAME ("creator_cover_photo_url"), SCOUT_FACEBOOK_KIND_TEXT, OFFSET (cover_url), ON_CARDS },
  { NAME ("creator_follower_count"), SCOUT_FACEBOOK_KIND_COUNT, OFFSET (followers), ON_CARDS },
  { NAME ("creator_categories"), SCOUT_FACEBOOK_KIND_LIST, OFFSET (categories), ON_CARDS },
  { NAME ("creator_interests"), SCOUT_FACEBOOK_KIND_LIST, OFFSET (interests), ON_CARDS },
  { NAME ("creator_email"), SCOUT_FACEBOOK_KIND_TEXT, OFFSET (email), PART_PROFILE },
  { NAME ("creator_gender"), SCOUT_FACEBOOK_KIND_TEXT, OFFSET (gender), PART_PROFILE },
  { NAME ("creator_age_bucket"), SCOUT_FACEBOOK_KIND_AGE, OFFSET (age_bucket), PART_PROFILE },
  { NAME ("creator_country"), SCOUT_FACEBOOK_KIND_COUNTRY, OFFSET (country), ON_CARDS },
  { NAME ("creator_languages"), SCOUT_FACEBOOK_KIND_LIST, OFFSET (languages), ON_CARDS },
  { NAME ("past_partnerships"), SCOUT_FACEBOOK_KIND_LIST, OFFSET (past_partnerships),
    PART_PROFILE },
  /* Expanded by scout_facebook_dup_fields(), never asked for bare. */
  { NAME ("insights"), SCOUT_FACEBOOK_KIND_INSIGHTS, 0, 0 },
  { NAME ("recent_content"), SCOUT_FACEBOOK_KIND_UNUSED, 0, 0 },
  /* In S2's example only; nothing may depend on it (conventions section 7, row 2). */
  { NAME ("creator_onboarding_status"), SCOUT_FACEBOOK_KIND_UNUSED, 0, 0 },
};

#define OVERALL_FIGURE PART_PERFORMANCE
#define DAILY_FIGURE (PART_PERFORMANCE | PART_DAILY)
#define L28 SCOUT_TIME_RANGE_L28
#define LIFETIME SCOUT_TIME_RANGE_LIFETIME

/* S2 "Available Metrics" of creators. */
static const ScoutFacebookMetric metrics[] = {
  { NAME ("creator_reach"), SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE,
    L28, TRUE, PART_CARD | DAILY_FIGURE },
  { NAME ("creator_views"), SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_NONE,
    L28, FALSE, PART_CARD | DAILY_FIGURE },
  { NAME ("creator_interaction_rate"), SCOUT_METRIC_INTERACTION_RATE, SCOUT_BREAKDOWN_NONE,
    L28, TRUE, PART_CARD | OVERALL_FIGURE },
  { NAME ("creator_interactions"), SCOUT_METRIC_INTERACTIONS, SCOUT_BREAKDOWN_NONE,
    L28, FALSE, DAILY_FIGURE },
  { NAME ("publishing_activity"), SCOUT_METRIC_POSTS_PUBLISHED, SCOUT_BREAKDOWN_NONE,
    L28, FALSE, DAILY_FIGURE },
  { NAME ("creator_reach_by_followers"), SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_FOLLOW_TYPE,
    L28, FALSE, OVERALL_FIGURE },
  { NAME ("creator_views_by_followers"), SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_FOLLOW_TYPE,
    L28, FALSE, OVERALL_FIGURE },
  { NAME ("creator_interactions_by_followers"), SCOUT_METRIC_INTERACTIONS,
    SCOUT_BREAKDOWN_FOLLOW_TYPE, L28, FALSE, OVERALL_FIGURE },
  { NAME ("creator_views_by_content_type"), SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_CONTENT_TYPE,
    L28, FALSE, OVERALL_FIGURE },
  { NAME ("publishing_activity_by_content_type"), SCOUT_METRIC_POSTS_PUBLISHED,
    SCOUT_BREAKDOWN_CONTENT_TYPE, L28, FALSE, OVERALL_FIGURE },
  { NAME ("followers_genders"), SCOUT_METRIC_FOLLOWERS, SCOUT_BREAKDOWN_GENDER,
    LIFETIME, FALSE, 0 },
  { NAME ("followers_age_genders"), SCOUT_METRIC_FOLLOWERS, SCOUT_BREAKDOWN_AGE_GENDER,
    LIFETIME, FALSE, 0 },
  { NAME ("followers_top_countries"), SCOUT_METRIC_FOLLOWERS, SCOUT_BREAKDOWN_COUNTRY,
    LIFETIME, FALSE, 0 },
  { NAME ("followers_top_cities"), SCOUT_METRIC_FOLLOWERS, SCOUT_BREAKDOWN_CITY,
    LIFETIME, FALSE, 0 },
};

static const char * const time_ranges[] = {
  [SCOUT_TIME_RANGE_L1] = "L1",
  [SCOUT_TIME_RANGE_L7] = "L7",
  [SCOUT_TIME_RANGE_L14] = "L14",
  [SCOUT_TIME_RANGE_L28] = "L28",
  [SCOUT_TIME_RANGE_L90] = "L90",
  [SCOUT_TIME_RANGE_LIFETIME] = "lifetime",
};

static const char * const periods[] = {
  [SCOUT_PERIOD_OVERALL] = "overall",
  [SCOUT_PERIOD_DAY] = "day",
};

/* Parameters say "65_and_above", responses "65+" (conventions section 7, row 4). */
static const struct
{
  const char *name;
  const char *label;
} age_buckets[] = {
  { "18-24", "18–24" },
  { "25-34", "25–34" },
  { "35-44", "35–44" },
  { "45-54", "45–54" },
  { "55-64", "55–64" },
  { "65+", "65+" },
  { "65_and_above", "65+" },
};

/* Values are not case-sensitive (conventions section 7, row 10), but come as documented: the exact
 * comparison, which is much cheaper, finds them. */
static int
find_name (const char * const *names,
           gsize               n_names,
           const char         *name,
           gsize               hint)
{
  if (hint < n_names && strcmp (names[hint], name) == 0)
    return (int) hint;

  for (gsize i = 0; i < n_names; i++)
    {
      if (g_ascii_strcasecmp (names[i], name) == 0)
        return (int) i;
    }

  return -1;
}

const ScoutFacebookField *
scout_facebook_field_lookup (const char *name,
                             guint      *hint)
{
  gsize length = 0;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (hint != NULL, NULL);

  length = strlen (name);
  for (guint i = 0, row = *hint; i < G_N_ELEMENTS (fields); i++, row++)
    {
      if (row >= G_N_ELEMENTS (fields))
        row = 0;
      if (fields[row].length == length && memcmp (fields[row].name, name, length) == 0)
        {
          *hint = row;
          return &fields[row];
        }
    }

  return NULL;
}

const ScoutFacebookMetric *
scout_facebook_metric_lookup (const char *name,
                              guint      *hint)
{
  gsize length = 0;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (hint != NULL, NULL);

  length = strlen (name);
  for (guint i = 0, row = *hint; i < G_N_ELEMENTS (metrics); i++, row++)
    {
      if (row >= G_N_ELEMENTS (metrics))
        row = 0;
      if (metrics[row].length == length &&
          (memcmp (metrics[row].name, name, length) == 0 ||
           g_ascii_strcasecmp (metrics[row].name, name) == 0))
        {
          *hint = row;
          return &metrics[row];
        }
    }

  return NULL;
}

gboolean
scout_facebook_time_range_parse (const char     *name,
                                 ScoutTimeRange *range)
{
  int found = -1;

  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (range != NULL, FALSE);

  found = find_name (time_ranges, G_N_ELEMENTS (time_ranges), name, *range);
  if (found < 0)
    return FALSE;
  *range = (ScoutTimeRange) found;

  return TRUE;
}

gboolean
scout_facebook_period_parse (const char  *name,
                             ScoutPeriod *period)
{
  int found = -1;

  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (period != NULL, FALSE);

  found = find_name (periods, G_N_ELEMENTS (periods), name, *period);
  if (found < 0)
    return FALSE;
  *period = (ScoutPeriod) found;

  return TRUE;
}

const char *
scout_facebook_age_bucket_lookup (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (age_buckets); i++)
    {
      if (g_ascii_strcasecmp (age_buckets[i].name, name) == 0)
        return age_buckets[i].label;
    }

  return NULL;
}

/* "insights.metrics(creator_reach,creator_views).period(overall).time_range(L28)" */
static void
append_insights (GString           *list,
                 ScoutFacebookPart  part,
                 ScoutTimeRange     range)
{
  ScoutPeriod period = part == PART_DAILY ? SCOUT_PERIOD_DAY : SCOUT_PERIOD_OVERALL;
  const char *separator = ",insights.metrics(";

  for (gsize i = 0; i < G_N_ELEMENTS (metrics); i++)
    {
      if ((metrics[i].parts & part) == 0)
        continue;
      g_string_append_printf (list, "%s%s", separator, metrics[i].name);
      separator = ",";
    }
  g_string_append_printf (list, ").period(%s).time_range(%s)", periods[period], time_ranges[range]);
}

char *
scout_facebook_dup_fields (ScoutFacebookPart part,
                           ScoutTimeRange    range)
{
  GString *list = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      if ((fields[i].parts & part) == 0)
        continue;
      if (list->len > 0)
        g_string_append_c (list, ',');
      g_string_append (list, fields[i].name);
    }

  switch (part)
    {
    case SCOUT_FACEBOOK_PART_CARD:
      append_insights (list, part, SCOUT_TIME_RANGE_L28);
      break;
    case SCOUT_FACEBOOK_PART_PERFORMANCE:
      append_insights (list, part, range);
      break;
    case SCOUT_FACEBOOK_PART_DAILY:
      append_insights (list, part, SCOUT_TIME_RANGE_L90);
      break;
    case SCOUT_FACEBOOK_PART_PROFILE:
    default:
      break;
    }

  return g_string_free (list, FALSE);
}
