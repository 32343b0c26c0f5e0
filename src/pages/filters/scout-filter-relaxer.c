/* scout-filter-relaxer.c: which filters to do without when nothing was found.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Meta does not say which filter left nobody. Figures cut the sharpest, then what followers are
 * like, then what creators write about; where somebody lives is seldom the reason. */

#include "config.h"

#include "scout-filter-relaxer.h"

#include "scout-filter-chip.h"
#include "scout-filter-panel.h"
#include "scout-panel.h"
#include "scout-query-wording.h"
#include "scout-wrap-layout.h"

#include <glib/gi18n.h>

#define MAX_OFFERS 3

struct _ScoutFilterRelaxer
{
  AdwBin parent_instance;

  GtkBox *panel;
};

G_DEFINE_FINAL_TYPE (ScoutFilterRelaxer, scout_filter_relaxer, ADW_TYPE_BIN)

enum
{
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static G_DEFINE_QUARK (scout-filter-relaxer-parameter, parameter)

/* The strictest first. */
static const struct
{
  ScoutCatalogGroup group;
  const char *outcome;
} outcomes[] = {
  { SCOUT_CATALOG_GROUP_PERFORMANCE, N_("takes any figures") },
  { SCOUT_CATALOG_GROUP_PARTNERSHIPS, N_("takes any work with brands") },
  { SCOUT_CATALOG_GROUP_AUDIENCE, N_("widens the audience") },
  { SCOUT_CATALOG_GROUP_INTERESTS, N_("takes any interests") },
  { SCOUT_CATALOG_GROUP_SEARCH, N_("looks further") },
  { SCOUT_CATALOG_GROUP_CONTENT, N_("takes more posts") },
  { SCOUT_CATALOG_GROUP_CREATOR, N_("takes more creators") },
};

static void
chip_cb (GtkButton *chip,
         gpointer   user_data)
{
  const char *id = g_object_get_qdata (G_OBJECT (chip), parameter_quark ());

  g_signal_emit (user_data, signals[REMOVED], 0, id);
}

static void
add_offer (ScoutFilterRelaxer          *self,
           ScoutQuery                  *query,
           const ScoutCatalogParameter *parameter,
           const char                  *outcome)
{
  g_autofree char *value = scout_query_dup_value_description (query, parameter->id);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree char *words = scout_query_dup_parameter_description (query, parameter->id);
  GtkWidget *chip = scout_filter_chip_new (scout_query_get_parameter_name (parameter), value,
                                           words);
  GtkWidget *label = gtk_label_new (outcome);

  g_object_set_qdata (G_OBJECT (chip), parameter_quark (), (gpointer) parameter->id);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (chip_cb), self, 0);
  /* A chip above the results may have the same name, and do the same. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  outcome, -1);
  /* In a narrow window there is no room beside the chip. */
  gtk_widget_set_layout_manager (row, scout_wrap_layout_new ());
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (row), chip);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (self->panel, row);
}

static void
scout_filter_relaxer_class_init (ScoutFilterRelaxerClass *klass)
{
  /**
   * ScoutFilterRelaxer::removed:
   * @self: the card
   * @parameter_id: the catalogue's name of a parameter
   *
   * A person wants to do without a filter.
   */
  signals[REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
scout_filter_relaxer_init (ScoutFilterRelaxer *self)
{
  self->panel = GTK_BOX (scout_panel_new ());
  gtk_box_set_spacing (self->panel, 10);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->panel));
}

GtkWidget *
scout_filter_relaxer_new (ScoutQuery *query)
{
  ScoutFilterRelaxer *self = NULL;
  const ScoutCatalogParameter * const *parameters = NULL;
  guint n_offers = 0;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  self = g_object_ref_sink (g_object_new (SCOUT_TYPE_FILTER_RELAXER, NULL));
  parameters = scout_query_list_parameters (query);
  for (gsize k = 0; k < G_N_ELEMENTS (outcomes); k++)
    {
      for (gsize i = 0; parameters[i] != NULL && n_offers < MAX_OFFERS; i++)
        {
          if (parameters[i]->group != outcomes[k].group ||
              !scout_filter_panel_is_filter (parameters[i]))
            continue;
          add_offer (self, query, parameters[i], _(outcomes[k].outcome));
          n_offers++;
        }
    }
  if (n_offers == 0)
    {
      g_object_unref (self);
      return NULL;
    }

  g_object_force_floating (G_OBJECT (self));

  return GTK_WIDGET (self);
}
