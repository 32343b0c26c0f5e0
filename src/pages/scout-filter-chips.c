/* scout-filter-chips.c: the filters of a search, each to be changed or removed with a click.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Says each filter in the words of scout-query-wording, which speaks for all of Scout. */

#include "config.h"

#include "scout-filter-chips.h"

#include "scout-filter-chip.h"
#include "scout-filter-panel.h"
#include "scout-query-wording.h"
#include "scout-wrap-layout.h"

#include <glib/gi18n.h>

struct _ScoutFilterChips
{
  GtkWidget parent_instance;

  ScoutQuery *query; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (ScoutFilterChips, scout_filter_chips, GTK_TYPE_WIDGET)

enum
{
  REMOVED,
  CHANGE_WANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static G_DEFINE_QUARK (scout-filter-chips-parameter, parameter)

static void
removed_cb (GtkButton *button,
            gpointer   user_data)
{
  ScoutFilterChips *self = user_data;
  g_autofree char *id = g_strdup (g_object_get_qdata (G_OBJECT (button), parameter_quark ()));

  g_signal_emit (self, signals[REMOVED], 0, id);
}

static void
change_cb (GtkButton *button,
           gpointer   user_data)
{
  const char *id = g_object_get_qdata (G_OBJECT (button), parameter_quark ());

  g_signal_emit (user_data, signals[CHANGE_WANTED], 0, id);
}

static void
remove_all (ScoutFilterChips *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
add_chip (ScoutFilterChips            *self,
          const ScoutCatalogParameter *parameter)
{
  g_autofree char *value = scout_query_dup_value_description (self->query, parameter->id);
  GtkWidget *change = NULL;
  GtkWidget *remove = NULL;
  GtkWidget *chip = scout_filter_chip_new_pair (parameter->label, value, &change, &remove);

  g_object_set_qdata (G_OBJECT (change), parameter_quark (), (gpointer) parameter->id);
  g_object_set_qdata (G_OBJECT (remove), parameter_quark (), (gpointer) parameter->id);
  g_signal_connect_object (change, "clicked", G_CALLBACK (change_cb), self, 0);
  g_signal_connect_object (remove, "clicked", G_CALLBACK (removed_cb), self, 0);
  gtk_widget_set_parent (chip, GTK_WIDGET (self));
}

static void
add_clear (ScoutFilterChips *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("Clear"));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, _("Remove all filters"));
  g_signal_connect_object (button, "clicked", G_CALLBACK (removed_cb), self, 0);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
}

static void
scout_filter_chips_dispose (GObject *object)
{
  ScoutFilterChips *self = SCOUT_FILTER_CHIPS (object);

  remove_all (self);
  g_clear_object (&self->query);

  G_OBJECT_CLASS (scout_filter_chips_parent_class)->dispose (object);
}

static void
scout_filter_chips_class_init (ScoutFilterChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = scout_filter_chips_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, SCOUT_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "filterchips");

  /**
   * ScoutFilterChips::removed:
   * @self: the chips
   * @parameter_id: (nullable): the catalogue's name of a parameter, %NULL for all that have chips
   *
   * A person wants to be rid of a filter. The chip stays until another query is set.
   */
  signals[REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * ScoutFilterChips::change-wanted:
   * @self: the chips
   * @parameter_id: the catalogue's name of a parameter
   *
   * A person wants another value of a filter.
   */
  signals[CHANGE_WANTED] = g_signal_new ("change-wanted", G_TYPE_FROM_CLASS (klass),
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                         G_TYPE_STRING);
}

static void
scout_filter_chips_init (ScoutFilterChips *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

void
scout_filter_chips_set_query (ScoutFilterChips *self,
                              ScoutQuery       *query)
{
  const ScoutCatalogParameter * const *parameters = NULL;
  guint n_chips = 0;

  g_return_if_fail (SCOUT_IS_FILTER_CHIPS (self));
  g_return_if_fail (query == NULL || SCOUT_IS_QUERY (query));

  if (!g_set_object (&self->query, query))
    return;

  remove_all (self);
  if (query != NULL)
    parameters = scout_query_list_parameters (query);
  for (gsize i = 0; parameters != NULL && parameters[i] != NULL; i++)
    {
      if (!scout_filter_panel_is_filter (parameters[i]))
        continue;
      add_chip (self, parameters[i]);
      n_chips++;
    }
  if (n_chips > 1)
    add_clear (self);
  gtk_widget_set_visible (GTK_WIDGET (self), n_chips > 0);
}
