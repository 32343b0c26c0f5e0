/* test-phrases.c: numbers and their units, and ranges, stay on one line.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-phrases.h"
#include "scout-ui-fixture.h"

#include <string.h>

typedef void (*Keep) (GtkLabel *label);

static GtkLabel *
new_label (const char *text,
           Keep        keep)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  keep (GTK_LABEL (label));

  return GTK_LABEL (label);
}

/* Asserts that a line ends before each of the phrases, and nowhere else, where there is only room
 * for the widest of them. */
static void
assert_kept (const char * const *lines,
             Keep                keep)
{
  g_autofree char *text = g_strjoinv (" ", (char **) lines);
  g_autoptr(GtkWidget) label = g_object_ref_sink (GTK_WIDGET (new_label (text, keep)));
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  int minimum = 0;

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  pango_layout_set_width (layout, minimum * PANGO_SCALE);
  g_test_message ("%s: %d lines", text, pango_layout_get_line_count (layout));
  g_assert_cmpint (pango_layout_get_line_count (layout), ==, (int) g_strv_length ((char **) lines));
  for (int i = 0; lines[i] != NULL; i++)
    {
      const char *line =
        text + pango_layout_line_get_start_index (pango_layout_get_line_readonly (layout, i));

      g_assert_true (g_str_has_prefix (line, lines[i]));
    }
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, text);
}

static void
assert_lines (const char * const *lines)
{
  assert_kept (lines, scout_phrases_keep);
}

static void
test_keeps (void)
{
  assert_lines ((const char *[]) { "Alder ·", "482,310 followers", NULL });
  assert_lines ((const char *[]) { "Most", "reactions", "first,", "10 at most", NULL });
  assert_lines ((const char *[]) { "Meiste", "Reaktionen", "zuerst,", "höchstens 10", NULL });
  assert_lines ((const char *[]) { "بريد،", "10 على الأكثر", NULL });
}

/* What has no number, and what no card has room for, breaks between its words. */
static void
test_breaks (void)
{
  assert_lines ((const char *[]) { "United", "Arab", "Emirates", NULL });
  assert_lines ((const char *[]) { "Everybody", "questioned", "somebody", "throughout",
                                   "September", "2025", NULL });
}

/* A line may end anywhere but within them. */
static void
test_ranges (void)
{
  assert_kept ((const char *[]) { "Age:", "100,000–250,000", "· Women", NULL },
               scout_phrases_keep_ranges);
  assert_kept ((const char *[]) { "1%–50%", "· 25–34", NULL }, scout_phrases_keep_ranges);
  assert_kept ((const char *[]) { "أعمار", "\u206825–34\u2069", NULL }, scout_phrases_keep_ranges);
  assert_kept ((const char *[]) { "1,000–2,000–3,000", "of", NULL }, scout_phrases_keep_ranges);
  assert_kept ((const char *[]) { "1,000", "–", "2,000", NULL }, scout_phrases_keep_ranges);
  assert_kept ((const char *[]) { "–", NULL }, scout_phrases_keep_ranges);
  assert_lines ((const char *[]) { "Women,", "ages 25–34–44", NULL });
  assert_lines ((const char *[]) { "Followers of this", "creator:", "1,000,000–2,500,000", NULL });
}

/* A label of which the text was set before that is no wider, either. */
static void
assert_follows (void)
{
  GtkLabel *kept = new_label ("482,310 followers", scout_phrases_keep);
  GtkWidget *label = g_object_ref_sink (GTK_WIDGET (kept));
  int minimum = 0, large = 0;

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &large, NULL, NULL, NULL);
  g_test_message ("%d, and %d if large", minimum, large);
  g_assert_cmpint (large, <, 3 * minimum / 2);
  g_assert_finalize_object (label);
}

/* At twice the size of text a phrase may not have the width of a window. */
static void
test_large_text (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dots = 0;

  g_object_get (settings, "gtk-xft-dpi", &dots, NULL);
  assert_follows ();
  assert_lines ((const char *[]) { "Alder ·", "482,310", "followers", NULL });
  g_object_set (settings, "gtk-xft-dpi", dots, NULL);
}

int
main (int    argc,
      char **argv)
{
  int result;

  scout_ui_fixture_init (&argc, &argv);
  g_test_add_func ("/widgets/phrases/keeps", test_keeps);
  g_test_add_func ("/widgets/phrases/breaks", test_breaks);
  g_test_add_func ("/widgets/phrases/ranges", test_ranges);
  g_test_add_func ("/widgets/phrases/large-text", test_large_text);

  result = g_test_run ();
  scout_ui_fixture_finish ();
  return result;
}
