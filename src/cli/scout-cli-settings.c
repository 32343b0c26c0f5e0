/* scout-cli-settings.c: what the person has set in Scout.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Holds for scoutctl as well, where Scout is installed. It works without, and sets nothing. */

#include "config.h"

#include "scout-cli-settings-private.h"

GSettings *
_scout_cli_settings_open (void)
{
  GSettingsSchemaSource *installed = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchema) schema = NULL;

  if (installed != NULL)
    schema = g_settings_schema_source_lookup (installed, SCOUT_APPLICATION_ID, TRUE);

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

char *
_scout_cli_settings_dup_text (const char *key)
{
  g_autoptr(GSettings) settings = _scout_cli_settings_open ();
  g_autofree char *text = settings != NULL ? g_settings_get_string (settings, key) : NULL;

  return text != NULL && *text != '\0' ? g_steal_pointer (&text) : NULL;
}
