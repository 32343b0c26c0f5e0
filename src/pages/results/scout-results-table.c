/* scout-results-table.c: results as rows of a table.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A GtkColumnView whose columns are those that the catalogue has for the endpoint. All columns are
 * there from the start, and those that nobody wants are hidden, so that the order stays the same.
 * Signals and not templates, because the columns are known at run time only. */

#include "config.h"

#include "scout-results-table.h"

#include "scout-reading-start.h"
#include "scout-result-cell.h"
#include "scout-results-name.h"
#include "scout-results-titles.h"
#include "scout-spoken.h"
#include "scout-tab-stop.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define COLUMN_KEY "scout-results-column"
/* No field is called so. */
#define FIRST_ID "first"
/* Widths in characters: a figure in full, a word or two. */
#define LEAST_FIGURE_CHARACTERS 9
#define FIGURE_CHARACTERS 10
#define LEAST_CHARACTERS 12
#define USUAL_CHARACTERS 14
#define LIST_CHARACTERS 20

struct _ScoutResultsTable
{
  AdwBin parent_instance;

  GPtrArray *columns;           /* (owned) (element-type ScoutResultsColumn) */
  GPtrArray *view_columns;      /* (owned) (element-type GtkColumnViewColumn): one for each */
  ScoutPictureSource *pictures; /* (owned) (nullable) */
  ScoutKeeper *keeper;          /* (owned) (nullable) */
  ScoutResultsOrder *order;     /* (owned) */
  ScoutResultsWidths *widths;   /* (owned) */
  GSimpleActionGroup *actions;  /* (owned) */
  GMenu *menu;                  /* (owned) */

  GtkScrolledWindow *scroller;
  GtkColumnView *view;
};

typedef enum
{
  PROP_SHOWN = 1,
} ScoutResultsTableProperty;

static GParamSpec *props[PROP_SHOWN + 1];

enum
{
  SIGNAL_ACTIVATE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutResultsTable, scout_results_table, ADW_TYPE_BIN)

static const ScoutResultsColumn *
get_column (ScoutResultsTable *self,
            guint              index)
{
  return g_ptr_array_index (self->columns, index);
}

static gboolean
is_shown (ScoutResultsTable *self,
          guint              index)
{
  return gtk_column_view_column_get_visible (g_ptr_array_index (self->view_columns, index));
}

/* "Maya Lindqvist, Followers 482,310, Country Canada, saved": before GTK 4.12 a row has no name of
 * its own, and a list of cells is not what anybody wants to hear. */
static char *
dup_sentence (ScoutResultsTable *self,
              gpointer           item)
{
  g_autofree char *title = scout_results_name_dup_title (item);
  GString *sentence = g_string_new (title);

  for (guint i = 0; i < self->columns->len; i++)
    {
      const ScoutResultsColumn *column = get_column (self, i);
      g_autofree char *words = NULL;

      if (!is_shown (self, i))
        continue;
      words = scout_results_column_dup_words (column, item);
      if (g_strcmp0 (words, SCOUT_WORDING_UNKNOWN) != 0)
        g_string_append_printf (sentence, ", %s %s", column->label, words);
    }
  if (SCOUT_IS_CREATOR (item) && self->keeper != NULL && scout_keeper_has_star (self->keeper, item))
    g_string_append_printf (sentence, ", %s", _("saved"));

  return g_string_free (sentence, FALSE);
}

static void
describe_row (ScoutResultsTable *self,
              GtkListItem       *item)
{
  GtkWidget *cell = gtk_widget_get_parent (gtk_list_item_get_child (item));
  GtkWidget *row = cell != NULL ? gtk_widget_get_parent (cell) : NULL;
  g_autofree char *sentence = NULL;

  if (row == NULL || gtk_list_item_get_item (item) == NULL)
    return;

  sentence = dup_sentence (self, gtk_list_item_get_item (item));
  scout_spoken_tell (row, GTK_ACCESSIBLE_PROPERTY_LABEL, sentence);
}

static void
setup_name_cb (ScoutResultsTable *self,
               GtkListItem       *item)
{
  GtkWidget *name = scout_results_name_new (self->pictures, self->keeper);

  scout_result_cell_attach (name, item);
  scout_result_cell_ignore_hovering (name);
  gtk_list_item_set_child (item, name);
}

static void
bind_name_cb (ScoutResultsTable *self,
              GtkListItem       *item)
{
  scout_results_name_set_item (SCOUT_RESULTS_NAME (gtk_list_item_get_child (item)),
                               gtk_list_item_get_item (item));
  describe_row (self, item);
}

static void
unbind_name_cb (ScoutResultsTable *self,
                GtkListItem       *item)
{
  scout_results_name_set_item (SCOUT_RESULTS_NAME (gtk_list_item_get_child (item)), NULL);
}

static void
teardown_cb (ScoutResultsTable *self,
             GtkListItem       *item)
{
  if (gtk_list_item_get_child (item) != NULL)
    scout_result_cell_attach (gtk_list_item_get_child (item), NULL);
}

/* Inscriptions are measured by characters and not by what stands in them. */
static void
setup_text_cb (ScoutResultsTable  *self,
               GtkListItem        *item,
               GtkListItemFactory *factory)
{
  const ScoutResultsColumn *column = g_object_get_data (G_OBJECT (factory), COLUMN_KEY);
  gboolean is_list = column->field != NULL && column->field->is_list;
  GtkWidget *text = g_object_new (GTK_TYPE_INSCRIPTION,
                                  "min-chars", column->is_number ? LEAST_FIGURE_CHARACTERS
                                                                 : LEAST_CHARACTERS,
                                  "nat-chars", column->is_number ? FIGURE_CHARACTERS
                                               : is_list         ? LIST_CHARACTERS
                                                                 : USUAL_CHARACTERS,
                                  "text-overflow", GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END,
                                  "valign", GTK_ALIGN_CENTER,
                                  NULL);

  if (column->is_number)
    gtk_widget_add_css_class (text, "numeric");
  scout_result_cell_attach (text, item);
  gtk_list_item_set_child (item, text);
}

static void
bind_text_cb (ScoutResultsTable  *self,
              GtkListItem        *item,
              GtkListItemFactory *factory)
{
  const ScoutResultsColumn *column = g_object_get_data (G_OBJECT (factory), COLUMN_KEY);
  g_autofree char *words = scout_results_column_dup_words (column, gtk_list_item_get_item (item));

  scout_result_cell_set_text (GTK_INSCRIPTION (gtk_list_item_get_child (item)), words,
                              column->is_number);
}

static GtkListItemFactory *
new_factory (ScoutResultsTable        *self,
             const ScoutResultsColumn *column) /* (nullable) */
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  gboolean is_name = column == NULL;

  g_object_set_data (G_OBJECT (factory), COLUMN_KEY, (gpointer) column);
  g_signal_connect_object (factory, "setup",
                           is_name ? G_CALLBACK (setup_name_cb) : G_CALLBACK (setup_text_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind",
                           is_name ? G_CALLBACK (bind_name_cb) : G_CALLBACK (bind_text_cb), self,
                           G_CONNECT_SWAPPED);
  if (is_name)
    g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_name_cb), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "teardown", G_CALLBACK (teardown_cb), self, G_CONNECT_SWAPPED);

  return factory;
}

static GtkColumnViewColumn *
append_column (ScoutResultsTable        *self,
               const char               *title,
               const ScoutResultsColumn *column) /* (nullable) */
{
  g_autoptr(GtkColumnViewColumn) view_column =
    gtk_column_view_column_new (title, new_factory (self, column));

  gtk_column_view_column_set_resizable (view_column, TRUE);
  scout_results_order_add (self->order, view_column, column);
  scout_results_widths_add (self->widths, view_column, column != NULL ? column->id : FIRST_ID);
  gtk_column_view_append_column (self->view, view_column);

  return view_column;
}

static void
update_titles (ScoutResultsTable *self)
{
  scout_results_titles_update (self->view, self->columns, self->order);
}

static GSimpleAction *
get_action (ScoutResultsTable *self,
            guint              index)
{
  return G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self->actions),
                                                      get_column (self, index)->id));
}

static void
show_column (ScoutResultsTable *self,
             guint              index,
             gboolean           is_wanted)
{
  gtk_column_view_column_set_visible (g_ptr_array_index (self->view_columns, index), is_wanted);
  g_simple_action_set_state (get_action (self, index), g_variant_new_boolean (is_wanted));
}

static void
column_toggled_cb (ScoutResultsTable *self,
                   GVariant          *state,
                   GSimpleAction     *action)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      if (get_action (self, i) == action)
        show_column (self, i, g_variant_get_boolean (state));
    }
  update_titles (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SHOWN]);
}

static void
add_action (ScoutResultsTable        *self,
            const ScoutResultsColumn *column)
{
  g_autoptr(GSimpleAction) action = NULL;
  g_autofree char *name = g_strconcat ("columns.", column->id, NULL);

  action = g_simple_action_new_stateful (column->id, NULL,
                                         g_variant_new_boolean (column->is_usual));
  g_signal_connect_object (action, "change-state", G_CALLBACK (column_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (action));
  g_menu_append (self->menu, column->label, name);
}

static void
view_activate_cb (ScoutResultsTable *self,
                  guint              position)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATE], 0, position);
}

static void
scout_results_table_dispose (GObject *object)
{
  ScoutResultsTable *self = SCOUT_RESULTS_TABLE (object);

  g_clear_object (&self->order);
  g_clear_object (&self->widths);
  g_clear_object (&self->actions);
  g_clear_object (&self->menu);
  g_clear_object (&self->pictures);
  g_clear_object (&self->keeper);

  G_OBJECT_CLASS (scout_results_table_parent_class)->dispose (object);
}

static void
scout_results_table_finalize (GObject *object)
{
  ScoutResultsTable *self = SCOUT_RESULTS_TABLE (object);

  g_clear_pointer (&self->view_columns, g_ptr_array_unref);
  g_clear_pointer (&self->columns, g_ptr_array_unref);

  G_OBJECT_CLASS (scout_results_table_parent_class)->finalize (object);
}

static void
scout_results_table_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch ((ScoutResultsTableProperty) prop_id)
    {
    case PROP_SHOWN:
      g_value_take_boxed (value, scout_results_table_dup_shown (SCOUT_RESULTS_TABLE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_results_table_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch ((ScoutResultsTableProperty) prop_id)
    {
    case PROP_SHOWN:
      scout_results_table_set_shown (SCOUT_RESULTS_TABLE (object), g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_results_table_class_init (ScoutResultsTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_results_table_dispose;
  object_class->finalize = scout_results_table_finalize;
  object_class->get_property = scout_results_table_get_property;
  object_class->set_property = scout_results_table_set_property;

  /**
   * ScoutResultsTable:shown:
   *
   * Which columns are shown besides the first one, by their ids.
   */
  props[PROP_SHOWN] = g_param_spec_boxed ("shown", NULL, NULL, G_TYPE_STRV,
                                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY
                                          | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  /**
   * ScoutResultsTable::activate:
   * @self: the table
   * @position: position of a row
   *
   * The person wants to see what a row is about.
   */
  signals[SIGNAL_ACTIVATE] = g_signal_new ("activate", G_TYPE_FROM_CLASS (klass),
                                           G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
scout_results_table_init (ScoutResultsTable *self)
{
  GtkWidget *stop = NULL;

  self->actions = g_simple_action_group_new ();
  self->menu = g_menu_new ();
  self->view_columns = g_ptr_array_new_with_free_func (g_object_unref);
  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  gtk_column_view_set_reorderable (self->view, FALSE);
  gtk_column_view_set_show_row_separators (self->view, TRUE);
  gtk_column_view_set_single_click_activate (self->view, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "results-table");
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (view_activate_cb), self,
                           G_CONNECT_SWAPPED);
  self->order = scout_results_order_new (self->view);
  self->widths = scout_results_widths_new ();
  self->scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_child (self->scroller, GTK_WIDGET (self->view));
  stop = g_object_new (SCOUT_TYPE_TAB_STOP, "child", self->scroller, NULL);
  scout_reading_start_install (self->scroller, GTK_SCROLLABLE (self->view));
  adw_bin_set_child (ADW_BIN (self), stop);
}

GtkWidget *
scout_results_table_new (GPtrArray          *columns,
                         const char         *name_label,
                         ScoutPictureSource *pictures,
                         ScoutKeeper        *keeper)
{
  ScoutResultsTable *self = NULL;

  g_return_val_if_fail (columns != NULL, NULL);
  g_return_val_if_fail (name_label != NULL, NULL);
  g_return_val_if_fail (pictures == NULL || SCOUT_IS_PICTURE_SOURCE (pictures), NULL);
  g_return_val_if_fail (keeper == NULL || SCOUT_IS_KEEPER (keeper), NULL);

  self = g_object_new (SCOUT_TYPE_RESULTS_TABLE, NULL);
  self->columns = columns;
  g_set_object (&self->pictures, pictures);
  g_set_object (&self->keeper, keeper);
  gtk_column_view_column_set_expand (append_column (self, name_label, NULL), TRUE);
  for (guint i = 0; i < columns->len; i++)
    {
      const ScoutResultsColumn *column = get_column (self, i);

      g_ptr_array_add (self->view_columns,
                       g_object_ref (append_column (self, column->label, column)));
      add_action (self, column);
    }
  scout_results_table_set_shown (self, NULL);

  return GTK_WIDGET (self);
}

void
scout_results_table_set_model (ScoutResultsTable *self,
                               GtkSelectionModel *model)
{
  g_return_if_fail (SCOUT_IS_RESULTS_TABLE (self));
  g_return_if_fail (model == NULL || GTK_IS_SELECTION_MODEL (model));

  gtk_column_view_set_model (self->view, model);
}

GtkSelectionModel *
scout_results_table_get_model (ScoutResultsTable *self)
{
  g_return_val_if_fail (SCOUT_IS_RESULTS_TABLE (self), NULL);

  return gtk_column_view_get_model (self->view);
}

GtkWidget *
scout_results_table_get_view (ScoutResultsTable *self)
{
  g_return_val_if_fail (SCOUT_IS_RESULTS_TABLE (self), NULL);

  return GTK_WIDGET (self->view);
}

GtkScrolledWindow *
scout_results_table_get_scroller (ScoutResultsTable *self)
{
  g_return_val_if_fail (SCOUT_IS_RESULTS_TABLE (self), NULL);

  return self->scroller;
}

ScoutResultsOrder *
scout_results_table_get_order (ScoutResultsTable *self)
{
  g_return_val_if_fail (SCOUT_IS_RESULTS_TABLE (self), NULL);

  return self->order;
}

ScoutResultsWidths *
scout_results_table_get_widths (ScoutResultsTable *self)
{
  g_return_val_if_fail (SCOUT_IS_RESULTS_TABLE (self), NULL);

  return self->widths;
}

GMenuModel *
scout_results_table_get_menu (ScoutResultsTable *self)
{
  g_return_val_if_fail (SCOUT_IS_RESULTS_TABLE (self), NULL);

  return G_MENU_MODEL (self->menu);
}

GActionGroup *
scout_results_table_get_actions (ScoutResultsTable *self)
{
  g_return_val_if_fail (SCOUT_IS_RESULTS_TABLE (self), NULL);

  return G_ACTION_GROUP (self->actions);
}

GStrv
scout_results_table_dup_shown (ScoutResultsTable *self)
{
  g_autoptr(GStrvBuilder) shown = g_strv_builder_new ();

  g_return_val_if_fail (SCOUT_IS_RESULTS_TABLE (self), NULL);

  for (guint i = 0; i < self->columns->len; i++)
    {
      if (is_shown (self, i))
        g_strv_builder_add (shown, get_column (self, i)->id);
    }

  return g_strv_builder_end (shown);
}

void
scout_results_table_set_shown (ScoutResultsTable  *self,
                               const char * const *shown)
{
  g_return_if_fail (SCOUT_IS_RESULTS_TABLE (self));

  for (guint i = 0; i < self->columns->len; i++)
    {
      const ScoutResultsColumn *column = get_column (self, i);

      show_column (self, i, shown != NULL ? g_strv_contains (shown, column->id)
                                          : column->is_usual);
    }
  update_titles (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SHOWN]);
}

GPtrArray *
scout_results_table_dup_shown_columns (ScoutResultsTable *self)
{
  GPtrArray *shown = NULL;

  g_return_val_if_fail (SCOUT_IS_RESULTS_TABLE (self), NULL);

  shown = g_ptr_array_new ();
  for (guint i = 0; i < self->columns->len; i++)
    {
      if (is_shown (self, i))
        g_ptr_array_add (shown, g_ptr_array_index (self->columns, i));
    }

  return shown;
}
