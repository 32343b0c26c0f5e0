/* scout-insight-reader.c: reads the insights of one answer after another.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Two shapes, either of which either network may send: S2's `values`, and Instagram's `total_value`
 * with its breakdowns (conventions section 0). What the documents leave open (the wrapper of the
 * list, dates) is read in every form that conventions sections 6.2 and 6.3 name. Values are
 * gathered in scratch arrays, since an answer may tell last what they mean, and laid into the arena
 * once their number is known. How a figure divides is read by scout-breakdown-reader.c.
 */

#include "config.h"

#include "scout-insight-reader.h"

#include "scout-breakdown-reader.h"
#include "scout-insight-rows-private.h"

#include <math.h>
#include <string.h>

#define MOST_HINTS 32

/* In no document; tolerated beside a daily value (conventions section 6.3). */
#define DATE_WORD "date"
/* The envelope of an edge (conventions section 5). */
#define DATA_WORD "data"

typedef struct
{
  guint metric; /* its row */
  ScoutPeriod period;
  ScoutTimeRange range;
} Hint;

struct _ScoutInsightReader
{
  ScoutJsonReader *reader; /* (unowned) */
  ScoutArena *arena;       /* (unowned) */
  const ScoutWire *wire;   /* (unowned) */
  ScoutAskedWindow asked;
  gint64 fetched_at;
  const char *call; /* (nullable): in the arena */

  /* What the insights of the object before were, in their order: those of the next one most likely
   * are the same. */
  Hint hints[MOST_HINTS];
  guint n_read;

  /* Of the creator or post that is being read. */
  const ScoutWireObject *object;
  ScoutInsightRows insights;
  guint n_unknown;

  /* Of the insight that is being read. */
  ScoutInsightSeries series;
  ScoutBreakdownReader *parts; /* (owned) */
  double total;                /* or a NaN */
};

/* What an insight says of itself. */
typedef struct
{
  const ScoutWireMetric *metric; /* (nullable) */
  ScoutPeriod period;
  ScoutTimeRange range;
  gboolean has_period;
  gboolean has_range;
  gboolean is_foreign; /* whether name, period or range are not the network's */
} Heading;

/* Reads one element of an array. */
typedef void (*RowFunc) (ScoutInsightReader *self);

/* Most names differ in their first letter, which is cheaper to compare than to call strcmp(). */
static inline gboolean
is_name (const char *name,
         const char *expected)
{
  return *name == *expected && strcmp (name, expected) == 0;
}

static inline gboolean
is_word (const ScoutInsightReader *self,
         const char               *name,
         ScoutWireWord             word)
{
  return is_name (name, self->wire->words[word]);
}

/* {"value":1234}, {"value_with_breakdown":{…}}, each perhaps with a date; tolerated: 1234 */
static void
read_value (ScoutInsightReader *self)
{
  ScoutInsightDay value = { NAN, NULL, FALSE };
  const char *name = NULL;

  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_OBJECT)
    {
      value.value = scout_json_reader_read_number (self->reader);
      _scout_insight_series_append (&self->series, &value);
      return;
    }

  scout_json_reader_begin_object (self->reader);
  while (scout_json_reader_next_member (self->reader, &name))
    {
      if (is_word (self, name, SCOUT_WIRE_WORD_VALUE))
        value.value = scout_json_reader_read_number (self->reader);
      else if (is_word (self, name, SCOUT_WIRE_WORD_PARTS))
        scout_breakdown_reader_read_dictionary (self->parts);
      else if (is_name (name, DATE_WORD))
        value.date = scout_json_reader_read_text (self->reader);
      else if (is_word (self, name, SCOUT_WIRE_WORD_END_TIME))
        {
          value.date = scout_json_reader_read_text (self->reader);
          value.is_end = TRUE;
        }
      else
        self->n_unknown++;
    }
  _scout_insight_series_append (&self->series, &value);
}

static void
read_rows (ScoutInsightReader *self,
           RowFunc             read_row)
{
  scout_json_reader_begin_array (self->reader);
  while (scout_json_reader_next_element (self->reader))
    read_row (self);
}

/* {"value":1200,"breakdowns":{…}}; tolerated: a list of breakdowns, and 1200 */
static void
read_total (ScoutInsightReader *self)
{
  const char *name = NULL;

  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_OBJECT)
    {
      self->total = scout_json_reader_read_number (self->reader);
      return;
    }

  scout_json_reader_begin_object (self->reader);
  while (scout_json_reader_next_member (self->reader, &name))
    {
      if (is_word (self, name, SCOUT_WIRE_WORD_VALUE))
        self->total = scout_json_reader_read_number (self->reader);
      else if (is_word (self, name, SCOUT_WIRE_WORD_BREAKDOWNS))
        scout_breakdown_reader_read_breakdowns (self->parts, &self->n_unknown);
      else
        self->n_unknown++;
    }
}

static void
read_member (ScoutInsightReader *self,
             const char         *name,
             Heading            *heading,
             Hint               *hint)
{
  const char *text = NULL;

  if (is_word (self, name, SCOUT_WIRE_WORD_NAME))
    {
      text = scout_json_reader_read_word (self->reader);
      heading->metric = text != NULL ? scout_wire_find_metric (self->object, text, &hint->metric)
                                     : NULL;
      if (text != NULL && heading->metric == NULL)
        heading->is_foreign = TRUE;
    }
  else if (is_word (self, name, SCOUT_WIRE_WORD_PERIOD))
    {
      text = scout_json_reader_read_word (self->reader);
      if (text != NULL && !scout_wire_parse_period (self->wire, text, &hint->period))
        heading->is_foreign = TRUE;
      heading->has_period = text != NULL;
      heading->period = hint->period;
    }
  else if (is_word (self, name, SCOUT_WIRE_WORD_TIME_RANGE))
    {
      text = scout_json_reader_read_word (self->reader);
      heading->has_range = text != NULL;
      if (text != NULL && !scout_wire_parse_time_range (self->wire, text, &hint->range))
        heading->is_foreign = TRUE;
      heading->range = hint->range;
    }
  else if (is_word (self, name, SCOUT_WIRE_WORD_VALUES))
    {
      if (scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_ARRAY)
        read_rows (self, read_value);
    }
  else if (is_word (self, name, SCOUT_WIRE_WORD_TOTAL))
    read_total (self);
  else
    self->n_unknown++;
}

static void
append_days (ScoutInsightReader *self,
             ScoutInsightFields *insight)
{
  gboolean has_value = FALSE;

  for (gsize i = 0; i < self->series.n_values && !has_value; i++)
    has_value = !isnan (self->series.values[i].value);
  if (!has_value)
    return;

  scout_insight_days_place (insight, self->arena, self->series.values, self->series.n_values);
  _scout_insight_rows_append (&self->insights, insight);
}

/* A figure and its parts may come together, and become two insights. */
static void
append_overall (ScoutInsightReader    *self,
                const ScoutWireMetric *metric,
                ScoutInsightFields    *insight)
{
  double value = self->total;

  if (isnan (value) && metric->breakdown == SCOUT_BREAKDOWN_NONE && self->series.n_values > 0)
    value = self->series.values[0].value;
  if (!isnan (value))
    {
      insight->key.breakdown = SCOUT_BREAKDOWN_NONE;
      insight->value = value;
      _scout_insight_rows_append (&self->insights, insight);
      insight->key.breakdown = metric->breakdown;
      insight->value = (double) NAN;
    }

  for (guint i = 0; i < scout_breakdown_reader_get_n_breakdowns (self->parts); i++)
    {
      ScoutInsightFields part = *insight;

      if (scout_breakdown_reader_fill (self->parts, i, metric, &part))
        _scout_insight_rows_append (&self->insights, &part);
    }
}

static void
append_insight (ScoutInsightReader *self,
                const Heading      *heading)
{
  const ScoutWireMetric *metric = heading->metric;
  ScoutInsightFields insight = {
    .key = { metric->metric, metric->breakdown, heading->period, heading->range },
    .network = self->wire->api->network,
    .metric = metric->entry,
    .is_estimated = metric->is_estimated,
    .fetched_at = self->fetched_at,
    .value = NAN,
    .call = self->call,
  };
  gboolean has_total = !isnan (self->total) ||
                       scout_breakdown_reader_get_n_breakdowns (self->parts) > 0;

  if (!heading->has_period)
    insight.key.period = scout_asked_window_get_period (&self->asked, has_total,
                                                        self->series.n_values);
  if (!heading->has_range)
    insight.key.range = scout_asked_window_get_range (&self->asked, self->wire, metric);

  if (insight.key.period == SCOUT_PERIOD_DAY)
    append_days (self, &insight);
  else
    append_overall (self, metric, &insight);
}

static void
read_insight (ScoutInsightReader *self)
{
  Heading heading = { NULL };
  Hint *hint = &self->hints[self->n_read++ % MOST_HINTS];
  const char *name = NULL;

  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_OBJECT)
    return;

  self->series.n_values = 0;
  scout_breakdown_reader_clear (self->parts);
  self->total = NAN;

  scout_json_reader_begin_object (self->reader);
  while (scout_json_reader_next_member (self->reader, &name))
    read_member (self, name, &heading, hint);

  if (heading.is_foreign)
    self->n_unknown++;
  else if (heading.metric != NULL)
    append_insight (self, &heading);
}

/* {"data":[…],"paging":{…}} */
static void
read_edge (ScoutInsightReader *self)
{
  const char *name = NULL;

  scout_json_reader_begin_object (self->reader);
  while (scout_json_reader_next_member (self->reader, &name))
    {
      if (is_name (name, DATA_WORD) &&
          scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_ARRAY)
        read_rows (self, read_insight);
    }
}

ScoutInsightReader *
scout_insight_reader_new (ScoutJsonReader        *reader,
                          const ScoutWire        *wire,
                          const ScoutAskedWindow *asked,
                          gint64                  fetched_at)
{
  ScoutInsightReader *self = NULL;

  g_return_val_if_fail (reader != NULL, NULL);
  g_return_val_if_fail (wire != NULL, NULL);

  self = g_new0 (ScoutInsightReader, 1);
  self->reader = reader;
  self->arena = scout_json_reader_get_arena (reader);
  self->wire = wire;
  if (asked != NULL)
    self->asked = *asked;
  self->fetched_at = fetched_at;
  self->parts = scout_breakdown_reader_new (reader, wire);

  return self;
}

void
scout_insight_reader_set_call (ScoutInsightReader *self,
                               const char         *call)
{
  g_return_if_fail (self != NULL);

  self->call = call;
}

void
scout_insight_reader_free (ScoutInsightReader *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->insights.rows, g_free);
  g_clear_pointer (&self->series.values, g_free);
  g_clear_pointer (&self->parts, scout_breakdown_reader_free);
  g_free (self);
}

const ScoutInsightFields *
scout_insight_reader_read (ScoutInsightReader    *self,
                           const ScoutWireObject *object,
                           gsize                 *n_insights,
                           guint                 *n_unknown)
{
  ScoutJsonKind kind = SCOUT_JSON_KIND_NONE;
  gsize size = 0;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (object != NULL, NULL);
  g_return_val_if_fail (n_insights != NULL, NULL);
  g_return_val_if_fail (n_unknown != NULL, NULL);

  self->object = object;
  self->insights.n_rows = 0;
  self->n_read = 0;
  self->n_unknown = 0;

  kind = scout_json_reader_peek (self->reader);
  if (kind == SCOUT_JSON_KIND_ARRAY)
    read_rows (self, read_insight);
  else if (kind == SCOUT_JSON_KIND_OBJECT)
    read_edge (self);
  else
    scout_json_reader_skip (self->reader);

  *n_unknown += self->n_unknown;
  *n_insights = self->insights.n_rows;
  if (self->insights.n_rows == 0)
    return NULL;

  size = self->insights.n_rows * sizeof (ScoutInsightFields);

  return memcpy (scout_arena_alloc (self->arena, size), self->insights.rows, size);
}
