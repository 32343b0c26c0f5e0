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
#include "scout-filter-offer.h"
#include "scout-panel.h"
#include "scout-query-builder.h"
#include "scout-query-lint.h"
#include "scout-query-wording.h"
#include "scout-tooltip.h"
#include "scout-wrap-layout.h"

#include <glib/gi18n.h>
#include <math.h>

#define MAX_OFFERS 3

struct _ScoutFilterRelaxer
{
  AdwBin parent_instance;

  GtkBox *chips;
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
static const ScoutCatalogGroup order[] = {
  SCOUT_CATALOG_GROUP_PERFORMANCE,
  SCOUT_CATALOG_GROUP_PARTNERSHIPS,
  SCOUT_CATALOG_GROUP_AUDIENCE,
  SCOUT_CATALOG_GROUP_INTERESTS,
  SCOUT_CATALOG_GROUP_SEARCH,
  SCOUT_CATALOG_GROUP_CONTENT,
  SCOUT_CATALOG_GROUP_CREATOR,
};

static void
chip_cb (GtkButton *chip,
         gpointer   user_data)
{
  const char *id = g_object_get_qdata (G_OBJECT (chip), parameter_quark ());

  g_signal_emit (user_data, signals[REMOVED], 0, id);
}

/* What would be refused is no way out: states of the USA without the USA. */
static gboolean
may_go (ScoutQuery                  *query,
        const ScoutCatalogParameter *parameter,
        gboolean                     is_whole)
{
  g_autoptr(ScoutQueryBuilder) builder = scout_query_builder_new_from_query (query);
  g_autoptr(ScoutQuery) rest = NULL;
  g_autoptr(GPtrArray) findings = NULL;

  scout_query_builder_clear (builder, parameter->id);
  rest = scout_query_builder_build (builder);
  findings = scout_query_lint (rest);
  for (guint i = 0; i < findings->len; i++)
    {
      const ScoutQueryFinding *finding = g_ptr_array_index (findings, i);

      if (finding->rule == SCOUT_QUERY_RULE_REQUIRES
          || (finding->severity == SCOUT_QUERY_SEVERITY_ERROR
              && (is_whole || finding->rule != SCOUT_QUERY_RULE_NEEDS_FILTER)))
        return FALSE;
    }

  return TRUE;
}

static gboolean
is_zero (const ScoutCatalogParameter *parameter,
         const char                  *value_id)
{
  const ScoutCatalogValue *value = parameter->values != NULL && value_id != NULL
                                     ? scout_catalog_values_find_id (parameter->values, value_id)
                                     : NULL;

  return value != NULL && g_strcmp0 (value->value, "0") == 0;
}

/* Everybody has at least nothing: without that nobody more is found. */
static gboolean
excludes_nobody (ScoutQuery                  *query,
                 const ScoutCatalogParameter *parameter)
{
  const ScoutQueryRange *range = scout_query_get_range (query, parameter->id);

  if (range != NULL)
    return isnan (range->max) && !(range->min > 0);

  return parameter->bound == SCOUT_CATALOG_BOUND_MIN
         && is_zero (parameter, scout_query_get_text (query, parameter->id));
}

static void
add_offer (ScoutFilterRelaxer          *self,
           ScoutQuery                  *query,
           const ScoutCatalogParameter *parameter)
{
  g_autofree char *value = scout_query_dup_value_description (query, parameter->id);
  g_autofree char *words = scout_query_dup_parameter_description (query, parameter->id);
  /* Translators: what is searched without when a chip is pressed: "Without “Countries: Canada”". */
  g_autofree char *outcome = g_strdup_printf (_("Without “%s”"), words);
  GtkWidget *chip = scout_filter_chip_new (scout_query_get_parameter_name (parameter), value,
                                           words);

  g_object_set_qdata (G_OBJECT (chip), parameter_quark (), (gpointer) parameter->id);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (chip_cb), self, 0);
  /* A chip above the results may have the same name, and do the same. */
  scout_tooltip_set (chip, outcome);
  gtk_box_append (self->chips, chip);
}

/* In the order of what to try. */
static guint
add_offers (ScoutFilterRelaxer *self,
            ScoutQuery         *query,
            gboolean            is_whole)
{
  const ScoutCatalogParameter * const *parameters = scout_query_list_parameters (query);
  guint n_offers = 0;

  for (gsize k = 0; k < G_N_ELEMENTS (order); k++)
    {
      for (gsize i = 0; parameters[i] != NULL && n_offers < MAX_OFFERS; i++)
        {
          if (parameters[i]->group != order[k] || !scout_filter_offer_is_filter (parameters[i])
              || excludes_nobody (query, parameters[i]) || !may_go (query, parameters[i], is_whole))
            continue;
          add_offer (self, query, parameters[i]);
          n_offers++;
        }
    }

  return n_offers;
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
  GtkWidget *panel = scout_panel_new ();
  GtkWidget *title = gtk_label_new (_("Search without one of these"));

  gtk_box_set_spacing (GTK_BOX (panel), 10);
  gtk_label_set_wrap (GTK_LABEL (title), TRUE);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_add_css_class (title, "dim-label");
  gtk_box_append (GTK_BOX (panel), title);
  self->chips = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_widget_set_layout_manager (GTK_WIDGET (self->chips), scout_wrap_layout_new ());
  gtk_box_append (GTK_BOX (panel), GTK_WIDGET (self->chips));
  adw_bin_set_child (ADW_BIN (self), panel);
}

GtkWidget *
scout_filter_relaxer_new (ScoutQuery *query,
                          gboolean    is_whole)
{
  ScoutFilterRelaxer *self = NULL;

  g_return_val_if_fail (SCOUT_IS_QUERY (query), NULL);

  self = g_object_ref_sink (g_object_new (SCOUT_TYPE_FILTER_RELAXER, NULL));
  if (add_offers (self, query, is_whole) == 0)
    {
      g_object_unref (self);
      return NULL;
    }

  g_object_force_floating (G_OBJECT (self));

  return GTK_WIDGET (self);
}
