/* test-cli-completion.c: what the shell offers, and what the man page says, of the catalogue.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-cli-arguments.h"
#include "scoutctl-runner.h"

#include <gio/gio.h>
#include <string.h>

typedef struct
{
  const char *name;
  ScoutNetwork network;
  const char *endpoint_id;
  const char *section; /* of the man page */
} Case;

static const Case cases[] = {
  { "facebook", SCOUT_NETWORK_FACEBOOK, "creators", "SEARCHING CREATORS ON FACEBOOK" },
  { "facebook", SCOUT_NETWORK_FACEBOOK, "content", "SEARCHING POSTS ON FACEBOOK" },
  { "instagram", SCOUT_NETWORK_INSTAGRAM, "creators", "SEARCHING CREATORS ON INSTAGRAM" },
};

static ScoutCliOptions *
make_options (const Case *one)
{
  g_autoptr(ScoutCatalog) catalog = scout_catalog_new (TRUE);

  return scout_cli_options_new (catalog, one->network, one->endpoint_id);
}

/* What is offered for a word, one a line. */
static GStrv
complete (const Case *one,
          const char *word)
{
  const char *arguments[] = { "--complete", "--network", one->name, one->endpoint_id, word, NULL };
  g_autoptr(Outcome) outcome = runner_run (arguments);
  GStrv lines = NULL;

  g_assert_cmpint (outcome->status, ==, 0);
  g_assert_cmpstr (outcome->errors, ==, "");
  lines = g_strsplit (outcome->output, "\n", -1);
  /* Behind the last break is an empty text, unless nothing is offered. */
  if (lines[0] != NULL)
    {
      g_assert_true (g_str_has_suffix (outcome->output, "\n"));
      g_clear_pointer (&lines[g_strv_length (lines) - 1], g_free);
    }

  return lines;
}

/* All options of the catalogue and those of the program, and no others. */
static void
test_options (gconstpointer data)
{
  const Case *one = data;
  g_auto(GStrv) offers = complete (one, "--");
  g_autoptr(ScoutCliOptions) options = make_options (one);
  g_autoptr(GArray) shared =
    scout_cli_arguments_list_shared (scout_cli_arguments_find_command (one->endpoint_id));
  guint n_options = scout_cli_options_get_n (options);

  g_assert_cmpuint (g_strv_length (offers), ==, n_options + shared->len);
  for (guint i = 0; i < n_options + shared->len; i++)
    {
      g_autofree char *word =
        g_strconcat ("--", i < n_options
                     ? scout_cli_options_get (options, i)->name
                     : g_array_index (shared, ScoutCliShared, i - n_options).name, NULL);

      g_test_message ("%s", word);
      g_assert_true (g_strv_contains ((const char * const *) offers, word));
    }
}

/* All values of the catalogue, behind "=" and in a word of their own. */
static void
test_values (gconstpointer data)
{
  static const char * const yes_no[] = { "yes", "no", NULL };
  const Case *one = data;
  g_autoptr(ScoutCliOptions) options = make_options (one);

  for (guint i = 0; i < scout_cli_options_get_n (options); i++)
    {
      const ScoutCliOption *option = scout_cli_options_get (options, i);
      const char * const *words = option->kind == SCOUT_CLI_OPTION_KIND_SWITCH
                                  ? yes_no : (const char * const *) option->words;
      g_autofree char *word = g_strdup_printf ("--%s=", option->name);
      g_auto(GStrv) offers = complete (one, word);

      g_test_message ("%s", word);
      g_assert_cmpuint (g_strv_length (offers), ==, g_strv_length ((char **) words));
      for (gsize j = 0; words[j] != NULL; j++)
        {
          g_assert_true (g_str_has_prefix (offers[j], word));
          g_assert_cmpstr (offers[j] + strlen (word), ==, words[j]);
        }
    }
}

/* The description of an option on the man page, without what is for troff only; NULL if the page
 * does not have it in that section. */
static char *
find_on_page (const char *page,
              const char *section,
              const char *name)
{
  g_autofree char *head = g_strdup_printf (".SH %s\n", section);
  const char *start = strstr (page, head);
  const char *end = NULL;
  g_auto(GStrv) words = g_strsplit (name, "-", -1);
  g_autofree char *escaped = g_strjoinv ("\\-", words);
  g_autofree char *entry = g_strdup_printf ("\\fB\\-\\-%s\\fR", escaped);
  const char *found = NULL;

  g_assert_nonnull (start);
  end = strstr (start + 1, "\n.SH ");
  found = g_strstr_len (start, end - start, entry);
  if (found == NULL)
    return NULL;

  /* Each once. */
  g_assert_null (g_strstr_len (found + 1, end - found - 1, entry));
  found = strchr (found, '\n') + 1;

  return g_strndup (found, strcspn (found, "\n"));
}

static void
test_manual (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, "..", "src", "cli", "scoutctl.1",
                                                 NULL);
  g_autofree char *page = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &page, NULL, &error);
  g_assert_no_error (error);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(ScoutCliOptions) options = make_options (&cases[i]);
      g_autoptr(GArray) shared = scout_cli_arguments_list_shared (
        scout_cli_arguments_find_command (cases[i].endpoint_id));

      for (guint j = 0; j < scout_cli_options_get_n (options); j++)
        {
          const char *name = scout_cli_options_get (options, j)->name;
          g_autofree char *description = find_on_page (page, cases[i].section, name);

          g_test_message ("--%s", name);
          g_assert_nonnull (description);
          g_assert_cmpstr (description, !=, "");
        }
      for (guint j = 0; j < shared->len; j++)
        {
          g_autofree char *description =
            find_on_page (page, "OPTIONS", g_array_index (shared, ScoutCliShared, j).name);

          g_assert_nonnull (description);
        }
    }
}

/* Every command is on the page and has help, and completion knows it. */
static void
test_commands (void)
{
  const char *arguments[] = { "--complete", "", NULL };
  g_autoptr(Outcome) outcome = runner_run (arguments);
  g_auto(GStrv) offers = g_strsplit (outcome->output, "\n", -1);

  for (const ScoutCliCommand *command = scout_cli_arguments_list_commands ();
       command->name != NULL; command++)
    {
      const char *help[] = { command->name, "--help", NULL };
      g_autoptr(Outcome) helped = runner_run (help);

      g_assert_true (g_strv_contains ((const char * const *) offers, command->name));
      g_assert_cmpint (helped->status, ==, 0);
      g_assert_nonnull (strstr (helped->output, command->name));
    }
}

/* The shell's own half, in a shell: bash cuts words at "=", and must get back the rest only. */
static void
test_bash (void)
{
  static const struct
  {
    const char *line;
    const char *words; /* as bash cuts the line */
    const char *offers;
  } lines[] = {
    { "scoutctl crea", "scoutctl crea", "creators\ncreator\n" },
    { "scoutctl creators --count", "scoutctl creators --count", "--countries\n" },
    { "scoutctl creators --audience-gender=", "scoutctl creators --audience-gender =",
      "female\nmale\n" },
    { "scoutctl creators --audience-gender=f", "scoutctl creators --audience-gender = f",
      "female\n" },
    { "scoutctl creators --audience-gender f", "scoutctl creators --audience-gender f",
      "female\n" },
    { "scoutctl creators --countries US,C", "scoutctl creators --countries US,C", "US,CA\n" },
    { "scoutctl creators -n insta", "scoutctl creators -n insta", "instagram\n" },
  };
  g_autofree char *bash = g_find_program_in_path ("bash");
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, "..", "src", "cli",
                                                   "scoutctl.bash", NULL);
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, "..", "src", "cli", NULL);

  if (bash == NULL)
    {
      g_test_skip ("bash is not installed");
      return;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *script = g_strdup_printf (
        "PATH=%s:$PATH; source %s; COMP_LINE='%s'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(%s); "
        "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _scoutctl; printf '%%s\\n' \"${COMPREPLY[@]}\"",
        folder, source, lines[i].line, lines[i].words);
      g_autoptr(GSubprocess) process = NULL;
      g_autoptr(GError) error = NULL;
      g_autofree char *output = NULL;

      process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, bash, "--norc", "-c",
                                  script, NULL);
      g_assert_no_error (error);
      g_subprocess_communicate_utf8 (process, NULL, NULL, &output, NULL, &error);
      g_assert_no_error (error);
      g_test_message ("%s", lines[i].line);
      g_assert_cmpstr (output, ==, lines[i].offers);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *options = g_strdup_printf ("/cli-completion/options/%s/%s", cases[i].name,
                                                  cases[i].endpoint_id);
      g_autofree char *values = g_strdup_printf ("/cli-completion/values/%s/%s", cases[i].name,
                                                 cases[i].endpoint_id);

      g_test_add_data_func (options, &cases[i], test_options);
      g_test_add_data_func (values, &cases[i], test_values);
    }
  g_test_add_func ("/cli-completion/manual", test_manual);
  g_test_add_func ("/cli-completion/commands", test_commands);
  g_test_add_func ("/cli-completion/bash", test_bash);

  return g_test_run ();
}
