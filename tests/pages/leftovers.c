/* leftovers.c: what a web view leaves behind, which is to be nothing.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Reads /proc and the private folders that run-ui and GLib's test framework make. */

#include "config.h"

#include "leftovers.h"

#include "scout-ui-fixture.h"

#include <string.h>
#include <unistd.h>

static GPid
get_parent (GPid pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/stat", pid);
  g_autofree char *stat = NULL;
  const char *behind_name = NULL;
  int parent = 0;

  if (!g_file_get_contents (path, &stat, NULL, NULL))
    return 0;

  behind_name = strrchr (stat, ')');
  if (behind_name == NULL || sscanf (behind_name + 1, " %*c %d", &parent) != 1)
    return 0;

  return parent;
}

static gboolean
is_descendant (GPid pid)
{
  while (pid > 1)
    {
      pid = get_parent (pid);
      if (pid == getpid ())
        return TRUE;
    }

  return FALSE;
}

guint
leftovers_count_processes (const char *name,
                           GPid       *last)
{
  g_autoptr (GDir) dir = g_dir_open ("/proc", 0, NULL);
  const char *entry = NULL;
  guint n = 0;

  while ((entry = g_dir_read_name (dir)) != NULL)
    {
      GPid pid = (GPid) g_ascii_strtoll (entry, NULL, 10);
      g_autofree char *path = g_build_filename ("/proc", entry, "comm", NULL);
      g_autofree char *comm = NULL;

      if (pid <= 0 || !is_descendant (pid) || !g_file_get_contents (path, &comm, NULL, NULL))
        continue;
      if (!g_str_has_prefix (comm, name))
        continue;

      n++;
      if (last != NULL)
        *last = pid;
    }

  return n;
}

static gboolean
has_no_process (gpointer data)
{
  return leftovers_count_processes ("", NULL) == 0;
}

void
leftovers_wait_for_processes (void)
{
  scout_ui_fixture_wait (has_no_process, NULL);
}

/* Caches of drivers and decoders, which know nothing of pages. */
static gboolean
is_harmless (const char *path)
{
  return strstr (path, "/mesa_shader_cache") != NULL || strstr (path, "/gstreamer-1.0/") != NULL ||
         strstr (path, "/fontconfig/") != NULL;
}

static void
assert_nothing_kept (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        continue;
      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        assert_nothing_kept (path);
      else if (g_file_test (path, G_FILE_TEST_IS_REGULAR) && !is_harmless (path))
        g_error ("A sign-in left %s behind", path);
    }
}

void
leftovers_assert_no_files (void)
{
  static const char * const variables[] = {
    "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"
  };

  /* The folders of this process, and those that its children have from the environment. */
  assert_nothing_kept (g_get_user_cache_dir ());
  assert_nothing_kept (g_get_user_config_dir ());
  assert_nothing_kept (g_get_user_data_dir ());
  assert_nothing_kept (g_get_user_state_dir ());
  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    assert_nothing_kept (g_getenv (variables[i]));
}
