/* scout-cli-columns.c: what is said of a creator or a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Fields that the network has come from the catalogue, with their labels and how private they are;
 * figures follow the catalogue's metrics, each beside the time that it is of, without which it
 * could not be compared with anything. What reaches a person is left out unless it is asked for.
 * What is kept on this computer may be of either network: its columns are those of both. */

#include "config.h"

#include "scout-cli-columns.h"

#include "scout-cli-error.h"
#include "scout-cli-fields-private.h"
#include "scout-cli-value.h"
#include "scout-saved-creator.h"
#include "scout-sheet-fields.h"

#include <glib/gi18n.h>

#define TIME_SUFFIX "-time-range"

typedef struct
{
  char *id;
  const char *label;
  const ScoutCliField *field; /* (nullable): %NULL for a figure */
  ScoutMetric metric;
  gboolean is_time;
  gboolean is_of_row; /* whether it is said of the row of a list, and not of who is in it */
  gboolean is_contact;
  gboolean is_shown; /* if nobody chose */
} Column;

struct _ScoutCliColumns
{
  ScoutCliSubject subject;
  gboolean leaves_out; /* columns of which nothing is known, which would only fill the screen */
  GArray *columns; /* (owned) of Column */
};

static void
column_clear (gpointer data)
{
  Column *column = data;

  g_free (column->id);
}

static GArray *
make_array (void)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (Column));

  g_array_set_clear_func (columns, column_clear);

  return columns;
}

static const char *
get_object_id (ScoutCliSubject subject,
               ScoutNetwork    network)
{
  if (subject != SCOUT_CLI_SUBJECT_CONTENT)
    return "creator";

  return network == SCOUT_NETWORK_FACEBOOK ? "content" : "media";
}

static const char *
get_edge_id (ScoutCliSubject subject,
             ScoutNetwork    network)
{
  if (subject != SCOUT_CLI_SUBJECT_CONTENT)
    return "creator-insights";

  return network == SCOUT_NETWORK_FACEBOOK ? "content-insights" : "media-insights";
}

static gboolean
takes_network (const ScoutCliColumnsOptions *options,
               ScoutNetwork                  network)
{
  return options->subject == SCOUT_CLI_SUBJECT_SAVED || options->network == network;
}

/* Of both networks the first says what a field is called. */
static const ScoutCatalogField *
find_field (ScoutCatalog                 *catalog,
            const ScoutCliColumnsOptions *options,
            const char                   *id)
{
  const ScoutCatalogField *found = NULL;

  for (int i = 0; i < SCOUT_N_NETWORKS && found == NULL; i++)
    {
      ScoutNetwork network = (ScoutNetwork) i;
      const ScoutCatalogApi *api = scout_catalog_get_api (catalog, network);

      if (takes_network (options, network))
        found = scout_catalog_object_find_field_by_id (
          scout_catalog_api_find_object (api, get_object_id (options->subject, network)), id);
    }

  return found;
}

static gboolean
is_shown (const ScoutCliField          *field,
          const ScoutCliColumnsOptions *options)
{
  static const ScoutCliFieldShown formats[] = {
    [SCOUT_CLI_FORMAT_TABLE] = SCOUT_CLI_FIELD_SHOWN_TABLE,
    [SCOUT_CLI_FORMAT_CSV] = SCOUT_CLI_FIELD_SHOWN_CSV,
    [SCOUT_CLI_FORMAT_JSON] = SCOUT_CLI_FIELD_SHOWN_JSON,
  };

  if ((field->shown & SCOUT_CLI_FIELD_SHOWN_WHOLE) != 0 && !options->is_whole)
    return FALSE;
  /* A table of one has room for everything that is no figure. */
  if (options->is_whole && options->format == SCOUT_CLI_FORMAT_TABLE)
    return (field->shown & (SCOUT_CLI_FIELD_SHOWN_TABLE | SCOUT_CLI_FIELD_SHOWN_CSV)) != 0;

  return (field->shown & formats[options->format]) != 0;
}

/* Of what is not kept an empty list would say that there is none. */
static gboolean
is_missing (const ScoutCliField          *field,
            const ScoutCliColumnsOptions *options)
{
  return options->subject == SCOUT_CLI_SUBJECT_SAVED &&
         (field->shown & SCOUT_CLI_FIELD_NOT_KEPT) != 0;
}

static void
add_fields (GArray                       *columns,
            ScoutCatalog                 *catalog,
            const ScoutCliColumnsOptions *options)
{
  for (const ScoutCliField *field = _scout_cli_fields_list (options->subject); field->id != NULL;
       field++)
    {
      const ScoutCatalogField *entry = find_field (catalog, options, field->id);
      Column column = { NULL };

      if ((entry == NULL && field->label == NULL) || is_missing (field, options))
        continue;

      column.id = g_strdup (field->id);
      column.label = entry != NULL ? entry->label : _(field->label);
      column.field = field;
      column.is_contact = entry != NULL && entry->privacy == SCOUT_CATALOG_PRIVACY_CONTACT;
      column.is_shown = column.is_contact ? options->with_contact : is_shown (field, options);
      g_array_append_val (columns, column);
    }
}

static void
add_row_fields (GArray                       *columns,
                const ScoutCliColumnsOptions *options)
{
  for (const ScoutCliField *field = _scout_cli_fields_list_of_row (); field->id != NULL; field++)
    {
      Column column = { NULL };

      column.id = g_strdup (field->id);
      column.label = _(field->label);
      column.field = field;
      column.is_of_row = TRUE;
      column.is_shown = is_shown (field, options);
      g_array_append_val (columns, column);
    }
}

static gboolean
has_column (GArray     *columns,
            const char *id)
{
  for (guint i = 0; i < columns->len; i++)
    {
      if (g_str_equal (g_array_index (columns, Column, i).id, id))
        return TRUE;
    }

  return FALSE;
}

static void
add_figure (GArray                       *columns,
            const ScoutCliColumnsOptions *options,
            const char                   *measure)
{
  g_autoptr(GEnumClass) metrics = g_type_class_ref (SCOUT_TYPE_METRIC);
  const GEnumValue *known = g_enum_get_value_by_nick (metrics, measure);
  Column figure = { NULL };
  Column time = { NULL };

  if (known == NULL || has_column (columns, measure))
    return;

  figure.id = g_strdup (measure);
  figure.metric = (ScoutMetric) known->value;
  figure.label = scout_metric_get_label (figure.metric);
  figure.is_shown = options->format != SCOUT_CLI_FORMAT_JSON;
  g_array_append_val (columns, figure);

  /* A post's figures are all of its whole life. */
  if (options->subject == SCOUT_CLI_SUBJECT_CONTENT)
    return;

  time = figure;
  time.id = g_strconcat (measure, TIME_SUFFIX, NULL);
  time.label = _("Time");
  time.is_time = TRUE;
  time.is_shown = options->format == SCOUT_CLI_FORMAT_CSV;
  g_array_append_val (columns, time);
}

static void
add_figures (GArray                       *columns,
             const ScoutCatalogApi        *api,
             const ScoutCliColumnsOptions *options,
             const char                   *edge_id)
{
  for (gsize i = 0; i < api->n_metrics; i++)
    {
      if (g_strcmp0 (api->metrics[i].endpoint_id, edge_id) == 0)
        add_figure (columns, options, api->metrics[i].measure);
    }
}

static GArray *
list_all (ScoutCatalog                 *catalog,
          const ScoutCliColumnsOptions *options)
{
  GArray *columns = make_array ();

  if (options->subject == SCOUT_CLI_SUBJECT_SAVED)
    add_row_fields (columns, options);
  add_fields (columns, catalog, options);
  for (int i = 0; i < SCOUT_N_NETWORKS; i++)
    {
      ScoutNetwork network = (ScoutNetwork) i;

      if (takes_network (options, network))
        add_figures (columns, scout_catalog_get_api (catalog, network), options,
                     get_edge_id (options->subject, network));
    }

  return columns;
}

static void
take (GArray *columns,
      Column *column)
{
  g_array_append_val (columns, *column);
  column->id = g_strdup (column->id);
}

static gboolean
choose (GArray      *all,
        const char  *fields,
        GArray      *chosen,
        GError     **error)
{
  g_auto(GStrv) names = scout_cli_value_dup_list (fields);

  for (gsize i = 0; names[i] != NULL; i++)
    {
      guint before = chosen->len;

      for (guint j = 0; j < all->len; j++)
        {
          Column *column = &g_array_index (all, Column, j);

          if (g_ascii_strcasecmp (column->id, names[i]) == 0 && !has_column (chosen, column->id))
            take (chosen, column);
        }
      if (chosen->len == before && !has_column (chosen, names[i]))
        {
          g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE,
                       _("There is no field “%s”; see “scoutctl values fields”."), names[i]);
          return FALSE;
        }
    }
  if (chosen->len > 0)
    return TRUE;

  g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE, _("%s needs a value."), "--fields");
  return FALSE;
}

ScoutCliColumns *
scout_cli_columns_new (ScoutCatalog                  *catalog,
                       const ScoutCliColumnsOptions  *options,
                       GError                       **error)
{
  g_autoptr(GArray) all = NULL;
  g_autoptr(GArray) chosen = NULL;
  ScoutCliColumns *self = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (options != NULL, NULL);

  all = list_all (catalog, options);
  chosen = make_array ();
  if (options->fields != NULL && !choose (all, options->fields, chosen, error))
    return NULL;
  for (guint i = 0; options->fields == NULL && i < all->len; i++)
    {
      if (g_array_index (all, Column, i).is_shown)
        take (chosen, &g_array_index (all, Column, i));
    }

  self = g_new0 (ScoutCliColumns, 1);
  self->subject = options->subject;
  self->leaves_out = options->fields == NULL && options->format == SCOUT_CLI_FORMAT_TABLE;
  self->columns = g_steal_pointer (&chosen);

  return self;
}

void
scout_cli_columns_free (ScoutCliColumns *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->columns);
  g_free (self);
}

/* Instagram tells of lists, and of the names that it takes longest for, in calls of their own. */
static ScoutCreatorPart
find_part (const ScoutCliField *field,
           ScoutNetwork         network)
{
  static const struct
  {
    const char *id;
    ScoutCreatorPart part;
  } parts[] = {
    { "past-partners", SCOUT_CREATOR_PART_PARTNERS },
    { "branded-content", SCOUT_CREATOR_PART_BRANDED },
    { "partnership-ads", SCOUT_CREATOR_PART_ADS },
  };

  if (g_str_equal (field->id, "recent-content"))
    return SCOUT_CREATOR_PART_CONTENT;

  for (gsize i = 0; network == SCOUT_NETWORK_INSTAGRAM && i < G_N_ELEMENTS (parts); i++)
    if (g_str_equal (field->id, parts[i].id))
      return parts[i].part;

  return SCOUT_CREATOR_PART_PROFILE;
}

guint
scout_cli_columns_list_parts (ScoutCliColumns *self,
                              ScoutNetwork     network)
{
  guint parts = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->columns->len; i++)
    {
      const Column *column = &g_array_index (self->columns, Column, i);

      if (column->field != NULL && (column->field->shown & SCOUT_CLI_FIELD_SHOWN_WHOLE) != 0)
        parts |= 1u << find_part (column->field, network);
    }

  return parts;
}

static void
fill (ScoutCliColumns *self,
      const Column    *column,
      ScoutCell       *cell,
      gpointer         item)
{
  if (self->subject == SCOUT_CLI_SUBJECT_SAVED && !column->is_of_row)
    item = scout_saved_creator_get_creator (item);

  if (column->field != NULL)
    _scout_cli_fields_fill (column->field, cell, item);
  else if (column->is_time)
    scout_sheet_fill_time (cell, item, column->metric);
  else
    scout_sheet_fill_figure (cell, item, column->metric);
}

static gboolean
is_known_of_any (ScoutCliColumns *self,
                 const Column    *column,
                 GPtrArray       *items)
{
  gboolean is_known = FALSE;

  for (guint i = 0; i < items->len && !is_known; i++)
    {
      ScoutCell cell = { SCOUT_CELL_UNKNOWN };

      fill (self, column, &cell, g_ptr_array_index (items, i));
      is_known = cell.kind != SCOUT_CELL_UNKNOWN
                 && (cell.kind != SCOUT_CELL_LIST || cell.list[0] != NULL);
      scout_cell_clear (&cell);
    }

  return is_known;
}

ScoutSheet *
scout_cli_columns_make_sheet (ScoutCliColumns *self,
                              GPtrArray       *items)
{
  ScoutSheet *sheet = NULL;
  g_autoptr(GPtrArray) columns = g_ptr_array_new ();

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (items != NULL, NULL);

  sheet = scout_sheet_new ();
  for (guint i = 0; i < self->columns->len; i++)
    {
      Column *column = &g_array_index (self->columns, Column, i);

      if (self->leaves_out && !is_known_of_any (self, column, items))
        continue;
      scout_sheet_add_column (sheet, column->id, column->label);
      g_ptr_array_add (columns, column);
    }

  for (guint row = 0; row < items->len; row++)
    {
      ScoutCell *cells = scout_sheet_add_row (sheet);

      for (guint i = 0; i < columns->len; i++)
        fill (self, g_ptr_array_index (columns, i), &cells[i], g_ptr_array_index (items, row));
    }

  return sheet;
}

ScoutCliSubject
scout_cli_columns_find_subject (const char *command)
{
  if (g_strcmp0 (command, "content") == 0 || g_strcmp0 (command, "post") == 0)
    return SCOUT_CLI_SUBJECT_CONTENT;
  if (g_strcmp0 (command, "shortlists") == 0 || g_strcmp0 (command, "export") == 0)
    return SCOUT_CLI_SUBJECT_SAVED;

  return SCOUT_CLI_SUBJECT_CREATOR;
}

GStrv
scout_cli_columns_dup_names (ScoutCatalog    *catalog,
                             ScoutNetwork     network,
                             ScoutCliSubject  subject)
{
  ScoutCliColumnsOptions options = { .network = network, .subject = subject };
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();
  g_autoptr(GArray) all = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);

  all = list_all (catalog, &options);
  for (guint i = 0; i < all->len; i++)
    g_strv_builder_add (names, g_array_index (all, Column, i).id);

  return g_strv_builder_end (names);
}
