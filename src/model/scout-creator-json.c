/* scout-creator-json.c: creators as texts, to keep.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Which members there are is a table, which writing and reading share. The file that such texts
 * stand in may have been written by anybody: the strict reader reads them, and odd members are
 * unknown ones. Pure functions for any thread.
 */

#include "config.h"

#include "scout-creator-json.h"

#include "scout-creator-fields.h"
#include "scout-json-reader.h"
#include "scout-query-private.h"

#include <math.h>

#define FORMAT 1

/* A creator has a handful of figures. */
#define MAX_FIGURES 256
#define MAX_TEXTS 4096

static const ScoutJsonLimits limits = {
  .max_bytes = 4 * 1024 * 1024,
  .max_depth = 8,
  .max_values = 20000,
};

typedef enum
{
  MEMBER_TEXT,
  MEMBER_LIST,
  MEMBER_TRUTH,
} MemberKind;

#define MEMBER(name, field, kind) { name, G_STRUCT_OFFSET (ScoutCreatorFields, field), kind }

static const struct
{
  const char *name;
  gsize offset;
  MemberKind kind;
} members[] = {
  MEMBER ("name", name, MEMBER_TEXT),
  MEMBER ("handle", handle, MEMBER_TEXT),
  MEMBER ("bio", bio, MEMBER_TEXT),
  MEMBER ("profile-url", profile_url, MEMBER_TEXT),
  MEMBER ("portrait-url", portrait_url, MEMBER_TEXT),
  MEMBER ("cover-url", cover_url, MEMBER_TEXT),
  MEMBER ("gender", gender, MEMBER_TEXT),
  MEMBER ("age-bucket", age_bucket, MEMBER_TEXT),
  MEMBER ("country", country, MEMBER_TEXT),
  MEMBER ("categories", categories, MEMBER_LIST),
  MEMBER ("interests", interests, MEMBER_LIST),
  MEMBER ("languages", languages, MEMBER_LIST),
  MEMBER ("past-partnerships", past_partnerships, MEMBER_LIST),
  MEMBER ("portfolio-url", portfolio_url, MEMBER_TEXT),
  MEMBER ("onboarding-status", onboarding_status, MEMBER_TEXT),
  MEMBER ("messaging-id", messaging_id, MEMBER_TEXT),
  MEMBER ("page-id", page_id, MEMBER_TEXT),
  MEMBER ("page-name", page_name, MEMBER_TEXT),
  MEMBER ("badges", badges, MEMBER_LIST),
  MEMBER ("platforms", platforms, MEMBER_LIST),
  MEMBER ("verified", verified, MEMBER_TRUTH),
  MEMBER ("onboarded", onboarded, MEMBER_TRUTH),
  MEMBER ("has-partnership-experience", has_partnership_experience, MEMBER_TRUTH),
  MEMBER ("takes-partnership-messages", takes_partnership_messages, MEMBER_TRUTH),
  MEMBER ("follows-brand", follows_brand, MEMBER_TRUTH),
  MEMBER ("followed-by-brand", followed_by_brand, MEMBER_TRUTH),
};

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value (klass, value)->value_nick;
}

/* Whether there is a value of that nick. */
static gboolean
find_nick (GType       type,
           const char *nick, /* (nullable) */
           int        *value)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (type);
  const GEnumValue *found = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;

  if (found == NULL)
    return FALSE;

  *value = found->value;
  return TRUE;
}

static void
append_text_member (GString    *json,
                    const char *name,
                    const char *text)
{
  g_string_append_printf (json, ",\"%s\":", name);
  _scout_query_append_json_text (json, text);
}

static void
append_list_member (GString            *json,
                    const char         *name,
                    const char * const *list)
{
  g_string_append_printf (json, ",\"%s\":[", name);
  for (gsize i = 0; list[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (json, ',');
      _scout_query_append_json_text (json, list[i]);
    }
  g_string_append_c (json, ']');
}

static void
append_member (GString                  *json,
               const ScoutCreatorFields *fields,
               gsize                     index)
{
  const char *name = members[index].name;
  gsize offset = members[index].offset;

  if (members[index].kind == MEMBER_TRUTH)
    {
      ScoutTruth truth = G_STRUCT_MEMBER (ScoutTruth, fields, offset);

      if (truth != SCOUT_TRUTH_UNKNOWN)
        g_string_append_printf (json, ",\"%s\":%s", name,
                                truth == SCOUT_TRUTH_TRUE ? "true" : "false");
      return;
    }
  if (G_STRUCT_MEMBER (gconstpointer, fields, offset) == NULL)
    return;

  if (members[index].kind == MEMBER_LIST)
    append_list_member (json, name, G_STRUCT_MEMBER (const char * const *, fields, offset));
  else
    append_text_member (json, name, G_STRUCT_MEMBER (const char *, fields, offset));
}

static void
append_time (GString    *json,
             const char *name,
             gint64      time)
{
  if (time > 0)
    g_string_append_printf (json, ",\"%s\":%" G_GINT64_FORMAT, name, time);
}

static gboolean
is_kept (const ScoutInsightFields *figure)
{
  return figure->key.metric != SCOUT_METRIC_OTHER &&
         figure->key.breakdown == SCOUT_BREAKDOWN_NONE &&
         figure->key.period == SCOUT_PERIOD_OVERALL && isfinite (figure->value);
}

static void
append_figure (GString                  *json,
               const ScoutInsightFields *figure)
{
  char value[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (json, "%s{\"metric\":\"%s\",\"range\":\"%s\",\"value\":%s",
                          json->str[json->len - 1] == '[' ? "" : ",",
                          get_nick (SCOUT_TYPE_METRIC, (int) figure->key.metric),
                          get_nick (SCOUT_TYPE_TIME_RANGE, (int) figure->key.range),
                          g_ascii_dtostr (value, sizeof value, figure->value));
  g_string_append_printf (json, ",\"fetched-at\":%" G_GINT64_FORMAT, figure->fetched_at);
  if (figure->is_estimated)
    g_string_append (json, ",\"estimated\":true");
  if (figure->metric != NULL)
    {
      append_text_member (json, "edge", figure->metric->endpoint_id);
      append_text_member (json, "name", figure->metric->name);
    }
  g_string_append_c (json, '}');
}

char *
scout_creator_to_json (ScoutCreator *self)
{
  const ScoutCreatorFields *fields = NULL;
  GString *json = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (self), NULL);

  fields = scout_creator_get_fields (self);
  json = g_string_new (NULL);
  g_string_append_printf (json, "{\"format\":%d,\"network\":\"%s\"", FORMAT,
                          get_nick (SCOUT_TYPE_NETWORK, (int) fields->network));
  append_text_member (json, "id", fields->id);
  append_time (json, "fetched-at", scout_creator_get_profile_fetched_at (self));
  if (fields->past_partnerships != NULL
      || fields->has_partnership_experience != SCOUT_TRUTH_UNKNOWN)
    append_time (json, "partners-fetched-at", scout_creator_get_partners_fetched_at (self));
  if (fields->followers >= 0)
    g_string_append_printf (json, ",\"followers\":%" G_GINT64_FORMAT, fields->followers);
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    append_member (json, fields, i);
  g_string_append (json, ",\"figures\":[");
  for (gsize i = 0; i < fields->n_insights; i++)
    {
      if (is_kept (&fields->insights[i]))
        append_figure (json, &fields->insights[i]);
    }
  g_string_append (json, "]}");

  return g_string_free (json, FALSE);
}

/* What a text says, before it is a creator. */
typedef struct
{
  ScoutJsonReader *reader; /* (unowned) */
  ScoutArena *arena;       /* (unowned) */
  ScoutCreatorFields *fields;
  gint64 format;
  gboolean has_network;
  GArray *figures; /* (owned) (element-type Figure) */
} Draft;

/* The metric is looked up when the network is known. */
typedef struct
{
  ScoutInsightFields fields;
  const char *edge; /* (nullable) */
  const char *name; /* (nullable) */
} Figure;

static const char * const *
read_list (Draft *draft)
{
  g_autoptr(GPtrArray) list = NULL;
  const char **kept = NULL;

  if (scout_json_reader_peek (draft->reader) != SCOUT_JSON_KIND_ARRAY)
    {
      scout_json_reader_skip (draft->reader);
      return NULL;
    }

  list = g_ptr_array_new ();
  scout_json_reader_begin_array (draft->reader);
  while (scout_json_reader_next_element (draft->reader))
    {
      const char *text = scout_json_reader_read_text (draft->reader);

      if (text != NULL && list->len < MAX_TEXTS)
        g_ptr_array_add (list, (gpointer) text);
    }
  kept = scout_arena_alloc (draft->arena, (list->len + 1) * sizeof *kept);
  for (guint i = 0; i < list->len; i++)
    kept[i] = g_ptr_array_index (list, i);
  kept[list->len] = NULL;

  return kept;
}

static gboolean
read_boolean (Draft    *draft,
              gboolean *value)
{
  if (scout_json_reader_peek (draft->reader) == SCOUT_JSON_KIND_BOOLEAN)
    return scout_json_reader_read_boolean (draft->reader, value);

  scout_json_reader_skip (draft->reader);
  return FALSE;
}

static void
read_figure (Draft *draft)
{
  Figure figure = { .fields.value = (double) NAN };
  const char *name = NULL;
  const char *metric = NULL;
  const char *range = NULL;
  int metric_value = 0;
  int range_value = 0;

  if (scout_json_reader_peek (draft->reader) != SCOUT_JSON_KIND_OBJECT)
    return;

  scout_json_reader_begin_object (draft->reader);
  while (scout_json_reader_next_member (draft->reader, &name))
    {
      if (g_str_equal (name, "metric"))
        metric = scout_json_reader_read_text (draft->reader);
      else if (g_str_equal (name, "range"))
        range = scout_json_reader_read_text (draft->reader);
      else if (g_str_equal (name, "value"))
        figure.fields.value = scout_json_reader_read_number (draft->reader);
      else if (g_str_equal (name, "fetched-at"))
        figure.fields.fetched_at = scout_json_reader_read_count (draft->reader);
      else if (g_str_equal (name, "estimated"))
        read_boolean (draft, &figure.fields.is_estimated);
      else if (g_str_equal (name, "edge"))
        figure.edge = scout_json_reader_read_text (draft->reader);
      else if (g_str_equal (name, "name"))
        figure.name = scout_json_reader_read_text (draft->reader);
    }
  if (!find_nick (SCOUT_TYPE_METRIC, metric, &metric_value) ||
      !find_nick (SCOUT_TYPE_TIME_RANGE, range, &range_value) ||
      isnan (figure.fields.value) || draft->figures->len >= MAX_FIGURES)
    return;

  figure.fields.fetched_at = MAX (figure.fields.fetched_at, 0);
  figure.fields.key.metric = (ScoutMetric) metric_value;
  figure.fields.key.range = (ScoutTimeRange) range_value;
  g_array_append_val (draft->figures, figure);
}

static void
read_figures (Draft *draft)
{
  if (scout_json_reader_peek (draft->reader) != SCOUT_JSON_KIND_ARRAY)
    return;

  scout_json_reader_begin_array (draft->reader);
  while (scout_json_reader_next_element (draft->reader))
    read_figure (draft);
}

/* One of the table's, or nothing that is known. */
static void
read_member (Draft      *draft,
             const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      gpointer place = G_STRUCT_MEMBER_P (draft->fields, members[i].offset);
      gboolean is_true = FALSE;

      if (!g_str_equal (members[i].name, name))
        continue;

      if (members[i].kind == MEMBER_TEXT)
        *(const char **) place = scout_json_reader_read_text (draft->reader);
      else if (members[i].kind == MEMBER_LIST)
        *(const char * const **) place = read_list (draft);
      else if (read_boolean (draft, &is_true))
        *(ScoutTruth *) place = is_true ? SCOUT_TRUTH_TRUE : SCOUT_TRUTH_FALSE;
      return;
    }
}

static void
read_creator (Draft *draft)
{
  const char *name = NULL;
  int network = 0;
  gint64 partners_fetched_at = -1;

  scout_json_reader_begin_object (draft->reader);
  while (scout_json_reader_next_member (draft->reader, &name))
    {
      if (g_str_equal (name, "format"))
        draft->format = scout_json_reader_read_count (draft->reader);
      else if (g_str_equal (name, "network"))
        draft->has_network = find_nick (SCOUT_TYPE_NETWORK,
                                        scout_json_reader_read_text (draft->reader), &network);
      else if (g_str_equal (name, "id"))
        draft->fields->id = scout_json_reader_read_id (draft->reader);
      else if (g_str_equal (name, "fetched-at"))
        draft->fields->fetched_at = scout_json_reader_read_count (draft->reader);
      else if (g_str_equal (name, "partners-fetched-at"))
        partners_fetched_at = scout_json_reader_read_count (draft->reader);
      else if (g_str_equal (name, "followers"))
        draft->fields->followers = scout_json_reader_read_count (draft->reader);
      else if (g_str_equal (name, "figures"))
        read_figures (draft);
      else
        read_member (draft, name);
    }
  draft->fields->network = (ScoutNetwork) network;
  draft->fields->fetched_at = MAX (draft->fields->fetched_at, 0);
  draft->fields->partners_fetched_at = partners_fetched_at > 0 ? partners_fetched_at : -1;

  if (!draft->has_network || draft->fields->id == NULL || *draft->fields->id == '\0' ||
      draft->format < 1)
    scout_json_reader_fail (draft->reader, SCOUT_JSON_ERROR_MISSING,
                            "A creator has format, network and id");
  else if (draft->format > FORMAT)
    scout_json_reader_fail (draft->reader, SCOUT_JSON_ERROR_TYPE,
                            "The creator is of a newer format");
}

static void
place_figures (Draft *draft)
{
  const ScoutCatalogApi *api = draft->fields->catalog_api;
  ScoutInsightFields *insights =
    scout_arena_alloc (draft->arena, (draft->figures->len + 1) * sizeof *insights);

  for (guint i = 0; i < draft->figures->len; i++)
    {
      const Figure *figure = &g_array_index (draft->figures, Figure, i);

      insights[i] = figure->fields;
      insights[i].network = draft->fields->network;
      if (figure->edge != NULL && figure->name != NULL)
        insights[i].metric = scout_catalog_api_find_metric (api, figure->edge, figure->name);
    }
  draft->fields->insights = insights;
  draft->fields->n_insights = draft->figures->len;
}

ScoutCreator *
scout_creator_new_from_json (ScoutCatalog  *catalog,
                             GBytes        *json,
                             GError       **error)
{
  g_autoptr(ScoutArena) arena = NULL;
  g_autoptr(ScoutJsonReader) reader = NULL;
  g_autoptr(GArray) figures = g_array_new (FALSE, FALSE, sizeof (Figure));
  Draft draft = { 0 };

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (json != NULL, NULL);

  arena = scout_arena_new (0);
  reader = scout_json_reader_new (json, arena, &limits);
  draft.reader = reader;
  draft.arena = arena;
  draft.figures = figures;
  draft.fields = scout_arena_alloc (arena, sizeof *draft.fields);
  *draft.fields = (ScoutCreatorFields) SCOUT_CREATOR_FIELDS_INIT;
  read_creator (&draft);
  if (!scout_json_reader_finish (reader, error))
    return NULL;

  draft.fields->catalog_api = scout_catalog_get_api (catalog, draft.fields->network);
  place_figures (&draft);

  return scout_creator_new (arena, draft.fields);
}
