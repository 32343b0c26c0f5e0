/* scout-provenance.c: where a figure or a field comes from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A part of a creator may be several calls. Those that brought a figure are the ones that ask for
 * Meta's name of it, and for its breakdown where that is asked for by name. Any thread may read. */

#include "config.h"

#include "scout-provenance.h"

#include <string.h>

struct _ScoutProvenance
{
  GObject parent_instance;

  char *endpoint; /* (owned) */
  char *fields;   /* (owned) */
  char *help;     /* (owned) (nullable) */
  char *command;  /* (owned) */
  ScoutInsightKey key;
  gboolean has_key;
  gboolean is_estimated;
  gint64 fetched_at;
};

G_DEFINE_FINAL_TYPE (ScoutProvenance, scout_provenance, G_TYPE_OBJECT)

/* Whether a name stands in the text as a whole word: "reach" does not stand in "creator_reach". */
static gboolean
has_word (const char *text,
          const char *word)
{
  gsize length = strlen (word);

  for (const char *found = strstr (text, word); found != NULL; found = strstr (found + 1, word))
    {
      char before = found == text ? ',' : found[-1];
      char after = found[length];

      if (!g_ascii_isalnum (before) && before != '_' && !g_ascii_isalnum (after) && after != '_')
        return TRUE;
    }

  return FALSE;
}

static const char *
get_parameter (ScoutGraphRequest *request,
               const char        *name)
{
  for (guint i = 0; i < scout_graph_request_get_n_parameters (request); i++)
    {
      const char *value = NULL;

      if (g_str_equal (scout_graph_request_get_parameter (request, i, &value), name))
        return value;
    }

  return "";
}

static gboolean
brings (ScoutGraphRequest *request,
        const char        *name,
        const char        *breakdown) /* (nullable) */
{
  const char *fields = get_parameter (request, "fields");
  g_autofree char *modifier = g_strdup_printf (".breakdown(%s)", breakdown);

  if (!has_word (fields, name))
    return FALSE;

  return breakdown != NULL ? strstr (fields, modifier) != NULL
                           : strstr (fields, ".breakdown(") == NULL;
}

static void
add_calls (ScoutProvenance     *self,
           ScoutMarketplace    *marketplace,
           const ScoutQuestion *question,
           const char          *name,
           const char          *breakdown) /* (nullable) */
{
  g_autoptr(GPtrArray) requests = scout_marketplace_list_requests (marketplace, question);
  g_autoptr(GString) commands = g_string_new (NULL);

  for (guint i = 0; i < requests->len; i++)
    {
      ScoutGraphRequest *request = g_ptr_array_index (requests, i);
      g_autofree char *command = NULL;

      if (!brings (request, name, breakdown))
        continue;

      command = scout_marketplace_dup_command (marketplace, request);
      g_string_append_printf (commands, "%s%s", commands->len > 0 ? "\n\n" : "", command);
      if (self->endpoint == NULL)
        self->endpoint = g_strdup_printf ("GET %s", scout_graph_request_get_path (request));
    }
  if (self->endpoint == NULL)
    self->endpoint = g_strdup ("");
  self->command = g_string_free (g_steal_pointer (&commands), FALSE);
}

static void
scout_provenance_finalize (GObject *object)
{
  ScoutProvenance *self = SCOUT_PROVENANCE (object);

  g_free (self->endpoint);
  g_free (self->fields);
  g_free (self->help);
  g_free (self->command);

  G_OBJECT_CLASS (scout_provenance_parent_class)->finalize (object);
}

static void
scout_provenance_class_init (ScoutProvenanceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_provenance_finalize;
}

static void
scout_provenance_init (ScoutProvenance *self)
{
}

/* What to ask a breakdown by; NULL where the metric's own name says it. */
static const char *
find_breakdown_name (ScoutMarketplace *marketplace,
                     ScoutBreakdown    breakdown)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (scout_marketplace_get_catalog (marketplace),
                                                      scout_marketplace_get_network (marketplace));
  g_autoptr(GEnumClass) breakdowns = g_type_class_ref (SCOUT_TYPE_BREAKDOWN);
  const GEnumValue *value = g_enum_get_value (breakdowns, (int) breakdown);

  for (gsize i = 0; i < api->n_breakdowns && value != NULL; i++)
    {
      if (g_str_equal (api->breakdowns[i].id, value->value_nick))
        return api->breakdowns[i].name;
    }

  return NULL;
}

ScoutProvenance *
scout_provenance_new_for_insight (ScoutMarketplace    *marketplace,
                                  const ScoutQuestion *question,
                                  ScoutInsight        *insight)
{
  const ScoutCatalogMetric *metric = NULL;
  const char *name = NULL;
  const char *breakdown = NULL;
  ScoutProvenance *self = NULL;

  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (marketplace), NULL);
  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_INSIGHT (insight), NULL);

  self = g_object_new (SCOUT_TYPE_PROVENANCE, NULL);
  metric = scout_insight_get_metric (insight);
  name = metric != NULL ? metric->name : "";
  self->key = *scout_insight_get_key (insight);
  self->has_key = TRUE;
  self->is_estimated = scout_insight_is_estimated (insight);
  self->fetched_at = scout_insight_get_fetched_at (insight);
  self->help = g_strdup (metric != NULL ? metric->help : NULL);
  breakdown = find_breakdown_name (marketplace, self->key.breakdown);
  self->fields = breakdown != NULL ? g_strdup_printf ("%s, %s", name, breakdown) : g_strdup (name);
  add_calls (self, marketplace, question, name, breakdown);

  return self;
}

static gboolean
have_one_window (GPtrArray *insights)
{
  const ScoutInsightKey *first = scout_insight_get_key (insights->pdata[0]);

  for (guint i = 1; i < insights->len; i++)
    {
      const ScoutInsightKey *key = scout_insight_get_key (insights->pdata[i]);

      if (key->period != first->period || key->range != first->range)
        return FALSE;
    }

  return TRUE;
}

/* "views, reactions, comments", or "total_followers (Lifetime), creator_reach (This month)" */
static char *
join_names (GPtrArray *insights,
            gboolean   has_ranges)
{
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < insights->len; i++)
    {
      const ScoutCatalogMetric *metric = scout_insight_get_metric (insights->pdata[i]);
      const ScoutInsightKey *key = scout_insight_get_key (insights->pdata[i]);

      if (metric == NULL)
        continue;

      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", metric->name);
      if (has_ranges)
        g_string_append_printf (names, " (%s)", scout_time_range_get_label (key->range));
    }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

ScoutProvenance *
scout_provenance_new_for_insights (ScoutMarketplace    *marketplace,
                                   const ScoutQuestion *question,
                                   GPtrArray           *insights)
{
  ScoutProvenance *self = NULL;

  g_return_val_if_fail (insights != NULL && insights->len > 0, NULL);

  self = scout_provenance_new_for_insight (marketplace, question, insights->pdata[0]);
  if (insights->len == 1)
    return self;

  g_free (self->fields);
  self->has_key = have_one_window (insights);
  self->fields = join_names (insights, !self->has_key);
  g_clear_pointer (&self->help, g_free);

  return self;
}

ScoutProvenance *
scout_provenance_new_for_field (ScoutMarketplace        *marketplace,
                                const ScoutQuestion     *question,
                                const ScoutCatalogField *field,
                                gint64                   fetched_at)
{
  ScoutProvenance *self = NULL;

  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (marketplace), NULL);
  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (field != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_PROVENANCE, NULL);
  self->fetched_at = fetched_at;
  self->help = g_strdup (field->help);
  self->fields = g_strdup (field->name);
  add_calls (self, marketplace, question, field->name, NULL);

  return self;
}

const char *
scout_provenance_get_endpoint (ScoutProvenance *self)
{
  g_return_val_if_fail (SCOUT_IS_PROVENANCE (self), "");

  return self->endpoint;
}

const char *
scout_provenance_get_fields (ScoutProvenance *self)
{
  g_return_val_if_fail (SCOUT_IS_PROVENANCE (self), "");

  return self->fields;
}

const char *
scout_provenance_get_help (ScoutProvenance *self)
{
  g_return_val_if_fail (SCOUT_IS_PROVENANCE (self), NULL);

  return self->help;
}

const ScoutInsightKey *
scout_provenance_get_key (ScoutProvenance *self)
{
  g_return_val_if_fail (SCOUT_IS_PROVENANCE (self), NULL);

  return self->has_key ? &self->key : NULL;
}

gint64
scout_provenance_get_fetched_at (ScoutProvenance *self)
{
  g_return_val_if_fail (SCOUT_IS_PROVENANCE (self), 0);

  return self->fetched_at;
}

gboolean
scout_provenance_is_estimated (ScoutProvenance *self)
{
  g_return_val_if_fail (SCOUT_IS_PROVENANCE (self), FALSE);

  return self->is_estimated;
}

const char *
scout_provenance_get_command (ScoutProvenance *self)
{
  g_return_val_if_fail (SCOUT_IS_PROVENANCE (self), "");

  return self->command;
}
