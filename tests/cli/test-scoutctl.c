/* test-scoutctl.c: the program scoutctl, as a script would use it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scoutctl-runner.h"

#include <gio/gio.h>
#include <signal.h>
#include <string.h>

#define CREATORS "/creator_marketplace/creators"
#define CONTENT "/creator_marketplace/content"
#define CANARY "SANDBOXCANARY0123456789"

static void
check (const char * const *arguments,
       int                 status,
       const char         *errors)
{
  g_autoptr(Outcome) outcome = runner_run (arguments);

  g_assert_cmpint (outcome->status, ==, status);
  g_assert_true (strstr (outcome->errors, errors) != NULL);
  g_assert_cmpstr (outcome->output, ==, "");
}

/* The example of the documentation, letter by letter. */
static void
test_example (void)
{
  const char *arguments[] = { "--sandbox", "creators", "--query", "cookies", "--countries", "US,CA",
                              "--min-followers", "100000", "--format", "csv", NULL };
  g_autoptr(Outcome) outcome = runner_run (arguments);
  g_autoptr(GPtrArray) rows = NULL;

  g_assert_cmpint (outcome->status, ==, 0);
  rows = runner_read_csv (outcome->output);
  g_assert_cmpuint (rows->len, >, 1);
  for (guint i = 1; i < rows->len; i++)
    {
      const char *country = runner_get_cell (rows, i, "country");

      g_assert_true (g_str_equal (country, "US") || g_str_equal (country, "CA"));
      g_assert_cmpint (atoll (runner_get_cell (rows, i, "followers")), >=, 100000);
      g_assert_cmpstr (runner_get_cell (rows, i, "id"), !=, "");
      /* A figure never stands without the time that it is of. */
      g_assert_cmpint (*runner_get_cell (rows, i, "reach") == '\0', ==,
                       *runner_get_cell (rows, i, "reach-time-range") == '\0');
    }
  g_assert_null (strstr (outcome->output, "email"));
}

static void
test_usage (void)
{
  static const struct
  {
    const char *arguments[6];
    const char *message;
  } cases[] = {
    { { NULL }, "scoutctl --help" },
    { { "dance", NULL }, "dance" },
    { { "creators", "--colour", "red", NULL }, "--colour" },
    { { "creators", "stray", NULL }, "stray" },
    { { "creators", "--format", "xml", NULL }, "table, csv, json" },
    { { "creators", "--network", "myspace", NULL }, "facebook, instagram" },
    { { "creators", "--min-followers", "many", NULL }, "--min-followers" },
    { { "creators", "--reach", "least=1", NULL }, "least=1" },
    { { "creators", "--limit", "-1", NULL }, "--limit" },
    { { "creators", "--after", "a", "--before", "b", NULL }, "--before" },
    { { "creators", "--query", " ", NULL }, "--query" },
    { { "creators", "--similar-to", "somebody", NULL }, "--network instagram" },
    { { "creators", "--fields", "shoe-size", "--explain", NULL }, "shoe-size" },
    { { "content", "--network", "instagram", NULL }, "Instagram" },
    { { "creator", NULL }, "ID|@NAME" },
    { { "creator", "@", NULL }, "ID|@NAME" },
    { { "creator", "@a", "--range", "L1000", "--explain", NULL }, "last-28-days" },
    { { "post", "https://example.org/x", NULL }, "scoutctl: " },
    { { "values", "shoes", NULL }, "shoes" },
    { { "login", "--sandbox", NULL }, "--sandbox" },
    { { "pages", "--sandbox", "--token-stdin", NULL }, "--token-stdin" },
    { { "pages", "--sandbox-url", "https://example.org", NULL }, "127.0.0.1" },
    { { "pages", "--sandbox-url", "http://127.0.0.1@example.org:80", NULL }, "127.0.0.1" },
    { { "pages", "--token-stdin", NULL }, "standard input" },
    { { "help", "dance", NULL }, "dance" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    check (cases[i].arguments, 2, cases[i].message);
}

/* The linter speaks of options, says what to type, and nothing is asked. */
static void
test_findings (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  static const struct
  {
    const char *arguments[8];
    const char *advice;
  } cases[] = {
    { { "creators", "--countries", "US,XX", NULL }, "--countries US" },
    { { "creators", "--min-followers", "9", "--max-followers", "5", NULL },
      "--min-followers 5 --max-followers 9" },
    { { "creators", "--min-reach", "1", "--reach-range", "lifetime", NULL }, "--reach" },
    { { "content", NULL }, "--time-range" },
    { { "creators", "-n", "instagram", "--username", "a", "--query", "b", NULL }, "--query" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(Outcome) outcome = runner_run_at (sandbox, cases[i].arguments);
      g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (sandbox);

      g_assert_cmpint (outcome->status, ==, 2);
      g_assert_nonnull (strstr (outcome->errors, cases[i].advice));
      g_assert_cmpstr (outcome->output, ==, "");
      g_assert_cmpuint (requests->len, ==, 0);
    }
}

static void
check_fault (const ScoutSandboxFault *fault,
             int                      status,
             const char              *message)
{
  const char *arguments[] = { "creators", "--query", "cookies", NULL };
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  g_autoptr(Outcome) outcome = NULL;

  scout_sandbox_add_fault (sandbox, fault);
  outcome = runner_run_at (sandbox, arguments);
  g_assert_cmpint (outcome->status, ==, status);
  g_assert_nonnull (strstr (outcome->errors, message));
  g_assert_true (strchr (outcome->errors, '\n') == outcome->errors + strlen (outcome->errors) - 1);
  g_assert_cmpstr (outcome->output, ==, "");
}

static void
test_faults (void)
{
  const ScoutSandboxFault permission = { SCOUT_SANDBOX_FAULT_LOST_PERMISSION, .path = CREATORS };
  const ScoutSandboxFault expired = { SCOUT_SANDBOX_FAULT_EXPIRED_TOKEN, .path = CREATORS };
  const ScoutSandboxFault limit = { SCOUT_SANDBOX_FAULT_RATE_LIMIT, .path = CREATORS };
  const ScoutSandboxFault shape = { SCOUT_SANDBOX_FAULT_BAD_JSON, .path = CREATORS };

  check_fault (&permission, 3, "permission");
  check_fault (&expired, 3, "scoutctl login");
  check_fault (&limit, 4, " second");
  check_fault (&shape, 5, "scoutctl: ");
}

/* The calls are used up while it is found out whose they are: Meta does not say for how long. */
static void
test_limited_early (void)
{
  const ScoutSandboxOptions options = { .user_hourly_limit = 1 };
  const char *arguments[] = { "creators", "--query", "cookies", NULL };
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (&options);
  g_autoptr(Outcome) outcome = runner_run_at (sandbox, arguments);

  g_assert_cmpint (outcome->status, ==, 4);
  g_assert_nonnull (strstr (outcome->errors, "3600 seconds"));
  g_assert_cmpuint (runner_count_requests (sandbox, CREATORS), ==, 0);
}

static void
test_statuses (void)
{
  const char *nothing[] = { "--sandbox", "creators", "--query", "zzzzqqqq", NULL };
  const char *nothing_json[] = { "--sandbox", "creators", "--query", "zzzzqqqq", "-f", "json",
                                 NULL };
  const char *nobody[] = { "--sandbox", "creator", "@nobody.at.all", NULL };
  const char *signed_out[] = { "creators", "--query", "tea", NULL };
  const char *refused[] = { "pages", "--token-stdin", "--sandbox-url", NULL, NULL };
  const char *offline[] = { "pages", "--token-stdin", "--sandbox-url", "http://127.0.0.1:9", NULL };
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  g_autoptr(Outcome) empty = runner_run (nothing_json);
  g_autoptr(Outcome) no_network = runner_run_with_input (offline, CANARY "\n");
  g_autoptr(Outcome) no_sign_in = NULL;

  check (nothing, 1, "Nothing");
  g_assert_cmpint (empty->status, ==, 1);
  g_assert_cmpstr (empty->output, ==, "[]\n");
  check (nobody, 1, "scoutctl: ");
  check (signed_out, 3, "--token-stdin");
  g_assert_cmpint (no_network->status, ==, 5);
  g_assert_null (strstr (no_network->errors, CANARY));

  refused[3] = scout_sandbox_get_graph_url (sandbox);
  no_sign_in = runner_run_with_input (refused, CANARY "\n");
  g_assert_cmpint (no_sign_in->status, ==, 3);
  g_assert_null (strstr (no_sign_in->errors, CANARY));
}

/* Without a keyring a sign-in is checked, not kept, and that is said. */
static void
test_login (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  const char *arguments[] = { "login", "--sandbox-url", scout_sandbox_get_graph_url (sandbox),
                              NULL };
  const char *logout[] = { "logout", "--sandbox-url", scout_sandbox_get_graph_url (sandbox), NULL };
  g_autoptr(Outcome) right = runner_run_with_input (arguments,
                                                    scout_sandbox_get_user_token (sandbox));
  g_autoptr(Outcome) wrong = runner_run_with_input (arguments, CANARY "\n");
  g_autoptr(Outcome) spaced = runner_run_with_input (arguments, "two words\n");
  g_autoptr(Outcome) out = runner_run (logout);

  g_assert_cmpint (right->status, ==, 3);
  g_assert_nonnull (strstr (right->output, "Signed in"));
  g_assert_nonnull (strstr (right->errors, "--token-stdin"));
  g_assert_cmpint (wrong->status, ==, 3);
  g_assert_cmpstr (wrong->output, ==, "");
  g_assert_cmpint (spaced->status, ==, 2);
  g_assert_cmpint (out->status, ==, 0);
}

static void
test_pages (void)
{
  const char *arguments[] = { "pages", "--format", "json", NULL };
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  g_autoptr(Outcome) outcome = runner_run_at (sandbox, arguments);
  g_autoptr(JsonNode) root = outcome_read_json (outcome);
  JsonArray *pages = json_node_get_array (root);

  g_assert_cmpint (outcome->status, ==, 0);
  g_assert_cmpuint (json_array_get_length (pages), ==, scout_sandbox_get_n_pages (sandbox));
  for (guint i = 0; i < json_array_get_length (pages); i++)
    {
      JsonObject *page = json_array_get_object_element (pages, i);
      const ScoutSandboxPage *real = scout_sandbox_get_page (sandbox, i);

      g_assert_cmpstr (json_object_get_string_member (page, "id"), ==, real->id);
      g_assert_cmpstr (json_object_get_string_member (page, "name"), ==, real->name);
    }
  g_assert_null (strstr (outcome->output, scout_sandbox_get_page (sandbox, 0)->access_token));
}

/* By id, by name in any case, or by the beginning of one name only. */
static void
test_page (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  const ScoutSandboxPage *page = scout_sandbox_get_page (sandbox, 0);
  g_autofree char *name = g_ascii_strup (page->name, -1);
  g_autofree char *beginning = g_strndup (page->name, 4);
  const char *names[] = { page->id, page->name, name, beginning };
  const char *wrong[] = { "creators", "--page", "No such Page", NULL };
  const char *no_account[] = { "creators", "-n", "instagram", "--page",
                               scout_sandbox_get_page (sandbox, 1)->id, NULL };
  g_autoptr(Outcome) no_page = runner_run_at (sandbox, wrong);
  g_autoptr(Outcome) no_instagram = runner_run_at (sandbox, no_account);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char *arguments[] = { "creators", "--limit", "1", "--page", names[i], NULL };
      g_autoptr(Outcome) outcome = runner_run_at (sandbox, arguments);

      g_assert_cmpint (outcome->status, ==, 0);
    }
  g_assert_cmpint (no_page->status, ==, 2);
  g_assert_cmpint (no_instagram->status, ==, 3);
}

static void
check_insight (JsonObject *insight)
{
  static const char * const members[] = { "metric", "measure", "breakdown", "period", "time-range",
                                          "unit", "value", "estimated", "network", "fetched-at" };

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    g_assert_true (json_object_has_member (insight, members[i]));
  g_assert_cmpstr (json_object_get_string_member (insight, "network"), ==, "facebook");
}

static JsonObject *
load_creator (ScoutSandbox  *sandbox,
              const char    *name,
              JsonNode     **root)
{
  const char *arguments[] = { "creator", name, "-f", "json", NULL };
  g_autoptr(Outcome) outcome = runner_run_at (sandbox, arguments);

  g_assert_cmpint (outcome->status, ==, 0);
  *root = outcome_read_json (outcome);

  return json_array_get_object_element (json_node_get_array (*root), 0);
}

static void
test_creator (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  const char *search[] = { "creators", "--limit", "1", "-f", "csv", NULL };
  g_autoptr(Outcome) found = runner_run_at (sandbox, search);
  g_autoptr(GPtrArray) rows = runner_read_csv (found->output);
  g_autofree char *name = g_strconcat ("@", runner_get_cell (rows, 1, "handle"), NULL);
  g_autoptr(JsonNode) root = NULL;
  JsonObject *creator = NULL;
  JsonArray *insights = NULL;
  gboolean has_days = FALSE;
  gboolean has_parts = FALSE;

  scout_sandbox_clear_requests (sandbox);
  creator = load_creator (sandbox, name, &root);
  g_assert_cmpuint (runner_count_requests (sandbox, CREATORS), ==, 5);
  g_assert_cmpuint (runner_count_requests (sandbox, CONTENT), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (creator, "id"), ==,
                   runner_get_cell (rows, 1, "id"));
  g_assert_false (json_object_has_member (creator, "email"));
  insights = json_object_get_array_member (creator, "insights");
  for (guint i = 0; i < json_array_get_length (insights); i++)
    {
      JsonObject *insight = json_array_get_object_element (insights, i);

      check_insight (insight);
      has_days |= json_object_has_member (insight, "days");
      has_parts |= json_object_has_member (insight, "parts");
      if (json_object_has_member (insight, "parts"))
        g_assert_cmpstr (json_object_get_string_member (insight, "part-unit"), ==, "percent");
    }
  g_assert_true (has_days);
  g_assert_true (has_parts);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (creator,
                                                                         "recent-content")), >, 0);
}

/* A part that fails is said, and the rest is shown. */
static void
test_creator_part (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_GRAPH_ERROR, .path = CONTENT, .code = 10,
                                    .count = 100 };
  const char *search[] = { "creators", "--limit", "1", "-f", "csv", NULL };
  g_autoptr(Outcome) found = runner_run_at (sandbox, search);
  g_autoptr(GPtrArray) rows = runner_read_csv (found->output);
  const char *arguments[] = { "creator", runner_get_cell (rows, 1, "id"), NULL };
  g_autoptr(Outcome) outcome = NULL;

  scout_sandbox_add_fault (sandbox, &fault);
  outcome = runner_run_at (sandbox, arguments);
  g_assert_cmpint (outcome->status, ==, 0);
  g_assert_nonnull (strstr (outcome->errors, "Posts: "));
  g_assert_nonnull (strstr (outcome->output, runner_get_cell (rows, 1, "id")));
}

/* Of partnerships three calls tell: the list that fails is named, and the others are shown. */
static void
test_partnerships_part (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_STATUS, .query = "branded_content_media",
                                    .count = 100, .status = 500 };
  const char *search[] = { "creators", "-n", "instagram", "--limit", "1", "-f", "csv", NULL };
  g_autoptr(Outcome) found = runner_run_at (sandbox, search);
  g_autoptr(GPtrArray) rows = runner_read_csv (found->output);
  const char *arguments[] = { "creator", "-n", "instagram", runner_get_cell (rows, 1, "handle"),
                              NULL };
  g_autoptr(Outcome) outcome = NULL;

  scout_sandbox_add_fault (sandbox, &fault);
  outcome = runner_run_at (sandbox, arguments);
  g_test_message ("%s", outcome->errors);
  g_assert_cmpint (outcome->status, ==, 0);
  g_assert_nonnull (strstr (outcome->errors, "Branded content: "));
  g_assert_null (strstr (outcome->errors, "Partnerships: "));
  g_assert_null (strstr (outcome->errors, "Partnership ads: "));
}

static void
test_post (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  const char *search[] = { "content", "--sort", "comments", "--time-range", "L90", "--limit", "1",
                           "-f", "csv", NULL };
  g_autoptr(Outcome) found = runner_run_at (sandbox, search);
  g_autoptr(GPtrArray) rows = runner_read_csv (found->output);
  const char *arguments[] = { "post", runner_get_cell (rows, 1, "id"), "-f", "json", NULL };
  g_autoptr(Outcome) outcome = runner_run_at (sandbox, arguments);
  g_autoptr(JsonNode) root = outcome_read_json (outcome);
  JsonObject *post = json_array_get_object_element (json_node_get_array (root), 0);

  g_assert_cmpint (outcome->status, ==, 0);
  g_assert_cmpstr (json_object_get_string_member (post, "id"), ==, runner_get_cell (rows, 1, "id"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (post, "comments")), >, 0);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (post, "insights")), >, 0);
}

/* What searches do not tell is asked for creator by creator; what reaches a person on demand. */
static void
test_email (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  const char *arguments[] = { "creators", "--limit", "9", "-f", "csv", "--with-email", NULL };
  g_autoptr(Outcome) outcome = runner_run_at (sandbox, arguments);
  g_autoptr(GPtrArray) rows = runner_read_csv (outcome->output);
  guint n_known = 0;

  g_assert_cmpint (outcome->status, ==, 0);
  g_assert_cmpuint (runner_count_requests (sandbox, CREATORS), ==, 10);
  for (guint i = 1; i < rows->len; i++)
    n_known += strchr (runner_get_cell (rows, i, "email"), '@') != NULL ? 1 : 0;
  g_assert_cmpuint (n_known, >, 0);
}

/* Instagram tells of work with brands in three calls: only those are made that a column needs. */
static void
test_parts (void)
{
  static const struct
  {
    const char *fields;
    guint n_calls; /* besides the search, of each creator */
    const char *asked;
  } cases[] = {
    { "handle,followers", 0, NULL },
    { "handle,page-name", 1, "page_name" },
    { "handle,past-partners", 1, "past_brand_partnership_partners" },
    { "handle,branded-content", 1, "branded_content_media" },
    { "handle,partnership-ads", 1, "partnership_ads" },
    { "handle,recent-content", 1, "recent_media" },
    { "handle,page-name,past-partners", 2, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
      const char *arguments[] = { "creators", "-n", "instagram", "--limit", "3", "-f", "json",
                                  "--fields", cases[i].fields, NULL };
      g_autoptr(Outcome) outcome = runner_run_at (sandbox, arguments);
      g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (sandbox);
      guint n_details = 0;

      g_assert_cmpint (outcome->status, ==, 0);
      for (guint j = 0; j < requests->len; j++)
        {
          const ScoutSandboxRequest *request = g_ptr_array_index (requests, j);

          if (strstr (request->path, "creator_marketplace_creators") == NULL)
            continue;
          g_test_message ("%s: %s", cases[i].fields, request->query);
          if (strstr (request->query, "username=") == NULL)
            continue;
          n_details++;
          if (cases[i].asked != NULL)
            g_assert_nonnull (strstr (request->query, cases[i].asked));
        }
      g_assert_cmpuint (n_details, ==, 3 * cases[i].n_calls);
    }
}

static void
test_explain (void)
{
  static const char * const cases[][8] = {
    { "creators", "--query", "x'; rm -rf $HOME", "--explain", NULL },
    { "content", "--creator-id", "1", "--explain", NULL },
    { "creators", "-n", "instagram", "--query", "tea", "--explain", NULL },
    { "creator", "@a", "--explain", NULL },
    { "creator", "@a", "-n", "instagram", "--explain", NULL },
    { "post", "123", "--explain", "--token-stdin", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(Outcome) outcome = runner_run_with_input (cases[i], CANARY "\n");
      g_auto(GStrv) words = NULL;

      g_assert_cmpint (outcome->status, ==, 0);
      g_assert_true (g_str_has_prefix (outcome->output, "curl "));
      g_assert_nonnull (strstr (outcome->output, "$ACCESS_TOKEN"));
      g_assert_null (strstr (outcome->output, CANARY));
      g_assert_true (g_shell_parse_argv (outcome->output, NULL, &words, NULL));
    }
}

/* Ends at once, and says so, while an answer is being waited for. */
static void
test_interrupt (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  const ScoutSandboxFault fault = { SCOUT_SANDBOX_FAULT_STALL, .path = "/me" , .count = 10 };
  g_autofree char *program = g_test_build_filename (G_TEST_BUILT, "..", "src", "cli", "scoutctl",
                                                    NULL);
  g_autofree char *input = g_strconcat (scout_sandbox_get_user_token (sandbox), "\n", NULL);
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;

  scout_sandbox_add_fault (sandbox, &fault);
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE,
                              &error, program, "pages", "--token-stdin", "--sandbox-url",
                              scout_sandbox_get_graph_url (sandbox), NULL);
  g_assert_no_error (error);
  g_output_stream_write_all (g_subprocess_get_stdin_pipe (process), input, strlen (input), NULL,
                             NULL, &error);
  g_assert_no_error (error);
  while (runner_count_requests (sandbox, "/me") == 0)
    g_usleep (10000);
  g_subprocess_send_signal (process, SIGINT);
  g_assert_true (g_subprocess_wait (process, NULL, NULL));
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 130);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scoutctl/example", test_example);
  g_test_add_func ("/scoutctl/usage", test_usage);
  g_test_add_func ("/scoutctl/findings", test_findings);
  g_test_add_func ("/scoutctl/faults", test_faults);
  g_test_add_func ("/scoutctl/limited-early", test_limited_early);
  g_test_add_func ("/scoutctl/statuses", test_statuses);
  g_test_add_func ("/scoutctl/login", test_login);
  g_test_add_func ("/scoutctl/pages", test_pages);
  g_test_add_func ("/scoutctl/page", test_page);
  g_test_add_func ("/scoutctl/creator", test_creator);
  g_test_add_func ("/scoutctl/creator-part", test_creator_part);
  g_test_add_func ("/scoutctl/parts", test_parts);
  g_test_add_func ("/scoutctl/partnerships-part", test_partnerships_part);
  g_test_add_func ("/scoutctl/post", test_post);
  g_test_add_func ("/scoutctl/email", test_email);
  g_test_add_func ("/scoutctl/explain", test_explain);
  g_test_add_func ("/scoutctl/interrupt", test_interrupt);

  return g_test_run ();
}
