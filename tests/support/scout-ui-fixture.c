/* scout-ui-fixture.c: what tests with a real window share.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A thin layer over GLib's test framework for widgets in real windows: deterministic settings,
 * waiting by predicate, finding widgets, pressing keys, and pictures.
 */

#include "config.h"

#include "scout-ui-fixture.h"

#include <adwaita.h>
#include <gdk/x11/gdkx.h>
#include <glib/gi18n.h>
#include <png.h>

/* Generous, because processors are shared where tests run; nothing waits longer than it must. */
#define TIMEOUT_US (30 * G_USEC_PER_SEC)

static AdwApplication *application;

static void
fix_settings (void)
{
  g_object_set (gtk_settings_get_default (),
                "gtk-enable-animations", FALSE,
                "gtk-cursor-blink", FALSE,
                "gtk-font-name", "Cantarell 11",
                "gtk-icon-theme-name", "Adwaita",
                "gtk-xft-antialias", 1,
                "gtk-xft-hinting", 1,
                "gtk-xft-hintstyle", "hintslight",
                "gtk-xft-rgba", "none",
                "gtk-xft-dpi", 96 * 1024,
                NULL);
  scout_ui_fixture_set_dark (FALSE);
}

/* GLib has read it, and every complaint of ours ends the test. What WebKit's own processes complain
 * of is not ours: one that dies of it never shows the page that a test waits for. */
static void
spare_children (void)
{
  g_unsetenv ("G_DEBUG");
}

void
scout_ui_fixture_init (int    *argc,
                       char ***argv)
{
  g_autoptr(GError) error = NULL;

  /* Not isolated here: run-ui gives private folders already, and GLib would hide the icon theme and
   * the desktop's schemas with the rest. */
  g_test_init (argc, argv, NULL);
  spare_children ();
  gtk_init ();

  application = adw_application_new (SCOUT_APPLICATION_ID, G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  fix_settings ();
}

void
scout_ui_fixture_init_program (int            *argc,
                               char         ***argv,
                               AdwApplication *program)
{
  g_autoptr(GError) error = NULL;

  g_test_init (argc, argv, NULL);
  spare_children ();

  application = program;
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  fix_settings ();
}

void
scout_ui_fixture_finish (void)
{
  g_clear_object (&application);
}

void
scout_ui_fixture_set_dark (gboolean dark)
{
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      dark ? ADW_COLOR_SCHEME_FORCE_DARK
                                           : ADW_COLOR_SCHEME_FORCE_LIGHT);
}

void
scout_ui_fixture_wait (ScoutUiPredicate predicate,
                       gpointer         data)
{
  gint64 deadline = g_get_monotonic_time () + TIMEOUT_US;

  while (!predicate (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (500);
    }
}

static gboolean
is_drawable (gpointer data)
{
  return gtk_widget_get_mapped (data) && gtk_widget_get_width (data) > 0;
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  int *n_ticks = user_data;

  (*n_ticks)++;
  return *n_ticks < 2 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static gboolean
has_ticked (gpointer data)
{
  return *(int *) data >= 2;
}

void
scout_ui_fixture_settle (GtkWidget *widget)
{
  int n_ticks = 0;

  gtk_widget_add_tick_callback (widget, tick_cb, &n_ticks, NULL);
  scout_ui_fixture_wait (has_ticked, &n_ticks);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

/* GLib finds one handler of a signal at a time: those that were found are blocked meanwhile. */
static void
block_handlers (gpointer  object,
                GType     type,
                GArray   *blocked)
{
  guint n_signals = 0;
  g_autofree guint *ids = g_signal_list_ids (type, &n_signals);
  gulong handler;

  for (guint i = 0; i < n_signals; i++)
    while ((handler = g_signal_handler_find (object, G_SIGNAL_MATCH_ID | G_SIGNAL_MATCH_UNBLOCKED,
                                             ids[i], 0, NULL, NULL, NULL)) != 0)
      {
        g_signal_handler_block (object, handler);
        g_array_append_val (blocked, handler);
      }
}

guint
scout_ui_fixture_count_handlers (gpointer object)
{
  g_autoptr(GArray) blocked = g_array_new (FALSE, FALSE, sizeof (gulong));
  guint n_interfaces = 0;
  g_autofree GType *interfaces = g_type_interfaces (G_OBJECT_TYPE (object), &n_interfaces);

  for (GType type = G_OBJECT_TYPE (object); type != 0; type = g_type_parent (type))
    block_handlers (object, type, blocked);
  for (guint i = 0; i < n_interfaces; i++)
    block_handlers (object, interfaces[i], blocked);
  for (guint i = 0; i < blocked->len; i++)
    g_signal_handler_unblock (object, g_array_index (blocked, gulong, i));

  return blocked->len;
}

gulong
scout_ui_fixture_count_requests (void)
{
  return NextRequest (gdk_x11_display_get_xdisplay (gdk_display_get_default ())) - 1;
}

GtkWidget *
scout_ui_fixture_present (GtkWidget *child,
                          int        width,
                          int        height)
{
  GtkWidget *window = adw_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  scout_ui_fixture_wait (is_drawable, window);
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  scout_ui_fixture_settle (window);

  return window;
}

void
scout_ui_fixture_close (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

typedef struct
{
  GtkWidget *widget;
  GdkPaintable *paintable;
  GskRenderNode *node; /* (owned) */
  int width;
  int height;
} PictureOfWidget;

/* After a frame: before, some widget may still wait for its place. */
static void
painted_cb (PictureOfWidget *picture)
{
  GtkSnapshot *snapshot;

  if (picture->node != NULL)
    return;

  snapshot = gtk_snapshot_new ();
  picture->width = gdk_paintable_get_intrinsic_width (picture->paintable);
  picture->height = gdk_paintable_get_intrinsic_height (picture->paintable);
  gdk_paintable_snapshot (picture->paintable, GDK_SNAPSHOT (snapshot), picture->width,
                          picture->height);
  picture->node = gtk_snapshot_free_to_node (snapshot);
  /* What had no place yet in this frame has one in the next, which has to be asked for. */
  if (picture->node == NULL)
    gtk_widget_queue_draw (picture->widget);
}

static gboolean
has_node (gpointer data)
{
  return ((PictureOfWidget *) data)->node != NULL;
}

/* A picture file's alpha is beside the colours, not in them. Only a window's corners have any. */
static void
separate_alpha (guchar *pixels,
                gsize   size)
{
  for (guchar *pixel = pixels; pixel < pixels + size; pixel += 4)
    for (int i = 0; i < 3 && pixel[3] != 255; i++)
      pixel[i] = pixel[3] == 0 ? 0 : (guchar) ((pixel[i] * 255 + pixel[3] / 2) / pixel[3]);
}

/* Hundreds are written in a run and few are looked at: time matters more than room, which GDK's own
 * functions save, and what filters save. */
static void
write_picture (GdkTexture *texture,
               const char *file)
{
  png_image image = {
    .version = PNG_IMAGE_VERSION,
    .width = (png_uint_32) gdk_texture_get_width (texture),
    .height = (png_uint_32) gdk_texture_get_height (texture),
    .format = PNG_FORMAT_BGRA,
    .flags = PNG_IMAGE_FLAG_FAST,
  };
  gsize size = PNG_IMAGE_SIZE (image);
  g_autofree guchar *pixels = g_malloc (size);

  gdk_texture_download (texture, pixels, PNG_IMAGE_ROW_STRIDE (image));
  separate_alpha (pixels, size);
  if (!png_image_write_to_file (&image, file, FALSE, pixels, 0, NULL))
    g_error ("%s: %s", file, image.message);
}

GdkTexture *
scout_ui_fixture_save_picture (GtkWidget  *widget,
                               const char *name)
{
  g_autoptr(GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autofree char *directory = g_build_filename (g_test_get_dir (G_TEST_BUILT), "pictures", NULL);
  g_autofree char *file = g_strdup_printf ("%s/%s.png", directory, name);
  PictureOfWidget picture = { widget, paintable, NULL, 0, 0 };
  GskRenderer *renderer = gtk_native_get_renderer (gtk_widget_get_native (widget));
  g_autoptr(GskRenderNode) node = NULL;
  GdkFrameClock *clock = gtk_widget_get_frame_clock (widget);
  GdkTexture *texture;
  gulong painted;

  painted = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), &picture);
  gtk_widget_queue_draw (widget);
  scout_ui_fixture_wait (has_node, &picture);
  g_signal_handler_disconnect (clock, painted);
  node = picture.node;
  texture = gsk_renderer_render_texture (renderer, node,
                                         &GRAPHENE_RECT_INIT (0.0f, 0.0f, (float) picture.width,
                                                              (float) picture.height));
  g_assert_cmpint (g_mkdir_with_parents (directory, 0755), ==, 0);
  write_picture (texture, file);

  return texture;
}

static gboolean
press_in_controller (GListModel *shortcuts,
                     GtkWidget  *widget,
                     guint       keyval)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
      GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

      if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
          gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval &&
          gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == 0)
        return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                             gtk_shortcut_get_arguments (shortcut));
    }

  return FALSE;
}

gboolean
scout_ui_fixture_press (GtkWidget *widget,
                        guint      keyval)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (controller) &&
          press_in_controller (G_LIST_MODEL (controller), widget, keyval))
        return TRUE;
    }

  return FALSE;
}

static gboolean
fits (GtkWidget  *widget,
      GType       type,
      const char *text)
{
  if (!g_type_is_a (G_OBJECT_TYPE (widget), type))
    return FALSE;
  if (text == NULL)
    return TRUE;
  if (GTK_IS_LABEL (widget))
    return g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), _(text)) == 0;
  if (GTK_IS_BUTTON (widget))
    return g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), _(text)) == 0;

  return g_strcmp0 (gtk_widget_get_name (widget), text) == 0;
}

GtkWidget *
scout_ui_fixture_find (GtkWidget  *root,
                       GType       type,
                       const char *text)
{
  if (fits (root, type, text))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = scout_ui_fixture_find (child, type, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

void
scout_ui_fixture_count_cb (GObject    *object,
                           GParamSpec *pspec,
                           gpointer    user_data)
{
  int *count = user_data;

  (*count)++;
}
