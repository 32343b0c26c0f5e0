/* scout-cli-saved.c: the command that runs a saved search.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is searched, and where, stands in the library; how results are written, on the command line.
 * The library is closed before anybody is asked, so that Scout can have it meanwhile; then it is a
 * search like any other. Main thread. */

#include "config.h"

#include "scout-cli-run-private.h"

#include <glib/gi18n.h>

/* Whether a search is meant by its id or, in any case, by its name. */
static gboolean
is_meant (const ScoutCliArguments *arguments,
          ScoutSavedSearch        *search)
{
  ScoutQuery *query = scout_saved_search_get_query (search);
  const char *text = arguments->operands[0];
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *folded = g_utf8_casefold (g_strstrip (valid), -1);
  g_autofree char *name = g_utf8_casefold (scout_saved_search_get_name (search), -1);

  if (arguments->has_network && query != NULL &&
      scout_query_get_network (query) != arguments->network)
    return FALSE;

  return g_str_equal (name, folded) || g_str_equal (scout_saved_search_get_id (search), text);
}

/* The one search that is meant; names need not be different, ids are. */
static ScoutSavedSearch *
find_search (const ScoutCliRun  *run,
             GError            **error)
{
  const char *text = run->arguments->operands[0];
  GListModel *searches = run->library != NULL ? scout_library_get_searches (run->library) : NULL;
  g_autoptr(GString) ids = g_string_new (NULL);
  g_autoptr(ScoutSavedSearch) found = NULL;
  guint n_found = 0;

  for (guint i = 0; searches != NULL && i < g_list_model_get_n_items (searches); i++)
    {
      g_autoptr(ScoutSavedSearch) search = g_list_model_get_item (searches, i);

      if (!is_meant (run->arguments, search))
        continue;
      g_string_append_printf (ids, "%s%s", n_found > 0 ? ", " : "",
                              scout_saved_search_get_id (search));
      g_set_object (&found, search);
      n_found++;
    }
  if (n_found == 1)
    return g_steal_pointer (&found);

  if (n_found == 0)
    g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_NOTHING,
                 _("There is no saved search “%s”; “scoutctl searches” names them."), text);
  else
    g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE,
                 _("Several searches are called “%s”; choose one by its ID: %s."), text, ids->str);
  return NULL;
}

/* Makes the command what it would be if the search had been typed. */
static gboolean
take_search (ScoutCliRun       *run,
             ScoutSavedSearch  *search,
             GError           **error)
{
  ScoutQuery *query = scout_saved_search_get_query (search);
  const ScoutCliCommand *command = NULL;

  if (query != NULL)
    command = scout_cli_arguments_find_command (scout_query_get_endpoint (query)->id);
  if (command == NULL)
    {
      g_set_error (error, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_DAMAGED,
                   _("This version of Scout cannot read the search “%s”. Update Scout to run "
                     "it."),
                   scout_saved_search_get_name (search));
      return FALSE;
    }

  run->saved = g_object_ref (query);
  run->saved_arguments = g_memdup2 (run->arguments, sizeof *run->arguments);
  run->saved_arguments->command = command;
  run->saved_arguments->network = scout_query_get_network (query);
  /* Results of one brand's search are not asked for as another's. */
  run->saved_arguments->page = run->page_id;
  run->arguments = run->saved_arguments;

  return TRUE;
}

/* Takes the reference to @task. */
static void
search_saved (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutSavedSearch) search = find_search (run, &error);
  gboolean is_ready = search != NULL && take_search (run, search, &error);

  if (run->library != NULL)
    scout_library_shut_down (run->library);
  if (is_ready && !run->arguments->explain)
    {
      run->session = scout_cli_session_new (run->arguments, &error);
      is_ready = run->session != NULL;
    }

  if (is_ready)
    _scout_cli_search_run (g_steal_pointer (&own));
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
_scout_cli_saved_run (GTask *task)
{
  _scout_cli_run_open_library (task, search_saved);
}
