/* test-wording.c: tests of figures, dates and foreign text in words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-wording.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#define MINUS "\xe2\x88\x92"
#define DASH "\xe2\x80\x93"
#define ELLIPSIS "\xe2\x80\xa6"
#define REPLACEMENT "\xef\xbf\xbd"

static void
assert_wording (char       *wording, /* (transfer full) */
                const char *expected)
{
  g_autofree char *owned = wording;

  g_assert_cmpstr (owned, ==, expected);
}

static void
test_compact (void)
{
  static const struct
  {
    gint64 count;
    const char *wording;
  } cases[] = {
    { -1, DASH },
    { G_MININT64, DASH },
    { 0, "0" },
    { 7, "7" },
    { 982, "982" },
    { 999, "999" },
    { 1000, "1.00K" },
    { 1004, "1.00K" },
    { 1005, "1.01K" },
    { 9994, "9.99K" },
    { 9995, "10.0K" },
    { 9999, "10.0K" },
    { 10000, "10.0K" },
    { 96400, "96.4K" },
    { 99949, "99.9K" },
    { 99950, "100K" },
    { 482310, "482K" },
    { 999499, "999K" },
    { 999500, "1.00M" },
    { 999949, "1.00M" },
    { 999950, "1.00M" },
    { 999999, "1.00M" },
    { 1000000, "1.00M" },
    { 1920000, "1.92M" },
    { 9800000, "9.80M" },
    { 999499999, "999M" },
    { 999500000, "1.00B" },
    { 1000000000, "1.00B" },
    { G_GINT64_CONSTANT (999499999999), "999B" },
    { G_GINT64_CONSTANT (1000000000000), "1,000B" },
    { G_MAXINT64, "9,223,372,036B" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_wording (scout_wording_compact (cases[i].count), cases[i].wording);
}

/* Whatever the count: at most three digits, and never off by more than half of the last one. */
static void
test_compact_any (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      gint64 count = (gint64) pow (10, g_test_rand_double_range (0, 11.9));
      g_autofree char *wording = scout_wording_compact (count);
      char *end = NULL;
      double value = g_ascii_strtod (wording, &end);
      gsize n_digits = strspn (wording, "0123456789.") - (strchr (wording, '.') != NULL);
      const char *units = "KMB";
      double factor = *end != '\0' ? pow (1000, (double) (strchr (units, *end) - units) + 1) : 1;

      g_assert_cmpuint (n_digits, <=, 3);
      g_assert_cmpfloat (fabs (value * factor - (double) count), <=, (double) count * 0.005001);
    }
}

static void
test_compact_axis (void)
{
  static const struct
  {
    double value;
    const char *wording;
  } cases[] = {
    { 0, "0" },
    { -0.0, "0" },
    { 0.001, "0" },
    { -0.001, "0" },
    { 0.25, "0.25" },
    { 0.5, "0.5" },
    { 2.5, "2.5" },
    { 10, "10" },
    { 100, "100" },
    { 999, "999" },
    { 999.6, "1K" },
    { 1000, "1K" },
    { 1500000, "1.5M" },
    { 200000, "200K" },
    { 1250, "1.25K" },
    { 10000, "10K" },
    { 100500, "101K" },
    { 1e9, "1B" },
    { 2.5e9, "2.5B" },
    { -200000, MINUS "200K" },
    { -1500000, MINUS "1.5M" },
    { -7, MINUS "7" },
    { 5e13, "50,000B" },
    { -5e13, MINUS "50,000B" },
    { 1e300, "1.00e+300" },
    { INFINITY, DASH },
    { -INFINITY, DASH },
    { NAN, DASH },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_wording (scout_wording_compact_axis (cases[i].value), cases[i].wording);
}

static void
test_full (void)
{
  assert_wording (scout_wording_full (-1), DASH);
  assert_wording (scout_wording_full (0), "0");
  assert_wording (scout_wording_full (999), "999");
  assert_wording (scout_wording_full (1000), "1,000");
  assert_wording (scout_wording_full (482310), "482,310");
  assert_wording (scout_wording_full (1234567), "1,234,567");
  assert_wording (scout_wording_full (G_MAXINT64), "9,223,372,036,854,775,807");
}

static void
test_percent (void)
{
  assert_wording (scout_wording_percent (4.8), "4.8%");
  assert_wording (scout_wording_percent (0), "0.0%");
  assert_wording (scout_wording_percent (100), "100.0%");
  assert_wording (scout_wording_percent (4.849), "4.8%");
  assert_wording (scout_wording_percent (-2.14), MINUS "2.1%");
  assert_wording (scout_wording_percent (NAN), DASH);
  assert_wording (scout_wording_percent (INFINITY), DASH);
}

static void
test_change (void)
{
  assert_wording (scout_wording_change (12.4), "+12.4%");
  assert_wording (scout_wording_change (-2.1), MINUS "2.1%");
  assert_wording (scout_wording_change (0), "0.0%");
  assert_wording (scout_wording_change (0.04), "0.0%");
  assert_wording (scout_wording_change (-0.04), "0.0%");
  assert_wording (scout_wording_change (-0.06), MINUS "0.1%");
  assert_wording (scout_wording_change (NAN), DASH);
  assert_wording (scout_wording_change (-INFINITY), DASH);
}

/* Languages with a decimal comma; only where the machine has one installed. */
static void
test_other_locale (void)
{
  static const char *const names[] = { "de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.UTF-8", "pt_BR.UTF-8" };
  g_autofree char *old = g_strdup (setlocale (LC_NUMERIC, NULL));
  const char *found = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (names) && found == NULL; i++)
    found = setlocale (LC_NUMERIC, names[i]);
  if (found == NULL)
    {
      g_test_skip ("no locale with a decimal comma is installed");
      return;
    }

  assert_wording (scout_wording_compact (96400), "96,4K");
  assert_wording (scout_wording_compact_axis (1500000), "1,5M");
  assert_wording (scout_wording_compact_axis (2000000), "2M");
  assert_wording (scout_wording_change (12.4), "+12,4%");
  g_assert_cmpint (scout_wording_full (482310)[3], !=, ',');
  setlocale (LC_NUMERIC, old);
}

static void
test_days (void)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GTimeZone) east = g_time_zone_new_offset (9 * 3600);
  g_autoptr (GDateTime) day = g_date_time_new (utc, 2026, 11, 12, 0, 0, 0);
  g_autoptr (GDateTime) early = g_date_time_new (utc, 2025, 3, 2, 0, 0, 0);
  g_autoptr (GDateTime) now = g_date_time_new (utc, 2026, 11, 21, 20, 0, 0);
  g_autoptr (GDateTime) last_night = g_date_time_new (utc, 2026, 12, 31, 20, 0, 0);
  g_autoptr (GDateTime) new_year = g_date_time_new (east, 2027, 1, 1, 1, 0, 0);

  assert_wording (scout_wording_day_short (day, now), "12 Nov");
  assert_wording (scout_wording_day_short (early, now), "2 Mar 2025");
  assert_wording (scout_wording_day_long (day), "Thursday 12 November 2026");
  assert_wording (scout_wording_day_long (early), "Sunday 2 March 2025");

  /* The year that counts is the one where the day is. */
  assert_wording (scout_wording_day_short (new_year, last_night), "1 Jan");
  assert_wording (scout_wording_day_short (day, new_year), "12 Nov");
}

static void
test_inline (void)
{
  static const struct
  {
    const char *text;
    const char *line;
  } cases[] = {
    { NULL, "" },
    { "", "" },
    { "Caf\xc3\xa9 Luna", "Caf\xc3\xa9 Luna" },
    { "<b>bold</b> & co", "<b>bold</b> & co" },
    { " \n one\r\n\ttwo \xe3\x80\x80 three\xc2\xa0 ", "one two three" },
    { "a\xe2\x80\xa8" "b\xe2\x80\xa9" "c\xc2\x85" "d\x0b" "e\x0c" "f", "a b c d e f" },
    { "a\x01\x1b[31mb\x7f\xc2\x9b", "a[31mb" },
    { "\xe2\x80\xaegpj.exe\xe2\x80\xac", "gpj.exe" },
    { "\xe2\x81\xa6x\xe2\x81\xa7y\xe2\x81\xa8z\xe2\x81\xa9", "xyz" },
    { "x\xe2\x80\x8ey\xe2\x80\x8fz\xd8\x9c", "xyz" },
    { "in\xc2\xadvisi\xe2\x80\x8b" "ble\xef\xbb\xbf\xe2\x81\xa0", "invisible" },
    { "\xe3\x85\xa4\xe1\x85\xa0", "" },
    { "Z\xcd\x80\xcd\x81\xcd\x82\xcd\x83\xcd\x84" "o\xcd\x80",
      "Z\xcd\x80\xcd\x81\xcd\x82o\xcd\x80" },
    { "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x8d\xb3",
      "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x8d\xb3" },
    { "\xd9\x85\xdb\x8c\xe2\x80\x8c\xd8\xae", "\xd9\x85\xdb\x8c\xe2\x80\x8c\xd8\xae" },
    { "bad\xff\xc3" "byte\xe6\x97",
      "bad" REPLACEMENT REPLACEMENT "byte" REPLACEMENT REPLACEMENT },
    { "\xed\xa0\x80", REPLACEMENT REPLACEMENT REPLACEMENT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *line = scout_wording_inline (cases[i].text);

      g_assert_cmpstr (line, ==, cases[i].line);
      g_assert_true (g_utf8_validate (line, -1, NULL));
    }
}

static void
test_inline_length (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *long_line = NULL;
  g_autofree char *longest = NULL;
  g_autofree char *marks = g_strnfill (100000, ' ');
  g_autofree char *blank = NULL;

  for (guint i = 0; i < 512; i++)
    g_string_append (text, "\xc3\xa9");
  longest = scout_wording_inline (text->str);
  g_assert_cmpstr (longest, ==, text->str);

  g_string_append (text, " x");
  long_line = scout_wording_inline (text->str);
  g_assert_cmpint (g_utf8_strlen (long_line, -1), ==, 513);
  g_assert_true (g_str_has_suffix (long_line, "\xc3\xa9" ELLIPSIS));

  blank = scout_wording_inline (marks);
  g_assert_cmpstr (blank, ==, "");
}

static void
test_block (void)
{
  static const struct
  {
    const char *text;
    guint max_breaks;
    const char *block;
  } cases[] = {
    { NULL, 4, "" },
    { "", 4, "" },
    { " \n\r\n ", 4, "" },
    { "one line", 4, "one line" },
    { "a\nb", 4, "a\nb" },
    { "a\nb", 0, "a b" },
    { "  a \t b \n\t c  \n ", 4, "a b\nc" },
    { "\n\na\n\n", 4, "a" },
    { "a\r\nb\rc\n\rd", 4, "a\nb\nc\n\nd" },
    { "a\xe2\x80\xa8" "b\xe2\x80\xa9" "c\xc2\x85" "d\x0b" "e\x0c" "f", 5, "a\nb\nc\nd\ne\nf" },
    { "a\n\nb\n\n\n\n\nc", 9, "a\n\nb\n\nc" },
    { "a\n \xe2\x80\x8b \nb", 9, "a\n\nb" },
    { "a\nb\nc\nd\ne", 2, "a\nb\nc d e" },
    { "a\nb\n\nc\n\nd", 2, "a\nb\nc d" },
    { "\xe2\x80\xae" "a\n\xe2\x80\xacgpj\x01\x1b[0m", 4, "a\ngpj[0m" },
    { "Z\xcd\x80\xcd\x81\xcd\x82\xcd\x83\no", 4, "Z\xcd\x80\xcd\x81\xcd\x82\no" },
    { "<b>\n&amp;", 4, "<b>\n&amp;" },
    { "bad\xff\nbyte", 4, "bad" REPLACEMENT "\nbyte" },
    { "a\r", 4, "a" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *block = scout_wording_block (cases[i].text, cases[i].max_breaks);

      g_test_message ("%" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (block, ==, cases[i].block);
      g_assert_true (g_utf8_validate (block, -1, NULL));
    }
}

static void
test_block_length (void)
{
  g_autofree char *text = g_strnfill (100000, 'x');
  g_autofree char *cut = NULL;
  g_autofree char *whole = NULL;
  g_autofree char *breaks = NULL;

  text[998] = '\n';
  cut = scout_wording_block (text, 4);
  g_assert_cmpint (g_utf8_strlen (cut, -1), ==, 1001);
  g_assert_true (g_str_has_suffix (cut, "x\nx" ELLIPSIS));

  text[1000] = '\0';
  whole = scout_wording_block (text, 4);
  g_assert_cmpstr (whole, ==, text);

  /* The break is dropped with what it would have stood before. */
  text[998] = 'x';
  text[999] = '\n';
  text[1000] = 'x';
  text[1001] = '\0';
  breaks = scout_wording_block (text, 4);
  g_assert_true (g_str_has_suffix (breaks, "x" ELLIPSIS));
  g_assert_cmpint (g_utf8_strlen (breaks, -1), ==, 1000);
}

static void
test_isolate (void)
{
  assert_wording (scout_wording_isolate (NULL), "");
  assert_wording (scout_wording_isolate (" \n"), "");
  assert_wording (scout_wording_isolate ("Luna"), "\xe2\x81\xa8" "Luna" "\xe2\x81\xa9");
  assert_wording (scout_wording_isolate ("\xe2\x81\xa9Luna"), "\xe2\x81\xa8" "Luna" "\xe2\x81\xa9");
}

/* Joiners are letters of some languages, and of emoji. */
static void
test_spoken (void)
{
  assert_wording (scout_wording_spoken (NULL), "");
  assert_wording (scout_wording_spoken ("Use \u2068Alder & Oat\u2069"), "Use Alder & Oat");
  assert_wording (scout_wording_spoken ("\u200e+2\u200f \u061c\u202a25\u2013\u206034\u202c\u2069"),
                  "+2 25\u201334");
  assert_wording (scout_wording_spoken ("Café\n\u0645\u06cc\u200c\u062e"),
                  "Café\n\u0645\u06cc\u200c\u062e");
}

static void
test_direction (void)
{
  g_autofree char *hebrew = scout_wording_isolate ("\xd7\xa7\xd7\xa4\xd7\x94");

  g_assert_false (scout_wording_is_from_right ("Luna", TRUE));
  g_assert_false (scout_wording_is_from_right ("3 \xc3\x89t\xc3\xa9 \xd8\xae", TRUE));
  g_assert_true (scout_wording_is_from_right ("\xd8\xae\xd8\xa8\xd8\xb2 Luna", FALSE));
  g_assert_true (scout_wording_is_from_right ("\xe2\x81\xa8" "3 \xd8\xae", FALSE));
  g_assert_true (scout_wording_is_from_right (hebrew, FALSE));
  /* Figures are read with what is around them. */
  g_assert_true (scout_wording_is_from_right ("25\xe2\x80\x93" "34", TRUE));
  g_assert_false (scout_wording_is_from_right ("25\xe2\x80\x93" "34", FALSE));
  g_assert_true (scout_wording_is_from_right ("", TRUE));
  g_assert_false (scout_wording_is_from_right (NULL, FALSE));
}

static void
test_join (void)
{
  const char * const nothing[] = { NULL };
  const char * const some[] = { "English", "Swedish", NULL };

  assert_wording (scout_wording_join (nothing), "");
  assert_wording (scout_wording_join (some), "English, Swedish");
}

static void
test_first_name (void)
{
  static const struct { const char *names; const char *original; const char *first; } vectors[] = {
    { "Catalan; Valencian", "Catalan; Valencian", "Catalan" },
    { "Spanisch (Kastilisch)", "Spanish; Castilian", "Spanisch" },
    { "Holandés, Flamenco", "Dutch; Flemish", "Holandés" },
    { "الكاتالونية؛ فالنسيا", "Catalan; Valencian", "الكاتالونية" },
    { "Greek, Modern (1453-)", "Greek, Modern (1453-)", "Greek, Modern (1453-)" },
    { "Ndebele, North; North Ndebele", "Ndebele, North; North Ndebele", "Ndebele, North" },
    { "Kongo (Kinshasa)", "Congo", "Kongo (Kinshasa)" },
    { "; nothing", "a; b", "; nothing" },
    { "", "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      g_autofree char *first = scout_wording_first_name (vectors[i].names, vectors[i].original);

      g_assert_cmpstr (first, ==, vectors[i].first);
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/wording/compact", test_compact);
  g_test_add_func ("/wording/compact-any", test_compact_any);
  g_test_add_func ("/wording/compact-axis", test_compact_axis);
  g_test_add_func ("/wording/full", test_full);
  g_test_add_func ("/wording/percent", test_percent);
  g_test_add_func ("/wording/change", test_change);
  g_test_add_func ("/wording/other-locale", test_other_locale);
  g_test_add_func ("/wording/days", test_days);
  g_test_add_func ("/wording/inline", test_inline);
  g_test_add_func ("/wording/inline-length", test_inline_length);
  g_test_add_func ("/wording/block", test_block);
  g_test_add_func ("/wording/block-length", test_block_length);
  g_test_add_func ("/wording/first-name", test_first_name);
  g_test_add_func ("/wording/isolate", test_isolate);
  g_test_add_func ("/wording/spoken", test_spoken);
  g_test_add_func ("/wording/direction", test_direction);
  g_test_add_func ("/wording/join", test_join);

  return g_test_run ();
}
