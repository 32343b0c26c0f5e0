/* scout-cli-main.c: scoutctl, Scout in a terminal.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Nothing but the order of things: protection first, because everything after it may log. */

#include "config.h"

#include "scout-cli-completion.h"
#include "scout-cli-manual.h"
#include "scout-cli-output.h"
#include "scout-cli-run.h"
#include "scout-redact.h"

#include <glib-unix.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>

/* What the shell and the build call, and no person. */
#define COMPLETE "--complete"
#define MANUAL "--manual"

typedef struct
{
  GMainLoop *loop;
  GCancellable *cancellable;
  GError *error; /* (owned) (nullable) */
} Program;

/* What goes wrong is said in one line, and not by a log as well unless somebody wants that. */
static GLogWriterOutput
write_log (GLogLevelFlags   level,
           const GLogField *fields,
           gsize            n_fields,
           gpointer         user_data)
{
  if ((level & G_LOG_LEVEL_MESSAGE) != 0 && g_getenv ("G_MESSAGES_DEBUG") == NULL)
    return G_LOG_WRITER_HANDLED;

  return scout_redact_log_writer (level, fields, n_fields, user_data);
}

static void
protect (void)
{
  g_log_set_writer_func (write_log, NULL, NULL);
  g_set_prgname ("scoutctl");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  /* Where files may not grow for ever, a write that fails is told, and does not end the program. */
  signal (SIGXFSZ, SIG_IGN);

#if !SCOUT_DEVELOPMENT
  {
    const struct rlimit no_core = { 0, 0 };

    (void) setrlimit (RLIMIT_CORE, &no_core);
    (void) prctl (PR_SET_DUMPABLE, 0, 0, 0, 0);
  }
#endif
}

static gboolean
interrupted_cb (gpointer user_data)
{
  Program *program = user_data;

  g_cancellable_cancel (program->cancellable);

  return G_SOURCE_CONTINUE;
}

static void
finished_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  Program *program = user_data;

  scout_cli_run_finish (result, &program->error);
  g_main_loop_quit (program->loop);
}

static int
report (const GError *error)
{
  g_autofree char *message = scout_cli_error_dup_message (error);

  scout_cli_output_remark (message);

  return (int) scout_cli_error_get_status (error);
}

static int
run (const ScoutCliArguments *arguments)
{
  g_autoptr(GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  Program program = { loop, cancellable, NULL };
  guint interrupt = g_unix_signal_add (SIGINT, interrupted_cb, &program);
  guint terminate = g_unix_signal_add (SIGTERM, interrupted_cb, &program);
  int status = SCOUT_CLI_STATUS_FOUND;

  scout_cli_run_async (arguments, cancellable, finished_cb, &program);
  g_main_loop_run (loop);
  g_source_remove (interrupt);
  g_source_remove (terminate);
  if (program.error != NULL)
    status = report (program.error);
  g_clear_error (&program.error);

  return status;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(ScoutCliArguments) arguments = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  protect ();
  if (argc > 1 && strcmp (argv[1], COMPLETE) == 0)
    text = scout_cli_completion_dup_words ((const char * const *) argv + 2);
  else if (argc > 2 && strcmp (argv[1], MANUAL) == 0)
    text = scout_cli_manual_dup_page (argv[2], &error);
  else
    arguments = scout_cli_arguments_new ((const char * const *) argv, &error);

  if (error != NULL)
    return report (error);
  if (arguments != NULL && arguments->help == NULL)
    return run (arguments);
  if (!scout_cli_output_write (arguments != NULL ? arguments->help : text, &error))
    return report (error);

  return SCOUT_CLI_STATUS_FOUND;
}
