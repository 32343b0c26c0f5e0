/* scout-cli-values.c: the command that lists what an option takes.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A window into the catalogue: whatever is listed can be typed, by our name or by Meta's. */

#include "config.h"

#include "scout-cli-run-private.h"

#include "scout-cli-columns.h"
#include "scout-cli-output.h"

#include <glib/gi18n.h>

static ScoutSheet *
make_sheet (void)
{
  ScoutSheet *sheet = scout_sheet_new ();

  scout_sheet_add_column (sheet, "value", _("Value"));
  scout_sheet_add_column (sheet, "label", _("Meaning"));
  scout_sheet_add_column (sheet, "meta", _("At Meta"));
  scout_sheet_add_column (sheet, "below", _("Below"));

  return sheet;
}

static void
add_words (ScoutSheet                *sheet,
           char                     **words,
           const ScoutCatalogValues  *values) /* (nullable) */
{
  for (gsize i = 0; words[i] != NULL; i++)
    {
      const ScoutCatalogValue *value =
        values != NULL ? scout_catalog_values_find_id (values, words[i]) : NULL;
      ScoutCell *cells = scout_sheet_add_row (sheet);

      scout_cell_set_text (&cells[0], words[i]);
      if (value == NULL)
        continue;
      scout_cell_set_text (&cells[1], value->label);
      scout_cell_set_text (&cells[2], value->value);
      if (value->parent != NULL)
        scout_cell_set_text (&cells[3], value->parent->id);
    }
}

static void
add_fields (ScoutSheet              *sheet,
            const ScoutCliArguments *arguments,
            const ScoutCliCommand   *command) /* (nullable) */
{
  ScoutCliSubject subject = scout_cli_columns_find_subject (command != NULL ? command->name : NULL);
  g_auto(GStrv) names = scout_cli_columns_dup_names (arguments->catalog, arguments->network,
                                                     subject);

  add_words (sheet, names, NULL);
}

static void
add_range (ScoutSheet              *sheet,
           const ScoutCliArguments *arguments)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (arguments->catalog, arguments->network);
  g_auto(GStrv) words = _scout_cli_range_dup_words (arguments->catalog, arguments->network);

  add_words (sheet, words, scout_catalog_api_find_values (api, "time-ranges"));
}

/* Looks for the option among those of one endpoint. */
static gboolean
add_option (ScoutSheet              *sheet,
            const ScoutCliArguments *arguments,
            const char              *endpoint_id,
            const char              *name)
{
  g_autoptr(ScoutCliOptions) options =
    scout_cli_options_new (arguments->catalog, arguments->network, endpoint_id);
  const ScoutCliOption *option = scout_cli_options_find (options, name);

  if (option == NULL)
    return FALSE;

  add_words (sheet, option->words, option->values);
  return TRUE;
}

static gboolean
add_all (ScoutSheet               *sheet,
         const ScoutCliArguments  *arguments,
         const char               *name,
         GError                  **error)
{
  const char *command_name = arguments->operands[1];
  const ScoutCliCommand *command = NULL;

  if (command_name != NULL)
    command = scout_cli_arguments_find_command (command_name);
  if (command_name != NULL && command == NULL)
    {
      g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE,
                   _("There is no command “%s”; see “scoutctl --help”."), command_name);
      return FALSE;
    }

  if (g_str_equal (name, "fields"))
    add_fields (sheet, arguments, command);
  else if (g_str_equal (name, "range"))
    add_range (sheet, arguments);
  else if ((command != NULL && command->endpoint_id != NULL &&
            add_option (sheet, arguments, command->endpoint_id, name)) ||
           (command == NULL && (add_option (sheet, arguments, "creators", name) ||
                                add_option (sheet, arguments, "content", name))))
    return TRUE;
  else
    {
      g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE, _("There is no option --%s."),
                   name);
      return FALSE;
    }

  return TRUE;
}

void
_scout_cli_values_run (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  const char *name = run->arguments->operands[0];
  g_autoptr(ScoutSheet) sheet = make_sheet ();
  g_autoptr(GError) error = NULL;

  while (*name == '-')
    name++;

  if (!add_all (sheet, run->arguments, name, &error))
    g_task_return_error (task, g_steal_pointer (&error));
  else if (scout_sheet_get_n_rows (sheet) == 0)
    g_task_return_new_error (task, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_NOTHING,
                             _("--%s takes any value of its kind."), name);
  else if (scout_cli_output_write_sheet (sheet, run->arguments->format, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}
