/* scout-filter-toggles.c: a filter with few values, all in sight.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which buttons are linked and which are pills follows from how many values there are and how long
 * their labels are in the person's language. GTK's groups of toggle buttons are not used: they let
 * nobody take a choice back. */

#include "config.h"

#include "scout-filter-toggles.h"

#include "scout-filter-chip.h"
#include "scout-tooltip.h"
#include "scout-wrap-layout.h"

#include <glib/gi18n.h>

/* More buttons than these are a wall. */
#define MAX_TOGGLES 8
/* Longer labels belong into a menu. */
#define LONGEST_TOGGLE 12
/* With these, "Any" and its neighbours fit into one line. */
#define MAX_LINKED 3
#define LONGEST_LINE 24

struct _ScoutFilterToggles
{
  GtkBox parent_instance;

  const ScoutCatalogParameter *parameter;
  GPtrArray *toggles;          /* (owned) (element-type GtkToggleButton): in the values' order */
  GtkToggleButton *any_toggle; /* (nullable) */
  gboolean is_showing;
};

static void scout_filter_toggles_iface_init (ScoutFilterControlInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFilterToggles, scout_filter_toggles, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_FILTER_CONTROL,
                                                      scout_filter_toggles_iface_init))

static gboolean
is_list (const ScoutCatalogParameter *parameter)
{
  return parameter->kind == SCOUT_CATALOG_KIND_MULTI_CHOICE;
}

static gboolean
is_linked (const ScoutCatalogParameter *parameter)
{
  glong length = g_utf8_strlen (_("Any"), -1);

  if (is_list (parameter) || parameter->values->n_values > MAX_LINKED)
    return FALSE;

  for (gsize i = 0; i < parameter->values->n_values; i++)
    length += g_utf8_strlen (parameter->values->values[i].label, -1);

  return length <= LONGEST_LINE;
}

gboolean
scout_filter_toggles_suit (const ScoutCatalogParameter *parameter)
{
  g_return_val_if_fail (parameter != NULL, FALSE);

  if ((parameter->kind != SCOUT_CATALOG_KIND_CHOICE &&
       parameter->kind != SCOUT_CATALOG_KIND_SWITCH &&
       parameter->kind != SCOUT_CATALOG_KIND_MULTI_CHOICE) ||
      parameter->values == NULL || parameter->values->n_values > MAX_TOGGLES)
    return FALSE;

  for (gsize i = 0; i < parameter->values->n_values; i++)
    {
      if (g_utf8_strlen (parameter->values->values[i].label, -1) > LONGEST_TOGGLE)
        return FALSE;
    }

  return TRUE;
}

static GtkToggleButton *
get_toggle (ScoutFilterToggles *self,
            gsize               i)
{
  return g_ptr_array_index (self->toggles, i);
}

static guint
count_chosen (ScoutFilterToggles *self)
{
  guint n_chosen = 0;

  for (guint i = 0; i < self->toggles->len; i++)
    {
      if (gtk_toggle_button_get_active (get_toggle (self, i)))
        n_chosen++;
    }

  return n_chosen;
}

/* Where no more values are taken, no more can be chosen. */
static void
update (ScoutFilterToggles *self)
{
  guint n_chosen = count_chosen (self);
  gboolean is_full = self->parameter->max_items > 0 &&
                     n_chosen >= (guint) self->parameter->max_items;

  for (guint i = 0; i < self->toggles->len; i++)
    gtk_widget_set_sensitive (GTK_WIDGET (get_toggle (self, i)),
                              !is_full || gtk_toggle_button_get_active (get_toggle (self, i)));
  if (self->any_toggle != NULL)
    gtk_toggle_button_set_active (self->any_toggle, n_chosen == 0);
}

static gboolean
has_value (ScoutFilterToggles *self,
           ScoutQuery         *query,
           const char         *id)
{
  if (is_list (self->parameter))
    return g_strv_contains (scout_query_get_list (query, self->parameter->id), id);

  return g_strcmp0 (scout_query_get_text (query, self->parameter->id), id) == 0;
}

static void
scout_filter_toggles_show (ScoutFilterControl *control,
                           ScoutQuery         *query)
{
  ScoutFilterToggles *self = SCOUT_FILTER_TOGGLES (control);

  self->is_showing = TRUE;
  for (guint i = 0; i < self->toggles->len; i++)
    gtk_toggle_button_set_active (get_toggle (self, i),
                                  has_value (self, query,
                                             self->parameter->values->values[i].id));
  update (self);
  self->is_showing = FALSE;
}

static void
scout_filter_toggles_apply (ScoutFilterControl *control,
                            ScoutQueryBuilder  *builder)
{
  ScoutFilterToggles *self = SCOUT_FILTER_TOGGLES (control);
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  g_auto(GStrv) list = NULL;

  for (guint i = 0; i < self->toggles->len; i++)
    {
      if (gtk_toggle_button_get_active (get_toggle (self, i)))
        g_strv_builder_add (ids, self->parameter->values->values[i].id);
    }
  list = g_strv_builder_end (ids);
  if (is_list (self->parameter))
    scout_query_builder_set_list (builder, self->parameter->id, (const char * const *) list);
  else
    scout_query_builder_set_text (builder, self->parameter->id, list[0]);
}

static void
scout_filter_toggles_clear (ScoutFilterControl *control)
{
  ScoutFilterToggles *self = SCOUT_FILTER_TOGGLES (control);

  self->is_showing = TRUE;
  for (guint i = 0; i < self->toggles->len; i++)
    gtk_toggle_button_set_active (get_toggle (self, i), FALSE);
  update (self);
  self->is_showing = FALSE;
}

/* Of a single choice, the others go off. */
static void
release_others (ScoutFilterToggles *self,
                GtkToggleButton    *pressed) /* (nullable) */
{
  for (guint i = 0; i < self->toggles->len; i++)
    {
      if (get_toggle (self, i) != pressed)
        gtk_toggle_button_set_active (get_toggle (self, i), FALSE);
    }
}

static void
toggled_cb (GtkToggleButton *toggle,
            gpointer         user_data)
{
  ScoutFilterToggles *self = user_data;

  if (self->is_showing)
    return;

  self->is_showing = TRUE;
  if (toggle == self->any_toggle)
    release_others (self, NULL);
  else if (!is_list (self->parameter) && gtk_toggle_button_get_active (toggle))
    release_others (self, toggle);
  update (self);
  self->is_showing = FALSE;
  scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

static GtkToggleButton *
add_toggle (ScoutFilterToggles *self,
            GtkWidget          *box,
            const char         *label)
{
  GtkWidget *toggle = gtk_toggle_button_new_with_label (label);
  GtkWidget *words = gtk_button_get_child (GTK_BUTTON (toggle));
  g_autofree char *name = g_strdup_printf ("%s: %s", self->parameter->label, label);

  scout_filter_chip_keep_order (words);
  gtk_label_set_ellipsize (GTK_LABEL (words), PANGO_ELLIPSIZE_END);
  scout_tooltip_show_whole (GTK_LABEL (words));
  /* Those that stand side by side share the line as their words need it: all as wide as the widest
   * would be wider than the panel in some languages. */
  gtk_widget_set_hexpand (toggle, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  g_signal_connect_object (toggle, "toggled", G_CALLBACK (toggled_cb), self, 0);
  gtk_box_append (GTK_BOX (box), toggle);

  return GTK_TOGGLE_BUTTON (toggle);
}

/* Left and right go from one to the next, and on to the next line. GTK would leave at the end of a
 * line for what stands anywhere beyond, be it the head of the group, which folds at a space. */
static gboolean
scout_filter_toggles_focus (GtkWidget        *widget,
                            GtkDirectionType  direction)
{
  GtkWidget *focus = gtk_widget_get_focus_child (gtk_widget_get_first_child (widget));
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *next = NULL;

  if (focus == NULL || (direction != GTK_DIR_LEFT && direction != GTK_DIR_RIGHT))
    return GTK_WIDGET_CLASS (scout_filter_toggles_parent_class)->focus (widget, direction);

  next = (direction == GTK_DIR_LEFT) == is_rtl ? gtk_widget_get_next_sibling (focus)
                                               : gtk_widget_get_prev_sibling (focus);
  if (next != NULL)
    gtk_widget_grab_focus (next);

  return TRUE;
}

static void
scout_filter_toggles_finalize (GObject *object)
{
  g_ptr_array_unref (SCOUT_FILTER_TOGGLES (object)->toggles);

  G_OBJECT_CLASS (scout_filter_toggles_parent_class)->finalize (object);
}

static void
scout_filter_toggles_class_init (ScoutFilterTogglesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_filter_toggles_finalize;
  GTK_WIDGET_CLASS (klass)->focus = scout_filter_toggles_focus;
}

static void
scout_filter_toggles_iface_init (ScoutFilterControlInterface *iface)
{
  iface->show = scout_filter_toggles_show;
  iface->apply = scout_filter_toggles_apply;
  iface->clear = scout_filter_toggles_clear;
}

static void
scout_filter_toggles_init (ScoutFilterToggles *self)
{
  self->toggles = g_ptr_array_new ();
}

GtkWidget *
scout_filter_toggles_new (const ScoutCatalogParameter *parameter)
{
  ScoutFilterToggles *self = NULL;
  GtkWidget *box = NULL;

  g_return_val_if_fail (parameter != NULL && parameter->values != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_TOGGLES, NULL);
  self->parameter = parameter;
  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (self), box);
  if (is_linked (parameter))
    {
      gtk_widget_add_css_class (box, "linked");
      self->any_toggle = add_toggle (self, box, _("Any"));
    }
  else
    {
      gtk_widget_set_layout_manager (box, scout_wrap_layout_new ());
      gtk_widget_add_css_class (box, "filter-pills");
    }
  for (gsize i = 0; i < parameter->values->n_values; i++)
    g_ptr_array_add (self->toggles, add_toggle (self, box, parameter->values->values[i].label));
  update (self);

  return GTK_WIDGET (self);
}
