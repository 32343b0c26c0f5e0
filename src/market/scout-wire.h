/* scout-wire.h: how one network spells its answers, from the catalogue.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-vocabulary.h"

G_BEGIN_DECLS

/**
 * ScoutWireKind:
 * @SCOUT_WIRE_KIND_UNUSED: known, but kept nowhere
 * @SCOUT_WIRE_KIND_ID: an id, string or number
 * @SCOUT_WIRE_KIND_TEXT: text; an empty one is unknown
 * @SCOUT_WIRE_KIND_WORDS: text that may be empty
 * @SCOUT_WIRE_KIND_HANDLE: text, without a leading "@"
 * @SCOUT_WIRE_KIND_COUNTRY: two letters
 * @SCOUT_WIRE_KIND_CHOICE: one of the catalogue's values, kept by its name, or as sent
 * @SCOUT_WIRE_KIND_LABEL: one of the catalogue's values, kept by its label, or as sent
 * @SCOUT_WIRE_KIND_OPAQUE: text, truth value or number, kept as text
 * @SCOUT_WIRE_KIND_COUNT: a count
 * @SCOUT_WIRE_KIND_TRUTH: a truth value
 * @SCOUT_WIRE_KIND_TIME: a moment
 * @SCOUT_WIRE_KIND_LIST: a list of texts
 * @SCOUT_WIRE_KIND_INSIGHTS: an insights edge
 * @SCOUT_WIRE_KIND_CONTENT: an edge of posts
 * @SCOUT_WIRE_KIND_COMMENTS: an edge of comments
 *
 * How a field is read, whichever network sent it.
 */
typedef enum
{
  SCOUT_WIRE_KIND_UNUSED,
  SCOUT_WIRE_KIND_ID,
  SCOUT_WIRE_KIND_TEXT,
  SCOUT_WIRE_KIND_WORDS,
  SCOUT_WIRE_KIND_HANDLE,
  SCOUT_WIRE_KIND_COUNTRY,
  SCOUT_WIRE_KIND_CHOICE,
  SCOUT_WIRE_KIND_LABEL,
  SCOUT_WIRE_KIND_OPAQUE,
  SCOUT_WIRE_KIND_COUNT,
  SCOUT_WIRE_KIND_TRUTH,
  SCOUT_WIRE_KIND_TIME,
  SCOUT_WIRE_KIND_LIST,
  SCOUT_WIRE_KIND_INSIGHTS,
  SCOUT_WIRE_KIND_CONTENT,
  SCOUT_WIRE_KIND_COMMENTS,
} ScoutWireKind;

/**
 * ScoutWireField:
 * @name: wire name
 * @length: length of @name in bytes
 * @kind: how it is read
 * @offset: where it goes in the structure of its object
 * @count_offset: of a list of objects, where their number goes
 * @values: (nullable): of a choice, its values
 *
 * A field of an object.
 */
typedef struct
{
  const char *name;
  gsize length;
  ScoutWireKind kind;
  gsize offset;
  gsize count_offset;
  const ScoutCatalogValues *values;
} ScoutWireField;

/**
 * ScoutWireMetric:
 * @name: wire name
 * @length: length of @name in bytes
 * @entry: what the catalogue says of it
 * @metric: what it counts
 * @breakdown: the split that its name says, or %SCOUT_BREAKDOWN_NONE
 * @parts: (nullable): names of the parts of @breakdown
 * @part_unit: what the parts of @breakdown are where an answer does not say it
 * @range: the range that it has where an answer names none
 * @is_estimated: whether Meta calls it, or everything of its edge, estimated
 *
 * A metric of an insights edge.
 */
typedef struct
{
  const char *name;
  gsize length;
  const ScoutCatalogMetric *entry;
  ScoutMetric metric;
  ScoutBreakdown breakdown;
  const ScoutCatalogValues *parts;
  ScoutCatalogUnit part_unit;
  ScoutTimeRange range;
  gboolean is_estimated;
} ScoutWireMetric;

/**
 * ScoutWireObject:
 * @fields: (array length=n_fields): its fields, in the order of the documents
 * @n_fields: number of @fields
 * @metrics: (nullable) (array length=n_metrics): metrics of its insights
 * @n_metrics: number of @metrics
 * @size: size of the structure that it is read into, in bytes
 *
 * A creator, a post or a comment, as one network spells it.
 */
typedef struct
{
  ScoutWireField *fields;
  guint n_fields;
  ScoutWireMetric *metrics;
  guint n_metrics;
  gsize size;
} ScoutWireObject;

/**
 * ScoutWireWord:
 *
 * Members of insights, of either shape: S2's `values` and Instagram's `total_value`. Which shape a
 * network has is not relied on, and so the words of both are known to each.
 */
typedef enum
{
  SCOUT_WIRE_WORD_NAME,
  SCOUT_WIRE_WORD_PERIOD,
  SCOUT_WIRE_WORD_TIME_RANGE,
  SCOUT_WIRE_WORD_VALUES,
  SCOUT_WIRE_WORD_VALUE,
  SCOUT_WIRE_WORD_PARTS,
  SCOUT_WIRE_WORD_END_TIME,
  SCOUT_WIRE_WORD_TOTAL,
  SCOUT_WIRE_WORD_BREAKDOWNS,
  SCOUT_WIRE_WORD_BREAKDOWN,
  SCOUT_WIRE_WORD_RESULTS,
  SCOUT_WIRE_WORD_PART,
  SCOUT_WIRE_WORD_PART_PATH,
  SCOUT_WIRE_WORD_PERCENTAGE,
} ScoutWireWord;

#define SCOUT_WIRE_N_WORDS (SCOUT_WIRE_WORD_PERCENTAGE + 1)

/**
 * ScoutWire:
 * @catalog: the catalogue
 * @api: the catalogue's entries of the network
 * @creator: how creators are spelt
 * @content: how posts are spelt
 * @comment: how comments are spelt
 * @words: (array fixed-size=14): members of insights, by #ScoutWireWord
 *
 * How a network spells its answers. Made once per marketplace, never changed, reference-counted;
 * may be read from any thread.
 */
typedef struct
{
  ScoutCatalog *catalog;
  const ScoutCatalogApi *api;
  ScoutWireObject creator;
  ScoutWireObject content;
  ScoutWireObject comment;
  const char *words[SCOUT_WIRE_N_WORDS];
} ScoutWire;

/**
 * scout_wire_new:
 * @catalog: what the networks' names are
 * @network: whose answers
 *
 * Returns: (transfer full): how @network spells its answers
 */
ScoutWire *scout_wire_new (ScoutCatalog *catalog,
                           ScoutNetwork  network);

/**
 * scout_wire_ref:
 * @self: how a network spells
 *
 * Returns: (transfer full): @self
 */
ScoutWire *scout_wire_ref (ScoutWire *self);

/**
 * scout_wire_unref:
 * @self: (transfer full): how a network spells
 *
 * Drops a reference, from any thread.
 */
void scout_wire_unref (ScoutWire *self);

/**
 * scout_wire_find_field:
 * @object: an object
 * @name: name of a member
 *
 * Returns: (transfer none) (nullable): the field, or %NULL if Scout does not know it
 */
const ScoutWireField *scout_wire_find_field (const ScoutWireObject *object,
                                             const char            *name);

/**
 * scout_wire_find_metric:
 * @object: an object
 * @name: name of a metric, in any case
 * @hint: (inout): where the metric probably is; then where it was
 *
 * Returns: (transfer none) (nullable): the metric, or %NULL if Scout does not know it
 */
const ScoutWireMetric *scout_wire_find_metric (const ScoutWireObject *object,
                                               const char            *name,
                                               guint                 *hint);

/**
 * scout_wire_parse_period:
 * @self: how a network spells
 * @name: name of an interval, in any case
 * @period: (inout): what it probably is; then what it is
 *
 * Returns: %FALSE if Scout does not know it
 */
gboolean scout_wire_parse_period (const ScoutWire *self,
                                  const char      *name,
                                  ScoutPeriod     *period);

/**
 * scout_wire_parse_time_range:
 * @self: how a network spells
 * @name: name of a time range, in any case
 * @range: (inout): what it probably is; then what it is
 *
 * Returns: %FALSE if Scout does not know it
 */
gboolean scout_wire_parse_time_range (const ScoutWire *self,
                                      const char      *name,
                                      ScoutTimeRange  *range);

/**
 * scout_wire_parse_breakdown:
 * @self: how a network spells
 * @name: name of a breakdown, in any case
 * @breakdown: (out): what it is
 * @parts: (out) (nullable): names of its parts
 *
 * Returns: %FALSE if Scout does not know it
 */
gboolean scout_wire_parse_breakdown (const ScoutWire           *self,
                                     const char                *name,
                                     ScoutBreakdown            *breakdown,
                                     const ScoutCatalogValues **parts);

/**
 * scout_wire_find_value:
 * @self: how a network spells
 * @values: a set of values
 * @text: a value as an answer spells it, in any case
 *
 * The quick way to scout_catalog_values_find().
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if the set does not have it
 */
const ScoutCatalogValue *scout_wire_find_value (const ScoutWire          *self,
                                                const ScoutCatalogValues *values,
                                                const char               *text);

/**
 * scout_wire_get_time_range_name:
 * @self: how a network spells
 * @range: a time range
 *
 * Returns: (transfer none) (nullable): its wire name, or %NULL if the network has none
 */
const char *scout_wire_get_time_range_name (const ScoutWire *self,
                                            ScoutTimeRange   range);

/**
 * scout_wire_get_period_name:
 * @self: how a network spells
 * @period: an interval
 *
 * Returns: (transfer none) (nullable): its wire name, or %NULL if the network has none
 */
const char *scout_wire_get_period_name (const ScoutWire *self,
                                        ScoutPeriod      period);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutWire, scout_wire_unref)

G_END_DECLS
