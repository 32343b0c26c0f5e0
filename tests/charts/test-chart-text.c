/* test-chart-text.c: in which order the letters of a chart's words stand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The reference pictures have blocks instead of letters and cannot tell. */

#include "config.h"

#include "scout-chart-text.h"

#include <pango/pangocairo.h>
#include <string.h>

static int
find_place (PangoLayout *layout,
            const char  *letter)
{
  const char *text = pango_layout_get_text (layout);
  PangoRectangle place;

  g_assert_nonnull (strstr (text, letter));
  pango_layout_index_to_pos (layout, (int) (strstr (text, letter) - text), &place);

  /* The width of a letter that is read from right to left is negative. */
  return MIN (place.x, place.x + place.width);
}

static void
assert_order (PangoDirection  direction,
              const char     *text,
              const char     *left,
              const char     *right)
{
  g_autoptr(PangoFontMap) fonts = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (fonts);
  g_autoptr(PangoLayout) layout = NULL;

  pango_context_set_base_dir (context, direction);
  layout = scout_chart_text_new_in_font (context, text, SCOUT_CHART_FONT_NORMAL);
  g_test_message ("“%s”, %s before %s", text, left, right);
  g_assert_cmpint (find_place (layout, left), <, find_place (layout, right));
  g_object_unref (context);
}

/* What has no letters is read the same way in an Arabic interface. */
static void
test_without_letters (void)
{
  static const PangoDirection directions[] = { PANGO_DIRECTION_LTR, PANGO_DIRECTION_RTL };

  for (gsize i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      assert_order (directions[i], "18–24", "18", "24");
      assert_order (directions[i], "65+", "65", "+");
      assert_order (directions[i], "−7.5%", "−", "7");
      assert_order (directions[i], "7.5%", "7", "%");
    }
}

static void
test_with_letters (void)
{
  assert_order (PANGO_DIRECTION_RTL, "Women 25", "Women", "25");
  assert_order (PANGO_DIRECTION_LTR, "نساء 25", "25", "نساء");
  assert_order (PANGO_DIRECTION_RTL, "نساء 25", "25", "نساء");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/text/without-letters", test_without_letters);
  g_test_add_func ("/charts/text/with-letters", test_with_letters);

  return g_test_run ();
}
