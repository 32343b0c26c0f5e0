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
#include "scout-sandbox-arguments.h"

#include <glib-unix.h>
#include <stdio.h>

#define EXIT_USAGE 2

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
  const char *graph_url = scout_sandbox_get_graph_url (sandbox);
  g_autofree char *token_url = g_strconcat (graph_url, "/v26.0/oauth/access_token", NULL);
  g_autofree char *control_url = g_strconcat (graph_url, "/__sandbox", NULL);
  g_autoptr (ScoutGraphWriter) writer = scout_graph_writer_new ();
  g_autoptr (GString) text = NULL;

  scout_graph_writer_begin_object (writer);
  scout_graph_writer_member_text (writer, "graph_url", graph_url);
  scout_graph_writer_member_text (writer, "dialog_url", scout_sandbox_get_dialog_url (sandbox));
  scout_graph_writer_member_text (writer, "token_url", token_url);
  scout_graph_writer_member_text (writer, "control_url", control_url);
  scout_graph_writer_member_text (writer, "app_id", scout_sandbox_get_app_id (sandbox));
  scout_graph_writer_member_text (writer, "app_secret", scout_sandbox_get_app_secret (sandbox));
  scout_graph_writer_member_text (writer, "user_token", scout_sandbox_get_user_token (sandbox));
  print_pages (sandbox, writer);
  scout_graph_writer_end_object (writer);

  text = scout_graph_writer_steal (writer);
  printf ("%s\n", text->str);
  fflush (stdout);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScoutSandbox) sandbox = NULL;
  g_auto (ScoutSandboxArguments) arguments = { 0 };

  if (!scout_sandbox_arguments_read (&arguments, &argc, &argv, &error))
    {
      fprintf (stderr, "scout-sandbox: %s\nTry --help.\n", error->message);
      return EXIT_USAGE;
    }

  sandbox = scout_sandbox_new (&arguments.options);
  for (guint i = 0; i < arguments.faults->len; i++)
    scout_sandbox_add_fault (sandbox, &g_array_index (arguments.faults, ScoutSandboxFault, i));
  if (!scout_sandbox_start (sandbox, &error))
    {
      fprintf (stderr, "scout-sandbox: %s\n", error->message);
      return EXIT_FAILURE;
    }

  /* Before anybody is told that it listens. Until then a signal ends it at once, whatever it is
   * working out; a large world takes some seconds. */
  g_unix_signal_add (SIGINT, quit_cb, loop);
  g_unix_signal_add (SIGTERM, quit_cb, loop);
  print_addresses (sandbox);
  g_main_loop_run (loop);
  scout_sandbox_stop (sandbox);

  return EXIT_SUCCESS;
}
