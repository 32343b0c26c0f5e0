/* scout-results-selection.c: which results are selected.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Wraps a GtkMultiSelection, which does the work and fetches no rows, and passes on everything but
 * "this one and no other", which is what GTK's views say of the item that the focus or the pointer
 * comes to. */

#include "config.h"

#include "scout-results-selection.h"

struct _ScoutResultsSelection
{
  GObject parent_instance;

  GtkSelectionModel *all; /* (owned) */
  GObject *anchor;        /* (owned) (nullable): what was selected or unselected by itself last */
  guint n_selected;
};

static void scout_results_selection_list_iface_init (GListModelInterface *iface);
static void scout_results_selection_model_iface_init (GtkSelectionModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutResultsSelection, scout_results_selection, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      scout_results_selection_list_iface_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL,
                                                      scout_results_selection_model_iface_init))

typedef enum
{
  PROP_N_SELECTED = 1,
} ScoutResultsSelectionProperty;

static GParamSpec *props[PROP_N_SELECTED + 1];

static GtkSelectionModel *
get_all (gpointer self)
{
  return SCOUT_RESULTS_SELECTION (self)->all;
}

static GType
scout_results_selection_get_item_type (GListModel *list)
{
  return g_list_model_get_item_type (G_LIST_MODEL (get_all (list)));
}

static guint
scout_results_selection_get_n_items (GListModel *list)
{
  return g_list_model_get_n_items (G_LIST_MODEL (get_all (list)));
}

static gpointer
scout_results_selection_get_item (GListModel *list,
                                  guint       position)
{
  return g_list_model_get_item (G_LIST_MODEL (get_all (list)), position);
}

static void
scout_results_selection_list_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = scout_results_selection_get_item_type;
  iface->get_n_items = scout_results_selection_get_n_items;
  iface->get_item = scout_results_selection_get_item;
}

static gboolean
scout_results_selection_is_selected (GtkSelectionModel *model,
                                     guint              position)
{
  return gtk_selection_model_is_selected (get_all (model), position);
}

static GtkBitset *
scout_results_selection_get_selection_in_range (GtkSelectionModel *model,
                                                guint              position,
                                                guint              n_items)
{
  return gtk_selection_model_get_selection_in_range (get_all (model), position, n_items);
}

static void
set_anchor (gpointer self,
            guint    position)
{
  g_autoptr(GObject) anchor = g_list_model_get_item (G_LIST_MODEL (get_all (self)), position);

  g_set_object (&SCOUT_RESULTS_SELECTION (self)->anchor, anchor);
}

/* Says that it was done: the view remembers the place as the one that Shift begins at. */
static gboolean
scout_results_selection_select_item (GtkSelectionModel *model,
                                     guint              position,
                                     gboolean           unselect_rest)
{
  if (unselect_rest)
    return TRUE;

  set_anchor (model, position);
  return gtk_selection_model_select_item (get_all (model), position, FALSE);
}

static gboolean
scout_results_selection_unselect_item (GtkSelectionModel *model,
                                       guint              position)
{
  set_anchor (model, position);
  return gtk_selection_model_unselect_item (get_all (model), position);
}

static gboolean
scout_results_selection_set_selection (GtkSelectionModel *model,
                                       GtkBitset         *selected,
                                       GtkBitset         *mask)
{
  return gtk_selection_model_set_selection (get_all (model), selected, mask);
}

static void
scout_results_selection_model_iface_init (GtkSelectionModelInterface *iface)
{
  iface->is_selected = scout_results_selection_is_selected;
  iface->get_selection_in_range = scout_results_selection_get_selection_in_range;
  iface->select_item = scout_results_selection_select_item;
  iface->unselect_item = scout_results_selection_unselect_item;
  iface->set_selection = scout_results_selection_set_selection;
}

static void
count (ScoutResultsSelection *self)
{
  g_autoptr(GtkBitset) selected = gtk_selection_model_get_selection (self->all);
  guint n_selected = (guint) gtk_bitset_get_size (selected);

  if (self->n_selected == n_selected)
    return;

  self->n_selected = n_selected;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_N_SELECTED]);
}

static void
items_changed_cb (ScoutResultsSelection *self,
                  guint                  position,
                  guint                  n_removed,
                  guint                  n_added)
{
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
  count (self);
}

static void
selection_changed_cb (ScoutResultsSelection *self,
                      guint                  position,
                      guint                  n_items)
{
  gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), position, n_items);
  count (self);
}

static void
scout_results_selection_dispose (GObject *object)
{
  ScoutResultsSelection *self = SCOUT_RESULTS_SELECTION (object);

  if (self->all != NULL)
    g_signal_handlers_disconnect_by_data (self->all, self);

  G_OBJECT_CLASS (scout_results_selection_parent_class)->dispose (object);
}

static void
scout_results_selection_finalize (GObject *object)
{
  g_clear_object (&SCOUT_RESULTS_SELECTION (object)->all);
  g_clear_object (&SCOUT_RESULTS_SELECTION (object)->anchor);

  G_OBJECT_CLASS (scout_results_selection_parent_class)->finalize (object);
}

static void
scout_results_selection_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  ScoutResultsSelection *self = SCOUT_RESULTS_SELECTION (object);

  switch ((ScoutResultsSelectionProperty) prop_id)
    {
    case PROP_N_SELECTED:
      g_value_set_uint (value, scout_results_selection_get_n_selected (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_results_selection_class_init (ScoutResultsSelectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_results_selection_dispose;
  object_class->finalize = scout_results_selection_finalize;
  object_class->get_property = scout_results_selection_get_property;

  /**
   * ScoutResultsSelection:n-selected:
   *
   * How many items are selected.
   */
  props[PROP_N_SELECTED] = g_param_spec_uint ("n-selected", NULL, NULL, 0, G_MAXUINT, 0,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_results_selection_init (ScoutResultsSelection *self)
{
}

ScoutResultsSelection *
scout_results_selection_new (GListModel *model)
{
  ScoutResultsSelection *self = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (model), NULL);

  self = g_object_new (SCOUT_TYPE_RESULTS_SELECTION, NULL);
  self->all = GTK_SELECTION_MODEL (gtk_multi_selection_new (model));
  g_signal_connect_object (self->all, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->all, "selection-changed", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

guint
scout_results_selection_get_n_selected (ScoutResultsSelection *self)
{
  g_return_val_if_fail (SCOUT_IS_RESULTS_SELECTION (self), 0);

  return self->n_selected;
}

/* The results may have come into another order meanwhile, or be others. */
static guint
find_anchor (ScoutResultsSelection *self,
             guint                  otherwise)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->all));

  for (guint i = 0; self->anchor != NULL && i < n_items; i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (G_LIST_MODEL (self->all), i);

      if (item == self->anchor)
        return i;
    }

  return otherwise;
}

void
scout_results_selection_extend_to (ScoutResultsSelection *self,
                                   guint                  position)
{
  guint anchor = 0;

  g_return_if_fail (SCOUT_IS_RESULTS_SELECTION (self));

  anchor = find_anchor (self, position);
  gtk_selection_model_select_range (self->all, MIN (anchor, position),
                                    MAX (anchor, position) - MIN (anchor, position) + 1, TRUE);
}

GPtrArray *
scout_results_selection_dup_items (ScoutResultsSelection *self)
{
  GPtrArray *items = NULL;
  g_autoptr(GtkBitset) selected = NULL;
  GtkBitsetIter iter;
  guint position = 0;

  g_return_val_if_fail (SCOUT_IS_RESULTS_SELECTION (self), NULL);

  items = g_ptr_array_new_with_free_func (g_object_unref);
  selected = gtk_selection_model_get_selection (self->all);
  for (gboolean has_item = gtk_bitset_iter_init_first (&iter, selected, &position); has_item;
       has_item = gtk_bitset_iter_next (&iter, &position))
    g_ptr_array_add (items, g_list_model_get_item (G_LIST_MODEL (self->all), position));

  return items;
}
