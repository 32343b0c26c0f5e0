/* scout-sandbox-arguments.c: the command line of the sandbox's program.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A few options of the program, and one for each setting, made from the settings' table. The man
 * page, scout-sandbox.1, says the same at length; a test holds the two together.
 */

#include "config.h"

#include "scout-sandbox-arguments.h"

#include "scout-sandbox-faults.h"
#include "scout-sandbox-settings.h"
#include "scout-world.h"

#include <string.h>

static const char summary[] =
  "Serves sample data as Facebook's login dialog and the Graph API do, on 127.0.0.1 only.";

static const char description[] =
  "Prints one line of JSON when it listens: graph_url, dialog_url, token_url, control_url,\n"
  "app_id, app_secret, user_token and pages. Runs until SIGINT or SIGTERM.\n"
  "\n"
  "The sign-in page takes any address and any password. Some addresses are special:\n"
  "  nopages@…      an account without Pages: /me/accounts answers an empty list\n"
  "  decline@…      the consent page starts without ticks for the discovery permissions\n"
  "  unsupported@…  ends on the page that refuses embedded browsers\n"
  "\n"
  "The third Page, Lumen Kettle Co., lacks the discovery permissions until somebody signs in with\n"
  "auth_type=rerequest.\n"
  "\n"
  "Of a running sandbox:\n"
  "  /__sandbox/settings  GET the settings above, or POST some, as JSON with _ for -\n"
  "  /__sandbox/faults    POST one, as JSON, or DELETE all\n"
  "  /__sandbox/requests  GET what has arrived, without tokens, or DELETE it\n"
  "  /__sandbox/reset     POST to go back to the beginning\n"
  "\n"
  "A fault makes requests go wrong, for example\n"
  "  {\"kind\":\"rate-limit\",\"path\":\"/creator_marketplace\",\"count\":2,\"code\":613}\n"
  "Kinds: graph-error status slow stall drip reset truncated huge-body bad-json wrong-shape\n"
  "       expired-token checkpoint lost-permission rate-limit reduce-data not-eligible\n"
  "Members: kind path query count status code subcode delay_ms size.\n";

static char *
dup_option_name (const ScoutSandboxSetting *setting)
{
  return g_strdelimit (g_strdup (setting->name), "_", '-');
}

static gboolean
setting_cb (const char  *option,
            const char  *value,
            gpointer     user_data,
            GError     **error)
{
  ScoutSandboxArguments *self = user_data;

  for (guint i = 0; i < scout_sandbox_settings_get_n (); i++)
    {
      const ScoutSandboxSetting *setting = scout_sandbox_settings_get (i);
      g_autofree char *name = dup_option_name (setting);

      if (strcmp (option + strlen ("--"), name) == 0)
        return scout_sandbox_setting_read (setting, &self->options, value != NULL ? value : "true",
                                           error);
    }
  g_assert_not_reached ();
}

static gboolean
fault_cb (const char  *option,
          const char  *value,
          gpointer     user_data,
          GError     **error)
{
  ScoutSandboxArguments *self = user_data;
  g_autoptr (GBytes) json = g_bytes_new (value, strlen (value));
  ScoutSandboxFault fault;

  if (!scout_sandbox_fault_parse (json, self->arena, &fault, error))
    {
      g_prefix_error (error, "--fault: ");
      return FALSE;
    }
  g_array_append_val (self->faults, fault);
  return TRUE;
}

static gboolean
check_range (const char  *name,
             gint64       value,
             gint64       least,
             gint64       most,
             GError     **error)
{
  if (value >= least && value <= most)
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               "--%s must be from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT, name, least, most);
  return FALSE;
}

/* An entry for each setting; the names are kept in @names. */
static GArray *
make_entries (const GOptionEntry *entries,
              GPtrArray          *names)
{
  GArray *all = g_array_new (TRUE, TRUE, sizeof (GOptionEntry));

  for (gsize i = 0; entries[i].long_name != NULL; i++)
    g_array_append_val (all, entries[i]);
  for (guint i = 0; i < scout_sandbox_settings_get_n (); i++)
    {
      const ScoutSandboxSetting *setting = scout_sandbox_settings_get (i);
      char *name = dup_option_name (setting);
      gboolean is_switch = scout_sandbox_setting_is_switch (setting);
      GOptionEntry entry = {
        .long_name = name,
        .flags = is_switch ? G_OPTION_FLAG_NO_ARG : 0,
        .arg = G_OPTION_ARG_CALLBACK,
        .arg_data = (gpointer) setting_cb,
        .description = setting->description,
        .arg_description = is_switch ? NULL : setting->words != NULL ? "WORD" : "N",
      };

      g_ptr_array_add (names, name);
      g_array_append_val (all, entry);
    }
  return all;
}

static gboolean
parse (ScoutSandboxArguments   *self,
       const GOptionEntry      *entries,
       int                     *argc,
       char                  ***argv,
       GError                 **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) all = make_entries (entries, names);
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  GOptionGroup *group = g_option_group_new ("sandbox", "", "", self, NULL);

  g_option_group_add_entries (group, (const GOptionEntry *) all->data);
  g_option_context_set_main_group (context, group);
  g_option_context_set_summary (context, summary);
  g_option_context_set_description (context, description);
  if (!g_option_context_parse (context, argc, argv, error))
    return FALSE;
  if (*argc == 1)
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "Unexpected argument %s",
               (*argv)[1]);
  return FALSE;
}

gboolean
scout_sandbox_arguments_read (ScoutSandboxArguments   *self,
                              int                     *argc,
                              char                  ***argv,
                              GError                 **error)
{
  gint64 port = 0;
  gint64 seed = SCOUT_WORLD_DEFAULT_SEED;
  gint64 n_creators = SCOUT_WORLD_DEFAULT_N_CREATORS;
  const GOptionEntry entries[] = {
    { "port", 'p', 0, G_OPTION_ARG_INT64, &port, "Port to listen on (0: any free one)", "N" },
    { "seed", 's', 0, G_OPTION_ARG_INT64, &seed, "Seed of the sample data (42)", "N" },
    { "creators", 'c', 0, G_OPTION_ARG_INT64, &n_creators, "Number of creators (2000)", "N" },
    { "redirect-uri", 0, 0, G_OPTION_ARG_STRING_ARRAY, &self->redirect_uris,
      "Let the dialog lead to this address as well; may be repeated", "URI" },
    { "fault", 0, 0, G_OPTION_ARG_CALLBACK, (gpointer) fault_cb,
      "Plan a fault, see below; may be repeated", "JSON" },
    G_OPTION_ENTRY_NULL
  };

  self->arena = scout_arena_new (0);
  self->faults = g_array_new (FALSE, FALSE, sizeof (ScoutSandboxFault));
  if (!parse (self, entries, argc, argv, error)
      || !check_range ("port", port, 0, G_MAXUINT16, error)
      || !check_range ("seed", seed, 1, G_MAXUINT32, error)
      || !check_range ("creators", n_creators, 1, SCOUT_WORLD_MAX_CREATORS, error))
    return FALSE;

  self->options.port = (guint16) port;
  self->options.seed = (guint32) seed;
  self->options.n_creators = (guint) n_creators;
  self->options.redirect_uris = (const char * const *) self->redirect_uris;
  return TRUE;
}

void
scout_sandbox_arguments_clear (ScoutSandboxArguments *self)
{
  g_clear_pointer (&self->faults, g_array_unref);
  g_clear_pointer (&self->redirect_uris, g_strfreev);
  g_clear_pointer (&self->arena, scout_arena_unref);
}
