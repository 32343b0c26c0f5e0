/* scout-filter-panel.c: all filters of an endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Has a control for each filter that scout-filter-offer.c offers, and knows none by name. Every
 * change of a control makes a new query, which is linted; what the linter finds stands below the
 * control that it is about (scout-filter-report.c), and above all of them if it is about none. */

#include "config.h"

#include "scout-filter-panel.h"

#include "scout-filter-findings.h"
#include "scout-filter-group.h"
#include "scout-filter-head.h"
#include "scout-filter-offer.h"
#include "scout-filter-report.h"
#include "scout-filter-sight.h"

#include <glib/gi18n.h>

/* Of the filters, in a popover: more are scrolled. */
#define POPOVER_HEIGHT 440

struct _ScoutFilterPanel
{
  GtkBox parent_instance;

  GStrv apart;       /* (owned) (nullable): what is asked elsewhere, the catalogue's names */
  ScoutQuery *query; /* (owned) */
  gboolean is_unused;
  ScoutFilterRefusal refusal;
  ScoutFilterRow *blamed; /* (unowned) (nullable): what the query cannot be asked for */
  gboolean is_unseen;     /* whether it was blamed while nobody saw the panel */
  GPtrArray *rows;   /* (owned) (element-type ScoutFilterRow) */
  GPtrArray *groups; /* (owned) (element-type ScoutFilterGroup) */
  ScoutFilterNamesFunc names_func;
  gpointer names_data;
  ScoutFilterFindings *findings;
  GtkWidget *reset_button;
  GtkWidget *close_button;
  GtkScrolledWindow *scroller;
  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (ScoutFilterPanel, scout_filter_panel, GTK_TYPE_BOX)

enum
{
  CHANGED,
  SEARCH_WANTED,
  CLOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
update_counts (ScoutFilterPanel *self)
{
  guint n_set = 0;

  for (guint i = 0; i < self->groups->len; i++)
    n_set += scout_filter_group_show_query (g_ptr_array_index (self->groups, i), self->query);
  gtk_widget_set_sensitive (self->reset_button, n_set > 0);
}

static ScoutFilterGroup *
find_group (ScoutFilterRow *row)
{
  return SCOUT_FILTER_GROUP (gtk_widget_get_ancestor (GTK_WIDGET (row), SCOUT_TYPE_FILTER_GROUP));
}

/* The keyboard stays where it is. */
static void
reveal_blamed (ScoutFilterPanel *self)
{
  self->is_unseen = self->blamed != NULL && !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->blamed == NULL)
    return;

  scout_filter_group_set_open (find_group (self->blamed), TRUE);
  scout_filter_sight_reveal (GTK_WIDGET (self->blamed));
}

/* @source is where the person looks. */
static void
report (ScoutFilterPanel *self,
        ScoutFilterRow   *source) /* (nullable) */
{
  ScoutFilterRow *before = self->blamed;

  self->blamed = scout_filter_report_show (self->is_unused ? NULL : self->query, &self->refusal,
                                           self->rows, self->findings);
  if (self->blamed != before && self->blamed != source)
    reveal_blamed (self);
}

/* @source is what the person is filling in, which shows the new query already. */
static void
show_query (ScoutFilterPanel *self,
            ScoutQuery       *query,
            ScoutFilterRow   *source) /* (nullable) */
{
  g_set_object (&self->query, query);
  for (guint i = 0; i < self->rows->len; i++)
    {
      ScoutFilterRow *row = g_ptr_array_index (self->rows, i);

      if (row != source)
        scout_filter_control_show (scout_filter_row_get_control (row), self->query);
    }
  update_counts (self);
  report (self, source);
}

static void
row_changed_cb (ScoutFilterPanel *self,
                ScoutFilterRow   *row)
{
  g_autoptr(ScoutQueryBuilder) builder = scout_query_builder_new_from_query (self->query);
  g_autoptr(ScoutQuery) query = NULL;

  scout_filter_control_apply (scout_filter_row_get_control (row), builder);
  query = scout_query_builder_build (builder);
  show_query (self, query, row);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* One press says all that is meant. */
static void
changed_at_once (ScoutFilterPanel *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
  g_signal_emit (self, signals[SEARCH_WANTED], 0);
}

static void
fixed_cb (ScoutFilterPanel *self,
          ScoutQuery       *query)
{
  show_query (self, query, NULL);
  changed_at_once (self);
}

static void
row_removed_cb (ScoutFilterPanel *self,
                ScoutFilterRow   *row)
{
  g_autoptr(ScoutQueryBuilder) builder = scout_query_builder_new_from_query (self->query);
  g_autoptr(ScoutQuery) query = NULL;
  gboolean was_set = scout_filter_row_is_set (row, self->query);

  for (guint i = 0; i < self->groups->len; i++)
    scout_filter_group_put_away (g_ptr_array_index (self->groups, i), row);
  scout_filter_control_clear (scout_filter_row_get_control (row));
  scout_filter_row_clear_in (row, builder);
  query = scout_query_builder_build (builder);
  show_query (self, query, NULL);
  if (was_set)
    changed_at_once (self);
}

static void
reset_cb (ScoutFilterPanel *self)
{
  g_autoptr(ScoutQueryBuilder) builder = scout_query_builder_new_from_query (self->query);
  g_autoptr(ScoutQuery) query = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    {
      ScoutFilterRow *row = g_ptr_array_index (self->rows, i);

      scout_filter_control_clear (scout_filter_row_get_control (row));
      scout_filter_row_clear_in (row, builder);
    }
  for (guint i = 0; i < self->groups->len; i++)
    scout_filter_group_put_away (g_ptr_array_index (self->groups, i), NULL);
  query = scout_query_builder_build (builder);
  show_query (self, query, NULL);
  changed_at_once (self);
}

static void
close_cb (ScoutFilterPanel *self)
{
  g_signal_emit (self, signals[CLOSE], 0);
}

/* The values one of whose words begins so, for a set that has others as well. */
static GStrv
dup_values (const ScoutCatalogValues *values,
            const char               *text)
{
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();

  for (gsize i = 0; i < values->n_values; i++)
    if (g_str_match_string (text, values->values[i].label, TRUE))
      g_strv_builder_add (ids, values->values[i].id);

  return g_strv_builder_end (ids);
}

static GStrv
list_names (const ScoutCatalogParameter *parameter,
            const char                  *text,
            gpointer                     user_data)
{
  ScoutFilterPanel *self = user_data;

  if (parameter->values != NULL)
    return dup_values (parameter->values, text);

  return self->names_func != NULL ? self->names_func (parameter, text, self->names_data) : NULL;
}

static void
add_row (ScoutFilterPanel       *self,
         ScoutFilterGroup       *group,
         const ScoutFilterOffer *offer,
         const ScoutCatalogApi  *api)
{
  GtkWidget *row = scout_filter_row_new (offer->parameter, offer->partner, api);
  ScoutFilterControl *control = NULL;

  if (row == NULL)
    return;

  control = scout_filter_row_get_control (SCOUT_FILTER_ROW (row));
  if (SCOUT_IS_FILTER_NAMES (control))
    scout_filter_names_set_func (SCOUT_FILTER_NAMES (control), list_names, self);
  g_ptr_array_add (self->rows, row);
  g_signal_connect_object (row, "changed", G_CALLBACK (row_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "fixed", G_CALLBACK (fixed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (row_removed_cb), self, G_CONNECT_SWAPPED);
  scout_filter_group_add (group, SCOUT_FILTER_ROW (row), offer->is_extra);
}

static void
add_group (ScoutFilterPanel           *self,
           gsize                       group,
           const ScoutCatalogEndpoint *endpoint,
           const ScoutCatalogApi      *api)
{
  g_autoptr(GArray) offers = scout_filter_offer_list (endpoint, group,
                                                      (const char * const *) self->apart);
  GtkWidget *widget = scout_filter_group_new (scout_filter_offer_get_title (endpoint, group));
  guint n_before = self->rows->len;

  g_object_ref_sink (widget);
  for (guint i = 0; i < offers->len; i++)
    add_row (self, SCOUT_FILTER_GROUP (widget), &g_array_index (offers, ScoutFilterOffer, i), api);
  if (self->rows->len > n_before)
    {
      scout_filter_group_finish (SCOUT_FILTER_GROUP (widget));
      g_ptr_array_add (self->groups, widget);
      gtk_box_append (self->box, widget);
    }
  g_object_unref (widget);
}

static void
scout_filter_panel_finalize (GObject *object)
{
  ScoutFilterPanel *self = SCOUT_FILTER_PANEL (object);

  g_strfreev (self->apart);
  scout_filter_refusal_clear (&self->refusal);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->groups);
  g_clear_object (&self->query);

  G_OBJECT_CLASS (scout_filter_panel_parent_class)->finalize (object);
}

/* What was blamed while nobody saw it. What has been seen stays as the person left it. */
static void
scout_filter_panel_map (GtkWidget *widget)
{
  ScoutFilterPanel *self = SCOUT_FILTER_PANEL (widget);

  GTK_WIDGET_CLASS (scout_filter_panel_parent_class)->map (widget);

  if (self->is_unseen)
    reveal_blamed (self);
}

static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[SEARCH_WANTED], 0);
}

static void
scout_filter_panel_class_init (ScoutFilterPanelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_filter_panel_finalize;
  GTK_WIDGET_CLASS (klass)->map = scout_filter_panel_map;
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), SCOUT_FILTER_CONTROL_ENTER, NULL,
                                   search_action);

  /**
   * ScoutFilterPanel::changed:
   * @self: the panel
   *
   * A person has changed the filters: scout_filter_panel_get_query() has the new ones.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutFilterPanel::search-wanted:
   * @self: the panel
   *
   * A person has accepted a remedy, put a filter away, reset all of them or pressed Enter: nothing
   * more is to be expected. Comes after ScoutFilterPanel::changed, if anything has changed.
   */
  signals[SEARCH_WANTED] = g_signal_new ("search-wanted", G_TYPE_FROM_CLASS (klass),
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * ScoutFilterPanel::close:
   * @self: the panel
   *
   * A person wants the panel out of the way.
   */
  signals[CLOSE] = g_signal_new ("close", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
scout_filter_panel_init (ScoutFilterPanel *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->rows = g_ptr_array_new ();
  self->groups = g_ptr_array_new ();
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->reset_button = scout_filter_head_new_reset_button ();
  g_signal_connect_object (self->reset_button, "clicked", G_CALLBACK (reset_cb), self,
                           G_CONNECT_SWAPPED);

  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  self->findings = SCOUT_FILTER_FINDINGS (scout_filter_findings_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->findings), "filter-content");
  g_signal_connect_object (self->findings, "fixed", G_CALLBACK (fixed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->box, GTK_WIDGET (self->findings));
  self->scroller = GTK_SCROLLED_WINDOW (scroller);
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (self->scroller, GTK_WIDGET (self->box));
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (self), scroller);

  self->close_button = gtk_button_new ();
  gtk_widget_set_visible (self->close_button, FALSE);
  gtk_widget_add_css_class (self->close_button, "suggested-action");
  gtk_widget_add_css_class (self->close_button, "pill");
  gtk_widget_add_css_class (self->close_button, "filter-done");
  g_signal_connect_object (self->close_button, "clicked", G_CALLBACK (close_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), self->close_button);
}

static void
fill (ScoutFilterPanel *self,
      ScoutCatalog     *catalog,
      ScoutNetwork      network,
      const char       *endpoint_id)
{
  g_autoptr(ScoutQueryBuilder) builder = scout_query_builder_new (catalog, network, endpoint_id);
  g_autoptr(ScoutQuery) query = scout_query_builder_build (builder);
  const ScoutCatalogEndpoint *endpoint = scout_query_get_endpoint (query);

  for (gsize i = 0; i < SCOUT_N_FILTER_GROUPS; i++)
    add_group (self, i, endpoint, scout_catalog_get_api (catalog, network));
  gtk_button_set_label (GTK_BUTTON (self->close_button),
                        scout_filter_offer_is_of_posts (endpoint) ? _("Show posts")
                                                                  : _("Show creators"));
  show_query (self, query, NULL);
}

GtkWidget *
scout_filter_panel_new (ScoutCatalog *catalog,
                        ScoutNetwork  network,
                        const char   *endpoint_id)
{
  ScoutFilterPanel *self = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (endpoint_id != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_PANEL, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "filter-panel");
  gtk_box_prepend (GTK_BOX (self), scout_filter_head_new (self->reset_button));
  fill (self, catalog, network, endpoint_id);

  return GTK_WIDGET (self);
}

GtkWidget *
scout_filter_panel_new_for_popover (ScoutCatalog       *catalog,
                                    ScoutNetwork        network,
                                    const char         *endpoint_id,
                                    const char * const *apart)
{
  ScoutFilterPanel *self = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (endpoint_id != NULL, NULL);
  g_return_val_if_fail (apart != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_PANEL, NULL);
  self->apart = g_strdupv ((GStrv) apart);
  gtk_box_prepend (GTK_BOX (self), scout_filter_head_new_for_popover (self->reset_button));
  gtk_scrolled_window_set_max_content_height (self->scroller, POPOVER_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (self->scroller, TRUE);
  fill (self, catalog, network, endpoint_id);

  return GTK_WIDGET (self);
}

void
scout_filter_panel_set_query (ScoutFilterPanel *self,
                              ScoutQuery       *query)
{
  g_return_if_fail (SCOUT_IS_FILTER_PANEL (self));
  g_return_if_fail (SCOUT_IS_QUERY (query));
  g_return_if_fail (scout_query_get_endpoint (query) == scout_query_get_endpoint (self->query));

  show_query (self, query, NULL);
}

void
scout_filter_panel_set_refusal (ScoutFilterPanel            *self,
                                const ScoutCatalogParameter *parameter,
                                const char                  *value,
                                const char                  *message)
{
  g_return_if_fail (SCOUT_IS_FILTER_PANEL (self));

  scout_filter_refusal_set (&self->refusal, self->query, parameter, value, message);
  self->blamed = NULL;
  report (self, NULL);
}

void
scout_filter_panel_set_unused (ScoutFilterPanel *self,
                               gboolean          is_unused)
{
  g_return_if_fail (SCOUT_IS_FILTER_PANEL (self));

  self->is_unused = is_unused;
  report (self, NULL);
}

void
scout_filter_panel_set_alone (ScoutFilterPanel *self,
                              gboolean          is_alone)
{
  g_return_if_fail (SCOUT_IS_FILTER_PANEL (self));

  gtk_widget_set_visible (self->close_button, is_alone);
}

ScoutQuery *
scout_filter_panel_get_query (ScoutFilterPanel *self)
{
  g_return_val_if_fail (SCOUT_IS_FILTER_PANEL (self), NULL);

  return self->query;
}

void
scout_filter_panel_set_names_func (ScoutFilterPanel     *self,
                                   ScoutFilterNamesFunc  func,
                                   gpointer              user_data)
{
  g_return_if_fail (SCOUT_IS_FILTER_PANEL (self));

  self->names_func = func;
  self->names_data = user_data;
}

void
scout_filter_panel_focus_first (ScoutFilterPanel *self)
{
  g_return_if_fail (SCOUT_IS_FILTER_PANEL (self));

  if (self->blamed != NULL)
    scout_filter_group_bring (find_group (self->blamed), self->blamed);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->scroller), GTK_DIR_TAB_FORWARD);
}

void
scout_filter_panel_focus_filter (ScoutFilterPanel *self,
                                 const char       *parameter_id)
{
  g_return_if_fail (SCOUT_IS_FILTER_PANEL (self));
  g_return_if_fail (parameter_id != NULL);

  for (guint i = 0; i < self->rows->len; i++)
    {
      ScoutFilterRow *row = g_ptr_array_index (self->rows, i);

      if (g_str_equal (scout_filter_row_get_parameter (row)->id, parameter_id))
        {
          if (self->blamed != NULL)
            scout_filter_sight_forget (GTK_WIDGET (self->blamed));
          scout_filter_group_bring (find_group (row), row);
          return;
        }
    }
}
