/* scout-sandbox-settings.c: what can be set about a sandbox, by name.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table, from which the command line, the JSON that is posted to a running sandbox and the JSON
 * that it answers follow. Every setting is an integer in the options. The limits of S1 and S2 come
 * from the catalogue.
 */

#include "config.h"

#include "scout-sandbox-settings.h"

#include "scout-json-reader.h"

#include <string.h>

/* Our names of the documents' limits. */
#define ACCOUNT_LIMIT_ID "account"
#define APP_LIMIT_ID "app"

#define DAILY_USERS 10
/* Each call within the hour is remembered. */
#define MAX_CALLS 1000000

static const char *switch_words[] = { "false", "true", NULL };

/* In the order of the enumerations. */
static const char *access_words[] = { "advanced", "standard", NULL };
static const char *brand_words[] = {
  "ready", "no-permission", "ineligible", "terms-pending", NULL
};

#define NUMBER(name, member, least, most, description) \
  { name, description, NULL, least, most, offsetof (ScoutSandboxOptions, member) }
#define WORD(name, member, words, description) \
  { name, description, words, 0, 0, offsetof (ScoutSandboxOptions, member) }

static const ScoutSandboxSetting settings[] = {
  WORD ("access_level", access, access_words,
        "What the app may see: advanced, or standard for mocked creators"),
  NUMBER ("user_hourly_limit", user_hourly_limit, 1, MAX_CALLS,
          "Calls of one user in an hour (2000)"),
  NUMBER ("app_hourly_limit", app_hourly_limit, 1, MAX_CALLS,
          "Calls of the app in an hour (10000)"),
  NUMBER ("instagram_hourly_limit", instagram_hourly_limit, 1, MAX_CALLS,
          "Instagram marketplace calls of one account in an hour (240)"),
  NUMBER ("daily_users", daily_users, 1, MAX_CALLS / 200,
          "Users of the app, 200 Instagram marketplace calls an hour for each (10)"),
  NUMBER ("rate_limit_code", rate_limit_code, 0, 99999,
          "Error code of a limit that is used up: 613, 80001, 80002, 4, 17, 32 …"),
  NUMBER ("reduce_above", reduce_above, 0, MAX_CALLS,
          "Ask to reduce the amount of data if insights of more than N are wanted"),
  WORD ("page_1", brands[0], brand_words,
        "First Page: ready, no-permission, ineligible or terms-pending"),
  WORD ("page_2", brands[1], brand_words, "The second"),
  WORD ("page_3", brands[2], brand_words, "The third"),
  WORD ("bare_lists", bare_lists, switch_words,
        "Answer insights as bare arrays instead of {\"data\":[]}"),
  WORD ("require_proof", requires_proof, switch_words,
        "Refuse calls without appsecret_proof"),
};

guint
scout_sandbox_settings_get_n (void)
{
  return G_N_ELEMENTS (settings);
}

const ScoutSandboxSetting *
scout_sandbox_settings_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (settings), NULL);

  return &settings[index];
}

gboolean
scout_sandbox_setting_is_switch (const ScoutSandboxSetting *self)
{
  return self->words == switch_words;
}

static int *
get_member (const ScoutSandboxSetting *self,
            ScoutSandboxOptions       *options)
{
  return G_STRUCT_MEMBER_P (options, self->offset);
}

static gboolean
set_word (const ScoutSandboxSetting *self,
          ScoutSandboxOptions       *options,
          const char                *word)
{
  for (int i = 0; self->words[i] != NULL; i++)
    {
      if (strcmp (self->words[i], word) == 0)
        {
          *get_member (self, options) = i;
          return TRUE;
        }
    }
  return FALSE;
}

gboolean
scout_sandbox_setting_read (const ScoutSandboxSetting  *self,
                            ScoutSandboxOptions        *options,
                            const char                 *text,
                            GError                    **error)
{
  gint64 value = 0;

  if (self->words != NULL && set_word (self, options, text))
    return TRUE;
  if (self->words == NULL
      && g_ascii_string_to_signed (text, 10, self->least, self->most, &value, NULL))
    {
      *get_member (self, options) = (int) value;
      return TRUE;
    }

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "“%s” is no value of %s", text,
               self->name);
  return FALSE;
}

static guint
get_calls (ScoutCatalog *catalog,
           ScoutNetwork  network,
           const char   *id)
{
  const ScoutCatalogApi *api = scout_catalog_get_api (catalog, network);

  return (guint) scout_catalog_api_find_limit (api, id)->max_calls;
}

void
scout_sandbox_settings_fill (ScoutSandboxOptions *options,
                             ScoutCatalog        *catalog)
{
  if (options->user_hourly_limit == 0)
    options->user_hourly_limit = get_calls (catalog, SCOUT_NETWORK_FACEBOOK, ACCOUNT_LIMIT_ID);
  if (options->app_hourly_limit == 0)
    options->app_hourly_limit = get_calls (catalog, SCOUT_NETWORK_FACEBOOK, APP_LIMIT_ID);
  if (options->instagram_hourly_limit == 0)
    options->instagram_hourly_limit = get_calls (catalog, SCOUT_NETWORK_INSTAGRAM,
                                                 ACCOUNT_LIMIT_ID);
  if (options->daily_users == 0)
    options->daily_users = DAILY_USERS;
}

static const ScoutSandboxSetting *
find_setting (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      if (strcmp (settings[i].name, name) == 0)
        return &settings[i];
    }
  return NULL;
}

static void
read_word (ScoutJsonReader           *reader,
           const ScoutSandboxSetting *setting,
           ScoutSandboxOptions       *options)
{
  const char *word = NULL;

  if (scout_json_reader_read_string (reader, &word) && !set_word (setting, options, word))
    scout_json_reader_fail (reader, SCOUT_JSON_ERROR_TYPE, "%s is no value of %s", word,
                            setting->name);
}

static void
read_member (ScoutJsonReader     *reader,
             const char          *name,
             ScoutSandboxOptions *options)
{
  const ScoutSandboxSetting *setting = find_setting (name);
  gboolean is_on = FALSE;
  gint64 value = 0;

  if (setting == NULL)
    {
      scout_json_reader_fail (reader, SCOUT_JSON_ERROR_TYPE, "There is no such setting");
    }
  else if (scout_sandbox_setting_is_switch (setting))
    {
      if (scout_json_reader_read_boolean (reader, &is_on))
        *get_member (setting, options) = is_on;
    }
  else if (setting->words != NULL)
    {
      read_word (reader, setting, options);
    }
  else if (scout_json_reader_read_int64 (reader, &value))
    {
      if (value < setting->least || value > setting->most)
        scout_json_reader_fail (reader, SCOUT_JSON_ERROR_LIMIT, "The number is out of range");
      else
        *get_member (setting, options) = (int) value;
    }
}

gboolean
scout_sandbox_settings_apply (ScoutSandboxOptions  *options,
                              GBytes               *json,
                              GError              **error)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (json, arena, NULL);
  ScoutSandboxOptions changed = *options;
  const char *name = NULL;

  scout_json_reader_begin_object (reader);
  while (scout_json_reader_next_member (reader, &name))
    read_member (reader, name, &changed);
  if (!scout_json_reader_finish (reader, error))
    return FALSE;

  *options = changed;
  return TRUE;
}

void
scout_sandbox_settings_write (const ScoutSandboxOptions *options,
                              ScoutGraphWriter          *writer)
{
  scout_graph_writer_begin_object (writer);
  for (gsize i = 0; i < G_N_ELEMENTS (settings); i++)
    {
      int value = G_STRUCT_MEMBER (int, options, settings[i].offset);

      scout_graph_writer_member (writer, settings[i].name);
      if (scout_sandbox_setting_is_switch (&settings[i]))
        scout_graph_writer_boolean (writer, value != 0);
      else if (settings[i].words != NULL)
        scout_graph_writer_text (writer, settings[i].words[value]);
      else
        scout_graph_writer_count (writer, value);
    }
  scout_graph_writer_end_object (writer);
}
