/* scout-cli-columns.h: what is said of a creator or a post.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-cli-format.h"
#include "scout-market-part.h"

G_BEGIN_DECLS

/**
 * ScoutCliSubject:
 * @SCOUT_CLI_SUBJECT_CREATOR: creators
 * @SCOUT_CLI_SUBJECT_CONTENT: posts
 * @SCOUT_CLI_SUBJECT_SAVED: creators that are kept on this computer, of whichever network
 *
 * What rows are about.
 */
typedef enum
{
  SCOUT_CLI_SUBJECT_CREATOR,
  SCOUT_CLI_SUBJECT_CONTENT,
  SCOUT_CLI_SUBJECT_SAVED,
} ScoutCliSubject;

/**
 * ScoutCliColumnsOptions:
 * @network: where the rows are from, unless they are of any
 * @subject: what they are about
 * @format: how they will be written, which decides what is shown where nobody chose
 * @is_whole: whether everything is known of the rows, and not only what searches ask for
 * @with_contact: whether to show what reaches a person
 * @fields: (nullable): names of columns with commas between them, or %NULL for the usual ones
 *
 * Which columns to make.
 */
typedef struct
{
  ScoutNetwork network;
  ScoutCliSubject subject;
  ScoutCliFormat format;
  gboolean is_whole;
  gboolean with_contact;
  const char *fields;
} ScoutCliColumnsOptions;

/**
 * ScoutCliColumns:
 *
 * Columns of a sheet, and how they are filled. For one thread.
 */
typedef struct _ScoutCliColumns ScoutCliColumns;

/**
 * scout_cli_columns_new:
 * @catalog: names what there is, and what is personal
 * @options: which columns to make
 * @error: return location for a %SCOUT_CLI_ERROR_USAGE
 *
 * Returns: (transfer full) (nullable): the columns, or %NULL if there is no such field
 */
ScoutCliColumns *scout_cli_columns_new (ScoutCatalog                  *catalog,
                                        const ScoutCliColumnsOptions  *options,
                                        GError                       **error);

/**
 * scout_cli_columns_free:
 * @self: (transfer full): columns
 *
 * Frees the columns.
 */
void scout_cli_columns_free (ScoutCliColumns *self);

/**
 * scout_cli_columns_list_parts:
 * @self: columns of creators
 * @network: where the creators are
 *
 * Returns: which parts of each creator have to be asked for, as searches do not tell what columns
 *   show: a bit for each #ScoutCreatorPart, 0 for none
 */
guint scout_cli_columns_list_parts (ScoutCliColumns *self,
                                    ScoutNetwork     network);

/**
 * scout_cli_columns_make_sheet:
 * @self: columns
 * @items: (element-type GObject): #ScoutCreator, #ScoutContent or #ScoutSavedCreator
 *
 * Returns: (transfer full): a sheet with a row for each of @items
 */
ScoutSheet *scout_cli_columns_make_sheet (ScoutCliColumns *self,
                                          GPtrArray       *items);

/**
 * scout_cli_columns_find_subject:
 * @command: (nullable): name of a command
 *
 * Returns: what the rows of a command are about
 */
ScoutCliSubject scout_cli_columns_find_subject (const char *command);

/**
 * scout_cli_columns_dup_names:
 * @catalog: names what there is
 * @network: a network
 * @subject: a subject
 *
 * Returns: (transfer full): the names of all columns that can be chosen
 */
GStrv scout_cli_columns_dup_names (ScoutCatalog    *catalog,
                                   ScoutNetwork     network,
                                   ScoutCliSubject  subject);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutCliColumns, scout_cli_columns_free)

G_END_DECLS
