/* scoutctl-runner.c: runs the real program, as a shell would.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* No display, no bus, no keyring: what the program does then is what most scripts meet. */

#include "config.h"

#include "scoutctl-runner.h"

#include <gio/gio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

void
outcome_free (Outcome *self)
{
  g_free (self->output);
  g_free (self->errors);
  g_free (self);
}

/* Not a pipe: a program that ends before it has read all would break it. */
static int
open_input (const char *input)
{
  gsize length = strlen (input);
  int descriptor = memfd_create ("input", MFD_CLOEXEC);

  g_assert_cmpint (descriptor, >=, 0);
  g_assert_cmpint (write (descriptor, input, length), ==, (gssize) length);
  g_assert_cmpint (lseek (descriptor, 0, SEEK_SET), ==, 0);

  return descriptor;
}

Outcome *
runner_run_with_input (const char * const *arguments,
                       const char         *input)
{
  g_autofree char *program = g_test_build_filename (G_TEST_BUILT, "..", "src", "cli", "scoutctl",
                                                    NULL);
  g_autoptr(GSubprocessLauncher) launcher = g_subprocess_launcher_new (
    G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr(GPtrArray) argv = g_ptr_array_new ();
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;
  Outcome *outcome = g_new0 (Outcome, 1);

  g_ptr_array_add (argv, program);
  for (guint i = 0; arguments[i] != NULL; i++)
    g_ptr_array_add (argv, (char *) arguments[i]);
  g_ptr_array_add (argv, NULL);
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  /* Unless the bus is the test's own, with the keyring that it wants. */
  if (g_getenv ("SCOUT_TEST_PRIVATE") == NULL)
    g_subprocess_launcher_setenv (launcher, "DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent",
                                  TRUE);
  g_subprocess_launcher_take_stdin_fd (launcher, open_input (input));
  process = g_subprocess_launcher_spawnv (launcher, (const char * const *) argv->pdata, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &outcome->output, &outcome->errors, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  outcome->status = g_subprocess_get_exit_status (process);
  g_test_message ("%s -> %d: %s", arguments[0], outcome->status, outcome->errors);

  return outcome;
}

Outcome *
runner_run (const char * const *arguments)
{
  return runner_run_with_input (arguments, "");
}

Outcome *
runner_run_at (ScoutSandbox       *sandbox,
               const char * const *arguments)
{
  g_autoptr(GPtrArray) all = g_ptr_array_new ();
  g_autofree char *input = g_strconcat (scout_sandbox_get_user_token (sandbox), "\n", NULL);

  for (guint i = 0; arguments[i] != NULL; i++)
    g_ptr_array_add (all, (char *) arguments[i]);
  g_ptr_array_add (all, (char *) "--token-stdin");
  g_ptr_array_add (all, (char *) "--sandbox-url");
  g_ptr_array_add (all, (char *) scout_sandbox_get_graph_url (sandbox));
  g_ptr_array_add (all, NULL);

  return runner_run_with_input ((const char * const *) all->pdata, input);
}

ScoutSandbox *
runner_start_sandbox (const ScoutSandboxOptions *options)
{
  ScoutSandboxOptions own = { 0 };
  ScoutSandbox *sandbox = NULL;
  g_autoptr(GError) error = NULL;

  if (options != NULL)
    own = *options;
  own.n_creators = 200;
  sandbox = scout_sandbox_new (&own);
  scout_sandbox_start (sandbox, &error);
  g_assert_no_error (error);

  return sandbox;
}

JsonNode *
outcome_read_json (const Outcome *self)
{
  g_autoptr(GError) error = NULL;
  JsonNode *root = json_from_string (self->output, &error);

  g_assert_no_error (error);
  g_assert_true (JSON_NODE_HOLDS_ARRAY (root));

  return root;
}

/* Reads a cell from @p on and returns what follows it. */
static const char *
read_cell (const char *p,
           GPtrArray  *row)
{
  g_autoptr(GString) cell = g_string_new (NULL);

  if (*p != '"')
    {
      gsize length = strcspn (p, ",\r\n\"");

      g_assert_cmpint (p[length], !=, '"');
      g_ptr_array_add (row, g_strndup (p, length));
      return p + length;
    }

  for (p++; *p != '"' || p[1] == '"'; p++)
    {
      g_assert_cmpint (*p, !=, '\0');
      if (*p == '"')
        p++;
      g_string_append_c (cell, *p);
    }
  g_ptr_array_add (row, g_strdup (cell->str));

  return p + 1;
}

GPtrArray *
runner_read_csv (const char *text)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  const char *p = text;

  while (*p != '\0')
    {
      GPtrArray *row = g_ptr_array_new_with_free_func (g_free);

      p = read_cell (p, row);
      while (*p == ',')
        p = read_cell (p + 1, row);
      g_assert_true (g_str_has_prefix (p, "\r\n"));
      p += 2;
      g_ptr_array_add (rows, row);
      g_assert_cmpuint (row->len, ==, ((GPtrArray *) g_ptr_array_index (rows, 0))->len);
    }

  return rows;
}

const char *
runner_get_cell (GPtrArray  *rows,
                 guint       row,
                 const char *name)
{
  GPtrArray *head = g_ptr_array_index (rows, 0);

  for (guint i = 0; i < head->len; i++)
    {
      if (strcmp (g_ptr_array_index (head, i), name) == 0)
        return g_ptr_array_index ((GPtrArray *) g_ptr_array_index (rows, row), i);
    }
  g_error ("There is no column %s", name);
}

guint
runner_count_requests (ScoutSandbox *sandbox,
                       const char   *path_end)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (sandbox);
  guint n_requests = 0;

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      n_requests += g_str_has_suffix (request->path, path_end) ? 1 : 0;
    }

  return n_requests;
}

GHashTable *
runner_get_parameters (ScoutSandbox *sandbox,
                       const char   *path_end)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (sandbox);
  const ScoutSandboxRequest *found = NULL;
  GHashTable *parameters = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_auto(GStrv) parts = NULL;

  for (guint i = 0; i < requests->len; i++)
    {
      const ScoutSandboxRequest *request = g_ptr_array_index (requests, i);

      if (g_str_has_suffix (request->path, path_end))
        found = request;
    }
  g_assert_nonnull (found);

  /* By hand: a table would hide that a parameter came twice. */
  parts = g_strsplit (found->query != NULL ? found->query : "", "&", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_auto(GStrv) pair = g_strsplit (parts[i], "=", 2);
      g_autofree char *value = NULL;

      if (pair[0] == NULL)
        continue;
      value = g_uri_unescape_string (g_strdelimit (pair[1], "+", ' '), NULL);
      g_assert_nonnull (value);
      g_assert_true (g_hash_table_insert (parameters, g_strdup (pair[0]),
                                          g_steal_pointer (&value)));
    }

  return parameters;
}
