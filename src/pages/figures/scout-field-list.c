/* scout-field-list.c: fields of a creator, by the catalogue, as a list.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A field that Meta adds and the catalogue names gets a row without any code. Several answers may
 * fill one list, each with the fields that it has. */

#include "config.h"

#include "scout-field-list.h"

#include "scout-explain-button.h"
#include "scout-fact-row.h"
#include "scout-field-wording.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

#define CREATOR "creator"
/* Values end below each other, whether they are explained or not. */
#define EXPLAIN_WIDTH 20

typedef struct
{
  const ScoutCatalogField *field;
  ScoutFactRow *row; /* owned by the list box */
  ScoutExplainButton *explain;
} FieldRow;

struct _ScoutFieldList
{
  AdwBin parent_instance;

  GArray *rows; /* (owned) (element-type FieldRow) */
  GtkListBox *list_box;
};

G_DEFINE_FINAL_TYPE (ScoutFieldList, scout_field_list, ADW_TYPE_BIN)

static void
append (ScoutFieldList          *self,
        const ScoutCatalogField *field) /* (nullable) */
{
  FieldRow row = { field, NULL, NULL };
  GtkWidget *end = NULL;

  if (field == NULL || !scout_field_wording_has_words (field))
    return;

  row.row = SCOUT_FACT_ROW (scout_fact_row_new (field->label));
  row.explain = SCOUT_EXPLAIN_BUTTON (scout_explain_button_new_within (field->label,
                                                                       _("Details")));
  end = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_size_request (end, EXPLAIN_WIDTH, -1);
  gtk_box_append (GTK_BOX (end), GTK_WIDGET (row.explain));
  scout_fact_row_set_end (row.row, end);
  scout_tooltip_set (GTK_WIDGET (row.row), field->help);
  gtk_list_box_append (self->list_box, GTK_WIDGET (row.row));
  g_array_append_val (self->rows, row);
}

static void
scout_field_list_finalize (GObject *object)
{
  g_clear_pointer (&SCOUT_FIELD_LIST (object)->rows, g_array_unref);

  G_OBJECT_CLASS (scout_field_list_parent_class)->finalize (object);
}

static void
scout_field_list_class_init (ScoutFieldListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_field_list_finalize;
}

static void
scout_field_list_init (ScoutFieldList *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (FieldRow));
  self->list_box = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list_box, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list_box), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What Meta tells"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->list_box));
}

GtkWidget *
scout_field_list_new (void)
{
  return g_object_new (SCOUT_TYPE_FIELD_LIST, NULL);
}

void
scout_field_list_offer (ScoutFieldList        *self,
                        const ScoutCatalogApi *api,
                        const char * const    *ids)
{
  const ScoutCatalogObject *creator = NULL;
  GtkWidget *old = NULL;

  g_return_if_fail (SCOUT_IS_FIELD_LIST (self));
  g_return_if_fail (api != NULL);

  while ((old = gtk_widget_get_first_child (GTK_WIDGET (self->list_box))) != NULL)
    gtk_list_box_remove (self->list_box, old);
  g_array_set_size (self->rows, 0);

  creator = scout_catalog_api_find_object (api, CREATOR);
  for (gsize i = 0; ids != NULL && ids[i] != NULL; i++)
    append (self, scout_catalog_object_find_field_by_id (creator, ids[i]));
  for (gsize i = 0; ids == NULL && i < creator->n_fields; i++)
    append (self, &creator->fields[i]);
}

guint
scout_field_list_get_n_rows (ScoutFieldList *self)
{
  g_return_val_if_fail (SCOUT_IS_FIELD_LIST (self), 0);

  return self->rows->len;
}

gboolean
scout_field_list_knows_any (ScoutFieldList *self)
{
  g_return_val_if_fail (SCOUT_IS_FIELD_LIST (self), FALSE);

  for (guint i = 0; i < self->rows->len; i++)
    if (scout_fact_row_is_known (g_array_index (self->rows, FieldRow, i).row))
      return TRUE;

  return FALSE;
}

void
scout_field_list_set_unknown (ScoutFieldList *self,
                              const char     *words)
{
  g_return_if_fail (SCOUT_IS_FIELD_LIST (self));

  for (guint i = 0; i < self->rows->len; i++)
    scout_fact_row_set_unknown (g_array_index (self->rows, FieldRow, i).row, words);
}

static void
clear_row (const FieldRow *row)
{
  scout_fact_row_set_value (row->row, NULL);
  scout_explain_button_clear (row->explain);
}

void
scout_field_list_clear (ScoutFieldList *self)
{
  g_return_if_fail (SCOUT_IS_FIELD_LIST (self));

  for (guint i = 0; i < self->rows->len; i++)
    clear_row (&g_array_index (self->rows, FieldRow, i));
}

/* Of what two answers told, the partners may have come with another call. */
static gboolean
is_of_partners (const ScoutCatalogField *field)
{
  return g_str_equal (field->id, "past-partners")
         || g_str_equal (field->id, "partnership-experience");
}

static void
explain (const FieldRow      *row,
         ScoutCreator        *creator,
         ScoutMarketplace    *marketplace,
         const ScoutQuestion *question)
{
  ScoutQuestion told = *question;
  gboolean is_partners = is_of_partners (row->field);

  told.call = is_partners ? scout_creator_get_partners_call (creator)
                          : scout_creator_get_profile_call (creator);
  scout_explain_button_set_field (row->explain, marketplace, &told, row->field,
                                  is_partners ? scout_creator_get_partners_fetched_at (creator)
                                              : scout_creator_get_profile_fetched_at (creator));
}

static void
fill (ScoutFieldList      *self,
      ScoutCreator        *creator,
      ScoutMarketplace    *marketplace,
      const ScoutQuestion *question,
      gboolean             forgets)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const FieldRow *row = &g_array_index (self->rows, FieldRow, i);
      g_autofree char *words = scout_field_wording_dup (row->field, creator);

      if (words == NULL && forgets)
        clear_row (row);
      if (words == NULL)
        continue;
      scout_fact_row_set_value (row->row, words);
      explain (row, creator, marketplace, question);
    }
}

void
scout_field_list_show (ScoutFieldList   *self,
                       ScoutCreator     *creator,
                       ScoutMarketplace *marketplace,
                       ScoutCreatorPart  part)
{
  ScoutQuestion question = { NULL, .creator_part = part };

  g_return_if_fail (SCOUT_IS_FIELD_LIST (self));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));

  question.id = scout_creator_get_lookup_id (creator);
  fill (self, creator, marketplace, &question, TRUE);
}

void
scout_field_list_show_found (ScoutFieldList   *self,
                             ScoutCreator     *creator,
                             ScoutMarketplace *marketplace,
                             ScoutQuery       *query)
{
  const ScoutQuestion question = { .query = query };

  g_return_if_fail (SCOUT_IS_FIELD_LIST (self));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (SCOUT_IS_QUERY (query));

  fill (self, creator, marketplace, &question, TRUE);
}

void
scout_field_list_add (ScoutFieldList   *self,
                      ScoutCreator     *creator,
                      ScoutMarketplace *marketplace,
                      ScoutCreatorPart  part)
{
  ScoutQuestion question = { NULL, .creator_part = part };

  g_return_if_fail (SCOUT_IS_FIELD_LIST (self));
  g_return_if_fail (SCOUT_IS_CREATOR (creator));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));

  question.id = scout_creator_get_lookup_id (creator);
  fill (self, creator, marketplace, &question, FALSE);
}
