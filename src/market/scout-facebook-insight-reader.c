/* scout-facebook-insight-reader.c: reads the insights of one answer after another.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The shape is S2's "Creator Insights Metrics"; what S2 leaves open (the wrapper of the list,
 * dates, the keys of breakdowns) is read in every form that conventions section 6.3 names. Values
 * are gathered in scratch arrays, since an answer may tell last what they mean, and laid into the
 * arena once their number is known.
 */

#include "config.h"

#include "scout-facebook-insight-reader.h"

#include "scout-facebook-days.h"
#include "scout-facebook-wire.h"

#include <math.h>
#include <string.h>

/* Nested keys are joined, and hostile ones would grow with every level: no key of S2 comes near. */
#define LONGEST_SHARE_NAME 128
#define DEEPEST_BREAKDOWN 3

/* Most of a page is daily values: they are gathered without a call each. */
typedef struct
{
  ScoutFacebookDay *values; /* (owned) */
  gsize n_values;
  gsize capacity;
} Series;

struct _ScoutFacebookInsightReader
{
  ScoutJsonReader *reader; /* (unowned) */
  ScoutArena *arena;       /* (unowned) */
  gint64 fetched_at;

  /* Rows of the wire tables that the next insight most likely needs. */
  guint metric_hint;

  /* Of the creator that is being read. */
  GArray *insights; /* (owned) (element-type ScoutInsightFields) */
  guint n_unknown;

  /* Of the insight that is being read. */
  Series series;
  GArray *shares;     /* (owned) (element-type ScoutShare) */
  gboolean has_value; /* whether any value, of either kind, has come */
};

/* What an insight says of itself. */
typedef struct
{
  const ScoutFacebookMetric *metric; /* (nullable) */
  ScoutPeriod period;
  ScoutTimeRange range;
  gboolean has_range;
  gboolean is_foreign; /* whether name, period or range are not S2's */
} Heading;

/* Most names differ in their first letter, which is cheaper to compare than to call strcmp(). */
static inline gboolean
is_name (const char *name,
         const char *expected)
{
  return *name == *expected && strcmp (name, expected) == 0;
}

static inline void
append_value (Series                 *self,
              const ScoutFacebookDay *value)
{
  if (self->n_values == self->capacity)
    {
      self->capacity = MAX (self->capacity * 2, 128);
      self->values = g_renew (ScoutFacebookDay, self->values, self->capacity);
    }

  self->values[self->n_values++] = *value;
}

static void
append_share (ScoutFacebookInsightReader *self,
              const char                 *name,
              double                      value)
{
  ScoutShare share = { NULL, value };

  if (isnan (value))
    return;

  share.name = scout_arena_strndup (self->arena, name, strlen (name));
  g_array_append_val (self->shares, share);
}

/*
 * {"follower":62.4,"non_follower":37.6}, or nested, {"female":{"18-24":4.1,"25-34":12.0}}, whose
 * keys are joined as in the flat form: female_18-24.
 */
static void
read_breakdown (ScoutFacebookInsightReader *self,
                const char                 *prefix, /* (nullable) */
                guint                       depth)
{
  const char *key = NULL;

  scout_json_reader_begin_object (self->reader);
  while (scout_json_reader_next_member (self->reader, &key))
    {
      ScoutJsonKind kind = scout_json_reader_peek (self->reader);
      char joined[LONGEST_SHARE_NAME];
      const char *name = key;

      if (prefix != NULL)
        {
          g_snprintf (joined, sizeof joined, "%s_%s", prefix, key);
          name = joined;
        }
      if (strlen (name) >= LONGEST_SHARE_NAME - 1)
        continue;

      if (kind == SCOUT_JSON_KIND_NUMBER)
        append_share (self, name, scout_json_reader_read_number (self->reader));
      else if (kind == SCOUT_JSON_KIND_OBJECT && depth < DEEPEST_BREAKDOWN)
        read_breakdown (self, name, depth + 1);
    }
}

/* {"value":1234}, {"value_with_breakdown":{…}}, each perhaps with a date; tolerated: 1234 */
static void
read_value (ScoutFacebookInsightReader *self)
{
  ScoutFacebookDay value = { NAN, NULL, FALSE };
  const char *name = NULL;

  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_OBJECT)
    {
      value.value = scout_json_reader_read_number (self->reader);
    }
  else
    {
      scout_json_reader_begin_object (self->reader);
      while (scout_json_reader_next_member (self->reader, &name))
        {
          if (is_name (name, SCOUT_FACEBOOK_VALUE))
            value.value = scout_json_reader_read_number (self->reader);
          else if (is_name (name, SCOUT_FACEBOOK_VALUE_WITH_BREAKDOWN))
            {
              if (scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_OBJECT)
                read_breakdown (self, NULL, 1);
            }
          else if (is_name (name, SCOUT_FACEBOOK_VALUE_DATE))
            value.date = scout_json_reader_read_text (self->reader);
          else if (is_name (name, SCOUT_FACEBOOK_VALUE_END_TIME))
            {
              value.date = scout_json_reader_read_text (self->reader);
              value.is_end = TRUE;
            }
          else
            self->n_unknown++;
        }
    }

  append_value (&self->series, &value);
  self->has_value = self->has_value || !isnan (value.value) || self->shares->len > 0;
}

static void
read_values (ScoutFacebookInsightReader *self)
{
  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_ARRAY)
    return;

  scout_json_reader_begin_array (self->reader);
  while (scout_json_reader_next_element (self->reader))
    read_value (self);
}

static void
read_member (ScoutFacebookInsightReader *self,
             const char                 *name,
             Heading                    *heading)
{
  const char *text = NULL;

  if (is_name (name, SCOUT_FACEBOOK_INSIGHT_NAME))
    {
      text = scout_json_reader_read_text (self->reader);
      heading->metric = NULL;
      if (text != NULL)
        heading->metric = scout_facebook_metric_lookup (text, &self->metric_hint);
      if (text != NULL && heading->metric == NULL)
        heading->is_foreign = TRUE;
    }
  else if (is_name (name, SCOUT_FACEBOOK_INSIGHT_PERIOD))
    {
      text = scout_json_reader_read_text (self->reader);
      if (text != NULL && !scout_facebook_period_parse (text, &heading->period))
        heading->is_foreign = TRUE;
    }
  else if (is_name (name, SCOUT_FACEBOOK_INSIGHT_TIME_RANGE))
    {
      text = scout_json_reader_read_text (self->reader);
      heading->has_range = text != NULL;
      if (text != NULL && !scout_facebook_time_range_parse (text, &heading->range))
        heading->is_foreign = TRUE;
    }
  else if (is_name (name, SCOUT_FACEBOOK_INSIGHT_VALUES))
    read_values (self);
  else
    self->n_unknown++;
}

/* The metric's own range holds where the answer names none: S2's defaults differ by metric. */
static void
append_insight (ScoutFacebookInsightReader *self,
                const Heading              *heading)
{
  const ScoutFacebookMetric *metric = heading->metric;
  ScoutInsightFields insight = {
    .key = { metric->metric, metric->breakdown, heading->period,
             heading->has_range ? heading->range : metric->range },
    .network = SCOUT_NETWORK_FACEBOOK,
    .is_estimated = metric->is_estimated,
    .fetched_at = self->fetched_at,
    .value = NAN,
  };

  if (heading->period == SCOUT_PERIOD_DAY)
    {
      scout_facebook_days_place (&insight, self->arena,
                                 self->series.values, self->series.n_values);
    }
  else if (metric->breakdown == SCOUT_BREAKDOWN_NONE)
    {
      insight.value = self->series.values[0].value;
    }
  else if (self->shares->len > 0)
    {
      gsize size = self->shares->len * sizeof (ScoutShare);

      insight.n_shares = self->shares->len;
      insight.shares = memcpy (scout_arena_alloc (self->arena, size), self->shares->data, size);
    }

  g_array_append_val (self->insights, insight);
}

static void
read_insight (ScoutFacebookInsightReader *self)
{
  Heading heading = { .period = SCOUT_PERIOD_OVERALL, .range = SCOUT_TIME_RANGE_L28 };
  const char *name = NULL;

  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_OBJECT)
    return;

  self->series.n_values = 0;
  g_array_set_size (self->shares, 0);
  self->has_value = FALSE;

  scout_json_reader_begin_object (self->reader);
  while (scout_json_reader_next_member (self->reader, &name))
    read_member (self, name, &heading);

  if (heading.is_foreign)
    self->n_unknown++;
  else if (heading.metric != NULL && self->has_value)
    append_insight (self, &heading);
}

static void
read_list (ScoutFacebookInsightReader *self)
{
  scout_json_reader_begin_array (self->reader);
  while (scout_json_reader_next_element (self->reader))
    read_insight (self);
}

/* {"data":[…],"paging":{…}} */
static void
read_edge (ScoutFacebookInsightReader *self)
{
  const char *name = NULL;

  scout_json_reader_begin_object (self->reader);
  while (scout_json_reader_next_member (self->reader, &name))
    {
      if (is_name (name, SCOUT_FACEBOOK_EDGE_DATA) &&
          scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_ARRAY)
        read_list (self);
    }
}

ScoutFacebookInsightReader *
scout_facebook_insight_reader_new (ScoutJsonReader *reader,
                                   gint64           fetched_at)
{
  ScoutFacebookInsightReader *self = NULL;

  g_return_val_if_fail (reader != NULL, NULL);

  self = g_new0 (ScoutFacebookInsightReader, 1);
  self->reader = reader;
  self->arena = scout_json_reader_get_arena (reader);
  self->fetched_at = fetched_at;
  self->insights = g_array_new (FALSE, FALSE, sizeof (ScoutInsightFields));
  self->shares = g_array_new (FALSE, FALSE, sizeof (ScoutShare));

  return self;
}

void
scout_facebook_insight_reader_free (ScoutFacebookInsightReader *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->insights, g_array_unref);
  g_clear_pointer (&self->series.values, g_free);
  g_clear_pointer (&self->shares, g_array_unref);
  g_free (self);
}

void
scout_facebook_insight_reader_read (ScoutFacebookInsightReader *self,
                                    ScoutCreatorFields         *creator)
{
  ScoutJsonKind kind = SCOUT_JSON_KIND_NONE;

  g_return_if_fail (self != NULL);
  g_return_if_fail (creator != NULL);

  g_array_set_size (self->insights, 0);
  self->n_unknown = 0;

  kind = scout_json_reader_peek (self->reader);
  if (kind == SCOUT_JSON_KIND_ARRAY)
    read_list (self);
  else if (kind == SCOUT_JSON_KIND_OBJECT)
    read_edge (self);
  else
    scout_json_reader_skip (self->reader);

  creator->n_unknown_members += self->n_unknown;
  if (self->insights->len > 0)
    {
      gsize size = self->insights->len * sizeof (ScoutInsightFields);

      creator->insights = memcpy (scout_arena_alloc (self->arena, size),
                                  self->insights->data, size);
      creator->n_insights = self->insights->len;
    }
}
