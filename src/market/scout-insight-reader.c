/* scout-insight-reader.c: reads the insights of one answer after another.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Two shapes, either of which either network may send: S2's `values`, and Instagram's `total_value`
 * with its breakdowns (conventions section 0). What the documents leave open (the wrapper of the
 * list, dates, the keys of breakdowns) is read in every form that conventions sections 6.2 and 6.3
 * name. Values are gathered in scratch arrays, since an answer may tell last what they mean, and
 * laid into the arena once their number is known.
 */

#include "config.h"

#include "scout-insight-reader.h"

#include "scout-insight-rows-private.h"

#include <math.h>
#include <string.h>

/* Nested keys are joined, and hostile ones would grow with every level: no key comes near. */
#define LONGEST_SHARE_NAME 128
#define DEEPEST_BREAKDOWN 3

#define MOST_HINTS 32

/* In no document; tolerated beside a daily value (conventions section 6.3). */
#define DATE_WORD "date"
/* The envelope of an edge (conventions section 5). */
#define DATA_WORD "data"

/* One breakdown of the insight that is being read: its parts begin at @first of the shares. */
typedef struct
{
  ScoutBreakdown breakdown;
  const ScoutCatalogValues *parts; /* (nullable) */
  guint first;
  gboolean is_named; /* whether the answer says which breakdown it is */
} Section;

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
  GArray *shares;   /* (owned) (element-type ScoutShare) */
  GArray *sections; /* (owned) (element-type Section) */
  double total;     /* or a NaN */
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

static void
append_share (ScoutInsightReader *self,
              const char         *name,
              double              value)
{
  ScoutShare share = { NULL, value };

  if (isnan (value) || strlen (name) >= LONGEST_SHARE_NAME)
    return;

  share.name = scout_arena_strndup (self->arena, name, strlen (name));
  g_array_append_val (self->shares, share);
}

static void
begin_section (ScoutInsightReader *self)
{
  Section section = { SCOUT_BREAKDOWN_NONE, NULL, self->shares->len, FALSE };

  g_array_append_val (self->sections, section);
}

/*
 * {"follower":62.4,"non_follower":37.6}, or nested, {"female":{"18-24":4.1,"25-34":12.0}}, whose
 * keys are joined as in the flat form: female_18-24.
 */
static void
read_dictionary (ScoutInsightReader *self,
                 const char         *prefix, /* (nullable) */
                 guint               depth)
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
        read_dictionary (self, name, depth + 1);
    }
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
        {
          if (scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_OBJECT)
            {
              if (self->sections->len == 0)
                begin_section (self);
              read_dictionary (self, NULL, 1);
            }
        }
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

/*
 * ["female","25-34"], joined as nested keys are; some clients have seen this form. What is too long
 * for a name is none at all: cut, it might end within a character.
 */
static const char *
read_part_path (ScoutInsightReader *self,
                char                joined[LONGEST_SHARE_NAME])
{
  gsize length = 0;

  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_ARRAY)
    return scout_json_reader_read_text (self->reader);

  joined[0] = '\0';
  scout_json_reader_begin_array (self->reader);
  while (scout_json_reader_next_element (self->reader))
    {
      const char *text = scout_json_reader_read_text (self->reader);

      if (text == NULL || length >= LONGEST_SHARE_NAME)
        continue;
      length += (gsize) g_snprintf (joined + length, LONGEST_SHARE_NAME - length, "%s%s",
                                    length > 0 ? "_" : "", text);
    }

  return length < LONGEST_SHARE_NAME ? joined : NULL;
}

/* {"dimension_value":"Recife, PE","percentage":6.5}; or a "value", which is a count. */
static void
read_result (ScoutInsightReader *self)
{
  char joined[LONGEST_SHARE_NAME];
  const char *part = NULL;
  const char *name = NULL;
  double percentage = NAN;
  double value = NAN;

  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_OBJECT)
    return;

  scout_json_reader_begin_object (self->reader);
  while (scout_json_reader_next_member (self->reader, &name))
    {
      if (is_word (self, name, SCOUT_WIRE_WORD_PART))
        part = scout_json_reader_read_text (self->reader);
      else if (is_word (self, name, SCOUT_WIRE_WORD_PART_PATH))
        part = read_part_path (self, joined);
      else if (is_word (self, name, SCOUT_WIRE_WORD_PERCENTAGE))
        percentage = scout_json_reader_read_number (self->reader);
      else if (is_word (self, name, SCOUT_WIRE_WORD_VALUE))
        value = scout_json_reader_read_number (self->reader);
      else
        self->n_unknown++;
    }
  if (part != NULL)
    append_share (self, part, isnan (percentage) ? value : percentage);
}

static void
name_section (ScoutInsightReader *self,
              Section            *section,
              const char         *key) /* (nullable) */
{
  section->is_named = key != NULL && scout_wire_parse_breakdown (self->wire, key,
                                                                 &section->breakdown,
                                                                 &section->parts);
}

/* {"dimension_key":"top_cities","results":[…]} */
static void
read_dimension (ScoutInsightReader *self)
{
  const char *name = NULL;
  guint index = self->sections->len;

  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_OBJECT)
    return;

  begin_section (self);
  scout_json_reader_begin_object (self->reader);
  while (scout_json_reader_next_member (self->reader, &name))
    {
      Section *section = &g_array_index (self->sections, Section, index);

      if (is_word (self, name, SCOUT_WIRE_WORD_BREAKDOWN))
        name_section (self, section, scout_json_reader_read_text (self->reader));
      else if (is_word (self, name, SCOUT_WIRE_WORD_RESULTS))
        {
          if (scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_ARRAY)
            read_rows (self, read_result);
        }
      else
        self->n_unknown++;
    }
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
        {
          if (scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_ARRAY)
            read_rows (self, read_dimension);
          else
            read_dimension (self);
        }
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

static void
append_section (ScoutInsightReader       *self,
                const ScoutInsightFields *whole,
                guint                     index)
{
  const Section *section = &g_array_index (self->sections, Section, index);
  guint end = index + 1 < self->sections->len
              ? g_array_index (self->sections, Section, index + 1).first : self->shares->len;
  const ScoutCatalogValues *parts = section->parts;
  ScoutInsightFields insight = *whole;
  ScoutShare *shares = NULL;
  gsize size = (end - section->first) * sizeof (ScoutShare);

  if (section->is_named)
    insight.key.breakdown = section->breakdown;
  if (end == section->first || insight.key.breakdown == SCOUT_BREAKDOWN_NONE)
    return;

  shares = memcpy (scout_arena_alloc (self->arena, size),
                   &g_array_index (self->shares, ScoutShare, section->first), size);
  for (guint i = 0; parts != NULL && i < end - section->first; i++)
    {
      const ScoutCatalogValue *value = scout_wire_find_value (self->wire, parts, shares[i].name);

      if (value != NULL)
        shares[i].name = value->id;
    }
  insight.shares = shares;
  insight.n_shares = end - section->first;
  _scout_insight_rows_append (&self->insights, &insight);
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

  for (guint i = 0; i < self->sections->len; i++)
    {
      Section *section = &g_array_index (self->sections, Section, i);

      if (!section->is_named)
        section->parts = metric->parts;
      append_section (self, insight, i);
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
  };

  if (!heading->has_period)
    insight.key.period = scout_asked_window_get_period (&self->asked,
                                                        !isnan (self->total) ||
                                                        self->sections->len > 0,
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
  /* Most insights have no parts, and to empty what is empty costs more than to look. */
  if (self->sections->len > 0)
    {
      g_array_set_size (self->shares, 0);
      g_array_set_size (self->sections, 0);
    }
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
  self->shares = g_array_new (FALSE, FALSE, sizeof (ScoutShare));
  self->sections = g_array_new (FALSE, FALSE, sizeof (Section));

  return self;
}

void
scout_insight_reader_free (ScoutInsightReader *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->insights.rows, g_free);
  g_clear_pointer (&self->series.values, g_free);
  g_clear_pointer (&self->shares, g_array_unref);
  g_clear_pointer (&self->sections, g_array_unref);
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
