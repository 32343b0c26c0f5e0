/* scout-cli-search.c: the commands that search: creators, content.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Asks for one page of results after the other until there are enough. What searches do not tell of
 * creators, but somebody wants to see, is then asked for creator by creator. Whatever was found
 * before something went wrong is written all the same. Main thread. */

#include "config.h"

#include "scout-cli-run-private.h"

#include "scout-cli-columns.h"
#include "scout-cli-findings.h"
#include "scout-cli-output.h"
#include "scout-merge.h"
#include "scout-vocabulary.h"

#include <glib/gi18n.h>

/* Meta may send pages without results that go on; for ever it may not. */
#define MAX_EMPTY_PAGES 20

/* Creators that are asked about side by side. */
#define N_AT_ONCE 4

typedef struct
{
  ScoutQuery *query;        /* (owned) */
  ScoutCliColumns *columns; /* (owned) */
  GPtrArray *items;         /* (owned) of (owned) creators or posts */
  char *cursor;             /* (owned) (nullable): of the next page */
  gboolean is_cut;          /* whether the last page had more than was wanted */
  guint n_empty_pages;
  guint n_asked;            /* creators that were asked about */
  guint n_pending;          /* calls about them that are not answered */
  GError *error;            /* (owned) (nullable): what ended the search */
} Search;

static void ask_page (GTask *task);
static void ask_details (GTask *task);

static Search *
get_search (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);

  return run->state;
}

static void
search_free (gpointer data)
{
  Search *search = data;

  g_clear_object (&search->query);
  g_clear_pointer (&search->columns, scout_cli_columns_free);
  g_ptr_array_unref (search->items);
  g_free (search->cursor);
  g_clear_error (&search->error);
  g_free (search);
}

static void
remark_more (const Search *search)
{
  g_autofree char *line = NULL;

  if (search->is_cut)
    {
      scout_cli_output_remark (_("There is more: raise --limit."));
      return;
    }
  if (search->cursor == NULL)
    return;

  for (const char *p = search->cursor; *p != '\0'; p++)
    {
      if (!g_ascii_isgraph (*p))
        return;
    }
  line = g_strdup_printf (_("There is more: raise --limit, or go on with --after %s"),
                          search->cursor);
  scout_cli_output_remark (line);
}

/* Takes the reference to @task. */
static void
write_results (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  Search *search = run->state;
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCliSheet) sheet = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  if (search->items->len == 0 && search->error != NULL)
    {
      g_task_return_error (task, g_steal_pointer (&search->error));
      return;
    }

  /* Programs want the head of a CSV, and an array, even if there is nothing in them. */
  if (search->items->len > 0 || run->arguments->format != SCOUT_CLI_FORMAT_TABLE)
    {
      sheet = scout_cli_columns_make_sheet (search->columns, search->items);
      if (!scout_cli_output_write_sheet (sheet, run->arguments->format, &error))
        {
          g_task_return_error (task, g_steal_pointer (&error));
          return;
        }
    }

  if (search->error != NULL)
    g_task_return_error (task, g_steal_pointer (&search->error));
  else if (search->items->len == 0)
    g_task_return_new_error (task, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_NOTHING, "%s",
                             _("Nothing was found."));
  else
    {
      remark_more (search);
      g_task_return_boolean (task, TRUE);
    }
}

/* A creator of the results, with what is being asked about. */
typedef struct
{
  GTask *task; /* (owned) */
  guint index;
} Detail;

static void
detail_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autofree Detail *detail = user_data;
  g_autoptr(GTask) task = g_steal_pointer (&detail->task);
  Search *search = get_search (task);
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreator) more = NULL;
  gpointer *place = &search->items->pdata[detail->index];
  ScoutCreator *merged = NULL;

  search->n_pending--;
  more = scout_marketplace_load_creator_finish (SCOUT_MARKETPLACE (source), result, &error);
  if (more != NULL)
    {
      merged = scout_merge_creators (*place, more);
      g_object_unref (*place);
      *place = merged;
    }
  else if (search->error == NULL)
    search->error = g_steal_pointer (&error);

  ask_details (g_steal_pointer (&task));
}

static void
ask_detail (GTask            *task,
            guint             index,
            ScoutCreatorPart  part)
{
  ScoutCliRun *run = g_task_get_task_data (task);
  Search *search = run->state;
  ScoutCreator *creator = g_ptr_array_index (search->items, index);
  Detail *detail = g_new0 (Detail, 1);
  const char *id = scout_creator_get_id (creator);

  /* S1 looks nobody up by id. */
  if (run->arguments->network == SCOUT_NETWORK_INSTAGRAM && scout_creator_get_handle (creator))
    id = scout_creator_get_handle (creator);
  detail->task = g_object_ref (task);
  detail->index = index;
  search->n_pending++;
  scout_marketplace_load_creator_async (run->market, id, part, SCOUT_TIME_RANGE_L28,
                                        g_task_get_cancellable (task), detail_cb, detail);
}

/* Asks about the next creators; takes the reference to @task. */
static void
ask_details (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  Search *search = run->state;

  while (search->error == NULL && search->n_asked < search->items->len &&
         search->n_pending < N_AT_ONCE && !g_cancellable_is_cancelled (
           g_task_get_cancellable (task)))
    {
      ask_detail (task, search->n_asked, SCOUT_CREATOR_PART_PROFILE);
      if (run->arguments->network == SCOUT_NETWORK_INSTAGRAM)
        ask_detail (task, search->n_asked, SCOUT_CREATOR_PART_PARTNERSHIPS);
      search->n_asked++;
    }
  if (search->n_pending == 0)
    write_results (g_steal_pointer (&own));
}

/* All pages are there; takes the reference to @task. */
static void
finish_pages (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);
  Search *search = run->state;
  gboolean is_creators = g_str_equal (run->arguments->command->endpoint_id, "creators");

  if (is_creators && scout_cli_columns_needs_profile (search->columns))
    ask_details (task);
  else
    write_results (task);
}

/* Takes what is wanted of a page, and the reference to @task. */
static void
take_page (GTask      *task,
           GPtrArray  *items,
           const char *cursor) /* (nullable) */
{
  ScoutCliRun *run = g_task_get_task_data (task);
  Search *search = run->state;
  guint limit = run->arguments->limit > 0 ? run->arguments->limit : G_MAXUINT;

  for (guint i = 0; i < items->len; i++)
    {
      if (search->items->len < limit)
        g_ptr_array_add (search->items, g_object_ref (g_ptr_array_index (items, i)));
      else
        search->is_cut = TRUE;
    }
  g_free (search->cursor);
  search->cursor = g_strdup (cursor);
  search->n_empty_pages = items->len > 0 ? 0 : search->n_empty_pages + 1;

  if (cursor != NULL && search->items->len < limit && search->n_empty_pages < MAX_EMPTY_PAGES)
    ask_page (task);
  else
    finish_pages (task);
}

static void
fail_page (GTask  *task,
           GError *error)
{
  Search *search = get_search (task);

  search->error = error;
  write_results (task);
}

static void
creators_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutCreatorBatch) batch =
    scout_marketplace_search_finish (SCOUT_MARKETPLACE (source), result, &error);

  if (batch != NULL)
    take_page (user_data, batch->creators, batch->next_cursor);
  else
    fail_page (user_data, g_steal_pointer (&error));
}

static void
content_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutContentBatch) batch =
    scout_marketplace_search_content_finish (SCOUT_MARKETPLACE (source), result, &error);

  if (batch != NULL)
    take_page (user_data, batch->content, batch->next_cursor);
  else
    fail_page (user_data, g_steal_pointer (&error));
}

/* Takes the reference to @task. */
static void
ask_page (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);
  Search *search = run->state;

  if (g_str_equal (run->arguments->command->endpoint_id, "creators"))
    scout_marketplace_search_async (run->market, search->query, search->cursor,
                                    g_task_get_cancellable (task), creators_cb, task);
  else
    scout_marketplace_search_content_async (run->market, search->query, search->cursor,
                                            g_task_get_cancellable (task), content_cb, task);
}

/* What was granted is known only now. Takes the reference to @task. */
static void
ask_first_page (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;

  if (scout_cli_findings_check_permissions (get_search (task)->query,
                                            scout_cli_session_get_granted (run->session), &error))
    {
      ask_page (task);
      return;
    }

  g_task_return_error (task, g_steal_pointer (&error));
  g_object_unref (task);
}

static Search *
search_new (const ScoutCliArguments  *arguments,
            GError                  **error)
{
  gboolean is_creators = g_str_equal (arguments->command->endpoint_id, "creators");
  const ScoutCliColumnsOptions options = {
    .network = arguments->network,
    .subject = is_creators ? SCOUT_CLI_SUBJECT_CREATOR : SCOUT_CLI_SUBJECT_CONTENT,
    .format = arguments->format,
    .with_contact = arguments->with_email,
    .fields = arguments->fields,
  };
  Search *search = g_new0 (Search, 1);

  search->items = g_ptr_array_new_with_free_func (g_object_unref);
  search->cursor = g_strdup (arguments->after);
  search->query = scout_cli_options_build (arguments->options, error);
  if (search->query != NULL)
    search->columns = scout_cli_columns_new (arguments->catalog, &options, error);
  if (search->columns != NULL && scout_cli_findings_check (search->query, error))
    return search;

  search_free (search);
  return NULL;
}

void
_scout_cli_search_run (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;
  Search *search = search_new (run->arguments, &error);

  run->state = search;
  run->state_free = search != NULL ? search_free : NULL;
  if (search == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else if (!run->arguments->explain)
    _scout_cli_run_open_market (g_steal_pointer (&own), ask_first_page);
  else if (_scout_cli_explain (run->arguments, search->query, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}
