/* test-window-views.c: every view of the window, wide and narrow, both ways round, light and dark.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Nothing stands out of the window, everything that can be pressed has a name, and the shortcuts
 * that are told are the shortcuts that there are. A picture of each is saved for people to look
 * at. */

#include "config.h"

#include "widget-audit.h"
#include "window-fixture.h"

#include <string.h>

typedef struct
{
  const char *name;
  int width;
  int height;
  gboolean is_dark;
  GtkTextDirection direction;
} Look;

static const Look looks[] = {
  { "wide", 1280, 800, FALSE, GTK_TEXT_DIR_LTR },
  { "wide-dark-rtl", 1280, 800, TRUE, GTK_TEXT_DIR_RTL },
  { "narrow", 360, 640, FALSE, GTK_TEXT_DIR_LTR },
  { "narrow-dark-rtl", 360, 640, TRUE, GTK_TEXT_DIR_RTL },
};

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (scout_window_get_page (fixture->window, SCOUT_VIEW_DISCOVER));
}

static void
show_welcome (WindowFixture *fixture)
{
  window_fixture_open (fixture, FALSE);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_WELCOME);
}

/* As a build without a Meta app of its own has it. */
static void
show_welcome_form (WindowFixture *fixture)
{
  ScoutWelcomePage *page;

  show_welcome (fixture);
  page = SCOUT_WELCOME_PAGE (window_fixture_get_page (fixture));
  scout_welcome_page_set_packaged_app (page, FALSE);
  scout_welcome_page_set_app_id (page, "12 34");
  scout_welcome_page_set_configuration_id (page, "104822905531774");
  scout_welcome_page_show_message (page, "Your sign-in has expired. Sign in again to go on.", NULL);
}

/* Offline, because what a web view draws comes when it comes. */
static void
show_login (WindowFixture *fixture)
{
  show_welcome (fixture);
  window_fixture_set_online (fixture, FALSE);
  page_fixture_press (get_window (fixture), "Continue with Facebook");
  window_fixture_wait_for_text (fixture, "Page did not load");
}

static void
show_discover (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
}

static void
show_chooser (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.choose-page", NULL);
  window_fixture_wait_for_text (fixture, "3 Pages from your account");
  window_fixture_wait_for_text (fixture, "Permission missing");
}

static void
show_nothing_found (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  scout_discover_page_search (get_discover (fixture), "zzyzxquux");
  window_fixture_wait_for_text (fixture, "No creators found");
}

static void
show_offline (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_fixture_set_online (fixture, FALSE);
  scout_discover_page_search (get_discover (fixture), "coffee");
  window_fixture_wait_for_text (fixture, "No connection");
}

static void
open_creator (WindowFixture *fixture,
              guint          position)
{
  window_fixture_open_discover (fixture);
  scout_discover_page_activate (get_discover (fixture), position);
  window_fixture_wait_for_parts (fixture);
}

static void
show_creator (WindowFixture *fixture)
{
  open_creator (fixture, 0);
}

/* The name with the most letters. */
static void
show_long_creator (WindowFixture *fixture)
{
  open_creator (fixture, 8);
}

static void
show_creator_offline (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  window_fixture_set_online (fixture, FALSE);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_parts (fixture);
}

static void
show_sidebar (WindowFixture *fixture)
{
  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.show-sidebar", NULL);
}

static const struct
{
  const char *name;
  void (*show) (WindowFixture *fixture);
} scenes[] = {
  { "welcome", show_welcome },
  { "welcome-form", show_welcome_form },
  { "login", show_login },
  { "chooser", show_chooser },
  { "discover", show_discover },
  { "nothing-found", show_nothing_found },
  { "offline", show_offline },
  { "creator", show_creator },
  { "long-creator", show_long_creator },
  { "creator-offline", show_creator_offline },
  { "sidebar", show_sidebar },
};

static guint
tell (GStrv       problems,
      const char *scene)
{
  for (gsize i = 0; problems[i] != NULL; i++)
    g_test_message ("%s: %s", scene, problems[i]);

  return g_strv_length (problems);
}

static guint
look_at (WindowFixture *fixture,
         const Look    *look,
         const char    *scene)
{
  GtkWidget *window = get_window (fixture);
  g_autofree char *name = g_strdup_printf ("window-%s-%s", scene, look->name);
  g_autoptr(GdkTexture) picture = NULL;
  g_auto(GStrv) nameless = NULL;
  g_auto(GStrv) outside = NULL;

  window_fixture_settle (fixture);
  picture = scout_ui_fixture_save_picture (window, name);
  g_assert_cmpint (gdk_texture_get_width (picture), ==, look->width);
  nameless = widget_audit_names (window);
  outside = widget_audit_bounds (window);
  g_assert_cmpuint (widget_audit_count_names (window), >=, 3);
  return tell (nameless, name) + tell (outside, name);
}

static void
test_look (WindowFixture *fixture,
           gconstpointer  data)
{
  const Look *look = data;
  guint n_problems = 0;

  scout_ui_fixture_set_dark (look->is_dark);
  gtk_widget_set_default_direction (look->direction);
  fixture->width = look->width;
  fixture->height = look->height;

  for (gsize i = 0; i < G_N_ELEMENTS (scenes); i++)
    {
      g_test_message ("%s", scenes[i].name);
      scenes[i].show (fixture);
      n_problems += look_at (fixture, look, scenes[i].name);
      window_fixture_close (fixture);
      window_fixture_set_online (fixture, TRUE);
    }

  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  scout_ui_fixture_set_dark (FALSE);
  g_assert_cmpuint (n_problems, ==, 0);
}

/* Titles of the shortcuts that are told, by action and by key. */
typedef struct
{
  GHashTable *actions; /* (owned): of action names */
  GPtrArray *keys;     /* (owned): texts such as "<Alt>Left Escape" */
  guint n_rows;
} Shortcuts;

static void
collect_shortcuts (GtkWidget *widget,
                   Shortcuts *shortcuts)
{
  if (GTK_IS_SHORTCUTS_SHORTCUT (widget))
    {
      g_autofree char *title = NULL;
      char *action = NULL;
      char *keys = NULL;

      g_object_get (widget, "title", &title, "action-name", &action, "accelerator", &keys, NULL);
      g_assert_nonnull (title);
      g_assert_cmpstr (title, !=, "");
      g_assert_true (action != NULL || keys != NULL);
      shortcuts->n_rows++;
      if (action != NULL)
        g_hash_table_add (shortcuts->actions, action);
      if (keys != NULL)
        g_ptr_array_add (shortcuts->keys, keys);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_shortcuts (child, shortcuts);
}

static gboolean
is_same_key (const char *a,
             const char *b)
{
  GdkModifierType a_modifiers = 0, b_modifiers = 0;
  guint a_key = 0, b_key = 0;

  g_assert_true (gtk_accelerator_parse (a, &a_key, &a_modifiers));
  g_assert_true (gtk_accelerator_parse (b, &b_key, &b_modifiers));
  return a_key == b_key && a_modifiers == b_modifiers;
}

static gboolean
is_told (const Shortcuts *shortcuts,
         const char      *action,
         const char      *key)
{
  if (g_hash_table_contains (shortcuts->actions, action))
    return TRUE;

  for (guint i = 0; i < shortcuts->keys->len; i++)
    {
      g_auto(GStrv) keys = g_strsplit (g_ptr_array_index (shortcuts->keys, i), " ", -1);

      for (gsize k = 0; keys[k] != NULL; k++)
        {
          if (is_same_key (keys[k], key))
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
has_action (WindowFixture *fixture,
            const char    *name)
{
  GtkWidgetClass *klass = GTK_WIDGET_GET_CLASS (fixture->window);
  const GVariantType *parameter_type;
  const char *installed = NULL;
  const char *property = NULL;
  GType owner;

  if (g_str_has_prefix (name, "app."))
    return g_action_group_has_action (G_ACTION_GROUP (window_fixture_get_program ()),
                                      name + strlen ("app."));

  for (guint i = 0;
       gtk_widget_class_query_action (klass, i, &owner, &installed, &parameter_type, &property);
       i++)
    {
      if (g_str_equal (installed, name))
        return TRUE;
    }

  return FALSE;
}

/* What is told works, and what works is told. */
static void
test_shortcuts (WindowFixture *fixture,
                gconstpointer  data)
{
  GtkApplication *program = GTK_APPLICATION (window_fixture_get_program ());
  g_autoptr(GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  g_auto(GStrv) actions = gtk_application_list_action_descriptions (program);
  Shortcuts shortcuts = { told, keys, 0 };
  GHashTableIter iter;
  gpointer action;
  GtkWidget *overlay;

  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), "win.show-help-overlay", NULL);
  overlay = GTK_WIDGET (gtk_application_window_get_help_overlay (
                          GTK_APPLICATION_WINDOW (fixture->window)));
  collect_shortcuts (overlay, &shortcuts);
  g_assert_cmpuint (shortcuts.n_rows, >=, 10);

  g_hash_table_iter_init (&iter, told);
  while (g_hash_table_iter_next (&iter, &action, NULL))
    {
      g_auto(GStrv) accelerators = gtk_application_get_accels_for_action (program, action);

      g_test_message ("told: %s", (const char *) action);
      g_assert_nonnull (accelerators[0]);
    }

  g_assert_cmpuint (g_strv_length (actions), >=, 6);
  for (gsize i = 0; actions[i] != NULL; i++)
    {
      g_auto(GStrv) accelerators = gtk_application_get_accels_for_action (program, actions[i]);

      g_test_message ("set: %s", actions[i]);
      g_assert_true (has_action (fixture, actions[i]));
      for (gsize k = 0; accelerators[k] != NULL; k++)
        g_assert_true (is_told (&shortcuts, actions[i], accelerators[k]));
    }
  gtk_window_destroy (GTK_WINDOW (overlay));
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      g_autofree char *path = g_strconcat ("/window-views/", looks[i].name, NULL);

      g_test_add (path, WindowFixture, &looks[i], window_fixture_set_up, test_look,
                  window_fixture_tear_down);
    }

  g_test_add ("/window-views/shortcuts", WindowFixture, NULL, window_fixture_set_up, test_shortcuts,
              window_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
