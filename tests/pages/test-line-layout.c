/* test-line-layout.c: what gives way in a line, and what does not.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-line-layout.h"
#include "scout-ui-fixture.h"

#define SPACING 6
#define HEIGHT 40

typedef enum
{
  COUNT,
  DETAILS,
  TOOL,
  ORDER,
  N_PARTS,
} Part;

typedef struct
{
  GtkWidget *window;
  GtkWidget *line;
  GtkWidget *parts[N_PARTS];
  int widths[N_PARTS]; /* natural ones */
  int whole;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  is_rtl)
{
  static const char * const texts[N_PARTS] = { "24 creators loaded", "of the last 28 days", "tool",
                                               "Recommended" };

  fixture->line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (fixture->line, scout_line_layout_new (SPACING));
  fixture->window = scout_ui_fixture_present (fixture->line, 600, HEIGHT);
  if (is_rtl != NULL)
    gtk_widget_set_direction (fixture->line, GTK_TEXT_DIR_RTL);
  for (guint i = 0; i < N_PARTS; i++)
    {
      fixture->parts[i] = gtk_label_new (texts[i]);
      if (i != TOOL)
        gtk_label_set_ellipsize (GTK_LABEL (fixture->parts[i]), PANGO_ELLIPSIZE_END);
      gtk_box_append (GTK_BOX (fixture->line), fixture->parts[i]);
      gtk_widget_measure (fixture->parts[i], GTK_ORIENTATION_HORIZONTAL, -1, NULL,
                          &fixture->widths[i], NULL, NULL);
      fixture->whole += fixture->widths[i] + (i > 0 ? SPACING : 0);
    }
  gtk_widget_set_hexpand (fixture->parts[DETAILS], TRUE);
  scout_line_layout_set_rank (fixture->parts[COUNT], 1, FALSE);
  scout_line_layout_set_rank (fixture->parts[ORDER], 2, FALSE);
  scout_line_layout_set_rank (fixture->parts[DETAILS], 3, TRUE);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  is_rtl)
{
  scout_ui_fixture_close (fixture->window);
}

/* Gives the line a width, and says how wide its parts are and where the last one ends. */
static int
allocate (Fixture *fixture,
          int      width,
          int      got[N_PARTS])
{
  graphene_rect_t bounds;

  gtk_widget_allocate (fixture->line, width, HEIGHT, -1, NULL);
  for (guint i = 0; i < N_PARTS; i++)
    got[i] = gtk_widget_get_child_visible (fixture->parts[i])
               ? gtk_widget_get_width (fixture->parts[i]) : 0;
  g_assert_true (gtk_widget_compute_bounds (fixture->parts[ORDER], fixture->line, &bounds));

  return gtk_widget_get_direction (fixture->line) == GTK_TEXT_DIR_RTL
           ? width - (int) bounds.origin.x : (int) (bounds.origin.x + bounds.size.width);
}

static void
test_gives_way (Fixture       *fixture,
                gconstpointer  is_rtl)
{
  int without = fixture->whole - fixture->widths[DETAILS] - SPACING;
  int got[N_PARTS];

  /* Who expands has what is left. */
  g_assert_cmpint (allocate (fixture, fixture->whole + 50, got), ==, fixture->whole + 50);
  g_assert_cmpint (got[DETAILS], ==, fixture->widths[DETAILS] + 50);
  g_assert_cmpint (got[COUNT], ==, fixture->widths[COUNT]);

  /* What would be cut goes, and the others stay where they were. */
  g_assert_cmpint (allocate (fixture, fixture->whole - 1, got), ==, fixture->whole - 1);
  g_assert_cmpint (got[DETAILS], ==, 0);
  g_assert_cmpint (got[COUNT], ==, fixture->widths[COUNT]);
  g_assert_cmpint (got[ORDER], ==, fixture->widths[ORDER]);

  g_assert_cmpint (allocate (fixture, without - 20, got), ==, without - 20);
  g_assert_cmpint (got[COUNT], ==, fixture->widths[COUNT]);
  g_assert_cmpint (got[ORDER], ==, fixture->widths[ORDER] - 20);

  g_assert_cmpint (allocate (fixture, without - fixture->widths[ORDER], got), ==,
                   without - fixture->widths[ORDER]);
  g_assert_cmpint (got[COUNT], <, fixture->widths[COUNT]);
  g_assert_cmpint (got[TOOL], ==, fixture->widths[TOOL]);

  /* With more room again, everything is back. */
  allocate (fixture, fixture->whole, got);
  for (guint i = 0; i < N_PARTS; i++)
    g_assert_cmpint (got[i], ==, fixture->widths[i]);
}

static void
test_measure (Fixture       *fixture,
              gconstpointer  is_rtl)
{
  int minimum = 0;
  int natural = 0;

  gtk_widget_measure (fixture->line, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL,
                      NULL);
  g_assert_cmpint (natural, ==, fixture->whole);
  g_assert_cmpint (minimum, <, fixture->whole - fixture->widths[DETAILS]);
  g_assert_cmpint (minimum, >=, fixture->widths[TOOL]);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  scout_ui_fixture_init (&argc, &argv);

#define ADD(path, is_rtl, test) \
  g_test_add ("/line-layout/" path, Fixture, is_rtl, set_up, test, tear_down)
  ADD ("gives-way", NULL, test_gives_way);
  ADD ("gives-way-rtl", "rtl", test_gives_way);
  ADD ("measure", NULL, test_measure);
#undef ADD

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
