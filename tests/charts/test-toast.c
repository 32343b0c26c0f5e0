/* test-toast.c: what is said in passing can be read whole, and closed.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scout-toast.h"

#include "scout-ui-fixture.h"

#define LONG                                                                                      \
  "Hier sind Sie abgemeldet, aber Ihr gesperrter Schlüsselbund kann die Anmeldung noch behalten, " \
  "bis Sie ihn entsperren."

typedef struct
{
  int width;          /* of the window, in pixels */
  int dpi;            /* of text, 0 for what is set */
  const char *button; /* (nullable): what the toast offers */
} ToastCase;

static const ToastCase cases[] = {
  { 360, 0, NULL },
  { 360, 0, "Entsperren" },
  { 360, 192, NULL },
  { 360, 192, "Entsperren" },
  { 700, 192, "Entsperren" },
  { 1280, 0, "Entsperren" },
};

static GtkWidget *
present (int width)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), gtk_label_new ("Below"));

  return scout_ui_fixture_present (overlay, width, 500);
}

static GtkWidget *
say (GtkWidget  *window,
     const char *button)
{
  GtkWidget *overlay = scout_ui_fixture_find (window, ADW_TYPE_TOAST_OVERLAY, NULL);
  AdwToast *toast = scout_toast_new (LONG);

  adw_toast_set_timeout (toast, 0);
  adw_toast_set_button_label (toast, button);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
  scout_ui_fixture_settle (window);

  return scout_ui_fixture_find (window, GTK_TYPE_LABEL, LONG);
}

static gboolean
is_inside (GtkWidget *widget,
           GtkWidget *window)
{
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (widget, window, &bounds) && bounds.origin.x >= 0
         && bounds.origin.x + bounds.size.width <= (float) gtk_widget_get_width (window);
}

/* All lines are inside the label, and the label inside its window. */
static gboolean
is_whole (gpointer data)
{
  GtkWidget *label = data;
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (label));
  GtkWidget *toast = gtk_widget_get_ancestor (label, g_type_from_name ("AdwToastWidget"));
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  int width;
  int height;

  pango_layout_get_pixel_size (layout, &width, &height);
  for (GtkWidget *part = gtk_widget_get_first_child (toast); part != NULL;
       part = gtk_widget_get_next_sibling (part))
    if (gtk_widget_should_layout (part) && !is_inside (part, window))
      return FALSE;

  return !pango_layout_is_ellipsized (layout) && width <= gtk_widget_get_width (label)
         && height <= gtk_widget_get_height (label) && is_inside (label, window);
}

static void
test_whole (gconstpointer data)
{
  const ToastCase *shape = data;
  GtkSettings *settings = gtk_settings_get_default ();
  g_autofree char *name = NULL;
  GtkWidget *window;
  GtkWidget *label;
  int before;

  g_object_get (settings, "gtk-xft-dpi", &before, NULL);
  if (shape->dpi > 0)
    g_object_set (settings, "gtk-xft-dpi", shape->dpi * PANGO_SCALE, NULL);

  window = present (shape->width);
  label = say (window, shape->button);
  scout_ui_fixture_wait (is_whole, label);
  name = g_strdup_printf ("toast-%d-%d%s", shape->width, shape->dpi,
                          shape->button != NULL ? "-button" : "");
  g_object_unref (scout_ui_fixture_save_picture (window, name));

  scout_ui_fixture_close (window);
  g_object_set (settings, "gtk-xft-dpi", before, NULL);
}

static gboolean
is_in_one_line (gpointer data)
{
  return is_whole (data)
         && pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (data))) == 1;
}

/* The display gives a window its size when it comes to that. */
static gboolean
is_narrow (gpointer window)
{
  return gtk_widget_get_width (window) < 400;
}

/* What is said in a wide window can be read when it becomes narrow, and again in one line. */
static void
test_resized (void)
{
  GtkWidget *window = present (1280);
  GtkWidget *label = say (window, NULL);

  scout_ui_fixture_wait (is_in_one_line, label);
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 500);
  scout_ui_fixture_wait (is_narrow, window);
  scout_ui_fixture_wait (is_whole, label);
  g_assert_false (is_in_one_line (label));

  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 500);
  scout_ui_fixture_wait (is_in_one_line, label);

  scout_ui_fixture_close (window);
}

int
main (int    argc,
      char **argv)
{
  int status;

  scout_ui_fixture_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/charts/toast/whole/%d-%d%s", cases[i].width,
                                               cases[i].dpi,
                                               cases[i].button != NULL ? "-button" : "");

      g_test_add_data_func (path, &cases[i], test_whole);
    }
  g_test_add_func ("/charts/toast/resized", test_resized);

  status = g_test_run ();
  scout_ui_fixture_finish ();

  return status;
}
