/* test-card-figures.c: tests that no card cuts a figure or what it counts.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Runs once for each language, as $LANGUAGE says, with Scout's translations as the build has them:
 * the metrics of every kind of card, with figures of every length, in narrow and wide fonts of the
 * usual size to twice of it, on cards of every width from the least. */

#include "config.h"

#include "scout-card-style-private.h"
#include "scout-content-card-private.h"
#include "scout-creator-card-private.h"
#include "scout-ui-fixture.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <math.h>

#define N_FIGURES 40
/* The same figures each time: what fits once fits. */
#define SEED 2026
/* Pixels; no card is as narrow. */
#define NARROWEST 96
#define WIDTH_STEP 8
#define WIDEST 96
/* More than anybody has. */
#define MOST_DIGITS 11.0
/* Even these are no smaller than that, of what they should be. */
#define LEAST_SHRINK 0.7

typedef struct
{
  const char *captions[SCOUT_CARD_N_METRICS];
  gboolean are_rates[SCOUT_CARD_N_METRICS];
} Metrics;

static const char * const fonts[] = { "Cantarell", "DejaVu Sans" };
static const double sizes[] = { 11.0, 13.75, 16.5, 22.0 };

static char *
dup_figure (GRand    *dice,
            gboolean  is_rate)
{
  if (is_rate)
    return scout_wording_percent (g_rand_double_range (dice, 0.0, 101.0));

  return scout_wording_compact (llround (pow (10.0, g_rand_double_range (dice, 0.0, MOST_DIGITS))));
}

static void
assert_whole (PangoLayout *layout)
{
  if (pango_layout_is_ellipsized (layout))
    g_test_message ("“%s” is cut", pango_layout_get_text (layout));
  g_assert_false (pango_layout_is_ellipsized (layout));
}

static void
assert_fits (ScoutCardMetrics *figures,
             float             inner,
             double           *least)
{
  float end = 0.0f;

  _scout_card_metrics_fit (figures, inner);
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      int width, caption;

      assert_whole (figures->values[i]);
      assert_whole (figures->captions[i]);
      pango_layout_get_pixel_size (figures->values[i], &width, NULL);
      pango_layout_get_pixel_size (figures->captions[i], &caption, NULL);
      width = figures->stacks ? width + caption : MAX (width, caption);
      g_assert_cmpfloat ((float) width, <, figures->columns[i] + 0.01f);
      end = figures->stacks ? figures->columns[i] : end + figures->columns[i];
    }
  g_assert_cmpfloat (end, <, inner + 0.01f);
  *least = MIN (*least, figures->shrink);
}

static void
check_widths (GtkWidget     *widget,
              const Metrics *metrics)
{
  int least = _scout_card_get_min_width (widget);
  double shrink = 1.0;
  ScoutCardMetrics figures = { 0 };
  g_autoptr(GRand) dice = g_rand_new_with_seed (SEED);

  _scout_card_metrics_init (&figures, gtk_widget_get_pango_context (widget));
  for (guint n = 0; n < N_FIGURES; n++)
    {
      for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
        {
          g_autofree char *value = dup_figure (dice, metrics->are_rates[i]);

          _scout_card_metrics_set (&figures, i, metrics->captions[i], value);
        }
      for (int width = least; width <= least + WIDEST; width += WIDTH_STEP)
        assert_fits (&figures, (float) width - 2.0f * SCOUT_CARD_PADDING, &shrink);
    }
  g_test_message ("%s from %d pixels, letters of %g at least",
                  figures.stacks ? "stacked" : "side by side", least, shrink);
  g_assert_cmpfloat (shrink, >=, LEAST_SHRINK);
  _scout_card_metrics_clear (&figures);
}

static void
check_fonts (const Metrics *metrics)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new (NULL));
  PangoContext *context = gtk_widget_get_pango_context (label);

  for (gsize i = 0; i < G_N_ELEMENTS (fonts); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (sizes); j++)
      {
        g_autoptr(PangoFontDescription) font = pango_font_description_from_string (fonts[i]);

        pango_font_description_set_absolute_size (font, sizes[j] * 96.0 / 72.0 * PANGO_SCALE);
        pango_context_set_font_description (context, font);
        g_test_message ("%s, %g points:", fonts[i], sizes[j]);
        check_widths (label, metrics);
      }
  g_object_unref (label);
}

static void
test_creators (gconstpointer data)
{
  const ScoutCreatorCardMetric *card = _scout_creator_card_get_metrics (GPOINTER_TO_INT (data));
  Metrics metrics;

  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    {
      metrics.captions[i] = _scout_creator_card_get_caption (&card[i]);
      metrics.are_rates[i] = _scout_creator_card_is_rate (&card[i]);
    }
  check_fonts (&metrics);
}

static void
test_posts (gconstpointer data)
{
  Metrics metrics = { 0 };

  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    metrics.captions[i] = _scout_content_card_get_caption (GPOINTER_TO_INT (data), i);
  check_fonts (&metrics);
}

/* Whatever does not fit is written smaller until it does, on any width. */
static void
test_narrow (void)
{
  GtkWidget *label = g_object_ref_sink (gtk_label_new (NULL));
  int widest = _scout_card_get_min_width (label);
  double shrink = 1.0;
  ScoutCardMetrics figures = { 0 };

  _scout_card_metrics_init (&figures, gtk_widget_get_pango_context (label));
  for (guint i = 0; i < SCOUT_CARD_N_METRICS; i++)
    _scout_card_metrics_set (&figures, i, C_ ("on a card", "Comments"), "888,888,888");
  for (int inner = NARROWEST; inner <= widest; inner++)
    assert_fits (&figures, (float) inner, &shrink);
  /* Where nothing has room, that ends too. */
  _scout_card_metrics_fit (&figures, 0.0f);
  _scout_card_metrics_clear (&figures);
  g_object_unref (label);
}

/* Otherwise all languages would be English. */
static void
test_language (void)
{
  if (g_strcmp0 (g_getenv ("LANGUAGE"), "en") != 0)
    g_assert_cmpstr (C_ ("on a card", "Comments"), !=, "Comments");
}

int
main (int    argc,
      char **argv)
{
  int status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, TRANSLATIONS_FOLDER);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/card-figures/language", test_language);
  g_test_add_func ("/card-figures/narrow", test_narrow);
  g_test_add_data_func ("/card-figures/facebook-creators",
                        GINT_TO_POINTER (SCOUT_NETWORK_FACEBOOK), test_creators);
  g_test_add_data_func ("/card-figures/instagram-creators",
                        GINT_TO_POINTER (SCOUT_NETWORK_INSTAGRAM), test_creators);
  g_test_add_data_func ("/card-figures/facebook-posts",
                        GINT_TO_POINTER (SCOUT_NETWORK_FACEBOOK), test_posts);
  g_test_add_data_func ("/card-figures/instagram-posts",
                        GINT_TO_POINTER (SCOUT_NETWORK_INSTAGRAM), test_posts);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
