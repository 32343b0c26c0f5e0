/* test-sandbox-program.c: the program scout-sandbox, as a script would use it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <libsoup/soup.h>
#include <signal.h>
#include <string.h>

static GSubprocess *
start_program (const char *const *arguments)
{
  g_autofree char *program = g_test_build_filename (G_TEST_BUILT, "..", "src", "sandbox",
                                                    "scout-sandbox", NULL);
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_ptr_array_add (argv, program);
  for (guint i = 0; arguments[i] != NULL; i++)
    g_ptr_array_add (argv, (char *) arguments[i]);
  g_ptr_array_add (argv, NULL);
  process = g_subprocess_newv ((const char *const *) argv->pdata,
                               G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE,
                               &error);
  g_assert_no_error (error);
  return process;
}

static guint
get_status (const char *url,
            const char *token)
{
  g_autoptr (SoupSession) session = soup_session_new_with_options ("proxy-resolver", NULL, NULL);
  g_autofree char *path = g_strdup_printf ("%s/v26.0/me?access_token=%s", url, token);
  g_autoptr (SoupMessage) message = soup_message_new ("GET", path);
  g_autoptr (GBytes) body = soup_session_send_and_read (session, message, NULL, NULL);

  g_assert_nonnull (body);
  return soup_message_get_status (message);
}

static void
check_line (const char *line)
{
  g_autoptr (JsonNode) root = json_from_string (line, NULL);
  JsonObject *object;
  JsonArray *pages;

  g_assert_nonnull (root);
  object = json_node_get_object (root);
  pages = json_object_get_array_member (object, "pages");
  g_assert_cmpuint (json_array_get_length (pages), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      JsonObject *page = json_array_get_object_element (pages, i);

      g_assert_nonnull (json_object_get_string_member (page, "id"));
      g_assert_nonnull (json_object_get_string_member (page, "name"));
      g_assert_cmpint (json_object_get_null_member (page, "instagram_user_id"), ==, i == 1);
      g_assert_cmpuint (get_status (json_object_get_string_member (object, "graph_url"),
                                    json_object_get_string_member (page, "access_token")), ==, 200);
    }
  g_assert_true (g_str_has_prefix (json_object_get_string_member (object, "dialog_url"),
                                   json_object_get_string_member (object, "graph_url")));
  g_assert_cmpstr (json_object_get_string_member (object, "app_id"), ==, "104822905531774");
  g_assert_true (g_str_has_prefix (json_object_get_string_member (object, "app_secret"),
                                   "SANDBOXSECRET"));
  g_assert_true (g_str_has_suffix (json_object_get_string_member (object, "token_url"),
                                   "/v26.0/oauth/access_token"));
  g_assert_true (g_str_has_suffix (json_object_get_string_member (object, "control_url"),
                                   "/__sandbox"));
  g_assert_cmpuint (get_status (json_object_get_string_member (object, "graph_url"),
                                json_object_get_string_member (object, "user_token")), ==, 200);
}

static void
test_runs (gconstpointer data)
{
  const char *arguments[] = { "--creators", "100", "--seed=9", NULL };
  g_autoptr (GSubprocess) process = start_program (arguments);
  g_autoptr (GDataInputStream) output = g_data_input_stream_new (
    g_subprocess_get_stdout_pipe (process));
  g_autofree char *line = g_data_input_stream_read_line (output, NULL, NULL, NULL);
  g_autofree char *rest = NULL;

  g_assert_nonnull (line);
  check_line (line);
  g_subprocess_send_signal (process, GPOINTER_TO_INT (data));
  g_assert_true (g_subprocess_wait (process, NULL, NULL));
  g_assert_true (g_subprocess_get_if_exited (process));
  g_assert_cmpint (g_subprocess_get_exit_status (process), ==, 0);
  rest = g_data_input_stream_read_line (output, NULL, NULL, NULL);
  g_assert_null (rest);
}

static int
run (const char *const  *arguments,
     char              **output,
     char              **errors)
{
  g_autoptr (GSubprocess) process = start_program (arguments);
  g_autoptr (GError) error = NULL;

  g_subprocess_communicate_utf8 (process, NULL, NULL, output, errors, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  return g_subprocess_get_exit_status (process);
}

static void
test_options (void)
{
  static const char *bad[][3] = {
    { "--port", "65536", NULL }, { "--port", "x", NULL }, { "--creators", "0", NULL },
    { "--seed", "-1", NULL }, { "--colour", "red", NULL }, { "stray", NULL, NULL },
    { "--creators", "1000001", NULL }, { "--access-level", "Standard", NULL },
    { "--daily-users", "0", NULL }, { "--page-1", "gone", NULL },
    { "--fault", "{}", NULL }, { "--fault", "slow", NULL }, { "--rate-limit-code", "1e3", NULL },
  };
  const char *help[] = { "--help", NULL };
  g_autofree char *text = NULL;
  g_autofree char *no_errors = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *output = NULL;
      g_autofree char *errors = NULL;

      g_assert_cmpint (run (bad[i], &output, &errors), ==, 2);
      g_assert_cmpstr (output, ==, "");
      g_assert_true (g_str_has_prefix (errors, "scout-sandbox: "));
    }

  g_assert_cmpint (run (help, &text, &no_errors), ==, 0);
  g_assert_nonnull (strstr (text, "nopages@"));
  g_assert_nonnull (strstr (text, "--creators"));
}

/* Settings and faults from the command line are in force from the first request. */
static void
test_settings (void)
{
  const char *arguments[] = {
    "--creators=50", "--access-level", "standard", "--bare-lists", "--user-hourly-limit=77",
    "--fault={\"kind\":\"status\",\"status\":503,\"path\":\"/me\"}", "--page-2=terms-pending", NULL
  };
  g_autoptr (GSubprocess) process = start_program (arguments);
  g_autoptr (GDataInputStream) output = g_data_input_stream_new (
    g_subprocess_get_stdout_pipe (process));
  g_autofree char *line = g_data_input_stream_read_line (output, NULL, NULL, NULL);
  g_autoptr (JsonNode) root = json_from_string (line, NULL);
  JsonObject *object = json_node_get_object (root);
  g_autoptr (SoupSession) session = soup_session_new_with_options ("proxy-resolver", NULL, NULL);
  g_autofree char *url = g_strconcat (json_object_get_string_member (object, "control_url"),
                                      "/settings", NULL);
  g_autoptr (SoupMessage) message = soup_message_new ("GET", url);
  g_autoptr (GBytes) body = soup_session_send_and_read (session, message, NULL, NULL);
  g_autofree char *text = g_strndup (g_bytes_get_data (body, NULL), g_bytes_get_size (body));

  g_assert_nonnull (strstr (text, "\"access_level\":\"standard\""));
  g_assert_nonnull (strstr (text, "\"bare_lists\":true"));
  g_assert_nonnull (strstr (text, "\"user_hourly_limit\":77"));
  g_assert_nonnull (strstr (text, "\"page_2\":\"terms-pending\""));
  g_assert_cmpuint (get_status (json_object_get_string_member (object, "graph_url"),
                                json_object_get_string_member (object, "user_token")), ==, 503);
  g_subprocess_send_signal (process, SIGTERM);
  g_assert_true (g_subprocess_wait (process, NULL, NULL));
}

/* A large world takes seconds to make, and nobody who changes their mind waits for it. */
static void
test_interrupted (void)
{
  const char *arguments[] = { "--creators=1000000", NULL };
  g_autoptr (GSubprocess) process = start_program (arguments);
  g_autofree char *output = NULL;

  g_subprocess_send_signal (process, SIGINT);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, NULL));
  g_assert_cmpstr (output, ==, "");
  g_assert_true (g_subprocess_get_if_signaled (process));
}

/* What --help says, the man page says. */
static void
test_man_page (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "scout-sandbox.1",
                                                 NULL);
  const char *help[] = { "--help", NULL };
  g_autofree char *text = NULL;
  g_autofree char *errors = NULL;
  g_autofree char *page = NULL;
  g_auto (GStrv) words = NULL;
  guint n_options = 0;

  g_assert_true (g_file_get_contents (path, &page, NULL, NULL));
  g_assert_cmpint (run (help, &text, &errors), ==, 0);
  words = g_strsplit_set (text, " \n=,", -1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (words[i], "-", -1);
      g_autofree char *escaped = g_strjoinv ("\\-", parts);

      if (!g_str_has_prefix (words[i], "--"))
        continue;
      g_test_message ("%s", words[i]);
      g_assert_nonnull (strstr (page, escaped));
      n_options++;
    }
  g_assert_cmpuint (n_options, >=, 18);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/sandbox-program/sigterm", GINT_TO_POINTER (SIGTERM), test_runs);
  g_test_add_data_func ("/sandbox-program/sigint", GINT_TO_POINTER (SIGINT), test_runs);
  g_test_add_func ("/sandbox-program/options", test_options);
  g_test_add_func ("/sandbox-program/settings", test_settings);
  g_test_add_func ("/sandbox-program/interrupted", test_interrupted);
  g_test_add_func ("/sandbox-program/man-page", test_man_page);

  return g_test_run ();
}
