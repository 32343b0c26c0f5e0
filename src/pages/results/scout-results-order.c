/* scout-results-order.c: by which column a table of results is sorted.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* GTK 4.8 does not tell which title was clicked, only that its sorter has changed. So the sorter is
 * asked to compare two things that are no results: the column that answers is the one, and its
 * answer says which way round.
 *
 * What a row is compared by is worked out once and kept until another column is sorted by. */

#include "config.h"

#include "scout-results-order.h"

#include "scout-results-name.h"

typedef struct
{
  ScoutResultsOrder *order;         /* (unowned): owns this */
  GtkColumnViewColumn *view_column; /* (owned) */
  const ScoutResultsColumn *column; /* (nullable) */
} Key;

/* What one row is compared by. */
typedef struct
{
  gboolean is_known;
  double number;
  char *text; /* (owned) (nullable): as strcmp() compares it */
} Value;

struct _ScoutResultsOrder
{
  GObject parent_instance;

  GtkColumnView *view; /* (unowned) */
  GPtrArray *keys;     /* (owned) (element-type Key) */
  GHashTable *values;  /* (owned) (element-type GObject Value): of the key that is sorted by */
  char *remote;        /* (owned) (nullable) */
  gboolean can_change;

  const Key *key; /* (nullable): what the titles show */
  GtkSortType direction;
  gboolean is_local;
  gboolean is_setting;
  const Key *answered; /* (nullable): while the sorter is asked */
  gboolean is_asking;
};

G_DEFINE_FINAL_TYPE (ScoutResultsOrder, scout_results_order, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_WANTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
value_free (gpointer data)
{
  Value *value = data;

  g_free (value->text);
  g_free (value);
}

static void
key_free (gpointer data)
{
  Key *key = data;

  g_object_unref (key->view_column);
  g_free (key);
}

static void
take_text (Value      *value,
           const char *words)
{
  g_autofree char *folded = g_utf8_casefold (words, -1);

  value->text = g_utf8_collate_key (folded, -1);
  value->is_known = *words != '\0';
}

static Value *
new_value (const Key *key,
           gpointer   item)
{
  Value *value = g_new0 (Value, 1);
  ScoutCell cell = { SCOUT_CELL_UNKNOWN };
  g_autofree char *words = NULL;

  if (key->column == NULL)
    {
      words = scout_results_name_dup_title (item);
      take_text (value, words);
      return value;
    }

  scout_results_column_fill (key->column, &cell, item);
  value->is_known = cell.kind != SCOUT_CELL_UNKNOWN
                    && (cell.kind != SCOUT_CELL_LIST || cell.list[0] != NULL);
  value->number = cell.number;
  if (cell.kind == SCOUT_CELL_TEXT || cell.kind == SCOUT_CELL_LIST)
    {
      /* Times are sorted as they are written for programs. */
      words = key->column->order != NULL ? g_strdup (cell.text)
                                         : scout_results_column_dup_words (key->column, item);
      take_text (value, words);
    }
  scout_cell_clear (&cell);

  return value;
}

static const Value *
get_value (const Key *key,
           gpointer   item)
{
  Value *value = g_hash_table_lookup (key->order->values, item);

  if (value == NULL)
    {
      value = new_value (key, item);
      g_hash_table_insert (key->order->values, g_object_ref (item), value);
    }

  return value;
}

static int
compare_known (const Value *a,
               const Value *b)
{
  if (a->text != NULL && b->text != NULL)
    return strcmp (a->text, b->text);

  return (a->number > b->number) - (a->number < b->number);
}

static int
compare_cb (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  Key *key = user_data;
  ScoutResultsOrder *self = key->order;
  const Value *first = NULL;
  const Value *second = NULL;

  if (self->is_asking)
    {
      if (self->answered == NULL)
        self->answered = key;
      return 1;
    }
  if (key != self->key)
    return 0;

  first = get_value (key, (gpointer) a);
  second = get_value (key, (gpointer) b);
  if (first->is_known && second->is_known)
    return compare_known (first, second);
  /* The view turns the answer round for a falling order; the unknown is not turned. */
  if (self->direction == GTK_SORT_DESCENDING)
    return first->is_known - second->is_known;

  return second->is_known - first->is_known;
}

static const Key *
find_remote (ScoutResultsOrder *self,
             const char        *order) /* (nullable) */
{
  for (guint i = 0; order != NULL && i < self->keys->len; i++)
    {
      const Key *key = g_ptr_array_index (self->keys, i);

      if (key->column != NULL && g_strcmp0 (key->column->order, order) == 0)
        return key;
    }

  return NULL;
}

/* Lets the titles show what holds. */
static void
set (ScoutResultsOrder *self,
     const Key         *key, /* (nullable) */
     GtkSortType        direction,
     gboolean           is_local)
{
  gboolean was_local = self->is_local;

  if (key != self->key)
    g_hash_table_remove_all (self->values);
  self->key = key;
  self->direction = direction;
  self->is_local = key != NULL && is_local;

  self->is_setting = TRUE;
  gtk_column_view_sort_by_column (self->view, key != NULL ? key->view_column : NULL, direction);
  self->is_setting = FALSE;
  if (was_local || self->is_local)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* The order that Meta answers in, which the titles show again. */
static void
show_remote (ScoutResultsOrder *self)
{
  set (self, find_remote (self, self->remote), GTK_SORT_DESCENDING, FALSE);
}

static gboolean
begins_with_greatest (const Key *key)
{
  return key->column != NULL && (key->column->is_number || key->column->order != NULL);
}

static void
want (ScoutResultsOrder *self,
      const char        *order)
{
  show_remote (self);
  g_signal_emit (self, signals[SIGNAL_WANTED], 0, order);
}

static void
click (ScoutResultsOrder *self,
       const Key         *key)
{
  GtkSortType first = begins_with_greatest (key) ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING;
  gboolean is_again = key == self->key;

  if (is_again && self->direction != first)
    show_remote (self);
  else if (is_again)
    set (self, key, first == GTK_SORT_ASCENDING ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING, TRUE);
  else if (self->can_change && key->column != NULL && key->column->order != NULL)
    want (self, key->column->order);
  else
    set (self, key, first, TRUE);
}

static void
sorter_changed_cb (ScoutResultsOrder *self,
                   int                change,
                   GtkSorter         *sorter)
{
  if (self->is_setting)
    return;

  self->answered = NULL;
  self->is_asking = TRUE;
  gtk_sorter_compare (sorter, self, self->view);
  self->is_asking = FALSE;
  if (self->answered != NULL)
    click (self, self->answered);
}

/* Whoever still holds the view's sorter sorts by nothing from now on. */
static void
scout_results_order_dispose (GObject *object)
{
  ScoutResultsOrder *self = SCOUT_RESULTS_ORDER (object);

  self->is_setting = TRUE;
  for (guint i = 0; i < self->keys->len; i++)
    gtk_column_view_column_set_sorter (
      ((Key *) g_ptr_array_index (self->keys, i))->view_column, NULL);
  g_ptr_array_set_size (self->keys, 0);
  self->key = NULL;

  G_OBJECT_CLASS (scout_results_order_parent_class)->dispose (object);
}

static void
scout_results_order_finalize (GObject *object)
{
  ScoutResultsOrder *self = SCOUT_RESULTS_ORDER (object);

  g_clear_pointer (&self->keys, g_ptr_array_unref);
  g_clear_pointer (&self->values, g_hash_table_unref);
  g_clear_pointer (&self->remote, g_free);

  G_OBJECT_CLASS (scout_results_order_parent_class)->finalize (object);
}

static void
scout_results_order_class_init (ScoutResultsOrderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_results_order_dispose;
  G_OBJECT_CLASS (klass)->finalize = scout_results_order_finalize;

  /**
   * ScoutResultsOrder::changed:
   * @self: the order
   *
   * What has been loaded is to be sorted in another way, or not any more.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

  /**
   * ScoutResultsOrder::wanted:
   * @self: the order
   * @order: the catalogue's name of it
   *
   * The person wants the results in another order of Meta's. Nothing changes until somebody calls
   * scout_results_order_set_remote().
   */
  signals[SIGNAL_WANTED] = g_signal_new ("wanted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
scout_results_order_init (ScoutResultsOrder *self)
{
  self->keys = g_ptr_array_new_with_free_func (key_free);
  self->values = g_hash_table_new_full (NULL, NULL, g_object_unref, value_free);
}

ScoutResultsOrder *
scout_results_order_new (GtkColumnView *view)
{
  ScoutResultsOrder *self = NULL;

  g_return_val_if_fail (GTK_IS_COLUMN_VIEW (view), NULL);

  self = g_object_new (SCOUT_TYPE_RESULTS_ORDER, NULL);
  self->view = view;
  g_signal_connect_object (gtk_column_view_get_sorter (view), "changed",
                           G_CALLBACK (sorter_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

void
scout_results_order_add (ScoutResultsOrder        *self,
                         GtkColumnViewColumn      *view_column,
                         const ScoutResultsColumn *column)
{
  Key *key = NULL;
  g_autoptr(GtkCustomSorter) sorter = NULL;

  g_return_if_fail (SCOUT_IS_RESULTS_ORDER (self));
  g_return_if_fail (GTK_IS_COLUMN_VIEW_COLUMN (view_column));

  key = g_new0 (Key, 1);
  key->order = self;
  key->view_column = g_object_ref (view_column);
  key->column = column;
  g_ptr_array_add (self->keys, key);
  sorter = gtk_custom_sorter_new (compare_cb, key, NULL);
  gtk_column_view_column_set_sorter (view_column, GTK_SORTER (sorter));
}

void
scout_results_order_set_remote (ScoutResultsOrder *self,
                                const char        *order,
                                gboolean           can_change)
{
  g_return_if_fail (SCOUT_IS_RESULTS_ORDER (self));

  self->can_change = can_change;
  if (g_strcmp0 (self->remote, order) == 0)
    return;

  g_free (self->remote);
  self->remote = g_strdup (order);
  show_remote (self);
}

void
scout_results_order_press (ScoutResultsOrder   *self,
                           GtkColumnViewColumn *view_column)
{
  g_return_if_fail (SCOUT_IS_RESULTS_ORDER (self));
  g_return_if_fail (GTK_IS_COLUMN_VIEW_COLUMN (view_column));

  for (guint i = 0; i < self->keys->len; i++)
    {
      const Key *key = g_ptr_array_index (self->keys, i);

      if (key->view_column == view_column)
        {
          click (self, key);
          return;
        }
    }
}

GtkSorter *
scout_results_order_get_sorter (ScoutResultsOrder *self)
{
  g_return_val_if_fail (SCOUT_IS_RESULTS_ORDER (self), NULL);

  return self->is_local ? gtk_column_view_get_sorter (self->view) : NULL;
}

const char *
scout_results_order_get_label (ScoutResultsOrder *self)
{
  g_return_val_if_fail (SCOUT_IS_RESULTS_ORDER (self), NULL);

  return self->is_local ? gtk_column_view_column_get_title (self->key->view_column) : NULL;
}

void
scout_results_order_forget (ScoutResultsOrder *self)
{
  g_return_if_fail (SCOUT_IS_RESULTS_ORDER (self));

  g_hash_table_remove_all (self->values);
}
