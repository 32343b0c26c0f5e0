/* scout-sandbox-settings.h: what can be set about a sandbox, by name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "scout-catalog.h"
#include "scout-graph-writer.h"
#include "scout-sandbox.h"

G_BEGIN_DECLS

/**
 * ScoutSandboxSetting:
 * @name: its name in JSON; on the command line with `-` for `_`
 * @description: one line for `--help`
 * @words: (nullable) (array zero-terminated): the values that it can have, or %NULL for numbers;
 *   of "false" and "true" the option on the command line stands for the latter
 * @least: least number
 * @most: greatest number
 * @offset: offset of an integer in #ScoutSandboxOptions: the number, or the position of the word
 *
 * One setting.
 */
typedef struct
{
  const char         *name;
  const char         *description;
  const char * const *words;
  int                 least;
  int                 most;
  gsize               offset;
} ScoutSandboxSetting;

/**
 * scout_sandbox_settings_get_n:
 *
 * Returns: how many settings there are
 */
guint scout_sandbox_settings_get_n (void);

/**
 * scout_sandbox_settings_get:
 * @index: position, below scout_sandbox_settings_get_n()
 *
 * Returns: (transfer none): a setting
 */
const ScoutSandboxSetting *scout_sandbox_settings_get (guint index);

/**
 * scout_sandbox_setting_is_switch:
 * @self: a setting
 *
 * Returns: %TRUE if it is either on or off
 */
gboolean scout_sandbox_setting_is_switch (const ScoutSandboxSetting *self);

/**
 * scout_sandbox_setting_read:
 * @self: a setting
 * @options: changed if @text is right
 * @text: a word or a number
 * @error: return location for a %G_OPTION_ERROR
 *
 * Reads a value as it is written on the command line.
 *
 * Returns: %FALSE if @text is no value of the setting
 */
gboolean scout_sandbox_setting_read (const ScoutSandboxSetting  *self,
                                     ScoutSandboxOptions        *options,
                                     const char                 *text,
                                     GError                    **error);

/**
 * scout_sandbox_settings_fill:
 * @options: options, zeros where they are to be the default
 * @catalog: where the limits of the documents are
 *
 * Fills in the numbers that are not 0 by default.
 */
void scout_sandbox_settings_fill (ScoutSandboxOptions *options,
                                  ScoutCatalog        *catalog);

/**
 * scout_sandbox_settings_apply:
 * @options: changed if all of @json is right
 * @json: a JSON object with any of the settings
 * @error: return location for a #GError about the text
 *
 * Reads what was posted.
 *
 * Returns: %FALSE if there is something wrong in it
 */
gboolean scout_sandbox_settings_apply (ScoutSandboxOptions  *options,
                                       GBytes               *json,
                                       GError              **error);

/**
 * scout_sandbox_settings_write:
 * @options: options
 * @writer: an empty writer
 *
 * Writes all settings as a JSON object.
 */
void scout_sandbox_settings_write (const ScoutSandboxOptions *options,
                                   ScoutGraphWriter          *writer);

G_END_DECLS
