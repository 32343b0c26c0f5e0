/* scout-cli-completion.c: what may be typed next.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The shell asks the program, and the program the catalogue: nothing about options or values stands
 * in the shell's own file. Asks nobody outside, so that a key press costs nothing. */

#include "config.h"

#include "scout-cli-completion.h"

#include "scout-cli-arguments.h"
#include "scout-cli-columns.h"
#include "scout-cli-run-private.h"

#include <string.h>

typedef struct
{
  ScoutCatalog *catalog;          /* (owned) */
  const ScoutCliCommand *command; /* (nullable) */
  ScoutNetwork network;
  ScoutCliOptions *options;       /* (owned) (nullable) */
  GArray *shared;                 /* (owned) of ScoutCliShared */
  GString *found;                 /* (owned) */
} Completion;

static void
offer (Completion *self,
       const char *kept,  /* what the shell has already, before @typed */
       const char *typed,
       const char *word)
{
  if (g_str_has_prefix (word, typed))
    g_string_append_printf (self->found, "%s%s\n", kept, word);
}

static const ScoutCliShared *
find_shared (Completion *self,
             const char *name)
{
  for (guint i = 0; i < self->shared->len; i++)
    {
      const ScoutCliShared *shared = &g_array_index (self->shared, ScoutCliShared, i);

      if (g_str_equal (shared->name, name) ||
          (name[1] == '\0' && name[0] == shared->short_name))
        return shared;
    }

  return NULL;
}

/* What the network and the command are, as far as is typed. */
static void
look_back (Completion         *self,
           const char * const *words,
           guint               n_words)
{
  self->shared = scout_cli_arguments_list_shared (NULL);
  for (guint i = 0; i + 1 < n_words; i++)
    {
      const ScoutCliShared *shared = NULL;
      const char *value = NULL;

      if (*words[i] != '-')
        {
          if (self->command == NULL)
            self->command = scout_cli_arguments_find_command (words[i]);
          continue;
        }
      value = strchr (words[i], '=');
      if (g_str_has_prefix (words[i], "--network="))
        value++;
      else if (value == NULL)
        {
          shared = find_shared (self, words[i] + strspn (words[i], "-"));
          if (shared != NULL && shared->argument != NULL && i + 2 < n_words)
            value = words[++i];
        }
      if (value != NULL && (g_str_has_prefix (words[i], "--network=") ||
                            (shared != NULL && g_str_equal (shared->name, "network"))) &&
          g_str_equal (value, "instagram"))
        self->network = SCOUT_NETWORK_INSTAGRAM;
    }

  if (self->command != NULL && self->command->endpoint_id != NULL)
    self->options = scout_cli_options_new (self->catalog, self->network,
                                           self->command->endpoint_id);
  g_array_unref (self->shared);
  self->shared = scout_cli_arguments_list_shared (self->command);
}

static GStrv
dup_shared_values (Completion *self,
                   const char *name)
{
  static const char * const formats[] = { "table", "csv", "json", NULL };
  static const char * const networks[] = { "facebook", "instagram", NULL };
  const char *command = self->command != NULL ? self->command->name : NULL;

  if (g_str_equal (name, "format"))
    return g_strdupv ((char **) formats);
  if (g_str_equal (name, "network"))
    return g_strdupv ((char **) networks);
  if (g_str_equal (name, "range"))
    return _scout_cli_range_dup_words (self->catalog, self->network);
  if (g_str_equal (name, "fields"))
    return scout_cli_columns_dup_names (self->catalog, self->network,
                                        scout_cli_columns_find_subject (command));

  return g_new0 (char *, 1);
}

/* Values of an option; @kept is what stands before the value in the same word. */
static void
offer_values (Completion *self,
              const char *name,
              const char *kept,
              const char *typed)
{
  const ScoutCliOption *option =
    self->options != NULL ? scout_cli_options_find (self->options, name) : NULL;
  const ScoutCliShared *shared = find_shared (self, name);
  gboolean is_list = FALSE;
  g_auto(GStrv) values = NULL;
  g_autofree char *before = NULL;
  const char *comma = NULL;

  if (option != NULL)
    {
      static const char * const yes_no[] = { "yes", "no", NULL };

      is_list = option->kind == SCOUT_CLI_OPTION_KIND_LIST;
      values = g_strdupv (option->kind == SCOUT_CLI_OPTION_KIND_SWITCH ? (char **) yes_no
                                                                      : option->words);
    }
  else if (shared != NULL)
    {
      is_list = g_str_equal (shared->name, "fields");
      values = dup_shared_values (self, shared->name);
    }

  comma = is_list ? strrchr (typed, ',') : NULL;
  before = comma != NULL ? g_strdup_printf ("%s%.*s", kept, (int) (comma + 1 - typed), typed)
                         : g_strdup (kept);
  for (gsize i = 0; values != NULL && values[i] != NULL; i++)
    offer (self, before, comma != NULL ? comma + 1 : typed, values[i]);
}

static void
offer_options (Completion *self,
               const char *typed)
{
  for (guint i = 0; i < self->shared->len; i++)
    {
      g_autofree char *word =
        g_strconcat ("--", g_array_index (self->shared, ScoutCliShared, i).name, NULL);

      offer (self, "", typed, word);
    }
  for (guint i = 0; self->options != NULL && i < scout_cli_options_get_n (self->options); i++)
    {
      g_autofree char *word =
        g_strconcat ("--", scout_cli_options_get (self->options, i)->name, NULL);

      offer (self, "", typed, word);
    }
}

/* Whether the word before the last one is an option that takes a value. */
static const char *
find_open_option (Completion *self,
                  const char *word)
{
  const ScoutCliOption *option = NULL;
  const ScoutCliShared *shared = NULL;
  const char *name = word + strspn (word, "-");

  if (*word != '-' || *name == '\0' || strchr (word, '=') != NULL)
    return NULL;

  option = self->options != NULL ? scout_cli_options_find (self->options, name) : NULL;
  shared = find_shared (self, name);
  if (option != NULL || (shared != NULL && shared->argument != NULL))
    return name;

  return NULL;
}

static void
offer_operands (Completion *self,
                const char *typed)
{
  gboolean takes_commands = self->command == NULL || g_str_equal (self->command->name, "help");
  const ScoutCliCommand *commands = scout_cli_arguments_list_commands ();

  for (gsize i = 0; takes_commands && commands[i].name != NULL; i++)
    offer (self, "", typed, commands[i].name);
}

static void
complete (Completion         *self,
          const char * const *words,
          guint               n_words)
{
  const char *typed = n_words > 0 ? words[n_words - 1] : "";
  const char *open = n_words > 1 ? find_open_option (self, words[n_words - 2]) : NULL;
  const char *equals = strchr (typed, '=');
  g_autofree char *name = NULL;
  g_autofree char *kept = NULL;

  if (open != NULL && *typed != '-')
    offer_values (self, open, "", typed);
  else if (g_str_has_prefix (typed, "--") && equals != NULL)
    {
      name = g_strndup (typed + 2, (gsize) (equals - typed) - 2);
      kept = g_strndup (typed, (gsize) (equals - typed) + 1);
      offer_values (self, name, kept, equals + 1);
    }
  else if (*typed == '-')
    offer_options (self, typed);
  else
    offer_operands (self, typed);
}

char *
scout_cli_completion_dup_words (const char * const *words)
{
  Completion completion = { NULL };
  guint n_words = 0;

  g_return_val_if_fail (words != NULL, NULL);

  n_words = g_strv_length ((char **) words);
  completion.catalog = scout_catalog_new (TRUE);
  completion.found = g_string_new (NULL);
  look_back (&completion, words, n_words);
  complete (&completion, words, n_words);

  g_clear_pointer (&completion.options, scout_cli_options_free);
  g_array_unref (completion.shared);
  g_object_unref (completion.catalog);

  return g_string_free (completion.found, FALSE);
}
