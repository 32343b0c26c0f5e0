/* test-failures.c: each row of Meta's error tables arrives as what it means, in Meta's words.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "answering-transport.h"
#include "scout-catalog.h"
#include "scout-graph-client.h"
#include "scout-graph-error.h"

#include <string.h>

/* What S1 and S2 leave out of a message: {value}, {filter-key} and the like. */
static char *
fill_in (const char *message)
{
  g_autoptr(GRegex) blank = g_regex_new ("\\{[a-z_-]+\\}", 0, 0, NULL);

  return g_regex_replace_literal (blank, message, -1, 0, "reach \"L\303\251\"", 0, NULL);
}

static void
append_text (GString    *json,
             const char *name,
             const char *text) /* (nullable) */
{
  g_autofree char *escaped = text != NULL ? g_strescape (text, "\303\251\342\200\231") : NULL;

  if (escaped != NULL)
    g_string_append_printf (json, "\"%s\":\"%s\",", name, escaped);
}

static char *
answer (ScoutGraphRequest *request,
        guint             *http_status,
        gpointer           user_data)
{
  const ScoutCatalogFailure *failure = user_data;
  g_autofree char *message = failure->message != NULL ? fill_in (failure->message) : NULL;
  g_autoptr(GString) json = g_string_new ("{\"error\":{");

  *http_status = (guint) failure->http_status;
  append_text (json, "message", message);
  append_text (json, "type", failure->type);
  append_text (json, "error_user_title", failure->title);
  append_text (json, "error_user_msg", message);
  if (failure->subcode != 0)
    g_string_append_printf (json, "\"error_subcode\":%d,", failure->subcode);
  g_string_append_printf (json, "\"code\":%d,\"fbtrace_id\":\"AmFGcW_3hwD\"}}", failure->code);

  return g_string_free (g_steal_pointer (&json), FALSE);
}

static gpointer
read_nothing (ScoutJsonReader *reader,
              gint64           fetched_at,
              gconstpointer    read_data)
{
  scout_json_reader_skip (reader);

  return g_strdup ("an answer");
}

static const ScoutGraphReply reply = { .read = read_nothing, .free = g_free };

typedef struct
{
  GError *error;
  gboolean is_done;
} Outcome;

static void
called_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Outcome *outcome = user_data;
  g_autofree char *product =
    scout_graph_client_call_finish (SCOUT_GRAPH_CLIENT (source), result, &outcome->error);

  g_assert_null (product);
  outcome->is_done = TRUE;
}

/* Returns how many attempts were made. */
static guint
fail (const ScoutCatalogFailure  *failure,
      GError                    **error)
{
  g_autoptr(AnsweringTransport) transport = answering_transport_new (answer, (gpointer) failure);
  g_autoptr(ScoutClock) clock = scout_manual_clock_new (0);
  g_autoptr(ScoutGraphClient) client =
    scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (transport), clock);
  g_autoptr(ScoutGraphRequest) request = scout_graph_request_new ("/x");
  const ScoutGraphCall call = { .request = request, .reply = &reply };
  Outcome outcome = { NULL, FALSE };

  scout_graph_client_call_async (client, &call, NULL, called_cb, &outcome);
  while (!outcome.is_done)
    g_main_context_iteration (NULL, TRUE);
  g_propagate_error (error, outcome.error);

  return answering_transport_get_requests (transport)->len;
}

static void
check_failure (const ScoutCatalogFailure *failure)
{
  g_autoptr(GEnumClass) meanings = g_type_class_ref (SCOUT_TYPE_GRAPH_ERROR);
  const GEnumValue *meaning = g_enum_get_value_by_nick (meanings, failure->meaning);
  g_autofree char *message = failure->message != NULL ? fill_in (failure->message) : NULL;
  const ScoutGraphFault *fault = NULL;
  g_autoptr(GError) error = NULL;
  guint n_attempts = fail (failure, &error);

  g_test_message ("%s: %d/%d %s", failure->source.table, failure->code, failure->subcode,
                  failure->meaning);
  g_assert_nonnull (meaning);
  g_assert_error (error, SCOUT_GRAPH_ERROR, meaning->value);
  /* None of the tables has an error that would pass by asking again. */
  g_assert_cmpuint (n_attempts, ==, 1);

  fault = scout_graph_error_get_fault (error);
  g_assert_cmpint (fault->code, ==, failure->code);
  g_assert_cmpint (fault->subcode, ==, failure->subcode);
  g_assert_cmpstr (fault->type, ==, failure->type);
  g_assert_cmpstr (fault->user_title, ==, failure->title);
  g_assert_cmpstr (fault->user_message, ==, message);
  g_assert_cmpstr (fault->message, ==, message);
  g_assert_cmpstr (fault->trace_id, ==, "AmFGcW_3hwD");
}

static void
check_network (ScoutNetwork network,
               gsize        n_least)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, network);

  g_assert_cmpuint (api->n_failures, >=, n_least);
  for (gsize i = 0; i < api->n_failures; i++)
    check_failure (&api->failures[i]);
}

/* S2 has 12 rows for creators and 13 for posts. */
static void
test_facebook (void)
{
  check_network (SCOUT_NETWORK_FACEBOOK, 25);
}

/* S1 has 3 rows for the search and 1 for insights. */
static void
test_instagram (void)
{
  check_network (SCOUT_NETWORK_INSTAGRAM, 4);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/failures/facebook", test_facebook);
  g_test_add_func ("/failures/instagram", test_instagram);

  return g_test_run ();
}
