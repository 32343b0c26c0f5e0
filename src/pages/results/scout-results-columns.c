/* scout-results-columns.c: what a table of results can show.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The catalogue names the fields and measures of an endpoint; the market says which of them a
 * search asks for, so that no column is nothing but dashes. Cells are those that every sheet has,
 * scoutctl's too; here they become words. Pure functions. */

#include "config.h"

#include "scout-results-columns.h"

#include "scout-content.h"
#include "scout-country.h"
#include "scout-creator.h"
#include "scout-language.h"
#include "scout-listed-fields.h"
#include "scout-sheet-csv.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

#define CREATED "created"
#define FOLLOWERS "followers"

/* What the first column says, what is no text, and addresses. */
static const char * const left_out[] = {
  "id", "name", "handle", "profile-url", "portrait-url", "cover-url", "thumbnail-url", "url",
  "caption", "insights", NULL
};

/* Shown if nobody chose, as all figures are. */
static const char * const usual_fields[] = {
  FOLLOWERS, "country", "categories", "type", CREATED, NULL
};

static gboolean
is_content (const ScoutDiscoverSubject *subject)
{
  return scout_discover_subject_get_item_type (subject) == SCOUT_TYPE_CONTENT;
}

static void
column_free (gpointer data)
{
  ScoutResultsColumn *column = data;

  g_object_unref (column->catalog);
  g_free (column->id);
  g_free (column->label);
  g_free (column);
}

/* Orders are called as what they are by, but for the time of a post. */
static const char *
find_order (const ScoutCatalogApi      *api,
            const ScoutDiscoverSubject *subject,
            const char                 *id)
{
  const ScoutCatalogEndpoint *endpoint = scout_catalog_api_find_endpoint (api,
                                                                          subject->endpoint_id);
  const ScoutCatalogParameter *sort = scout_catalog_endpoint_find_parameter (endpoint, "sort");
  const ScoutCatalogValue *value = NULL;

  if (sort != NULL && sort->values != NULL)
    value = scout_catalog_values_find_id (sort->values,
                                          g_str_equal (id, CREATED) ? "newest" : id);

  return value != NULL ? value->id : NULL;
}

static ScoutResultsColumn *
add (GPtrArray                  *columns,
     ScoutCatalog               *catalog,
     const ScoutDiscoverSubject *subject,
     const char                 *id)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, subject->network);
  ScoutResultsColumn *column = g_new0 (ScoutResultsColumn, 1);

  column->catalog = g_object_ref (catalog);
  column->id = g_strdup (id);
  column->order = find_order (api, subject, id);
  g_ptr_array_add (columns, column);

  return column;
}

static void
add_field (GPtrArray                  *columns,
           ScoutCatalog               *catalog,
           const ScoutDiscoverSubject *subject,
           const ScoutCatalogField    *field)
{
  ScoutCellFill fill = scout_sheet_find_field (scout_discover_subject_get_item_type (subject),
                                               field->id);
  ScoutResultsColumn *column = NULL;

  if (fill == NULL || g_strv_contains (left_out, field->id)
      || !scout_listed_fields_contain (subject->network, subject->endpoint_id, field->id))
    return;

  column = add (columns, catalog, subject, field->id);
  column->label = g_strdup (field->label);
  column->field = field;
  column->fill = fill;
  column->is_number = g_str_equal (field->id, FOLLOWERS);
  column->is_usual = g_strv_contains (usual_fields, field->id);
}

static void
add_metric (GPtrArray                  *columns,
            ScoutCatalog               *catalog,
            const ScoutDiscoverSubject *subject,
            const ScoutCatalogMetric   *entry)
{
  g_autoptr(GEnumClass) metrics = g_type_class_ref (SCOUT_TYPE_METRIC);
  const GEnumValue *known = g_enum_get_value_by_nick (metrics, entry->measure);
  ScoutResultsColumn *column = NULL;

  if (known == NULL
      || !scout_listed_fields_contain (subject->network, subject->endpoint_id, entry->measure))
    return;

  column = add (columns, catalog, subject, entry->measure);
  column->metric = (ScoutMetric) known->value;
  column->label = g_strdup (scout_metric_get_label (column->metric));
  column->is_number = TRUE;
  column->is_usual = TRUE;
}

static gboolean
is_listed (GPtrArray  *columns,
           const char *id)
{
  for (guint i = 0; i < columns->len; i++)
    {
      if (g_str_equal (((ScoutResultsColumn *) g_ptr_array_index (columns, i))->id, id))
        return TRUE;
    }

  return FALSE;
}

GPtrArray *
scout_results_columns_new (ScoutCatalog               *catalog,
                           const ScoutDiscoverSubject *subject)
{
  GPtrArray *columns = g_ptr_array_new_with_free_func (column_free);
  const ScoutCatalogApi *api = NULL;
  const ScoutCatalogObject *object = NULL;
  const char *edge_id = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (subject != NULL, NULL);

  api = scout_catalog_get_api (catalog, subject->network);
  object = scout_catalog_api_find_object (api, is_content (subject) ? "content" : "creator");
  edge_id = is_content (subject) ? "content-insights" : "creator-insights";

  for (gsize i = 0; i < object->n_fields; i++)
    add_field (columns, catalog, subject, &object->fields[i]);
  for (gsize i = 0; i < api->n_metrics; i++)
    {
      if (g_strcmp0 (api->metrics[i].endpoint_id, edge_id) == 0
          && !is_listed (columns, api->metrics[i].measure))
        add_metric (columns, catalog, subject, &api->metrics[i]);
    }

  return columns;
}

void
scout_results_column_fill (const ScoutResultsColumn *self,
                           ScoutCell                *cell,
                           gpointer                  item)
{
  g_return_if_fail (self != NULL);

  if (self->fill != NULL)
    self->fill (cell, item);
  else
    scout_sheet_fill_figure (cell, item, self->metric);
}

/* What the catalogue calls one value of a field; values that it does not know are shown too. */
static char *
dup_value_words (const ScoutResultsColumn *self,
                 gpointer                  item,
                 const char               *value)
{
  const ScoutCatalogValue *known = NULL;
  const char *name = NULL;

  if (g_str_equal (self->id, "country"))
    name = scout_country_get_name (value);
  else if (g_str_equal (self->id, "languages"))
    name = scout_language_get_name (value);
  else if (g_str_equal (self->id, "categories"))
    return scout_creator_dup_category_label (item, value);
  else if (g_str_equal (self->id, "interests"))
    return scout_creator_dup_interest_label (item, value);
  else if (self->field->values != NULL)
    {
      known = scout_catalog_values_find_id (self->field->values, value);
      if (known == NULL)
        known = scout_catalog_values_find (self->field->values, value);
      name = known != NULL ? known->label : NULL;
    }

  /* A range of figures would be turned round by a language that is read from the right. */
  if (g_str_equal (self->id, "age"))
    return scout_wording_isolate (name != NULL ? name : value);

  return scout_wording_inline (name != NULL ? name : value);
}

static char *
dup_list_words (const ScoutResultsColumn *self,
                gpointer                  item,
                const ScoutCell          *cell)
{
  g_autoptr(GStrvBuilder) words = g_strv_builder_new ();
  g_auto(GStrv) list = NULL;

  for (gsize i = 0; cell->list[i] != NULL; i++)
    {
      g_autofree char *word = dup_value_words (self, item, cell->list[i]);

      g_strv_builder_add (words, word);
    }
  list = g_strv_builder_end (words);

  return scout_wording_join ((const char * const *) list);
}

static char *
dup_day (gpointer item)
{
  GDateTime *created = scout_content_get_created (item);
  g_autoptr(GDateTime) local = g_date_time_to_local (created);
  g_autoptr(GDateTime) now = g_date_time_new_now_local ();

  return scout_wording_day_short (local != NULL ? local : created, now);
}

static char *
dup_cell_words (const ScoutResultsColumn *self,
                gpointer                  item,
                const ScoutCell          *cell)
{
  switch (cell->kind)
    {
    case SCOUT_CELL_TEXT:
      if (g_str_equal (self->id, CREATED))
        return dup_day (item);
      return dup_value_words (self, item, cell->text);
    case SCOUT_CELL_LIST:
      if (cell->list[0] == NULL)
        return g_strdup (SCOUT_WORDING_UNKNOWN);
      return dup_list_words (self, item, cell);
    case SCOUT_CELL_COUNT:
      return cell->number < (double) G_MAXINT64 / 2 ? scout_wording_full (llround (cell->number))
                                                    : g_strdup (SCOUT_WORDING_UNKNOWN);
    case SCOUT_CELL_PERCENT:
      return scout_wording_percent (cell->number);
    case SCOUT_CELL_TRUTH:
      return g_strdup (cell->number > 0 ? _("Yes") : _("No"));
    case SCOUT_CELL_UNKNOWN:
    case SCOUT_CELL_NODE:
    default:
      return g_strdup (SCOUT_WORDING_UNKNOWN);
    }
}

char *
scout_results_column_dup_words (const ScoutResultsColumn *self,
                                gpointer                  item)
{
  ScoutCell cell = { SCOUT_CELL_UNKNOWN };
  char *words = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_CREATOR (item) || SCOUT_IS_CONTENT (item), NULL);

  scout_results_column_fill (self, &cell, item);
  words = dup_cell_words (self, item, &cell);
  scout_cell_clear (&cell);

  return words;
}

char *
scout_results_columns_dup_csv (GPtrArray *columns,
                               GPtrArray *items)
{
  static const char * const creator_ids[] = { "id", "handle", "name", "profile-url" };
  static const char * const content_ids[] = { "id", "url", "caption" };
  g_autoptr(ScoutSheet) sheet = scout_sheet_new ();
  const char * const *ids = creator_ids;
  gsize n_ids = G_N_ELEMENTS (creator_ids);
  GType type;

  g_return_val_if_fail (columns != NULL, NULL);
  g_return_val_if_fail (items != NULL && items->len > 0, NULL);

  type = G_OBJECT_TYPE (g_ptr_array_index (items, 0));
  if (type == SCOUT_TYPE_CONTENT)
    {
      ids = content_ids;
      n_ids = G_N_ELEMENTS (content_ids);
    }

  for (gsize i = 0; i < n_ids; i++)
    scout_sheet_add_column (sheet, ids[i], ids[i]);
  for (guint i = 0; i < columns->len; i++)
    {
      const ScoutResultsColumn *column = g_ptr_array_index (columns, i);

      scout_sheet_add_column (sheet, column->id, column->label);
    }

  for (guint row = 0; row < items->len; row++)
    {
      ScoutCell *cells = scout_sheet_add_row (sheet);
      gpointer item = g_ptr_array_index (items, row);

      for (gsize i = 0; i < n_ids; i++)
        scout_sheet_find_field (type, ids[i]) (&cells[i], item);
      for (guint i = 0; i < columns->len; i++)
        scout_results_column_fill (g_ptr_array_index (columns, i), &cells[n_ids + i], item);
    }

  return scout_sheet_dup_csv (sheet);
}
