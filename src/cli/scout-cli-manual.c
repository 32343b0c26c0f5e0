/* scout-cli-manual.c: the man page of scoutctl.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Called by the build, so that the page says what the program does. Writes troff: what could be
 * taken for a command of its is escaped. */

#include "config.h"

#include "scout-cli-manual.h"

#include "scout-cli-arguments.h"

#include <glib/gi18n.h>

static char *
escape (const char *text)
{
  GString *escaped = g_string_new (text);

  g_string_replace (escaped, "\\", "\\e", 0);
  g_string_replace (escaped, "-", "\\-", 0);
  g_string_replace (escaped, "'", "\\(aq", 0);
  g_string_replace (escaped, "“", "\\(lq", 0);
  g_string_replace (escaped, "”", "\\(rq", 0);
  g_string_replace (escaped, "–", "\\(en", 0);
  g_string_replace (escaped, "…", "\\|.\\|.\\|.", 0);
  if (*escaped->str == '.')
    g_string_prepend (escaped, "\\&");

  return g_string_free (escaped, FALSE);
}

static void
append_option (GString    *text,
               const char *name,
               char        letter,
               const char *argument, /* (nullable) */
               const char *description)
{
  g_autofree char *own_name = escape (name);
  g_autofree char *own_argument = argument != NULL ? escape (argument) : NULL;
  g_autofree char *own_description = escape (description);

  g_string_append (text, ".TP\n");
  if (letter != '\0')
    g_string_append_printf (text, "\\fB\\-%c\\fR, ", letter);
  g_string_append_printf (text, "\\fB\\-\\-%s\\fR", own_name);
  if (argument != NULL)
    g_string_append_printf (text, "=\\fI%s\\fR", own_argument);
  g_string_append_printf (text, "\n%s.\n", own_description);
}

static char *
dup_commands (void)
{
  GString *text = g_string_new (NULL);

  for (const ScoutCliCommand *command = scout_cli_arguments_list_commands ();
       command->name != NULL; command++)
    {
      g_autofree char *summary = escape (_(command->summary));
      g_autofree char *operands = command->operands != NULL ? escape (command->operands) : NULL;

      g_string_append_printf (text, ".TP\n\\fB%s\\fR", command->name);
      if (operands != NULL)
        g_string_append_printf (text, " \\fI%s\\fR", operands);
      g_string_append_printf (text, "\n%s.\n", summary);
    }

  return g_string_free (text, FALSE);
}

/* Options that are not from the catalogue, whichever command takes them. */
static char *
dup_shared (void)
{
  GString *text = g_string_new (NULL);
  g_autoptr(GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (const ScoutCliCommand *command = scout_cli_arguments_list_commands ();
       command->name != NULL; command++)
    {
      g_autoptr(GArray) shared = scout_cli_arguments_list_shared (command);

      for (guint i = 0; i < shared->len; i++)
        {
          const ScoutCliShared *one = &g_array_index (shared, ScoutCliShared, i);

          if (g_hash_table_add (seen, (gpointer) one->name))
            append_option (text, one->name, one->short_name, one->argument, one->description);
        }
    }

  return g_string_free (text, FALSE);
}

static char *
dup_endpoint (ScoutCatalog *catalog,
              ScoutNetwork  network,
              const char   *endpoint_id)
{
  g_autoptr(ScoutCliOptions) options = scout_cli_options_new (catalog, network, endpoint_id);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < scout_cli_options_get_n (options); i++)
    {
      const ScoutCliOption *option = scout_cli_options_get (options, i);

      append_option (text, option->name, '\0', option->argument, option->description);
    }

  return g_string_free (text, FALSE);
}

static void
fill_in (GString    *page,
         const char *place,
         char       *text) /* (transfer full) */
{
  g_autofree char *own = text;
  g_autofree char *line = g_strconcat (place, "\n", NULL);

  g_string_replace (page, line, own, 1);
}

char *
scout_cli_manual_dup_page (const char  *path,
                           GError     **error)
{
  g_autofree char *template = NULL;
  g_autoptr(ScoutCatalog) catalog = NULL;
  GString *page = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  if (!g_file_get_contents (path, &template, NULL, error))
    return NULL;

  catalog = scout_catalog_new (TRUE);
  page = g_string_new (template);
  fill_in (page, "@COMMANDS@", dup_commands ());
  fill_in (page, "@OPTIONS@", dup_shared ());
  fill_in (page, "@FACEBOOK_CREATORS@", dup_endpoint (catalog, SCOUT_NETWORK_FACEBOOK, "creators"));
  fill_in (page, "@FACEBOOK_CONTENT@", dup_endpoint (catalog, SCOUT_NETWORK_FACEBOOK, "content"));
  fill_in (page, "@INSTAGRAM_CREATORS@",
           dup_endpoint (catalog, SCOUT_NETWORK_INSTAGRAM, "creators"));

  return g_string_free (page, FALSE);
}
