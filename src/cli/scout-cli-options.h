/* scout-cli-options.h: one option for each thing that an endpoint can be asked.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-query.h"

G_BEGIN_DECLS

/**
 * ScoutCliOptionKind:
 * @SCOUT_CLI_OPTION_KIND_VALUE: one value
 * @SCOUT_CLI_OPTION_KIND_LIST: some values, with commas between them
 * @SCOUT_CLI_OPTION_KIND_SWITCH: yes or no; yes where nothing is said
 * @SCOUT_CLI_OPTION_KIND_RANGE: `min=1,max=50,range=L28,breakdown=follower`
 * @SCOUT_CLI_OPTION_KIND_MIN: lower end of a range
 * @SCOUT_CLI_OPTION_KIND_MAX: upper end of a range
 * @SCOUT_CLI_OPTION_KIND_TIME_RANGE: over which time
 * @SCOUT_CLI_OPTION_KIND_BREAKDOWN: of which part
 *
 * What is written after an option.
 */
typedef enum
{
  SCOUT_CLI_OPTION_KIND_VALUE,
  SCOUT_CLI_OPTION_KIND_LIST,
  SCOUT_CLI_OPTION_KIND_SWITCH,
  SCOUT_CLI_OPTION_KIND_RANGE,
  SCOUT_CLI_OPTION_KIND_MIN,
  SCOUT_CLI_OPTION_KIND_MAX,
  SCOUT_CLI_OPTION_KIND_TIME_RANGE,
  SCOUT_CLI_OPTION_KIND_BREAKDOWN,
} ScoutCliOptionKind;

/**
 * ScoutCliOption:
 * @name: (owned): its name without dashes
 * @kind: what is written after it
 * @parameter: the parameter that it sets, or a part of
 * @values: (nullable): the set of its values
 * @words: (owned) (array zero-terminated=1): all of its values, by our names; empty for any text
 * @argument: (owned): what help calls its value
 * @description: (owned): what help says of it
 * @given: (owned) (element-type utf8): what was written after it, each time
 *
 * An option.
 */
typedef struct
{
  char *name;
  ScoutCliOptionKind kind;
  const ScoutCatalogParameter *parameter;
  const ScoutCatalogValues *values;
  char **words;
  char *argument;
  char *description;
  GPtrArray *given;
} ScoutCliOption;

/**
 * ScoutCliOptions:
 *
 * All options of one endpoint, made from the catalogue, with what was given. For one thread.
 */
typedef struct _ScoutCliOptions ScoutCliOptions;

/**
 * scout_cli_options_new:
 * @catalog: names the parameters
 * @network: whom to ask
 * @endpoint_id: the catalogue's name of an endpoint, which the network has
 *
 * Returns: (transfer full): the options, of which none is given
 */
ScoutCliOptions *scout_cli_options_new (ScoutCatalog *catalog,
                                        ScoutNetwork  network,
                                        const char   *endpoint_id);

/**
 * scout_cli_options_free:
 * @self: (transfer full): options
 *
 * Frees the options.
 */
void scout_cli_options_free (ScoutCliOptions *self);

/**
 * scout_cli_options_get_n:
 * @self: options
 *
 * Returns: how many there are
 */
guint scout_cli_options_get_n (ScoutCliOptions *self);

/**
 * scout_cli_options_get:
 * @self: options
 * @index: position, below scout_cli_options_get_n()
 *
 * Returns: (transfer none): an option
 */
const ScoutCliOption *scout_cli_options_get (ScoutCliOptions *self,
                                             guint            index);

/**
 * scout_cli_options_find:
 * @self: options
 * @name: a name without dashes
 *
 * Returns: (transfer none) (nullable): the option
 */
const ScoutCliOption *scout_cli_options_find (ScoutCliOptions *self,
                                              const char      *name);

/**
 * scout_cli_options_add_to:
 * @self: options, which must live as long as @context
 * @context: (inout): receives a group for each group of the catalogue
 *
 * Makes a context parse the options.
 */
void scout_cli_options_add_to (ScoutCliOptions *self,
                               GOptionContext  *context);

/**
 * scout_cli_options_build:
 * @self: options
 * @error: return location for a %SCOUT_CLI_ERROR_USAGE
 *
 * Returns: (transfer full) (nullable): the query that was given, or %NULL if a value is none
 */
ScoutQuery *scout_cli_options_build (ScoutCliOptions  *self,
                                     GError          **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScoutCliOptions, scout_cli_options_free)

G_END_DECLS
