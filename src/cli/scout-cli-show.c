/* scout-cli-show.c: the commands that show one: creator, post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Asks for all parts side by side. Only the first is needed: what becomes of the others is said
 * beside the results. Main thread. */

#include "config.h"

#include "scout-cli-run-private.h"

#include "scout-cli-columns.h"
#include "scout-cli-output.h"
#include "scout-cli-record-private.h"
#include "scout-content-address.h"
#include "scout-merge.h"

#include <glib/gi18n.h>

#define MAX_PARTS 8

/* What is asked for by itself, and fails by itself. */
typedef struct
{
  guint part; /* of creators or of posts */
  const char *label;
} Part;

typedef struct
{
  ScoutCliColumns *columns;  /* (owned) */
  ScoutCliSubject subject;
  char *id;                  /* (owned) */
  ScoutTimeRange range;
  const Part *known; /* (array length=n_parts) */
  guint n_parts;
  guint n_pending;
  gpointer parts[MAX_PARTS]; /* (owned) (nullable): creators or posts */
  GError *errors[MAX_PARTS]; /* (owned) (nullable) */
} Show;

typedef struct
{
  GTask *task; /* (owned) */
  guint part;
} Asking;

static const Part facebook_parts[] = {
  { SCOUT_CREATOR_PART_PROFILE, N_("Profile") },
  { SCOUT_CREATOR_PART_PERFORMANCE, N_("Performance") },
  { SCOUT_CREATOR_PART_DAILY, N_("Day by day") },
  { SCOUT_CREATOR_PART_AUDIENCE, N_("Audience") },
  { SCOUT_CREATOR_PART_CONTENT, N_("Posts") },
  { SCOUT_CREATOR_PART_PARTNERSHIPS, N_("Partnerships") },
};

/* Three calls tell of partnerships: what becomes of one says nothing of the others. The last may be
 * switched off. */
static const Part instagram_parts[] = {
  { SCOUT_CREATOR_PART_PROFILE, N_("Profile") },
  { SCOUT_CREATOR_PART_PERFORMANCE, N_("Performance") },
  { SCOUT_CREATOR_PART_DAILY, N_("Day by day") },
  { SCOUT_CREATOR_PART_AUDIENCE, N_("Audience") },
  { SCOUT_CREATOR_PART_CONTENT, N_("Posts") },
  { SCOUT_CREATOR_PART_PARTNERS, N_("Partnerships") },
  { SCOUT_CREATOR_PART_BRANDED, N_("Branded content") },
  { SCOUT_CREATOR_PART_ADS, N_("Partnership ads") },
};

static const Part post_parts[] = {
  { SCOUT_CONTENT_PART_POST, N_("Post") },
  { SCOUT_CONTENT_PART_INSIGHTS, N_("Performance") },
  { SCOUT_CONTENT_PART_COMMENTS, N_("Comments") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (instagram_parts) <= MAX_PARTS);

static void
show_free (gpointer data)
{
  Show *show = data;

  g_clear_pointer (&show->columns, scout_cli_columns_free);
  g_free (show->id);
  for (guint i = 0; i < MAX_PARTS; i++)
    {
      g_clear_object (&show->parts[i]);
      g_clear_error (&show->errors[i]);
    }
  g_free (show);
}

/* In the order of the parts, whichever came first, so that the same is shown each time. */
static gpointer
merge_parts (Show *show)
{
  gpointer merged = g_object_ref (show->parts[0]);

  for (guint i = 1; i < show->n_parts; i++)
    {
      g_autoptr(GObject) before = merged;

      if (show->parts[i] == NULL)
        merged = g_steal_pointer (&before);
      else if (show->subject == SCOUT_CLI_SUBJECT_CREATOR)
        merged = scout_merge_creators (merged, show->parts[i]);
      else
        merged = scout_merge_content (merged, show->parts[i]);
    }

  return merged;
}

static void
remark_missing (const Show *show)
{
  for (guint i = 1; i < show->n_parts; i++)
    {
      g_autofree char *message = NULL;
      g_autofree char *line = NULL;

      if (show->errors[i] == NULL)
        continue;
      message = scout_cli_error_dup_message (show->errors[i]);
      line = g_strdup_printf ("%s: %s", _(show->known[i].label), message);
      scout_cli_output_remark (line);
    }
}

static gboolean
write_one (ScoutCliRun  *run,
           GObject      *item,
           GError      **error)
{
  Show *show = run->state;
  g_autoptr(GPtrArray) items = g_ptr_array_new ();
  g_autoptr(ScoutSheet) sheet = NULL;
  g_autofree char *text = NULL;

  g_ptr_array_add (items, item);
  sheet = scout_cli_columns_make_sheet (show->columns, items);
  if (run->arguments->format != SCOUT_CLI_FORMAT_TABLE)
    return scout_cli_output_write_sheet (sheet, run->arguments->format, error);

  text = _scout_cli_record_dup_text (sheet, show->subject, item,
                                     run->arguments->fields == NULL);

  return scout_cli_output_write (text, error);
}

/* Takes the reference to @task. */
static void
write_parts (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  Show *show = run->state;
  g_autoptr(GObject) item = NULL;
  g_autoptr(GError) error = NULL;

  if (g_task_return_error_if_cancelled (task))
    return;
  if (show->errors[0] != NULL)
    {
      g_task_return_error (task, g_steal_pointer (&show->errors[0]));
      return;
    }

  item = merge_parts (show);
  if (!write_one (run, item, &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  remark_missing (show);
  g_task_return_boolean (task, TRUE);
}

static void
part_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autofree Asking *asking = user_data;
  g_autoptr(GTask) task = g_steal_pointer (&asking->task);
  ScoutCliRun *run = g_task_get_task_data (task);
  Show *show = run->state;
  ScoutMarketplace *market = SCOUT_MARKETPLACE (source);
  GError **error = &show->errors[asking->part];

  if (show->subject == SCOUT_CLI_SUBJECT_CREATOR)
    show->parts[asking->part] = scout_marketplace_load_creator_finish (market, result, error);
  else
    show->parts[asking->part] = scout_marketplace_load_content_finish (market, result, error);

  show->n_pending--;
  if (show->n_pending == 0)
    write_parts (g_steal_pointer (&task));
}

static void
set_parts (Show                    *show,
           const ScoutCliArguments *arguments)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (arguments->catalog, arguments->network);

  if (show->subject != SCOUT_CLI_SUBJECT_CREATOR)
    {
      show->known = post_parts;
      show->n_parts = G_N_ELEMENTS (post_parts);
      return;
    }
  if (arguments->network != SCOUT_NETWORK_INSTAGRAM)
    {
      show->known = facebook_parts;
      show->n_parts = G_N_ELEMENTS (facebook_parts);
      return;
    }

  show->known = instagram_parts;
  show->n_parts = G_N_ELEMENTS (instagram_parts);
  if (scout_catalog_api_find_endpoint (api, "creator-partnership-ads-media") == NULL)
    show->n_parts--;
}

/* Takes the reference to @task. */
static void
ask_parts (GTask *task)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  Show *show = run->state;
  GCancellable *cancellable = g_task_get_cancellable (task);

  show->n_pending = show->n_parts;
  for (guint i = 0; i < show->n_parts; i++)
    {
      Asking *asking = g_new0 (Asking, 1);
      guint part = show->known[i].part;

      asking->task = g_object_ref (task);
      asking->part = i;
      if (show->subject == SCOUT_CLI_SUBJECT_CREATOR)
        scout_marketplace_load_creator_async (run->market, show->id, (ScoutCreatorPart) part,
                                              show->range, cancellable, part_cb, asking);
      else
        scout_marketplace_load_content_async (run->market, show->id, (ScoutContentPart) part,
                                              cancellable, part_cb, asking);
    }
}

static Show *
show_new (const ScoutCliArguments  *arguments,
          ScoutCliSubject           subject,
          GError                  **error)
{
  const ScoutCliColumnsOptions options = {
    .network = arguments->network,
    .subject = subject,
    .format = arguments->format,
    .is_whole = TRUE,
    .with_contact = arguments->with_email,
    .fields = arguments->fields,
  };
  Show *show = g_new0 (Show, 1);

  show->subject = subject;
  set_parts (show, arguments);
  show->id = subject == SCOUT_CLI_SUBJECT_CONTENT
             ? scout_content_address_dup_id (arguments->operands[0], error)
             : g_strstrip (g_strdup (arguments->operands[0]));
  if (show->id != NULL)
    show->columns = scout_cli_columns_new (arguments->catalog, &options, error);
  if (show->columns != NULL)
    return show;

  show_free (show);
  return NULL;
}

/* Takes the reference to @task. */
static void
begin (GTask           *task,
       ScoutCliSubject  subject)
{
  g_autoptr(GTask) own = task;
  ScoutCliRun *run = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;
  Show *show = show_new (run->arguments, subject, &error);

  run->state = show;
  run->state_free = show != NULL ? show_free : NULL;
  if (show == NULL || (subject == SCOUT_CLI_SUBJECT_CREATOR &&
                       !_scout_cli_range_read (run->arguments, &show->range, &error)))
    g_task_return_error (task, g_steal_pointer (&error));
  else if (!run->arguments->explain)
    _scout_cli_run_open_market (g_steal_pointer (&own), ask_parts);
  else if (_scout_cli_explain (run->arguments, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

void
_scout_cli_show_creator (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);
  const char *name = run->arguments->operands[0];

  if (*name != '\0' && !g_str_equal (name, "@"))
    {
      begin (task, SCOUT_CLI_SUBJECT_CREATOR);
      return;
    }

  g_task_return_new_error (task, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE,
                           _("“scoutctl %s” needs %s."), "creator", "ID|@NAME");
  g_object_unref (task);
}

void
_scout_cli_show_post (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);

  if (run->arguments->network == SCOUT_NETWORK_FACEBOOK)
    {
      begin (task, SCOUT_CLI_SUBJECT_CONTENT);
      return;
    }

  g_task_return_new_error (task, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE, "%s",
                           _("Instagram shows no single posts: leave out --network."));
  g_object_unref (task);
}
