/* test-compact-words.c: tests of short figures in the languages that Scout speaks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Runs once for each language, as $LANGUAGE says, with Scout's translations as the build has them.
 * Words and spaces are those of CLDR 42, save that German abbreviates thousands as Instagram does
 * there; figures have Scout's three digits and the decimal sign of the locale, a point. */

#include "config.h"

#include "scout-wording.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

/* U+00A0: a figure and its unit stay in one line. */
#define SPACE "\xc2\xa0"

#define N_COUNTS 8
#define N_TICKS 5

typedef struct
{
  const char *language;
  const char *counts[N_COUNTS];
  const char *ticks[N_TICKS];
} Words;

static const gint64 counts[N_COUNTS] = {
  982, 1000, 3000, 96400, 482310, 1920000, G_GINT64_CONSTANT (1920000000),
  G_GINT64_CONSTANT (1000000000000),
};

static const double ticks[N_TICKS] = { 10, 5000, 200000, -1500000, 1e9 };

static const Words all[] = {
  {
    "ar",
    { "982", "1.00" SPACE "ألف", "3.00" SPACE "آلاف", "96.4" SPACE "ألف", "482" SPACE "ألف",
      "1.92" SPACE "مليون", "1.92" SPACE "مليار", "1,000" SPACE "مليار" },
    { "10", "5" SPACE "آلاف", "200" SPACE "ألف", "−1.5" SPACE "مليون", "1" SPACE "مليار" },
  },
  {
    "de",
    { "982", "1.00" SPACE "Tsd.", "3.00" SPACE "Tsd.", "96.4" SPACE "Tsd.", "482" SPACE "Tsd.",
      "1.92" SPACE "Mio.", "1.92" SPACE "Mrd.", "1,000" SPACE "Mrd." },
    { "10", "5" SPACE "Tsd.", "200" SPACE "Tsd.", "−1.5" SPACE "Mio.", "1" SPACE "Mrd." },
  },
  {
    "es",
    { "982", "1.00" SPACE "mil", "3.00" SPACE "mil", "96.4" SPACE "mil", "482" SPACE "mil",
      "1.92" SPACE "M", "1.92" SPACE "mil" SPACE "M", "1,000" SPACE "mil" SPACE "M" },
    { "10", "5" SPACE "mil", "200" SPACE "mil", "−1.5" SPACE "M", "1" SPACE "mil" SPACE "M" },
  },
  {
    "fr",
    { "982", "1.00" SPACE "k", "3.00" SPACE "k", "96.4" SPACE "k", "482" SPACE "k",
      "1.92" SPACE "M", "1.92" SPACE "Md", "1,000" SPACE "Md" },
    { "10", "5" SPACE "k", "200" SPACE "k", "−1.5" SPACE "M", "1" SPACE "Md" },
  },
  {
    "pt_BR",
    { "982", "1.00" SPACE "mil", "3.00" SPACE "mil", "96.4" SPACE "mil", "482" SPACE "mil",
      "1.92" SPACE "mi", "1.92" SPACE "bi", "1,000" SPACE "bi" },
    { "10", "5" SPACE "mil", "200" SPACE "mil", "−1.5" SPACE "mi", "1" SPACE "bi" },
  },
};

static void
test_compact (gconstpointer data)
{
  const Words *words = data;

  for (gsize i = 0; i < N_COUNTS; i++)
    {
      g_autofree char *wording = scout_wording_compact (counts[i]);

      g_assert_cmpstr (wording, ==, words->counts[i]);
    }
}

static void
test_axis (gconstpointer data)
{
  const Words *words = data;

  for (gsize i = 0; i < N_TICKS; i++)
    {
      g_autofree char *wording = scout_wording_compact_axis (ticks[i]);

      g_assert_cmpstr (wording, ==, words->ticks[i]);
    }
}

/* Where something else tells the unit, no language's sign for it may be left. */
static void
test_figure (void)
{
  for (gsize i = 0; i < N_COUNTS; i++)
    {
      gint64 unit = 0;
      g_autofree char *figure = scout_wording_compact_figure (counts[i], &unit);

      g_assert_true (g_utf8_strlen (figure, -1) == (glong) strspn (figure, "0123456789.,"));
      g_assert_cmpint (unit, ==, i == 0 ? 1 : i < 5 ? 1000 : i < 6 ? 1000000 : 1000000000);
    }
}

int
main (int    argc,
      char **argv)
{
  const char *language = g_getenv ("LANGUAGE");

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  bindtextdomain (GETTEXT_PACKAGE, TRANSLATIONS_FOLDER);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    if (g_strcmp0 (all[i].language, language) == 0)
      {
        g_test_add_data_func ("/compact-words/compact", &all[i], test_compact);
        g_test_add_data_func ("/compact-words/axis", &all[i], test_axis);
      }
  g_test_add_func ("/compact-words/figure", test_figure);

  return g_test_run ();
}
