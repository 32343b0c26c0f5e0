/* scout-cli-json.c: what has parts, as JSON.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Our names, and with each figure what it takes to explain it: who said it, when, of which time and
 * part, whether it is estimated. What is unknown is null. Pure functions. */

#include "config.h"

#include "scout-cli-json.h"

#include <math.h>

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (type);
  const GEnumValue *known = g_enum_get_value (klass, value);

  return known != NULL ? known->value_nick : NULL;
}

static void
set_text (JsonObject *object,
          const char *name,
          const char *text) /* (nullable) */
{
  if (text != NULL)
    json_object_set_string_member (object, name, text);
  else
    json_object_set_null_member (object, name);
}

static JsonNode *
make_number (double number)
{
  JsonNode *node = json_node_alloc ();

  if (isnan (number))
    return json_node_init_null (node);
  if (!islessgreater (number, round (number)) && fabs (number) < (double) G_MAXINT64 / 2)
    return json_node_init_int (node, (gint64) round (number));

  return json_node_init_double (node, number);
}

static const char *
get_unit_name (ScoutCatalogUnit unit)
{
  if (unit == SCOUT_CATALOG_UNIT_NONE)
    return NULL;

  return unit == SCOUT_CATALOG_UNIT_PERCENT ? "percent" : "count";
}

static void
set_parts (JsonObject   *object,
           ScoutInsight *insight)
{
  JsonArray *parts = NULL;
  gsize n_shares = 0;
  const ScoutShare *shares = scout_insight_get_shares (insight, &n_shares);

  if (n_shares == 0)
    return;

  parts = json_array_new ();
  for (gsize i = 0; i < n_shares; i++)
    {
      JsonObject *part = json_object_new ();

      set_text (part, "part", shares[i].name);
      json_object_set_member (part, "value", make_number (shares[i].value));
      json_array_add_object_element (parts, part);
    }
  json_object_set_array_member (object, "parts", parts);
  set_text (object, "part-unit", get_unit_name (scout_insight_get_share_unit (insight)));
}

static void
set_days (JsonObject   *object,
          ScoutInsight *insight)
{
  JsonArray *array = NULL;
  GDateTime *first = scout_insight_get_first_day (insight);
  gsize n_days = 0;
  const double *days = scout_insight_get_days (insight, &n_days);

  if (n_days == 0 || first == NULL)
    return;

  array = json_array_new ();
  for (gsize i = 0; i < n_days; i++)
    {
      g_autoptr(GDateTime) day = g_date_time_add_days (first, (int) i);
      g_autofree char *text = day != NULL ? g_date_time_format (day, "%F") : NULL;
      JsonObject *entry = json_object_new ();

      set_text (entry, "day", text);
      json_object_set_member (entry, "value", make_number (days[i]));
      json_array_add_object_element (array, entry);
    }
  json_object_set_array_member (object, "days", array);
}

static JsonObject *
make_insight (ScoutInsight *insight)
{
  const ScoutInsightKey *key = scout_insight_get_key (insight);
  const ScoutCatalogMetric *metric = scout_insight_get_metric (insight);
  g_autoptr(GDateTime) fetched =
    g_date_time_new_from_unix_utc (scout_insight_get_fetched_at (insight) / G_USEC_PER_SEC);
  g_autofree char *fetched_at = fetched != NULL ? g_date_time_format_iso8601 (fetched) : NULL;
  JsonObject *object = json_object_new ();

  set_text (object, "metric", metric != NULL ? metric->id : NULL);
  set_text (object, "measure", get_nick (SCOUT_TYPE_METRIC, (int) key->metric));
  set_text (object, "breakdown", key->breakdown != SCOUT_BREAKDOWN_NONE
            ? get_nick (SCOUT_TYPE_BREAKDOWN, (int) key->breakdown) : NULL);
  set_text (object, "period", get_nick (SCOUT_TYPE_PERIOD, (int) key->period));
  set_text (object, "time-range", get_nick (SCOUT_TYPE_TIME_RANGE, (int) key->range));
  set_text (object, "unit", get_unit_name (metric != NULL ? metric->unit
                                                          : SCOUT_CATALOG_UNIT_NONE));
  json_object_set_member (object, "value", make_number (scout_insight_get_value (insight)));
  set_parts (object, insight);
  set_days (object, insight);
  json_object_set_boolean_member (object, "estimated", scout_insight_is_estimated (insight));
  set_text (object, "network",
            get_nick (SCOUT_TYPE_NETWORK, (int) scout_insight_get_network (insight)));
  set_text (object, "fetched-at", fetched_at);

  return object;
}

static JsonNode *
wrap (JsonArray *array)
{
  JsonNode *node = json_node_new (JSON_NODE_ARRAY);

  json_node_take_array (node, array);

  return node;
}

JsonNode *
scout_cli_json_new_creator_insights (ScoutCreator *creator)
{
  JsonArray *array = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), NULL);

  array = json_array_new ();
  for (guint i = 0; i < scout_creator_get_n_insights (creator); i++)
    json_array_add_object_element (array,
                                   make_insight (scout_creator_get_nth_insight (creator, i)));

  return wrap (array);
}

JsonNode *
scout_cli_json_new_content_insights (ScoutContent *content)
{
  JsonArray *array = NULL;

  g_return_val_if_fail (SCOUT_IS_CONTENT (content), NULL);

  array = json_array_new ();
  for (guint i = 0; i < scout_content_get_n_insights (content); i++)
    json_array_add_object_element (array,
                                   make_insight (scout_content_get_nth_insight (content, i)));

  return wrap (array);
}

JsonNode *
scout_cli_json_new_comments (ScoutContent *content)
{
  JsonArray *array = NULL;

  g_return_val_if_fail (SCOUT_IS_CONTENT (content), NULL);

  array = json_array_new ();
  for (guint i = 0; i < scout_content_get_n_comments (content); i++)
    {
      g_autoptr(ScoutComment) comment = scout_content_dup_comment (content, i);
      JsonObject *object = json_object_new ();

      set_text (object, "id", scout_comment_get_id (comment));
      set_text (object, "text", scout_comment_get_text (comment));
      set_text (object, "url", scout_comment_get_url (comment));
      json_array_add_object_element (array, object);
    }

  return wrap (array);
}

static JsonObject *
make_post (ScoutContent *content)
{
  JsonObject *object = json_object_new ();
  GDateTime *created = scout_content_get_created (content);
  g_autofree char *text = created != NULL ? g_date_time_format_iso8601 (created) : NULL;

  set_text (object, "id", scout_content_get_id (content));
  set_text (object, "type", scout_content_get_kind (content));
  set_text (object, "product", scout_content_get_product (content));
  set_text (object, "created", text);
  set_text (object, "tagged-brand", scout_content_get_tagged_brand (content));
  set_text (object, "url", scout_content_get_url (content));
  set_text (object, "caption", scout_content_get_caption (content));
  json_object_set_member (object, "insights", scout_cli_json_new_content_insights (content));

  return object;
}

JsonNode *
scout_cli_json_new_posts (ScoutCreator     *creator,
                          ScoutContentList  list)
{
  JsonArray *array = NULL;

  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), NULL);

  array = json_array_new ();
  for (guint i = 0; i < scout_creator_get_n_content (creator, list); i++)
    {
      g_autoptr(ScoutContent) content = scout_creator_dup_content (creator, list, i);

      json_array_add_object_element (array, make_post (content));
    }

  return wrap (array);
}
