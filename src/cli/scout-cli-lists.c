/* scout-cli-lists.c: the commands about lists of creators: shortlists, export.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is kept on this computer is shown without asking anybody. A list has a name for people and
 * an id for programs, which takes either; every library has the list of those who were starred, and
 * it is one of the lists as any other would be. Main thread. */

#include "config.h"

#include "scout-cli-run-private.h"

#include "scout-cli-columns.h"
#include "scout-cli-file-private.h"
#include "scout-cli-output.h"
#include "scout-sheet-csv.h"

#include <glib/gi18n.h>

/* The list that "export" means where none is named. */
#define STARRED_ID "saved"

typedef struct
{
  const char *id;
  const char *name;
  GListModel *creators; /* (owned): of ScoutSavedCreator */
} List;

static void
list_clear (gpointer data)
{
  List *list = data;

  g_object_unref (list->creators);
}

/* All lists of a brand, the starred ones first. */
static GArray *
make_lists (ScoutLibrary *library) /* (nullable) */
{
  GArray *lists = g_array_new (FALSE, FALSE, sizeof (List));
  List starred = { STARRED_ID, _("Saved creators"), NULL };

  g_array_set_clear_func (lists, list_clear);
  starred.creators = library != NULL
                     ? g_object_ref (scout_library_get_creators (library))
                     : G_LIST_MODEL (g_list_store_new (SCOUT_TYPE_SAVED_CREATOR));
  g_array_append_val (lists, starred);

  return lists;
}

static const List *
find_list (GArray      *lists,
           const char  *text,
           GError     **error)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *folded = g_utf8_casefold (g_strstrip (valid), -1);

  for (guint i = 0; i < lists->len; i++)
    {
      const List *list = &g_array_index (lists, List, i);
      g_autofree char *name = g_utf8_casefold (list->name, -1);

      if (g_str_equal (list->id, text) || g_str_equal (name, folded))
        return list;
    }

  g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_NOTHING,
               _("There is no list “%s”; “scoutctl shortlists” names them."), text);
  return NULL;
}

static ScoutSheet *
make_lists_sheet (GArray *lists)
{
  ScoutSheet *sheet = scout_sheet_new ();

  scout_sheet_add_column (sheet, "id", _("ID"));
  scout_sheet_add_column (sheet, "name", _("Name"));
  scout_sheet_add_column (sheet, "creators", _("Creators"));
  for (guint i = 0; i < lists->len; i++)
    {
      const List *list = &g_array_index (lists, List, i);
      ScoutCell *cells = scout_sheet_add_row (sheet);

      scout_cell_set_text (&cells[0], list->id);
      scout_cell_set_text (&cells[1], list->name);
      scout_cell_set_count (&cells[2], g_list_model_get_n_items (list->creators));
    }

  return sheet;
}

/* Of both networks, unless one was named. */
static GPtrArray *
choose_creators (const List              *list,
                 const ScoutCliArguments *arguments)
{
  GPtrArray *chosen = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list->creators); i++)
    {
      g_autoptr(ScoutSavedCreator) saved = g_list_model_get_item (list->creators, i);
      ScoutCreator *creator = scout_saved_creator_get_creator (saved);

      if (!arguments->has_network || scout_creator_get_network (creator) == arguments->network)
        g_ptr_array_add (chosen, g_steal_pointer (&saved));
    }

  return chosen;
}

static ScoutCliColumns *
make_columns (const ScoutCliArguments  *arguments,
              GError                  **error)
{
  const ScoutCliColumnsOptions options = {
    .network = arguments->network,
    .subject = SCOUT_CLI_SUBJECT_SAVED,
    .format = arguments->format,
    /* Whatever is known goes out to programs; on a screen it would only be wide. */
    .is_whole = arguments->format != SCOUT_CLI_FORMAT_TABLE,
    .with_contact = arguments->with_email,
    .fields = arguments->fields,
  };

  return scout_cli_columns_new (arguments->catalog, &options, error);
}

static gboolean
write_sheet (const ScoutCliArguments  *arguments,
             ScoutSheet               *sheet,
             GError                  **error)
{
  g_autofree char *text = NULL;

  if (arguments->output == NULL || g_str_equal (arguments->output, "-"))
    return scout_cli_output_write_sheet (sheet, arguments->format, error);

  text = arguments->format == SCOUT_CLI_FORMAT_JSON ? scout_cli_format_json (sheet)
                                                    : scout_sheet_dup_csv (sheet);

  return _scout_cli_file_write (arguments->output, text, arguments->force, error);
}

/* An empty column alone would say that nobody has an address. */
static void
remark_email (GPtrArray *creators)
{
  for (guint i = 0; i < creators->len; i++)
    {
      if (scout_creator_get_email (scout_saved_creator_get_creator (creators->pdata[i])) != NULL)
        return;
    }
  if (creators->len > 0)
    scout_cli_output_remark (_("E-mail addresses are not kept on this computer; “scoutctl creator” "
                               "asks for one."));
}

static gboolean
write_list (const ScoutCliArguments  *arguments,
            const List               *list,
            GError                  **error)
{
  g_autoptr(GPtrArray) creators = choose_creators (list, arguments);
  g_autoptr(ScoutCliColumns) columns = make_columns (arguments, error);
  g_autoptr(ScoutSheet) sheet = NULL;

  if (columns == NULL)
    return FALSE;

  /* Programs want the head of a CSV, and an array, even if there is nothing in them. */
  if (creators->len > 0 || arguments->format != SCOUT_CLI_FORMAT_TABLE)
    {
      sheet = scout_cli_columns_make_sheet (columns, creators);
      if (!write_sheet (arguments, sheet, error))
        return FALSE;
    }
  if (arguments->with_email)
    remark_email (creators);
  if (creators->len > 0)
    return TRUE;

  g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_NOTHING, _("Nobody is on “%s”."),
               list->name);
  return FALSE;
}

/* Takes the reference to @task. */
static void
show (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  const ScoutCliArguments *arguments = run->arguments;
  gboolean is_export = g_str_equal (arguments->command->name, "export");
  const char *name = arguments->operands[0];
  g_autoptr(GArray) lists = make_lists (run->library);
  g_autoptr(ScoutSheet) sheet = NULL;
  g_autoptr(GError) error = NULL;
  const List *list = NULL;

  if (name != NULL || is_export)
    list = find_list (lists, name != NULL ? name : STARRED_ID, &error);
  else
    {
      sheet = make_lists_sheet (lists);
      scout_cli_output_write_sheet (sheet, arguments->format, &error);
    }
  if (list != NULL)
    write_list (arguments, list, &error);

  if (error != NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_boolean (task, TRUE);
}

void
_scout_cli_lists_show (GTask *task)
{
  _scout_cli_run_open_library (task, show);
}

void
_scout_cli_lists_export (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);

  if (run->arguments->format != SCOUT_CLI_FORMAT_TABLE)
    {
      _scout_cli_run_open_library (task, show);
      return;
    }

  g_task_return_new_error (task, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE, "%s",
                           _("Files are csv or json; “scoutctl shortlists” shows a table."));
  g_object_unref (task);
}
