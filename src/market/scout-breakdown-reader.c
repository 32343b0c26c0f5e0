/* scout-breakdown-reader.c: reads the parts that one figure after another is divided into.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Two shapes: S2's dictionary, and Instagram's list of results with the breakdown's name (neither
 * network is held to its own). Only the latter says whether a part is a percentage or a count, and
 * either may come for any breakdown: the unit travels with the parts. An answer may tell last what
 * the parts mean, so that they are gathered in scratch arrays first.
 */

#include "config.h"

#include "scout-breakdown-reader.h"

#include <math.h>
#include <string.h>

/* Nested keys are joined, and hostile ones would grow with every level: no key comes near. */
#define LONGEST_SHARE_NAME 128
#define DEEPEST_BREAKDOWN 3

/* Nothing has a larger part than the whole; the rest is what rounding may do. */
#define LARGEST_PERCENT 100.5

/* One breakdown of the insight that is being read: its parts begin at @first of the shares. */
typedef struct
{
  ScoutBreakdown breakdown;
  const ScoutCatalogValues *parts; /* (nullable) */
  guint first;
  gboolean is_named;     /* whether the answer says which breakdown it is */
  ScoutCatalogUnit unit; /* NONE where the answer does not say it */
} Section;

struct _ScoutBreakdownReader
{
  ScoutJsonReader *reader; /* (unowned) */
  ScoutArena *arena;       /* (unowned) */
  const ScoutWire *wire;   /* (unowned) */

  GArray *shares;   /* (owned) (element-type ScoutShare) */
  GArray *sections; /* (owned) (element-type Section) */
  guint n_unknown;
};

/* What one of Instagram's results says. */
typedef struct
{
  const char *part; /* (nullable) */
  double percentage;
  double value;
} Result;

static inline gboolean
is_word (const ScoutBreakdownReader *self,
         const char                 *name,
         ScoutWireWord               word)
{
  return strcmp (name, self->wire->words[word]) == 0;
}

static void
append_share (ScoutBreakdownReader *self,
              const char           *name,
              double                value)
{
  ScoutShare share = { NULL, value };

  if (isnan (value) || strlen (name) >= LONGEST_SHARE_NAME)
    return;

  share.name = scout_arena_strndup (self->arena, name, strlen (name));
  g_array_append_val (self->shares, share);
}

static void
begin_section (ScoutBreakdownReader *self)
{
  Section section = { .breakdown = SCOUT_BREAKDOWN_NONE, .first = self->shares->len };

  g_array_append_val (self->sections, section);
}

/*
 * {"follower":62.4,"non_follower":37.6}, or nested, {"female":{"18-24":4.1,"25-34":12.0}}, whose
 * keys are joined as in the flat form: female_18-24.
 */
static void
read_dictionary (ScoutBreakdownReader *self,
                 const char           *prefix, /* (nullable) */
                 guint                 depth)
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

/*
 * ["female","25-34"], joined as nested keys are; some clients have seen this form. What is too long
 * for a name is none at all: cut, it might end within a character.
 */
static const char *
read_part_path (ScoutBreakdownReader *self,
                char                  joined[LONGEST_SHARE_NAME])
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

/* The parts of one breakdown are compared with each other, and added up: they have one unit, which
 * is that of the first. A percentage says more of a part than its count beside it. */
static void
append_result (ScoutBreakdownReader *self,
               const Result         *result)
{
  Section *section = &g_array_index (self->sections, Section, self->sections->len - 1);
  gboolean is_percentage = !isnan (result->percentage);
  ScoutCatalogUnit unit = is_percentage ? SCOUT_CATALOG_UNIT_PERCENT : SCOUT_CATALOG_UNIT_COUNT;
  double figure = is_percentage ? result->percentage : result->value;

  if (result->part == NULL || isnan (figure))
    return;

  if (section->unit == SCOUT_CATALOG_UNIT_NONE)
    section->unit = unit;
  if (section->unit == unit)
    append_share (self, result->part, figure);
  else
    self->n_unknown++;
}

/* {"dimension_value":"Recife, PE","percentage":6.5}; or a "value", which is a count. */
static void
read_result (ScoutBreakdownReader *self)
{
  char joined[LONGEST_SHARE_NAME];
  Result result = { NULL, NAN, NAN };
  const char *name = NULL;

  scout_json_reader_begin_object (self->reader);
  while (scout_json_reader_next_member (self->reader, &name))
    {
      if (is_word (self, name, SCOUT_WIRE_WORD_PART))
        result.part = scout_json_reader_read_text (self->reader);
      else if (is_word (self, name, SCOUT_WIRE_WORD_PART_PATH))
        result.part = read_part_path (self, joined);
      else if (is_word (self, name, SCOUT_WIRE_WORD_PERCENTAGE))
        result.percentage = scout_json_reader_read_number (self->reader);
      else if (is_word (self, name, SCOUT_WIRE_WORD_VALUE))
        result.value = scout_json_reader_read_number (self->reader);
      else
        self->n_unknown++;
    }
  append_result (self, &result);
}

static void
read_results (ScoutBreakdownReader *self)
{
  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_ARRAY)
    return;

  scout_json_reader_begin_array (self->reader);
  while (scout_json_reader_next_element (self->reader))
    {
      if (scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_OBJECT)
        read_result (self);
    }
}

static void
name_section (ScoutBreakdownReader *self,
              Section              *section,
              const char           *key) /* (nullable) */
{
  section->is_named = key != NULL && scout_wire_parse_breakdown (self->wire, key,
                                                                 &section->breakdown,
                                                                 &section->parts);
}

/* {"dimension_key":"top_cities","results":[…]} */
static void
read_dimension (ScoutBreakdownReader *self)
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
        read_results (self);
      else
        self->n_unknown++;
    }
}

ScoutBreakdownReader *
scout_breakdown_reader_new (ScoutJsonReader *reader,
                            const ScoutWire *wire)
{
  ScoutBreakdownReader *self = NULL;

  g_return_val_if_fail (reader != NULL, NULL);
  g_return_val_if_fail (wire != NULL, NULL);

  self = g_new0 (ScoutBreakdownReader, 1);
  self->reader = reader;
  self->arena = scout_json_reader_get_arena (reader);
  self->wire = wire;
  self->shares = g_array_new (FALSE, FALSE, sizeof (ScoutShare));
  self->sections = g_array_new (FALSE, FALSE, sizeof (Section));

  return self;
}

void
scout_breakdown_reader_free (ScoutBreakdownReader *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->shares, g_array_unref);
  g_clear_pointer (&self->sections, g_array_unref);
  g_free (self);
}

void
scout_breakdown_reader_clear (ScoutBreakdownReader *self)
{
  g_return_if_fail (self != NULL);

  /* Most insights have no parts, and to empty what is empty costs more than to look. */
  if (self->sections->len == 0)
    return;

  g_array_set_size (self->shares, 0);
  g_array_set_size (self->sections, 0);
}

guint
scout_breakdown_reader_get_n_breakdowns (const ScoutBreakdownReader *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->sections->len;
}

static gboolean
is_in_dictionary (const ScoutBreakdownReader *self)
{
  const Section *last = NULL;

  if (self->sections->len == 0)
    return FALSE;

  last = &g_array_index (self->sections, Section, self->sections->len - 1);

  return !last->is_named && last->unit == SCOUT_CATALOG_UNIT_NONE;
}

void
scout_breakdown_reader_read_dictionary (ScoutBreakdownReader *self)
{
  g_return_if_fail (self != NULL);

  if (scout_json_reader_peek (self->reader) != SCOUT_JSON_KIND_OBJECT)
    return;

  /* One per day would be one dictionary all the same; results are none. */
  if (!is_in_dictionary (self))
    begin_section (self);
  read_dictionary (self, NULL, 1);
}

void
scout_breakdown_reader_read_breakdowns (ScoutBreakdownReader *self,
                                        guint                *n_unknown)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (n_unknown != NULL);

  self->n_unknown = 0;
  if (scout_json_reader_peek (self->reader) == SCOUT_JSON_KIND_ARRAY)
    {
      scout_json_reader_begin_array (self->reader);
      while (scout_json_reader_next_element (self->reader))
        read_dimension (self);
    }
  else
    read_dimension (self);
  *n_unknown += self->n_unknown;
}

/* What the answer says of the unit, or else the catalogue, unless that cannot be. */
static ScoutCatalogUnit
get_unit (const Section         *section,
          const ScoutWireMetric *metric,
          const ScoutShare      *shares,
          gsize                  n_shares)
{
  if (section->unit != SCOUT_CATALOG_UNIT_NONE)
    return section->unit;
  if (metric->part_unit == SCOUT_CATALOG_UNIT_COUNT)
    return SCOUT_CATALOG_UNIT_COUNT;

  for (gsize i = 0; i < n_shares; i++)
    {
      if (shares[i].value > LARGEST_PERCENT)
        return SCOUT_CATALOG_UNIT_COUNT;
    }

  return SCOUT_CATALOG_UNIT_PERCENT;
}

/* (transfer none): in the arena, under the catalogue's names */
static const ScoutShare *
keep_shares (ScoutBreakdownReader     *self,
             const ScoutShare         *shares,
             gsize                     n_shares,
             const ScoutCatalogValues *parts) /* (nullable) */
{
  gsize size = n_shares * sizeof *shares;
  ScoutShare *kept = memcpy (scout_arena_alloc (self->arena, size), shares, size);

  for (gsize i = 0; parts != NULL && i < n_shares; i++)
    {
      const ScoutCatalogValue *value = scout_wire_find_value (self->wire, parts, kept[i].name);

      if (value != NULL)
        kept[i].name = value->id;
    }

  return kept;
}

gboolean
scout_breakdown_reader_fill (ScoutBreakdownReader  *self,
                             guint                  index,
                             const ScoutWireMetric *metric,
                             ScoutInsightFields    *insight)
{
  const Section *section = NULL;
  const ScoutShare *shares = NULL;
  guint end;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (index < self->sections->len, FALSE);
  g_return_val_if_fail (metric != NULL, FALSE);
  g_return_val_if_fail (insight != NULL, FALSE);

  section = &g_array_index (self->sections, Section, index);
  end = index + 1 < self->sections->len
        ? g_array_index (self->sections, Section, index + 1).first : self->shares->len;
  if (section->is_named)
    insight->key.breakdown = section->breakdown;
  if (end == section->first || insight->key.breakdown == SCOUT_BREAKDOWN_NONE)
    return FALSE;

  shares = &g_array_index (self->shares, ScoutShare, section->first);
  insight->n_shares = end - section->first;
  insight->share_unit = get_unit (section, metric, shares, insight->n_shares);
  insight->shares = keep_shares (self, shares, insight->n_shares,
                                 section->is_named ? section->parts : metric->parts);

  return TRUE;
}
