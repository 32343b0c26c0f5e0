/* scout-cli-run-private.h: what the commands are made of.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-cli-run.h"
#include "scout-cli-session.h"
#include "scout-library.h"

G_BEGIN_DECLS

/**
 * ScoutCliRun:
 * @arguments: what was asked for
 * @session: (owned) (nullable): whom to ask
 * @market: (owned) (nullable): the marketplace, once it is open
 * @library: (owned) (nullable): what is kept for the brand, once it is open
 * @page_id: (owned) (nullable): the brand's Page, once the library is open
 * @saved: (owned) (nullable): a saved search, which says what a search asks instead of options
 * @saved_arguments: (owned) (nullable): @arguments with the network and the command of @saved; what
 *   they own belongs to those that the command line gave
 * @state: (owned) (nullable): what the command keeps
 * @state_free: (nullable): frees @state
 *
 * Task data of a command under way.
 */
typedef struct
{
  const ScoutCliArguments *arguments;
  ScoutCliSession *session;
  ScoutMarketplace *market;
  ScoutLibrary *library;
  char *page_id;
  ScoutQuery *saved;
  ScoutCliArguments *saved_arguments;
  gpointer state;
  GDestroyNotify state_free;
} ScoutCliRun;

/**
 * ScoutCliStep:
 * @task: (transfer full): a command under way
 *
 * Goes on with a command.
 */
typedef void (*ScoutCliStep) (GTask *task);

/* Signs in, opens the marketplace and goes on with @next. */
void _scout_cli_run_open_market (GTask        *task,
                                 ScoutCliStep  next);

/* Opens what is kept for the brand and goes on with @next. Where nothing is, it begins as the Page
 * that a marketplace was opened as; if there is none, @next has no library. */
void _scout_cli_run_open_library (GTask        *task,
                                  ScoutCliStep  next);

/* The commands, each of which takes the reference to its task. */

/* Reads a token, asks whose it is and keeps it. */
void _scout_cli_account_login (GTask *task);

/* Forgets the token. */
void _scout_cli_account_logout (GTask *task);

/* Lists the Pages. */
void _scout_cli_account_pages (GTask *task);

/* Searches creators or posts. */
void _scout_cli_search_run (GTask *task);

/* Runs a saved search. */
void _scout_cli_saved_run (GTask *task);

/* Shows a creator. */
void _scout_cli_show_creator (GTask *task);

/* Shows a post. */
void _scout_cli_show_post (GTask *task);

/* Lists the lists of creators, or shows one. */
void _scout_cli_lists_show (GTask *task);

/* Writes a list of creators into a file. */
void _scout_cli_lists_export (GTask *task);

/* Puts creators on the list. */
void _scout_cli_save_run (GTask *task);

/* Takes creators off the list. */
void _scout_cli_save_undo (GTask *task);

/* Lists the saved searches. */
void _scout_cli_searches_list (GTask *task);

/* Lists what an option takes. */
void _scout_cli_values_run (GTask *task);

/* Writes what a command would ask, as commands of curl. @query is that of a search. */
gboolean _scout_cli_explain (const ScoutCliArguments  *arguments,
                             ScoutQuery               *query,
                             GError                  **error);

/* The time that figures are of: what was asked for, or else what Meta takes for granted. */
gboolean _scout_cli_range_read (const ScoutCliArguments  *arguments,
                                ScoutTimeRange           *range,
                                GError                  **error);

/* The times that figures of creators may be of, by our names. */
GStrv _scout_cli_range_dup_words (ScoutCatalog *catalog,
                                  ScoutNetwork  network);

G_END_DECLS
