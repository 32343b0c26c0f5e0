/* scout-post-splits.c: figures of a post that are divided in one way, as split bars.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each bar is one thing for assistive technology: the metric by name, its parts in words. What the
 * bar begins with is what brands look for: what came without ads, and who follows already. */

#include "config.h"

#include "scout-post-splits.h"

#include "scout-explain-button.h"
#include "scout-page-part.h"
#include "scout-post-fields.h"
#include "scout-wording.h"
#include "scout-wrap-layout.h"

#include <glib/gi18n.h>
#include <math.h>

#define N_PARTS 2

/* The bar of one metric. */
typedef struct
{
  const ScoutCatalogMetric *metric;
  GtkWidget *box;
  GtkProgressBar *bar;
  GtkLabel *figures[N_PARTS];
  ScoutExplainButton *explain;
} Row;

struct _ScoutPostSplits
{
  AdwBin parent_instance;

  const ScoutCatalogBreakdown *breakdown;
  const ScoutCatalogValue *parts[N_PARTS];
  GArray *rows;                   /* (owned) (element-type Row) */
  GtkSizeGroup *labels;           /* (owned): bars begin below each other */
  GtkSizeGroup *figures[N_PARTS]; /* (owned): and end so */

  ScoutPagePart *part;
  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (ScoutPostSplits, scout_post_splits, ADW_TYPE_BIN)

/* What a bar begins with, by the catalogue's names, and the style class of its colours. */
static const struct
{
  const char *breakdown_id;
  const char *first_id;
  const char *style_class;
} looks[] = {
  { "paid-organic", "organic", "paid-organic" },
  { "follow-type", "follower", "follow-type" },
};

static const char *
get_first_id (const ScoutCatalogBreakdown *breakdown)
{
  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      if (g_str_equal (looks[i].breakdown_id, breakdown->id))
        return looks[i].first_id;
    }

  return breakdown->values->values[0].id;
}

static void
find_parts (ScoutPostSplits *self)
{
  const ScoutCatalogValues *values = self->breakdown->values;
  const char *first_id = get_first_id (self->breakdown);

  self->parts[0] = scout_catalog_values_find_id (values, first_id);
  for (gsize i = 0; i < values->n_values && self->parts[1] == NULL; i++)
    {
      if (&values->values[i] != self->parts[0])
        self->parts[1] = &values->values[i];
    }
}

static void
add_look (ScoutPostSplits *self,
          GtkWidget       *widget)
{
  for (gsize i = 0; i < G_N_ELEMENTS (looks); i++)
    {
      if (g_str_equal (looks[i].breakdown_id, self->breakdown->id))
        gtk_widget_add_css_class (widget, looks[i].style_class);
    }
}

static GtkWidget *
make_legend (ScoutPostSplits *self)
{
  GtkWidget *legend = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkLayoutManager *layout = g_object_new (SCOUT_TYPE_WRAP_LAYOUT, "spacing", 12, NULL);

  gtk_widget_set_layout_manager (legend, layout);
  gtk_widget_add_css_class (legend, "split-legend");
  add_look (self, legend);
  for (gsize i = 0; i < N_PARTS && self->parts[i] != NULL; i++)
    {
      GtkWidget *entry = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
      GtkWidget *swatch = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      GtkWidget *label = gtk_label_new (self->parts[i]->label);

      gtk_widget_add_css_class (swatch, i == 0 ? "first" : "second");
      gtk_widget_set_valign (swatch, GTK_ALIGN_CENTER);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (entry), swatch);
      gtk_box_append (GTK_BOX (entry), label);
      gtk_box_append (GTK_BOX (legend), entry);
    }

  return legend;
}

/* A NaN where the part is unknown. */
static double
get_share (ScoutInsight            *insight, /* (nullable) */
           const ScoutCatalogValue *part)    /* (nullable) */
{
  gsize n_shares = 0;
  const ScoutShare *shares =
    insight != NULL ? scout_insight_get_shares (insight, &n_shares) : NULL;

  for (gsize i = 0; i < n_shares && part != NULL; i++)
    {
      if (g_str_equal (shares[i].name, part->id))
        return shares[i].value;
    }

  return (double) NAN;
}

/* The length of the first part. S2 has percent of followers beside percent of others, which need
 * not add up: the figures are what was sent, and the bar is how they compare. */
static double
get_fraction (double first,
              double second)
{
  double whole = isfinite (second) ? first + second : 100.0;

  return isfinite (first) && whole > 0.0 ? CLAMP (first / whole, 0.0, 1.0) : 0.0;
}

static void
show_row (ScoutPostSplits *self,
          Row             *row,
          ScoutInsight    *insight) /* (nullable) */
{
  g_autoptr(GString) words = g_string_new (NULL);
  double first = get_share (insight, self->parts[0]);

  for (gsize i = 0; i < N_PARTS; i++)
    {
      double share = get_share (insight, self->parts[i]);
      g_autofree char *figure = scout_wording_percent (share);

      gtk_label_set_text (row->figures[i], figure);
      if (isfinite (share))
        g_string_append_printf (words, "%s%s %s", words->len > 0 ? ", " : "",
                                self->parts[i]->label, figure);
    }

  gtk_progress_bar_set_fraction (row->bar,
                                 get_fraction (first, get_share (insight, self->parts[1])));
  if (isfinite (first))
    gtk_widget_remove_css_class (GTK_WIDGET (row->bar), "unknown");
  else
    gtk_widget_add_css_class (GTK_WIDGET (row->bar), "unknown");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->box), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  words->len > 0 ? words->str : _("Not shared"), -1);
}

static GtkLabel *
append_figure (ScoutPostSplits *self,
               GtkBox          *box,
               gsize            index)
{
  GtkWidget *label = gtk_label_new (SCOUT_WORDING_UNKNOWN);
  const char *style_class = index == 0 ? "heading" : "dim-label";

  gtk_size_group_add_widget (self->figures[index], label);
  gtk_label_set_xalign (GTK_LABEL (label), 1.0f);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, style_class);
  gtk_box_append (box, label);

  return GTK_LABEL (label);
}

/* "Views", where the metric is "Views, paid and organic": the card says the rest. */
static const char *
get_short_label (const ScoutCatalogMetric *metric)
{
  GEnumClass *metrics = g_type_class_peek (SCOUT_TYPE_METRIC);
  const GEnumValue *value = g_enum_get_value_by_nick (metrics, metric->measure);

  return value != NULL ? scout_metric_get_label ((ScoutMetric) value->value) : metric->label;
}

static void
scout_post_splits_dispose (GObject *object)
{
  ScoutPostSplits *self = SCOUT_POST_SPLITS (object);

  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_object (&self->labels);
  for (gsize i = 0; i < N_PARTS; i++)
    g_clear_object (&self->figures[i]);

  G_OBJECT_CLASS (scout_post_splits_parent_class)->dispose (object);
}

static void
scout_post_splits_class_init (ScoutPostSplitsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = scout_post_splits_dispose;
  g_type_class_unref (g_type_class_ref (SCOUT_TYPE_METRIC));
}

static void
scout_post_splits_init (ScoutPostSplits *self)
{
  GtkWidget *part = scout_page_part_new (NULL);

  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  self->labels = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  for (gsize i = 0; i < N_PARTS; i++)
    self->figures[i] = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  self->part = SCOUT_PAGE_PART (part);
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 10));
  gtk_widget_add_css_class (part, "card");
  gtk_widget_add_css_class (part, "panel");
  scout_page_part_set_content (self->part, GTK_WIDGET (self->box));
  scout_page_part_show_content (self->part);
  adw_bin_set_child (ADW_BIN (self), part);
}

GtkWidget *
scout_post_splits_new (const ScoutCatalogBreakdown *breakdown)
{
  ScoutPostSplits *self = NULL;

  g_return_val_if_fail (breakdown != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_POST_SPLITS, NULL);
  self->breakdown = breakdown;
  if (breakdown->values != NULL)
    find_parts (self);
  scout_page_part_set_title (self->part, breakdown->label);
  scout_page_part_set_end (self->part, make_legend (self));

  return GTK_WIDGET (self);
}

void
scout_post_splits_add_metric (ScoutPostSplits          *self,
                              const ScoutCatalogMetric *metric)
{
  Row row = { metric, };
  GtkWidget *label = NULL;

  g_return_if_fail (SCOUT_IS_POST_SPLITS (self));
  g_return_if_fail (metric != NULL);

  row.box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, "spacing", 6,
                          NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row.box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  metric->label, -1);
  gtk_widget_set_tooltip_text (row.box, metric->help);
  label = gtk_label_new (get_short_label (metric));
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_size_group_add_widget (self->labels, label);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_box_append (GTK_BOX (row.box), label);

  row.bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (row.bar), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  metric->label, -1);
  gtk_widget_set_hexpand (GTK_WIDGET (row.bar), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (row.bar), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (row.bar), "split-bar");
  add_look (self, GTK_WIDGET (row.bar));
  gtk_box_append (GTK_BOX (row.box), GTK_WIDGET (row.bar));
  for (gsize i = 0; i < N_PARTS; i++)
    row.figures[i] = append_figure (self, GTK_BOX (row.box), i);
  row.explain = SCOUT_EXPLAIN_BUTTON (scout_explain_button_new (metric->label));
  gtk_box_append (GTK_BOX (row.box), GTK_WIDGET (row.explain));
  gtk_box_append (self->box, row.box);
  g_array_append_val (self->rows, row);
}

void
scout_post_splits_show (ScoutPostSplits     *self,
                        ScoutMarketplace    *marketplace,
                        const ScoutQuestion *question,
                        ScoutContent        *post)
{
  g_return_if_fail (SCOUT_IS_POST_SPLITS (self));
  g_return_if_fail (post == NULL || SCOUT_IS_CONTENT (post));

  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = &g_array_index (self->rows, Row, i);
      ScoutInsight *insight =
        post != NULL ? scout_post_fields_find_insight (post, row->metric) : NULL;

      show_row (self, row, insight);
      scout_explain_button_set_insight (row->explain, marketplace, question, insight);
    }
}
