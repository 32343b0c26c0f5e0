/* scout-wording.c: figures and dates as people read them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Pure functions; the locale's signs are asked for each time, as tests and people change them. What
 * is unknown is an en dash, never a zero. Foreign text is scout-wording-inline.c. Any thread.
 */

#include "config.h"

#include "scout-wording.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <math.h>
#include <string.h>

/* U+2212, as wide as a plus; a hyphen looks like a dash beside figures. */
#define TRUE_MINUS "−"

#define THOUSAND 1000
#define BILLION G_GINT64_CONSTANT (1000000000)

/* Below this half of the last decimal a percentage shows as 0.0, which has no sign. */
#define HALF_A_TENTH 0.05

/* Domains of the iso-codes package. The first has several names of some languages in one text,
 * which not every translation has: Arabic knows Spanish, but not "Spanish; Castilian". */
#define LANGUAGES "iso_639-2"
#define EACH_LANGUAGE "iso_639-3"

/* From here on even billions are beyond reading; only hostile answers hold such values. */
#define ABSURD_VALUE 1e18

const char *
scout_wording_get_unit_sign (gint64 unit)
{
  switch (unit)
    {
    case 1:
      return "";

    case THOUSAND:
      /* Translators: thousands, right behind a number, as short as can be: "482K" */
      return C_ ("behind a number", "K");

    case THOUSAND * THOUSAND:
      /* Translators: millions, right behind a number, as short as can be: "1.92M" */
      return C_ ("behind a number", "M");

    default:
      /* Translators: thousands of millions, right behind a number, as short as can be: "1.92B" */
      return C_ ("behind a number", "B");
    }
}

/* 192 with 2 decimals becomes "1.92". */
static char *
format_decimals (gint64 scaled,
                 int    n_decimals)
{
  static const gint64 powers[] = { 1, 10, 100 };
  gint64 power = powers[n_decimals];

  if (n_decimals == 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT, scaled);

  return g_strdup_printf ("%" G_GINT64_FORMAT "%s%0*" G_GINT64_FORMAT,
                          scaled / power, localeconv ()->decimal_point, n_decimals, scaled % power);
}

/* Drops zeros, and then a decimal sign, from the end of a figure that has decimals. */
static void
drop_trailing_zeros (char *figure)
{
  const char *sign = strstr (figure, localeconv ()->decimal_point);
  char *end = figure + strlen (figure);

  if (sign == NULL)
    return;

  while (end[-1] == '0')
    *--end = '\0';
  if (end == sign + strlen (localeconv ()->decimal_point))
    figure[sign - figure] = '\0';
}

char *
scout_wording_compact (gint64 count)
{
  g_autofree char *whole = NULL;

  if (count < 0)
    return g_strdup (SCOUT_WORDING_UNKNOWN);
  if (count < THOUSAND)
    return g_strdup_printf ("%d", (int) count);

  for (gint64 unit = THOUSAND; unit <= BILLION; unit *= THOUSAND)
    {
      gint64 step = unit / 100;

      for (int n_decimals = 2; n_decimals >= 0; n_decimals--, step *= 10)
        {
          gint64 scaled = count / step + (count % step >= step / 2);
          g_autofree char *figure = NULL;

          if (scaled >= THOUSAND)
            continue;
          figure = format_decimals (scaled, n_decimals);
          return g_strconcat (figure, scout_wording_get_unit_sign (unit), NULL);
        }
    }

  whole = scout_wording_full (count / BILLION);

  return g_strconcat (whole, scout_wording_get_unit_sign (BILLION), NULL);
}

char *
scout_wording_compact_axis (double value)
{
  const char *minus = signbit (value) ? TRUE_MINUS : "";
  double size = fabs (value);

  if (!isfinite (value))
    return g_strdup (SCOUT_WORDING_UNKNOWN);

  for (gint64 unit = 1; unit <= BILLION; unit *= THOUSAND)
    {
      double factor = 100;

      for (int n_decimals = 2; n_decimals >= 0; n_decimals--, factor /= 10)
        {
          double scaled = floor (size / (double) unit * factor + 0.5);
          g_autofree char *figure = NULL;

          if (scaled >= THOUSAND)
            continue;
          figure = format_decimals ((gint64) scaled, n_decimals);
          drop_trailing_zeros (figure);
          return g_strconcat (scaled > 0 ? minus : "", figure, scout_wording_get_unit_sign (unit),
                              NULL);
        }
    }

  if (size < ABSURD_VALUE)
    {
      g_autofree char *whole = scout_wording_full ((gint64) (size / (double) BILLION));

      return g_strconcat (minus, whole, scout_wording_get_unit_sign (BILLION), NULL);
    }

  return g_strdup_printf ("%s%.2e", minus, size);
}

char *
scout_wording_full (gint64 count)
{
  const struct lconv *locale = localeconv ();
  g_autoptr (GString) figure = NULL;

  if (count < 0)
    return g_strdup (SCOUT_WORDING_UNKNOWN);

  if (*locale->thousands_sep != '\0' && g_utf8_validate (locale->thousands_sep, -1, NULL))
    return g_strdup_printf ("%'" G_GINT64_FORMAT, count);

  /* A language that groups nothing and has a decimal comma would take our comma for that. */
  figure = g_string_new (NULL);
  g_string_printf (figure, "%" G_GINT64_FORMAT, count);
  if (g_str_equal (locale->decimal_point, "."))
    {
      for (gssize place = (gssize) figure->len - 3; place > 0; place -= 3)
        g_string_insert_c (figure, place, ',');
    }

  return g_string_free (g_steal_pointer (&figure), FALSE);
}

static char *
format_percent (double      percent,
                const char *plus)
{
  g_autofree char *figure = NULL;
  const char *sign = "";

  if (!isfinite (percent))
    return g_strdup (SCOUT_WORDING_UNKNOWN);

  if (fabs (percent) >= HALF_A_TENTH)
    sign = percent > 0 ? plus : TRUE_MINUS;
  figure = g_strdup_printf ("%.1f", fabs (percent));

  /* Translators: a percentage; %s is the number with its sign */
  return g_strdup_printf (_ ("%s%s%%"), sign, figure);
}

char *
scout_wording_percent (double percent)
{
  return format_percent (percent, "");
}

char *
scout_wording_change (double percent)
{
  return format_percent (percent, "+");
}

char *
scout_wording_day_short (GDateTime *day,
                         GDateTime *now)
{
  g_autoptr (GDateTime) today = NULL;

  g_return_val_if_fail (day != NULL, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  today = g_date_time_to_timezone (now, g_date_time_get_timezone (day));
  if (g_date_time_get_year (day) == g_date_time_get_year (today))
    {
      /* Translators: a day of the current year, such as 12 Nov; as for g_date_time_format() */
      return g_date_time_format (day, _ ("%-d %b"));
    }

  /* Translators: a day of another year, such as 12 Nov 2025; as for g_date_time_format() */
  return g_date_time_format (day, _ ("%-d %b %Y"));
}

char *
scout_wording_day_long (GDateTime *day)
{
  g_return_val_if_fail (day != NULL, NULL);

  /* Translators: such as Thursday 12 November 2026; as for g_date_time_format() */
  return g_date_time_format (day, _ ("%A %-d %B %Y"));
}

char *
scout_wording_first_name (const char *names,
                          const char *original)
{
  /* Later ones only where no earlier one is: “Ndebele, North; North Ndebele” is one of two. */
  static const char * const separators[][2] = { { ";", "؛" }, { " (", "," } };
  gsize length;

  g_return_val_if_fail (names != NULL, NULL);
  g_return_val_if_fail (original != NULL, NULL);

  length = strlen (names);
  for (gsize i = 0; strchr (original, ';') != NULL && i < G_N_ELEMENTS (separators); i++)
    {
      const gsize whole = length;

      for (gsize j = 0; j < G_N_ELEMENTS (separators[i]); j++)
        {
          const char *end = strstr (names, separators[i][j]);

          if (end != NULL && end != names)
            length = MIN (length, (gsize) (end - names));
        }
      if (length < whole)
        break;
    }

  return g_strndup (names, length);
}

char *
scout_wording_standard_name (const char *domain,
                             const char *name)
{
  g_autofree char *first = NULL;
  const char *translated;

  g_return_val_if_fail (domain != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  /* g_dgettext() would only translate names if Scout itself is translated. */
  translated = dgettext (domain, name);
  if (translated != name || strcmp (domain, LANGUAGES) != 0)
    return scout_wording_first_name (translated, name);

  first = scout_wording_first_name (name, name);

  return g_strdup (dgettext (EACH_LANGUAGE, first));
}
