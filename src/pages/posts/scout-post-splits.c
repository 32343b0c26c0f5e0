/* scout-post-splits.c: figures of a post that are divided in one way, as a chart of shares.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The parts are those of the answer: S2 does not name them. Beside each bar stands the button that
 * explains it. For assistive technology the place of a button is the row, whose name and value it
 * has. Without any figure there are plain rows, each of which says so. */

#include "config.h"

#include "scout-post-splits.h"

#include "scout-chart-legend.h"
#include "scout-chart-menu-button.h"
#include "scout-chart-rows.h"
#include "scout-chart-skeleton.h"
#include "scout-error-wording.h"
#include "scout-explain-button.h"
#include "scout-fact-row.h"
#include "scout-figure-origin.h"
#include "scout-missed-figures.h"
#include "scout-page-part.h"
#include "scout-post-fields.h"
#include "scout-split-part.h"
#include "scout-unanswered.h"
#include "scout-wording.h"

#include <glib/gi18n.h>

#define SPACING 6

struct _ScoutPostSplits
{
  AdwBin parent_instance;

  const ScoutCatalogBreakdown *breakdown;
  GPtrArray *metrics; /* (owned) (element-type ScoutCatalogMetric) */
  GPtrArray *buttons; /* (owned) (element-type ScoutExplainButton): of the metrics, in places */

  const ScoutCatalogApi *api; /* (nullable): who told what is shown */
  ScoutContent *post;    /* (owned) (nullable): what is shown */
  ScoutCreator *creator; /* (owned) (nullable): whose that is */

  ScoutPagePart *part;
  ScoutChart *chart;
  GtkBox *column; /* of the buttons */
  GtkWidget *bars; /* chart and column */
  GtkListBox *unshared;
  GtkWidget *retry;
};

enum
{
  SIGNAL_RETRY,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScoutPostSplits, scout_post_splits, ADW_TYPE_BIN)

/* "Views", where the metric is "Views, paid and organic": the card says the rest. */
static const char *
get_short_label (const ScoutCatalogMetric *metric)
{
  GEnumClass *metrics = g_type_class_peek (SCOUT_TYPE_METRIC);
  const GEnumValue *value = g_enum_get_value_by_nick (metrics, metric->measure);

  return value != NULL ? scout_metric_get_label ((ScoutMetric) value->value) : metric->label;
}

static ScoutInsight *
find_insight (ScoutPostSplits *self,
              guint            index,
              ScoutContent    *post) /* (nullable) */
{
  return post != NULL ? scout_post_fields_find_insight (post, g_ptr_array_index (self->metrics,
                                                                                 index))
                      : NULL;
}

/* (transfer container): those of the metrics, %NULL where there is none */
static ScoutInsight **
list_insights (ScoutPostSplits *self,
               ScoutContent    *post) /* (nullable) */
{
  ScoutInsight **insights = g_new0 (ScoutInsight *, self->metrics->len);

  for (guint i = 0; i < self->metrics->len; i++)
    insights[i] = find_insight (self, i, post);

  return insights;
}

static ScoutInsight *
get_first_insight (ScoutPostSplits      *self,
                   ScoutInsight * const *insights)
{
  for (guint i = 0; i < self->metrics->len; i++)
    if (insights[i] != NULL)
      return insights[i];

  return NULL;
}

/* (transfer full) (nullable): %NULL if the post has none of the figures */
static ScoutChartData *
make_data (ScoutPostSplits      *self,
           GArray               *parts,
           ScoutInsight * const *insights)
{
  ScoutInsight *first = get_first_insight (self, insights);
  ScoutChartUnit unit = scout_split_part_get_unit (insights, self->metrics->len);
  g_autoptr(ScoutChartData) data = scout_chart_data_new (self->breakdown->label, unit);
  g_autofree double *values = g_new (double, self->metrics->len);

  for (guint i = 0; i < self->metrics->len; i++)
    scout_chart_data_add_category (data, get_short_label (g_ptr_array_index (self->metrics, i)));
  for (guint i = 0; i < parts->len; i++)
    {
      const ScoutSplitPart *part = &g_array_index (parts, ScoutSplitPart, i);

      for (guint j = 0; j < self->metrics->len; j++)
        values[j] = scout_split_part_find_share (insights[j], part->name, unit);
      scout_chart_data_add_series (data, part->label, part->color, values, self->metrics->len);
    }

  if (first == NULL || !scout_chart_data_get_range (data, NULL, NULL))
    return NULL;

  scout_figure_origin_tell (data, self->api, self->creator, self->post, first);
  return g_steal_pointer (&data);
}

static void
show_chart (ScoutPostSplits      *self,
            GArray               *parts,
            ScoutInsight * const *insights)
{
  g_autoptr(ScoutChartData) data = make_data (self, parts, insights);

  scout_chart_set_data (self->chart, data);
  gtk_widget_set_visible (self->bars, data != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->unshared), data == NULL);
}

static const GError *
find_error (ScoutPostSplits *self,
            guint            index,
            ScoutContent    *post) /* (nullable) */
{
  const ScoutCatalogMetric *metric = g_ptr_array_index (self->metrics, index);

  return post != NULL ? scout_unanswered_find_named (G_OBJECT (post), metric->name) : NULL;
}

/* "Organic 46.0%, Through ads 54.0%" */
static void
describe (ScoutPostSplits *self,
          guint            index,
          GArray          *parts,
          ScoutInsight    *insight, /* (nullable) */
          const char      *unknown) /* why there is none */
{
  const ScoutCatalogMetric *metric = g_ptr_array_index (self->metrics, index);
  GtkWidget *place = gtk_widget_get_parent (g_ptr_array_index (self->buttons, index));
  g_autoptr(GString) words = g_string_new (NULL);

  for (guint i = 0; i < parts->len && insight != NULL; i++)
    {
      const ScoutSplitPart *part = &g_array_index (parts, ScoutSplitPart, i);
      double value = scout_split_part_find_share (insight, part->name, SCOUT_CHART_PERCENT);
      g_autofree char *share = scout_wording_percent (value);

      g_string_append_printf (words, "%s%s %s", i > 0 ? C_ ("between values", ", ") : "",
                              part->label, share);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (place),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, metric->label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words->len > 0 ? words->str : unknown, -1);
}

static void
scout_post_splits_dispose (GObject *object)
{
  ScoutPostSplits *self = SCOUT_POST_SPLITS (object);

  g_clear_pointer (&self->metrics, g_ptr_array_unref);
  g_clear_pointer (&self->buttons, g_ptr_array_unref);
  g_clear_object (&self->post);
  g_clear_object (&self->creator);

  G_OBJECT_CLASS (scout_post_splits_parent_class)->dispose (object);
}

static void
scout_post_splits_class_init (ScoutPostSplitsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_post_splits_dispose;
  g_type_class_unref (g_type_class_ref (SCOUT_TYPE_METRIC));

  /**
   * ScoutPostSplits::retry:
   * @self: the widget
   *
   * The person wants the figures that did not come to be asked for again.
   */
  signals[SIGNAL_RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
retry_cb (ScoutPostSplits *self)
{
  g_signal_emit (self, signals[SIGNAL_RETRY], 0);
}

static GtkWidget *
make_content (ScoutPostSplits *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);

  self->bars = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  gtk_widget_set_hexpand (GTK_WIDGET (self->chart), TRUE);
  gtk_widget_set_layout_manager (GTK_WIDGET (self->column), scout_chart_rows_new (self->chart));
  gtk_box_append (GTK_BOX (self->bars), GTK_WIDGET (self->chart));
  gtk_box_append (GTK_BOX (self->bars), GTK_WIDGET (self->column));
  gtk_list_box_set_selection_mode (self->unshared, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->unshared), "facts");
  gtk_box_append (GTK_BOX (content), self->bars);
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->unshared));

  return content;
}

static void
scout_post_splits_init (ScoutPostSplits *self)
{
  GtkWidget *part = scout_page_part_new (NULL);

  self->metrics = g_ptr_array_new ();
  self->buttons = g_ptr_array_new ();
  self->part = SCOUT_PAGE_PART (part);
  self->chart = SCOUT_CHART (scout_chart_new (SCOUT_CHART_SHARES));
  self->column = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  self->unshared = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (part, "card");
  gtk_widget_add_css_class (part, "panel");
  scout_page_part_set_content (self->part, make_content (self));
  scout_page_part_set_legend (self->part, scout_chart_legend_new (self->chart));
  g_signal_connect_object (part, "retry", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), part);
}

GtkWidget *
scout_post_splits_new (const ScoutCatalogBreakdown *breakdown)
{
  ScoutPostSplits *self = NULL;
  GtkWidget *end = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);

  g_return_val_if_fail (breakdown != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_POST_SPLITS, NULL);
  self->breakdown = breakdown;
  scout_page_part_set_title (self->part, breakdown->label);
  self->retry = scout_missed_figures_new_button (breakdown->label);
  g_signal_connect_object (self->retry, "clicked", G_CALLBACK (retry_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (end), self->retry);
  gtk_box_append (GTK_BOX (end), scout_chart_menu_button_new (self->chart, breakdown->label));
  scout_page_part_set_end (self->part, end);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->unshared), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  breakdown->label, -1);

  return GTK_WIDGET (self);
}

void
scout_post_splits_add_metric (ScoutPostSplits          *self,
                              const ScoutCatalogMetric *metric)
{
  /* A button that explains nothing is not to be seen, and must not leave its place to others. */
  GtkWidget *place = g_object_new (ADW_TYPE_BIN, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                   NULL);
  GtkWidget *button = NULL;

  g_return_if_fail (SCOUT_IS_POST_SPLITS (self));
  g_return_if_fail (metric != NULL);

  button = scout_explain_button_new (metric->label);
  adw_bin_set_child (ADW_BIN (place), button);
  gtk_box_append (self->column, place);
  gtk_list_box_append (self->unshared, scout_fact_row_new (metric->label));
  g_ptr_array_add (self->buttons, button);
  g_ptr_array_add (self->metrics, (gpointer) metric);
}

/* As wide as that of the parts that the catalogue knows, for it may take a line of its own. Nobody
 * sees it: what parts there are the answer says. */
static GtkWidget *
new_unseen_legend (ScoutPostSplits *self)
{
  const double none[] = { 0.0 };
  g_autoptr(ScoutChartData) data = scout_chart_data_new (NULL, SCOUT_CHART_PERCENT);
  GtkWidget *chart = scout_chart_new (SCOUT_CHART_SHARES);
  GtkWidget *legend = NULL;

  g_object_ref_sink (chart);
  scout_chart_data_add_category (data, self->breakdown->label);
  for (gsize i = 0; self->breakdown->values != NULL && i < self->breakdown->values->n_values; i++)
    scout_chart_data_add_series (data, self->breakdown->values->values[i].label,
                                 SCOUT_CHART_COLOR_NEUTRAL, none, G_N_ELEMENTS (none));
  scout_chart_set_data (SCOUT_CHART (chart), data);
  legend = scout_chart_legend_new (SCOUT_CHART (chart));
  gtk_widget_set_opacity (legend, 0.0);
  gtk_accessible_update_state (GTK_ACCESSIBLE (legend), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  g_object_unref (chart);

  return legend;
}

/* As high as the button beside the title, which is more than that: of its styles, and no button,
 * for nobody can press it, nor should hear of it. */
static GtkWidget *
new_unseen_button (void)
{
  static const char * const classes[] = { "chart-menu", "flat", "circular", NULL };
  static const char * const inner_classes[] = { "image-button", "toggle", NULL };
  GtkWidget *place = g_object_new (GTK_TYPE_BOX, "css-name", "menubutton",
                                   "css-classes", classes,
                                   "opacity", 0.0,
                                   "valign", GTK_ALIGN_CENTER,
                                   NULL);
  GtkWidget *button = g_object_new (GTK_TYPE_BOX, "css-name", "button",
                                    "css-classes", inner_classes, NULL);

  gtk_box_append (GTK_BOX (button), gtk_image_new_from_icon_name ("view-more-symbolic"));
  gtk_box_append (GTK_BOX (place), button);
  gtk_accessible_update_state (GTK_ACCESSIBLE (place), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);

  return place;
}

GtkWidget *
scout_post_splits_new_placeholder (ScoutPostSplits *self)
{
  GtkWidget *part = NULL;
  GtkWidget *skeleton = NULL;

  g_return_val_if_fail (SCOUT_IS_POST_SPLITS (self), NULL);
  g_return_val_if_fail (self->metrics->len > 0, NULL);

  part = scout_page_part_new (self->breakdown->label);
  skeleton = scout_chart_skeleton_new (SCOUT_CHART_SHARES, self->metrics->len);
  gtk_widget_add_css_class (part, "card");
  gtk_widget_add_css_class (part, "panel");
  scout_page_part_set_content (SCOUT_PAGE_PART (part), skeleton);
  scout_page_part_set_legend (SCOUT_PAGE_PART (part), new_unseen_legend (self));
  scout_page_part_set_end (SCOUT_PAGE_PART (part), new_unseen_button ());
  scout_page_part_show_content (SCOUT_PAGE_PART (part));

  return part;
}

/* What did not come, and is told above what did; without that, it is the card's error. */
static void
show_missed (ScoutPostSplits *self,
             ScoutContent    *post, /* (nullable) */
             gboolean         has_figures)
{
  g_autoptr(GPtrArray) names = g_ptr_array_new ();
  const GError *error = NULL;

  for (guint i = 0; i < self->metrics->len; i++)
    {
      const GError *found = find_error (self, i, post);

      if (found != NULL)
        g_ptr_array_add (names,
                         (gpointer) get_short_label (g_ptr_array_index (self->metrics, i)));
      error = found != NULL ? found : error;
    }

  scout_page_part_set_caption (self->part, NULL);
  if (error != NULL && !has_figures)
    {
      g_ptr_array_set_size (names, 0);
      scout_page_part_show_error (self->part, error);
    }
  else
    scout_page_part_show_content (self->part);
  scout_missed_figures_show (self->part, self->retry, names, error);
}

void
scout_post_splits_set_creator (ScoutPostSplits *self,
                               ScoutCreator    *creator)
{
  g_autofree ScoutInsight **insights = NULL;
  g_autoptr(GArray) parts = NULL;

  g_return_if_fail (SCOUT_IS_POST_SPLITS (self));
  g_return_if_fail (creator == NULL || SCOUT_IS_CREATOR (creator));

  if (!g_set_object (&self->creator, creator) || scout_chart_get_data (self->chart) == NULL)
    return;

  insights = list_insights (self, self->post);
  parts = scout_split_part_list (self->api, insights, self->metrics->len);
  show_chart (self, parts, insights);
}

void
scout_post_splits_show (ScoutPostSplits     *self,
                        ScoutMarketplace    *marketplace,
                        const ScoutQuestion *question,
                        ScoutContent        *post,
                        const GError        *error)
{
  g_autofree ScoutInsight **insights = NULL;
  g_autoptr(GArray) parts = NULL;
  gboolean has_figures;

  g_return_if_fail (SCOUT_IS_POST_SPLITS (self));
  g_return_if_fail (SCOUT_IS_MARKETPLACE (marketplace));
  g_return_if_fail (question != NULL);
  g_return_if_fail (post == NULL || SCOUT_IS_CONTENT (post));

  self->api = scout_catalog_get_api (scout_marketplace_get_catalog (marketplace),
                                     scout_marketplace_get_network (marketplace));
  g_set_object (&self->post, post);
  insights = list_insights (self, post);
  parts = scout_split_part_list (self->api, insights, self->metrics->len);
  show_chart (self, parts, insights);
  has_figures = scout_chart_get_data (self->chart) != NULL;
  for (guint i = 0; i < self->buttons->len; i++)
    {
      const GError *missed = find_error (self, i, post);
      const char *unknown = error != NULL ? _("Not loaded") : _("Not shared");

      scout_explain_button_set_insight (g_ptr_array_index (self->buttons, i), marketplace, question,
                                        insights[i]);
      describe (self, i, parts, insights[i],
                missed != NULL ? scout_error_wording_get (missed).title : unknown);
    }
  if (!has_figures && error != NULL)
    scout_page_part_show_empty (self->part, _("Not loaded"), NULL);
  else
    show_missed (self, post, has_figures);
}
