/* scout-startup.c: what happens before the first window, and why it is fast.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Two things make an ordinary GTK start slow where nobody asked for them. Without a render node
 * GTK would set up software GL, which loads LLVM only to draw slower than cairo does. And GTK
 * parses its own theme, which libadwaita throws away a moment later. Both are avoided here and
 * nowhere else, and never against an environment that the person has set. The third, icons, has
 * a file of its own, scout-startup-icons.c, and so have the heaps, scout-startup-heap.c. */

#include "config.h"

#include "scout-startup-private.h"

#include "scout-app-resources.h"
#include "scout-pages.h"
#include "scout-redact.h"
#include "scout-widgets.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#define RENDER_NODES "/dev/dri"
#define RENDER_NODE_PREFIX "renderD"

void
scout_startup_protect (void)
{
  _scout_startup_heap_share ();
  g_log_set_writer_func (scout_redact_log_writer, NULL, NULL);

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
    /* In Flatpak the portals read /proc/PID/root, which an undumpable process hides. */
    if (!g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS))
      (void) prctl (PR_SET_DUMPABLE, 0, 0, 0, 0);
  }
#endif
}

static gboolean
has_render_node (void)
{
  g_autoptr(GDir) directory = g_dir_open (RENDER_NODES, 0, NULL);
  const char *name;

  while (directory != NULL && (name = g_dir_read_name (directory)) != NULL)
    {
      if (g_str_has_prefix (name, RENDER_NODE_PREFIX))
        return TRUE;
    }

  return FALSE;
}

static void
choose_renderer (void)
{
  if (g_getenv ("GSK_RENDERER") != NULL || has_render_node ())
    return;

  g_setenv ("GSK_RENDERER", "cairo", FALSE);
  if (g_getenv ("GDK_DEBUG") == NULL)
    {
      g_setenv ("GDK_DEBUG", "gl-disable", FALSE);
      /* WebKit would find out by itself, and warn of it. */
      g_setenv ("WEBKIT_DISABLE_COMPOSITING_MODE", "1", FALSE);
    }
}

void
scout_startup_init_gtk (void)
{
  gboolean skip_gtk_theme = g_getenv ("GTK_THEME") == NULL;
  gboolean is_ready;

  choose_renderer ();

  /* "Empty" is GTK's own name for no style at all. The settings read it when they are first asked
   * for. libadwaita brings its style only if GTK_THEME is not set when it starts, later on. */
  if (skip_gtk_theme)
    g_setenv ("GTK_THEME", "Empty", FALSE);
  is_ready = gtk_init_check ();
  if (is_ready)
    (void) gtk_settings_get_default ();
  if (skip_gtk_theme)
    g_unsetenv ("GTK_THEME");

  if (!is_ready)
    {
      g_printerr ("%s\n", _("Scout needs a display: it found neither Wayland nor X11."));
      exit (SCOUT_STARTUP_NO_DISPLAY);
    }

  _scout_startup_icons_hold ();
  scout_app_register_resource ();
  scout_widgets_init ();
  scout_pages_init ();
}

char *
_scout_startup_dup_build_data_dir (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *directory = program != NULL ? g_path_get_dirname (program) : NULL;

  return directory != NULL ? g_build_filename (directory, "..", "..", "data", NULL) : NULL;
}

GSettings *
scout_startup_open_settings (void)
{
  GSettingsSchemaSource *installed = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchemaSource) built = NULL;
  g_autoptr(GSettingsSchema) schema = NULL;
  g_autofree char *directory = NULL;

  if (installed != NULL)
    schema = g_settings_schema_source_lookup (installed, SCOUT_APPLICATION_ID, TRUE);
  if (schema == NULL)
    {
      directory = _scout_startup_dup_build_data_dir ();
      if (directory != NULL)
        built = g_settings_schema_source_new_from_directory (directory, installed, FALSE, NULL);
      if (built != NULL)
        schema = g_settings_schema_source_lookup (built, SCOUT_APPLICATION_ID, FALSE);
    }

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}
