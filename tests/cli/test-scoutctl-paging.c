/* test-scoutctl-paging.c: as many results as are wanted, forwards, backwards, and past the limit.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The real program against a sandbox: what was asked for over HTTP is compared with what was
 * written. */

#include "config.h"

#include "scoutctl-runner.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>

/* Calls that an app may make in an hour: those of signing in, and a few pages. */
#define APP_LIMIT 8

#define CREATORS "/creator_marketplace/creators"
#define CONTENT "/creator_marketplace/content"
#define INSTAGRAM "/creator_marketplace_creators"

/* A search with rows enough for several pages. */
typedef struct
{
  const char *path;
  const char *words[6];
  guint page_size;
} Search;

static const Search searches[] = {
  { CREATORS, { "creators" }, 24 },
  { CONTENT, { "content", "--time-range", "L7" }, 24 },
  { INSTAGRAM, { "creators", "-n", "instagram" }, 12 },
};

/* Runs a search for CSV with the options that follow, up to NULL. */
static Outcome *
run (ScoutSandbox *sandbox,
     const Search *search,
     ...) G_GNUC_NULL_TERMINATED;

static Outcome *
run (ScoutSandbox *sandbox,
     const Search *search,
     ...)
{
  g_autoptr(GPtrArray) words = g_ptr_array_new ();
  const char *word = NULL;
  va_list options;

  for (gsize i = 0; search->words[i] != NULL; i++)
    g_ptr_array_add (words, (gpointer) search->words[i]);
  g_ptr_array_add (words, (gpointer) "-f");
  g_ptr_array_add (words, (gpointer) "csv");
  va_start (options, search);
  while ((word = va_arg (options, const char *)) != NULL)
    g_ptr_array_add (words, (gpointer) word);
  va_end (options);
  g_ptr_array_add (words, NULL);

  return runner_run_at (sandbox, (const char * const *) words->pdata);
}

/* The word behind an option that the remarks name, or NULL. */
static char *
dup_cursor (const Outcome *outcome,
            const char    *option)
{
  const char *place = strstr (outcome->errors, option);

  if (place == NULL)
    return NULL;
  place += strlen (option);
  place += strspn (place, " ");

  return g_strndup (place, strcspn (place, " \n"));
}

static GPtrArray *
read_ids (const Outcome *outcome)
{
  g_autoptr(GPtrArray) rows = runner_read_csv (outcome->output);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  g_assert_cmpint (outcome->status, ==, 0);
  for (guint i = 1; i < rows->len; i++)
    g_ptr_array_add (ids, g_strdup (runner_get_cell (rows, i, "id")));

  return ids;
}

static void
assert_same (GPtrArray *found,
             GPtrArray *all,
             guint      from,
             guint      n)
{
  g_assert_cmpuint (found->len, ==, n);
  for (guint i = 0; i < n; i++)
    g_assert_cmpstr (g_ptr_array_index (found, i), ==, g_ptr_array_index (all, from + i));
}

static void
assert_asked (ScoutSandbox *sandbox,
              const Search *search,
              guint         n_requests,
              const char   *last_limit)
{
  g_autoptr(GHashTable) parameters = runner_get_parameters (sandbox, search->path);

  g_assert_cmpuint (runner_count_requests (sandbox, search->path), ==, n_requests);
  g_assert_cmpstr (g_hash_table_lookup (parameters, "limit"), ==, last_limit);
  scout_sandbox_clear_requests (sandbox);
}

/* Meta is asked for no more rows than are wanted, over as many pages as that takes. */
static void
test_limit (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      const Search *search = &searches[i];
      g_autofree char *page = g_strdup_printf ("%u", search->page_size);
      g_autofree char *more = g_strdup_printf ("%u", 2 * search->page_size + 5);
      g_autoptr(Outcome) few = run (sandbox, search, "--limit", "5", NULL);
      g_autoptr(GPtrArray) few_ids = read_ids (few);
      g_autoptr(Outcome) whole = NULL;
      g_autoptr(Outcome) many = NULL;
      g_autoptr(GPtrArray) many_ids = NULL;

      assert_asked (sandbox, search, 1, "5");
      whole = run (sandbox, search, "--limit", page, NULL);
      g_assert_cmpint (whole->status, ==, 0);
      assert_asked (sandbox, search, 1, page);
      many = run (sandbox, search, "--limit", more, NULL);
      many_ids = read_ids (many);
      assert_asked (sandbox, search, 3, "5");
      g_assert_cmpuint (many_ids->len, ==, 2 * search->page_size + 5);
      assert_same (few_ids, many_ids, 0, 5);
    }
}

/* From where the first run ended, and back again: nobody twice, nobody left out. */
static void
test_directions (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      const Search *search = &searches[i];
      g_autoptr(Outcome) all = run (sandbox, search, "--limit", "40", NULL);
      g_autoptr(GPtrArray) all_ids = read_ids (all);
      g_autoptr(Outcome) first = run (sandbox, search, "--limit", "10", NULL);
      g_autofree char *after = dup_cursor (first, "--after");
      g_autoptr(Outcome) next = run (sandbox, search, "--limit", "30", "--after", after, NULL);
      g_autoptr(GPtrArray) next_ids = read_ids (next);
      g_autofree char *end = dup_cursor (next, "--after");
      g_autoptr(Outcome) last = run (sandbox, search, "--limit", "3", "--after", end, NULL);
      g_autofree char *before = dup_cursor (last, "--before");
      g_autoptr(Outcome) back = run (sandbox, search, "--limit", "35", "--before", before, NULL);
      g_autoptr(GPtrArray) back_ids = read_ids (back);
      g_autofree char *start = dup_cursor (back, "--before");
      g_autoptr(Outcome) rest = run (sandbox, search, "--limit", "0", "--before", start, NULL);
      g_autoptr(GPtrArray) rest_ids = read_ids (rest);

      g_assert_null (dup_cursor (first, "--before"));
      assert_same (next_ids, all_ids, 10, 30);
      assert_same (back_ids, all_ids, 5, 35);
      assert_same (rest_ids, all_ids, 0, 5);
      /* There is nothing in front of the beginning. */
      g_assert_null (dup_cursor (rest, "--before"));
      g_assert_nonnull (strstr (rest->errors, "--after "));
    }
}

/* All of them, each once. */
static void
test_all (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  g_autoptr(Outcome) outcome = run (sandbox, &searches[0], "--limit", "0", NULL);
  g_autoptr(GPtrArray) ids = read_ids (outcome);
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (ids->len, >, 100);
  for (guint i = 0; i < ids->len; i++)
    g_assert_true (g_hash_table_add (seen, g_ptr_array_index (ids, i)));
  g_assert_cmpstr (outcome->errors, ==, "");
}

/* What would be asked is said with limit and direction. */
static void
test_explain (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
      g_autoptr(Outcome) outcome = run (sandbox, &searches[i], "--limit", "3", "--before", "QVFI",
                                        "--explain", NULL);

      g_assert_cmpint (outcome->status, ==, 0);
      g_assert_nonnull (strstr (outcome->output, "limit=3"));
      g_assert_nonnull (strstr (outcome->output, "before=QVFI"));
      g_assert_null (strstr (outcome->output, "after="));
    }
}

/* Several pages are bulk work: where one page fails, they wait, say so, and go on. How long is left
 * when it is said depends on what else the computer does. */
static void
test_bulk (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  const ScoutSandboxFault limit = { SCOUT_SANDBOX_FAULT_RATE_LIMIT, .path = CREATORS,
                                    .delay_ms = 5000 };
  g_autoptr(Outcome) one = NULL;
  g_autoptr(Outcome) many = NULL;
  g_autoptr(GPtrArray) ids = NULL;

  scout_sandbox_add_fault (sandbox, &limit);
  one = run (sandbox, &searches[0], "--limit", "24", NULL);
  g_assert_cmpint (one->status, ==, 4);
  g_assert_nonnull (strstr (one->errors, "5 seconds"));
  g_assert_cmpuint (runner_count_requests (sandbox, CREATORS), ==, 1);

  scout_sandbox_add_fault (sandbox, &limit);
  many = run (sandbox, &searches[0], "--limit", "25", NULL);
  ids = read_ids (many);
  g_assert_cmpuint (ids->len, ==, 25);
  g_assert_nonnull (strstr (many->errors, "going on in "));
  g_assert_cmpuint (runner_count_requests (sandbox, CREATORS), ==, 1 + 3);
}

/* Interrupts what waits for the end of the hour, and returns what it said. */
static char *
interrupt_waiting (ScoutSandbox *sandbox,
                   const char   *settings) /* (nullable): folder of the person's settings */
{
  g_autofree char *program = g_test_build_filename (G_TEST_BUILT, "..", "src", "cli", "scoutctl",
                                                    NULL);
  g_autofree char *input = g_strconcat (scout_sandbox_get_user_token (sandbox), "\n", NULL);
  g_autoptr(GSubprocessLauncher) launcher = g_subprocess_launcher_new (
    G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_SILENCE |
    G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GDataInputStream) errors = NULL;
  g_autoptr(GError) error = NULL;
  char *line = NULL;

  if (settings != NULL)
    {
      g_subprocess_launcher_setenv (launcher, "XDG_CONFIG_HOME", settings, TRUE);
      g_subprocess_launcher_setenv (launcher, "GSETTINGS_BACKEND", "keyfile", TRUE);
    }
  process = g_subprocess_launcher_spawn (launcher, &error, program, "creators", "--limit", "0",
                                         "--token-stdin", "--sandbox-url",
                                         scout_sandbox_get_graph_url (sandbox), NULL);
  g_assert_no_error (error);
  g_output_stream_write_all (g_subprocess_get_stdin_pipe (process), input, strlen (input), NULL,
                             NULL, &error);
  g_assert_no_error (error);

  errors = g_data_input_stream_new (g_subprocess_get_stderr_pipe (process));
  line = g_data_input_stream_read_line (errors, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (line);
  g_subprocess_send_signal (process, SIGINT);
  g_assert_true (g_subprocess_wait (process, NULL, NULL));
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 130);

  return line;
}

/* Nobody has to wait for the end of the hour. */
static void
test_bulk_interrupted (void)
{
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (NULL);
  const ScoutSandboxFault limit = { SCOUT_SANDBOX_FAULT_RATE_LIMIT, .path = CREATORS };
  g_autofree char *line = NULL;

  scout_sandbox_add_fault (sandbox, &limit);
  line = interrupt_waiting (sandbox, NULL);
  g_assert_nonnull (strstr (line, "going on in 1140 seconds"));
}

/* Settings of the application in a folder, which say what app signs in. */
static void
set_app (const char *folder,
         const char *app_id)
{
  g_autofree char *settings = g_build_filename (folder, "glib-2.0", "settings", NULL);
  g_autofree char *path = g_build_filename (settings, "keyfile", NULL);
  g_autofree char *text =
    g_strdup_printf ("[io/github/creatorscout/Scout]\nfacebook-app-id='%s'\n", app_id);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (settings, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
remove_settings (const char *folder)
{
  g_autofree char *settings = g_build_filename (folder, "glib-2.0", "settings", NULL);
  g_autofree char *path = g_build_filename (settings, "keyfile", NULL);
  g_autofree char *parent = g_path_get_dirname (settings);

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (settings), ==, 0);
  g_assert_cmpint (g_rmdir (parent), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* The app has a limit of its own, which everybody shares who uses it: bulk work leaves a part of
 * it, and no call is made that the app's limit would refuse. */
static void
test_app (void)
{
  const ScoutSandboxOptions options = { .app_hourly_limit = APP_LIMIT };
  g_autoptr(ScoutSandbox) sandbox = runner_start_sandbox (&options);
  g_autofree char *folder = g_dir_make_tmp ("scoutctl-XXXXXX", NULL);
  g_autofree char *line = NULL;
  g_autoptr(GPtrArray) requests = NULL;

  set_app (folder, scout_sandbox_get_app_id (sandbox));
  line = interrupt_waiting (sandbox, folder);
  g_assert_nonnull (strstr (line, "going on in"));
  requests = scout_sandbox_dup_requests (sandbox);
  g_assert_cmpuint (requests->len, >=, 4);
  g_assert_cmpuint (requests->len, <, APP_LIMIT);
  remove_settings (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scoutctl-paging/limit", test_limit);
  g_test_add_func ("/scoutctl-paging/directions", test_directions);
  g_test_add_func ("/scoutctl-paging/all", test_all);
  g_test_add_func ("/scoutctl-paging/explain", test_explain);
  g_test_add_func ("/scoutctl-paging/bulk", test_bulk);
  g_test_add_func ("/scoutctl-paging/bulk-interrupted", test_bulk_interrupted);
  g_test_add_func ("/scoutctl-paging/app", test_app);

  return g_test_run ();
}
