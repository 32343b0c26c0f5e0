/* scout-cli-run.c: carries out a command.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Chooses what to do and holds what every command needs; the commands themselves stand in files of
 * their own. Main thread. */

#include "config.h"

#include "scout-cli-run.h"

#include "scout-cli-run-private.h"

#include "scout-cli-output.h"

typedef struct
{
  const char *name;
  ScoutCliStep step;
  gboolean needs_session;
} Entry;

static void run_help (GTask *task);

static const Entry entries[] = {
  { "login", _scout_cli_account_login, TRUE },
  { "logout", _scout_cli_account_logout, TRUE },
  { "pages", _scout_cli_account_pages, TRUE },
  { "creators", _scout_cli_search_run, TRUE },
  { "content", _scout_cli_search_run, TRUE },
  { "creator", _scout_cli_show_creator, TRUE },
  { "post", _scout_cli_show_post, TRUE },
  { "shortlists", _scout_cli_lists_show, FALSE },
  { "export", _scout_cli_lists_export, FALSE },
  { "save", _scout_cli_save_run, TRUE },
  { "unsave", _scout_cli_save_undo, FALSE },
  { "searches", _scout_cli_searches_list, FALSE },
  { "search", _scout_cli_saved_run, FALSE },
  { "values", _scout_cli_values_run, FALSE },
  { "help", run_help, FALSE },
};

static void
run_free (gpointer data)
{
  ScoutCliRun *run = data;

  if (run->state_free != NULL)
    run->state_free (run->state);
  g_clear_object (&run->library);
  g_clear_object (&run->market);
  g_clear_object (&run->session);
  g_clear_object (&run->saved);
  g_free (run->saved_arguments);
  g_free (run->page_id);
  g_free (run);
}

static void
run_help (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  const char *argv[] = { "scoutctl", NULL, NULL, NULL };
  g_autoptr(ScoutCliArguments) help = NULL;
  g_autoptr(GError) error = NULL;
  guint n_words = 1;

  if (run->arguments->operands[0] != NULL)
    argv[n_words++] = run->arguments->operands[0];
  argv[n_words] = "--help";
  help = scout_cli_arguments_new (argv, &error);

  if (help != NULL && scout_cli_output_write (help->help, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

typedef struct
{
  GTask *task;
  ScoutCliStep next;
} Opening;

static void
signed_in_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autofree Opening *opening = user_data;
  g_autoptr(GTask) task = g_steal_pointer (&opening->task);
  ScoutCliRun *run = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;

  if (scout_cli_session_sign_in_finish (SCOUT_CLI_SESSION (source), result, &error) != NULL)
    run->market = scout_cli_session_open_marketplace (run->session, &error);
  if (run->market != NULL)
    opening->next (g_steal_pointer (&task));
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
_scout_cli_run_open_market (GTask        *task,
                            ScoutCliStep  next)
{
  ScoutCliRun *run = g_task_get_task_data (task);
  Opening *opening = g_new0 (Opening, 1);

  opening->task = task;
  opening->next = next;
  scout_cli_session_sign_in_async (run->session, FALSE, g_task_get_cancellable (task),
                                   signed_in_cb, opening);
}

static const Entry *
find_entry (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      if (g_str_equal (entries[i].name, name))
        return &entries[i];
    }
  g_assert_not_reached ();
}

void
scout_cli_run_async (const ScoutCliArguments *arguments,
                     GCancellable            *cancellable,
                     GAsyncReadyCallback      callback,
                     gpointer                 user_data)
{
  g_autoptr(GTask) task = NULL;
  g_autoptr(GError) error = NULL;
  const Entry *entry = NULL;
  ScoutCliRun *run = NULL;

  g_return_if_fail (arguments != NULL && arguments->command != NULL);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, scout_cli_run_async);
  entry = find_entry (arguments->command->name);
  run = g_new0 (ScoutCliRun, 1);
  run->arguments = arguments;
  g_task_set_task_data (task, run, run_free);
  if (entry->needs_session && !arguments->explain)
    {
      run->session = scout_cli_session_new (arguments, &error);
      if (run->session == NULL)
        {
          g_task_return_error (task, g_steal_pointer (&error));
          return;
        }
    }

  entry->step (g_steal_pointer (&task));
}

gboolean
scout_cli_run_finish (GAsyncResult  *result,
                      GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_cli_run_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
