/* scout-json-number.c: JSON numbers made into the machine's.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * Pure functions on numbers whose grammar the lexer has checked. Nothing rounds silently: a whole
 * number is exact or refused, a double is the nearest one.
 */

#include "config.h"

#include "scout-json-lexer-private.h"

#include <float.h>
#include <math.h>
#include <string.h>

/* Up to here both a mantissa and a power of ten are doubles without rounding, so that one division
 * or multiplication rounds once and correctly. */
#define MAX_EXACT_MANTISSA (G_GUINT64_CONSTANT (1) << 53)
#define MAX_EXACT_POWER 22

#if FLT_EVAL_METHOD == 0
static const double powers[MAX_EXACT_POWER + 1] = {
  1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
};
#endif

/*
 * The digits of any number as a mantissa without zeros at its end, which may stand behind the
 * point ("1.0000000000000000000000"): `-120.50` is 1205 times ten to the -1.
 * Returns FALSE if the mantissa has more digits than 64 bits hold; @power is right all the same.
 */
static gboolean
collect_digits (const ScoutJsonNumber *number,
                guint64               *mantissa,
                int                   *power)
{
  const char *end = number->text + number->length;
  const char *cursor = number->text + number->is_negative;
  gboolean is_fraction = FALSE;
  gboolean fits = TRUE;
  int zeros = 0;
  int fraction = 0;

  *mantissa = 0;
  for (; cursor < end && *cursor != 'e' && *cursor != 'E'; cursor++)
    {
      if (*cursor == '.')
        {
          is_fraction = TRUE;
          continue;
        }
      fraction += is_fraction;
      if (*cursor == '0')
        {
          zeros += *mantissa != 0;
          continue;
        }
      /* The zeros that were passed count now that a digit follows them. */
      for (; zeros > 0 && fits; zeros--)
        fits = g_uint64_checked_mul (mantissa, *mantissa, 10);
      zeros = 0;
      fits = fits && g_uint64_checked_mul (mantissa, *mantissa, 10) &&
             g_uint64_checked_add (mantissa, *mantissa, (guint64) (*cursor - '0'));
      if (!fits)
        *mantissa = 1;
    }
  *power = number->power + zeros - fraction;

  return fits;
}

ScoutJsonFit
_scout_json_number_to_int64 (const ScoutJsonNumber *number,
                             gint64                *value)
{
  guint64 limit = (guint64) G_MAXINT64 + number->is_negative;
  guint64 mantissa = number->mantissa;
  int power = number->power - number->n_decimals;
  gboolean fits = TRUE;

  if (!number->is_exact || power < 0)
    fits = collect_digits (number, &mantissa, &power);
  if (mantissa == 0)
    power = 0;
  if (power < 0)
    return SCOUT_JSON_FIT_FRACTION;

  for (; power > 0 && fits; power--)
    fits = g_uint64_checked_mul (&mantissa, mantissa, 10);
  if (!fits || mantissa > limit)
    return SCOUT_JSON_FIT_TOO_LARGE;

  /* Negating the unsigned number is defined for the lowest gint64 too. */
  *value = (gint64) (number->is_negative ? -mantissa : mantissa);

  return SCOUT_JSON_FIT_EXACT;
}

ScoutJsonFit
_scout_json_number_to_double (const ScoutJsonNumber *number,
                              double                *value)
{
  g_autofree char *copy = NULL;
  int power = number->power - number->n_decimals;
  double result = 0;

#if FLT_EVAL_METHOD == 0
  if (number->is_exact && number->mantissa <= MAX_EXACT_MANTISSA &&
      ABS (power) <= MAX_EXACT_POWER)
    {
      result = (double) number->mantissa;
      if (power < 0)
        result /= powers[-power];
      else
        result *= powers[power];
      *value = number->is_negative ? -result : result;

      return SCOUT_JSON_FIT_EXACT;
    }
#endif

  /* The text has no NUL behind the number. */
  copy = g_strndup (number->text, number->length);
  result = g_ascii_strtod (copy, NULL);
  if (!isfinite (result))
    return SCOUT_JSON_FIT_TOO_LARGE;
  *value = result;

  return SCOUT_JSON_FIT_EXACT;
}
