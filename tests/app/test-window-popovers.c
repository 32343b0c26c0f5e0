/* test-window-popovers.c: what opens over the window: popovers, menus and dialogs.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* They are surfaces of their own, which a picture of the window does not show. Each is opened where
 * it belongs; nothing in it is cut or wider than the window, everything that can be pressed has a
 * name. A picture of each is saved for people to look at. */

#include "config.h"

#include "scout-filter-names.h"
#include "scout-tooltip.h"
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
  gboolean is_of_creators; /* with room for a table, which is what it is for */
} Look;

static const Look looks[] = {
  { "narrow-dark-rtl", 360, 640, TRUE, GTK_TEXT_DIR_RTL, 100 },
  { "large", 1280, 800, FALSE, GTK_TEXT_DIR_LTR, 200 },
  { "wide-rtl", 1280, 800, FALSE, GTK_TEXT_DIR_RTL, 100, .is_of_creators = TRUE },
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

/* Around what stands in a popover is its shadow. The screen may leave less room than it needs. */
static void
look_at_room (Walk       *walk,
              GtkWidget  *content,
              const char *name)
{
  int width = gtk_widget_get_width (content);
  int least = 0;

  if (width + 2 * PADDING > walk->look->width)
    tell (walk, name, "wider than the window");
  gtk_widget_measure (content, GTK_ORIENTATION_VERTICAL, width, &least, NULL, NULL, NULL);
  if (least > gtk_widget_get_height (content))
    tell (walk, name, "cut at its end");
}

static const char *
get_name (GtkWidget *button)
{
  const char *id = gtk_buildable_get_buildable_id (GTK_BUILDABLE (button));
  const char *tooltip = scout_tooltip_get (button);

  return tooltip != NULL ? tooltip : id != NULL ? id : "button";
}

static void
open_popover (Walk          *walk,
              GtkMenuButton *button)
{
  g_autofree char *name = g_strdup_printf ("%02u-%s", walk->n_opened,
                                           get_name (GTK_WIDGET (button)));
  GtkPopover *popover = NULL;

  /* Nothing opens that is out of sight. */
  gtk_widget_grab_focus (GTK_WIDGET (button));
  window_fixture_settle (walk->fixture);
  gtk_menu_button_popup (button);
  popover = gtk_menu_button_get_popover (button);
  if (popover == NULL)
    return;

  look_at (walk, GTK_WIDGET (popover), name, TRUE);
  look_at_room (walk, gtk_popover_get_child (popover), name);
  gtk_menu_button_popdown (button);
}

/* (nullable): what stands open of what belongs to no menu button */
static GtkWidget *
find_open_popover (GtkWidget *widget)
{
  if (GTK_IS_POPOVER (widget))
    return gtk_widget_get_mapped (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_open_popover (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
has_open_popover (gpointer window)
{
  return find_open_popover (window) != NULL;
}

static gboolean
has_no_open_popover (gpointer window)
{
  return find_open_popover (window) == NULL;
}

/* A list opens a moment after it is pressed with a key. */
static void
look_at_open (Walk       *walk,
              const char *what,
              gboolean    is_own)
{
  g_autofree char *name = g_strdup_printf ("%02u-%s", walk->n_opened, what);
  GtkWidget *popover = NULL;

  g_test_message ("Waiting for %s-%s", walk->place, name);
  scout_ui_fixture_wait (has_open_popover, walk->fixture->window);
  popover = find_open_popover (GTK_WIDGET (walk->fixture->window));
  look_at (walk, popover, name, is_own);
  look_at_room (walk, gtk_popover_get_child (GTK_POPOVER (popover)), name);
  gtk_popover_popdown (GTK_POPOVER (popover));
  scout_ui_fixture_wait (has_no_open_popover, walk->fixture->window);
  window_fixture_settle (walk->fixture);
}

/* GTK makes the rows of a list. */
static void
open_list (Walk      *walk,
           GtkWidget *list)
{
  gtk_widget_grab_focus (list);
  window_fixture_settle (walk->fixture);
  scout_ui_fixture_wait (has_no_open_popover, walk->fixture->window);
  g_signal_emit_by_name (list, "activate");
  look_at_open (walk, "list", FALSE);
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
  if (GTK_IS_DROP_DOWN (widget))
    {
      if (gtk_widget_is_sensitive (widget))
        open_list (walk, widget);
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

static ScoutDiscoverPage *
get_page (Walk *walk)
{
  return SCOUT_DISCOVER_PAGE (window_fixture_get_page (walk->fixture));
}

/* What a card offers, and what is said of its figures. */
static void
open_menu_of_result (Walk *walk)
{
  GtkWidget *page = GTK_WIDGET (get_page (walk));
  GtkWidget *grid = scout_ui_fixture_find (page, GTK_TYPE_GRID_VIEW, NULL);

  page_fixture_choose_for (page, gtk_widget_get_first_child (grid), "Explain these numbers");
  look_at_open (walk, "explanation", TRUE);
}

static gboolean
has_focus (gpointer entry)
{
  return gtk_widget_is_ancestor (gtk_root_get_focus (gtk_widget_get_root (entry)), entry);
}

/* Names that somebody may mean: creators, or brands that those have worked with. */
static void
open_suggestions (Walk       *walk,
                  const char *parameter_id,
                  const char *text)
{
  GtkWidget *names = NULL;
  GtkWidget *entry = NULL;

  /* What closes gives the focus back. */
  scout_ui_fixture_wait (has_no_open_popover, walk->fixture->window);
  window_fixture_wait_until_still (walk->fixture);
  scout_discover_page_show_filter (get_page (walk), parameter_id);
  names = scout_ui_fixture_find (GTK_WIDGET (get_page (walk)), SCOUT_TYPE_FILTER_NAMES, NULL);
  entry = scout_ui_fixture_find (names, GTK_TYPE_ENTRY, NULL);
  scout_ui_fixture_wait (has_focus, entry);
  window_fixture_wait_until_still (walk->fixture);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  look_at_open (walk, "suggestions", TRUE);
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
}

static void
open_columns (Walk *walk)
{
  scout_discover_page_set_view_style (get_page (walk), SCOUT_VIEW_STYLE_TABLE);
  window_fixture_settle (walk->fixture);
  walk->place = "table";
  open_popovers (walk, GTK_WIDGET (get_page (walk)));
  scout_discover_page_set_view_style (get_page (walk), SCOUT_VIEW_STYLE_GRID);
  window_fixture_settle (walk->fixture);
}

/* Of the posts of one creator, with the key that is for filters everywhere. */
static void
open_filters_of_posts (Walk *walk)
{
  GtkWidget *page = NULL;

  show (walk, "facebook-creators", "posts");
  scout_discover_page_activate (get_page (walk), 0);
  window_fixture_wait_for_view (walk->fixture, SCOUT_VIEW_CREATOR);
  page = window_fixture_get_page (walk->fixture);
  scout_creator_tabs_set_shown (scout_creator_page_get_tabs (SCOUT_CREATOR_PAGE (page)),
                                "content");
  window_fixture_wait_for_parts (walk->fixture);
  window_fixture_settle (walk->fixture);
  gtk_widget_activate_action (GTK_WIDGET (walk->fixture->window), "win.filters", NULL);
  look_at_open (walk, "filters", TRUE);
}

static void
open_the_rest (Walk *walk)
{
  show (walk, "facebook-content", "content");
  open_popovers (walk, window_fixture_get_page (walk->fixture));
  show_filters (walk, "content-filters");
  open_popovers (walk, window_fixture_get_page (walk->fixture));
  /* Whoever the search for creators has found, as often as somebody asks. */
  open_suggestions (walk, "creator-id", "m");
  open_suggestions (walk, "creator-id", "m");
  show_filters (walk, "content");
  open_filters_of_posts (walk);

  show (walk, "instagram-creators", "instagram");
  open_popovers (walk, window_fixture_get_page (walk->fixture));
  show_filters (walk, "instagram-filters");
  open_popovers (walk, window_fixture_get_page (walk->fixture));

  walk->place = "window";
  open_window (walk, "win.jump", TRUE);
  open_window (walk, "win.preferences", TRUE);
  open_window (walk, "win.show-help-overlay", FALSE);
  open_window (walk, "app.about", FALSE);
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
  open_menu_of_result (&walk);
  open_columns (&walk);
  show_filters (&walk, "creators-filters");
  /* With a range of time and a part to choose. */
  scout_discover_page_show_filter (get_page (&walk), "reach");
  window_fixture_settle (fixture);
  open_popovers (&walk, window_fixture_get_page (fixture));
  open_suggestions (&walk, "past-partners", "a");
  show_filters (&walk, "creators");

  if (!look->is_of_creators)
    open_the_rest (&walk);
  set_look (fixture, &(Look) { "usual", 1280, 800, FALSE, GTK_TEXT_DIR_LTR, 100 });

  g_assert_cmpuint (walk.n_opened, >=, look->is_of_creators ? 12 : 24);
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
