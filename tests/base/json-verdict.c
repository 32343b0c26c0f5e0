/* json-verdict.c: says whether a text is JSON, and if not, where and why.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A program for trying ScoutJsonReader on any corpus of JSON texts:
 *
 *   json-verdict [FILE…]
 *
 * It prints "accept", or "reject: LINE:COLUMN: reason", for each file, with the file's name before
 * it if there are several; without a file, for standard input. It ends with 0 if all are accepted,
 * 1 if not, 2 if a file cannot be read.
 *
 * The limits that protect Scout (RFC 8259, section 9, allows them) are raised as far as the reader
 * goes, so that the verdict is the grammar's.
 */

#include "config.h"

#include "scout-json-reader.h"

#include <stdio.h>
#include <string.h>

#define EXIT_REJECTED 1
#define EXIT_UNREADABLE 2

static const ScoutJsonLimits widest = {
  .max_bytes = G_MAXSIZE,
  .max_depth = G_MAXUINT,
  .max_values = G_MAXUINT,
  .max_string = G_MAXSIZE,
  .max_number = G_MAXSIZE,
};

static GBytes *
read_input (void)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  guint8 buffer[65536];
  size_t n_read = 0;

  while ((n_read = fread (buffer, 1, sizeof buffer, stdin)) > 0)
    g_byte_array_append (content, buffer, (guint) n_read);

  return g_byte_array_free_to_bytes (g_steal_pointer (&content));
}

/* "line 3, column 14 (byte 52), at data[3]: a comma is expected" becomes "3:14: a comma …" */
static void
print_fault (const char *message)
{
  gsize line = 0;
  gsize column = 0;
  const char *reason = g_strrstr (message, ": ");

  if (sscanf (message, "line %" G_GSIZE_FORMAT ", column %" G_GSIZE_FORMAT, &line, &column) == 2 &&
      reason != NULL)
    printf ("reject: %" G_GSIZE_FORMAT ":%" G_GSIZE_FORMAT ": %s\n", line, column, reason + 2);
  else
    printf ("reject: 1:1: %s\n", message);
}

static gboolean
judge (GBytes *text)
{
  g_autoptr (ScoutArena) arena = scout_arena_new (0);
  g_autoptr (ScoutJsonReader) reader = scout_json_reader_new (text, arena, &widest);
  g_autoptr (GError) error = NULL;

  if (scout_json_reader_finish (reader, &error))
    {
      printf ("accept\n");
      return TRUE;
    }

  print_fault (error->message);
  return FALSE;
}

int
main (int   argc,
      char *argv[])
{
  int status = 0;

  if (argc == 1)
    {
      g_autoptr (GBytes) text = read_input ();

      return judge (text) ? 0 : EXIT_REJECTED;
    }

  for (int i = 1; i < argc; i++)
    {
      g_autofree char *content = NULL;
      g_autoptr (GBytes) text = NULL;
      g_autoptr (GError) error = NULL;
      gsize length = 0;

      if (!g_file_get_contents (argv[i], &content, &length, &error))
        {
          fprintf (stderr, "%s\n", error->message);
          status = EXIT_UNREADABLE;
          continue;
        }
      if (argc > 2)
        printf ("%s: ", argv[i]);
      text = g_bytes_new_take (g_steal_pointer (&content), length);
      if (!judge (text))
        status = MAX (status, EXIT_REJECTED);
    }

  return status;
}
