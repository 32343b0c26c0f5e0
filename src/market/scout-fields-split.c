/* scout-fields-split.c: asks for the same in two requests.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * The list is walked three times: to weigh it, and to write each half. Its leaves, numbered from
 * front to back, are plain fields, fields within braces, and the arguments of modifiers that have
 * several; a half is a run of leaves with all that stands around them. Knows the grammar and no
 * names. Pure functions for any thread.
 */

#include "config.h"

#include "scout-fields-split.h"

#include <string.h>

/* A figure takes Meta longer than a field that is there already. */
#define FIELD_WEIGHT 1
#define FIGURE_WEIGHT 4

/*
 * Walk:
 * @place: what comes next
 * @kept: (array zero-terminated=1): fields that are no leaves, but everywhere
 * @first: number of the first leaf that is written
 * @end: number of the leaf behind the last one that is written
 * @n_leaves: leaves so far
 * @weights: (nullable): takes the weight of each leaf
 * @left_out: (nullable) (array): leaves that are not written all the same
 */
typedef struct
{
  const char *place;
  const char * const *kept;
  guint first;
  guint end;
  guint n_leaves;
  GArray *weights;
  const gboolean *left_out;
} Walk;

static gboolean walk_list (Walk    *self,
                           GString *written);

/* Returns whether the leaf is to be written. */
static gboolean
count_leaf (Walk *self,
            guint weight)
{
  guint number = self->n_leaves++;

  if (self->weights != NULL)
    g_array_append_val (self->weights, weight);

  return number >= self->first && number < self->end &&
         !(self->left_out != NULL && self->left_out[number]);
}

/* The part of the text up to the first of the characters, none of which Scout's names have. */
static char *
take_until (Walk       *self,
            const char *characters)
{
  gsize length = strcspn (self->place, characters);
  char *part = g_strndup (self->place, length);

  self->place += length;

  return part;
}

/*
 * ".period(day)" is written with its field, ".metrics(reach,views)" with those of its arguments
 * that are in this half. Returns whether the field is still wanted.
 */
static gboolean
walk_modifier (Walk     *self,
               GString  *written,
               gboolean *has_figures)
{
  g_autofree char *name = take_until (self, "(");
  g_autofree char *text = take_until (self, ")");
  g_auto(GStrv) arguments = g_strsplit (text + 1, ",", -1);
  gboolean is_first = TRUE;

  self->place++;
  if (arguments[0] == NULL || arguments[1] == NULL)
    {
      g_string_append_printf (written, "%s%s)", name, text);
      return TRUE;
    }

  *has_figures = TRUE;
  for (gsize i = 0; arguments[i] != NULL; i++)
    {
      if (!count_leaf (self, FIGURE_WEIGHT))
        continue;
      g_string_append_printf (written, "%s%s", is_first ? name : "", is_first ? "(" : ",");
      g_string_append (written, arguments[i]);
      is_first = FALSE;
    }
  if (!is_first)
    g_string_append_c (written, ')');

  return !is_first;
}

/* Returns whether the field is wanted for what it is, and not only because all halves have it. */
static gboolean
walk_field (Walk    *self,
            GString *written)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *name = take_until (self, ".{,}");
  gboolean has_figures = FALSE;
  gboolean has_children = FALSE;
  gboolean is_kept = g_strv_contains (self->kept, name);
  gboolean is_wanted = TRUE;

  g_string_append (text, name);
  while (*self->place == '.' || *self->place == '{')
    {
      if (*self->place == '.')
        {
          is_wanted = walk_modifier (self, text, &has_figures) && is_wanted;
          continue;
        }

      has_children = TRUE;
      self->place++;
      g_string_append_c (text, '{');
      is_wanted = walk_list (self, text) && is_wanted;
      g_string_append_c (text, '}');
      self->place++;
    }

  if (!has_figures && !has_children && !is_kept)
    is_wanted = count_leaf (self, strcmp (text->str, name) == 0 ? FIELD_WEIGHT : FIGURE_WEIGHT);
  if (is_wanted)
    {
      if (written->len > 0 && written->str[written->len - 1] != '{')
        g_string_append_c (written, ',');
      g_string_append (written, text->str);
    }

  return is_wanted && !is_kept;
}

/* Returns whether the list has a leaf of this half. */
static gboolean
walk_list (Walk    *self,
           GString *written)
{
  gboolean is_wanted = FALSE;

  while (*self->place != '\0' && *self->place != '}')
    {
      is_wanted = walk_field (self, written) || is_wanted;
      if (*self->place == ',')
        self->place++;
    }

  return is_wanted;
}

static char *
write_half (const char         *fields,
            const char * const *kept,
            guint               first,
            guint               end,
            const gboolean     *left_out) /* (nullable) */
{
  Walk walk = { fields, kept, first, end, 0, NULL, left_out };
  GString *written = g_string_new (NULL);

  walk_list (&walk, written);

  return g_string_free (written, FALSE);
}

/* The leaf at which the second half begins: neither half is empty. */
static guint
find_middle (const GArray *weights)
{
  guint whole = 0;
  guint sum = 0;

  for (guint i = 0; i < weights->len; i++)
    whole += g_array_index (weights, guint, i);
  for (guint i = 0; i + 1 < weights->len; i++)
    {
      sum += g_array_index (weights, guint, i);
      if (2 * sum >= whole)
        return i + 1;
    }

  return weights->len - 1;
}

gboolean
scout_fields_split (const char          *fields,
                    const char * const  *kept,
                    char               **first,
                    char               **second)
{
  g_autoptr(GArray) weights = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr(GString) ignored = g_string_new (NULL);
  Walk walk = { fields, kept, 0, 0, 0, weights, NULL };
  guint middle = 0;

  g_return_val_if_fail (fields != NULL, FALSE);
  g_return_val_if_fail (kept != NULL, FALSE);
  g_return_val_if_fail (first != NULL && second != NULL, FALSE);

  walk_list (&walk, ignored);
  if (weights->len < 2)
    return FALSE;

  middle = find_middle (weights);
  *first = write_half (fields, kept, 0, middle, NULL);
  *second = write_half (fields, kept, middle, weights->len, NULL);

  return TRUE;
}

guint
scout_fields_count (const char         *fields,
                    const char * const *kept,
                    guint              *n_figures)
{
  g_autoptr(GArray) weights = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr(GString) ignored = g_string_new (NULL);
  Walk walk = { fields, kept, 0, 0, 0, weights, NULL };

  g_return_val_if_fail (fields != NULL, 0);
  g_return_val_if_fail (kept != NULL, 0);

  walk_list (&walk, ignored);
  if (n_figures != NULL)
    *n_figures = 0;
  for (guint i = 0; i < weights->len && n_figures != NULL; i++)
    *n_figures += g_array_index (weights, guint, i) == FIGURE_WEIGHT ? 1 : 0;

  return weights->len;
}

char *
scout_fields_leave_out (const char         *fields,
                        const char * const *kept,
                        GHashTable         *parts,
                        GPtrArray          *left_out)
{
  guint n_leaves = 0;
  g_autofree gboolean *is_out = NULL;

  g_return_val_if_fail (fields != NULL, NULL);
  g_return_val_if_fail (kept != NULL, NULL);
  g_return_val_if_fail (parts != NULL, NULL);
  g_return_val_if_fail (left_out != NULL && left_out->len == 0, NULL);

  n_leaves = scout_fields_count (fields, kept, NULL);
  is_out = g_new0 (gboolean, n_leaves);
  for (guint i = 0; i < n_leaves; i++)
    {
      g_autofree char *part = write_half (fields, kept, i, i + 1, NULL);

      is_out[i] = g_hash_table_contains (parts, part);
      if (is_out[i])
        g_ptr_array_add (left_out, g_steal_pointer (&part));
    }
  if (left_out->len > 0 && left_out->len < n_leaves)
    return write_half (fields, kept, 0, n_leaves, is_out);

  g_ptr_array_set_size (left_out, 0);
  return NULL;
}
