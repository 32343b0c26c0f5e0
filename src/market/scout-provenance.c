/* scout-provenance.c: where a figure or a field comes from.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whoever read an answer knows which call it was to; where that is forgotten, the calls are named
 * that ask for the same. A part of a creator may be several calls. Those that brought a figure are
 * the ones that ask for Meta's name of it, and for its breakdown where that is asked for by name.
 * What a page shows with a figure may have come with other calls, which are added to it. Filled by
 * one thread; any may read. */

#include "config.h"

#include "scout-provenance.h"

#include "scout-call-text.h"
#include "scout-wire.h"

#include <string.h>

#define CREATOR_INSIGHTS "creator-insights"

/* What belongs to the same figure. */
typedef struct
{
  ScoutProvenance *provenance; /* (owned) */
  char *title;                 /* (owned) */
  char *remark;                /* (owned) (nullable) */
} Other;

struct _ScoutProvenance
{
  GObject parent_instance;

  char *endpoint; /* (owned) */
  char *fields;   /* (owned) */
  char *help;     /* (owned) (nullable) */
  char *command;  /* (owned): all of @commands */
  GPtrArray *commands; /* (owned) (element-type utf8): each once */
  GArray *others;      /* (owned) (element-type Other) */
  ScoutInsightKey key;
  gboolean has_key;
  gboolean is_estimated;
  gboolean is_of_list;
  gint64 fetched_at;
};

G_DEFINE_FINAL_TYPE (ScoutProvenance, scout_provenance, G_TYPE_OBJECT)

/* Whether a name stands in the text as a whole word: "reach" does not stand in "creator_reach", and
 * no name, which a kept figure has whose metric has left the catalogue, stands nowhere. */
static gboolean
has_word (const char *text,
          const char *word)
{
  gsize length = strlen (word);

  if (length == 0)
    return FALSE;

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
get_fields (ScoutGraphRequest *request)
{
  const char *fields = scout_graph_request_get (request, "fields");

  return fields != NULL ? fields : "";
}

static gboolean
brings (ScoutGraphRequest *request,
        const char        *name,
        const char        *breakdown) /* (nullable) */
{
  const char *fields = get_fields (request);
  g_autofree char *modifier = g_strdup_printf (".breakdown(%s)", breakdown);

  if (!has_word (fields, name))
    return FALSE;

  return breakdown != NULL ? strstr (fields, modifier) != NULL
                           : strstr (fields, ".breakdown(") == NULL;
}

static void
add_command (ScoutProvenance *self,
             const char      *command)
{
  g_autofree char *before = NULL;

  if (*command == '\0'
      || g_ptr_array_find_with_equal_func (self->commands, command, g_str_equal, NULL))
    return;

  g_ptr_array_add (self->commands, g_strdup (command));
  before = g_steal_pointer (&self->command);
  self->command = g_strconcat (before, *before != '\0' ? "\n\n" : "", command, NULL);
}

/* ".time_range(", and with a range ".time_range(L28)", as calls have it that name one. */
static char *
dup_modifier (ScoutMarketplace *marketplace,
              const char       *range) /* (nullable) */
{
  const ScoutCatalogApi *api = scout_catalog_get_api (scout_marketplace_get_catalog (marketplace),
                                                      scout_marketplace_get_network (marketplace));
  const ScoutCatalogEndpoint *edge = scout_catalog_api_find_endpoint (api, CREATOR_INSIGHTS);

  return g_strdup_printf (".%s(%s%s",
                          scout_catalog_endpoint_find_parameter (edge, "time-range")->name,
                          range != NULL ? range : "", range != NULL ? ")" : "");
}

/* (nullable): how calls name the figure's range, if they can */
static char *
dup_own_modifier (ScoutMarketplace *marketplace,
                  ScoutInsight     *insight) /* (nullable) */
{
  g_autoptr(ScoutWire) wire = NULL;
  const char *range = NULL;

  if (insight == NULL)
    return NULL;

  wire = scout_wire_new (scout_marketplace_get_catalog (marketplace),
                         scout_marketplace_get_network (marketplace));
  range = scout_wire_get_time_range_name (wire, scout_insight_get_key (insight)->range);

  return range != NULL ? dup_modifier (marketplace, range) : NULL;
}

/* Whether a call names another range than the figure's: then it brought another figure. */
static gboolean
is_over_another (ScoutGraphRequest *request,
                 const char        *any,
                 const char        *own) /* (nullable) */
{
  const char *fields = get_fields (request);

  return own != NULL && strstr (fields, any) != NULL && strstr (fields, own) == NULL;
}

static void
add_request (ScoutProvenance   *self,
             ScoutMarketplace  *marketplace,
             ScoutGraphRequest *request)
{
  g_autofree char *command = scout_marketplace_dup_command (marketplace, request);

  add_command (self, command);
  if (*self->endpoint != '\0')
    return;

  g_free (self->endpoint);
  self->endpoint = g_strdup_printf ("GET %s", scout_graph_request_get_path (request));
}

static const ScoutCatalogEndpoint *
find_endpoint (const ScoutCatalogApi *api,
               ScoutGraphRequest     *request)
{
  const ScoutCatalogEndpoint *content = scout_catalog_api_find_endpoint (api, "content");

  return content != NULL && g_str_equal (content->path, scout_graph_request_get_path (request))
         ? content : scout_catalog_api_find_endpoint (api, "creators");
}

/* Whether one creator or post was looked up. */
static gboolean
is_lookup (ScoutMarketplace  *marketplace,
           ScoutGraphRequest *request)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (scout_marketplace_get_catalog (marketplace),
                                                      scout_marketplace_get_network (marketplace));
  const ScoutCatalogEndpoint *endpoint = find_endpoint (api, request);

  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];

      if (parameter->role == SCOUT_CATALOG_ROLE_LOOKUP
          && scout_graph_request_get (request, parameter->name) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* The very call, where that is known; returns whether it is. */
static gboolean
add_known_call (ScoutProvenance     *self,
                ScoutMarketplace    *marketplace,
                const ScoutQuestion *question,
                const char          *call, /* (nullable) */
                const char          *name)
{
  g_autoptr(ScoutGraphRequest) request = NULL;

  if (call != NULL)
    request = scout_call_text_parse (call, question->id);
  if (request == NULL || !has_word (get_fields (request), name))
    return FALSE;

  add_request (self, marketplace, request);
  self->is_of_list = self->is_of_list || !is_lookup (marketplace, request);

  return TRUE;
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

/* Those that ask for the same. */
static void
add_calls (ScoutProvenance     *self,
           ScoutMarketplace    *marketplace,
           const ScoutQuestion *question,
           ScoutInsight        *insight, /* (nullable) */
           const char          *name)
{
  const char *breakdown =
    insight != NULL
      ? find_breakdown_name (marketplace, scout_insight_get_key (insight)->breakdown) : NULL;
  g_autoptr(GPtrArray) requests = NULL;
  g_autofree char *any = dup_modifier (marketplace, NULL);
  g_autofree char *own = dup_own_modifier (marketplace, insight);

  if (question->id == NULL && question->query == NULL)
    return;

  requests = scout_marketplace_list_requests (marketplace, question);
  for (guint i = 0; i < requests->len; i++)
    {
      ScoutGraphRequest *request = g_ptr_array_index (requests, i);

      if (brings (request, name, breakdown) && !is_over_another (request, any, own))
        add_request (self, marketplace, request);
    }
  self->is_of_list = self->is_of_list || question->query != NULL;
}

static void
other_clear (gpointer data)
{
  Other *other = data;

  g_clear_object (&other->provenance);
  g_clear_pointer (&other->title, g_free);
  g_clear_pointer (&other->remark, g_free);
}

static void
scout_provenance_finalize (GObject *object)
{
  ScoutProvenance *self = SCOUT_PROVENANCE (object);

  g_free (self->endpoint);
  g_free (self->fields);
  g_free (self->help);
  g_free (self->command);
  g_ptr_array_unref (self->commands);
  g_array_unref (self->others);

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
  self->endpoint = g_strdup ("");
  self->command = g_strdup ("");
  self->commands = g_ptr_array_new_with_free_func (g_free);
  self->others = g_array_new (FALSE, FALSE, sizeof (Other));
  g_array_set_clear_func (self->others, other_clear);
}

static const char *
get_name (ScoutInsight *insight)
{
  const ScoutCatalogMetric *metric = scout_insight_get_metric (insight);

  return metric != NULL ? metric->name : "";
}

static void
add_figure (ScoutProvenance     *self,
            ScoutMarketplace    *marketplace,
            const ScoutQuestion *question,
            ScoutInsight        *insight)
{
  const char *name = get_name (insight);

  if (!add_known_call (self, marketplace, question, scout_insight_get_call (insight), name))
    add_calls (self, marketplace, question, insight, name);
}

ScoutProvenance *
scout_provenance_new_for_insight (ScoutMarketplace    *marketplace,
                                  const ScoutQuestion *question,
                                  ScoutInsight        *insight)
{
  const ScoutCatalogMetric *metric = NULL;
  const char *breakdown = NULL;
  ScoutProvenance *self = NULL;

  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (marketplace), NULL);
  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_INSIGHT (insight), NULL);

  self = g_object_new (SCOUT_TYPE_PROVENANCE, NULL);
  metric = scout_insight_get_metric (insight);
  self->key = *scout_insight_get_key (insight);
  self->has_key = TRUE;
  self->is_estimated = scout_insight_is_estimated (insight);
  self->fetched_at = scout_insight_get_fetched_at (insight);
  self->help = g_strdup (metric != NULL ? metric->help : NULL);
  breakdown = find_breakdown_name (marketplace, self->key.breakdown);
  self->fields = breakdown != NULL ? g_strdup_printf ("%s, %s", get_name (insight), breakdown)
                                   : g_strdup (get_name (insight));
  add_figure (self, marketplace, question, insight);

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
  for (guint i = 1; i < insights->len; i++)
    add_figure (self, marketplace, question, insights->pdata[i]);

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
  if (!add_known_call (self, marketplace, question, question->call, field->name))
    add_calls (self, marketplace, question, NULL, field->name);

  return self;
}

ScoutProvenance *
scout_provenance_new_for_fields (ScoutMarketplace    *marketplace,
                                 const ScoutQuestion *question,
                                 GPtrArray           *fields,
                                 gint64               fetched_at,
                                 const char          *help)
{
  g_autoptr(GString) names = g_string_new (NULL);
  ScoutProvenance *self = NULL;

  g_return_val_if_fail (SCOUT_IS_MARKETPLACE (marketplace), NULL);
  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (fields != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_PROVENANCE, NULL);
  self->fetched_at = fetched_at;
  self->help = g_strdup (help);
  for (guint i = 0; i < fields->len; i++)
    {
      const ScoutCatalogField *field = g_ptr_array_index (fields, i);

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", field->name);
      if (!add_known_call (self, marketplace, question, question->call, field->name))
        add_calls (self, marketplace, question, NULL, field->name);
    }
  self->fields = g_string_free (g_steal_pointer (&names), FALSE);

  return self;
}

void
scout_provenance_add (ScoutProvenance *self,
                      ScoutProvenance *other,
                      const char      *title,
                      const char      *remark)
{
  Other added = { NULL };

  g_return_if_fail (SCOUT_IS_PROVENANCE (self));
  g_return_if_fail (SCOUT_IS_PROVENANCE (other) && other != self);
  g_return_if_fail (title != NULL);

  added.provenance = g_object_ref (other);
  added.title = g_strdup (title);
  added.remark = g_strdup (remark);
  g_array_append_val (self->others, added);
  for (guint i = 0; i < other->commands->len; i++)
    add_command (self, g_ptr_array_index (other->commands, i));
}

guint
scout_provenance_get_n_others (ScoutProvenance *self)
{
  g_return_val_if_fail (SCOUT_IS_PROVENANCE (self), 0);

  return self->others->len;
}

ScoutProvenance *
scout_provenance_get_other (ScoutProvenance  *self,
                            guint             index,
                            const char      **title,
                            const char      **remark)
{
  const Other *other = NULL;

  g_return_val_if_fail (SCOUT_IS_PROVENANCE (self), NULL);
  g_return_val_if_fail (index < self->others->len, NULL);

  other = &g_array_index (self->others, Other, index);
  if (title != NULL)
    *title = other->title;
  if (remark != NULL)
    *remark = other->remark;

  return other->provenance;
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
scout_provenance_is_of_list (ScoutProvenance *self)
{
  g_return_val_if_fail (SCOUT_IS_PROVENANCE (self), FALSE);

  return self->is_of_list;
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
