/* told-keys.c: the keys that the window of shortcuts tells of.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "told-keys.h"

static void
row_free (ToldRow *row)
{
  g_free (row->group);
  g_free (row->title);
  g_free (row->keys);
  g_free (row);
}

static void
collect_rows (GtkWidget *widget,
              GPtrArray *rows)
{
  if (GTK_IS_SHORTCUTS_SHORTCUT (widget))
    {
      GtkWidget *group = gtk_widget_get_ancestor (widget, GTK_TYPE_SHORTCUTS_GROUP);
      g_autofree char *action = NULL;
      ToldRow *row = NULL;

      /* The window of GTK has each row a second time, to search. */
      if (group == NULL)
        return;
      row = g_new0 (ToldRow, 1);
      g_object_get (group, "title", &row->group, NULL);
      g_object_get (widget, "title", &row->title, "action-name", &action, "accelerator",
                    &row->keys, NULL);
      /* GTK fills in the keys of actions. */
      if (action != NULL)
        row_free (row);
      else
        g_ptr_array_add (rows, row);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_rows (child, rows);
}

GPtrArray *
told_keys_read (WindowFixture *fixture)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  GtkWidget *overlay = NULL;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-help-overlay", NULL);
  overlay = GTK_WIDGET (gtk_application_window_get_help_overlay (
                          GTK_APPLICATION_WINDOW (fixture->window)));
  collect_rows (overlay, rows);
  window_fixture_settle (fixture);
  g_object_unref (scout_ui_fixture_save_picture (overlay, "shortcuts"));
  gtk_window_destroy (GTK_WINDOW (overlay));

  return rows;
}

GArray *
told_keys_parse (const char *text)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (ToldKey));
  g_auto(GStrv) words = g_strsplit (text, " ", -1);

  for (gsize i = 0; words[i] != NULL; i++)
    {
      g_auto(GStrv) ends = g_strsplit (words[i], "...", 2);
      ToldKey key = { 0 };
      guint last = 0;

      gtk_accelerator_parse (ends[0], &key.key, &key.modifiers);
      g_assert_cmpuint (key.key, !=, 0);
      last = ends[1] != NULL ? gdk_keyval_from_name (ends[1]) : key.key;
      for (; key.key <= last; key.key++)
        g_array_append_val (keys, key);
    }

  return keys;
}
