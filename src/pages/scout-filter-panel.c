/* scout-filter-panel.c: all filters of an endpoint.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Goes through the catalogue's parameters and knows none by name. Every change of a control makes a
 * new query, which is linted; what the linter finds stands below the control that it is about. */

#include "config.h"

#include "scout-filter-panel.h"

#include "scout-filter-control.h"
#include "scout-query-lint.h"

#include <glib/gi18n.h>

/* A parameter with its control, and what is wrong with it. */
typedef struct
{
  const ScoutCatalogParameter *parameter;
  const ScoutCatalogParameter *partner; /* (nullable) */
  ScoutFilterControl *control;
  GtkWidget *finding_box;
  GtkLabel *finding_label;
  GtkButton *fix_button;
  ScoutQuery *fixed; /* (owned) (nullable) */
} Row;

typedef struct
{
  ScoutCatalogGroup group;
  const char *title;
} Group;

static const Group groups[] = {
  { SCOUT_CATALOG_GROUP_SEARCH, N_("Search") },
  { SCOUT_CATALOG_GROUP_CREATOR, N_("Creator") },
  { SCOUT_CATALOG_GROUP_CONTENT, N_("Post") },
  { SCOUT_CATALOG_GROUP_AUDIENCE, N_("Audience") },
  { SCOUT_CATALOG_GROUP_PERFORMANCE, N_("Performance metrics") },
  { SCOUT_CATALOG_GROUP_PARTNERSHIPS, N_("Partnerships") },
};

struct _ScoutFilterPanel
{
  GtkBox parent_instance;

  ScoutQuery *query; /* (owned) */
  GPtrArray *rows;   /* (owned) (element-type Row) */
  GtkLabel *counts[G_N_ELEMENTS (groups)]; /* NULL where there is no such group */
  GtkWidget *reset_button;
  GtkWidget *close_button;
  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (ScoutFilterPanel, scout_filter_panel, GTK_TYPE_BOX)

enum
{
  CHANGED,
  CLOSE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
row_free (gpointer data)
{
  Row *row = data;

  g_clear_object (&row->fixed);
  g_free (row);
}

gboolean
scout_filter_panel_is_filter (const ScoutCatalogParameter *parameter)
{
  g_return_val_if_fail (parameter != NULL, FALSE);

  return parameter->is_offered && parameter->group != SCOUT_CATALOG_GROUP_NONE &&
         scout_catalog_parameter_is_filter (parameter) &&
         parameter->kind != SCOUT_CATALOG_KIND_TEXT;
}

static gboolean
is_set (const Row  *row,
        ScoutQuery *query)
{
  return scout_query_has (query, row->parameter->id) ||
         (row->partner != NULL && scout_query_has (query, row->partner->id));
}

static void
update_counts (ScoutFilterPanel *self)
{
  guint n_all = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_autofree char *text = NULL;
      guint n_set = 0;

      if (self->counts[i] == NULL)
        continue;
      for (guint k = 0; k < self->rows->len; k++)
        {
          const Row *row = g_ptr_array_index (self->rows, k);

          if (row->parameter->group == groups[i].group && is_set (row, self->query))
            n_set++;
        }
      text = g_strdup_printf ("%u", n_set);
      gtk_label_set_text (self->counts[i], text);
      gtk_widget_set_visible (GTK_WIDGET (self->counts[i]), n_set > 0);
      n_all += n_set;
    }
  gtk_widget_set_sensitive (self->reset_button, n_all > 0);
}

static const ScoutQueryFinding *
find_finding (const Row *row,
              GPtrArray *findings)
{
  for (guint i = 0; i < findings->len; i++)
    {
      const ScoutQueryFinding *finding = g_ptr_array_index (findings, i);

      if (finding->parameter != NULL &&
          (finding->parameter == row->parameter || finding->parameter == row->partner))
        return finding;
    }

  return NULL;
}

static void
show_finding (Row                     *row,
              const ScoutQueryFinding *finding) /* (nullable) */
{
  g_autofree char *message = NULL;
  g_autofree char *fix = NULL;

  gtk_widget_set_visible (row->finding_box, finding != NULL);
  g_clear_object (&row->fixed);
  if (finding == NULL)
    return;

  message = scout_query_finding_dup_message (finding);
  fix = scout_query_finding_dup_fix_label (finding);
  gtk_label_set_text (row->finding_label, message);
  if (finding->severity == SCOUT_QUERY_SEVERITY_ERROR)
    gtk_widget_add_css_class (GTK_WIDGET (row->finding_label), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row->finding_label), "error");
  gtk_widget_set_visible (GTK_WIDGET (row->fix_button), fix != NULL && finding->fixed != NULL);
  gtk_button_set_label (row->fix_button, fix != NULL ? fix : "");
  g_set_object (&row->fixed, finding->fixed);
}

static void
update_findings (ScoutFilterPanel *self)
{
  g_autoptr(GPtrArray) findings = scout_query_lint (self->query);

  for (guint i = 0; i < self->rows->len; i++)
    {
      Row *row = g_ptr_array_index (self->rows, i);

      show_finding (row, find_finding (row, findings));
    }
}

/* @source is what the person is filling in, which shows the new query already. */
static void
show_query (ScoutFilterPanel   *self,
            ScoutQuery         *query,
            ScoutFilterControl *source) /* (nullable) */
{
  g_set_object (&self->query, query);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = g_ptr_array_index (self->rows, i);

      if (row->control != source)
        scout_filter_control_show (row->control, self->query);
    }
  update_counts (self);
  update_findings (self);
}

static void
control_changed_cb (ScoutFilterPanel   *self,
                    ScoutFilterControl *control)
{
  g_autoptr(ScoutQueryBuilder) builder = scout_query_builder_new_from_query (self->query);
  g_autoptr(ScoutQuery) query = NULL;

  scout_filter_control_apply (control, builder);
  query = scout_query_builder_build (builder);
  show_query (self, query, control);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
fix_cb (GtkButton *button,
        gpointer   user_data)
{
  ScoutFilterPanel *self = user_data;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = g_ptr_array_index (self->rows, i);

      if (row->fix_button == button && row->fixed != NULL)
        {
          g_autoptr(ScoutQuery) fixed = g_object_ref (row->fixed);

          show_query (self, fixed, NULL);
          g_signal_emit (self, signals[CHANGED], 0);
          return;
        }
    }
}

static void
reset_cb (ScoutFilterPanel *self)
{
  g_autoptr(ScoutQueryBuilder) builder = scout_query_builder_new_from_query (self->query);
  g_autoptr(ScoutQuery) query = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = g_ptr_array_index (self->rows, i);

      scout_query_builder_clear (builder, row->parameter->id);
      if (row->partner != NULL)
        scout_query_builder_clear (builder, row->partner->id);
    }
  query = scout_query_builder_build (builder);
  show_query (self, query, NULL);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
close_cb (ScoutFilterPanel *self)
{
  g_signal_emit (self, signals[CLOSE], 0);
}

static GtkWidget *
make_finding_box (ScoutFilterPanel *self,
                  Row              *row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (NULL);
  GtkWidget *button = gtk_button_new ();

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "tiny");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (fix_cb), self, 0);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), button);
  gtk_widget_set_visible (box, FALSE);
  row->finding_box = box;
  row->finding_label = GTK_LABEL (label);
  row->fix_button = GTK_BUTTON (button);

  return box;
}

static void
add_row (ScoutFilterPanel            *self,
         GtkBox                      *box,
         const ScoutCatalogParameter *parameter,
         const ScoutCatalogParameter *partner,
         const ScoutCatalogApi       *api)
{
  GtkWidget *control = scout_filter_control_new (parameter, partner, api);
  GtkWidget *caption = NULL;
  GtkWidget *content = NULL;
  Row *row = NULL;

  if (control == NULL)
    return;

  row = g_new0 (Row, 1);
  row->parameter = parameter;
  row->partner = partner;
  row->control = SCOUT_FILTER_CONTROL (control);
  g_ptr_array_add (self->rows, row);
  g_signal_connect_object (control, "changed", G_CALLBACK (control_changed_cb), self,
                           G_CONNECT_SWAPPED);

  caption = gtk_label_new (parameter->label);
  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_label_set_wrap (GTK_LABEL (caption), TRUE);
  gtk_widget_add_css_class (caption, "tiny-dim");
  gtk_widget_set_tooltip_text (caption, parameter->help);
  content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_box_append (GTK_BOX (content), caption);
  gtk_box_append (GTK_BOX (content), control);
  gtk_box_append (GTK_BOX (content), make_finding_box (self, row));
  gtk_box_append (box, content);
}

/* Of the two ends of a range, the lower one has the control for both. */
static const ScoutCatalogParameter *
find_partner (const ScoutCatalogEndpoint  *endpoint,
              const ScoutCatalogParameter *parameter)
{
  if (parameter->partner == NULL)
    return NULL;

  return scout_catalog_endpoint_find_parameter_by_name (endpoint, parameter->partner);
}

static void
add_group (ScoutFilterPanel           *self,
           gsize                       index,
           const ScoutCatalogEndpoint *endpoint,
           const ScoutCatalogApi      *api)
{
  GtkWidget *expander = NULL;
  GtkWidget *title = NULL;
  GtkWidget *heading = NULL;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  guint n_before = self->rows->len;

  for (gsize i = 0; i < endpoint->n_parameters; i++)
    {
      const ScoutCatalogParameter *parameter = &endpoint->parameters[i];

      if (parameter->group == groups[index].group && scout_filter_panel_is_filter (parameter) &&
          parameter->bound != SCOUT_CATALOG_BOUND_MAX)
        add_row (self, GTK_BOX (box), parameter, find_partner (endpoint, parameter), api);
    }
  if (self->rows->len == n_before)
    {
      g_object_ref_sink (box);
      g_object_unref (box);
      return;
    }

  title = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  heading = gtk_label_new (_(groups[index].title));
  gtk_widget_add_css_class (heading, "heading");
  self->counts[index] = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->counts[index]), "filter-count");
  gtk_box_append (GTK_BOX (title), heading);
  gtk_box_append (GTK_BOX (title), GTK_WIDGET (self->counts[index]));

  expander = gtk_expander_new (NULL);
  gtk_expander_set_label_widget (GTK_EXPANDER (expander), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _(groups[index].title), -1);
  gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  gtk_widget_set_margin_top (box, 9);
  gtk_expander_set_child (GTK_EXPANDER (expander), box);
  gtk_widget_add_css_class (expander, "filter-group");
  gtk_box_append (self->box, expander);
}

static void
scout_filter_panel_finalize (GObject *object)
{
  ScoutFilterPanel *self = SCOUT_FILTER_PANEL (object);

  g_ptr_array_unref (self->rows);
  g_clear_object (&self->query);

  G_OBJECT_CLASS (scout_filter_panel_parent_class)->finalize (object);
}

static void
scout_filter_panel_class_init (ScoutFilterPanelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = scout_filter_panel_finalize;

  /**
   * ScoutFilterPanel::changed:
   * @self: the panel
   *
   * A person has changed the filters: scout_filter_panel_get_query() has the new ones.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

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
add_header (ScoutFilterPanel *self)
{
  GtkWidget *header = adw_header_bar_new ();
  self->reset_button = gtk_button_new_with_label (_("Reset"));
  g_signal_connect_object (self->reset_button, "clicked", G_CALLBACK (reset_cb), self,
                           G_CONNECT_SWAPPED);

  gtk_widget_add_css_class (header, "flat");
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_title_widget (ADW_HEADER_BAR (header),
                                   adw_window_title_new (_("Filters"), NULL));
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), self->reset_button);
  gtk_box_append (GTK_BOX (self), header);
}

static void
scout_filter_panel_init (ScoutFilterPanel *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->rows = g_ptr_array_new_with_free_func (row_free);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "filter-panel");
  add_header (self);

  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->box));
  gtk_widget_set_vexpand (scroller, TRUE);
  gtk_box_append (GTK_BOX (self), scroller);

  self->close_button = gtk_button_new_with_label (_("Show results"));
  gtk_widget_set_visible (self->close_button, FALSE);
  gtk_widget_add_css_class (self->close_button, "suggested-action");
  gtk_widget_add_css_class (self->close_button, "filter-done");
  g_signal_connect_object (self->close_button, "clicked", G_CALLBACK (close_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), self->close_button);
}

GtkWidget *
scout_filter_panel_new (ScoutCatalog *catalog,
                        ScoutNetwork  network,
                        const char   *endpoint_id)
{
  g_autoptr(ScoutQueryBuilder) builder = NULL;
  g_autoptr(ScoutQuery) query = NULL;
  ScoutFilterPanel *self = NULL;

  g_return_val_if_fail (SCOUT_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (endpoint_id != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_PANEL, NULL);
  builder = scout_query_builder_new (catalog, network, endpoint_id);
  query = scout_query_builder_build (builder);
  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    add_group (self, i, scout_query_get_endpoint (query),
               scout_catalog_get_api (catalog, network));
  show_query (self, query, NULL);

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
