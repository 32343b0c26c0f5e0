/* scout-cli-value.c: values as people type them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lenient where nothing can be misunderstood, strict elsewhere: whether a value makes sense for
 * Meta is for the linter to say. Pure functions. */

#include "config.h"

#include "scout-cli-value.h"

#include "scout-cli-error.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

typedef struct
{
  const char *folded;
  const ScoutCatalogValue *found;
} LabelSearch;

static gboolean
compare_label (const ScoutCatalogValue *value,
               gpointer                 user_data)
{
  LabelSearch *search = user_data;
  g_autofree char *folded = g_utf8_casefold (value->label, -1);

  if (!g_str_equal (folded, search->folded))
    return TRUE;

  search->found = value;
  return FALSE;
}

char *
scout_cli_value_dup_id (const ScoutCatalogValues *values,
                        const char               *text)
{
  const ScoutCatalogValue *known = NULL;
  g_autofree char *valid = NULL;
  g_autofree char *folded = NULL;
  LabelSearch search = { NULL, NULL };

  g_return_val_if_fail (text != NULL, NULL);

  if (values == NULL)
    return g_strdup (text);

  known = scout_catalog_values_find_id (values, text);
  if (known == NULL)
    known = scout_catalog_values_find (values, text);
  if (known == NULL)
    {
      valid = g_utf8_make_valid (text, -1);
      folded = g_utf8_casefold (valid, -1);
      search.folded = folded;
      scout_catalog_values_foreach (values, compare_label, &search);
      known = search.found;
    }

  return g_strdup (known != NULL ? known->id : text);
}

static void
take_item (GStrvBuilder *items,
           GString      *item)
{
  g_autofree char *text = g_strstrip (g_strdup (item->str));

  if (*text != '\0')
    g_strv_builder_add (items, text);
  g_string_truncate (item, 0);
}

GStrv
scout_cli_value_dup_list (const char *text)
{
  g_autoptr(GStrvBuilder) items = g_strv_builder_new ();
  g_autoptr(GString) item = g_string_new (NULL);

  g_return_val_if_fail (text != NULL, NULL);

  for (; *text != '\0'; text++)
    {
      if (text[0] == '\\' && text[1] == ',')
        g_string_append_c (item, *++text);
      else if (*text == ',')
        take_item (items, item);
      else
        g_string_append_c (item, *text);
    }
  take_item (items, item);

  return g_strv_builder_end (items);
}

gboolean
scout_cli_value_read_number (const char *text,
                             double     *number)
{
  char *end = NULL;
  double read = 0;

  g_return_val_if_fail (text != NULL, FALSE);

  /* g_ascii_strtod() would take words and hexadecimal digits too. */
  if (strspn (text, "0123456789.-") == 0)
    return FALSE;

  read = g_ascii_strtod (text, &end);
  if (end == text || memchr (text, 'x', (gsize) (end - text)) != NULL)
    return FALSE;
  if (g_ascii_tolower (*end) == 'k')
    read *= 1e3;
  else if (g_ascii_tolower (*end) == 'm')
    read *= 1e6;
  if (*end != '\0' && strchr ("kKmM%", *end) != NULL)
    end++;
  if (*end != '\0' || !isfinite (read))
    return FALSE;

  *number = read;
  return TRUE;
}

static gboolean
fail_range (GError     **error,
            const char  *text)
{
  g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE,
               _("“%s” is no part of a range such as min=1,max=50,range=L28,breakdown=follower"),
               text);
  return FALSE;
}

gboolean
scout_cli_value_read_range (const char       *text,
                            ScoutQueryRange  *range,
                            char            **time_range,
                            char            **breakdown,
                            GError          **error)
{
  g_auto(GStrv) parts = scout_cli_value_dup_list (text);

  for (gsize i = 0; parts[i] != NULL; i++)
    {
      char *value = strchr (parts[i], '=');
      g_autofree char *key = NULL;

      if (value == NULL || value[1] == '\0')
        return fail_range (error, parts[i]);

      key = g_strndup (parts[i], (gsize) (value - parts[i]));
      value++;
      if (g_str_equal (key, "min") && isnan (range->min))
        {
          if (!scout_cli_value_read_number (value, &range->min))
            return fail_range (error, parts[i]);
        }
      else if (g_str_equal (key, "max") && isnan (range->max))
        {
          if (!scout_cli_value_read_number (value, &range->max))
            return fail_range (error, parts[i]);
        }
      else if (g_str_equal (key, "range") && *time_range == NULL)
        *time_range = g_strdup (value);
      else if (g_str_equal (key, "breakdown") && *breakdown == NULL)
        *breakdown = g_strdup (value);
      else
        return fail_range (error, parts[i]);
    }

  return TRUE;
}
