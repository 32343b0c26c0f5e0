/* scout-filter-tree.c: a filter with some of a tree of values.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A list over the catalogue's tree, of which it makes only what is unfolded. It is a GtkListBox,
 * for a GtkListView guesses how tall it is, and the panel would cut it. To search is to show
 * another tree: what fits, and all that stands above it, unfolded.
 *
 * Meta searches "against the hierarchy from top-level interest to subinterest" (S2, Creators
 * Endpoint): who asks for something above asks for all below it. */

#include "config.h"

#include "scout-filter-tree.h"

#include "scout-check-button.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

struct _ScoutFilterTree
{
  GtkBox parent_instance;

  const ScoutCatalogParameter *parameter;
  GHashTable *chosen; /* (owned) of (unowned) ScoutCatalogValue */
  GtkEditable *search_entry;
  GtkLabel *count_label;
  GtkListBox *list;
  GtkTreeListModel *tree; /* (owned) (nullable) */
  gboolean is_showing;
};

static void scout_filter_tree_iface_init (ScoutFilterControlInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFilterTree, scout_filter_tree, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_FILTER_CONTROL,
                                                      scout_filter_tree_iface_init))

static G_DEFINE_QUARK (scout-filter-tree-value, value)

static const ScoutCatalogValue *
get_value (gpointer object)
{
  return g_object_get_qdata (G_OBJECT (object), value_quark ());
}

static gboolean
fits (const ScoutCatalogValue *value,
      const char              *text)
{
  if (*text == '\0' || g_str_match_string (text, value->label, TRUE))
    return TRUE;

  for (gsize i = 0; i < value->n_values; i++)
    {
      if (fits (&value->values[i], text))
        return TRUE;
    }

  return FALSE;
}

static const ScoutCatalogValue *
find_chosen_above (ScoutFilterTree         *self,
                   const ScoutCatalogValue *value)
{
  for (value = value->parent; value != NULL; value = value->parent)
    {
      if (g_hash_table_contains (self->chosen, value))
        return value;
    }

  return NULL;
}

static gboolean
has_chosen_below (ScoutFilterTree         *self,
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

static gboolean
is_full (ScoutFilterTree *self)
{
  return self->parameter->max_items > 0 &&
         g_hash_table_size (self->chosen) >= (guint) self->parameter->max_items;
}

static GtkCheckButton *
get_check (GtkListBoxRow *row)
{
  GtkTreeExpander *expander = GTK_TREE_EXPANDER (gtk_list_box_row_get_child (row));

  return GTK_CHECK_BUTTON (gtk_tree_expander_get_child (expander));
}

static void
update_check (ScoutFilterTree *self,
              GtkCheckButton  *check)
{
  const ScoutCatalogValue *value = get_value (check);
  const ScoutCatalogValue *above = find_chosen_above (self, value);
  gboolean is_chosen = g_hash_table_contains (self->chosen, value);
  gboolean is_mixed = !is_chosen && above == NULL && has_chosen_below (self, value);
  g_autofree char *tooltip = NULL;

  if (above != NULL)
    /* Translators: what is above something in a tree, such as "Part of “Drinks”". */
    tooltip = g_strdup_printf (_("Part of “%s”"), above->label);
  self->is_showing = TRUE;
  gtk_check_button_set_active (check, is_chosen || above != NULL);
  gtk_check_button_set_inconsistent (check, is_mixed);
  gtk_widget_set_sensitive (GTK_WIDGET (check), above == NULL && (is_chosen || !is_full (self)));
  scout_tooltip_set (GTK_WIDGET (check), tooltip);
  self->is_showing = FALSE;
}

static void
update (ScoutFilterTree *self)
{
  GtkListBoxRow *row = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    update_check (self, get_check (row));

  if (self->parameter->max_items > 0)
    {
      g_autofree char *text = g_strdup_printf (_("%u of %d chosen"),
                                               g_hash_table_size (self->chosen),
                                               self->parameter->max_items);

      gtk_label_set_text (self->count_label, text);
    }
}

static void
release_below (ScoutFilterTree         *self,
               const ScoutCatalogValue *value)
{
  for (gsize i = 0; i < value->n_values; i++)
    {
      g_hash_table_remove (self->chosen, &value->values[i]);
      release_below (self, &value->values[i]);
    }
}

static void
toggled_cb (GtkCheckButton *check,
            gpointer        user_data)
{
  ScoutFilterTree *self = user_data;
  const ScoutCatalogValue *value = get_value (check);

  if (self->is_showing)
    return;

  /* What is half checked becomes whole: it is what people expect of a box with a dash. */
  if (gtk_check_button_get_active (check) && !g_hash_table_contains (self->chosen, value))
    {
      g_hash_table_add (self->chosen, (gpointer) value);
      release_below (self, value);
    }
  else
    g_hash_table_remove (self->chosen, value);
  update (self);
  scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

/* The box is what takes the keyboard, so that screen readers say whether it is checked. */
static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  ScoutFilterTree *self = user_data;
  g_autoptr(GObject) object = gtk_tree_list_row_get_item (item);
  const ScoutCatalogValue *value = get_value (object);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *expander = gtk_tree_expander_new ();
  GtkWidget *check = scout_check_button_new (NULL);
  GtkWidget *label = gtk_label_new (value->label);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  value->label,
                                  GTK_ACCESSIBLE_PROPERTY_LEVEL, (int) value->level, -1);
  g_object_set_qdata (G_OBJECT (check), value_quark (), (gpointer) value);
  update_check (self, GTK_CHECK_BUTTON (check));
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, 0);

  gtk_tree_expander_set_child (GTK_TREE_EXPANDER (expander), check);
  gtk_tree_expander_set_indent_for_icon (GTK_TREE_EXPANDER (expander),
                                         self->parameter->kind == SCOUT_CATALOG_KIND_TREE);
  gtk_tree_expander_set_list_row (GTK_TREE_EXPANDER (expander), item);
  gtk_widget_set_focusable (expander, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), expander);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  value->label, -1);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);

  return row;
}

static gboolean
key_pressed_cb (ScoutFilterTree *self,
                guint            keyval)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  GtkListBoxRow *row = NULL;
  int index = 0;

  if (focus == NULL || (keyval != GDK_KEY_Up && keyval != GDK_KEY_Down))
    return GDK_EVENT_PROPAGATE;

  index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (focus));
  row = gtk_list_box_get_row_at_index (self->list, keyval == GDK_KEY_Up ? index - 1 : index + 1);
  if (row == NULL)
    return GDK_EVENT_PROPAGATE;

  gtk_widget_grab_focus (GTK_WIDGET (get_check (row)));

  return GDK_EVENT_STOP;
}

static int
compare_labels (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  return g_utf8_collate (get_value ((gpointer) a)->label, get_value ((gpointer) b)->label);
}

/* What stands side by side is sorted as the person's language sorts. */
static GListModel *
list_values (ScoutFilterTree         *self,
             const ScoutCatalogValue *values,
             gsize                    n_values)
{
  const char *text = gtk_editable_get_text (self->search_entry);
  GListStore *store = g_list_store_new (GTK_TYPE_STRING_OBJECT);

  for (gsize i = 0; i < n_values; i++)
    {
      g_autoptr(GtkStringObject) object = NULL;

      if (!fits (&values[i], text))
        continue;
      object = gtk_string_object_new (values[i].label);
      g_object_set_qdata (G_OBJECT (object), value_quark (), (gpointer) &values[i]);
      g_list_store_append (store, object);
    }
  g_list_store_sort (store, compare_labels, NULL);

  return G_LIST_MODEL (store);
}

static GListModel *
list_below (gpointer item,
            gpointer user_data)
{
  const ScoutCatalogValue *value = get_value (item);

  return value->n_values > 0 ? list_values (user_data, value->values, value->n_values) : NULL;
}

/* Unfolds what leads to something chosen, so that nobody has to look for it. */
static void
unfold_chosen (ScoutFilterTree  *self,
               GtkTreeListModel *model)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (model)); i++)
    {
      g_autoptr(GtkTreeListRow) row = gtk_tree_list_model_get_row (model, i);
      g_autoptr(GObject) object = gtk_tree_list_row_get_item (row);

      if (has_chosen_below (self, get_value (object)))
        gtk_tree_list_row_set_expanded (row, TRUE);
    }
}

static void
make_tree (ScoutFilterTree *self)
{
  const ScoutCatalogValues *values = self->parameter->values;
  gboolean is_searching = *gtk_editable_get_text (self->search_entry) != '\0';
  GListModel *roots = list_values (self, values->values, values->n_values);
  g_autoptr(GtkTreeListModel) tree =
    gtk_tree_list_model_new (roots, FALSE, is_searching, list_below, self, NULL);

  if (!is_searching)
    unfold_chosen (self, tree);
  g_set_object (&self->tree, tree);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (tree), create_row, self, NULL);
}

static gboolean
is_same (GHashTable *a,
         GHashTable *b)
{
  GHashTableIter iter;
  gpointer value = NULL;

  if (g_hash_table_size (a) != g_hash_table_size (b))
    return FALSE;

  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &value, NULL))
    {
      if (!g_hash_table_contains (b, value))
        return FALSE;
    }

  return TRUE;
}

static void
scout_filter_tree_show (ScoutFilterControl *control,
                        ScoutQuery         *query)
{
  ScoutFilterTree *self = SCOUT_FILTER_TREE (control);
  const char * const *ids = scout_query_get_list (query, self->parameter->id);
  GHashTable *chosen = g_hash_table_new (NULL, NULL);
  gboolean was_same = FALSE;

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      const ScoutCatalogValue *value = scout_catalog_values_find_id (self->parameter->values,
                                                                     ids[i]);

      if (value != NULL)
        g_hash_table_add (chosen, (gpointer) value);
    }
  was_same = is_same (chosen, self->chosen);
  g_hash_table_unref (self->chosen);
  self->chosen = chosen;
  /* What a person has folded stays so. */
  if (was_same)
    return;

  unfold_chosen (self, self->tree);
  update (self);
}

typedef struct
{
  GHashTable *chosen;
  GStrvBuilder *ids;
} Listing;

static gboolean
list_chosen (const ScoutCatalogValue *value,
             gpointer                 user_data)
{
  const Listing *listing = user_data;

  if (g_hash_table_contains (listing->chosen, value))
    g_strv_builder_add (listing->ids, value->id);

  return TRUE;
}

static void
scout_filter_tree_apply (ScoutFilterControl *control,
                         ScoutQueryBuilder  *builder)
{
  ScoutFilterTree *self = SCOUT_FILTER_TREE (control);
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  g_auto(GStrv) list = NULL;
  Listing listing = { self->chosen, ids };

  scout_catalog_values_foreach (self->parameter->values, list_chosen, &listing);
  list = g_strv_builder_end (ids);
  scout_query_builder_set_list (builder, self->parameter->id, (const char * const *) list);
}

static void
scout_filter_tree_clear (ScoutFilterControl *control)
{
  ScoutFilterTree *self = SCOUT_FILTER_TREE (control);

  g_hash_table_remove_all (self->chosen);
  gtk_editable_set_text (self->search_entry, "");
  update (self);
}

static void
scout_filter_tree_dispose (GObject *object)
{
  ScoutFilterTree *self = SCOUT_FILTER_TREE (object);

  /* Neither the tree nor its rows ask any more. */
  if (self->list != NULL)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  self->list = NULL;
  g_clear_object (&self->tree);

  G_OBJECT_CLASS (scout_filter_tree_parent_class)->dispose (object);
}

static void
scout_filter_tree_finalize (GObject *object)
{
  ScoutFilterTree *self = SCOUT_FILTER_TREE (object);

  g_hash_table_unref (self->chosen);

  G_OBJECT_CLASS (scout_filter_tree_parent_class)->finalize (object);
}

static void
scout_filter_tree_class_init (ScoutFilterTreeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_filter_tree_dispose;
  G_OBJECT_CLASS (klass)->finalize = scout_filter_tree_finalize;
}

static void
scout_filter_tree_iface_init (ScoutFilterControlInterface *iface)
{
  iface->show = scout_filter_tree_show;
  iface->apply = scout_filter_tree_apply;
  iface->clear = scout_filter_tree_clear;
}

/* Escape takes back what was typed, as it does above the results. */
static void
stop_search_cb (ScoutFilterTree *self)
{
  gtk_editable_set_text (self->search_entry, "");
}

static void
scout_filter_tree_init (ScoutFilterTree *self)
{
  GtkWidget *entry = gtk_search_entry_new ();
  GtkWidget *label = gtk_label_new (NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->chosen = g_hash_table_new (NULL, NULL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);

  self->search_entry = GTK_EDITABLE (entry);
  g_signal_connect_object (entry, "search-changed", G_CALLBACK (make_tree), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "stop-search", G_CALLBACK (stop_search_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), entry);

  self->count_label = GTK_LABEL (label);
  gtk_label_set_xalign (self->count_label, 0);
  gtk_widget_add_css_class (label, "tiny-dim");
  gtk_box_append (GTK_BOX (self), label);

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "filter-tree");
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->list), keys);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
}

GtkWidget *
scout_filter_tree_new (const ScoutCatalogParameter *parameter)
{
  ScoutFilterTree *self = NULL;
  /* Translators: in an entry, %s is what the list has, such as "Interests". */
  g_autofree char *placeholder = NULL;

  g_return_val_if_fail (parameter != NULL && parameter->values != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_TREE, NULL);
  self->parameter = parameter;
  placeholder = g_strdup_printf (_("Find in %s"), parameter->label);
  g_object_set (self->search_entry, "placeholder-text", placeholder, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search_entry),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, placeholder, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  parameter->label, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->count_label), parameter->max_items > 0);
  make_tree (self);
  update (self);

  return GTK_WIDGET (self);
}
