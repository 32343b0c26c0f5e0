/* driver.c: feeds the files of a corpus to a fuzz target, where libFuzzer is not there to do it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/*
 * usage: fuzz-… [FOLDER|FILE]...
 *
 * Every test run replays the seeds and all inputs that ever broke something, with the compiler and
 * the sanitizers of that run. One line of TAP per file; a crash ends the program, and the line that
 * is missing names the file.
 */

#include "config.h"

#include "fuzz.h"

#include <glib.h>
#include <stdlib.h>
#include <string.h>

static guint n_files = 0;

static void
run_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  g_autofree char *name = g_path_get_basename (path);
  g_autofree guint8 *exact = NULL;
  gsize length = 0;

  if (!g_file_get_contents (path, &contents, &length, &error))
    g_error ("%s", error->message);

  /* Without the NUL that GLib adds, so that a read behind the end does not pass for a good one. */
  exact = g_malloc (MAX (length, 1));
  memcpy (exact, contents, length);
  LLVMFuzzerTestOneInput (exact, length);
  g_print ("ok %u %s\n", ++n_files, name);
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static void
run_folder (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = g_dir_open (path, 0, &error);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  const char *name = NULL;

  if (folder == NULL)
    g_error ("%s", error->message);
  while ((name = g_dir_read_name (folder)) != NULL)
    g_ptr_array_add (files, g_build_filename (path, name, NULL));
  g_ptr_array_sort (files, compare_paths);

  for (guint i = 0; i < files->len; i++)
    run_file (files->pdata[i]);
}

int
main (int    argc,
      char **argv)
{
  for (int i = 1; i < argc; i++)
    {
      if (g_file_test (argv[i], G_FILE_TEST_IS_DIR))
        run_folder (argv[i]);
      else
        run_file (argv[i]);
    }
  g_print ("1..%u\n", n_files);

  /* An empty corpus is a mistake in the build, not a success. */
  return n_files > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
