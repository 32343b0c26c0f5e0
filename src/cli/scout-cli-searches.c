/* scout-cli-searches.c: the command that lists the saved searches.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Of a search that this version cannot read, what it asks is unknown; it is listed all the same.
 * Main thread. */

#include "config.h"

#include "scout-cli-run-private.h"

#include "scout-cli-output.h"
#include "scout-query-wording.h"

#include <glib/gi18n.h>

static void
fill_query (ScoutCell  *cells,
            ScoutQuery *query)
{
  g_autoptr(GEnumClass) networks = g_type_class_ref (SCOUT_TYPE_NETWORK);
  g_autofree char *description = scout_query_dup_description (query);

  scout_cell_set_text (&cells[0], g_enum_get_value (
    networks, (int) scout_query_get_network (query))->value_nick);
  scout_cell_set_text (&cells[1], scout_query_get_endpoint (query)->id);
  scout_cell_set_text (&cells[2], description);
}

static void
fill_row (ScoutCell        *cells,
          ScoutSavedSearch *search)
{
  ScoutQuery *query = scout_saved_search_get_query (search);
  ScoutSighting *sighting = scout_saved_search_get_sighting (search);
  g_autoptr(GDateTime) saved =
    g_date_time_new_from_unix_utc (scout_saved_search_get_saved_at (search) / G_USEC_PER_SEC);
  g_autofree char *saved_at = saved != NULL ? g_date_time_format_iso8601 (saved) : NULL;

  scout_cell_set_text (&cells[0], scout_saved_search_get_id (search));
  scout_cell_set_text (&cells[1], scout_saved_search_get_name (search));
  if (query != NULL)
    fill_query (&cells[2], query);
  if (sighting != NULL)
    scout_cell_set_count (&cells[5], scout_sighting_get_n_ids (sighting));
  scout_cell_set_text (&cells[6], saved_at);
}

static ScoutSheet *
make_sheet (ScoutLibrary            *library, /* (nullable) */
            const ScoutCliArguments *arguments)
{
  ScoutSheet *sheet = scout_sheet_new ();
  GListModel *searches = library != NULL ? scout_library_get_searches (library) : NULL;

  scout_sheet_add_column (sheet, "id", _("ID"));
  scout_sheet_add_column (sheet, "name", _("Name"));
  scout_sheet_add_column (sheet, "network", _("Network"));
  scout_sheet_add_column (sheet, "command", _("Command"));
  scout_sheet_add_column (sheet, "search", _("Search"));
  scout_sheet_add_column (sheet, "found", _("Found"));
  scout_sheet_add_column (sheet, "saved", _("Saved"));
  for (guint i = 0; searches != NULL && i < g_list_model_get_n_items (searches); i++)
    {
      g_autoptr(ScoutSavedSearch) search = g_list_model_get_item (searches, i);
      ScoutQuery *query = scout_saved_search_get_query (search);

      if (!arguments->has_network ||
          (query != NULL && scout_query_get_network (query) == arguments->network))
        fill_row (scout_sheet_add_row (sheet), search);
    }

  return sheet;
}

/* Takes the reference to @task. */
static void
list (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  g_autoptr(ScoutSheet) sheet = make_sheet (run->library, run->arguments);
  guint n_rows = scout_sheet_get_n_rows (sheet);
  g_autoptr(GError) error = NULL;

  if ((n_rows > 0 || run->arguments->format != SCOUT_CLI_FORMAT_TABLE) &&
      !scout_cli_output_write_sheet (sheet, run->arguments->format, &error))
    g_task_return_error (task, g_steal_pointer (&error));
  else if (n_rows == 0)
    g_task_return_new_error (task, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_NOTHING, "%s",
                             _("No search was saved."));
  else
    g_task_return_boolean (task, TRUE);
}

void
_scout_cli_searches_list (GTask *task)
{
  _scout_cli_run_open_library (task, list);
}
