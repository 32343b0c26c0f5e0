/* main.c: starts Scout.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Nothing but the order of things: protection first, because everything after it may log. */

#include "config.h"

#include "scout-application.h"
#include "scout-startup.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr(ScoutApplication) application = NULL;
  int status;

  scout_startup_protect ();
  application = scout_application_new ();

  status = g_application_run (G_APPLICATION (application), argc, argv);

  return status != 0 ? status : scout_application_get_exit_status (application);
}
