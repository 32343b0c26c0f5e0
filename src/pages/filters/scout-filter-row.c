/* scout-filter-row.c: one filter with its name, its control and what is wrong with it.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Knows its parameter by what the catalogue says of it. Which query is shown the panel knows, which
 * hands it down; a row only tells that a person has changed something. */

#include "config.h"

#include "scout-filter-row.h"

#include "scout-filter-findings.h"
#include "scout-filter-range.h"
#include "scout-filter-sight.h"
#include "scout-query-wording.h"
#include "scout-tooltip.h"

#include <glib/gi18n.h>

struct _ScoutFilterRow
{
  GtkBox parent_instance;

  const ScoutCatalogParameter *parameter;
  const ScoutCatalogParameter *partner; /* (nullable) */
  ScoutFilterControl *control;
  GtkWidget *header;
  GtkWidget *captions;
  GtkWidget *remove_button;
  ScoutFilterFindings *findings;
  GtkWidget *note; /* (nullable): where nobody knows how Meta writes the values */
};

G_DEFINE_FINAL_TYPE (ScoutFilterRow, scout_filter_row, GTK_TYPE_BOX)

enum
{
  CHANGED,
  FIXED,
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What is wrong with it stands below, and what has been typed may have pushed that down. */
static void
changed_cb (ScoutFilterRow *self)
{
  GtkRoot *root = NULL;
  GtkWidget *focus = NULL;

  g_signal_emit (self, signals[CHANGED], 0);
  /* Whoever hears of it may have taken away what had it. */
  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (gtk_widget_get_visible (GTK_WIDGET (self->findings))
      && focus != NULL && GTK_IS_EDITABLE (focus)
      && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    scout_filter_sight_reveal (GTK_WIDGET (self));
}

static void
fixed_cb (ScoutFilterRow *self,
          ScoutQuery     *query)
{
  g_signal_emit (self, signals[FIXED], 0, query);
}

static void
remove_cb (ScoutFilterRow *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static gboolean
scout_filter_row_grab_focus (GtkWidget *widget)
{
  GtkWidget *control = GTK_WIDGET (SCOUT_FILTER_ROW (widget)->control);

  return gtk_widget_grab_focus (control) || gtk_widget_child_focus (control, GTK_DIR_TAB_FORWARD);
}

static void
scout_filter_row_class_init (ScoutFilterRowClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  GTK_WIDGET_CLASS (klass)->grab_focus = scout_filter_row_grab_focus;

  /**
   * ScoutFilterRow::changed:
   * @self: the row
   *
   * A person has changed the control, which scout_filter_control_apply() puts into a query.
   */
  signals[CHANGED] = g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  /**
   * ScoutFilterRow::fixed:
   * @self: the row
   * @query: the query without a problem that the row has said
   *
   * A person has accepted a remedy.
   */
  signals[FIXED] = g_signal_new ("fixed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, SCOUT_TYPE_QUERY);

  /**
   * ScoutFilterRow::removed:
   * @self: the row
   *
   * A person wants the row put away. What it sets is still set.
   */
  signals[REMOVED] = g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
scout_filter_row_init (ScoutFilterRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 4);
}

static void
add_caption (ScoutFilterRow              *self,
             const ScoutCatalogParameter *parameter)
{
  GtkWidget *caption = gtk_label_new (parameter->label);

  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_label_set_yalign (GTK_LABEL (caption), 1);
  gtk_label_set_wrap (GTK_LABEL (caption), TRUE);
  gtk_widget_add_css_class (caption, "tiny-dim");
  scout_tooltip_set (caption, parameter->help);
  gtk_box_append (GTK_BOX (self->captions), caption);
}

static gboolean
has_words (GBinding     *binding,
           const GValue *words,
           GValue       *has,
           gpointer      user_data)
{
  g_value_set_boolean (has, *g_value_get_string (words) != '\0');
  return TRUE;
}

static void
add_header (ScoutFilterRow *self)
{
  g_autofree char *name = g_strdup_printf (_("Remove filter %s"),
                                           scout_query_get_parameter_name (self->parameter));

  self->header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->captions = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_set_homogeneous (GTK_BOX (self->captions), TRUE);
  gtk_widget_set_hexpand (self->captions, TRUE);
  add_caption (self, self->parameter);
  if (self->partner != NULL)
    add_caption (self, self->partner);
  gtk_box_append (GTK_BOX (self->header), self->captions);

  if (SCOUT_IS_FILTER_RANGE (self->control))
    {
      GtkWidget *unit = gtk_label_new (NULL);

      gtk_widget_add_css_class (unit, "tiny-dim");
      g_object_bind_property (self->control, "unit", unit, "label", G_BINDING_SYNC_CREATE);
      g_object_bind_property_full (unit, "label", unit, "visible", G_BINDING_SYNC_CREATE, has_words,
                                   NULL, NULL, NULL);
      gtk_box_append (GTK_BOX (self->header), unit);
    }

  self->remove_button = gtk_button_new_from_icon_name ("window-close-symbolic");
  gtk_widget_set_visible (self->remove_button, FALSE);
  gtk_widget_set_valign (self->remove_button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->remove_button, "flat");
  scout_tooltip_set (self->remove_button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (self->remove_button, "clicked", G_CALLBACK (remove_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->header), self->remove_button);
  gtk_box_append (GTK_BOX (self), self->header);
}

/* Whether what is offered may be written differently, which can be tried: the set is open. */
static gboolean
is_guessed (const ScoutCatalogParameter *parameter)
{
  return parameter->values != NULL && parameter->values->is_open
         && g_strv_contains (parameter->source.guessed, "values");
}

static void
add_note (ScoutFilterRow *self)
{
  self->note = gtk_label_new (_("Meta does not say how this is written. If nobody is found, try "
                                "the name instead of the code."));
  gtk_label_set_wrap (GTK_LABEL (self->note), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->note), 0);
  gtk_widget_add_css_class (self->note, "tiny-dim");
  gtk_widget_set_visible (self->note, FALSE);
  gtk_box_append (GTK_BOX (self), self->note);
}

GtkWidget *
scout_filter_row_new (const ScoutCatalogParameter *parameter,
                      const ScoutCatalogParameter *partner,
                      const ScoutCatalogApi       *api)
{
  ScoutFilterRow *self = NULL;
  GtkWidget *control = NULL;
  GtkWidget *findings = NULL;

  g_return_val_if_fail (parameter != NULL, NULL);
  g_return_val_if_fail (api != NULL, NULL);

  control = scout_filter_control_new (parameter, partner, api);
  if (control == NULL)
    return NULL;

  self = g_object_new (SCOUT_TYPE_FILTER_ROW, NULL);
  self->parameter = parameter;
  self->partner = partner;
  self->control = SCOUT_FILTER_CONTROL (control);
  g_signal_connect_object (control, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  add_header (self);
  gtk_box_append (GTK_BOX (self), control);

  findings = scout_filter_findings_new ();
  self->findings = SCOUT_FILTER_FINDINGS (findings);
  g_signal_connect_object (findings, "fixed", G_CALLBACK (fixed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), findings);
  if (is_guessed (parameter))
    add_note (self);

  return GTK_WIDGET (self);
}

const ScoutCatalogParameter *
scout_filter_row_get_parameter (ScoutFilterRow *self)
{
  g_return_val_if_fail (SCOUT_IS_FILTER_ROW (self), NULL);

  return self->parameter;
}

ScoutFilterControl *
scout_filter_row_get_control (ScoutFilterRow *self)
{
  g_return_val_if_fail (SCOUT_IS_FILTER_ROW (self), NULL);

  return self->control;
}

void
scout_filter_row_set_has_caption (ScoutFilterRow *self,
                                  gboolean        has_caption)
{
  g_return_if_fail (SCOUT_IS_FILTER_ROW (self));

  gtk_widget_set_visible (self->header, has_caption);
}

void
scout_filter_row_set_removable (ScoutFilterRow *self,
                                gboolean        is_removable)
{
  GtkWidget *caption = NULL;

  g_return_if_fail (SCOUT_IS_FILTER_ROW (self));

  gtk_widget_set_visible (self->remove_button, is_removable);
  for (caption = gtk_widget_get_first_child (self->captions); caption != NULL;
       caption = gtk_widget_get_next_sibling (caption))
    {
      gtk_label_set_yalign (GTK_LABEL (caption), is_removable ? 0.5f : 1);
      if (is_removable)
        gtk_widget_remove_css_class (caption, "tiny-dim");
      else
        gtk_widget_add_css_class (caption, "tiny-dim");
    }
}

gboolean
scout_filter_row_is_set (ScoutFilterRow *self,
                         ScoutQuery     *query)
{
  g_return_val_if_fail (SCOUT_IS_FILTER_ROW (self), FALSE);
  g_return_val_if_fail (SCOUT_IS_QUERY (query), FALSE);

  return scout_query_has (query, self->parameter->id) ||
         (self->partner != NULL && scout_query_has (query, self->partner->id));
}

gboolean
scout_filter_row_is_about (ScoutFilterRow              *self,
                           const ScoutCatalogParameter *parameter)
{
  g_return_val_if_fail (SCOUT_IS_FILTER_ROW (self), FALSE);

  return parameter != NULL && (parameter == self->parameter || parameter == self->partner);
}

void
scout_filter_row_clear_in (ScoutFilterRow    *self,
                           ScoutQueryBuilder *builder)
{
  g_return_if_fail (SCOUT_IS_FILTER_ROW (self));
  g_return_if_fail (builder != NULL);

  scout_query_builder_clear (builder, self->parameter->id);
  if (self->partner != NULL)
    scout_query_builder_clear (builder, self->partner->id);
}

void
scout_filter_row_show_findings (ScoutFilterRow *self,
                                GPtrArray      *findings)
{
  g_return_if_fail (SCOUT_IS_FILTER_ROW (self));

  scout_filter_findings_show (self->findings, findings);
}

void
scout_filter_row_show_note (ScoutFilterRow *self,
                            gboolean        is_set)
{
  g_return_if_fail (SCOUT_IS_FILTER_ROW (self));

  if (self->note != NULL)
    gtk_widget_set_visible (self->note, is_set);
}
