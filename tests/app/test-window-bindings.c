/* test-window-bindings.c: the keys that our widgets have are told.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each class of ours that is seen on the pages of the window has the keys of GTK's class that it is
 * derived from, and perhaps more: these have to be in the window of shortcuts. */

#include "config.h"

#include "told-keys.h"

#include "scout-search-row.h"

#include <string.h>

static GtkWidget *
get_window (WindowFixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

/* Of whose keys which groups tell; NULL for keys that mean there what they mean everywhere. */
static const struct
{
  const char *type;
  const char *group;
} tellers[] = {
  { "ScoutChart", "Chart" },
  { "ScoutCreatorPage", "Creator" },
  { "ScoutDiscoverPage", "Results" },
  { "ScoutPostPage", "Creator" },
  { "ScoutSearchRow", "Saved searches" },
  { "ScoutStar", NULL },
  { "ScoutStarredPage", "Results" },
  /* Those of actions, which test-window-keys.c compares. */
  { "ScoutWindow", NULL },
};

/* How many keys a class has from GTK. */
static guint
count_inherited (GType type)
{
  g_autoptr(GtkWidget) widget = NULL;
  g_autoptr(GListModel) controllers = NULL;
  guint n_keys = 0;

  while (g_str_has_prefix (g_type_name (type), "Scout"))
    type = g_type_parent (type);
  if (G_TYPE_IS_ABSTRACT (type))
    return 0;

  widget = g_object_ref_sink (g_object_new (type, NULL));
  controllers = gtk_widget_observe_controllers (widget);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (controller))
        n_keys += g_list_model_get_n_items (G_LIST_MODEL (controller));
    }
  if (GTK_IS_WINDOW (widget))
    gtk_window_destroy (GTK_WINDOW (widget));

  return n_keys;
}

/* Keys of the keypad are those of the same name. */
static void
forget_keypad (ToldKey *key)
{
  const char *name = gdk_keyval_name (key->key);

  if (name != NULL && g_str_has_prefix (name, "KP_"))
    key->key = gdk_keyval_from_name (name + strlen ("KP_"));
}

static gboolean
tells (const ToldRow *row,
       const ToldKey *key)
{
  g_autoptr(GArray) keys = row->keys != NULL ? told_keys_parse (row->keys) : NULL;

  for (guint i = 0; keys != NULL && i < keys->len; i++)
    {
      const ToldKey *other = &g_array_index (keys, ToldKey, i);

      if (other->key == key->key && other->modifiers == key->modifiers)
        return TRUE;
    }

  return FALSE;
}

static void
assert_told (GPtrArray   *rows,
             const char  *type,
             const char  *group,
             GtkShortcut *shortcut)
{
  GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);
  g_autofree char *name = gtk_shortcut_trigger_to_string (trigger);
  ToldKey key = { 0 };

  g_assert_true (GTK_IS_KEYVAL_TRIGGER (trigger));
  key.key = gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger));
  key.modifiers = gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger));
  forget_keypad (&key);
  g_test_message ("%s has %s", type, name);
  for (guint i = 0; i < rows->len; i++)
    {
      const ToldRow *row = g_ptr_array_index (rows, i);

      if (g_str_equal (row->group, group) && tells (row, &key))
        return;
    }
  g_error ("Nobody tells of %s, which a %s has", name, type);
}

static void
assert_class_told (GPtrArray  *rows,
                   GtkWidget  *widget,
                   GHashTable *seen)
{
  const char *type = G_OBJECT_TYPE_NAME (widget);
  g_autoptr(GListModel) controllers = NULL;
  guint n_inherited = 0;
  guint n_keys = 0;

  if (!g_str_has_prefix (type, "Scout") || !g_hash_table_add (seen, g_strdup (type)))
    return;

  n_inherited = count_inherited (G_OBJECT_TYPE (widget));
  controllers = gtk_widget_observe_controllers (widget);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GObject) controller = g_list_model_get_item (controllers, i);
      guint n_shortcuts = GTK_IS_SHORTCUT_CONTROLLER (controller)
                            ? g_list_model_get_n_items (G_LIST_MODEL (controller)) : 0;

      /* The classes of GTK have bound theirs first. */
      for (guint k = 0; k < n_shortcuts; k++, n_keys++)
        {
          g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), k);
          gboolean is_known = FALSE;

          if (n_keys < n_inherited)
            continue;
          for (gsize t = 0; t < G_N_ELEMENTS (tellers); t++)
            {
              if (!g_str_equal (tellers[t].type, type))
                continue;
              is_known = TRUE;
              if (tellers[t].group != NULL)
                assert_told (rows, type, tellers[t].group, shortcut);
            }
          if (!is_known)
            g_error ("Nobody has said where the keys of a %s are told", type);
        }
    }
}

static void
look_at_classes (GPtrArray  *rows,
                 GtkWidget  *widget,
                 GHashTable *seen)
{
  assert_class_told (rows, widget, seen);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    look_at_classes (rows, child, seen);
}

static gboolean
has_search (gpointer fixture)
{
  return scout_ui_fixture_find (get_window (fixture), SCOUT_TYPE_SEARCH_ROW, NULL) != NULL;
}

static ScoutDiscoverPage *
get_discover (WindowFixture *fixture)
{
  return SCOUT_DISCOVER_PAGE (window_fixture_get_page (fixture));
}

static void
show_saved_search (WindowFixture *fixture)
{
  ScoutPagedModel *results = scout_discover_page_get_results (get_discover (fixture));

  scout_library_save_search_async (window_fixture_get_library (fixture), "Roasters",
                                   scout_paged_model_get_query (results), NULL, NULL, NULL);
  scout_ui_fixture_wait (has_search, fixture);
}

/* What works is told. */
static void
test_bindings (WindowFixture *fixture,
               gconstpointer  data)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) rows = NULL;

  window_fixture_open_discover (fixture);
  window_fixture_wait_for_library (fixture);
  rows = told_keys_read (fixture);
  show_saved_search (fixture);
  look_at_classes (rows, get_window (fixture), seen);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_CREATOR);
  window_fixture_wait_for_parts (fixture);
  look_at_classes (rows, get_window (fixture), seen);
  gtk_widget_activate_action (get_window (fixture), "win.discover", "s", "facebook-content");
  window_fixture_wait_for_creators (fixture);
  scout_discover_page_activate (get_discover (fixture), 0);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_POST);
  look_at_classes (rows, get_window (fixture), seen);
  gtk_widget_activate_action (get_window (fixture), "win.saved-creators", NULL);
  window_fixture_wait_for_view (fixture, SCOUT_VIEW_STARRED);
  look_at_classes (rows, get_window (fixture), seen);

  /* None of those that are known to have keys was left out. */
  for (gsize i = 0; i < G_N_ELEMENTS (tellers); i++)
    {
      g_test_message ("%s", tellers[i].type);
      g_assert_true (g_hash_table_contains (seen, tellers[i].type));
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  window_fixture_init (&argc, &argv);

  g_test_add ("/window-bindings/told", WindowFixture, NULL, window_fixture_set_up, test_bindings,
              window_fixture_tear_down);

  status = g_test_run ();
  scout_ui_fixture_finish ();
  return status;
}
