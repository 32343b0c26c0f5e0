/* scout-cli-library.c: opens what is kept on this computer for a brand.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where nobody is signed in, nobody is asked whose Page it is: it is the one that was named, that
 * Scout showed last, or the only one of which something is kept. Looking makes no file. Main
 * thread. */

#include "config.h"

#include "scout-cli-run-private.h"

#include "scout-cli-settings-private.h"
#include "scout-library-place.h"

#include <glib/gi18n.h>

typedef struct
{
  GTask *task;
  ScoutCliStep next;
} Opening;

static gboolean
is_sample (const ScoutCliArguments *arguments)
{
  return arguments->sandbox || arguments->sandbox_url != NULL;
}

static gboolean
is_kept (const char *page_id, /* (nullable) */
         gboolean    is_sample)
{
  g_autofree char *path = NULL;

  if (page_id == NULL)
    return FALSE;

  path = scout_library_place_dup_path (page_id, is_sample);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static char *
find_named (const ScoutCliArguments   *arguments,
            const char * const        *ids,
            GError                   **error)
{
  g_autofree char *all = g_strjoinv (", ", (char **) ids);

  if (is_kept (arguments->page, is_sample (arguments)))
    return g_strdup (arguments->page);

  if (*all != '\0')
    g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_NOTHING,
                 _("Nothing is kept for a Page of the id “%s”, but for: %s."), arguments->page,
                 all);
  else
    g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_NOTHING,
                 _("Nothing is kept for a Page of the id “%s”."), arguments->page);
  return NULL;
}

/* The Page, or %NULL without an error if nothing is kept of any. */
static char *
find_page (const ScoutCliArguments  *arguments,
           GError                  **error)
{
  g_auto(GStrv) ids = scout_library_place_dup_page_ids (is_sample (arguments));
  g_autofree char *last = NULL;
  g_autofree char *all = NULL;

  if (arguments->page != NULL)
    return find_named (arguments, (const char * const *) ids, error);

  last = _scout_cli_settings_dup_text ("last-page-id");
  if (is_kept (last, is_sample (arguments)))
    return g_steal_pointer (&last);
  if (g_strv_length (ids) < 2)
    return g_strdup (ids[0]);

  all = g_strjoinv (", ", ids);
  g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE,
               _("Something is kept for several Pages: %s. Choose one with --page."), all);
  return NULL;
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autofree Opening *opening = user_data;
  g_autoptr(GTask) task = g_steal_pointer (&opening->task);
  g_autofree char *set_aside = NULL;
  g_autoptr(GError) error = NULL;

  if (!scout_library_open_finish (SCOUT_LIBRARY (source), result, &set_aside, &error))
    g_task_return_error (task, g_steal_pointer (&error));
  else if (set_aside != NULL)
    g_task_return_new_error (task, SCOUT_LIBRARY_ERROR, SCOUT_LIBRARY_ERROR_DAMAGED,
                             _("What was kept is damaged. Nothing was deleted: it is now in %s."),
                             set_aside);
  else
    opening->next (g_steal_pointer (&task));
}

void
_scout_cli_run_open_library (GTask        *task,
                             ScoutCliStep  next)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  g_autoptr(ScoutClock) clock = scout_system_clock_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *path = NULL;
  Opening *opening = NULL;

  run->page_id = run->session != NULL ? g_strdup (scout_cli_session_get_page_id (run->session))
                                      : find_page (run->arguments, &error);
  if (error != NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  if (run->page_id == NULL)
    {
      next (g_steal_pointer (&own));
      return;
    }

  path = scout_library_place_dup_path (run->page_id, is_sample (run->arguments));
  run->library = scout_library_new (path, run->arguments->catalog, clock);
  opening = g_new0 (Opening, 1);
  opening->task = g_steal_pointer (&own);
  opening->next = next;
  scout_library_open_async (run->library, opened_cb, opening);
}
