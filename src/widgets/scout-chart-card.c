/* scout-chart-card.c: a chart with its title, its legend and its menu.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands around a chart on a page. Loading and failing are for the page to show, in the card's
 * place. Main thread only.
 */

#include "config.h"

#include "scout-chart-card.h"

#include "scout-chart-legend.h"
#include "scout-chart-menu-button.h"
#include "scout-widgets.h"
#include "scout-widgets-private.h"

#define TEMPLATE SCOUT_RESOURCE_PREFIX "/widgets/scout-chart-card.ui"

struct _ScoutChartCard
{
  GtkWidget parent_instance;

  char *own_title; /* (owned) (nullable) */

  GtkBox *head;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkLabel *period;
  ScoutChartLegend *legend;
  GtkWidget *menu_button;
  ScoutChart *chart;
};

typedef enum
{
  PROP_KIND = 1,
  PROP_TITLE,
  PROP_SUBTITLE,
} ScoutChartCardProperty;

static GParamSpec *props[PROP_SUBTITLE + 1];

static GtkBuildableIface *parent_buildable;

static void
scout_chart_card_add_child (GtkBuildable *buildable,
                            GtkBuilder   *builder,
                            GObject      *child,
                            const char   *type)
{
  if (g_strcmp0 (type, "control") == 0)
    scout_chart_card_add_control (SCOUT_CHART_CARD (buildable), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = scout_chart_card_add_child;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutChartCard, scout_chart_card, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static void
update_head (ScoutChartCard *self)
{
  ScoutChartData *data = scout_chart_get_data (self->chart);
  const char *period = data != NULL ? scout_chart_data_get_period (data) : "";
  const char *title = self->own_title;

  if (title == NULL)
    title = data != NULL ? scout_chart_data_get_title (data) : "";
  gtk_label_set_text (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  scout_chart_legend_set_data (self->legend, scout_chart_get_kind (self->chart), data);
  gtk_label_set_text (self->period, period);
  gtk_widget_set_visible (GTK_WIDGET (self->period),
                          *period != '\0' && !gtk_widget_get_visible (GTK_WIDGET (self->legend)));
}

static void
scout_chart_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SCOUT_TYPE_CHART_CARD);
  _scout_widgets_unparent_children (GTK_WIDGET (object));

  G_OBJECT_CLASS (scout_chart_card_parent_class)->dispose (object);
}

static void
scout_chart_card_finalize (GObject *object)
{
  g_clear_pointer (&SCOUT_CHART_CARD (object)->own_title, g_free);

  G_OBJECT_CLASS (scout_chart_card_parent_class)->finalize (object);
}

static void
scout_chart_card_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  ScoutChartCard *self = SCOUT_CHART_CARD (object);

  switch ((ScoutChartCardProperty) prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, (int) scout_chart_card_get_kind (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, scout_chart_card_get_title (self));
      break;
    case PROP_SUBTITLE:
      g_value_set_string (value, scout_chart_card_get_subtitle (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_chart_card_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  ScoutChartCard *self = SCOUT_CHART_CARD (object);

  switch ((ScoutChartCardProperty) prop_id)
    {
    case PROP_KIND:
      scout_chart_card_set_kind (self, (ScoutChartKind) g_value_get_enum (value));
      break;
    case PROP_TITLE:
      scout_chart_card_set_title (self, g_value_get_string (value));
      break;
    case PROP_SUBTITLE:
      scout_chart_card_set_subtitle (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
scout_chart_card_class_init (ScoutChartCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = scout_chart_card_dispose;
  object_class->finalize = scout_chart_card_finalize;
  object_class->get_property = scout_chart_card_get_property;
  object_class->set_property = scout_chart_card_set_property;

  /**
   * ScoutChartCard:kind:
   *
   * How the figures are drawn.
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, SCOUT_TYPE_CHART_KIND,
                                        SCOUT_CHART_LINES, flags);

  /**
   * ScoutChartCard:title:
   *
   * The title, plain text; %NULL for that of the figures.
   */
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * ScoutChartCard:subtitle:
   *
   * The line under the title, plain text; %NULL for none.
   */
  props[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  scout_widgets_init ();
  gtk_widget_class_set_template_from_resource (widget_class, TEMPLATE);
  gtk_widget_class_bind_template_child (widget_class, ScoutChartCard, head);
  gtk_widget_class_bind_template_child (widget_class, ScoutChartCard, title);
  gtk_widget_class_bind_template_child (widget_class, ScoutChartCard, subtitle);
  gtk_widget_class_bind_template_child (widget_class, ScoutChartCard, period);
  gtk_widget_class_bind_template_child (widget_class, ScoutChartCard, legend);
  gtk_widget_class_bind_template_child (widget_class, ScoutChartCard, chart);
  gtk_widget_class_set_css_name (widget_class, "chartcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
scout_chart_card_init (ScoutChartCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->menu_button = scout_chart_menu_button_new (self->chart);
  gtk_box_append (self->head, self->menu_button);
  update_head (self);
}

GtkWidget *
scout_chart_card_new (ScoutChartKind kind)
{
  return g_object_new (SCOUT_TYPE_CHART_CARD, "kind", kind, NULL);
}

ScoutChart *
scout_chart_card_get_chart (ScoutChartCard *self)
{
  g_return_val_if_fail (SCOUT_IS_CHART_CARD (self), NULL);

  return self->chart;
}

void
scout_chart_card_set_data (ScoutChartCard *self,
                           ScoutChartData *data)
{
  g_return_if_fail (SCOUT_IS_CHART_CARD (self));

  scout_chart_set_data (self->chart, data);
  update_head (self);
}

ScoutChartKind
scout_chart_card_get_kind (ScoutChartCard *self)
{
  g_return_val_if_fail (SCOUT_IS_CHART_CARD (self), SCOUT_CHART_LINES);

  return scout_chart_get_kind (self->chart);
}

void
scout_chart_card_set_kind (ScoutChartCard *self,
                           ScoutChartKind  kind)
{
  g_return_if_fail (SCOUT_IS_CHART_CARD (self));

  if (kind == scout_chart_get_kind (self->chart))
    return;

  scout_chart_set_kind (self->chart, kind);
  update_head (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KIND]);
}

const char *
scout_chart_card_get_title (ScoutChartCard *self)
{
  g_return_val_if_fail (SCOUT_IS_CHART_CARD (self), NULL);

  return self->own_title;
}

void
scout_chart_card_set_title (ScoutChartCard *self,
                            const char     *title)
{
  g_return_if_fail (SCOUT_IS_CHART_CARD (self));

  if (g_strcmp0 (title, self->own_title) == 0)
    return;

  g_free (self->own_title);
  self->own_title = g_strdup (title);
  update_head (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

const char *
scout_chart_card_get_subtitle (ScoutChartCard *self)
{
  const char *subtitle;

  g_return_val_if_fail (SCOUT_IS_CHART_CARD (self), NULL);

  subtitle = gtk_label_get_text (self->subtitle);
  return *subtitle != '\0' ? subtitle : NULL;
}

void
scout_chart_card_set_subtitle (ScoutChartCard *self,
                               const char     *subtitle)
{
  g_return_if_fail (SCOUT_IS_CHART_CARD (self));

  if (g_strcmp0 (subtitle, scout_chart_card_get_subtitle (self)) == 0)
    return;

  gtk_label_set_text (self->subtitle, subtitle != NULL ? subtitle : "");
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), subtitle != NULL && *subtitle != '\0');
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SUBTITLE]);
}

void
scout_chart_card_add_control (ScoutChartCard *self,
                              GtkWidget      *control)
{
  g_return_if_fail (SCOUT_IS_CHART_CARD (self));
  g_return_if_fail (GTK_IS_WIDGET (control));

  gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
  gtk_box_insert_child_after (self->head, control,
                              gtk_widget_get_prev_sibling (self->menu_button));
}
