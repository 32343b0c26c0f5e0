/* test-remembering-together.c: who asks the same at once shares the answer.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Both clocks, that of the client and that of the memory, are moved by hand. */

#include "config.h"

#include "remembering-fixture.h"

#define L28 SCOUT_TIME_RANGE_L28

/* One who asks for a profile, and what came of it. */
typedef struct
{
  GCancellable *cancellable; /* (owned) */
  ScoutCreator *creator;     /* (owned) (nullable) */
  GError *error;             /* (owned) (nullable) */
} Asker;

static void
asker_clear (Asker *asker)
{
  g_clear_object (&asker->cancellable);
  g_clear_object (&asker->creator);
  g_clear_error (&asker->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Asker, asker_clear)

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Asker *asker = user_data;

  asker->creator = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result,
                                                          &asker->error);
}

static void
ask (SandboxFixture *fixture,
     const char     *id,
     Asker          *asker)
{
  asker->cancellable = g_cancellable_new ();
  scout_marketplace_load_creator_async (fixture->marketplace, id, SCOUT_CREATOR_PART_PROFILE, L28,
                                        asker->cancellable, answered_cb, asker);
}

static void
wait_for (SandboxFixture *fixture,
          const Asker    *asker)
{
  while (asker->creator == NULL && asker->error == NULL)
    sandbox_fixture_iterate (fixture);
}

/* Whether to ask costs nothing. */
static gboolean
remembers (SandboxFixture   *fixture,
           const char       *id,
           ScoutCreatorPart  part)
{
  const ScoutQuestion question = { id, .creator_part = part, .range = L28 };

  return scout_marketplace_remembers (fixture->marketplace, &question);
}

/* Who asks the same while it is on its way waits for the same answer; who gives up takes it from
 * nobody. Whether there is such an answer can be asked before. */
static void
test_together (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_auto(Asker) first = { NULL, };
  g_auto(Asker) second = { NULL, };
  g_auto(Asker) third = { NULL, };

  remembering_find_creators (fixture, &id, &other_id);
  g_assert_false (remembers (fixture, id, SCOUT_CREATOR_PART_PROFILE));
  ask (fixture, id, &first);
  g_assert_true (remembers (fixture, id, SCOUT_CREATOR_PART_PROFILE));
  g_assert_false (remembers (fixture, id, SCOUT_CREATOR_PART_FIGURES));
  g_assert_false (remembers (fixture, other_id, SCOUT_CREATOR_PART_PROFILE));
  ask (fixture, id, &second);
  ask (fixture, id, &third);
  g_cancellable_cancel (first.cancellable);
  wait_for (fixture, &first);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  wait_for (fixture, &second);
  wait_for (fixture, &third);
  g_assert_no_error (second.error);
  g_assert_nonnull (second.creator);
  g_assert_true (second.creator == third.creator);
  g_assert_cmpuint (remembering_count_calls (fixture), ==, 1);
  g_assert_true (remembers (fixture, id, SCOUT_CREATOR_PART_PROFILE));
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 0);
  scout_marketplace_forget (fixture->marketplace, id);
  g_assert_false (remembers (fixture, id, SCOUT_CREATOR_PART_PROFILE));
}

/* Where all give up the call ends, and the next one asks anew; but not if there is a next one
 * before anybody has noticed. */
static void
test_given_up (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_auto(Asker) first = { NULL, };
  g_auto(Asker) second = { NULL, };
  g_auto(Asker) late = { NULL, };
  g_auto(Asker) never = { NULL, };

  remembering_find_creators (fixture, &id, &other_id);
  sandbox_fixture_add_fault (fixture, SCOUT_SANDBOX_FAULT_STALL, 1);
  ask (fixture, id, &first);
  while (remembering_count_calls (fixture) == 0)
    sandbox_fixture_iterate (fixture);
  g_cancellable_cancel (first.cancellable);
  wait_for (fixture, &first);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28), ==, 1);

  ask (fixture, other_id, &second);
  g_cancellable_cancel (second.cancellable);
  ask (fixture, other_id, &late);
  wait_for (fixture, &second);
  wait_for (fixture, &late);
  g_assert_error (second.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_nonnull (late.creator);
  g_assert_cmpuint (remembering_count_calls (fixture), ==, 1);

  never.cancellable = g_cancellable_new ();
  g_cancellable_cancel (never.cancellable);
  scout_marketplace_load_creator_async (fixture->marketplace, "1", SCOUT_CREATOR_PART_PROFILE, L28,
                                        never.cancellable, answered_cb, &never);
  g_assert_no_error (never.error);
  wait_for (fixture, &never);
  g_assert_error (never.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (remembering_count_calls (fixture), ==, 0);
}

/* What is forgotten while it is on its way is answered, and not remembered. */
static void
test_forget_on_the_way (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new ();
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_auto(Asker) first = { NULL, };
  g_auto(Asker) second = { NULL, };

  remembering_find_creators (fixture, &id, &other_id);
  ask (fixture, id, &first);
  scout_marketplace_forget (fixture->marketplace, id);
  ask (fixture, id, &second);
  wait_for (fixture, &first);
  wait_for (fixture, &second);
  g_assert_nonnull (first.creator);
  g_assert_nonnull (second.creator);
  g_assert_true (first.creator != second.creator);
  g_assert_cmpuint (remembering_count_calls (fixture), ==, 2);

  remembering_load (fixture, id, SCOUT_CREATOR_PART_PROFILE, L28);
  g_assert_true (fixture->creator == second.creator);
}

/* Nor does Instagram remember by itself what no range changes, if it was asked before. */
static void
test_forget_figures_on_the_way (void)
{
  g_autoptr(SandboxFixture) fixture = remembering_new_instagram (TRUE);
  g_autofree char *id = NULL;
  g_autofree char *other_id = NULL;
  g_auto(Asker) asker = { NULL, };

  remembering_find_creators (fixture, &id, &other_id);
  asker.cancellable = g_cancellable_new ();
  scout_marketplace_load_creator_async (fixture->marketplace, id, SCOUT_CREATOR_PART_FIGURES,
                                        SCOUT_TIME_RANGE_THIS_MONTH, asker.cancellable,
                                        answered_cb, &asker);
  scout_marketplace_forget (fixture->marketplace, id);
  wait_for (fixture, &asker);
  g_assert_no_error (asker.error);
  g_assert_cmpuint (remembering_count_calls (fixture), ==, 2);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES,
                                      SCOUT_TIME_RANGE_THIS_WEEK), ==, 2);
  g_assert_cmpuint (remembering_load (fixture, id, SCOUT_CREATOR_PART_FIGURES,
                                      SCOUT_TIME_RANGE_L14), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/remembering-together/same", test_together);
  g_test_add_func ("/remembering-together/given-up", test_given_up);
  g_test_add_func ("/remembering-together/forget-on-the-way", test_forget_on_the_way);
  g_test_add_func ("/remembering-together/forget-figures-on-the-way",
                   test_forget_figures_on_the_way);

  return g_test_run ();
}
