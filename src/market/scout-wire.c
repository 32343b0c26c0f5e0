/* scout-wire.c: how one network spells its answers, from the catalogue.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The catalogue has names and what we call them; the structures of the model have places. Here the
 * two are put together, once, into tables that a reader can walk quickly. A field that the
 * catalogue gains is known at once; it is kept if we have a place by its name. Knows neither JSON
 * nor HTTP.
 */

#include "config.h"

#include "scout-wire.h"

#include "scout-creator-fields.h"

#include <string.h>

#define N_PERIODS (SCOUT_PERIOD_DAY + 1)
#define N_TIME_RANGES (SCOUT_TIME_RANGE_THIS_MONTH + 1)

typedef struct
{
  ScoutWire wire;

  gatomicrefcount refs;

  /* Wire names by enumerator; NULL where the network has none. */
  const char *periods[N_PERIODS];
  const char *time_ranges[N_TIME_RANGES];

  /* Per set of values a table from spellings to values. */
  GHashTable *spellings; /* (owned) (element-type ScoutCatalogValues GHashTable) */
} Wire;

/* Where a field goes, by what the catalogue calls it. */
typedef struct
{
  const char *id;
  ScoutWireKind kind;
  gsize offset;
  gsize count_offset;
} Place;

#define CREATOR(member) G_STRUCT_OFFSET (ScoutCreatorFields, member)
#define CONTENT(member) G_STRUCT_OFFSET (ScoutContentFields, member)
#define COMMENT(member) G_STRUCT_OFFSET (ScoutCommentFields, member)

static const Place creator_places[] = {
  { "id", SCOUT_WIRE_KIND_ID, CREATOR (id) },
  { "name", SCOUT_WIRE_KIND_TEXT, CREATOR (name) },
  { "handle", SCOUT_WIRE_KIND_HANDLE, CREATOR (handle) },
  { "bio", SCOUT_WIRE_KIND_TEXT, CREATOR (bio) },
  { "profile-url", SCOUT_WIRE_KIND_TEXT, CREATOR (profile_url) },
  { "portrait-url", SCOUT_WIRE_KIND_TEXT, CREATOR (portrait_url) },
  { "cover-url", SCOUT_WIRE_KIND_TEXT, CREATOR (cover_url) },
  { "followers", SCOUT_WIRE_KIND_COUNT, CREATOR (followers) },
  { "categories", SCOUT_WIRE_KIND_LIST, CREATOR (categories) },
  { "interests", SCOUT_WIRE_KIND_LIST, CREATOR (interests) },
  { "email", SCOUT_WIRE_KIND_TEXT, CREATOR (email) },
  { "gender", SCOUT_WIRE_KIND_CHOICE, CREATOR (gender) },
  { "age", SCOUT_WIRE_KIND_LABEL, CREATOR (age_bucket) },
  { "country", SCOUT_WIRE_KIND_COUNTRY, CREATOR (country) },
  { "languages", SCOUT_WIRE_KIND_LIST, CREATOR (languages) },
  { "past-partners", SCOUT_WIRE_KIND_LIST, CREATOR (past_partnerships) },
  { "portfolio-url", SCOUT_WIRE_KIND_TEXT, CREATOR (portfolio_url) },
  { "onboarding-status", SCOUT_WIRE_KIND_OPAQUE, CREATOR (onboarding_status) },
  { "messaging-id", SCOUT_WIRE_KIND_ID, CREATOR (messaging_id) },
  { "page-id", SCOUT_WIRE_KIND_ID, CREATOR (page_id) },
  { "page-name", SCOUT_WIRE_KIND_TEXT, CREATOR (page_name) },
  { "badges", SCOUT_WIRE_KIND_LIST, CREATOR (badges) },
  { "platforms", SCOUT_WIRE_KIND_LIST, CREATOR (platforms) },
  { "verified", SCOUT_WIRE_KIND_TRUTH, CREATOR (verified) },
  { "onboarded", SCOUT_WIRE_KIND_TRUTH, CREATOR (onboarded) },
  { "partnership-experience", SCOUT_WIRE_KIND_TRUTH, CREATOR (has_partnership_experience) },
  { "takes-partnership-messages", SCOUT_WIRE_KIND_TRUTH, CREATOR (takes_partnership_messages) },
  { "follows-brand", SCOUT_WIRE_KIND_TRUTH, CREATOR (follows_brand) },
  { "followed-by-brand", SCOUT_WIRE_KIND_TRUTH, CREATOR (followed_by_brand) },
  { "insights", SCOUT_WIRE_KIND_INSIGHTS, CREATOR (insights), CREATOR (n_insights) },
  { "recent-content", SCOUT_WIRE_KIND_CONTENT, CREATOR (recent_content),
    CREATOR (n_recent_content) },
  { "branded-content", SCOUT_WIRE_KIND_CONTENT, CREATOR (branded_content),
    CREATOR (n_branded_content) },
  { "partnership-ads", SCOUT_WIRE_KIND_CONTENT, CREATOR (partnership_ads),
    CREATOR (n_partnership_ads) },
};

static const Place content_places[] = {
  { "id", SCOUT_WIRE_KIND_ID, CONTENT (id) },
  { "creator-id", SCOUT_WIRE_KIND_ID, CONTENT (creator_id) },
  { "type", SCOUT_WIRE_KIND_CHOICE, CONTENT (type) },
  { "product", SCOUT_WIRE_KIND_CHOICE, CONTENT (product) },
  { "created", SCOUT_WIRE_KIND_TIME, CONTENT (created) },
  { "tagged-brand", SCOUT_WIRE_KIND_TEXT, CONTENT (tagged_brand) },
  { "url", SCOUT_WIRE_KIND_TEXT, CONTENT (url) },
  { "thumbnail-url", SCOUT_WIRE_KIND_TEXT, CONTENT (thumbnail_url) },
  { "caption", SCOUT_WIRE_KIND_TEXT, CONTENT (caption) },
  { "insights", SCOUT_WIRE_KIND_INSIGHTS, CONTENT (insights), CONTENT (n_insights) },
  { "comments", SCOUT_WIRE_KIND_COMMENTS, CONTENT (comments), CONTENT (n_comments) },
};

static const Place comment_places[] = {
  { "id", SCOUT_WIRE_KIND_ID, COMMENT (id) },
  { "text", SCOUT_WIRE_KIND_WORDS, COMMENT (text) },
  { "url", SCOUT_WIRE_KIND_TEXT, COMMENT (url) },
};

/* Where the catalogue has the members of insights, of both shapes. */
static const struct
{
  ScoutWireWord word;
  const char *object;
  const char *field;
} word_places[] = {
  { SCOUT_WIRE_WORD_NAME, "insight", "name" },
  { SCOUT_WIRE_WORD_PERIOD, "insight", "period" },
  { SCOUT_WIRE_WORD_TIME_RANGE, "insight", "time-range" },
  { SCOUT_WIRE_WORD_VALUES, "insight", "values" },
  { SCOUT_WIRE_WORD_TOTAL, "insight", "total" },
  { SCOUT_WIRE_WORD_VALUE, "insight-value", "value" },
  { SCOUT_WIRE_WORD_PARTS, "insight-value", "parts" },
  { SCOUT_WIRE_WORD_END_TIME, "insight-day", "end-time" },
  { SCOUT_WIRE_WORD_BREAKDOWNS, "insight-total", "breakdowns" },
  { SCOUT_WIRE_WORD_BREAKDOWN, "insight-breakdown", "breakdown" },
  { SCOUT_WIRE_WORD_RESULTS, "insight-breakdown", "results" },
  { SCOUT_WIRE_WORD_PART, "insight-part", "part" },
  { SCOUT_WIRE_WORD_PART_PATH, "insight-part", "part-path" },
  { SCOUT_WIRE_WORD_PERCENTAGE, "insight-part", "percentage" },
};

static int
find_nick (GType       type,
           const char *nick,
           int         otherwise)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (type);
  const GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  return value != NULL ? value->value : otherwise;
}

static gboolean
add_spelling (const ScoutCatalogValue *value,
              gpointer                 user_data)
{
  GHashTable *table = user_data;

  /* What requests say goes before what answers and we say. */
  g_hash_table_insert (table, (gpointer) value->value, (gpointer) value);
  if (!g_hash_table_contains (table, value->answer))
    g_hash_table_insert (table, (gpointer) value->answer, (gpointer) value);
  if (!g_hash_table_contains (table, value->id))
    g_hash_table_insert (table, (gpointer) value->id, (gpointer) value);

  return TRUE;
}

static void
add_spellings (Wire                     *self,
               const ScoutCatalogValues *values) /* (nullable) */
{
  GHashTable *table = NULL;

  if (values == NULL || g_hash_table_contains (self->spellings, values))
    return;

  table = g_hash_table_new (g_str_hash, g_str_equal);
  scout_catalog_values_foreach (values, add_spelling, table);
  g_hash_table_insert (self->spellings, (gpointer) values, table);
}

static const Place *
find_place (const Place *places,
            gsize        n_places,
            const char  *id)
{
  for (gsize i = 0; i < n_places; i++)
    {
      if (g_str_equal (places[i].id, id))
        return &places[i];
    }

  return NULL;
}

static void
add_fields (Wire            *self,
            ScoutWireObject *object,
            const char      *object_id,
            const Place     *places,
            gsize            n_places)
{
  const ScoutCatalogObject *entry = scout_catalog_api_find_object (self->wire.api, object_id);

  if (entry == NULL)
    return;

  object->fields = g_new0 (ScoutWireField, entry->n_fields);
  object->n_fields = (guint) entry->n_fields;
  for (gsize i = 0; i < entry->n_fields; i++)
    {
      const ScoutCatalogField *field = &entry->fields[i];
      const Place *place = find_place (places, n_places, field->id);
      ScoutWireField *wire_field = &object->fields[i];

      wire_field->name = field->name;
      wire_field->length = strlen (field->name);
      wire_field->values = field->values;
      add_spellings (self, field->values);
      if (place == NULL)
        continue;
      wire_field->kind = place->kind;
      wire_field->offset = place->offset;
      wire_field->count_offset = place->count_offset;
    }
}

/* A metric of S2 that has a breakdown says so by its name; one of S1 takes breakdowns. */
static void
fill_metric (Wire                     *self,
             ScoutWireMetric          *metric,
             const ScoutCatalogMetric *entry)
{
  const ScoutCatalogBreakdown *breakdown = NULL;
  const ScoutCatalogValues *ranges = scout_catalog_api_find_values (self->wire.api, "time-ranges");
  const ScoutCatalogValue *range = NULL;

  metric->name = entry->name;
  metric->length = strlen (entry->name);
  metric->entry = entry;
  metric->is_estimated = entry->is_estimated ||
    scout_catalog_api_find_endpoint (self->wire.api, entry->endpoint_id)->is_estimated;
  metric->metric = (ScoutMetric) find_nick (SCOUT_TYPE_METRIC, entry->measure, SCOUT_METRIC_OTHER);

  if (entry->breakdown_ids[0] != NULL)
    breakdown = scout_catalog_api_find_breakdown (self->wire.api, entry->breakdown_ids[0]);
  if (breakdown != NULL && breakdown->name == NULL)
    {
      metric->breakdown = (ScoutBreakdown) find_nick (SCOUT_TYPE_BREAKDOWN, breakdown->id,
                                                      SCOUT_BREAKDOWN_OTHER);
      metric->parts = breakdown->values;
      metric->part_unit = breakdown->unit;
      add_spellings (self, breakdown->values);
    }

  metric->range = SCOUT_TIME_RANGE_LIFETIME;
  if (entry->default_time_range != NULL && ranges != NULL)
    range = scout_catalog_values_find (ranges, entry->default_time_range);
  if (range != NULL)
    metric->range = (ScoutTimeRange) find_nick (SCOUT_TYPE_TIME_RANGE, range->id,
                                                SCOUT_TIME_RANGE_LIFETIME);
}

static void
add_metrics (Wire            *self,
             ScoutWireObject *object,
             const char      *edge_id)
{
  const ScoutCatalogApi *api = self->wire.api;

  object->metrics = g_new0 (ScoutWireMetric, api->n_metrics);
  for (gsize i = 0; i < api->n_metrics; i++)
    {
      if (g_str_equal (api->metrics[i].endpoint_id, edge_id))
        fill_metric (self, &object->metrics[object->n_metrics++], &api->metrics[i]);
    }
}

/* Turns a set of values into names by enumerator. */
static void
add_names (Wire        *self,
           const char  *set,
           GType        type,
           const char **names)
{
  const ScoutCatalogValues *values = scout_catalog_api_find_values (self->wire.api, set);

  for (gsize i = 0; values != NULL && i < values->n_values; i++)
    {
      int found = find_nick (type, values->values[i].id, -1);

      if (found >= 0)
        names[found] = values->values[i].value;
    }
}

/* The words of the other network as well, where this one has none for the same. */
static void
add_words (Wire                  *self,
           const ScoutCatalogApi *api)
{
  for (gsize i = 0; i < G_N_ELEMENTS (word_places); i++)
    {
      const ScoutCatalogObject *object = scout_catalog_api_find_object (api, word_places[i].object);
      const ScoutCatalogField *field = NULL;

      if (object != NULL)
        field = scout_catalog_object_find_field_by_id (object, word_places[i].field);
      if (field != NULL && self->wire.words[word_places[i].word] == NULL)
        self->wire.words[word_places[i].word] = field->name;
    }
}

ScoutWire *
scout_wire_new (ScoutCatalog *catalog,
                ScoutNetwork  network)
{
  Wire *self = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);

  self = g_new0 (Wire, 1);
  g_atomic_ref_count_init (&self->refs);
  self->wire.catalog = g_object_ref (catalog);
  self->spellings = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  self->wire.api = scout_catalog_get_api (catalog, network);

  add_fields (self, &self->wire.creator, "creator", creator_places, G_N_ELEMENTS (creator_places));
  add_metrics (self, &self->wire.creator, "creator-insights");
  self->wire.creator.size = sizeof (ScoutCreatorFields);

  /* S2 calls it content, S1 media. */
  add_fields (self, &self->wire.content, "content", content_places, G_N_ELEMENTS (content_places));
  if (self->wire.content.fields == NULL)
    add_fields (self, &self->wire.content, "media", content_places, G_N_ELEMENTS (content_places));
  add_metrics (self, &self->wire.content,
               network == SCOUT_NETWORK_INSTAGRAM ? "media-insights" : "content-insights");
  self->wire.content.size = sizeof (ScoutContentFields);

  add_fields (self, &self->wire.comment, "comment", comment_places, G_N_ELEMENTS (comment_places));
  self->wire.comment.size = sizeof (ScoutCommentFields);

  add_names (self, "periods", SCOUT_TYPE_PERIOD, self->periods);
  add_names (self, "time-ranges", SCOUT_TYPE_TIME_RANGE, self->time_ranges);
  for (gsize i = 0; i < self->wire.api->n_breakdowns; i++)
    add_spellings (self, self->wire.api->breakdowns[i].values);
  add_words (self, self->wire.api);
  for (int other = 0; other < SCOUT_N_NETWORKS; other++)
    add_words (self, scout_catalog_get_api (catalog, (ScoutNetwork) other));

  return &self->wire;
}

ScoutWire *
scout_wire_ref (ScoutWire *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&((Wire *) self)->refs);

  return self;
}

void
scout_wire_unref (ScoutWire *wire)
{
  Wire *self = (Wire *) wire;

  g_return_if_fail (wire != NULL);

  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_free (wire->creator.fields);
  g_free (wire->creator.metrics);
  g_free (wire->content.fields);
  g_free (wire->content.metrics);
  g_free (wire->comment.fields);
  g_hash_table_unref (self->spellings);
  g_object_unref (wire->catalog);
  g_free (self);
}

const ScoutWireField *
scout_wire_find_field (const ScoutWireObject *object,
                       const char            *name)
{
  gsize length = 0;

  g_return_val_if_fail (name != NULL, NULL);

  length = strlen (name);
  for (guint row = 0; row < object->n_fields; row++)
    {
      if (object->fields[row].length == length &&
          memcmp (object->fields[row].name, name, length) == 0)
        return &object->fields[row];
    }

  return NULL;
}

const ScoutWireMetric *
scout_wire_find_metric (const ScoutWireObject *object,
                        const char            *name,
                        guint                 *hint)
{
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (hint != NULL, NULL);

  /* Values may be in any case, but come as documented: the exact comparison, which is much cheaper,
   * finds them. */
  if (*hint < object->n_metrics && strcmp (object->metrics[*hint].name, name) == 0)
    return &object->metrics[*hint];

  for (guint row = 0; row < object->n_metrics; row++)
    {
      if (g_ascii_strcasecmp (object->metrics[row].name, name) == 0)
        {
          *hint = row;
          return &object->metrics[row];
        }
    }

  return NULL;
}

/* Values may be in any case (conventions section 7, row 10), but come as documented: the exact
 * comparison of the probable one, which is much cheaper, finds them. */
static int
find_name (const char * const *names,
           gsize               n_names,
           const char         *name,
           gsize               guess)
{
  if (guess < n_names && names[guess] != NULL && strcmp (names[guess], name) == 0)
    return (int) guess;

  for (gsize i = 0; i < n_names; i++)
    {
      if (names[i] != NULL && g_ascii_strcasecmp (names[i], name) == 0)
        return (int) i;
    }

  return -1;
}

gboolean
scout_wire_parse_period (const ScoutWire *self,
                         const char      *name,
                         ScoutPeriod     *period)
{
  int found = -1;

  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (period != NULL, FALSE);

  found = find_name (((const Wire *) self)->periods, N_PERIODS, name, *period);
  if (found < 0)
    return FALSE;
  *period = (ScoutPeriod) found;

  return TRUE;
}

gboolean
scout_wire_parse_time_range (const ScoutWire *self,
                             const char      *name,
                             ScoutTimeRange  *range)
{
  int found = -1;

  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (range != NULL, FALSE);

  found = find_name (((const Wire *) self)->time_ranges, N_TIME_RANGES, name, *range);
  if (found < 0)
    return FALSE;
  *range = (ScoutTimeRange) found;

  return TRUE;
}

gboolean
scout_wire_parse_breakdown (const ScoutWire           *self,
                            const char                *name,
                            ScoutBreakdown            *breakdown,
                            const ScoutCatalogValues **parts)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (breakdown != NULL, FALSE);
  g_return_val_if_fail (parts != NULL, FALSE);

  for (gsize i = 0; i < self->api->n_breakdowns; i++)
    {
      const ScoutCatalogBreakdown *entry = &self->api->breakdowns[i];

      if (g_ascii_strcasecmp (entry->name != NULL ? entry->name : entry->id, name) != 0)
        continue;
      *breakdown = (ScoutBreakdown) find_nick (SCOUT_TYPE_BREAKDOWN, entry->id,
                                               SCOUT_BREAKDOWN_OTHER);
      *parts = entry->values;
      return TRUE;
    }

  return FALSE;
}

const ScoutCatalogValue *
scout_wire_find_value (const ScoutWire          *self,
                       const ScoutCatalogValues *values,
                       const char               *text)
{
  GHashTable *spellings = NULL;
  const ScoutCatalogValue *value = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (values != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  spellings = g_hash_table_lookup (((const Wire *) self)->spellings, values);
  if (spellings != NULL)
    value = g_hash_table_lookup (spellings, text);

  return value != NULL ? value : scout_catalog_values_find (values, text);
}

const char *
scout_wire_get_time_range_name (const ScoutWire *self,
                                ScoutTimeRange   range)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((gsize) range < N_TIME_RANGES, NULL);

  return ((const Wire *) self)->time_ranges[range];
}

const char *
scout_wire_get_period_name (const ScoutWire *self,
                            ScoutPeriod      period)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail ((gsize) period < N_PERIODS, NULL);

  return ((const Wire *) self)->periods[period];
}
