/* test-catalog-failures.c: tests that errors mean the same to the catalogue and to the protocol.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The catalogue may not know the graph layer, so that it names meanings by their nicks. Here each
 * of its errors is put into the graph layer, which must come to the same meaning. */

#include "config.h"

#include "scout-catalog.h"

#include "scout-graph-error.h"

static void
test_meaning (gconstpointer data)
{
  g_autoptr (ScoutCatalog) catalog = scout_catalog_new (TRUE);
  g_autoptr (GEnumClass) meanings = g_type_class_ref (SCOUT_TYPE_GRAPH_ERROR);
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog,
                                                      (ScoutNetwork) GPOINTER_TO_INT (data));

  g_assert_cmpuint (api->n_failures, >=, 6);
  for (gsize i = 0; i < api->n_failures; i++)
    {
      const ScoutCatalogFailure *failure = &api->failures[i];
      ScoutGraphFault fault = { 0 };
      g_autoptr (GError) error = NULL;

      fault.http_status = (guint) failure->http_status;
      fault.code = failure->code;
      fault.subcode = failure->subcode;
      fault.type = (char *) failure->type;
      fault.message = (char *) failure->message;
      fault.user_title = (char *) failure->title;
      fault.retry_after = -1;
      error = scout_graph_error_new (&fault);
      g_test_message ("%d: %s", scout_catalog_failure_get_number (failure), failure->meaning);
      g_assert_cmpstr (failure->meaning, ==,
                       g_enum_get_value (meanings, error->code)->value_nick);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/catalog-failures/facebook",
                        GINT_TO_POINTER (SCOUT_NETWORK_FACEBOOK), test_meaning);
  g_test_add_data_func ("/catalog-failures/instagram",
                        GINT_TO_POINTER (SCOUT_NETWORK_INSTAGRAM), test_meaning);

  return g_test_run ();
}
