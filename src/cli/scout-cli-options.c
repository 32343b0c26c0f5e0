/* scout-cli-options.c: one option for each thing that an endpoint can be asked.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Made from the catalogue and nothing else: a row there is an option here, in the help, in the
 * completion and on the man page. What was given is kept as it was typed until a query is built of
 * it. A filter on a figure can be said at once or by its ends, which suits shells better. */

#include "config.h"

#include "scout-cli-options.h"

#include "scout-cli-error.h"
#include "scout-cli-value.h"
#include "scout-query-builder.h"
#include "scout-sheet-csv.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* Of longer sets help says only where they are listed. */
#define N_WORDS_SHOWN 6

struct _ScoutCliOptions
{
  ScoutCatalog *catalog; /* (owned) */
  ScoutNetwork network;
  const ScoutCatalogEndpoint *endpoint;
  const ScoutCatalogEndpoint *members; /* (nullable): of its filters on figures */
  GPtrArray *options;                  /* (owned) of (owned) ScoutCliOption */
};

static void
option_free (gpointer data)
{
  ScoutCliOption *option = data;

  g_free (option->name);
  g_strfreev (option->words);
  g_free (option->argument);
  g_free (option->description);
  g_ptr_array_unref (option->given);
  g_free (option);
}

static gboolean
collect_word (const ScoutCatalogValue *value,
              gpointer                 user_data)
{
  g_strv_builder_add (user_data, value->id);
  return TRUE;
}

/* All values of a set, or those of them that Meta calls so. */
static char **
dup_words (const ScoutCatalogValues *values, /* (nullable) */
           const char * const       *names)  /* (nullable) */
{
  g_autoptr(GStrvBuilder) words = g_strv_builder_new ();

  if (values != NULL && names == NULL)
    scout_catalog_values_foreach (values, collect_word, words);
  for (gsize i = 0; values != NULL && names != NULL && names[i] != NULL; i++)
    {
      const ScoutCatalogValue *value = scout_catalog_values_find (values, names[i]);

      if (value != NULL)
        g_strv_builder_add (words, value->id);
    }

  return g_strv_builder_end (words);
}

static char *
dup_description (const ScoutCliOption *option,
                 const char           *label)
{
  guint n_words = g_strv_length (option->words);
  g_autofree char *words = NULL;

  if (n_words == 0 || option->kind == SCOUT_CLI_OPTION_KIND_SWITCH)
    return g_strdup (label);
  if (n_words > N_WORDS_SHOWN)
    return g_strdup_printf (_("%s; see “scoutctl values %s”"), label, option->name);

  words = g_strjoinv (", ", option->words);
  return g_strdup_printf ("%s: %s", label, words);
}

static void
add (ScoutCliOptions          *self,
     const char               *name,
     ScoutCliOption            option,
     const char * const       *names, /* (nullable) */
     const char               *label)
{
  ScoutCliOption *own = g_new0 (ScoutCliOption, 1);

  *own = option;
  own->name = g_strdup (name);
  own->words = dup_words (option.values, names);
  own->argument = g_strdup (option.argument);
  own->description = dup_description (own, label);
  own->given = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->options, own);
}

static const ScoutCatalogValues *
get_member_values (ScoutCliOptions *self,
                   const char      *id)
{
  const ScoutCatalogParameter *member = NULL;

  if (self->members != NULL)
    member = scout_catalog_endpoint_find_parameter (self->members, id);

  return member != NULL ? member->values : NULL;
}

static void
add_end (ScoutCliOptions             *self,
         const ScoutCatalogParameter *parameter,
         ScoutCliOptionKind           kind)
{
  gboolean is_min = kind == SCOUT_CLI_OPTION_KIND_MIN;
  ScoutCliOption option = { .kind = kind, .parameter = parameter, .argument = _("NUMBER") };
  g_autofree char *name = g_strdup_printf ("%s-%s", is_min ? "min" : "max", parameter->id);
  g_autofree char *label = g_strdup_printf (is_min ? _("%s, at least") : _("%s, at most"),
                                            parameter->label);

  add (self, name, option, NULL, label);
}

static void
add_range (ScoutCliOptions             *self,
           const ScoutCatalogParameter *parameter)
{
  const ScoutCatalogFilter *filter = parameter->filter;
  ScoutCliOption whole = { .kind = SCOUT_CLI_OPTION_KIND_RANGE, .parameter = parameter,
                           .argument = _("RANGE") };
  ScoutCliOption time = { .kind = SCOUT_CLI_OPTION_KIND_TIME_RANGE, .parameter = parameter,
                          .values = get_member_values (self, "time-range"),
                          .argument = _("TIME") };
  ScoutCliOption part = { .kind = SCOUT_CLI_OPTION_KIND_BREAKDOWN, .parameter = parameter,
                          .values = get_member_values (self, "breakdown"),
                          .argument = _("PART") };
  g_autofree char *time_name = g_strdup_printf ("%s-range", parameter->id);
  g_autofree char *part_name = g_strdup_printf ("%s-breakdown", parameter->id);
  g_autofree char *time_label = g_strdup_printf (_("%s, over which time"), parameter->label);
  g_autofree char *part_label = g_strdup_printf (_("%s, share of"), parameter->label);

  /* The whole comes first, so that what is said by itself wins over what is said at once. */
  add (self, parameter->id, whole, NULL, parameter->label);
  add_end (self, parameter, SCOUT_CLI_OPTION_KIND_MIN);
  add_end (self, parameter, SCOUT_CLI_OPTION_KIND_MAX);
  if (filter != NULL && filter->time_ranges[0] != NULL)
    add (self, time_name, time, filter->time_ranges, time_label);
  if (filter != NULL && filter->breakdowns[0] != NULL)
    add (self, part_name, part, filter->breakdowns, part_label);
}

static void
add_one (ScoutCliOptions             *self,
         const ScoutCatalogParameter *parameter)
{
  ScoutCliOption option = { .kind = SCOUT_CLI_OPTION_KIND_VALUE, .parameter = parameter,
                            .values = parameter->values, .argument = _("TEXT") };

  switch (parameter->kind)
    {
    case SCOUT_CATALOG_KIND_METRIC_FILTER:
    case SCOUT_CATALOG_KIND_FREE_RANGE:
      add_range (self, parameter);
      return;
    case SCOUT_CATALOG_KIND_NAMES:
    case SCOUT_CATALOG_KIND_MULTI_CHOICE:
    case SCOUT_CATALOG_KIND_TREE:
      option.kind = SCOUT_CLI_OPTION_KIND_LIST;
      option.argument = option.values != NULL ? _("VALUE,…") : _("NAME,…");
      break;
    case SCOUT_CATALOG_KIND_SWITCH:
      option.kind = SCOUT_CLI_OPTION_KIND_SWITCH;
      /* Not translated: these are the words themselves. */
      option.argument = (char *) "yes|no";
      break;
    case SCOUT_CATALOG_KIND_CHOICE:
      option.argument = _("VALUE");
      break;
    case SCOUT_CATALOG_KIND_STEPPED_RANGE:
    case SCOUT_CATALOG_KIND_NUMBER:
      option.argument = _("NUMBER");
      break;
    case SCOUT_CATALOG_KIND_DATE:
      option.argument = _("YYYY-MM-DD");
      break;
    case SCOUT_CATALOG_KIND_ID:
      option.argument = _("ID");
      break;
    case SCOUT_CATALOG_KIND_TEXT:
    case SCOUT_CATALOG_KIND_METRICS:
    case SCOUT_CATALOG_KIND_FIELDS:
    case SCOUT_CATALOG_KIND_CURSOR:
    default:
      break;
    }
  add (self, parameter->id, option, NULL, parameter->label);
}

ScoutCliOptions *
scout_cli_options_new (ScoutCatalog *catalog,
                       ScoutNetwork  network,
                       const char   *endpoint_id)
{
  const ScoutCatalogApi *api = NULL;
  ScoutCliOptions *self = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (endpoint_id != NULL, NULL);

  api = scout_catalog_get_api (catalog, network);
  self = g_new0 (ScoutCliOptions, 1);
  self->catalog = g_object_ref (catalog);
  self->network = network;
  self->endpoint = scout_catalog_api_find_endpoint (api, endpoint_id);
  self->members = scout_catalog_api_find_metric_filter (api, endpoint_id);
  self->options = g_ptr_array_new_with_free_func (option_free);
  for (gsize i = 0; self->endpoint != NULL && i < self->endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &self->endpoint->parameters[i];

      if (parameter->role != SCOUT_CATALOG_ROLE_PAGING &&
          parameter->role != SCOUT_CATALOG_ROLE_OUTPUT)
        add_one (self, parameter);
    }

  return self;
}

void
scout_cli_options_free (ScoutCliOptions *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->options);
  g_object_unref (self->catalog);
  g_free (self);
}

guint
scout_cli_options_get_n (ScoutCliOptions *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->options->len;
}

const ScoutCliOption *
scout_cli_options_get (ScoutCliOptions *self,
                       guint            index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->options->len, NULL);

  return g_ptr_array_index (self->options, index);
}

const ScoutCliOption *
scout_cli_options_find (ScoutCliOptions *self,
                        const char      *name)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < self->options->len; i++)
    {
      const ScoutCliOption *option = g_ptr_array_index (self->options, i);

      if (g_str_equal (option->name, name))
        return option;
    }

  return NULL;
}

static gboolean
given_cb (const char  *name,
          const char  *value,
          gpointer     user_data,
          GError     **error)
{
  const ScoutCliOption *option = scout_cli_options_find (user_data, name + strlen ("--"));
  g_autofree char *text = g_strstrip (g_strdup (value != NULL ? value : "true"));

  g_assert (option != NULL);
  if (*text != '\0')
    {
      g_ptr_array_add (option->given, g_steal_pointer (&text));
      return TRUE;
    }

  g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE, _("%s needs a value."), name);
  return FALSE;
}

static const char *
get_group_label (ScoutCatalogGroup group)
{
  switch (group)
    {
    case SCOUT_CATALOG_GROUP_SEARCH:
      return _("What to look for:");
    case SCOUT_CATALOG_GROUP_CREATOR:
      return _("Creator:");
    case SCOUT_CATALOG_GROUP_AUDIENCE:
      return _("Audience:");
    case SCOUT_CATALOG_GROUP_PERFORMANCE:
      return _("Figures:");
    case SCOUT_CATALOG_GROUP_INTERESTS:
      return _("Interests:");
    case SCOUT_CATALOG_GROUP_PARTNERSHIPS:
      return _("Partnerships:");
    case SCOUT_CATALOG_GROUP_CONTENT:
      return _("Posts:");
    case SCOUT_CATALOG_GROUP_NONE:
    default:
      return _("More:");
    }
}

void
scout_cli_options_add_to (ScoutCliOptions *self,
                          GOptionContext  *context)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (context != NULL);

  for (int group = SCOUT_CATALOG_GROUP_NONE; group <= SCOUT_CATALOG_GROUP_CONTENT; group++)
    {
      g_autoptr(GArray) entries = g_array_new (TRUE, TRUE, sizeof (GOptionEntry));
      const char *label = get_group_label ((ScoutCatalogGroup) group);
      GOptionGroup *own = NULL;

      for (guint i = 0; i < self->options->len; i++)
        {
          const ScoutCliOption *option = g_ptr_array_index (self->options, i);
          GOptionEntry entry = {
            .long_name = option->name,
            .flags = option->kind == SCOUT_CLI_OPTION_KIND_SWITCH ? G_OPTION_FLAG_OPTIONAL_ARG : 0,
            .arg = G_OPTION_ARG_CALLBACK,
            .arg_data = (gpointer) given_cb,
            .description = option->description,
            .arg_description = option->argument,
          };

          if ((int) option->parameter->group == group)
            g_array_append_val (entries, entry);
        }
      if (entries->len == 0)
        continue;

      own = g_option_group_new (label, label, label, self, NULL);
      g_option_group_add_entries (own, (const GOptionEntry *) entries->data);
      g_option_context_add_group (context, own);
    }
}

static gboolean
refuse (const ScoutCliOption  *option,
        const char            *text,
        GError               **error)
{
  g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE, _("--%s takes a number, not “%s”."),
               option->name, text);
  return FALSE;
}

/* The last one counts, as everywhere in a shell. */
static const char *
get_last (const ScoutCliOption *option)
{
  return g_ptr_array_index (option->given, option->given->len - 1);
}

static void
set_list (ScoutQueryBuilder    *builder,
          const ScoutCliOption *option)
{
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  g_auto(GStrv) list = NULL;

  for (guint i = 0; i < option->given->len; i++)
    {
      g_auto(GStrv) texts = scout_cli_value_dup_list (g_ptr_array_index (option->given, i));

      for (gsize j = 0; texts[j] != NULL; j++)
        {
          g_autofree char *id = scout_cli_value_dup_id (option->values, texts[j]);

          g_strv_builder_add (ids, id);
        }
    }
  list = g_strv_builder_end (ids);
  scout_query_builder_set_list (builder, option->parameter->id, (const char * const *) list);
}

static gboolean
set_text (ScoutQueryBuilder     *builder,
          const ScoutCliOption  *option,
          GError               **error)
{
  const char *text = get_last (option);
  g_autofree char *id = NULL;
  double number = 0;

  if (option->parameter->kind == SCOUT_CATALOG_KIND_STEPPED_RANGE ||
      option->parameter->kind == SCOUT_CATALOG_KIND_NUMBER)
    {
      if (!scout_cli_value_read_number (text, &number))
        return refuse (option, text, error);
      id = scout_sheet_format_number (number);
    }
  else if (option->kind == SCOUT_CLI_OPTION_KIND_SWITCH && g_ascii_strcasecmp (text, "yes") == 0)
    id = g_strdup ("true");
  else if (option->kind == SCOUT_CLI_OPTION_KIND_SWITCH && g_ascii_strcasecmp (text, "no") == 0)
    id = g_strdup ("false");
  else
    id = scout_cli_value_dup_id (option->values, text);

  scout_query_builder_set_text (builder, option->parameter->id, id);
  return TRUE;
}

/* Puts one of the options of a range into it. */
static gboolean
add_to_range (const ScoutCliOption  *option,
              ScoutQueryRange       *range,
              char                 **time_range,
              char                 **breakdown,
              GError               **error)
{
  const char *text = get_last (option);

  switch (option->kind)
    {
    case SCOUT_CLI_OPTION_KIND_RANGE:
      if (scout_cli_value_read_range (text, range, time_range, breakdown, error))
        return TRUE;
      g_prefix_error (error, "--%s: ", option->name);
      return FALSE;
    case SCOUT_CLI_OPTION_KIND_MIN:
      return scout_cli_value_read_number (text, &range->min) || refuse (option, text, error);
    case SCOUT_CLI_OPTION_KIND_MAX:
      return scout_cli_value_read_number (text, &range->max) || refuse (option, text, error);
    case SCOUT_CLI_OPTION_KIND_TIME_RANGE:
      g_free (*time_range);
      *time_range = scout_cli_value_dup_id (option->values, text);
      return TRUE;
    case SCOUT_CLI_OPTION_KIND_BREAKDOWN:
      g_free (*breakdown);
      *breakdown = scout_cli_value_dup_id (option->values, text);
      return TRUE;
    case SCOUT_CLI_OPTION_KIND_VALUE:
    case SCOUT_CLI_OPTION_KIND_LIST:
    case SCOUT_CLI_OPTION_KIND_SWITCH:
    default:
      return TRUE;
    }
}

static gboolean
set_range (ScoutCliOptions              *self,
           ScoutQueryBuilder            *builder,
           const ScoutCatalogParameter  *parameter,
           GError                      **error)
{
  ScoutQueryRange range = SCOUT_QUERY_RANGE_INIT;
  g_autofree char *time_range = NULL;
  g_autofree char *breakdown = NULL;

  for (guint i = 0; i < self->options->len; i++)
    {
      const ScoutCliOption *option = g_ptr_array_index (self->options, i);

      if (option->parameter == parameter && option->given->len > 0 &&
          !add_to_range (option, &range, &time_range, &breakdown, error))
        return FALSE;
    }
  range.time_range = time_range;
  range.breakdown = breakdown;
  scout_query_builder_set_range (builder, parameter->id, &range);

  return TRUE;
}

ScoutQuery *
scout_cli_options_build (ScoutCliOptions  *self,
                         GError          **error)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->endpoint != NULL, NULL);

  builder = scout_query_builder_new (self->catalog, self->network, self->endpoint->id);
  for (guint i = 0; i < self->options->len; i++)
    {
      const ScoutCliOption *option = g_ptr_array_index (self->options, i);

      if (option->given->len == 0)
        continue;

      switch (option->kind)
        {
        case SCOUT_CLI_OPTION_KIND_LIST:
          set_list (builder, option);
          break;
        case SCOUT_CLI_OPTION_KIND_VALUE:
        case SCOUT_CLI_OPTION_KIND_SWITCH:
          if (!set_text (builder, option, error))
            return NULL;
          break;
        case SCOUT_CLI_OPTION_KIND_RANGE:
        case SCOUT_CLI_OPTION_KIND_MIN:
        case SCOUT_CLI_OPTION_KIND_MAX:
        case SCOUT_CLI_OPTION_KIND_TIME_RANGE:
        case SCOUT_CLI_OPTION_KIND_BREAKDOWN:
        default:
          if (!set_range (self, builder, option->parameter, error))
            return NULL;
          break;
        }
    }

  return scout_query_builder_build (builder);
}
