/* test-held-icons.c: no icon of the theme is freed while the theme may still hand it out.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-ui-fixture.h"
#include "scout-widgets.h"

#include <adwaita.h>

/* What GTK keeps is a hundred, of up to this size; twice as many icons turn that over. */
#define LARGEST 128

static const char * const names[] = { "open-menu-symbolic", "window-close-symbolic" };

static guint n_gone;

static void
gone_cb (gpointer  data,
         GObject  *icon)
{
  n_gone++;
}

/* Without a thread, so that what goes is gone at once; images ask for one. */
static GtkIconPaintable *
look_up (const char *name,
         int         size)
{
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  return gtk_icon_theme_lookup_icon (theme, name, NULL, size, 1, GTK_TEXT_DIR_LTR,
                                     0);
}

static void
test_of_theme (void)
{
  g_autoptr(GPtrArray) icons = g_ptr_array_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      for (int size = 1; size <= LARGEST; size++)
        {
          g_autoptr(GtkIconPaintable) icon = look_up (names[i], size);

          g_object_weak_ref (G_OBJECT (icon), gone_cb, NULL);
          g_ptr_array_add (icons, icon);
        }
    }

  /* Nobody shows them, and the same ones are there. */
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      for (int size = 1; size <= LARGEST; size++)
        {
          g_autoptr(GtkIconPaintable) icon = look_up (names[i], size);

          g_assert_true ((gpointer) icon == icons->pdata[(int) i * LARGEST + size - 1]);
        }
    }
  g_assert_cmpuint (n_gone, ==, 0);
}

/* What is no icon of the theme is freed as ever: there may be any number of such. */
static void
test_of_file (void)
{
  g_autoptr(GFile) file = g_file_new_for_uri ("resource:///org/gtk/libgtk/icons/no-such.png");
  GtkIconPaintable *icon = gtk_icon_paintable_new_for_file (file, 16, 1);

  g_assert_null (gtk_icon_paintable_get_icon_name (icon));
  g_assert_finalize_object (icon);
}

int
main (int    argc,
      char **argv)
{
  int status;

  scout_widgets_init ();
  scout_ui_fixture_init (&argc, &argv);

  g_test_add_func ("/held-icons/of-theme", test_of_theme);
  g_test_add_func ("/held-icons/of-file", test_of_file);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
