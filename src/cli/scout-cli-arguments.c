/* scout-cli-arguments.c: the command line of scoutctl.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Finds the command, wherever it stands among the options, and the network, which decides what
 * options there are; then everything is parsed at once. One table says what the commands take, and
 * help, completion and man page follow it. */

#include "config.h"

#include "scout-cli-arguments.h"

#include "scout-cli-error.h"

#include <glib/gi18n.h>
#include <string.h>

#define LARGEST_LIMIT 100000

/* Each costs calls. */
#define MOST_OPERANDS 100

#define ACCOUNT SCOUT_CLI_OPTION_SET_ACCOUNT
#define RESULTS SCOUT_CLI_OPTION_SET_RESULTS
#define PAGING SCOUT_CLI_OPTION_SET_PAGING
#define RANGE SCOUT_CLI_OPTION_SET_RANGE
#define EXPLAIN SCOUT_CLI_OPTION_SET_EXPLAIN
#define KEPT SCOUT_CLI_OPTION_SET_KEPT
#define FILE_SET SCOUT_CLI_OPTION_SET_FILE

static const ScoutCliCommand commands[] = {
  { "login", NULL, 0, 0, N_("Sign in with a token from the standard input"), NULL, ACCOUNT },
  { "logout", NULL, 0, 0, N_("Forget the token"), NULL, ACCOUNT },
  { "pages", NULL, 0, 0, N_("List the Pages to search as"), NULL, ACCOUNT | RESULTS },
  { "creators", NULL, 0, 0, N_("Search creators"), "creators",
    ACCOUNT | RESULTS | PAGING | EXPLAIN },
  { "content", NULL, 0, 0, N_("Search posts (Facebook only)"), "content",
    ACCOUNT | RESULTS | PAGING | EXPLAIN },
  { "creator", "ID|@NAME", 1, 1, N_("Show a creator"), NULL, ACCOUNT | RESULTS | RANGE | EXPLAIN },
  { "post", "ID|ADDRESS", 1, 1, N_("Show a post with its comments (Facebook only)"), NULL,
    ACCOUNT | RESULTS | EXPLAIN },
  { "shortlists", "[LIST]", 0, 1, N_("List what is kept on this computer, or show a list"), NULL,
    KEPT | RESULTS },
  { "export", "[LIST]", 0, 1, N_("Write a list that is kept on this computer into a file"), NULL,
    KEPT | RESULTS | FILE_SET },
  { "save", "ID|@NAME…", 1, MOST_OPERANDS, N_("Put creators on the list of saved ones"), NULL,
    ACCOUNT },
  { "unsave", "ID|@NAME…", 1, MOST_OPERANDS, N_("Take creators off the list of saved ones"), NULL,
    KEPT },
  { "searches", NULL, 0, 0, N_("List the saved searches"), NULL, KEPT | RESULTS },
  { "search", "NAME|ID", 1, 1, N_("Run a saved search"), NULL,
    ACCOUNT | RESULTS | PAGING | EXPLAIN },
  { "values", "OPTION [COMMAND]", 1, 2, N_("List what an option takes"), NULL, RESULTS },
  { "help", "[COMMAND]", 0, 1, N_("Show help"), NULL, 0 },
  { NULL, NULL, 0, 0, NULL, NULL, 0 }
};

/* Where GOption puts what has to be looked at first. */
typedef struct
{
  char *network;
  char *format;
  int limit;
  gboolean help;
  gboolean version;
} Raw;

const ScoutCliCommand *
scout_cli_arguments_list_commands (void)
{
  return commands;
}

const ScoutCliCommand *
scout_cli_arguments_find_command (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  for (const ScoutCliCommand *command = commands; command->name != NULL; command++)
    {
      if (g_str_equal (command->name, name))
        return command;
    }

  return NULL;
}

static void
append (GArray       *entries,
        GOptionEntry  entry)
{
  g_array_append_val (entries, entry);
}

static void
append_results (GArray            *entries,
                ScoutCliArguments *self,
                Raw               *raw)
{
  append (entries, (GOptionEntry) {
    "format", 'f', 0, G_OPTION_ARG_STRING, &raw->format,
    N_("How to write: table, csv or json"), N_("FORMAT") });
  append (entries, (GOptionEntry) {
    "fields", 0, 0, G_OPTION_ARG_STRING, &self->fields,
    N_("What to write; see “scoutctl values fields”"), N_("NAME,…") });
  append (entries, (GOptionEntry) {
    "with-email", 0, 0, G_OPTION_ARG_NONE, &self->with_email,
    N_("Write e-mail addresses, which are left out otherwise"), NULL });
}

static void
append_kept (GArray            *entries,
             ScoutCliArguments *self)
{
  append (entries, (GOptionEntry) {
    "page", 'p', 0, G_OPTION_ARG_STRING, &self->page,
    N_("What is kept for this Page, without asking Meta"), N_("ID") });
  append (entries, (GOptionEntry) {
    "sandbox", 0, 0, G_OPTION_ARG_NONE, &self->sandbox,
    N_("What is kept of sample data"), NULL });
}

static void
append_file (GArray            *entries,
             ScoutCliArguments *self)
{
  append (entries, (GOptionEntry) {
    "output", 'o', 0, G_OPTION_ARG_FILENAME, &self->output,
    N_("Write into this file, which only you may read"), N_("FILE") });
  append (entries, (GOptionEntry) {
    "force", 0, 0, G_OPTION_ARG_NONE, &self->force,
    N_("Write over a file that is there"), NULL });
}

static void
append_account (GArray            *entries,
                ScoutCliArguments *self)
{
  append (entries, (GOptionEntry) {
    "page", 'p', 0, G_OPTION_ARG_STRING, &self->page,
    N_("Ask as this Page; see “scoutctl pages”"), N_("ID|NAME") });
  append (entries, (GOptionEntry) {
    "token-stdin", 0, 0, G_OPTION_ARG_NONE, &self->token_stdin,
    N_("Read the token from the standard input, for this run only"), NULL });
  append (entries, (GOptionEntry) {
    "sandbox", 0, 0, G_OPTION_ARG_NONE, &self->sandbox,
    N_("Ask sample data instead of Meta"), NULL });
  append (entries, (GOptionEntry) {
    "sandbox-url", 0, 0, G_OPTION_ARG_STRING, &self->sandbox_url,
    N_("Ask a scout-sandbox that runs on this computer"), N_("ADDRESS") });
}

/* All options of a command that are not from the catalogue. */
static GArray *
make_entries (const ScoutCliCommand *command, /* (nullable) */
              ScoutCliArguments     *self,
              Raw                   *raw)
{
  GArray *entries = g_array_new (TRUE, TRUE, sizeof (GOptionEntry));
  ScoutCliOptionSet sets = command != NULL ? command->sets : ACCOUNT | RESULTS;

  append (entries, (GOptionEntry) {
    "network", 'n', 0, G_OPTION_ARG_STRING, &raw->network,
    N_("Whom to ask: facebook or instagram"), N_("NETWORK") });
  if (sets & ACCOUNT)
    append_account (entries, self);
  if (sets & KEPT)
    append_kept (entries, self);
  if (sets & FILE_SET)
    append_file (entries, self);
  if (sets & RESULTS)
    append_results (entries, self, raw);
  if (sets & PAGING)
    {
      append (entries, (GOptionEntry) {
        "limit", 'l', 0, G_OPTION_ARG_INT, &raw->limit,
        N_("How many results at most (24; 0 for all)"), N_("NUMBER") });
      append (entries, (GOptionEntry) {
        "after", 0, 0, G_OPTION_ARG_STRING, &self->after,
        N_("Go on where an earlier run ended"), N_("CURSOR") });
      append (entries, (GOptionEntry) {
        "before", 0, 0, G_OPTION_ARG_STRING, &self->before,
        N_("Go back from where an earlier run began"), N_("CURSOR") });
    }
  if (sets & RANGE)
    append (entries, (GOptionEntry) {
      "range", 0, 0, G_OPTION_ARG_STRING, &self->range,
      N_("Over which time figures are; see “scoutctl values range”"), N_("TIME") });
  if (sets & EXPLAIN)
    append (entries, (GOptionEntry) {
      "explain", 0, 0, G_OPTION_ARG_NONE, &self->explain,
      N_("Only write what would be asked, as a curl command"), NULL });
  append (entries, (GOptionEntry) {
    "version", 0, 0, G_OPTION_ARG_NONE, &raw->version, N_("Show the version"), NULL });
  append (entries, (GOptionEntry) {
    "help", 'h', 0, G_OPTION_ARG_NONE, &raw->help, N_("Show help"), NULL });

  return entries;
}

GArray *
scout_cli_arguments_list_shared (const ScoutCliCommand *command)
{
  ScoutCliArguments arguments = { NULL };
  Raw raw = { NULL };
  g_autoptr(GArray) entries = make_entries (command, &arguments, &raw);
  GArray *shared = g_array_new (FALSE, FALSE, sizeof (ScoutCliShared));

  for (guint i = 0; i < entries->len; i++)
    {
      const GOptionEntry *entry = &g_array_index (entries, GOptionEntry, i);
      ScoutCliShared one = { entry->long_name, entry->short_name,
                             entry->arg_description != NULL ? _(entry->arg_description) : NULL,
                             _(entry->description) };

      g_array_append_val (shared, one);
    }

  return shared;
}

/* Whether an option that stands before the command takes the word after it as its value. */
static gboolean
takes_next (const char *word)
{
  g_autoptr(GArray) shared = scout_cli_arguments_list_shared (NULL);

  for (guint i = 0; i < shared->len; i++)
    {
      const ScoutCliShared *one = &g_array_index (shared, ScoutCliShared, i);
      const char letter[] = { '-', one->short_name, '\0' };

      if (one->argument == NULL)
        continue;
      if ((g_str_has_prefix (word, "--") && g_str_equal (word + 2, one->name)) ||
          g_str_equal (word, letter))
        return TRUE;
    }

  return FALSE;
}

/* Position of the command, or 0 if there is none. */
static guint
find_command (const char * const *argv)
{
  for (guint i = 1; argv[0] != NULL && argv[i] != NULL; i++)
    {
      if (*argv[i] != '-')
        return i;
      if (takes_next (argv[i]) && argv[i + 1] != NULL)
        i++;
    }

  return 0;
}

/* The last word that says the network; what it says is checked when everything is parsed. */
static const char *
find_network (const char * const *argv)
{
  const char *found = NULL;

  for (guint i = 1; argv[0] != NULL && argv[i] != NULL; i++)
    {
      if (g_str_has_prefix (argv[i], "--network="))
        found = argv[i] + strlen ("--network=");
      else if ((g_str_equal (argv[i], "--network") || g_str_equal (argv[i], "-n")) &&
               argv[i + 1] != NULL)
        found = argv[++i];
    }

  return found;
}

static gboolean
fail (GError     **error,
      const char  *format,
      ...) G_GNUC_PRINTF (2, 3);

static gboolean
fail (GError     **error,
      const char  *format,
      ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_clear_error (error);
  if (error != NULL)
    *error = g_error_new_valist (SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE, format, arguments);
  va_end (arguments);

  return FALSE;
}

static gboolean
read_nick (GType        type,
           const char  *option,
           const char  *text, /* (nullable) */
           int         *value,
           GError     **error)
{
  g_autoptr(GEnumClass) klass = g_type_class_ref (type);
  g_autofree char *nick = text != NULL ? g_ascii_strdown (text, -1) : NULL;
  const GEnumValue *known = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;
  g_autoptr(GString) all = g_string_new (NULL);

  if (text == NULL)
    return TRUE;
  if (known != NULL)
    {
      *value = known->value;
      return TRUE;
    }

  for (guint i = 0; i < klass->n_values; i++)
    g_string_append_printf (all, "%s%s", i > 0 ? ", " : "", klass->values[i].value_nick);
  return fail (error, _("--%s takes one of %s, not “%s”."), option, all->str, text);
}

static gboolean
take_raw (ScoutCliArguments  *self,
          const Raw          *raw,
          GError            **error)
{
  int network = (int) self->network;
  gboolean is_for_file = self->command != NULL && (self->command->sets & FILE_SET) != 0;
  int format = (int) (is_for_file ? SCOUT_CLI_FORMAT_CSV : SCOUT_CLI_FORMAT_TABLE);

  if (!read_nick (SCOUT_TYPE_NETWORK, "network", raw->network, &network, error) ||
      !read_nick (SCOUT_TYPE_CLI_FORMAT, "format", raw->format, &format, error))
    return FALSE;

  self->network = (ScoutNetwork) network;
  self->has_network = raw->network != NULL;
  self->format = (ScoutCliFormat) format;
  if (raw->limit < 0 || raw->limit > LARGEST_LIMIT)
    return fail (error, _("--limit takes a number from 0 to %d."), LARGEST_LIMIT);
  self->limit = (guint) raw->limit;

  if (self->sandbox && self->sandbox_url != NULL)
    return fail (error, _("--sandbox and --sandbox-url cannot be used together."));
  if (self->sandbox && self->token_stdin)
    return fail (error, _("--sandbox signs in by itself: leave out --token-stdin."));
  if (self->after != NULL && self->before != NULL)
    return fail (error, _("--after and --before cannot be used together."));

  return TRUE;
}

static gboolean
check_operands (const ScoutCliArguments  *self,
                GError                  **error)
{
  guint n_operands = g_strv_length (self->operands);

  if (n_operands > self->command->max_operands)
    return fail (error, _("“%s” is one word too many; see “scoutctl %s --help”."),
                 self->operands[self->command->max_operands], self->command->name);
  if (n_operands < self->command->min_operands)
    return fail (error, _("“scoutctl %s” needs %s."), self->command->name, self->command->operands);

  return TRUE;
}

static char *
dup_commands_help (void)
{
  g_autoptr(GString) text = g_string_new (_("Commands:"));

  for (const ScoutCliCommand *command = commands; command->name != NULL; command++)
    g_string_append_printf (text, "\n  %-10s %s", command->name, _(command->summary));
  g_string_append_printf (text, "\n\n%s", _("“scoutctl COMMAND --help” says more."));

  return g_strdup (text->str);
}

static GOptionContext *
make_context (ScoutCliArguments *self,
              GArray            *entries)
{
  const ScoutCliCommand *command = self->command;
  g_autofree char *synopsis = NULL;
  g_autofree char *description = NULL;
  GOptionContext *context = NULL;

  if (command != NULL)
    synopsis = g_strjoin (" ", command->name, command->operands, NULL);
  context = g_option_context_new (command != NULL ? synopsis : _("COMMAND"));
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, (const GOptionEntry *) entries->data,
                                     GETTEXT_PACKAGE);
  if (self->options != NULL)
    scout_cli_options_add_to (self->options, context);

  description = command != NULL ? NULL : dup_commands_help ();
  g_option_context_set_summary (context, command != NULL ? _(command->summary)
                                                         : _("Finds creators for partnerships."));
  g_option_context_set_description (context, description);

  return context;
}

/* Says where an option that is unknown here is known. */
static void
explain_unknown (const ScoutCliArguments  *self,
                 const char * const       *argv,
                 GError                  **error)
{
  ScoutNetwork other = self->network == SCOUT_NETWORK_FACEBOOK ? SCOUT_NETWORK_INSTAGRAM
                                                               : SCOUT_NETWORK_FACEBOOK;
  g_autoptr(ScoutCliOptions) options = NULL;

  if (error == NULL || !g_error_matches (*error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION) ||
      self->options == NULL)
    return;

  options = scout_cli_options_new (self->catalog, other, self->command->endpoint_id);
  for (guint i = 1; argv[i] != NULL; i++)
    {
      g_auto(GStrv) parts = g_strsplit (argv[i], "=", 2);
      const char *name = parts[0] != NULL && g_str_has_prefix (parts[0], "--") ? parts[0] + 2 : "";

      if (scout_cli_options_find (options, name) != NULL &&
          scout_cli_options_find (self->options, name) == NULL)
        {
          fail (error, other == SCOUT_NETWORK_INSTAGRAM
                       ? _("Only Instagram knows --%s: add --network instagram.")
                       : _("Only Facebook knows --%s: leave out --network."), name);
          return;
        }
    }
}

static gboolean
parse (ScoutCliArguments   *self,
       const char * const  *argv,
       guint                skipped,
       GError             **error)
{
  Raw raw = { .limit = SCOUT_CLI_DEFAULT_LIMIT };
  g_autoptr(GArray) entries = make_entries (self->command, self, &raw);
  g_autoptr(GOptionContext) context = make_context (self, entries);
  g_autoptr(GStrvBuilder) rest = g_strv_builder_new ();
  g_auto(GStrv) words = NULL;
  gboolean is_right = FALSE;

  for (guint i = 0; argv[i] != NULL; i++)
    {
      if (i != skipped || i == 0)
        g_strv_builder_add (rest, argv[i]);
    }
  words = g_strv_builder_end (rest);

  is_right = g_option_context_parse_strv (context, &words, error);
  if (!is_right)
    explain_unknown (self, argv, error);
  else if (raw.version)
    self->help = g_strdup_printf ("scoutctl %s\n", SCOUT_VERSION);
  else if (raw.help)
    self->help = g_option_context_get_help (context, FALSE, NULL);
  else
    is_right = take_raw (self, &raw, error);

  if (is_right)
    self->operands = g_strdupv (words + (words[0] != NULL ? 1 : 0));
  g_free (raw.network);
  g_free (raw.format);

  return is_right;
}

ScoutCliArguments *
scout_cli_arguments_new (const char * const  *argv,
                         GError             **error)
{
  g_autoptr(ScoutCliArguments) self = NULL;
  const char *network = NULL;
  guint place = 0;

  g_return_val_if_fail (argv != NULL, NULL);

  self = g_new0 (ScoutCliArguments, 1);
  self->catalog = scout_catalog_new (TRUE);
  place = find_command (argv);
  if (place > 0)
    self->command = scout_cli_arguments_find_command (argv[place]);
  if (place > 0 && self->command == NULL)
    {
      fail (error, _("There is no command “%s”; see “scoutctl --help”."), argv[place]);
      return NULL;
    }

  network = find_network (argv);
  if (network != NULL && g_ascii_strcasecmp (network, "instagram") == 0)
    self->network = SCOUT_NETWORK_INSTAGRAM;
  if (self->command != NULL && self->command->endpoint_id != NULL)
    self->options = scout_cli_options_new (self->catalog, self->network,
                                           self->command->endpoint_id);
  if (self->options != NULL && scout_cli_options_get_n (self->options) == 0)
    {
      fail (error, _("Instagram has no search for posts: leave out --network."));
      return NULL;
    }
  if (!parse (self, argv, place, error))
    return NULL;
  if (self->help != NULL)
    return g_steal_pointer (&self);
  if (self->command == NULL)
    {
      fail (error, _("What to do? See “scoutctl --help”."));
      return NULL;
    }
  if (!check_operands (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
scout_cli_arguments_free (ScoutCliArguments *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->options, scout_cli_options_free);
  g_clear_object (&self->catalog);
  g_strfreev (self->operands);
  g_free (self->sandbox_url);
  g_free (self->page);
  g_free (self->after);
  g_free (self->before);
  g_free (self->fields);
  g_free (self->range);
  g_free (self->output);
  g_free (self->help);
  g_free (self);
}
