/* test-query-finding.c: what is said of a query's problems.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-query-finding.h"

#include "query-maker.h"
#include "scout-query-lint.h"

typedef struct
{
  const char *where;
  const char *parameters;
  const char *message;
  const char *label; /* of the button */
} Words;

static const Words words[] = {
  { IG, "{\"query\":\"tea\",\"username\":\"x\",\"age\":[\"18-24\"]}",
    "“Username” can only be used alone, without other filters.", "Remove the others" },
  { IG, "{\"query\":\"tea\",\"similar-to\":[\"a\"]}",
    "“Similar to” and “Search” cannot be used together.", "Remove “Search”" },
  { IG, "{\"similar-to\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]}",
    "“Similar to” takes at most 5 values.", "Keep the first 5" },
  { IG, "{\"min-followers\":\"100000\",\"max-followers\":\"25000\"}",
    "“Followers at least” is more than “Followers at most”.", "Swap them" },
  { IG, "{\"min-followers\":\"12345\"}",
    "Instagram does not know “12,345” under “Followers at least”.", "Use “10K”" },
  { IG, "{\"states\":[\"Texas\"]}",
    "“States of the US” needs “Countries” to be “United States”, and nothing else.",
    "Set “Countries” to “United States”" },
  { FB, "{\"query\":\"tea\",\"sort\":\"followers\"}",
    "“Sort by” has no effect together with “Search”.", "Remove “Sort by”" },
  { FB, "{\"countries\":[\"US\",\"Atlantis\"]}",
    "Facebook does not know “" FSI "Atlantis" PDI "” under “Countries”.",
    "Remove “" FSI "Atlantis" PDI "”" },
  { FB, "{\"countries\":[\"CH\",\"Atlantis\",\"AT\"]}",
    "Facebook does not know “" FSI "CH" PDI "” and 2 more under “Countries”.", "Remove them" },
  { FB, "{\"interaction-rate\":{\"min\":1,\"time-range\":\"last-90-days\"}}",
    "Facebook has no figures of “Interaction rate” for “Last 90 days”.", "Use “Last 28 days”" },
  { FB, "{\"interaction-rate\":{\"min\":120}}",
    "“Interaction rate” is a share here, and cannot be more than 100%.", "Use “100%”" },
  { FB, "{\"reach\":{\"min\":-2}}", "“Reach” cannot be less than 0.", "Use “0”" },
  { FB, "{\"reach\":{\"min\":2,\"max\":1}}", "The lower end of “Reach” is above its upper end.",
    "Swap them" },
  { POSTS, "{}", "Facebook wants at least one filter before it searches.",
    "Set “Published within” to “Last 90 days”" },
  { POSTS, "{\"start-date\":\"soon\"}",
    "“Published from” takes a day such as 2026-11-25, not “" FSI "soon" PDI "”.",
    "Remove “Published from”" },
  { POSTS, "{\"start-date\":\"2026-11-02\",\"end-date\":\"2026-11-01\"}",
    "“Published from” is a later day than “Published until”.", "Swap them" },
};

static void
test_words (void)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr(ScoutQuery) query = query_maker_make (catalog, words[i].where, words[i].parameters);
      g_autoptr(GPtrArray) findings = scout_query_lint (query);
      const ScoutQueryFinding *finding = g_ptr_array_index (findings, 0);
      g_autofree char *message = scout_query_finding_dup_message (finding);
      g_autofree char *label = scout_query_finding_dup_fix_label (finding);

      g_assert_cmpstr (message, ==, words[i].message);
      g_assert_cmpstr (label, ==, words[i].label);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/query-finding/words", test_words);

  return g_test_run ();
}
