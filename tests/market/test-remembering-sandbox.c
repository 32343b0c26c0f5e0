/* test-remembering-sandbox.c: what is asked twice within minutes costs its calls once.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sandbox counts. Both clocks, that of the client and that of the memory, are moved by hand. */

#include "config.h"

#include "remembering-fixture.h"
#include "scout-answer-memory.h"
#include "scout-unanswered.h"

#include <math.h>

#define NAME "mayabrews"
#define L7 SCOUT_TIME_RANGE_L7
#define L28 SCOUT_TIME_RANGE_L28
#define MONTH SCOUT_TIME_RANGE_THIS_MONTH

static guint
load_split (SandboxFixture *fixture,
            const char     *id,
            ScoutBreakdown  breakdown,
            ScoutTimeRange  range)
{
  sandbox_fixture_load_split (fixture, id, breakdown, range);
  g_assert_no_error (fixture->error);

  return remembering_count_calls (fixture);
}

static void
pass (SandboxFixture *fixture,
      gint64          span)
{
  scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (fixture->clock), span);
}

/* Each creator, part, way of dividing and range by itself, and a range only where there is one. */
static void
test_once (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;

  remembering_find_creators (fixture, &id, &other_id);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 1);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 0);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L7), ==, 0);
  g_assert_cmpuint (remembering_load (fixture, other_id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 1);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_DAILY, L28), ==, 1);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_DAILY, L7), ==, 0);

  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 1);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L7), ==, 1);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 0);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L7), ==, 0);

  g_assert_cmpuint (load_split (fixture, id, SCOUT_BREAKDOWN_FOLLOW_TYPE, L28), ==, 1);
  g_assert_cmpuint (load_split (fixture, id, SCOUT_BREAKDOWN_CONTENT_TYPE, L28), ==, 1);
  g_assert_cmpuint (load_split (fixture, id, SCOUT_BREAKDOWN_FOLLOW_TYPE, L7), ==, 1);
  g_assert_cmpuint (load_split (fixture, id, SCOUT_BREAKDOWN_FOLLOW_TYPE, L28), ==, 0);
  g_assert_cmpuint (load_split (fixture, id, SCOUT_BREAKDOWN_CONTENT_TYPE, L28), ==, 0);
}

/* Parts that take several calls. */
static void
test_instagram (void)
{
  static const ScoutCreatorPart parts[] = {
    SCOUT_CREATOR_PART_PROFILE, SCOUT_CREATOR_PART_FIGURES, SCOUT_CREATOR_PART_DAILY,
    SCOUT_CREATOR_PART_CONTENT, SCOUT_CREATOR_PART_PARTNERS, SCOUT_CREATOR_PART_BRANDED,
    SCOUT_CREATOR_PART_ADS,
  };
  g_autoptr(SandboxFixture) fixture = remembering_new_instagram (FALSE);

  g_assert_false (scout_marketplace_supports_content (fixture->marketplace));
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr(ScoutCreator) before = NULL;

      g_assert_cmpuint (remembering_load (fixture, NAME, parts[i], MONTH), >, 0);
      before = g_object_ref (fixture->creator);
      g_assert_cmpuint (remembering_load (fixture, NAME, parts[i], MONTH), ==, 0);
      g_assert_true (fixture->creator == before);
    }
  g_assert_cmpuint (remembering_load (fixture, NAME, SCOUT_CREATOR_PART_DAILY, L7), >, 0);
  g_assert_cmpuint (load_split (fixture, NAME, SCOUT_BREAKDOWN_GENDER, MONTH), >, 0);
  g_assert_cmpuint (load_split (fixture, NAME, SCOUT_BREAKDOWN_GENDER, MONTH), ==, 0);
}

/* What no range changes is asked for with the first one only, and comes with each. */
static void
test_ranges (void)
{
  static const ScoutTimeRange ranges[] = { MONTH, SCOUT_TIME_RANGE_THIS_WEEK,
                                           SCOUT_TIME_RANGE_L14 };
  static const ScoutInsightKey followers = { SCOUT_METRIC_FOLLOWERS, SCOUT_BREAKDOWN_NONE,
                                             SCOUT_PERIOD_OVERALL, SCOUT_TIME_RANGE_LIFETIME };
  g_autoptr(SandboxFixture) fixture = remembering_new_instagram (TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      g_assert_cmpuint (remembering_load (fixture, NAME, SCOUT_CREATOR_PART_FIGURES, ranges[i]), ==,
                        i == 0 ? 2 : 1);
      g_assert_nonnull (scout_creator_get_insight (fixture->creator, &followers));
      g_assert_false (isnan (scout_creator_get_figure (fixture->creator, SCOUT_METRIC_REACH,
                                                       ranges[i])));
    }

  /* Of a range that Instagram does not have there is nothing else. */
  g_assert_cmpuint (remembering_load (fixture, NAME, SCOUT_CREATOR_PART_FIGURES, L28), >, 0);
  g_assert_cmpuint (remembering_load (fixture, NAME, SCOUT_CREATOR_PART_FIGURES, L7), ==, 0);

  scout_marketplace_forget (fixture->marketplace, NAME);
  g_assert_cmpuint (remembering_load (fixture, NAME, SCOUT_CREATOR_PART_FIGURES, MONTH), ==, 2);
  pass (fixture, SCOUT_ANSWER_MEMORY_PATIENCE);
  g_assert_cmpuint (remembering_load (fixture, NAME, SCOUT_CREATOR_PART_FIGURES,
                                      SCOUT_TIME_RANGE_L14), ==, 2);
}

/* An answer stays as old as it is, and stands for its question for five minutes. */
static void
test_age (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  gint64 told_at = 0;

  remembering_find_creators (fixture, &id, &other_id);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 1);
  told_at = scout_insight_get_fetched_at (scout_creator_get_nth_insight (fixture->creator, 0));
  g_assert_cmpint (told_at, >, 0);

  pass (fixture, SCOUT_ANSWER_MEMORY_PATIENCE - G_TIME_SPAN_SECOND);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 0);
  g_assert_cmpint (scout_insight_get_fetched_at (scout_creator_get_nth_insight (fixture->creator,
                                                                                0)),
                   ==, told_at);

  /* That it was looked at makes it no newer. */
  pass (fixture, G_TIME_SPAN_SECOND);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 1);
  g_assert_cmpint (scout_insight_get_fetched_at (scout_creator_get_nth_insight (fixture->creator,
                                                                                0)),
                   >=, told_at + SCOUT_ANSWER_MEMORY_PATIENCE);
}

/* What is asked anew replaces what was known, of this creator only. */
static void
test_forget (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_autoptr(ScoutCreator) before = NULL;
  g_autoptr(ScoutCreator) renewed = NULL;

  remembering_find_creators (fixture, &id, &other_id);
  remembering_load (fixture, other_id, SCOUT_CREATOR_PART_PROFILE, L28);
  remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28);
  before = g_object_ref (fixture->creator);
  remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28);

  scout_marketplace_forget (fixture->marketplace, id);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 1);
  renewed = g_object_ref (fixture->creator);
  g_assert_true (renewed != before);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 0);
  g_assert_true (fixture->creator == renewed);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 1);
  g_assert_cmpuint (remembering_load (fixture, other_id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 0);

  scout_marketplace_forget (fixture->marketplace, NULL);
  g_assert_cmpuint (remembering_load (fixture, other_id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 1);
}

/* Neither an error nor an answer of which a figure is missing stands for the question. */
static void
test_failures (void)
{
  const ScoutSandboxFault fault = {
    .kind = SCOUT_SANDBOX_FAULT_STATUS,
    .path = "/creator_marketplace/creators",
    .query = "creator_reach",
    .count = 1000,
    .status = 500,
  };
  g_autoptr(SandboxFixture) fixture = remembering_new ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;

  remembering_find_creators (fixture, &id, &other_id);
  sandbox_fixture_add_fault (fixture, SCOUT_SANDBOX_FAULT_NOT_ELIGIBLE, 1);
  sandbox_fixture_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28);
  g_assert_nonnull (fixture->error);
  remembering_count_calls (fixture);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 1);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 0);

  scout_sandbox_add_fault (fixture->sandbox, &fault);
  remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28);
  g_assert_true (scout_unanswered_has_any (G_OBJECT (fixture->creator)));
  scout_sandbox_clear_faults (fixture->sandbox);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 1);
  g_assert_false (scout_unanswered_has_any (G_OBJECT (fixture->creator)));
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES, L28), ==, 0);
}

/* What tells what is true now is asked each time. */
static void
test_passed_on (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new ();
  g_autoptr(ScoutQuery) query = sandbox_fixture_make_query (fixture, "coffee");
  g_autoptr(GCancellable) cancelled = g_cancellable_new ();

  for (guint i = 0; i < 2; i++)
    {
      sandbox_fixture_search (fixture, query, NULL);
      g_assert_no_error (fixture->error);
      g_assert_cmpuint (fixture->batch->creators->len, >, 0);
      g_assert_cmpuint (remembering_count_calls (fixture), ==, 1);
      g_assert_true (sandbox_fixture_check (fixture));
      g_assert_cmpuint (remembering_count_calls (fixture), ==, 1);
    }

  g_cancellable_cancel (cancelled);
  sandbox_fixture_search (fixture, query, cancelled);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/remembering-sandbox/once", test_once);
  g_test_add_func ("/remembering-sandbox/instagram", test_instagram);
  g_test_add_func ("/remembering-sandbox/ranges", test_ranges);
  g_test_add_func ("/remembering-sandbox/age", test_age);
  g_test_add_func ("/remembering-sandbox/forget", test_forget);
  g_test_add_func ("/remembering-sandbox/failures", test_failures);
  g_test_add_func ("/remembering-sandbox/passed-on", test_passed_on);

  return g_test_run ();
}
