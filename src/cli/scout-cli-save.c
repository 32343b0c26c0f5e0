/* scout-cli-save.c: the commands that change a list: save, unsave.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whoever is saved is asked about first, one after the other, so that the list says what is known
 * now; all of them are saved or none. Who is taken off is found on the list, and nobody is asked.
 * Main thread. */

#include "config.h"

#include "scout-cli-run-private.h"

#include "scout-merge.h"

#include <glib/gi18n.h>

/* What a list shows of a creator, the mandatory part first. */
static const ScoutCreatorPart parts[] = { SCOUT_CREATOR_PART_PROFILE,
                                          SCOUT_CREATOR_PART_PERFORMANCE };

typedef struct
{
  GPtrArray *creators; /* (owned) of (owned) ScoutCreator */
  guint n_asked;       /* parts that were asked for */
} Save;

static void ask_next (GTask *task);

static void
save_free (gpointer data)
{
  Save *save = data;

  g_ptr_array_unref (save->creators);
  g_free (save);
}

static Save *
begin (ScoutCliRun *run)
{
  Save *save = g_new0 (Save, 1);

  save->creators = g_ptr_array_new_with_free_func (g_object_unref);
  run->state = save;
  run->state_free = save_free;

  return save;
}

static void
changed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;

  if (scout_library_finish (SCOUT_LIBRARY (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/* Takes the reference to @task. */
static void
keep (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);
  Save *save = run->state;

  scout_library_save_creators_async (run->library, save->creators, changed_cb, task);
}

/* Without the performance a creator is still one; without the profile nobody is. */
static void
part_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  ScoutCliRun *run = g_task_get_task_data (task);
  Save *save = run->state;
  gboolean is_first = save->n_asked % G_N_ELEMENTS (parts) == 1;
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreator) creator =
    scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result, &error);

  if (creator == NULL && (is_first || g_cancellable_is_cancelled (g_task_get_cancellable (task))))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  if (is_first)
    g_ptr_array_add (save->creators, g_steal_pointer (&creator));
  else if (creator != NULL)
    {
      gpointer *place = &save->creators->pdata[save->creators->len - 1];
      g_autoptr(ScoutCreator) before = *place;

      *place = scout_merge_creators (before, creator);
    }
  ask_next (g_steal_pointer (&task));
}

/* Takes the reference to @task. */
static void
ask_next (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);
  Save *save = run->state;
  guint index = save->n_asked / G_N_ELEMENTS (parts);
  ScoutCreatorPart part = parts[save->n_asked % G_N_ELEMENTS (parts)];

  if (run->arguments->operands[index] == NULL)
    {
      _scout_cli_run_open_library (task, keep);
      return;
    }

  save->n_asked++;
  scout_marketplace_load_creator_async (run->market, run->arguments->operands[index], part,
                                        SCOUT_TIME_RANGE_L28, g_task_get_cancellable (task),
                                        part_cb, task);
}

void
_scout_cli_save_run (GTask *task)
{
  begin (g_task_get_task_data (task));
  _scout_cli_run_open_market (task, ask_next);
}

static gboolean
is_meant (const ScoutCliArguments *arguments,
          ScoutCreator            *creator,
          const char              *text)
{
  const char *handle = scout_creator_get_handle (creator);

  if (arguments->has_network && scout_creator_get_network (creator) != arguments->network)
    return FALSE;
  if (g_str_equal (scout_creator_get_id (creator), text))
    return TRUE;

  return handle != NULL && g_ascii_strcasecmp (handle, *text == '@' ? text + 1 : text) == 0;
}

static gboolean
find_on_list (ScoutCliRun  *run,
              const char   *text,
              GPtrArray    *found,
              GError      **error)
{
  GListModel *list = run->library != NULL ? scout_library_get_creators (run->library) : NULL;
  guint n_before = found->len;

  for (guint i = 0; list != NULL && i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(ScoutSavedCreator) saved = g_list_model_get_item (list, i);
      ScoutCreator *creator = scout_saved_creator_get_creator (saved);

      if (is_meant (run->arguments, creator, text))
        g_ptr_array_add (found, g_object_ref (creator));
    }
  if (found->len > n_before)
    return TRUE;

  g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_NOTHING,
               _("“%s” is not on the list; nobody was taken off it."), text);
  return FALSE;
}

/* Takes the reference to @task. */
static void
take_off (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  Save *save = begin (run);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; run->arguments->operands[i] != NULL; i++)
    {
      if (!find_on_list (run, run->arguments->operands[i], save->creators, &error))
        {
          g_task_return_error (task, g_steal_pointer (&error));
          return;
        }
    }

  scout_library_remove_creators_async (run->library, save->creators, changed_cb,
                                       g_steal_pointer (&own));
}

void
_scout_cli_save_undo (GTask *task)
{
  _scout_cli_run_open_library (task, take_off);
}
