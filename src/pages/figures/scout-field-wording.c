/* scout-field-wording.c: what a field of a creator says, in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The fields are the catalogue's and their cells those of sheets; only what people call a value is
 * told here. Pure functions for the main thread. */

#include "config.h"

#include "scout-field-wording.h"

#include "scout-country.h"
#include "scout-language.h"
#include "scout-sheet-fields.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

static char *
dup_value (const ScoutCatalogField *field,
           ScoutCreator            *creator,
           const char              *value)
{
  const ScoutCatalogValue *known = field->values != NULL
                                     ? scout_catalog_values_find_id (field->values, value) : NULL;
  const char *name = NULL;

  if (g_str_equal (field->id, "country"))
    name = scout_country_get_name (value);
  /* The catalogue's words are those of an audience: "Women". */
  else if (g_str_equal (field->id, "gender") && g_ascii_strcasecmp (value, "female") == 0)
    name = _("Female");
  else if (g_str_equal (field->id, "gender") && g_ascii_strcasecmp (value, "male") == 0)
    name = _("Male");
  else if (g_str_equal (field->id, "languages"))
    name = scout_language_get_name (value);
  else if (g_str_equal (field->id, "categories"))
    return scout_creator_dup_category_label (creator, value);
  else if (g_str_equal (field->id, "interests"))
    return scout_creator_dup_interest_label (creator, value);
  if (name == NULL && known != NULL)
    name = known->label;
  /* A range of figures would be turned round by a language that is read from the right. */
  if (g_str_equal (field->id, "age"))
    return scout_wording_isolate (name != NULL ? name : value);

  return g_strdup (name != NULL ? name : value);
}

static char *
dup_list (const ScoutCatalogField *field,
          ScoutCreator            *creator,
          char                   **values)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) names = NULL;

  for (gsize i = 0; values[i] != NULL; i++)
    {
      g_autofree char *name = dup_value (field, creator, values[i]);

      g_strv_builder_add (builder, name);
    }
  names = g_strv_builder_end (builder);

  return scout_wording_join ((const char * const *) names);
}

char *
scout_field_wording_dup (const ScoutCatalogField *field,
                         ScoutCreator            *creator)
{
  ScoutCell cell = { 0 };
  ScoutCellFill fill = NULL;
  char *words = NULL;

  g_return_val_if_fail (field != NULL, NULL);
  g_return_val_if_fail (SCOUT_IS_CREATOR (creator), NULL);

  fill = scout_sheet_find_field (SCOUT_TYPE_CREATOR, field->id);
  if (fill == NULL)
    return NULL;

  fill (&cell, creator);
  switch (cell.kind)
    {
    case SCOUT_CELL_TEXT:
      words = dup_value (field, creator, cell.text);
      break;
    case SCOUT_CELL_COUNT:
      words = scout_wording_full ((gint64) llround (cell.number));
      break;
    case SCOUT_CELL_PERCENT:
      words = scout_wording_percent (cell.number);
      break;
    case SCOUT_CELL_TRUTH:
      words = g_strdup (cell.number > 0.0 ? _("Yes") : _("No"));
      break;
    case SCOUT_CELL_LIST:
      if (cell.list[0] != NULL)
        words = dup_list (field, creator, cell.list);
      break;
    case SCOUT_CELL_UNKNOWN:
    case SCOUT_CELL_NODE:
    default:
      break;
    }
  scout_cell_clear (&cell);

  return words;
}

gboolean
scout_field_wording_has_words (const ScoutCatalogField *field)
{
  g_return_val_if_fail (field != NULL, FALSE);

  return scout_sheet_find_field (SCOUT_TYPE_CREATOR, field->id) != NULL;
}
