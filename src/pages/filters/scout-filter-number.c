/* scout-filter-number.c: numbers as people type them.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What groups digits is left out wherever it stands: nobody types a wrong number by a misplaced
 * comma, and the entry shows afterwards what was understood. Main thread only, as the locale is. */

#include "config.h"

#include "scout-filter-number.h"

#include "scout-wording.h"

#include <locale.h>
#include <math.h>
#include <string.h>

/* More digits than any figure of Meta's. */
#define LONGEST_NUMBER 24

/* What is less beside a whole number is not shown. */
#define SMALLEST_FRACTION 5e-7

/* From here on whole numbers have digits that a double does not have. */
#define GREATEST_EXACT 1e15

/* Takes the letter of a short number off its end. */
static double
take_scale (char *text)
{
  gsize length = strlen (text);
  double scale = 1;

  switch (length > 0 ? g_ascii_tolower (text[length - 1]) : '\0')
    {
    case 'k':
      scale = 1e3;
      break;
    case 'm':
      scale = 1e6;
      break;
    case 'b':
      scale = 1e9;
      break;
    default:
      return scale;
    }
  text[length - 1] = '\0';

  return scale;
}

static gboolean
is_grouping (gunichar character)
{
  return character == '%' || character == '\'' || character == ',' || character == '.' ||
         character == 0x2019 || character == 0x066c || character == 0x066a ||
         g_unichar_isspace (character);
}

/* Thousands have three digits: "1.5k" means none where the point is a comma. */
static gboolean
is_point (const char *at,
          gunichar    point)
{
  const gunichar character = g_utf8_get_char (at);

  if (character == point)
    return TRUE;

  return (character == '.' || character == ',') && strspn (at + 1, "0123456789") != 3;
}

/* Leaves digits and one point. Of a fraction that somebody has pasted, as many digits as count. */
static gboolean
clean_number (const char *text,
              char        number[LONGEST_NUMBER])
{
  const struct lconv *locale = localeconv ();
  gunichar point = g_utf8_get_char (locale->decimal_point);
  gsize length = 0;
  gboolean has_point = FALSE;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);
      int digit = g_unichar_digit_value (character);

      if (digit >= 0 && has_point && length >= LONGEST_NUMBER - 1)
        continue;
      if (length >= LONGEST_NUMBER - 1)
        return FALSE;
      if (digit >= 0)
        number[length++] = (char) ('0' + digit);
      else if (is_point (c, point) && !has_point)
        {
          has_point = TRUE;
          number[length++] = '.';
        }
      else if (is_point (c, point) || !is_grouping (character))
        return FALSE;
    }
  number[length] = '\0';

  return length > (has_point ? 1u : 0u);
}

gboolean
scout_filter_number_parse (const char *text,
                           double     *number)
{
  char cleaned[LONGEST_NUMBER];
  g_autofree char *trimmed = NULL;
  double scale = 1;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (number != NULL, FALSE);

  *number = (double) NAN;
  trimmed = g_strstrip (g_strdup (text));
  if (*trimmed == '\0')
    return TRUE;
  scale = take_scale (trimmed);
  if (!clean_number (trimmed, cleaned))
    return FALSE;
  *number = g_ascii_strtod (cleaned, NULL) * scale;

  return TRUE;
}

char *
scout_filter_number_dup (double number)
{
  g_autofree char *text = NULL;
  gsize length = 0;

  if (isnan (number))
    return g_strdup ("");
  if (fabs (number) >= GREATEST_EXACT)
    return g_strdup_printf ("%.0f", number);
  if (fabs (number - round (number)) < SMALLEST_FRACTION)
    return scout_wording_full ((gint64) round (number));

  /* Without an exponent, which nobody types. */
  text = g_strdup_printf ("%.6f", number);
  length = strlen (text);
  while (text[length - 1] == '0')
    length--;

  return g_strndup (text, length);
}
