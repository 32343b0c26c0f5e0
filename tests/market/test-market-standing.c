/* test-market-standing.c: one number of Meta's has several reasons, of which more may be known.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "answered-market.h"
#include "scout-graph-error.h"
#include "scout-query-builder.h"
#include "scout-unasked-marketplace.h"

#define REFUSAL(message) "{\"error\":{\"code\":10,\"message\":\"(#10) " message "\"}}"
#define PLAIN REFUSAL ("Application does not have permission for this action")
#define NAMED REFUSAL ("The app lacks the required instagram_creator_marketplace_discovery " \
                       "permission.")
#define OTHER_CODE "{\"error\":{\"code\":200,\"message\":\"(#200) Permissions error\"}}"
#define INELIGIBLE REFUSAL ("The brand is not eligible to onboard to the creator marketplace.")
#define UNSHARED REFUSAL ("Data unavailable: Creator is not onboarded to Creator Marketplace " \
                          "insights sharing")

typedef struct
{
  const char *body;
  ScoutMarketStanding standing;
  ScoutGraphError code;
} Case;

/* S1 and S2, "Error Codes": what Meta's words tell stands, whatever else is known. */
static const Case cases[] = {
  { PLAIN, { FALSE, FALSE }, SCOUT_GRAPH_ERROR_PERMISSION },
  { PLAIN, { FALSE, TRUE }, SCOUT_GRAPH_ERROR_PERMISSION },
  { PLAIN, { TRUE, FALSE }, SCOUT_GRAPH_ERROR_UNDECIDED },
  { PLAIN, { TRUE, TRUE }, SCOUT_GRAPH_ERROR_WITHHELD },
  { PLAIN, { TRUE, FALSE, TRUE }, SCOUT_GRAPH_ERROR_REFUSED },
  { NAMED, { TRUE, FALSE }, SCOUT_GRAPH_ERROR_PERMISSION },
  { NAMED, { TRUE, TRUE }, SCOUT_GRAPH_ERROR_PERMISSION },
  { OTHER_CODE, { TRUE, FALSE }, SCOUT_GRAPH_ERROR_PERMISSION },
  { OTHER_CODE, { TRUE, TRUE }, SCOUT_GRAPH_ERROR_PERMISSION },
  { INELIGIBLE, { TRUE, TRUE }, SCOUT_GRAPH_ERROR_NOT_ELIGIBLE },
  { UNSHARED, { TRUE, FALSE }, SCOUT_GRAPH_ERROR_NOT_ONBOARDED },
};

static void
search (AnsweredMarket *fixture)
{
  g_autoptr(ScoutQuery) query = scout_query_new_for_text (
    scout_marketplace_get_catalog (fixture->marketplace), SCOUT_NETWORK_INSTAGRAM, "coffee");

  fixture->n_outcomes = 0;
  g_clear_error (&fixture->error);
  g_clear_pointer (&fixture->batch, scout_creator_batch_free);
  scout_marketplace_search_async (fixture->marketplace, query, NULL, NULL,
                                  answered_market_searched_cb, fixture);
  answered_market_wait (fixture);
}

static void
load (AnsweredMarket   *fixture,
      ScoutCreatorPart  part)
{
  fixture->n_outcomes = 0;
  g_clear_error (&fixture->error);
  g_clear_object (&fixture->creator);
  answered_market_load (fixture, "maya.brews", part);
}

static void
test_creator (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const AnsweredRule rule = { NULL, 403, cases[i].body };
      g_auto(AnsweredMarket) fixture = { NULL };

      g_test_message ("%" G_GSIZE_FORMAT ": %s", i, cases[i].body);
      answered_market_init (&fixture, &rule);
      scout_marketplace_set_standing (fixture.marketplace, &cases[i].standing);
      load (&fixture, SCOUT_CREATOR_PART_PROFILE);
      g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, (int) cases[i].code);
    }
}

/* Whoever is refused a search is refused all: it is not the creator's doing. */
static void
test_search (void)
{
  const AnsweredRule rule = { NULL, 403, PLAIN };
  const ScoutMarketStanding standing = { TRUE, TRUE };
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, &rule);
  scout_marketplace_set_standing (fixture.marketplace, &standing);
  search (&fixture);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_REFUSED);
  load (&fixture, SCOUT_CREATOR_PART_PROFILE);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_REFUSED);
}

/* What is answered tells that the Page may ask; before, nobody knows whose doing it is. */
static void
test_learns (void)
{
  g_autofree char *maya = g_strdup_printf (MAYA, "");
  const AnsweredRule rules[] = { { "breakdown", 403, PLAIN }, { NULL, 200, maya } };
  const ScoutMarketStanding standing = { TRUE, FALSE };
  g_auto(AnsweredMarket) fixture = { NULL };

  answered_market_init (&fixture, rules);
  scout_marketplace_set_standing (fixture.marketplace, &standing);
  load (&fixture, SCOUT_CREATOR_PART_AUDIENCE);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_UNDECIDED);

  load (&fixture, SCOUT_CREATOR_PART_PROFILE);
  g_assert_no_error (fixture.error);
  load (&fixture, SCOUT_CREATOR_PART_AUDIENCE);
  g_assert_error (fixture.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_WITHHELD);
}

static void
refused_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  GError **error = user_data;

  g_assert_null (scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result, error));
}

/* Where nobody has signed in nothing is told of a creator, in parts or divided. */
static void
test_nobody (void)
{
  const ScoutQuestion question = { "1", .breakdown = SCOUT_BREAKDOWN_AGE_GENDER,
                                   .range = SCOUT_TIME_RANGE_LIFETIME };
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr(ScoutMarketplace) marketplace = scout_unasked_marketplace_new (catalog,
                                                                           SCOUT_NETWORK_FACEBOOK);
  g_autoptr(GError) of_part = NULL;
  g_autoptr(GError) of_split = NULL;

  scout_marketplace_load_creator_async (marketplace, question.id, SCOUT_CREATOR_PART_PROFILE,
                                        question.range, NULL, refused_cb, &of_part);
  scout_marketplace_load_split_async (marketplace, &question, NULL, refused_cb, &of_split);
  while (of_part == NULL || of_split == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_error (of_part, G_IO_ERROR, G_IO_ERROR_NOT_CONNECTED);
  g_assert_error (of_split, G_IO_ERROR, G_IO_ERROR_NOT_CONNECTED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/market-standing/creator", test_creator);
  g_test_add_func ("/market-standing/search", test_search);
  g_test_add_func ("/market-standing/learns", test_learns);
  g_test_add_func ("/market-standing/nobody", test_nobody);

  return g_test_run ();
}
