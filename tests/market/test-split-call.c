/* test-split-call.c: what is too much at once is asked for in parts, in as few as it takes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-split-call.h"

#include "answering-transport.h"

#include <string.h>

#define TOO_MUCH \
  "{\"error\":{\"message\":\"Please reduce the amount of data you're asking for, then retry your " \
  "request\",\"type\":\"OAuthException\",\"code\":1}}"

/* Of a gateway. */
#define GATEWAY "<html>"

/* A Meta that gathers so many letters at once, limits the calls for one of them, and cannot tell
 * any of others, for the reason of a body, which may come before it has gathered anything. */
typedef struct
{
  guint most;
  const char *limited;
  const char *broken;
  const char *reason;
  gboolean breaks_first;
} Meta;

static gboolean
is_broken (const Meta *meta,
           const char *fields)
{
  /* The name of the edge has none of these. */
  return meta->broken != NULL && strpbrk (fields, meta->broken) != NULL;
}

static char *
answer (ScoutGraphRequest *request,
        guint             *http_status,
        gpointer           user_data)
{
  const Meta *meta = user_data;
  const char *fields = scout_graph_request_get (request, "fields");
  const char *limit = scout_graph_request_get (request, "limit");
  guint rows = limit != NULL ? (guint) g_ascii_strtoull (limit, NULL, 10) : 1;

  if (rows * strlen (fields) > meta->most && !(meta->breaks_first && is_broken (meta, fields)))
    {
      *http_status = 500;
      return g_strdup (TOO_MUCH);
    }

  if (meta->limited != NULL && strstr (fields, meta->limited) != NULL)
    {
      *http_status = 400;
      return g_strdup ("{\"error\":{\"code\":613,\"message\":\"m\"}}");
    }
  if (is_broken (meta, fields))
    {
      *http_status = g_str_equal (meta->reason, GATEWAY) ? 502 : 500;
      return g_strdup (meta->reason);
    }
  return g_strdup_printf ("\"%s\"", fields);
}

static gpointer
read_text (ScoutJsonReader *reader,
           gint64           fetched_at,
           gconstpointer    read_data)
{
  return g_strdup (scout_json_reader_read_text (reader));
}

static const ScoutGraphReply text_reply = { .read = read_text, .free = g_free };

static gpointer
join (gpointer first,
      gpointer second)
{
  char *joined = g_strconcat (first, "|", second, NULL);

  g_free (first);
  g_free (second);

  return joined;
}

typedef struct
{
  char *text;
  guint limit;
  GError *error;
  char *missed;
  guint n_refused;
  gboolean is_done;
} Outcome;

static void
outcome_clear (Outcome *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->missed, g_free);
  g_clear_error (&self->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Outcome, outcome_clear)

static char *
list_missed (GAsyncResult *result)
{
  const GError *error = NULL;
  GPtrArray *missed = scout_split_call_get_missed (result, &error);
  g_autoptr(GString) list = g_string_new (NULL);

  g_assert_true ((error != NULL) == (missed->len > 0));
  for (guint i = 0; i < missed->len; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? "|" : "",
                            scout_graph_request_get (missed->pdata[i], "fields"));

  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* Parts of a page have the same rows. */
static void
check_rows (GAsyncResult *result,
            guint         limit)
{
  GPtrArray *answered = scout_split_call_get_answered (result);

  for (guint i = 0; i < answered->len && limit > 0; i++)
    {
      const char *rows = scout_graph_request_get (answered->pdata[i], "limit");

      g_assert_cmpuint (g_ascii_strtoull (rows, NULL, 10), ==, limit);
    }
}

static void
called_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Outcome *outcome = user_data;

  outcome->text = scout_split_call_finish (SCOUT_GRAPH_CLIENT (source), result, &outcome->limit,
                                           &outcome->error);
  outcome->missed = list_missed (result);
  outcome->n_refused = scout_split_call_get_refused (result, NULL)->len;
  check_rows (result, outcome->limit);
  outcome->is_done = TRUE;
}

/* Returns how many calls it took. */
static guint
ask (const Meta           *meta,
     const char           *fields,
     const char           *limit, /* (nullable) */
     const ScoutSplitCall *how,
     Outcome              *outcome)
{
  g_autoptr(AnsweringTransport) transport = answering_transport_new (answer, (gpointer) meta);
  g_autoptr(ScoutClock) clock = scout_manual_clock_new (0);
  g_autoptr(ScoutGraphClient) client =
    scout_graph_client_new (SCOUT_GRAPH_TRANSPORT (transport), clock);
  g_autoptr(ScoutGraphRequest) request = scout_graph_request_new ("/x");
  ScoutSplitCall split = *how;

  scout_graph_request_add (request, "fields", fields);
  if (limit != NULL)
    scout_graph_request_add (request, "limit", limit);
  split.call.request = request;
  split.call.reply = &text_reply;

  scout_split_call_async (client, &split, NULL, called_cb, outcome);
  while (!outcome->is_done)
    {
      if (meta->broken != NULL && scout_manual_clock_get_next_wait (SCOUT_MANUAL_CLOCK (clock)) > 0)
        scout_manual_clock_advance (SCOUT_MANUAL_CLOCK (clock), 5 * G_USEC_PER_SEC);
      g_main_context_iteration (NULL, meta->broken == NULL);
    }

  /* Nothing of this waits for the clock. */
  g_assert_cmpint (scout_manual_clock_get_next_wait (SCOUT_MANUAL_CLOCK (clock)), <, 0);

  return answering_transport_get_requests (transport)->len;
}

static const char * const kept[] = { "i", NULL };
static const ScoutSplitCall by_fields = { .fields_name = "fields", .kept_fields = kept,
                                          .merge = join };
static const ScoutSplitCall by_rows = { .limit_name = "limit" };
static const ScoutSplitCall by_both = { .limit_name = "limit", .fields_name = "fields",
                                        .kept_fields = kept, .merge = join };

static void
test_rows (void)
{
  const Meta much = { 1000, NULL };
  const Meta little = { 40, NULL };
  g_auto(Outcome) whole = { 0 };
  g_auto(Outcome) part = { 0 };

  g_assert_cmpuint (ask (&much, "i,a,b,c", "24", &by_both, &whole), ==, 1);
  g_assert_no_error (whole.error);
  g_assert_cmpuint (whole.limit, ==, 24);

  g_assert_cmpuint (ask (&little, "i,a,b,c", "24", &by_both, &part), ==, 4);
  g_assert_no_error (part.error);
  g_assert_cmpstr (part.text, ==, "i,a,b,c");
  g_assert_cmpuint (part.limit, ==, 3);
}

typedef struct
{
  guint most;
  const char *expected;
  guint n_calls;
} Division;

/* Every division costs the call that was refused, and no other. */
static const Division divisions[] = {
  { 17, "i,a,b,c,d,e,f,g,h", 1 },
  { 16, "i,a,b,c,d|i,e,f,g,h", 3 },
  { 9, "i,a,b,c,d|i,e,f,g,h", 3 },
  { 5, "i,a,b|i,c,d|i,e,f|i,g,h", 7 },
  { 3, "i,a|i,b|i,c|i,d|i,e|i,f|i,g|i,h", 15 },
};

static void
test_fields (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (divisions); i++)
    {
      const Meta meta = { divisions[i].most, NULL };
      g_auto(Outcome) outcome = { 0 };
      guint n_calls = ask (&meta, "i,a,b,c,d,e,f,g,h", NULL, &by_fields, &outcome);

      g_assert_no_error (outcome.error);
      g_assert_cmpstr (outcome.text, ==, divisions[i].expected);
      g_assert_cmpuint (n_calls, ==, divisions[i].n_calls);
      g_assert_cmpuint (outcome.limit, ==, 0);
    }
}

/* Down to a single figure, and then the error comes up as what it is. */
static void
test_floor (void)
{
  const Meta meta = { 2, NULL };
  g_auto(Outcome) fields = { 0 };
  g_auto(Outcome) rows = { 0 };
  g_auto(Outcome) neither = { 0 };
  const ScoutSplitCall whole = { .limit_name = NULL };

  g_assert_cmpuint (ask (&meta, "i,a,b,c,d,e,f,g,h", NULL, &by_fields, &fields), ==, 4);
  g_assert_error (fields.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TOO_MUCH_DATA);
  g_assert_null (fields.text);

  g_assert_cmpuint (ask (&meta, "i,a,b", "24", &by_rows, &rows), ==, 5);
  g_assert_error (rows.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TOO_MUCH_DATA);

  g_assert_cmpuint (ask (&meta, "i,a,b", "24", &whole, &neither), ==, 1);
  g_assert_error (neither.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_TOO_MUCH_DATA);
}

static void
test_rows_then_fields (void)
{
  const Meta meta = { 5, NULL };
  g_auto(Outcome) outcome = { 0 };

  g_assert_cmpuint (ask (&meta, "i,a,b,c,d", "3", &by_both, &outcome), ==, 4);
  g_assert_no_error (outcome.error);
  g_assert_cmpstr (outcome.text, ==, "i,a,b|i,c,d");
  g_assert_cmpuint (outcome.limit, ==, 1);
}

/* What else goes wrong on the way ends the call: no further part is asked for. */
static void
test_other_error (void)
{
  const Meta early = { 9, "a" };
  const Meta late = { 9, "e" };
  g_auto(Outcome) first = { 0 };
  g_auto(Outcome) second = { 0 };

  g_assert_cmpuint (ask (&early, "i,a,b,c,d,e,f,g,h", NULL, &by_fields, &first), ==, 2);
  g_assert_error (first.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);

  g_assert_cmpuint (ask (&late, "i,a,b,c,d,e,f,g,h", NULL, &by_fields, &second), ==, 3);
  g_assert_error (second.error, SCOUT_GRAPH_ERROR, SCOUT_GRAPH_ERROR_RATE_LIMITED);
  g_assert_null (second.text);
}

#define SERVER "{\"error\":{\"message\":\"m\",\"code\":1}}"
#define BUSY "{\"error\":{\"message\":\"m\",\"code\":2}}"
#define METRIC "{\"error\":{\"message\":\"m\",\"code\":100,\"error_subcode\":3961016}}"
#define REFUSED "{\"error\":{\"message\":\"m\",\"code\":10}}"
#define SIGN_IN "{\"error\":{\"message\":\"m\",\"code\":190}}"

typedef struct
{
  const char *broken;
  const char *reason;
  const char *text;
  const char *missed;
  guint n_calls;
} Breakage;

#define EIGHT "i,s.m(a,b,c,d,e,f,g,h)"

/* Three attempts at the whole, and two calls a level for a figure. */
static const Breakage breakages[] = {
  { "", SERVER, EIGHT, "", 1 },
  { "c", SERVER, "i,s.m(e,f,g,h)|i,s.m(a,b)|i,s.m(d)", "i,s.m(c)", 3 + 6 },
  { "c", BUSY, "i,s.m(e,f,g,h)|i,s.m(a,b)|i,s.m(d)", "i,s.m(c)", 3 + 6 },
  { "h", "<p>", "i,s.m(a,b,c,d)|i,s.m(e,f)|i,s.m(g)", "i,s.m(h)", 3 + 6 },
  { "ah", SERVER, "i,s.m(c,d)|i,s.m(e,f)|i,s.m(b)|i,s.m(g)", "i,s.m(a)|i,s.m(h)", 3 + 10 },
  { "ab", METRIC, "i,s.m(e,f,g,h)|i,s.m(c,d)", "i,s.m(a)|i,s.m(b)", 1 + 6 },
};

static void
test_one_figure (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (breakages); i++)
    {
      const Meta meta = { 1000, NULL, breakages[i].broken, breakages[i].reason };
      g_auto(Outcome) outcome = { 0 };
      guint n_calls = ask (&meta, EIGHT, NULL, &by_fields, &outcome);

      g_assert_no_error (outcome.error);
      g_assert_cmpstr (outcome.text, ==, breakages[i].text);
      g_assert_cmpstr (outcome.missed, ==, breakages[i].missed);
      g_assert_cmpuint (n_calls, ==, breakages[i].n_calls);
      /* What fails may be answered the next time. */
      g_assert_cmpuint (outcome.n_refused, ==, g_str_equal (meta.reason, METRIC) ? 2 : 0);
    }
}

/* What fails is found among as many rows as the page has in the end: of parts with more rows and
 * with fewer, those that only one of them has would be lost. */
static void
test_figure_of_rows (void)
{
  const Meta meta = { 200, NULL, "c", SERVER, TRUE };
  g_auto(Outcome) outcome = { 0 };

  g_assert_cmpuint (ask (&meta, EIGHT, "24", &by_both, &outcome), ==, 3 + 2 + 3 + 6);
  g_assert_no_error (outcome.error);
  g_assert_cmpstr (outcome.text, ==, "i,s.m(e,f,g,h)|i,s.m(a,b)|i,s.m(d)");
  g_assert_cmpstr (outcome.missed, ==, "i,s.m(c)");
  g_assert_cmpuint (outcome.limit, ==, 12);
}

static void
check_whole_failure (const Meta      *meta,
                     const char      *fields,
                     ScoutGraphError  code,
                     guint            most_calls)
{
  g_auto(Outcome) outcome = { 0 };
  guint n_calls = ask (meta, fields, NULL, &by_fields, &outcome);

  g_assert_error (outcome.error, SCOUT_GRAPH_ERROR, (int) code);
  g_assert_null (outcome.text);
  g_assert_cmpstr (outcome.missed, ==, "");
  g_assert_cmpuint (n_calls, ==, most_calls);
}

/* Meta that fails at everything is asked for few parts; one figure, and what is no figure, has no
 * halves; and no part mends a refusal. */
static void
test_no_figure (void)
{
  const Meta down = { 1000, NULL, "abcdefgh", SERVER };
  const Meta refused = { 1000, NULL, "a", REFUSED };
  const Meta signed_out = { 1000, NULL, "a", SIGN_IN };
  const Meta gateway = { 1000, NULL, "a", GATEWAY };
  const Meta limited = { 1000, "a", NULL, NULL };
  const Meta profile = { 1000, NULL, "n", SERVER };

  check_whole_failure (&down, EIGHT, SCOUT_GRAPH_ERROR_SERVER, 3 + 4);
  check_whole_failure (&down, "i,s.m(a)", SCOUT_GRAPH_ERROR_SERVER, 3);
  check_whole_failure (&down, "i,a,b,c", SCOUT_GRAPH_ERROR_SERVER, 3);
  check_whole_failure (&refused, EIGHT, SCOUT_GRAPH_ERROR_PERMISSION, 1);
  check_whole_failure (&signed_out, EIGHT, SCOUT_GRAPH_ERROR_AUTH_INVALID, 1);
  check_whole_failure (&gateway, EIGHT, SCOUT_GRAPH_ERROR_SERVER, 3);
  check_whole_failure (&limited, EIGHT, SCOUT_GRAPH_ERROR_RATE_LIMITED, 1);
  check_whole_failure (&profile, "i,n,s.m(a,b)", SCOUT_GRAPH_ERROR_SERVER, 3 + 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/split-call/rows", test_rows);
  g_test_add_func ("/split-call/fields", test_fields);
  g_test_add_func ("/split-call/floor", test_floor);
  g_test_add_func ("/split-call/rows-then-fields", test_rows_then_fields);
  g_test_add_func ("/split-call/other-error", test_other_error);
  g_test_add_func ("/split-call/one-figure", test_one_figure);
  g_test_add_func ("/split-call/figure-of-rows", test_figure_of_rows);
  g_test_add_func ("/split-call/no-figure", test_no_figure);

  return g_test_run ();
}
