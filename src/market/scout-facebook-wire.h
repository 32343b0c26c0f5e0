/* scout-facebook-wire.h: the names that the Facebook Creator Discovery API uses, each once.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-creator-fields.h"

G_BEGIN_DECLS

/* S2 "Creators Endpoint". */
#define SCOUT_FACEBOOK_CREATORS_PATH "/creator_marketplace/creators"

/* S2 "Parameters" of the creators endpoint, beside those of a query. */
#define SCOUT_FACEBOOK_PARAMETER_FIELDS "fields"
#define SCOUT_FACEBOOK_PARAMETER_CREATOR_ID "creator_id"
#define SCOUT_FACEBOOK_PARAMETER_LIMIT "limit"
#define SCOUT_FACEBOOK_PARAMETER_AFTER "after"

/* S2 "Creator Insights Metrics", "Response Fields"; the dates are tolerated (conventions 6.3). */
#define SCOUT_FACEBOOK_INSIGHT_NAME "name"
#define SCOUT_FACEBOOK_INSIGHT_PERIOD "period"
#define SCOUT_FACEBOOK_INSIGHT_TIME_RANGE "time_range"
#define SCOUT_FACEBOOK_INSIGHT_VALUES "values"
#define SCOUT_FACEBOOK_VALUE "value"
#define SCOUT_FACEBOOK_VALUE_WITH_BREAKDOWN "value_with_breakdown"
#define SCOUT_FACEBOOK_VALUE_DATE "date"
#define SCOUT_FACEBOOK_VALUE_END_TIME "end_time"

/* The envelope of an edge (conventions section 5). */
#define SCOUT_FACEBOOK_EDGE_DATA "data"
#define SCOUT_FACEBOOK_EDGE_PAGING "paging"

/**
 * ScoutFacebookPart:
 * @SCOUT_FACEBOOK_PART_CARD: what a card of a search result shows
 * @SCOUT_FACEBOOK_PART_PROFILE: everything but figures
 * @SCOUT_FACEBOOK_PART_PERFORMANCE: overall figures
 * @SCOUT_FACEBOOK_PART_DAILY: daily series
 *
 * Who asks for a field or a metric; combined as flags.
 */
typedef enum
{
  SCOUT_FACEBOOK_PART_CARD = 1 << 0,
  SCOUT_FACEBOOK_PART_PROFILE = 1 << 1,
  SCOUT_FACEBOOK_PART_PERFORMANCE = 1 << 2,
  SCOUT_FACEBOOK_PART_DAILY = 1 << 3,
} ScoutFacebookPart;

/**
 * ScoutFacebookKind:
 * @SCOUT_FACEBOOK_KIND_ID: an id, string or number; required
 * @SCOUT_FACEBOOK_KIND_TEXT: text; an empty one is unknown
 * @SCOUT_FACEBOOK_KIND_HANDLE: text, without a leading "@"
 * @SCOUT_FACEBOOK_KIND_COUNTRY: two letters
 * @SCOUT_FACEBOOK_KIND_AGE: an age bucket
 * @SCOUT_FACEBOOK_KIND_COUNT: a count
 * @SCOUT_FACEBOOK_KIND_LIST: a list of texts
 * @SCOUT_FACEBOOK_KIND_INSIGHTS: the insights edge
 * @SCOUT_FACEBOOK_KIND_UNUSED: known, but not part of a creator here
 *
 * How a field of a creator is read.
 */
typedef enum
{
  SCOUT_FACEBOOK_KIND_ID,
  SCOUT_FACEBOOK_KIND_TEXT,
  SCOUT_FACEBOOK_KIND_HANDLE,
  SCOUT_FACEBOOK_KIND_COUNTRY,
  SCOUT_FACEBOOK_KIND_AGE,
  SCOUT_FACEBOOK_KIND_COUNT,
  SCOUT_FACEBOOK_KIND_LIST,
  SCOUT_FACEBOOK_KIND_INSIGHTS,
  SCOUT_FACEBOOK_KIND_UNUSED,
} ScoutFacebookKind;

/**
 * ScoutFacebookField:
 * @name: wire name
 * @length: bytes of @name
 * @kind: how it is read
 * @offset: where it goes in #ScoutCreatorFields
 * @parts: #ScoutFacebookPart flags: who asks for it
 *
 * A row of S2's "Response Fields".
 */
typedef struct
{
  const char *name;
  gsize length;
  ScoutFacebookKind kind;
  gsize offset;
  guint parts;
} ScoutFacebookField;

/**
 * ScoutFacebookMetric:
 * @name: wire name
 * @length: bytes of @name
 * @metric: what it counts
 * @breakdown: by what it is split
 * @range: range of an answer that does not name one
 * @is_estimated: whether S2 calls this very metric estimated
 * @parts: #ScoutFacebookPart flags: who asks for it
 *
 * A row of S2's "Available Metrics".
 */
typedef struct
{
  const char *name;
  gsize length;
  ScoutMetric metric;
  ScoutBreakdown breakdown;
  ScoutTimeRange range;
  gboolean is_estimated;
  guint parts;
} ScoutFacebookMetric;

/**
 * scout_facebook_field_lookup:
 * @name: a member's name
 * @hint: (inout): row to look at first; moved to the row found, so that names which come in the
 *   order of the table are found at once. Start with 0
 *
 * Returns: (transfer none) (nullable): the field, or %NULL if S2 has none of that name
 */
const ScoutFacebookField *scout_facebook_field_lookup (const char *name,
                                                       guint      *hint);

/**
 * scout_facebook_metric_lookup:
 * @name: a metric's name, in any case
 * @hint: (inout): as for scout_facebook_field_lookup()
 *
 * Returns: (transfer none) (nullable): the metric, or %NULL if S2 has none of that name
 */
const ScoutFacebookMetric *scout_facebook_metric_lookup (const char *name,
                                                         guint      *hint);

/**
 * scout_facebook_time_range_parse:
 * @name: a range's name, in any case
 * @range: (inout): the range; what is there before is what is looked at first
 *
 * Returns: %FALSE if S2 has no range of that name
 */
gboolean scout_facebook_time_range_parse (const char     *name,
                                          ScoutTimeRange *range);

/**
 * scout_facebook_period_parse:
 * @name: a period's name, in any case
 * @period: (inout): the period; what is there before is what is looked at first
 *
 * Returns: %FALSE if S2 has no period of that name
 */
gboolean scout_facebook_period_parse (const char  *name,
                                      ScoutPeriod *period);

/**
 * scout_facebook_age_bucket_lookup:
 * @name: an age bucket as one of the parameters or responses spells it
 *
 * Returns: (transfer none) (nullable): the bucket with an en dash, or %NULL if S2 has none of that
 *   name
 */
const char *scout_facebook_age_bucket_lookup (const char *name);

/**
 * scout_facebook_dup_fields:
 * @part: who asks
 * @range: range of the figures, for %SCOUT_FACEBOOK_PART_PERFORMANCE; others have their own
 *
 * Makes the value of `fields`, with `insights.metrics(…).period(…).time_range(…)` behind the fields
 * where @part has figures.
 *
 * Returns: (transfer full): the list
 */
char *scout_facebook_dup_fields (ScoutFacebookPart part,
                                 ScoutTimeRange    range);

G_END_DECLS
