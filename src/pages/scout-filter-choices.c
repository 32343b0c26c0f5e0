/* scout-filter-choices.c: a filter with some of many values.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The list is made when it is first opened: there are 249 countries. A set of values without levels
 * is sorted by its labels, as the person's language sorts; a tree keeps the catalogue's order. */

#include "config.h"

#include "scout-filter-choices.h"

#include <glib/gi18n.h>
#include <string.h>

/* Lists of more rows than can be seen at once have a search entry. */
#define MANY_VALUES 12
#define LIST_HEIGHT 320
#define LEVEL_INDENT 20

struct _ScoutFilterChoices
{
  GtkBox parent_instance;

  const ScoutCatalogParameter *parameter;
  GHashTable *chosen; /* (owned) of (unowned) ScoutCatalogValue */
  GtkMenuButton *button;
  GtkLabel *label;
  GtkListBox *list;          /* (nullable): until it is first opened */
  GtkEditable *search_entry; /* (nullable) */
  gboolean is_showing;
};

static void scout_filter_choices_iface_init (ScoutFilterControlInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFilterChoices, scout_filter_choices, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_FILTER_CONTROL,
                                                      scout_filter_choices_iface_init))

static G_DEFINE_QUARK (scout-filter-choices-value, value)

static gboolean
append_value (const ScoutCatalogValue *value,
              gpointer                 user_data)
{
  g_ptr_array_add (user_data, (gpointer) value);

  return TRUE;
}

static int
compare_labels (gconstpointer a,
                gconstpointer b)
{
  const ScoutCatalogValue *first = *(ScoutCatalogValue * const *) a;
  const ScoutCatalogValue *second = *(ScoutCatalogValue * const *) b;

  return g_utf8_collate (first->label, second->label);
}

static GPtrArray *
list_values (const ScoutCatalogParameter *parameter)
{
  GPtrArray *values = g_ptr_array_new ();

  scout_catalog_values_foreach (parameter->values, append_value, values);
  if (parameter->kind != SCOUT_CATALOG_KIND_TREE && values->len > MANY_VALUES)
    g_ptr_array_sort (values, compare_labels);

  return values;
}

static gboolean
has_chosen_below (ScoutFilterChoices      *self,
                  const ScoutCatalogValue *value)
{
  for (gsize i = 0; i < value->n_values; i++)
    {
      if (g_hash_table_contains (self->chosen, &value->values[i]) ||
          has_chosen_below (self, &value->values[i]))
        return TRUE;
    }

  return FALSE;
}

/* The labels of what is chosen, sorted as the list is. */
static char *
dup_chosen (ScoutFilterChoices *self)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(GPtrArray) values = NULL;

  /* To sort all countries for nothing would take longer than anything else here. */
  if (g_hash_table_size (self->chosen) == 0)
    return g_strdup (_("Any"));

  values = list_values (self->parameter);
  for (guint i = 0; i < values->len; i++)
    {
      const ScoutCatalogValue *value = g_ptr_array_index (values, i);

      if (g_hash_table_contains (self->chosen, value))
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", value->label);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
update_label (ScoutFilterChoices *self)
{
  g_autofree char *chosen = dup_chosen (self);
  g_autofree char *name = g_strdup_printf ("%s: %s", self->parameter->label, chosen);

  gtk_label_set_text (self->label, chosen);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button),
                               g_hash_table_size (self->chosen) > 0 ? chosen : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
update_list (ScoutFilterChoices *self)
{
  GtkListBoxRow *row = NULL;

  if (self->list == NULL)
    return;

  self->is_showing = TRUE;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      const ScoutCatalogValue *value = g_object_get_qdata (G_OBJECT (row), value_quark ());
      GtkCheckButton *check = GTK_CHECK_BUTTON (gtk_list_box_row_get_child (row));
      gboolean is_chosen = g_hash_table_contains (self->chosen, value);

      gtk_check_button_set_active (check, is_chosen);
      gtk_check_button_set_inconsistent (check, !is_chosen && has_chosen_below (self, value));
    }
  self->is_showing = FALSE;
}

static void
scout_filter_choices_show (ScoutFilterControl *control,
                           ScoutQuery         *query)
{
  ScoutFilterChoices *self = SCOUT_FILTER_CHOICES (control);
  const char * const *ids = scout_query_get_list (query, self->parameter->id);

  g_hash_table_remove_all (self->chosen);
  for (gsize i = 0; ids[i] != NULL; i++)
    {
      const ScoutCatalogValue *value = scout_catalog_values_find_id (self->parameter->values,
                                                                     ids[i]);

      if (value != NULL)
        g_hash_table_add (self->chosen, (gpointer) value);
    }
  update_label (self);
  update_list (self);
}

static void
scout_filter_choices_apply (ScoutFilterControl *control,
                            ScoutQueryBuilder  *builder)
{
  ScoutFilterChoices *self = SCOUT_FILTER_CHOICES (control);
  g_autoptr(GPtrArray) values = list_values (self->parameter);
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  g_auto(GStrv) list = NULL;

  for (guint i = 0; i < values->len; i++)
    {
      const ScoutCatalogValue *value = g_ptr_array_index (values, i);

      if (g_hash_table_contains (self->chosen, value))
        g_strv_builder_add (ids, value->id);
    }
  list = g_strv_builder_end (ids);
  scout_query_builder_set_list (builder, self->parameter->id, (const char * const *) list);
}

static void
toggled_cb (GtkCheckButton *check,
            gpointer        user_data)
{
  ScoutFilterChoices *self = user_data;
  GtkWidget *row = gtk_widget_get_parent (GTK_WIDGET (check));
  gpointer value = g_object_get_qdata (G_OBJECT (row), value_quark ());

  if (self->is_showing)
    return;

  if (gtk_check_button_get_active (check))
    g_hash_table_add (self->chosen, value);
  else
    g_hash_table_remove (self->chosen, value);
  update_label (self);
  update_list (self);
  scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

static gboolean
is_wanted (GtkListBoxRow *row,
           gpointer       user_data)
{
  ScoutFilterChoices *self = user_data;
  const ScoutCatalogValue *value = g_object_get_qdata (G_OBJECT (row), value_quark ());

  return g_str_match_string (gtk_editable_get_text (self->search_entry), value->label, TRUE) ||
         *gtk_editable_get_text (self->search_entry) == '\0';
}

static void
append_row (ScoutFilterChoices      *self,
            const ScoutCatalogValue *value)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *check = gtk_check_button_new_with_label (value->label);

  gtk_widget_set_margin_start (check, (int) (value->level - 1) * LEVEL_INDENT);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), check);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  g_object_set_qdata (G_OBJECT (row), value_quark (), (gpointer) value);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, 0);
  gtk_list_box_append (self->list, row);
}

static void
add_search (ScoutFilterChoices *self,
            GtkBox             *box)
{
  GtkWidget *entry = gtk_search_entry_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Find in the list"), -1);
  g_signal_connect_object (entry, "search-changed", G_CALLBACK (gtk_list_box_invalidate_filter),
                           self->list, G_CONNECT_SWAPPED);
  gtk_box_append (box, entry);
  self->search_entry = GTK_EDITABLE (entry);
  gtk_list_box_set_filter_func (self->list, is_wanted, self, NULL);
}

static void
open_cb (GtkMenuButton *button,
         gpointer       user_data)
{
  ScoutFilterChoices *self = user_data;
  GtkWidget *popover = NULL;
  GtkWidget *box = NULL;
  GtkWidget *scroller = NULL;
  g_autoptr(GPtrArray) values = NULL;

  if (self->list != NULL)
    return;

  values = list_values (self->parameter);
  popover = gtk_popover_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  scroller = gtk_scrolled_window_new ();
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->parameter->label, -1);
  if (values->len > MANY_VALUES)
    add_search (self, GTK_BOX (box));
  for (guint i = 0; i < values->len; i++)
    append_row (self, g_ptr_array_index (values, i));

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), LIST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->list));
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (button, popover);
  update_list (self);
}

static void
scout_filter_choices_dispose (GObject *object)
{
  ScoutFilterChoices *self = SCOUT_FILTER_CHOICES (object);

  /* The popover goes with the button, and its list asks the entry no more. */
  if (self->list != NULL)
    gtk_list_box_set_filter_func (self->list, NULL, NULL, NULL);
  self->list = NULL;

  G_OBJECT_CLASS (scout_filter_choices_parent_class)->dispose (object);
}

static void
scout_filter_choices_finalize (GObject *object)
{
  g_hash_table_unref (SCOUT_FILTER_CHOICES (object)->chosen);

  G_OBJECT_CLASS (scout_filter_choices_parent_class)->finalize (object);
}

static void
scout_filter_choices_class_init (ScoutFilterChoicesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_filter_choices_dispose;
  G_OBJECT_CLASS (klass)->finalize = scout_filter_choices_finalize;
}

static void
scout_filter_choices_iface_init (ScoutFilterControlInterface *iface)
{
  iface->show = scout_filter_choices_show;
  iface->apply = scout_filter_choices_apply;
}

static void
scout_filter_choices_init (ScoutFilterChoices *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("pan-down-symbolic");

  self->chosen = g_hash_table_new (NULL, NULL);
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (self->label, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->label), TRUE);
  gtk_widget_set_hexpand (content, TRUE);
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->label));
  gtk_box_append (GTK_BOX (content), arrow);

  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_child (self->button, content);
  /* GTK centres what a menu button holds; the drop-downs beside begin at the edge. */
  gtk_widget_set_halign (gtk_widget_get_parent (content), GTK_ALIGN_FILL);
  gtk_menu_button_set_create_popup_func (self->button, open_cb, self, NULL);
  gtk_widget_set_hexpand (GTK_WIDGET (self->button), TRUE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->button));
}

GtkWidget *
scout_filter_choices_new (const ScoutCatalogParameter *parameter)
{
  ScoutFilterChoices *self = NULL;

  g_return_val_if_fail (parameter != NULL && parameter->values != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_CHOICES, NULL);
  self->parameter = parameter;
  update_label (self);

  return GTK_WIDGET (self);
}
