/* scout-cli-account.c: the commands about the person: login, logout, pages.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A token is kept only after Meta has said whose it is, and in the keyring or nowhere. Main
 * thread. */

#include "config.h"

#include "scout-cli-run-private.h"

#include "scout-cli-output.h"
#include "scout-cli-pages-private.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

static void
stored_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  ScoutTokenVault *vault = SCOUT_TOKEN_VAULT (source);
  g_autoptr(GError) error = NULL;

  if (scout_token_vault_store_finish (vault, result, &error) &&
      scout_token_vault_get_state (vault) == SCOUT_VAULT_STATE_UNLOCKED)
    {
      g_task_return_boolean (task, TRUE);
      return;
    }

  g_task_return_new_error (task, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_SIGN_IN, "%s",
                           _("The token is right, but there is no unlocked keyring to keep it in. "
                             "Give it to each command with --token-stdin."));
}

static void
logged_in_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  ScoutCliRun *run = g_task_get_task_data (task);
  g_autoptr(ScoutStoredToken) stored = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *name = NULL;
  g_autofree char *line = NULL;
  const ScoutAccount *account =
    scout_cli_session_sign_in_finish (SCOUT_CLI_SESSION (source), result, &error);

  if (account != NULL)
    {
      name = scout_wording_isolate (account->user_name != NULL ? account->user_name
                                                               : account->user_id);
      line = g_strdup_printf (ngettext ("Signed in as %s, with %u Page.\n",
                                        "Signed in as %s, with %u Pages.\n", account->pages->len),
                              name, account->pages->len);
    }
  if (line == NULL || !scout_cli_output_write (line, &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  stored = scout_cli_session_dup_stored_token (run->session);
  scout_token_vault_store_async (scout_cli_session_get_vault (run->session), stored, stored_cb,
                                 g_steal_pointer (&task));
}

void
_scout_cli_account_login (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);

  if (run->arguments->sandbox || run->arguments->token_stdin)
    {
      g_task_return_new_error (task, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE, "%s",
                               run->arguments->sandbox
                               ? _("--sandbox signs in by itself: there is nothing to keep.")
                               : _("“scoutctl login” reads the token from the standard input "
                                   "anyway: leave out --token-stdin."));
      g_object_unref (task);
      return;
    }

  scout_cli_session_sign_in_async (run->session, TRUE, g_task_get_cancellable (task),
                                   logged_in_cb, task);
}

static void
cleared_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  g_autoptr(GError) error = NULL;

  if (scout_token_vault_clear_finish (SCOUT_TOKEN_VAULT (source), result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_new_error (task, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_SIGN_IN, "%s",
                             _("The token may still stand in the keyring. Unlock the keyring, then "
                               "try again."));
}

void
_scout_cli_account_logout (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);

  scout_token_vault_clear_async (scout_cli_session_get_vault (run->session), cleared_cb, task);
}

static const char *
get_access_label (ScoutAccess access)
{
  switch (access)
    {
    case SCOUT_ACCESS_READY:
      return _("ready");
    case SCOUT_ACCESS_NO_INSTAGRAM:
      return _("no Instagram account");
    case SCOUT_ACCESS_NO_TOKEN:
    case SCOUT_ACCESS_NO_ACCOUNT:
      return _("no access");
    case SCOUT_ACCESS_NOT_ELIGIBLE:
      return _("not eligible");
    case SCOUT_ACCESS_TERMS_PENDING:
      return _("terms not accepted");
    case SCOUT_ACCESS_PERMISSION_MISSING:
    case SCOUT_ACCESS_REFUSED:
    default:
      return _("permission missing");
    }
}

static ScoutSheet *
make_sheet (const ScoutAccount *account)
{
  ScoutSheet *sheet = scout_sheet_new ();

  scout_sheet_add_column (sheet, "id", _("ID"));
  scout_sheet_add_column (sheet, "name", _("Name"));
  scout_sheet_add_column (sheet, "category", _("Category"));
  scout_sheet_add_column (sheet, "followers", _("Followers"));
  scout_sheet_add_column (sheet, "instagram", _("Instagram account"));
  scout_sheet_add_column (sheet, "facebook-search", _("Facebook search"));
  scout_sheet_add_column (sheet, "instagram-search", _("Instagram search"));
  for (guint i = 0; i < account->pages->len; i++)
    {
      ScoutBrandPage *page = g_ptr_array_index (account->pages, i);
      const ScoutBrandPageFields *fields = scout_brand_page_get_fields (page);
      ScoutCell *cells = scout_sheet_add_row (sheet);

      scout_cell_set_text (&cells[0], fields->id);
      scout_cell_set_text (&cells[1], fields->name);
      scout_cell_set_text (&cells[2], fields->category);
      scout_cell_set_count (&cells[3], fields->followers);
      scout_cell_set_text (&cells[4], fields->instagram_username);
      for (int network = 0; network < SCOUT_N_NETWORKS; network++)
        scout_cell_set_text (&cells[5 + network], get_access_label (
          scout_account_get_access (account, page, (ScoutNetwork) network)));
    }

  return sheet;
}

static void
pages_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  ScoutCliRun *run = g_task_get_task_data (task);
  g_autoptr(ScoutSheet) sheet = NULL;
  g_autoptr(GError) error = NULL;
  const ScoutAccount *account =
    scout_cli_session_sign_in_finish (SCOUT_CLI_SESSION (source), result, &error);

  if (account == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  sheet = make_sheet (account);
  if (!scout_cli_output_write_sheet (sheet, run->arguments->format, &error))
    g_task_return_error (task, g_steal_pointer (&error));
  else if (account->pages->len == 0)
    g_task_return_new_error (task, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_NOTHING, "%s",
                             _("This account manages no Page, or ticked none when it signed in."));
  else
    g_task_return_boolean (task, TRUE);
}

void
_scout_cli_account_pages (GTask *task)
{
  ScoutCliRun *run = g_task_get_task_data (task);

  scout_cli_session_sign_in_async (run->session, FALSE, g_task_get_cancellable (task), pages_cb,
                                   task);
}
