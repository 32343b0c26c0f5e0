/* test-window-accels.c: the keys of the whole program, on each page that there is.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A key that is told does what it says wherever its action is not disabled, and one that is
 * disabled does nothing. Whatever warns ends the test. */

#include "config.h"

#include "scout-jump-dialog.h"
#include "scout-preferences.h"
#include "scout-window-private.h"
#include "told-keys.h"
#include "window-places.h"

#include <string.h>

/* (nullable): #ToldRow */
static GPtrArray *told_keys;

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return _scout_window_get_discover (fixture->window);
}

/* Windows beside the one under test: dialogs, preferences, the window of shortcuts. */
static GtkWidget *
find_other (WindowFixture *fixture,
            GType          type)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (toplevels, i);

      if (window != get_window (fixture) && g_type_is_a (G_OBJECT_TYPE (window), type)
          && gtk_widget_get_visible (window))
        return window;
    }

  return NULL;
}

/* (nullable) */
static GtkWidget *
find_popover (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_POPOVER (widget) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_popover (child);

  return found;
}

static void
close_others (WindowFixture *fixture)
{
  GtkWidget *other = NULL;

  while ((other = find_other (fixture, GTK_TYPE_WINDOW)) != NULL)
    gtk_window_destroy (GTK_WINDOW (other));
  /* A window that closes under the pointer with something open over it puzzles GDK. */
  while ((other = find_popover (get_window (fixture))) != NULL)
    {
      gtk_popover_popdown (GTK_POPOVER (other));
      window_fixture_settle (fixture);
    }
}

/* As a button sees it that has the action. */
static gboolean
is_enabled (WindowFixture *fixture,
            const char    *action)
{
  GtkWidget *button = gtk_button_new ();
  g_autoptr(GVariant) target = NULL;
  g_autofree char *name = NULL;
  gboolean is_sensitive;

  g_action_parse_detailed_name (action, &name, &target, NULL);
  gtk_widget_set_visible (button, FALSE);
  gtk_widget_set_parent (button, get_window (fixture));
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), name);
  is_sensitive = gtk_widget_get_sensitive (button);
  gtk_widget_unparent (button);

  return is_sensitive;
}

static guint
count_requests (WindowFixture *fixture)
{
  g_autoptr(GPtrArray) requests = scout_sandbox_dup_requests (fixture->sandbox);

  return requests->len;
}

static gboolean
has_requests (gpointer fixture)
{
  return count_requests (fixture) > 0;
}

static gboolean
has_focus_in_entry (WindowFixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  return focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_SEARCH_ENTRY) != NULL;
}

static void
assert_discover (WindowFixture *fixture,
                 const char    *action)
{
  static const char * const ids[] = { "facebook-creators", "instagram-creators",
                                      "facebook-content" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      if (g_str_has_suffix (action, ids[i]))
        g_assert_cmpint (scout_window_get_view (fixture->window), ==, SCOUT_VIEW_DISCOVER + i);
    }
}

/* What the action says. */
static void
assert_done (WindowFixture     *fixture,
             const WindowPlace *place,
             const char        *action,
             gboolean           had_filters)
{
  ScoutView view = scout_window_get_view (fixture->window);

  if (g_str_has_prefix (action, "win.discover::"))
    assert_discover (fixture, action);
  else if (g_str_equal (action, "win.search"))
    g_assert_true (_scout_window_is_discover (view) && has_focus_in_entry (fixture));
  else if (g_str_equal (action, "win.filters"))
    g_assert_true (_scout_window_is_discover (view)
                   && scout_discover_page_get_shows_filters (get_discover (fixture))
                      != had_filters);
  else if (g_str_equal (action, "win.save-search"))
    g_assert_true (_scout_window_is_discover (view)
                   && find_popover (GTK_WIDGET (get_discover (fixture))) != NULL);
  else if (g_str_equal (action, "win.saved-creators"))
    g_assert_cmpint (view, ==, SCOUT_VIEW_STARRED);
  else if (g_str_equal (action, "win.back"))
    g_assert_cmpint (view, !=, place->view);
  else if (g_str_equal (action, "win.jump"))
    g_assert_nonnull (find_other (fixture, SCOUT_TYPE_JUMP_DIALOG));
  else if (g_str_equal (action, "win.preferences"))
    g_assert_nonnull (find_other (fixture, SCOUT_TYPE_PREFERENCES));
  else if (g_str_equal (action, "win.show-help-overlay"))
    g_assert_nonnull (find_other (fixture, GTK_TYPE_SHORTCUTS_WINDOW));
  else if (g_str_equal (action, "win.refresh"))
    scout_ui_fixture_wait (has_requests, fixture);
  else
    g_error ("Nobody knows what %s says", action);
}

static void
assert_nothing_done (WindowFixture     *fixture,
                     const WindowPlace *place)
{
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, place->view);
  g_assert_null (find_other (fixture, GTK_TYPE_WINDOW));
  g_assert_null (find_popover (get_window (fixture)));
}

/* From a window that is in the place, whatever was done before. */
static void
return_to (WindowFixture     *fixture,
           const WindowPlace *place)
{
  if (fixture->window != NULL)
    {
      close_others (fixture);
      window_fixture_close (fixture);
    }
  window_fixture_use_sandbox (fixture, NULL);
  place->open (fixture);
  window_fixture_settle (fixture);
  g_assert_cmpint (scout_window_get_view (fixture->window), ==, place->view);
}

static gboolean
is_to_be_enabled (const WindowPlace *place,
                  const char        *action)
{
  g_auto(GStrv) parts = g_strsplit (strchr (action, '.') + 1, "::", 2);
  g_autofree char *word = g_strdup_printf (" %s ", parts[0]);

  return strstr (place->enabled, word) != NULL;
}

static gboolean
shows_filters (WindowFixture *fixture)
{
  return get_discover (fixture) != NULL
         && scout_discover_page_get_shows_filters (get_discover (fixture));
}

/* Whether the place is as it was: the focus may be elsewhere, and what was asked anew may not have
 * been answered yet. */
static gboolean
is_still_there (WindowFixture     *fixture,
                const WindowPlace *place,
                const char        *action,
                gboolean           had_filters)
{
  return scout_window_get_view (fixture->window) == place->view
         && shows_filters (fixture) == had_filters && !g_str_equal (action, "win.refresh");
}

/* Windows and popovers that were opened over the place are closed again. Returns whether anything
 * else has changed. */
static gboolean
try_action (WindowFixture     *fixture,
            const WindowPlace *place,
            const char        *action)
{
  gboolean is_wanted = is_to_be_enabled (place, action);
  gboolean had_filters = shows_filters (fixture);
  g_autoptr(GVariant) target = NULL;
  g_autofree char *name = NULL;

  g_test_message ("%s: %s, %s", place->name, action, is_wanted ? "enabled" : "disabled");
  g_assert_true (is_enabled (fixture, action) == is_wanted);
  /* They are over with the program, or the window. */
  if (g_str_equal (action, "app.quit") || g_str_equal (action, "window.close"))
    return FALSE;

  g_action_parse_detailed_name (action, &name, &target, NULL);
  scout_sandbox_clear_requests (fixture->sandbox);
  gtk_widget_activate_action_variant (get_window (fixture), name, target);
  window_fixture_settle (fixture);
  if (is_wanted)
    assert_done (fixture, place, action, had_filters);
  else
    assert_nothing_done (fixture, place);
  close_others (fixture);
  window_fixture_settle (fixture);

  return is_wanted && !is_still_there (fixture, place, action, had_filters);
}

static void
test_actions (WindowFixture *fixture,
              gconstpointer  data)
{
  const WindowPlace *place = data;
  gboolean is_there = FALSE;
  g_auto(GStrv) actions =
    gtk_application_list_action_descriptions (GTK_APPLICATION (window_fixture_get_program ()));

  for (gsize i = 0; actions[i] != NULL; i++)
    {
      if (!is_there)
        return_to (fixture, place);
      is_there = !try_action (fixture, place, actions[i]);
    }
}

/* The keys of the window, where nothing but a dialog is to be reached: a dialog has its own. */
static void
test_dialog (WindowFixture *fixture,
             gconstpointer  data)
{
  const char *dialog_action = data;
  g_auto(GStrv) actions =
    gtk_application_list_action_descriptions (GTK_APPLICATION (window_fixture_get_program ()));
  GtkWidget *dialog = NULL;

  window_fixture_open_discover (fixture);
  gtk_widget_activate_action (get_window (fixture), dialog_action, NULL);
  dialog = find_other (fixture, GTK_TYPE_WINDOW);
  g_assert_nonnull (dialog);
  scout_ui_fixture_settle (dialog);
  for (gsize i = 0; actions[i] != NULL; i++)
    {
      g_autoptr(GVariant) target = NULL;
      g_autofree char *name = NULL;

      if (!g_str_has_prefix (actions[i], "win."))
        continue;
      g_test_message ("%s: %s", dialog_action, actions[i]);
      g_action_parse_detailed_name (actions[i], &name, &target, NULL);
      /* Once from the dialog, and once from the window, which a key may reach if it is no modal
       * dialog. */
      gtk_widget_activate_action_variant (dialog, name, target);
      window_fixture_settle (fixture);
      if (!gtk_window_get_modal (GTK_WINDOW (dialog)))
        gtk_widget_activate_action_variant (get_window (fixture), name, target);
      window_fixture_settle (fixture);
      g_assert_true (find_other (fixture, GTK_TYPE_WINDOW) != NULL);
    }
  close_others (fixture);
}

/* The keys of the program's actions are alternatives where there are several. */
static gboolean
is_of_key (GtkShortcutTrigger *trigger,
           const ToldKey      *key)
{
  if (GTK_IS_ALTERNATIVE_TRIGGER (trigger))
    {
      GtkAlternativeTrigger *either = GTK_ALTERNATIVE_TRIGGER (trigger);

      return is_of_key (gtk_alternative_trigger_get_first (either), key)
             || is_of_key (gtk_alternative_trigger_get_second (either), key);
    }

  return GTK_IS_KEYVAL_TRIGGER (trigger)
         && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key->key
         && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == key->modifiers;
}

static GtkShortcutAction *
find_shortcut (GtkWidget      *widget,
               const ToldKey  *key,
               GVariant      **arguments)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GObject) controller = g_list_model_get_item (controllers, i);
      guint n_shortcuts = GTK_IS_SHORTCUT_CONTROLLER (controller)
                            ? g_list_model_get_n_items (G_LIST_MODEL (controller)) : 0;

      for (guint k = 0; k < n_shortcuts; k++)
        {
          g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), k);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (!is_of_key (trigger, key))
            continue;
          *arguments = gtk_shortcut_get_arguments (shortcut);
          return gtk_shortcut_get_action (shortcut);
        }
    }

  return NULL;
}

/* From a widget outwards, as a key goes. Returns whether somebody took it. */
static gboolean
press (GtkWidget     *widget, /* (nullable) */
       const ToldKey *key)
{
  while (widget != NULL)
    {
      g_autoptr(GtkWidget) step = g_object_ref (widget);
      GVariant *arguments = NULL;
      GtkShortcutAction *action = find_shortcut (step, key, &arguments);

      if (action != NULL && gtk_shortcut_action_activate (action, 0, step, arguments))
        return TRUE;
      widget = gtk_widget_get_parent (step);
    }

  return FALSE;
}

/* Wherever in the page the focus is. */
static gboolean
is_to_be_taken (const WindowPlace *place,
                const ToldRow     *row)
{
  /* Who signs in has no menu. */
  if (g_str_equal (row->title, "Main menu"))
    return place->view != SCOUT_VIEW_LOGIN && place->view != SCOUT_VIEW_CHOOSER;
  if (g_str_equal (row->title, "Go back"))
    return is_to_be_enabled (place, "win.back");

  return g_str_equal (row->group, "Creator") && g_str_equal (place->name, "creator");
}

/* They are the same for each place, and the window of shortcuts takes longer than any page. */
static GPtrArray *
read_told_keys (WindowFixture *fixture)
{
  if (told_keys == NULL)
    {
      window_fixture_open_discover (fixture);
      told_keys = told_keys_read (fixture);
    }

  return told_keys;
}

/* The keys of pages and widgets, on pages that they are not for as well. */
static void
test_keys (WindowFixture *fixture,
           gconstpointer  data)
{
  const WindowPlace *place = data;
  GPtrArray *rows = read_told_keys (fixture);

  return_to (fixture, place);
  for (guint i = 0; i < rows->len; i++)
    {
      const ToldRow *row = g_ptr_array_index (rows, i);
      g_autoptr(GArray) keys = told_keys_parse (row->keys);

      for (guint k = 0; k < keys->len; k++)
        {
          const ToldKey *key = &g_array_index (keys, ToldKey, k);

          g_test_message ("%s: %s, %s", place->name, row->group, row->title);
          if (!press (gtk_window_get_focus (GTK_WINDOW (fixture->window)), key))
            g_assert_true (press (window_fixture_get_page (fixture), key)
                           || !is_to_be_taken (place, row));
          window_fixture_settle (fixture);
          if (scout_window_get_view (fixture->window) != place->view
              || find_other (fixture, GTK_TYPE_WINDOW) != NULL)
            return_to (fixture, place);
        }
    }
  close_others (fixture);
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  for (gsize i = 0; window_places[i].name != NULL; i++)
    {
      const WindowPlace *place = &window_places[i];
      g_autofree char *actions = g_strconcat ("/window-accels/actions/", place->name, NULL);
      g_autofree char *keys = g_strconcat ("/window-accels/keys/", place->name, NULL);

      g_test_add (actions, WindowFixture, place, window_fixture_set_up, test_actions,
                  window_fixture_tear_down);
      g_test_add (keys, WindowFixture, place, window_fixture_set_up, test_keys,
                  window_fixture_tear_down);
    }
  g_test_add ("/window-accels/dialog/jump", WindowFixture, "win.jump", window_fixture_set_up,
              test_dialog, window_fixture_tear_down);
  g_test_add ("/window-accels/dialog/preferences", WindowFixture, "win.preferences",
              window_fixture_set_up, test_dialog, window_fixture_tear_down);
  g_test_add ("/window-accels/dialog/shortcuts", WindowFixture, "win.show-help-overlay",
              window_fixture_set_up, test_dialog, window_fixture_tear_down);

  status = g_test_run ();
  g_clear_pointer (&told_keys, g_ptr_array_unref);
  scout_ui_fixture_finish ();
  return status;
}
