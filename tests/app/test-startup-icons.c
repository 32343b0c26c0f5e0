/* test-startup-icons.c: the first frame has the program's own icons, and what follows those of
 * the desktop.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One application serves all tests: a process has one. */

#include "config.h"

#include "scout-application.h"

#include "scout-startup-private.h"
#include "scout-ui-fixture.h"
#include "scout-window.h"

#include <string.h>

/* What GTK's theme has and no resource. */
#define DESKTOP_ICON "zoom-in-symbolic"
#define MOST_TRIES 20

static ScoutApplication *application;

static GtkIconTheme *
get_theme (void)
{
  return gtk_icon_theme_get_for_display (gdk_display_get_default ());
}

static gboolean
has_theme (gpointer name)
{
  g_autofree char *current = NULL;

  g_object_get (gtk_settings_get_default (), "gtk-icon-theme-name", &current, NULL);
  return g_strcmp0 (current, name) == 0;
}

static GtkWidget *
get_window (void)
{
  return gtk_application_get_windows (GTK_APPLICATION (application))->data;
}

static gboolean
has_creators (gpointer data)
{
  GtkWidget *page = scout_window_get_page (SCOUT_WINDOW (get_window ()), SCOUT_VIEW_DISCOVER);
  ScoutPagedModel *results = NULL;

  if (page != NULL)
    results = scout_discover_page_get_results (SCOUT_DISCOVER_PAGE (page));

  return results != NULL && g_list_model_get_n_items (G_LIST_MODEL (results)) > 0;
}

/* Nobody reads it, which compilers would see. */
static GtkIconTheme * volatile stock;

static void
test_released_after_first_frame (void)
{
  g_auto(GStrv) held = gtk_icon_theme_get_search_path (get_theme ());
  g_auto(GStrv) path = NULL;
  g_auto(GStrv) stock_path = NULL;

  /* Kept for good: GTK 4.8 does not let go of a theme that has no display. */
  stock = gtk_icon_theme_new ();
  stock_path = gtk_icon_theme_get_search_path (stock);
  g_assert_true (has_theme ((gpointer) "Empty"));
  g_assert_cmpuint (g_strv_length (held), ==, 1);
  g_assert_false (gtk_icon_theme_has_icon (get_theme (), DESKTOP_ICON));

  g_application_activate (G_APPLICATION (application));
  g_assert_true (has_theme ((gpointer) "Empty"));
  scout_ui_fixture_wait (has_theme, (gpointer) "Adwaita");
  path = gtk_icon_theme_get_search_path (get_theme ());
  g_assert_true (g_strv_equal ((const char * const *) path, (const char * const *) stock_path));

  /* Once is enough. */
  _scout_startup_icons_release ();
  g_assert_true (has_theme ((gpointer) "Adwaita"));
}

static GBytes *
dup_pixels (const char *name)
{
  g_autoptr(GdkTexture) texture = NULL;
  gsize stride, size;
  guchar *pixels;

  scout_ui_fixture_settle (get_window ());
  texture = scout_ui_fixture_save_picture (get_window (), name);
  stride = (gsize) gdk_texture_get_width (texture) * 4;
  size = stride * (gsize) gdk_texture_get_height (texture);
  pixels = g_malloc (size);
  gdk_texture_download (texture, pixels, stride);

  return g_bytes_new_take (pixels, size);
}

/* Whether nothing else has moved meanwhile: pictures come when they do. */
static gboolean
compare (const char *name)
{
  g_autofree char *first_name = g_strconcat (name, "-first-frame", NULL);
  g_autoptr(GBytes) before = dup_pixels (name);
  g_autoptr(GBytes) first = NULL;
  g_autoptr(GBytes) after = NULL;

  _scout_startup_icons_hold ();
  g_assert_false (gtk_icon_theme_has_icon (get_theme (), DESKTOP_ICON));
  first = dup_pixels (first_name);
  _scout_startup_icons_release ();
  g_assert_true (gtk_icon_theme_has_icon (get_theme (), DESKTOP_ICON));
  after = dup_pixels (name);
  if (!g_bytes_equal (before, after))
    return FALSE;

  g_assert_true (g_bytes_equal (before, first));
  return TRUE;
}

static void
check_looks_alike (GtkTextDirection  direction,
                   const char       *name)
{
  gboolean is_compared = FALSE;

  gtk_widget_set_default_direction (direction);
  for (guint i = 0; i < MOST_TRIES && !is_compared; i++)
    is_compared = compare (name);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  g_assert_true (is_compared);
}

static void
test_looks_alike (void)
{
  if (!gtk_icon_theme_has_icon (get_theme (), DESKTOP_ICON))
    {
      g_test_skip ("GTK's icon theme is not installed");
      return;
    }

  scout_application_explore (application);
  scout_ui_fixture_wait (has_creators, NULL);
  check_looks_alike (GTK_TEXT_DIR_LTR, "startup-icons");
  check_looks_alike (GTK_TEXT_DIR_RTL, "startup-icons-rtl");
}

static guint
check_names (const char *text)
{
  g_autoptr(GRegex) regex = g_regex_new ("[\">]([a-z0-9-]+-symbolic)[\"<]", 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  guint n_names = 0;

  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *name = g_match_info_fetch (match, 1);

      if (!gtk_icon_theme_has_icon (get_theme (), name))
        g_error ("%s is in no resource", name);
      n_names++;
    }

  return n_names;
}

/* A folder with its rooms. */
static guint
check_folder (const char *path)
{
  g_autoptr(GDir) directory = g_dir_open (path, 0, NULL);
  const char *name = NULL;
  guint n_names = 0;

  g_assert_nonnull (directory);
  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *text = NULL;

      if (g_file_test (file, G_FILE_TEST_IS_DIR))
        n_names += check_folder (file);
      if (!g_str_has_suffix (name, ".c") && !g_str_has_suffix (name, ".ui"))
        continue;
      g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
      n_names += check_names (text);
    }

  return n_names;
}

/* The first window is any of those that people have left. */
static void
test_has_all_icons (void)
{
  static const char * const folders[] = { "app", "charts", "pages", "widgets" };
  guint n_names = 0;

  _scout_startup_icons_hold ();
  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = g_build_filename (g_test_get_dir (G_TEST_DIST), "..", "src",
                                                folders[i], NULL);

      n_names += check_folder (path);
    }
  _scout_startup_icons_release ();
  g_assert_cmpuint (n_names, >, 150);
}

static void
start (void)
{
  g_autoptr(GError) error = NULL;

  g_application_set_flags (G_APPLICATION (application),
                           g_application_get_flags (G_APPLICATION (application))
                           | G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  /* Two pictures of one state are to be alike: a caret that blinks is there in one of them. */
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-cursor-blink", FALSE,
                NULL);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = scout_application_new ();
  start ();
  g_test_add_func ("/startup-icons/released-after-first-frame", test_released_after_first_frame);
  g_test_add_func ("/startup-icons/looks-alike", test_looks_alike);
  g_test_add_func ("/startup-icons/has-all-icons", test_has_all_icons);

  status = g_test_run ();
  g_clear_object (&application);
  return status;
}
