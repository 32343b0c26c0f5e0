/* test-unanswered.c: figures that were asked for and did not come.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-unanswered.h"

#include <gio/gio.h>

static void
test_note (void)
{
  g_autofree char *name = g_strdup ("reach_by_age");
  const ScoutUnansweredFigure figures[] = {
    { "views", SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_NONE },
    { name, SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_FOLLOW_TYPE },
  };
  const ScoutUnansweredFigure more = { "saves", SCOUT_METRIC_SAVES, SCOUT_BREAKDOWN_NONE };
  g_autoptr(GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "Busy");
  g_autoptr(GObject) answer = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr(GObject) merged = g_object_new (G_TYPE_OBJECT, NULL);

  g_assert_false (scout_unanswered_has_any (answer));
  g_assert_null (scout_unanswered_find_named (NULL, "views"));
  g_assert_null (scout_unanswered_find_named (answer, "views"));
  g_assert_null (scout_unanswered_find (answer, SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_NONE));

  scout_unanswered_note (answer, figures, G_N_ELEMENTS (figures), error);
  *name = '\0';
  g_assert_true (scout_unanswered_has_any (answer));
  g_assert_cmpstr (scout_unanswered_find_named (answer, "reach_by_age")->message, ==, "Busy");
  g_assert_nonnull (scout_unanswered_find (answer, SCOUT_METRIC_VIEWS, SCOUT_BREAKDOWN_NONE));
  g_assert_nonnull (scout_unanswered_find (answer, SCOUT_METRIC_REACH,
                                           SCOUT_BREAKDOWN_FOLLOW_TYPE));
  g_assert_null (scout_unanswered_find (answer, SCOUT_METRIC_REACH, SCOUT_BREAKDOWN_NONE));
  g_assert_null (scout_unanswered_find_named (answer, "saves"));

  scout_unanswered_pass_on (merged, answer);
  g_assert_false (scout_unanswered_has_any (merged));
  g_assert_nonnull (scout_unanswered_find_named (answer, "views"));
  scout_unanswered_pass_on (answer, merged);
  g_clear_object (&answer);
  answer = g_object_new (G_TYPE_OBJECT, NULL);
  scout_unanswered_note (answer, &more, 1, error);
  scout_unanswered_pass_on (answer, merged);
  g_assert_nonnull (scout_unanswered_find_named (merged, "saves"));
  g_assert_nonnull (scout_unanswered_find_named (merged, "views"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/unanswered/note", test_note);

  return g_test_run ();
}
