/* scout-cli-arguments.h: the command line of scoutctl.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-cli-format.h"
#include "scout-cli-options.h"

G_BEGIN_DECLS

/* How many results there are unless somebody says otherwise: what one page of either network holds,
 * or two. Whoever wants more does not wait for it: it is bulk work. */
#define SCOUT_CLI_DEFAULT_LIMIT 24

typedef struct _ScoutCliArguments ScoutCliArguments;

/**
 * ScoutCliOptionSet:
 * @SCOUT_CLI_OPTION_SET_ACCOUNT: where to ask, and as whom
 * @SCOUT_CLI_OPTION_SET_RESULTS: how results are written
 * @SCOUT_CLI_OPTION_SET_PAGING: how many results
 * @SCOUT_CLI_OPTION_SET_RANGE: over which time figures are
 * @SCOUT_CLI_OPTION_SET_EXPLAIN: whether only to say what would be asked
 * @SCOUT_CLI_OPTION_SET_KEPT: where to look on this computer, without anybody being asked
 * @SCOUT_CLI_OPTION_SET_FILE: into which file results go
 *
 * Options that several commands share.
 */
typedef enum
{
  SCOUT_CLI_OPTION_SET_ACCOUNT = 1 << 0,
  SCOUT_CLI_OPTION_SET_RESULTS = 1 << 1,
  SCOUT_CLI_OPTION_SET_PAGING = 1 << 2,
  SCOUT_CLI_OPTION_SET_RANGE = 1 << 3,
  SCOUT_CLI_OPTION_SET_EXPLAIN = 1 << 4,
  SCOUT_CLI_OPTION_SET_KEPT = 1 << 5,
  SCOUT_CLI_OPTION_SET_FILE = 1 << 6,
} ScoutCliOptionSet;

/**
 * ScoutCliCommand:
 * @name: what is typed
 * @operands: (nullable): what comes after it besides options, as help writes it
 * @min_operands: how many of these at least
 * @max_operands: how many of these at most
 * @summary: what it does, to be translated
 * @endpoint_id: (nullable): the endpoint whose parameters it takes as options
 * @sets: further options
 *
 * A command.
 */
typedef struct
{
  const char *name;
  const char *operands;
  guint min_operands;
  guint max_operands;
  const char *summary;
  const char *endpoint_id;
  ScoutCliOptionSet sets;
} ScoutCliCommand;

/**
 * ScoutCliArguments:
 * @catalog: (owned): names the options
 * @command: (nullable): the command, or %NULL if there is only help to be shown
 * @options: (owned) (nullable): options made from the catalogue
 * @operands: (owned): what came besides options
 * @network: whom to ask
 * @has_network: whether somebody said so
 * @sandbox: whether to start a sandbox and ask it
 * @sandbox_url: (owned) (nullable): a running sandbox to ask
 * @token_stdin: whether the first line of the standard input is the token
 * @page: (owned) (nullable): id or name of the Page to ask as
 * @limit: how many results at most, or 0 for all
 * @after: (owned) (nullable): where to go on
 * @before: (owned) (nullable): where to go back from; not together with @after
 * @format: how to write
 * @fields: (owned) (nullable): what to write
 * @with_email: whether to write what reaches a person
 * @explain: whether only to say what would be asked
 * @range: (owned) (nullable): over which time figures are
 * @output: (owned) (nullable): the file to write, or %NULL for the standard output
 * @force: whether to write over a file that is there
 * @help: (owned) (nullable): help to be shown instead of anything else
 *
 * What was asked for.
 */
struct _ScoutCliArguments
{
  ScoutCatalog *catalog;
  const ScoutCliCommand *command;
  ScoutCliOptions *options;
  char **operands;
  ScoutNetwork network;
  gboolean has_network;
  gboolean sandbox;
  char *sandbox_url;
  gboolean token_stdin;
  char *page;
  guint limit;
  char *after;
  char *before;
  ScoutCliFormat format;
  char *fields;
  gboolean with_email;
  gboolean explain;
  char *range;
  char *output;
  gboolean force;
  char *help;
};

/**
 * scout_cli_arguments_list_commands:
 *
 * Returns: (transfer none): all commands, the last without a name
 */
const ScoutCliCommand *scout_cli_arguments_list_commands (void);

/**
 * scout_cli_arguments_find_command:
 * @name: a name
 *
 * Returns: (transfer none) (nullable): the command of that name
 */
const ScoutCliCommand *scout_cli_arguments_find_command (const char *name);

/**
 * scout_cli_arguments_new:
 * @argv: (array zero-terminated=1): the command line, the program's name included
 * @error: return location for a %SCOUT_CLI_ERROR_USAGE
 *
 * Returns: (transfer full) (nullable): what was asked for, or %NULL if it makes no sense
 */
ScoutCliArguments *scout_cli_arguments_new (const char * const  *argv,
                                            GError             **error);

/**
 * scout_cli_arguments_free:
 * @self: (transfer full): arguments
 *
 * Frees the arguments.
 */
void scout_cli_arguments_free (ScoutCliArguments *self);

/**
 * ScoutCliShared:
 * @name: its name without dashes
 * @short_name: its letter, or 0
 * @argument: (nullable): what help calls its value, or %NULL if it takes none
 * @description: what help says of it
 *
 * An option that is not from the catalogue, as help shows it.
 */
typedef struct
{
  const char *name;
  char short_name;
  const char *argument;
  const char *description;
} ScoutCliShared;

/**
 * scout_cli_arguments_list_shared:
 * @command: (nullable): a command, or %NULL for what goes before any
 *
 * Returns: (transfer full) (element-type ScoutCliShared): its options that are not from the
 *   catalogue
 */
GArray *scout_cli_arguments_list_shared (const ScoutCliCommand *command);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutCliArguments, scout_cli_arguments_free)

G_END_DECLS
