/* scout-filter-range.c: a filter with two ends.
 *
 * Copyright 2026 The Scout authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which times and parts there are is the metric filter's, which takes fewer than the metric itself
 * has. Each part of the control remembers what the query had for it: a query that comes back with
 * the same leaves alone what a person is about to type or choose. */

#include "config.h"

#include "scout-filter-range.h"

#include "scout-drop-down.h"
#include "scout-filter-number.h"
#include "scout-filter-panel.h"
#include "scout-row-layout.h"
#include "scout-wording.h"

#include <glib/gi18n.h>
#include <math.h>

#define N_ENDS 2
#define OVERALL "overall"
/* Of what cannot be read, so much is enough to see what is meant. */
#define LONGEST_QUOTE 16

/* A menu of the catalogue's values; what it shows first is what Meta takes if nothing is said. */
typedef struct
{
  GtkDropDown *menu; /* (nullable): unless there is anything to show */
  GPtrArray *values; /* (owned) (element-type ScoutCatalogValue) */
  const char *shown; /* (nullable): what the query has, the catalogue's */
} Menu;

typedef struct
{
  GtkEditable *entry;
  char *shown;   /* (owned): what the query has, as the entry says it */
  double number; /* the same; a NaN where the end is open */
  char *unread;  /* (owned) (nullable): what has been typed, but is no number */
} End;

struct _ScoutFilterRange
{
  GtkBox parent_instance;

  const ScoutCatalogParameter *parameter;
  End ends[N_ENDS];
  GtkLabel *caption; /* what is wrong with what has been typed */
  GtkBox *menus;
  Menu times;
  Menu parts;
  gboolean is_showing;
  guint pause_id; /* while somebody types */
};

static void scout_filter_range_iface_init (ScoutFilterControlInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (ScoutFilterRange, scout_filter_range, GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (SCOUT_TYPE_FILTER_CONTROL,
                                                      scout_filter_range_iface_init))

typedef enum
{
  PROP_UNIT = 1,
} ScoutFilterRangeProperty;

static GParamSpec *props[PROP_UNIT + 1];

static gboolean
is_same (double a,
         double b)
{
  return (isnan (a) && isnan (b)) || fabs (a - b) <= fabs (a) * 1e-12;
}

static const ScoutCatalogValue *
get_value (const Menu *self,
           guint       position)
{
  return g_ptr_array_index (self->values, position);
}

static void
show_menu (Menu       *self,
           const char *id) /* (nullable) */
{
  guint position = 0;

  if (self->menu == NULL || g_strcmp0 (id, self->shown) == 0)
    return;

  self->shown = NULL;
  for (guint i = 0; id != NULL && i < self->values->len; i++)
    {
      if (g_str_equal (get_value (self, i)->id, id))
        {
          position = i;
          self->shown = get_value (self, i)->id;
        }
    }
  gtk_drop_down_set_selected (self->menu, position);
}

/* The first one is what holds if nothing is said, and so it is not said. */
static const char *
get_chosen (const Menu *self)
{
  guint position = self->menu != NULL ? gtk_drop_down_get_selected (self->menu) : 0;

  if (position == 0 || position >= self->values->len)
    return NULL;

  return get_value (self, position)->id;
}

static gboolean
is_upside_down (ScoutFilterRange *self)
{
  return !isnan (self->ends[0].number) && !isnan (self->ends[1].number)
         && self->ends[0].number > self->ends[1].number;
}

/* What is wrong and what would be right. (transfer full) (nullable): %NULL if it is a number */
static char *
dup_complaint (ScoutFilterRange *self,
               const End        *end)
{
  gboolean is_share = *scout_filter_range_get_unit (self) != '\0';
  g_autofree char *start = NULL;
  g_autofree char *quote = NULL;
  g_autofree char *example = NULL;

  if (end->unread == NULL)
    return NULL;

  if (g_utf8_strlen (end->unread, -1) > LONGEST_QUOTE)
    start = g_utf8_substring (end->unread, 0, LONGEST_QUOTE);
  quote = start != NULL ? g_strconcat (start, "…", NULL) : g_strdup (end->unread);
  example = is_share ? scout_filter_number_dup (12.5) : scout_wording_full (250000);
  if (is_share)
    /* Translators: the first is what has been typed, the second a number such as 12.5 */
    return g_strdup_printf (_("“%s” is not a number. Type one such as %s, or nothing."), quote,
                            example);

  /* Translators: the first is what has been typed, the second 250,000 as it is written in the
   * language; 250k is understood in every language */
  return g_strdup_printf (_("“%s” is not a number. Type one such as %s or 250k, or nothing."),
                          quote, example);
}

static void
mark (End        *end,
      gboolean    is_invalid,
      const char *complaint) /* (nullable) */
{
  GtkWidget *entry = GTK_WIDGET (end->entry);

  if (is_invalid)
    gtk_widget_add_css_class (entry, "error");
  else
    gtk_widget_remove_css_class (entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                               is_invalid ? GTK_ACCESSIBLE_INVALID_TRUE
                                          : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (complaint != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    complaint, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

/* That the ends are upside down the linter says, below the control; what cannot be read never comes
 * to it. */
static void
complain (ScoutFilterRange *self)
{
  const char *said = NULL;
  char *complaints[N_ENDS] = { NULL };

  for (gsize i = 0; i < N_ENDS; i++)
    {
      complaints[i] = dup_complaint (self, &self->ends[i]);
      mark (&self->ends[i], complaints[i] != NULL || is_upside_down (self), complaints[i]);
      if (said == NULL)
        said = complaints[i];
    }
  gtk_label_set_text (self->caption, said != NULL ? said : "");
  gtk_widget_set_visible (GTK_WIDGET (self->caption), said != NULL);
  for (gsize i = 0; i < N_ENDS; i++)
    g_free (complaints[i]);
}

static void
show_end (End    *self,
          double  number)
{
  g_free (self->shown);
  self->shown = scout_filter_number_dup (number);
  self->number = number;
  g_clear_pointer (&self->unread, g_free);
  gtk_editable_set_text (self->entry, self->shown);
}

/* Returns whether it is another number than before. */
static gboolean
take_end (End *self)
{
  const char *text = gtk_editable_get_text (self->entry);
  double before = self->number;
  double number = (double) NAN;

  g_clear_pointer (&self->unread, g_free);
  if (!scout_filter_number_parse (text, &number))
    {
      self->unread = g_strstrip (g_strdup (text));
      return FALSE;
    }

  if (g_strcmp0 (text, self->shown) == 0)
    return FALSE;

  show_end (self, number);

  return !is_same (before, number);
}

static void
scout_filter_range_show (ScoutFilterControl *control,
                         ScoutQuery         *query)
{
  ScoutFilterRange *self = SCOUT_FILTER_RANGE (control);
  const ScoutQueryRange *range = scout_query_get_range (query, self->parameter->id);
  const ScoutQueryRange open = SCOUT_QUERY_RANGE_INIT;

  if (range == NULL)
    range = &open;
  self->is_showing = TRUE;
  if (!is_same (range->min, self->ends[0].number))
    show_end (&self->ends[0], range->min);
  if (!is_same (range->max, self->ends[1].number))
    show_end (&self->ends[1], range->max);
  show_menu (&self->times, range->time_range);
  show_menu (&self->parts, range->breakdown);
  self->is_showing = FALSE;
  complain (self);
}

static void
scout_filter_range_apply (ScoutFilterControl *control,
                          ScoutQueryBuilder  *builder)
{
  ScoutFilterRange *self = SCOUT_FILTER_RANGE (control);
  ScoutQueryRange range = SCOUT_QUERY_RANGE_INIT;

  range.min = self->ends[0].number;
  range.max = self->ends[1].number;
  /* Over which time nothing is asked is no question. */
  if (isnan (range.min) && isnan (range.max))
    {
      self->times.shown = self->parts.shown = NULL;
      scout_query_builder_clear (builder, self->parameter->id);
      return;
    }
  range.time_range = self->times.shown = get_chosen (&self->times);
  range.breakdown = self->parts.shown = get_chosen (&self->parts);
  scout_query_builder_set_range (builder, self->parameter->id, &range);
}

static void
scout_filter_range_clear (ScoutFilterControl *control)
{
  ScoutFilterRange *self = SCOUT_FILTER_RANGE (control);
  Menu * const menus[] = { &self->times, &self->parts };

  self->is_showing = TRUE;
  for (gsize i = 0; i < N_ENDS; i++)
    show_end (&self->ends[i], (double) NAN);
  for (gsize i = 0; i < G_N_ELEMENTS (menus); i++)
    {
      menus[i]->shown = NULL;
      if (menus[i]->menu != NULL)
        gtk_drop_down_set_selected (menus[i]->menu, 0);
    }
  self->is_showing = FALSE;
  complain (self);
}

static void
typed_cb (ScoutFilterRange *self)
{
  gboolean is_changed = FALSE;

  for (gsize i = 0; i < N_ENDS; i++)
    is_changed = take_end (&self->ends[i]) || is_changed;
  g_clear_handle_id (&self->pause_id, g_source_remove);
  complain (self);
  if (is_changed)
    scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

/* What can be read is taken without a touch to what is being typed, and what cannot be read yet is
 * not complained about. */
static gboolean
paused_cb (gpointer user_data)
{
  ScoutFilterRange *self = user_data;
  gboolean is_changed = FALSE;

  self->pause_id = 0;
  for (gsize i = 0; i < N_ENDS; i++)
    {
      End *end = &self->ends[i];
      double number = (double) NAN;

      if (!scout_filter_number_parse (gtk_editable_get_text (end->entry), &number)
          || is_same (number, end->number))
        continue;
      end->number = number;
      g_clear_pointer (&end->shown, g_free);
      is_changed = TRUE;
    }
  if (is_changed)
    scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));

  return G_SOURCE_REMOVE;
}

static void
edited_cb (ScoutFilterRange *self)
{
  g_clear_handle_id (&self->pause_id, g_source_remove);
  if (!self->is_showing)
    self->pause_id = g_timeout_add (SCOUT_FILTER_PANEL_EDIT_DELAY_MS, paused_cb, self);
}

static void
enter_cb (ScoutFilterRange *self)
{
  typed_cb (self);
  gtk_widget_activate_action (GTK_WIDGET (self), SCOUT_FILTER_CONTROL_ENTER, NULL);
}

static void
selected_cb (ScoutFilterRange *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_UNIT]);
  if (!self->is_showing && !(isnan (self->ends[0].number) && isnan (self->ends[1].number)))
    scout_filter_control_changed (SCOUT_FILTER_CONTROL (self));
}

static GtkLabel *
add_caption (ScoutFilterRange *self)
{
  GtkWidget *caption = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (caption), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (caption), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_widget_add_css_class (caption, "tiny");
  gtk_widget_add_css_class (caption, "error");
  gtk_widget_set_visible (caption, FALSE);
  gtk_box_append (GTK_BOX (self), caption);

  return GTK_LABEL (caption);
}

static void
add_end (ScoutFilterRange *self,
         GtkBox           *box,
         End              *end,
         gboolean          is_min)
{
  GtkWidget *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  g_autofree char *name = g_strdup_printf (is_min ? _("%s, minimum") : _("%s, maximum"),
                                           self->parameter->label);

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), is_min ? _("No min") : _("No max"));
  gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_NUMBER);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 6);
  gtk_widget_set_hexpand (entry, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (entry, "activate", G_CALLBACK (enter_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "changed", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (entry, focus);
  gtk_box_append (box, entry);
  end->entry = GTK_EDITABLE (entry);
  end->shown = g_strdup ("");
  end->number = (double) NAN;
}

/* The members of metric filters stand in the catalogue as those of an endpoint of their own. */
static const ScoutCatalogParameter *
find_member (const ScoutCatalogApi *api,
             const char            *member_id)
{
  for (gsize i = 0; i < api->n_endpoints; i++)
    {
      const ScoutCatalogEndpoint *endpoint = &api->endpoints[i];
      const ScoutCatalogParameter *member = NULL;

      if (endpoint->kind != SCOUT_CATALOG_ENDPOINT_KIND_FILTER)
        continue;
      member = scout_catalog_endpoint_find_parameter (endpoint, member_id);
      if (member != NULL && member->values != NULL)
        return member;
    }

  return NULL;
}

/* Where there is nothing to choose, the menu says what there is. */
static void
add_menu (ScoutFilterRange            *self,
          Menu                        *menu,
          const ScoutCatalogParameter *member, /* (nullable) */
          const char * const          *taken,
          const char                  *first) /* (nullable) */
{
  g_autoptr(GtkStringList) labels = gtk_string_list_new (NULL);
  g_autofree char *name = NULL;
  GtkWidget *widget = NULL;

  for (gsize i = 0; member != NULL && taken[i] != NULL; i++)
    {
      const ScoutCatalogValue *value = scout_catalog_values_find (member->values, taken[i]);

      if (value != NULL)
        g_ptr_array_insert (menu->values, g_strcmp0 (taken[i], first) == 0 ? 0 : -1,
                            (gpointer) value);
    }
  if (menu->values->len == 0)
    return;

  for (guint i = 0; i < menu->values->len; i++)
    gtk_string_list_append (labels, get_value (menu, i)->label);
  widget = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&labels)), NULL);
  name = g_strdup_printf ("%s, %s", self->parameter->label, member->label);
  gtk_widget_set_hexpand (widget, TRUE);
  gtk_widget_set_sensitive (widget, menu->values->len > 1);
  scout_drop_down_set_name (GTK_DROP_DOWN (widget), name);
  g_signal_connect_object (widget, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->menus, widget);
  menu->menu = GTK_DROP_DOWN (widget);
}

static void
scout_filter_range_dispose (GObject *object)
{
  g_clear_handle_id (&SCOUT_FILTER_RANGE (object)->pause_id, g_source_remove);

  G_OBJECT_CLASS (scout_filter_range_parent_class)->dispose (object);
}

static void
scout_filter_range_finalize (GObject *object)
{
  ScoutFilterRange *self = SCOUT_FILTER_RANGE (object);

  g_ptr_array_unref (self->times.values);
  g_ptr_array_unref (self->parts.values);
  for (gsize i = 0; i < N_ENDS; i++)
    {
      g_free (self->ends[i].shown);
      g_free (self->ends[i].unread);
    }

  G_OBJECT_CLASS (scout_filter_range_parent_class)->finalize (object);
}

static void
scout_filter_range_get_property (GObject    *object,
                                 guint       id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  ScoutFilterRange *self = SCOUT_FILTER_RANGE (object);

  switch ((ScoutFilterRangeProperty) id)
    {
    case PROP_UNIT:
      g_value_set_static_string (value, scout_filter_range_get_unit (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static gboolean
scout_filter_range_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SCOUT_FILTER_RANGE (widget)->ends[0].entry));
}

static void
scout_filter_range_class_init (ScoutFilterRangeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = scout_filter_range_dispose;
  object_class->finalize = scout_filter_range_finalize;
  object_class->get_property = scout_filter_range_get_property;
  GTK_WIDGET_CLASS (klass)->grab_focus = scout_filter_range_grab_focus;

  /**
   * ScoutFilterRange:unit:
   *
   * The sign of the unit of the ends: `%`, or nothing for a count.
   */
  props[PROP_UNIT] = g_param_spec_string ("unit", NULL, NULL, "",
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
scout_filter_range_iface_init (ScoutFilterControlInterface *iface)
{
  iface->show = scout_filter_range_show;
  iface->apply = scout_filter_range_apply;
  iface->clear = scout_filter_range_clear;
}

static void
scout_filter_range_init (ScoutFilterRange *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->times.values = g_ptr_array_new ();
  self->parts.values = g_ptr_array_new ();
}

GtkWidget *
scout_filter_range_new (const ScoutCatalogParameter *parameter,
                        const ScoutCatalogApi       *api)
{
  ScoutFilterRange *self = NULL;
  GtkWidget *ends = NULL;
  GtkLayoutManager *menus_layout = NULL;

  g_return_val_if_fail (parameter != NULL, NULL);
  g_return_val_if_fail (api != NULL, NULL);

  self = g_object_new (SCOUT_TYPE_FILTER_RANGE, NULL);
  self->parameter = parameter;

  ends = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_append (GTK_BOX (self), ends);
  add_end (self, GTK_BOX (ends), &self->ends[0], TRUE);
  gtk_box_append (GTK_BOX (ends), gtk_label_new ("–"));
  add_end (self, GTK_BOX (ends), &self->ends[1], FALSE);
  self->caption = add_caption (self);

  self->menus = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6));
  menus_layout = scout_row_layout_new (6);
  gtk_widget_set_layout_manager (GTK_WIDGET (self->menus), menus_layout);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->menus));
  if (parameter->filter != NULL)
    {
      add_menu (self, &self->times, find_member (api, "time-range"),
                parameter->filter->time_ranges, parameter->filter->default_time_range);
      add_menu (self, &self->parts, find_member (api, "breakdown"),
                parameter->filter->breakdowns, OVERALL);
    }
  /* The words for days and for parts of an audience are long in some languages. */
  if (self->parts.menu != NULL)
    scout_row_layout_set_straggler (SCOUT_ROW_LAYOUT (menus_layout),
                                    GTK_WIDGET (self->parts.menu));
  gtk_widget_set_visible (GTK_WIDGET (self->menus),
                          self->times.menu != NULL || self->parts.menu != NULL);

  return GTK_WIDGET (self);
}

const char *
scout_filter_range_get_unit (ScoutFilterRange *self)
{
  ScoutCatalogUnit unit = SCOUT_CATALOG_UNIT_NONE;

  g_return_val_if_fail (SCOUT_IS_FILTER_RANGE (self), "");

  unit = self->parameter->unit;
  if (self->parameter->filter != NULL)
    unit = get_chosen (&self->parts) != NULL ? self->parameter->filter->share_unit
                                             : self->parameter->filter->unit;

  return unit == SCOUT_CATALOG_UNIT_PERCENT ? "%" : "";
}
