/* test-window-popovers.c: what opens over the window: popovers, menus and dialogs.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* They are surfaces of their own, which a picture of the window does not show. Each is opened where
 * it belongs; nothing in it is cut or wider than the window, everything that can be pressed has a
 * name. A picture of each is saved for people to look at. */

#include "config.h"

#include "widget-audit.h"
#include "window-fixture.h"

typedef struct
{
  const char *name;
  int width;
  int height;
  gboolean is_dark;
  GtkTextDirection direction;
  int text_percent;
} Look;

static const Look looks[] = {
  { "narrow-dark-rtl", 360, 640, TRUE, GTK_TEXT_DIR_RTL, 100 },
  { "large", 1280, 800, FALSE, GTK_TEXT_DIR_LTR, 200 },
};

/* Of a popover, around what stands in it. */
#define PADDING 9

/* What is opened, and what went wrong with it. */
typedef struct
{
  WindowFixture *fixture;
  const Look *look;
  const char *place;
  guint n_opened;
  guint n_problems;
} Walk;

static void
set_look (WindowFixture *fixture,
          const Look    *look)
{
  scout_ui_fixture_set_dark (look->is_dark);
  gtk_widget_set_default_direction (look->direction);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * look->text_percent / 100,
                NULL);
  fixture->width = look->width;
  fixture->height = look->height;
}

static void
tell (Walk       *walk,
      const char *what,
      const char *problem)
{
  g_test_message ("%s: %s", what, problem);
  walk->n_problems++;
}

static void
look_at (Walk       *walk,
         GtkWidget  *surface,
         const char *name,
         gboolean    is_own)
{
  GStrv (* const audits[]) (GtkWidget *) = { widget_audit_texts, widget_audit_names };
  g_autofree char *file = g_strdup_printf ("over-%s-%s-%s", walk->place, name, walk->look->name);

  g_strdelimit (file, " /:,…", '_');
  scout_ui_fixture_settle (surface);
  g_object_unref (scout_ui_fixture_save_picture (surface, file));
  walk->n_opened++;
  for (gsize i = 0; i < (is_own ? G_N_ELEMENTS (audits) : 1); i++)
    {
      g_auto(GStrv) problems = audits[i] (surface);

      for (gsize k = 0; problems[k] != NULL; k++)
        tell (walk, file, problems[k]);
    }
}

static const char *
get_name (GtkWidget *button)
{
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (button));
  const char *tooltip = gtk_widget_get_tooltip_text (button);

  return tooltip != NULL ? tooltip : id != NULL ? id : "button";
}

static void
open_popover (Walk          *walk,
              GtkMenuButton *button)
{
  g_autofree char *name = g_strdup_printf ("%02u-%s", walk->n_opened,
                                           get_name (GTK_WIDGET (button)));
  GtkPopover *popover = NULL;
  GtkWidget *content = NULL;

  /* Nothing opens that is out of sight. */
  gtk_widget_grab_focus (GTK_WIDGET (button));
  window_fixture_settle (walk->fixture);
  gtk_menu_button_popup (button);
  popover = gtk_menu_button_get_popover (button);
  if (popover == NULL)
    return;

  look_at (walk, GTK_WIDGET (popover), name, TRUE);
  /* Around it is its shadow. */
  content = gtk_popover_get_child (popover);
  if (gtk_widget_get_width (content) + 2 * PADDING > walk->look->width)
    tell (walk, name, "wider than the window");
  gtk_menu_button_popdown (button);
}

static void
open_popovers (Walk      *walk,
               GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_MENU_BUTTON (widget))
    {
      if (gtk_widget_is_sensitive (widget))
        open_popover (walk, GTK_MENU_BUTTON (widget));
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    open_popovers (walk, child);
}

static GtkWidget *
find_other_window (GtkWidget *window)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr(GtkWidget) other = g_list_model_get_item (toplevels, i);

      if (other != window && gtk_widget_get_mapped (other))
        return other;
    }

  return NULL;
}

static void
open_window (Walk       *walk,
             const char *action,
             gboolean    is_own)
{
  GtkWidget *window = GTK_WIDGET (walk->fixture->window);
  GtkWidget *other = NULL;
  int least = 0;

  g_assert_true (gtk_widget_activate_action (window, action, NULL));
  window_fixture_settle (walk->fixture);
  other = find_other_window (window);
  g_assert_nonnull (other);
  look_at (walk, other, action, is_own);
  /* Around what stands in it is a border, where nothing composes the screen. */
  gtk_widget_measure (gtk_widget_get_first_child (other), GTK_ORIENTATION_HORIZONTAL, -1, &least,
                      NULL, NULL, NULL);
  if (is_own && least > walk->look->width)
    tell (walk, action, "wider than the window");
  gtk_window_destroy (GTK_WINDOW (other));
  window_fixture_settle (walk->fixture);
}

static void
show (Walk       *walk,
      const char *subject,
      const char *place)
{
  gtk_widget_activate_action (GTK_WIDGET (walk->fixture->window), "win.discover", "s", subject);
  window_fixture_wait_for_creators (walk->fixture);
  window_fixture_wait_until_still (walk->fixture);
  walk->place = place;
}

static void
show_filters (Walk       *walk,
              const char *place)
{
  gtk_widget_activate_action (GTK_WIDGET (walk->fixture->window), "win.filters", NULL);
  window_fixture_settle (walk->fixture);
  walk->place = place;
}

static void
test_walk (WindowFixture *fixture,
           gconstpointer  data)
{
  const Look *look = data;
  Walk walk = { fixture, look, "creators", 0, 0 };

  set_look (fixture, look);
  window_fixture_open_discover (fixture);
  window_fixture_wait_until_still (fixture);
  open_popovers (&walk, GTK_WIDGET (fixture->window));
  show_filters (&walk, "creators-filters");
  open_popovers (&walk, window_fixture_get_page (fixture));
  show_filters (&walk, "creators");

  show (&walk, "facebook-content", "content");
  open_popovers (&walk, window_fixture_get_page (fixture));
  show_filters (&walk, "content-filters");
  open_popovers (&walk, window_fixture_get_page (fixture));
  show_filters (&walk, "content");

  show (&walk, "instagram-creators", "instagram");
  open_popovers (&walk, window_fixture_get_page (fixture));
  show_filters (&walk, "instagram-filters");
  open_popovers (&walk, window_fixture_get_page (fixture));

  walk.place = "window";
  open_window (&walk, "win.jump", TRUE);
  open_window (&walk, "win.preferences", TRUE);
  open_window (&walk, "win.show-help-overlay", FALSE);
  open_window (&walk, "app.about", FALSE);
  set_look (fixture, &(Look) { "usual", 1280, 800, FALSE, GTK_TEXT_DIR_LTR, 100 });

  g_assert_cmpuint (walk.n_opened, >=, 20);
  g_assert_cmpuint (walk.n_problems, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autofree char *path = g_strconcat ("/window-popovers/", looks[i].name, NULL);

      g_test_add (path, WindowFixture, &looks[i], window_fixture_set_up, test_walk,
                  window_fixture_tear_down);
    }

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
