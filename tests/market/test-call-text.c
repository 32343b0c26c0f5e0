/* test-call-text.c: calls as texts, and texts that are none.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-call-text.h"

#include "scout-insight.h"

/* What a token of Meta's looks like. */
#define CANARY "EAACANARY0123456789abcdefghijklmnop"

static void
test_round_trip (void)
{
  static const char * const cursors[] = { "after", NULL };
  g_autoptr(ScoutGraphRequest) request = scout_graph_request_new ("/creators");
  g_autoptr(ScoutGraphRequest) read = NULL;
  g_autofree char *text = NULL;

  scout_graph_request_add (request, "query", "caf\303\251 & tea=?");
  scout_graph_request_add (request, "after", "MAZDZD");
  scout_graph_request_add (request, "fields", "id,insights.metrics(reach)");
  text = scout_call_text_new (request, cursors);
  g_assert_cmpstr (text, ==, "/creators?query=caf%C3%A9%20%26%20tea%3D%3F"
                             "&fields=id%2Cinsights.metrics%28reach%29");

  read = scout_call_text_parse (text, "7");
  g_assert_nonnull (read);
  g_assert_cmpstr (scout_graph_request_get_path (read), ==, "/creators");
  g_assert_cmpuint (scout_graph_request_get_n_parameters (read), ==, 2);
  g_assert_cmpstr (scout_graph_request_get (read, "query"), ==, "caf\303\251 & tea=?");
  g_assert_cmpstr (scout_graph_request_get (read, "fields"), ==, "id,insights.metrics(reach)");
}

static void
test_id (void)
{
  g_autoptr(ScoutGraphRequest) read =
    scout_call_text_parse ("/creators?creator_id=" SCOUT_CALL_ID_PLACE "&limit=1", "7");

  g_assert_cmpstr (scout_graph_request_get (read, "creator_id"), ==, "7");
  g_assert_cmpstr (scout_graph_request_get (read, "limit"), ==, "1");
  g_assert_null (scout_call_text_parse ("/creators?creator_id=" SCOUT_CALL_ID_PLACE, NULL));
}

/* Anybody may have written the file. */
static void
test_none (void)
{
  static const char * const texts[] = {
    "", "creators", "https://example.org/creators?id=1", "/creators?x", "/creators?=x",
    "/creators?a=%", "/creators?a=%00", "/creators?a=%FF", "/creators?a=1&&b=2",
    "/creators?a=\377", "/creators?access_token=" CANARY, "/creators?query=" CANARY,
    "/creators?access_token=", "/creators?id=1&access_token=",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_message ("%" G_GSIZE_FORMAT, i);
      g_assert_null (scout_call_text_parse (texts[i], "7"));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/call-text/round-trip", test_round_trip);
  g_test_add_func ("/call-text/id", test_id);
  g_test_add_func ("/call-text/none", test_none);

  return g_test_run ();
}
