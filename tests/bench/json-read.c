/* json-read.c: reads a page of creators again and again, in a way that can be counted.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * usage: json-read reader|skip|json-glib FILE ROUNDS
 *
 * `reader` visits every value and keeps all strings, as the model does without its objects; `skip`
 * only checks; `json-glib` is the yardstick of budget P7. Two numbers of rounds and a difference
 * tell what one round costs, without the program's start and end.
 */

#include "config.h"

#include "json-walk.h"

#include <stdlib.h>

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) text = NULL;
  char *contents = NULL;
  gsize length = 0;
  guint64 n_rounds = 0;

  if (argc != 4 || !g_ascii_string_to_unsigned (argv[3], 10, 0, G_MAXINT, &n_rounds, NULL))
    {
      g_printerr ("usage: %s reader|skip|json-glib FILE ROUNDS\n", argv[0]);
      return EXIT_FAILURE;
    }
  if (!g_file_get_contents (argv[2], &contents, &length, &error))
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }
  text = g_bytes_new_take (contents, length);

  for (guint64 i = 0; i < n_rounds && error == NULL; i++)
    {
      if (g_str_equal (argv[1], "json-glib"))
        json_walk_yardstick (text, &error);
      else
        json_walk_text (text, g_str_equal (argv[1], "skip"), &error);
    }
  if (error != NULL)
    {
      g_printerr ("%s\n", error->message);
      return EXIT_FAILURE;
    }

  return EXIT_SUCCESS;
}
