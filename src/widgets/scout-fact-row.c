/* scout-fact-row.c: one thing that is known, with its name, as a row of a list.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is unknown is shown as such, never as nothing or 0. Main thread only. */

#include "config.h"

#include "scout-fact-row.h"

#include "scout-row-layout.h"
#include "scout-spoken.h"
#include "scout-tooltip.h"
#include "scout-widgets-private.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define SPACING 12

struct _ScoutFactRow
{
  GtkListBoxRow parent_instance;

  char *value;         /* (owned) (nullable) */
  char *unknown;       /* (owned) (nullable): why there is none */
  GtkWidget *end;      /* (nullable): owned by the box */
  GtkBox *box;
  GtkLabel *label;
  GtkLabel *value_label;
};

G_DEFINE_FINAL_TYPE (ScoutFactRow, scout_fact_row, GTK_TYPE_LIST_BOX_ROW)

static void
update (ScoutFactRow *self)
{
  const char *unknown = self->unknown != NULL ? self->unknown : _("Not shared");
  const char *words = self->value != NULL ? self->value : unknown;

  scout_spoken_set_text (self->value_label,
                         self->value != NULL ? self->value : SCOUT_WORDING_UNKNOWN);
  scout_tooltip_set (GTK_WIDGET (self->value_label), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (self->label), -1);
  scout_spoken_tell (GTK_WIDGET (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words);
}

static void
scout_fact_row_finalize (GObject *object)
{
  g_clear_pointer (&SCOUT_FACT_ROW (object)->value, g_free);
  g_clear_pointer (&SCOUT_FACT_ROW (object)->unknown, g_free);

  G_OBJECT_CLASS (scout_fact_row_parent_class)->finalize (object);
}

static void
scout_fact_row_class_init (ScoutFactRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_fact_row_finalize;
}

static void
scout_fact_row_init (ScoutFactRow *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_layout_manager (GTK_WIDGET (self->box), scout_row_layout_new (SPACING));
  self->label = GTK_LABEL (g_object_new (GTK_TYPE_LABEL,
                                         "wrap", TRUE,
                                         "xalign", 0.0f,
                                         NULL));
  self->value_label = GTK_LABEL (g_object_new (GTK_TYPE_LABEL,
                                               "hexpand", TRUE,
                                               "ellipsize", PANGO_ELLIPSIZE_END,
                                               "lines", 3,
                                               "wrap", TRUE,
                                               "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                               "xalign", 1.0f,
                                               NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->box), "fact");
  gtk_box_append (self->box, GTK_WIDGET (self->label));
  gtk_box_append (self->box, GTK_WIDGET (self->value_label));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), GTK_WIDGET (self->box));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
}

GtkWidget *
scout_fact_row_new (const char *label)
{
  ScoutFactRow *self = g_object_new (SCOUT_TYPE_FACT_ROW, NULL);

  g_return_val_if_fail (label != NULL, GTK_WIDGET (self));

  gtk_label_set_text (self->label, label);
  update (self);

  return GTK_WIDGET (self);
}

const char *
scout_fact_row_get_label (ScoutFactRow *self)
{
  g_return_val_if_fail (SCOUT_IS_FACT_ROW (self), "");

  return gtk_label_get_text (self->label);
}

const char *
scout_fact_row_get_value (ScoutFactRow *self)
{
  g_return_val_if_fail (SCOUT_IS_FACT_ROW (self), NULL);

  return self->value;
}

void
scout_fact_row_set_value (ScoutFactRow *self,
                          const char   *value)
{
  g_autofree char *safe = NULL;

  g_return_if_fail (SCOUT_IS_FACT_ROW (self));

  safe = scout_wording_inline (value);
  if (_scout_widgets_set_string (&self->value, *safe != '\0' ? safe : NULL))
    update (self);
}

void
scout_fact_row_set_unknown (ScoutFactRow *self,
                            const char   *words)
{
  g_return_if_fail (SCOUT_IS_FACT_ROW (self));

  if (_scout_widgets_set_string (&self->unknown, words))
    update (self);
}

gboolean
scout_fact_row_is_known (ScoutFactRow *self)
{
  g_return_val_if_fail (SCOUT_IS_FACT_ROW (self), FALSE);

  return self->value != NULL;
}

void
scout_fact_row_set_end (ScoutFactRow *self,
                        GtkWidget    *end)
{
  g_return_if_fail (SCOUT_IS_FACT_ROW (self));
  g_return_if_fail (end == NULL || GTK_IS_WIDGET (end));

  if (self->end != NULL)
    gtk_box_remove (self->box, self->end);
  self->end = end;
  if (end != NULL)
    gtk_box_append (self->box, end);
}
