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

static const gint64 powers_of_ten[] = { 1, 10, 100 };

/* Below this half of the last decimal a percentage shows as 0.0, which has no sign. */
#define HALF_A_TENTH 0.05

/* Domains of the iso-codes package. The first has several names of some languages in one text,
 * which not every translation has: Arabic knows Spanish, but not "Spanish; Castilian". */
#define COUNTRIES "iso_3166"
#define LANGUAGES "iso_639-2"
#define EACH_LANGUAGE "iso_639-3"

/* Some number that is as plural as any. */
#define A_HUNDRED 100

/* From here on even billions are beyond reading; only hostile answers hold such values. */
#define ABSURD_VALUE 1e18

/* 192 with 2 decimals becomes "1.92". */
static char *
format_decimals (gint64 scaled,
                 int    n_decimals)
{
  gint64 power = powers_of_ten[n_decimals];

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

/* Three significant digits of a figure in units that are decided by them. */
typedef struct
{
  gint64 unit;    /* 1, a thousand, a million or a billion */
  gint64 scaled;  /* the figure in the last of its decimals */
  int n_decimals;
} Digits;

static gboolean
find_digits_of_count (gint64  count,
                      Digits *digits)
{
  for (gint64 unit = THOUSAND; unit <= BILLION; unit *= THOUSAND)
    {
      gint64 step = unit / 100;

      for (int n_decimals = 2; n_decimals >= 0; n_decimals--, step *= 10)
        {
          gint64 scaled = count / step + (count % step >= step / 2);

          *digits = (Digits) { unit, scaled, n_decimals };
          if (scaled < THOUSAND)
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
find_digits_of_size (double  size,
                     Digits *digits)
{
  for (gint64 unit = 1; unit <= BILLION; unit *= THOUSAND)
    {
      double factor = 100;

      for (int n_decimals = 2; n_decimals >= 0; n_decimals--, factor /= 10)
        {
          double scaled = floor (size / (double) unit * factor + 0.5);

          if (scaled >= THOUSAND)
            continue;
          *digits = (Digits) { unit, (gint64) scaled, n_decimals };
          return TRUE;
        }
    }

  return FALSE;
}

/* Which plural goes with a figure. Gettext has none for fractions; where a language has one, as
 * Arabic, it is that of a hundred. */
static gulong
get_plural (const Digits *digits)
{
  gint64 power = powers_of_ten[digits->n_decimals];

  return digits->scaled % power == 0 ? (gulong) (digits->scaled / power) : A_HUNDRED;
}

static char *
add_unit (const char *figure,
          gint64      unit,
          gulong      plural)
{
  switch (unit)
    {
    case 1:
      return g_strdup (figure);

    case THOUSAND:
      /* Translators: thousands, as short as can be, with a no-break space if any: "482K" */
      return g_strdup_printf (ngettext ("%sK", "%sK", plural), figure);

    case THOUSAND * THOUSAND:
      /* Translators: millions, as short as can be, with a no-break space if any: "1.92M" */
      return g_strdup_printf (ngettext ("%sM", "%sM", plural), figure);

    default:
      /* Translators: 1,000 million, as short as can be, with a no-break space if any: "1.92B" */
      return g_strdup_printf (ngettext ("%sB", "%sB", plural), figure);
    }
}

/* The figure without its unit, and which plural goes with it. */
static char *
format_count (gint64  count,
              gint64 *unit,
              gulong *plural)
{
  Digits digits;

  *unit = 1;
  *plural = (gulong) MAX (count, 0);
  if (count < 0)
    return g_strdup (SCOUT_WORDING_UNKNOWN);
  if (count < THOUSAND)
    return g_strdup_printf ("%d", (int) count);

  if (find_digits_of_count (count, &digits))
    {
      *unit = digits.unit;
      *plural = get_plural (&digits);
      return format_decimals (digits.scaled, digits.n_decimals);
    }

  *unit = BILLION;
  *plural = (gulong) (count / BILLION);
  return scout_wording_full (count / BILLION);
}

char *
scout_wording_compact (gint64 count)
{
  gint64 unit;
  gulong plural;
  g_autofree char *figure = format_count (count, &unit, &plural);

  return add_unit (figure, unit, plural);
}

char *
scout_wording_compact_figure (gint64  count,
                              gint64 *unit)
{
  gulong plural;

  g_return_val_if_fail (unit != NULL, NULL);

  return format_count (count, unit, &plural);
}

char *
scout_wording_compact_axis (double value)
{
  const char *minus = signbit (value) ? TRUE_MINUS : "";
  double size = fabs (value);
  Digits digits;

  if (!isfinite (value))
    return g_strdup (SCOUT_WORDING_UNKNOWN);

  if (find_digits_of_size (size, &digits))
    {
      g_autofree char *figure = format_decimals (digits.scaled, digits.n_decimals);
      g_autofree char *signed_figure = NULL;

      drop_trailing_zeros (figure);
      signed_figure = g_strconcat (digits.scaled > 0 ? minus : "", figure, NULL);
      return add_unit (signed_figure, digits.unit, get_plural (&digits));
    }

  if (size < ABSURD_VALUE)
    {
      gint64 count = (gint64) (size / (double) BILLION);
      g_autofree char *whole = scout_wording_full (count);
      g_autofree char *signed_whole = g_strconcat (minus, whole, NULL);

      return add_unit (signed_whole, BILLION, (gulong) count);
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

/* What iso-codes leaves in English in one of Scout's languages. */
static const char * const own_countries[] = {
  N_ ("Iran"), N_ ("Laos"), N_ ("North Korea"), N_ ("South Korea"), N_ ("Syria"), N_ ("Türkiye"),
};

const char *
scout_wording_country_name (const char *domain,
                            const char *name)
{
  const char *translated = NULL;

  g_return_val_if_fail (domain != NULL, name);
  g_return_val_if_fail (name != NULL, NULL);

  /* g_dgettext() would only translate names if Scout itself is translated. */
  translated = dgettext (domain, name);
  for (gsize i = 0; translated == name && i < G_N_ELEMENTS (own_countries); i++)
    {
      if (strcmp (own_countries[i], name) == 0)
        translated = g_dgettext (GETTEXT_PACKAGE, name);
    }

  return translated;
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
  if (strcmp (domain, COUNTRIES) == 0)
    return g_strdup (scout_wording_country_name (domain, name));

  translated = dgettext (domain, name);
  if (translated != name || strcmp (domain, LANGUAGES) != 0)
    return scout_wording_first_name (translated, name);

  first = scout_wording_first_name (name, name);

  return g_strdup (dgettext (EACH_LANGUAGE, first));
}

char *
scout_wording_join (const char * const *values)
{
  g_return_val_if_fail (values != NULL, NULL);

  return g_strjoinv (C_ ("between values", ", "), (char **) values);
}
