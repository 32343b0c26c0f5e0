/* scout-startup-icons.c: lets the first frame do with the program's own icons.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* To read the icon themes of a desktop is a tenth of an empty start, and GTK did it twice: a
 * thread begins as soon as anybody asks for the theme, and what GTK and libadwaita add to it
 * after that throws away what the thread has read. All that the first window shows is in the
 * resources of GTK, libadwaita and Scout, drawn alike. So until the first frame is painted the
 * theme looks only there, by an index of the few folders that resources have, instead of
 * hicolor's of five hundred. Then it gets back what it had and reads it, once, in GTK's thread.
 * Whoever has chosen icons of their own sees those from the first frame on. Main thread only. */

#include "config.h"

#include "scout-startup-private.h"

/* GTK's own, of which the resources are a part. */
#define THEME "Adwaita"
/* One that nobody has. */
#define NO_THEME "Empty"
#define INDEX_FOLDER "first-frame"

#define OWN_ICONS SCOUT_RESOURCE_PREFIX "/icons/"

/* What the theme gets back; %NULL while nothing is held. */
static char **held_path;

static char *
dup_index_folder (void)
{
  g_autofree char *built = _scout_startup_dup_build_data_dir ();
  const char * const parents[] = { PKGDATADIR, built };

  for (gsize i = 0; i < G_N_ELEMENTS (parents) && parents[i] != NULL; i++)
    {
      g_autofree char *folder = g_build_filename (parents[i], INDEX_FOLDER, NULL);
      g_autofree char *index = g_build_filename (folder, "hicolor", "index.theme", NULL);

      if (g_file_test (index, G_FILE_TEST_IS_REGULAR))
        return g_steal_pointer (&folder);
    }

  return NULL;
}

/* A few of GTK's resources are drawn otherwise than in its theme: Scout has those of the theme. */
static void
put_own_first (GtkIconTheme *theme)
{
  g_auto(GStrv) resources = gtk_icon_theme_get_resource_path (theme);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) own_first = NULL;

  g_strv_builder_add (builder, OWN_ICONS);
  g_strv_builder_addv (builder, (const char **) resources);
  own_first = g_strv_builder_end (builder);
  gtk_icon_theme_set_resource_path (theme, (const char * const *) own_first);
}

static void
put_own_last (GtkIconTheme *theme)
{
  g_auto(GStrv) resources = gtk_icon_theme_get_resource_path (theme);

  gtk_icon_theme_set_resource_path (theme, (const char * const *) resources + 1);
}

void
_scout_startup_icons_hold (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  g_autofree char *folder = dup_index_folder ();
  const char * const path[] = { folder, NULL };
  g_autofree char *name = NULL;
  GtkIconTheme *theme;

  g_object_get (settings, "gtk-icon-theme-name", &name, NULL);
  if (held_path != NULL || folder == NULL || g_strcmp0 (name, THEME) != 0)
    return;

  /* Before the theme is there: its thread may be faster than the path. */
  g_object_set (settings, "gtk-icon-theme-name", NO_THEME, NULL);
  theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());
  held_path = gtk_icon_theme_get_search_path (theme);
  gtk_icon_theme_set_search_path (theme, path);
  put_own_first (theme);
}

void
_scout_startup_icons_release (void)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());
  g_auto(GStrv) path = g_steal_pointer (&held_path);

  if (path == NULL)
    return;

  gtk_icon_theme_set_search_path (theme, (const char * const *) path);
  put_own_last (theme);
  /* What it was is GTK's default, or what the desktop says. The thread reads it now. */
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-icon-theme-name");
}

static gboolean
idle_cb (gpointer data)
{
  _scout_startup_icons_release ();
  return G_SOURCE_REMOVE;
}

static void
after_paint_cb (GdkFrameClock *clock,
                GtkWidget     *window)
{
  g_signal_handlers_disconnect_by_func (clock, after_paint_cb, window);
  /* What else is to be painted at once comes first. */
  g_idle_add_full (G_PRIORITY_LOW, idle_cb, NULL, NULL);
}

static void
realize_cb (GtkWidget *window)
{
  if (held_path != NULL)
    g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint",
                             G_CALLBACK (after_paint_cb), window, 0);
}

void
scout_startup_watch_window (GtkWindow *window)
{
  g_return_if_fail (GTK_IS_WINDOW (window));

  if (held_path == NULL)
    return;

  if (gtk_widget_get_realized (GTK_WIDGET (window)))
    realize_cb (GTK_WIDGET (window));
  else
    g_signal_connect (window, "realize", G_CALLBACK (realize_cb), NULL);
}
