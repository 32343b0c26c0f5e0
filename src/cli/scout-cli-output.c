/* scout-cli-output.c: writes results and remarks.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Results go to the standard output and nothing else does, so that it can be piped. */

#include "config.h"

#include "scout-cli-output.h"

#include "scout-cli-error.h"
#include "scout-sheet-csv.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

gboolean
scout_cli_output_write (const char  *text,
                        GError     **error)
{
  g_return_val_if_fail (text != NULL, FALSE);

  if (fputs (text, stdout) >= 0 && fflush (stdout) == 0)
    return TRUE;

  g_set_error (error, SCOUT_CLI_ERROR, SCOUT_CLI_ERROR_OUTPUT,
               _("The output could not be written: %s."), g_strerror (errno));
  return FALSE;
}

gboolean
scout_cli_output_write_sheet (ScoutSheet      *sheet,
                              ScoutCliFormat   format,
                              GError         **error)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (sheet != NULL, FALSE);

  switch (format)
    {
    case SCOUT_CLI_FORMAT_CSV:
      text = scout_sheet_dup_csv (sheet);
      break;
    case SCOUT_CLI_FORMAT_JSON:
      text = scout_cli_format_json (sheet);
      break;
    case SCOUT_CLI_FORMAT_TABLE:
    default:
      text = scout_cli_format_table (sheet, scout_cli_output_get_width ());
      break;
    }

  return scout_cli_output_write (text, error);
}

guint
scout_cli_output_get_width (void)
{
  struct winsize size = { 0 };

  if (!isatty (STDOUT_FILENO) || ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
    return 0;

  return size.ws_col;
}

void
scout_cli_output_remark (const char *text)
{
  g_return_if_fail (text != NULL);

  g_printerr ("scoutctl: %s\n", text);
}
