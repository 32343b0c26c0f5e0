/* scout-sandbox-main.c: the sandbox as a program of its own.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Prints one line of JSON when it listens, so that scripts and other people's clients find it, and
 * runs until it is interrupted. Exit status 2 means that it was called wrongly, 1 that it could not
 * listen.
 */

#include "config.h"

#include "scout-graph-writer.h"
#include "scout-sandbox.h"
#include "scout-world.h"

#include <glib-unix.h>
#include <stdio.h>

#define EXIT_USAGE 2

static const char summary[] =
  "Serves sample data as Facebook's login dialog and the Graph API do, on 127.0.0.1 only.";

static const char description[] =
  "Prints one line of JSON when it listens: graph_url, dialog_url, app_id, user_token and pages.\n"
  "Runs until SIGINT or SIGTERM.\n"
  "\n"
  "The sign-in page takes any address and any password. Some addresses are special:\n"
  "  nopages@…      an account without Pages: /me/accounts answers an empty list\n"
  "  decline@…      the consent page starts without ticks for the discovery permissions\n"
  "  unsupported@…  ends on the page that refuses embedded browsers\n"
  "\n"
  "The third Page, Lumen Kettle Co., lacks the discovery permissions until somebody signs in with\n"
  "auth_type=rerequest.\n"
  "\n"
  "POST a JSON object to /__sandbox/faults to make requests go wrong, for example\n"
  "  {\"kind\":\"rate-limit\",\"path\":\"/creator_marketplace\",\"count\":2,\"code\":613}\n"
  "Kinds: graph-error status slow stall drip reset truncated huge-body bad-json wrong-shape\n"
  "       expired-token checkpoint lost-permission rate-limit\n"
  "Members: kind path count status code subcode delay_ms size. DELETE forgets all faults.\n";

static gboolean
quit_cb (gpointer user_data)
{
  g_main_loop_quit (user_data);
  return G_SOURCE_CONTINUE;
}

static void
print_pages (ScoutSandbox     *sandbox,
             ScoutGraphWriter *writer)
{
  scout_graph_writer_member (writer, "pages");
  scout_graph_writer_begin_array (writer);
  for (guint i = 0; i < scout_sandbox_get_n_pages (sandbox); i++)
    {
      const ScoutSandboxPage *page = scout_sandbox_get_page (sandbox, i);

      scout_graph_writer_begin_object (writer);
      scout_graph_writer_member_text (writer, "id", page->id);
      scout_graph_writer_member_text (writer, "name", page->name);
      scout_graph_writer_member_text (writer, "access_token", page->access_token);
      scout_graph_writer_member_text (writer, "instagram_user_id", page->instagram_user_id);
      scout_graph_writer_end_object (writer);
    }
  scout_graph_writer_end_array (writer);
}

static void
print_addresses (ScoutSandbox *sandbox)
{
  g_autoptr (ScoutGraphWriter) writer = scout_graph_writer_new ();
  g_autoptr (GString) text = NULL;

  scout_graph_writer_begin_object (writer);
  scout_graph_writer_member_text (writer, "graph_url", scout_sandbox_get_graph_url (sandbox));
  scout_graph_writer_member_text (writer, "dialog_url", scout_sandbox_get_dialog_url (sandbox));
  scout_graph_writer_member_text (writer, "app_id", scout_sandbox_get_app_id (sandbox));
  scout_graph_writer_member_text (writer, "user_token", scout_sandbox_get_user_token (sandbox));
  print_pages (sandbox, writer);
  scout_graph_writer_end_object (writer);

  text = scout_graph_writer_steal (writer);
  printf ("%s\n", text->str);
  fflush (stdout);
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

static gboolean
read_options (int                   *argc,
              char                ***argv,
              ScoutSandboxOptions   *options,
              GError               **error)
{
  gint64 port = 0;
  gint64 seed = SCOUT_WORLD_DEFAULT_SEED;
  gint64 n_creators = SCOUT_WORLD_DEFAULT_N_CREATORS;
  gboolean bare_lists = FALSE;
  const GOptionEntry entries[] = {
    { "port", 'p', 0, G_OPTION_ARG_INT64, &port, "Port to listen on (0: any free one)", "N" },
    { "seed", 's', 0, G_OPTION_ARG_INT64, &seed, "Seed of the sample data (42)", "N" },
    { "creators", 'c', 0, G_OPTION_ARG_INT64, &n_creators, "Number of creators (2000)", "N" },
    { "bare-lists", 0, 0, G_OPTION_ARG_NONE, &bare_lists,
      "Answer insights as bare arrays instead of {\"data\":[]}", NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);

  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_summary (context, summary);
  g_option_context_set_description (context, description);
  if (!g_option_context_parse (context, argc, argv, error)
      || !check_range ("port", port, 0, G_MAXUINT16, error)
      || !check_range ("seed", seed, 1, G_MAXUINT32, error)
      || !check_range ("creators", n_creators, 1, SCOUT_WORLD_MAX_CREATORS, error))
    return FALSE;

  if (*argc > 1)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "Unexpected argument %s",
                   (*argv)[1]);
      return FALSE;
    }

  options->port = (guint16) port;
  options->seed = (guint32) seed;
  options->n_creators = (guint) n_creators;
  options->bare_lists = bare_lists;
  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutSandbox) sandbox = NULL;
  ScoutSandboxOptions options = { 0 };

  if (!read_options (&argc, &argv, &options, &error))
    {
      fprintf (stderr, "scout-sandbox: %s\nTry --help.\n", error->message);
      return EXIT_USAGE;
    }

  /* Before it listens, so that no signal finds the default handlers. */
  g_unix_signal_add (SIGINT, quit_cb, loop);
  g_unix_signal_add (SIGTERM, quit_cb, loop);

  sandbox = scout_sandbox_new (&options);
  if (!scout_sandbox_start (sandbox, &error))
    {
      fprintf (stderr, "scout-sandbox: %s\n", error->message);
      return EXIT_FAILURE;
    }
  print_addresses (sandbox);
  g_main_loop_run (loop);
  scout_sandbox_stop (sandbox);

  return EXIT_SUCCESS;
}
