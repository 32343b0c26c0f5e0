/* scout-query-wording.c: queries in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Labels are the catalogue's, figures are worded as everywhere in Scout. What the catalogue does
 * not know is a person's or somebody else's text: it is made safe for one line and isolated. Pure
 * functions for any thread.
 */

#include "config.h"

#include "scout-query-wording.h"

#include "scout-day.h"
#include "scout-query-private.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <math.h>

/* A chip with more values than these says how many more. */
#define N_VALUES_SHOWN 3

/* From here on figures have no more digits than are shown. */
#define N_COMPACT 1000

#define SEPARATOR " · "

/* Short where nothing is lost by it: 100000 is `100K`, 123456 stays. */
static char *
dup_count_label (double number)
{
  double figure = fabs (number);

  while (figure >= N_COMPACT && !islessgreater (fmod (figure, 10), 0))
    figure /= 10;
  if (figure < N_COMPACT && !islessgreater (figure, trunc (figure)))
    return scout_wording_compact_axis (number);
  if (number >= 0 && number < (double) G_MAXINT32 && !islessgreater (number, trunc (number)))
    return scout_wording_full ((gint64) number);

  return _scout_query_dup_number_label (number, SCOUT_CATALOG_UNIT_NONE);
}

char *
_scout_query_dup_number_label (double           number,
                               ScoutCatalogUnit unit)
{
  g_autofree char *digits = NULL;
  g_auto(GStrv) parts = NULL;
  g_autofree char *local = NULL;

  if (unit == SCOUT_CATALOG_UNIT_COUNT)
    return dup_count_label (number);

  digits = _scout_query_format_number (number);
  parts = g_strsplit (digits, ".", 2);
  local = g_strjoinv (localeconv ()->decimal_point, parts);
  if (unit == SCOUT_CATALOG_UNIT_PERCENT)
    return g_strconcat (local, "%", NULL);

  return g_steal_pointer (&local);
}

/* A day with its year, or the text if it is none. */
static char *
dup_day_label (const char *text)
{
  g_autoptr(GDateTime) long_ago = g_date_time_new_utc (1, 1, 1, 0, 0, 0);
  g_autoptr(GDateTime) day = NULL;

  if (_scout_query_is_day (text))
    day = scout_day_to_local_time (scout_day_from_text (text));

  return day != NULL ? scout_wording_day_short (day, long_ago) : scout_wording_isolate (text);
}

char *
_scout_query_dup_value_label (const ScoutCatalogParameter *parameter,
                              const char                  *text)
{
  const ScoutCatalogValue *value = NULL;
  double number = 0;

  if (parameter->values != NULL)
    value = scout_catalog_values_find_id (parameter->values, text);
  if (value != NULL && !g_str_equal (value->label, value->value))
    return g_strdup (value->label);
  if (parameter->kind == SCOUT_CATALOG_KIND_DATE)
    return dup_day_label (text);

  if (parameter->unit != SCOUT_CATALOG_UNIT_NONE && _scout_query_read_number (text, &number))
    return _scout_query_dup_number_label (number, parameter->unit);

  return value != NULL ? g_strdup (value->label) : scout_wording_isolate (text);
}

static char *
dup_list_label (const ScoutCatalogParameter  *parameter,
                char                        **list)
{
  g_autoptr(GString) text = g_string_new (NULL);
  guint n_values = g_strv_length (list);
  guint n_shown = n_values > N_VALUES_SHOWN + 1 ? N_VALUES_SHOWN : n_values;

  for (guint i = 0; i < n_shown; i++)
    {
      g_autofree char *label = _scout_query_dup_value_label (parameter, list[i]);

      if (i > 0)
        g_string_append (text, C_ ("between values", ", "));
      g_string_append (text, label);
    }
  if (n_shown == n_values)
    return g_strdup (text->str);

  return g_strdup_printf (ngettext ("%s and %u more", "%s and %u more", n_values - n_shown),
                          text->str, n_values - n_shown);
}

static char *
dup_min_label (const char *min,
               gboolean    is_brief)
{
  return g_strdup_printf (is_brief ? _("≥ %s") : _("at least %s"), min);
}

static char *
dup_max_label (const char *max,
               gboolean    is_brief)
{
  return g_strdup_printf (is_brief ? _("≤ %s") : _("at most %s"), max);
}

/* `at least 1%`, `at most 50%`, `1%–50%`; nothing if both ends are open. In brief `≥ 1%` and
 * `≤ 50%`, which not everything that reads aloud can say. */
static char *
dup_ends_label (const ScoutQueryRange *range,
                ScoutCatalogUnit       unit,
                gboolean               is_brief)
{
  g_autofree char *min = isnan (range->min) ? NULL
                                            : _scout_query_dup_number_label (range->min, unit);
  g_autofree char *max = isnan (range->max) ? NULL
                                            : _scout_query_dup_number_label (range->max, unit);

  if (min != NULL && max != NULL)
    return g_strdup_printf ("%s–%s", min, max);
  if (min != NULL)
    return dup_min_label (min, is_brief);
  if (max != NULL)
    return dup_max_label (max, is_brief);

  return g_strdup (_("any"));
}

/* One end alone says the same, whether the other is the same parameter's or another's. */
static char *
dup_text_label (const ScoutQueryValue *value,
                gboolean               is_brief)
{
  g_autofree char *label = _scout_query_dup_value_label (value->parameter, value->text);

  if (value->parameter->whole == NULL)
    return g_steal_pointer (&label);
  if (value->parameter->bound == SCOUT_CATALOG_BOUND_MIN)
    return dup_min_label (label, is_brief);

  return dup_max_label (label, is_brief);
}

static void
append_part (GString                     *parts,
             const ScoutCatalogParameter *member, /* (nullable) */
             const char                  *value)  /* (nullable) */
{
  g_autofree char *label = NULL;

  if (value == NULL)
    return;

  label = member != NULL ? _scout_query_dup_value_label (member, value)
                         : scout_wording_isolate (value);
  if (parts->len > 0)
    g_string_append (parts, C_ ("between values", ", "));
  g_string_append (parts, label);
}

static char *
dup_range_label (ScoutQuery            *self,
                 const ScoutQueryValue *value,
                 gboolean               is_brief)
{
  ScoutCatalogUnit unit = _scout_query_get_unit (self, value);
  g_autofree char *ends = dup_ends_label (&value->range, unit, is_brief);
  g_autoptr(GString) parts = g_string_new (NULL);

  append_part (parts, _scout_query_find_member (self, "breakdown"), value->range.breakdown);
  append_part (parts, _scout_query_find_member (self, "time-range"), value->range.time_range);
  if (parts->len == 0)
    return g_steal_pointer (&ends);

  return g_strdup_printf ("%s (%s)", ends, parts->str);
}

static char *
dup_label (ScoutQuery            *self,
           const ScoutQueryValue *value,
           gboolean               is_brief)
{
  switch (_scout_query_parameter_get_shape (value->parameter))
    {
    case SCOUT_QUERY_SHAPE_LIST:
      return dup_list_label (value->parameter, value->list);
    case SCOUT_QUERY_SHAPE_RANGE:
      return dup_range_label (self, value, is_brief);
    case SCOUT_QUERY_SHAPE_TEXT:
    default:
      return dup_text_label (value, is_brief);
    }
}

static char *
dup_chip (ScoutQuery            *self,
          const ScoutQueryValue *value)
{
  g_autofree char *label = dup_label (self, value, FALSE);

  /* Translators: a filter and its value, such as "Countries: Canada". */
  return g_strdup_printf (_("%s: %s"), scout_query_get_parameter_name (value->parameter), label);
}

/* Who the creator is goes without saying; everything else could be mistaken for it. */
static char *
dup_clause (ScoutQuery            *self,
            const ScoutQueryValue *value)
{
  if (value->parameter->kind == SCOUT_CATALOG_KIND_TEXT)
    {
      g_autofree char *text = scout_wording_isolate (value->text);

      return g_strdup_printf (_("“%s”"), text);
    }
  if (value->parameter->group == SCOUT_CATALOG_GROUP_CREATOR && value->list != NULL
      && value->parameter->kind != SCOUT_CATALOG_KIND_NAMES)
    return dup_label (self, value, FALSE);

  return dup_chip (self, value);
}

const char *
scout_query_get_parameter_name (const ScoutCatalogParameter *parameter)
{
  g_return_val_if_fail (parameter != NULL, NULL);

  return parameter->whole != NULL ? parameter->whole : parameter->label;
}

char *
scout_query_dup_description (ScoutQuery *self)
{
  g_autoptr(GString) line = g_string_new (NULL);
  g_autofree char *without = NULL;
  GPtrArray *values = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);

  values = _scout_query_get_values (self);
  for (guint i = 0; i < values->len; i++)
    {
      g_autofree char *clause = dup_clause (self, g_ptr_array_index (values, i));

      if (i > 0)
        g_string_append (line, SEPARATOR);
      g_string_append (line, clause);
    }
  without = scout_query_dup_left_out_description (self, NULL);
  if (without != NULL)
    g_string_append_printf (line, SEPARATOR "%s", without);
  if (line->len == 0)
    g_string_append (line, scout_query_get_endpoint (self)->label);

  return g_strdup (line->str);
}

char *
scout_query_dup_parameter_description (ScoutQuery *self,
                                       const char *parameter_id)
{
  const ScoutQueryValue *value = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);
  g_return_val_if_fail (parameter_id != NULL, NULL);

  value = _scout_query_find_value (self, parameter_id);

  return value != NULL ? dup_chip (self, value) : NULL;
}

char *
scout_query_dup_value_description (ScoutQuery *self,
                                   const char *parameter_id)
{
  const ScoutQueryValue *value = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);
  g_return_val_if_fail (parameter_id != NULL, NULL);

  value = _scout_query_find_value (self, parameter_id);

  return value != NULL ? dup_label (self, value, TRUE) : NULL;
}

char *
scout_query_dup_left_out_description (ScoutQuery  *self,
                                      char       **name)
{
  g_autofree char *who = NULL;
  char *words = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (self), NULL);

  if (name != NULL)
    *name = NULL;
  if (scout_query_get_left_out (self) == NULL)
    return NULL;

  who = scout_query_get_left_out_name (self) != NULL
          ? scout_wording_isolate (scout_query_get_left_out_name (self))
          /* Translators: who is not among the results of a search, where the name is not known. */
          : g_strdup (_("one creator"));
  /* Translators: a filter and its value, such as "Countries: Canada". */
  words = g_strdup_printf (_("%s: %s"), _("Without"), who);
  if (name != NULL)
    *name = g_steal_pointer (&who);

  return words;
}
