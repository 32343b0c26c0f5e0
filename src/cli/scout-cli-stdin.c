/* scout-cli-stdin.c: reads a token from the standard input.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Neither the command line nor the environment is a place for a token: other programs can read
 * both. What was read is wiped as soon as the token is made. For the main thread. */

#include "config.h"

#include "scout-cli-stdin.h"

#include "scout-cli-error.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/* Real tokens have 150 to 500 characters. */
#define MAX_LENGTH 4096

typedef struct
{
  char buffer[MAX_LENGTH + 2];
  gsize length;
  gboolean is_hidden;
  struct termios settings; /* of the terminal, to be put back */
} Reading;

static void read_more (GTask *task);

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  if (reading->is_hidden)
    {
      (void) tcsetattr (STDIN_FILENO, TCSANOW, &reading->settings);
      g_printerr ("\n");
    }
  explicit_bzero (reading, sizeof *reading);
  g_free (reading);
}

static void
hide_input (Reading *reading)
{
  struct termios hidden;

  if (!isatty (STDIN_FILENO) || tcgetattr (STDIN_FILENO, &reading->settings) != 0)
    return;

  g_printerr ("%s ", _("Token:"));
  hidden = reading->settings;
  hidden.c_lflag &= ~(tcflag_t) ECHO;
  reading->is_hidden = tcsetattr (STDIN_FILENO, TCSANOW, &hidden) == 0;
}

static void
complete (GTask *task)
{
  Reading *reading = g_task_get_task_data (task);
  gboolean is_token = FALSE;

  reading->buffer[MIN (reading->length, MAX_LENGTH + 1)] = '\0';
  reading->buffer[strcspn (reading->buffer, "\r\n")] = '\0';
  g_strstrip (reading->buffer);
  is_token = *reading->buffer != '\0' && strlen (reading->buffer) <= MAX_LENGTH;
  for (const char *p = reading->buffer; *p != '\0' && is_token; p++)
    is_token = g_ascii_isgraph (*p);

  if (is_token)
    g_task_return_pointer (task, scout_token_new (reading->buffer),
                           (GDestroyNotify) scout_token_unref);
  else
    g_task_return_new_error (task, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_USAGE,
                             _("The standard input holds no token: its first line is to be one."));
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr(GTask) task = g_steal_pointer (&user_data);
  Reading *reading = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;
  gssize n_read = g_input_stream_read_finish (G_INPUT_STREAM (source), result, &error);

  if (n_read < 0)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  reading->length += (gsize) n_read;
  if (n_read == 0 || reading->length > MAX_LENGTH ||
      memchr (reading->buffer, '\n', reading->length) != NULL)
    complete (task);
  else
    read_more (g_steal_pointer (&task));
}

/* Takes the reference to @task. */
static void
read_more (GTask *task)
{
  Reading *reading = g_task_get_task_data (task);
  g_autoptr(GInputStream) input = g_unix_input_stream_new (STDIN_FILENO, FALSE);

  g_input_stream_read_async (input, reading->buffer + reading->length,
                             MAX_LENGTH + 1 - reading->length, G_PRIORITY_DEFAULT,
                             g_task_get_cancellable (task), read_cb, task);
}

void
scout_cli_stdin_read_token_async (GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  Reading *reading = g_new0 (Reading, 1);

  g_task_set_source_tag (task, scout_cli_stdin_read_token_async);
  g_task_set_task_data (task, reading, reading_free);
  hide_input (reading);
  read_more (task);
}

ScoutToken *
scout_cli_stdin_read_token_finish (GAsyncResult  *result,
                                   GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, scout_cli_stdin_read_token_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
