/* scout-cli-search.c: the commands that search: creators, content.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Asks for one page of results after the other, forwards or backwards, until there are enough. What
 * searches do not tell of creators, but somebody wants to see, is then asked creator by creator.
 * Whatever was found before something went wrong is written all the same. Main thread. */

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

/* Calls about creators that are under way side by side. */
#define N_AT_ONCE 4

typedef struct
{
  ScoutQuery *query;        /* (owned) */
  ScoutCliColumns *columns; /* (owned) */
  GPtrArray *items;         /* (owned) of (owned) creators or posts */
  char *next;               /* (owned) (nullable): where to go on behind the items */
  char *previous;           /* (owned) (nullable): where to go on in front of them */
  gboolean is_backwards;
  guint n_pages;
  gboolean is_cut;          /* whether the last page had more than was wanted */
  guint n_empty_pages;
  guint n_asked;            /* creators who were asked all about */
  guint next_part;          /* #ScoutCreatorPart to ask about the next, if it is wanted */
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
  g_free (search->next);
  g_free (search->previous);
  g_clear_error (&search->error);
  g_free (search);
}

/* Says where there is more, unless the cursor is nothing that can be typed. */
static void
remark_cursor (const char *format,
               const char *cursor) /* (nullable) */
{
  g_autoptr(GString) line = NULL;

  for (const char *p = cursor; p != NULL && *p != '\0'; p++)
    {
      if (!g_ascii_isgraph (*p))
        return;
    }
  if (cursor == NULL)
    return;

  line = g_string_new (format);
  g_string_replace (line, "%s", cursor, 1);
  scout_cli_output_remark (line->str);
}

static void
remark_more (const Search *search)
{
  if (search->is_cut)
    {
      scout_cli_output_remark (_("There is more: raise --limit."));
      return;
    }

  if (search->is_backwards)
    {
      remark_cursor (_("There is more: raise --limit, or go back with --before %s"),
                     search->previous);
      remark_cursor (_("What comes next: --after %s"), search->next);
    }
  else
    {
      remark_cursor (_("There is more: raise --limit, or go on with --after %s"), search->next);
      remark_cursor (_("What came before: --before %s"), search->previous);
    }
}

/* Takes the reference to @task. */
static void
write_results (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  Search *search = run->state;
  g_autoptr(GError) error = NULL;
  g_autoptr(ScoutSheet) sheet = NULL;

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

  detail->task = g_object_ref (task);
  detail->index = index;
  search->n_pending++;
  scout_marketplace_load_creator_async (run->market, scout_creator_get_lookup_id (creator), part,
                                        SCOUT_TIME_RANGE_L28, g_task_get_cancellable (task),
                                        detail_cb, detail);
}

/* Asks what is next about the creators; takes the reference to @task. */
static void
ask_details (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  Search *search = run->state;
  guint parts = scout_cli_columns_list_parts (search->columns, run->arguments->network);
  GCancellable *cancellable = g_task_get_cancellable (task);

  while (search->error == NULL && search->n_asked < search->items->len
         && search->n_pending < N_AT_ONCE && !g_cancellable_is_cancelled (cancellable))
    {
      if ((parts & 1u << search->next_part) != 0)
        ask_detail (task, search->n_asked, (ScoutCreatorPart) search->next_part);
      search->next_part = (search->next_part + 1) % SCOUT_N_CREATOR_PARTS;
      if (search->next_part == 0)
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

  if (is_creators
      && scout_cli_columns_list_parts (search->columns, run->arguments->network) != 0)
    ask_details (task);
  else
    write_results (task);
}

/* How many are still wanted. */
static guint
get_n_wanted (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);
  guint limit = run->arguments->limit;
  guint n_found = get_search (task)->items->len;

  return limit == 0 ? G_MAXUINT : limit - MIN (limit, n_found);
}

/* Meta may send more than was asked for: of that, what lies next to the items is taken. */
static void
take_items (Search    *search,
            GPtrArray *items,
            guint      n_wanted)
{
  guint n_taken = MIN (items->len, n_wanted);
  guint first = search->is_backwards ? items->len - n_taken : 0;

  for (guint i = 0; i < n_taken; i++)
    g_ptr_array_insert (search->items, search->is_backwards ? (int) i : -1,
                        g_object_ref (g_ptr_array_index (items, first + i)));
  search->is_cut |= n_taken < items->len;
}

/* Of the side that is gone towards the newest cursor counts, of the other one the first. */
static void
take_cursors (Search     *search,
              const char *next,     /* (nullable) */
              const char *previous) /* (nullable) */
{
  gboolean is_first = search->n_pages++ == 0;

  if (is_first || !search->is_backwards)
    {
      g_free (search->next);
      search->next = g_strdup (next);
    }
  if (is_first || search->is_backwards)
    {
      g_free (search->previous);
      search->previous = g_strdup (previous);
    }
}

/* Takes what is wanted of a page, and the reference to @task. */
static void
take_page (GTask      *task,
           GPtrArray  *items,
           const char *next,     /* (nullable) */
           const char *previous) /* (nullable) */
{
  Search *search = get_search (task);
  gboolean has_more = (search->is_backwards ? previous : next) != NULL;

  take_items (search, items, get_n_wanted (task));
  take_cursors (search, next, previous);
  search->n_empty_pages = items->len > 0 ? 0 : search->n_empty_pages + 1;

  if (has_more && get_n_wanted (task) > 0 && search->n_empty_pages < MAX_EMPTY_PAGES)
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
    take_page (user_data, batch->creators, batch->next_cursor, batch->previous_cursor);
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
    take_page (user_data, batch->content, batch->next_cursor, batch->previous_cursor);
  else
    fail_page (user_data, g_steal_pointer (&error));
}

/* Takes the reference to @task. */
static void
ask_page (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);
  Search *search = run->state;
  ScoutMarketPaging paging = { .limit = get_n_wanted (task) };

  if (search->is_backwards)
    paging.before = search->previous;
  else
    paging.after = search->next;

  if (g_str_equal (run->arguments->command->endpoint_id, "creators"))
    scout_marketplace_search_async (run->market, search->query, &paging,
                                    g_task_get_cancellable (task), creators_cb, task);
  else
    scout_marketplace_search_content_async (run->market, search->query, &paging,
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
search_new (const ScoutCliRun  *run,
            GError            **error)
{
  const ScoutCliArguments *arguments = run->arguments;
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
  search->next = g_strdup (arguments->after);
  search->previous = g_strdup (arguments->before);
  search->is_backwards = arguments->before != NULL;
  search->query = run->saved != NULL ? g_object_ref (run->saved)
                                     : scout_cli_options_build (arguments->options, error);
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
  Search *search = search_new (run, &error);

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
